"""Recipes: read from TOML, refused in one sentence, and the ones that come with Deep Change."""

import pytest
import torch
from deepchange.engine.errors import BadInput, ModelDoesNotFit
from deepchange.engine.tensor.networks import build
from deepchange.training.baselines.networks import channels_shown
from deepchange.training.cli.main import main
from deepchange.training.data.augmentation import Augmentation
from deepchange.training.losses import build_loss
from deepchange.training.recipe import Recipe, read_recipe, recipe_from, shipped

LEAST = {"name": "a", "network": "dsms-fcn", "data": "set"}


def test_a_recipe_needs_a_name_a_network_and_data_and_knows_the_rest():
    made = recipe_from(LEAST)
    assert (made.batch, made.optimiser, made.schedule["kind"]) == (4, "adam", "constant")
    assert recipe_from(made.to_json()) == made


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        (
            {"network": "unet"},
            "In the recipe, network is “unet”; it must be one of dsms-fcn, lite, dsifn, bsfnet",
        ),
        ({"network": "dsms-cn"}, "network is “dsms-cn”"),
        (
            {"name": "../../elsewhere"},
            "name is “../../elsewhere”; it must be a name of letters, digits, dots and dashes",
        ),
        ({"name": "a\nb"}, "name is “a b”; it must be a name of letters"),
        ({"name": "n" * 300}, "it must be a name of letters"),
        ({"name": "dsms-cn"}, "that no other model has"),
        ({"batch": 0}, "batch is 0; it must be 1 or more"),
        ({"batch": "four"}, "batch is “four”; it must be a whole number"),
        ({"batch": True}, "batch is true; it must be a whole number"),
        (
            {"batch": 4, "accumulate": 3},
            "accumulate is 3; it must be a number that divides the batch of 4",
        ),
        ({"learning_rate": -1.0}, "learning_rate is -1.0; it must be a number between 0 and 1"),
        ({"learning_rate": float("nan")}, "learning_rate is nan"),
        ({"betas": [0.9]}, r"betas is \[0.9\]; it must be two numbers"),
        ({"chip": 8}, "chip is 8; it must be 16 pixels or more, or 0"),
        (
            {"window": 64, "window_overlap": 40},
            r"window_overlap is 40; it must be at most half of the window \(32",
        ),
        ({"chip": 0, "draws": 10}, "draws is 10; it must be 0 where whole images are trained with"),
        ({"draws_changed": 1.5}, "draws_changed is 1.5; it must be a number from 0 to 1"),
        ({"bands": [0]}, "band numbers from 1 on"),
        ({"bands": [1, 2], "band_names": ["red"]}, "band_names is .*; it must be 2 names"),
        ({"chosen_on": "holdout"}, "chosen_on is “holdout”; it must be one of train, val, test"),
        ({"chosen_by": "iou_and_land_cover"}, "another measure: dsms-fcn knows no land cover"),
        ({"network": "bsfnet", "batch": 2, "accumulate": 2}, "BSFNet compares images"),
        (
            {"schedule": {"kind": "triangle"}},
            "schedule.kind is “triangle”; it must be one of constant, staircase",
        ),
        ({"schedule": {"kind": "staircase", "power": 2}}, "of “staircase”, with every and factor"),
        (
            {"schedule": {"kind": "staircase", "every": 0}},
            "schedule.every is 0; it must be a finite number above 0",
        ),
        ({"schedule": "constant"}, "schedule is “constant”; it must be a table"),
        ({"pixel_size": [2, 1]}, "two lengths in metres"),
        ({"bacth": 2}, "A recipe knows no “bacth”; perhaps batch is meant; it knows name, network"),
        ({"zzz": 2}, "A recipe knows no “zzz”; it knows name, network"),
    ],
)
def test_each_mistake_is_told_in_one_sentence(values, sentence):
    with pytest.raises(BadInput, match=sentence):
        recipe_from({**LEAST, **values})


def test_an_option_that_the_network_does_not_have_is_refused():
    with pytest.raises(ModelDoesNotFit, match="DSMS-FCN has no option “depth”"):
        recipe_from({**LEAST, "options": {"depth": 3}})


def test_what_is_lacking_is_told():
    with pytest.raises(BadInput, match="The recipe does not say “network”"):
        recipe_from({"name": "a", "data": "set"})


def test_a_file_may_be_based_on_another_and_is_changed_from_outside(tmp_path):
    (tmp_path / "first.toml").write_text(
        'name = "first"\nnetwork = "misgnet"\ndata = "set"\nbatch = 8\nepochs = 3\n'
    )
    (tmp_path / "second.toml").write_text('based_on = "first"\nname = "second"\nepochs = 5\n')
    made = read_recipe(
        tmp_path / "second.toml",
        [
            "batch=2",
            "data=/elsewhere",
            "schedule.kind=polynomial",
            "schedule.power=1",
            "betas=[0.5, 0.9]",
        ],
    )
    assert (made.name, made.epochs, made.batch, made.data) == ("second", 5, 2, "/elsewhere")
    assert made.schedule == {"kind": "polynomial", "power": 1}
    assert made.betas == (0.5, 0.9)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("name = ", "is no TOML: Invalid value"),
        (
            'based_on = "nowhere"',
            "There is no recipe “nowhere”; give a TOML file, or one of bsfnet-cdd",
        ),
        ('based_on = "wrong"', "is based on “wrong”, which leads nowhere"),
    ],
)
def test_a_file_that_is_no_recipe_is_told(tmp_path, text, sentence):
    (tmp_path / "wrong.toml").write_text(text)
    with pytest.raises(BadInput, match=sentence):
        read_recipe(tmp_path / "wrong.toml")


def test_a_change_that_is_none_is_told():
    with pytest.raises(BadInput, match=r"“batch” is no change of a recipe; write it as key=value"):
        read_recipe("dsms-fcn-szada", ["batch"])


# ---- Those that come with Deep Change ------------------------------------------------------------


@pytest.mark.parametrize("name", shipped())
def test_every_shipped_recipe_is_one(name):
    made = read_recipe(name)
    assert made.name == name
    assert made.about
    assert bool(made.differs) == (not name.endswith("-authors"))
    assert len(made.bands) in (0, channels_shown(made.network, made.options))
    Augmentation(**made.augmentation)


@pytest.mark.parametrize("network", ["dsms-fcn", "dsifn", "bsfnet", "misgnet", "clearscd"])
def test_every_network_has_the_authors_recipe_and_another(network):
    made = [read_recipe(name) for name in shipped()]
    of_network = [recipe for recipe in made if recipe.network == network]
    assert {recipe.name.endswith("-authors") for recipe in of_network} == {True, False}
    for recipe in of_network:
        build_loss(network, **recipe.loss)
    with torch.device("meta"):  # without values, which nobody looks at
        build(network, **of_network[0].options)


def test_the_authors_settings_are_those_of_the_specifications():
    szada = read_recipe("dsms-fcn-szada-authors")
    assert (szada.learning_rate, szada.epsilon, szada.batch, szada.epochs) == (2e-4, 1e-7, 1, 250)
    assert (szada.chip, szada.shuffled, szada.chosen_on) == (0, False, "test")
    bsfnet = read_recipe("bsfnet-cdd-authors")
    assert (bsfnet.learning_rate, bsfnet.betas, bsfnet.batch, bsfnet.epochs) == (
        1e-5,
        (0.5, 0.999),
        4,
        200,
    )
    misgnet = read_recipe("misgnet-levir-cd-authors")
    assert (misgnet.optimiser, misgnet.learning_rate, misgnet.weight_decay) == ("adamw", 4e-4, 1e-4)
    assert (misgnet.batch, misgnet.epochs, misgnet.moving_average) == (32, 150, 0.9999)
    clearscd = read_recipe("clearscd-hi-ucd-mini-authors")
    assert (clearscd.learning_rate, clearscd.weight_decay, clearscd.batch, clearscd.seed) == (
        2.5e-4,
        5e-4,
        8,
        6,
    )
    assert clearscd.schedule == {"kind": "staircase", "every": 10, "factor": 0.9}


def test_a_recipe_cannot_be_changed_once_made():
    with pytest.raises(AttributeError):
        Recipe(**LEAST).batch = 2


def test_the_command_line_lists_recipes_and_refuses_wrong_ones_with_code_2(capsys, tmp_path):
    pytest.importorskip(
        "lightning", reason="Lightning is not installed here (pip install lightning)"
    )
    assert main(["recipes"]) == 0
    assert "Otherwise: the encoder starts from ImageNet" in capsys.readouterr().out
    assert main([str(tmp_path / "none.toml"), "--dry-run"]) == 2
    assert "There is no recipe" in capsys.readouterr().err
    assert main(["train", "dsms-fcn-szada", "--set", "data=nowhere", "--device", "cpu"]) == 2
    assert (
        "trains with “nowhere”, which is no folder; prepare the set there"
        in capsys.readouterr().err
    )


def test_scoring_on_a_set_that_is_not_there_is_said_of_the_set(capsys, tmp_path):
    assert main(["evaluate", str(tmp_path), "--data", str(tmp_path / "levir")]) == 2
    assert f"The set “{tmp_path}/levir” of --data does not exist" in capsys.readouterr().err


# ---- Tables --------------------------------------------------------------------------------------


def test_a_recipe_that_is_based_on_another_changes_single_names_of_its_tables(tmp_path):
    (tmp_path / "mine.toml").write_text(
        'based_on = "own-polygons"\n'
        'name = "mine"\n'
        "augmentation = {turned = 0.0}\n"
        "schedule = {warm_up = 3}\n"
    )
    made = read_recipe(tmp_path / "mine.toml")
    assert made.augmentation == {"mirrored": 0.5, "turned": 0.0}
    assert made.schedule == {"kind": "polynomial", "warm_up": 3, "power": 0.9}
    # As --set does.
    changes = ["name=mine", "augmentation.turned=0.0", "schedule.warm_up=3"]
    assert read_recipe("own-polygons", changes) == made


def test_a_table_of_another_kind_replaces_all_of_it_in_a_file_as_on_the_command_line(tmp_path):
    (tmp_path / "mine.toml").write_text('based_on = "own-polygons"\nschedule = {kind = "cosine"}\n')
    assert read_recipe(tmp_path / "mine.toml").schedule == {"kind": "cosine"}
    assert read_recipe("own-polygons", ["schedule.kind=cosine"]).schedule == {"kind": "cosine"}

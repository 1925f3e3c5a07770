"""Values of recipes that would fail late, or train nonsense: refused when read, or before the first
step."""

import json

import pytest
from deepchange.engine.errors import BadInput
from deepchange.training.cli.main import main
from deepchange.training.data.pair_set import open_set, write_description
from deepchange.training.recipe import read_recipe, recipe_from
from deepchange.training.trainer.setup import band_names_of, train_chips

LEAST = {"name": "a", "network": "dsms-fcn", "data": "set"}
STATISTICS = {"mean": [1.0, 2.0, 3.0], "deviation": [1.0, 1.0, 1.0]}


def refusal(values):
    with pytest.raises(BadInput) as refused:
        recipe_from({**LEAST, **values})
    return str(refused.value)


def refusal_of_file(path, changes=()):
    with pytest.raises(BadInput) as refused:
        read_recipe(path, changes)
    return str(refused.value)


# ---- What the card of the weights would refuse after the training --------------------------------


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        (
            {"window": 10**12},
            "window is 1000000000000; it must be a whole number of pixels from 16 to 16384",
        ),
        (
            {"window": 16_385},
            "window is 16385; it must be a whole number of pixels from 16 to 16384",
        ),
        ({"band_names": ["x" * 101, "b", "c"]}, "it must be names of 1 to 100 characters"),
        ({"band_names": ["red\n", "b", "c"]}, "it must be names of 1 to 100 characters"),
        (
            {"pixel_size": [1.0, float("inf")]},
            "pixel_size is [1.0, Infinity]; it must be two lengths in metres",
        ),
        (
            {"thresholds": [[1.0, 2.0]]},
            "thresholds is [[1.0, 2.0]]; it must be pairs of the largest",
        ),
        ({"thresholds": [1.0, 0.5]}, "thresholds is [1.0, 0.5]; it must be pairs of the largest"),
        ({"pixel_size": ["a", "b"]}, 'pixel_size is ["a", "b"]; it must be two lengths in metres'),
        ({"betas": ["a", 0.9]}, 'betas is ["a", 0.9]; it must be two numbers'),
        (
            {"title": "a\x1b[31m"},
            "it must be a text of 10,000 characters at most, without control characters",
        ),
        ({"limits": "a" * 10_001}, "it must be a text of 10,000 characters at most"),
        ({"licence": "a\x00"}, "In the recipe, licence is “a ”; it must be a text"),
        ({"training_data": "a" * 20_001}, "it must be a text of 10,000 characters at most"),
    ],
)
def test_what_no_card_can_hold_is_refused_when_the_recipe_is_read(values, sentence):
    assert sentence in refusal(values)


def test_the_largest_values_that_a_card_holds_can_be_trained_with(recipe, tiny_set):
    data = tiny_set()
    longest = dict.fromkeys(("title", "licence", "training_data", "limits"), "a" * 10_000)
    made = recipe(data, window=16_384, window_overlap=8_192, **longest, band_names=["b" * 100] * 3)
    assert len(train_chips(made, open_set(data))) == 4


@pytest.mark.parametrize("names", [["a"], ["a", "b", "c", "d"]])
def test_as_many_bands_must_be_named_as_the_network_is_shown(recipe, tiny_set, names):
    data = tiny_set()
    for step in (train_chips, band_names_of):
        with pytest.raises(BadInput) as refused:
            step(recipe(data, band_names=names), open_set(data))
        assert str(refused.value) == (
            f"In the recipe, band_names is {json.dumps(names)}; it must be 3 names, one for each "
            "band that DSMS-FCN is shown."
        )


def test_a_set_whose_own_words_fit_no_card_is_refused_before_the_training(recipe, tiny_set):
    data = tiny_set()
    write_description(data, coding="0/1", licence="bell \x07")
    with pytest.raises(
        BadInput, match="In the weights' card, licence is as the training data: bell"
    ):
        train_chips(recipe(data), open_set(data))
    train_chips(recipe(data, licence="CC BY 4.0"), open_set(data))
    wrong = {"mean": [1.0, 2.0, float("nan")], "deviation": [1.0, 1.0, 1.0]}
    write_description(data, coding="0/1", statistics={"before": wrong, "after": STATISTICS})
    with pytest.raises(
        BadInput, match=r"card, normalisation before is .* 3 finite numbers, one a band"
    ):
        train_chips(recipe(data, normalisation="data"), open_set(data))


def test_a_network_that_is_not_exported_needs_no_card(recipe, tiny_set):
    data = tiny_set()
    write_description(data, coding="0/1", licence="bell \x07")
    made = recipe(data, network="fc-siam-diff", normalisation="unit")
    assert len(train_chips(made, open_set(data))) == 4


def test_a_dry_run_says_what_the_card_would_refuse(tiny_set, tmp_path, capsys):
    pytest.importorskip(
        "lightning", reason="Lightning is not installed here (pip install lightning)"
    )
    asked = [
        "own-polygons",
        "--set",
        f"data={tiny_set()}",
        "--dry-run",
        "--device",
        "cpu",
        "--output",
        str(tmp_path),
    ]
    assert main([*asked, "--set", 'band_names=["a"]']) == 2
    assert 'band_names is ["a"]; it must be 3 names' in capsys.readouterr().err
    assert main([*asked, "--set", "window=100000"]) == 2
    assert (
        "window is 100000; it must be a whole number of pixels from 16 to 16384"
        in capsys.readouterr().err
    )


# ---- Schedules and numbers -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("schedule", "sentence"),
    [
        (
            {"kind": "polynomial", "power": float("nan")},
            "schedule.power is nan; it must be a finite number above 0",
        ),
        ({"kind": "polynomial", "power": 10**400}, "it must be a finite number above 0"),
        (
            {"kind": "polynomial", "power": True},
            "schedule.power is true; it must be a finite number above 0",
        ),
        (
            {"kind": "staircase", "every": float("inf")},
            "schedule.every is inf; it must be a finite number above 0",
        ),
        (
            {"kind": "staircase", "factor": float("nan")},
            "schedule.factor is nan; it must be a number above 0",
        ),
        (
            {"kind": "staircase", "factor": 5},
            "schedule.factor is 5; it must be a number above 0 and up to 1",
        ),
        (
            {"kind": "bsfnet", "floor": 1.5},
            "schedule.floor is 1.5; it must be a number from 0 to 1",
        ),
        (
            {"kind": "polynomial", "warm_up": -1},
            "schedule.warm_up is -1; it must be a number of epochs, 0 or more",
        ),
        (
            {"kind": "polynomial", "warm_up": 10},
            "schedule.warm_up is 10; it must be at most the 9 of the training",
        ),
        (
            {"power": 1},
            'schedule is {"power": 1}; it must be a table with a kind, one of constant, staircase',
        ),
        (
            {"kind": ["constant"]},
            'schedule.kind is ["constant"]; it must be one of constant, staircase',
        ),
    ],
)
def test_a_learning_rate_that_would_go_nowhere_is_refused(schedule, sentence):
    assert sentence in refusal({"schedule": schedule, "epochs": 9})


def test_a_training_of_one_epoch_may_warm_up_all_the_time():
    for warm_up in (0, 0.5, 1):
        assert (
            recipe_from(
                {**LEAST, "schedule": {"kind": "polynomial", "warm_up": warm_up}, "epochs": 1}
            ).epochs
            == 1
        )


def test_no_machine_is_asked_for_a_thousand_readers():
    assert "workers is 1000; it must be a whole number of processes from 0 to 64" in refusal(
        {"workers": 1000}
    )
    assert recipe_from({**LEAST, "workers": 64}).workers == 64


def test_a_number_larger_than_any_is_told():
    assert refusal({"learning_rate": 10**400}).endswith("it must be a number.")


# ---- Words ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("augmentation", "sentence"),
    [
        (
            {"mirrored": "a"},
            "In the recipe, augmentation.mirrored is “a”; it must be a number from 0 to 1.",
        ),
        (
            {"turned": True},
            "In the recipe, augmentation.turned is true; it must be a number from 0 to 1.",
        ),
        (
            {"degrees": [1]},
            "In the recipe, augmentation.degrees is [1]; it must be an angle above 0 and up to "
            "180.",
        ),
        (
            {"mirrored": 0.5, "x": 1},
            "The recipe's augmentation knows no “x”; it knows mirrored, turned, tilted, "
            "degrees, coloured, toned, swapped, still, shifted, pixels, worn.",
        ),
        (
            {"mirrord": 1},
            "The recipe's augmentation knows no “mirrord”; perhaps mirrored is meant; it knows "
            "mirrored, turned, tilted, degrees, coloured, toned, swapped, still, shifted, pixels, "
            "worn.",
        ),
    ],
)
def test_a_wrong_augmentation_is_named(recipe, tiny_set, augmentation, sentence):
    data = tiny_set()
    with pytest.raises(BadInput) as refused:
        train_chips(recipe(data, augmentation=augmentation), open_set(data))
    assert str(refused.value) == sentence


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ({"x": 3}, '{"x": 3}'),
        ([0.1], "[0.1]"),
        (True, "true"),
        (None, "null"),
        (float("nan"), "nan"),
        ("a", "“a”"),
    ],
)
def test_values_are_told_as_a_file_says_them(value, shown):
    assert (
        refusal({"batch": value}) == f"In the recipe, batch is {shown}; it must be a whole number."
    )


# ---- Files ---------------------------------------------------------------------------------------


def test_a_recipe_of_no_name_is_told():
    assert refusal_of_file("").startswith(
        "The name of the recipe is empty; give a TOML file, or one of bsfnet-cdd"
    )


def test_a_recipe_based_on_nothing_is_told(tmp_path):
    path = tmp_path / "a.toml"
    path.write_text('based_on = ""\n')
    assert refusal_of_file(path).endswith(
        "is based on “”, which leads nowhere; name another recipe."
    )


def test_a_folder_is_no_recipe(tmp_path):
    assert (
        refusal_of_file(tmp_path)
        == f"“{tmp_path}” is a folder and no recipe; give a TOML file, such as one in it."
    )


@pytest.mark.parametrize("name", ["own-polygon", "own-polygon.toml", "Own-polygons"])
def test_a_misspelt_recipe_is_guessed(name):
    assert refusal_of_file(name) == (
        f"There is no recipe “{name}”; perhaps own-polygons is meant (deepchange-train recipes "
        "lists all)."
    )


def test_a_name_that_no_disk_can_hold_is_no_recipe():
    said = refusal_of_file("z" * 5000)
    assert said.startswith(
        ("There is no recipe “zzz", "The recipe “zzz")
    )  # Python 3.14 does not ask the disk


TEXT = 'name = "a"\nnetwork = "dsms-fcn"\ndata = "set"\nabout = "größer"\n'


def test_a_mark_that_windows_sets_before_a_text_is_no_part_of_it(tmp_path):
    path = tmp_path / "a.toml"
    path.write_bytes(TEXT.replace("\n", "\r\n").encode("utf-8-sig"))
    assert read_recipe(path).about == "größer"


@pytest.mark.parametrize("encoding", ["latin-1", "utf-16"])
def test_a_text_of_another_encoding_is_told_how_to_save_it(tmp_path, encoding):
    path = tmp_path / "a.toml"
    path.write_bytes(TEXT.encode(encoding))
    assert refusal_of_file(path) == f"The recipe “{path}” is not UTF-8 text; save it as UTF-8."


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("a = " + "[" * 5000, "its brackets nest too deeply"),
        ("batch = 1\nbatch = 2\n", "line 2"),
    ],
)
def test_what_is_no_toml_is_told_with_its_place(tmp_path, text, fault):
    path = tmp_path / "a.toml"
    path.write_text(text)
    told = refusal_of_file(path)
    assert told.startswith(f"The recipe “{path}” is no TOML: ")
    assert fault in told
    assert told.endswith("; correct it there.")


def test_a_change_of_too_many_brackets_is_a_text():
    assert "batch is “[[[[" in refusal_of_file("own-polygons", ["batch=" + "[" * 5000])

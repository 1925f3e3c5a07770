"""Trainings that start from weights that are there."""

import argparse
import json

import pytest
import torch

pytest.importorskip("lightning", reason="Lightning is not installed here (pip install lightning)")
from dataclasses import replace

from deepchange.engine.catalogue.card import Normalisation
from deepchange.engine.catalogue.published import published_card
from deepchange.engine.errors import BadInput, ModelDoesNotFit
from deepchange.engine.tensor.networks import build
from deepchange.engine.tensor.weights.weights_file import save
from deepchange.training.cli.main import main
from deepchange.training.cli.train import _start
from deepchange.training.data.pair_set import open_set
from deepchange.training.recipe import read_recipe
from deepchange.training.trainer.devices import launched
from deepchange.training.trainer.export import export
from deepchange.training.trainer.setup import build_learner, normalisation_of, refuse_other_colours
from deepchange.training.trainer.trainer import Training

torch.set_num_threads(1)
COLOURS = ("red", "green", "blue")


@pytest.fixture
def weights(tmp_path):
    """Weights of DSMS-FCN that were shown values by numbers of their own."""
    torch.manual_seed(7)
    card = replace(
        published_card("dsms-fcn", {}),
        bands=COLOURS,
        value_range=(0.0, 1000.0),
        normalisation=Normalisation.fixed(1, (10, 20, 30), (1, 2, 3)),
    )
    save(build("dsms-fcn"), card, tmp_path / "start.safetensors")
    return str(tmp_path / "start.safetensors")


def test_a_network_begins_as_the_weights_are_and_is_shown_values_as_they_were_taught(
    recipe, tiny_set, weights
):
    data = tiny_set()
    made = recipe(data, start=weights, seed=1)
    torch.manual_seed(7)
    expected = build("dsms-fcn").state_dict()
    found = build_learner(made, {}).network.state_dict()
    assert all(torch.equal(found[name], value) for name, value in expected.items())
    shown = normalisation_of(recipe(data, start=weights, normalisation="data"), open_set(data))
    assert shown.on_raw_values("after", (), ()) == ((10, 20, 30), (1, 2, 3))


def test_the_card_of_what_was_made_has_the_values_of_what_it_began_with(
    recipe, tiny_set, weights, tmp_path
):
    made = recipe(tiny_set(), start=weights, epochs=1)
    Training(made, tmp_path / "run", launched("cpu", 1, 1, "fp32")).run()
    card = export(tmp_path / "run")[1]
    assert card.value_range == (0.0, 1000.0)
    assert card.normalisation == normalisation_of(made, open_set(tmp_path / "set"))


@pytest.mark.parametrize(
    ("values", "options", "sentence"),
    [
        (
            {"network": "lite"},
            {},
            "are of dsms-fcn bands=3, and the training is of lite bands=3 enlarge=1.0;",
        ),
        ({}, {"bands": 4}, "are of dsms-fcn bands=3, and the training is of dsms-fcn bands=4"),
        (
            {"network": "fc-siam-diff"},
            {},
            "FC-Siam-diff is none of the networks of which there are weights to start from",
        ),
    ],
)
def test_weights_of_another_network_or_number_of_bands_are_refused(
    recipe, weights, values, options, sentence
):
    with pytest.raises(BadInput, match=sentence):
        build_learner(recipe(start=weights, **values), options)


def of_colours(tmp_path, network):
    """Weights for red, green and blue, shown by each image's own mean and deviation."""
    torch.manual_seed(7)
    path, made = tmp_path / f"{network}.safetensors", build(network).eval()
    card = published_card(network, {}, bands=COLOURS, normalisation=Normalisation("raster"))
    save(made, card, path)
    return str(path), made


@pytest.mark.parametrize("network", ["lite", "dsms-fcn"])
def test_a_network_of_more_bands_says_at_first_what_the_weights_say_of_those_they_know(
    recipe, tmp_path, network
):
    path, made = of_colours(tmp_path, network)
    names = ["blue", "nir", "green", "red"]
    asked = recipe(start=path, network=network, bands=[1, 4, 2, 3], band_names=names)
    wider = build_learner(asked, {"bands": 4}).network.eval()
    before, after = torch.rand(2, 1, 4, 64, 64)
    known = [names.index(colour) for colour in COLOURS]
    with torch.no_grad():
        same = made.probability(before[:, known], after[:, known])
        assert torch.allclose(wider.probability(before, after), same, atol=1e-6)


def test_more_bands_than_the_weights_know_are_refused_where_these_are_not_named_or_shown_otherwise(
    recipe, tmp_path, tiny_set, weights
):
    sentence = "are of dsms-fcn bands=3, and the training is of dsms-fcn bands=4"
    data = tiny_set()
    path, _ = of_colours(tmp_path, "dsms-fcn")
    others = ["band 1", "band 2", "band 3", "band 4"]
    for start, names in ((path, others), (weights, [*COLOURS, "nir"])):
        with pytest.raises(BadInput, match=sentence):
            build_learner(recipe(data, start=start, band_names=names), {"bands": 4})


def test_weights_that_are_not_there_are_told(recipe):
    with pytest.raises(ModelDoesNotFit, match=r"There is no weights file “nowhere\.safetensors”"):
        build_learner(recipe(start="nowhere.safetensors"), {})


def test_colours_in_another_order_are_refused_with_the_order_to_set(recipe, tiny_set, weights):
    data = tiny_set()
    refuse_other_colours(recipe(data, start=weights), open_set(data))
    with pytest.raises(
        BadInput,
        match=r"take red, green, blue, and the set gives blue, green, red; .*bands=\[1, 2, 3\]",
    ):
        refuse_other_colours(recipe(data, start=weights, bands=[3, 2, 1]), open_set(data))


def test_the_command_line_takes_the_network_from_the_weights(tiny_set, weights, tmp_path, capsys):
    data = tiny_set()
    tiny = [
        "epochs=1",
        "chip=64",
        "window=64",
        "window_overlap=0",
        "batch=2",
        "workers=0",
        f"data={data}",
        "draws=4",
    ]
    said = [part for change in tiny for part in ("--set", change)]
    asked = [
        "train",
        "lite-oscd-rgb",
        "--from",
        weights,
        *said,
        "--device",
        "cpu",
        "--progress",
        "none",
        "--json",
    ]
    assert main([*asked, "--output", str(tmp_path / "run")]) == 0
    told = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert told["step"] == 2
    assert main([*asked, "--output", str(tmp_path / "run"), "--resume", "--set", "epochs=2"]) == 0
    assert main(["train", "own-polygons", "--from", "nothing", *said]) == 2
    assert "There is no weights file “nothing”" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("name", "said", "expected"),
    [
        ("lite-oscd-4bands", [], {"enlarge": 1.5, "bands": 4}),
        ("own-polygons", [], {"enlarge": 1.5}),
        ("own-polygons-lite", ["options.enlarge=2.0"], {"enlarge": 2.0}),
    ],
)
def test_a_network_is_built_as_the_weights_are_but_for_what_is_said_and_what_the_data_decide(
    tmp_path, name, said, expected
):
    card = published_card("lite", {"enlarge": 1.5})
    save(build("lite", enlarge=1.5).eval(), card, tmp_path / "w.safetensors")
    asked = argparse.Namespace(recipe=name, start=str(tmp_path / "w.safetensors"))
    made = read_recipe(name, [*_start(asked), *said])
    assert (made.network, made.options) == ("lite", expected)

"""Weights files scored, honest probability drawn, and pairs made unlike those that were learned
from."""

import json
import xml.etree.ElementTree as ElementTree
from dataclasses import replace
from types import SimpleNamespace

import numpy as np
import pytest
import torch

pytest.importorskip("lightning", reason="Lightning is not installed here (pip install lightning)")
from deepchange.engine.catalogue.card import Card, Normalisation
from deepchange.engine.errors import BadInput
from deepchange.engine.raster.model_fit import open_fitting_pair
from deepchange.engine.request import DetectionRequest
from deepchange.engine.tensor.networks import build
from deepchange.engine.tensor.weights.weights_file import save
from deepchange.training.assessment.of_weights import best_of
from deepchange.training.assessment.reliability import draw_folds, write_diagram
from deepchange.training.assessment.robustness import CHANGES, Dates
from deepchange.training.cli.main import main
from deepchange.training.metrics.calibration import Levels, alike
from osgeo import gdal

torch.set_num_threads(1)
UNIT = Normalisation.fixed(255, (0.0,) * 3, (1.0,) * 3)


@pytest.fixture
def weights(tmp_path):
    """A weights file of a network that was never taught, its colours in another order."""
    torch.manual_seed(0)
    card = Card(
        "dsms-fcn",
        ("blue", "green", "red"),
        UNIT,
        chip_size=64,
        overlap=0,
        threshold=0.45,
        calibration=((0.0, 0.0), (0.5, 0.4), (1.0, 1.0)),
    )
    save(build("dsms-fcn").eval(), card, tmp_path / "w.safetensors")
    return tmp_path / "w.safetensors"


def test_weights_are_scored_by_their_card(weights, tiny_set, tmp_path, capsys):
    data = tiny_set(train=1, val=0, test=1)
    best, crf = best_of(str(weights), str(data))
    assert best.recipe.bands == (3, 2, 1)
    assert best.network.calibration == ((0.0, 0.0), (0.5, 0.4), (1.0, 1.0))
    assert crf is None
    diagram = tmp_path / "r.svg"
    command = ["evaluate", str(weights), "--data", str(data), "--reliability", str(diagram)]
    assert main([*command, "--robustness", "--device", "cpu", "--json"]) == 0
    said = json.loads(capsys.readouterr().out)
    assert said["threshold"] == 0.45
    assert 0 <= said["scores"]["ece"] <= 1
    assert list(said["robustness"]) == list(CHANGES)
    assert said["robustness"]["as they are"]["f1"] == pytest.approx(said["scores"]["f1"])
    assert ElementTree.parse(diagram).getroot().tag.endswith("svg")


def test_weights_see_the_bands_that_the_images_of_a_set_name(raster, tiny_set, tmp_path):
    colours, data = ("red", "green", "blue", "nir"), tiny_set(train=1, val=0, test=1)
    card = Card("lite", colours, Normalisation("raster"), chip_size=64, options={"bands": 4})
    save(build("lite", bands=4).eval(), card, tmp_path / "four.safetensors")
    for path in [*data.glob("before/*.tif"), *data.glob("after/*.tif")]:
        values = gdal.Open(str(path)).ReadAsArray()
        raster(path, np.concatenate([values, values[:1]]), pixel=1.0)
        image = gdal.Open(str(path), gdal.GA_Update)
        for number, name in enumerate(("B02", "B03", "B04", "B08"), 1):
            image.GetRasterBand(number).SetDescription(name)
    best, _ = best_of(str(tmp_path / "four.safetensors"), str(data))
    assert best.recipe.bands == (3, 2, 1, 4)


def test_weights_are_scored_at_the_threshold_that_a_detection_of_such_pixels_takes(
    raster, tiny_set, tmp_path
):
    card = Card("dsms-fcn", ("red", "green", "blue"), UNIT, chip_size=64, overlap=0, threshold=0.3)
    save(build("dsms-fcn"), replace(card, thresholds=((0.8, 0.6),)), tmp_path / "w.safetensors")
    data = tiny_set(train=0, val=0, test=1)
    said = []
    for pixel in (0.5, 1.0):
        for path in [*data.glob("before/*.tif"), *data.glob("after/*.tif")]:
            raster(path, gdal.Open(str(path)).ReadAsArray(), pixel=pixel)
        said.append(best_of(str(tmp_path / "w.safetensors"), str(data))[0].recipe.threshold)
    assert said == [0.6, 0.3]


def test_an_evaluation_says_which_bands_it_takes_where_the_images_name_none(
    raster, tiny_set, tmp_path, capsys
):
    colours, data = ("blue", "green", "red", "nir"), tiny_set(train=0, val=0, test=1)
    card = Card("lite", colours, Normalisation("raster"), chip_size=64, options={"bands": 4})
    weights = str(tmp_path / "four.safetensors")
    save(build("lite", bands=4).eval(), card, tmp_path / "four.safetensors")
    for path in [*data.glob("before/*.tif"), *data.glob("after/*.tif")]:
        values = gdal.Open(str(path)).ReadAsArray().astype(np.uint16)
        raster(path, np.concatenate([values, values[:1], values[:1]]), pixel=1.0)
    command = ["evaluate", weights, "--data", str(data), "--device", "cpu", "--crf", "off"]
    assert main(command) == 0
    sentence = "“four” takes blue, green, red, nir: bands {bands} of the images are used, which do"
    assert sentence.format(bands="1, 2, 3, 4") in capsys.readouterr().out
    assert main([*command, "--bands", "3,2,1,5"]) == 0
    assert sentence.format(bands="3, 2, 1, 5") in capsys.readouterr().out
    assert main([*command, "--bands", "3,2,1"]) == 2
    assert "take 4 bands (blue, green, red, nir), and --bands names 3;" in capsys.readouterr().err
    assert main([*command, "--bands", "0,1,2,3"]) == 2
    assert "--bands is “0,1,2,3”; give a list of band numbers" in capsys.readouterr().err


def test_unnamed_bands_are_taken_as_detection_takes_them(weights, tiny_set, raster):
    """For red, green, blue, whatever the order in which a network wants these."""
    data = tiny_set(train=0, val=0, test=1)
    for path in [*data.glob("before/*.tif"), *data.glob("after/*.tif")]:
        raster(path, gdal.Open(str(path)).ReadAsArray().astype(np.uint16), pixel=1.0)
    best, _ = best_of(str(weights), str(data))
    (files,) = best.pairs.pairs("test")
    model = SimpleNamespace(name="w", card=Card("dsms-fcn", ("blue", "green", "red"), UNIT))
    request = DetectionRequest(str(files.before), str(files.after), output=".")
    assert best.recipe.bands == open_fitting_pair(request, model).before.bands == (3, 2, 1)


def test_weights_without_a_set_and_diagrams_of_another_kind_are_refused(weights, tmp_path, capsys):
    assert main(["evaluate", str(weights)]) == 2
    assert "are weights, which do not say on what to score them" in capsys.readouterr().err
    with pytest.raises(BadInput, match=r"drawn as SVG; name “.*r\.png” \.svg"):
        write_diagram(tmp_path / "r.png", np.zeros((2, 4)), "")


def test_the_diagram_shows_a_point_for_each_tenth_that_was_given(tmp_path):
    levels = Levels()
    levels.add(np.array([[0.05, 0.25, 0.25, 0.95]]), np.array([[0, 0, 1, 1]]))
    write_diagram(tmp_path / "r.svg", alike([levels]), "a < b")
    text = (tmp_path / "r.svg").read_text()
    assert text.count("<circle") == 3
    # Of what was given as 0.25 half changed: halfway up the diagram.
    assert f'cx="{48 + 320 * 0.25:.1f}" cy="{48 + 160:.1f}"' in text
    assert "a &lt; b" in text


def test_left_out_pairs_are_drawn_as_the_other_trainings_correct_them(tmp_path):
    """Two of three networks are right in half of what they give as 0.9, the third in nine tenths of
    it."""
    folds = []
    for right in (500, 500, 900):
        change = np.zeros(2000, np.uint8)
        change[:right] = 1
        levels = Levels()
        levels.add(np.repeat([0.9, 0.01], 1000)[None], change[None])
        folds.append({"": levels})
    draw_folds(tmp_path / "r.svg", folds, "folds")
    text = (tmp_path / "r.svg").read_text()
    assert text.count("<polyline") == 4
    error = float(text.split("expected calibration error ")[1].split("<")[0])
    # Of one pixel in two 0.7, 0.7 and 0.5 are given, and 0.5, 0.5 and 0.9 are right.
    assert error == pytest.approx((0.2 + 0.2 + 0.4) / 3 / 2, abs=0.002)


@pytest.fixture
def pair():
    before = np.random.default_rng(0).integers(0, 256, (3, 12, 16), dtype=np.uint8)
    change = np.zeros((12, 16), np.uint8)
    change[4:8, 4:8] = 1
    return Dates(before, before.copy(), change)


def test_pairs_are_changed_as_is_said_and_what_is_true_goes_along(pair):
    shifted = CHANGES["shifted by 2 pixels"](pair)
    assert np.array_equal(shifted.after[..., 2:], pair.after[..., :-2])
    assert np.array_equal(shifted.before, pair.before)
    half, twice = CHANGES["pixels half as large"](pair), CHANGES["pixels twice as large"](pair)
    assert half.after.shape == (3, 24, 32)
    assert half.change.sum() == 4 * pair.change.sum()
    assert half.before.mean() == pytest.approx(pair.before.mean(), abs=1)
    assert twice.after.shape == (3, 6, 8)
    assert twice.change.sum() * 4 == pair.change.sum()
    brighter, darker = CHANGES["after brighter"](pair), CHANGES["after darker"](pair)
    assert brighter.after.mean() > pair.after.mean() > darker.after.mean()
    coarse, fine = (CHANGES[f"JPEG, quality {quality}"](pair).after for quality in (40, 75))
    errors = [np.abs(date.astype(int) - pair.after).mean() for date in (coarse, fine)]
    assert errors[0] > errors[1] > 0
    for change in CHANGES.values():
        assert change(pair).after.dtype == np.uint8


def test_a_change_that_cannot_be_made_to_such_images_has_no_figures(
    weights, tiny_set, raster, capsys
):
    data = tiny_set(train=1, val=0, test=1)
    for path in [*data.glob("before/*.tif"), *data.glob("after/*.tif")]:
        deep = gdal.Open(str(path)).ReadAsArray().astype(np.uint16)
        deep[:, :20] = 0  # as it lies beside a scene
        raster(path, deep, nodata=0, pixel=1.0)
    command = ["evaluate", str(weights), "--data", str(data), "--robustness", "--device", "cpu"]
    assert main([*command, "--json"]) == 0
    said = json.loads(capsys.readouterr().out)
    assert list(said["robustness"]) == [name for name in CHANGES if "JPEG" not in name]
    assert said["robustness"]["as they are"]["f1"] == pytest.approx(said["scores"]["f1"])

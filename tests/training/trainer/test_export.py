"""What was trained, as a weights file that detection takes at once."""

import json
import shutil
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import pytest
import torch

pytest.importorskip("lightning", reason="Lightning is not installed here (pip install lightning)")
from deepchange.engine.cli.main import main as deepchange
from deepchange.engine.errors import BadInput
from deepchange.engine.tensor.weights.weights_file import load
from deepchange.training.cli.main import main
from deepchange.training.data.pair_set import write_description
from deepchange.training.recipe import read_recipe
from deepchange.training.trainer.export import Measured, card_of, export, load_best, threshold_of
from deepchange.training.trainer.setup import band_names_of, open_data, pixel_size_of
from osgeo import gdal

torch.set_num_threads(1)


@pytest.fixture(scope="module")
def trained_once(run_once):
    """A tiny training that ran to its end, on a set that says its title and terms."""

    def describe(data):
        write_description(data, coding="0/1", title="Tiny Town", licence="free for tests")

    values = {"bands": [3, 2, 1], "normalisation": "unit", "epochs": 1, "pixel_size": [1.0, 1.0]}
    return run_once(describe, **values)


@pytest.fixture
def trained(trained_once, tmp_path):
    """A copy of that training; the set that it read is that of all tests."""
    return Path(shutil.copytree(trained_once, tmp_path / "run"))


def test_the_card_says_all_that_is_known(trained):
    path, card = export(trained)
    assert path == trained / "tiny.safetensors"
    assert card.title == "DSMS-FCN trained on Tiny Town"
    assert card.bands == ("blue", "green", "red")
    assert (card.chip_size, card.overlap, card.pixel_size) == (64, 0, (1.0, 1.0))
    assert card.normalisation.on_raw_values("before", (), ()) == ((0.0,) * 3, (255.0,) * 3)
    assert "2 pair(s) of “val”" in card.threshold_chosen
    assert 0 < card.threshold < 1
    assert card.scores["val f1"] == pytest.approx(float(card.threshold_chosen[-7:-1]), abs=1e-4)
    assert card.training_data.startswith(
        "Tiny Town: 4 pair(s) to train with; epoch 1, chosen by f1_at_best on the 2 pair(s)"
    )
    assert card.licence == "as the training data: free for tests"
    assert card.calibration == load_best(trained).choice.calibration
    assert 0 <= card.scores["val ece"] <= 1
    assert load(path)[1] == card


def test_the_card_names_the_bands_that_were_trained_with_where_the_recipe_does_not(
    recipe, tiny_set
):
    data = tiny_set()
    for bands, named in (((), ("red", "green", "blue")), ((2, 1, 3), ("green", "red", "blue"))):
        made = recipe(data, bands=bands)
        assert band_names_of(made, open_data(made)) == named
    for path in data.glob("*/*.tif"):  # files that say of no band what it shows
        image = gdal.Open(str(path), gdal.GA_Update)
        for band in range(image.RasterCount):
            image.GetRasterBand(band + 1).SetColorInterpretation(gdal.GCI_Undefined)
        image = None
    made = recipe(data, bands=(3, 1, 2))
    assert band_names_of(made, open_data(made)) == ("band 3", "band 1", "band 2")


def test_the_card_says_how_large_the_pixels_were_where_the_recipe_does_not(recipe, tiny_set):
    made = recipe(tiny_set())
    assert pixel_size_of(made, open_data(made)) == pytest.approx((1.0, 1.0), rel=0.01)


def test_detection_takes_the_file_at_once(trained_once, trained, tmp_path, capsys):
    assert main(["export", str(trained)]) == 0
    path = trained / "tiny.safetensors"
    assert f"--model {path}" in capsys.readouterr().out
    data = trained_once.parent / "set"
    pair = [str(data / date / "test_0.tif") for date in ("before", "after")]
    assert (
        deepchange(
            [
                "detect",
                *pair,
                "--model",
                str(path),
                "--output",
                str(tmp_path / "found"),
                "--json",
                "--device",
                "cpu",
                "--crf",
                "off",
            ]
        )
        == 0
    )
    assert json.loads(capsys.readouterr().out)["model"] == "tiny"


def test_the_card_says_how_well_the_test_pairs_went_and_where_the_weights_fail(trained, capsys):
    said = "It saw one town only."
    assert (
        main(
            [
                "export",
                str(trained),
                "--test",
                "--set",
                f"limits={said}",
                "--set",
                "commercial_use=no",
            ]
        )
        == 0
    )
    _, card = load(trained / "tiny.safetensors")
    assert (card.limits[: len(said)], card.commercial_use) == (said, "no")
    capsys.readouterr()
    assert main(["evaluate", str(trained), "--device", "cpu", "--json"]) == 0
    scores = json.loads(capsys.readouterr().out)["scores"]
    assert card.scores["test f1"] == pytest.approx(scores["f1"], abs=1e-4)


def test_a_network_that_is_little_better_than_chance_says_so(trained, capsys):
    best = load_best(trained)
    best = replace(best, choice=None)
    good = replace(best, scores={**best.scores, "kappa_at_best": 0.6})
    assert card_of(good).limits == ""
    poor = replace(best, scores={**best.scores, "kappa_at_best": 0.02})
    for card in (card_of(poor), card_of(good, Measured(tested={"kappa": 0.02}))):
        assert "little more than chance would (kappa 0.02)" in card.limits
    assert main(["evaluate", str(trained), "--device", "cpu", "--threshold", "0.999"]) == 0
    assert "little more than chance would (kappa 0.00)" in capsys.readouterr().out


def test_what_was_trained_with_cannot_be_said_otherwise_afterwards(trained):
    with pytest.raises(
        BadInput, match="“learning_rate” belongs to what was trained and stays as it is"
    ):
        export(trained, changes=["learning_rate=1.0"])


def test_half_precision_is_half_as_large_and_nearly_the_same(trained, tmp_path):
    whole, _ = export(trained)
    half, _ = export(trained, tmp_path / "half.safetensors", half=True)
    assert half.stat().st_size < 0.6 * whole.stat().st_size
    one, two = load(whole)[0].state_dict(), load(half)[0].state_dict()
    assert all(torch.allclose(one[name], two[name], atol=2e-3) for name in one)


def test_evaluation_scores_the_pairs_that_are_asked_for(trained, tmp_path, capsys):
    command = ["evaluate", str(trained), "--device", "cpu", "--json"]
    assert main([*command, "--pictures", str(tmp_path / "seen")]) == 0
    said = json.loads(capsys.readouterr().out)
    assert said["split"] == "test"
    assert 0 <= said["scores"]["f1"] <= said["scores"]["f1_at_best"] <= 1
    assert (tmp_path / "seen" / "test_0.png").stat().st_size > 100
    assert main([*command, "--threshold", "2"]) == 2


def test_what_evaluation_says_of_the_validation_pairs_is_what_training_said(trained, capsys):
    assert main(["evaluate", str(trained), "--device", "cpu", "--json", "--split", "val"]) == 0
    said = json.loads(capsys.readouterr().out)["scores"]
    in_training = export(trained)[1].scores
    assert said["kappa"] == pytest.approx(in_training["val kappa"], abs=1e-4)
    assert said["overall_accuracy"] == pytest.approx(in_training["val overall_accuracy"], abs=1e-4)


def test_a_folder_without_a_training_is_told(tmp_path):
    with pytest.raises(
        BadInput, match=r"holds no trained network \(best\.pt\); train to the end of an epoch first"
    ):
        export(tmp_path)
    with pytest.raises(BadInput, match="is no folder; give the folder of a training"):
        export(tmp_path / "none")


def test_another_ending_is_refused(trained, tmp_path):
    with pytest.raises(BadInput, match=r"Weights files end in \.safetensors"):
        export(trained, tmp_path / "weights.pt")


@pytest.mark.parametrize(
    ("recipe", "told"),
    [
        ("dsms-fcn-szada", "decided after 32 epochs had been seen on the test image"),
        ("dsms-fcn-tiszadob", "decided when it was known that 0.5 finds nothing in the test image"),
    ],
)
def test_the_card_says_how_a_threshold_was_decided_where_test_pairs_had_a_part_in_it(recipe, told):
    pairs = SimpleNamespace(splits={"val": [1, 2]})
    made = {"pairs": pairs, "choice": None}
    scores = {"f1_at_best": 0.5, "best_threshold": 0.4}
    assert (
        told in threshold_of(SimpleNamespace(recipe=read_recipe(recipe), scores=scores, **made))[1]
    )

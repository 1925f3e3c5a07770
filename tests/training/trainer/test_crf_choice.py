"""Whether a CRF refines masks by itself: measured at the end of a training, kept in the card,
obeyed by detection."""

import json
import shutil
from dataclasses import replace
from pathlib import Path

import pytest
import torch

pytest.importorskip("lightning", reason="Lightning is not installed here (pip install lightning)")
from deepchange.engine.catalogue.card import Card
from deepchange.engine.catalogue.lookup import find_model
from deepchange.engine.catalogue.published import published_card
from deepchange.engine.detection import detect
from deepchange.engine.errors import ModelDoesNotFit
from deepchange.engine.request import DetectionRequest
from deepchange.training.cli.main import main
from deepchange.training.data.label_coding import IGNORED
from deepchange.training.trainer import crf_choice
from deepchange.training.trainer.crf_choice import FILE, choose_crf, score_crf
from deepchange.training.trainer.devices import launched
from deepchange.training.trainer.export import export, load_best, threshold_of
from deepchange.training.trainer.trainer import Training
from osgeo import gdal

torch.set_num_threads(1)


@pytest.fixture
def fabric():
    return launched("cpu", 1, 1, "fp32")


@pytest.fixture(scope="module")
def trained_once(run_once):
    return run_once(normalisation="unit")


@pytest.fixture
def trained(trained_once, tmp_path):
    """A tiny training of two epochs; the set that it read is that of all tests."""
    return Path(shutil.copytree(trained_once, tmp_path / "run"))


def test_masks_are_refined_as_detection_refines_them(trained, fabric, tmp_path, monkeypatch):
    best = load_best(trained)
    threshold = threshold_of(best)[0]
    masks, plain = [], crf_choice._refined
    monkeypatch.setattr(
        crf_choice, "_refined", lambda *given: masks.append(plain(*given)) or masks[-1]
    )
    found, scores = score_crf(best, "test", threshold, "torch", fabric)
    path, _ = export(trained)
    files = best.pairs.pairs("test")[0]
    asked = DetectionRequest(
        str(files.before),
        str(files.after),
        str(tmp_path / "out"),
        model=str(path),
        crf="torch",
        device="cpu",
        precision="fp32",
        window=64,
        overlap=0,
        min_area=0,
    )
    detect(asked)
    refined = gdal.Open(str(tmp_path / "out" / "change.tif")).ReadAsArray()
    assert ((refined == 1) == masks[0]).all()
    detect(replace(asked, output=str(tmp_path / "plain"), crf="off"))
    assert (gdal.Open(str(tmp_path / "plain" / "change.tif")).ReadAsArray() != refined).any()
    assert (found.refined, found.pairs) == (scores["f1"], 1)


def test_the_end_of_a_training_measures_and_the_card_says_which_is_better(
    recipe, tiny_set, tmp_path, capsys
):
    data = tiny_set()
    assert (
        main(
            [
                "train",
                "own-polygons",
                "--set",
                f"data={data}",
                "--set",
                "epochs=1",
                "--set",
                "window=64",
                "--set",
                "schedule.warm_up=0",
                "--set",
                "window_overlap=0",
                "--set",
                "batch=2",
                "--set",
                "workers=0",
                "--device",
                "cpu",
                "--progress",
                "none",
                "--json",
                "--output",
                str(tmp_path / "run"),
            ]
        )
        == 0
    )
    told = json.loads(capsys.readouterr().out.splitlines()[-1])
    measured = json.loads((tmp_path / "run" / FILE).read_text())
    model = find_model(told["weights"])
    assert model.card.crf is told["crf"] is (measured["refined"] > measured["without"])
    assert model.refined is model.card.crf
    assert model.card.scores["val f1 with CRF"] == round(measured["refined"], 4)
    # Measured from file to file: a pixel at the threshold may fall to the other side.
    assert measured["without"] == pytest.approx(model.card.scores["val f1"], abs=1e-3)


@pytest.mark.parametrize(
    "error", [MemoryError(), RuntimeError("DefaultCPUAllocator: can't allocate memory")]
)
def test_weights_are_written_although_the_memory_is_too_small_for_a_crf(
    trained, fabric, monkeypatch, error
):
    def fail(*given):
        raise error

    monkeypatch.setattr(crf_choice, "score_crf", fail)
    assert crf_choice.try_crf(trained, fabric) is None
    assert export(trained)[1].crf is None


def test_any_other_failure_of_a_crf_is_no_matter_of_memory(trained, fabric, monkeypatch):
    def fail(*given):
        raise RuntimeError("sizes do not match")

    monkeypatch.setattr(crf_choice, "score_crf", fail)
    with pytest.raises(RuntimeError, match="sizes do not match"):
        crf_choice.try_crf(trained, fabric)


@pytest.mark.parametrize("better", [True, False])
def test_detection_and_evaluation_do_as_was_measured(trained, fabric, tmp_path, capsys, better):
    found = choose_crf(trained, fabric)
    measured = {**found.__dict__, "without": 0.5, "refined": 0.6 if better else 0.4}
    (trained / FILE).write_text(json.dumps(measured))
    path, card = export(trained)
    assert card.crf is better
    files = load_best(trained).pairs.pairs("test")[0]
    result = detect(
        DetectionRequest(
            str(files.before), str(files.after), str(tmp_path / "out"), model=str(path)
        )
    )
    assert (result.crf != "off") is better
    assert main(["evaluate", str(trained), "--device", "cpu"]) == 0
    assert ("Refined by the CRF" in capsys.readouterr().out) is better
    assert main(["evaluate", str(trained), "--device", "cpu", "--crf", "torch", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["crf"] == "torch"
    assert 0 <= told["scores_with_crf"]["f1"] <= 1
    assert main(["evaluate", str(trained), "--device", "cpu", "--crf", "off", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["scores_with_crf"] is None


def test_what_was_measured_at_another_threshold_or_epoch_or_is_damaged_says_nothing(
    trained, fabric
):
    choose_crf(trained, fabric)
    measured = json.loads((trained / FILE).read_text())
    for text in (
        json.dumps({**measured, "threshold": 0.123}),
        json.dumps({**measured, "epoch": 99}),
        "{",
        "[]",
    ):
        (trained / FILE).write_text(text)
        assert export(trained)[1].crf is None


def test_a_card_that_says_nothing_of_a_crf_leaves_it_off_and_is_written_as_before(trained):
    path, card = export(trained)
    assert card.crf is None
    assert "crf" not in card.to_json()
    assert not find_model(str(path)).refined


def test_a_card_says_yes_or_no_of_a_crf_and_nothing_else():
    card = replace(published_card("dsms-fcn", {}), crf=False)
    assert Card.from_json(card.to_json()) == card
    with pytest.raises(ModelDoesNotFit, match="crf is maybe; it must be true or false"):
        Card.from_json({**card.to_json(), "crf": "maybe"})


def test_pixels_that_nobody_judged_count_in_neither_score(recipe, tiny_set, tmp_path, fabric):
    Training(recipe(tiny_set(test=1), normalisation="unit"), tmp_path / "run", fabric).run()
    best = load_best(tmp_path / "run")
    files = best.pairs.pairs("test")[0]
    label = gdal.Open(str(files.label), gdal.GA_Update)
    band = label.GetRasterBand(1)
    band.SetNoDataValue(IGNORED)
    values = band.ReadAsArray()
    values[values == 1] = IGNORED
    band.WriteArray(values)
    del band, label
    found, _ = score_crf(best, "test", 0.5, "torch", fabric)
    assert (found.without, found.refined) == (0.0, 0.0)  # nothing changed where somebody judged

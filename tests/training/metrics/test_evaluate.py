"""Evaluation: the same probabilities as detection, the same scores as everywhere."""

import numpy as np
import pytest
import torch

pytest.importorskip("lightning", reason="Lightning is not installed here (pip install lightning)")
from deepchange.engine.catalogue.card import Card, LandClass, Normalisation
from deepchange.engine.detection import detect
from deepchange.engine.raster.layers import as_stored, stored
from deepchange.engine.raster.pair import measure, open_pair
from deepchange.engine.request import DetectionRequest
from deepchange.engine.tensor.networks import build
from deepchange.engine.tensor.weights.weights_file import save
from deepchange.training.data.label_coding import IGNORED
from deepchange.training.data.pair_set import open_set
from deepchange.training.metrics.evaluate import STEPS, Answer, Scores, predict_pairs
from deepchange.training.metrics.views import InViews
from deepchange.training.trainer.devices import launched
from deepchange.training.trainer.pictures import FALSE_ALARM, FOUND, MISSED, NOT_JUDGED, picture_of
from deepchange.training.trainer.setup import normalisation_of, windows_of
from osgeo import gdal

torch.set_num_threads(1)


def test_a_probability_is_scored_as_its_layer_stores_it():
    probability = np.linspace(-0.1, 1.1, 2001, dtype=np.float32)[None]
    layer = stored(probability, np.ones(probability.shape, bool))
    assert np.array_equal(as_stored(probability), layer.astype(np.float32) / np.float32(STEPS))


def read(path):
    return gdal.Open(str(path)).ReadAsArray()


@pytest.mark.parametrize(
    ("network", "values", "size", "tta"),
    [
        ("dsms-fcn", {"normalisation": "unit", "bands": [3, 2, 1]}, 150, "off"),
        ("dsms-fcn", {"normalisation": "unit"}, 150, "all"),
        ("clearscd", {"options": {"classes": 2}}, 96, "off"),
        pytest.param("clearscd", {"options": {"classes": 2}}, 96, "flips", marks=pytest.mark.slow),
        ("lite", {"normalisation": "raster"}, 64, "off"),
        pytest.param("bsfnet", {"normalisation": "raster"}, 64, "off", marks=pytest.mark.slow),
        ("misgnet", {"normalisation": "imagenet"}, 96, "off"),
        pytest.param("dsifn", {"normalisation": "imagenet"}, 64, "off", marks=pytest.mark.slow),
    ],
)
def test_detection_gives_the_probabilities_that_evaluation_computed(
    recipe, tiny_set, tmp_path, network, values, size, tta
):
    """Windows of 64 pixels that overlap, so that the blending between them is compared too."""
    data = tiny_set(train=1, val=1, size=size, classes=network == "clearscd")
    made = recipe(data, network=network, window=64, window_overlap=16, **values)
    pairs, colours = open_set(data), ("red", "green", "blue")
    torch.manual_seed(0)
    built = build(network, **made.options).eval()
    # As on a card: of one network, so that both ways are compared.
    built.calibration = ((0.0, 0.0), (0.5, 0.2), (1.0, 0.9)) if network == "misgnet" else ()
    classes = (
        (LandClass("ground", "#00ff00"), LandClass("building", "#ff0000"))
        if network == "clearscd"
        else ()
    )
    card = Card(
        network,
        colours[::-1] if made.bands else colours,
        normalisation_of(made, pairs),
        chip_size=64,
        overlap=16,
        options=made.options,
        classes=classes,
        calibration=built.calibration,
    )
    save(built, card, tmp_path / "weights.safetensors")

    (answer,) = predict_pairs(
        built if tta == "off" else InViews(built, tta),
        windows_of(made, pairs, "val"),
        3,
        0,
        launched("cpu", 1, 1, "fp32"),
    )
    found = detect(
        DetectionRequest(
            str(data / "before" / "val_0.tif"),
            str(data / "after" / "val_0.tif"),
            str(tmp_path / "found"),
            model=str(tmp_path / "weights.safetensors"),
            bands_before=made.bands or (1, 2, 3),
            bands_after=made.bands or (1, 2, 3),
            device="cpu",
            precision="fp32",
            crf="off",
            tta=tta,
        )
    )

    stored = read(found.files["probability"]).astype(float)
    assert answer.probability.shape == stored.shape == (size, size)
    assert (
        answer.probability.std() > 1e-4
    )  # an answer that is the same everywhere would prove nothing
    assert np.abs(answer.probability - stored / STEPS).max() <= 0.5 / STEPS + 1e-4
    if classes:
        assert np.array_equal(answer.said_before + 1, read(found.files["classes_before"]))
        assert np.array_equal(answer.said_after + 1, read(found.files["classes_after"]))


def test_an_image_smaller_than_a_window_is_taken_whole(recipe, tiny_set):
    data = tiny_set(train=1, val=2, size=48)
    made = recipe(data, window=64)
    answers = list(
        predict_pairs(
            build("dsms-fcn"),
            windows_of(made, open_set(data), "val"),
            2,
            0,
            launched("cpu", 1, 1, "fp32"),
        )
    )
    assert [answer.name for answer in answers] == ["val_0", "val_1"]
    assert answers[0].change.shape == (48, 48)


def an_answer(probability, change):
    images = np.zeros((3, *np.shape(change)), np.float32)
    return Answer(
        "a", np.asarray(probability, np.float32), np.asarray(change, np.uint8), images, images
    )


def test_scores_are_counted_by_hand():
    # At 0.5: two found, one missed, one false alarm, one rightly unchanged, one not judged.
    scores = Scores(0.5)
    scores.add(an_answer([[0.9, 0.8, 0.4], [0.6, 0.1, 0.9]], [[1, 1, 1], [0, 0, IGNORED]]))
    found = scores.result()
    assert found["precision"] == pytest.approx(2 / 3)
    assert found["recall"] == pytest.approx(2 / 3)
    assert found["iou"] == pytest.approx(2 / 4)
    assert found["overall_accuracy"] == pytest.approx(3 / 5)
    # Below 0.4 all changes are found, with the one false alarm: F1 is 6 / 7.
    assert found["f1_at_best"] == pytest.approx(6 / 7)
    assert 0.1 < found["best_threshold"] < 0.4
    assert found["recall_at_best"] == 1


def test_a_pixel_at_the_threshold_is_unchanged_as_in_detection():
    scores = Scores(0.5)
    scores.add(an_answer([[0.5, 0.502, 128 / 254]], [[0, 0, 1]]))
    found = scores.result()
    assert found["recall"] == 1
    assert found["precision"] == pytest.approx(
        1 / 2
    )  # 0.502 is stored as 128 / 254, 0.5 as 127 / 254


def test_land_cover_is_scored_where_it_is_known():
    change = np.array([[0, 1]], np.uint8)
    images = np.zeros((3, 1, 2), np.float32)
    classes = {
        "classes_before": np.array([[0, 0]]),
        "classes_after": np.array([[0, 1]]),
        "said_before": np.array([[0, 0]]),
        "said_after": np.array([[0, 1]]),
    }
    scores = Scores(0.5, classes=2)
    scores.add(Answer("a", change.astype(np.float32), change, images, images, **classes))
    found = scores.result()
    assert found["semantic_mIoU_sc"] == pytest.approx(1.0)
    assert found["iou_and_land_cover"] == pytest.approx(2.0)


def test_a_picture_shows_errors_in_colour():
    answer = an_answer([[0.9, 0.1, 0.9, 0.1, 0.9]], [[1, 1, 0, 0, IGNORED]])
    picture = picture_of(answer, 0.5)
    assert picture.shape == (1, 5 * 5 + 4 * 4, 3)
    errors = [tuple(pixel) for pixel in picture[0, -5:]]
    assert errors == [FOUND, MISSED, FALSE_ALARM, (0, 0, 0), NOT_JUDGED]


def test_a_picture_of_blue_green_and_red_is_turned_around():
    answer = an_answer([[0.0, 0.0]], [[0, 0]])
    answer.before[0, 0, 0] = 1.0  # blue
    assert picture_of(answer, 0.5, blue_first=True)[0, 0].tolist() == [0, 0, 255]


def test_a_raster_normalisation_is_asked_of_the_whole_image(recipe, tiny_set):
    data = tiny_set(train=1, val=1, size=96)
    made = recipe(data, normalisation="raster")
    assert normalisation_of(made, open_set(data)) == Normalisation("raster")
    answers = predict_pairs(
        build("dsms-fcn"),
        windows_of(made, open_set(data), "val"),
        2,
        0,
        launched("cpu", 1, 1, "fp32"),
    )
    files = open_set(data).splits["val"][0]
    request = DetectionRequest(str(files.before), str(files.after), "unused")
    figures = measure(open_pair(request)).after
    mean, deviation = (
        np.array(numbers)[:, None, None]
        for numbers in (figures.shown_mean, figures.shown_deviation)
    )
    expected = (read(files.after) - mean) / deviation
    assert np.allclose(next(iter(answers)).after, expected, atol=1e-3)

"""Figures as the user writes them, and headlines made from them."""

import pytest

pytest.importorskip("qgis.core")

from deepchange.engine.messages import Message
from deepchange.engine.request import DetectionResult
from deepchange.qgis_plugin.text import formatting
from qgis.PyQt.QtCore import QLocale


@pytest.fixture
def german():
    before = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    yield
    QLocale.setDefault(before)


def result(**values):
    figures = {
        "output": "out",
        "files": {},
        "model": "cva",
        "device": "cpu",
        "precision": "fp32",
        "threshold": 0.5,
        "crf": "off",
        "changes": 2895,
        "pixels": 4_000_000,
        "pixels_changed": 173_900,
        "pixels_not_assessed": 0,
        "area_changed_m2": 42_210_000.0,
        "area_assessed_m2": 1e9,
        "area_not_assessed_m2": 0.0,
        "changed_percent": 4.12,
        "seconds": 1.0,
        "stages": {},
    }
    return DetectionResult(**{**figures, **values})


CASES = (
    {},
    {"changes": 1},
    {"area_not_assessed_m2": 15_000.0},
    {"area_changed_m2": None, "area_not_assessed_m2": None},
    {"min_area_m2": 1500.0, "area_outlined_m2": 40_000_000.0},
    {"min_area_m2": 904.38, "area_outlined_m2": 40_000_000.0},
    {"min_area_m2": 0.81, "area_outlined_m2": 40_000_000.0},
)


@pytest.mark.parametrize("case", CASES)
def test_in_english_the_headline_is_the_engines(case):
    assert formatting.headline(result(**case).to_json()) == result(**case).summary


@pytest.mark.parametrize("case", CASES)
def test_a_headline_that_was_kept_is_told_like_a_new_one(case, german):
    kept = Message.from_json(result(**case).summary.to_json())
    assert formatting.shown(kept) == formatting.headline(result(**case).to_json())


def test_numbers_are_written_as_the_user_does(german):
    assert formatting.headline(result().to_json()).startswith("4.221 ha changed (4,12 %")
    assert "2.895 polygons" in formatting.headline(result().to_json())
    assert formatting.rewritten("+1,234.50") == "+1.234,50"


def test_a_headline_of_another_version_is_shown_as_it_was_kept():
    assert formatting.shown("3 fields changed") == "3 fields changed"


@pytest.mark.parametrize(
    ("metres", "told"),
    [
        (130_000, "130 km"),
        (1234, "1.23 km"),
        (127.3, "127 m"),
        (999.6, "1 km"),
        (0.5972, "0.597 m"),
    ],
)
def test_lengths_are_told_in_metres_or_kilometres(metres, told):
    assert formatting.length(metres) == told


def test_a_processor_is_told_with_its_threads():
    assert formatting.device("cpu (1 threads)") == "CPU (1 thread)"
    assert formatting.device("cpu (8 threads)") == "CPU (8 threads)"
    assert formatting.device("openvino (8 threads)") == "OpenVINO (8 threads)"
    assert formatting.device("openvino") == "OpenVINO"
    assert formatting.device("cpu (NumPy)") == "CPU (NumPy)"
    assert formatting.device("cuda:0") == "cuda:0"


@pytest.mark.parametrize(
    ("seconds", "told"), [(32, "32 s"), (59.9, "1 min 00 s"), (3599.8, "1 h 00 min")]
)
def test_times_are_told_for_people(seconds, told):
    assert formatting.duration(seconds) == told

"""The toolbox trains a model on polygons: stopped, resumed, and refused what makes no sense."""

import pytest

pytest.importorskip("qgis.core")

from deepchange.engine.catalogue.store import find_weights, installed
from qgis.core import QgsProcessingException, QgsProcessingFeedback


@pytest.fixture
def asked(own_folders, town, labels, tmp_path):
    """The parameters of a training that is over in moments."""
    return {
        "BEFORE": town["before"],
        "AFTER": town["after"],
        "POLYGONS": labels,
        "FIELD": "verdict",
        "MINUTES": 0.01,
        "NAME": "boxes",
        "FOLDER": str(tmp_path / "training"),
    }


def test_a_training_that_was_stopped_is_resumed_and_its_model_installed(run, asked, tmp_path):
    stopped = QgsProcessingFeedback()
    stopped.cancel()
    assert run("trainfrompolygons", feedback=stopped, **asked) == {"FOLDER": asked["FOLDER"]}
    assert [file.name for file in installed()[0] if not file.shipped] == []
    with pytest.raises(QgsProcessingException, match="holds a training already"):
        run("trainfrompolygons", **asked)
    found = run("trainfrompolygons", **{**asked, "NAME": "other", "RESUME": True})
    assert (found["MODEL"], found["WEIGHTS"]) == ("boxes", str(find_weights("boxes")))
    assert 0 <= found["F1"] <= 1
    with pytest.raises(QgsProcessingException, match="“boxes” is installed already"):
        run("trainfrompolygons", **{**asked, "FOLDER": str(tmp_path / "another")})


@pytest.mark.parametrize(
    ("value", "sentence"),
    [
        ({"AFTER": "BEFORE"}, "Before and after are the same image"),
        ({"NAME": "cva"}, "is the name of a model that needs no weights"),
        ({"RESUME": True}, "holds no training that could be resumed"),
        ({"RECIPE": "lite"}, "RECIPE"),
    ],
)
def test_what_makes_no_sense_is_refused_before_anything_runs(value, sentence, refused, asked):
    if value.get("AFTER"):
        value = {"AFTER": asked["BEFORE"]}
    assert sentence in refused("trainfrompolygons", {**asked, **value})

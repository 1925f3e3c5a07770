"""The toolbox trains a model on polygons: stopped, resumed, and refused what makes no sense."""

from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("qgis.core")

from deepchange.engine.catalogue.store import find_weights, installed, verify
from deepchange.engine.errors import BadInput
from deepchange.qgis_plugin.training.process import train
from deepchange.qgis_plugin.training.wish import (
    free_folder_for,
    free_name,
    newest_picture,
    unfinished,
    validations,
)
from osgeo import gdal
from qgis.core import QgsProcessingException, QgsProcessingFeedback


@pytest.fixture
def asked(own_folders, town, labels):
    """The parameters of a training that is over in moments."""
    return {
        "BEFORE": town["before"],
        "AFTER": town["after"],
        "POLYGONS": labels,
        "FIELD": "verdict",
        "MINUTES": 0.01,
        "NAME": "boxes",
        "FOLDER": str(free_folder_for("boxes")),
    }


class StopsAmidSteps(QgsProcessingFeedback):
    """Cancelled as soon as a training has kept where it is."""

    def __init__(self, folder):
        super().__init__()
        self._kept = Path(folder) / "run" / "last.pt"

    def isCanceled(self):
        return self._kept.exists()


def test_a_training_that_is_stopped_keeps_what_was_learned_and_is_resumed_to_a_model(
    run, asked, tmp_path
):
    image = gdal.Open(asked["BEFORE"], gdal.GA_Update)
    for band in range(1, 4):
        image.GetRasterBand(band).WriteArray(np.zeros((128, 8), np.uint8))
    del image
    stops = StopsAmidSteps(asked["FOLDER"])
    assert run("trainfrompolygons", feedback=stops, **asked) == {"FOLDER": asked["FOLDER"]}
    assert [file.name for file in installed()[0] if not file.shipped] == []
    assert "“before.tif” holds 0 in about 5 % of its pixels" in stops.textLog()
    (waiting,) = unfinished()
    assert (waiting.name, waiting.folder) == ("boxes", asked["FOLDER"])
    with pytest.raises(QgsProcessingException, match="holds a training already"):
        run("trainfrompolygons", **asked)

    resumes, told = QgsProcessingFeedback(), []
    resumes.progressChanged.connect(told.append)
    again = {**asked, "NAME": "other", "RESUME": True}
    found = run("trainfrompolygons", feedback=resumes, **again)
    assert (found["MODEL"], found["WEIGHTS"]) == ("boxes", str(find_weights("boxes")))
    assert 0 <= found["F1"] <= 1
    card = verify(find_weights("boxes"))
    assert card.network == "dsms-fcn"
    assert card.pixel_size == pytest.approx((10, 10), rel=0.001)
    assert validations(waiting)
    assert newest_picture(waiting).suffix == ".png"
    assert unfinished() == []
    assert told == sorted(told)
    assert told[-1] == 100.0

    with pytest.raises(QgsProcessingException, match="“boxes” is installed already"):
        run("trainfrompolygons", **{**asked, "FOLDER": str(tmp_path / "another")})
    with pytest.raises(BadInput, match="“boxes” is installed already"):
        train(waiting, told.append, lambda: False)
    assert free_name("boxes") == "boxes-2"


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

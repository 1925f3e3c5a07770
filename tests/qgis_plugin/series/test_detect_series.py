"""More than two dates in the toolbox."""

import pytest
from osgeo import gdal

pytest.importorskip("qgis.core")

from deepchange.engine import detect_series
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingUtils,
    QgsProject,
    QgsRasterLayer,
)
from support.series import dates


@pytest.fixture
def algorithm(provider):
    return QgsApplication.processingRegistry().algorithmById("deepchange:detectchangesseries")


@pytest.fixture
def context():
    made = QgsProcessingContext()
    made.setProject(QgsProject.instance())
    return made


def pixels(path):
    dataset = gdal.Open(str(path))
    return dataset.ReadAsArray()


def test_the_toolbox_finds_in_a_series_what_python_finds(algorithm, context, tmp_path):
    names = dates(tmp_path)
    by_python = detect_series(names, tmp_path / "python", model="cva")
    given = {"IMAGES": names, "MODEL": "cva", "FOLDER": str(tmp_path / "out")}
    assert algorithm.checkParameterValues(given, context) == (True, "")
    outputs, fine = algorithm.run(given, context, QgsProcessingFeedback())
    assert fine
    for name in ("first_change", "change_count", "strongest"):
        assert (pixels(outputs[name.upper()]) == pixels(by_python.files[name])).all()
    assert outputs["REPEATED"] == 100
    waiting = context.layersToLoadOnCompletion()
    assert set(waiting) == {outputs[name] for name in ("FIRST_CHANGE", "CHANGE_COUNT", "STRONGEST")}
    layer = QgsRasterLayer(outputs["FIRST_CHANGE"], "first")
    assert [item.label for item in layer.renderer().classes()] == ["2.tif", "3.tif", "4.tif"]


def test_a_temporary_folder_is_one_of_qgis(algorithm, context, tmp_path):
    given = {"IMAGES": dates(tmp_path, 3), "MODEL": "cva", "FOLDER": "TEMPORARY_OUTPUT"}
    outputs, fine = algorithm.run(given, context, QgsProcessingFeedback())
    assert fine
    assert outputs["FOLDER"].startswith(QgsProcessingUtils.tempFolder())


def test_two_images_are_no_series(algorithm, context, tmp_path):
    given = {"IMAGES": dates(tmp_path, 2), "MODEL": "cva", "FOLDER": str(tmp_path / "out")}
    good, sentence = algorithm.checkParameterValues(given, context)
    assert not good
    assert "three images at least" in sentence

"""More than two dates in the toolbox."""

import numpy as np
import pytest
from osgeo import gdal

pytest.importorskip("qgis.core")

from deepchange.engine import detect_series
from deepchange.engine.series.plan import read_series
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingUtils,
    QgsProject,
    QgsRasterLayer,
)
from support import scenes
from support.images import write
from support.series import SIZE, dates


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


# ---- What is asked of all dates, or of one -------------------------------------------------------


def asked(algorithm, context, given):
    """The request of a series, as its folder keeps it."""
    outputs, fine = algorithm.run(given, context, QgsProcessingFeedback())
    assert fine
    return read_series(outputs["FOLDER"])


def test_dates_are_read_masked_and_aligned_as_is_said(algorithm, context, tmp_path):
    names = dates(tmp_path, 3)
    hidden = np.zeros(SIZE, np.uint8)
    hidden[:5] = 1
    clouds = write(tmp_path / "clouds.tif", hidden[None])
    given = {"IMAGES": names, "MODEL": "cva", "FOLDER": str(tmp_path / "out")}
    given |= {"BANDS": "3,2", "NODATA": 0, "GRID": "before", "CRF": "off", "SEED": 3}
    given |= {"ALIGN": "shift", "ALIGN_TO": "first", "MASKS": f"2={clouds}:nonzero;3={clouds}"}
    request = asked(algorithm, context, given)
    settings = request.settings
    assert (settings.bands_before, settings.nodata_after, settings.seed) == ((3, 2), 0, 3)
    assert (settings.grid, settings.align, settings.align_to) == ("before", "shift", names[0])
    assert request.masks == ((), (f"{clouds}:nonzero",), (clouds,))
    assert (pixels(tmp_path / "out" / "pairs" / "01" / "change.tif")[:5] == 255).all()


def test_products_are_taken_as_text(algorithm, context, tmp_path):
    names = [str(scenes.landsat(tmp_path, date=f"202{year}-06-01")) for year in (1, 2, 3)]
    given = {"IMAGES": names, "MODEL": "cva", "FOLDER": str(tmp_path / "out"), "BANDS": "red,nir"}
    assert algorithm.checkParameterValues(given, context) == (True, "")
    assert list(asked(algorithm, context, given).images) == names


def test_an_image_that_is_not_there_is_not_left_out_silently(algorithm, context, tmp_path):
    names = [*dates(tmp_path, 3), str(tmp_path / "nowhere.tif")]
    given = {"IMAGES": names, "MODEL": "cva", "FOLDER": str(tmp_path / "out")}
    good, _ = algorithm.checkParameterValues(given, context)
    assert not good


def test_every_pair_of_a_series_gets_a_copy_of_its_polygons(algorithm, context, tmp_path):
    given = {"IMAGES": dates(tmp_path, 3), "MODEL": "cva", "FOLDER": str(tmp_path / "out")}
    _, fine = algorithm.run({**given, "POLYGONS": "flatgeobuf"}, context, QgsProcessingFeedback())
    assert fine
    assert len(list((tmp_path / "out" / "pairs").glob("*/changes.fgb"))) == 2

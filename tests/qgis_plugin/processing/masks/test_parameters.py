"""What must not be assessed, as the toolbox, scripts and `qgis_process` say it."""

import json
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

pytest.importorskip("qgis.core")

from deepchange.engine import DetectionRequest
from deepchange.qgis_plugin.runs.export_command import as_command, as_python
from deepchange.qgis_plugin.runs.run_queue import Run
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsProcessingException,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)


@pytest.fixture
def clouds(demo, tmp_path):
    """A mask of the later image: 30 × 20 pixels of class 9, all others of class 4."""
    image = gdal.Open(demo[1])
    values = np.full((image.RasterYSize, image.RasterXSize), 4, np.uint8)
    values[0:20, 0:30] = 9
    path = tmp_path / "clouds.tif"
    dataset = gdal.GetDriverByName("GTiff").Create(
        str(path), image.RasterXSize, image.RasterYSize, 1, gdal.GDT_Byte
    )
    dataset.SetGeoTransform(image.GetGeoTransform())
    dataset.SetProjection(image.GetProjection())
    dataset.WriteArray(values)
    return str(path)


def water(demo):
    image = QgsRasterLayer(demo[1])
    extent, size = image.extent(), image.rasterUnitsPerPixelX()
    layer = QgsVectorLayer("Polygon", "water", "memory")
    layer.setCrs(image.crs())
    feature = QgsFeature()
    right, bottom = extent.xMinimum() + 50 * size, extent.yMaximum() - 40 * size
    bounds = QgsRectangle(extent.xMinimum(), bottom, right, extent.yMaximum())
    feature.setGeometry(QgsGeometry.fromRect(bounds))
    layer.dataProvider().addFeature(feature)
    return layer


def reasons(folder):
    told = json.loads((Path(folder) / "report.json").read_text())
    return {row["reason"]: row["pixels"] for row in told["not_assessed"]}


@pytest.mark.parametrize("algorithm", ["detectchanges", "detectchangesunsupervised"])
def test_a_layer_and_the_meaning_of_its_values_are_a_mask(run, clouds, tmp_path, algorithm):
    values = {"MASK_AFTER": QgsRasterLayer(clouds, "clouds"), "MASK_AFTER_AS": "values=9"}
    found = run(algorithm=algorithm, FOLDER=str(tmp_path / "out"), **values)
    assert reasons(found["FOLDER"]) == {"masked after": 600}


def test_files_with_presets_are_more_masks_and_grow(run, clouds, tmp_path):
    found = run(
        FOLDER=str(tmp_path / "out"),
        MASKS_BEFORE=f"{clouds}:scl; {clouds}:values=9",
        MASK_DILATION=2,
    )
    assert reasons(found["FOLDER"]) == {"masked before": 22 * 32}


def test_excluded_polygons_of_a_layer_in_memory_are_kept_beside_the_result(run, demo, tmp_path):
    found = run(
        FOLDER=str(tmp_path / "out"), EXCLUDE=water(demo), NOT_ASSESSED=str(tmp_path / "why.tif")
    )
    assert reasons(found["FOLDER"]) == {"excluded": 2000}
    assert (tmp_path / "out" / "exclude.gpkg").is_file()
    assert (gdal.Open(found["NOT_ASSESSED"]).ReadAsArray() == 5).sum() == 2000


def test_polygons_of_a_layer_in_memory_are_a_mask(run, demo, tmp_path):
    found = run(FOLDER=str(tmp_path / "out"), MASK_BEFORE=water(demo))
    assert reasons(found["FOLDER"]) == {"masked before": 2000}
    kept = json.loads((tmp_path / "out" / "recipe.json").read_text())["request"]["masks_before"]
    assert [Path(name).parent for name in kept] == [tmp_path / "out"]


def test_a_preset_that_there_is_not_ends_in_its_sentence(run, clouds, tmp_path):
    with pytest.raises(QgsProcessingException, match="is no preset; give one of scl"):
        run(FOLDER=str(tmp_path / "out"), MASKS_AFTER=f"{clouds}:clouds=1")
    assert not (tmp_path / "out").exists()


def test_the_check_says_what_lies_beside_the_images(run, demo, clouds, tmp_path):
    images = [str(tmp_path / f"{name}.tif") for name in ("first", "second")]
    for source, image in zip(demo, images):
        gdal.Translate(image, source)
    Path(clouds).rename(tmp_path / "second_SCL.tif")
    notes = [
        run(algorithm="checkpair", BEFORE=images[0], AFTER=images[1], FOUND_MASKS=use)["NOTES"]
        for use in (True, False)
    ]
    assert "“second_SCL.tif” lies beside “second.tif”" in notes[0]
    assert "second_SCL" not in notes[1]


def test_the_check_draws_the_clouds_that_would_be_left_out(run, tmp_path):
    found = run(algorithm="checkpair", CLOUDS="TEMPORARY_OUTPUT")
    layer = QgsRasterLayer(found["CLOUDS"])
    assert layer.isValid()
    assert {0, 1, 2, 3, 255} >= set(np.unique(gdal.Open(found["CLOUDS"]).ReadAsArray()))
    assert "CLOUDS" not in run(algorithm="checkpair")


def test_a_run_with_masks_is_exported_as_command_and_as_python():
    request = DetectionRequest(
        "a.tif", "b.tif", "out", masks_after=("scl.tif:scl", "m.tif"), found_masks=False
    )
    run = Run(request, "a", "b", "", "")
    assert "'--MASKS_AFTER=scl.tif:scl;m.tif' --FOUND_MASKS=False" in as_command(run)
    assert "masks_after=('scl.tif:scl', 'm.tif')," in as_python(run)

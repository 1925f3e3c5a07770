"""Masks, excluded polygons and clouds as an analyst says them in the panel."""

import json

import numpy as np
import pytest
from osgeo import gdal

pytest.importorskip("qgis.core")

from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)


def grid_of(path):
    dataset = gdal.Open(path)
    return (
        dataset.GetGeoTransform(),
        dataset.GetProjection(),
        dataset.RasterYSize,
        dataset.RasterXSize,
    )


def write_mask(path, image, value, hidden, part):
    """A mask on the grid of an image: one value, and another in a part of it."""
    transform, crs, height, width = grid_of(image)
    values = np.full((height, width), value, np.uint8)
    values[part] = hidden
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), width, height, 1, gdal.GDT_Byte)
    dataset.SetGeoTransform(transform)
    dataset.SetProjection(crs)
    dataset.WriteArray(values)
    return str(path)


def polygon_layer(image, top, bottom, left, right, name="water"):
    x0, dx, _, y0, _, dy = grid_of(image)[0]
    layer = QgsVectorLayer("Polygon?crs=EPSG:32636", name, "memory")
    layer.setCrs(QgsRasterLayer(image).crs())
    feature = QgsFeature()
    bounds = QgsRectangle(x0 + left * dx, y0 + bottom * dy, x0 + right * dx, y0 + top * dy)
    feature.setGeometry(QgsGeometry.fromRect(bounds))
    layer.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(layer)
    return layer


def add_raster(path, name):
    layer = QgsRasterLayer(path, name, "gdal")
    QgsProject.instance().addMapLayer(layer)
    return layer


@pytest.fixture
def pair(dock, analyst, demo):
    analyst.add_images(demo)
    analyst.ready()
    return demo


def report_of(dock):
    return json.loads((dock.result.shown.folder / "report.json").read_text())


def test_a_layer_chosen_as_mask_is_asked_of_the_engine_with_its_meaning(dock, pair, tmp_path):
    mask = write_mask(tmp_path / "clouds.tif", pair[1], 4, 9, np.s_[0:20, 0:30])
    row = dock.detect.masks.after.rows[0]
    row.layer.setLayer(add_raster(mask, "clouds"))
    assert dock.detect.request().masks_after == (mask,)
    row.meaning.setEditText("values=3,8,9")
    assert dock.detect.request().masks_after == (f"{mask}:values=3,8,9",)
    assert dock.detect.request().masks_before is None


def test_below_a_chosen_mask_there_is_room_for_one_more(dock, pair, tmp_path):
    rows = dock.detect.masks.before.rows
    names = [write_mask(tmp_path / f"m{n}.tif", pair[0], 0, 1, np.s_[0:n, 0:9]) for n in (5, 6)]
    for place, name in enumerate(names):
        assert len(rows) == place + 1
        rows[place].layer.setLayer(add_raster(name, f"mask {place}"))
    assert len(rows) == 3
    assert dock.detect.request().masks_before == tuple(names)


def test_a_meaning_that_is_none_is_a_problem_in_the_check(dock, analyst, pair, tmp_path):
    mask = write_mask(tmp_path / "clouds.tif", pair[1], 4, 9, np.s_[0:20, 0:30])
    row = dock.detect.masks.after.rows[0]
    row.layer.setLayer(add_raster(mask, "clouds"))
    row.meaning.setEditText("clouds")
    problems = [found.text for found in dock.detect.check.concerns if found.kind == "problem"]
    assert any("“clouds” is no meaning of a mask’s values" in text for text in problems)


def test_masks_beside_the_images_are_told_and_one_click_leaves_them_out(
    dock, analyst, mouse, demo, tmp_path
):
    images = []
    for source, name in zip(demo, ("first", "second")):
        images.append(str(tmp_path / f"{name}.tif"))
        gdal.Translate(images[-1], source)
    write_mask(tmp_path / "second_SCL.tif", images[1], 4, 9, np.s_[0:20, 0:30])
    analyst.add_images(images)
    analyst.wait_for(analyst.checked)
    (told,) = [found for found in dock.detect.check.concerns if "second_SCL" in found.text]
    assert "lies beside “second.tif” and is used as its mask (scl)" in told.text
    assert told.mend[0] == "Leave it out"
    told.mend[1]()
    analyst.wait_for(analyst.checked)
    assert not [found for found in dock.detect.check.concerns if "second_SCL" in found.text]
    assert not dock.detect.masks.found.isChecked()
    assert dock.detect.request().found_masks is False


def test_excluded_polygons_of_a_memory_layer_are_not_assessed_and_kept_beside_the_result(
    dock, analyst, pair
):
    dock.detect.exclude.layer.setLayer(polygon_layer(pair[1], 0, 40, 0, 50))
    analyst.ready()
    analyst.click(dock.detect.run.run_button)
    analyst.wait_for(lambda: dock.result.shown is not None)
    folder = dock.result.shown.folder
    told = report_of(dock)
    assert {row["reason"]: row["pixels"] for row in told["not_assessed"]}["excluded"] == 2000
    assert (folder / "exclude.gpkg").is_file()
    layers = [
        layer
        for layer in QgsProject.instance().mapLayers().values()
        if layer.name().startswith("Not assessed, ")
    ]
    assert [layer.source() for layer in layers] == [str(folder / "not_assessed.tif")]
    labels = [entry.label for entry in layers[0].renderer().classes()]
    assert "excluded" in labels
    assert "masked in the before image" in labels


def test_clouds_are_shown_on_the_map_before_they_are_left_out(dock, analyst, pair):
    dock.detect.masks.setCollapsed(False)
    analyst.click(dock.detect.masks.show_clouds)
    analyst.wait_for(lambda: QgsProject.instance().mapLayersByName("Clouds found"))
    (layer,) = QgsProject.instance().mapLayersByName("Clouds found")
    assert layer.isValid()
    labels = [entry.label for entry in layer.renderer().classes()]
    assert "cloud or shadow, before" in labels
    analyst.click(dock.detect.masks.clouds)
    assert dock.detect.request().find_clouds is True


def test_a_run_is_another_one_once_a_mask_is_chosen(dock, analyst, pair, tmp_path):
    before = dock.detect._said()
    mask = write_mask(tmp_path / "clouds.tif", pair[1], 0, 1, np.s_[0:20, 0:30])
    dock.detect.masks.after.rows[0].layer.setLayer(add_raster(mask, "clouds"))
    assert dock.detect._said() != before

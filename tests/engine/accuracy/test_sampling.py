"""A sample of places to look at: how many they are, and that each class gets its own."""

import numpy as np
import pytest
from deepchange.engine import BadInput, assess
from deepchange.engine.accuracy.sampling import draw_sample, sample_size, write_sample
from osgeo import gdal


def test_the_number_of_points_is_that_of_olofsson_et_al():
    """Section 5.1.1: a standard error of 0.01 takes 641 points."""
    assert sample_size((0.02, 0.015, 0.32, 0.645), (0.7, 0.6, 0.9, 0.95), 0.01) == 641


@pytest.mark.parametrize("error", [0.0, -0.1, 0.5])
def test_a_standard_error_that_is_none_is_refused(error):
    with pytest.raises(BadInput, match=r"give a number between 0 and 0\.5"):
        sample_size((0.5, 0.5), (0.7, 0.9), error)


@pytest.fixture
def change(raster, tmp_path):
    """A change layer of 300 × 400 pixels: 600 are changed, the first ten rows were not assessed."""
    values = np.zeros((1, 300, 400), np.uint8)
    values[0, 100:120, 50:80] = 1
    values[0, :10] = 255
    return raster(tmp_path / "change.tif", values, nodata=255)


def test_either_class_gets_its_points_once_and_what_was_not_assessed_none(change):
    sample = draw_sample(change, 0.02)
    values = gdal.Open(change).ReadAsArray()[list(sample.rows), list(sample.columns)]
    assert len(set(zip(sample.rows, sample.columns))) == len(sample) >= 100
    assert np.count_nonzero(values == 1) >= 50
    assert np.count_nonzero(values == 0) >= 50
    assert 255 not in values


def test_the_order_of_the_points_does_not_give_the_answer_away(change):
    sample = draw_sample(change, 0.02)
    values = gdal.Open(change).ReadAsArray()[list(sample.rows), list(sample.columns)]
    assert 0 < np.count_nonzero(values[: len(values) // 2] == 1) < np.count_nonzero(values == 1)


def test_the_same_seed_draws_the_same_points(change):
    assert (
        draw_sample(change, 0.02, seed=3)
        == draw_sample(change, 0.02, seed=3)
        != draw_sample(change, 0.02, seed=4)
    )


def test_labelled_points_give_areas_with_intervals(change, tmp_path):
    sample = draw_sample(change, 0.02)
    write_sample(sample, tmp_path / "sample.gpkg")
    values = gdal.Open(change).ReadAsArray()
    opened = gdal.OpenEx(str(tmp_path / "sample.gpkg"), gdal.OF_VECTOR | gdal.OF_UPDATE)
    layer = opened.GetLayerByName("sample")
    assert [
        layer.GetLayerDefn().GetFieldDefn(at).GetName()
        for at in range(layer.GetLayerDefn().GetFieldCount())
    ] == ["label"]
    for feature, row, column in zip(list(layer), sample.rows, sample.columns):
        feature["label"] = "changed" if values[row, column] == 1 else "unchanged"
        layer.SetFeature(feature)
    del feature, layer, opened
    found = assess(change, str(tmp_path / "sample.gpkg"), "label")
    assert found.sample.overall.value == 1.0
    assert found.sample.areas[1].value == pytest.approx(600 * 100, rel=0.001)


def test_a_mask_without_a_single_assessed_pixel_is_refused(raster, tmp_path):
    empty = raster(tmp_path / "change.tif", np.full((1, 20, 20), 255, np.uint8), nodata=255)
    with pytest.raises(BadInput, match="nothing to sample"):
        draw_sample(empty, 0.02)

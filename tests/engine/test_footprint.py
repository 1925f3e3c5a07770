"""A rotated image leaves corners of a north-up grid empty: nobody looked there, and nothing is missing there."""

import math

import pytest
from deepchange.engine import DetectionRequest, detect, refine
from osgeo import gdal


@pytest.fixture
def rotated_pair(town, raster, tmp_path):
    """Both images turned by 30 degrees."""
    paths = []
    across, along = 10 * math.cos(math.radians(30)), 10 * math.sin(math.radians(30))
    for name in ("before", "after"):
        paths.append(raster(tmp_path / f"{name}.tif", getattr(town, name)))
        image = gdal.Open(paths[-1], gdal.GA_Update)
        image.SetGeoTransform((700000.0, across, along, 3750000.0, along, -across))
        del image
    return paths


def test_corners_outside_both_images_are_not_missing(rotated_pair, town, tmp_path):
    result = detect(DetectionRequest(*rotated_pair, output=str(tmp_path / "out"), model="cva"))
    layer = gdal.Open(result.files["change"]).ReadAsArray()
    assert (layer == 255).mean() > 0.3  # the corners are there
    ground = town.before[0].size
    assert result.pixels == pytest.approx(ground, rel=0.02)
    assert result.pixels_not_assessed < 0.05 * ground  # but for pixels that the border cuts
    again = refine(tmp_path / "out", threshold=0.8)
    assert (again.pixels, again.pixels_not_assessed) == (result.pixels, result.pixels_not_assessed)


def test_a_rotated_image_is_resampled_and_that_is_told(rotated_pair, tmp_path):
    result = detect(DetectionRequest(*rotated_pair, output=str(tmp_path / "out"), model="cva"))
    told = [text for text in result.warnings if "resampled" in text]
    assert told == [
        "“before.tif” is rotated and is resampled (bilinear) onto a north-up grid.",
        "“after.tif” is rotated and is resampled (bilinear) onto a north-up grid.",
    ]


def test_what_is_missing_within_a_rotated_image_is_not_assessed(rotated_pair, town, tmp_path):
    for path in rotated_pair:
        image = gdal.Open(path, gdal.GA_Update)
        for band in range(1, 4):
            image.GetRasterBand(band).SetNoDataValue(0)
            values = image.GetRasterBand(band).ReadAsArray()
            values[60:80, 20:60] = 0
            image.GetRasterBand(band).WriteArray(values)
        del image
    result = detect(DetectionRequest(*rotated_pair, output=str(tmp_path / "out"), model="cva"))
    assert result.pixels_not_assessed == pytest.approx(20 * 40, rel=0.5)

"""Bands that are missing in a product: which indices and kinds of change cannot be told is said."""

import pytest
from deepchange.engine import DetectionRequest, check, detect
from support import scenes


def landsat_pair(folder, *without):
    """Two Landsat folders, of the first of which bands are gone."""
    first = scenes.landsat(folder)
    second = scenes.landsat(folder, date="2022-06-01", changed=True)
    for band in without:
        (first / f"{first.name}_SR_{band}.TIF").unlink()
    return DetectionRequest(str(first), str(second), str(folder / "out"), model="cva")


def about_bands(sentences):
    return [str(each) for each in sentences if "lacks" in str(each)]


def test_a_product_without_its_last_infrared_band_cannot_tell_burnt_ground(tmp_path):
    request = landsat_pair(tmp_path, "B7")
    (told,) = about_bands(detect(request).warnings)
    assert "lacks B7 (swir22): NBR cannot be computed" in told
    assert "changes of the kind “burnt” cannot be told" in told
    assert about_bands(check(request).notes) == [told]


def test_water_is_still_told_without_the_short_wave_infrared(tmp_path):
    (told,) = about_bands(check(landsat_pair(tmp_path, "B6")).notes)
    assert "lacks B6 (swir16): MNDWI cannot be computed" in told
    assert "kind" not in told


def test_nothing_is_said_of_whole_products(tmp_path):
    assert about_bands(check(landsat_pair(tmp_path)).notes) == []


@pytest.mark.skipif(not scenes.has_jp2(), reason="This GDAL does not write JPEG 2000.")
def test_bands_are_called_as_the_files_of_sentinel_2_are(tmp_path):
    first = scenes.sentinel2(tmp_path)
    second = scenes.sentinel2(tmp_path, date="2022-06-01", changed=True)
    for file in first.rglob("*_B11_*"):
        file.unlink()
    request = DetectionRequest(str(first), str(second), str(tmp_path / "out"), model="cva")
    (told,) = about_bands(check(request).notes)
    assert "lacks B11 (swir16): MNDWI cannot be computed" in told

"""What a check tells of a pair, and the memory that it foretells."""

import numpy as np
from deepchange.engine import DetectionRequest
from deepchange.engine.catalogue.lookup import find_model
from deepchange.engine.pair_check import check, predicted_memory
from osgeo import gdal
from support.images import PLACE, ground, pair


def dated(name, date):
    gdal.Open(name, gdal.GA_Update).SetMetadataItem("TIFFTAG_DATETIME", date)
    return name


def test_the_date_of_a_file_is_told_as_such_and_its_order_remarked(files, tmp_path):
    before = dated(files(ground().astype(np.uint8)), "2024:05:01 10:00:00")
    after = dated(files(ground().astype(np.uint8), PLACE), "2021:05:01 10:00:00")
    found = check(DetectionRequest(before, after, str(tmp_path / "out"), model="cva"))
    assert "file's date 2024-05-01" in found.facts["before"]
    assert any("is dated 2024-05-01, later than" in note for note in found.notes)
    turned = check(DetectionRequest(after, before, str(tmp_path / "out"), model="cva"))
    assert not any("later than" in note for note in turned.notes)


def test_hundreds_of_bands_are_told_as_ten_ranges(files, tmp_path):
    bands = ground(30, size=(40, 40)).astype(np.uint16)
    found = check(
        DetectionRequest(files(bands), files(bands[::-1]), str(tmp_path / "out"), model="cva")
    )
    assert found.facts["before values"].count("mean") == 10
    assert found.facts["before values"].endswith("; 20 more")


def test_nodata_values_that_differ_are_all_told(files, tmp_path):
    bands = ground().astype(np.uint16)
    stack = ";".join(files(band[None], nodata=value) for band, value in zip(bands, (0, 7, 65535)))
    facts = check(DetectionRequest(stack, files(bands), str(tmp_path / "out"), model="cva")).facts
    assert "nodata 0 / 7 / 65535" in facts["before"]


def test_the_forecast_of_memory_counts_bands(files):
    few, many = (
        np.tile(ground(1, size=(200, 200)), (count, 1, 1)).astype(np.uint8) for count in (3, 120)
    )
    forecasts = [
        predicted_memory(pair(files(bands), files(bands)), find_model("cva"), 200)
        for bands in (few, many)
    ]
    assert forecasts[1] - forecasts[0] > 8 * 200**2 * 110 * 4

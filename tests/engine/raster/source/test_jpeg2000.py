"""How much of JPEG 2000 is kept in memory, so that no block is decoded for every row of windows."""

from dataclasses import replace

import numpy as np
import pytest
from deepchange.engine.raster.source.jpeg2000 import bytes_of_a_row_of_blocks
from osgeo import gdal
from support.images import ground, pair, utm, write

PLACE = (700000.0, 10.0, 0.0, 3750000.0, 0.0, -10.0)


@pytest.fixture
def jp2(tmp_path):
    """Three bands of 200 × 150 pixels in blocks of 64 × 64."""
    driver = gdal.GetDriverByName("JP2OpenJPEG")
    if driver is None:
        pytest.skip("This GDAL writes no JPEG 2000.")
    image = gdal.GetDriverByName("MEM").Create("", 200, 150, 3, gdal.GDT_UInt16)
    image.SetGeoTransform(PLACE)
    image.SetProjection(utm())
    image.WriteArray(np.tile(ground(), (1, 3, 3))[:, :150, :200].astype(np.uint16))
    path = tmp_path / "image.jp2"
    driver.CreateCopy(str(path), image, options=["BLOCKXSIZE=64", "BLOCKYSIZE=64"])
    return path


def test_a_row_of_blocks_over_the_whole_width_stays_in_memory(jp2):
    assert bytes_of_a_row_of_blocks([str(jp2)]) == 64 * 200 * 3 * 2
    opened = pair(jp2, jp2)
    assert opened.before.jpeg2000_bytes == opened.after.jpeg2000_bytes == 64 * 200 * 3 * 2
    large = replace(opened.before, jpeg2000_bytes=200 * 2**20)
    assert replace(opened, before=large).cache_bytes(512) >= 200 * 2**20


def test_other_formats_are_cheap_to_decode_and_need_no_more(tmp_path):
    path = write(tmp_path / "image.tif", ground().astype(np.uint16))
    assert bytes_of_a_row_of_blocks([str(path)]) == 0

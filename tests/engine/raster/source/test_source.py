"""What a file says of an image before its pixels are compared."""

import gzip
from dataclasses import replace

import numpy as np
import pytest
from deepchange.engine.errors import RasterUnreadable
from deepchange.engine.raster.fingerprints import fingerprint, marks
from deepchange.engine.raster.source.source import open_source
from osgeo import gdal
from support.images import PLACE, ground, pair, utm, write


def test_a_file_whose_mask_cannot_be_read_is_refused(tmp_path, monkeypatch):
    """Newer GDAL raises an error where the directory of the mask is damaged."""
    path = write(tmp_path / "a.tif", ground().astype(np.uint8))

    def damaged(_band):
        raise RuntimeError("Failed to read directory")

    monkeypatch.setattr(gdal.Band, "GetMaskFlags", damaged)
    with pytest.raises(RasterUnreadable, match=r"a\.tif"):
        open_source(str(path), "before", None, None)


@pytest.mark.filterwarnings("error")
def test_complex_numbers_are_refused_in_a_sentence_alone(tmp_path):
    name = str(tmp_path / "slc.tif")
    image = gdal.GetDriverByName("GTiff").Create(name, 40, 30, 2, gdal.GDT_CFloat32)
    image.GetRasterBand(1).WriteArray(np.full((30, 40), 3 + 4j, np.complex64))
    del image
    with pytest.raises(RasterUnreadable, match="holds complex numbers; give its amplitude"):
        open_source(name, "before", None, None)


def test_a_compressed_file_is_told_from_another_alike_each_time(tmp_path, raster):
    name = raster(tmp_path / "a.tif", ground(1).astype(np.uint8))
    packed = f"/vsigzip/{name}.gz"
    with gzip.open(f"{name}.gz", "wb") as file:
        file.write((tmp_path / "a.tif").read_bytes())
    first = marks([packed]), fingerprint(packed)
    open_source(packed, "before", None, None)
    assert (marks([packed]), fingerprint(packed)) == first
    assert first[0][packed]["size"] == (tmp_path / "a.tif.gz").stat().st_size
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.tif", "a.tif.gz"]


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


def test_a_row_of_blocks_of_jpeg_2000_stays_in_memory_over_the_whole_width(jp2):
    opened = pair(jp2, jp2)
    assert opened.before.jpeg2000_bytes == opened.after.jpeg2000_bytes == 64 * 200 * 3 * 2
    large = replace(opened.before, jpeg2000_bytes=200 * 2**20)
    assert replace(opened, before=large).cache_bytes(512) >= 200 * 2**20


def test_other_formats_are_cheap_to_decode_and_need_no_more(tmp_path):
    path = str(write(tmp_path / "image.tif", ground().astype(np.uint16)))
    assert open_source(path, "before", None, None).jpeg2000_bytes == 0

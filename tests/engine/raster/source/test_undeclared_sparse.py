"""Blocks that a sparse file does not hold."""

import numpy as np
import pytest
from deepchange.engine.raster.pair import measure
from deepchange.engine.raster.source import reader, undeclared
from osgeo import gdal
from support.images import HALF_A_PIXEL_ON, PLACE, ground, notes, pair, utm, whole, write


def classes():
    return np.digitize(ground(1, seed=8), [120, 140]).astype(np.uint8) + 1


@pytest.mark.parametrize("height", [60, 64], ids=["cut blocks", "whole blocks"])
@pytest.mark.parametrize("place", [PLACE, HALF_A_PIXEL_ON])
def test_blocks_that_a_sparse_file_does_not_hold_are_no_data(tmp_path, files, place, height):
    options = ["SPARSE_OK=TRUE", "TILED=YES", "BLOCKXSIZE=16", "BLOCKYSIZE=16"]
    dataset = gdal.GetDriverByName("GTiff").Create(
        str(tmp_path / "sparse.tif"), 80, height, 3, gdal.GDT_UInt16, options
    )
    dataset.SetGeoTransform(place)
    dataset.SetProjection(utm())
    values = np.tile(ground(), (1, 2, 1))[:, :height].astype(np.uint16)
    for index, band in enumerate(values):
        dataset.GetRasterBand(index + 1).WriteArray(band[:, 32:], 32, 0)
    dataset = None
    opened = pair(tmp_path / "sparse.tif", files(values))
    valid = whole(opened).valid
    assert not valid[:, :31].any()
    assert valid[3:-3, 35:-3].all()
    assert "sparse.tif” is a sparse file" in notes(opened)


def test_blocks_of_zeros_in_a_sparse_map_of_classes_are_a_class(tmp_path):
    codes = classes()
    codes[:, :, :32] = 0
    for name in ("b", "a"):
        write(
            tmp_path / f"{name}.tif",
            codes,
            options=["SPARSE_OK=TRUE", "TILED=YES", "BLOCKXSIZE=16", "BLOCKYSIZE=16"],
        )
    assert whole(pair(tmp_path / "b.tif", tmp_path / "a.tif")).valid.all()


def test_what_a_sparse_file_does_not_hold_is_not_read(tmp_path, monkeypatch):
    """A mosaic of a country may be as good as empty."""
    names = []
    for name, values in zip("ba", (ground(1), ground(1, seed=2))):
        names.append(str(tmp_path / f"{name}.tif"))
        options = ["SPARSE_OK=TRUE", "TILED=YES"]
        dataset = gdal.GetDriverByName("GTiff").Create(
            names[-1], 16384, 16384, 1, gdal.GDT_UInt16, options
        )
        dataset.SetGeoTransform(PLACE)
        dataset.SetProjection(utm())
        dataset.GetRasterBand(1).WriteArray(values[0].astype(np.uint16), 7000, 9000)
        dataset = None
    opened = pair(*names)
    read, read_block = [], reader.read_block
    monkeypatch.setattr(
        reader, "read_block", lambda *given: read.append(given[1:5]) or read_block(*given)
    )
    statistics = measure(opened)
    assert 0 < statistics.valid_share < 0.01  # what is missing is no ground of 0
    assert len(set(read)) <= 8  # of 1024 windows those around the data


def test_blocks_of_a_mosaic_are_found_by_few_questions(tmp_path, monkeypatch):
    path = str(tmp_path / "mosaic.tif")
    options = ["SPARSE_OK=TRUE", "TILED=YES", "BLOCKXSIZE=16", "BLOCKYSIZE=16"]
    dataset = gdal.GetDriverByName("GTiff").Create(path, 2048, 2040, 1, gdal.GDT_Byte, options)
    for column, row in ((0, 0), (1000, 500), (2040, 2030)):
        dataset.GetRasterBand(1).WriteArray(np.ones((8, 8), np.uint8), column, row)
    dataset = None
    expected = np.zeros((128, 128), bool)
    for column, row in ((0, 0), (62, 31), (127, 126), (127, 127)):
        expected[row, column] = True
    asked, covered = [], undeclared._covered
    monkeypatch.setattr(
        undeclared, "_covered", lambda *given: asked.append(given) or covered(*given)
    )
    band = (opened := gdal.Open(path)).GetRasterBand(1)
    assert (undeclared.blocks_held(band) == expected).all()
    assert len(asked) < 400
    del opened

"""Blocks that a sparse file does not hold."""

import numpy as np
import pytest
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

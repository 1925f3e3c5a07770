"""Sparse GeoTIFFs: blocks that a file does not hold are read as zeros and are no measurements."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

from ..gdal_io import attempt, quiet
from .source import Source


def holds_all_blocks(dataset: gdal.Dataset, bands: tuple[int, ...]) -> bool:
    """Whether a file holds every block of the bands; True where its driver does not say."""
    if dataset.GetDriver().ShortName != "GTiff":
        return True
    return not any(
        _is_missing(dataset.GetRasterBand(band), 0, 0, dataset.RasterXSize, dataset.RasterYSize)
        for band in bands[:1]
    )


def missing_blocks(dataset: gdal.Dataset, source: Source) -> gdal.Dataset:
    """A raster as large as the image: 255 where the file holds a block of its first band, else
    0."""
    band = dataset.GetRasterBand(source.bands[0])
    width, height = band.GetBlockSize()
    held = blocks_held(band)
    rows, columns = held.shape
    small = gdal.GetDriverByName("MEM").Create("", columns, rows, 1, gdal.GDT_Byte)
    small.GetRasterBand(1).WriteArray(np.where(held, 255, 0).astype(np.uint8))
    full = gdal.Translate(
        "", small, format="VRT", width=columns * width, height=rows * height, resampleAlg="near"
    )
    place = [0, 0, dataset.RasterXSize, dataset.RasterYSize]
    cut = gdal.Translate("", full, format="VRT", srcWin=place)
    cut.SetGeoTransform(dataset.GetGeoTransform())
    cut.SetProjection(dataset.GetProjection())
    cut._source = (small, full)  # the virtual raster reads from them and must not outlive them
    return cut


def blocks_held(band: gdal.Band) -> NDArray[np.bool_]:
    """Which blocks of a band its file holds, as they lie (rows, columns)."""
    width, height = band.GetBlockSize()
    rows, columns = -(-band.YSize // height), -(-band.XSize // width)
    held = np.ones((rows, columns), bool)
    for row in range(rows):
        for column in range(columns):
            left, top = column * width, row * height
            size = min(width, band.XSize - left), min(height, band.YSize - top)
            held[row, column] = not _is_missing(band, left, top, *size)
    return held


def _is_missing(band: gdal.Band, column: int, row: int, width: int, height: int) -> bool:
    """Whether a block of a window, at least, is not in the file."""
    empty = gdal.GDAL_DATA_COVERAGE_STATUS_EMPTY
    with quiet():
        answer: Any = attempt(band.GetDataCoverageStatus, column, row, width, height, empty)
    status = answer[0] if isinstance(answer, (list, tuple)) else answer
    return bool((status or 0) & empty)

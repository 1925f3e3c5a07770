"""How much of JPEG 2000 files is to stay in memory: to decode their blocks is dear.

Sentinel-2 is delivered in blocks of 1024 × 1024 pixels. Rasters are read row by row of windows, and
where a row of blocks does not fit into GDAL's cache each block is decoded for every one of them.
"""

from __future__ import annotations

from collections.abc import Iterable

from osgeo import gdal

from ..gdal_io import attempt, quiet

_ENDINGS = (".jp2", ".j2k", ".jpx", ".j2c")
_MOST_FILES = 64  # that are looked into: a mosaic may have thousands, all alike


def bytes_of_a_row_of_blocks(files: Iterable[str]) -> int:
    """Bytes of the blocks that lie side by side over the whole width of an image, decoded, of all
    bands; 0 where it is no JPEG 2000. files: that it is read from, each once."""
    size = 0
    for name in [file for file in files if file.lower().endswith(_ENDINGS)][:_MOST_FILES]:
        with quiet():
            file = attempt(gdal.Open, name)
        if file is None:
            continue
        for number in range(file.RasterCount):
            band = file.GetRasterBand(number + 1)
            height = min(band.GetBlockSize()[1], file.RasterYSize)
            size += height * file.RasterXSize * gdal.GetDataTypeSize(band.DataType) // 8
    return size

"""Pictures as arrays, and the one place that writes PNG files, with GDAL alone."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

from ..files.write_errors import write_failure
from .gdal_io import attempt, last_message, make_way, quiet

Picture = NDArray[np.uint8]  # (H, W, 3)
Colour = tuple[int, int, int]


def blank(height: int, width: int, colour: Colour = (255, 255, 255)) -> Picture:
    """A picture of one colour."""
    return np.full((height, width, 3), colour, np.uint8)


def save_png(picture: Picture, path: Path) -> None:
    """Write the picture. Raises OutOfSpace or OutputRefused."""
    height, width, _ = picture.shape
    memory = gdal.GetDriverByName("MEM").Create("", width, height, 3, gdal.GDT_Byte)
    for band in range(3):
        memory.GetRasterBand(band + 1).WriteArray(np.ascontiguousarray(picture[..., band]))
    write_png(memory, path)


def write_png(dataset: gdal.Dataset, path: Path) -> None:
    """Write a dataset of 8 bits, with its colour table. Raises OutOfSpace or OutputRefused."""
    make_way(path)
    with quiet():
        written = attempt(
            gdal.GetDriverByName("PNG").CreateCopy,
            str(path),
            dataset,
            0,
            ["WRITE_METADATA_AS_TEXT=NO", "ZLEVEL=3"],  # half the time for 6 % more bytes
        )
        failed, written = written is None, None  # only now all of it is written
        failed = failed or gdal.GetLastErrorType() >= gdal.CE_Failure
        message = last_message()
    if failed:
        raise write_failure(path, message)
    path.with_name(path.name + ".aux.xml").unlink(missing_ok=True)

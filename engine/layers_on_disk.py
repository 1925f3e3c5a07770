"""The rasters of a result: probability and change, in rows as they become final."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

from .gdal_files import build_overviews, close, create_geotiff, quiet, write_rows
from .grids import Grid
from .windows import Window

NOT_ASSESSED = 255
STEPS = 254  # the stored probability is a whole number of 254ths
CATEGORIES = ((0, "unchanged", (0, 0, 0, 0)), (1, "changed", (227, 26, 28, 255)))


class LayerWriter:
    """A one-band 8-bit GeoTIFF, 255 where nothing was assessed, written in full-width rows."""

    def __init__(self, path: Path, grid: Grid, description: str) -> None:
        self._path = path
        self._dataset = create_geotiff(path, grid.height, grid.width, gdal.GDT_Byte, grid.transform, grid.crs)
        self.band = self._dataset.GetRasterBand(1)
        self.band.SetNoDataValue(NOT_ASSESSED)
        self.band.SetDescription(description)

    def write(self, row: int, rows: NDArray[np.uint8]) -> None:
        """Write rows (H, full width) from row `row` on."""
        write_rows(self.band, row, rows, self._path)

    def finish(self, resampling: str) -> None:
        """Close the file and add overviews."""
        close(self._dataset, self._path)
        self.__exit__()
        build_overviews(self._path, resampling)

    def __enter__(self) -> LayerWriter:
        return self

    def __exit__(self, *_: object) -> None:
        # Let go of the file, whole or not: on Windows an open file cannot be removed.
        with quiet():
            self.band = self._dataset = None


def probability_writer(path: Path, grid: Grid) -> LayerWriter:
    """A writer of probabilities: 0..254 stands for 0..1, and GDAL and QGIS show it so."""
    writer = LayerWriter(path, grid, "probability of change")
    writer.band.SetScale(1.0 / STEPS)
    writer.band.SetOffset(0.0)
    return writer


def change_writer(path: Path, grid: Grid) -> LayerWriter:
    """A writer of the change mask: 0 unchanged, 1 changed, with colours and names."""
    writer = LayerWriter(path, grid, "change")
    table = gdal.ColorTable()
    names = [""] * 256
    for value, name, colour in CATEGORIES:
        table.SetColorEntry(value, colour)
        names[value] = name
    table.SetColorEntry(NOT_ASSESSED, (128, 128, 128, 0))
    names[NOT_ASSESSED] = "not assessed"
    writer.band.SetColorTable(table)
    writer.band.SetCategoryNames(names)
    return writer


def stored(probability: NDArray[np.floating], valid: NDArray[np.bool_]) -> NDArray[np.uint8]:
    """Probability 0..1 as stored: 254ths, 255 where not valid."""
    steps = np.rint(np.clip(probability, 0.0, 1.0) * STEPS).astype(np.uint8)
    steps[~valid] = NOT_ASSESSED
    return steps


class StoredProbability:
    """Reads a probability layer window by window. Not to be shared between threads."""

    def __init__(self, path: Path) -> None:
        self._dataset = gdal.OpenEx(str(path), gdal.OF_RASTER | gdal.OF_READONLY)

    def read(self, window: Window) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
        """Probability (H, W) in 0..1 and where it was assessed (H, W)."""
        steps = self._dataset.ReadAsArray(window.column, window.row, window.width, window.height)
        return steps.astype(np.float32) / STEPS, steps != NOT_ASSESSED

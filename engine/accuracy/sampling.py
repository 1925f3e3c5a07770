"""A stratified random sample of places to look at: how many, and where.

Source: Olofsson et al. 2014, Good practices for estimating area and assessing accuracy of land
change, Remote Sensing of Environment 148, 42-57.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal, ogr

from ..arrays.windows import full_rows
from ..errors import BadInput, Stopped
from ..files.write_errors import write_failure
from ..messages import msg
from ..progress import Cancelled, never
from ..raster.gdal_io import (
    attempt,
    close,
    last_message,
    open_raster,
    quiet,
    read_block,
    written_reference,
)
from ..raster.grid import Grid
from .estimation import allocate

LABEL = "label"  # the field that an analyst fills in: CHANGED, UNCHANGED, or empty
CHANGED, UNCHANGED = "changed", "unchanged"
EXPECTED = (
    0.95,
    0.7,
)  # user's accuracies that a sample is planned with: of what is unchanged, and of what changed


def sample_size(weights: Sequence[float], users: Sequence[float], standard_error: float) -> int:
    """How many points estimate the overall accuracy with that standard error, eq. 13.

    weights: share of the map in each class. users: the user's accuracy that is expected of each."""
    if not 0.0 < standard_error < 0.5:
        raise BadInput(
            msg(
                "The standard error is {error}; give a number between 0 and 0.5, such as 0.02.",
                error=standard_error,
            )
        )
    total = sum(weights)
    spread = sum(w / total * math.sqrt(u * (1 - u)) for w, u in zip(weights, users))
    return math.ceil((spread / standard_error) ** 2)


@dataclass(frozen=True)
class Sample:
    """rows, columns: of the pixels to look at, in an order that says nothing of what the map says
    there."""

    rows: tuple[int, ...]
    columns: tuple[int, ...]
    grid: Grid

    def __len__(self) -> int:
        return len(self.rows)


def draw_sample(
    change: str, standard_error: float, seed: int = 0, cancelled: Cancelled = never
) -> Sample:
    """Draw pixels of a change layer (0 unchanged, 1 changed), at least 50 of either class where
    there are so many.

    Raises BadInput or Stopped."""
    dataset = open_raster(change, "the change layer")
    transform = dataset.GetGeoTransform(can_return_null=True)
    grid = Grid(
        dataset.RasterYSize,
        dataset.RasterXSize,
        transform,
        dataset.GetProjection() if transform else "",
    )
    populations = [0, 0]
    for _, places in _strips(dataset, cancelled):
        populations = [count + len(here) for count, here in zip(populations, places)]
    if not sum(populations):
        raise BadInput(
            msg(
                "“{path}” holds no pixel that was assessed; there is nothing to sample.",
                path=change,
            )
        )
    total = max(sample_size(populations, EXPECTED, standard_error), 100)
    generator = np.random.default_rng(seed)
    ranks = [
        np.sort(generator.choice(population, points, replace=False))
        for population, points in zip(populations, allocate(populations, total))
    ]
    found, passed = [], [0, 0]
    for row, places in _strips(dataset, cancelled):
        for value, here in enumerate(places):
            first, last = np.searchsorted(ranks[value], [passed[value], passed[value] + len(here)])
            chosen = here[ranks[value][first:last] - passed[value]]
            found.append(np.column_stack([row + chosen // grid.width, chosen % grid.width]))
            passed[value] += len(here)
    pixels = generator.permutation(np.concatenate(found))
    return Sample(tuple(pixels[:, 0].tolist()), tuple(pixels[:, 1].tolist()), grid)


def _strips(
    dataset: gdal.Dataset, cancelled: Cancelled
) -> Iterator[tuple[int, list[NDArray[np.int64]]]]:
    """First row of each strip, and the places in it that are unchanged, and changed."""
    for window in full_rows(dataset.RasterYSize, dataset.RasterXSize):
        if cancelled():
            raise Stopped(msg("Stopped."))
        values = read_block(dataset, 0, window.row, window.width, window.height, "change layer")[
            0
        ].ravel()
        yield window.row, [np.flatnonzero(values == value) for value in (0, 1)]


def write_sample(sample: Sample, path: Path) -> None:
    """Write a sample as points with an empty field for the label, and nothing of what the map says.

    Raises OutOfSpace or OutputRefused."""
    with quiet():
        dataset = attempt(ogr.GetDriverByName("GPKG").CreateDataSource, str(path))
        if dataset is None:
            raise write_failure(path, last_message())
        reference = written_reference(sample.grid.crs)
        layer = dataset.CreateLayer("sample", reference, ogr.wkbPoint, ["GEOMETRY_NAME=geometry"])
        layer.CreateField(ogr.FieldDefn(LABEL, ogr.OFTString))
        layer.StartTransaction()
        x, y = sample.grid.positions(np.array(sample.columns) + 0.5, np.array(sample.rows) + 0.5)
        for east, north in zip(x.tolist(), y.tolist()):
            feature = ogr.Feature(layer.GetLayerDefn())
            point = ogr.Geometry(ogr.wkbPoint)
            point.AddPoint_2D(east, north)
            feature.SetGeometry(point)
            if attempt(layer.CreateFeature, feature) != 0:
                raise write_failure(path, last_message())
        if layer.CommitTransaction() != 0:
            raise write_failure(path, last_message())
        close(dataset, path)

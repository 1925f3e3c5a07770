"""What two results of one pair say otherwise: polygons and areas that are gone, and that are
new."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ....engine.arrays.windows import Window
from ....engine.errors import RastersDoNotMatch, Stopped
from ....engine.raster.gdal_io import open_raster
from ....engine.raster.grid import Grid, PixelAreas
from ....engine.raster.layers import StoredClasses
from ....engine.results.review_decisions import PolygonRaster, read_polygons
from ....engine.runs.output_folder import CHANGE

_ROWS = 256  # that are read at once
_CHANGED = 1  # in the change mask


@dataclass(frozen=True)
class Difference:
    """Polygons and pixels that are gone and new; their areas in m², None without georeferencing.

    A polygon is gone where no pixel of it is changed any more, and new where none was changed
    before."""

    polygons_gone: int
    polygons_new: int
    pixels_gone: int
    pixels_new: int
    area_gone: float | None
    area_new: float | None


def difference(
    earlier: str | Path,
    later: str | Path,
    tell: Callable[[float], None],
    cancelled: Callable[[], bool],
) -> Difference:
    """Compare the results in two folders. tell: the share that is done. Raises BadInput, or
    Stopped."""
    masks = [StoredClasses(Path(folder) / CHANGE) for folder in (earlier, later)]
    height, width = masks[0].shape
    if masks[1].shape != (height, width):
        raise RastersDoNotMatch(
            f"“{earlier}” and “{later}” are not of the same pair; show one of them again."
        )
    grid = _grid_of(Path(later) / CHANGE, height, width)
    areas = PixelAreas(grid) if grid.georeferenced else None
    polygons = [
        [each for each in read_polygons(folder) if each.accepted is not False]
        for folder in (earlier, later)
    ]
    rasters = [PolygonRaster(each, grid) for each in polygons]
    still = [
        np.zeros(len(each), bool) for each in polygons
    ]  # polygons with pixels that the other calls changed
    pixels, square_metres = np.zeros(2, np.int64), np.zeros(2)
    for row in range(0, height, _ROWS):
        if cancelled():
            raise Stopped
        tell(row / height)
        window = Window(row, 0, min(_ROWS, height - row), width)
        changed = [mask.read(window) == _CHANGED for mask in masks]
        for which in (0, 1):
            only = changed[which] & ~changed[1 - which]
            pixels[which] += np.count_nonzero(only)
            square_metres[which] += areas.sum(only, row) if areas is not None else 0.0
            places = rasters[which].read(window)[changed[1 - which]]
            still[which][np.unique(places[places >= 0])] = True
    gone, new = (int(np.count_nonzero(~each)) for each in still)
    known = [None, None] if areas is None else square_metres.tolist()
    return Difference(gone, new, int(pixels[0]), int(pixels[1]), *known)


def _grid_of(path: Path, height: int, width: int) -> Grid:
    dataset = open_raster(str(path), "the layer")
    return Grid(
        height, width, dataset.GetGeoTransform(can_return_null=True), dataset.GetProjection()
    )

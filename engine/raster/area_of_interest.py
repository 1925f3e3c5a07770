"""The area of interest: polygons of a vector file, placed on the working grid and drawn window by
window."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray
from osgeo import ogr

from ..arrays.windows import Window
from ..errors import BadInput
from ..files.names import subject
from ..messages import Quantity, msg
from .grid import Grid, draw
from .placed_shapes import (
    between_pixels,
    memory_layer,
    pixel_bounds,
    placed_shapes,
    polygons_of,
    small_note,
)
from .vector_layer import open_layer


def read_area(
    name: str, grid: Grid, window: Window, notes: list[str]
) -> tuple[tuple[bytes, ...], Window]:
    """The polygons of a vector file on the grid, and the part of `window` that they touch.

    notes: gets a sentence on what had to be assumed. Raises BadInput."""
    polygons = _read_polygons(name, grid, notes)
    columns, rows = pixel_bounds(polygons, grid)
    if not np.isfinite(columns).all() or not np.isfinite(rows).all():
        raise BadInput(
            msg(
                "The area of interest “{name}” holds coordinates that are no places; repair its "
                "geometries.",
                name=name,
            )
        )
    left, right = math.floor(np.min(columns)), math.ceil(np.max(columns))
    top, bottom = math.floor(np.min(rows)), math.ceil(np.max(rows))
    left, right = max(left, window.column), min(right, window.column + window.width)
    top, bottom = max(top, window.row), min(bottom, window.row + window.height)
    if right <= left or bottom <= top:
        raise BadInput(
            msg(
                "The area of interest “{name}” lies outside what both images cover; choose "
                "another area.",
                name=name,
            )
        )
    if small := between_pixels(columns, rows):
        if small == len(polygons):
            raise BadInput(
                msg(
                    "No polygon of the area of interest “{name}” holds the centre of a pixel; "
                    "choose larger ones, or a finer grid.",
                    name=name,
                )
            )
        notes.append(small_note(subject("the area of interest", name), small, len(polygons)))
    return polygons, Window(top, left, bottom - top, right - left)


def _read_polygons(name: str, grid: Grid, notes: list[str]) -> tuple[bytes, ...]:
    source = open_layer(name, "the area of interest")
    if grid.transform is None:
        raise BadInput(
            msg(
                "The images have no georeferencing, so an area of interest cannot be placed on "
                "them; leave it out."
            )
        )
    shapes = placed_shapes(source, grid, notes)
    polygons = [polygons_of(geometry) for geometry, _ in shapes]
    found = tuple(bytes(polygon.ExportToWkb()) for polygon in polygons if polygon is not None)
    if not found:
        raise BadInput(
            msg(
                "The area of interest “{name}” holds no polygon; choose a polygon layer.", name=name
            )
        )
    if other := len(polygons) - len(found):
        notes.append(
            msg(
                "{other} of {total} features of the area of interest “{name}” are no polygons and "
                "are left out.",
                other=Quantity(other, form=","),
                total=Quantity(len(polygons), form=","),
                name=name,
            )
        )
    return found


class AreaMask:
    """Polygons of interest, drawn window by window."""

    def __init__(self, polygons: tuple[bytes, ...], grid: Grid) -> None:
        self._grid = grid
        self._dataset, self._layer = memory_layer(grid.crs)
        for wkb in polygons:
            feature = ogr.Feature(self._layer.GetLayerDefn())
            feature.SetGeometry(ogr.CreateGeometryFromWkb(wkb))
            self._layer.CreateFeature(feature)

    def read(self, window: Window) -> NDArray[np.bool_]:
        """Which pixels of the window have their centre inside."""
        return draw(self._layer, self._grid, window).astype(bool)

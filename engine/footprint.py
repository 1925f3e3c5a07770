"""What rotated images cover of a north-up grid: its corners lie outside both of them, and nobody looks there."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from .area_of_interest import AreaMask
from .grids import Grid, same_plane, transformed, turns
from .windows import Window


class Footprint:
    """The pixels of a grid whose centre lies in one of some other grids, and in the area of interest where there is
    one."""

    def __init__(self, covers: tuple[Grid, ...], grid: Grid, area: AreaMask | None = None) -> None:
        self._covers, self._grid, self._area = covers, grid, area

    def read(self, window: Window) -> NDArray[np.bool_]:
        """Which pixels of the window lie inside."""
        part = self._grid.cut(window)
        columns, rows = np.meshgrid(np.arange(part.width) + 0.5, np.arange(part.height) + 0.5)
        x, y = part.positions(columns, rows)
        inside = np.zeros((part.height, part.width), bool)
        for cover in self._covers:
            left = ~inside
            inside[left] = self._within(cover, x[left], y[left])
        return inside if self._area is None else inside & self._area.read(window)

    def _within(self, cover: Grid, x: NDArray, y: NDArray) -> NDArray[np.bool_]:
        if cover.transform is None:
            return np.ones(x.shape, bool)
        if not same_plane(self._grid, cover):
            x, y = transformed(x, y, self._grid.crs, cover.crs)
            x = x - turns(cover, x)
        columns, rows = cover.pixels_at(x, y)
        with np.errstate(invalid="ignore"):
            found = (columns >= 0) & (columns <= cover.width) & (rows >= 0) & (rows <= cover.height)
        return np.asarray(found, bool)

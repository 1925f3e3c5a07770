"""Masks of an image that is moved onto the other date: they move with it."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from ...arrays.displacement import Points
from ...arrays.windows import Window
from ..grid import Grid, same_plane, transformed, turns
from ..source.source import Source

_ORDERS = {True: 1, False: 3}  # of the polynomial of an affine displacement, and of a smooth field


class MovedMask:
    """Where on the working grid the masks of an image lie that is read at another place than its
    file says."""

    def __init__(self, image: Source, grid: Grid) -> None:
        if image.displacement is None:
            raise TypeError("an image that is not moved has its masks where they are")
        self._grid, self._order = grid, _ORDERS[image.displacement.affine]
        at, to = (_on_grid(points, image, grid) for points in image.displacement.arrays())
        self._coefficients = np.linalg.lstsq(self._terms(at), to - at, rcond=None)[0]

    def _terms(self, at: Points) -> Points:
        """x^i y^j (N, terms) of positions (N, 2: column, row), over the grid from −1 to 1."""
        x, y = (2 * at / (self._grid.width, self._grid.height) - 1).T
        powers = [(i, j) for i in range(self._order + 1) for j in range(self._order + 1 - i)]
        return np.stack([x**i * y**j for i, j in powers], axis=1)

    def read(
        self, window: Window, read: Callable[[Window], NDArray[np.bool_]]
    ) -> NDArray[np.bool_]:
        """What is masked in a window (H, W). read: a window of what is masked where files say."""
        rows, columns = np.mgrid[0 : window.height, 0 : window.width].reshape(2, -1)
        middles = np.column_stack([columns + window.column, rows + window.row]) + 0.5
        found = np.floor(middles + self._terms(middles) @ self._coefficients).astype(np.int64)
        size = np.array([self._grid.width, self._grid.height])
        inside = ((found >= 0) & (found < size)).all(axis=1)
        masked = np.zeros(window.pixels, bool)
        if inside.any():
            there = found[inside]
            (left, top), (right, bottom) = there.min(axis=0), there.max(axis=0)
            outer = Window(int(top), int(left), int(bottom - top) + 1, int(right - left) + 1)
            masked[inside] = read(outer)[there[:, 1] - top, there[:, 0] - left]
        return masked.reshape(window.height, window.width)


def _on_grid(points: Points, image: Source, grid: Grid) -> Points:
    """Coordinates of an image (N, 2) as positions of the working grid (N, 2: column, row)."""
    if grid.transform is None:
        return points * (1.0, -1.0)
    x, y = points.T
    if not same_plane(grid, image.grid):
        x, y = transformed(x, y, image.grid.crs, grid.crs)
    return np.column_stack(grid.pixels_at(x - turns(grid, x), y))

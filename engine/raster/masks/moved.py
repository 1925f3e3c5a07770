"""A mask of a date that is moved onto the other goes where its image goes."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from ...arrays.windows import Window
from ..grid import Grid
from .layers import MaskLayer, MaskLayerReader


class MovedMaskReader:
    """Reads a mask where its image is displaced, to the nearest pixel."""

    def __init__(self, layer: MaskLayer, grid: Grid) -> None:
        self._nodes, self._size = np.array(layer.vectors), (grid.height, grid.width)
        self._beside = int(np.ceil(np.abs(self._nodes).max())) + 1
        around = Window(
            -self._beside,
            -self._beside,
            grid.height + 2 * self._beside,
            grid.width + 2 * self._beside,
        )
        whole = grid if grid.transform is None else grid.cut(around)
        # Without georeferencing there is nothing beside the grid.
        self._beside = 0 if grid.transform is None else self._beside
        self._reader, self._most = MaskLayerReader(layer, whole), (whole.height, whole.width)

    def read(self, window: Window) -> NDArray[np.bool_]:
        """Which pixels of a window are masked (H, W)."""
        rows, columns = np.mgrid[
            window.row : window.row + window.height, window.column : window.column + window.width
        ]
        right, down = (self._between(rows, columns, axis) for axis in (0, 1))
        rows, columns = (
            np.clip(np.rint(at + by).astype(int) + self._beside, 0, most - 1)
            for at, by, most in zip((rows, columns), (down, right), self._most)
        )
        top, left = int(rows.min()), int(columns.min())
        outer = Window(top, left, int(rows.max()) - top + 1, int(columns.max()) - left + 1)
        masked: NDArray[np.bool_] = self._reader.read(outer)[rows - top, columns - left]
        return masked

    def _between(self, rows: NDArray[Any], columns: NDArray[Any], axis: int) -> NDArray[Any]:
        """The vectors at pixels, along an axis, between the nodes of the lattice."""
        last = len(self._nodes) - 1
        row, column = (
            (at + 0.5) / length * last for at, length in zip((rows, columns), self._size)
        )
        top, left = (np.minimum(at.astype(int), last - 1) for at in (row, column))
        down, right = row - top, column - left
        nodes = self._nodes[..., axis]
        upper = nodes[top, left] * (1 - right) + nodes[top, left + 1] * right
        lower = nodes[top + 1, left] * (1 - right) + nodes[top + 1, left + 1] * right
        between: NDArray[Any] = upper * (1 - down) + lower * down
        return between

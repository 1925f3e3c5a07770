"""The seam between two windows: overlapping answers weighted by a taper, row by row, in memory that does not grow."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from .windows import Window, starts, weights


class Blend:
    """Takes the windows of `plan_windows` in their order and gives back rows as they become final.

    Holds one row of windows: as many rows as a window is high, the raster's full width.
    """

    def __init__(self, height: int, width: int, size: int, overlap: int, margin: int) -> None:
        """margin: pixels at inner window edges that get no weight; at most half the overlap."""
        stride = size - overlap
        self._rows, self._columns = starts(height, size, stride), starts(width, size, stride)
        self._down = dict(zip(self._rows, weights(height, size, overlap, margin)))
        self._across = dict(zip(self._columns, weights(width, size, overlap, margin)))
        self._height = height
        self._sum = np.zeros((min(size, height), width), np.float32)
        self._valid = np.zeros((min(size, height), width), bool)
        self._top = 0

    def add(self, window: Window, probability: NDArray[np.float32], valid: NDArray[np.bool_]) -> None:
        """Blend one window's probability (H, W) and validity (H, W) in."""
        if window.row != self._top:
            raise ValueError("windows of a new row before `advance`")
        taper = self._down[window.row][:, None] * self._across[window.column]
        columns = slice(window.column, window.column + window.width)
        self._sum[: window.height, columns] += probability * taper
        self._valid[: window.height, columns] |= valid

    def final_rows(self) -> tuple[int, NDArray[np.float32], NDArray[np.bool_]]:
        """After the last window of a row: (first row, probability (H, W), validity (H, W)) of the rows now final.

        They are views, good until `advance`."""
        count = self._following() - self._top
        return self._top, self._sum[:count], self._valid[:count]

    def advance(self) -> None:
        """Let go of the final rows and make room for the next row of windows."""
        following = self._following()
        self._shift(self._sum, following - self._top)
        self._shift(self._valid, following - self._top)
        self._top = following

    def _following(self) -> int:
        return min((row for row in self._rows if row > self._top), default=self._height)

    @staticmethod
    def _shift(rows: NDArray[Any], count: int) -> None:
        kept = len(rows) - count
        rows[:kept] = rows[count:].copy()
        rows[kept:] = 0

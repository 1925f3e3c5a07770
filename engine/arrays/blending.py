"""The seam between two windows: overlapping answers weighted by a taper, row by row, in memory that
does not grow."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from .windows import Window, starts, weights

Shape = tuple[int, int]


class _Strip:
    """The rows of the present row of windows, as wide as the raster: `plan_windows`'s windows come
    in their order."""

    def __init__(self, shape: Shape, size: int, overlap: int, margin: int, first: int = 0) -> None:
        """shape: rows and columns of the raster. margin: pixels at inner window edges that get no
        weight; at most half the overlap. first: the row of windows to begin with."""
        (height, width), stride = shape, size - overlap
        self._rows, self._columns = starts(height, size, stride), starts(width, size, stride)
        self._down = dict(zip(self._rows, weights(height, size, overlap, margin)))
        self._across = dict(zip(self._columns, weights(width, size, overlap, margin)))
        self._height, self._shape = height, (min(size, height), width)
        self._top, self._left = first, 0

    def _columns_of(self, window: Window) -> slice:
        """Where a window lies in the columns that are held."""
        return slice(window.column - self._left, window.column - self._left + window.width)

    def _taper(self, window: Window) -> NDArray[np.float32]:
        """The weight (H, W) of a window of the present row."""
        if window.row != self._top:
            raise ValueError("windows of a new row before `advance`")
        return self._down[window.row][:, None] * self._across[window.column]

    @property
    def _final(self) -> int:
        """How many of the rows no later window touches."""
        return min((row for row in self._rows if row > self._top), default=self._height) - self._top

    def _release(self, *arrays: NDArray[Any]) -> None:
        """Let go of the final rows (…, H, W) and make room for the next row of windows."""
        final = self._final
        for rows in arrays:
            kept = rows.shape[-2] - final
            rows[..., :kept, :] = rows[..., final:, :].copy()
            rows[..., kept:, :] = 0
        self._top += final


class Blend(_Strip):
    """The taper-weighted mean of overlapping windows, given back row by row as it becomes final.

    Holds one row of windows: as many rows as a window is high, the raster's full width.
    """

    def __init__(self, shape: Shape, size: int, overlap: int, margin: int, first: int = 0) -> None:
        """shape: rows and columns of the raster. margin: pixels at inner window edges that get no
        weight; at most half the overlap. first: the row of windows to begin with."""
        super().__init__(shape, size, overlap, margin, first)
        self._sum = np.zeros(self._shape, np.float32)
        self._valid = np.zeros(self._shape, bool)

    def keep_to(self, first: int, end: int) -> None:
        """Hold these columns only, in which all windows to come lie; call it before the first."""
        self._left, self._shape = first, (self._shape[0], end - first)
        self._sum, self._valid = np.zeros(self._shape, np.float32), np.zeros(self._shape, bool)

    def add(
        self, window: Window, probability: NDArray[np.float32], valid: NDArray[np.bool_]
    ) -> None:
        """Blend one window's probability (H, W) and validity (H, W) in; NaN where the window has no
        answer."""
        taper = self._taper(window)
        columns = self._columns_of(window)
        weighted = probability * taper
        if not np.isfinite(weighted).all():
            weighted[taper == 0] = 0.0  # no answer is needed where it counts for nothing
        self._sum[: window.height, columns] += weighted
        self._valid[: window.height, columns] |= valid

    def final_rows(self) -> tuple[int, NDArray[np.float32], NDArray[np.bool_]]:
        """After the last window of a row: (first row, probability (H, W), validity (H, W)) of the
        rows now final; NaN where a window had no answer.

        They are views, good until `advance`."""
        return self._top, self._sum[: self._final], self._valid[: self._final]

    def advance(self) -> None:
        """Let go of the final rows and make room for the next row of windows."""
        self._release(self._sum, self._valid)


class Mosaic(_Strip):
    """Classes cannot be averaged, and their probabilities are many: each pixel takes them from the
    window in which it lies deepest. Row by row as `Blend`, in the memory of one byte a class raster
    and pixel."""

    def __init__(
        self, layers: int, shape: Shape, size: int, overlap: int, margin: int, first: int = 0
    ) -> None:
        """layers: how many class rasters travel together."""
        super().__init__(shape, size, overlap, margin, first)
        self._values = np.zeros((layers, *self._shape), np.uint8)
        self._depth = np.zeros(self._shape, np.float32)

    def keep_to(self, first: int, end: int) -> None:
        """As `Blend.keep_to`."""
        self._left, self._shape = first, (self._shape[0], end - first)
        self._values = np.zeros((len(self._values), *self._shape), np.uint8)
        self._depth = np.zeros(self._shape, np.float32)

    def add(self, window: Window, values: NDArray[np.uint8]) -> None:
        """Lay one window's classes (layers, H, W) where no window before it lies deeper."""
        taper = self._taper(window)
        place = np.s_[: window.height, self._columns_of(window)]
        deeper = taper > self._depth[place]
        self._depth[place][deeper] = taper[deeper]
        for layer, value in zip(self._values, values):
            layer[place][deeper] = value[deeper]

    def final_rows(self) -> tuple[int, NDArray[np.uint8]]:
        """After the last window of a row: (first row, classes (layers, H, W)) of the rows now
        final; good until `advance`."""
        return self._top, self._values[:, : self._final]

    def advance(self) -> None:
        """Let go of the final rows and make room for the next row of windows."""
        self._release(self._values, self._depth)

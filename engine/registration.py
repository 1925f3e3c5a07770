"""How far the two dates lie apart, measured on the images themselves by phase correlation."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]

SIZE = 256  # pixels of a chip that is correlated, at most
_CLEAR = 6.0  # a correlation peak this many times above the next best is no accident


@dataclass(frozen=True)
class Shift:
    """Where the after image lies against the before image: rows down and columns right, in pixels of the grid.

    chips: how many places agreed on it; without any, the shift could not be measured."""

    rows: float
    columns: float
    chips: int

    @property
    def length(self) -> float:
        """Distance in pixels."""
        return float(np.hypot(self.rows, self.columns))


def chip_shift(before: Array, after: Array, valid: NDArray[np.bool_]) -> tuple[float, float] | None:
    """(rows, columns) that move `before` (C, H, W) onto `after`, or None where the two do not match clearly.

    Source: Kuglin and Hines 1975 (phase correlation); the peak is refined by the parabola through its neighbours."""
    if valid.mean() < 0.9 or min(valid.shape) < 32:
        return None
    first, second = (_spectrum(image, valid) for image in (before, after))
    product = np.conj(first) * second
    magnitude = np.abs(product)
    if magnitude.max() == 0.0:
        return None
    surface = np.fft.irfft2(product / np.maximum(magnitude, magnitude.max() * 1e-12), s=valid.shape)
    row, column = divmod(int(surface.argmax()), surface.shape[1])
    peak = surface[row, column]
    around = surface.copy()
    for i in range(-2, 3):
        around[(row + i) % surface.shape[0], np.arange(column - 2, column + 3) % surface.shape[1]] = -np.inf
    if peak < _CLEAR * np.std(surface) or peak < 1.2 * around.max():
        return None
    return _refined(surface, row, column), _refined(surface.T, column, row)


def _spectrum(image: Array, valid: NDArray[np.bool_]) -> NDArray[np.complex128]:
    grey = image.mean(axis=0, dtype=np.float64)
    grey = np.where(valid, grey, grey[valid].mean())
    taper = np.hanning(grey.shape[0])[:, None] * np.hanning(grey.shape[1])
    return np.fft.rfft2((grey - grey.mean()) * taper)


def _refined(surface: NDArray[np.float64], row: int, column: int) -> float:
    length = surface.shape[0]
    below, peak, above = (surface[(row + step) % length, column] for step in (-1, 0, 1))
    curve = below - 2 * peak + above
    offset = 0.5 * (below - above) / curve if curve < 0 else 0.0
    whole = row - length if row > length // 2 else row
    return float(whole + np.clip(offset, -0.5, 0.5))


def common_shift(shifts: list[tuple[float, float] | None]) -> Shift:
    """The median of the shifts that were found, by those within 1.5 pixels of it."""
    found = np.array([shift for shift in shifts if shift is not None])
    if len(found) == 0:
        return Shift(0.0, 0.0, 0)
    middle = np.median(found, axis=0)
    near = found[np.hypot(*(found - middle).T) <= 1.5]
    if len(near) * 2 < len(found):
        return Shift(0.0, 0.0, 0)
    rows, columns = np.median(near, axis=0)
    return Shift(round(float(rows), 2), round(float(columns), 2), len(near))

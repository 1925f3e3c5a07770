"""How far the two dates lie apart, measured on the images themselves by phase correlation."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]

SIZE = 256  # pixels of a chip that is correlated, at most
_CLEAR = 6.0  # standard deviations of the correlation from which on a peak is no accident
# from the 1st and 99th percentile, in their distance: what lies farther is a fault of the sensor
_WAYS = 10.0


@dataclass(frozen=True)
class Shift:
    """Where the after image lies against the before image: rows down and columns right, in pixels
    of the grid.

    chips: how many places agreed on it; without any, the shift could not be measured."""

    rows: float
    columns: float
    chips: int

    @property
    def length(self) -> float:
        """Distance in pixels."""
        return float(np.hypot(self.rows, self.columns))


def chip_shift(before: Array, after: Array, valid: NDArray[np.bool_]) -> tuple[float, float] | None:
    """(rows, columns) that move `before` (C, H, W) onto `after`, or None where the two do not match
    clearly.

    Source: Kuglin and Hines 1975 (phase correlation); the peak is refined by the parabola through
    its neighbours."""
    if valid.mean() < 0.9 or min(valid.shape) < 32:
        return None
    greys = [_grey(image, valid) for image in (before, after)]
    first, second = (_spectrum(grey) for grey in greys)
    product = np.conj(first) * second
    magnitude = np.abs(product)
    if magnitude.max() == 0.0:
        return None
    surface = np.fft.irfft2(product / np.maximum(magnitude, magnitude.max() * 1e-12), s=valid.shape)
    row, column = divmod(int(surface.argmax()), surface.shape[1])
    peak = surface[row, column]
    around = surface.copy()
    for i in range(-2, 3):
        around[
            (row + i) % surface.shape[0], np.arange(column - 2, column + 3) % surface.shape[1]
        ] = -np.inf
    if peak < _CLEAR * np.std(surface) or peak < 1.2 * around.max():
        return None
    found = _refined(surface, row, column), _refined(surface.T, column, row)
    return found if _agree_better(greys[0], greys[1], *found) else None


def _agree_better(
    before: NDArray[np.float64], after: NDArray[np.float64], rows: float, columns: float
) -> bool:
    """Whether the images resemble each other more once they are shifted: else the peak was one of
    chance."""
    row, column = round(rows), round(columns)
    if not row and not column:
        return True
    shifted = np.roll(before, (row, column), axis=(0, 1))
    inside = np.s_[
        max(row, 0) : len(before) + min(row, 0), max(column, 0) : before.shape[1] + min(column, 0)
    ]
    return _likeness(shifted[inside], after[inside]) > _likeness(before[inside], after[inside])


def _likeness(first: NDArray[np.float64], second: NDArray[np.float64]) -> float:
    """The size of the correlation coefficient; 0 where an image is flat."""
    first, second = first - first.mean(), second - second.mean()
    size = np.sqrt((first**2).sum() * (second**2).sum())
    return float(np.abs((first * second).sum()) / size) if size else 0.0


def _grey(image: Array, valid: NDArray[np.bool_]) -> NDArray[np.float64]:
    """The mean of the bands, without outliers; pixels without data hold the image's mean."""
    with np.errstate(over="ignore"):  # what stands where there is no data may be the largest number
        grey = image.mean(axis=0, dtype=np.float64)
    low, high = np.percentile(grey[valid], [1, 99])
    if high > low:
        grey = grey.clip(low - _WAYS * (high - low), high + _WAYS * (high - low))
    everywhere: NDArray[np.float64] = np.where(valid, grey, grey[valid].mean())
    return everywhere


def _spectrum(grey: NDArray[np.float64]) -> NDArray[np.complex128]:
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

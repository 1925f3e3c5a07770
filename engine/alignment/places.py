"""Where two dates are compared, and how far they lie apart there to a tenth of a pixel."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..arrays.windows import Window

Array = NDArray[Any]
Values = NDArray[np.float64]

_SMALLEST, _USUAL, _LARGEST = 32, 64, 128  # pixels of a chip's side
_MOST = 12  # chips along an axis
_VALID = 0.95  # share of the chip that must hold data
# Standard deviation of the weights in cycles a pixel: what is finer is resampled differently in
# both dates, and aliased.
_BAND = 0.2
_LOBE = 3  # pixels around a peak that belong to it
_CLEAR, _ALONE = 6.0, 1.25  # standard deviations of the surface; times the next peak
_CLIPPED = 1.0, 99.0  # percentiles: a few bright pixels would outweigh all others


def comparing_windows(height: int, width: int) -> list[Window]:
    """Windows beside one another, spread evenly over a raster; none where it is too small."""
    side = min(height, width)
    size = _sixteens(min(_LARGEST, max(_USUAL, side // 6)))
    if side < 3 * size:
        size = _sixteens(min(_USUAL, max(_SMALLEST, side // 3)))
    if side < size:
        return []
    rows, columns = (
        np.linspace(0, length - size, min(_MOST, length // size)).round().astype(int)
        for length in (height, width)
    )
    return [Window(int(row), int(column), size, size) for row in rows for column in columns]


def _sixteens(size: int) -> int:
    return size // 16 * 16


def held_out(windows: list[Window]) -> NDArray[np.bool_]:
    """Which windows are kept for the check: every third, on diagonals."""
    row, column = (
        {at: n for n, at in enumerate(sorted(set(each)))}
        for each in ([window.row for window in windows], [window.column for window in windows])
    )
    return np.array([(row[each.row] + column[each.column]) % 3 == 1 for each in windows], bool)


def with_enough_of_both(
    held: NDArray[np.bool_], known: NDArray[np.bool_], fewest: int
) -> NDArray[np.bool_]:
    """The same, with others held out, or fewer, where the dates match at too few places (`known`)
    of one kind and at enough in all: a raster of nine places has three to check by."""
    held = held.copy()
    for kind in (held, ~held):
        lacking, spare = fewest - int((known & kind).sum()), np.flatnonzero(known & ~kind)
        if lacking > 0 and len(spare) >= lacking + fewest:
            spread = np.linspace(0, len(spare) - 1, lacking + 2)[1:-1].round().astype(int)
            held[spare[spread]] = ~held[spare[spread]]
    return held


def displacement_at(
    before: Array, after: Array, valid: NDArray[np.bool_]
) -> tuple[float, float] | None:
    """(right, down): where the after image (C, H, W) lies against the before image in pixels; None
    where they do not match clearly.

    Phase correlation in a limited band of frequencies; the peak is found to a hundredth of a pixel
    by Newton's method on its Fourier series. Source: Kuglin and Hines 1975; Stone et al. 2001
    (aliasing and the band)."""
    if valid.mean() < _VALID:
        return None
    first, second = (_spectrum(image, valid) for image in (before, after))
    product = np.conj(first) * second
    size = np.abs(product)
    if not size.max() > 0.0:
        return None
    rows, columns = (np.fft.fftfreq(length, 1.0) for length in valid.shape)
    weights = np.exp(-(rows[:, None] ** 2 + columns**2) / (2 * _BAND**2))
    weights[0, 0] = 0.0
    series = product / np.maximum(size, size.max() * 1e-12) * weights
    peak = _clear_peak(np.fft.ifft2(series).real)
    if peak is None:
        return None
    down, right = _refined(series, peak)
    return (right, down) if np.hypot(right - peak[1], down - peak[0]) < 1.5 else None


def _spectrum(image: Array, valid: NDArray[np.bool_]) -> NDArray[np.complex128]:
    """Of the mean of the bands, tapered to nothing at the border and where there is no data."""
    grey = image.mean(axis=0, dtype=np.float64)
    low, high = np.percentile(grey[valid], _CLIPPED)
    taper = np.hanning(len(grey) + 2)[1:-1, None] * np.hanning(grey.shape[1] + 2)[1:-1] * valid
    grey = np.where(valid, grey, low).clip(low, high)
    spectrum: NDArray[np.complex128] = np.fft.fft2(
        (grey - (grey * taper).sum() / taper.sum()) * taper
    )
    return spectrum


def _clear_peak(surface: Values) -> tuple[int, int] | None:
    """(row, column) of the highest place within a quarter of the chip, where it stands out."""
    height, width = surface.shape
    reach = height // 4, width // 4
    near = np.roll(surface, reach, axis=(0, 1))[: 2 * reach[0] + 1, : 2 * reach[1] + 1].copy()
    row, column = divmod(int(near.argmax()), near.shape[1])
    peak = near[row, column]
    near[
        max(row - _LOBE, 0) : row + _LOBE + 1, max(column - _LOBE, 0) : column + _LOBE + 1
    ] = -np.inf
    if peak < _CLEAR * surface.std() or peak < _ALONE * near.max():
        return None
    return row - reach[0], column - reach[1]


def _refined(series: NDArray[np.complex128], start: tuple[int, int]) -> tuple[float, float]:
    """(row, column) of the maximum of a Fourier series near a place."""
    rows, columns = np.meshgrid(*(np.fft.fftfreq(n, 1.0) for n in series.shape), indexing="ij")
    waves = 2 * np.pi * np.stack([rows.ravel(), columns.ravel()], axis=1)
    at, values = np.array(start, float), series.ravel()
    for _ in range(8):
        turned = values * np.exp(1j * (waves @ at))
        slope = -(waves * turned.imag[:, None]).sum(axis=0)
        bend = -(waves.T @ (waves * turned.real[:, None]))
        if np.linalg.det(bend) == 0.0:
            break
        step = np.clip(np.linalg.solve(bend, slope), -0.5, 0.5)
        at = at - step
        if np.abs(step).max() < 1e-4:
            break
    return float(at[0]), float(at[1])

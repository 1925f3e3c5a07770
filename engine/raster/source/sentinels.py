"""Values that programs write for “no data” and that no sensor measures, in images that declare
none."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

from ...arrays.windows import partition
from ..gdal_io import numpy_type, read_block
from .source import Source

# Float types: also everything beyond ±BEYOND.
SENTINELS = (-999.0, -9999.0, -99999.0, -999999.0, -32767.0, -32768.0, -1e9, -2147483648.0)
BEYOND = 1e20
# of the range of all other values: so far from them a sentinel must lie, where some are negative
_APART = 0.1

Counts = dict[float, int]


def can_hold_sentinels(source: Source) -> bool:
    """Whether sentinels may stand in an image: its type is signed, and nothing says which value is
    nodata."""
    unsigned = np.issubdtype(numpy_type(source.dtype), np.unsignedinteger)
    return not (unsigned or source.table or any(value is not None for value in source.band_nodata))


def bounds(low: float, high: float) -> tuple[float, float]:
    """Between what values a sentinel may be a measurement. low, high: smallest and largest of all
    others.

    Where none is negative, as of reflectances, −999 is nodata however wide their range."""
    reach = _APART * (high - low)
    return low - (min(reach, 1.0) if low >= 0 else reach), high + reach


def outside(value: float, usual: tuple[float, float]) -> bool:
    """Whether a value lies outside of the usual ones."""
    return not usual[0] <= value <= usual[1]


def are_sentinels(values: NDArray[Any], usual: tuple[float, float]) -> NDArray[np.bool_]:
    """Which values (C, H, W) are sentinels that lie outside the usual ones."""
    low, high = usual
    far = (values < low) | (values > high)
    if not far.any():
        return np.asarray(far)
    found = np.isin(values, [value for value in SENTINELS if outside(value, usual)])
    if np.issubdtype(values.dtype, np.floating):
        with np.errstate(invalid="ignore"):
            found |= (np.abs(values) >= BEYOND) & np.isfinite(values)
    return found


def counted(values: NDArray[Any], counts: Counts) -> None:
    """Add how often each value occurs."""
    for value, times in zip(*np.unique(values, return_counts=True)):
        counts[float(value)] = counts.get(float(value), 0) + int(times)


def shares_of_sentinels(
    dataset: gdal.Dataset, source: Source, usual: tuple[float, float]
) -> dict[float, float]:
    """Share of the image's values that each of its sentinels takes, the most frequent first; all of
    it is read."""
    counts: Counts = {}
    for window in partition(
        dataset.RasterYSize, dataset.RasterXSize, max(64, math.isqrt(2**22 // source.band_count))
    ):
        place = window.column, window.row, window.width, window.height
        values = read_block(dataset, *place, source.title)[[band - 1 for band in source.bands]]
        counted(values[are_sentinels(values, usual)], counts)
    values = dataset.RasterYSize * dataset.RasterXSize * len(source.bands)
    return {
        value: times / values for value, times in sorted(counts.items(), key=lambda item: -item[1])
    }

"""Thresholds of magnitudes of change, and whether anything stands out at all."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

BINS = 1 << 16  # of a histogram of magnitudes: finer than any threshold needs
# Beyond the 99th percentile by this many times its distance from the median, a magnitude that few
# pixels have is a fault of the sensor: it counts as changed, and must not decide where the
# threshold lies.
_FAR = 10.0
# Robust standard deviations above the median: noise of any number of bands reaches so far in one
# pixel of a million.
_CLEARLY = 7.0
_ONE_DEVIATION = 0.8413  # share of a normal distribution below one standard deviation
_LEAST_SHARE, _LEAST_PIXELS = 2e-5, 4  # what must lie beyond, so that something stands out


@dataclass(frozen=True)
class Histogram:
    """How often each magnitude occurs: counts (BINS,) and the magnitude in the middle of each
    bin."""

    counts: NDArray[np.float64]
    centres: NDArray[np.float64]

    @classmethod
    def of(cls, magnitudes: Sequence[NDArray[Any]]) -> Histogram:
        """The histogram of all samples (n,), from their lowest to their highest value; outliers are
        in the last bin."""
        lowest = min(float(sample.min()) for sample in magnitudes)
        highest = max(_highest(magnitudes), lowest + 1e-6 * max(1.0, abs(lowest)))
        step = (highest - lowest) / BINS
        counts = np.zeros(BINS)
        for sample in magnitudes:
            bins = np.minimum((sample.astype(np.float64) - lowest) / step, BINS - 1)
            counts += np.bincount(bins.astype(np.int64), minlength=BINS)
        centres: Any = lowest + step * (np.arange(BINS) + 0.5)
        return cls(counts, centres)

    def quantile(self, share: float) -> float:
        """The magnitude below which this share (0..1) of the pixels lies."""
        cumulated = np.cumsum(self.counts)
        return float(self.centres[np.searchsorted(cumulated, share * cumulated[-1])])


def _highest(magnitudes: Sequence[NDArray[Any]]) -> float:
    """The highest magnitude that is no outlier: what many pixels have is none."""
    pooled = np.concatenate(magnitudes)
    middle, high = (float(value) for value in np.percentile(pooled, [50, 99]))
    few = min(len(pooled), 1 + math.ceil(max(_LEAST_PIXELS, _LEAST_SHARE * len(pooled))))
    reached = float(np.partition(pooled, -few)[-few])
    return min(float(pooled.max()), max(reached, high + _FAR * (high - middle)))


def otsu_threshold(histogram: Histogram) -> float:
    """The magnitude that parts the pixels into two classes of least variance. Source: Otsu, IEEE
    TSMC 9(1), 1979."""
    below = np.cumsum(histogram.counts)
    sum_below = np.cumsum(histogram.counts * histogram.centres)
    above, total = below[-1] - below, sum_below[-1]
    inner = (below > 0) & (above > 0)
    if not inner.any():
        return float(histogram.centres[-1])
    means_apart = sum_below[inner] / below[inner] - (total - sum_below[inner]) / above[inner]
    between = below[inner] * above[inner] * means_apart**2
    return float(histogram.centres[inner][np.argmax(between)])


def robust_threshold(values: NDArray[Any]) -> float:
    """Three standard deviations above the median, both as the unchanged majority of the values (n,)
    has them."""
    median, deviation = _median_and_deviation(values)
    return median + 3 * deviation


def upper_threshold(values: NDArray[Any]) -> float:
    """Three standard deviations above the median, where few values (n,) are changed and many are
    alike: the deviation is that of the upper half, as that of whole numbers has no middle."""
    median = np.median(values)
    return float(median + 3 * (np.quantile(values, _ONE_DEVIATION) - median))


def stands_out(values: NDArray[Any], usual: NDArray[Any] | None = None) -> bool:
    """Whether more of the magnitudes (n,) lie far above the usual ones than chance would put there.

    usual: of unchanged ground for the most part; None: they are so themselves."""
    median, deviation = _median_and_deviation(values if usual is None else usual)
    beyond = np.count_nonzero(values > median + _CLEARLY * deviation)
    return bool(beyond >= max(_LEAST_PIXELS, _LEAST_SHARE * len(values)))


def _median_and_deviation(values: NDArray[Any]) -> tuple[float, float]:
    """The median absolute deviation stands for the standard deviation (factor 1.4826 under a normal
    distribution)."""
    median = lower_median(values)
    return median, 1.4826 * lower_median(np.abs(values - np.asarray(median, values.dtype)))


def lower_median(values: NDArray[Any]) -> float:
    """The median of values (n,); of an even number the lower one of both in the middle."""
    middle = (len(values) - 1) // 2
    return float(np.partition(values, middle)[middle])

"""Figures of a whole pair, and the one normalisation that detection and training share.

Statistics come from the whole raster, never from a window: a window of forest and a window of town
must be stretched alike, or every border between windows shows.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]

_SAMPLE = 200_000  # pixels kept for percentiles: their error in rank is then below 0.2 %
_MOST_NUMBERS = 1 << 24  # kept of a date, so that hundreds of bands do not fill the memory
_MANY = 1 << 17  # values, to count which a table of 65,536 pairs is worth while
_FEW = 32  # distinct values: a map of classes
EIGHT_BIT = (0.0, 255.0)
# Values further from the median than so many deviations (by the quartiles, as of a normal
# distribution), and 1.5 times as far as in the other date, are far off where they more than double
# the deviation. In none of 14 cities of Sentinel-2 do they; bright clouds over 3 % of one do.
_FAR_OFF, _FURTHER, _TOO_LARGE = 6.0, 1.5, 2.0
_QUARTILES_APART = 1.349  # deviations of a normal distribution


@dataclass(frozen=True)
class DateStatistics:
    """One date's figures, a number for each channel, over the pixels where both dates have data.

    low, high: the 0.5 and 99.5 percentiles; minimum, maximum: the extremes. far: where values far
    off in this date alone (clouds, glint, fill) more than double the deviation of a channel, their
    share in each; else empty. usual_mean, usual_deviation: then, without them."""

    mean: tuple[float, ...]
    deviation: tuple[float, ...]
    low: tuple[float, ...]
    high: tuple[float, ...]
    minimum: tuple[float, ...]
    maximum: tuple[float, ...]
    far: tuple[float, ...] = ()
    usual_mean: tuple[float, ...] = ()
    usual_deviation: tuple[float, ...] = ()

    @property
    def shown_mean(self) -> tuple[float, ...]:
        """What a network that is shown images by their own statistics takes for their mean."""
        return self.usual_mean or self.mean

    @property
    def shown_deviation(self) -> tuple[float, ...]:
        """The same of the deviation."""
        return self.usual_deviation or self.deviation


@dataclass(frozen=True)
class Statistics:
    """Figures of the whole pair.

    pixels: how many were looked at. valid_share: share of them with data in both dates.
    value_range: what counts as black and white in both dates. difference: smallest and largest
    absolute difference of the dates once `value_range` is scaled to 0..1. notes: sentences on
    values met meanwhile that may be no measurements."""

    pixels: int
    valid_share: float
    before: DateStatistics
    after: DateStatistics
    value_range: tuple[float, float]
    difference: tuple[float, float]
    notes: tuple[str, ...] = ()


class PairMoments:
    """Adds up chips; `result` gives the statistics. Memory does not grow with the raster."""

    def __init__(self, channels: int, total_pixels: int, *, eight_bit: bool) -> None:
        self._dates = (_Moments(channels), _Moments(channels))
        self._stride = max(1, total_pixels // min(_SAMPLE, _MOST_NUMBERS // channels))
        self._eight_bit = eight_bit
        self._difference = [np.inf, -np.inf]
        self.pixels = self.valid_pixels = 0

    def add(self, before: Array, after: Array, valid: NDArray[np.bool_]) -> None:
        """before, after: (C, H, W); valid: (H, W)."""
        self.pixels += valid.size
        pixels = [date.reshape(len(date), -1) for date in (before, after)]
        if not valid.all():
            keep = np.flatnonzero(valid)
            pixels = [date[:, keep] for date in pixels]
        if pixels[0].shape[1] == 0:
            return
        self.valid_pixels += pixels[0].shape[1]
        for moments, values in zip(self._dates, pixels):
            moments.add(values, self._stride)
        if self._eight_bit:
            difference = _eight_bit_difference(*pixels)
            self._difference = [
                min(self._difference[0], difference.min()),
                max(self._difference[1], difference.max()),
            ]

    def ends_apart(self, date: int, channels: int, share: float) -> tuple[tuple[float, float], ...]:
        """The smallest and the largest value of the first channels of a date (0 or 1), each where
        it is the same in all and far from every other one in the sample: beside it the distance
        that was asked for, a share of their range.

        Nothing of a map of classes."""
        return self._dates[date].ends_apart(channels, share)

    def result(self) -> Statistics:
        """The statistics of all that was added; at least one pixel must have been valid."""
        (first, off_before), (second, off_after) = (moments.result() for moments in self._dates)
        before = _without(self._dates[0].sampled(), first, _far(off_before, off_after))
        after = _without(self._dates[1].sampled(), second, _far(off_after, off_before))
        span = EIGHT_BIT if self._eight_bit else _span(before, after)
        low, high = self._difference
        if not self._eight_bit:
            low, high = self._sampled_difference(span)
        share = self.valid_pixels / self.pixels
        return Statistics(self.pixels, share, before, after, span, (float(low), float(high)))

    def _sampled_difference(self, span: tuple[float, float]) -> tuple[float, float]:
        """Smallest and largest difference of the samples, band by band: of hundreds together it
        would be large."""
        extremes = []
        for before, after in zip(*(date.sampled() for date in self._dates)):
            difference = absolute_difference(before, after, span)
            extremes.append((difference.min(), difference.max()))
        low, high = np.array(extremes).T
        return float(low.min()), float(high.max())


class _Moments:
    """Mean, deviation, extremes and a thin sample of one date."""

    def __init__(self, channels: int) -> None:
        self._count = 0
        self._mean = np.zeros(channels)
        self._squares = np.zeros(channels)
        self._low, self._high = np.full(channels, np.inf), np.full(channels, -np.inf)
        self._sample: list[Array] = []

    def add(self, values: Array, stride: int) -> None:
        """values: (C, N), N at least 1. Source: Chan, Golub and LeVeque 1979, eq. 2.1 (parallel
        moments)."""
        count = values.shape[1]
        with np.errstate(over="ignore", invalid="ignore"):
            mean, squares, low, high = (_by_counting if values.dtype == np.uint8 else _by_adding)(
                values
            )
            step, total = mean - self._mean, self._count + count
            self._squares += squares + step**2 * (self._count * count / total)
            self._mean += step * (count / total)
        self._count = total
        self._low, self._high = np.minimum(self._low, low), np.maximum(self._high, high)
        with np.errstate(over="ignore"):  # values too large are refused by their extremes
            self._sample.append(values[:, ::stride].astype(np.float32))

    def sampled(self) -> Array:
        """The thin sample (C, N); both dates of a pair are sampled at the same pixels."""
        return np.concatenate(self._sample, axis=1)

    def ends_apart(self, channels: int, share: float) -> tuple[tuple[float, float], ...]:
        """As `PairMoments.ends_apart`."""
        sample = self.sampled()[:channels]
        if channels == 1 and len(np.unique(sample[0])) <= _FEW:
            return ()
        found = []
        for ends in (self._low[:channels], self._high[:channels]):
            value = float(ends[0])
            others = sample[:, (sample != np.float32(value)).any(axis=0)]
            if not (ends == value).all() or not others.size:
                continue
            distance = share * float(others.max() - others.min())
            if 0 < distance <= float(np.abs(others.astype(np.float64) - value).min()):
                found.append((value, distance))
        return tuple(found)

    def result(self) -> tuple[DateStatistics, NDArray[np.float32]]:
        """What was added so far, and how many deviations each value of the sample (C, N) is off the
        median; 0 for all (1, 1) where the deviation is that of ordinary images."""
        sample = self.sampled()
        at = [0.5, 25, 50, 75, 99.5]
        low, *quartiles, high = np.array([np.percentile(band, at) for band in sample]).T
        deviation = np.sqrt(self._squares / max(self._count, 1))
        date = DateStatistics(
            *(_floats(a) for a in (self._mean, deviation, low, high, self._low, self._high))
        )
        return date, _off(sample, deviation, np.array(quartiles))


def _off(sample: Array, deviation: Array, quartiles: Array) -> NDArray[np.float32]:
    """How many deviations, by the quartiles, each value of a sample (C, N) is off the median; 0 for
    all (1, 1) where no value can more than double the deviation of any row. deviation (C,): of all;
    quartiles (3, C)."""
    spread = (quartiles[2] - quartiles[0]) / _QUARTILES_APART
    # The usual values of no image vary by less than three quarters of what their quartiles say.
    if not (deviation > 0.75 * _TOO_LARGE * spread).any() or not spread.all():
        return np.zeros((1, 1), np.float32)
    off = np.empty(sample.shape, np.float32)
    for target, row, middle, apart in zip(off, sample, quartiles[1], spread):
        np.divide(np.abs(row - middle), apart, out=target, casting="same_kind")
    return off


def _far(off: NDArray[np.float32], in_other: NDArray[np.float32]) -> NDArray[np.bool_]:
    """Which values are far off in a date. What is as far off in the other one is ground, such as
    land in the sea."""
    return (off > _FAR_OFF) & (off > _FURTHER * in_other)


def _without(sample: Array, date: DateStatistics, far: NDArray[np.bool_]) -> DateStatistics:
    """The figures of a date, with those that it has without the values that are far off, where
    these more than double the deviation of any channel. sample, far: (C, N)."""
    if not far.any():
        return date
    usual = [row[~gone] for row, gone in zip(sample, far)]
    deviation = np.array([row.std(dtype=np.float64) for row in usual])
    if not (np.array(date.deviation) > _TOO_LARGE * deviation).any():
        return date
    mean = np.array([row.mean(dtype=np.float64) for row in usual])
    found = map(_floats, (far.mean(axis=1), mean, deviation))
    return replace(date, **dict(zip(("far", "usual_mean", "usual_deviation"), found)))


def _by_adding(values: Array) -> tuple[Array, Array, Array, Array]:
    """Mean, sum of squared distances from it, smallest and largest of each row of values (C, N)."""
    mean, squares = (
        values.mean(axis=1, dtype=np.float64),
        values.var(axis=1, dtype=np.float64) * values.shape[1],
    )
    return mean, squares, values.min(axis=1), values.max(axis=1)


def _by_counting(values: NDArray[np.uint8]) -> tuple[Array, Array, Array, Array]:
    """The same, several times faster: how often each of the 256 values occurs says it all."""
    levels = np.arange(256.0)
    counts = np.stack([_counted(row) for row in values])
    mean = counts @ levels / values.shape[1]
    squares = (counts * (levels - mean[:, None]) ** 2).sum(axis=1)
    present = counts > 0
    return mean, squares, present.argmax(axis=1), 255 - present[:, ::-1].argmax(axis=1)


def _counted(values: NDArray[np.uint8]) -> NDArray[np.int64]:
    """How often each of the 256 values occurs (256,) among values (n,)."""
    if len(values) < _MANY:
        return np.bincount(values, minlength=256)
    # Two neighbours at a time, which takes two thirds of the time.
    pairs = np.ascontiguousarray(values[: len(values) // 2 * 2]).view(np.uint16)
    both = np.bincount(pairs, minlength=1 << 16).reshape(256, 256)
    counts: NDArray[np.int64] = both.sum(axis=0) + both.sum(axis=1)
    if len(values) % 2:
        counts[values[-1]] += 1
    return counts


def _eight_bit_difference(first: Array, second: Array) -> NDArray[np.float32]:
    """What `absolute_difference` says of 8-bit values, extremes alone: smallest and largest."""
    if first.dtype == second.dtype == np.uint8:
        whole = np.maximum(first, second) - np.minimum(first, second)
        return np.array([whole.min(), whole.max()], np.float32) / np.float32(255)
    difference = absolute_difference(first, second, EIGHT_BIT)
    return np.array([difference.min(), difference.max()])


def _floats(values: Array) -> tuple[float, ...]:
    return tuple(float(value) for value in values)


def _span(before: DateStatistics, after: DateStatistics) -> tuple[float, float]:
    """The common range of both dates from black to white, without the outliers."""
    low, high = min(before.low + after.low), max(before.high + after.high)
    return (low, high) if high > low else (low, low + 1.0)


def absolute_difference(
    before: Array, after: Array, value_range: tuple[float, float]
) -> NDArray[np.float32]:
    """How far the dates differ in each channel once `value_range` is scaled to 0..1 and cut
    there."""
    low, high = value_range
    first, second = before.astype(np.float32), after.astype(np.float32)
    width: Any = np.float32(high - low)
    difference: NDArray[np.float32] = (
        np.abs(np.clip(first, low, high) - np.clip(second, low, high)) / width
    )
    return difference


class Normaliser:
    """What a network is shown of a date, by its card: values less a number, divided by another, of
    each channel. less, by: as `Normalisation.on_raw_values` gives them."""

    def __init__(self, less: Sequence[float], by: Sequence[float]) -> None:
        self._less, self._by = (
            np.asarray(numbers, np.float32)[:, None, None] for numbers in (less, by)
        )

    def __call__(self, values: NDArray[np.float32]) -> NDArray[np.float32]:
        """The values (…, C, H, W) as the network takes them."""
        shown: NDArray[np.float32] = (values - self._less) / self._by
        return shown


def filled(
    values: Array,
    valid: NDArray[np.bool_],
    mean: tuple[float, ...],
    out: NDArray[np.float32] | None = None,
) -> NDArray[np.float32]:
    """float32 values (C, H, W) with every pixel without data set to the mean of its channel; laid
    into `out` if given.

    A network then sees neither an edge nor a difference there."""
    result = np.empty(values.shape, np.float32) if out is None else out
    with np.errstate(over="ignore"):  # what stands where there is no data may be the largest number
        result[...] = values
    if not valid.all():
        result[:, ~valid] = np.asarray(mean, np.float32)[:, None]
    return result

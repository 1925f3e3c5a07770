"""Both dates of a pair in comparable units, and Gaussian means that no pixel without data
enters."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]
Floats = NDArray[np.float64]
# Chips of a pair: before, after (N, C, H, W), valid (N, H, W); what is not valid holds 0.
Chip = tuple[NDArray[np.float32], NDArray[np.float32], NDArray[np.bool_]]

_BLOCK = (
    1 << 18
)  # numbers in double precision at once, of either date: they stay in a processor's cache
_STACKED = 1 << 16  # numbers of both dates at once, where nothing but a product is made of them
_ROWS = 64  # that are smoothed at once, for the same reason
_SAMPLE = 1 << 17  # pixels that outliers are measured on
# Values farther outside of the 1st and 99th percentile than this many times their distance are
# faults of a sensor: one of them would make all that is on the ground look alike.
_FAR = 10.0


@dataclass(frozen=True)
class Scaling:
    """Mean and standard deviation of each band, (C,); constant bands have deviation 1."""

    mean: Floats
    deviation: Floats

    def apply(self, pixels: Array) -> Floats:
        """Pixels (C, …) in standard deviations from the mean."""
        shape = (-1, *[1] * (pixels.ndim - 1))
        scaled = pixels - self.mean.reshape(shape)
        scaled /= self.deviation.reshape(shape)
        return np.asarray(scaled)

    @classmethod
    def of(cls, samples: Sequence[Array], weights: Sequence[Array] | None = None) -> Scaling:
        """Statistics over all samples (C, n) but their outliers, each pixel with its weight (n,) or
        all alike."""
        bands = [
            cls._of_band([sample[band] for sample in samples], weights)
            for band in range(len(samples[0]))
        ]
        mean, deviation = np.array(bands).T
        return cls(mean, np.where(deviation > 1e-6 * np.abs(mean), deviation, 1.0))

    @staticmethod
    def _of_band(values: Sequence[Array], weights: Sequence[Array] | None) -> tuple[float, float]:
        """Weighted mean and deviation of one band (n,) of every chip."""
        low, high = _usual(values)
        kept: list[Any] = [
            _weight_of((sample >= low) & (sample <= high), None if weights is None else weight)
            for sample, weight in zip(values, weights or values)
        ]
        values = [sample.astype(np.float64) for sample in values]
        total, first = 1e-300, 0.0
        for sample, weight in zip(values, kept):
            total += len(sample) if weight is None else float(weight.sum())
            first += _weighted_sum(sample, weight)
        # A pass for the mean first: squares of large raw values would drown a small variance.
        mean = first / total
        squares = sum(
            _weighted_sum(np.square(sample - mean), weight) for sample, weight in zip(values, kept)
        )
        return mean, float(np.sqrt(squares / total))


def _weight_of(usual: NDArray[np.bool_], weight: Array | None) -> Array | None:
    """The weights (n,) of pixels, of which some are usual; None where each counts as one."""
    if weight is None:
        return None if usual.all() else usual.astype(np.float64)
    return usual * weight


def _weighted_sum(values: Floats, weight: Array | None) -> float:
    return float((values if weight is None else values * weight).sum())


def _usual(values: Sequence[Array]) -> tuple[float, float]:
    """Between which values of a band those lie that are no outliers."""
    step = max(1, sum(map(len, values)) // _SAMPLE)
    low, high = np.percentile(
        np.concatenate([sample[::step] for sample in values]).astype(np.float64), [1, 99]
    )
    reach = _FAR * (high - low)
    return (low - reach, high + reach) if reach else (-np.inf, np.inf)


@dataclass(frozen=True)
class Scalings:
    """Those of both dates: what turns raw units into comparable bands."""

    before: Scaling
    after: Scaling

    def apply(
        self, before: Array, after: Array, valid: Array
    ) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """Both dates (N, C, H, W) standardised; pixels that are not valid hold the mean, 0,
        whatever they held."""
        return self._applied(self.before, before, valid), self._applied(self.after, after, valid)

    @staticmethod
    def _applied(scaling: Scaling, date: Array, valid: Array) -> NDArray[np.float32]:
        result = np.empty(date.shape, np.float32)
        for chip, known, target in zip(date, valid, result):
            target[...] = scaling.apply(chip)
            target[:, ~known] = 0.0
        return result

    def blocks(self, before: Array, after: Array) -> Iterator[tuple[slice, Floats, Floats]]:
        """Pixels (C, n) of both dates, a few at a time: which they are, and both dates
        standardised."""
        size = max(256, _BLOCK // len(before))
        for first in range(0, before.shape[1], size):
            part = slice(first, min(first + size, before.shape[1]))
            yield part, self.before.apply(before[:, part]), self.after.apply(after[:, part])

    @property
    def stacked(self) -> tuple[Floats, Floats]:
        """Means and deviations of both dates' bands stacked (2C,)."""
        dates = self.before, self.after
        return (
            np.concatenate([date.mean for date in dates]),
            np.concatenate([date.deviation for date in dates]),
        )

    @classmethod
    def of(cls, chips: Sequence[Chip]) -> Scalings:
        """Each date to mean 0 and deviation 1, by its own valid pixels."""
        return cls(*(Scaling.of([pixels_of(chip, date) for chip in chips]) for date in (0, 1)))


def stacked_blocks(before: Array, after: Array) -> Iterator[tuple[slice, Floats]]:
    """Pixels (C, n) of both dates, a few at a time: which they are, and both dates stacked (2C, …)
    in double precision, good until the next."""
    bands, pixels = before.shape
    size = max(256, _STACKED // (2 * bands))
    room = np.empty((2 * bands, min(size, pixels)))
    for first in range(0, pixels, size):
        part = slice(first, min(first + size, pixels))
        both = room[:, : part.stop - first]
        both[:bands], both[bands:] = before[:, part], after[:, part]
        yield part, both


def pixels_of(chip: Chip, date: int) -> NDArray[np.float32]:
    """The valid pixels (C, n) of one date of a chip with N = 1, in the raster's units."""
    values, valid = chip[date][0], chip[2][0]
    values = values.reshape(len(values), -1)
    pixels: NDArray[np.float32] = values if valid.all() else values[:, valid.reshape(-1)]
    return pixels


def to_chip(before: Array, after: Array, valid: Array) -> Chip:
    """Both dates (N, C, H, W) in single precision; what is not valid holds 0 from here on."""
    known = np.ascontiguousarray(valid, bool)
    dates = [np.ascontiguousarray(date, np.float32) for date in (before, after)]
    if not known.all():
        dates = [np.where(known[:, None], date, np.float32(0)) for date in dates]
    return dates[0], dates[1], known


def smooth(
    values: NDArray[np.float32], valid: NDArray[np.bool_], sigma: float
) -> NDArray[np.float32]:
    """Gaussian mean of the valid neighbours (N, H, W); sigma in pixels, 0 = none. Pixels that are
    not valid become 0.

    Reaches `smoothing_radius(sigma)` pixels far.
    """
    if not valid.all():
        values = np.where(valid, values, np.float32(0))
    if sigma == 0:
        return values
    smoothed = _blurred(values, sigma)
    if valid.all():
        smoothed /= _whole_weight(valid.shape[1:], sigma)
        return smoothed
    smoothed /= _divisor(valid.astype(np.float32), sigma)
    return np.where(valid, smoothed, np.float32(0))


@lru_cache(maxsize=2)  # windows are of one shape, for the most part
def _whole_weight(shape: tuple[int, int], sigma: float) -> NDArray[np.float32]:
    """What `smooth` divides by (1, H, W) where every pixel is valid."""
    weight = _divisor(np.ones((1, *shape), np.float32), sigma)
    weight.flags.writeable = False
    return weight


def _divisor(valid: NDArray[np.float32], sigma: float) -> NDArray[np.float32]:
    """The weight of the valid neighbours (N, H, W)."""
    weight = _blurred(valid, sigma)
    return np.maximum(weight, np.float32(1e-12), out=weight)


def _blurred(values: NDArray[np.float32], sigma: float) -> NDArray[np.float32]:
    """Gaussian sums (N, H, W), some rows at a time."""
    radius = smoothing_radius(sigma)
    kernel = np.exp(-0.5 * (np.arange(radius + 1) / sigma) ** 2)
    kernel /= 2 * kernel.sum() - kernel[0]
    result = np.empty(values.shape, np.float32)
    for top in range(0, values.shape[1], _ROWS):
        first, bottom = max(top - radius, 0), top + _ROWS
        down = _along(values[:, first : bottom + radius], kernel, 1)[:, top - first :]
        result[:, top:bottom] = _along(down[:, :_ROWS], kernel, 2)
    return result


def _along(values: NDArray[np.float32], kernel: Floats, axis: int) -> NDArray[np.float32]:
    """Sums along an axis, weighted by half a kernel from its middle on; nothing lies beyond the
    border."""
    result = values * np.float32(kernel[0])
    part = np.empty_like(result)
    length = values.shape[axis]
    for distance, weight in enumerate(kernel[1:], 1):
        if distance >= length:
            break
        near, far = ([slice(None)] * values.ndim for _ in range(2))
        near[axis], far[axis] = slice(None, length - distance), slice(distance, None)
        np.multiply(values, np.float32(weight), out=part)
        result[tuple(near)] += part[tuple(far)]
        result[tuple(far)] += part[tuple(near)]
    return result


def smoothing_radius(sigma: float) -> int:
    """Pixels that `smooth` looks away from its centre: four standard deviations, rounded."""
    return int(4 * sigma + 0.5)

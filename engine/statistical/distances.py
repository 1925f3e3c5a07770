"""Distances from no change as evidence: change vectors, IR-MAD, and IR-MAD with cross-prediction.

NumPy alone: the same code runs inside QGIS and, beside the networks, in the worker.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from .cross_prediction import CrossPrediction, fit_cross_prediction
from .irmad import MOST_ITERATIONS, IrMad, fit_irmad, sample_step
from .scaling import (
    Chip,
    Floats,
    Scalings,
    pixels_of,
    smooth,
    smoothing_radius,
    stacked_blocks,
    to_chip,
)
from .thresholds import Histogram, otsu_threshold, robust_threshold, stands_out, upper_threshold

SIGMA = 0.7  # pixels: enough to quieten single pixels, too little to move an edge
# Thresholds beyond which a distance counts no more: where a date is otherwise equal, a change is
# endlessly far, and smoothing would carry it over its own edge.
LIMIT = 3.0
SOFTNESS = 0.1  # share of the threshold over which the log-odds change by one
# Share of the pixels from which on those that are the same to the last bit in both dates are left
# out of the statistics: old photographs in a new mosaic, or quiet ground in whole numbers, say
# nothing of the noise of the others.
MANY_EQUAL = 0.05
_ENOUGH = 20  # pixels for each band of both dates, which must be left then
# Of the deviation of both dates: pixels that differ by more, in the median, are not noise but
# changed.
_NOISE = 0.5
# Pixels on every side of one that are all the same to the last bit in both dates where one image
# holds a part of the other, as mosaics do: single pixels, of quiet ground in whole numbers, are so
# by chance.
_REACH = 2
BLOCK_HALO = 2 * _REACH  # pixels of context in which such blocks are seen
_ALIKE = 0.5  # rank correlation of both dates: of less, they show other ground
_RANKED = 1 << 17  # pixels that it is measured on

Tell = Callable[[float], None]


class Evidence(Protocol):
    """What says, pixel by pixel, whether there is change.

    halo: pixels of context it looks at on each side. facts: of its fit, as plain values.
    """

    @property
    def halo(self) -> int: ...  # noqa: D102

    @property
    def facts(self) -> dict[str, Any]: ...  # noqa: D102

    def log_odds(
        self, before: NDArray[np.float32], after: NDArray[np.float32], valid: NDArray[np.bool_]
    ) -> NDArray[np.float32]:
        """Chips (N, C, H, W) twice and (N, H, W) to (N, H, W), above 0 = changed; right from `halo`
        pixels inside."""


class Measure(Protocol):
    """How far apart the two dates of a pixel are."""

    def distance(self, before: Floats, after: Floats) -> Floats:
        """Standardised bands (C, n) twice to (n,), 0 or more."""


class ChangeVector:
    """Change vector analysis. Source: Malila, LARS Symposia, 1980."""

    def distance(self, before: Floats, after: Floats) -> Floats:
        """Length of the change vector of standardised bands: (C, n) twice to (n,)."""
        vector = after - before
        length: Floats = np.sqrt(np.einsum("cn,cn->n", vector, vector))
        return length


@dataclass(frozen=True)
class JointDistance:
    """Geometric mean of the distances of IR-MAD and cross-prediction: only what both find far is
    far."""

    irmad: IrMad
    cross: CrossPrediction

    def distance(self, before: Floats, after: Floats) -> Floats:
        """See Measure."""
        mean: Floats = np.sqrt(
            self.irmad.distance(before, after) * self.cross.distance(before, after)
        )
        return mean


@dataclass(frozen=True)
class DistanceEvidence:
    """A distance, limited and smoothed, against a threshold. equal_blocks: whether it is none in
    these."""

    scalings: Scalings
    measure: Measure
    sigma: float
    limit: float = float("inf")
    threshold: float = 1.0
    facts: dict[str, Any] = field(default_factory=dict)
    equal_blocks: bool = False

    @property
    def halo(self) -> int:
        """See Evidence."""
        return smoothing_radius(self.sigma) + BLOCK_HALO * self.equal_blocks

    def log_odds(
        self, before: NDArray[np.float32], after: NDArray[np.float32], valid: NDArray[np.bool_]
    ) -> NDArray[np.float32]:
        """See Evidence."""
        distance = self.raw_distance(before, after)
        if self.equal_blocks:
            distance[equal_blocks((before, after, valid))] = 0
        distance = self.smoothed(distance, valid)
        distance -= np.float32(self.threshold)
        distance /= np.float32(SOFTNESS * self.threshold)
        return distance

    def smoothed(
        self, distance: NDArray[np.float32], valid: NDArray[np.bool_]
    ) -> NDArray[np.float32]:
        """Distances (N, H, W) limited and smoothed."""
        return smooth(np.minimum(distance, np.float32(self.limit)), valid, self.sigma)

    def raw_distance(
        self, before: NDArray[np.float32], after: NDArray[np.float32]
    ) -> NDArray[np.float32]:
        """Distance (N, H, W) of every pixel as the measure has it."""
        result = np.empty((len(before), *before.shape[2:]), np.float32)
        for one, other, target in zip(before, after, result):
            dates = (date.reshape(len(date), -1) for date in (one, other))
            for part, distance in self._by_parts(*dates):
                target.reshape(-1)[part] = distance
        return result

    def _by_parts(
        self, before: NDArray[np.float32], after: NDArray[np.float32]
    ) -> Iterator[tuple[slice, Floats]]:
        """Pixels (C, n) of both dates, a few at a time: which they are, and how far apart."""
        if not isinstance(self.measure, IrMad):
            for part, first, second in self.scalings.blocks(before, after):
                yield part, self.measure.distance(first, second)
            return
        # Linear, so that it need not wait for bands to be standardised one by one.
        measure = self.measure.on_raw_values(*self.scalings.stacked)
        for part, both in stacked_blocks(before, after):
            statistic = measure.statistic(both)
            yield part, np.sqrt(statistic, out=statistic)


def change_vector_evidence(chips: Sequence[Chip]) -> DistanceEvidence:
    """Change vector analysis with Otsu's threshold."""
    rest = _beside_equal_blocks(chips)
    facts: dict[str, Any] = {}
    if rest:
        facts = {"equal_share": round(share_of_equal_blocks(chips), 4), "equal_left_out": True}
        chips = rest
    evidence = DistanceEvidence(Scalings.of(chips), ChangeVector(), sigma=0.0)
    distances = [evidence.raw_distance(*chip[:2])[chip[2]] for chip in chips]
    threshold = otsu_threshold(Histogram.of(distances))
    facts = {**facts, "threshold": threshold, "stands_out": stands_out(np.concatenate(distances))}
    return replace(evidence, threshold=threshold, facts=facts)


def equal_blocks(chip: Chip) -> NDArray[np.bool_]:
    """Where both dates (N, H, W) are the same to the last bit in a square of five pixels."""
    differ = _differ(chip)
    return ~differ if differ.all() else _spread(~_spread(differ))


def _differ(chip: Chip) -> NDArray[np.bool_]:
    """Which valid pixels (N, H, W) differ between the dates."""
    before, after, valid = chip
    differ: NDArray[np.bool_] = before[:, 0] != after[:, 0]
    for band in range(1, before.shape[1]):  # several times faster than to look along the bands
        differ |= before[:, band] != after[:, band]
    differ &= valid
    return differ


def _spread(mask: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """The mask (N, H, W) and all within `_REACH` rows and columns of it."""
    for axis in (1, 2):
        wide = mask.copy()
        for step in range(1, _REACH + 1):
            near, far = [slice(None)] * 3, [slice(None)] * 3
            near[axis], far[axis] = slice(None, -step), slice(step, None)
            wide[tuple(near)] |= mask[tuple(far)]
            wide[tuple(far)] |= mask[tuple(near)]
        mask = wide
    return mask


def rounded_share(share: float) -> float:
    """A share to four digits; 1 is all of them, not nearly all."""
    return round(share, 4) if share == 1.0 else min(round(share, 4), 0.9999)


def share_of_equal_blocks(chips: Sequence[Chip]) -> float:
    """Share of the valid pixels in which one date holds blocks of the other."""
    equal = sum(int(np.count_nonzero(equal_blocks(chip) & chip[2])) for chip in chips)
    return equal / sum(int(np.count_nonzero(chip[2])) for chip in chips)


def _beside_equal_blocks(chips: Sequence[Chip]) -> list[Chip]:
    """The chips without such blocks where these are many and the rest shows the same ground in
    another picture.

    Empty else: a rest of nothing but change says nothing of what is usual."""
    rest = [to_chip(*chip[:2], chip[2] & ~equal_blocks(chip)) for chip in chips]
    rest = [chip for chip in rest if chip[2].any()]
    total, left = (sum(int(np.count_nonzero(chip[2])) for chip in some) for some in (chips, rest))
    if (
        not MANY_EQUAL * total <= left <= (1 - MANY_EQUAL) * total
        or left < _ENOUGH * 2 * chips[0][0].shape[1]
    ):
        return []
    scalings = Scalings.of(chips)
    spread = np.hypot(scalings.before.deviation, scalings.after.deviation)
    step = np.median(np.concatenate([_steps(chip, chip[2], spread) for chip in rest]))
    return rest if step < _NOISE or (step < 2 * _NOISE and _show_one_ground(rest)) else []


def _show_one_ground(chips: Sequence[Chip]) -> bool:
    """Whether what is bright in one date is so in the other, for the most part, whatever their
    light and contrast."""
    step = max(1, sum(int(np.count_nonzero(chip[2])) for chip in chips) // _RANKED)
    before, after = (
        np.concatenate([pixels_of(chip, date) for chip in chips], axis=1)[:, ::step]
        for date in (0, 1)
    )
    return float(np.median([_rank_correlation(*bands) for bands in zip(before, after)])) >= _ALIKE


def _rank_correlation(first: NDArray[np.float32], second: NDArray[np.float32]) -> float:
    """Of two bands' values (n,), n at least 2, those that are equal in any order: few large changes
    weigh little."""
    one, other = (
        np.argsort(np.argsort(values, kind="stable")).astype(np.float64)
        for values in (first, second)
    )
    return float(np.corrcoef(one, other)[0, 1])


def irmad_evidence(chips: Sequence[Chip], tell: Tell) -> DistanceEvidence:
    """IR-MAD with a robust threshold."""
    scalings = Scalings.of(chips)
    used = _Used.of(chips, scalings)
    irmad = fit_irmad(_sample(scalings, chips, used), tell)
    return _robust(DistanceEvidence(scalings, irmad, sigma=0.0), chips, used, irmad)


def joint_evidence(chips: Sequence[Chip], tell: Tell) -> DistanceEvidence:
    """IR-MAD and cross-prediction together, with a robust threshold."""
    scalings = Scalings.of(chips)
    used = _Used.of(chips, scalings)
    sample = _sample(scalings, chips, used)
    irmad = fit_irmad(sample, lambda share: tell(share / 2))
    cross = fit_cross_prediction(sample, lambda share: tell(0.5 + share / 2))
    return _robust(
        DistanceEvidence(scalings, JointDistance(irmad, cross), sigma=0.0), chips, used, irmad
    )


@dataclass(frozen=True)
class _Used:
    """Which pixels the statistics come from. masks: (1, H, W) of each chip. equal: share of the
    valid pixels that are the same to the last bit in both dates. left_out: whether they are not
    used."""

    masks: list[NDArray[np.bool_]]
    equal: float
    left_out: bool

    @classmethod
    def of(cls, chips: Sequence[Chip], scalings: Scalings) -> _Used:
        """All valid pixels; where many are equal, those that differ, if they differ as noise
        does."""
        valid = [chip[2] for chip in chips]
        differ = [_differ(chip) for chip in chips]
        total, left = (
            sum(int(np.count_nonzero(mask)) for mask in masks) for masks in (valid, differ)
        )
        equal = 1 - left / total
        if equal < MANY_EQUAL or left < _ENOUGH * 2 * chips[0][0].shape[1]:
            return cls(valid, equal, left_out=False)
        spread = np.hypot(scalings.before.deviation, scalings.after.deviation)
        steps = [_steps(chip, mask, spread) for chip, mask in zip(chips, differ)]
        if np.median(np.concatenate(steps)) >= _NOISE:
            return cls(valid, equal, left_out=False)
        # What differs by more is changed, and if all of it changed alike, IR-MAD would take that
        # for the usual.
        for mask, step in zip(differ, steps):
            mask[mask] = step < 2 * _NOISE
        return cls(differ, equal, left_out=True)


def _steps(chip: Chip, mask: NDArray[np.bool_], spread: Floats) -> Floats:
    """How far each pixel of a mask (1, H, W) differs (n,): the root of the mean square over the
    bands, each in its spread (C,)."""
    before, after = (date[0][:, mask[0]].astype(np.float64) for date in chip[:2])
    steps: Floats = np.sqrt(np.square((after - before) / spread[:, None]).mean(axis=0))
    return steps


def _sample(scalings: Scalings, chips: Sequence[Chip], used: _Used) -> Floats:
    """Both dates stacked (2C, n), standardised: evenly spaced pixels of all chips."""
    step = sample_step(
        sum(int(np.count_nonzero(mask)) for mask in used.masks), chips[0][0].shape[1]
    )
    places = [np.flatnonzero(mask)[::step] for mask in used.masks]
    bands = chips[0][0].shape[1]
    stacked, first = np.empty((2 * bands, sum(map(len, places)))), 0
    for chip, some in zip(chips, places):
        last = first + len(some)
        for number, scaling in enumerate((scalings.before, scalings.after)):
            pixels = chip[number][0].reshape(bands, -1)[:, some]
            stacked[number * bands : (number + 1) * bands, first:last] = scaling.apply(pixels)
        first = last
    return stacked


def _robust(
    evidence: DistanceEvidence, chips: Sequence[Chip], used: _Used, irmad: IrMad
) -> DistanceEvidence:
    """The evidence limited, smoothed, with its threshold and what is to be told about it."""
    raw = [evidence.raw_distance(*chip[:2]) for chip in chips]
    pooled = np.concatenate([distance[mask] for distance, mask in zip(raw, used.masks)])
    limit = LIMIT * _threshold(pooled, used)
    while True:
        evidence = replace(
            evidence, sigma=SIGMA, limit=limit, equal_blocks=used.equal >= MANY_EQUAL
        )
        smoothed = [
            evidence.smoothed(distance, chip[2])[mask]
            for distance, chip, mask in zip(raw, chips, used.masks)
        ]
        threshold = _threshold(np.concatenate(smoothed), used)
        if threshold <= limit / 2:
            break
        limit = LIMIT * threshold  # else nothing could ever lie beyond the threshold
    facts = {
        "threshold": threshold,
        "iterations": irmad.iterations,
        "settled": irmad.iterations < MOST_ITERATIONS,
        "canonical_correlations": [round(correlation, 6) for correlation in irmad.correlations],
        "stands_out": stands_out(
            np.concatenate([values[chip[2]] for values, chip in zip(raw, chips)]), pooled
        ),
        "equal_share": rounded_share(used.equal),
        "equal_left_out": used.left_out,
    }
    return replace(evidence, threshold=threshold, facts=facts)


def _threshold(distances: NDArray[np.float32], used: _Used) -> float:
    """Threshold of the distances; one standard deviation of no change is no change in the quietest
    image."""
    found = robust_threshold(distances)
    return max(found, upper_threshold(distances), 1.0) if used.left_out else max(found, 1.0)

"""Distances from no change as evidence: change vectors, IR-MAD, and IR-MAD with cross-prediction.

NumPy alone: the same code runs inside QGIS and, beside the networks, in the worker.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from .cross_prediction import CrossPrediction, fit_cross_prediction
from .irmad import IrMad, fit_irmad, sample_step
from .scaling import Chip, Floats, Scalings, smooth, smoothing_radius
from .thresholds import Histogram, otsu_threshold, robust_threshold, stands_out, upper_threshold

SIGMA = 0.7  # pixels: enough to quieten single pixels, too little to move an edge
# Thresholds beyond which a distance counts no more: where a date is otherwise equal, a change is endlessly far, and
# smoothing would carry it over its own edge.
LIMIT = 3.0
SOFTNESS = 0.1  # share of the threshold over which the log-odds change by one
# Share of the pixels from which on those that are the same to the last bit in both dates are left out of the
# statistics: old photographs in a new mosaic, or quiet ground in whole numbers, say nothing of the noise of the others.
_MANY_EQUAL = 0.05
_ENOUGH = 20  # pixels for each band of both dates, which must be left then
# Of the deviation of both dates: pixels that differ by more, in the median, are not noise but changed.
_NOISE = 0.5

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
        """Chips (N, C, H, W) twice and (N, H, W) to (N, H, W), above 0 = changed; right from `halo` pixels inside."""


class Measure(Protocol):
    """How far apart the two dates of a pixel are."""

    def distance(self, before: Floats, after: Floats) -> Floats:
        """Standardised bands (C, n) twice to (n,), 0 or more."""


class ChangeVector:
    """Change vector analysis. Source: Malila, LARS Symposia, 1980."""

    def distance(self, before: Floats, after: Floats) -> Floats:
        """Length of the change vector of standardised bands: (C, n) twice to (n,)."""
        vector = after - before
        return np.sqrt(np.einsum("cn,cn->n", vector, vector))


@dataclass(frozen=True)
class JointDistance:
    """Geometric mean of the distances of IR-MAD and cross-prediction: only what both find far is far."""

    irmad: IrMad
    cross: CrossPrediction

    def distance(self, before: Floats, after: Floats) -> Floats:
        """See Measure."""
        return np.sqrt(self.irmad.distance(before, after) * self.cross.distance(before, after))


@dataclass(frozen=True)
class DistanceEvidence:
    """A distance, limited and smoothed, against a threshold."""

    scalings: Scalings
    measure: Measure
    sigma: float
    limit: float = float("inf")
    threshold: float = 1.0
    facts: dict[str, Any] = field(default_factory=dict)

    @property
    def halo(self) -> int:
        """See Evidence."""
        return smoothing_radius(self.sigma)

    def log_odds(
        self, before: NDArray[np.float32], after: NDArray[np.float32], valid: NDArray[np.bool_]
    ) -> NDArray[np.float32]:
        """See Evidence."""
        distance = self.smoothed(self.raw_distance(before, after), valid)
        return (distance - np.float32(self.threshold)) / np.float32(SOFTNESS * self.threshold)

    def smoothed(self, distance: NDArray[np.float32], valid: NDArray[np.bool_]) -> NDArray[np.float32]:
        """Distances (N, H, W) limited and smoothed."""
        return smooth(np.minimum(distance, np.float32(self.limit)), valid, self.sigma)

    def raw_distance(self, before: NDArray[np.float32], after: NDArray[np.float32]) -> NDArray[np.float32]:
        """Distance (N, H, W) of every pixel as the measure has it."""
        result = np.empty((len(before), *before.shape[2:]), np.float32)
        for one, other, target in zip(before, after, result):
            flat = target.reshape(-1)
            for part, first, second in self.scalings.blocks(*(date.reshape(len(date), -1) for date in (one, other))):
                flat[part] = self.measure.distance(first, second)
        return result


def change_vector_evidence(chips: Sequence[Chip]) -> DistanceEvidence:
    """Change vector analysis with Otsu's threshold."""
    evidence = DistanceEvidence(Scalings.of(chips), ChangeVector(), sigma=0.0)
    distances = [evidence.raw_distance(*chip[:2])[chip[2]] for chip in chips]
    threshold = otsu_threshold(Histogram.of(distances))
    facts = {"threshold": threshold, "stands_out": stands_out(np.concatenate(distances))}
    return replace(evidence, threshold=threshold, facts=facts)


def irmad_evidence(chips: Sequence[Chip], tell: Tell) -> DistanceEvidence:
    """IR-MAD with a robust threshold."""
    scalings, used = Scalings.of(chips), _Used.of(chips)
    irmad = fit_irmad(_sample(scalings, chips, used), tell)
    return _robust(DistanceEvidence(scalings, irmad, sigma=0.0), chips, used, irmad)


def joint_evidence(chips: Sequence[Chip], tell: Tell) -> DistanceEvidence:
    """IR-MAD and cross-prediction together, with a robust threshold."""
    scalings, used = Scalings.of(chips), _Used.of(chips)
    sample = _sample(scalings, chips, used)
    irmad = fit_irmad(sample, lambda share: tell(share / 2))
    cross = fit_cross_prediction(sample, lambda share: tell(0.5 + share / 2))
    return _robust(DistanceEvidence(scalings, JointDistance(irmad, cross), sigma=0.0), chips, used, irmad)


@dataclass(frozen=True)
class _Used:
    """Which pixels the statistics come from. masks: (1, H, W) of each chip. equal: share of the valid pixels that are
    the same to the last bit in both dates. left_out: whether they are not used."""

    masks: list[NDArray[np.bool_]]
    equal: float
    left_out: bool

    @classmethod
    def of(cls, chips: Sequence[Chip]) -> _Used:
        """All valid pixels; where many are equal, those that differ, if they differ as noise does."""
        valid = [chip[2] for chip in chips]
        differ = [(before != after).any(axis=1) & known for before, after, known in chips]
        total, left = (sum(int(np.count_nonzero(mask)) for mask in masks) for masks in (valid, differ))
        equal = 1 - left / total
        if equal < _MANY_EQUAL or left < _ENOUGH * 2 * chips[0][0].shape[1]:
            return cls(valid, equal, False)
        scalings = Scalings.of(chips)
        spread = np.hypot(scalings.before.deviation, scalings.after.deviation)
        steps = [_steps(chip, mask, spread) for chip, mask in zip(chips, differ)]
        if np.median(np.concatenate(steps)) >= _NOISE:
            return cls(valid, equal, False)
        # What differs by more is changed, and if all of it changed alike, IR-MAD would take that for the usual.
        for mask, step in zip(differ, steps):
            mask[mask] = step < 2 * _NOISE
        return cls(differ, equal, True)


def _steps(chip: Chip, mask: NDArray[np.bool_], spread: Floats) -> Floats:
    """How far each pixel of a mask (1, H, W) differs (n,): the root of the mean square over the bands, each in its
    spread (C,)."""
    before, after = (date[0][:, mask[0]].astype(np.float64) for date in chip[:2])
    return np.sqrt(np.square((after - before) / spread[:, None]).mean(axis=0))


def _sample(scalings: Scalings, chips: Sequence[Chip], used: _Used) -> Floats:
    """Both dates stacked (2C, n), standardised: evenly spaced pixels of all chips."""
    step = sample_step(sum(int(np.count_nonzero(mask)) for mask in used.masks), chips[0][0].shape[1])
    parts = []
    for (before, after, _), mask in zip(chips, used.masks):
        places = np.flatnonzero(mask)[::step]
        dates = zip((scalings.before, scalings.after), (before, after))
        parts.append(np.concatenate([scaling.apply(date[0].reshape(len(date[0]), -1)[:, places])
                                     for scaling, date in dates]))  # fmt: skip
    return np.concatenate(parts, axis=1)


def _robust(evidence: DistanceEvidence, chips: Sequence[Chip], used: _Used, irmad: IrMad) -> DistanceEvidence:
    """The evidence limited, smoothed, with its threshold and what is to be told about it."""
    raw = [evidence.raw_distance(*chip[:2]) for chip in chips]
    pooled = np.concatenate([distance[mask] for distance, mask in zip(raw, used.masks)])
    limit = LIMIT * _threshold(pooled, used)
    while True:
        evidence = replace(evidence, sigma=SIGMA, limit=limit)
        smoothed = [evidence.smoothed(distance, chip[2])[mask] for distance, chip, mask in zip(raw, chips, used.masks)]
        threshold = _threshold(np.concatenate(smoothed), used)
        if threshold <= limit / 2:
            break
        limit = LIMIT * threshold  # else nothing could ever lie beyond the threshold
    facts = {
        "threshold": threshold,
        "iterations": irmad.iterations,
        "canonical_correlations": [round(correlation, 6) for correlation in irmad.correlations],
        "stands_out": stands_out(np.concatenate([values[chip[2]] for values, chip in zip(raw, chips)]), pooled),
        "equal_share": round(used.equal, 4),
        "equal_left_out": used.left_out,
    }
    return replace(evidence, threshold=threshold, facts=facts)


def _threshold(distances: NDArray[np.float32], used: _Used) -> float:
    """Threshold of the distances; one standard deviation of no change is no change in the quietest image."""
    found = robust_threshold(distances)
    return max(found, upper_threshold(distances), 1.0) if used.left_out else max(found, 1.0)

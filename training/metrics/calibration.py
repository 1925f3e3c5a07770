"""How often a network is right where it gives a probability: counted, corrected and drawn.

Beta calibration (Kull, Silva Filho and Flach, AISTATS 2017): it rises everywhere, so that no
threshold is lost, as one of steps would. Expected calibration error: Guo and others, On
Calibration of Modern Neural Networks, ICML 2017.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from ...engine.arrays.calibration import Knots, calibrated
from ...engine.raster.layers import STEPS, as_stored
from .change import Counts, Sweep

_WITHIN = 64
# Steps of probability that are told apart: so many within each that is stored.
FINE = STEPS * _WITHIN
_COUNTED = FINE + _WITHIN
BINS = 10  # of a reliability diagram and of the expected calibration error
_FEWEST = 200  # changed pixels from which on a correction is measured
_ROUNDS, _RIDGE = 40, 1e-6  # of Newton's method at most, and what keeps it from running away
_SETTLED = 1e-9  # a step after which the next one changes no digit that a card keeps

Array = NDArray[Any]


class Levels:
    """Judged pixels by the probability that a network gave, apart for unchanged and changed ones.

    counts: (2, steps)."""

    def __init__(self, counts: ArrayLike | None = None) -> None:
        self.counts = np.zeros((2, _COUNTED), np.int64)
        if counts is not None:
            self.counts += np.asarray(counts)

    def add(self, probability: Array, change: Array) -> None:
        """Count a pair: probability 0..1, NaN where there is none, and change as 0, 1 and IGNORED,
        both (H, W)."""
        there = np.isfinite(probability)
        probability, change = probability[there], change[there]
        # No step reaches over the boundary between two stored values.
        steps = (np.clip(probability, 0, 1) * np.float64(FINE) + _WITHIN / 2).astype(np.int64)
        for value in (0, 1):
            self.counts[value] += np.bincount(steps[change == value], minlength=_COUNTED)

    def corrected(self, knots: Knots) -> Levels:
        """The same pixels by the corrected probability."""
        moved, steps = Levels(), (_given(knots) * np.float64(FINE) + _WITHIN / 2).astype(np.int64)
        for value in (0, 1):
            np.add.at(moved.counts[value], steps, self.counts[value])
        return moved

    def sweep(self, thresholds: Array, knots: Knots = ()) -> Counts:
        """The counts at each threshold, as of `Sweep`, of the corrected probability as stored."""
        sweep = Sweep(thresholds)
        sweep.add_counts(as_stored(_given(knots)), self.counts)
        return sweep.counts()


def _given(knots: Knots = ()) -> Array:
    """The probability of each step, corrected."""
    middle = (np.arange(_COUNTED) + 0.5 - _WITHIN / 2) / FINE
    return calibrated(np.clip(middle, 0, 1).astype(np.float32), knots)


def alike(parts: Sequence[Levels]) -> Array:
    """Shares (2, steps) of several sets together, each counting as much as any other."""
    totals = [part.counts.sum() for part in parts]
    shares: Array = sum(part.counts / total for part, total in zip(parts, totals) if total)
    return shares / max(sum(map(bool, totals)), 1)


def fit(parts: Sequence[Levels]) -> tuple[tuple[float, float], ...]:
    """What to correct a network by, for a card; nothing where too few changed pixels were judged,
    or where more probability does not mean more change.

    parts: of pairs that the network did not learn from, of one or several sets."""
    judged = sum(part.counts.sum(axis=1) for part in parts)
    if not len(parts) or judged[1] < _FEWEST or not judged[0]:
        return ()
    shares = alike(parts)
    for slopes in (_BOTH, *_ONE):
        weights = slopes @ _regression(_logarithms(_given()) @ slopes, shares)
        if weights[0] >= 0 and weights[1] >= 0 and weights[:2].max() > 0:
            return _knots(weights)
    return ()


# Which of the logarithms have a slope of their own: both; else, where one would fall, the other.
_BOTH = np.eye(3)
_ONE = (np.eye(3)[:, [0, 2]], np.eye(3)[:, [1, 2]])


def _logarithms(probability: Array) -> Array:
    """ln p, -ln(1 - p) and 1 (N, 3): log-odds of a beta calibration are linear in them."""
    inside = np.clip(probability.astype(np.float64), 0.5 / FINE, 1 - 0.5 / FINE)
    return np.stack([np.log(inside), -np.log1p(-inside), np.ones(len(inside))], axis=1)


def _regression(seen: Array, shares: Array) -> Array:
    """The weights of a logistic regression, by Newton's method. seen: (N, K); shares: (2, N) of
    unchanged and changed pixels."""
    total = shares.sum(axis=0)
    weights = np.zeros(seen.shape[1])
    weights[0] = 1.0
    for _ in range(_ROUNDS):
        right = _sigmoid(seen @ weights)
        slope = seen.T @ (shares[1] - total * right) - _RIDGE * weights
        bend = (seen * (total * right * (1 - right))[:, None]).T @ seen
        step = np.linalg.solve(bend + _RIDGE * np.eye(len(weights)), slope)
        longest = float(np.abs(step).max())
        weights = weights + step / max(1.0, longest / 2)
        if longest < _SETTLED:
            break
    return weights


def _sigmoid(values: Array) -> Array:
    found: Array = 1 / (1 + np.exp(-np.clip(values, -40, 40)))
    return found


def _knots(weights: Array) -> tuple[tuple[float, float], ...]:
    """The curve as straight lines between places that lie evenly in log-odds."""
    said = np.append(_sigmoid(np.linspace(-7, 7, 29)), 1.0)
    right = _sigmoid(_logarithms(said) @ weights)
    knots = [(0.0, 0.0)]
    for place, share in zip(said.round(6).tolist(), right.round(6).tolist()):
        if share > knots[-1][1]:
            knots.append((place, share))
    return (*knots[:-1], (1.0, knots[-1][1])) if len(knots) > 1 else ()


def reliability(shares: Array, knots: Knots = ()) -> tuple[Array, Array, Array]:
    """Mean probability, share changed and share of all pixels in bins of equal width (BINS).

    shares: of `alike`. Bins without pixels hold NaN, NaN and 0."""
    values, total = _given(knots).astype(np.float64), shares.sum(axis=0)
    bins = np.minimum((values * BINS).astype(np.int64), BINS - 1)
    weight = np.bincount(bins, total, BINS)
    with np.errstate(invalid="ignore", divide="ignore"):
        said = np.bincount(bins, total * values, BINS) / weight
        right = np.bincount(bins, shares[1], BINS) / weight
    return said, right, weight / max(weight.sum(), 1e-12)


def calibration_errors(shares: Array, knots: Knots = ()) -> dict[str, float]:
    """How far probability and share changed are apart: of a pixel on average (ece), and of a bin on
    average (bin_error), which many unchanged pixels do not hide."""
    said, right, weight = reliability(shares, knots)
    there = weight > 1e-6
    apart = np.abs(said - right)[there]
    return {
        "ece": float((apart * weight[there]).sum()),
        "bin_error": float(apart.mean()) if there.any() else 0.0,
    }

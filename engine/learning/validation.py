"""How right what was learned is on polygons that it did not see, and how sure it may be of
itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .networks import Effort, at_temperature, fit_ensemble
from .samples import NOBODY, Samples

_FOLDS = 4
_SHORT = Effort(networks=2, steps=150)
_TEMPERATURES = (0.5, 0.7, 1.0, 1.4, 2.0, 2.8, 4.0, 5.6)

Floats = NDArray[np.float32]


@dataclass(frozen=True)
class Validation:
    """f1: of decided polygons whose mean score was foretold without them. temperature: see
    `Ensemble`."""

    f1: float
    temperature: float


def validate(samples: Samples, seed: int, tell: Callable[[float], None]) -> Validation:
    """Learn several times from a part of the decided polygons and score the others. tell: as for
    `fit_ensemble`.

    Source of the temperature: Guo and others, On Calibration of Modern Neural Networks, 2017."""
    wanted = _of_each(samples.polygon, samples.wanted.astype(np.float64)) > 0.5
    scores = _held_out(samples, _folds(wanted, seed), seed, tell)
    known = samples.polygon != NOBODY
    right = _of_each(samples.polygon, scores) > 0.5
    hits = 2.0 * float((right & wanted).sum())
    f1 = hits / max(float(right.sum() + wanted.sum()), 1.0)
    return Validation(
        round(f1, 4), _temperature(scores[known], samples.wanted[known], samples.weight[known])
    )


def _of_each(polygon: NDArray[np.int64], values: NDArray[Any]) -> NDArray[np.float64]:
    """The mean of values (n,) in each polygon that has pixels, in the order of their places."""
    known = polygon != NOBODY
    _, place = np.unique(polygon[known], return_inverse=True)
    means: NDArray[np.float64] = np.bincount(place, values[known]) / np.bincount(place)
    return means


def _folds(wanted: NDArray[np.bool_], seed: int) -> NDArray[np.int64]:
    """In which fold each polygon is held out: as many of either kind in each as can be."""
    folds = np.zeros(len(wanted), np.int64)
    many = int(np.clip(min(wanted.sum(), (~wanted).sum()), 2, _FOLDS))
    draw = np.random.default_rng([seed, 3])
    for kind in (wanted, ~wanted):
        places = draw.permutation(np.flatnonzero(kind))
        folds[places] = np.arange(len(places)) % many
    return folds


def _held_out(
    samples: Samples, folds: NDArray[np.int64], seed: int, tell: Callable[[float], None]
) -> Floats:
    """The score (n,) of each pixel by what did not learn from its polygon; 0 where nobody
    decided."""
    known = samples.polygon != NOBODY
    fold = np.full(len(known), -1)
    fold[known] = folds[np.unique(samples.polygon[known], return_inverse=True)[1]]
    scores = np.zeros(len(known), np.float32)
    many = int(folds.max(initial=0)) + 1
    for number in range(many):
        seen, held = fold != number, fold == number
        ensemble = fit_ensemble(
            samples.pixels[seen],
            samples.wanted[seen],
            samples.weight[seen],
            _SHORT,
            seed,
            lambda _share: None,
        )
        scores[held] = ensemble.probability(np.ascontiguousarray(samples.pixels[held].T))
        tell((number + 1) / many)
    return scores


def _temperature(scores: Floats, wanted: NDArray[np.bool_], weight: NDArray[np.float64]) -> float:
    """The one by which scores lose least (cross-entropy)."""

    def loss(temperature: float) -> float:
        sure = np.clip(at_temperature(scores, temperature), 1e-4, 1 - 1e-4)
        return float(-(weight * np.log(np.where(wanted, sure, 1 - sure))).sum())

    return min(_TEMPERATURES, key=loss)

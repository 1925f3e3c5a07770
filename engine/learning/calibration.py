"""Where the boundary lies: decided polygons that were held out say above which score a change is wanted."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from .networks import Effort, fit_ensemble
from .samples import Samples

_FOLDS, _SHORT = 4, Effort(networks=2, steps=150)
_FEWEST = 8  # decided polygons of either kind from which held-out ones say something
_SHRINK = 20  # so many polygons of a kind are needed before what they say is believed by half
_FARTHEST = 2.0  # log-odds


def boundary(samples: Samples, seed: int, tell: Callable[[float], None]) -> float:
    """Log-odds to add to the scores so that 0.5 is where F1 of held-out polygons is best; 0 where there are few."""
    polygons, answers = _polygons(samples)
    fewest = min(int(answers.sum()), int((~answers).sum()))
    if fewest < _FEWEST:
        return 0.0
    fold = np.random.default_rng([seed, 3]).permutation(len(polygons)) % _FOLDS
    fold_of = dict(zip(polygons.tolist(), fold.tolist()))
    of_pixel = np.array([fold_of.get(group, -group % _FOLDS) for group in samples.group.tolist()])
    scores = np.zeros(len(samples.group), np.float32)
    for number in range(_FOLDS):
        tell(number / _FOLDS)
        held, rest = of_pixel == number, of_pixel != number
        ensemble = fit_ensemble(
            samples.pixels[rest], samples.wanted[rest], samples.weight[rest], _SHORT, seed, lambda _: None
        )
        scores[held] = ensemble.probability(np.ascontiguousarray(samples.pixels[held].T))
    best = _best_threshold(scores, samples.wanted, samples.group >= 0)
    offset = float(np.clip(-np.log(best / (1 - best)), -_FARTHEST, _FARTHEST))
    return offset * fewest / (fewest + _SHRINK)


def _polygons(samples: Samples) -> tuple[NDArray[np.int64], NDArray[np.bool_]]:
    """The polygons that the samples are from, and whether each is wanted."""
    decided = samples.group >= 0
    groups, first = np.unique(samples.group[decided], return_index=True)
    return groups, samples.wanted[decided][first]


def _best_threshold(scores: NDArray[np.float32], wanted: NDArray[np.bool_], decided: NDArray[np.bool_]) -> float:
    """The score above which F1 of the decided pixels is best."""
    scores, wanted = scores[decided], wanted[decided]
    candidates = np.linspace(0.05, 0.95, 91)
    right = np.array([(wanted & (scores > each)).sum() for each in candidates], float)
    called = np.array([(scores > each).sum() for each in candidates], float)
    measure = 2 * right / np.maximum(called + wanted.sum(), 1)
    best = np.flatnonzero(measure >= measure.max() - 0.002)  # a flat top: its middle
    return float(candidates[best].mean())

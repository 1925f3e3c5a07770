"""How sure an F1 is, given the few places that it was measured on."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from .change import f1_of_each

DRAWS = 2000
FEWEST = 5  # places below which drawing them again says nothing


def interval_of_f1(counts: ArrayLike) -> tuple[float, float] | None:
    """Between which values F1 of all pixels together lies in 95 of 100 draws of as many places,
    with replacement; None for fewer than FEWEST places.

    counts: predicted by true, by training and place (S, P, 2, 2), or by place (P, 2, 2); of several
    trainings the mean F1. Percentiles of a bootstrap: Efron and Tibshirani, An Introduction to the
    Bootstrap, 1993, chapter 13."""
    each = np.asarray(counts, np.int64)
    number = each.shape[-3] if each.size else 0
    if number < FEWEST:
        return None
    drawn = np.random.default_rng(0).integers(number, size=(DRAWS, number))
    trainings = each.reshape(-1, number, 2, 2)
    f1 = np.mean([f1_of_each(of_training[drawn].sum(axis=1)) for of_training in trainings], axis=0)
    low, high = np.percentile(f1, (2.5, 97.5))
    return float(low), float(high)

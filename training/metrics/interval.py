"""How sure an F1 is, given the few places that it was measured on."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from .change import Counts

DRAWS = 2000
FEWEST = 5  # pairs below which drawing them again says nothing


def interval_of_f1(pairs: Sequence[Counts], seed: int = 0) -> tuple[float, float] | None:
    """Between which values F1 of all pixels together lies in 95 of 100 draws of as many pairs, with
    replacement; None for fewer than FEWEST pairs.

    pairs: the counts of each, predicted by true (2, 2). Source: Efron, Bootstrap methods: another
    look at the jackknife, Annals of Statistics 1979, by percentiles."""
    number = len(pairs)
    if number < FEWEST:
        return None
    counts = np.asarray(pairs, np.float64)
    drawn = np.random.default_rng(seed).multinomial(number, np.full(number, 1 / number), DRAWS)
    right = drawn @ counts[:, 1, 1]
    wrong = drawn @ (counts[:, 0, 1] + counts[:, 1, 0])
    f1 = 2 * right / np.maximum(2 * right + wrong, 1)
    low, high = np.percentile(f1, (2.5, 97.5))
    return float(low), float(high)

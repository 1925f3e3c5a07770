"""From what a network says to how often it is right: a calibration measured on labelled pairs."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

Knots = Sequence[tuple[float, float]]


def calibrated(probability: NDArray[np.float32], knots: Knots) -> NDArray[np.float32]:
    """Probability as often right as it says, 0..1 like the probability given, of any shape.

    knots: what the network says and how often that is a change, both rising, with straight lines
    between them; none leaves the probability as it is. NaN stays."""
    if not len(knots):
        return probability
    said, right = np.asarray(knots, np.float64).T
    found: NDArray[np.float32] = np.interp(probability, said, right).astype(np.float32)
    return found

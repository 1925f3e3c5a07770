"""What a model learns from, and what it says of a batch of chips."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray


class Sample(NamedTuple):
    """Chips of a pair to learn from, in the raster's own units: before and after float32 (C, H, W),
    valid (H, W)."""

    before: Sequence[NDArray[np.float32]]
    after: Sequence[NDArray[np.float32]]
    valid: Sequence[NDArray[np.bool_]]


class Prediction(NamedTuple):
    """probability: of change, float32 (N, H, W), 0..1. classes_before, classes_after: the most
    probable class of each date as its place in the card's list, uint8 (N, H, W); None from models
    that say only whether something changed. uncertainty: standard deviation of the probability over
    views of the chips, float32 (N, H, W); None where they were looked at once."""

    probability: NDArray[np.float32]
    classes_before: NDArray[np.uint8] | None = None
    classes_after: NDArray[np.uint8] | None = None
    uncertainty: NDArray[np.float32] | None = None

    def map(self, function: Callable[[NDArray[Any]], NDArray[Any]]) -> Prediction:
        """The same with every array that is there changed by `function`."""
        rest = (None if values is None else function(values) for values in self[1:])
        return Prediction(function(self.probability), *rest)

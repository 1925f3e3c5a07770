"""What a model says of a batch of chips."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Values = NDArray[np.float32]


class Prediction(NamedTuple):
    """probability: of change, (N, H, W), 0..1. classes_before, classes_after: probability of each class on that date,
    (N, K, H, W), 0..1; None from models that say only whether something changed."""

    probability: Values
    classes_before: Values | None = None
    classes_after: Values | None = None

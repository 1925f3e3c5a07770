"""The tensor side of a run: fit a model to the pair, turn chips into probabilities."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..prediction import Prediction
from . import devices, unsupervised

Chips = list[NDArray[np.float32]]
Valid = list[NDArray[np.bool_]]


class LearnsFromPair:
    """A method without weights: it is fitted to a sample of the pair, then predicts every window.

    device, precision: those really used. halo: pixels of surroundings that a chip needs on every side."""

    def __init__(self, name: str, device: str, precision: str) -> None:
        self._name = name
        self._device = devices.choose_device(device)
        # The network is small and learns in seconds; half precision would cost accuracy and win nothing.
        self.precision = "fp32" if precision == "auto" else devices.choose_precision(precision, self._device)
        self.device = devices.describe(self._device)
        self._fitted: unsupervised.FittedModel | None = None

    def fit(
        self, before: Chips, after: Chips, valid: Valid, seed: int,
        report: Callable[[float], None], cancelled: Callable[[], bool],
    ) -> dict[str, Any]:  # fmt: skip
        """Learn from chips (C, H, W) in the raster's own units, valid (H, W); returns facts for the report."""
        self._fitted = unsupervised.fit(
            before, after, valid, method=self._name, seed=seed, device=str(self._device), precision=self.precision,
            report=report, cancelled=cancelled,
        )  # fmt: skip
        return self._fitted.describe()

    @property
    def halo(self) -> int:
        """Pixels of surroundings that a chip needs on every side; known once fitted."""
        return self._fitted.halo if self._fitted else 0

    def predict(
        self, before: NDArray[np.float32], after: NDArray[np.float32], valid: NDArray[np.bool_]
    ) -> Prediction:
        """Probability of change (N, H, W) for chips (N, C, H, W), valid (N, H, W); exact but for the outer `halo`."""
        if self._fitted is None:
            raise RuntimeError("predict before fit")
        return Prediction(self._fitted.predict(before, after, valid))

    def versions(self) -> dict[str, Any]:
        """What computes here: versions and threads, for the recipe."""
        facts = devices.facts()
        return {"torch": facts["torch"], "threads": facts["cpu_threads"]}

"""The predictor of the methods that need no network: NumPy alone, in this process, inside QGIS
too."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..arrays.prediction import Prediction, Sample
from . import fitted_model_file
from .fitted_model import STATISTICS, FittedModel, Watch, fitted


class Statistical:
    """A method of `STATISTICS`; see `Predictor` and `LearnsFromPair`."""

    precision = "fp64"
    device = "cpu (NumPy)"

    def __init__(self, name: str) -> None:
        self._name = name
        self._fitted: FittedModel | None = None

    @property
    def halo(self) -> int:
        """Pixels of surroundings that a chip needs on every side; known once fitted."""
        return self._fitted.halo if self._fitted else 0

    def fit(
        self,
        sample: Sample,
        seed: int,
        report: Callable[[float], None],
        cancelled: Callable[[], bool],
        file: str | None = None,
    ) -> dict[str, Any]:
        """As `Predictor.fit`; there is nothing to draw, so every seed gives the same."""
        if file is not None and Path(file).is_file():
            self._fitted = fitted_model_file.load(file)
        else:
            self._fitted = fitted(
                self._name, sample, STATISTICS[self._name], Watch(report, cancelled)
            )
            if file is not None:
                fitted_model_file.save(self._fitted, file)
        return self._fitted.describe()

    def predict(
        self, before: NDArray[np.float32], after: NDArray[np.float32], valid: NDArray[np.bool_]
    ) -> Prediction:
        """Probability of change (N, H, W) for chips (N, C, H, W), valid (N, H, W); exact but for
        the outer `halo`."""
        if self._fitted is None:
            raise RuntimeError("predict before fit")
        return Prediction(self._fitted.predict(before, after, valid))

    def versions(self) -> dict[str, Any]:
        """Nothing beside what the engine says of itself: its NumPy computes."""
        return {}

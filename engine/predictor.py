"""Where networks are computed: one interface, so that the raster side never asks in which process torch lives."""

from __future__ import annotations

import os
from collections.abc import Callable, Generator, Iterable
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from .catalogue import Model
from .errors import BadInput
from .prediction import Prediction

Chips = list[NDArray[np.float32]]
Valid = list[NDArray[np.bool_]]


class Predictor(Protocol):
    """Fits a model and predicts chips. device, precision: those really used, as a person reads them."""

    device: str
    precision: str

    @property
    def halo(self) -> int:
        """Pixels of surroundings that a chip needs on every side."""

    def fit(
        self, before: Chips, after: Chips, valid: Valid, seed: int,
        report: Callable[[float], None], cancelled: Callable[[], bool],
    ) -> dict[str, Any]:  # fmt: skip
        """Learn from a sample of the pair: chips (C, H, W), valid (H, W); returns facts for the report."""

    def predict(
        self, before: NDArray[np.float32], after: NDArray[np.float32], valid: NDArray[np.bool_]
    ) -> Prediction:
        """Probabilities (N, …, H, W) for chips (N, C, H, W) in the raster's own units, valid (N, H, W)."""

    def versions(self) -> dict[str, Any]:
        """What computes here: versions and threads, for the recipe."""


def open_predictor(model: Model, device: str, precision: str) -> Predictor:
    """A predictor in this process. Raises BadInput where torch is not installed or the device is not there."""
    try:
        from .tensor.inference import LearnsFromPair
    except ModuleNotFoundError as error:
        if (error.name or "").split(".")[0] not in ("torch", "safetensors"):
            raise
        raise BadInput(
            f"The Python package {error.name} is not installed here, and “{model.name}” needs it; "
            "run make setup, or install torch (deepchange doctor says what is missing)."
        ) from error
    return LearnsFromPair(model.name, device, precision)


def crf_backend(asked: str) -> str:
    """The CRF backend for “auto”, “pydensecrf” or “torch”. Raises BadInput where it is not installed."""
    from .tensor import crf

    if asked != "auto":
        crf.require(asked)
        return asked
    present = crf.available_backends()
    if not present:
        raise BadInput("The CRF refinement needs the package pydensecrf, which is not installed; say --crf off.")
    return present[0]


def refine_windows(
    jobs: Iterable[tuple[Any, ...]], backend: str, cancelled: Callable[[], bool]
) -> Generator[NDArray[np.float32], None, None]:
    """Refined probabilities of the jobs (probability (H, W), guide (H, W, C), valid (H, W)), in their order."""
    from .tensor import crf

    yield from crf.refine_windows(jobs, backend=backend, workers=os.cpu_count() or 1, cancelled=cancelled)

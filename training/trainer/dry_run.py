"""What a training would do: sizes, and memory and time after three measured steps; nothing is
written."""

from __future__ import annotations

import sys
from dataclasses import dataclass

import torch

from .setup import parameters_of
from .trainer import Training

_STEPS = 3


@dataclass(frozen=True)
class Forecast:
    """parameters: numbers that the network learns. chips: to train with. windows: to validate with.
    steps: of an epoch; steps_in_all, epochs: to the end. step_seconds: the fastest of three.
    memory: bytes at the most, of the device or, on processors, of the whole process; None where it
    cannot be told. loss: of the first step."""

    parameters: int
    chips: int
    windows: int
    steps: int
    steps_in_all: int
    epochs: int
    step_seconds: float
    memory: int | None
    device: str
    loss: float

    @property
    def epoch_seconds(self) -> float:
        """Seconds that the steps of an epoch take, without validation."""
        return self.step_seconds * min(self.steps, self.steps_in_all)

    @property
    def seconds(self) -> float:
        """Seconds that all steps take, without validation."""
        return self.step_seconds * self.steps_in_all


def forecast(training: Training) -> Forecast:
    """Make three steps and tell what all of them would take."""
    device = training.fabric.device
    if device.type == "cuda":
        torch.cuda.reset_peak_memory_stats(device)
    losses, seconds = training.try_steps(_STEPS)
    if training.recipe.minutes:
        training.fit_minutes(min(seconds))
    return Forecast(
        parameters_of(training.network),
        len(training.chips),
        len(training.windows),
        training.order.steps,
        training.steps,
        training.epochs,
        min(seconds),
        _memory(device),
        str(device),
        losses[0],
    )


def _memory(device: torch.device) -> int | None:
    if device.type == "cuda":
        return int(torch.cuda.max_memory_allocated(device))
    if sys.platform == "win32":
        return None
    import resource

    largest = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return largest if sys.platform == "darwin" else largest * 1024

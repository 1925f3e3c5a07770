"""Change without labels: fitted to the pair itself, then applied chip by chip.

Four ways: "dsms-cn" (statistics of the pair and a small DSMS-CN that learned from them, added up),
"dsms-cn-published" (clusters of the change vectors teach DSMS-CN patch by patch, as in Chen et al., arXiv 1906.11479),
"ir-mad" and "cva" (no network).
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import torch
from deepchange.engine.errors import NothingToAssess, Stopped
from deepchange.engine.tensor.evidence import (
    Chip,
    Evidence,
    change_vector_evidence,
    irmad_evidence,
    joint_evidence,
    network_evidence,
    to_tensors,
)
from deepchange.engine.tensor.patch_evidence import patch_evidence
from numpy.typing import NDArray

METHODS = ("dsms-cn", "dsms-cn-published", "ir-mad", "cva")
CLIP = 6.0  # log-odds beyond which no evidence may overrule another

Report = Callable[[float], None]
Cancelled = Callable[[], bool]


@dataclass(frozen=True)
class FittedModel:
    """A method fitted to one pair; whatever chip it is shown, the same pixel gets the same answer."""

    method: str
    votes: Sequence[tuple[float, Evidence]]
    facts: dict[str, Any] = field(default_factory=dict)

    @property
    def halo(self) -> int:
        """Pixels of real context that a chip must have on each side of the pixels to be used."""
        return max(evidence.halo for _, evidence in self.votes)

    @torch.inference_mode()
    def predict(
        self, before: NDArray[np.float32], after: NDArray[np.float32], valid: NDArray[np.bool_]
    ) -> NDArray[np.float32]:
        """Probability of change of a batch of chips; 0.5 is the decision boundary.

        before, after: (N, C, H, W) in the raster's raw units; valid (N, H, W), where the rest may hold anything.
        Returns (N, H, W) float32 in 0..1, right from `halo` pixels inside the chip; 0 where not valid.
        """
        chip = to_tensors(before, after, valid)
        log_odds = [weight * evidence.log_odds(*chip).clamp(-CLIP, CLIP) for weight, evidence in self.votes]
        probability = torch.sigmoid(torch.stack(log_odds).sum(0) / sum(weight for weight, _ in self.votes))
        result: NDArray[np.float32] = torch.where(chip[2], probability, 0.0).numpy()
        return result

    def describe(self) -> dict[str, Any]:
        """What was fitted, as plain values for a report."""
        described: dict[str, Any] = {"method": self.method, "halo": self.halo}
        for _, evidence in self.votes:
            described.update(evidence.facts)
        return {**described, **self.facts}


class _Watch:
    """Passes progress on and stops when the user asks to; `part` is the same for a share of the way."""

    def __init__(self, report: Report | None, cancelled: Cancelled | None, start: float = 0.0, end: float = 1.0):
        self._report, self._cancelled, self._start, self._end = report, cancelled, start, end

    def __call__(self, fraction: float) -> None:
        if self._cancelled is not None and self._cancelled():
            raise Stopped("The detection was stopped.")
        if self._report is not None:
            self._report(self._start + (self._end - self._start) * fraction)

    def part(self, start: float, end: float) -> _Watch:
        return _Watch(self._report, self._cancelled, start, end)


def fit(
    before: Sequence[NDArray[np.float32]],
    after: Sequence[NDArray[np.float32]],
    valid: Sequence[NDArray[np.bool_]],
    *,
    method: str,
    seed: int = 0,
    device: str = "cpu",
    precision: str = "fp32",
    report: Report | None = None,
    cancelled: Cancelled | None = None,
) -> FittedModel:
    """Fit one of METHODS to a pair.

    before, after: chips (C, H, W) in raw units, the whole of a small raster or samples spread over a large one; valid
    (H, W), where the rest may hold anything. device, precision: of the network; the statistics are always computed in
    double precision on the processor. report: called with the share done, 0..1. cancelled: asked often.
    The same seed gives the same model on the same machine, on a GPU but for rounding. Raises NothingToAssess, and
    Stopped when cancelled.
    """
    started = time.perf_counter()
    watch = _Watch(report, cancelled)
    watch(0.0)
    chips = [to_tensors(*(array[None] for array in chip)) for chip in zip(before, after, valid)]
    chips = [chip for chip in chips if bool(chip[2].any())]
    if not chips:
        raise NothingToAssess("No pixel holds data in both dates, so there is nothing to compare; check the rasters.")
    votes = _fit(method, chips, seed, device, precision, watch)
    watch(1.0)
    return FittedModel(method, votes, {"fit_seconds": round(time.perf_counter() - started, 4)})


def _fit(
    method: str, chips: Sequence[Chip], seed: int, device: str, precision: str, watch: _Watch
) -> list[tuple[float, Evidence]]:
    """The evidence of a method, each with the weight of its log-odds."""
    if method == "cva":
        return [(1.0, change_vector_evidence(chips))]
    if method == "ir-mad":
        return [(1.0, irmad_evidence(chips, watch))]
    if method == "dsms-cn-published":
        return [(1.0, patch_evidence(chips, seed, device, precision, watch))]
    statistics = joint_evidence(chips, watch.part(0.0, 0.2))
    network = network_evidence(chips, statistics, seed, device, precision, watch.part(0.2, 1.0))
    # Three witnesses, one vote each; the statistics are two of them: IR-MAD and cross-prediction.
    return [(2.0, statistics), (1.0, network)]

"""Change without labels: fitted to the pair itself, then applied chip by chip.

Four ways: "dsms-cn" (IR-MAD and a small DSMS-CN that learned from it, added up), "dsms-cn-published" (clusters of the
change vectors teach DSMS-CN patch by patch, as in Chen et al., arXiv 1906.11479), "ir-mad" and "cva" (no network).
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional as F

from deepchange.engine.errors import NothingToAssess, Stopped
from deepchange.engine.tensor.irmad import IrMad, fit_irmad
from deepchange.engine.tensor.networks.dsms import DsmsCn
from deepchange.engine.tensor.preclassification import (
    Histogram,
    Scaling,
    change_magnitude,
    otsu_threshold,
    robust_threshold,
    smooth,
    smoothing_radius,
)
from deepchange.engine.tensor.self_training import Lesson, mixed_precision, teach

METHODS = ("dsms-cn", "dsms-cn-published", "ir-mad", "cva")
SIGMA = 0.7  # pixels: enough to quieten single pixels, too little to move an edge
SOFTNESS = 0.1  # share of the threshold over which the log-odds change by one
CLIP = 6.0  # log-odds beyond which neither evidence may overrule the other
WIDTH = 0.5  # of the published channel counts

Report = Callable[[float], None]
Cancelled = Callable[[], bool]


class Evidence(Protocol):
    """What says, pixel by pixel, whether there is change."""

    halo: int

    def log_odds(self, before: Tensor, after: Tensor, valid: Tensor) -> Tensor:
        """(N, C, H, W) twice and (N, H, W) to (N, H, W), above 0 = changed; right from `halo` pixels inside."""

    def describe(self) -> dict[str, Any]:
        """Facts of the fit, as plain values."""


@dataclass(frozen=True)
class Pair:
    """The scalings of both dates: what turns raw units into comparable bands."""

    before: Scaling
    after: Scaling

    def apply(self, before: Tensor, after: Tensor, valid: Tensor) -> tuple[Tensor, Tensor]:
        """Both dates (N, C, H, W) standardised; pixels that are not valid hold the mean, 0, whatever they held."""
        keep = valid[:, None]
        return (
            torch.where(keep, self.before.apply(before), 0.0),
            torch.where(keep, self.after.apply(after), 0.0),
        )


@dataclass(frozen=True)
class MagnitudeEvidence:
    """Change vector analysis: the length of the change vector of standardised bands against Otsu's threshold."""

    pair: Pair
    threshold: float
    halo: int = 0

    def log_odds(self, before: Tensor, after: Tensor, valid: Tensor) -> Tensor:
        """See Evidence."""
        return _soft(change_magnitude(*self.pair.apply(before, after, valid)), self.threshold)

    def describe(self) -> dict[str, Any]:
        """See Evidence."""
        return {"threshold": self.threshold}


@dataclass(frozen=True)
class MadEvidence:
    """IR-MAD: the smoothed distance from no change against a robust threshold."""

    pair: Pair
    mad: IrMad
    threshold: float
    halo: int = smoothing_radius(SIGMA)

    def log_odds(self, before: Tensor, after: Tensor, valid: Tensor) -> Tensor:
        """See Evidence."""
        return _soft(self.distance(before, after, valid), self.threshold)

    def distance(self, before: Tensor, after: Tensor, valid: Tensor) -> Tensor:
        """Smoothed distance from no change, (N, H, W), in standard deviations."""
        before, after = (date.transpose(0, 1).flatten(1) for date in self.pair.apply(before, after, valid))
        return smooth(self.mad.distance(before, after).view(valid.shape), valid, SIGMA)

    def describe(self) -> dict[str, Any]:
        """See Evidence."""
        return {
            "threshold": self.threshold,
            "iterations": self.mad.iterations,
            "canonical_correlations": list(self.mad.correlations),
        }


@dataclass(frozen=True)
class NetworkEvidence:
    """A trained network, evaluated densely."""

    pair: Pair
    network: DsmsCn
    precision: str

    @property
    def halo(self) -> int:
        """Pixels of context that a logit depends on."""
        return self.network.radius

    def log_odds(self, before: Tensor, after: Tensor, valid: Tensor) -> Tensor:
        """See Evidence."""
        before, after = self.pair.apply(before, after, valid)
        with mixed_precision(before.device, self.precision):
            # One chip at a time: a batch would multiply the memory of the widest layer for no gain in speed.
            logits = [self.network(before[i : i + 1], after[i : i + 1])[:, 0] for i in range(len(before))]
        lost = self.network.pooling // 2
        return F.pad(torch.cat(logits).float(), (lost, lost, lost, lost))

    def describe(self) -> dict[str, Any]:
        """See Evidence."""
        return {"network_parameters": sum(parameter.numel() for parameter in self.network.parameters())}


@dataclass(frozen=True)
class FittedModel:
    """A method fitted to one pair; whatever chip it is shown, the same pixel gets the same answer."""

    method: str
    device: str
    evidence: Sequence[Evidence]
    facts: dict[str, Any] = field(default_factory=dict)

    @property
    def halo(self) -> int:
        """Pixels of real context that a chip must have on each side of the pixels to be used."""
        return max(evidence.halo for evidence in self.evidence)

    @torch.inference_mode()
    def predict(
        self, before: NDArray[np.float32], after: NDArray[np.float32], valid: NDArray[np.bool_]
    ) -> NDArray[np.float32]:
        """Probability of change of a batch of chips; 0.5 is the decision boundary.

        before, after: (N, C, H, W) in the raster's raw units; valid (N, H, W), where the rest may hold anything.
        Returns (N, H, W) float32 in 0..1, right from `halo` pixels inside the chip; 0 where not valid.
        """
        tensors = _tensors(before, after, valid, self.device)
        log_odds = [evidence.log_odds(*tensors).clamp(-CLIP, CLIP) for evidence in self.evidence]
        probability = torch.sigmoid(torch.stack(log_odds).mean(0))
        result: NDArray[np.float32] = torch.where(tensors[2], probability, 0.0).cpu().numpy()
        return result

    def describe(self) -> dict[str, Any]:
        """What was fitted, as plain values for a report."""
        described: dict[str, Any] = {"method": self.method}
        for evidence in self.evidence:
            described.update(evidence.describe())
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


Chip = tuple[Tensor, Tensor, Tensor]  # before, after (1, C, H, W), valid (1, H, W)


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
    (H, W), where the rest may hold anything. report: called with the share done, 0..1. cancelled: asked often.
    The same seed gives the same model on the same machine. Raises NothingToAssess, and Stopped when cancelled.
    """
    started = time.monotonic()
    watch = _Watch(report, cancelled)
    watch(0.0)
    chips = [_tensors(*(array[None] for array in chip), device) for chip in zip(before, after, valid)]
    chips = [chip for chip in chips if bool(chip[2].any())]
    if not chips:
        raise NothingToAssess("No pixel holds data in both dates, so there is nothing to compare; check the rasters.")
    fitters = {"cva": _fit_cva, "ir-mad": _fit_irmad, "dsms-cn": _fit_dense}
    evidence = fitters[method](chips, seed, precision, watch)
    watch(1.0)
    return FittedModel(method, device, evidence, {"fit_seconds": round(time.monotonic() - started, 2)})


def _fit_cva(chips: list[Chip], seed: int, precision: str, watch: _Watch) -> list[Evidence]:
    pair = _own_scalings(chips)
    watch(0.5)
    magnitudes = [change_magnitude(*pair.apply(*chip))[chip[2]] for chip in chips]
    return [MagnitudeEvidence(pair, otsu_threshold(Histogram.of(magnitudes)))]


def _fit_irmad(chips: list[Chip], seed: int, precision: str, watch: _Watch) -> list[Evidence]:
    return [_mad_evidence(chips, watch)]


def _fit_dense(chips: list[Chip], seed: int, precision: str, watch: _Watch) -> list[Evidence]:
    mad = _mad_evidence(chips, watch.part(0.0, 0.2))
    pair = _radiometrically_matched(chips, mad)
    lessons = []
    for before, after, valid in chips:
        label = torch.sigmoid(mad.log_odds(before, after, valid))
        images = pair.apply(before, after, valid)
        lessons.append(Lesson.of(images[0][0], images[1][0], label[0], valid[0]))
    network = _new_network(chips[0][0].shape[1], seed).to(chips[0][0].device)
    teach(network, lessons, seed, precision, watch.part(0.2, 1.0))
    return [mad, NetworkEvidence(pair, network, precision)]


def _new_network(bands: int, seed: int) -> DsmsCn:
    """A network at its start, the same for the same seed whatever was drawn before.

    No dropout: independent masks would make the two dates of every unchanged pixel look different in training.
    """
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(seed)
        return DsmsCn(bands, width=WIDTH, pooling=3, dropout=False, outputs=1)


def _mad_evidence(chips: list[Chip], watch: _Watch) -> MadEvidence:
    pair = _own_scalings(chips)
    watch(0.0)
    scaled = [(*pair.apply(*chip), chip[2][0]) for chip in chips]
    mad = fit_irmad([one[0][:, v] for one, _, v in scaled], [other[0][:, v] for _, other, v in scaled], watch)
    unset = MadEvidence(pair, mad, 0.0)
    distances = torch.cat([unset.distance(*chip)[chip[2]] for chip in chips])
    return MadEvidence(pair, mad, max(robust_threshold(distances), 1.0))


def _own_scalings(chips: list[Chip]) -> Pair:
    """Each date to mean 0 and deviation 1, by its own valid pixels."""
    return Pair(*(Scaling.of([chip[date][0][:, chip[2][0]] for chip in chips]) for date in (0, 1)))


def _radiometrically_matched(chips: list[Chip], mad: MadEvidence) -> Pair:
    """Scalings that make unchanged pixels look alike: the later date's unchanged pixels get the earlier one's units."""
    before = mad.pair.before
    stats = []
    weights = [_unchanged(chip, mad) for chip in chips]
    for date in (0, 1):
        stats.append(Scaling.of([chip[date][0][:, chip[2][0]] for chip in chips], weights))
    gain = before.deviation / stats[0].deviation
    deviation = stats[1].deviation * gain
    mean = stats[1].mean - (stats[0].mean - before.mean) / before.deviation * deviation
    return Pair(before, Scaling(mean, deviation))


def _unchanged(chip: Chip, mad: MadEvidence) -> Tensor:
    """Probability of no change of the valid pixels (n,), all alike if none is left."""
    before, after = (date[0][:, chip[2][0]] for date in mad.pair.apply(*chip))
    return (mad.mad.no_change_probability(torch.cat([before, after])) > 0.5).double() + 1e-9


def _soft(distance: Tensor, threshold: float) -> Tensor:
    """Log-odds of change of a distance whose decision boundary is the threshold."""
    return (distance - threshold) / (SOFTNESS * threshold)


def _tensors(before: NDArray[Any], after: NDArray[Any], valid: NDArray[Any], device: str) -> Chip:
    """Chips as tensors on the device; what is not valid holds 0 from here on."""
    known = torch.from_numpy(np.ascontiguousarray(valid)).to(device)
    dates = (torch.from_numpy(np.ascontiguousarray(date)).to(device) for date in (before, after))
    one, other = (torch.where(known[:, None], date, 0.0) for date in dates)
    return one, other, known

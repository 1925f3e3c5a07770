"""What speaks for change, pixel by pixel: distances from no change, and networks that learned from them."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Protocol

import numpy as np
import torch
from deepchange.engine.tensor.cross_prediction import CrossPrediction, fit_cross_prediction
from deepchange.engine.tensor.irmad import IrMad, fit_irmad
from deepchange.engine.tensor.networks.dsms import DsmsCn
from deepchange.engine.tensor.preclassification import (
    ChangeVector,
    Histogram,
    Scaling,
    otsu_threshold,
    robust_threshold,
    smooth,
    smoothing_radius,
)
from deepchange.engine.tensor.self_training import Lesson, mixed_precision, teach
from deepchange.engine.windows import Window, plan_windows
from numpy.typing import NDArray
from torch import Tensor

SIGMA = 0.7  # pixels: enough to quieten single pixels, too little to move an edge
# Thresholds beyond which a distance counts no more: where a date is otherwise equal, a change is endlessly far, and
# smoothing would carry it over its own edge.
LIMIT = 3.0
TILE = 256  # pixels evaluated at once: the widest layer holds a kilobyte for each
SOFTNESS = 0.1  # share of the threshold over which the log-odds change by one
WIDTH = 0.5  # of the published channel counts: half as many classify as well in a quarter of the time

# Both dates (N, C, H, W) to answers (N, …).
Compiled = Callable[[NDArray[np.float32], NDArray[np.float32]], Sequence[NDArray[np.float32]]]
Tell = Callable[[float], None]
Chip = tuple[Tensor, Tensor, Tensor]  # before, after (N, C, H, W), valid (N, H, W)


class Evidence(Protocol):
    """What says, pixel by pixel, whether there is change.

    halo: pixels of context it looks at on each side. facts: of its fit, as plain values.
    """

    @property
    def halo(self) -> int: ...  # noqa: D102

    @property
    def facts(self) -> dict[str, Any]: ...  # noqa: D102

    def log_odds(self, before: Tensor, after: Tensor, valid: Tensor) -> Tensor:
        """Chips (N, C, H, W) twice and (N, H, W) to (N, H, W), above 0 = changed; right from `halo` pixels inside."""


class Measure(Protocol):
    """How far apart the two dates of a pixel are."""

    def distance(self, before: Tensor, after: Tensor) -> Tensor:
        """Standardised bands (C, n) twice to (n,), 0 or more."""


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

    def pixels(self, chip: Chip) -> tuple[Tensor, Tensor]:
        """The valid pixels of a chip, standardised: (C, n) of either date."""
        before, after = self.apply(*chip)
        return before.transpose(0, 1)[:, chip[2]], after.transpose(0, 1)[:, chip[2]]


@dataclass(frozen=True)
class DistanceEvidence:
    """A distance, limited and smoothed, against a threshold."""

    pair: Pair
    measure: Measure
    sigma: float
    limit: float = float("inf")
    threshold: float = 1.0
    facts: dict[str, Any] = field(default_factory=dict)

    @property
    def halo(self) -> int:
        """See Evidence."""
        return smoothing_radius(self.sigma)

    def log_odds(self, before: Tensor, after: Tensor, valid: Tensor) -> Tensor:
        """See Evidence."""
        return (self.distance(before, after, valid) - self.threshold) / (SOFTNESS * self.threshold)

    def distance(self, before: Tensor, after: Tensor, valid: Tensor) -> Tensor:
        """Limited and smoothed distance (N, H, W)."""
        before, after = (date.transpose(0, 1).flatten(1) for date in self.pair.apply(before, after, valid))
        distance = self.measure.distance(before, after).clamp_max(self.limit)
        return smooth(distance.view(valid.shape), valid, self.sigma)


@dataclass(frozen=True)
class JointDistance:
    """Geometric mean of the distances of IR-MAD and cross-prediction: only what both find far is far."""

    irmad: IrMad
    cross: CrossPrediction

    def distance(self, before: Tensor, after: Tensor) -> Tensor:
        """See Measure."""
        return (self.irmad.distance(before, after) * self.cross.distance(before, after)).sqrt()


@dataclass(frozen=True)
class NetworkEvidence:
    """A trained network of one output, evaluated densely; 0 where a chip does not hold all that it looks at."""

    pair: Pair
    network: DsmsCn
    precision: str

    @property
    def halo(self) -> int:
        """See Evidence."""
        return self.network.radius

    @property
    def facts(self) -> dict[str, Any]:
        """See Evidence."""
        return {"network_parameters": sum(parameter.numel() for parameter in self.network.parameters())}

    def log_odds(self, before: Tensor, after: Tensor, valid: Tensor) -> Tensor:
        """See Evidence."""
        device = next(self.network.parameters()).device
        before, after = (date.to(device) for date in self.pair.apply(before, after, valid))
        logits, reach = torch.zeros(valid.shape), self.network.radius
        height, width = (max(0, side - 2 * reach) for side in valid.shape[1:])
        for index in range(len(before)):
            for window in plan_windows(height, width, _even_tile(height, width), 0) if height and width else ():
                outer = Window(window.row, window.column, window.height + 2 * reach, window.width + 2 * reach)
                inner = Window(window.row + reach, window.column + reach, window.height, window.width)
                place = (slice(index, index + 1), slice(None), *outer.slices)
                logits[(index, *inner.slices)] = self.dense(before[place], after[place])[0, 0].float().cpu()
        return logits

    def by(self, compiled: Compiled | None) -> NetworkEvidence:
        """The same, its network computed by something else; None for torch."""
        if compiled is None:
            return NetworkEvidence(self.pair, self.network, self.precision)
        return _CompiledEvidence(self.pair, self.network, self.precision, compiled)

    def dense(self, before: Tensor, after: Tensor) -> Tensor:
        """Logits (1, 1, h, w) of a tile with `halo` pixels around it, standardised (1, C, h + 2 halo, w + 2 halo)."""
        with mixed_precision(before.device, self.precision):
            return self.network.dense(before, after)


@dataclass(frozen=True)
class _CompiledEvidence(NetworkEvidence):
    """The network's evidence, computed by something else than torch."""

    compiled: Compiled

    def dense(self, before: Tensor, after: Tensor) -> Tensor:
        """See NetworkEvidence."""
        return torch.from_numpy(self.compiled(before.numpy(), after.numpy())[0])


def _even_tile(height: int, width: int) -> int:
    """The side of tiles that cover a chip evenly: a last one pulled back would compute many pixels twice."""
    return max(math.ceil(side / math.ceil(side / TILE)) for side in (height, width))


def to_tensors(before: NDArray[Any], after: NDArray[Any], valid: NDArray[Any]) -> Chip:
    """Chips as tensors; what is not valid holds 0 from here on."""
    known = torch.from_numpy(np.ascontiguousarray(valid, bool))
    dates = (torch.from_numpy(np.ascontiguousarray(date, np.float32)) for date in (before, after))
    one, other = (torch.where(known[:, None], date, 0.0) for date in dates)
    return one, other, known


def change_vector_evidence(chips: Sequence[Chip]) -> DistanceEvidence:
    """Change vector analysis with Otsu's threshold."""
    evidence = DistanceEvidence(own_scalings(chips), ChangeVector(), sigma=0.0)
    threshold = otsu_threshold(Histogram.of(_distances(evidence, chips)))
    return replace(evidence, threshold=threshold, facts={"threshold": threshold})


def irmad_evidence(chips: Sequence[Chip], tell: Tell) -> DistanceEvidence:
    """IR-MAD with a robust threshold."""
    pair = own_scalings(chips)
    before, after = zip(*(pair.pixels(chip) for chip in chips))
    irmad = fit_irmad(before, after, tell)
    return _robust(DistanceEvidence(pair, irmad, sigma=0.0), chips, irmad)


def joint_evidence(chips: Sequence[Chip], tell: Tell) -> DistanceEvidence:
    """IR-MAD and cross-prediction together, with a robust threshold."""
    pair = own_scalings(chips)
    before, after = zip(*(pair.pixels(chip) for chip in chips))
    irmad = fit_irmad(before, after, lambda share: tell(share / 2))
    cross = fit_cross_prediction(before, after, lambda share: tell(0.5 + share / 2))
    return _robust(DistanceEvidence(pair, JointDistance(irmad, cross), sigma=0.0), chips, irmad)


def _robust(evidence: DistanceEvidence, chips: Sequence[Chip], irmad: IrMad) -> DistanceEvidence:
    """The evidence limited, smoothed, with its threshold and what is to be told about it."""
    evidence = replace(evidence, sigma=SIGMA, limit=LIMIT * _threshold(evidence, chips))
    threshold = _threshold(evidence, chips)
    facts = {
        "threshold": threshold,
        "iterations": irmad.iterations,
        "canonical_correlations": [round(correlation, 6) for correlation in irmad.correlations],
    }
    return replace(evidence, threshold=threshold, facts=facts)


def _threshold(evidence: DistanceEvidence, chips: Sequence[Chip]) -> float:
    """Robust threshold of the distances; one standard deviation of no change is no change in the quietest image."""
    return max(robust_threshold(torch.cat(_distances(evidence, chips))), 1.0)


def _distances(evidence: DistanceEvidence, chips: Sequence[Chip]) -> list[Tensor]:
    """Distances of the valid pixels (n,) of each chip."""
    return [evidence.distance(*chip)[chip[2]] for chip in chips]


def own_scalings(chips: Sequence[Chip]) -> Pair:
    """Each date to mean 0 and deviation 1, by its own valid pixels."""
    return Pair(*(Scaling.of([chip[date].transpose(0, 1)[:, chip[2]] for chip in chips]) for date in (0, 1)))


def network_evidence(
    chips: Sequence[Chip], teacher: DistanceEvidence, seed: int, device: str, precision: str, tell: Tell
) -> NetworkEvidence:
    """A small DSMS-CN that learned the teacher's probabilities from the images."""
    pair = _radiometrically_matched(chips, teacher)
    lessons = []
    for chip in chips:
        label = torch.sigmoid(teacher.log_odds(*chip))[0]
        before, after = (date[0] for date in pair.apply(*chip))
        lessons.append(Lesson.of(before, after, label, chip[2][0]))
    network = _new_network(chips[0][0].shape[1], seed).to(device)
    teach(network, lessons, seed, precision, tell)
    return NetworkEvidence(pair, network, precision)


def _new_network(bands: int, seed: int) -> DsmsCn:
    """A network at its start, the same for the same seed whatever was drawn before.

    No dropout: independent masks would make the two dates of every unchanged pixel look different in training.
    """
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(seed)
        return DsmsCn(bands, width=WIDTH, pooling=3, dropout=False, outputs=1)


def _radiometrically_matched(chips: Sequence[Chip], teacher: DistanceEvidence) -> Pair:
    """Scalings under which unchanged pixels look alike: those of the later date get the mean and spread that those of
    the earlier date have."""
    unchanged = [(teacher.log_odds(*chip)[chip[2]] < 0).double() for chip in chips]
    raw = [[chip[date].transpose(0, 1)[:, chip[2]] for chip in chips] for date in (0, 1)]
    before, after = (Scaling.of(date, unchanged) for date in raw)
    scale = teacher.pair.before
    gain = scale.deviation / before.deviation
    deviation = after.deviation * gain
    mean = after.mean - (before.mean - scale.mean) / scale.deviation * deviation
    return Pair(scale, Scaling(mean, deviation))

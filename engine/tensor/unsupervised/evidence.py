"""What a network that learned from a pair's statistics says of change, pixel by pixel."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from ...arrays.windows import Window, plan_windows
from ...statistical.distances import DistanceEvidence, equal_blocks
from ...statistical.fitted_model import CLIP
from ...statistical.scaling import Chip, Scaling, Scalings, pixels_of
from ..networks.dsms import DsmsCn
from .self_training import (
    Lesson,
    learning_threads,
    mixed_precision,
    teach,
)

TILE = 256  # pixels evaluated at once: the widest layer holds a kilobyte for each
# Of the published channel counts: a quarter of them classifies as well as half, but for 0.01 of F1
# on Beijing, and learns in half and answers in two fifths of the time
# (docs/benchmarks/accuracy.md).
WIDTH = 0.25

# Both dates (N, C, H, W) to answers (N, …).
Compiled = Callable[[NDArray[np.float32], NDArray[np.float32]], Sequence[NDArray[np.float32]]]
Tell = Callable[[float], None]


@dataclass(frozen=True)
class NetworkEvidence:
    """A trained network of one output, evaluated densely; 0 where a chip does not hold all that it
    looks at."""

    scalings: Scalings
    network: DsmsCn
    precision: str

    @property
    def halo(self) -> int:
        """See Evidence."""
        return self.network.radius

    @property
    def facts(self) -> dict[str, Any]:
        """See Evidence."""
        return {
            "network_parameters": sum(parameter.numel() for parameter in self.network.parameters())
        }

    @torch.inference_mode()
    def log_odds(
        self, before: NDArray[np.float32], after: NDArray[np.float32], valid: NDArray[np.bool_]
    ) -> NDArray[np.float32]:
        """See Evidence."""
        device = next(self.network.parameters()).device
        first, second = (
            torch.from_numpy(date).to(device) for date in self.scalings.apply(before, after, valid)
        )
        logits, reach = np.zeros(valid.shape, np.float32), self.network.radius
        height, width = (max(0, side - 2 * reach) for side in valid.shape[1:])
        for index in range(len(first)):
            for window in (
                plan_windows(height, width, _even_tile(height, width), 0)
                if height and width
                else ()
            ):
                outer = Window(
                    window.row, window.column, window.height + 2 * reach, window.width + 2 * reach
                )
                inner = Window(
                    window.row + reach, window.column + reach, window.height, window.width
                )
                place = (slice(index, index + 1), slice(None), *outer.slices)
                logits[(index, *inner.slices)] = (
                    self.dense(first[place], second[place])[0, 0].float().cpu()
                )
        return logits

    def by(self, compiled: Compiled | None) -> NetworkEvidence:
        """The same, its network computed by something else; None for torch."""
        if compiled is None:
            return NetworkEvidence(self.scalings, self.network, self.precision)
        return _CompiledEvidence(self.scalings, self.network, self.precision, compiled)

    def dense(self, before: Tensor, after: Tensor) -> Tensor:
        """Logits (1, 1, h, w) of a tile with `halo` pixels around it, standardised (1, C, h + 2
        halo, w + 2 halo)."""
        with mixed_precision(before.device, self.precision), learning_threads():
            return self.network.dense(before, after)


@dataclass(frozen=True)
class _CompiledEvidence(NetworkEvidence):
    """The network's evidence, computed by something else than torch."""

    compiled: Compiled

    def dense(self, before: Tensor, after: Tensor) -> Tensor:
        """See NetworkEvidence."""
        return torch.from_numpy(self.compiled(before.numpy(), after.numpy())[0])


def _even_tile(height: int, width: int) -> int:
    """The side of tiles that cover a chip evenly: a last one pulled back would compute many pixels
    twice."""
    return max(math.ceil(side / math.ceil(side / TILE)) for side in (height, width))


def network_evidence(
    chips: Sequence[Chip],
    teacher: DistanceEvidence,
    seed: int,
    device: str,
    precision: str,
    tell: Tell,
) -> NetworkEvidence:
    """A small DSMS-CN that learned the teacher's probabilities from the images."""
    # What one date holds of the other has not changed, however its light and contrast differ from
    # those of the rest.
    taught = [
        torch.from_numpy(np.where(equal_blocks(chip), -CLIP, teacher.log_odds(*chip)))
        for chip in chips
    ]
    scalings = _radiometrically_matched(chips, taught, teacher.scalings.before)
    lessons = []
    for chip, log_odds in zip(chips, taught):
        before, after = (torch.from_numpy(date)[0] for date in scalings.apply(*chip))
        lessons.append(
            Lesson.of(before, after, torch.sigmoid(log_odds)[0], torch.from_numpy(chip[2])[0])
        )
    network = _new_network(chips[0][0].shape[1], seed).to(device)
    teach(network, lessons, seed, precision, tell)
    return NetworkEvidence(scalings, network, precision)


def _new_network(bands: int, seed: int) -> DsmsCn:
    """A network at its start, the same for the same seed whatever was drawn before.

    No dropout: independent masks would make the two dates of every unchanged pixel look different
    in training.
    """
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(seed)
        return DsmsCn(bands, width=WIDTH, pooling=3, dropout=False, outputs=1)


def _radiometrically_matched(
    chips: Sequence[Chip], taught: Sequence[Tensor], scale: Scaling
) -> Scalings:
    """Scalings under which unchanged pixels look alike: those of the later date get the mean and
    spread that those of the earlier date have.

    taught: log-odds of change (1, H, W) of each chip. scale: of the earlier date."""
    unchanged = [
        (log_odds.numpy()[chip[2]] < 0).astype(np.float64) for chip, log_odds in zip(chips, taught)
    ]
    before, after = (
        Scaling.of([pixels_of(chip, date) for chip in chips], unchanged) for date in (0, 1)
    )
    deviation = after.deviation * (scale.deviation / before.deviation)
    mean = after.mean - (before.mean - scale.mean) / scale.deviation * deviation
    return Scalings(scale, Scaling(mean, deviation))

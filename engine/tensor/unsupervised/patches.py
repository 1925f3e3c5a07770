"""DSMS-CN as published: taught and applied patch by patch, one 9 × 9 patch for every pixel.

Source: Chen et al., arXiv 1906.11479, sections on DSMS-CN; samples from fuzzy c-means over the
change vectors. Kept to compare with: the dense evaluation of a network taught on whole crops is
faster and more accurate.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn import functional as F

from ..networks.dsms import DsmsCn
from .self_training import mixed_precision, training_precision

SIDE = 9  # pixels of a patch
MOST_PER_CLASS = 1000  # patches; the published sample lists are not known
EPOCHS = 5  # published are 200; the two extreme clusters are told apart in the first
BATCH = 128
RATE = 1e-3
CHUNK = 1000  # patches classified at once

Tell = Callable[[float], None]


@dataclass(frozen=True)
class Samples:
    """Patches (n, C, SIDE, SIDE) of both dates and their classes (n,), 0 = unchanged, 1 =
    changed."""

    before: Tensor
    after: Tensor
    changed: Tensor


def cut(image: Tensor, rows: Tensor, columns: Tensor) -> Tensor:
    """The patches (n, C, SIDE, SIDE) around pixels (n,) of an image (C, H, W); zeros beyond its
    border."""
    padded = F.pad(image, (SIDE // 2,) * 4)
    windows = padded.unfold(1, SIDE, 1).unfold(2, SIDE, 1)  # (C, H, W, SIDE, SIDE), nothing copied
    return windows[:, rows, columns].transpose(0, 1)


def balanced(classes: list[Tensor], generator: torch.Generator) -> list[Tensor]:
    """As many entries of each list of candidates (n, 3): all of the shortest, at most
    MOST_PER_CLASS, at random."""
    count = min(MOST_PER_CLASS, *(len(candidates) for candidates in classes))
    return [
        candidates[torch.randperm(len(candidates), generator=generator)[:count]]
        for candidates in classes
    ]


def teach_patches(network: DsmsCn, samples: Samples, seed: int, precision: str, tell: Tell) -> None:
    """Train on shuffled batches with the published loss and rate, then measure the normalisation
    moments anew.

    The published moments were never updated, and those of a few dozen steps would still be half
    their start.
    """
    precision = training_precision(precision)
    generator = torch.Generator().manual_seed(seed)
    network.to(memory_format=torch.channels_last)
    optimiser = torch.optim.Adam(network.parameters(), lr=RATE)
    steps = EPOCHS * -(-len(samples.changed) // BATCH)
    network.train()
    for step, chosen in enumerate(_batches(len(samples.changed), EPOCHS, generator)):
        with mixed_precision(samples.before.device, precision):
            logits = network(samples.before[chosen], samples.after[chosen])[:, :, 0, 0]
        optimiser.zero_grad(set_to_none=True)
        F.cross_entropy(logits.float(), samples.changed[chosen]).backward()
        optimiser.step()
        tell((step + 1) / steps)
    _measure_moments(network, samples, generator)


def _batches(count: int, epochs: int, generator: torch.Generator) -> Iterator[Tensor]:
    for _ in range(epochs):
        yield from torch.randperm(count, generator=generator).split(BATCH)


@torch.no_grad()
def _measure_moments(network: DsmsCn, samples: Samples, generator: torch.Generator) -> None:
    network.eval()
    network.norm.train()
    network.norm.reset_running_stats()
    momentum, network.norm.momentum = (
        network.norm.momentum,
        None,
    )  # None: the plain average of all batches
    for chosen in _batches(len(samples.changed), 1, generator):
        network(samples.before[chosen], samples.after[chosen])
    network.norm.momentum = momentum
    network.eval()


def classify(
    network: DsmsCn, before: Tensor, after: Tensor, pixels: Tensor, precision: str
) -> Tensor:
    """Log-odds of change (n,) of pixels (n, 2), row and column, of a pair of images (C, H, W)."""
    log_odds = []
    for rows_and_columns in pixels.split(CHUNK):
        rows, columns = rows_and_columns.unbind(1)
        with mixed_precision(before.device, precision):
            logits = network(cut(before, rows, columns), cut(after, rows, columns))[:, :, 0, 0]
        log_odds.append((logits[:, 1] - logits[:, 0]).float())
    return torch.cat(log_odds) if log_odds else before.new_zeros(0)

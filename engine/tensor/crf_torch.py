"""The dense CRF in torch, for GPUs and for machines that cannot build the published library.

Energies and mean field are those of Krähenbühl and Koltun (NeurIPS 2011), with Gaussians cut off where they have
become negligible. The smoothness kernel is separable and summed whole. The appearance kernel is not, and the whole
sum over some 2500 neighbours is too much for a CPU; it is estimated from a fixed set of neighbours, dense near the
pixel and sparse far from it, which comes closer to the whole sum than the lattice of the published library does.
"""

from __future__ import annotations

import math
from collections.abc import Iterator

import numpy as np
import torch
from deepchange.engine.tensor.crf import CrfParameters
from numpy.typing import NDArray
from torch import Tensor

# A neighbour and its mirror image share one kernel value, so neighbours are kept as pairs: row, column, weight of
# the position (the colours differ from pixel to pixel).
Pair = tuple[int, int, float]

# The fewest that were nearer to the whole sum than the lattice on every image tried (bench/crf.py).
PAIRS = 112

# The estimate looks nearer than the kernel reaches, because near pixels are more often alike: measured best of
# 0.64 to 1 times the standard deviation.
FOCUS = 0.86

# Gaussians end here, in standard deviations: exp(-4²/2) is 0.0003.
REACH = 4.0

# Numbers worked through at once on a CPU: weights and values of so many stay in its second-level cache.
CHUNK = 32768


def marginals(
    energy: NDArray,
    scaled: NDArray,
    known: NDArray[np.bool_],
    parameters: CrfParameters,
    device: str = "cpu",
    pairs: int | None = PAIRS,
) -> NDArray[np.float32]:
    """Mean field on the N known pixels of a window; takes about 500 bytes of memory a pixel.

    energy (K, N): what each class costs; scaled (N, B): the guide image in units of its band scales; known (H, W),
    N of them true. pairs: of neighbours in the appearance sum, None for all there are. Returns (K, N).
    """
    sigma = parameters.appearance_radius
    neighbours = few_pairs(sigma, pairs) if pairs else every_pair(sigma)
    ground = _Ground(known, max(max(row, abs(column)) for row, column, _ in neighbours), device)
    smooth = _Smoothness(ground, parameters.smoothness_radius)
    alike = _Appearance(ground, ground.spread(scaled.T), neighbours)
    terms = (_Term(parameters.smoothness_weight, smooth, ground), _Term(parameters.appearance_weight, alike, ground))
    return ground.gather(_mean_field(ground.spread(energy), terms, parameters.iterations)).cpu().numpy()


def every_pair(sigma: float) -> list[Pair]:
    """All neighbours within reach of a Gaussian of `sigma` pixels, one of each mirrored pair."""
    reach = math.ceil(REACH * sigma)
    square = [(row, column) for row in range(reach + 1) for column in range(-reach, reach + 1)]
    half = [(row, column) for row, column in square if row > 0 or column > 0]
    weighed = [(row, column, math.exp(-(row**2 + column**2) / (2 * sigma**2))) for row, column in half]
    return [pair for pair in weighed if pair[0] ** 2 + pair[1] ** 2 <= reach**2]


def few_pairs(sigma: float, count: int) -> list[Pair]:
    """About `count` pairs that stand for all: a sunflower spiral whose density is a Gaussian, rounded to pixels.

    Each weighs as much as it is rarer than the kernel asks for; together they weigh as much as `every_pair`.
    """
    focus = FOCUS * sigma
    golden_angle = math.pi * (math.sqrt(5.0) - 1.0)
    weights: dict[tuple[int, int], float] = {}
    for index in range(count):
        radius = focus * math.sqrt(-2.0 * math.log(1.0 - (index + 0.5) / count))
        # Half the golden angle, folded into half a turn: with the mirror images the spiral is a whole one.
        angle = 0.5 * golden_angle * index % math.pi
        place = round(radius * math.sin(angle)), round(radius * math.cos(angle))
        rarity = math.exp(-(radius**2) / 2 * (1 / sigma**2 - 1 / focus**2))
        place = _upper_half(place)
        weights[place] = weights.get(place, 0.0) + rarity
    total = sum(weight for _, _, weight in every_pair(sigma)) / sum(weights.values())
    return [(row, column, weight * total) for (row, column), weight in weights.items()]


def _upper_half(place: tuple[int, int]) -> tuple[int, int]:
    """The one of a place and its mirror image that `every_pair` lists; the pixel itself is moved to a neighbour."""
    row, column = place
    if row == 0:
        return 0, max(abs(column), 1)
    return place


class _Ground:
    """A window laid out as one row of numbers, in which every neighbour lies at one distance.

    Rows follow one another with `reach` empty numbers between them, so that a step to a neighbour beyond the left or
    right edge falls on an empty number, whose weight is nothing, as that of a pixel that is not known.
    """

    def __init__(self, known: NDArray[np.bool_], reach: int, device: str) -> None:
        self.step_down = known.shape[1] + reach
        self.length = known.shape[0] * self.step_down
        rows, columns = np.nonzero(known)
        self._places = torch.from_numpy(rows * self.step_down + columns).to(device)
        self.device = torch.device(device)
        self.known = self.spread(np.ones((1, len(rows)), np.float32))  # (1, L)

    def spread(self, values: NDArray) -> Tensor:
        """(C, N) of the known pixels -> (C, L), zero elsewhere."""
        ground = torch.zeros(len(values), self.length, device=self.device)
        ground[:, self._places] = torch.from_numpy(np.ascontiguousarray(values, np.float32)).to(self.device)
        return ground

    def gather(self, ground: Tensor) -> Tensor:
        """(C, L) -> (C, N): the known pixels."""
        return ground[:, self._places]

    def chunks(self, length: int) -> Iterator[slice]:
        """Pieces of `length` numbers that are worked through one after the other; one piece on a GPU."""
        size = CHUNK if self.device.type == "cpu" else self.length
        for start in range(0, length, size):
            yield slice(start, min(start + size, length))


class _Smoothness:
    """Sums over near pixels: a Gaussian of the distance alone, first along the rows, then along the columns."""

    def __init__(self, ground: _Ground, sigma: float) -> None:
        # No farther than the empty numbers between two rows: beyond lies the other end of the next row.
        reach = math.ceil(REACH * sigma)
        self._weights = [math.exp(-(step**2) / (2 * sigma**2)) for step in range(1, reach + 1)]
        self._strides = (1, ground.step_down)

    def __call__(self, values: Tensor) -> Tensor:
        for stride in self._strides:
            total = values.clone()
            for step, weight in enumerate(self._weights, 1):
                distance = step * stride
                total[:, distance:].add_(values[:, :-distance], alpha=weight)
                total[:, :-distance].add_(values[:, distance:], alpha=weight)
            values = total
        return values

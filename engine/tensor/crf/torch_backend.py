"""The dense CRF in torch, for GPUs and for machines that cannot build the published library.

Energies and mean field are those of Krähenbühl and Koltun (NeurIPS 2011), with Gaussians cut off
where they have become negligible. The smoothness kernel is separable and summed whole. The
appearance kernel is not, and the whole sum over some 2500 neighbours is too much for a CPU; it is
estimated from a fixed set of neighbours, dense near the pixel and sparse far from it, which comes
closer to the whole sum than the lattice of the published library does.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from .dense_crf import CrfParameters
from .neighbours import REACH, Pair, every_pair, few_pairs

# So many bring the marginals nearer to those of the whole sum than the lattice of the published
# library does, on all of four image parts tried; 64 did not (parts of the Szada and Beirut pairs,
# as in bench/crf.py).
PAIRS = 112

# A share of a message too small to matter beside 1.
DUST = 1e-12

# A change of a marginal not worth telling: it alters one label in 70 000 of the Szada pair and
# saves a third of the time.
HUSH = 2e-3

# Share of the pixels below which it is quicker to let each tell its neighbours than to sum over
# all; from 0.06 to 0.2 the time is the same.
FEW = 0.12

# Numbers worked through at once on a CPU: weights and values of so many stay in its second-level
# cache. From 32768 on torch would share each operation among threads, which costs more than it
# gains.
CHUNK = 24576


def marginals(
    energy: NDArray[Any],
    scaled: NDArray[Any],
    known: NDArray[np.bool_],
    parameters: CrfParameters,
    device: str = "cpu",
    pairs: int | None = PAIRS,
) -> NDArray[np.float32]:
    """Mean field on the N known pixels of a window; takes about 750 bytes of memory a pixel.

    energy (K, N): what each class costs; scaled (N, B): the guide image in units of its band
    scales; known (H, W), N of them true. pairs: of neighbours in the appearance sum; None takes all
    there are and passes on every change, however small: the mean field itself, as a yardstick.
    Returns (K, N).
    """
    sigma = parameters.appearance_radius
    neighbours = few_pairs(sigma, pairs) if pairs else every_pair(sigma)
    reach = math.ceil(REACH * max(sigma, parameters.smoothness_radius))
    ground = _Ground(known, reach, device)
    hush = HUSH if pairs else 0.0
    smooth = _Smoothness(ground, parameters.smoothness_radius)
    alike = _Appearance(ground, ground.spread(scaled.T), neighbours)
    terms = (
        _Term(parameters.smoothness_weight, smooth, ground, hush),
        _Term(parameters.appearance_weight, alike, ground, hush),
    )
    return (
        ground.gather(_mean_field(ground.spread(energy), terms, parameters.iterations))
        .cpu()
        .numpy()
    )


class _Ground:
    """A window laid out as one row of numbers, in which every neighbour lies at one distance.

    Rows follow one another with `reach` empty numbers between them, more than `reach` empty rows
    lie before and after: a step to a neighbour beyond the edge falls on an empty number, as one to
    a pixel that is not known does.
    """

    def __init__(self, known: NDArray[np.bool_], reach: int, device: str) -> None:
        self.step_down = known.shape[1] + reach
        self.margin = (reach + 1) * self.step_down
        self.length = known.shape[0] * self.step_down + 2 * self.margin
        rows, columns = np.nonzero(known)
        self._places = torch.from_numpy(rows * self.step_down + columns + self.margin).to(device)
        self.device = torch.device(device)
        self.known = self.spread(np.ones((1, len(rows)), np.float32))  # (1, L)

    def spread(self, values: NDArray[Any]) -> Tensor:
        """(C, N) of the known pixels -> (C, L), zero elsewhere."""
        ground = torch.zeros(len(values), self.length, device=self.device)
        ground[:, self._places] = torch.from_numpy(np.ascontiguousarray(values, np.float32)).to(
            self.device
        )
        return ground

    def gather(self, ground: Tensor) -> Tensor:
        """(C, L) -> (C, N): the known pixels."""
        return ground[:, self._places]

    def chunks(self) -> Iterator[slice]:
        """The pieces worked through one after the other; a GPU takes all at once."""
        size = CHUNK if self.device.type == "cpu" else self.length
        for start in range(0, self.length, size):
            yield slice(start, start + size)


class _Smoothness:
    """Sums over near pixels: a Gaussian of the distance alone, first along the rows, then along the
    columns."""

    def __init__(self, ground: _Ground, sigma: float) -> None:
        reach = math.ceil(REACH * sigma)
        self._weights = [math.exp(-(step**2) / (2 * sigma**2)) for step in range(1, reach + 1)]
        self._strides = (1, ground.step_down)

    def __call__(self, values: Tensor) -> Tensor:
        """(C, L) -> (C, L): of every pixel, itself and its neighbours, weighed."""
        for stride in self._strides:
            total = values.clone()
            for step, weight in enumerate(self._weights, 1):
                distance = step * stride
                total[:, distance:].add_(values[:, :-distance], alpha=weight)
                total[:, :-distance].add_(values[:, distance:], alpha=weight)
            values = total
        return values


class _Appearance:
    """Sums over near and alike pixels: a Gaussian of the distance and of the guide image
    together."""

    def __init__(self, ground: _Ground, guide: Tensor, neighbours: list[Pair]) -> None:
        """guide (B, L), in units of its scales; the kernel is computed once, since no iteration
        changes it."""
        self._ground = ground
        distances = [
            (row * ground.step_down + column, math.log(weight))
            for row, column, weight in neighbours
        ]
        self._kernel = [(distance, _likeness(guide, distance, log)) for distance, log in distances]

    def __call__(self, values: Tensor) -> Tensor:
        """(C, L) -> (C, L): of every pixel, itself and its neighbours, weighed."""
        if self._ground.device.type == "cpu":
            places = values.any(dim=0).nonzero().squeeze(1)
            if len(places) < FEW * self._ground.length:
                return self._of_few(values, places)
        return self._of_all(values)

    def _of_all(self, values: Tensor) -> Tensor:
        total = values.clone()
        for chunk in self._ground.chunks():
            for distance, likeness in self._kernel:
                weight = likeness[chunk]
                here = slice(chunk.start, chunk.start + len(weight))
                there = slice(here.start + distance, here.stop + distance)
                total[:, here].addcmul_(weight, values[:, there])
                total[:, there].addcmul_(weight, values[:, here])
        return total

    def _of_few(self, values: Tensor, places: Tensor) -> Tensor:
        """The same where values other than zero are at `places` (P) alone: these tell their
        neighbours."""
        total = values.clone()
        told = values[:, places]
        margin = self._ground.margin
        places = places - margin
        for distance, likeness in self._kernel:
            # Shifting the view is quicker than shifting the places.
            onward = told * likeness[margin:].index_select(0, places)
            total[:, margin + distance :].index_add_(1, places, onward)
            backward = told * likeness[margin - distance :].index_select(0, places)
            total[:, margin - distance :].index_add_(1, places, backward)
        return total


def _likeness(guide: Tensor, distance: int, log_weight: float) -> Tensor:
    """The kernel between every pixel and the one `distance` numbers on: guide (B, L) -> (L -
    distance)."""
    squares = (guide[:, distance:] - guide[:, :-distance]).square_().sum(dim=0)
    log_likeness = squares.mul_(-0.5).add_(log_weight)
    # What is no more than dust becomes zero: CPUs compute with denormal numbers ten times slower.
    return torch.threshold_(log_likeness.clamp_(min=math.log(DUST)).exp_(), 2 * DUST, 0.0)


class _Term:
    """A kernel with its weight in the energy, normalised symmetrically: D^(-1/2) K D^(-1/2), D its
    row sums.

    It remembers what it was told. After a few iterations most pixels have made up their minds; only
    those tell their neighbours that have moved by more than `hush` since they last did, so that no
    error adds up.
    """

    def __init__(
        self, weight: float, kernel: _Smoothness | _Appearance, ground: _Ground, hush: float
    ) -> None:
        self._weight = weight
        self._kernel = kernel
        # Zero where nothing is known: such pixels then neither send nor receive.
        self._norm = kernel(ground.known).rsqrt_().nan_to_num_(0.0, 0.0, 0.0).mul_(ground.known)
        self._hush = hush
        self._told = self._heard = torch.zeros_like(ground.known)

    def message(self, values: Tensor) -> Tensor:
        """(C, L) -> (C, L): what each pixel hears from all others."""
        news = torch.nn.functional.hardshrink(values - self._told, self._hush)
        self._told = self._told + news
        self._heard = self._heard + self._kernel(news * self._norm).mul_(self._norm).mul_(
            self._weight
        )
        return self._heard


def _mean_field(energy: Tensor, terms: tuple[_Term, ...], iterations: int) -> Tensor:
    """Marginals (K, L) of the classes after `iterations` updates of all pixels at once; energy (K,
    L).

    Labels are decided by the lead of each class over the last, and sums are linear: what is passed
    on is by how much each marginal exceeds the last, one number a pixel for two classes. Source:
    Krähenbühl and Koltun 2011, algorithm 1, with Potts compatibility.
    """
    own = energy[-1:] - energy[:-1]  # (K - 1, L)
    lead = own
    for _ in range(iterations):
        excess = _excess(lead)
        lead = own + terms[0].message(excess) + terms[1].message(excess)
    return _marginals(lead)


def _marginals(lead: Tensor) -> Tensor:
    """Marginals (K, L) from the lead (K - 1, L) of each class over the last."""
    return torch.cat((lead, torch.zeros_like(lead[:1]))).softmax(dim=0)


def _excess(lead: Tensor) -> Tensor:
    """By how much the marginal of each class exceeds that of the last: (K - 1, L) both."""
    if len(lead) == 1:
        return torch.tanh(0.5 * lead)
    marginals = _marginals(lead)
    return marginals[:-1] - marginals[-1:]

"""The dense CRF in NumPy alone: no library to install, no process to start, and the fastest.

Energies and mean field are those of Krähenbühl and Koltun (NeurIPS 2011). It is faster than the
others by two approximations, which move fewer than one label in a hundred against the published
library (docs/benchmarks/crf.md): the appearance sum is estimated from far fewer neighbours, which
take turns, and the mean field is over-relaxed, so that fewer steps lead as far. NumPy lets other
threads compute meanwhile, so windows share the cores as threads of one process.
"""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, wait
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ...errors import Stopped
from ...messages import msg
from ...progress import Cancelled
from .dense_crf import CrfParameters, Job, refine
from .neighbours import few_pairs

Floats = NDArray[np.float32]

# Neighbours of the appearance sum, as pairs, and how many steps share them: each looks at as many
# fewer.
PAIRS, TURNS = 48, 2
# Each step goes so much farther than the mean field's own, and so many of its steps are enough.
RELAXATION = 1.4
STEPS = 0.6
REACH = 3.2  # standard deviations at which the smoothness ends: exp(-3.2²/2) is 0.006
FAINTEST = 25.0  # exp(-25) is no likeness; denormal numbers would be ten times slower
# Numbers worked through at once: what a pair of neighbours needs stays in the second-level cache.
CHUNK = 1 << 16
MOST_THREADS = 16  # more would wait for Python's lock, and each holds 100 MB for a window
PATIENCE = 0.1  # seconds between two looks at whether the user asked to stop


def refine_in_threads(
    jobs: Iterable[Job], workers: int, parameters: CrfParameters, cancelled: Cancelled
) -> Iterator[Floats]:
    """The story of `dense_crf.refine_windows` where the windows are shared by threads."""
    workers = min(workers, MOST_THREADS)
    pending: deque[Future[Floats]] = deque()
    pool = ThreadPoolExecutor(workers, "crf")
    try:
        for job in jobs:
            pending.append(pool.submit(refine, *job, parameters, "numpy"))
            if len(pending) > workers + 1:
                yield _result(pending.popleft(), cancelled)
        while pending:
            yield _result(pending.popleft(), cancelled)
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def _result(future: Future[Floats], cancelled: Cancelled) -> Floats:
    """Wait for a window, without missing the wish to stop."""
    while not wait([future], timeout=PATIENCE).done:
        if cancelled():
            raise Stopped(msg("The refinement was stopped."))
    return future.result()


def marginals(
    energy: NDArray[Any], scaled: NDArray[Any], known: NDArray[np.bool_], parameters: CrfParameters
) -> Floats:
    """Mean field on the N known pixels of a window; takes about 300 bytes of memory a pixel.

    energy (K, N): what each class costs; scaled (N, B): the guide image in units of its band
    scales; known (H, W), N of them true. Returns (K, N).
    """
    neighbours = few_pairs(parameters.appearance_radius, PAIRS)
    near = math.ceil(REACH * parameters.smoothness_radius)
    far = max(max(row, abs(column)) for row, column, _ in neighbours)
    ground = _Ground(known, max(near, far))
    guide, places = ground.spread(scaled.T), ground.distances(neighbours)
    smooth = [_Smoothness(ground, parameters, near)]
    alike = [_Appearance(guide, _share(places, turn)) for turn in range(TURNS)]
    terms = (
        _Term(parameters.smoothness_weight, smooth, ground),
        _Term(parameters.appearance_weight, alike, ground),
    )
    own = ground.spread(energy[-1:] - energy[:-1])
    return _with_last(_mean_field(own, terms, parameters.iterations)[:, ground.places])


def _mean_field(own: Floats, terms: tuple[_Term, ...], iterations: int) -> Floats:
    """The lead (K - 1, L) of each class over the last, after the mean field: its own and what all
    others say.

    With two classes, what is passed on is one number a pixel: by how much the marginal of the
    first exceeds that of the last. Source: Krähenbühl and Koltun 2011, algorithm 1, with Potts
    compatibility; over-relaxation: Young, Iterative Solution of Large Linear Systems, 1971.
    """
    lead = own
    for step in range(math.ceil(STEPS * iterations)):
        excess = _excess(lead)
        new = own + sum(term.message(excess, step) for term in terms)
        lead = new if step == 0 else lead + np.float32(RELAXATION) * (new - lead)
    return lead


def _share(places: list[tuple[int, float]], turn: int) -> list[tuple[int, float]]:
    """The neighbours of one turn, near ones and far ones; they weigh as much as all."""
    mine = places[turn::TURNS]
    more = sum(weight for _, weight in places) / sum(weight for _, weight in mine)
    return [(place, weight * more) for place, weight in mine]


class _Ground:
    """A window laid out as one row of numbers, in which every neighbour lies at one distance.

    Rows follow one another with `reach` empty numbers between them, more than `reach` empty rows
    lie before and after: a step beyond the edge falls on an empty number.
    """

    def __init__(self, known: NDArray[np.bool_], reach: int) -> None:
        self.step_down = known.shape[1] + reach
        self.margin = (reach + 1) * self.step_down
        self.length = known.shape[0] * self.step_down + 2 * self.margin
        rows, columns = np.nonzero(known)
        self.places = rows * self.step_down + columns + self.margin
        self.known = self.spread(np.ones((1, len(rows)), np.float32))  # (1, L)

    def spread(self, values: NDArray[Any]) -> Floats:
        """(C, N) of the known pixels -> (C, L), zero elsewhere."""
        ground = np.zeros((len(values), self.length), np.float32)
        ground[:, self.places] = values
        return ground

    def distances(self, neighbours: list[tuple[int, int, float]]) -> list[tuple[int, float]]:
        """How many numbers on each neighbour lies, and its weight."""
        return [(row * self.step_down + column, weight) for row, column, weight in neighbours]


class _Smoothness:
    """Sums over near pixels: a Gaussian of the distance alone, along the rows and the columns."""

    def __init__(self, ground: _Ground, parameters: CrfParameters, near: int) -> None:
        sigma = parameters.smoothness_radius
        self._weights = [np.float32(math.exp(-((s / sigma) ** 2) / 2)) for s in range(1, near + 1)]
        self._strides = (1, ground.step_down)
        self._inner = ground.margin, ground.length - ground.margin

    def __call__(self, values: Floats) -> Floats:
        """(L) -> (L): of every pixel, itself and its neighbours, weighed; nothing outside."""
        first, last = self._inner
        both = np.empty(CHUNK, np.float32)
        for stride in self._strides:
            total = values.copy()
            for start in range(first, last, CHUNK):
                end = min(start + CHUNK, last)
                sums, here = both[: end - start], total[start:end]
                for step, weight in enumerate(self._weights, 1):
                    there = step * stride
                    np.add(
                        values[start + there : end + there],
                        values[start - there : end - there],
                        out=sums,
                    )
                    np.multiply(sums, weight, out=sums)
                    np.add(here, sums, out=here)
            values = total
        return values


class _Appearance:
    """Sums over near and alike pixels: a Gaussian of the distance and of the guide together."""

    def __init__(self, guide: Floats, neighbours: list[tuple[int, float]]) -> None:
        """guide (B, L), in units of its scales; the kernel is computed once, since no step changes
        it. neighbours: how many numbers on, and weight."""
        self._kernel = [(there, _likeness(guide, there, weight)) for there, weight in neighbours]

    def __call__(self, values: Floats) -> Floats:
        """(L) -> (L): of every pixel, itself and its neighbours, weighed."""
        total, product = values.copy(), np.empty(CHUNK, np.float32)
        for start in range(0, len(values), CHUNK):
            for there, likeness in self._kernel:
                weight = likeness[start : start + CHUNK]
                end = start + len(weight)
                here, beyond = slice(start, end), slice(start + there, end + there)
                passed = product[: len(weight)]
                np.multiply(weight, values[beyond], out=passed)
                np.add(total[here], passed, out=total[here])
                np.multiply(weight, values[here], out=passed)
                np.add(total[beyond], passed, out=total[beyond])
        return total


def _likeness(guide: Floats, there: int, weight: float) -> Floats:
    """The kernel between every pixel and the one `there` numbers on: guide (B, L) -> (L - there),
    chunk by chunk."""
    likeness = np.empty(guide.shape[1] - there, np.float32)
    spare = np.empty(CHUNK, np.float32)
    for start in range(0, len(likeness), CHUNK):
        squares = likeness[start : start + CHUNK]
        end, step = start + len(squares), spare[: len(squares)]
        squares[:] = 0
        for band in guide:
            np.subtract(band[start + there : end + there], band[start:end], out=step)
            np.multiply(step, step, out=step)
            np.add(squares, step, out=squares)
        np.multiply(squares, np.float32(-0.5), out=squares)
        np.maximum(squares, np.float32(-FAINTEST), out=squares)
        np.exp(squares, out=squares)
        np.multiply(squares, np.float32(weight), out=squares)
    return likeness


class _Term:
    """What all others say by one kernel, with its weight in the energy, normalised symmetrically:
    D^(-1/2) K D^(-1/2), D its row sums.

    kernels: estimates of the kernel that take turns; what the others said at their last turn still
    counts, so that the mean field settles where it would with all of them at once.
    """

    def __init__(
        self, weight: float, kernels: Sequence[_Smoothness | _Appearance], ground: _Ground
    ) -> None:
        self._kernels, known = kernels, ground.known[0]
        sums = np.mean([kernel(known) for kernel in kernels], axis=0)
        # Zero where nothing is known: such pixels then neither send nor receive.
        self._norm = np.where(known > 0, 1 / np.sqrt(np.where(known > 0, sums, 1)), 0)
        self._weight = np.float32(weight / len(kernels))
        self._said: list[Floats] = []

    def message(self, values: Floats, step: int) -> Floats:
        """(C, L) -> (C, L): what each pixel hears from all others."""
        turn = step % len(self._kernels)
        said = np.stack([self._kernels[turn](each) for each in values * self._norm])
        if not self._said:
            self._said = [said] * len(self._kernels)
        self._said[turn] = said
        return np.asarray(sum(self._said) * (self._norm * self._weight), np.float32)


def _with_last(lead: Floats) -> Floats:
    """Marginals (K, N) from the lead (K - 1, N) of each class over the last."""
    whole = np.concatenate([lead, np.zeros_like(lead[:1])])
    raised = np.exp(whole - whole.max(axis=0))
    return np.asarray(raised / raised.sum(axis=0))


def _excess(lead: Floats) -> Floats:
    """By how much the marginal of each class exceeds that of the last: (K - 1, L) both."""
    if len(lead) == 1:
        return np.asarray(np.tanh(np.float32(0.5) * lead))
    whole = _with_last(lead)
    return np.asarray(whole[:-1] - whole[-1:])

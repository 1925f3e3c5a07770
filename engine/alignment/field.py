"""A smooth field of displacements fitted to places, without those that contradict their
neighbours."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Values = NDArray[np.float64]

_NEIGHBOURS = 6
_FAR = 3.5 * 1.4826  # median absolute deviations that are 3.5 standard deviations
_ALLOWED = 0.3  # pixels from the field that are never too far
_ALLOWED_BESIDE = 1.0  # pixels from the neighbours' median
_PLACES_A_TERM = 2  # places for each coefficient, at least: folds foresee whether they carry it
HIGHEST = 3  # order of the polynomial
_GAIN = 0.02, 0.05  # pixels, and share, by which a higher order must be better


@dataclass(frozen=True)
class Field:
    """A polynomial of (column, row), each −1..1 over the grid. coefficients (terms, 2): right and
    down, in pixels. scale: height and width of the grid."""

    order: int
    coefficients: Values
    scale: tuple[float, float]

    def at(self, columns: Values, rows: Values) -> Values:
        """Displacement (N, 2), right and down, at positions of the grid."""
        height, width = self.scale
        found: Values = (
            _terms(2 * columns / width - 1, 2 * rows / height - 1, self.order) @ self.coefficients
        )
        return found


def _terms(x: Values, y: Values, order: int) -> Values:
    """x^i y^j (N, terms) up to an order."""
    powers = [(total - j, j) for total in range(order + 1) for j in range(total + 1)]
    return np.stack([x**i * y**j for i, j in powers], axis=1)


def terms_of(order: int) -> int:
    """How many coefficients a polynomial of two variables has."""
    return (order + 1) * (order + 2) // 2


def fewest_places(order: int) -> int:
    """How many places a field of an order needs."""
    return _PLACES_A_TERM * terms_of(order)


def fit(at: Values, moved: Values, order: int, scale: tuple[float, float]) -> Field:
    """The field through displacements `moved` (N, 2) at positions `at` (N, 2), by least squares; a
    shift is the median, which asks for no rejection."""
    if order == 0:
        return Field(0, np.median(moved, axis=0)[None], scale)
    height, width = scale
    terms = _terms(2 * at[:, 0] / width - 1, 2 * at[:, 1] / height - 1, order)
    return Field(order, np.linalg.lstsq(terms, moved, rcond=None)[0], scale)


def reliable(
    at: Values, moved: Values, order: int, scale: tuple[float, float]
) -> NDArray[np.bool_]:
    """Which places (N,) agree with their neighbours and with a field of an order: by the median of
    the deviations, so that a third of them may be wrong."""
    kept = _like_neighbours(at, moved)
    for _ in range(5):
        if kept.sum() < max(3, terms_of(order)):
            break
        off = np.hypot(*(fit(at[kept], moved[kept], order, scale).at(*at.T) - moved).T)
        now = kept & (off <= max(_ALLOWED, _FAR * float(np.median(off[kept]))))
        if (now == kept).all():
            break
        kept = now
    return kept


def _like_neighbours(at: Values, moved: Values) -> NDArray[np.bool_]:
    if len(at) <= _NEIGHBOURS:
        middle = np.median(moved, axis=0)
        off = np.hypot(*(moved - middle).T)
    else:
        distance = np.hypot(*(at[:, None] - at[None]).transpose(2, 0, 1))
        np.fill_diagonal(distance, np.inf)
        near = np.argsort(distance, axis=1, kind="stable")[:, :_NEIGHBOURS]
        off = np.hypot(*(moved - np.median(moved[near], axis=1)).T)
    found: NDArray[np.bool_] = off <= max(_ALLOWED_BESIDE, _FAR * float(np.median(off)))
    return found


def best_order(at: Values, moved: Values, scale: tuple[float, float], highest: int) -> int:
    """The lowest order that foresees places it was not fitted to about as well as any, in five
    folds."""
    chosen, least = 0, _foreseen(at, moved, 0, scale)
    for order in range(1, highest + 1):
        if len(at) < fewest_places(order):
            break
        off = _foreseen(at, moved, order, scale)
        if off < least - max(_GAIN[0], _GAIN[1] * least):
            chosen, least = order, off
    return chosen


def _foreseen(at: Values, moved: Values, order: int, scale: tuple[float, float]) -> float:
    """Median distance in pixels at places that were left out of the fit."""
    fold = np.arange(len(at)) % 5
    off = np.concatenate(
        [
            np.hypot(
                *(
                    fit(at[fold != k], moved[fold != k], order, scale).at(*at[fold == k].T)
                    - moved[fold == k]
                ).T
            )
            for k in range(min(5, len(at)))
        ]
    )
    return float(np.median(off))

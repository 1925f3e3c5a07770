"""Cross-prediction: how badly each date is foretold by the other, pixel by pixel.

A quadratic function of one date's bands foretells the other date as it would look without change;
it is estimated by regression that gives changed pixels little weight. Beside IR-MAD, which weighs
every direction of spectral space alike however little it says about the ground, the errors here are
counted band by band.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np

from .irmad import Floats, chi_square_survival, weighted_products, whitening
from .thresholds import lower_median

ITERATIONS = 20
# share of the mean square of a feature: keeps the system solvable where bands repeat each other
RIDGE = 1e-6
# Beyond this the products of bands would outnumber what a scene can tell, and the bands alone must
# do.
MOST_BANDS_FOR_PRODUCTS = 16
# Least spread of the errors of a band, in its own standard deviations: two equal dates have no
# errors at all.
LEAST_SPREAD = 1e-3
BLOCK = 1 << 15  # pixels whose features are held at once


@dataclass(frozen=True)
class Regression:
    """Foretells the bands of one date from those of the other.

    coefficients: (F, C) on the features of the other date. spread: robust standard deviation (C,)
    of the errors.
    """

    coefficients: Floats
    spread: Floats

    def errors(self, given: Floats, foretold: Floats) -> Floats:
        """What the prediction misses, in robust standard deviations: (C, n) twice to (C, n)."""
        return np.asarray((foretold - self.coefficients.T @ features(given)) / self.spread[:, None])


@dataclass(frozen=True)
class CrossPrediction:
    """Both dates foretold from each other."""

    after_from_before: Regression
    before_from_after: Regression

    def distance(self, before: Floats, after: Floats) -> Floats:
        """Length of the errors of both predictions together: (C, n) twice to (n,), the same in
        either order."""
        there = np.square(self.after_from_before.errors(before, after)).sum(0)
        back = np.square(self.before_from_after.errors(after, before)).sum(0)
        distance: Floats = np.sqrt(there + back)
        return distance


def features(bands: Floats) -> Floats:
    """The bands (C, n), the products of any two of them, and one: (F, n)."""
    columns = [np.ones_like(bands[:1]), bands]
    if len(bands) <= MOST_BANDS_FOR_PRODUCTS:
        first, second = np.triu_indices(len(bands))
        columns.append(bands[first] * bands[second])
    return np.concatenate(columns)


def fit_cross_prediction(stacked: Floats, tell: Callable[[float], None]) -> CrossPrediction:
    """Regress each date on the other.

    stacked: pixels of both dates (2C, n), in units near 1. tell: called with the share done, often.
    """
    before, after = np.split(stacked, 2)
    return CrossPrediction(
        _regression(before, after, lambda share: tell(share / 2)),
        _regression(after, before, lambda share: tell(0.5 + share / 2)),
    )


def _regression(given: Floats, foretold: Floats, tell: Callable[[float], None]) -> Regression:
    """Least squares, reweighted by the probability that an unchanged pixel errs so much."""
    weight = np.ones(given.shape[1])
    for iteration in range(ITERATIONS):
        tell(iteration / ITERATIONS)
        coefficients = _least_squares(given, foretold, weight)
        errors = _misses(coefficients, given, foretold)
        white = whitening(_covariance(errors, weight))
        weight = chi_square_survival(np.square(white.T @ errors).sum(0), white.shape[1])
    deviation = [lower_median(np.abs(error - lower_median(error))) for error in errors]
    return Regression(coefficients, np.maximum(1.4826 * np.array(deviation), LEAST_SPREAD))


def _least_squares(given: Floats, foretold: Floats, weight: Floats) -> Floats:
    """Coefficients (F, C) of the weighted regression, from sums gathered block by block."""
    squares, products = np.zeros(()), np.zeros(())
    for start in range(0, given.shape[1], BLOCK):
        block = np.s_[..., start : start + BLOCK]
        known = features(given[block])
        squares = squares + weighted_products(known, weight[block])
        products = products + (known * weight[block]) @ foretold[block].T
    ridge = RIDGE * max(float(squares.diagonal().mean()), 1e-300)
    ridged: Any = squares + ridge * np.eye(len(squares))
    coefficients: Floats = np.linalg.solve(ridged, products)
    return coefficients


def _misses(coefficients: Floats, given: Floats, foretold: Floats) -> Floats:
    """Errors (C, n) in the units of the bands."""
    blocks = [given[:, start : start + BLOCK] for start in range(0, given.shape[1], BLOCK)]
    misses: Floats = foretold - np.concatenate(
        [coefficients.T @ features(block) for block in blocks], axis=1
    )
    return misses


def _covariance(errors: Floats, weight: Floats) -> Floats:
    """Weighted mean of the products of the errors (C, C), no variance below the least spread."""
    total = max(float(weight.sum()), 1e-300)
    return weighted_products(errors, weight) / total + LEAST_SPREAD**2 * np.eye(len(errors))

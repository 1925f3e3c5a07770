"""Cross-prediction: how badly each date is foretold by the other, pixel by pixel.

A quadratic function of one date's bands foretells the other date as it would look without change; it is estimated by
regression that gives changed pixels little weight. Beside IR-MAD, which weighs every direction of spectral space alike
however little it says about the ground, the errors here are counted band by band.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import torch
from deepchange.engine.tensor.irmad import chi_square_survival, thinned, whitening
from torch import Tensor

ITERATIONS = 20
RIDGE = 1e-6  # share of the mean square of a feature: keeps the system solvable where bands repeat each other
# Beyond this the products of bands would outnumber what a scene can tell, and the bands alone must do.
MOST_BANDS_FOR_PRODUCTS = 16
# Least spread of the errors of a band, in its own standard deviations: two equal dates have no errors at all.
LEAST_SPREAD = 1e-3
BLOCK = 1 << 15  # pixels whose features are held at once


@dataclass(frozen=True)
class Regression:
    """Foretells the bands of one date from those of the other.

    coefficients: (F, C) on the features of the other date. spread: robust standard deviation (C,) of the errors.
    """

    coefficients: Tensor
    spread: Tensor

    def errors(self, given: Tensor, foretold: Tensor) -> Tensor:
        """What the prediction misses, in robust standard deviations: (C, n) twice to (C, n), double precision."""
        return (foretold.double() - self.coefficients.T @ features(given)) / self.spread[:, None]


@dataclass(frozen=True)
class CrossPrediction:
    """Both dates foretold from each other."""

    after_from_before: Regression
    before_from_after: Regression

    def distance(self, before: Tensor, after: Tensor) -> Tensor:
        """Length of the errors of both predictions together: (C, n) twice to (n,) float32, the same in either order."""
        distances = []
        for start in range(0, before.shape[1], BLOCK):
            one, other = before[:, start : start + BLOCK], after[:, start : start + BLOCK]
            there = self.after_from_before.errors(one, other).square().sum(0)
            back = self.before_from_after.errors(other, one).square().sum(0)
            distances.append((there + back).sqrt().float())
        return torch.cat(distances)


def features(bands: Tensor) -> Tensor:
    """The bands (C, n), the products of any two of them, and one: (F, n) in double precision."""
    bands = bands.double()
    columns = [torch.ones_like(bands[:1]), bands]
    if len(bands) <= MOST_BANDS_FOR_PRODUCTS:
        first, second = torch.triu_indices(len(bands), len(bands), device=bands.device)
        columns.append(bands[first] * bands[second])
    return torch.cat(columns)


def fit_cross_prediction(
    before: Sequence[Tensor], after: Sequence[Tensor], tell: Callable[[float], None]
) -> CrossPrediction:
    """Regress each date on the other.

    before, after: valid pixels (C, n) of each chip, in units near 1. tell: called with the share done, often.
    """
    chips = thinned(before, after)
    bands = len(before[0])
    forth = [(chip[:bands], chip[bands:]) for chip in chips]
    back = [(foretold, given) for given, foretold in forth]
    return CrossPrediction(
        _regression(forth, lambda share: tell(share / 2)), _regression(back, lambda share: tell(0.5 + share / 2))
    )


Samples = Sequence[tuple[Tensor, Tensor]]  # what is given and what is foretold, (C, n) each, chip by chip


def _regression(samples: Samples, tell: Callable[[float], None]) -> Regression:
    """Least squares, reweighted by the probability that an unchanged pixel errs so much."""
    weights = [torch.ones_like(given[0]) for given, _ in samples]
    for iteration in range(ITERATIONS):
        tell(iteration / ITERATIONS)
        coefficients = _least_squares(samples, weights)
        errors = [_misses(coefficients, *sample) for sample in samples]
        white = whitening(_covariance(errors, weights))
        weights = [chi_square_survival((white.T @ error).square().sum(0), white.shape[1]) for error in errors]
    pooled = torch.cat(errors, 1)
    deviation = (pooled - pooled.median(1, keepdim=True).values).abs().median(1).values
    return Regression(coefficients, (1.4826 * deviation).clamp_min(LEAST_SPREAD))


def _least_squares(samples: Samples, weights: Sequence[Tensor]) -> Tensor:
    """Coefficients (F, C) of the weighted regression, from sums gathered block by block."""
    squares, products = torch.zeros((), dtype=torch.float64), torch.zeros((), dtype=torch.float64)
    for (given, foretold), weight in zip(samples, weights):
        for start in range(0, given.shape[1], BLOCK):
            block = slice(start, start + BLOCK)
            known = features(given[:, block])
            weighted = known * weight[block]
            squares = squares + weighted @ known.T
            products = products + weighted @ foretold[:, block].T
    ridge = RIDGE * squares.diagonal().mean().clamp_min(1e-300)
    return torch.linalg.solve(squares + ridge * torch.eye(len(squares), dtype=torch.float64), products)


def _misses(coefficients: Tensor, given: Tensor, foretold: Tensor) -> Tensor:
    """Errors (C, n) in the units of the bands."""
    blocks = [features(block) for block in given.split(BLOCK, 1)]
    return foretold - torch.cat([coefficients.T @ block for block in blocks], 1)


def _covariance(errors: Sequence[Tensor], weights: Sequence[Tensor]) -> Tensor:
    """Weighted mean of the products of the errors (C, C), no variance below the least spread."""
    total = sum(float(weight.sum()) for weight in weights)
    products = torch.stack([(error * weight) @ error.T for error, weight in zip(errors, weights)])
    return products.sum(0) / max(total, 1e-300) + LEAST_SPREAD**2 * torch.eye(len(errors[0]), dtype=torch.float64)

"""IR-MAD: how far each pixel lies from the way unchanged pixels relate the two dates.

Iteratively reweighted multivariate alteration detection. Source: Nielsen, "The regularized
iteratively reweighted MAD method for change detection in multi- and hyperspectral data", IEEE
Transactions on Image Processing 16(2), 2007.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import lru_cache, reduce
from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

# Pixels the transformation is estimated from: its few dozen numbers are known to a thousandth long
# before.
MOST_PIXELS = 1 << 17
# And the numbers held for it, so that a hundred bands do not fill the memory.
MOST_NUMBERS = 1 << 24
_AT_ONCE = 1 << 22  # numbers of a product; those of up to sixteen bands all together
MOST_ITERATIONS = 100
SETTLED = 1e-4  # largest change of a canonical correlation that ends the iteration
# Directions that hold less than this share of the variance of the strongest one are rounding, as
# when two bands of a grey image are the same.
COLLINEAR = 1e-6
# Smallest variance of a variate among unchanged pixels: two dates equal to the last bit would have
# none at all.
LEAST_VARIANCE = 1e-6


@dataclass(frozen=True)
class IrMad:
    """A fitted transformation: `distance` is all it is for.

    mean: of both dates' bands stacked (2C,). axes: (2C, k), the canonical directions of the earlier
    date above those of the later one with the opposite sign; k is the number of independent
    directions both dates have. spread: standard deviation (k,) of each variate among unchanged
    pixels. correlations: canonical ones (k,), highest first.
    """

    mean: Floats
    axes: Floats
    spread: Floats
    correlations: tuple[float, ...]
    iterations: int

    def distance(self, before: Floats, after: Floats) -> Floats:
        """Distance from no change in standard deviations, the square root of the chi-square
        statistic.

        before, after: (C, n). Returns (n,), 0 or more; under no change its square is chi-square
        distributed with k degrees of freedom.
        """
        return np.sqrt(self.statistic(np.concatenate([before, after])))

    def statistic(self, stacked: Floats) -> Floats:
        """The chi-square statistic (n,) of both dates stacked (2C, n)."""
        directions = (self.axes / self.spread).T
        variates = directions @ stacked
        variates -= (directions @ self.mean)[:, None]
        statistic: Floats = np.einsum("kn,kn->n", variates, variates)
        return statistic

    def on_raw_values(self, mean: Floats, deviation: Floats) -> IrMad:
        """The same transformation of values that are not standardised yet. mean, deviation: those
        by which both dates' bands, stacked, would be (2C,)."""
        return replace(self, mean=mean + self.mean * deviation, axes=self.axes / deviation[:, None])

    def no_change_probability(self, stacked: Floats) -> Floats:
        """Chance (n,) that an unchanged pixel of (2C, n) lies at least so far away: the chi-square
        survival."""
        return chi_square_survival(self.statistic(stacked), len(self.correlations))


def chi_square_survival(statistic: Floats, freedom: int) -> Floats:
    """Chance that a chi-square variable of so many degrees of freedom is at least this large; 1
    without any.

    Right to 1e-7: read from a table of the root of the statistic."""
    if freedom == 0:
        return np.ones_like(statistic)
    per_root, chances = _survival_table(freedom)
    place = np.minimum(np.sqrt(statistic) * per_root, len(chances) - 1.001)
    index = place.astype(np.intp)
    low = chances[index]
    return np.asarray(low + (chances[index + 1] - low) * (place - index))


@lru_cache(maxsize=16)
def _survival_table(freedom: int) -> tuple[float, Floats]:
    """Steps in a unit of the statistic's root, and the chance after each: the series of the
    incomplete gamma function.

    Source: Abramowitz and Stegun, 26.4.4 and 26.4.5."""
    roots = np.linspace(
        0.0, math.sqrt(freedom) + 9.0, 1 << 14
    )  # at the end the chance is below 1e-15
    half = roots[1:] ** 2 / 2
    odd = freedom % 2
    chances = (
        np.array([math.erfc(math.sqrt(value)) for value in half]) if odd else np.zeros_like(half)
    )
    for step in range(freedom // 2):
        power = step + odd / 2
        chances += np.exp(power * np.log(half) - half - math.lgamma(power + 1))
    return 1 / float(roots[1]), np.concatenate([[1.0], np.minimum(chances, 1.0)])


def fit_irmad(stacked: Floats, tell: Callable[[float], None]) -> IrMad:
    """Find the transformation in which unchanged pixels differ least.

    stacked: pixels of both dates (2C, n), in units near 1. tell: called with the share done, often.
    Each iteration weighs the pixels by their probability of no change under the one before.
    """
    mad = _canonical(np.ones(stacked.shape[1]), stacked, 1)
    for iteration in range(2, MOST_ITERATIONS + 1):
        tell(iteration / MOST_ITERATIONS)
        previous, mad = mad, _canonical(mad.no_change_probability(stacked), stacked, iteration)
        if _largest_step(previous, mad) < SETTLED:
            break
    tell(1.0)
    return mad


def sample_step(pixels: int, bands: int) -> int:
    """Every how many of the pixels are taken, so that there are few enough to work with."""
    most = min(MOST_PIXELS, MOST_NUMBERS // (2 * bands))
    return max(1, -(-pixels // most))


def _largest_step(previous: IrMad, present: IrMad) -> float:
    """How much the canonical correlations moved; endless when their number changed."""
    if len(previous.correlations) != len(present.correlations):
        return float("inf")
    return max(
        (abs(one - other) for one, other in zip(previous.correlations, present.correlations)),
        default=0.0,
    )


def _canonical(weight: Floats, stacked: Floats, iteration: int) -> IrMad:
    """Canonical correlation analysis of the two dates, safe where bands are constant or repeat each
    other.

    weight: (n,) of the pixels (2C, n)."""
    total = max(float(weight.sum()), 1e-300)
    mean = (
        np.einsum("cn,n->c", stacked, weight) / total
    )  # by BLAS it would depend on the number of threads
    covariance = weighted_products(stacked, weight) / total - np.outer(mean, mean)
    bands = len(mean) // 2
    before_white = whitening(covariance[:bands, :bands])
    after_white = whitening(covariance[bands:, bands:])
    left, correlations, right = np.linalg.svd(
        before_white.T @ covariance[:bands, bands:] @ after_white, full_matrices=False
    )
    correlations = correlations.clip(0.0, 1.0)
    return IrMad(
        mean=mean,
        axes=np.concatenate([before_white @ left, -after_white @ right.T]),
        spread=np.sqrt(np.maximum(2 * (1 - correlations), LEAST_VARIANCE)),
        correlations=tuple(float(correlation) for correlation in correlations),
        iterations=iteration,
    )


def weighted_products(values: Floats, weight: Floats) -> Floats:
    """Sums (m, m) over the pixels of the products of any two rows of values (m, n), each with its
    weight (n,)."""
    root, size = np.sqrt(weight), max(1, _AT_ONCE // len(values))
    rooted = (
        values[:, first : first + size] * root[first : first + size]
        for first in range(0, len(root), size)
    )
    return np.asarray(
        reduce(np.add, (part @ part.T for part in rooted))
    )  # one array twice: half the work


def whitening(covariance: NDArray[Any]) -> Floats:
    """Directions (C, r) of unit variance that span what the bands hold; r < C where bands are
    collinear."""
    values, vectors = np.linalg.eigh(covariance)
    kept = values > COLLINEAR * max(values.max(), 1e-12)
    return np.asarray(vectors[:, kept] / np.sqrt(values[kept]))

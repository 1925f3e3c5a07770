"""IR-MAD: how far each pixel lies from the way unchanged pixels relate the two dates.

Iteratively reweighted multivariate alteration detection. Source: Nielsen, "The regularized iteratively reweighted MAD
method for change detection in multi- and hyperspectral data", IEEE Transactions on Image Processing 16(2), 2007.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

# Pixels the transformation is estimated from: its few dozen numbers are known to a thousandth long before.
MOST_PIXELS = 1 << 17
# And the numbers held for it, so that a hundred bands do not fill the memory.
MOST_NUMBERS = 1 << 24
BLOCK = 1 << 17  # pixels held in double precision at once
MOST_ITERATIONS = 100
SETTLED = 1e-4  # largest change of a canonical correlation that ends the iteration
# Directions that hold less than this share of the variance of the strongest one are rounding, as when two bands of a
# grey image are the same.
COLLINEAR = 1e-6
# Smallest variance of a variate among unchanged pixels: two dates equal to the last bit would have none at all.
LEAST_VARIANCE = 1e-6


@dataclass(frozen=True)
class IrMad:
    """A fitted transformation: `distance` is all it is for.

    mean: of both dates' bands stacked (2C,). axes: (2C, k), the canonical directions of the earlier date above those
    of the later one with the opposite sign; k is the number of independent directions both dates have. spread:
    standard deviation (k,) of each variate among unchanged pixels. correlations: canonical ones (k,), highest first.
    """

    mean: Tensor
    axes: Tensor
    spread: Tensor
    correlations: tuple[float, ...]
    iterations: int

    def variates(self, stacked: Tensor) -> Tensor:
        """Differences of the canonical variates in standard deviations of no change: (2C, n) to (k, n)."""
        return (self.axes / self.spread).T @ (stacked.double() - self.mean[:, None])

    def distance(self, before: Tensor, after: Tensor) -> Tensor:
        """Distance from no change in standard deviations, the square root of the chi-square statistic.

        before, after: (C, n). Returns (n,) float32, 0 or more; under no change its square is chi-square distributed
        with k degrees of freedom.
        """
        blocks = zip(before.split(BLOCK, 1), after.split(BLOCK, 1))
        return torch.cat([self.variates(torch.cat(block)).square().sum(0).sqrt().float() for block in blocks])

    def no_change_probability(self, stacked: Tensor) -> Tensor:
        """Chance (n,) that an unchanged pixel of (2C, n) lies at least so far away: the chi-square survival."""
        return chi_square_survival(self.variates(stacked).square().sum(0), len(self.correlations))


def chi_square_survival(statistic: Tensor, freedom: int) -> Tensor:
    """Chance that a chi-square variable of so many degrees of freedom is at least this large; 1 without any."""
    if freedom == 0:
        return torch.ones_like(statistic)
    return torch.special.gammaincc(torch.full_like(statistic[:1], freedom / 2), statistic / 2)


def fit_irmad(before: Sequence[Tensor], after: Sequence[Tensor], tell: Callable[[float], None]) -> IrMad:
    """Find the transformation in which unchanged pixels differ least.

    before, after: valid pixels (C, n) of each chip, in units near 1. tell: called with the share done, often.
    Each iteration weighs the pixels by their probability of no change under the one before.
    """
    chips = thinned(before, after)
    mad = _canonical(_Sums.of(chips, None), 1)
    for iteration in range(2, MOST_ITERATIONS + 1):
        tell(iteration / MOST_ITERATIONS)
        previous, mad = mad, _canonical(_Sums.of(chips, mad), iteration)
        if _largest_step(previous, mad) < SETTLED:
            break
    tell(1.0)
    return mad


def thinned(before: Sequence[Tensor], after: Sequence[Tensor]) -> list[Tensor]:
    """Both dates stacked (2C, n), in double precision: evenly spaced pixels of all chips, few enough to work with."""
    most = min(MOST_PIXELS, MOST_NUMBERS // (2 * len(before[0])))
    every = max(1, -(-sum(chip.shape[1] for chip in before) // most))
    return [torch.cat([one[:, ::every], other[:, ::every]]).double() for one, other in zip(before, after)]


def _largest_step(previous: IrMad, present: IrMad) -> float:
    """How much the canonical correlations moved; endless when their number changed."""
    if len(previous.correlations) != len(present.correlations):
        return float("inf")
    return max((abs(one - other) for one, other in zip(previous.correlations, present.correlations)), default=0.0)


@dataclass
class _Sums:
    """Weighted sums over the pixels of both dates stacked (2C, n), in double precision."""

    weight: Tensor  # ()
    first: Tensor  # (2C,)
    second: Tensor  # (2C, 2C)

    @classmethod
    def of(cls, chips: Sequence[Tensor], mad: IrMad | None) -> _Sums:
        """Every pixel weighted by its probability of no change, or all alike without a transformation."""
        size = chips[0].shape[0]
        zeros = [torch.zeros(shape, dtype=torch.float64, device=chips[0].device) for shape in ((), size, (size, size))]
        sums = cls(*zeros)
        for chip in chips:
            weight = torch.ones_like(chip[0]) if mad is None else mad.no_change_probability(chip)
            weighted = chip * weight
            sums.weight += weight.sum()
            sums.first += weighted.sum(1)
            sums.second += weighted @ chip.T
        return sums


def _canonical(sums: _Sums, iteration: int) -> IrMad:
    """Canonical correlation analysis of the two dates, safe where bands are constant or repeat each other."""
    weight = sums.weight.clamp_min(1e-300)
    mean = sums.first / weight
    covariance = sums.second / weight - torch.outer(mean, mean)
    bands = len(mean) // 2
    before_white = whitening(covariance[:bands, :bands])
    after_white = whitening(covariance[bands:, bands:])
    left, correlations, right = torch.linalg.svd(
        before_white.T @ covariance[:bands, bands:] @ after_white, full_matrices=False
    )
    correlations = correlations.clamp(0.0, 1.0)
    return IrMad(
        mean=mean,
        axes=torch.cat([before_white @ left, -after_white @ right.T]),
        spread=(2 * (1 - correlations)).clamp_min(LEAST_VARIANCE).sqrt(),
        correlations=tuple(float(correlation) for correlation in correlations),
        iterations=iteration,
    )


def whitening(covariance: Tensor) -> Tensor:
    """Directions (C, r) of unit variance that span what the bands hold; r < C where bands are collinear."""
    values, vectors = torch.linalg.eigh(covariance)
    kept = values > COLLINEAR * values.max().clamp_min(1e-12)
    return vectors[:, kept] / values[kept].sqrt()

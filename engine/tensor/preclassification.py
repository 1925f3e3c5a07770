"""Change before any network: magnitudes, clusters, thresholds, and the samples a network can be trained on.

Change vector analysis and fuzzy c-means are the pre-classification of Chen et al., arXiv 1906.11479, fig. 5; what the
paper leaves open (standardisation, starting centres, purity) is decided here.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional as F

BINS = 1 << 16  # of a histogram of magnitudes: finer than any threshold needs


@dataclass(frozen=True)
class Scaling:
    """Mean and standard deviation of each band, (C,) float64; constant bands have deviation 1."""

    mean: Tensor
    deviation: Tensor

    def apply(self, image: Tensor) -> Tensor:
        """The image (N, C, H, W) in standard deviations from the mean, float32."""
        mean, deviation = (value.to(image.device)[:, None, None] for value in (self.mean, self.deviation))
        return ((image.double() - mean) / deviation).float()

    @classmethod
    def of(cls, samples: Sequence[Tensor], weights: Sequence[Tensor] | None = None) -> Scaling:
        """Statistics over all samples (C, n), each pixel with its weight (n,) or all alike."""
        weights = weights or [torch.ones(sample.shape[1], device=sample.device) for sample in samples]
        pairs = [(sample.double(), weight.double()) for sample, weight in zip(samples, weights)]
        total = torch.stack([weight.sum() for _, weight in pairs]).sum().clamp_min(1e-300)
        # A pass for the mean first: squares of large raw values would drown a small variance.
        mean = torch.stack([(sample * weight).sum(1) for sample, weight in pairs]).sum(0) / total
        squares = torch.stack([((sample - mean[:, None]).square() * weight).sum(1) for sample, weight in pairs]).sum(0)
        deviation = (squares / total).sqrt()
        return cls(mean, torch.where(deviation > 1e-6 * mean.abs().clamp_min(1e-6), deviation, 1.0))


class ChangeVector:
    """Change vector analysis. Source: Malila, LARS Symposia, 1980."""

    def distance(self, before: Tensor, after: Tensor) -> Tensor:
        """Length of the change vector of standardised bands: (C, n) twice to (n,)."""
        return (after - before).square().sum(0).sqrt()


def smooth(values: Tensor, valid: Tensor, sigma: float) -> Tensor:
    """Gaussian mean of the valid neighbours (N, H, W); sigma in pixels, 0 = none. Pixels that are not valid become 0.

    Reaches `smoothing_radius(sigma)` pixels far.
    """
    if sigma == 0:
        return torch.where(valid, values, 0.0)
    radius = smoothing_radius(sigma)
    offset = torch.arange(-radius, radius + 1, dtype=values.dtype, device=values.device)
    kernel = torch.exp(-0.5 * (offset / sigma).square())
    weight = valid.to(values.dtype)
    stacked = torch.stack([torch.where(valid, values, 0.0), weight], 1)
    kernel = (kernel / kernel.sum()).expand(2, 1, 1, -1)
    stacked = F.conv2d(stacked, kernel, padding=(0, radius), groups=2)
    stacked = F.conv2d(stacked, kernel.transpose(2, 3), padding=(radius, 0), groups=2)
    return torch.where(valid, stacked[:, 0] / stacked[:, 1].clamp_min(1e-12), 0.0)


def smoothing_radius(sigma: float) -> int:
    """Pixels that `smooth` looks away from its centre: four standard deviations, rounded."""
    return int(4 * sigma + 0.5)


@dataclass(frozen=True)
class Histogram:
    """How often each magnitude occurs: counts (BINS,) and the magnitude in the middle of each bin."""

    counts: NDArray[np.float64]
    centres: NDArray[np.float64]

    @classmethod
    def of(cls, magnitudes: Sequence[Tensor]) -> Histogram:
        """The histogram of all samples (n,), from their lowest to their highest value."""
        lowest = min(float(sample.min()) for sample in magnitudes)
        highest = max(float(sample.max()) for sample in magnitudes)
        highest = max(highest, lowest + 1e-6)
        counts = sum(np.histogram(sample.cpu().numpy(), BINS, (lowest, highest))[0] for sample in magnitudes)
        step = (highest - lowest) / BINS
        return cls(np.asarray(counts, float), lowest + step * (np.arange(BINS) + 0.5))

    def quantile(self, share: float) -> float:
        """The magnitude below which this share (0..1) of the pixels lies."""
        cumulated = np.cumsum(self.counts)
        return float(self.centres[np.searchsorted(cumulated, share * cumulated[-1])])


def otsu_threshold(histogram: Histogram) -> float:
    """The magnitude that parts the pixels into two classes of least variance. Source: Otsu, IEEE TSMC 9(1), 1979."""
    below = np.cumsum(histogram.counts)
    sum_below = np.cumsum(histogram.counts * histogram.centres)
    above, total = below[-1] - below, sum_below[-1]
    inner = (below > 0) & (above > 0)
    if not inner.any():
        return float(histogram.centres[-1])
    means_apart = sum_below[inner] / below[inner] - (total - sum_below[inner]) / above[inner]
    between = below[inner] * above[inner] * means_apart**2
    return float(histogram.centres[inner][np.argmax(between)])


def robust_threshold(values: Tensor) -> float:
    """Three standard deviations above the median, both as the unchanged majority of the values (n,) has them.

    The median absolute deviation stands for the standard deviation (factor 1.4826 under a normal distribution).
    """
    median = values.median()
    return float(median + 3 * 1.4826 * (values - median).abs().median())


def fuzzy_centres(histogram: Histogram, clusters: int = 3) -> list[float]:
    """Centres of fuzzy c-means over magnitudes, lowest first.

    Fuzzifier 2; starts at evenly spread quantiles, so the answer is always the same; ends when no centre moves by
    1e-8. Source: Bezdek, Pattern Recognition with Fuzzy Objective Function Algorithms, 1981.
    """
    used = histogram.counts > 0
    counts, values = histogram.counts[used], histogram.centres[used]
    centres = np.array([histogram.quantile((2 * index + 1) / (2 * clusters)) for index in range(clusters)])
    for _ in range(1000):
        closeness = 1.0 / np.maximum((values - centres[:, None]) ** 2, 1e-18)
        membership = (closeness / closeness.sum(0)) ** 2 * counts
        moved = (membership * values).sum(1) / membership.sum(1)
        settled = np.abs(moved - centres).max() < 1e-8
        centres = moved
        if settled:
            break
    return sorted(float(centre) for centre in centres)


UNCHANGED, UNCERTAIN, CHANGED = 0, 1, 2


def coarse_classes(magnitude: Tensor, centres: Sequence[float]) -> Tensor:
    """UNCHANGED, UNCERTAIN or CHANGED, whichever of the three centres is nearest, for magnitudes of any shape."""
    middles = torch.tensor([(low + high) / 2 for low, high in zip(centres, centres[1:])], device=magnitude.device)
    return torch.bucketize(magnitude, middles.to(magnitude.dtype))


def reliable(classes: Tensor, valid: Tensor, purity: float = 0.6, side: int = 5) -> Tensor:
    """Pixels (H, W) that are sure to be changed or unchanged: most of their neighbourhood is of their own class.

    purity: share (0..1) of the side × side pixels around that must be valid and of the pixel's own class.
    """
    pure = torch.zeros_like(valid)
    for sure in (UNCHANGED, CHANGED):
        own = (classes == sure) & valid
        share = F.avg_pool2d(own.float()[None, None], side, stride=1, padding=side // 2)[0, 0]
        # Shares are whole numbers of pixels over side²; a rounding below the limit must not decide.
        pure |= own & (share >= purity - 1e-4)
    return pure

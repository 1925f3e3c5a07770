"""Change before the published network: clusters of magnitudes, and the samples it can be trained
on.

Fuzzy c-means is the pre-classification of Chen et al., arXiv 1906.11479, fig. 5; what the paper
leaves open (standardisation, starting centres, purity) is decided here.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional as F

from ...statistical.thresholds import Histogram


def fuzzy_centres(histogram: Histogram, clusters: int = 3) -> list[float]:
    """Centres of fuzzy c-means over magnitudes, lowest first.

    Fuzzifier 2; starts at evenly spread quantiles, so the answer is always the same; ends when no
    centre moves by 1e-8. Source: Bezdek, Pattern Recognition with Fuzzy Objective Function
    Algorithms, 1981.
    """
    used = histogram.counts > 0
    counts, values = histogram.counts[used], histogram.centres[used]
    centres = np.array(
        [histogram.quantile((2 * index + 1) / (2 * clusters)) for index in range(clusters)]
    )
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
    """UNCHANGED, UNCERTAIN or CHANGED, whichever of the three centres is nearest, for magnitudes of
    any shape."""
    middles = torch.tensor(
        [(low + high) / 2 for low, high in zip(centres, centres[1:])], device=magnitude.device
    )
    return torch.bucketize(magnitude, middles.to(magnitude.dtype))


def reliable(classes: Tensor, valid: Tensor, purity: float = 0.6, side: int = 5) -> Tensor:
    """Pixels (H, W) that are sure to be changed or unchanged: most of their neighbourhood is of
    their own class.

    purity: share (0..1) of the side × side pixels around that must be valid and of the pixel's own
    class.
    """
    pure = torch.zeros_like(valid)
    for sure in (UNCHANGED, CHANGED):
        own = (classes == sure) & valid
        share = F.avg_pool2d(own.float()[None, None], side, stride=1, padding=side // 2)[0, 0]
        # Shares are whole numbers of pixels over side²; a rounding below the limit must not decide.
        pure |= own & (share >= purity - 1e-4)
    return pure

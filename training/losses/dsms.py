"""The loss of DSMS-FCN: binary cross-entropy, the mean over all pixels, no class weighted."""

from __future__ import annotations

import math
from typing import Any

import torch.nn.functional as F
from torch import Tensor

from .target import Loss, Target, Terms, known, mean_over, terms

# The published training clips the probability to 1e-7 from both ends; beyond, there is no gradient.
_FURTHEST = math.log((1 - 1e-7) / 1e-7)


def cross_entropy(logits: Tensor, target: Tensor, where: Tensor) -> Tensor:
    """Mean binary cross-entropy. logits, target (0..1), where (bool): one shape."""
    clipped = logits.float().clamp(-_FURTHEST, _FURTHEST)
    return mean_over(F.binary_cross_entropy_with_logits(clipped, target, reduction="none"), where)


class DsmsFcnLoss(Loss):
    """Binary cross-entropy of the full-size map."""

    def forward(self, network: Any, before: Tensor, after: Tensor, target: Target) -> Terms:
        """The terms of one batch."""
        return terms(
            cross_entropy(
                network.logits(before, after), target.change.float(), known(target.change)
            )
        )

"""The loss of DSIFN: cross-entropy and Dice at five scales, summed (deep supervision).

Source: Zhang, Yue, Tapete, Jiang, Shangguan, Huang and Liu, ISPRS Journal of Photogrammetry and
Remote Sensing 166 (2020), 183–200; the terms are those of the published code.
"""

from __future__ import annotations

from typing import Any

import torch
import torch.nn.functional as F
from torch import Tensor

from .target import Loss, Target, Terms, known, mean_over, terms


def dice(probability: Tensor, target: Tensor, where: Tensor) -> Tensor:
    """1 less the Dice coefficient over the whole batch, smoothed by 1. All three have one shape."""
    p, y = torch.where(where, probability, 0.0), torch.where(where, target, 0.0)
    return 1 - (2 * (p * y).sum() + 1) / (p.sum() + y.sum() + 1)


def published_loss(probability: Tensor, target: Tensor, where: Tensor) -> Tensor:
    """One scale as published: the cross-entropy takes the sigmoid of what is a probability already.

    A perfect map therefore keeps a cross-entropy of 0.69 on the ground and 0.31 on changes, and
    gradients are weak."""
    entropy = F.binary_cross_entropy_with_logits(probability, target, reduction="none")
    return mean_over(entropy, where) + dice(probability, target, where)


def corrected_loss(logits: Tensor, target: Tensor, where: Tensor) -> Tensor:
    """One scale with one sigmoid only."""
    entropy = F.binary_cross_entropy_with_logits(logits, target, reduction="none")
    return mean_over(entropy, where) + dice(logits.sigmoid(), target, where)


class DsifnLoss(Loss):
    """Deep supervision. as_published: the cross-entropy with its second sigmoid, in place of the
    corrected one."""

    def __init__(self, *, as_published: bool = False) -> None:
        super().__init__()
        self.as_published = as_published

    def forward(self, network: Any, before: Tensor, after: Tensor, target: Target) -> Terms:
        """The terms of one batch: the sum, and each scale, the finest first."""
        maps = [logits.float() for logits in network.logits(before, after)]
        scales = [
            self._at(logits, _every(target.change, 2**step)) for step, logits in enumerate(maps)
        ]
        return terms(
            torch.stack(scales).sum(),
            **{f"scale_{2**step}": value for step, value in enumerate(scales)},
        )

    def _at(self, logits: Tensor, change: Tensor) -> Tensor:
        """The loss of one scale: logits (N, 1, h, w), change (N, h, w)."""
        target, where = change[:, None].float(), known(change)[:, None]
        if self.as_published:
            return published_loss(logits.sigmoid(), target, where)
        return corrected_loss(logits, target, where)


def _every(labels: Tensor, step: int) -> Tensor:
    """Every step-th row and column: the nearest neighbour, as nobody published another way."""
    return labels[:, ::step, ::step]

"""The loss of Lite: cross-entropy that weighs changes, and the Dice loss, which does not fade where
few pixels changed.

Source: Milletari, Navab and Ahmadi, "V-Net", 3DV 2016, section 3, for Dice.
"""

from __future__ import annotations

from typing import Any

from torch import Tensor

from .dsms import cross_entropy
from .target import Loss, Target, Terms, known, terms


def dice(probability: Tensor, target: Tensor, where: Tensor) -> Tensor:
    """1 less the Dice coefficient over a whole batch. probability, target (0..1), where (bool): one
    shape."""
    probability, target = probability * where, target * where
    return 1 - (2 * (probability * target).sum() + 1) / (probability.sum() + target.sum() + 1)


class LiteLoss(Loss):
    """Cross-entropy and Dice. weight: of a changed pixel against an unchanged one; dice: of that
    term."""

    def __init__(self, weight: float = 2.0, dice: float = 1.0) -> None:
        super().__init__()
        self.weight, self.dice = weight, dice

    def forward(self, network: Any, before: Tensor, after: Tensor, target: Target) -> Terms:
        """The terms of one batch."""
        logits, where = network.logits(before, after).float(), known(target.change)
        change = (target.change == 1).float()
        changed = cross_entropy(logits, change, where & (change == 1))
        unchanged = cross_entropy(logits, change, where & (change == 0))
        share = (change * where).sum() / where.sum().clamp_min(1)
        weighted = (self.weight * share * changed + (1 - share) * unchanged) / (
            1 + (self.weight - 1) * share
        )
        overlap = dice(logits.sigmoid(), change, where)
        return terms(weighted + self.dice * overlap, cross_entropy=weighted, dice=overlap)

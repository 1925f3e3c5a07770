"""Losses by name, for any network that tells change: what a recipe asks for with `loss = {kind =
"focal"}`.

Sources: Lin, Goyal, Girshick, He and Dollár, "Focal Loss for Dense Object Detection", ICCV 2017,
equation 5, for focal; Milletari, Navab and Ahmadi, "V-Net", 3DV 2016, section 3, for Dice.
"""

from __future__ import annotations

from typing import Any

import torch
import torch.nn.functional as F
from torch import Tensor

from ...engine.errors import BadInput
from ...engine.messages import msg
from .lite import dice
from .target import Loss, Target, Terms, known, terms

KINDS = ("bce", "dice", "focal", "bce-dice")
_CERTAIN = 1e-6  # probability from which on a network that tells no log-odds passes no gradient


class NamedLoss(Loss):
    """The mean over all judged pixels, a changed one counting `weight` times, or Dice, or both.

    kind: one of KINDS. weight: of a changed pixel against an unchanged one, in the mean. gamma: how
    much less focal counts what is right already. dice: of that term in bce-dice. Raises BadInput
    for what makes no sense."""

    def __init__(
        self, kind: str, weight: float = 1.0, gamma: float = 2.0, dice: float = 1.0
    ) -> None:
        super().__init__()
        if kind not in KINDS:
            raise BadInput(
                msg(
                    "In the recipe, loss.kind is “{kind}”; it must be one of {kinds}.",
                    kind=kind,
                    kinds=", ".join(KINDS),
                )
            )
        for name, value, least in (
            ("weight", weight, 1e-6),
            ("gamma", gamma, 0.0),
            ("dice", dice, 0.0),
        ):
            if (
                isinstance(value, bool)
                or not isinstance(value, (int, float))
                or not least <= value <= 1e6
            ):
                above = "above 0" if least else "of 0 or more"
                raise BadInput(
                    msg(
                        "In the recipe, loss.{name} is {value}; it must be a number {above}.",
                        name=name,
                        value=str(value),
                        above=above,
                    )
                )
        self.kind, self.weight, self.gamma, self.dice = (
            kind,
            float(weight),
            float(gamma),
            float(dice),
        )

    def forward(self, network: Any, before: Tensor, after: Tensor, target: Target) -> Terms:
        """The terms of one batch."""
        logits, where = log_odds(network, before, after), known(target.change)
        change = (target.change == 1).float()
        overlap = dice(logits.sigmoid(), change, where)
        if self.kind == "dice":
            return terms(overlap, dice=overlap)
        costs = F.binary_cross_entropy_with_logits(logits, change, reduction="none")
        if self.kind == "focal":
            wrong = torch.where(change == 1, 1 - logits.sigmoid(), logits.sigmoid())
            costs = costs * wrong.clamp_min(_CERTAIN) ** self.gamma
        weights = torch.where(change == 1, self.weight, 1.0) * where
        mean = (costs * weights).sum() / weights.sum().clamp_min(1e-6)
        name = "focal" if self.kind == "focal" else "cross_entropy"
        if self.kind == "bce-dice":
            return terms(mean + self.dice * overlap, **{name: mean}, dice=overlap)
        return terms(mean, **{name: mean})


def log_odds(network: Any, before: Tensor, after: Tensor) -> Tensor:
    """Log-odds of change (N, H, W) of any network: its own, else those of its probability."""
    if hasattr(network, "logits"):
        logits = network.logits(before, after)
        if isinstance(logits, Tensor) and logits.dim() == 3:
            return logits.float()
    probability = network.probability(before, after)[:, 0].float()
    return torch.logit(probability.clamp(_CERTAIN, 1 - _CERTAIN))

"""The loss of MISGNet: focal loss and Dice over the two channels “unchanged” and “changed”.

Source: Cui, Liu, Li and Yu, IEEE JSTARS 18 (2025), 1827–1840; weights and constants are those of
the published code.
"""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor

from .target import Loss, Target, Terms, known, mean_over, terms

_ALPHA, _FOCAL_WEIGHT, _NO_PIXEL = 0.2, 0.5, 1e-7


def focal(logits: Tensor, change: Tensor) -> Tensor:
    """Mean of −0.2 (1 − p)² log p, p the probability of the true class; the factor (1 − p)² passes
    no gradient.

    logits (N, 2, H, W); change (N, H, W) 0, 1 or IGNORED."""
    where = known(change)
    true = torch.where(where, change, 0).long()[:, None]
    log_p = logits.log_softmax(1).gather(1, true)[:, 0]
    return mean_over(-_ALPHA * (1 - log_p.exp().detach()) ** 2 * log_p, where)


def dice(logits: Tensor, change: Tensor) -> Tensor:
    """1 less the mean of the Dice coefficients of both classes over the whole batch; shapes as in
    `focal`."""
    where = known(change)
    probability = torch.where(where[:, None], logits.softmax(1), 0.0)
    coefficients = []
    for value in (0, 1):
        p, y = probability[:, value], (change == value).to(logits.dtype)
        coefficients.append(2 * (p * y).sum() / ((p + y).sum() + _NO_PIXEL))
    # A batch that nobody labelled has nothing to be unlike.
    return torch.where(where.any(), 1 - torch.stack(coefficients).mean(), 0.0)


class MisgNetLoss(Loss):
    """Half the focal loss and the Dice loss."""

    def forward(self, network: Any, before: Tensor, after: Tensor, target: Target) -> Terms:
        """The terms of one batch."""
        height, width = target.change.shape[-2:]
        logits = network(before, after)[..., :height, :width].float()
        parts = {"focal": focal(logits, target.change), "dice": dice(logits, target.change)}
        return terms(_FOCAL_WEIGHT * parts["focal"] + parts["dice"], **parts)

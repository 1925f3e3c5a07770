"""The loss of BSFNet (SISB): contrastive, each class weighing the same however rare, and the IoU of
the decision.

Source: Du, Zhuang, Dong, Li, Chen, Zhao and Chen, "Bilateral Semantic Fusion Siamese Network", IEEE
Geoscience and Remote Sensing Letters; margins and small constants are those of the published code.
"""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor

from ...engine.tensor.networks.bsfnet import distance
from .target import Loss, Target, Terms, known, terms

_NEAR, _FAR = 0.1, 2.0  # unchanged pixels nearer than this, and changed ones further, cost nothing
_DECISION = 1.0  # distance above which a pixel counts as changed
_EPSILON = 1e-6
_NO_PIXEL = 1e-4  # added to the number of pixels of a class


def balanced_contrast(before: Tensor, after: Tensor, target: Tensor, where: Tensor) -> Tensor:
    """Pull unchanged pixels together, push changed ones apart; each class counts as a mean over its
    pixels.

    before, after: unit vectors (N, C, H, W). target: 0..1 (N, H, W), values between count in both
    sums but in neither number of pixels, as published. where: bool (N, H, W)."""
    # Added to absolute differences here and to signed ones in the decision, as published.
    apart = torch.linalg.vector_norm(torch.abs(before - after) + _EPSILON, dim=1)
    unchanged = torch.where(where, (1 - target) * (apart - _NEAR).clamp(min=0) ** 2, 0.0).sum()
    changed = torch.where(where, target * (_FAR - apart).clamp(min=0) ** 2, 0.0).sum()
    numbers = [(where & (target == value)).sum() + _NO_PIXEL for value in (0, 1)]
    return unchanged / numbers[0] + changed / numbers[1]


def decision_iou(before: Tensor, after: Tensor, target: Tensor, where: Tensor) -> Tensor:
    """1 less the IoU of the decided mask; it has no gradient, and is 0 where nothing is predicted
    nor true."""
    predicted = (distance(before, after)[:, 0] > _DECISION) & where
    true = (target == 1) & where
    union = (predicted | true).sum()
    return torch.where(union > 0, 1 - (predicted & true).sum() / union.clamp(min=1), 0.0)


def soft_iou(before: Tensor, after: Tensor, target: Tensor, where: Tensor) -> Tensor:
    """1 less the IoU of the probability (half the distance) with the target; this one has a
    gradient.

    It is 0 where nothing is true: the contrast alone then says that nothing should be predicted."""
    probability = torch.where(where, distance(before, after)[:, 0] / 2, 0.0)
    true = torch.where(where, target, 0.0)
    common = (probability * true).sum()
    union = (probability + true).sum() - common
    return torch.where(true.sum() > 0, 1 - common / union.clamp(min=_NO_PIXEL), 0.0)


class BsfNetLoss(Loss):
    """Balanced contrast and IoU, both of weight 1. soft: the IoU of probabilities, which trains the
    network, in place of the published IoU of decisions, which only moves the figure in the log."""

    def __init__(self, *, soft: bool = False) -> None:
        super().__init__()
        self.soft = soft

    def forward(self, network: Any, before: Tensor, after: Tensor, target: Target) -> Terms:
        """The terms of one batch."""
        height, width = target.change.shape[-2:]
        vectors = [date[..., :height, :width] for date in network(before, after)]
        labels = target.change.float(), known(target.change)
        contrast = balanced_contrast(vectors[0], vectors[1], *labels)
        iou = (soft_iou if self.soft else decision_iou)(vectors[0], vectors[1], *labels)
        return terms(contrast + iou, contrast=contrast, iou=iou)

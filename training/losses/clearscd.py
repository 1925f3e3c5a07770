"""The loss of ClearSCD: change, land cover of both dates, and two losses that tie features to
labels and to change.

Source: Tang, Xu, Chen, Dong, Yuan and Chen, ISPRS Journal of Photogrammetry and Remote Sensing 211
(2024), 299–317; weights and constants are those of the published configuration.
"""

from __future__ import annotations

from typing import Any

import torch
import torch.nn.functional as F
from torch import Tensor

from ...engine.errors import BadInput
from ...engine.messages import msg
from ...engine.tensor.networks.clearscd import Quarter
from ..data.label_coding import IGNORED
from .contrast import ClassContrast
from .target import Loss, Target, Terms, known, mean_over, terms

_BSCC_WEIGHT = 0.1
_MARGIN = 2.0  # features of changed pixels differ by at least this before they cost nothing


def change_loss(logits: Tensor, change: Tensor) -> Tensor:
    """Cross-entropy and binary Dice of change; logits and change (N, H, W). Dice is 0 in a batch
    without change."""
    where = known(change)
    target = torch.where(where, change, 0).to(logits.dtype)
    entropy = mean_over(F.binary_cross_entropy_with_logits(logits, target, reduction="none"), where)
    p = torch.where(where, logits.sigmoid(), 0.0)
    dice = 1 - 2 * (p * target).sum() / (p + target).sum().clamp(min=1e-7)
    return entropy + torch.where(target.sum() > 0, dice, 0.0)


def land_cover_loss(logits: Tensor, classes: Tensor) -> Tensor:
    """Cross-entropy of one date; logits (N, K, H, W), classes (N, H, W). 0 in a batch without
    labels."""
    where = known(classes)
    return mean_over(
        F.cross_entropy(logits, classes.long(), ignore_index=IGNORED, reduction="none"), where
    )


def consistency_loss(difference: Tensor, probability: Tensor) -> Tensor:
    """BSCC: features ought to be alike where no change is seen and unlike where some is.

    difference: absolute difference of the features (N, C, h, w). probability: of change (N, 1, h,
    w)."""
    unchanged, changed = 1 - probability, probability
    decided = probability.detach() > 0.5
    stays = torch.where(decided, 0.0, unchanged)
    moves = torch.where(decided, changed, 0.0)
    alike = (stays * difference**2).sum() / (stays.sum() + 1e-4)
    unlike = (moves * (_MARGIN - difference).clamp(min=0) ** 2).sum() / (moves.sum() + 1e-4)
    return (alike + unlike) / 2 / difference.shape[1]


class ClearScdLoss(Loss):
    """Change + land cover before and after + contrast (SACL) + a tenth of the consistency (BSCC).

    classes: kinds of land cover. hard_queries: pixels weigh by how far the land cover is from right
    in the contrast with remembered features. Without class labels in the target, change and
    consistency are all there is."""

    def __init__(self, classes: int = 9, *, hard_queries: bool = True) -> None:
        super().__init__()
        self.contrast = ClassContrast(classes, hard_queries=hard_queries)

    def begin_epoch(self, epoch: int) -> None:
        """The first epoch is the warm-up, in which features are remembered but not yet compared
        with."""
        self.contrast.warming_up = epoch <= 1

    def forward(self, network: Any, before: Tensor, after: Tensor, target: Target) -> Terms:
        """The terms of one batch."""
        quarter: Quarter = network.at_quarter(before, after)
        parts = {"change": change_loss(_full_size(quarter.change)[:, 0], target.change)}
        if target.classes_before is not None and target.classes_after is not None:
            parts |= self._land_cover(network, quarter, target.classes_before, target.classes_after)
        probability = quarter.change.float().sigmoid()
        difference = torch.abs(quarter.features_before - quarter.features_after).float()
        parts["consistency"] = _BSCC_WEIGHT * consistency_loss(difference, probability)
        return terms(torch.stack(list(parts.values())).sum(), **parts)

    def _land_cover(self, network: Any, quarter: Quarter, before: Tensor, after: Tensor) -> Terms:
        _refuse_unknown_classes(quarter.classes_before.shape[1], before, after)
        features = quarter.features_before, quarter.features_after
        projected = [network.projection_head(date).float() for date in features]
        logits = quarter.classes_before.float(), quarter.classes_after.float()
        # The nearest label of a quarter of the size is that of every fourth row and column.
        labels = before[:, ::4, ::4], after[:, ::4, ::4]
        return {
            "classes_before": land_cover_loss(_full_size(logits[0]), before),
            "classes_after": land_cover_loss(_full_size(logits[1]), after),
            "contrast": self.contrast(
                projected, [date.float() for date in features], logits, labels
            ),
        }


def _full_size(quarter: Tensor) -> Tensor:
    """Logits at the size of the image, as the network enlarges them."""
    return F.interpolate(quarter.float(), scale_factor=4.0, mode="bilinear", align_corners=True)


def _refuse_unknown_classes(count: int, *labels: Tensor) -> None:
    for date in labels:
        there = date[known(date)]
        if there.numel() and int(there.max()) >= count:
            raise BadInput(
                msg(
                    "The labels hold class number {largest}, and the network tells {count} "
                    "apart; build it with as many classes as the data have.",
                    largest=int(there.max()) + 1,
                    count=count,
                )
            )

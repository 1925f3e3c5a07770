"""What a network ought to have said of a batch, and the form that all losses have."""

from __future__ import annotations

from typing import Any, NamedTuple

import torch
from torch import Tensor, nn

from ..data.label_coding import IGNORED

Terms = dict[str, Tensor]  # “total”, with its gradient, and the parts that it is made of, without


class Target(NamedTuple):
    """The reference of a batch, uint8 (N, H, W) each.

    change: 0 unchanged, 1 changed, IGNORED. classes_before, classes_after: the place of a class in
    the list, from 0 on, or IGNORED; None where only change is known."""

    change: Tensor
    classes_before: Tensor | None = None
    classes_after: Tensor | None = None


class Loss(nn.Module):
    """What a network is trained to make small; holds what it must remember between steps, so it
    belongs in checkpoints.

    `forward(network, before, after, target)` runs the network on a batch (N, C, H, W) and returns
    the terms."""

    def forward(self, network: Any, before: Tensor, after: Tensor, target: Target) -> Terms:
        """The terms of one batch."""
        raise NotImplementedError

    def begin_epoch(self, epoch: int) -> None:
        """Told before each epoch, counted from 1."""


def known(change: Tensor) -> Tensor:
    """Where somebody judged: bool, the shape of the labels."""
    return change != IGNORED


def mean_over(values: Tensor, where: Tensor) -> Tensor:
    """The mean of the values where `where` is true; 0, with no gradient, where it is true
    nowhere."""
    return torch.where(where, values, 0.0).sum() / where.sum().clamp(min=1)


def terms(total: Tensor, **parts: Tensor) -> Terms:
    """The answer of a loss: the total, and its parts for the log."""
    return {"total": total, **{name: part.detach() for name, part in parts.items()}}


def target_of(batch: dict[str, Any]) -> Target:
    """The reference of a batch."""
    return Target(batch["change"], batch.get("classes_before"), batch.get("classes_after"))

"""The contrastive loss of ClearSCD (SACL): features of one kind of land cover close together, of
others apart.

Local: among the pixels of the batch. Global: with features remembered from earlier batches.
Source: Tang et al., ISPRS Journal of Photogrammetry and Remote Sensing 211 (2024), 299–317; numbers
are those of the published configuration.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import torch
import torch.nn.functional as F
from torch import Tensor, nn

_WEIGHT, _TEMPERATURE = 0.1, 0.1
_DRAWN = 1024  # pixels of a class, date and batch that take part in the local loss
_REMEMBERED, _ENQUEUED = 512, 64  # pixels of a class and date: in the queue, and new in a step
_CHANNELS = 128

Draw = Callable[[Tensor, int], Tensor]


def at_random(positions: Tensor, count: int) -> Tensor:
    """`count` of the positions (P,), or all where there are fewer."""
    return positions[torch.randperm(len(positions), device=positions.device)[:count]]


class ClassContrast(nn.Module):
    """Both contrasts, and the queues of remembered features: unit columns for each date (2), class
    and place.

    draw: how pixels of a class are chosen. The queues follow training only; in evaluation they stay
    as they are."""

    queues: Tensor
    places: Tensor

    def __init__(self, classes: int, *, hard_queries: bool = True, draw: Draw = at_random) -> None:
        super().__init__()
        self.hard_queries, self.draw = hard_queries, draw
        self.warming_up = True
        self.register_buffer(
            "queues", F.normalize(torch.randn(2, classes, _CHANNELS, _REMEMBERED), dim=2)
        )
        self.register_buffer("places", torch.zeros(2, classes, dtype=torch.int64))

    def forward(
        self,
        projected: Sequence[Tensor],
        features: Sequence[Tensor],
        logits: Sequence[Tensor],
        labels: Sequence[Tensor],
    ) -> Tensor:
        """The loss of a batch; each argument holds both dates.

        projected, features: (N, 128, h, w). logits: of land cover (N, K, h, w). labels: (N, h, w),
        IGNORED or 0 on."""
        projected, features, logits = (
            [_pixels(date) for date in dates] for dates in (projected, features, logits)
        )
        labels = [date.reshape(-1) for date in labels]
        loss = self.local(projected, features, labels)
        if not self.warming_up:
            loss = loss + self.remembered(projected, logits, labels)
        if self.training:
            self.remember(features, labels)
        return loss

    def local(
        self, projected: Sequence[Tensor], features: Sequence[Tensor], labels: Sequence[Tensor]
    ) -> Tensor:
        """Each class's mean projection against single features, its own near and those of others
        far.

        projected, features: (P, 128) of both dates; labels (P,). 0 where the batch holds fewer than
        two classes."""
        anchors: list[Tensor] = []
        keys: list[Tensor] = []
        for kind in range(self.queues.shape[1]):
            places = [torch.nonzero(date == kind)[:, 0] for date in labels]
            if any(map(len, places)):
                anchors.append(F.normalize(self._drawn(projected, places).mean(0), dim=0))
                # Not detached: the published keys pass their gradient on.
                keys.append(F.normalize(self._drawn(features, places), dim=1))
        if len(anchors) < 2:
            return projected[0].new_zeros(())
        likeness = torch.cat(keys) @ torch.stack(anchors).T / _TEMPERATURE  # (all keys, classes)
        owner = torch.cat([torch.full((len(part),), kind) for kind, part in enumerate(keys)]).to(
            likeness.device
        )
        losses = []
        for kind in range(len(anchors)):
            own = owner == kind
            others = likeness[~own, kind].logsumexp(0)
            losses.append(F.softplus(others - likeness[own, kind]).mean())
        return _WEIGHT * torch.stack(losses).mean()

    def _drawn(self, pixels: Sequence[Tensor], places: Sequence[Tensor]) -> Tensor:
        """Pixels of one class from both dates (P, 128), drawn anew at every call."""
        return torch.cat([date[self.draw(here, _DRAWN)] for date, here in zip(pixels, places)])

    def remembered(
        self, projected: Sequence[Tensor], logits: Sequence[Tensor], labels: Sequence[Tensor]
    ) -> Tensor:
        """Each class's mean projection of a date against the queues of both dates; the queues pass
        no gradient."""
        # The mean of products with the columns is the product with their mean.
        own = self.queues.mean(dim=(0, 3))  # (K, 128)
        others = (own.sum(0) - own) / max(len(own) - 1, 1)
        total = projected[0].new_zeros(())
        for pixels, date_logits, date_labels in zip(projected, logits, labels):
            losses = []
            for kind in range(len(own)):
                here = date_labels == kind
                if here.any():
                    query = self._query(pixels[here], date_logits[here, kind], date_logits[here])
                    losses.append((1 - query @ own[kind] + 1 + query @ others[kind]) / 2)
            if losses:
                total = total + torch.stack(losses).mean() / 2
        return total

    def _query(self, pixels: Tensor, own_logits: Tensor, logits: Tensor) -> Tensor:
        """The mean of a class's pixels (P, 128), those counting more that are hard to tell."""
        if not self.hard_queries:
            return F.normalize(pixels.mean(0), dim=0)
        hardness = 1 - (own_logits - logits.logsumexp(1)).exp().detach()
        return F.normalize(
            (hardness[:, None] * pixels).sum(0) / hardness.sum().clamp(min=1e-12), dim=0
        )

    @torch.no_grad()
    def remember(self, features: Sequence[Tensor], labels: Sequence[Tensor]) -> None:
        """Put some features of each class in place of the oldest; a class with too few pixels in
        the batch waits."""
        for date, (pixels, kinds) in enumerate(zip(features, labels)):
            for kind in range(self.queues.shape[1]):
                here = torch.nonzero(kinds == kind)[:, 0]
                if len(here) >= _ENQUEUED:
                    first = int(self.places[date, kind])
                    columns = F.normalize(pixels[self.draw(here, _ENQUEUED)], dim=1).T
                    self.queues[date, kind, :, first : first + _ENQUEUED] = columns
                    self.places[date, kind] = (first + _ENQUEUED) % _REMEMBERED


def _pixels(maps: Tensor) -> Tensor:
    """(N, C, h, w) as (N·h·w, C)."""
    return maps.movedim(1, -1).reshape(-1, maps.shape[1])

"""The feature pyramid that reads what an encoder saw at every size.

Source: Kirillov, Girshick, He and Dollár, "Panoptic Feature Pyramid Networks", CVPR 2019,
section 3: each level takes in the one below it, is enlarged to a quarter of the image by
convolutions with group normalisation, and the levels are added up.
"""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor, nn
from torch.nn import functional as F

_GROUPS = 32  # of the group normalisation


class FeaturePyramid(nn.Module):
    """The last four of the levels of an encoder, as one. width: channels of each level and of the
    answer. dropout: share of the channels that are left out while training."""

    def __init__(self, channels: Sequence[int], width: int, dropout: float) -> None:
        """channels: of the last four levels, from a quarter of the image to a 32nd."""
        super().__init__()
        quarter, eighth, sixteenth, last = channels
        self.p5 = nn.Conv2d(last, width, 1)
        self.p4 = _Level(sixteenth, width)
        self.p3 = _Level(eighth, width)
        self.p2 = _Level(quarter, width)
        self.seg_blocks = nn.ModuleList(_Enlarged(width, doublings) for doublings in (3, 2, 1, 0))
        self.dropout = nn.Dropout2d(dropout, inplace=True)

    def forward(self, levels: Sequence[Tensor]) -> Tensor:
        """Of levels (N, channels, H/4, W/4) … (N, channels, H/32, W/32): (N, width, H/4, W/4)."""
        quarter, eighth, sixteenth, last = levels
        found = [self.p5(last)]
        for level, seen in ((self.p4, sixteenth), (self.p3, eighth), (self.p2, quarter)):
            found.append(level(found[-1], seen))
        enlarged = [block(level) for block, level in zip(self.seg_blocks, found)]
        answer: Tensor = self.dropout(torch.stack(enlarged).sum(dim=0))
        return answer


class _Level(nn.Module):
    """A level of the encoder and the level below it, which is half as large."""

    def __init__(self, channels: int, width: int) -> None:
        super().__init__()
        self.skip_conv = nn.Conv2d(channels, width, 1)

    def forward(self, below: Tensor, seen: Tensor) -> Tensor:
        """(N, width, H/2, W/2) and (N, channels, H, W) to (N, width, H, W)."""
        together: Tensor = F.interpolate(below, scale_factor=2.0, mode="nearest") + self.skip_conv(
            seen
        )
        return together


class _Enlarged(nn.Module):
    """Convolutions, each of which is followed by a doubling of the sides; without any doubling,
    one."""

    def __init__(self, width: int, doublings: int) -> None:
        super().__init__()
        self.block = nn.Sequential(
            *(_Convolution(width, doubled=doublings > 0) for _ in range(max(doublings, 1)))
        )

    def forward(self, level: Tensor) -> Tensor:
        """(N, width, H, W) to sides of `doublings` times twice the length."""
        answer: Tensor = self.block(level)
        return answer


class _Convolution(nn.Module):
    def __init__(self, width: int, *, doubled: bool) -> None:
        super().__init__()
        self.block = nn.Sequential(
            nn.Conv2d(width, width, 3, padding=1, bias=False),
            nn.GroupNorm(_GROUPS, width),
            nn.ReLU(inplace=True),
        )
        self._doubled = doubled

    def forward(self, level: Tensor) -> Tensor:
        """(N, width, H, W), or twice as large."""
        answer: Tensor = self.block(level)
        if not self._doubled:
            return answer
        return F.interpolate(answer, scale_factor=2.0, mode="bilinear", align_corners=True)

"""DSIFN (also IFN): one VGG-16 reads each date, a decoder fuses both dates scale by scale and
answers at each.

Source: Zhang, Yue, Tapete, Jiang, Shangguan, Huang, Liu, "A deeply supervised image fusion network
for change detection in high resolution bi-temporal remote sensing images", ISPRS J. Photogramm.
Remote Sens. 166 (2020). The published PyTorch network is followed; the published Keras model is
another function.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import segmentation_models_pytorch as smp
import torch
import torch.nn.functional as F
from torch import Tensor, nn

from ...errors import BadInput
from ...messages import msg
from .modules import crop_to, match_published, pad_to_multiple, without_module_prefix

MULTIPLE = 16  # both sides: four poolings halve them, and the decoder doubles them back exactly

# Channels of each branch, coarsest first: what is joined, then what each convolution block makes of
# it.
BRANCHES = (
    (512 + 512, 512, 512),
    (512 + 512 + 512, 512, 256, 256),
    (256 + 256 + 256, 256, 128, 128),
    (128 + 128 + 128, 128, 64, 64),
    (64 + 64 + 64, 64, 32, 16),
)


class ConvBlock(nn.Sequential):
    """Convolution, activation, normalisation, dropout: in this order, the activation first, as
    published."""

    def __init__(self, channels_in: int, channels_out: int, dropout: float) -> None:
        super().__init__(
            nn.Conv2d(channels_in, channels_out, 3, padding=1),
            nn.PReLU(),  # one slope for all channels, as in the published weights
            nn.BatchNorm2d(channels_out),
            nn.Dropout(dropout),
        )


class ChannelAttention(nn.Module):
    """Weighs each channel by its mean and maximum over the whole window: the answer depends on the
    window."""

    def __init__(self, channels: int, *, mean_twice: bool = False, reduction: int = 8) -> None:
        super().__init__()
        self.mean_twice = mean_twice
        self.reduce = nn.Conv2d(channels, channels // reduction, 1, bias=False)
        self.expand = nn.Conv2d(channels // reduction, channels, 1, bias=False)

    def forward(self, features: Tensor) -> Tensor:
        """The features (N, C, h, w), each channel times its weight in 0..1."""
        mean = features.mean(dim=(2, 3), keepdim=True)  # (N, C, 1, 1)
        largest = mean if self.mean_twice else F.adaptive_max_pool2d(features, 1)
        return features * torch.sigmoid(self._bottleneck(mean) + self._bottleneck(largest))

    def _bottleneck(self, pooled: Tensor) -> Tensor:
        expanded: Tensor = self.expand(torch.relu(self.reduce(pooled)))
        return expanded


class SpatialAttention(nn.Module):
    """Weighs each position by the mean and maximum over its channels, and those of its
    neighbours."""

    def __init__(self) -> None:
        super().__init__()
        self.conv = nn.Conv2d(2, 1, 7, padding=3, bias=False)

    def forward(self, features: Tensor) -> Tensor:
        """The features (N, C, h, w), each position times its weight in 0..1."""
        mean = features.mean(dim=1, keepdim=True)  # (N, 1, h, w)
        largest = features.max(dim=1, keepdim=True).values
        return features * torch.sigmoid(self.conv(torch.cat([mean, largest], dim=1)))


class Branch(nn.Module):
    """One scale of the decoder: weighs the channels joined there, convolves, weighs the positions,
    normalises."""

    def __init__(
        self, channels: Sequence[int], dropout: float, *, attends_channels: bool, mean_twice: bool
    ) -> None:
        super().__init__()
        self.channel_attention = (
            ChannelAttention(channels[0], mean_twice=mean_twice)
            if attends_channels
            else nn.Identity()
        )
        self.blocks = nn.Sequential(
            *(ConvBlock(i, o, dropout) for i, o in zip(channels, channels[1:]))
        )
        self.spatial_attention = SpatialAttention()
        self.norm = nn.BatchNorm2d(channels[-1])

    def forward(self, joined: Tensor) -> Tensor:
        """What is joined at this scale (N, channels[0], h, w), fused into (N, channels[-1], h,
        w)."""
        attended: Tensor = self.norm(
            self.spatial_attention(self.blocks(self.channel_attention(joined)))
        )
        return attended


class DSIFN(nn.Module):
    """Where two RGB images (N, 3, H, W) differ, at five scales.

    shared_encoder: one VGG-16 reads both dates, as in the paper; False gives each date its own.
    frozen_encoder: the VGG-16 stays as loaded, as in the paper. dropout: 0..1, in every convolution
    block. mean_twice: channel attention takes the mean where the maximum belongs, as weights made
    before 1 March 2021 expect. A shared encoder stands under both names in the state dict, the same
    tensors twice, as in published files; if a file holds two, that of the after image wins."""

    def __init__(
        self,
        *,
        shared_encoder: bool = True,
        frozen_encoder: bool = False,
        dropout: float = 0.6,
        mean_twice: bool = False,
    ) -> None:
        super().__init__()
        self.encoder_before = _vgg16()
        self.encoder_after = self.encoder_before if shared_encoder else _vgg16()
        if frozen_encoder:
            self.encoder_before.requires_grad_(requires_grad=False)
            self.encoder_after.requires_grad_(requires_grad=False)
        self.branches = nn.ModuleList(
            Branch(channels, dropout, attends_channels=scale > 0, mean_twice=mean_twice)
            for scale, channels in enumerate(BRANCHES)
        )
        self.heads = nn.ModuleList(nn.Conv2d(channels[-1], 1, 1) for channels in BRANCHES)
        self.ups = nn.ModuleList(
            nn.ConvTranspose2d(channels[-1], channels[-1], 2, stride=2)
            for channels in BRANCHES[:-1]
        )
        # Never used, here as in the published network; kept because published weights hold them.
        self.unused_attention = ChannelAttention(1024)
        self.unused_norms = nn.ModuleList([nn.BatchNorm2d(1024), nn.BatchNorm2d(1536)])

    def logits(self, before: Tensor, after: Tensor) -> tuple[Tensor, ...]:
        """Five maps of logits (N, 1, H / s, W / s), s = 1, 2, 4, 8, 16: the finest first.

        Raises BadInput where a side is no multiple of 16."""
        _refuse_sides_that_do_not_halve(before)
        seen_before, seen_after = (
            self.encoder_before(before),
            self.encoder_after(after),
        )  # 5 each, finest first
        joined = torch.cat([seen_before[-1], seen_after[-1]], dim=1)  # (N, 1024, H / 16, W / 16)
        fused = [self.branches[0](joined)]
        for up, branch, b, a in zip(
            self.ups, self.branches[1:], seen_before[-2::-1], seen_after[-2::-1]
        ):
            fused.append(branch(torch.cat([up(fused[-1]), b, a], dim=1)))
        maps = [head(features) for head, features in zip(self.heads, fused)]
        return tuple(reversed(maps))

    def forward(self, before: Tensor, after: Tensor) -> tuple[Tensor, ...]:
        """Five maps of probability, the finest first; the coarser ones are there for deep
        supervision."""
        return tuple(logits.sigmoid() for logits in self.logits(before, after))

    def probability(self, before: Tensor, after: Tensor) -> Tensor:
        """Probability of change (N, 1, H, W) in 0..1 of images of any size from 1 x 1."""
        finest = self(pad_to_multiple(before, MULTIPLE), pad_to_multiple(after, MULTIPLE))[0]
        return crop_to(finest, before)


def _vgg16() -> nn.Module:
    """The convolutions of VGG-16 without batch norm, answering with what leaves each of its five
    blocks.

    Channels 64, 128, 256, 512, 512 at 1, 1/2, 1/4, 1/8, 1/16 of the size."""
    encoder: nn.Module = smp.encoders.get_encoder("vgg16", depth=4, weights=None)
    return encoder


def _refuse_sides_that_do_not_halve(image: Tensor) -> None:
    height, width = image.shape[-2:]
    if height % MULTIPLE or width % MULTIPLE:
        raise BadInput(
            msg(
                "DSIFN takes chips whose sides are multiples of {multiple} pixels, and these are "
                "{height} × {width}. Choose a chip size that is a multiple of {multiple}.",
                multiple=MULTIPLE,
                height=height,
                width=width,
            )
        )


def convert_published(weights: Mapping[str, Any]) -> dict[str, Tensor]:
    """The state dict of DSIFN, with either choice of encoders, from weights under their published
    names.

    weights: name -> array or tensor. Raises ModelDoesNotFit, listing what is missing, unknown or of
    another shape.
    """
    given = without_module_prefix(weights)
    # Files from before 17 March 2021 hold one spatial attention, used at every scale.
    if "sa.conv1.weight" in given:
        once = given.pop("sa.conv1.weight")
        given.update({f"sa{scale}.conv1.weight": once for scale in range(1, 6)})
    return match_published(given, DSIFN, published_name)


def published_name(name: str) -> str:
    """The published name of one entry of our state dict."""
    ours = next(prefix for prefix in PUBLISHED if name.startswith(prefix))
    return PUBLISHED[ours] + name[len(ours) :]


def _published_prefixes() -> dict[str, str]:
    """How our names begin -> how the published ones do; the published scales count from 1, the
    coarsest."""
    prefixes = {
        "encoder_before.": "t1_base.",
        "encoder_after.": "t2_base.",
        "unused_attention.reduce.": "ca1.fc1.",
        "unused_attention.expand.": "ca1.fc2.",
        "unused_norms.0.": "bn_ca1.",
        "unused_norms.1.": "bn_ca2.",
    }
    for index, channels in enumerate(BRANCHES):
        branch, scale, blocks = f"branches.{index}.", index + 1, len(channels) - 1
        prefixes[f"{branch}channel_attention.reduce."] = f"ca{scale}.fc1."
        prefixes[f"{branch}channel_attention.expand."] = f"ca{scale}.fc2."
        prefixes |= {
            f"{branch}blocks.{block}.": f"o{scale}_conv{block + 1}." for block in range(blocks)
        }
        prefixes[f"{branch}spatial_attention.conv."] = f"sa{scale}.conv1."
        prefixes[f"{branch}norm."] = f"bn_sa{scale}."
        prefixes[f"heads.{index}."] = f"o{scale}_conv{blocks + 1}."
        prefixes[f"ups.{index}."] = f"trans_conv{scale}."
    return prefixes


PUBLISHED = _published_prefixes()

"""BSFNet: each date becomes a map of unit vectors, and change is how far apart the two vectors of a
pixel lie.

Source: Du, Zhuang, Dong, Li, Chen, Zhao, Chen, "Bilateral Semantic Fusion Siamese Network for
Change Detection From Multitemporal Optical Remote Sensing Imagery", IEEE Geoscience and Remote
Sensing Letters; the published network. Each date passes alone through a shallow spatial path (where
the edges are) and a deep context path (what is there).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import segmentation_models_pytorch as smp
import torch
import torch.nn.functional as F
from torch import Tensor, nn

from .modules import crop_to, match_published, without_module_prefix

EMBEDDING = 16  # channels of the vector that stands for one pixel


class ConvNormReLU(nn.Module):
    """Convolution without bias, batch norm, ReLU."""

    def __init__(self, channels_in: int, channels_out: int, kernel: int, stride: int = 1) -> None:
        super().__init__()
        self.conv = nn.Conv2d(
            channels_in, channels_out, kernel, stride, padding=kernel // 2, bias=False
        )
        self.norm = nn.BatchNorm2d(channels_out)

    def forward(self, features: Tensor) -> Tensor:
        """(N, channels_in, h, w) -> (N, channels_out, h / stride, w / stride), rounded up."""
        return torch.relu(self.norm(self.conv(features)))


class PositionAttention(nn.Module):
    """Weighs each position by its 7 x 7 neighbourhood, read along the rows and along the columns in
    either order."""

    def __init__(self, channels: int, hidden: int) -> None:
        super().__init__()
        self.rows_first = _line_by_line(channels, hidden, kernels=((1, 7), (7, 1)))
        self.columns_first = _line_by_line(channels, hidden, kernels=((7, 1), (1, 7)))

    def forward(self, features: Tensor) -> Tensor:
        """The features (N, C, h, w), each position times its weight in 0..1."""
        return features * torch.sigmoid(self.rows_first(features) + self.columns_first(features))


def _line_by_line(channels: int, hidden: int, kernels: Sequence[tuple[int, int]]) -> nn.Sequential:
    """Two convolutions with kernels (height, width) one pixel thin, normalised without an
    activation between."""
    first, second = kernels
    return nn.Sequential(
        nn.Conv2d(channels, hidden, first, padding=(first[0] // 2, first[1] // 2)),
        nn.BatchNorm2d(hidden),
        nn.Conv2d(hidden, 1, second, padding=(second[0] // 2, second[1] // 2)),
        nn.BatchNorm2d(1),
    )


class ChannelAttention(nn.Module):
    """Weighs each channel by the means of all of them over the whole window: the answer depends on
    the window."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.conv = nn.Conv2d(channels, channels, 1)
        self.norm = nn.BatchNorm2d(channels)

    def forward(self, features: Tensor) -> Tensor:
        """The features (N, C, h, w), each channel times its weight in 0..1."""
        return features * torch.sigmoid(self.norm(self.conv(_mean_of_all_positions(features))))


def _mean_of_all_positions(features: Tensor) -> Tensor:
    """(N, C, h, w) -> (N, C, 1, 1)."""
    return features.mean(dim=(2, 3), keepdim=True)


class SpatialPath(nn.Module):
    """Where the edges are, at half the size: two strided convolutions, the second brought back to
    the first."""

    def __init__(self) -> None:
        super().__init__()
        self.to_half = ConvNormReLU(3, 64, kernel=7, stride=2)
        self.to_quarter = ConvNormReLU(64, 128, kernel=7, stride=2)
        self.merge = nn.Conv2d(64 + 128, 64, 3, padding=1)
        self.attention = PositionAttention(64, hidden=32)

    def forward(self, image: Tensor) -> Tensor:
        """(N, 3, H, W) -> (N, 64, H / 2, W / 2), rounded up."""
        half = self.to_half(image)  # (N, 64, H / 2, W / 2)
        quarter = self.to_quarter(half)  # (N, 128, H / 4, W / 4)
        # Corners are aligned here and nowhere else in the network; the published weights were
        # learned that way.
        quarter = F.interpolate(quarter, half.shape[-2:], mode="bilinear", align_corners=True)
        attended: Tensor = self.attention(self.merge(torch.cat([half, quarter], dim=1)))
        return attended


class ContextPath(nn.Module):
    """What is there: the two deepest features of a ResNet-50, their channels weighed, added at half
    the size."""

    def __init__(self) -> None:
        super().__init__()
        self.encoder = smp.encoders.get_encoder("resnet50", weights=None)
        self.attention_16 = ChannelAttention(1024)
        self.attention_32 = ChannelAttention(2048)
        self.narrow_16 = nn.Conv2d(1024, 256, 1)
        self.narrow_32 = nn.Conv2d(2048, 256, 1)

    def forward(self, image: Tensor, size: Sequence[int]) -> Tensor:
        """(N, 3, H, W) -> (N, 256, *size)."""
        *_, deep, deepest = self.encoder(
            image
        )  # (N, 1024, H / 16, W / 16), (N, 2048, H / 32, W / 32)
        attended = self.attention_32(deepest) + _mean_of_all_positions(deepest)
        contexts = self.narrow_16(self.attention_16(deep)), self.narrow_32(attended)
        at_16, at_32 = (
            F.interpolate(c, size, mode="bilinear", align_corners=False) for c in contexts
        )
        return at_16 + at_32


class ReverseGate(nn.Module):
    """Lets the context tell the spatial path where not to look."""

    def __init__(self) -> None:
        super().__init__()
        self.gate = nn.Conv2d(256, 64, 1)
        self.mix = nn.Conv2d(64, 64, 1)
        self.smooth = nn.Conv2d(64, 64, 3, padding=1)

    def forward(self, spatial: Tensor, context: Tensor) -> Tensor:
        """Spatial (N, 64, h, w) and context (N, 256, h, w) -> (N, 64, h, w)."""
        open_where_context_is_silent = 1 - torch.sigmoid(self.gate(context))
        detail: Tensor = self.smooth(self.mix(spatial * open_where_context_is_silent))
        return detail


class Fusion(nn.Module):
    """Joins both paths; the channels of what they make together are weighed by their means over the
    window."""

    def __init__(self) -> None:
        super().__init__()
        self.join = ConvNormReLU(64 + 256, 64, kernel=3)
        self.reduce = nn.Conv2d(64, 64, 1)
        self.expand = nn.Conv2d(64, 64, 1)
        self.final = ConvNormReLU(64, EMBEDDING, kernel=3)

    def forward(self, spatial: Tensor, context: Tensor) -> Tensor:
        """Spatial (N, 64, h, w) and context (N, 256, h, w) -> (N, 16, h, w)."""
        joined = self.join(torch.cat([spatial, context], dim=1))
        weight = torch.sigmoid(self.expand(torch.relu(self.reduce(_mean_of_all_positions(joined)))))
        fused: Tensor = self.final(joined * weight)
        return fused


class BSFNet(nn.Module):
    """How far apart two RGB images (N, 3, H, W) of any size lie at each pixel, by what each shows
    there.

    Training needs batches of at least two: channel attention normalises one value per image."""

    def __init__(self) -> None:
        super().__init__()
        self.spatial_path = SpatialPath()
        self.context_path = ContextPath()
        self.gate = ReverseGate()
        self.fusion = Fusion()
        self.project = nn.Conv2d(EMBEDDING, EMBEDDING, 1)
        # Never used, here as in the published network; kept because published weights hold them.
        self.unused_heads = nn.ModuleList(
            [nn.Conv2d(256, EMBEDDING, 1), nn.Conv2d(256, EMBEDDING, 1)]
        )
        self._initialise()

    def _initialise(self) -> None:
        """Kaiming normal weights for all convolutions outside the ResNet-50, as published."""
        for name, module in self.named_modules():
            if isinstance(module, nn.Conv2d) and not name.startswith("context_path.encoder."):
                nn.init.kaiming_normal_(module.weight, nonlinearity="relu")

    def embed(self, image: Tensor) -> Tensor:
        """The unit vector of each pixel of one date (N, 16, H, W); an odd side comes out one pixel
        longer."""
        spatial = self.spatial_path(image)  # (N, 64, H / 2, W / 2)
        context = self.context_path(image, spatial.shape[-2:])  # (N, 256, H / 2, W / 2)
        fused = self.fusion(self.gate(spatial, context), context)  # (N, 16, H / 2, W / 2)
        full = F.interpolate(fused, scale_factor=2, mode="bilinear", align_corners=False)
        # Half precision would move the vectors visibly; their lengths and distances are taken in
        # single.
        return F.normalize(_at_least_single(self.project(full)), dim=1)

    def forward(self, before: Tensor, after: Tensor) -> tuple[Tensor, Tensor]:
        """The unit vectors of both dates, (N, 16, H, W) each; an odd side comes out one pixel
        longer."""
        # One date after the other, never as one batch: in training each date has its own batch
        # statistics.
        return self.embed(before), self.embed(after)

    def probability(self, before: Tensor, after: Tensor) -> Tensor:
        """Probability of change (N, 1, H, W) in 0..1: half the distance, so that the published 1.0
        lies at 0.5."""
        return crop_to(distance(*self(before, after)) / 2, before).clamp(max=1)


def distance(before: Tensor, after: Tensor) -> Tensor:
    """Euclidean distance (N, 1, H, W) in 0..2 between the unit vectors (N, 16, H, W) of two
    dates."""
    # 1e-6 as in the published evaluation: it moves the last digit, and keeps the gradient finite at
    # no distance.
    length: Tensor = torch.linalg.vector_norm(before - after + 1e-6, dim=1, keepdim=True)
    return length


def _at_least_single(features: Tensor) -> Tensor:
    return features.to(torch.promote_types(features.dtype, torch.float32))


def convert_published(weights: Mapping[str, Any]) -> dict[str, Tensor]:
    """The state dict of BSFNet from weights under their published names.

    weights: name -> array or tensor. Raises ModelDoesNotFit, listing what is missing, unknown or of
    another shape.
    """
    return match_published(
        _each_tensor_once(without_module_prefix(weights)), BSFNet, published_name
    )


def _each_tensor_once(weights: Mapping[str, Any]) -> dict[str, Any]:
    """The weights without the second name that published files give each tensor of the ResNet-50.

    Either name may be missing. Where both are there the short one wins, as it does when the
    published network loads the file. The classifier of the ResNet-50, which has the long name only,
    is never used and left out."""
    once = {name: value for name, value in weights.items() if not name.startswith(LONG)}
    for name, value in weights.items():
        if name.startswith(LONG) and name not in CLASSIFIER:
            once.setdefault(name.replace(LONG, SHORT), value)
    return once


def published_name(name: str) -> str:
    """The published name of one entry of our state dict."""
    ours = next(prefix for prefix in PUBLISHED if name.startswith(prefix))
    return f"basenet.{PUBLISHED[ours]}{name[len(ours) :]}"


SHORT = "basenet.context_path."
LONG = f"{SHORT}features."
CLASSIFIER = (f"{LONG}fc.weight", f"{LONG}fc.bias")

# How our names begin -> how the published ones do, after `basenet.`.
PUBLISHED = {
    "spatial_path.to_half.conv.": "spatial_path.conv1.conv.",
    "spatial_path.to_half.norm.": "spatial_path.conv1.bn.",
    "spatial_path.to_quarter.conv.": "spatial_path.conv2.conv.",
    "spatial_path.to_quarter.norm.": "spatial_path.conv2.bn.",
    "spatial_path.merge.": "conv3x3_sx.",
    "spatial_path.attention.rows_first.0.": "pam1.conv_l1.",
    "spatial_path.attention.rows_first.1.": "pam1.bn_l1.",
    "spatial_path.attention.rows_first.2.": "pam1.conv_l2.",
    "spatial_path.attention.rows_first.3.": "pam1.bn_l2.",
    "spatial_path.attention.columns_first.0.": "pam1.conv_r1.",
    "spatial_path.attention.columns_first.1.": "pam1.bn_r1.",
    "spatial_path.attention.columns_first.2.": "pam1.conv_r2.",
    "spatial_path.attention.columns_first.3.": "pam1.bn_r2.",
    "context_path.encoder.": "context_path.",
    "context_path.attention_16.conv.": "cam1.conv.",
    "context_path.attention_16.norm.": "cam1.bn.",
    "context_path.attention_32.conv.": "cam2.conv.",
    "context_path.attention_32.norm.": "cam2.bn.",
    "context_path.narrow_16.": "conv1x1_cx1.",
    "context_path.narrow_32.": "conv1x1_cx2.",
    "gate.gate.": "bam.conv1x1_1.",
    "gate.mix.": "bam.conv1x1_2.",
    "gate.smooth.": "bam.conv3x3_1.",
    "unused_heads.0.": "supervision1.",
    "unused_heads.1.": "supervision2.",
    "fusion.reduce.": "ffm.conv1.",
    "fusion.expand.": "ffm.conv2.",
    "fusion.join.conv.": "ffm.convblock.conv.",
    "fusion.join.norm.": "ffm.convblock.bn.",
    "fusion.final.conv.": "ffm.final_conv.conv.",
    "fusion.final.norm.": "ffm.final_conv.bn.",
    "project.": "conv.",
}

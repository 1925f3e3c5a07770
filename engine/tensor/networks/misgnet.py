"""MISGNet: the two dates guide one another through small graphs before they are compared.

Source: Cui, Liu, Li and Yu, "Multilevel Intertemporal Semantic Guidance Network", IEEE JSTARS 18
(2025), pp. 1827–1840, doi 10.1109/JSTARS.2024.3508692. Sizes, the order of operations and the
numbers in the code are those of the published network, with which the tests compare.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from typing import Any

import timm
import torch
import torch.nn.functional as F
from torch import Tensor, nn

from ...errors import BadInput
from ...messages import msg
from .modules import crop_to, match_published, pad_to_multiple

# At multiples of 32 every stride of the encoder and every reduction inside its attention fits
# without a remainder.
MULTIPLE = 32
# The attention of the first stage joins 8 x 8 cells of a grid at a quarter of the image's size.
SMALLEST = 29


class MISGNet(nn.Module):
    """Binary change between two three-channel images, from encoder features that guided one
    another.

    The answer depends on the whole window: attention and the graphs look at all of its pixels.
    """

    def __init__(self) -> None:
        super().__init__()
        # The fourth stage is never used, but every published weights file holds it.
        self.encoder: Any = timm.create_model(
            "pvt_v2_b1", pretrained=False, num_classes=0, drop_path_rate=0.1
        )
        self.guidance = nn.ModuleList([Guidance(64, 2), Guidance(128, 4), Guidance(320, 8)])
        self.translate1 = _translate(320, 128)
        self.translate2 = _translate(128, 64)
        self.translate3 = _translate(128, 64)
        self.decode1 = Decode(128)
        self.decode2 = Decode(64)
        self.decode3 = Decode(64)
        self.head = nn.Sequential(
            nn.Conv2d(64, 32, 3, padding=1),
            nn.BatchNorm2d(32),
            nn.ReLU(),
            nn.Conv2d(32, 2, 3, padding=1),
        )

    def forward(self, before: Tensor, after: Tensor) -> Tensor:
        """Logits of “unchanged” (channel 0) and “changed” (channel 1).

        before, after (N, 3, H, W), normalised, H and W at least 29. Returns (N, 2, 4⌈H/4⌉, 4⌈W/4⌉):
        sizes that are no multiple of 4 come back larger, as in the published network. Raises
        BadInput where a side is shorter.
        """
        _refuse_sides_too_short(before)
        differences = [
            torch.abs(guided_before - guided_after)
            for guided_before, guided_after in self.guided(
                self.features(before), self.features(after)
            )
        ]
        return F.interpolate(self.head(self.decode(differences)), scale_factor=4, mode="bilinear")

    def probability(self, before: Tensor, after: Tensor) -> Tensor:
        """Probability of change, 0–1, (N, 1, H, W), for images (N, 3, H, W) of any size."""
        logits = self(pad_to_multiple(before, MULTIPLE), pad_to_multiple(after, MULTIPLE))
        return crop_to(logits.softmax(1)[:, 1:], before)

    def features(self, image: Tensor) -> list[Tensor]:
        """What the encoder sees: (N, 64, H/4, W/4), (N, 128, H/8, W/8), (N, 320, H/16, W/16)."""
        x = self.encoder.patch_embed(image)
        features = []
        for stage in self.encoder.stages[:3]:
            x = stage(x)
            features.append(x)
        return features

    def guided(self, before: list[Tensor], after: list[Tensor]) -> list[tuple[Tensor, Tensor]]:
        """Features of both dates, level by level, each told what the other date shows."""
        return [guide(*pair) for guide, *pair in zip(self.guidance, before, after)]

    def decode(self, differences: list[Tensor]) -> Tensor:
        """Differences of the three levels, finest first, brought together: (N, 64, H/4, W/4)."""
        fine, middle, coarse = differences
        coarse = self.decode1(middle, self.translate1(coarse))  # (N, 128, H/8, W/8)
        fine = self.decode2(fine, self.translate2(middle))  # (N, 64, H/4, W/4)
        decoded: Tensor = self.decode3(fine, self.translate3(coarse))
        return decoded


class Guidance(nn.Module):
    """Each date learns from the other through a graph of a few nodes."""

    def __init__(self, channels: int, nodes: int) -> None:
        super().__init__()
        self.project_before = Projection(channels, nodes)
        self.project_after = Projection(channels, nodes)
        self.update_after = DirectedUpdate(channels)
        self.update_before = DirectedUpdate(channels)
        # Published so: these four start with small scales, the key and value of the earlier date do
        # not.
        for unit in (
            self.update_after.query,
            self.update_after.key,
            self.update_after.value,
            self.update_before.query,
        ):
            nn.init.uniform_(unit.bn.weight)

    def forward(self, before: Tensor, after: Tensor) -> tuple[Tensor, Tensor]:
        """Features (N, C, h, w) of both dates to guided features of the same shapes."""
        graph_before, assignment_before = self.project_before(before.flatten(2))
        graph_after, assignment_after = self.project_after(after.flatten(2))
        message_after = self.update_after(graph_before, graph_after, assignment_after)
        message_before = self.update_before(graph_after, graph_before, assignment_before)
        return before + message_before.view_as(before), after + message_after.view_as(after)


class Projection(nn.Module):
    """Pixels gathered into K nodes, each the mean offset of its pixels from a learned anchor."""

    def __init__(self, channels: int, nodes: int) -> None:
        super().__init__()
        self.anchor = nn.Parameter(torch.rand(nodes, channels))
        self.sigma = nn.Parameter(torch.rand(nodes, channels))

    def forward(self, pixels: Tensor) -> tuple[Tensor, Tensor]:
        """Pixels (N, C, P) to a graph (N, C, K) and the share of every node in every pixel (N, K,
        P), 0–1."""
        spread = self.sigma.sigmoid().unsqueeze(2)  # (K, C, 1)
        offset = (pixels.unsqueeze(1) - self.anchor.unsqueeze(2)) / spread  # (N, K, C, P)
        assignment = (-0.5 * offset.square().sum(2)).softmax(1)
        share = assignment / (assignment.sum(2, keepdim=True) + 1e-9)
        # Multiplied and summed, not a matrix product: in half precision that one would lose such
        # small shares.
        nodes = F.normalize((share.unsqueeze(2) * offset).sum(3), dim=2)  # (N, K, C)
        flat = F.normalize(nodes.flatten(1), dim=1)
        # Re-read as (C, K), not transposed: nodes and channels mix, and the published weights
        # depend on it.
        return flat.view(flat.shape[0], pixels.shape[1], -1), assignment


class DirectedUpdate(nn.Module):
    """What one date's graph asks of another's, written back to the pixels of the one that
    answers."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.query = ConvUnit(channels)
        self.key = ConvUnit(channels)
        self.value = ConvUnit(channels)
        self.alone = Cascade(channels)
        self.joined = nn.Sequential(Cascade(channels), Cascade(channels))
        self.back = ConvUnit(channels)

    def forward(self, other: Tensor, own: Tensor, assignment: Tensor) -> Tensor:
        """Graphs (N, C, K) of the other and the own date, the own assignment (N, K, P), to pixels
        (N, C, P)."""
        attention = (self.query(other).transpose(1, 2) @ self.key(own)).softmax(2)  # (N, K, K)
        value = self.value(own)
        graph = self.joined(self.alone(value) + value @ attention.transpose(1, 2))
        reprojected: Tensor = self.back(graph @ assignment)
        return reprojected


class ConvUnit(nn.Module):
    """1 x 1 convolution, batch normalisation and ReLU on a row of nodes or pixels."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.conv = nn.Conv2d(channels, channels, 1, bias=False)
        self.bn = nn.BatchNorm2d(channels)

    def forward(self, row: Tensor) -> Tensor:
        """(N, C, L) to the same shape."""
        return torch.relu(self.bn(self.conv(row.unsqueeze(3)))).squeeze(3)


class Cascade(nn.Module):
    """Two graph layers in a row, then one ReLU."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.first = GraphLayer(channels)
        self.second = GraphLayer(channels)
        # Never computed, but every published weights file holds it.
        self.third = GraphLayer(channels)

    def forward(self, graph: Tensor) -> Tensor:
        """(N, C, K) to the same shape."""
        return torch.relu(self.second(self.first(graph)))


class GraphLayer(nn.Module):
    """Nodes exchange what they hold as far as they resemble one another, then pass one linear
    map."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        bound = 1 / math.sqrt(channels)
        self.weight = nn.Parameter(torch.empty(channels, channels).uniform_(-bound, bound))

    def forward(self, graph: Tensor) -> Tensor:
        """(N, C, K) to the same shape."""
        nodes = graph.transpose(1, 2)  # (N, K, C)
        adjacency = (nodes @ graph).softmax(2)
        return (adjacency @ nodes @ self.weight).transpose(1, 2)


class Decode(nn.Module):
    """A finer level (left) and a coarser one (down), multiplied and added, brought together."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.conv_down = nn.Conv2d(channels, channels, 3, padding=1)
        self.conv_left = nn.Conv2d(channels, channels, 3, padding=1)
        self.conv = nn.Conv2d(2 * channels, channels, 3, padding=1)
        self.bn = nn.BatchNorm2d(channels)

    def forward(self, left: Tensor, down: Tensor) -> Tensor:
        """left (N, C, h, w), down (N, C, any size) to (N, C, h, w)."""
        product = torch.relu(self.conv_left(left) * _resize(down, left))
        total = torch.relu(_resize(self.conv_down(down), left) + left)
        return torch.relu(self.bn(self.conv(torch.cat([product, total], 1))))


def _refuse_sides_too_short(image: Tensor) -> None:
    height, width = image.shape[-2:]
    if min(height, width) < SMALLEST:
        raise BadInput(
            msg(
                "MISGNet takes chips of at least {smallest} × {smallest} pixels, and these are "
                "{height} × {width}. Choose a larger chip size.",
                smallest=SMALLEST,
                height=height,
                width=width,
            )
        )


def _resize(image: Tensor, like: Tensor) -> Tensor:
    return F.interpolate(image, size=like.shape[-2:], mode="bilinear")


def _translate(channels_in: int, channels_out: int) -> nn.Sequential:
    """Channels of one level to those of the next finer one; without activation, as published."""
    return nn.Sequential(
        nn.Conv2d(channels_in, channels_out, 1, bias=False), nn.BatchNorm2d(channels_out)
    )


def convert_published(weights: Mapping[str, Any]) -> dict[str, Tensor]:
    """A published state dict of MISGNet under the names used here.

    weights: name -> array or tensor, with or without `module.`; of a file that holds the trained
    network beside its moving average (`ema_model.`), the average is taken. Raises ModelDoesNotFit
    if they are not MISGNet's.
    """
    prefix = "ema_model."
    averaged = {
        name[len(prefix) :]: value for name, value in weights.items() if name.startswith(prefix)
    }
    return match_published(averaged or weights, MISGNet, published_name)


def published_name(name: str) -> str:
    """The name that an entry of our state dict has in published weights."""
    for pattern, replacement in _RENAMES:
        name = re.sub(pattern, replacement, name)
    return re.sub(r"<(\d)>", lambda number: str(int(number[1]) + 1), name)


# Ours -> published, one after another; numbers in <> count from 0 here and from 1 there.
_RENAMES = (
    (r"^encoder\.patch_embed\.", "backbone.patch_embed1."),
    (r"^encoder\.stages\.(\d)\.downsample\.", r"backbone.patch_embed<\1>."),
    (r"^encoder\.stages\.(\d)\.blocks\.", r"backbone.block<\1>."),
    (r"^encoder\.stages\.(\d)\.norm\.", r"backbone.norm<\1>."),
    (r"\.mlp\.dwconv\.", ".mlp.dwconv.dwconv."),
    (r"^translate(\d)\.0\.", r"Translayer\1.conv."),
    (r"^translate(\d)\.1\.", r"Translayer\1.bn."),
    (r"^guidance\.(\d)\.", r"MGLNet\1.mutualnet0."),
    (r"\.project_before\.", ".x1_proj0."),
    (r"\.project_after\.", ".x2_proj0."),
    (r"\.update_after\.query\.", ".x1_conv1.0."),
    (r"\.update_after\.key\.", ".x2_conv1.0."),
    (r"\.update_after\.value\.", ".x2_conv2.0."),
    (r"\.update_before\.query\.", ".x2_conv11.0."),
    (r"\.update_before\.key\.", ".x1_conv11.0."),
    (r"\.update_before\.value\.", ".x1_conv22.0."),
    (r"\.update_after\.", ".r2e."),
    (r"\.update_before\.", ".r2e2."),
    (r"\.alone\.", ".gcn3."),
    (r"\.joined\.0\.", ".gcn."),
    (r"\.joined\.1\.", ".gcn2."),
    (r"\.first\.", ".gcn1."),
    (r"\.second\.", ".gcn2."),
    (r"\.third\.", ".gcn3."),
    (r"\.back\.", ".conv.0."),
    (r"^(decode\d)\.conv_down\.", r"\1.conv_d1."),
    (r"^(decode\d)\.conv_left\.", r"\1.conv_l."),
    (r"^(decode\d)\.conv\.", r"\1.conv3."),
    (r"^(decode\d)\.bn\.", r"\1.bn3."),
    (r"^head\.0\.", "final2.0.conv."),
    (r"^head\.1\.", "final2.0.bn."),
    (r"^head\.3\.", "final2.1.conv."),
)

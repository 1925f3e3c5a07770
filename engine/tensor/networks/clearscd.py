"""ClearSCD: land cover of both dates and the change between them, from one shared encoder.

Source: Tang, Xu, Chen, Dong, Yuan and Chen, "The ClearSCD model", ISPRS Journal of Photogrammetry
and Remote Sensing 211 (2024), pp. 299–317, doi 10.1016/j.isprsjprs.2024.04.013. Sizes and the order
of operations are those of the published network, with which the tests compare.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import partial
from typing import Any, NamedTuple

import segmentation_models_pytorch as smp
import torch
import torch.nn.functional as F
from torch import Tensor, nn

from ...errors import BadInput
from ...messages import msg
from .modules import crop_to, match_published, pad_to_multiple, without_module_prefix

# The five strides of the encoder: at other sizes the levels of the pyramid would not lie over one
# another.
MULTIPLE = 32


class Logits(NamedTuple):
    """Land cover before and after, and change: the outputs of the published network by their
    published names."""

    seg_A: Tensor  # (N, K, H, W)  # noqa: N815 (the published name)
    seg_B: Tensor  # (N, K, H, W)  # noqa: N815 (the published name)
    BCD: Tensor  # (N, 1, H, W), changed where positive


class Quarter(NamedTuple):
    """Everything at a quarter of the image's height and width, where the losses of training are
    computed."""

    features_before: Tensor  # (N, 128, H/4, W/4)
    features_after: Tensor  # (N, 128, H/4, W/4)
    classes_before: Tensor  # logits (N, K, H/4, W/4)
    classes_after: Tensor  # logits (N, K, H/4, W/4)
    change: Tensor  # logit (N, 1, H/4, W/4)


class Probabilities(NamedTuple):
    """What an analyst asks of a pair, each 0–1 at the image's size."""

    change: Tensor  # (N, 1, H, W)
    classes_before: Tensor  # (N, K, H, W), sums to 1 over the classes
    classes_after: Tensor  # (N, K, H, W), sums to 1 over the classes


class ClearSCD(nn.Module):
    """Land cover of two three-channel images and the change between them.

    classes: how many kinds of land cover (K). concatenate: change is read from both land covers
    side by side, not from their difference. The answer depends on the whole window: squeeze and
    excitation and group normalisation average over all of it.
    """

    def __init__(self, classes: int = 9, *, concatenate: bool = False) -> None:
        super().__init__()
        self.concatenate = concatenate
        self.encoder = smp.encoders.get_encoder("efficientnet-b0", weights=None)
        self.decoder = Pyramid()
        self.semantic_head = nn.Conv2d(128, classes, 3, padding=1)
        self.change_head = _change_head(2 * classes if concatenate else classes)
        # For the contrastive loss of training; detection never computes it.
        self.projection_head = _projection_head()

    def forward(self, before: Tensor, after: Tensor) -> Logits:
        """Land cover of both dates and change, as logits at full size.

        before, after (N, 3, H, W), normalised, H and W multiples of 32. Raises BadInput at other
        sizes.
        """
        quarter = self.at_quarter(before, after)
        return Logits(
            *(
                _enlarge(x, 4)
                for x in (quarter.classes_before, quarter.classes_after, quarter.change)
            )
        )

    def at_quarter(self, before: Tensor, after: Tensor) -> Quarter:
        """Features and logits before they are enlarged; images and errors as in `forward`."""
        _refuse_sides_that_do_not_fit(before)
        features_before, features_after = self.features(before), self.features(after)
        classes_before, classes_after = (
            self.semantic_head(features_before),
            self.semantic_head(features_after),
        )
        # Logits, not probabilities as the paper words it: the published weights depend on it.
        if self.concatenate:
            relation = torch.cat([classes_before, classes_after], 1)
        else:
            relation = torch.abs(classes_before - classes_after)
        return Quarter(
            features_before,
            features_after,
            classes_before,
            classes_after,
            self.change_head(relation),
        )

    def features(self, image: Tensor) -> Tensor:
        """What encoder and decoder make of one date: (N, 128, H/4, W/4)."""
        decoded: Tensor = self.decoder(self.encoder(image)[-4:])
        return decoded

    def probability(self, before: Tensor, after: Tensor) -> Tensor:
        """Probability of change, 0–1, (N, 1, H, W), for images (N, 3, H, W) of any size."""
        return self.probabilities(before, after).change

    def classes(self, before: Tensor, after: Tensor) -> tuple[Tensor, Tensor]:
        """Probability of every class before and after, each (N, K, H, W), for images (N, 3, H, W)
        of any size."""
        found = self.probabilities(before, after)
        return found.classes_before, found.classes_after

    def probabilities(self, before: Tensor, after: Tensor) -> Probabilities:
        """Change and the classes of both dates in one pass, for images (N, 3, H, W) of any size."""
        logits = self(pad_to_multiple(before, MULTIPLE), pad_to_multiple(after, MULTIPLE))
        classes_before, classes_after, change = (crop_to(x, before) for x in logits)
        return Probabilities(change.sigmoid(), classes_before.softmax(1), classes_after.softmax(1))


class Pyramid(nn.Module):
    """Feature pyramid: four levels of the encoder, coarse to fine, summed at a quarter of the
    image's size.

    Source: Kirillov, Girshick, He and Dollár, "Panoptic Feature Pyramid Networks", CVPR 2019,
    section 3.
    """

    def __init__(self) -> None:
        super().__init__()
        self.lateral = nn.ModuleList(
            [nn.Conv2d(channels, 256, 1) for channels in (320, 112, 40, 24)]
        )
        self.refine = nn.ModuleList(
            [
                nn.Sequential(Refinement(256, 2), Refinement(128, 2), Refinement(128, 2)),
                nn.Sequential(Refinement(256, 2), Refinement(128, 2)),
                nn.Sequential(Refinement(256, 2)),
                nn.Sequential(Refinement(256, 1)),
            ]
        )
        self.dropout = nn.Dropout2d(0.2)

    def forward(self, levels: list[Tensor]) -> Tensor:
        """Levels with 24, 40, 112 and 320 channels at 1/4, 1/8, 1/16 and 1/32, to (N, 128, H/4,
        W/4)."""
        coarser = None
        refined = []
        for level, lateral, refine in zip(reversed(levels), self.lateral, self.refine):
            merged = lateral(level)
            if coarser is not None:
                merged = merged + F.interpolate(coarser, scale_factor=2.0, mode="nearest")
            refined.append(refine(merged))
            coarser = merged
        fused: Tensor = self.dropout(torch.stack(refined).sum(0))
        return fused


class Refinement(nn.Module):
    """3 x 3 convolution, group normalisation and ReLU, then enlarged."""

    def __init__(self, channels: int, scale: int) -> None:
        super().__init__()
        self.scale = scale
        self.conv = nn.Conv2d(channels, 128, 3, padding=1, bias=False)
        self.norm = nn.GroupNorm(32, 128)

    def forward(self, level: Tensor) -> Tensor:
        """(N, C, h, w) to (N, 128, scale · h, scale · w)."""
        refined = torch.relu(self.norm(self.conv(level)))
        return refined if self.scale == 1 else _enlarge(refined, self.scale)


def _enlarge(image: Tensor, scale: int) -> Tensor:
    return F.interpolate(image, scale_factor=float(scale), mode="bilinear", align_corners=True)


def _refuse_sides_that_do_not_fit(image: Tensor) -> None:
    height, width = image.shape[-2:]
    if height % MULTIPLE or width % MULTIPLE:
        raise BadInput(
            msg(
                "ClearSCD takes chips whose sides are multiples of {multiple} pixels, and these "
                "are {height} × {width}. Choose a chip size that is a multiple of {multiple}.",
                multiple=MULTIPLE,
                height=height,
                width=width,
            )
        )


def _change_head(channels: int) -> nn.Sequential:
    """Three convolutions that look at the relation of the two land covers, and one that decides."""
    units = [
        nn.Sequential(
            nn.Conv2d(channels, channels, 3, padding=1), nn.BatchNorm2d(channels), nn.ReLU()
        )
        for _ in range(3)
    ]
    return nn.Sequential(*units, nn.Conv2d(channels, 1, 3, padding=1))


def _projection_head() -> nn.Sequential:
    return nn.Sequential(
        nn.Conv2d(128, 32, 1), nn.BatchNorm2d(32), nn.ReLU(), nn.Conv2d(32, 128, 1)
    )


def built_with(network: ClearSCD) -> tuple[int, bool]:
    """The number of classes and whether they are concatenated, of a built network."""
    return network.semantic_head.out_channels, network.concatenate


def convert_published(
    weights: Mapping[str, Any], classes: int = 9, *, concatenate: bool = False
) -> dict[str, Tensor]:
    """A published state dict of ClearSCD under the names used here.

    weights: name -> array or tensor, with or without `module.`. The queues of the contrastive loss
    are left out: they are a state of training, not of the network. A file made for detection alone
    may lack the projection head, which then starts anew. Raises ModelDoesNotFit if they are not the
    weights of ClearSCD with that many classes.
    """
    given = {
        name: value
        for name, value in without_module_prefix(weights).items()
        if not re.match(r"(queue|ptr)_[AB]", name)
    }
    if not any(name.startswith("proj_head.") for name in given):
        given |= {
            f"proj_head.proj.{name}": value
            for name, value in _projection_head().state_dict().items()
        }
    return match_published(
        given, partial(ClearSCD, classes, concatenate=concatenate), published_name
    )


def published_name(name: str) -> str:
    """The name that an entry of our state dict has in published weights; those of the encoder are
    the same."""
    for pattern, replacement in _RENAMES:
        name = re.sub(pattern, replacement, name)
    return name


# Ours -> published.
_RENAMES = (
    (r"^decoder\.lateral\.0\.", "decoder.p5."),
    (r"^decoder\.lateral\.1\.", "decoder.p4.skip_conv."),
    (r"^decoder\.lateral\.2\.", "decoder.p3.skip_conv."),
    (r"^decoder\.lateral\.3\.", "decoder.p2.skip_conv."),
    (r"^decoder\.refine\.(\d)\.(\d)\.conv\.", r"decoder.seg_blocks.\1.block.\2.block.0."),
    (r"^decoder\.refine\.(\d)\.(\d)\.norm\.", r"decoder.seg_blocks.\1.block.\2.block.1."),
    (r"^semantic_head\.", "head_seg.0."),
    (r"^change_head\.", "head_bcd.convs."),
    (r"^projection_head\.", "proj_head.proj."),
)

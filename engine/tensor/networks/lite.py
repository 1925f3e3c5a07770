"""Lite: a light Siamese network of Deep Change's own, for training on a laptop and from few labels.

EfficientNet-Lite0 (Liu, "Higher accuracy on vision models with EfficientNet-Lite", 2020; Tan and
Le, ICML 2019), shared by both dates, reads each image; at every level the absolute difference of
the dates and the later date go into a feature pyramid (Kirillov, Girshick, He and Dollár, "Panoptic
Feature Pyramid Networks", CVPR 2019, section 3).
"""

from __future__ import annotations

import segmentation_models_pytorch as smp
import torch
from segmentation_models_pytorch.decoders.fpn.decoder import FPNDecoder
from torch import Tensor, nn
from torch.nn import functional as F

from .modules import crop_to, reflect_to_multiple

MULTIPLE = 32
ENCODER = "tu-tf_efficientnet_lite0"
_PYRAMID = 64  # channels of each level of the pyramid, and of what is told of a place
_DROPOUT = 0.1


class Lite(nn.Module):
    """Where two images (N, bands, H, W) of any size differ. bands: channels of each date.

    enlarge: by how much images are enlarged first, and the answer shrunk again: the finest features
    that the pyramid keeps have a quarter of the size of what the encoder sees, which loses things
    of few pixels. 1.0 for as they are; the work grows with its square."""

    def __init__(self, bands: int = 3, enlarge: float = 1.0) -> None:
        super().__init__()
        self.enlarge = float(enlarge)
        self.encoder = smp.encoders.get_encoder(ENCODER, in_channels=bands, depth=5, weights=None)
        channels = (
            self.encoder.out_channels
        )  # (bands, 16, 24, 40, 112, 320) at 1, 1/2 … 1/32 of the size
        self.decoder = FPNDecoder(
            [2 * count for count in channels], 5, _PYRAMID, _PYRAMID, _DROPOUT
        )
        self.output = nn.Conv2d(_PYRAMID, 1, 3, padding=1)

    def features(self, before: Tensor, after: Tensor) -> Tensor:
        """What is known of each place (N, 64, H/4, W/4) of images whose sides are multiples of
        32."""
        levels = [
            torch.cat([torch.abs(later - earlier), later], dim=1)
            for earlier, later in zip(self.encoder(before), self.encoder(after))
        ]
        seen: Tensor = self.decoder(levels)
        return seen

    def logits(self, before: Tensor, after: Tensor) -> Tensor:
        """Log-odds of change (N, H, W) of two images (N, bands, H, W) of any size."""
        size = [int(side) for side in before.shape[-2:]]  # where it is traced, they are tensors
        shown = [round(side * self.enlarge) for side in size]
        earlier, later = _resized(before, shown), _resized(after, shown)
        seen = self.features(
            reflect_to_multiple(earlier, MULTIPLE), reflect_to_multiple(later, MULTIPLE)
        )
        # Enlarged four times and shrunk to half is enlarged twice: both pixels of a mean lie
        # between the same two.
        grown, like = (2.0, before) if self.enlarge == 2.0 else (4.0, earlier)
        answer = F.interpolate(
            self.output(seen), scale_factor=grown, mode="bilinear", align_corners=False
        )
        return _resized(crop_to(answer, like), size)[:, 0]

    def forward(self, before: Tensor, after: Tensor) -> Tensor:
        """Log-odds of change (N, H, W)."""
        return self.logits(before, after)

    def probability(self, before: Tensor, after: Tensor) -> Tensor:
        """Probability of change (N, 1, H, W) in 0..1."""
        return self.logits(before, after).sigmoid()[:, None]


def _resized(image: Tensor, size: list[int]) -> Tensor:
    """The image (N, C, H, W) with that height and width, bilinear; itself where it has them."""
    if [int(side) for side in image.shape[-2:]] == size:
        return image
    return F.interpolate(image, size=size, mode="bilinear", align_corners=False)

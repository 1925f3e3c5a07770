"""FC-Siam-diff: a U-Net of two streams with shared weights whose skips carry the absolute
difference of both dates.

Source: Caye Daudt, Le Saux and Boulch, "Fully Convolutional Siamese Networks for Change Detection",
ICIP 2018, section 3 and figure 1.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from ...engine.tensor.networks.modules import reflect_to_multiple

_STAGES = (16, 32, 64, 128)  # channels of the encoder's stages
_CONVOLUTIONS = (2, 2, 3, 3)  # in each stage
_DROPOUT = 0.2


def _stage(*channels: int) -> nn.Sequential:
    """3×3 convolutions from each number of channels to the next, each with batch normalisation,
    ReLU and dropout."""
    layers: list[nn.Module] = []
    for given, made in zip(channels, channels[1:]):
        layers += [
            nn.Conv2d(given, made, 3, padding=1),
            nn.BatchNorm2d(made),
            nn.ReLU(),
            nn.Dropout2d(_DROPOUT),
        ]
    return nn.Sequential(*layers)


class FcSiamDiff(nn.Module):
    """FC-Siam-diff. bands: channels of each date.

    It is not symmetric in time: the decoder starts from the deepest features of the later date
    alone."""

    def __init__(self, bands: int = 3) -> None:
        super().__init__()
        given = (bands, *_STAGES)
        self.encoder = nn.ModuleList(
            _stage(given[level], *(_STAGES[level],) * _CONVOLUTIONS[level]) for level in range(4)
        )
        self.enlarge = nn.ModuleList(
            nn.ConvTranspose2d(channels, channels, 3, stride=2, padding=1, output_padding=1)
            for channels in reversed(_STAGES)
        )
        self.decoder = nn.ModuleList(
            [_stage(256, 128, 128, 64), _stage(128, 64, 64, 32), _stage(64, 32, 16), _stage(32, 16)]
        )
        self.output = nn.Conv2d(16, 1, 3, padding=1)

    def _encode(self, image: Tensor) -> tuple[list[Tensor], Tensor]:
        """The skips, from full resolution to an eighth, and the bottom (N, 128, H/16, W/16)."""
        skips = []
        for stage in self.encoder:
            skips.append(stage(image))
            image = F.max_pool2d(skips[-1], 2)
        return skips, image

    def logits(self, before: Tensor, after: Tensor) -> Tensor:
        """Log-odds of change (N, H, W) of two images (N, bands, H, W) of any size."""
        height, width = before.shape[-2:]
        before_skips, _ = self._encode(reflect_to_multiple(before, 16))
        after_skips, features = self._encode(reflect_to_multiple(after, 16))
        pairs = list(zip(before_skips, after_skips))[::-1]
        for enlarge, decode, (earlier, later) in zip(self.enlarge, self.decoder, pairs):
            features = decode(torch.cat([enlarge(features), torch.abs(later - earlier)], 1))
        logits: Tensor = self.output(features)[:, 0, :height, :width]
        return logits

    def probability(self, before: Tensor, after: Tensor) -> Tensor:
        """Probability of change (N, 1, H, W) in 0..1."""
        return self.logits(before, after).sigmoid()[:, None]

"""Makes training chips look like more places: mirrored, turned and tilted together, coloured each
on its own.

By torchvision.transforms.v2. What a chip becomes depends on the seed alone, not on how many workers
there are.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn.functional import grid_sample
from torchvision import tv_tensors
from torchvision.transforms import InterpolationMode, v2

from ...engine.errors import BadInput
from ...engine.messages import msg
from .label_coding import IGNORED

_CHANCES = (
    "mirrored",
    "turned",
    "tilted",
    "coloured",
    "toned",
    "swapped",
    "still",
    "shifted",
    "worn",
)


@dataclass(frozen=True)
class Augmentation:
    """How often chips are changed, each a chance 0..1.

    mirrored: left to right, and again top to bottom. turned: by 90, 180 or 270°. tilted: by up to
    `degrees` either way; the canvas grows to hold all of the chip, its corners are black and
    IGNORED, and the chip is then brought back to its size. coloured: brightness, contrast,
    saturation and hue as published with ClearSCD, of a quarter of such chips none, of the others
    both dates (each its own way), the before date or the after date. toned: contrast and offset of
    each band and date, for any bands and value range. swapped: the dates exchanged. still: the
    before date shown as the after date, nothing changed. shifted: the before date moved by up to
    `pixels` along each axis, as dates that were not registered well are. worn: each date blurred
    or made noisy, as compression and resampling leave images."""

    mirrored: float = 0.0
    turned: float = 0.0
    tilted: float = 0.0
    degrees: float = 30.0
    coloured: float = 0.0
    toned: float = 0.0
    swapped: float = 0.0
    still: float = 0.0
    shifted: float = 0.0
    pixels: float = 2.0
    worn: float = 0.0

    def __post_init__(self) -> None:
        for name in _CHANCES:
            if not 0.0 <= getattr(self, name) <= 1.0:
                raise BadInput(
                    msg(
                        "The augmentation “{name}” is {value}; give a chance between 0 and 1.",
                        name=name,
                        value=str(getattr(self, name)),
                    )
                )
        if not 0.0 < self.pixels <= 16.0:
            raise BadInput(
                msg(
                    "Dates are shifted by up to {pixels} pixels; give a number above 0 and up to "
                    "16.",
                    pixels=str(self.pixels),
                )
            )
        if not 0.0 < self.degrees <= 180.0:
            raise BadInput(
                msg(
                    "Chips are tilted by up to {degrees}°; give an angle above 0 and up to 180°.",
                    degrees=str(self.degrees),
                )
            )

    def __call__(
        self, before: Tensor, after: Tensor, labels: Sequence[Tensor], seed: int
    ) -> tuple[Tensor, Tensor, list[Tensor]]:
        """Both dates (C, H, W), float32 with 8-bit values 0..255, and labels (H, W), all changed as
        the seed says.

        Raises BadInput where colours are to be changed of images that have not three bands."""
        if self.coloured and len(before) != 3:
            raise BadInput(
                msg(
                    "Colours can only be changed of images with red, green and blue, "
                    "and these have {number} band(s); train without changes of colour.",
                    number=len(before),
                )
            )
        with torch.random.fork_rng(devices=[]):
            torch.manual_seed(seed)
            before, after, labels = self._placed(before, after, labels)
            if self.coloured and torch.rand(()) < self.coloured:
                before, after = _coloured(before, after)
            if self.swapped and torch.rand(()) < self.swapped:
                before, after, labels = after, before, [labels[0], *reversed(labels[1:])]
            if self.still and torch.rand(()) < self.still:
                after, labels = before, _unchanged(labels)
            if self.toned and torch.rand(()) < self.toned:
                before, after = _toned(before), _toned(after)
            if self.shifted and torch.rand(()) < self.shifted:
                before = _shifted(before, self.pixels)
            before, after = (
                _worn(date) if self.worn and torch.rand(()) < self.worn else date
                for date in (before, after)
            )
        return before, after, labels

    def _placed(
        self, before: Tensor, after: Tensor, labels: Sequence[Tensor]
    ) -> tuple[Tensor, Tensor, list[Tensor]]:
        """All of a pair moved alike."""
        everything = [tv_tensors.Image(date) for date in (before, after)]
        everything += [tv_tensors.Mask(label[None]) for label in labels]
        everything = v2.Compose(
            [v2.RandomHorizontalFlip(self.mirrored), v2.RandomVerticalFlip(self.mirrored)]
        )(everything)
        if torch.rand(()) < self.turned:
            turns = int(torch.randint(1, 4, ()))
            everything = [
                tv_tensors.wrap(torch.rot90(item, turns, (-2, -1)), like=item)
                for item in everything
            ]
        if torch.rand(()) < self.tilted:
            everything = self._tilt(before.shape[-2:])(everything)
        before, after, *moved = (item.as_subclass(Tensor).contiguous() for item in everything)
        return before, after, [label[0] for label in moved]

    def _tilt(self, size: Sequence[int]) -> v2.Transform:
        outside = {tv_tensors.Image: 0, tv_tensors.Mask: IGNORED}
        rotation = v2.RandomRotation(
            self.degrees, InterpolationMode.BILINEAR, expand=True, fill=outside
        )
        return v2.Compose([rotation, v2.Resize(list(size), antialias=True)])


def _coloured(before: Tensor, after: Tensor) -> tuple[Tensor, Tensor]:
    """Colours of none, both, the before or the after date changed, each with a chance of a
    quarter."""
    change = v2.ColorJitter(brightness=0.2, contrast=0.4, saturation=0.4, hue=0.1)
    which = int(torch.randint(4, ()))
    if which in (1, 2):
        before = change(before / 255) * 255
    if which in (1, 3):
        after = change(after / 255) * 255
    return before, after


def _toned(date: Tensor) -> Tensor:
    """Contrast of each band changed by up to a quarter, and an offset of up to a third of its
    deviation (C, H, W)."""
    mean, deviation = date.mean((1, 2), keepdim=True), date.std((1, 2), keepdim=True)
    contrast = 1 + 0.25 * (2 * torch.rand(len(date), 1, 1) - 1)
    offset = 0.33 * (2 * torch.rand(len(date), 1, 1) - 1)
    return (date - mean) * contrast + mean + offset * deviation


def _shifted(date: Tensor, most: float) -> Tensor:
    """An image (C, H, W) moved by up to `most` pixels along each axis; its borders are
    repeated."""
    down, right = ((2 * torch.rand(2) - 1) * most).tolist()
    height, width = date.shape[-2:]
    rows, columns = (
        torch.linspace(-1, 1, length) + 2 * shift / max(length - 1, 1)
        for length, shift in ((height, down), (width, right))
    )
    grid = torch.stack(torch.meshgrid(columns, rows, indexing="xy"), -1)[None]
    return grid_sample(date[None], grid, padding_mode="border", align_corners=True)[0]


def _worn(date: Tensor) -> Tensor:
    """An image (C, H, W) blurred by up to a pixel, or with noise of up to a sixth of its
    deviation."""
    strength = float(torch.rand(()))
    if torch.rand(()) < 0.5:
        blurred: Tensor = v2.functional.gaussian_blur(date, [5, 5], [0.3 + 0.7 * strength] * 2)
        return blurred
    return date + torch.randn_like(date) * date.std((1, 2), keepdim=True) * strength / 6


def _unchanged(labels: Sequence[Tensor]) -> list[Tensor]:
    """Labels of a pair whose dates are the same image: what was judged has not changed."""
    change = torch.where(labels[0] == IGNORED, labels[0], torch.zeros_like(labels[0]))
    return [change, *([labels[1], labels[1]] if len(labels) > 1 else [])]


NOTHING = Augmentation()
# Every way to lay a square on itself, equally likely: for data where north means nothing.
CLEARSCD = Augmentation(mirrored=0.5, turned=0.5, tilted=0.5)

# What the authors' published training does to chips while it runs. DSMS-FCN's data are made more
# beforehand (see the preparation of SZTAKI AirChange); how DSIFN's were is not documented.
PUBLISHED = {"dsms-fcn": NOTHING, "bsfnet": NOTHING, "misgnet": NOTHING, "clearscd": CLEARSCD}

"""Clouds and their shadows, found by comparing two images of one place.

A cloud of one date brightens every band against the other date and against its surroundings, most
where the ground is dark, and is nearly white; its shadow lies near and darkens. It is a plain test
and errs: it misses thin haze and what is cloudy in both dates, takes large bright white ground or
roofs that are new for cloud, and ground that darkened near a cloud for shadow.

Sources: that haze shows most in the darkest band, He, Sun and Tang, CVPR 2009 (dark channel prior);
that clouds are white, Zhu and Woodcock, Remote Sensing of Environment 118, 2012 (whiteness test of
Fmask). The numbers are chosen on one pair; docs/masks.md says what they find there.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .dilation import dilated

Image = NDArray[np.float32]
Mask = NDArray[np.bool_]

# All brightness is in units of the median brightness of its date.
_CORE, _EDGE, _DARK = 0.8, 0.25, 0.2  # at least so much brighter, or darker, than the other date
_CORE_NOISE, _EDGE_NOISE, _DARK_NOISE = 1.5, 1.0, 1.2  # and so many deviations of all differences
_APART = 0.5  # so much brighter than the surroundings
_RISE, _FALL = 0.1, -0.15  # of every band, in the core and at the edge
_CORE_COLOUR, _EDGE_COLOUR = 0.33, 0.55  # of the highest band, by which the lowest lies below it
_STEPS = 1024
_MAD = 1.4826  # deviations in a median absolute one


@dataclass(frozen=True)
class Reach:
    """Distances in pixels. surroundings: what a cloud is brighter than; smallest: half the side of
    the smallest cloud; growth: of haze around a cloud; shadow: from a cloud to its shadow."""

    surroundings: int = 32
    smallest: int = 3
    growth: int = 12
    shadow: int = 60
    margin: int = 2

    @classmethod
    def on_ground(cls, pixel: float | None) -> Reach:
        """The distances for pixels of so many metres, 10 where nobody knows."""
        size = pixel or 10.0

        def pixels(metres: float, least: int, most: int) -> int:
            return int(min(most, max(least, round(metres / size))))

        return cls(32, pixels(30, 1, 16), pixels(120, 2, 16), pixels(600, 4, 64))

    @property
    def halo(self) -> int:
        """How far around a window must be known, so that it does not matter how windows lie."""
        cloud = self.surroundings + self.smallest + self.growth + self.margin
        return cloud + self.shadow + 1


@dataclass(frozen=True)
class Levels:
    """What is usual in a pair. brightness: median of each date. of the darkest band and of the mean
    of all, from before to after: dark, mean; noise of both."""

    brightness: tuple[float, float]
    dark: float
    dark_noise: float
    mean: float
    mean_noise: float


def levels_of(before: Image, after: Image) -> Levels | None:
    """What is usual in a sample of pixels (C, N) of both dates; None where there is no light to
    compare, or values are no brightness."""
    if before.shape[1] < 64 or min(before.min(), after.min()) < 0:
        return None
    brightness = float(np.median(before.mean(0))), float(np.median(after.mean(0)))
    if not min(brightness) > 0:
        return None
    first, second = before / brightness[0], after / brightness[1]
    dark, dark_noise = _usual(second.min(0) - first.min(0))
    mean, mean_noise = _usual(second.mean(0) - first.mean(0))
    return Levels(brightness, dark, dark_noise, mean, mean_noise)


def _usual(values: NDArray[Any]) -> tuple[float, float]:
    middle = float(np.median(values))
    return middle, float(_MAD * np.median(np.abs(values - middle)))


def find_clouds(
    before: Image, after: Image, valid: Mask, levels: Levels, reach: Reach
) -> tuple[Mask, Mask]:
    """Where clouds or their shadows hide the ground in each of both dates (H, W).

    before, after: bands (C, H, W), of which the first few are visible light or near it."""
    dates = []
    for image, light in zip((before, after), levels.brightness):
        dates.append(np.where(valid, image / np.float32(light), np.float32(1.0)))
    first, second = dates
    found = [
        _of_date(image, other, sign, levels, reach)
        for image, other, sign in ((first, second, -1.0), (second, first, 1.0))
    ]
    return found[0] & valid, found[1] & valid


def _of_date(image: Image, other: Image, sign: float, levels: Levels, reach: Reach) -> Mask:
    """Clouds and shadows of `image`. sign: 1 where it is the later date, −1 else."""
    cloud = _clouds(image, other, sign, levels, reach)
    if not cloud.any():
        return cloud
    shadow = _shadows(image, other, sign, levels, reach) & dilated(cloud, reach.shadow)
    return dilated(cloud, reach.margin) | dilated(shadow & ~cloud, 1)


def _clouds(image: Image, other: Image, sign: float, levels: Levels, reach: Reach) -> Mask:
    core: Mask
    dark, dark_other = image.min(0), other.min(0)
    brighter = dark - dark_other - sign * levels.dark
    apart = dark - _mean_around(np.minimum(dark, dark_other), reach.surroundings)
    rise = (image - other).min(0)
    colour = 1.0 - dark / np.maximum(image.max(0), np.float32(1e-6))
    noise = levels.dark_noise
    core = (brighter > max(_CORE, _CORE_NOISE * noise)) & (apart > _APART)
    core &= (rise > _RISE) & (colour < _CORE_COLOUR)
    core &= _mean_around(core.astype(np.float32), reach.smallest) >= 0.5
    edge = (brighter > max(_EDGE, _EDGE_NOISE * noise)) & (apart > _EDGE)
    edge &= (rise > _FALL) & (colour < _EDGE_COLOUR)
    for _ in range(reach.growth):
        core |= dilated(core, 1) & edge
    return np.asarray(core, bool)


def _shadows(image: Image, other: Image, sign: float, levels: Levels, reach: Reach) -> Mask:
    light, light_other = image.mean(0), other.mean(0)
    darker = light - light_other - sign * levels.mean
    apart = light - _mean_around(np.minimum(light, light_other), reach.surroundings)
    shadow = (darker < -max(_DARK, _DARK_NOISE * levels.mean_noise)) & (apart < -_DARK)
    whole: Mask = _mean_around(shadow.astype(np.float32), 1) >= 0.5
    return whole


def _mean_around(values: Image, radius: int) -> Image:
    """The mean of a square around each pixel, borders repeated outwards."""
    # Of whole numbers the sums are exact, so that it does not matter where a window begins.
    whole = np.rint(np.pad(values, radius, mode="edge") * np.float32(_STEPS)).astype(np.int64)
    sums = np.pad(whole.cumsum(0).cumsum(1), ((1, 0), (1, 0)))
    side = 2 * radius + 1
    inside = sums[side:, side:] - sums[:-side, side:] - sums[side:, :-side] + sums[:-side, :-side]
    mean: Image = (inside / (side**2 * _STEPS)).astype(np.float32)
    return mean

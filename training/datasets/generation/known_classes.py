"""Where the land cover of a real pair is known for certain: by clear colours, and by what one date
tells of the other.

A pair whose mask marks new buildings says more than the mask: what is none of them was no building
before either, and a place that turned from plants into smooth grey without being marked became
pavement. Everything else stays unknown.
"""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from ....engine.catalogue.card import LandClass
from ...data.label_coding import IGNORED, Labels

Array = NDArray[Any]

BUILDING, VEGETATION, BARE, PAVEMENT = range(4)
CLASSES = (
    LandClass("building", "#e31a1c"),
    LandClass("vegetation", "#33a02c"),
    LandClass("bare ground", "#b15928"),
    LandClass("pavement", "#888888"),
)

# Pixels over which colours are averaged, as single ones are noisy; so far from another class
# nothing is certain.
_SMOOTHING = 5
_LEAN = 9  # pixels around a marked building where its roof and shadow may lean to
_STREET = 11  # pixels that pavement is wide at the least: narrower grey is edges of roofs
# Shares of the sum of the bands: plants are greener than red and blue, soil redder than blue.
_GREEN, _NOT_GREEN, _BROWN = 0.05, 0.015, 0.05
_GREY = 0.04  # largest share by which the bands of grey differ
_BRIGHT = (0.25, 0.8)  # mean of the bands, 0..1, of pavement: neither shadow nor white roof
_SMOOTH = 0.05  # largest deviation of brightness, 0..1, of pavement
_SOIL_DARKEST = 0.2  # mean of the bands, 0..1: below, shadows are brown too


class Seen(NamedTuple):
    """What the colours of one image say (H, W)."""

    green: NDArray[np.bool_]
    brown: NDArray[np.bool_]
    grey: NDArray[np.bool_]


def seen(image: Array) -> Seen:
    """Plants, soil and smooth grey by colour. image: red, green, blue (3, H, W), 8 bit."""
    bands = image[:3].astype(np.float64) / 255
    # Once as they are, once relative to the brightest pixels, which are white or grey in most
    # light.
    brightest = np.maximum(np.percentile(bands, 99, axis=(1, 2)), 0.01)[:, None, None]
    greens, browns, greys = zip(
        *(_by_colour(values) for values in (bands, np.clip(bands / brightest, 0, 1)))
    )
    green = greens[0] & greens[1]
    return Seen(
        green,
        browns[0] & ~greens[0] & ~greens[1],
        (greys[0] | greys[1]) & (_deviation(bands) < _SMOOTH),
    )


def _by_colour(bands: Array) -> Seen:
    """Green, brown and grey of bands (3, H, W) in 0..1."""
    red, green, blue = (mean_around(band, _SMOOTHING) for band in bands)
    total = np.maximum(red + green + blue, 1e-6)
    brightness, excess = total / 3, (2 * green - red - blue) / total
    brown = (
        (excess < _NOT_GREEN)
        & ((red - blue) / total > _BROWN)
        & (red > green)
        & (brightness > _SOIL_DARKEST)
    )
    colour = (
        np.maximum(np.maximum(red, green), blue) - np.minimum(np.minimum(red, green), blue)
    ) / total
    return Seen(
        excess > _GREEN,
        brown,
        (colour < _GREY) & (brightness > _BRIGHT[0]) & (brightness < _BRIGHT[1]),
    )


def known_classes(
    before: Array, after: Array, buildings: NDArray[np.bool_]
) -> tuple[Labels, Labels]:
    """The classes of both dates (H, W), IGNORED where they are not certain.

    before, after: (3, H, W), 8 bit. buildings: where new ones stand after (H, W)."""
    was, is_now = seen(before), seen(after)
    near = widened(buildings, _LEAN)
    elsewhere = ~near
    first, second = (np.full(buildings.shape, IGNORED, np.uint8) for _ in range(2))
    first[narrowed(was.green, _SMOOTHING)] = VEGETATION
    second[narrowed(is_now.green & elsewhere, _SMOOTHING)] = VEGETATION
    # Brown may be a roof; not where plants grow at the other date, nor where a building is yet to
    # come.
    first[narrowed(was.brown & (buildings | (is_now.green & elsewhere)), _SMOOTHING)] = BARE
    second[narrowed(is_now.brown & was.green & elsewhere, _SMOOTHING)] = BARE
    paved = is_now.grey & (was.green | was.brown) & elsewhere
    second[narrowed(paved, _STREET)] = PAVEMENT
    second[narrowed(buildings, 3)] = BUILDING
    return first, second


def known_ground(before: Array, after: Array) -> tuple[Labels, Labels]:
    """The same of plants and soil alone, where nothing tells a roof from a street."""
    found = known_classes(before, after, np.zeros(before.shape[1:], bool))
    for classes in found:
        classes[classes == PAVEMENT] = IGNORED
    return found


def mean_around(values: Array, size: int) -> Array:
    """The mean of the size × size pixels around each (H, W); size odd. The image is mirrored beyond
    its border."""
    half = size // 2
    sums = np.pad(
        np.pad(values.astype(np.float64), half, mode="symmetric").cumsum(0).cumsum(1),
        ((1, 0), (1, 0)),
    )
    boxes = sums[size:, size:] - sums[:-size, size:] - sums[size:, :-size] + sums[:-size, :-size]
    mean: Array = boxes / size**2
    return mean


def widened(mask: NDArray[np.bool_], size: int) -> NDArray[np.bool_]:
    """The mask (H, W) and all within a square of `size` pixels around it."""
    return mean_around(mask, size) > 0.5 / size**2


def narrowed(mask: NDArray[np.bool_], size: int) -> NDArray[np.bool_]:
    """Where all of the square of `size` pixels around a pixel is in the mask (H, W)."""
    return ~widened(~mask, size)


def _deviation(bands: Array) -> Array:
    """Standard deviation of brightness in the neighbourhood of each pixel (H, W). bands: (3, H, W)
    in 0..1."""
    brightness = bands.mean(0)
    mean = mean_around(brightness, _SMOOTHING)
    deviation: Array = np.sqrt(np.maximum(mean_around(brightness**2, _SMOOTHING) - mean**2, 0))
    return deviation

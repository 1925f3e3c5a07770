"""Where the land cover of a pair is known by indices of its bands, near infrared among them: plants
by NDVI, water by NDWI, soil where plants stand at the other date.

Everything else stays unknown: at 10 m a roof, a road and dry soil look alike."""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from ....engine.catalogue.card import LandClass
from ...data.label_coding import IGNORED, Labels
from .known_classes import BARE, VEGETATION, narrowed, seen

Array = NDArray[Any]

WATER = 4
WATER_CLASS = LandClass("water", "#1f78b4")  # after those of `known_classes`

_AROUND = 3  # pixels: both dates lie within one of each other
_WIDE = 7  # pixels that water is wide at the least: narrower dark blue is shadow of high buildings
# As measured above the atmosphere, where haze takes a tenth of NDVI.
_PLANTS, _NO_PLANTS = 0.4, 0.2  # NDVI above which plants grow, below which none do
_WATER = 0.1  # NDWI (McFeeters) above which there is water, where NDVI is below 0


class Indices(NamedTuple):
    """NDVI and NDWI of one date (H, W)."""

    ndvi: Array
    ndwi: Array


def indices(spectrum: Array) -> Indices:
    """spectrum: blue, green, red, near infrared (4, H, W), of any scale."""
    green, red, near = (band.astype(np.float64) for band in spectrum[1:4])
    return Indices(_ratio(near, red), _ratio(green, near))


def _ratio(one: Array, other: Array) -> Array:
    """Their difference relative to their sum; 0 where both are."""
    total = one + other
    ratio: Array = np.where(total > 0, (one - other) / np.maximum(total, 1e-9), 0.0)
    return ratio


def known_by_index(
    images: tuple[Array, Array], spectra: tuple[Array, Array]
) -> tuple[Labels, Labels]:
    """The classes of both dates (H, W), IGNORED where they are not certain. images: red, green,
    blue (3, H, W), 8 bit; spectra: see `indices`."""
    first, second = map(indices, spectra)
    return (_classes(images[0], first, second), _classes(images[1], second, first))


def _classes(image: Array, here: Indices, other: Indices) -> Labels:
    classes = np.full(here.ndvi.shape, IGNORED, np.uint8)
    classes[narrowed(here.ndvi > _PLANTS, _AROUND)] = VEGETATION
    classes[narrowed((here.ndwi > _WATER) & (here.ndvi < 0), _WIDE)] = WATER
    bare = seen(image).brown & (here.ndvi < _NO_PLANTS) & (other.ndvi > _PLANTS)
    classes[narrowed(bare, _AROUND)] = BARE
    return classes

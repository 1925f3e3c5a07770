"""What is known of each pixel: both dates and their difference, how probable change is, and all of that around it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..statistical.scaling import smooth, smoothing_radius

Floats = NDArray[np.float32]

MOST_CHANNELS = 6  # of a date; more bands are summed up by their principal components
SCALES = (1.5, 4.0, 10.0)  # pixels, deviations of the Gaussians: an edge, a house, a block (docs/learning.md)
_TEXTURES = (2.0, 5.0)
HALO = smoothing_radius(SCALES[-1])


@dataclass(frozen=True)
class Colours:
    """From the bands of a date to the channels that features are made of.

    mean, deviation: of the whole raster, (2, C) for both dates. axes: (K, C) principal directions, or None where every
    band is a channel."""

    mean: NDArray[Any]
    deviation: NDArray[Any]
    axes: NDArray[Any] | None = None

    def apply(self, image: NDArray[Any], date: int) -> Floats:
        """A date (C, H, W) in standard deviations from the mean, as channels (K, H, W)."""
        mean, deviation = (values[date][:, None, None].astype(np.float32) for values in (self.mean, self.deviation))
        scaled = np.clip((image.astype(np.float32) - mean) / deviation, -10, 10)
        if self.axes is None:
            return scaled
        return np.einsum("kc,chw->khw", self.axes.astype(np.float32), scaled)


def principal_axes(samples: NDArray[Any]) -> NDArray[Any]:
    """The `MOST_CHANNELS` directions (K, C) in which standardised pixels (C, n) vary most."""
    products = np.einsum("cn,dn->cd", samples, samples)  # by BLAS it would depend on the number of threads
    _, vectors = np.linalg.eigh(products)
    axes: NDArray[Any] = vectors[:, ::-1][:, :MOST_CHANNELS].T
    strongest = axes[np.arange(len(axes)), np.abs(axes).argmax(axis=1)]
    return axes * np.sign(strongest)[:, None]


def features(before: Floats, after: Floats, probability: Floats, valid: NDArray[np.bool_]) -> Floats:
    """Features (F, H, W) of every pixel, right from `HALO` pixels inside.

    before, after: channels (K, H, W); probability, valid: (H, W). Pixels that are not valid have no say."""
    known = valid[None]
    difference = after - before
    magnitude = np.sqrt(np.square(difference).sum(0, keepdims=True))
    plain = np.concatenate([before, after, difference, magnitude, probability[None]])
    around = [smooth(plain, known, scale) for scale in SCALES]
    greys = np.stack([before.mean(0), after.mean(0)])
    textures = [_deviation(greys, known, scale) for scale in _TEXTURES]
    gradients = np.where(known, _gradient(greys), np.float32(0))
    steeper = smooth(gradients[1:] - gradients[:1], known, _TEXTURES[0])
    return np.concatenate([plain, *around, *textures, gradients, steeper])


def _deviation(planes: Floats, valid: NDArray[np.bool_], scale: float) -> Floats:
    """Local standard deviation (P, H, W)."""
    mean = smooth(planes, valid, scale)
    return np.sqrt(np.maximum(smooth(planes * planes, valid, scale) - mean * mean, np.float32(0)))


def _gradient(planes: Floats) -> Floats:
    """Length of the gradient (P, H, W), by central differences; none at the border."""
    gradient = np.zeros_like(planes)
    across = planes[:, 1:-1, 2:] - planes[:, 1:-1, :-2]
    gradient[:, 1:-1, 1:-1] = np.hypot(across, planes[:, 2:, 1:-1] - planes[:, :-2, 1:-1])
    return gradient

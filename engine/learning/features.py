"""What is known of each pixel: both dates and their difference, how probable change is, and all of
that around it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..statistical.scaling import smoothing_radius

Floats = NDArray[np.float32]

MOST_CHANNELS = 6  # of a date; more bands are summed up by their principal components
SCALES = (
    1.5,
    4.0,
    10.0,
)  # pixels, deviations of the Gaussians: an edge, a house, a block (docs/learning.md)
_TEXTURES = (2.0, 5.0)
HALO = smoothing_radius(SCALES[-1])


@dataclass(frozen=True)
class Colours:
    """From the bands of a date to the channels that features are made of.

    mean, deviation: of the whole raster, (2, C) for both dates. axes: (K, C) principal directions,
    or None where every band is a channel."""

    mean: NDArray[Any]
    deviation: NDArray[Any]
    axes: NDArray[Any] | None = None

    def apply(self, image: NDArray[Any], date: int) -> Floats:
        """A date (C, H, W) in standard deviations from the mean, as channels (K, H, W)."""
        mean, deviation = (
            values[date][:, None, None].astype(np.float32) for values in (self.mean, self.deviation)
        )
        scaled: Floats = np.clip((image.astype(np.float32) - mean) / deviation, -10, 10)
        if self.axes is None:
            return scaled
        along_axes: Floats = np.einsum("kc,chw->khw", self.axes.astype(np.float32), scaled)
        return along_axes


def principal_axes(samples: NDArray[Any]) -> NDArray[Any]:
    """The `MOST_CHANNELS` directions (K, C) in which standardised pixels (C, n) vary most."""
    products = np.einsum(
        "cn,dn->cd", samples, samples
    )  # by BLAS it would depend on the number of threads
    _, vectors = np.linalg.eigh(products)
    # The last bits of LAPACK depend on the number of threads.
    axes: NDArray[Any] = vectors[:, ::-1][:, :MOST_CHANNELS].T.round(6)
    strongest = axes[np.arange(len(axes)), np.abs(axes).argmax(axis=1)]
    signed: NDArray[Any] = axes * np.sign(strongest)[:, None]
    return signed


def features(
    before: Floats, after: Floats, probabilities: Floats, valid: NDArray[np.bool_]
) -> Floats:
    """Features (F, H, W) of every pixel, right from `HALO` pixels inside.

    before, after: channels (K, H, W); probabilities: (P, H, W), by one method or several; valid:
    (H, W). Pixels that are not valid have no say."""
    known = valid[None]
    difference = after - before
    magnitude = np.sqrt(np.square(difference).sum(0, keepdims=True))
    plain = np.concatenate([before, after, difference, magnitude, probabilities])
    greys = np.stack([before.mean(0), after.mean(0)])
    gradients = np.where(known, _gradient(greys), np.float32(0))
    steeper = _at_scales(gradients[1:] - gradients[:1], valid, _TEXTURES[:1])[0]
    return np.concatenate(
        [plain, *_at_scales(plain, valid, SCALES), *_deviations(greys, valid), gradients, steeper]
    )


def _deviations(planes: Floats, valid: NDArray[np.bool_]) -> list[Floats]:
    """Local standard deviation (P, H, W) at each scale of texture."""
    found = _at_scales(np.concatenate([planes, planes * planes]), valid, _TEXTURES)
    count = len(planes)
    return [
        np.sqrt(np.maximum(both[count:] - both[:count] * both[:count], np.float32(0)))
        for both in found
    ]


def _at_scales(planes: Floats, valid: NDArray[np.bool_], scales: Sequence[float]) -> list[Floats]:
    """Gaussian means of the valid neighbours (P, H, W), for each of the rising scales; 0 where not
    valid.

    Each is made of the one before, by a Gaussian that is looked at in steps as wide as that already
    blurs: variances add up, and of a scale of 10 pixels no 81 neighbours must be summed. Reaches
    `smoothing_radius` pixels far."""
    found = [np.empty_like(planes) for _ in scales]
    weights = _ladder(valid.astype(np.float32), scales)
    for place, plane in enumerate(planes):
        steps = _ladder(np.where(valid, plane, np.float32(0)), scales)
        for scale, (blurred, weight) in enumerate(zip(steps, weights)):
            found[scale][place] = np.where(
                valid, blurred / np.maximum(weight, np.float32(1e-12)), np.float32(0)
            )
    return found


def _ladder(plane: Floats, scales: Sequence[float]) -> list[Floats]:
    """A plane (H, W) under Gaussians of rising scales, nothing beyond its border."""
    found, reach, earlier = [], 0, 0.0
    for scale in scales:
        step = max(1, int(earlier))
        scale_of_step = float(np.sqrt(scale**2 - earlier**2))
        count = (smoothing_radius(scale) - reach) // step
        kernel = np.exp(-0.5 * (np.arange(count + 1) * step / scale_of_step) ** 2)
        kernel /= 2 * kernel.sum() - kernel[0]
        plane = _along(_along(plane, kernel, step).T, kernel, step).T
        found.append(plane)
        reach, earlier = reach + count * step, scale
    return found


def _along(plane: Floats, kernel: NDArray[np.float64], step: int) -> Floats:
    """Sums of every `step`-th neighbour in a column, weighted by half a kernel from its middle
    on."""
    plane = np.ascontiguousarray(plane)
    result, part = plane * np.float32(kernel[0]), np.empty_like(plane)
    for distance, weight in zip(range(step, len(plane), step), kernel[1:]):
        np.multiply(plane, np.float32(weight), out=part)
        result[:-distance] += part[distance:]
        result[distance:] += part[:-distance]
    return result


def _gradient(planes: Floats) -> Floats:
    """Length of the gradient (P, H, W), by central differences; none at the border."""
    gradient = np.zeros_like(planes)
    across = planes[:, 1:-1, 2:] - planes[:, 1:-1, :-2]
    gradient[:, 1:-1, 1:-1] = np.hypot(across, planes[:, 2:, 1:-1] - planes[:, :-2, 1:-1])
    return gradient

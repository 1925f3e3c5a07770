"""Objects of known class, cut from real images with their shapes: new buildings, and patches of
ground."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ...data.label_coding import Labels
from .known_classes import BARE, BUILDING, PAVEMENT, VEGETATION

Array = NDArray[Any]
Mask = NDArray[np.bool_]

_SMALLEST = 60  # pixels of an object: smaller ones are no object that anybody would outline
_LARGEST = 80  # pixels of an object's side
_PATCH_SIDES = (14, 60)  # pixels, least and most
_PURE = (
    0.6  # share of a patch's outline that must be of its class; the rest is left out of its shape
)


@dataclass(frozen=True)
class Scene:
    """One date of a real pair: image (3, H, W) uint8, and its known classes (H, W)."""

    image: Array
    classes: Labels


@dataclass(frozen=True)
class Cutout:
    """An object: image (3, h, w) uint8, shape (h, w) true where it is, and the place of its class
    in the list."""

    image: Array
    shape: Mask
    kind: int

    def turned(self, random: np.random.Generator) -> Cutout:
        """The object turned by quarters and mirrored at random."""
        turns, mirrored = int(random.integers(4)), bool(random.integers(2))
        image, shape = (np.rot90(array, turns, (-2, -1)) for array in (self.image, self.shape))
        return (
            Cutout(image[..., ::-1], shape[..., ::-1], self.kind)
            if mirrored
            else Cutout(image, shape, self.kind)
        )


def cutouts_of(
    scenes: Sequence[Scene],
    patches: int,
    random: np.random.Generator,
    kinds: Sequence[int] = (VEGETATION, BARE, PAVEMENT),
) -> dict[int, list[Cutout]]:
    """All objects of some scenes by class. patches: of ground, tried in each scene and class of
    `kinds`."""
    found: dict[int, list[Cutout]] = {}
    for scene in scenes:
        made = [*_buildings(scene)]
        for kind in kinds:
            made += _patches(scene, kind, patches, random)
        for cutout in made:
            found.setdefault(cutout.kind, []).append(cutout)
    return found


def _buildings(scene: Scene) -> Iterator[Cutout]:
    parts = components(scene.classes == BUILDING)
    for number in range(1, int(parts.max()) + 1):
        rows, columns = np.nonzero(parts == number)
        window = np.s_[rows.min() : rows.max() + 1, columns.min() : columns.max() + 1]
        shape = parts[window] == number
        if shape.sum() >= _SMALLEST and max(shape.shape) <= _LARGEST:
            yield Cutout(scene.image[(slice(None), *window)], shape, BUILDING)


def _patches(scene: Scene, kind: int, number: int, random: np.random.Generator) -> Iterator[Cutout]:
    there = scene.classes == kind
    places = np.argwhere(there)
    if not len(places):
        return
    for _ in range(number):
        side = int(random.integers(*_PATCH_SIDES))
        row, column = places[random.integers(len(places))] - side // 2
        if row < 0 or column < 0 or row + side > there.shape[0] or column + side > there.shape[1]:
            continue
        window = np.s_[row : row + side, column : column + side]
        outline = blob(side, random)
        shape = outline & there[window]
        if shape.sum() >= max(_PURE * outline.sum(), _SMALLEST):
            yield Cutout(scene.image[(slice(None), *window)], shape, kind)


def blob(side: int, random: np.random.Generator) -> Mask:
    """A round, uneven shape (side, side)."""
    rows, columns = (np.mgrid[:side, :side] + 0.5) / (side / 2) - 1
    angle, radius = np.arctan2(rows, columns), np.hypot(rows, columns)
    border = np.full((side, side), 0.75)
    for waves in (2, 3, 5):
        border += random.uniform(0, 0.12) * np.cos(waves * angle + random.uniform(0, 2 * np.pi))
    return np.asarray(radius < border)


def components(mask: Mask) -> NDArray[np.int64]:
    """The connected parts of a mask (H, W), numbered from 1 on; 0 elsewhere. Neighbours share a
    side."""
    labels = np.where(mask, np.arange(1, mask.size + 1).reshape(mask.shape), 0)
    while True:
        framed = np.pad(labels, 1)
        largest = np.maximum.reduce(
            [labels, framed[:-2, 1:-1], framed[2:, 1:-1], framed[1:-1, :-2], framed[1:-1, 2:]]
        )
        spread = np.where(mask, largest, 0)
        if np.array_equal(spread, labels):
            numbered = np.unique(labels, return_inverse=True)[1].reshape(mask.shape)
            parts: NDArray[np.int64] = numbered.astype(np.int64) + int(bool(mask.all()))
            return parts
        labels = spread

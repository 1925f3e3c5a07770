"""Pairs with known change: objects come, grow and go in a real image, and one date has another
season and light.

What changed is known because nothing else did: both dates are the same image before objects are put
in.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from ...data.label_coding import IGNORED, Labels
from ...data.writer import Labelled
from .cutouts import Cutout, Mask, Scene
from .known_classes import BUILDING, mean_around, narrowed

Array = NDArray[Any]

EVENTS = ("pasted", "grown", "removed", "stays")
_OBJECTS = (3, 9)  # in a pair, least and most
_TRIES = 30  # places looked at for each object, and for the ground
_ON_KNOWN = 0.4  # share of an object that must lie on ground of another, known class
_INNER = 9  # pixels by which an object grows, at each side half


class _Date(NamedTuple):
    """One date while it is made: image (3, H, W) float, classes (H, W)."""

    image: NDArray[np.float64]
    classes: Labels


def make_pair(
    scenes: Sequence[Scene],
    cutouts: Mapping[int, Sequence[Cutout]],
    size: int,
    random: np.random.Generator,
) -> Labelled:
    """A pair of chips of `size` pixels with all that is known of it."""
    ground = _ground(scenes, size, random)
    before, after = (
        _Date(ground.image.astype(np.float64), ground.classes.copy()) for _ in range(2)
    )
    touched = np.zeros((size, size), bool)
    differs = np.zeros((size, size), bool)
    kinds = sorted(cutouts)
    for _ in range(int(random.integers(*_OBJECTS))):
        choice = cutouts[kinds[random.integers(len(kinds))]]
        cutout = choice[int(random.integers(len(choice)))].turned(random)
        place = _place(ground.classes, cutout, touched, random)
        if place is None:
            continue
        then, now = _shapes(cutout.shape, EVENTS[random.integers(len(EVENTS))])
        _paste(before, cutout, then, place)
        _paste(after, cutout, now, place)
        touched[place] |= cutout.shape
        differs[place] |= then ^ now
    dates = [before.image, after.image]
    other = int(random.integers(2))
    dates[other] = in_another_season(dates[other], random)
    first, second = (
        np.rint(np.clip(noisy(date, random), 0, 255)).astype(np.uint8) for date in dates
    )
    return Labelled(
        first,
        second,
        _change(before.classes, after.classes, differs),
        before.classes,
        after.classes,
    )


def _ground(scenes: Sequence[Scene], size: int, random: np.random.Generator) -> Scene:
    """Of some crops of real images the one with most open ground of known class, turned at
    random."""
    best, most = None, -1
    for _ in range(_TRIES):
        scene = scenes[int(random.integers(len(scenes)))]
        row, column = (int(random.integers(length - size + 1)) for length in scene.classes.shape)
        window = np.s_[row : row + size, column : column + size]
        known = int(
            ((scene.classes[window] != IGNORED) & (scene.classes[window] != BUILDING)).sum()
        )
        if known > most:
            best, most = Scene(scene.image[(slice(None), *window)], scene.classes[window]), known
    assert best is not None
    turns = int(random.integers(4))
    return Scene(*(np.rot90(array, turns, (-2, -1)).copy() for array in (best.image, best.classes)))


def _place(classes: Labels, cutout: Cutout, touched: Mask, random: np.random.Generator) -> Any:
    """Where an object lies on ground of another, known class, on no building and no other object;
    None for nowhere."""
    height, width = cutout.shape.shape
    best, most = None, _ON_KNOWN
    if height > classes.shape[0] or width > classes.shape[1]:
        return None
    for _ in range(_TRIES):
        row = int(random.integers(classes.shape[0] - height + 1))
        column = int(random.integers(classes.shape[1] - width + 1))
        window = np.s_[row : row + height, column : column + width]
        below = classes[window][cutout.shape]
        share = float(((below != IGNORED) & (below != cutout.kind) & (below != BUILDING)).mean())
        if share > most and not touched[window][cutout.shape].any():
            best, most = window, share
    return best


def _shapes(shape: Mask, event: str) -> tuple[Mask, Mask]:
    """Where an object is before and after."""
    nothing = np.zeros_like(shape)
    smaller = narrowed(np.pad(shape, _INNER), _INNER)[_INNER:-_INNER, _INNER:-_INNER]
    return {
        "pasted": (nothing, shape),
        "grown": (smaller, shape),
        "removed": (shape, nothing),
        "stays": (shape, shape),
    }[event]


def _paste(date: _Date, cutout: Cutout, shape: Mask, place: Any) -> None:
    if not shape.any():
        return
    # Half a pixel of soft edge inside the shape, as in a photograph.
    cover = np.where(shape, mean_around(shape, 3), 0.0)
    inside = (slice(None), *place)
    date.image[inside] = date.image[inside] * (1 - cover) + cutout.image * cover
    date.classes[place][shape] = cutout.kind


def _change(before: Labels, after: Labels, differs: Mask) -> Labels:
    """Unchanged where nothing was done; else changed where the classes differ, IGNORED where one is
    not known."""
    change = np.zeros(before.shape, np.uint8)
    change[differs] = (before != after)[differs]
    change[differs & ((before == IGNORED) | (after == IGNORED) | (before == after))] = IGNORED
    return change


# ---- Season and light ----------------------------------------------------------------------------


def in_another_season(image: Array, random: np.random.Generator) -> NDArray[np.float64]:
    """The image (3, H, W), 0..255, with plants drier or greener, and in another light
    everywhere."""
    values = image / 255.0
    excess = (2 * values[1] - values[0] - values[2]) / np.maximum(values.sum(0), 1e-6)
    plants = np.clip(8 * mean_around(excess, 5), 0, 1) * random.uniform(-0.6, 1.0)
    values = values * np.stack([1 + 0.35 * plants, 1 - 0.08 * plants, 1 - 0.1 * plants])
    gains = random.uniform(0.8, 1.2) * random.uniform(0.94, 1.06, 3)
    values = np.clip(values * gains[:, None, None] * _slope(image.shape[1:], random), 0, None)
    recoloured: NDArray[np.float64] = values ** random.uniform(0.8, 1.25) * 255 + random.uniform(
        0, 25
    )
    return recoloured


def _slope(shape: tuple[int, ...], random: np.random.Generator) -> NDArray[np.float64]:
    """Light that falls off evenly to one side (H, W)."""
    rows, columns = (np.linspace(-1, 1, length) for length in shape)
    down, right = random.uniform(-0.08, 0.08, 2)
    return np.asarray(1 + down * rows[:, None] + right * columns[None])


def noisy(image: Array, random: np.random.Generator) -> NDArray[np.float64]:
    """The image (3, H, W) with the noise of a camera, and at times a little less sharp."""
    values = (
        np.stack([mean_around(band, 3) for band in image]) * 0.5 + image * 0.5
        if random.random() < 0.5
        else image
    )
    return np.asarray(values + random.normal(0, random.uniform(1, 4), image.shape))

"""Chips of real pairs as they are, with the changes that happened: where the land cover of both
dates is certain, and nowhere else."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ...data.label_coding import IGNORED, Labels
from ...data.writer import Labelled
from .cutouts import Scene
from .known_classes import BUILDING

Array = NDArray[Any]

_TRIES = 30  # places looked at for each chip
_OF_CHANGE = 10  # unchanged pixels that a changed one counts for when a place is chosen


def real_chip(
    pairs: Sequence[tuple[Scene, Scene]], size: int, random: np.random.Generator
) -> Labelled:
    """Of some places in the pairs the one with most that is known, changes above all."""
    best: tuple[Array, ...] = ()
    most = -1
    for _ in range(_TRIES):
        before, after = pairs[int(random.integers(len(pairs)))]
        row, column = (int(random.integers(length - size + 1)) for length in before.classes.shape)
        window = np.s_[row : row + size, column : column + size]
        change = known_change(before.classes[window], after.classes[window])
        worth = int((change != IGNORED).sum() + _OF_CHANGE * (change == 1).sum())
        if worth > most:
            images = [scene.image[(slice(None), *window)] for scene in (before, after)]
            classes = [scene.classes[window] for scene in (before, after)]
            best, most = (*images, change, *classes), worth
    turns = int(random.integers(4))
    first, second, change, was, is_now = (np.rot90(array, turns, (-2, -1)).copy() for array in best)
    return Labelled(first, second, change, was, is_now)


def known_change(before: Labels, after: Labels) -> Labels:
    """Change (H, W) where both classes are known; a building that is known after is a new one, for
    the masks mark no others."""
    known = (before != IGNORED) & (after != IGNORED)
    change = np.where(known, before != after, IGNORED).astype(np.uint8)
    change[(after == BUILDING) & (before != BUILDING)] = 1
    return change

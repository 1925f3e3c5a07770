"""Clouds of a pair before a run: what share of it they would hide, and where, as a picture."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ...arrays.windows import Window, full_rows, partition
from ...errors import BadInput, Stopped
from ...messages import msg
from ...progress import Cancelled, never
from ..layers import ATTRIBUTES, NOT_ASSESSED, Category, LayerWriter
from ..pair import Pair
from .clouds import CloudReader, open_clouds

_SIDE, _WINDOWS = 256, 9
CATEGORIES: tuple[Category, ...] = (
    (1, "cloud or shadow before", (166, 206, 227, 255)),
    (2, "cloud or shadow after", (178, 223, 138, 255)),
    (3, "cloud or shadow in both", (31, 120, 180, 255)),
)


def cloud_share(pair: Pair) -> float | None:
    """What share of the pixels that would be assessed looks like clouds or their shadows, 0..1, by
    windows spread evenly; None where the images cannot tell."""
    try:
        clouds = _open(pair)
    except BadInput:
        return None
    windows = list(partition(pair.grid.height, pair.grid.width, _SIDE))
    reader, hidden, assessed = pair.open_reader(), 0, 0
    for window in windows[:: max(1, len(windows) // _WINDOWS)]:
        valid = reader.read(window).valid
        if valid.any():
            assessed += np.count_nonzero(valid)
            hidden += np.count_nonzero(_codes(clouds, window)[valid])
    return hidden / assessed if assessed else None


def write_cloud_map(pair: Pair, path: Path, cancelled: Cancelled = never) -> None:
    """Write where clouds or their shadows are found, as a layer of the working grid. Raises
    BadInput where the images cannot tell, OutputRefused, OutOfSpace or Stopped."""
    clouds = _open(pair)
    with LayerWriter(path, pair.grid, "clouds found") as writer:
        writer.name([(0, "clear", (255, 255, 255, 0)), *CATEGORIES])
        writer.describe(ATTRIBUTES, [(value, name, *rgb[:3]) for value, name, rgb in CATEGORIES])
        reader = pair.open_reader()
        for window in full_rows(pair.grid.height, pair.grid.width):
            if cancelled():
                raise Stopped(msg("Stopped."))
            found = _codes(clouds, window)
            found[~reader.read(window).valid] = NOT_ASSESSED
            writer.write(window.row, found)
        writer.finish("NEAREST")


def _open(pair: Pair) -> CloudReader:
    images = pair.before, pair.after
    return open_clouds(images, pair.grid).open_reader(pair.grid, images)


def _codes(clouds: CloudReader, window: Window) -> NDArray[np.uint8]:
    before, after = clouds.read(window)
    codes: NDArray[np.uint8] = before.astype(np.uint8) + 2 * after.astype(np.uint8)
    return codes

"""What masks, excluded polygons and clouds found hide of a pair, looked at before a run."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

import numpy as np
from numpy.typing import NDArray

from ...arrays.windows import Window, partition
from ...messages import Message
from ..area_of_interest import AreaMask
from ..pair import Pair
from ..source.reader import SourceReader
from .hidden import IdleMasks
from .masks import MaskReader

_SIDE, _WINDOWS = 256, 64


@dataclass(frozen=True)
class Hidden:
    """share: of all pixels, 0..1, what has data and is hidden. notes: on masks that hide
    nothing."""

    share: float
    notes: tuple[Message, ...]


def hidden_of(pair: Pair) -> Hidden | None:
    """What is hidden, by windows spread evenly; None where nothing was asked to be."""
    if pair.masks is None:
        return None
    data, masks = _Data(pair), MaskReader(pair.masks, pair.grid, (pair.before, pair.after))
    windows, idle = list(partition(pair.grid.height, pair.grid.width, _SIDE)), IdleMasks(masks)
    pixels = hidden = 0
    for window in windows[:: max(1, len(windows) // _WINDOWS)]:
        pixels += window.pixels
        hidden += np.count_nonzero(data.read(window) & ~masks.open_pixels(window))
    for window in windows:  # of masks that hide something only the first ones are read
        idle.see(window, partial(data.read, window))
    return Hidden(hidden / pixels, tuple(idle.notes(pair.grid)))


class _Data:
    """Where both images have data, in the area of interest."""

    def __init__(self, pair: Pair) -> None:
        self._images = [SourceReader(source, pair.grid) for source in (pair.before, pair.after)]
        self._area = None if pair.area is None else AreaMask(pair.area, pair.grid)

    def read(self, window: Window) -> NDArray[np.bool_]:
        there = np.ones((window.height, window.width), bool)
        parts = [image.read(window)[1] for image in self._images]
        for part in (*parts, None if self._area is None else self._area.read(window)):
            if part is not None:
                there &= part
        return there

"""Clouds of a pair on the working grid, read window by window."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ...arrays.crf_regions import with_surroundings
from ...arrays.windows import Window, partition
from ...errors import BadInput
from ...masks.clouds import Levels, Reach, find_clouds, levels_of
from ...messages import Remedy, msg
from ..grid import Grid
from ..source.reader import SourceReader
from ..source.source import Source

_BANDS = 3  # that are looked at: red, green, blue where the file says which these are
_SAMPLES, _SIDE, _EVERY = 16, 256, 2  # windows, pixels of a side, every so many are looked at


@dataclass(frozen=True)
class Clouds:
    """How clouds of a pair are found. levels: what is usual in its images."""

    levels: Levels
    reach: Reach

    def open_reader(self, grid: Grid, images: tuple[Source, Source]) -> CloudReader:
        """A reader of windows; one for each thread. images: before and after as they are read."""
        return CloudReader(self, grid, images)


def open_clouds(images: tuple[Source, Source], grid: Grid) -> Clouds:
    """Look at samples of a pair for what is usual. Raises BadInput where its bands show no
    clouds."""
    size = grid.pixel_size()
    reach = Reach.on_ground(None if size is None else min(size))
    levels = None
    if all(len(bands_of(image)) == _BANDS for image in images):
        levels = levels_of(*_samples(images, grid))
    if levels is None:
        raise BadInput(
            msg(
                "Clouds can be found in pairs of optical images with three bands or more and no "
                "negative values, and “{before}” and “{after}” are no such pair; name a mask "
                "instead, or look without.",
                Remedy.CHOOSE_MASKS,
                before=images[0].label,
                after=images[1].label,
            )
        )
    return Clouds(levels, reach)


def bands_of(image: Source) -> list[int]:
    """Channels of an image that are compared: its colours, or the first ones."""
    return list(image.shown or range(min(_BANDS, image.channels)))


def _samples(
    images: tuple[Source, Source], grid: Grid
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Pixels (C, N) of both dates from windows spread evenly, where both have data."""
    readers = [SourceReader(image, grid) for image in images]
    windows = list(partition(grid.height, grid.width, _SIDE))
    chosen = windows[:: max(1, len(windows) // _SAMPLES)]
    dates: tuple[list[NDArray[np.float32]], ...] = ([], [])
    for window in chosen:
        first, second, valid = _read(readers, window)
        kept = np.zeros_like(valid)
        kept[::_EVERY, ::_EVERY] = valid[::_EVERY, ::_EVERY]
        for values, date in zip((first, second), dates):
            date.append(values[:, kept])
    before, after = (np.concatenate(date, axis=1) for date in dates)
    return before, after


def _read(
    readers: list[SourceReader], window: Window
) -> tuple[NDArray[np.float32], NDArray[np.float32], NDArray[np.bool_]]:
    """The compared bands (C, H, W) of both dates, and where both have data (H, W)."""
    found: list[NDArray[Any]] = []
    valid = np.ones((window.height, window.width), bool)
    for reader in readers:
        values, there = reader.read(window)
        found.append(values[bands_of(reader.source)].astype(np.float32))
        if there is not None:
            valid &= there
    return found[0], found[1], valid


class CloudReader:
    """Finds clouds window by window. Not to be shared between threads."""

    def __init__(self, clouds: Clouds, grid: Grid, images: tuple[Source, Source]) -> None:
        self._clouds, self._grid = clouds, grid
        self._readers = [SourceReader(image, grid) for image in images]
        self._last: tuple[Window, tuple[NDArray[np.bool_], NDArray[np.bool_]]] | None = None

    def read(self, window: Window) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
        """Where clouds or their shadows hide each date (H, W)."""
        if self._last is None or self._last[0] != window:
            self._last = window, self._found(window)
        return self._last[1]

    def _found(self, window: Window) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
        reach = self._clouds.reach
        outer, inner = with_border(window, reach.halo, self._grid)
        before, after, valid = _read(self._readers, outer)
        first, second = find_clouds(before, after, valid, self._clouds.levels, reach)
        return first[inner], second[inner]


def with_border(window: Window, border: int, grid: Grid) -> tuple[Window, tuple[slice, slice]]:
    """The window with a border on every side, as far as the grid goes, and where in it the window
    lies."""
    outer = with_surroundings(window, Window(0, 0, grid.height, grid.width), border)
    row, column = window.row - outer.row, window.column - outer.column
    return outer, np.s_[row : row + window.height, column : column + window.width]

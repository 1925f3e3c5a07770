"""The rasters of a series: when something changed first, how often, and when most surely."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ..arrays.windows import Window, full_rows
from ..progress import Monitor
from ..raster.grid import Grid, PixelAreas, offset_on
from ..raster.layers import ATTRIBUTES, NOT_ASSESSED, Category, LayerWriter, StoredClasses
from ..results.styles import write_class_style
from ..runs import output_folder as names

FIRST, COUNT, STRONGEST = "first_change.tif", "change_count.tif", "strongest.tif"
LAYERS = (FIRST, COUNT, STRONGEST)
# From early to late, or from few to many. Source: viridis, S. van der Walt and N. Smith, CC0.
_RAMP = ((68, 1, 84), (59, 82, 139), (33, 145, 140), (94, 201, 98), (253, 231, 37))
Bytes = NDArray[np.uint8]


@dataclass(frozen=True)
class PairLayers:
    """Change and probability of one pair, read where a window of the series meets it. Not to be
    shared between threads."""

    change: StoredClasses
    probability: StoredClasses
    row: int  # of its first pixel in the series
    column: int
    height: int
    width: int

    def read(self, window: Window) -> tuple[slice, slice, Bytes, Bytes] | None:
        """Rows and columns of the window that it covers, and what both layers hold there."""
        top, left = max(window.row, self.row), max(window.column, self.column)
        bottom = min(window.row + window.height, self.row + self.height)
        right = min(window.column + window.width, self.column + self.width)
        if bottom <= top or right <= left:
            return None
        own = Window(top - self.row, left - self.column, bottom - top, right - left)
        rows = slice(top - window.row, bottom - window.row)
        columns = slice(left - window.column, right - window.column)
        return rows, columns, self.change.read(own), self.probability.read(own)


@dataclass(frozen=True)
class FirstChanges:
    """Pixels, and areas in m² where there are any, by the number of the date on which they first
    had changed, from 0 (never) on; how many changed more than once; how many were assessed."""

    pixels: NDArray[np.int64]
    area: NDArray[np.float64] | None
    repeated: int
    assessed: int


def common_grid(grids: Sequence[Grid]) -> Grid:
    """The grid that holds those of all pairs, which share their pixels."""
    first = grids[0]
    places = [_place(grid, first) for grid in grids]
    top, left = (min(place[axis] for place in places) for axis in (0, 1))
    bottom = max(place[0] + grid.height for place, grid in zip(places, grids))
    right = max(place[1] + grid.width for place, grid in zip(places, grids))
    return first.cut(Window(top, left, bottom - top, right - left))


def _place(grid: Grid, other: Grid) -> tuple[int, int]:
    """Row and column of a grid's first pixel in another one."""
    found = offset_on(grid, other)
    if found is None:
        raise ValueError(grid)
    return found


def open_pairs(folders: Sequence[Path], grids: Sequence[Grid], whole: Grid) -> list[PairLayers]:
    """The layers of every pair, with their place in the series."""
    return [
        PairLayers(
            StoredClasses(folder / names.CHANGE),
            StoredClasses(folder / names.PROBABILITY),
            *_place(grid, whole),
            grid.height,
            grid.width,
        )
        for folder, grid in zip(folders, grids)
    ]


def write_layers(
    pairs: Sequence[PairLayers], grid: Grid, dates: Sequence[str], folder: Path, monitor: Monitor
) -> FirstChanges:
    """Write the three rasters strip by strip: 0 where nothing changed, 255 where no pair was
    assessed. dates: what each image is called in the legends. Raises OutOfSpace or Stopped."""
    areas = PixelAreas(grid) if grid.georeferenced else None
    pixels, square = np.zeros(len(dates) + 1, np.int64), np.zeros(len(dates) + 1)
    repeated = assessed = 0
    later = [(number, name) for number, name in enumerate(dates, 1) if number > 1]
    times = [(number, str(number)) for number in range(1, len(dates))]
    with (
        _writer(folder / FIRST, grid, "date of the first change", later) as first_layer,
        _writer(folder / COUNT, grid, "number of changes", times) as count_layer,
        _writer(folder / STRONGEST, grid, "date of the surest change", later) as strongest_layer,
    ):
        for window in full_rows(grid.height, grid.width):
            monitor.check()
            first, count, strongest = strip_of(pairs, window)
            for writer, values in (
                (first_layer, first),
                (count_layer, count),
                (strongest_layer, strongest),
            ):
                writer.write(window.row, values)
            known = first != NOT_ASSESSED
            pixels += np.bincount(first[known], minlength=len(pixels))
            if areas is not None:
                square += np.bincount(first[known], areas.of(known, window.row), len(square))
            repeated += int(((count > 1) & known).sum())
            assessed += int(known.sum())
            monitor.step((window.row + window.height) / grid.height)
        for writer in (first_layer, count_layer, strongest_layer):
            writer.finish("NEAREST")
    return FirstChanges(pixels, None if areas is None else square, repeated, assessed)


def strip_of(pairs: Sequence[PairLayers], window: Window) -> tuple[Bytes, Bytes, Bytes]:
    """Date of the first change, number of changes, date of the surest one (H, W each)."""
    shape = window.height, window.width
    first, count, strongest = (np.zeros(shape, np.uint8) for _ in range(3))
    best, assessed = np.full(shape, -1, np.int16), np.zeros(shape, bool)
    for number, pair in enumerate(pairs, 1):
        found = pair.read(window)
        if found is None:
            continue
        rows, columns, change, steps = found
        here, changed = (rows, columns), change == 1
        assessed[here] |= change != NOT_ASSESSED
        first[here][changed & (first[here] == 0)] = number + 1
        count[here] += changed
        surer = changed & (steps.astype(np.int16) > best[here])
        strongest[here][surer] = number + 1
        best[here][surer] = steps[surer]
    for layer in (first, count, strongest):
        layer[~assessed] = NOT_ASSESSED
    return first, count, strongest


def _writer(
    path: Path, grid: Grid, description: str, values: Sequence[tuple[int, str]]
) -> LayerWriter:
    """A writer of numbers that have names, with their colours; its style lies beside it."""
    writer = LayerWriter(path, grid, description)
    colours = _colours(len(values))
    named: list[Category] = [
        (value, name, (*colour, 255)) for (value, name), colour in zip(values, colours)
    ]
    writer.name([(0, "unchanged", (255, 255, 255, 0)), *named])
    writer.describe(ATTRIBUTES, [(value, name, *colour[:3]) for value, name, colour in named])
    styled = [(value, name, colour) for (value, name), colour in zip(values, colours)]
    write_class_style(styled, path.with_suffix(".qml"), marked=True)
    return writer


def _colours(count: int) -> list[tuple[int, int, int]]:
    """So many colours of the ramp, evenly."""
    at = np.linspace(0, len(_RAMP) - 1, max(count, 2))
    bands = [np.interp(at, range(len(_RAMP)), band).round().astype(int) for band in zip(*_RAMP)]
    return [(int(red), int(green), int(blue)) for red, green, blue in zip(*bands)][:count]

"""Indices where something changed, and the kinds that rules make of them; the rest of the images is
not read, but for a sample of what did not change."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ..arrays.windows import Window
from ..raster.layers import StoredClasses
from ..raster.pair import sample_windows
from .imagery import Imagery, ImageryReader
from .indices import Array, Index, change, compute, counted_from, median_change
from .rules import Kind, Rules

Values = dict[str, Array]  # of each index, by its name
_SAMPLE = 0.25  # megapixels of which the median change of unchanged ground is taken
_COLUMNS = 256  # pixels: parts of a strip in which nothing changed are not read


@dataclass(frozen=True)
class Judge:
    """What tells the kind of a pixel. offsets: the median change of unchanged ground, of each
    index."""

    rules: Rules
    indices: tuple[Index, ...]
    offsets: Mapping[str, float]

    @property
    def possible(self) -> tuple[Kind, ...]:
        """The kinds that can be told."""
        return self.rules.possible([index.name for index in self.indices])

    def changes(self, before: Values, after: Values) -> Values:
        """By how much each index differs, counted from unchanged ground."""
        found = {
            index.name: counted_from(
                index,
                change(index, before[index.name], after[index.name]),
                self.offsets[index.name],
            )
            for index in self.indices
        }
        return {name: changes.astype(np.float32, copy=False) for name, changes in found.items()}

    def kinds(self, before: Values, after: Values, changes: Values) -> NDArray[np.uint8]:
        """The value of each pixel's kind (N,)."""
        values = {
            f"{name}_{what}": found
            for what, of in (("before", before), ("after", after), ("change", changes))
            for name, found in of.items()
        }
        return self.rules.decide(values, list(changes), len(next(iter(changes.values()))))


def measure_offsets(imagery: Imagery, change_layer: Path) -> dict[str, float]:
    """The median change of each index where the change layer says that nothing changed, of a sample
    spread evenly; 0 where there is no such place."""
    reader, stored, indices = imagery.open_reader(), StoredClasses(change_layer), imagery.indices
    found: dict[str, list[Array]] = {index.name: [] for index in indices}
    for window in sample_windows(imagery.pair.grid, _SAMPLE):
        same = stored.read(window) == 0
        if same.any():
            before, after = _read(indices, reader, window, same)
            for index in indices:
                found[index.name].append(change(index, before[index.name], after[index.name]))
    medians = {
        index: median_change(np.concatenate(found[index.name])) if found[index.name] else 0.0
        for index in indices
    }
    # A gain of a ten-thousandth, as of raw numbers and reflectances, shows in the digits behind.
    return {
        index.name: median if index.relative else round(median, 4)
        for index, median in medians.items()
    }


def read_indices(
    imagery: Imagery, reader: ImageryReader, window: Window, inside: NDArray[np.bool_]
) -> tuple[Values, Values]:
    """Each index of both dates at the pixels of full rows that are True (N,), in reading order."""
    places, dates = [np.zeros(0, np.int64)], ([], [])  # type: ignore[var-annotated]
    for part in _parts(window, inside):
        here = inside[:, part.column : part.column + part.width]
        rows, columns = np.nonzero(here)
        places.append(rows * window.width + columns + part.column)
        for date, values in zip(dates, _read(imagery.indices, reader, part, here)):
            date.append(values)
    order = np.argsort(np.concatenate(places))
    before, after = (
        {
            index.name: np.concatenate(
                [np.zeros(0, np.float32), *(values[index.name] for values in date)],
                dtype=np.float32,
            )[order]
            for index in imagery.indices
        }
        for date in dates
    )
    return before, after


def _read(
    indices: tuple[Index, ...], reader: ImageryReader, window: Window, inside: NDArray[np.bool_]
) -> tuple[Values, Values]:
    """The same for any window."""
    before, after = (
        {index.name: compute(index, bands) for index in indices}
        for bands in reader.read(window, inside)
    )
    return before, after


def _parts(window: Window, inside: NDArray[np.bool_]) -> Iterator[Window]:
    """The parts of a strip in which there is something to read, neighbours together."""
    starts = np.arange(0, window.width, _COLUMNS)
    wanted = np.logical_or.reduceat(inside.any(axis=0), starts)
    edges = np.flatnonzero(np.diff(np.concatenate(([False], wanted, [False])).astype(np.int8)))
    for first, last in edges.reshape(-1, 2).tolist():
        column = first * _COLUMNS
        width = min(last * _COLUMNS, window.width) - column
        yield Window(window.row, column, window.height, width)

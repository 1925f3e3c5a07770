"""What rows of shards found, as files in the hidden folder; and sums over them, made in the order
of one run, so that their last bits are its."""

from __future__ import annotations

import io
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ...arrays.windows import Window
from ...files.whole_file import whole_file
from ...files.write_errors import from_os_error
from ...raster.grid import PixelAreas
from ...raster.layers import NOT_ASSESSED
from ...raster.pair import Pair
from ...results.transitions import TransitionCounts
from .job import FACTS, hidden

Facts = dict[str, NDArray[Any]]


def write_facts(output: str | Path, name: str, **facts: NDArray[Any]) -> str:
    """Write arrays to a file that appears when it is whole; its name in the output folder. name: of
    task and row. Raises OutOfSpace or OutputRefused."""
    path = facts_file(output, name)
    packed = io.BytesIO()  # a zip file that cannot be ended complains on its own
    np.savez_compressed(packed, **facts)
    try:
        with whole_file(path) as part:
            part.write_bytes(packed.getvalue())
    except OSError as error:
        raise from_os_error(error, path) from error
    return path.relative_to(output).as_posix()


def facts_file(output: str | Path, name: str) -> Path:
    """Where the facts lie that a task found of a row. name: of both."""
    return hidden(output) / FACTS / f"{name}.npz"


def read_facts(path: Path) -> Facts:
    """The arrays of a file."""
    with np.load(path) as found:
        return dict(found)


class Sums:
    """Sums of numbers of one strip after the other."""

    def __init__(self, width: int) -> None:
        """width: how many numbers a strip gives."""
        self._width = width
        self._strips: list[NDArray[np.float64]] = []

    def add(self, values: Sequence[float] | NDArray[Any]) -> None:
        """Take in those of the next strip."""
        self._strips.append(np.asarray(values, np.float64))

    def table(self) -> NDArray[np.float64]:
        """What each strip gave (N, width)."""
        return np.array(self._strips, np.float64).reshape(len(self._strips), self._width)


def summed(tables: Sequence[NDArray[np.float64]]) -> NDArray[np.float64]:
    """The sum of all strips of all rows, added one after the other."""
    strips = np.concatenate(tables)
    # Pairwise sums, as `sum` has them, would differ from those of one run in the last bit.
    sums: NDArray[np.float64] = np.zeros_like(strips).sum(axis=0)
    for strip in strips:
        sums += strip
    return sums


def total(found: Sequence[Facts], name: str) -> NDArray[np.int64]:
    """The sum of counts that rows of shards found."""
    counts: NDArray[np.int64] = np.sum([facts[name] for facts in found], axis=0)
    return counts


class RowSums:
    """Sums over the strips that begin in a row of shards."""

    def __init__(self, pair: Pair, areas: PixelAreas | None, classes: int) -> None:
        """areas: of pixels, where the pair is georeferenced. classes: how many there are."""
        self._areas, self._classes = areas, classes
        self._ground = pair.open_ground()
        self._pixels, self._square = np.zeros(3, np.int64), Sums(3)
        self._kinds, self._kind_areas = np.zeros(256, np.int64), Sums(256)
        pairs = classes**2
        self._pairs, self._pair_areas = np.zeros(pairs, np.int64), Sums(pairs)
        self._dates = np.zeros((2, classes), np.int64)

    def see(self, window: Window, mask: NDArray[np.uint8]) -> None:
        """Count what changed, what was assessed, and what was not where the analyst looks."""
        changed, assessed = mask == 1, mask != NOT_ASSESSED
        missing = ~assessed & (self._ground.read(window) if self._ground else True)
        each = changed, assessed, missing
        self._pixels += [np.count_nonzero(pixels) for pixels in each]
        if self._areas is not None:
            self._square.add([self._areas.sum(pixels, window.row) for pixels in each])

    def see_kinds(self, kinds: NDArray[np.uint8], areas: NDArray[np.float64] | None) -> None:
        """Count pixels (N,) of these kinds, and their areas in m²."""
        self._kinds += np.bincount(kinds, minlength=256)
        if areas is not None:
            self._kind_areas.add(np.bincount(kinds, areas, 256))

    def see_transitions(
        self,
        mask: NDArray[np.uint8],
        classes: Sequence[NDArray[Any]],
        areas: NDArray[np.float64] | None,
    ) -> None:
        """Count from what to what pixels changed. areas: of those (N,)."""
        counts = TransitionCounts(self._classes, georeferenced=areas is not None)
        before, after = classes
        counts.add(mask, before, after, areas)
        self._pairs += counts.pixels
        self._dates += counts.dates
        if counts.area is not None:
            self._pair_areas.add(counts.area)

    def facts(self) -> Facts:
        """All of them."""
        return {
            "pixels": self._pixels,
            "square": self._square.table(),
            "kinds": self._kinds,
            "kind_areas": self._kind_areas.table(),
            "pairs": self._pairs,
            "pair_areas": self._pair_areas.table(),
            "dates": self._dates,
        }

"""The minimum area: connected changed pixels that are too few are unchanged, whatever strip of the
raster they lie in.

A mask is read in full rows, twice. Of each row only runs are looked at: neighbouring pixels of one
value. Memory grows with the number of connected groups, not with the raster.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..request import MinimumArea

Ints = NDArray[np.int64]


@dataclass(frozen=True)
class _Runs:
    """Runs of one value in rows (H, W), in reading order: row, first column, column after the last,
    value."""

    row: Ints
    first: Ints
    end: Ints
    value: NDArray[np.generic]

    @classmethod
    def of(cls, values: NDArray[np.generic]) -> _Runs:
        """Those of the pixels that are not 0."""
        width, flat = values.shape[1], values.reshape(-1)
        differs = np.ones(flat.size, bool)
        np.not_equal(flat[1:], flat[:-1], out=differs[1:])
        differs[::width] = True
        begins = np.flatnonzero(differs)  # of runs of any value, 0 too
        last = np.append(begins[1:], flat.size)[: len(begins)] - 1
        kept = flat[begins] != 0
        first, last = begins[kept], last[kept]
        return cls(first // width, first % width, last % width + 1, flat[first])

    def touching(self, above: _Runs, width: int) -> tuple[Ints, Ints]:
        """Pairs (index of ours, index of `above`) of one value that share an edge. above: runs of
        the rows before."""
        if not len(self.row) or not len(above.row):
            return np.zeros(0, np.int64), np.zeros(0, np.int64)
        row = (self.row - 1) * width
        begin = np.searchsorted(above.row * width + above.end, row + self.first, side="right")
        end = np.searchsorted(above.row * width + above.first, row + self.end, side="left")
        count = np.maximum(end - begin, 0)
        ours = np.repeat(np.arange(len(count)), count)
        theirs = (
            np.arange(count.sum())
            - np.repeat(np.cumsum(count) - count, count)
            + np.repeat(begin, count)
        )
        alike = self.value[ours] == above.value[theirs]
        return ours[alike], theirs[alike]

    def last_row(self, height: int) -> _Runs:
        """Those of the last of so many rows, seen from the rows that follow: as row −1."""
        kept = self.row == height - 1
        return _Runs(self.row[kept] - height, self.first[kept], self.end[kept], self.value[kept])


def connected(count: int, one: Ints, other: Ints) -> Ints:
    """The group (count,) that each of `count` things belongs to, from pairs that are connected;
    groups count from 0."""
    root = np.arange(count)
    while True:
        first, second = root[one], root[other]
        apart = first != second
        if not apart.any():
            return np.asarray(np.unique(root, return_inverse=True)[1], np.int64)
        root[np.maximum(first, second)[apart]] = np.minimum(first, second)[apart]
        while (shorter := root[root]).tobytes() != root.tobytes():
            root = shorter


class GroupNumbers:
    """Which connected group each pixel of a mask belongs to, over all its strips; groups count from
    0 in the order of their first pixels. Pixels are connected by their edges, as the polygons are.

        groups = GroupNumbers(width)
        for values in strips:
            groups.see(values)
        groups.settle()
        for values in strips:
            groups.of(values)
    """

    def __init__(self, width: int) -> None:
        self._width = width
        self._count = self._rows = 0  # of the strips so far
        self._above = _Runs.of(np.zeros((0, width), np.uint8)), np.zeros(0, np.int64)
        self._links: list[tuple[Ints, Ints]] = []
        self._starts: list[Ints] = []  # position of the first pixel of each group of a strip
        self._whole = np.zeros(0, np.int64)
        self._next = 0  # number of the first group of the next strip, the second time
        self.first = np.zeros(0, np.int64)  # row × width + column of each group's first pixel

    def see(self, values: NDArray[np.generic]) -> tuple[Ints, Ints]:
        """Take the next strip in: full rows, what each pixel is, 0 where it is none of the groups'
        (H, W). Returns of each run its length and its group among those of this strip alone."""
        runs, number = self._numbered(values)
        ours, theirs = runs.touching(self._above[0], self._width)
        self._links.append((number[ours] + self._count, self._above[1][theirs]))
        begins = np.unique(number, return_index=True)[1]
        self._starts.append((runs.row[begins] + self._rows) * self._width + runs.first[begins])
        last = runs.row == len(values) - 1
        self._above = runs.last_row(len(values)), number[last] + self._count
        self._count += len(begins)
        self._rows += len(values)
        return runs.end - runs.first, number

    def settle(self) -> Ints:
        """After the last strip: the group that each group of a strip is a part of (N,)."""
        self._whole, self.first = self._joined()
        self._links, self._starts = [], []
        return self._whole

    def so_far(self) -> tuple[Ints, Ints, Ints]:
        """Between two strips, as far as those seen tell: the group that each group of a strip is a
        part of (N,), the first pixel of each group, and which groups reach into the last row."""
        whole, first = self._joined()
        return whole, first, np.unique(whole[self._above[1]])

    def _joined(self) -> tuple[Ints, Ints]:
        links = self._links or [(self._whole, self._whole)]
        one, other = (np.concatenate(side) for side in zip(*links))
        whole = connected(self._count, one, other)
        starts = np.concatenate([np.zeros(0, np.int64), *self._starts])
        return whole, starts[np.unique(whole, return_index=True)[1]]

    def of(self, values: NDArray[np.generic]) -> Ints:
        """Of the next strip, once more from the first on: the group of each pixel that is not 0
        (N,), in reading order."""
        runs, number = self._numbered(values)
        found = np.repeat(self._whole[number + self._next], runs.end - runs.first)
        self._next += int(number.max(initial=-1)) + 1
        return found

    def rewind(self) -> None:
        """Have `of` begin with the first strip again."""
        self._next = 0

    def _numbered(self, values: NDArray[np.generic]) -> tuple[_Runs, Ints]:
        """The runs of a strip, and the group of each within it."""
        runs = _Runs.of(values)
        return runs, connected(len(runs.row), *runs.touching(runs, self._width))


# Full rows from a first row on: what each pixel is, 0 where it is none of the groups' (H, W).
Strips = Iterable[tuple[int, NDArray[np.generic]]]
# Areas (n,) in m² of the pixels of a mask (H, W) in rows from a first one on; None without
# georeference.
Areas = Callable[[NDArray[np.bool_], int], NDArray[np.float64]]


class Sieve:
    """Which connected groups are large enough.

    sieve = Sieve(strips, width, minimum, areas)
    for row, values in strips:
        mask[(mask == 1) & ~sieve.keeps(values)] = 0
    """

    def __init__(
        self, strips: Strips, width: int, minimum: MinimumArea, areas: Areas | None
    ) -> None:
        """strips: those of the whole raster; `keeps` wants the same ones in the same order."""
        self._groups = GroupNumbers(width)
        pixels: list[NDArray[Any]] = [np.zeros(0)]
        square: list[NDArray[Any]] = [np.zeros(0)]
        for row, values in strips:
            length, number = self._groups.see(values)
            pixels.append(np.bincount(number, length))
            if areas is not None and len(length) and minimum.unit != "px":
                each = areas(values != 0, row)
                sums = np.add.reduceat(each, np.cumsum(length) - length)
                square.append(np.bincount(number, sums))
        sizes = np.concatenate(pixels if minimum.unit == "px" else square)
        whole = self._groups.settle()
        if areas is None and minimum.unit != "px":
            self._kept = np.ones(len(self._groups.first), bool)
            return
        # A sum of areas is never exact: one of just the minimum must not fall below it.
        self._kept = np.bincount(whole, sizes) >= minimum.amount * (1 - 1e-9)

    def keeps(self, values: NDArray[np.generic]) -> NDArray[np.bool_]:
        """Of the next strip: True (H, W) where a pixel belongs to a group that is large enough."""
        result = np.zeros(values.shape, bool)
        result[values != 0] = self._kept[self._groups.of(values)]
        return result


def group_count(mask: NDArray[np.bool_]) -> int:
    """How many groups of pixels of a mask (H, W) hang together by their edges."""
    runs = _Runs.of(mask)
    return int(connected(len(runs.row), *runs.touching(runs, mask.shape[1])).max(initial=-1)) + 1

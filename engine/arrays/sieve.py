"""The minimum area: connected changed pixels that are too few are unchanged, whatever strip of the
raster they lie in.

A mask is read in full rows, twice. Of each row only runs are looked at: neighbouring pixels of one
value. Memory grows with the number of connected groups, not with the raster.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
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
        width = values.shape[1]
        begins = values != 0
        ends = begins.copy()
        differs = values[:, 1:] != values[:, :-1]
        begins[:, 1:] &= differs
        ends[:, :-1] &= differs
        first, last = np.flatnonzero(begins), np.flatnonzero(ends)
        return cls(first // width, first % width, last % width + 1, values.reshape(-1)[first])

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


@dataclass
class _Groups:
    """What is known of the groups of all strips so far. links: pairs of numbers of groups that are
    one."""

    pixels: list[Ints] = field(default_factory=list)
    area: list[NDArray[Any]] = field(default_factory=list)
    links: list[tuple[Ints, Ints]] = field(default_factory=list)
    count: int = 0


# Full rows from a first row on: what each pixel is, 0 where it is none of the groups' (H, W).
Strips = Iterable[tuple[int, NDArray[np.generic]]]
# Areas (n,) in m² of the pixels of a mask (H, W) in rows from a first one on; None without
# georeference.
Areas = Callable[[NDArray[np.bool_], int], NDArray[np.float64]]


class Sieve:
    """Which connected groups are large enough. Pixels are connected by their edges, as the polygons
    are.

    sieve = Sieve(strips, width, minimum, areas)
    for row, values in strips:
        mask[(mask == 1) & ~sieve.keeps(values)] = 0
    """

    def __init__(
        self, strips: Strips, width: int, minimum: MinimumArea, areas: Areas | None
    ) -> None:
        """strips: those of the whole raster; `keeps` wants the same ones in the same order."""
        self._width = width
        self._next = 0  # number of the first group of the next strip
        groups = _Groups()
        above = _Runs.of(np.zeros((0, width), np.uint8)), np.zeros(0, np.int64)
        for row, values in strips:
            above = self._add(groups, above, row, values, areas)
        self._kept = _kept(groups, minimum, georeferenced=areas is not None)

    def _add(
        self,
        groups: _Groups,
        above: tuple[_Runs, Ints],
        row: int,
        values: NDArray[np.generic],
        areas: Areas | None,
    ) -> tuple[_Runs, Ints]:
        """Take a strip in; returns the runs of its last row and the numbers of their groups."""
        runs, number = self._numbered(values)
        number = number + groups.count
        ours, theirs = runs.touching(above[0], self._width)
        groups.links.append((number[ours], above[1][theirs]))
        length = runs.end - runs.first
        count = int(number.max()) + 1 - groups.count if len(number) else 0
        groups.pixels.append(np.bincount(number - groups.count, length, count).astype(np.int64))
        if areas is not None:
            square = areas(values != 0, row)
            sums = (
                np.add.reduceat(square, np.cumsum(length) - length) if len(length) else np.zeros(0)
            )
            groups.area.append(np.bincount(number - groups.count, sums, count).astype(np.float64))
        groups.count += count
        last = runs.row == len(values) - 1
        return runs.last_row(len(values)), number[last]

    def _numbered(self, values: NDArray[np.generic]) -> tuple[_Runs, Ints]:
        """The runs of a strip, and the group of each within it."""
        runs = _Runs.of(values)
        return runs, connected(len(runs.row), *runs.touching(runs, self._width))

    def keeps(self, values: NDArray[np.generic]) -> NDArray[np.bool_]:
        """Of the next strip: True (H, W) where a pixel belongs to a group that is large enough."""
        runs, number = self._numbered(values)
        result = np.zeros(values.shape, bool)
        result[values != 0] = np.repeat(self._kept[number + self._next], runs.end - runs.first)
        self._next += int(number.max()) + 1 if len(number) else 0
        return result


def _kept(groups: _Groups, minimum: MinimumArea, *, georeferenced: bool) -> NDArray[np.bool_]:
    """Whether each group, with all that it is linked to in other strips, is large enough."""
    if not groups.count:
        return np.zeros(0, bool)
    one, other = (np.concatenate(side) for side in zip(*groups.links))
    whole = connected(groups.count, one, other)
    sizes = groups.pixels if minimum.unit == "px" else groups.area
    if not georeferenced and minimum.unit != "px":
        return np.ones(groups.count, bool)
    # A sum of areas is never exact: one of just the minimum must not fall below it.
    enough = np.bincount(whole, np.concatenate(sizes)) >= minimum.amount * (1 - 1e-9)
    return np.asarray(enough[whole])


def group_count(mask: NDArray[np.bool_]) -> int:
    """How many groups of pixels of a mask (H, W) hang together by their edges."""
    runs = _Runs.of(mask)
    return int(connected(len(runs.row), *runs.touching(runs, mask.shape[1])).max(initial=-1)) + 1

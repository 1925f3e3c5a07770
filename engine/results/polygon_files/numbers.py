"""Which polygon each changed pixel lies in, by the groups that the polygons outline: drawing them
back would take longer than outlining."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ...arrays.sieve import GroupNumbers
from ...arrays.windows import Window
from ...errors import OutputRefused
from ...files.write_errors import write_failure
from ...messages import msg
from ...raster.grid import Grid
from ...raster.layers import StoredClasses
from ..polygon_signatures import read_only

Ints = NDArray[np.int64]

_TOGETHER = 20_000  # shapes looked at in one go
_BEFORE_CORNERS = (
    13  # bytes of a polygon: byte order, type, number of rings, of the first's corners
)


class GroupReader:
    """What makes neighbouring changed pixels one group, by their transition where there is one. Not
    to be shared between threads."""

    def __init__(self, transition: Path | None) -> None:
        self._transition = None if transition is None else StoredClasses(transition)

    def read(self, window: Window, changed: NDArray[np.bool_]) -> NDArray[np.generic]:
        """One value for each group's pixels (H, W), 0 where nothing changed."""
        if self._transition is None:
            return changed.view(np.uint8)
        codes = self._transition.read(window).astype(np.int32) + 1
        codes[~changed] = 0
        return codes


class PolygonNumbers:
    """The number of the polygon that each changed pixel lies in, strip by strip."""

    def __init__(self, groups: GroupNumbers, transition: Path | None, path: Path, grid: Grid):
        """groups: settled. path: the polygons, numbered from 1. Raises OutputRefused where they are
        not the outlines of the groups."""
        self._groups, self._path = groups, transition
        self._numbers = numbers_of(groups.first, path, grid)[0]
        self.count = len(self._numbers)
        self._reader = GroupReader(transition)

    def rewind(self) -> None:
        """Begin with the first strip again."""
        self._groups.rewind()
        self._reader = GroupReader(self._path)

    def of(self, window: Window, changed: NDArray[np.bool_]) -> Ints:
        """The number of each pixel that changed (N,) in the next strip, in reading order."""
        return self._numbers[self._groups.of(self._reader.read(window, changed))]


def numbers_of(first: Ints, path: Path, grid: Grid) -> tuple[Ints, Ints]:
    """The number of the polygon of each group, found by the group's first pixel, and its leftmost
    column. Raises OutputRefused where the polygons are not the outlines of the groups."""
    numbers, lefts = np.zeros(len(first), np.int64), np.zeros(len(first), np.int64)
    try:
        for fids, pixels, left in _first_pixels(path, grid):
            places = np.minimum(np.searchsorted(first, pixels), len(first) - 1)
            if not len(first) or (first[places] != pixels).any():
                raise _not_alike(path)
            numbers[places], lefts[places] = fids, left
    except sqlite3.Error as error:
        raise write_failure(path, str(error)) from error
    if not numbers.all():
        raise _not_alike(path)
    return numbers, lefts


def _first_pixels(path: Path, grid: Grid) -> Iterator[tuple[list[int], Ints, Ints]]:
    """Numbers of polygons, some at a time; row × width + column of the uppermost pixel of each, the
    leftmost of those; and the leftmost column of each."""
    with read_only(path) as base, closing(base.cursor()) as cursor:
        cursor.execute("SELECT fid, geometry FROM changes ORDER BY fid")
        while rows := cursor.fetchmany(_TOGETHER):
            fids, shapes = zip(*rows)
            rings = [_outer_ring(shape) for shape in shapes]
            corners = np.frombuffer(b"".join(rings), "<f8").reshape(-1, 2)
            columns, lines = grid.pixels_at(corners[:, 0], corners[:, 1])
            column = np.rint(columns).astype(np.int64)
            pixels = np.rint(lines).astype(np.int64) * grid.width + column
            lengths = np.array([len(ring) // 16 for ring in rings])
            begins = np.cumsum(lengths) - lengths
            yield (
                list(fids),
                np.minimum.reduceat(pixels, begins),
                np.minimum.reduceat(column, begins),
            )


def _outer_ring(shape: bytes) -> bytes:
    """The corners of a polygon's outer ring, of a shape as GDAL stores it in a GeoPackage."""
    begin = 8 + (0, 32, 48, 48, 64)[min((shape[3] >> 1) & 7, 4)] + _BEFORE_CORNERS
    return shape[begin : begin + 16 * int.from_bytes(shape[begin - 4 : begin], "little")]


def _not_alike(path: Path) -> OutputRefused:
    return OutputRefused(
        msg(
            "The polygons that GDAL wrote to “{name}” are not the outlines of the change layer; "
            "detect again.",
            name=path.name,
        )
    )

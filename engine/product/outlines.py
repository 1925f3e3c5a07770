"""Change polygons as the page of a product draws them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from ..files.json_text import json_text
from ..raster.grid import Grid
from .changes import DECISIONS, Change

_BYTES = 3_600_000  # of all polygons: with two pictures the page stays under ten megabytes
_LONGEST_NOTE = 600


class Outlines:
    """Polygons as the page draws them: whole steps on a grid that is finer than the pictures.

    grid: of the result, with a transform."""

    def __init__(self, grid: Grid, picture: tuple[int, int]) -> None:
        """picture: its height and width."""
        if grid.transform is None:
            raise TypeError(grid)
        self._transform = grid.transform
        self.unit = 0.5 * max(1.0, grid.width / picture[1], grid.height / picture[0])
        self.kinds: dict[str, int] = {}
        self._texts: list[tuple[int, float, str]] = []  # decision, size and JSON of each
        self._bytes = self._count = 0

    def add(self, change: Change) -> None:
        """Take one more."""
        kind = self.kinds.setdefault(change.kind, len(self.kinds))
        place = DECISIONS.index(change.decision)
        note = (
            change.note if len(change.note) <= _LONGEST_NOTE else change.note[:_LONGEST_NOTE] + "…"
        )
        area = None if change.area is None else round(change.area)
        probability = None if change.probability is None else round(change.probability, 2)
        values = [
            change.fid,
            area,
            change.pixels,
            kind,
            place,
            note,
            probability,
            change.classes,
            self._rings(change),
        ]
        content = json_text(values, separators=(",", ":"))
        self._texts.append(
            (place, -(change.area or change.pixels or change.shape.GetArea()), content)
        )
        self._bytes += len(content)
        self._count += 1
        if self._bytes > 4 * _BYTES:
            self._leave_out_the_last()

    def _rings(self, change: Change) -> list[list[int]]:
        rings = [steps for ring in _rings_of(change.shape) if (steps := self._steps(ring))]
        if rings:
            return rings
        west, east, south, north = (
            change.shape.GetEnvelope()
        )  # smaller than a step: still to be seen
        column, row = self._step_at((west + east) / 2, (south + north) / 2)
        return [[column, row, 1, 0, 0, 1, -1, 0]]

    def _step_at(self, x: float, y: float) -> tuple[int, int]:
        """The nearest step, as column and row. The grid of a result is never turned."""
        x0, across, _, y0, _, down = self._transform
        return round((x - x0) / (across * self.unit)), round((y - y0) / (down * self.unit))

    def _steps(self, ring: Any) -> list[int]:
        try:
            places = _corners([self._step_at(x, y) for x, y in ring.GetPoints(2) or ()])
        except (ValueError, OverflowError):  # coordinates that are no places
            return []
        if len(places) < 3:
            return []
        column = row = 0
        steps = []
        for there, below in places:
            steps += [there - column, below - row]
            column, row = there, below
        return steps

    def _leave_out_the_last(self) -> None:
        """Keep what the page can hold: what was decided otherwise goes first, then the smallest."""
        self._texts.sort(key=lambda each: each[:2])
        size = 0
        for place, (_, _, content) in enumerate(self._texts):
            size += len(content.encode("utf-8", "replace")) + 1
            if size > _BYTES:
                del self._texts[place:]
                break
        self._bytes = size

    def json(self) -> tuple[str, int]:
        """The polygons as a list in JSON, and how many are left out so that the page stays
        small."""
        self._leave_out_the_last()
        return f"[{','.join(content for _, _, content in self._texts)}]", self._count - len(
            self._texts
        )


def _rings_of(shape: Any) -> Iterable[Any]:
    for place in range(shape.GetGeometryCount()):
        part = shape.GetGeometryRef(place)
        if part.GetGeometryName() == "LINEARRING":
            yield part
        else:
            yield from _rings_of(part)


def _corners(places: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """A ring without its last point, without repeated ones, and without those on a straight
    line."""
    kept: list[tuple[int, int]] = []
    for place in places:
        if kept and kept[-1] == place:
            continue
        if len(kept) > 1 and _straight(kept[-2], kept[-1], place):
            kept.pop()
        kept.append(place)
    if len(kept) > 1 and kept[0] == kept[-1]:
        kept.pop()
    return kept[1:] if len(kept) > 3 and _straight(kept[-1], kept[0], kept[1]) else kept


def _straight(first: tuple[int, int], second: tuple[int, int], third: tuple[int, int]) -> bool:
    (a, b), (c, d), (e, f) = first, second, third
    return (c - a) * (f - d) == (d - b) * (e - c)

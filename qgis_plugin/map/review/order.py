"""In which order polygons are looked at, and which of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

import numpy as np

from ..review_decisions import UNDECIDED, Polygon

LARGEST, DOUBTFUL, INSTRUCTIVE, NEAREST, BY_KIND = (
    "largest",
    "doubtful",
    "instructive",
    "nearest",
    "kind",
)
ANY = "any"  # beside the decisions, and `OF_KIND` or `OF_INDEX_KIND` with a name
OF_KIND, OF_INDEX_KIND = "kind:", "index kind:"
Fits = Callable[[Polygon], bool]


def fits(which: str) -> Fits:
    """Whether a polygon is to be looked at. which: ANY, a decision, or OF_KIND or OF_INDEX_KIND
    with a name. Never a place that was looked at for what is missing, and whose answer was taken
    back."""
    if which.startswith(OF_INDEX_KIND):
        told = which[len(OF_INDEX_KIND) :]
        return lambda polygon: polygon.index_kind == told
    if which.startswith(OF_KIND):
        kind = which[len(OF_KIND) :]
        return lambda polygon: polygon.kind == kind
    return lambda polygon: (
        which in (ANY, polygon.decision)
        and not (polygon.looked_at and polygon.decision == UNDECIDED)
    )


class Order:
    """The polygons of a layer, one after the other. centres: the middle of each, asked for where it
    is needed."""

    def __init__(
        self,
        polygons: Iterable[Polygon] = (),
        centres: Callable[[], dict[int, tuple[float, float]]] = dict,
    ) -> None:
        self.polygons = list(polygons)
        self._centres = centres
        self._by = LARGEST
        self._asked: dict[int, int] = {}  # number of a polygon to its rank
        self._trail: list[int] = []  # places gone through from neighbour to neighbour
        self._where: Any = None
        self._index()

    def _index(self) -> None:
        self._places = {polygon.fid: place for place, polygon in enumerate(self.polygons)}
        self._trail, self._where = [], None

    def __len__(self) -> int:
        return len(self.polygons)

    def __getitem__(self, place: int) -> Polygon:
        return self.polygons[place]

    def place_of(self, fid: int | None) -> int:
        """Where a polygon is in the order; -1 where it is not."""
        return -1 if fid is None else self._places.get(fid, -1)

    @property
    def asked(self) -> list[int]:
        """The most instructive ones, the best first."""
        return list(self._asked)

    def ask(self, fids: Iterable[int]) -> None:
        """These are the most instructive ones, the best first."""
        self._asked = {fid: rank for rank, fid in enumerate(fids)}

    def sort(self, by: str) -> None:
        """Put them in an order; what it leaves open goes by size."""
        self._by = by
        self.polygons.sort(key=_largest)
        if by == DOUBTFUL:
            self.polygons.sort(key=lambda polygon: polygon.probability)
        elif by == INSTRUCTIVE:
            self.polygons.sort(key=lambda polygon: self._asked.get(polygon.fid, len(self._asked)))
        elif by == BY_KIND:
            self.polygons.sort(key=lambda polygon: (not polygon.kind, polygon.kind.casefold()))
        self._index()

    def next(self, place: int, by: int, wanted: Fits) -> int:
        """The next place (by 1) or the one before (by -1) that is wanted, round the end; -1 where
        none is.

        place: -1 at the beginning, which begins with one that is undecided where there is one."""
        if place < 0 and by > 0:
            open_one = self._along(
                place, by, lambda polygon: wanted(polygon) and polygon.decision == UNDECIDED
            )
            return open_one if open_one >= 0 else self._along(place, by, wanted)
        if self._by == NEAREST and place >= 0:
            return self._neighbour(place, by, wanted)
        return self._along(place, by, wanted)

    def _along(self, place: int, by: int, wanted: Fits) -> int:
        count = len(self.polygons)
        start = place if place >= 0 else -1 if by > 0 else count
        places = ((start + by * steps) % count for steps in range(1, count + 1))
        return next((found for found in places if wanted(self.polygons[found])), -1)

    def _neighbour(self, place: int, by: int, wanted: Fits) -> int:
        """Along the way that was gone, and beyond its end to the nearest polygon that it has not
        touched."""
        if place not in self._trail:
            self._trail.append(place)
        at = self._trail.index(place)
        if by < 0:
            return self._trail[max(0, at - 1)]
        for found in self._trail[at + 1 :]:
            if wanted(self.polygons[found]):
                return found
        found = self._nearest(place, wanted)
        if found < 0:  # all were seen: round again
            self._trail = [place]
            found = self._nearest(place, wanted)
        if found >= 0:
            self._trail.append(found)
        return found if found >= 0 else place

    def _nearest(self, place: int, wanted: Fits) -> int:
        if self._where is None:
            centres = self._centres()
            self._where = np.array(
                [centres.get(polygon.fid, (np.inf, np.inf)) for polygon in self.polygons]
            )
        distance = np.square(self._where - self._where[place]).sum(axis=1)
        distance[~np.isfinite(distance)] = np.finfo(float).max
        distance[self._trail] = np.inf
        for found in _nearest_first(distance):
            if wanted(self.polygons[found]):
                return int(found)
        return -1


def _nearest_first(distance: Any) -> Iterable[int]:
    """Places by distance; all of them are sorted only where none of the nearest is wanted."""
    few = min(64, len(distance) - 1)
    near = np.argpartition(distance, few)[: few + 1]
    for places in (
        near[np.argsort(distance[near], kind="stable")],
        np.argsort(distance, kind="stable"),
    ):
        yield from (place for place in places if np.isfinite(distance[place]))


def _largest(polygon: Polygon) -> tuple[float, float, int]:
    return -polygon.size, -(polygon.area or 0.0), polygon.fid

"""Which two images of each tile are compared: those of which most can be used on both dates."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from osgeo import ogr

from ..files.json_text import json_text
from ..messages import Message, Quantity, msg
from .images import FoundImage
from .search import Bounds

_SAME_PLACE = (
    0.5  # of the area that two footprints cover together, from which on they are one place
)
_TRIED = 24  # images of a season that are tried with one another; the rest is worse
_YEAR = 365.25
_UNKNOWN_CLOUD = 50.0  # percent that an image counts with which does not say


@dataclass(frozen=True)
class Rules:
    """What may be chosen. bounds: the place. max_cloud: percent, None for any."""

    bounds: Bounds
    max_cloud: float | None = None
    same_orbit: bool = False


@dataclass(frozen=True)
class FoundPair:
    """Two images of one tile. usable: percent of the tile's part of the place that both show
    without cloud, as far as the clouds of the dates are independent."""

    id: str
    tile: str
    before: FoundImage
    after: FoundImage
    usable: float


@dataclass(frozen=True)
class LeftOut:
    """An image or a tile that is in no pair, and why."""

    name: str
    why: Message


@dataclass(frozen=True)
class Choice:
    """The pairs, one a tile, and what was left out. candidates: of each tile, before and after."""

    pairs: tuple[FoundPair, ...]
    left_out: tuple[LeftOut, ...]
    candidates: dict[str, tuple[list[FoundImage], list[FoundImage]]]


def choose_pairs(before: Sequence[FoundImage], after: Sequence[FoundImage], rules: Rules) -> Choice:
    """For each tile the two images of which most can be used; of equal ones those whose days of the
    year lie nearest."""
    left_out: list[LeftOut] = []
    seasons = [list(_allowed(images, rules, left_out)) for images in (before, after)]
    names = _tiles([*before, *after])
    tiles: dict[str, tuple[list[FoundImage], list[FoundImage]]] = defaultdict(lambda: ([], []))
    for image in (*before, *after):
        tiles[names[image.id]]  # a tile of which nothing is left is listed too
    for place, images in enumerate(seasons):
        for image in images:
            tiles[names[image.id]][place].append(image)
    pairs = []
    for tile, candidates in sorted(tiles.items()):
        found = _best(tile, candidates, rules)
        if isinstance(found, FoundPair):
            pairs.append(found)
        else:
            left_out.append(LeftOut(tile, found))
    return Choice(tuple(pairs), tuple(left_out), dict(tiles))


def _allowed(
    images: Sequence[FoundImage], rules: Rules, left_out: list[LeftOut]
) -> Iterator[FoundImage]:
    seen: set[str] = set()
    for image in images:
        why = None
        if image.id in seen:
            continue
        seen.add(image.id)
        if rules.max_cloud is not None and image.cloud is None:
            why = msg("it does not say how cloudy it is")
        elif rules.max_cloud is not None and (image.cloud or 0.0) > rules.max_cloud:
            why = msg("more than {most} % cloud", most=Quantity(rules.max_cloud, form="g"))
        elif rules.same_orbit and not image.orbit:
            why = msg("it does not say its orbit")
        if why is None:
            yield image
        else:
            left_out.append(LeftOut(image.id, why))


# ---- Tiles ---------------------------------------------------------------------------------------


def _tiles(images: Sequence[FoundImage]) -> dict[str, str]:
    """The tile of each image by its id: its own, or, where it names none, the place where its
    footprint lies."""
    names: dict[str, str] = {}
    places: list[tuple[str, Bounds]] = []
    for image in sorted(images, key=lambda each: (each.date, each.id)):
        if image.tile:
            names[image.id] = image.tile
            continue
        bounds = _bounds(image)
        known = next((name for name, other in places if _overlap(bounds, other) >= _SAME_PLACE), "")
        if not known:
            known = _place_name(bounds, {name for name, _ in places})
            places.append((known, bounds))
        names[image.id] = known
    return names


def _bounds(image: FoundImage) -> Bounds:
    shape = _shape(image.footprint)
    if shape is None:
        return 0.0, 0.0, 0.0, 0.0
    west, east, south, north = shape.GetEnvelope()
    return west, south, east, north


def _overlap(one: Bounds, other: Bounds) -> float:
    """The share that two rectangles have in common of what they cover together."""
    width = min(one[2], other[2]) - max(one[0], other[0])
    height = min(one[3], other[3]) - max(one[1], other[1])
    common = max(0.0, width) * max(0.0, height)
    areas = [(each[2] - each[0]) * (each[3] - each[1]) for each in (one, other)]
    together = sum(areas) - common
    return common / together if together > 0 else 0.0


def _place_name(bounds: Bounds, taken: set[str]) -> str:
    """The middle of a place, “46.51N-13.20E”, as part of the name of a folder."""
    east, north = (bounds[0] + bounds[2]) / 2, (bounds[1] + bounds[3]) / 2
    name = (
        f"{abs(north):.2f}{'N' if north >= 0 else 'S'}-{abs(east):.2f}{'E' if east >= 0 else 'W'}"
    )
    number = 2
    unique = name
    while unique in taken:
        unique, number = f"{name}-{number}", number + 1
    return unique


# ---- The best pair of a tile ---------------------------------------------------------------------


def _best(
    tile: str, candidates: tuple[list[FoundImage], list[FoundImage]], rules: Rules
) -> FoundPair | Message:
    before, after = candidates
    if not before and not after:
        return msg("no image of either season is left")
    if not before:
        return msg("no image before is left ({count} after)", count=len(after))
    if not after:
        return msg("no image after is left ({count} before)", count=len(before))
    parts = {image.id: _part(image, rules.bounds) for image in (*before, *after)}
    whole = max((_area(part) for part in parts.values()), default=0.0)
    if whole <= 0:
        return msg("its images do not reach into the place")
    tried = [
        sorted(images, key=lambda each: (-_area(parts[each.id]) * _clear(each), each.id))[:_TRIED]
        for images in candidates
    ]
    scored = []
    for first in tried[0]:
        for second in tried[1]:
            if rules.same_orbit and first.orbit != second.orbit:
                continue
            common = _common(parts[first.id], parts[second.id])
            usable = 100 * common / whole * _clear(first) * _clear(second)
            if common > 0:
                key = (-round(usable), _days_between(first.date, second.date), first.id, second.id)
                scored.append((key, first, second, usable))
    if scored:
        _, first, second, usable = min(scored, key=lambda each: each[0])
        name = f"{tile}_{first.date}_{second.date}"
        return FoundPair(name, tile, first, second, min(100.0, usable))
    if rules.same_orbit:
        return msg("no image before and after share an orbit and overlap")
    return msg("no image before overlaps one after")


def _clear(image: FoundImage) -> float:
    """The share of an image that is free of cloud."""
    return 1.0 - (_UNKNOWN_CLOUD if image.cloud is None else image.cloud) / 100.0


def _shape(geometry: dict[str, Any]) -> Any:
    """A geometry of GDAL; None where it is none."""
    try:
        shape = ogr.CreateGeometryFromJson(json_text(geometry))
        if shape is not None and not shape.IsValid():
            shape = shape.MakeValid()
    except (RuntimeError, ValueError):
        return None
    return shape


def _part(image: FoundImage, bounds: Bounds) -> Any:
    """What of an image lies in the place; across the antimeridian all of it."""
    shape = _shape(image.footprint)
    west, south, east, north = bounds
    if shape is None or west > east:
        return shape
    corners = [[west, south], [east, south], [east, north], [west, north], [west, south]]
    return _cut(shape, _shape({"type": "Polygon", "coordinates": [corners]}))


def _cut(one: Any, other: Any) -> Any:
    try:
        return one.Intersection(other)
    except RuntimeError:
        return None


def _common(one: Any, other: Any) -> float:
    return _area(_cut(one, other)) if one is not None and other is not None else 0.0


def _area(shape: Any) -> float:
    return float(shape.GetArea()) if shape is not None else 0.0


def _days_between(one: str, other: str) -> float:
    """Days between the two in a year of their own, at most half a year."""
    first, second = (date.fromisoformat(day).timetuple().tm_yday for day in (one, other))
    apart = abs(first - second)
    return min(float(apart), _YEAR - apart)

"""What an analyst decided on the polygons of a result: which she accepted, rejected, or drew
herself."""

from __future__ import annotations

import hashlib
import math
import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal, ogr, osr

from ..arrays.windows import Window
from ..errors import BadInput
from ..files.json_text import read_json
from ..messages import Message, msg
from ..raster.gdal_io import attempt, layer_reference, open_raster, quiet, spatial_reference
from ..raster.grid import Grid, draw
from ..raster.placed_shapes import memory_layer, polygons_of
from ..runs import output_folder as names
from .polygon_signatures import (
    QUESTION,
    number_and_shape,
    read_only,
    refuse_lost_layer,
    refuse_strange_polygons,
    signature,
)
from .polygons import AS_SHOWN

FEWEST = 2  # decided polygons of either kind from which anything can be learned
DECISIONS = ACCEPTED, REJECTED, UNDECIDED = "accepted", "rejected", "undecided"
_MEANING = {ACCEPTED: True, REJECTED: False, UNDECIDED: None, "": None}


@dataclass(frozen=True)
class Polygon:
    """One polygon of a result. fid: its number in the file. shape: WKB. accepted: None where nobody
    decided yet.

    drawn: by hand, a change that was missed. x, y: a place inside of it. probability: the mean one
    inside. kind: what the analyst calls this kind of change, empty where she says nothing. added:
    as a question, at a place that the detection did not outline."""

    fid: int
    shape: bytes
    accepted: bool | None
    drawn: bool
    x: float
    y: float
    pixels: int
    probability: float
    kind: str = ""
    added: bool = False


def refuse_waiting(folder: str | Path) -> None:
    """Raise BadInput where decisions on a result wait beside its polygons, whose file another
    program held: they would count nowhere."""
    beside = Path(folder).glob(f"{Path(names.POLYGONS).stem}{names.WAITING}*.json")
    if any(map(_holds_decisions, beside)):
        raise BadInput(
            msg(
                "Decisions on “{folder}” are not in the file of its polygons yet, which another "
                "program held; show the result in the panel of Deep Change, which writes them, "
                "then run this again.",
                folder=folder,
            )
        )


def _holds_decisions(path: Path) -> bool:
    try:
        told = read_json(path, "")
    except BadInput:
        return False
    return isinstance(told, dict) and {"polygons", "drawn"} <= set(told)


def read_polygons(folder: str | Path) -> list[Polygon]:
    """Every polygon of a result, in the order of the file.

    Raises BadInput where the folder holds none to decide on, and where the file says what cannot be
    meant: a decision of another word, a decided shape that is no area, coordinates in another CRS
    than the result's."""
    path = Path(folder) / names.POLYGONS
    if not path.is_file():
        raise BadInput(
            msg(
                "“{folder}” holds no result ({name} is missing); give the folder that a detection "
                "wrote to.",
                folder=folder,
                name=names.POLYGONS,
            )
        )
    refuse_strange_polygons(path)
    with quiet():
        dataset = attempt(gdal.OpenEx, str(path), gdal.OF_VECTOR)
        layer = None if dataset is None else attempt(dataset.GetLayerByName, "changes")
        if layer is None:
            refuse_lost_layer(path)
        if layer is None or layer.GetLayerDefn().GetFieldIndex("decision") < 0:
            raise BadInput(
                msg("“{path}” holds no polygons that can be decided on; detect again.", path=path)
            )
        refuse_other_reference(layer, path)
        square = _pixel_square(path)
        found = {feature.GetFID(): _polygon(feature, square, path) for feature in layer}
    twice, called = doubles(path), kinds_called(path)
    return [
        replace(polygon, kind=called.get(polygon.kind, polygon.kind))
        for fid, polygon in found.items()
        if polygon is not None and not (fid in twice and _is_decided(found[twice[fid]]))
    ]


def kinds_called(path: Path) -> dict[str, str]:
    """What each kind that polygons of a file are of is called, by what stands there: those that
    differ in case or blanks alone are one, by the name that most have, or the first in the file.
    Raises BadInput."""
    counts: dict[str, Counter[str]] = {}
    for _, _, value in _rows(path, "kind"):
        kind = text_in(value)
        counts.setdefault(kind.casefold(), Counter())[kind] += 1
    return {
        kind: max(alike, key=lambda each: alike[each])
        for alike in counts.values()
        for kind in alike
    }


def _rows(path: Path, *fields: str) -> Iterator[tuple[Any, ...]]:
    """Number, shape and some fields of every polygon of a file, in its order, whatever its columns
    of number and shape are called; None for a field that it does not have. Raises BadInput."""
    try:
        with read_only(path) as base:
            base.text_factory = _readable
            there = {row[1].lower() for row in base.execute("PRAGMA table_info(changes)")}
            key, shape = number_and_shape(base)
            chosen = (f'"{name}"' if name in there else "NULL" for name in fields)
            query = f'SELECT "{key}", "{shape}", {", ".join(chosen)} FROM changes ORDER BY "{key}"'  # nosec B608
            yield from base.execute(query)
    except (sqlite3.Error, ValueError) as error:
        raise BadInput(
            msg("“{path}” cannot be read ({message}); detect again.", path=path, message=error)
        ) from error


def _readable(raw: bytes) -> str:
    return raw.decode("utf-8", "replace")


def _is_decided(polygon: Polygon | None) -> bool:
    return polygon is not None and polygon.accepted is not None


def doubles(path: Path) -> dict[int, int]:
    """Polygons of a file that have the shape of another one, as if pasted twice, by their numbers,
    and which that is: one that was decided, where there is one.

    Raises BadInput where one of both is accepted and the other rejected."""
    same: dict[str, list[tuple[int, bool | None]]] = {}
    for fid, shape, said, drawn in _rows(path, "decision", "drawn"):
        meaning = _MEANING[decision_in(said, fid, path)]
        if meaning is None and is_drawn(drawn):
            meaning = True
        same.setdefault(signature(shape), []).append((fid, meaning))
    same.pop("", None)
    found: dict[int, int] = {}
    for alike in (each for each in same.values() if len(each) > 1):
        first = {meaning: fid for fid, meaning in reversed(alike)}
        if True in first and False in first:
            raise BadInput(
                msg(
                    "Polygons {accepted} and {rejected} of “{path}” have the same shape, and one "
                    "is accepted, the other rejected; delete one of them.",
                    accepted=first[True],
                    rejected=first[False],
                    path=path,
                )
            )
        kept = first.get(True, first.get(False, alike[0][0]))
        found.update((fid, kept) for fid, _ in alike if fid != kept)
    return found


def refuse_other_reference(layer: ogr.Layer, path: Path) -> None:
    """Refuse polygons in another CRS than the result has: they would be looked for at the wrong
    place."""
    stored = path.with_name(names.PROBABILITY)
    theirs = layer_reference(layer)
    if theirs is None or not stored.is_file():
        return
    text = open_raster(str(stored), "the layer").GetProjection()
    if text and not _same(theirs, spatial_reference(text)):
        raise BadInput(
            msg(
                "The polygons of “{path}” are in {crs}, and the result is in {other}; reproject "
                "them back, or detect again.",
                path=path,
                crs=theirs.GetName(),
                other=spatial_reference(text).GetName(),
            )
        )


def _same(one: osr.SpatialReference, other: osr.SpatialReference) -> bool:
    return bool(one.IsSame(other, ["IGNORE_DATA_AXIS_TO_SRS_AXIS_MAPPING=YES"]))


def _pixel_square(path: Path) -> float:
    """How large a pixel of the result is whose polygons lie in a file, in square units of its
    CRS."""
    stored = path.with_name(names.PROBABILITY)
    there = stored.is_file() and open_raster(str(stored), "the layer").GetGeoTransform(
        can_return_null=True
    )
    _, dx, sx, _, sy, dy = there or AS_SHOWN
    return abs(dx * dy - sx * sy) or 1.0


def _polygon(feature: ogr.Feature, square: float, path: Path) -> Polygon | None:
    """square: as `_pixel_square` has it, for a polygon of which nobody says how many pixels it
    has."""
    drawn, kind = is_drawn(value_in(feature, "drawn")), text_in(value_in(feature, "kind"))
    word = decision_in(feature["decision"], feature.GetFID(), path)
    accepted = True if drawn and _MEANING[word] is None else _MEANING[word]
    shape = _area_of(feature, decided=accepted is not None, path=path)
    if shape is None:
        return None
    inside = attempt(shape.PointOnSurface) or shape.Centroid()
    return Polygon(
        feature.GetFID(),
        bytes(shape.ExportToWkb()),
        accepted,
        drawn,
        inside.GetX(),
        inside.GetY(),
        int(_number(value_in(feature, "pixels")) or round(shape.GetArea() / square)),
        _number(value_in(feature, "probability_mean")) or 0.0,
        kind,
        text_in(value_in(feature, QUESTION)) != "",
    )


def value_in(feature: ogr.Feature, name: str) -> Any:
    """What stands in a field of a polygon; None where its file has no such field."""
    place = feature.GetFieldIndex(name)
    return feature[place] if place >= 0 else None


def is_drawn(value: Any) -> bool:
    """Whether a field of drawn polygons says yes, as a number or, where another program saved it,
    in a word."""
    return _number(value) not in (None, 0.0) or text_in(value).lower() in ("true", "yes")


def decision_in(value: Any, fid: int, path: Path) -> str:
    """What a field of decisions says, whatever its case and blanks: ACCEPTED, REJECTED, UNDECIDED
    or nothing. Raises BadInput for another word. fid, path: whose it is."""
    word = text_in(value).lower()
    if word not in _MEANING:
        raise BadInput(
            msg(
                "Polygon {fid} of “{path}” has the decision “{word}”; write accepted, rejected or "
                "undecided there, or leave it empty.",
                fid=fid,
                path=path,
                word=word[:40],
            )
        )
    return word


def decided_in(base: sqlite3.Connection, path: Path) -> dict[str, str]:
    """Conditions of SQL for the polygons of a file that are ACCEPTED and REJECTED, however that is
    written; one that was drawn is accepted until it is rejected. Raises BadInput, as
    `decision_in`."""
    written: dict[str, list[str]] = {ACCEPTED: [], REJECTED: []}
    for value, fid in base.execute("SELECT decision, MIN(rowid) FROM changes GROUP BY decision"):
        word = decision_in(value, fid, path)
        if word in written:
            written[word].append(f"'{value}'")
    decided = {
        word: f"coalesce(decision IN ({', '.join(values)}), 0)" if values else "0"
        for word, values in written.items()
    }
    if "drawn" in {row[1].lower() for row in base.execute("PRAGMA table_info(changes)")}:
        # As `is_drawn` has it.
        drawn = "coalesce(drawn + 0 <> 0 OR lower(drawn) IN ('true', 'yes'), 0)"
        decided[ACCEPTED] = f"({decided[ACCEPTED]} OR {drawn} AND NOT {decided[REJECTED]})"
    return decided


def _area_of(feature: ogr.Feature, *, decided: bool, path: Path) -> ogr.Geometry | None:
    """The polygons of a feature's shape; None where there is no shape, or none that anybody decided
    on."""
    shape = feature.GetGeometryRef()
    if shape is None or shape.IsEmpty():
        return None
    shape = shape.Clone()
    if shape.HasCurveGeometry():
        shape = shape.GetLinearGeometry()
    shape.FlattenTo2D()
    west, east, south, north = shape.GetEnvelope()
    finite = all(map(math.isfinite, (west, east, south, north)))
    areas = polygons_of(shape) if finite else None
    if areas is not None and not areas.IsEmpty():
        return areas
    if decided:
        values = {"fid": feature.GetFID(), "path": path}
        raise BadInput(
            msg(
                "Polygon {fid} of “{path}” is decided on and is no area; draw it anew or take the "
                "decision back.",
                **values,
            )
            if finite
            else msg(
                "Polygon {fid} of “{path}” is decided on and holds coordinates that are no "
                "places; draw it anew or take the decision back.",
                **values,
            )
        )
    return None


def text_in(value: Any) -> str:
    """What stands in a field of text, without blanks that say nothing."""
    if isinstance(value, bytes):  # text that is no UTF-8
        value = value.decode("utf-8", "replace")
    return "" if value is None else " ".join(str(value).split())


def _number(value: Any) -> float | None:
    """A number from whatever a column holds after an edit by hand; None for what is none."""
    try:
        number = float(value)
    except (TypeError, ValueError):
        return None
    return number if math.isfinite(number) else None


def decided(polygons: Iterable[Polygon]) -> list[Polygon]:
    """Those that were decided on; the drawn ones last, so that they lie on top, and those added as
    questions first: they may hold others."""
    return sorted(
        (polygon for polygon in polygons if polygon.accepted is not None),
        key=lambda each: (each.drawn, not each.added),
    )


def _wanted(accepted: int, rejected: int) -> Message:
    """How many more polygons are to be decided, of a kind that lacks some."""
    if rejected <= 0:
        return msg("accept {accepted} more", accepted=accepted)
    if accepted <= 0:
        return msg("reject {rejected} more", rejected=rejected)
    return msg(
        "accept {accepted} more and reject {rejected} more", accepted=accepted, rejected=rejected
    )


def refuse_one_sided(polygons: Iterable[Polygon], folder: str | Path) -> None:
    """Raise BadInput where there are too few decisions of a kind."""
    answers = [polygon.accepted for polygon in polygons]
    accepted, rejected = answers.count(True), answers.count(False)
    if accepted >= FEWEST and rejected >= FEWEST:
        return
    more = _wanted(FEWEST - accepted, FEWEST - rejected)
    raise BadInput(
        msg(
            "“{folder}” has {accepted} accepted and {rejected} rejected polygon(s), and learning "
            "needs {fewest} of each; {more} in the review, then learn again.",
            folder=folder,
            accepted=accepted,
            rejected=rejected,
            fewest=FEWEST,
            more=more,
        )
    )


def fingerprint(polygons: Iterable[Polygon]) -> str:
    """A hash of the decisions, whatever the order of the polygons and all else in the file."""
    lines = sorted(
        f"{polygon.accepted}{polygon.drawn}{polygon.kind}".encode() + polygon.shape
        for polygon in decided(polygons)
    )
    return hashlib.sha256(b"".join(hashlib.sha256(line).digest() for line in lines)).hexdigest()


class PolygonRaster:
    """Polygons drawn window by window. Not to be shared between threads."""

    def __init__(self, polygons: list[Polygon], grid: Grid) -> None:
        self._grid = grid if grid.transform else replace(grid, transform=AS_SHOWN)
        self._dataset, self._layer = memory_layer(grid.crs)
        self._layer.CreateField(ogr.FieldDefn("place", ogr.OFTInteger))
        self._count = len(polygons)
        for place, polygon in enumerate(polygons):
            feature = ogr.Feature(self._layer.GetLayerDefn())
            feature.SetGeometry(ogr.CreateGeometryFromWkb(polygon.shape))
            feature["place"] = place
            self._layer.CreateFeature(feature)

    def read(self, window: Window) -> NDArray[np.int32]:
        """The place in the list of the polygon at each pixel (H, W), −1 where there is none."""
        if not self._count:
            return np.full((window.height, window.width), -1, np.int32)
        return draw(self._layer, self._grid, window, "place", empty=-1)

    def positions(self, polygons: list[Polygon]) -> NDArray[np.int64]:
        """Row and column (n, 2) of a pixel inside each polygon."""
        x, y = (
            np.array([getattr(polygon, axis) for polygon in polygons], float) for axis in ("x", "y")
        )
        return self._pixels(x, y)

    def frames(self, polygons: list[Polygon]) -> NDArray[np.int64]:
        """First and last row and column (n, 2, 2) of each polygon, as far as they lie in the
        raster."""
        west, east, south, north = (
            np.array([_envelope(polygon) for polygon in polygons], float).reshape(-1, 4).T
        )
        corners = [self._pixels(x, y) for x in (west, east) for y in (south, north)]
        return np.stack([np.min(corners, axis=0), np.max(corners, axis=0)], axis=1)

    def _pixels(self, x: NDArray[np.float64], y: NDArray[np.float64]) -> NDArray[np.int64]:
        columns, rows = self._grid.pixels_at(x, y)
        size = np.array([self._grid.height, self._grid.width]) - 1
        pixels: NDArray[np.int64] = np.clip(
            np.floor(np.stack([rows, columns], axis=1)).astype(np.int64), 0, size
        )
        return pixels


def _envelope(polygon: Polygon) -> tuple[float, float, float, float]:
    west, east, south, north = ogr.CreateGeometryFromWkb(polygon.shape).GetEnvelope()
    return west, east, south, north

"""The change polygons of a reviewed result as a product tells of them."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np
from osgeo import gdal, ogr

from ..errors import BadInput
from ..messages import msg
from ..raster.gdal_io import attempt, quiet
from ..raster.grid import Grid
from ..raster.placed_shapes import polygons_of
from ..raster.polygon_areas import PolygonSizes
from ..results.polygon_signatures import QUESTION, differences
from ..results.polygons import AS_SHOWN
from ..results.review_decisions import (
    ACCEPTED,
    REJECTED,
    UNDECIDED,
    decision_in,
    doubles,
    is_drawn,
    kinds_called,
    text_in,
)
from ..results.reviewed import polygons_to_review

DECISIONS = ACCEPTED, UNDECIDED, REJECTED


@dataclass(frozen=True)
class Change:
    """One polygon. fid: its number in the file. shape: in the result's CRS. area: m², None without
    georeferencing.

    edited: drawn or reshaped by hand, so that it may lie over others, or beyond the raster.
    classes: before and after, of semantic models. by_index: kind and direction by indices of the
    bands."""

    fid: int
    shape: ogr.Geometry
    decision: str
    kind: str
    note: str
    edited: bool
    area: float | None
    pixels: int
    probability: float | None
    classes: tuple[str, str] | None
    by_index: tuple[str, str] = ("", "")


class Changes:
    """The polygons of the result in `folder`, no ground of which counts twice. grid: of the result.
    doubles: numbers of polygons that are left out, since another one has the same shape.

    Raises BadInput where there are none to review. Not to be shared between threads."""

    def __init__(self, folder: Path, grid: Grid) -> None:
        self.path = polygons_to_review(folder)
        self.grid = grid if grid.transform else replace(grid, transform=AS_SHOWN)
        edits = differences(self.path)
        self.doubles, self._called = doubles(self.path), kinds_called(self.path)
        self._edited, self._rewritten = edits.drawn | edits.reshaped, edits.changed
        self._sizes, self._georeferenced = PolygonSizes(self.grid), grid.georeferenced

    def reaches_beyond(self, change: Change) -> bool:
        """Whether a polygon reaches beyond the raster, by more than a pixel."""
        west, east, south, north = change.shape.GetEnvelope()
        corners = np.array([west, west, east, east]), np.array([south, north, south, north])
        columns, rows = self.grid.pixels_at(*corners)
        return bool(
            min(columns.min(), rows.min()) < -1
            or columns.max() > self.grid.width + 1
            or rows.max() > self.grid.height + 1
        )

    def __iter__(self) -> Iterator[Change]:
        """Every polygon that has a shape, one by one, as it is now in the file; of the places that
        were added as questions those that were accepted.

        What was decided on such a place holds for the undecided polygons in it, too."""
        with quiet():
            dataset = attempt(gdal.OpenEx, str(self.path), gdal.OF_VECTOR)
            layer = None if dataset is None else dataset.GetLayerByName("changes")
            if layer is None:
                raise BadInput(msg("“{path}” cannot be read; detect again.", path=self.path))
            definition = layer.GetLayerDefn()
            places = {name: definition.GetFieldIndex(name) for name in _READ}
            answered = self._answered_places(layer)
            for feature in layer:
                change = None if feature.GetFID() in self.doubles else self._change(feature, places)
                if change is not None and not (
                    change.decision == UNDECIDED and answered.holds(change.shape)
                ):
                    yield change

    def _answered_places(self, layer: ogr.Layer) -> _Places:
        """The places that were added as questions, and answered."""
        if layer.GetLayerDefn().GetFieldIndex(QUESTION) < 0:
            return _Places([])
        layer.SetAttributeFilter(f"{QUESTION} > ''")
        found = [
            feature.GetGeometryRef().Clone()
            for feature in layer
            if feature.GetGeometryRef() is not None
            and decision_in(feature["decision"], feature.GetFID(), self.path)
            in (ACCEPTED, REJECTED)
        ]
        layer.SetAttributeFilter(None)
        return _Places(found)

    def _change(self, feature: ogr.Feature, places: dict[str, int]) -> Change | None:
        geometry = feature.GetGeometryRef()
        shape = None if geometry is None else polygons_of(geometry.Clone())
        if shape is None:
            return None
        values = {name: feature.GetField(at) if at >= 0 else None for name, at in places.items()}
        drawn = is_drawn(values["drawn"])
        decision = decision_in(values["decision"], feature.GetFID(), self.path)
        # One that was drawn counts as accepted until somebody says otherwise.
        decision = decision or (ACCEPTED if drawn else UNDECIDED)
        if text(values["candidate"]) and decision != ACCEPTED:
            return None  # a question that the detection did not outline, and that is no change
        edited = drawn or feature.GetFID() in self._edited
        area = _number(values["area_m2"]) if self._georeferenced else None
        if edited or area is None or feature.GetFID() in self._rewritten:
            area = self._sizes.area(shape)
        pixels = self._sizes.pixels(shape) if edited else round(_number(values["pixels"]) or 0)
        classes = (text(values["class_before"]), text(values["class_after"]))
        return Change(
            feature.GetFID(),
            shape,
            decision,
            self._called.get(text_in(values["kind"]), text(values["kind"])),
            text(values["note"]),
            edited,
            area,
            pixels,
            _number(values["probability_mean"]),
            classes if any(classes) else None,
            (text(values["index_kind"]), text(values["direction"])),
        )


class _Places:
    """Some shapes, to be looked up in."""

    def __init__(self, shapes: list[ogr.Geometry]) -> None:
        self._shapes = shapes
        self._frames = np.array([each.GetEnvelope() for each in shapes]).reshape(-1, 4).T

    def holds(self, shape: ogr.Geometry) -> bool:
        """Whether a place inside a shape lies in one of them."""
        if not self._shapes:
            return False
        point = attempt(shape.PointOnSurface) or shape.Centroid()
        west, east, south, north = self._frames
        x, y = point.GetX(), point.GetY()
        near = np.flatnonzero((west <= x) & (x <= east) & (south <= y) & (y <= north))
        return any(self._shapes[place].Contains(point) for place in near)


_READ = (
    "area_m2",
    "pixels",
    "probability_mean",
    "class_before",
    "class_after",
    "index_kind",
    "direction",
    "decision",
    "kind",
    "note",
    "drawn",
    "candidate",
)


def text(value: Any) -> str:
    """What stands in a field of text, whatever somebody made of the field."""
    if isinstance(value, bytes):  # GDAL, of what is no UTF-8
        return value.decode("utf-8", "replace").strip()
    return "" if value is None else str(value).encode("utf-8", "replace").decode("utf-8").strip()


def _number(value: Any) -> float | None:
    try:
        number = float(value)
    except (TypeError, ValueError, OverflowError):
        return None
    return number if math.isfinite(number) and abs(number) < 2**63 else None


@dataclass
class Sum:
    """Polygons together. area: m², None without georeferencing."""

    polygons: int = 0
    pixels: int = 0
    area: float | None = None

    def add(self, change: Change) -> None:
        """Count one more."""
        self.polygons += 1
        self.pixels += change.pixels
        if change.area is not None:
            self.area = (self.area or 0.0) + change.area


@dataclass
class Tally:
    """How many polygons there are of each decision and kind (her own word, or empty), and how large
    they are."""

    sums: dict[tuple[str, str], Sum] = field(default_factory=lambda: defaultdict(Sum))

    def add(self, change: Change) -> None:
        """Count one more."""
        self.sums[change.decision, change.kind].add(change)

    def rows(self) -> list[tuple[str, str, Sum]]:
        """Decision, kind and sum: accepted first, the largest kind first."""
        return sorted(
            ((decision, kind, each) for (decision, kind), each in self.sums.items()),
            key=lambda row: (
                DECISIONS.index(row[0]),
                -(row[2].area or 0.0),
                -row[2].polygons,
                row[1],
            ),
        )

    def count(self) -> int:
        """How many polygons there are."""
        return sum(each.polygons for each in self.sums.values())

    def of(self, decision: str) -> Sum:
        """All polygons of a decision together."""
        total = Sum()
        for (said, _), each in self.sums.items():
            if said == decision:
                total.polygons += each.polygons
                total.pixels += each.pixels
                if each.area is not None:
                    total.area = (total.area or 0.0) + each.area
        return total

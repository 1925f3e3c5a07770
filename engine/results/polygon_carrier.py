"""Both files of change polygons while what a person made of the earlier ones goes over to the new
ones."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

from osgeo import gdal, ogr

from ..errors import BadInput
from ..files.write_errors import write_failure
from ..raster.gdal_io import attempt, last_message, quiet
from ..raster.grid import Grid
from ..raster.placed_shapes import polygons_of
from ..raster.polygon_areas import PolygonSizes
from ..raster.view_limits import refuse_endless_view
from .polygon_signatures import PERSON, STYLES, Beside, Differences, signature
from .review_decisions import REJECTED, is_drawn, value_in

_ALIKE = (
    0.5  # share of a new polygon that an earlier one must cover for what is said of that to hold
)
_OF_CLASSES = "transition", "class_before", "class_after"  # the same wherever a polygon is cut
_NOTHING = {"decision": (None, "", "undecided"), "drawn": (None, 0)}  # else: None and empty text

Values = dict[str, Any]


class Carrier:
    """Both files while edits go from one to the other. drawn: polygons of hers that were carried
    over. replaced: numbers of new polygons that made room for them. cut: numbers of new polygons
    that are what hers left of others, of which nothing is measured yet. reshaped: numbers of hers
    that were reshaped, each with the shape that was written. rejected: numbers of hers that are no
    change. deleted: how many new polygons went because she had deleted the same before."""

    def __init__(
        self, earlier: Path, anew: Path, found: Differences, grid: Grid, *, as_drawn: bool = True
    ) -> None:
        """as_drawn: what is carried over was drawn or reshaped by hand; else the file says of each
        whether it was."""
        self.drawn, self.deleted, self._as_drawn = 0, 0, as_drawn
        self._readable = True
        self.replaced: set[int] = set()
        self.reshaped: dict[int, str] = {}
        self._left: list[tuple[Beside, int | None]] = []  # and the number of the polygon that it is
        self.cut: set[int] = set()
        self.rejected: set[int] = set()
        self._carried: set[int] = set()
        self._path, self._found, self._grid = anew, found, grid
        self._sizes = PolygonSizes(grid)
        with quiet():
            self._source = attempt(gdal.OpenEx, str(earlier), gdal.OF_VECTOR)
            self._target = attempt(gdal.OpenEx, str(anew), gdal.OF_VECTOR | gdal.OF_UPDATE)
        if self._source is None or self._target is None:
            raise sqlite3.DatabaseError(last_message())
        self._old, self._new = (
            each.GetLayerByName("changes") for each in (self._source, self._target)
        )
        if self._old is None or self._new is None:
            raise sqlite3.DatabaseError("no layer “changes”")
        known = set(self._columns_of_new())
        # GDAL leaves out columns of some types; and a file that was received may call ours hers.
        found.columns = [name for name in found.columns if name not in known and self._has(name)]
        self._hers = [name for name in (*PERSON[:3], *found.columns) if self._has(name)]

    def _count(self) -> int:
        return int(self._new.GetLayerDefn().GetFieldCount())

    def _has(self, name: str) -> bool:
        found: bool = self._old.GetLayerDefn().GetFieldIndex(name) >= 0
        return found

    def same_reference(self) -> bool:
        """Whether coordinates mean the same in both files."""
        then, now = self._old.GetSpatialRef(), self._new.GetSpatialRef()
        return then is now or bool(then is not None and now is not None and then.IsSame(now))

    def nothing_edited(self) -> bool:
        """Whether the file is as the engine wrote it."""
        return not self._found.anything() and not any(self._said())

    def carry_over(self) -> bool:
        """Carry all over; whether everything has its place among the new polygons."""
        for name in self._found.columns:
            index = self._old.GetLayerDefn().GetFieldIndex(name)
            self._new.CreateField(self._old.GetLayerDefn().GetFieldDefn(index))
        self._new.StartTransaction()
        there = {
            signature(_stored(shape)): feature.GetFID() for feature, shape in _shapes(self._new)
        }
        whole = self._carry_values(there)
        whole &= self._carry_changed(there)
        whole &= self._delete_again(there)
        self._carry_polygons()
        if self._new.CommitTransaction() != 0:
            raise write_failure(self._path, last_message())
        whole &= self._carry_layers()
        self._carry_styles()
        return bool(whole and self._found.signed and self._readable)

    def close(self) -> None:
        """Write all, and let go of both files."""
        attempt(self._target.FlushCache)
        failed = gdal.GetLastErrorType() >= gdal.CE_Failure
        message = last_message()
        self._old = self._new = self._source = self._target = None
        if failed:
            raise write_failure(self._path, message)

    # ---- What is said of polygons ----------------------------------------------------------------

    def _said(self) -> Iterator[tuple[int, ogr.Geometry, Values]]:
        """Number, shape and her values of each earlier polygon of which she said something."""
        mine = self._found.drawn | self._found.reshaped
        # Of most polygons nothing is said, and reading them all takes a minute where they are many.
        self._old.SetAttributeFilter(" OR ".join(map(_says_something, self._hers)) or None)
        try:
            for feature, shape in _shapes(self._old):
                read = {name: self._value(feature, name) for name in self._hers}
                values = {
                    name: value for name, value in read.items() if not _is_nothing(name, value)
                }
                if values and feature.GetFID() not in mine and shape is not None:
                    yield feature.GetFID(), shape.Clone(), values
        finally:
            self._old.SetAttributeFilter(None)

    def _carry_values(self, there: dict[str, int]) -> bool:
        """Say of each new polygon what was said of the earlier one that covers most of it."""
        best: dict[int, tuple[float, Values]] = {}
        near: list[tuple[Values, set[int]]] = []
        for fid, shape, values in list(self._said()):
            same = there.get(self._found.shapes.get(fid, ""))
            covered = {same: 1.0} if same is not None else dict(self._covered(shape))
            near.append((values, set(covered)))
            for number, share in covered.items():
                if share >= _ALIKE and share > best.get(number, (0.0,))[0]:
                    best[number] = share, values
        for number, (_, values) in best.items():
            self._set(number, values)
        return all(
            any(best.get(number, (0.0, None))[1] == values for number in numbers)
            for values, numbers in near
        )

    def _covered(self, shape: ogr.Geometry) -> Iterator[tuple[int, float]]:
        """New polygons that a shape meets, and which share of each it covers."""
        for feature, other in list(_shapes(self._new, shape)):
            whole = other.Area() if other is not None else 0.0
            common = attempt(shape.Intersection, other) if whole else None
            if common is not None and common.Area() > 0.0:
                yield feature.GetFID(), common.Area() / whole

    def _value(self, feature: ogr.Feature, name: str) -> Any:
        """What stands in a column. Text that is no UTF-8 cannot be written again as it is: the
        earlier file is kept."""
        value = feature[name]
        if feature.GetFieldDefnRef(name).GetType() != ogr.OFTString or value is None:
            return value
        raw = (
            value if isinstance(value, bytes) else value.encode("utf-8", "surrogateescape")
        )  # as GDAL marks it
        text = raw.decode("utf-8", "replace")
        self._readable &= text == value
        return text

    def _set(self, number: int, values: Values) -> None:
        feature = self._new.GetFeature(number)
        for name, value in values.items():
            feature[name] = value
        if attempt(self._new.SetFeature, feature) != 0:
            raise write_failure(self._path, last_message())

    def _carry_changed(self, there: dict[str, int]) -> bool:
        """Values of the engine that she changed hold where the very same polygon is there again."""
        whole = True
        columns = [name for name in self._columns() if name not in (*PERSON, "id")]
        for fid in sorted(self._found.changed):
            number = there.get(self._found.shapes[fid])
            whole &= number is not None
            if number is not None:
                feature = self._old.GetFeature(fid)
                self._set(number, {name: self._value(feature, name) for name in columns})
        return whole

    def _columns(self) -> list[str]:
        """Columns that both files have."""
        return [name for name in self._columns_of_new() if self._has(name)]

    def _delete_again(self, there: dict[str, int]) -> bool:
        """What she deleted goes where the very same polygon is there again."""
        gone = self._found.deleted & there.keys()
        for shape in gone:
            self._new.DeleteFeature(there[shape])
        self.deleted = len(gone)
        return not self._found.deleted - there.keys()

    # ---- Polygons of hers ------------------------------------------------------------------------

    def _carry_polygons(self) -> None:
        """Add what she drew or reshaped; it takes the place of new polygons that it covers mostly,
        and is cut out of others."""
        for fid in sorted(self._found.drawn | self._found.reshaped):
            feature = self._old.GetFeature(fid)
            shape = feature.GetGeometryRef()
            if shape is None or shape.IsEmpty():
                continue
            edited = fid in self._found.reshaped
            left = self._make_room(shape, edited=edited)
            number = self._add(feature, shape.Clone())
            if edited:
                self.reshaped[number] = self._found.shapes[fid]
                continue
            owner = None if number in self.rejected else number
            self._left.append((Beside(number), None))
            self._left += [(Beside(owner, ground), part) for ground, part in left]

    def beside(self, kept: set[int]) -> list[Beside]:
        """Ground of the mask that no polygon outlines any more. kept: those of `cut` that stay."""
        return [each for each, part in self._left if part is None or part not in kept]

    def _make_room(self, shape: ogr.Geometry, *, edited: bool) -> list[tuple[bytes, int | None]]:
        """Take new polygons away, or cut the shape out of them; what is left of each, with the
        number of the new polygon that it is. edited: a shape that was reshaped leaves nothing of
        what it had before."""
        left: list[tuple[bytes, int | None]] = []
        for number, share in list(self._covered(shape)):
            other = self._new.GetFeature(number)
            same = signature(_stored(other.GetGeometryRef())) == signature(_stored(shape))
            if number in self._carried or (other["drawn"] == 1 and not same):
                continue
            of_hers = share * other.GetGeometryRef().Area() / max(shape.Area(), 1e-300)
            parts = _without(other.GetGeometryRef(), shape)
            if share >= _ALIKE or (edited and of_hers >= _ALIKE):
                self._remove(other)
                left += [(bytes(part.ExportToWkb()), None) for part in parts]
            elif parts:
                left += self._cut_out(other, parts)
        return left

    def _remove(self, feature: ogr.Feature) -> None:
        number = feature.GetFID()
        self.replaced.add(number)
        self._new.DeleteFeature(number)
        self.cut.discard(number)
        self._left = [each for each in self._left if each[1] != number]

    def _cut_out(
        self, feature: ogr.Feature, parts: list[ogr.Geometry]
    ) -> Iterator[tuple[bytes, int]]:
        """Leave of a new polygon some parts, each a polygon of its own, which is given with its
        number: no place is to be counted twice."""
        self._remove(feature)
        for part in parts:
            made = feature.Clone()
            made.SetFID(-1)
            made.SetGeometry(part)
            for name in set(self._columns_of_new()) - {*PERSON, *_OF_CLASSES, *self._found.columns}:
                made.SetFieldNull(name)
            if attempt(self._new.CreateFeature, made) != 0:
                raise write_failure(self._path, last_message())
            made["id"] = made.GetFID()
            attempt(self._new.SetFeature, made)
            self.cut.add(made.GetFID())
            yield bytes(part.ExportToWkb()), made.GetFID()

    def _columns_of_new(self) -> list[str]:
        definition = self._new.GetLayerDefn()
        return [definition.GetFieldDefn(index).GetName() for index in range(self._count())]

    def _add(self, feature: ogr.Feature, shape: ogr.Geometry) -> int:
        """Add a polygon of hers; its number."""
        made = ogr.Feature(self._new.GetLayerDefn())
        for name in self._columns():
            if feature.IsFieldSetAndNotNull(name):
                made[name] = self._value(feature, name)
        made.SetGeometry(shape)
        is_hers = feature.GetFID() in self._found.drawn
        # What was decided and then learned from is in a file beside what the engine outlined.
        said, drawn = (value_in(feature, name) for name in ("decision", "drawn"))
        decided = not _is_nothing("decision", said)
        as_drawn = self._as_drawn and not (is_hers and drawn == 0 and decided)
        made["drawn"] = int(as_drawn or is_drawn(drawn))
        # One that she reshaped since has the figures of the shape before.
        pixels = self._sizes.pixels(shape)
        there = value_in(feature, "pixels")
        if not is_hers or there != pixels or (as_drawn and drawn != 1):
            made["pixels"] = pixels
            if self._grid.georeferenced:
                made["area_m2"] = self._sizes.area(shape)
        if attempt(self._new.CreateFeature, made) != 0:
            raise write_failure(self._path, last_message())
        made["id"] = made.GetFID()
        attempt(self._new.SetFeature, made)
        self._carried.add(made.GetFID())
        self.drawn += as_drawn
        if str(said).strip().lower() == REJECTED:
            self.rejected.add(made.GetFID())
        return int(made.GetFID())

    # ---- All else in the file --------------------------------------------------------------------

    def _carry_layers(self) -> bool:
        """Copy layers that she put into the file; what is no table of features stays behind."""
        whole = True
        for name in self._found.layers:
            layer = self._source.GetLayerByName(name)
            ends = layer is not None and self._ends(layer)
            whole &= ends and attempt(self._target.CopyLayer, layer, name) is not None
        return whole

    def _ends(self, layer: ogr.Layer) -> bool:
        try:
            refuse_endless_view(layer, self._source, "the earlier polygons")
        except BadInput:
            return False
        return True

    def _carry_styles(self) -> None:
        """Copy styles that she saved in the file; where one of them is to be used, ours is not."""
        theirs, ours = (each.GetLayerByName(STYLES) for each in (self._source, self._target))
        for number in self._found.styles:
            style = theirs.GetFeature(number)
            if style["f_table_name"] == "changes" and style["useAsDefault"]:
                mine = ours.GetFeature(1)
                mine["useAsDefault"] = 0
                ours.SetFeature(mine)
            copied = ogr.Feature(ours.GetLayerDefn())
            copied.SetFrom(style)
            copied.SetFID(-1)
            with suppress(RuntimeError):
                ours.CreateFeature(copied)


def _says_something(name: str) -> str:
    """SQL that holds wherever a column may say something; `_is_nothing` has the last word."""
    column = '"' + name.replace('"', '""') + '"'
    empty = "', '".join(value for value in _NOTHING.get(name, ("",)) if isinstance(value, str))
    return f"({column} IS NOT NULL AND {column} NOT IN ('{empty}'))"  # nosec B608


def _is_nothing(name: str, value: Any) -> bool:
    return value in _NOTHING.get(name, (None, ""))


def _shapes(
    layer: ogr.Layer, near: ogr.Geometry | None = None
) -> Iterator[tuple[ogr.Feature, ogr.Geometry | None]]:
    """Every feature of a layer with its shape; near: those alone whose frame meets that of a
    shape."""
    if near is None:
        layer.SetSpatialFilter(None)
    else:
        west, east, south, north = near.GetEnvelope()
        layer.SetSpatialFilterRect(west, south, east, north)
    layer.ResetReading()
    for feature in layer:
        yield feature, feature.GetGeometryRef()
    layer.SetSpatialFilter(None)


def _without(shape: ogr.Geometry, other: ogr.Geometry) -> list[ogr.Geometry]:
    """The polygons that are left of a shape without another."""
    rest = attempt(shape.Difference, other)
    area = None if rest is None else polygons_of(rest)
    if area is None:
        return []
    return [area] if area.GetGeometryName() == "POLYGON" else [each.Clone() for each in area]


def _stored(shape: ogr.Geometry | None) -> bytes | None:
    """A shape as a GeoPackage stores it, without the frame."""
    return None if shape is None else b"GP\0\1\0\0\0\0" + bytes(shape.ExportToIsoWkb(ogr.wkbNDR))

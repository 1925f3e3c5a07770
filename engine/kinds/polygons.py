"""Attributes of change polygons: kind, direction, and each index before, after and in between."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal, ogr

from ..files.write_errors import write_failure
from ..messages import Message, msg
from ..raster.gdal_io import attempt, last_message, quiet, undated
from ..raster.placed_shapes import memory_layer, polygons_of
from ..results.polygon_signatures import read_only
from ..results.polygons import put_table
from .indices import Index, change, counted_from
from .judging import Judge, Values
from .rules import Kind, Rules

COLUMN, DIRECTION = "index_kind", "direction"  # `kind` is what the analyst says
_TEXTS = (COLUMN, DIRECTION)


def columns_of(indices: Sequence[Index]) -> tuple[str, ...]:
    """The names of the attributes, in their order."""
    numbers = [f"{each.name}_{what}" for each in indices for what in ("before", "after", "change")]
    return (*_TEXTS, *numbers)


def add_fields(layer: ogr.Layer, indices: Sequence[Index]) -> None:
    """Add the attributes that the layer of polygons has not yet."""
    for name in columns_of(indices):
        if layer.GetLayerDefn().GetFieldIndex(name) < 0:
            kind = ogr.OFTString if name in _TEXTS else ogr.OFTReal
            layer.CreateField(ogr.FieldDefn(name, kind))


class PolygonFile:
    """The polygons of a result while their attributes are filled in."""

    def __init__(self, path: Path, indices: Sequence[Index]) -> None:
        self._path = path
        with quiet():
            self._dataset = attempt(gdal.OpenEx, str(path), gdal.OF_VECTOR | gdal.OF_UPDATE)
            self.layer: Any = self._dataset and self._dataset.GetLayerByName("changes")
            if self.layer is None:
                raise write_failure(path, last_message())
            self.layer.StartTransaction()  # each column would else be made safe on the disk
            add_fields(self.layer, indices)
            if self.layer.CommitTransaction() != 0:
                raise write_failure(path, last_message())

    def __enter__(self) -> PolygonFile:
        return self

    def __exit__(self, *_: object) -> None:
        self.layer = self._dataset = None

    @contextmanager
    def without_kind(self, crs: str) -> Iterator[tuple[list[int], ogr.Layer]]:
        """The numbers (fid) of polygons that say no kind, and their shapes in a layer whose column
        “place” counts them from 1."""
        kept, shapes = memory_layer(crs)
        shapes.CreateField(ogr.FieldDefn("place", ogr.OFTInteger))
        numbers = []
        self.layer.SetAttributeFilter(f"{COLUMN} IS NULL")
        for feature in self.layer:
            shape = feature.GetGeometryRef()
            area = None if shape is None or shape.IsEmpty() else polygons_of(shape)
            if area is None:
                continue
            made = ogr.Feature(shapes.GetLayerDefn())
            made.SetGeometry(area)
            numbers.append(feature.GetFID())
            made["place"] = len(numbers)
            shapes.CreateFeature(made)
        self.layer.SetAttributeFilter(None)
        yield numbers, shapes
        del shapes, kept

    def fill_in(
        self,
        values: Mapping[str, NDArray[Any]],
        words: Sequence[str],
        kinds: Sequence[str],
        key: str = "id",
    ) -> None:
        """Write what was measured, all at once; see `PolygonFigures.columns`. key: the column that
        their numbers are of."""
        texts = {DIRECTION: words, COLUMN: kinds}
        names = [name for name in values if name != "number"]
        columns = {name: _with_none(values[name]) for name in names}
        put_table(self._path, "measured", values["number"], columns)
        statements = [
            *(_words("direction_words", texts[DIRECTION])),
            *(_words("kind_words", texts[COLUMN])),
            f"UPDATE changes SET ({', '.join(names)}) = "  # nosec B608
            f"(SELECT {', '.join(map(_selected, names))} FROM measured WHERE number = {key}) "
            f"WHERE {key} IN (SELECT number FROM measured)",
            *(f"DROP TABLE {table}" for table in ("measured", "direction_words", "kind_words")),
        ]
        with quiet(), undated():
            self.layer.StartTransaction()
            for statement in statements:
                gdal.ErrorReset()
                attempt(self._dataset.ExecuteSQL, statement)
                if gdal.GetLastErrorType() >= gdal.CE_Failure:
                    raise write_failure(self._path, last_message())
            if self.layer.CommitTransaction() != 0:
                raise write_failure(self._path, last_message())

    def counts(self) -> dict[str, int]:
        """How many polygons there are of each kind."""
        query = f"SELECT {COLUMN}, COUNT(*) FROM changes GROUP BY {COLUMN} ORDER BY MIN(fid)"  # nosec B608
        with read_only(self._path) as base:
            return dict(base.execute(query))

    def close(self) -> None:
        """Let go of the file."""
        with quiet(), undated():
            failed = attempt(self._dataset.FlushCache) not in (None, 0)
            if failed or gdal.GetLastErrorType() >= gdal.CE_Failure:
                raise write_failure(self._path, last_message())
        self.__exit__()


def _with_none(values: NDArray[Any]) -> NDArray[Any]:
    """Values in which what is no number is None."""
    found = values.astype(object)
    found[~np.isfinite(values.astype(float))] = None
    return found


def _words(table: str, words: Sequence[str]) -> Iterator[str]:
    """SQL that makes a table of texts; quoted, they are no SQL."""
    yield f"CREATE TEMP TABLE {table} (place INTEGER PRIMARY KEY, word TEXT)"
    for place, word in enumerate(words):
        text = "'" + word.replace("'", "''") + "'"
        yield f"INSERT INTO {table} VALUES ({place}, {text})"  # nosec B608


def _selected(name: str) -> str:
    """What stands for a column in the table of figures: a text by its place."""
    table = {DIRECTION: "direction_words", COLUMN: "kind_words"}.get(name)
    word = f"(SELECT word FROM {table} WHERE place = measured.{name})"  # nosec B608
    return word if table else name


# ---- Figures -------------------------------------------------------------------------------------


class PolygonFigures:
    """Sums for each polygon, indexed by its number."""

    def __init__(self, count: int, judge: Judge) -> None:
        self._judge = judge
        size = count + 1
        self._sums = {index.name: np.zeros((2, size)) for index in judge.indices}
        self._pixels = {index.name: np.zeros(size, np.int64) for index in judge.indices}
        self._kinds = np.zeros((len(judge.rules.kinds), size), np.int32)

    def add(
        self, number: NDArray[Any], before: Values, after: Values, kinds: NDArray[np.uint8]
    ) -> None:
        """number (N,): of the polygon that each pixel lies in, 0 for none; what the pixel holds."""
        within = number > 0
        if not within.any():
            return
        number = number[within]
        first = int(number.min())  # those of a strip are few among all
        number = number - first
        part = slice(first, first + int(number.max()) + 1)
        for name, sums in self._sums.items():
            dates = before[name][within], after[name][within]
            known = np.isfinite(dates[0]) & np.isfinite(dates[1])
            places, size = number[known], part.stop - part.start
            self._pixels[name][part] += np.bincount(places, minlength=size)
            for row, values in zip(sums, dates):
                row[part] += np.bincount(places, values[known], size)
        for row, kind in zip(self._kinds, self._judge.rules.kinds):
            row[part] += np.bincount(number[kinds[within] == kind.value], minlength=row[part].size)

    def columns(self) -> dict[str, NDArray[Any]]:
        """A column's name to the values of all polygons that hold a pixel, their number first; NaN
        where an index is not known. Kinds and directions are places in `words`."""
        numbers = np.flatnonzero(self._kinds.sum(axis=0))
        found: dict[str, NDArray[Any]] = {"number": numbers}
        kind = self._kinds[:, numbers].argmax(axis=0)
        strongest, lead = np.full(len(numbers), -1.0), np.zeros(len(numbers), np.int64)
        for place, index in enumerate(self._judge.indices):
            pixels = self._pixels[index.name][numbers]
            with np.errstate(divide="ignore", invalid="ignore"):
                means = self._sums[index.name][:, numbers] / np.where(pixels, pixels, np.nan)
            differs = np.asarray(change(index, *means), np.float64)
            differs = counted_from(index, differs, self._judge.offsets[index.name])
            for what, values in (("before", means[0]), ("after", means[1]), ("change", differs)):
                found[f"{index.name}_{what}"] = values.round(4)
            stronger = np.nan_to_num(np.abs(differs), nan=-1.0) > strongest
            strongest = np.where(stronger, np.abs(differs), strongest)
            lead = np.where(stronger, 2 * place + (differs < 0), lead)
        told = np.array([bool(each.direction) for each in self._judge.rules.kinds])
        words = 2 * len(self._judge.indices)
        found[DIRECTION] = np.where(told[kind], words + kind, lead)
        found[COLUMN] = kind
        return found

    def words(self) -> list[str]:
        """What places of directions mean: those of indices, then those of kinds."""
        of_indices = [word for index in self._judge.indices for word in (index.rises, index.falls)]
        return [*of_indices, *(kind.direction for kind in self._judge.rules.kinds)]


class KindFigures:
    """Changed pixels of each kind (256,), and their area in m² or None, by the kind's value."""

    def __init__(self, rules: Rules, *, georeferenced: bool) -> None:
        self._rules = rules
        self.pixels = np.zeros(256, np.int64)
        self.area = np.zeros(256) if georeferenced else None

    def add(self, kinds: NDArray[np.uint8], areas: NDArray[np.float64] | None) -> None:
        """Count pixels (N,) of these kinds, and their areas in m²."""
        self.pixels += np.bincount(kinds, minlength=256)
        if areas is not None and self.area is not None:
            self.area += np.bincount(kinds, areas, 256)

    def rows(self, polygons: Mapping[str, int]) -> list[dict[str, Any]]:
        """One row for each kind that there is, the largest first; percent: of what changed.
        polygons: how many there are of each."""
        whole = max(int(self.pixels.sum()), 1)
        found = [
            {
                "kind": kind.name,
                "direction": kind.direction,
                "changes": polygons.get(kind.name, 0),
                "pixels": int(self.pixels[kind.value]),
                "hectares": None
                if self.area is None
                else round(float(self.area[kind.value]) / 1e4, 4),
                "percent": round(100.0 * int(self.pixels[kind.value]) / whole, 4),
            }
            for kind in self._rules.kinds
        ]
        known = {kind.name for kind in self._rules.kinds}
        found += [  # of polygons whose kind somebody wrote
            {
                "kind": name,
                "direction": "",
                "changes": count,
                "pixels": 0,
                "hectares": None if self.area is None else 0.0,
                "percent": 0.0,
            }
            for name, count in polygons.items()
            if name and name not in known
        ]
        there = [row for row in found if row["pixels"] or row["changes"]]
        return sorted(there, key=lambda row: (-row["pixels"], row["kind"]))


def as_told(kinds: Sequence[Kind], indices: Sequence[Index], offsets: Any) -> dict[str, Any]:
    """What the report keeps of how kinds were told."""
    return {
        "indices": [index.name for index in indices],
        "change_of_unchanged": {name: round(value, 4) for name, value in offsets.items()},
        "kinds": [
            {"name": kind.name, "value": kind.value, "colour": list(kind.colour)} for kind in kinds
        ],
    }


def assumed_note() -> Message:
    """A sentence where nobody said which band is which colour."""
    return msg(
        "The bands have no colours; kinds of change take them as red, green and blue, in this "
        "order."
    )

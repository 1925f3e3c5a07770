"""How much of each parcel, district or other polygon has changed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import astuple, dataclass, fields
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal, ogr

from ..arrays.windows import Window
from ..errors import BadInput, RasterUnreadable, Stopped
from ..files.write_errors import write_failure
from ..messages import Quantity, msg
from ..progress import Cancelled
from ..raster.gdal_io import (
    attempt,
    close,
    last_message,
    open_raster,
    quiet,
    undated,
    written_reference,
)
from ..raster.grid import Grid, draw
from ..raster.layers import NOT_ASSESSED
from ..raster.placed_shapes import each_placed_shape, memory_layer, polygons_of, rectangle
from ..raster.polygon_areas import PolygonAreas
from ..raster.vector_layer import VectorLayer, open_layer
from ..results.styles import add_default_style
from .changes import text
from .tables import open_csv

LAYER = "parcels"
YES, NO, UNKNOWN = "yes", "no", "unknown"
_LOOKED_AT = 512  # pixels of a side at which a parcel is looked at for what was not assessed
_SLIVER = 1e-9  # share of a parcel: what is less is rounding


@dataclass(frozen=True)
class Parcel:
    """One row of the table. parcel: its name, or its number in the layer. Areas in hectares, None
    without georeferencing.

    changes: polygons in it. changed: yes, no, or unknown where nothing of it was assessed.
    assessed_percent: of its area."""

    parcel: str
    area_ha: float | None
    changed_ha: float | None
    changed_percent: float | None
    changes: int
    changed: str
    assessed_percent: float


class ParcelTable:
    """Measures the polygons of a layer against accepted changes.

    changes: a GeoPackage of these. change: the change layer of the result, which tells what was
    assessed. grid: of the result, with a transform. Raises BadInput."""

    def __init__(
        self, name: str, field: str | None, changes: Path, change: Path, grid: Grid
    ) -> None:
        self.source: VectorLayer = open_layer(name, "the layer of parcels")
        if field is not None and field not in self.source.fields:
            listed = [msg("“{name}”", name=one) for one in self.source.fields[:20]]
            raise BadInput(
                msg(
                    "The layer of parcels “{name}” has no field “{field}”; its fields are: "
                    "{fields}.",
                    name=name,
                    field=field,
                    fields=listed or msg("none"),
                )
            )
        self.notes: list[str] = []
        self._name, self._field, self._grid = name, field, grid
        self._areas = PolygonAreas(grid.crs) if grid.georeferenced else None
        self._dataset = gdal.OpenEx(str(changes), gdal.OF_VECTOR)
        self._changes = self._dataset.GetLayerByName("changes")
        definition = self._changes.GetLayerDefn()
        self._area, self._drawn = (definition.GetFieldIndex(name) for name in ("area_m2", "drawn"))
        self._assessed = _Assessed(change, grid)

    def rows(self, cancelled: Cancelled) -> Iterator[tuple[Parcel, ogr.Geometry]]:
        """Each parcel, and its shape in the layer's own CRS. Raises BadInput where the layer holds
        no polygons."""
        left_out = found = unnamed = 0
        for shape, feature in each_placed_shape(self.source, self._grid, self.notes):
            if cancelled():
                raise Stopped(msg("Stopped."))
            polygons = polygons_of(shape)
            if polygons is None:
                left_out += 1
                continue
            found += 1
            title = self._title(feature)
            unnamed += not title
            yield (
                self._measured(_valid(polygons), title or str(feature.GetFID())),
                polygons_of(feature.GetGeometryRef().Clone()),
            )
        if not found:
            raise BadInput(
                msg(
                    "The layer of parcels “{name}” holds no polygons; choose a layer of polygons.",
                    name=self._name,
                )
            )
        if unnamed:
            self.notes.append(
                msg(
                    "{count} of the parcels in “{name}” have nothing in the field “{field}”; the "
                    "table calls them by their numbers in the layer.",
                    count=Quantity(unnamed, form=","),
                    name=self._name,
                    field=self._field or "",
                )
            )
        if left_out:
            self.notes.append(
                msg(
                    "{count} of the shapes in “{name}” are no polygons and are left out.",
                    count=Quantity(left_out, form=","),
                    name=self._name,
                )
            )

    def _title(self, feature: ogr.Feature) -> str:
        """What the field of names holds; empty where that is nothing."""
        return str(feature.GetFID()) if self._field is None else text(feature[self._field]).strip()

    def _measured(self, shape: ogr.Geometry, name: str) -> Parcel:
        plane = shape.GetArea()
        square = None if self._areas is None else self._areas.of(shape)
        changes, changed_plane, changed_square = self._changed_in(shape, plane)
        share = changed_plane / plane if plane else 0.0
        if square:
            share = changed_square / square
        assessed = self._assessed.share(shape)
        return Parcel(
            name,
            _hectares(square),
            _hectares(changed_square) if self._areas else None,
            round(min(100.0, 100.0 * share), 3) if assessed or changes else None,
            changes,
            YES if changes else NO if assessed else UNKNOWN,
            round(100.0 * assessed, 1),
        )

    def _changed_in(self, shape: ogr.Geometry, plane: float) -> tuple[int, float, float]:
        """How many changes lie in a parcel, and their area within it: in squares of the map's unit,
        and in m²."""
        # Shapes within the parcel, with the m² of one square of the map's unit.
        written: list[tuple[ogr.Geometry, float]] = []
        drawn: list[tuple[ogr.Geometry, float]] = []
        prepared = (
            shape.CreatePreparedGeometry() if hasattr(shape, "CreatePreparedGeometry") else shape
        )
        west, east, south, north = shape.GetEnvelope()
        self._changes.SetSpatialFilterRect(west, south, east, north)
        self._changes.ResetReading()
        for feature in self._changes:
            change = _valid(feature.GetGeometryRef())
            whole = change.GetArea()
            if not whole or not prepared.Intersects(change):
                continue
            inside = change if prepared.Contains(change) else polygons_of(_common(shape, change))
            if inside is not None and inside.GetArea() > _SLIVER * plane:
                scale = (feature.GetField(self._area) or 0.0) / whole
                (drawn if feature.GetField(self._drawn) == 1 else written).append((inside, scale))
        pieces = [*written, *_once(drawn, written)]
        return (
            len(written) + len(drawn),
            sum(inside.GetArea() for inside, _ in pieces),
            sum(inside.GetArea() * scale for inside, scale in pieces),
        )


def _once(
    drawn: list[tuple[ogr.Geometry, float]], written: list[tuple[ogr.Geometry, float]]
) -> Iterator[Any]:
    """What drawn shapes add: one may lie over any other shape, and no ground counts twice."""
    for place, (inside, scale) in enumerate(drawn):
        for other, _ in (*written, *drawn[:place]):
            if inside.Intersects(other):
                with quiet():
                    inside = attempt(inside.Difference, other) or inside
        yield inside, scale


class _Assessed:
    """How much of a shape the result speaks of."""

    def __init__(self, change: Path, grid: Grid) -> None:
        self._grid = grid
        self._dataset = open_raster(str(change), "the change layer")
        x, y = grid.positions(np.array([0.0, grid.width]), np.array([0.0, grid.height]))
        self._frame = rectangle(float(x[0]), float(y[1]), float(x[1]), float(y[0]))

    def share(self, shape: ogr.Geometry) -> float:
        """The share of a shape, 0..1, that lies in the raster where something was assessed."""
        inside = shape if self._frame.Contains(shape) else polygons_of(_common(self._frame, shape))
        if inside is None or not inside.GetArea():
            return 0.0
        west, east, south, north = inside.GetEnvelope()
        columns, rows = self._grid.pixels_at(np.array([west, east]), np.array([north, south]))
        left, top = max(0, int(columns[0])), max(0, int(rows[0]))
        width = max(1, min(self._grid.width, int(np.ceil(columns[1]))) - left)
        height = max(1, min(self._grid.height, int(np.ceil(rows[1]))) - top)
        drawn, assessed = self._seen(inside, Window(top, left, height, width))
        return float(inside.GetArea() / shape.GetArea() * assessed[drawn].mean())

    def _seen(
        self, shape: ogr.Geometry, window: Window
    ) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
        """Which pixels of a window lie in the shape, and which were assessed; of a large window in
        coarser pixels."""
        width, height = min(window.width, _LOOKED_AT), min(window.height, _LOOKED_AT)
        part = self._grid.cut(window)
        if part.transform is None:
            raise TypeError(part)
        x, across, _, y, _, down = part.transform
        coarse = Grid(
            height,
            width,
            (x, across * window.width / width, 0.0, y, 0.0, down * window.height / height),
        )
        held, layer = memory_layer("")
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(shape)
        layer.CreateFeature(feature)
        drawn = draw(layer, coarse, Window(0, 0, height, width)) == 1
        del layer, held
        place = window.column, window.row, window.width, window.height
        values = attempt(self._dataset.GetRasterBand(1).ReadAsArray, *place, width, height)
        if values is None:
            raise RasterUnreadable(
                msg("The change layer of the result cannot be read; detect again.")
            )
        # A shape between the centres of pixels lies on no one of these.
        return (drawn if drawn.any() else np.ones(drawn.shape, bool)), values != NOT_ASSESSED


def write_parcels(table: ParcelTable, folder: Path, cancelled: Cancelled) -> Iterator[Parcel]:
    """Write parcels.csv and parcels.gpkg row by row, and give each row when it is written.

    Raises BadInput, OutOfSpace or OutputRefused."""
    writer = _ParcelWriter(folder / "parcels.gpkg", table.source)
    with open_csv(folder / "parcels.csv", [one.name for one in fields(Parcel)]) as write_row:
        for parcel, shape in table.rows(cancelled):
            writer.write(parcel, shape)
            write_row(astuple(parcel))
            yield parcel
    writer.close()


class _ParcelWriter:
    """Parcels with their figures, in the CRS of their layer."""

    def __init__(self, path: Path, source: VectorLayer) -> None:
        self._path = path
        kinds = {"float | None": ogr.OFTReal, "float": ogr.OFTReal, "int": ogr.OFTInteger}
        with quiet(), undated():
            self._dataset = attempt(ogr.GetDriverByName("GPKG").CreateDataSource, str(path))
            if self._dataset is None:
                raise write_failure(path, last_message())
            options = ["GEOMETRY_NAME=geometry"]
            crs = None if source.crs is None else written_reference(source.crs.ExportToWkt())
            self._layer = self._dataset.CreateLayer(LAYER, crs, ogr.wkbMultiPolygon, options)
            for one in fields(Parcel):
                self._layer.CreateField(
                    ogr.FieldDefn(one.name, kinds.get(str(one.type), ogr.OFTString))
                )
        self._layer.StartTransaction()

    def write(self, parcel: Parcel, shape: ogr.Geometry) -> None:
        feature = ogr.Feature(self._layer.GetLayerDefn())
        feature.SetGeometry(ogr.ForceToMultiPolygon(shape))
        for one in fields(Parcel):
            if (value := getattr(parcel, one.name)) is not None:
                feature[one.name] = value
        with quiet():
            if attempt(self._layer.CreateFeature, feature) != 0:
                raise write_failure(self._path, last_message())

    def close(self) -> None:
        with quiet(), undated():
            if self._layer.CommitTransaction() != 0:
                raise write_failure(self._path, last_message())
            add_default_style(self._dataset, self._path, LAYER)
            close(self._dataset, self._path)
            self._layer = self._dataset = None


def _common(first: ogr.Geometry, second: ogr.Geometry) -> ogr.Geometry:
    with quiet():
        return attempt(first.Intersection, second) or ogr.Geometry(ogr.wkbGeometryCollection)


def _valid(geometry: ogr.Geometry) -> ogr.Geometry:
    """A shape that does not cross itself."""
    with quiet():
        if geometry.IsValid():
            return geometry.Clone()
        made = attempt(geometry.MakeValid) or attempt(geometry.Buffer, 0.0)
    return (polygons_of(made) if made is not None else None) or geometry.Clone()


def _hectares(square: float | None) -> float | None:
    return None if square is None else round(square / 1e4, 4)

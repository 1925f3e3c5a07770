"""Reference data for an accuracy assessment, laid on the grid of the result: a raster, polygons, labelled points."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal, ogr, osr

from .errors import BadInput
from .gdal_files import (
    attempt,
    last_message,
    layer_reference,
    open_raster,
    quiet,
    read_block,
    refuse_unfit,
    spatial_reference,
)
from .grids import Grid
from .view_limits import refuse_endless_view
from .windows import Window

Label = Callable[[Any, str], int]  # what a field says, and the name of the reference, to the value of a class
_FIELDS = ("reference", "label", "class", "changed", "value")
_UNLABELLED = np.iinfo(np.int32).min
_POLYGONS = (ogr.wkbPolygon, ogr.wkbMultiPolygon, ogr.wkbCurvePolygon, ogr.wkbMultiSurface)


class Reference(Protocol):
    """A class for every pixel of a window (H, W), and where the reference says one (H, W)."""

    def read(self, window: Window) -> tuple[NDArray[Any], NDArray[np.bool_]]:
        """Values and where they are known."""


@dataclass(frozen=True)
class LabelledPoints:
    """An analyst's sample: pixel positions on the result's grid and the class at each. elsewhere: points off the grid
    or without a label."""

    rows: NDArray[np.int64]
    columns: NDArray[np.int64]
    values: NDArray[np.int64]
    elsewhere: int


def open_reference(
    name: str, grid: Grid, field: str | None, label: Label, without: int | None = None
) -> Reference | LabelledPoints:
    """Open a raster, a polygon layer or a point layer. field: which attribute holds the class, or None. without: the
    class of polygons where that attribute is empty, None to take them for not there.

    Raises BadInput where it is none of these, or cannot be laid on the grid."""
    refuse_unfit(name, "the reference")
    with quiet():
        vector = attempt(gdal.OpenEx, name, gdal.OF_VECTOR | gdal.OF_READONLY)
    if vector is None or vector.GetLayerCount() == 0:
        return RasterReference(name, grid)
    layer = vector.GetLayer(0)
    refuse_endless_view(layer, vector, f"the reference “{name}”")
    features = list(_features(layer, grid, name))
    kinds = {ogr.GT_Flatten(geometry.GetGeometryType()) for geometry, _ in features}
    if kinds and kinds <= {ogr.wkbPoint, ogr.wkbMultiPoint}:
        return _points(features, grid, _field_of(layer, field, name, needed=True), label, name)
    if not kinds & set(_POLYGONS):
        raise BadInput(f"The reference “{name}” holds neither polygons nor points; choose another layer.")
    return PolygonReference(features, grid, _field_of(layer, field, name, needed=False), label, name, without)


class RasterReference:
    """A reference raster's first band, warped (nearest neighbour) onto the grid."""

    def __init__(self, name: str, grid: Grid) -> None:
        self._name = name
        source = open_raster(name, "the reference")
        with quiet():
            band = attempt(gdal.Translate, "", source, format="VRT", bandList=[1])
        self._sources = source, band
        self._warped = self._on_grid(band, grid)

    def _on_grid(self, band: gdal.Dataset, grid: Grid) -> gdal.Dataset:
        if band.GetGeoTransform(can_return_null=True) is None or grid.transform is None:
            if (band.RasterYSize, band.RasterXSize) != (grid.height, grid.width):
                raise BadInput(
                    f"Nothing says where the reference “{self._name}” and the result lie on one another: one has no "
                    "georeference, and their sizes differ. Give the reference its georeference first."
                )
            # Without a place on Earth on one side, pixel lies upon pixel.
            band.SetGeoTransform((0.0, 1.0, 0.0, grid.height, 0.0, -1.0))
            grid, crs = Grid(grid.height, grid.width, (0.0, 1.0, 0.0, grid.height, 0.0, -1.0)), None
        else:
            crs = grid.crs or None
        return self._warp(band, grid, crs)

    def _warp(self, band: gdal.Dataset, grid: Grid, crs: str | None) -> gdal.Dataset:
        x0, dx, _, y0, _, dy = grid.transform or (0.0, 1.0, 0.0, 0.0, 0.0, -1.0)
        with quiet():
            warped = attempt(
                gdal.Warp, "", band, format="VRT", srcSRS=band.GetProjection() or crs, dstSRS=crs, resampleAlg="near",
                outputBounds=(x0, y0 + grid.height * dy, x0 + grid.width * dx, y0), width=grid.width,
                height=grid.height, dstAlpha=True, errorThreshold=0.05,
            )  # fmt: skip
            message = last_message()
        if warped is None:
            raise BadInput(f"The reference “{self._name}” cannot be laid on the result (GDAL says: {message}).")
        return warped

    def read(self, window: Window) -> tuple[NDArray[Any], NDArray[np.bool_]]:
        """Values (H, W) and where the reference has data (H, W)."""
        place = window.column, window.row, window.width, window.height
        values, alpha = read_block(self._warped, *place, f"reference “{self._name}”")
        return values, (alpha > 0) & np.isfinite(values)


class PolygonReference:
    """Reference polygons, drawn window by window: with a field its classes, without one changed inside (1) and
    unchanged everywhere else (0)."""

    def __init__(
        self, features: list[tuple[ogr.Geometry, ogr.Feature]], grid: Grid, field: str | None, label: Label, name: str,
        without: int | None = None,
    ) -> None:  # fmt: skip
        self._grid, self._everywhere = grid, field is None
        self._source = ogr.GetDriverByName("Memory").CreateDataSource("reference")
        self._layer = self._source.CreateLayer(
            "reference", spatial_reference(grid.crs) if grid.crs else None, ogr.wkbUnknown
        )
        self._layer.CreateField(ogr.FieldDefn("class", ogr.OFTInteger))
        for geometry, feature in features:
            value: int | None = 1
            if field is not None:
                value = label(feature[field], name) if feature.IsFieldSetAndNotNull(field) else without
            if value is None:
                continue
            drawn = ogr.Feature(self._layer.GetLayerDefn())
            drawn.SetGeometry(geometry)
            drawn["class"] = value
            self._layer.CreateFeature(drawn)

    def read(self, window: Window) -> tuple[NDArray[Any], NDArray[np.bool_]]:
        """Values (H, W) and where the reference says one (H, W); a pixel belongs to the polygon at its centre."""
        part = self._grid.cut(window)
        raster = gdal.GetDriverByName("MEM").Create("", window.width, window.height, 1, gdal.GDT_Int32)
        raster.SetGeoTransform(part.transform or (0, 1, 0, 0, 0, 1))
        raster.SetProjection(part.crs)
        raster.GetRasterBand(1).Fill(0 if self._everywhere else _UNLABELLED)
        gdal.RasterizeLayer(raster, [1], self._layer, options=["ATTRIBUTE=class"])
        values = raster.ReadAsArray()
        return values, values != _UNLABELLED


def _points(
    features: list[tuple[ogr.Geometry, ogr.Feature]], grid: Grid, field: str | None, label: Label, name: str
) -> LabelledPoints:
    found, elsewhere = [], 0
    for geometry, feature in features:
        point = geometry.GetGeometryRef(0) if geometry.GetGeometryCount() else geometry
        columns, rows = grid.pixels_at(np.array([point.GetX()]), np.array([point.GetY()]))
        row, column = int(np.floor(rows[0])), int(np.floor(columns[0]))
        inside = 0 <= row < grid.height and 0 <= column < grid.width
        if inside and feature.IsFieldSetAndNotNull(field):
            found.append((row, column, label(feature[field], name)))
        else:
            elsewhere += 1
    if not found:
        raise BadInput(f"No point of the reference “{name}” with a class in “{field}” lies on the result.")
    rows_, columns_, values = np.array(found, dtype=np.int64).T
    return LabelledPoints(rows_, columns_, values, elsewhere)


def _features(layer: ogr.Layer, grid: Grid, name: str) -> Iterator[tuple[ogr.Geometry, ogr.Feature]]:
    """Geometries in the grid's reference system, with their attributes."""
    if grid.transform is None:
        raise BadInput(
            f"The result carries no georeference, so the layer “{name}” cannot be laid on it; give a raster."
        )
    change, reference = None, layer_reference(layer)
    if reference is not None and grid.crs:
        change = osr.CoordinateTransformation(reference, spatial_reference(grid.crs))
    for feature in layer:
        geometry = feature.GetGeometryRef()
        if geometry is None or geometry.IsEmpty():
            continue
        geometry = geometry.Clone().GetLinearGeometry()
        with quiet():
            if change is None or attempt(geometry.Transform, change) == 0:
                yield geometry, feature


def _field_of(layer: ogr.Layer, field: str | None, name: str, needed: bool) -> str | None:
    """The field that holds the class. Raises BadInput where it is not there, or cannot be guessed though needed."""
    definition = layer.GetLayerDefn()
    there = [definition.GetFieldDefn(index).GetName() for index in range(definition.GetFieldCount())]
    if field:
        if field not in there:
            raise BadInput(f"The reference “{name}” has no field “{field}”; it has: {', '.join(there) or 'none'}.")
        return field
    if not needed:
        return None
    guesses = [title for wanted in _FIELDS for title in there if title.lower() == wanted]
    if not guesses and len(there) != 1:
        raise BadInput(
            f"Say which field of “{name}” holds the class that an analyst saw; it has: {', '.join(there) or 'none'}."
        )
    return (guesses or there)[0]

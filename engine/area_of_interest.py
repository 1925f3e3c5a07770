"""The area of interest: polygons of a vector file, placed on the working grid and drawn window by window."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal, ogr, osr

from .errors import BadInput
from .gdal_files import attempt, last_message, layer_reference, quiet, refuse_unfit, spatial_reference
from .grids import Grid
from .view_limits import features_of, refuse_endless_view
from .windows import Window


def read_area(name: str, grid: Grid, window: Window, notes: list[str]) -> tuple[tuple[bytes, ...], Window]:
    """The polygons of a vector file on the grid, and the part of `window` that they touch.

    notes: gets a sentence on what had to be assumed. Raises BadInput."""
    polygons = _read_polygons(name, grid, notes)
    columns, rows = [], []
    for wkb in polygons:
        west, east, south, north = ogr.CreateGeometryFromWkb(wkb).GetEnvelope()
        with np.errstate(invalid="ignore", over="ignore"):  # what is no number is refused below
            there = grid.pixels_at(np.array([west, east, west, east]), np.array([south, south, north, north]))
        columns.append(there[0])
        rows.append(there[1])
    if not np.isfinite(columns).all() or not np.isfinite(rows).all():
        raise BadInput(f"The area of interest “{name}” holds coordinates that are no places; repair its geometries.")
    left, right = math.floor(np.min(columns)), math.ceil(np.max(columns))
    top, bottom = math.floor(np.min(rows)), math.ceil(np.max(rows))
    left, right = max(left, window.column), min(right, window.column + window.width)
    top, bottom = max(top, window.row), min(bottom, window.row + window.height)
    if right <= left or bottom <= top:
        raise BadInput(f"The area of interest “{name}” lies outside what both images cover; choose another area.")
    return polygons, Window(top, left, bottom - top, right - left)


def _read_polygons(name: str, grid: Grid, notes: list[str]) -> tuple[bytes, ...]:
    refuse_unfit(name, "the area of interest")
    if not name.startswith("/vsi") and ":" not in name[2:] and not Path(name).exists():
        raise BadInput(f"The area of interest “{name}” does not exist; check the path.")
    with quiet():
        dataset = attempt(gdal.OpenEx, name, gdal.OF_VECTOR | gdal.OF_READONLY)
        message = last_message()
    if dataset is None or dataset.GetLayerCount() == 0:
        raise BadInput(
            f"The area of interest “{name}” cannot be read as a vector file ({message or 'no layer in it'})."
        )
    if grid.transform is None:
        raise BadInput(
            "The images carry no georeference, so an area of interest cannot be placed on them; leave it out."
        )
    found: list[bytes] = []
    layer = dataset.GetLayer(0)
    refuse_endless_view(layer, dataset, f"the area of interest “{name}”")
    reference = layer_reference(layer)
    change = None
    if reference is not None and grid.crs:
        change = osr.CoordinateTransformation(reference, spatial_reference(grid.crs))
    elif grid.crs:
        notes.append(f"The area of interest “{name}” names no reference system; that of the images is assumed.")
    for feature in features_of(layer, f"the area of interest “{name}”"):
        geometry = feature.GetGeometryRef()
        if geometry is None or ogr.GT_Flatten(geometry.GetGeometryType()) not in _POLYGONS:
            continue
        geometry = geometry.Clone().GetLinearGeometry()
        with quiet():
            if change is not None and attempt(geometry.Transform, change) != 0:
                continue
        if not geometry.IsEmpty():
            found.append(bytes(geometry.ExportToWkb()))
    if not found:
        raise BadInput(f"The area of interest “{name}” holds no polygon; choose a polygon layer.")
    return tuple(found)


_POLYGONS = (ogr.wkbPolygon, ogr.wkbMultiPolygon, ogr.wkbCurvePolygon, ogr.wkbMultiSurface, ogr.wkbGeometryCollection)


class AreaMask:
    """Polygons of interest, drawn window by window."""

    def __init__(self, polygons: tuple[bytes, ...], grid: Grid) -> None:
        self._grid = grid
        self._source = ogr.GetDriverByName("Memory").CreateDataSource("area")
        reference = spatial_reference(grid.crs) if grid.crs else None
        self._layer = self._source.CreateLayer("area", reference, ogr.wkbUnknown)
        for wkb in polygons:
            feature = ogr.Feature(self._layer.GetLayerDefn())
            feature.SetGeometry(ogr.CreateGeometryFromWkb(wkb))
            self._layer.CreateFeature(feature)

    def read(self, window: Window) -> NDArray[np.bool_]:
        """Which pixels of the window have their centre inside."""
        part = self._grid.cut(window)
        raster = gdal.GetDriverByName("MEM").Create("", window.width, window.height, 1, gdal.GDT_Byte)
        raster.SetGeoTransform(part.transform)
        raster.SetProjection(part.crs)
        x, y = part.positions(*part.outline(2))
        self._layer.SetSpatialFilterRect(float(x.min()), float(y.min()), float(x.max()), float(y.max()))
        gdal.RasterizeLayer(raster, [1], self._layer, burn_values=[1])
        return raster.ReadAsArray().astype(bool)

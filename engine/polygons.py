"""Change polygons: outlines, areas on the ellipsoid, and how sure the network was inside each."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal, ogr

from .area_of_interest import AreaMask
from .errors import Stopped
from .gdal_files import attempt, last_message, quiet, spatial_reference, write_failure
from .grids import Grid, PixelAreas
from .inference_on_disk import Step
from .layers_on_disk import StoredProbability
from .progress import Cancelled
from .windows import full_rows

LAYER, CODE = "changes", "transition"
# Where GIS programs draw a raster that has no place: from the origin to the right and downwards.
_AS_SHOWN = (0.0, 1.0, 0.0, 0.0, 0.0, -1.0)
# The time of writing would make every file another one; the report has what is to be told of a run.
_NO_TIME = "2000-01-01T00:00:00.000Z"


@dataclass(frozen=True)
class Totals:
    """Counts of the change layer, in pixels and (where georeferenced) in m²."""

    changes: int
    pixels_changed: int
    pixels_assessed: int
    pixels_not_assessed: int
    area_changed: float | None
    area_assessed: float | None
    area_not_assessed: float | None
    area_outlined: float | None  # of the polygons that are kept


def write_polygons(
    change: Path, probability: Path, grid: Grid, path: Path, min_area: float, step: Step, cancelled: Cancelled,
    transition: Path | None = None, classes: Sequence[str] = (), area: AreaMask | None = None,
) -> Totals:  # fmt: skip
    """Outline every connected group of changed pixels in a GeoPackage and count areas.

    Attributes: id, area_m2 (ellipsoidal; empty without georeference), pixels, probability_mean, probability_max; with
    a transition layer and its classes, whose groups are of one transition each, class_before and class_after.
    min_area: m²; smaller polygons are left out of the file, and of nothing else. area: where the analyst looks; what
    lies outside is no part of what was not assessed."""
    areas = PixelAreas(grid) if grid.georeferenced else None
    grid = grid if grid.transform else replace(grid, transform=_AS_SHOWN)
    with quiet(), _undated():
        dataset, layer = _create(path, grid, classes)
        _outline(transition or change, grid, layer, path, cancelled)
        dataset.ExecuteSQL("UPDATE changes SET id = fid")  # so that polygons can be drawn with their number
        step(0.4, 0.0)
        figures = _Figures(layer.GetFeatureCount())
        totals = _measure(change, probability, grid, areas, area, layer, figures, step, cancelled)
        kept, outlined = _fill_in(dataset, layer, figures, areas is not None, min_area, path, classes)
        layer.SyncToDisk()
        failed = attempt(dataset.FlushCache) not in (None, 0) or gdal.GetLastErrorType() >= gdal.CE_Failure
        if failed:
            raise write_failure(path, last_message())
        del layer, dataset
    return Totals(kept, *totals, outlined)


@contextmanager
def _undated() -> Iterator[None]:
    """Have GDAL write no time of its own into what this thread writes."""
    previous = gdal.GetThreadLocalConfigOption("OGR_CURRENT_DATE")
    gdal.SetThreadLocalConfigOption("OGR_CURRENT_DATE", _NO_TIME)
    try:
        yield
    finally:
        gdal.SetThreadLocalConfigOption("OGR_CURRENT_DATE", previous)


def _create(path: Path, grid: Grid, classes: Sequence[str]) -> tuple[ogr.DataSource, ogr.Layer]:
    dataset = attempt(ogr.GetDriverByName("GPKG").CreateDataSource, str(path))
    if dataset is None:
        raise write_failure(path, last_message())
    reference = spatial_reference(grid.crs) if grid.crs else None
    layer = dataset.CreateLayer(LAYER, reference, ogr.wkbPolygon, ["FID=fid", "GEOMETRY_NAME=geometry"])
    if layer is None:
        raise write_failure(path, last_message())
    for name, kind in (
        ("id", ogr.OFTInteger), ("area_m2", ogr.OFTReal), ("pixels", ogr.OFTInteger64),
        ("probability_mean", ogr.OFTReal), ("probability_max", ogr.OFTReal),
        *(((CODE, ogr.OFTInteger), ("class_before", ogr.OFTString), ("class_after", ogr.OFTString)) if classes else ()),
    ):  # fmt: skip
        layer.CreateField(ogr.FieldDefn(name, kind))
    return dataset, layer


def _outline(layer_of_changes: Path, grid: Grid, layer: ogr.Layer, path: Path, cancelled: Cancelled) -> None:
    """Polygons of 4-connected pixels of one value (8-connected ones would touch themselves), numbered from 1."""
    raster = placed = gdal.OpenEx(str(layer_of_changes), gdal.OF_RASTER)
    if raster.GetGeoTransform(can_return_null=True) is None:
        placed = gdal.Translate("", raster, format="VRT", outputBounds=_corners(grid))
    table = placed.GetRasterBand(1)
    field = layer.GetLayerDefn().GetFieldIndex(CODE)
    # Only what changed is outlined: a mask that is 0 everywhere else keeps the rest out of GDAL's memory.
    changed = _ones(raster)
    layer.StartTransaction()
    answer = attempt(
        gdal.Polygonize, table, changed.GetRasterBand(1), layer, field, [], lambda *_: int(not cancelled())
    )
    if cancelled():
        layer.RollbackTransaction()
        raise Stopped("Stopped.")
    if answer != 0 or layer.CommitTransaction() != 0:
        raise write_failure(path, last_message())


def _corners(grid: Grid) -> list[float]:
    """Upper left and lower right of an upright grid, as GDAL wants them."""
    x, y = grid.positions(np.array([0.0, grid.width]), np.array([0.0, grid.height]))
    return [float(x[0]), float(y[0]), float(x[1]), float(y[1])]


def _ones(raster: gdal.Dataset) -> gdal.Dataset:
    """A virtual raster that is 1 where a layer of changes is neither 0 nor its highest value (not assessed)."""
    highest = int(raster.GetRasterBand(1).GetNoDataValue())
    lookup = gdal.Translate("", raster, format="VRT", noData="none")
    # Without its colours, of which GDAL keeps a copy in memory for ever: 16 kB with each detection.
    text = re.sub("<ColorTable>.*</ColorTable>", "", lookup.GetMetadata("xml:VRT")[0], flags=re.DOTALL)
    text = text.replace("SimpleSource", "ComplexSource").replace(
        "</ComplexSource>", f"<LUT>0:0,1:1,{highest - 1}:1,{highest}:0</LUT></ComplexSource>"
    )
    changed = gdal.Open(text)
    changed._source = (lookup, raster)
    return changed


class _Figures:
    """Sums for each polygon, indexed by its number."""

    def __init__(self, count: int) -> None:
        self.pixels = np.zeros(count + 1, np.int64)
        self.area = np.zeros(count + 1)
        self.probability = np.zeros(count + 1)
        self.highest = np.zeros(count + 1, np.float32)

    def add(
        self, number: NDArray[np.int32], probability: NDArray[np.float32], areas: NDArray[np.float64] | None
    ) -> None:
        """number (N,): which polygon each changed pixel belongs to; its probability and its area."""
        length = len(self.pixels)
        self.pixels += np.bincount(number, minlength=length)
        self.probability += np.bincount(number, probability, length)
        if areas is not None:
            self.area += np.bincount(number, areas, length)
        np.maximum.at(self.highest, number, probability)


def _measure(
    change: Path, probability: Path, grid: Grid, areas: PixelAreas | None, area: AreaMask | None, layer: ogr.Layer,
    figures: _Figures, step: Step, cancelled: Cancelled,
) -> tuple[int, int, int, float | None, float | None, float | None]:  # fmt: skip
    """Count pixels and areas strip by strip; changed pixels are told to which polygon they belong by drawing it."""
    raster, stored = gdal.OpenEx(str(change), gdal.OF_RASTER), StoredProbability(probability)
    pixels = np.zeros(3, np.int64)  # changed, assessed, not assessed
    square = np.zeros(3)
    for window in full_rows(grid.height, grid.width):
        if cancelled():
            raise Stopped("Stopped.")
        values = raster.ReadAsArray(0, window.row, window.width, window.height)
        missing = (values == 255) & (area.read(window) if area else True)
        classes = values == 1, values != 255, missing
        pixels += [np.count_nonzero(mask) for mask in classes]
        ground = None if areas is None else areas.rows(window.row, window.height)
        if ground is not None:
            square += [float(ground[mask].sum()) for mask in classes]
        if classes[0].any():
            number = _numbers(layer, grid.cut(window))
            inside = classes[0] & (number > 0)
            figures.add(number[inside], stored.read(window)[0][inside], None if ground is None else ground[inside])
        step(0.4 + 0.5 * (window.row + window.height) / grid.height, (window.row + window.height) * grid.width / 1e6)
    counts = int(pixels[0]), int(pixels[1]), int(pixels[2])
    return (*counts, *((None,) * 3 if areas is None else (float(square[0]), float(square[1]), float(square[2]))))


def _numbers(layer: ogr.Layer, grid: Grid) -> NDArray[np.int32]:
    """The number of the polygon at every pixel of a strip, 0 where there is none."""
    raster = gdal.GetDriverByName("MEM").Create("", grid.width, grid.height, 1, gdal.GDT_Int32)
    raster.SetGeoTransform(grid.transform)
    raster.SetProjection(grid.crs)
    x, y = grid.positions(*grid.outline(2))
    layer.SetSpatialFilterRect(float(x.min()), float(y.min()), float(x.max()), float(y.max()))
    gdal.RasterizeLayer(raster, [1], layer, options=["ATTRIBUTE=id"])
    layer.SetSpatialFilter(None)
    return raster.ReadAsArray()


def _fill_in(
    dataset: ogr.DataSource, layer: ogr.Layer, figures: _Figures, georeferenced: bool, min_area: float, path: Path,
    classes: Sequence[str],
) -> tuple[int, float | None]:  # fmt: skip
    """Write the attributes, drop polygons below `min_area`, number the others from 1; returns how many are left, and
    their area in m².

    All at once, by a table of figures: a feature read and written for each would take most of a large run. What is put
    into SQL are numbers, names of ours, and quoted names of classes."""
    kept = figures.pixels > 0
    if georeferenced:
        kept &= figures.area >= min_area
    numbers = np.flatnonzero(kept)
    columns = {
        "id": np.arange(1, len(numbers) + 1),
        "pixels": figures.pixels[numbers],
        "probability_mean": (figures.probability[numbers] / figures.pixels[numbers]).round(4),
        "probability_max": figures.highest[numbers].astype(float).round(4),
    }
    if georeferenced:
        columns["area_m2"] = figures.area[numbers].round(2)
    statements = [
        "CREATE TEMP TABLE figures (number INTEGER PRIMARY KEY, " + ", ".join(f"{name} REAL" for name in columns) + ")",
        *_insertions(numbers, list(columns.values())),
        "DELETE FROM changes WHERE fid NOT IN (SELECT number FROM figures)",
        "UPDATE changes SET "  # nosec B608
        + ", ".join(f"{name} = (SELECT {name} FROM figures WHERE number = fid)" for name in columns),  # nosec B608
        *_names_of_classes(classes),
        "DROP TABLE figures",
    ]
    layer.StartTransaction()
    for statement in statements:
        gdal.ErrorReset()
        attempt(dataset.ExecuteSQL, statement)
        if gdal.GetLastErrorType() >= gdal.CE_Failure:
            raise write_failure(path, last_message())
    if layer.CommitTransaction() != 0:
        raise write_failure(path, last_message())
    return len(numbers), float(figures.area[numbers].sum()) if georeferenced else None


def _insertions(numbers: NDArray[np.int64], columns: list[NDArray[Any]], together: int = 500) -> Iterator[str]:
    """SQL that fills the table of figures, `together` rows at a time."""
    for first in range(0, len(numbers), together):
        part = slice(first, first + together)
        rows = zip(numbers[part].tolist(), *(column[part].tolist() for column in columns))
        yield "INSERT INTO figures VALUES " + ", ".join(f"({', '.join(map(repr, row))})" for row in rows)  # nosec B608


def _names_of_classes(classes: Sequence[str]) -> Iterator[str]:
    """SQL that names the classes of both dates after the code of the transition."""
    for index, name in enumerate(classes):
        text = "'" + name.replace("'", "''") + "'"
        yield f"UPDATE changes SET class_before = {text} WHERE ({CODE} - 1) / {len(classes)} = {index}"  # nosec B608
        yield f"UPDATE changes SET class_after = {text} WHERE ({CODE} - 1) % {len(classes)} = {index}"  # nosec B608

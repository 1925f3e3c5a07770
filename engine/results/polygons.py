"""Change polygons: outlines, areas on the ellipsoid, and how sure the network was inside each."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal, ogr

from ..arrays.sieve import GroupNumbers
from ..arrays.windows import Window, full_rows
from ..background import read_ahead
from ..errors import Stopped
from ..files.write_errors import write_failure
from ..messages import msg
from ..progress import Monitor
from ..raster.gdal_io import (
    attempt,
    close,
    last_message,
    make_way,
    quiet,
    undated,
    written_reference,
)
from ..raster.grid import Grid, PixelAreas, draw
from ..raster.layers import NOT_ASSESSED, StoredClasses, probabilities, write_rows
from ..raster.pair import Ground
from ..raster.placed_shapes import memory_layer
from ..request import MinimumArea
from .polygon_files.numbers import GroupReader, PolygonNumbers
from .polygon_signatures import PERSON
from .styles import add_default_style

LAYER, CODE = "changes", "transition"
_MASK_BLOCK = 2**24  # pixels
# Where GIS programs draw a raster that has no place: from the origin to the right and downwards.
AS_SHOWN = (0.0, 1.0, 0.0, 0.0, 0.0, -1.0)


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
    area_outlined: float | None  # of all polygons


@dataclass(frozen=True)
class Sources:
    """The layers that polygons are made of. transition, classes: of a semantic model, whose groups
    are of one transition each."""

    change: Path
    probability: Path
    transition: Path | None = None
    classes: Sequence[str] = ()


def write_polygons(
    sources: Sources, grid: Grid, path: Path, monitor: Monitor, area: Ground | None = None
) -> tuple[Totals, PolygonNumbers]:
    """Outline every connected group of changed pixels in a GeoPackage and count areas.

    Attributes: id, area_m2 (ellipsoidal; empty without georeference), pixels, probability_mean,
    probability_max; with a transition layer and its classes, whose groups are of one transition
    each, class_before and class_after; empty ones for what a person says of each
    (`polygon_signatures.PERSON`). area: where the analyst looks; what lies outside is no part of
    what was not assessed. Returns which polygon each pixel lies in, too; the file has no spatial
    index yet (`index_and_sign`)."""
    areas = PixelAreas(grid) if grid.georeferenced else None
    grid = grid if grid.transform else replace(grid, transform=AS_SHOWN)
    with quiet(), undated():
        dataset, layer = create_polygons(path, grid, sources.classes)
        groups = _outline(sources, grid, layer, path, monitor)
        numbers = PolygonNumbers(groups, sources.transition, path, grid)
        monitor.step(0.4, 0.0)
        figures = Figures(numbers.count, areas)
        totals = _measure(sources, grid, area, numbers, figures, monitor)
        kept, outlined = _fill_in(dataset, layer, figures, path, sources.classes)
        add_default_style(dataset, path)
        layer.SyncToDisk()
        failed = (
            attempt(dataset.FlushCache) not in (None, 0)
            or gdal.GetLastErrorType() >= gdal.CE_Failure
        )
        if failed:
            raise write_failure(path, last_message())
        del layer, dataset
    return Totals(kept, *totals, outlined), numbers


def create_polygons(
    path: Path, grid: Grid, classes: Sequence[str]
) -> tuple[ogr.DataSource, ogr.Layer]:
    """A GeoPackage with the attributes of changes and no polygon yet. classes: of a semantic
    model. Raises OutOfSpace or OutputRefused."""
    make_way(path, make=False)
    dataset = attempt(ogr.GetDriverByName("GPKG").CreateDataSource, str(path))
    if dataset is None:
        raise write_failure(path, last_message())
    reference = written_reference(grid.crs)
    layer = dataset.CreateLayer(
        LAYER,
        reference,
        ogr.wkbPolygon,
        ["FID=fid", "GEOMETRY_NAME=geometry", "SPATIAL_INDEX=NO"],
    )
    if layer is None:
        raise write_failure(path, last_message())
    for name, kind in (
        ("id", ogr.OFTInteger),
        ("area_m2", ogr.OFTReal),
        ("pixels", ogr.OFTInteger64),
        ("probability_mean", ogr.OFTReal),
        ("probability_max", ogr.OFTReal),
        *(
            (
                (CODE, ogr.OFTInteger),
                ("class_before", ogr.OFTString),
                ("class_after", ogr.OFTString),
            )
            if classes
            else ()
        ),
        *((name, ogr.OFTInteger if name == "drawn" else ogr.OFTString) for name in PERSON),
    ):
        layer.CreateField(ogr.FieldDefn(name, kind))
    return dataset, layer


def _outline(
    sources: Sources, grid: Grid, layer: ogr.Layer, path: Path, monitor: Monitor
) -> GroupNumbers:
    """Polygons of 4-connected pixels of one value (8-connected ones would touch themselves),
    numbered from 1; returns their groups.

    Only what changed is outlined: a mask that is 0 everywhere else keeps the rest out of GDAL's
    memory."""
    raster = placed = gdal.OpenEx(str(sources.transition or sources.change), gdal.OF_RASTER)
    if raster.GetGeoTransform(can_return_null=True) is None:
        placed = gdal.Translate("", raster, format="VRT", outputBounds=_corners(grid))
    field = layer.GetLayerDefn().GetFieldIndex(CODE)
    beside, changed = path.with_name(f"{path.stem}.mask.tif"), None
    try:
        changed, groups = _changed_alone(sources, grid, placed.GetGeoTransform(), beside)
        outlined = placed if sources.transition else changed
        layer.StartTransaction()
        answer = attempt(
            gdal.Polygonize,
            outlined.GetRasterBand(1),
            changed.GetRasterBand(1),
            layer,
            field,
            [],
            lambda *_: int(not monitor.cancelled()),
        )
    finally:
        changed = outlined = None  # Windows deletes no file that is open
        beside.unlink(missing_ok=True)
    if monitor.cancelled():
        layer.RollbackTransaction()
        raise Stopped(msg("Stopped."))
    if answer != 0 or layer.CommitTransaction() != 0:
        raise write_failure(path, last_message())
    groups.settle()
    return groups


def _changed_alone(
    sources: Sources, grid: Grid, place: tuple[float, ...], beside: Path
) -> tuple[gdal.Dataset, GroupNumbers]:
    """A raster in the file `beside` that is 1 where the change layer is and 0 elsewhere, of a bit a
    pixel, and the groups in it.

    A virtual raster with a lookup table would do, and is so slow line by line that outlining takes
    twice as long."""
    # GDAL unpacks a block to a byte a pixel: one that is larger than its cache would be unpacked
    # for each line.
    rows = max(1, min(64, _MASK_BLOCK // grid.width))
    options = ["NBITS=1", "COMPRESS=DEFLATE", "ZLEVEL=1", f"BLOCKYSIZE={rows}"]
    size = grid.width, grid.height, 1, gdal.GDT_Byte
    mask = attempt(gdal.GetDriverByName("GTiff").Create, str(beside), *size, options)
    if mask is None:
        raise write_failure(beside, last_message())
    mask.SetGeoTransform(place)
    decided, groups = StoredClasses(sources.change), GroupNumbers(grid.width)
    reader = GroupReader(sources.transition)
    for window in full_rows(grid.height, grid.width):
        changed = decided.read(window) == 1
        write_rows(mask.GetRasterBand(1), window.row, changed.view(np.uint8), beside)
        groups.see(reader.read(window, changed))
    close(mask, beside)
    return mask, groups


def _corners(grid: Grid) -> list[float]:
    """Upper left and lower right of an upright grid, as GDAL wants them."""
    x, y = grid.positions(np.array([0.0, grid.width]), np.array([0.0, grid.height]))
    return [float(x[0]), float(y[0]), float(x[1]), float(y[1])]


class Figures:
    """Sums for each polygon, indexed by its number."""

    def __init__(self, count: int, areas: PixelAreas | None) -> None:
        self.areas = areas  # of the grid's pixels, where it is georeferenced
        self.pixels = np.zeros(count + 1, np.int64)
        self.area = np.zeros(count + 1)
        self.probability = np.zeros(count + 1)
        self.highest = np.zeros(count + 1, np.float32)

    def add(
        self,
        number: NDArray[np.int64],
        probability: NDArray[np.float32],
        areas: NDArray[np.float64] | None,
    ) -> None:
        """number (N,): which polygon each changed pixel belongs to; its probability and its
        area."""
        if len(number) == 0:
            return
        first = number.min()  # those of a strip are few among all
        number = number - first
        part = slice(first, first + number.max() + 1)
        self.pixels[part] += np.bincount(number)
        self.probability[part] += np.bincount(number, probability)
        if areas is not None:
            self.area[part] += np.bincount(number, areas)
        np.maximum.at(self.highest[part], number, probability)

    def columns(self) -> tuple[NDArray[np.int64], dict[str, NDArray[Any]]]:
        """The numbers of polygons that hold a pixel, and their attributes."""
        numbers = np.flatnonzero(self.pixels)
        columns: dict[str, NDArray[Any]] = {
            "id": np.arange(1, len(numbers) + 1),
            "pixels": self.pixels[numbers],
            "probability_mean": (self.probability[numbers] / self.pixels[numbers]).round(4),
            "probability_max": self.highest[numbers].astype(float).round(4),
            "drawn": np.zeros(len(numbers), np.int64),
        }
        if self.areas is not None:
            columns["area_m2"] = self.area[numbers].round(2)
        return numbers, columns


def _measure(
    sources: Sources,
    grid: Grid,
    area: Ground | None,
    numbers: PolygonNumbers,
    figures: Figures,
    monitor: Monitor,
) -> tuple[int, int, int, float | None, float | None, float | None]:
    """Count pixels and areas strip by strip, of each polygon and of all."""
    areas, known = figures.areas, probabilities()
    pixels = np.zeros(3, np.int64)  # changed, assessed, not assessed
    square = np.zeros(3)
    with closing(read_ahead(_strips(sources, grid), depth=1)) as strips:
        for window, values, steps in strips:
            monitor.check()
            changed, assessed = values == 1, values != NOT_ASSESSED
            classes = changed, assessed, ~assessed & (area.read(window) if area else True)
            pixels += [np.count_nonzero(mask) for mask in classes]
            if areas is not None:
                square += [areas.sum(mask, window.row) for mask in classes]
            if changed.any():
                figures.add(
                    numbers.of(window, changed),
                    known[steps[changed]],
                    None if areas is None else areas.of(changed, window.row),
                )
            done = window.row + window.height
            monitor.step(0.4 + 0.5 * done / grid.height, done * grid.width / 1e6)
    counts = int(pixels[0]), int(pixels[1]), int(pixels[2])
    return (
        *counts,
        *((None,) * 3 if areas is None else (float(square[0]), float(square[1]), float(square[2]))),
    )


def measure_anew(
    sources: Sources, grid: Grid, path: Path, minimum: MinimumArea, numbers: Iterable[int]
) -> set[int]:
    """Fill in pixels, area and probability of the polygons of these numbers (fid), and remove those
    that are smaller than the minimum area; returns the numbers that stay. Raises OutOfSpace or
    OutputRefused."""
    fids = sorted(numbers)
    figures = Figures(len(fids), PixelAreas(grid) if grid.georeferenced else None)
    with quiet(), undated():
        dataset = attempt(gdal.OpenEx, str(path), gdal.OF_VECTOR | gdal.OF_UPDATE)
        layer = None if dataset is None else dataset.GetLayerByName(LAYER)
        if layer is None:
            raise write_failure(path, last_message())
        _add_within(layer, fids, sources, grid, figures)
        sizes = figures.pixels if minimum.unit == "px" else figures.area
        kept = (figures.pixels > 0) & (sizes >= minimum.amount * (1 - 1e-9))
        places, columns = figures.columns()
        layer.StartTransaction()
        for row, place in enumerate(places):
            feature = layer.GetFeature(fids[place - 1])
            for name in columns.keys() - {"id", "drawn"}:
                feature[name] = columns[name][row].item()
            attempt(layer.SetFeature, feature)
        for fid in (fid for fid, stays in zip(fids, kept[1:]) if not stays):
            attempt(layer.DeleteFeature, fid)
        failed = layer.CommitTransaction() != 0 or attempt(dataset.FlushCache) not in (None, 0)
        if failed:
            raise write_failure(path, last_message())
        del layer, dataset
    return {fid for fid, stays in zip(fids, kept[1:]) if stays}


def _add_within(
    layer: ogr.Layer, fids: Sequence[int], sources: Sources, grid: Grid, figures: Figures
) -> None:
    """Add up the changed pixels in polygons of these numbers, which do not overlap."""
    kept, shapes = memory_layer(grid.crs)
    shapes.CreateField(ogr.FieldDefn("place", ogr.OFTInteger))
    for place, fid in enumerate(fids, 1):
        feature, made = layer.GetFeature(fid), ogr.Feature(shapes.GetLayerDefn())
        made.SetGeometry(feature.GetGeometryRef())
        made["place"] = place
        shapes.CreateFeature(made)
    placed = grid if grid.transform else replace(grid, transform=AS_SHOWN)
    known = probabilities()
    for window, values, steps in _strips(sources, grid):
        number = draw(shapes, placed, window, "place")
        inside = (number > 0) & (values == 1)
        if inside.any():
            areas = None if figures.areas is None else figures.areas.of(inside, window.row)
            figures.add(number[inside].astype(np.int64), known[steps[inside]], areas)
    del shapes, kept


def _strips(
    sources: Sources, grid: Grid
) -> Iterator[tuple[Window, NDArray[np.uint8], NDArray[np.uint8]]]:
    """Full rows with what the change layer says and the probability as it is stored."""
    decided, stored = StoredClasses(sources.change), StoredClasses(sources.probability)
    for window in full_rows(grid.height, grid.width):
        yield window, decided.read(window), stored.read(window)


def _fill_in(
    dataset: ogr.DataSource, layer: ogr.Layer, figures: Figures, path: Path, classes: Sequence[str]
) -> tuple[int, float | None]:
    """Write the attributes; returns how many polygons there are, and their area in m².

    What is put into SQL are names of ours and quoted names of classes."""
    numbers, columns = figures.columns()
    put_table(path, "figures", numbers, columns)
    statements = [
        f"UPDATE changes SET ({', '.join(columns)}) = "  # nosec B608
        f"(SELECT {', '.join(columns)} FROM figures WHERE number = fid)",  # nosec B608
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
    return len(numbers), float(figures.area[numbers].sum()) if figures.areas is not None else None


def _names_of_classes(classes: Sequence[str]) -> Iterator[str]:
    """SQL that names the classes of both dates after the code of the transition."""
    for index, name in enumerate(classes):
        text = "'" + name.replace("'", "''") + "'"
        for column, operator in (("class_before", "/"), ("class_after", "%")):
            where = f"({CODE} - 1) {operator} {len(classes)} = {index}"
            yield f"UPDATE changes SET {column} = {text} WHERE {where}"  # nosec B608


def put_table(
    path: Path, table: str, numbers: NDArray[np.int64], columns: dict[str, NDArray[Any]]
) -> None:
    """Add a table of figures with a column `number` to a GeoPackage, which is no layer; None stands
    for no value. Raises OutOfSpace or OutputRefused.

    A feature read and written for each polygon would take most of a large run, and so would SQL
    that spells the figures out."""
    names = ", ".join(columns)
    marks = ", ".join("?" * (len(columns) + 1))
    rows: Iterator[Any] = zip(numbers.tolist(), *(values.tolist() for values in columns.values()))
    try:
        with closing(sqlite3.connect(str(path))) as base, base:
            base.execute(f"CREATE TABLE {table} (number INTEGER PRIMARY KEY, {names})")
            base.executemany(f"INSERT INTO {table} VALUES ({marks})", rows)  # nosec B608
    except sqlite3.Error as error:
        raise write_failure(path, str(error)) from error

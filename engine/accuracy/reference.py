"""Reference data for an accuracy assessment, laid on the grid of the result: a raster, polygons,
labelled points."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal, ogr

from ..arrays.windows import Window
from ..errors import BadInput
from ..files.names import subject
from ..messages import Message, Quantity, msg
from ..raster.gdal_io import attempt, open_raster, quiet, read_block, refuse_unfit
from ..raster.grid import Grid, draw, warped
from ..raster.placed_shapes import Shape, memory_layer, placed_shapes, polygons_of
from ..raster.source.undeclared_nodata import sampled_band
from ..raster.vector_layer import VectorLayer, is_vector, open_layer
from .change_values import CHANGED, UNCHANGED, ChangeValues

# What a field says of each feature, and how to call the reference in a sentence, to the value of a
# class for each.
Labels = Callable[[Sequence[Any], str], Sequence[int]]
_FIELDS = ("reference", "label", "class", "changed", "value")
_DRAWN = "drawn"  # 0 or 1 in polygons of a result, which says nothing of change
_LARGEST = int(np.iinfo(np.int32).max)  # number of a class
UNLABELLED = int(np.iinfo(np.int32).min)  # what Labels may say where the reference does not know
_CHECKED_PIXELS = 4_000_000  # of a polygon alone, when it is looked for pixels of its own


class Reference(Protocol):
    """A class for every pixel of a window (H, W), and where the reference says one (H, W)."""

    @property
    def notes(self) -> tuple[str, ...]:
        """What was assumed or left out, as sentences; complete when all windows were read."""

    def read(self, window: Window) -> tuple[NDArray[Any], NDArray[np.bool_]]:
        """Values and where they are known."""


@dataclass(frozen=True)
class LabelledPoints:
    """An analyst's sample: pixel positions on the result's grid and the class at each. elsewhere:
    points off the grid or without a label. notes: what was assumed or left out."""

    rows: NDArray[np.int64]
    columns: NDArray[np.int64]
    values: NDArray[np.int64]
    elsewhere: int
    notes: tuple[str, ...] = ()


def open_reference(
    name: str, grid: Grid, field: str | None, labels: Labels, without: int | None = None
) -> Reference | LabelledPoints:
    """Open a raster, a polygon layer or a point layer. field: which attribute holds the class, or
    None. without: the class of polygons where that attribute is empty, None to take them for not
    there.

    Raises BadInput where it is none of these, or cannot be laid on the grid."""
    refuse_unfit(name, "the reference")
    if not is_vector(name):
        if field:
            raise BadInput(
                msg(
                    "The reference “{name}” is a raster, which has no field “{field}”; leave the "
                    "field out, or give polygons or points.",
                    name=name,
                    field=field,
                )
            )
        return RasterReference(name, grid)
    if grid.transform is None:
        raise BadInput(
            msg(
                "The result has no georeferencing, so the layer “{name}” cannot be laid on it; "
                "give a raster.",
                name=name,
            )
        )
    source = open_layer(name, "the reference")
    notes: list[str] = []
    shapes = placed_shapes(source, grid, notes)
    polygons = [
        (polygon, feature)
        for shape, feature in shapes
        if (polygon := polygons_of(shape)) is not None
    ]
    points = [(shape, feature) for shape, feature in shapes if _is_points(shape)]
    if not polygons and points:
        _note_others(len(shapes) - len(points), len(shapes), "points", name, notes)
        return _points(
            points, grid, _field_of(source, field, needed=True), labels, name, tuple(notes)
        )
    if not polygons:
        raise BadInput(
            msg(
                "The reference “{name}” holds neither polygons nor points; choose another layer.",
                name=name,
            )
        )
    _note_others(len(shapes) - len(polygons), len(shapes), "polygons", name, notes)
    if not field and (telling := _telling_field(polygons, source.fields)):
        notes.append(
            msg(
                "All polygons of the reference “{name}” count as changed, though its field "
                "“{field}” says of some that they are not: choose that field if it holds what is "
                "meant.",
                name=name,
                field=telling,
            )
        )
    reference = PolygonReference(
        polygons, grid, _field_of(source, field, needed=False), labels, name, without
    )
    reference.notes_of_layer = tuple(notes)
    return reference


def _telling_field(shapes: Sequence[Shape], fields: Sequence[str]) -> str | None:
    """A field that says of some polygons that they changed and of others that they did not, as that
    of an outlined mask does (0 and 1)."""
    for field in (name for name in fields if name != _DRAWN):
        values = [feature[field] for _, feature in shapes if feature.IsFieldSetAndNotNull(field)]
        with suppress(BadInput):
            if {UNCHANGED, CHANGED} <= set(ChangeValues().read(values, "").by_key.values()):
                return field
    return None


def _is_points(shape: ogr.Geometry) -> bool:
    return ogr.GT_Flatten(shape.GetGeometryType()) in (ogr.wkbPoint, ogr.wkbMultiPoint)


def _note_others(others: int, total: int, kind: str, name: str, notes: list[str]) -> None:
    if others:
        notes.append(
            msg(
                "{others} of {total} features of the reference “{name}” are no points and are "
                "left out.",
                others=Quantity(others, form=","),
                total=Quantity(total, form=","),
                name=name,
            )
            if kind == "points"
            else msg(
                "{others} of {total} features of the reference “{name}” are no polygons and are "
                "left out.",
                others=Quantity(others, form=","),
                total=Quantity(total, form=","),
                name=name,
            )
        )


def without_beyond(
    values: NDArray[Any], known: NDArray[np.bool_]
) -> tuple[NDArray[np.bool_], float | None]:
    """Where values (H, W) that are known may be numbers of classes, and one that is none: fill that
    nobody declared, such as the lowest number of single precision. None where there is no such."""
    if values.dtype.itemsize < 4 or values.dtype == np.int32:
        return known, None
    beyond = known & ((values > _LARGEST) | (values < -_LARGEST))
    if not beyond.any():
        return known, None
    return known & ~beyond, float(values[beyond][0])


def beyond_note(layer: Message | str, value: float | None) -> tuple[Message, ...]:
    """A sentence on a value that is no number of a class. layer: what holds it."""
    if value is None:
        return ()
    return (
        msg(
            "{subject} holds {value}, which is no number of a class: these pixels are left out, as "
            "those without data.",
            subject=layer,
            value=f"{value:g}",
        ),
    )


class RasterReference:
    """A reference raster, warped (nearest neighbour) onto the grid: one band of numbers, or several
    equal ones. What is transparent in it is not known."""

    def __init__(self, name: str, grid: Grid) -> None:
        self._name = name
        self._beyond: float | None = None
        self._assumed: tuple[Message, ...] = ()
        source = open_raster(name, "the reference")
        if gdal.DataTypeIsComplex(source.GetRasterBand(1).DataType):
            raise BadInput(
                msg(
                    "The reference “{name}” holds complex numbers, so it is no map of classes; "
                    "give another raster.",
                    name=name,
                )
            )
        self.nodata = source.GetRasterBand(1).GetNoDataValue()
        places = range(1, source.RasterCount + 1)
        colours = {place: source.GetRasterBand(place).GetColorInterpretation() for place in places}
        bands = [place for place in places if colours[place] != gdal.GCI_AlphaBand] or [1]
        alpha = [place for place in places if place not in bands][-1:]
        # Of four equal bands GDAL calls the last one alpha: that hides nothing.
        if alpha and np.array_equal(sampled_band(source, alpha[0]), sampled_band(source, bands[0])):
            alpha = []
        with quiet():
            band = attempt(
                gdal.Translate,
                "",
                source,
                format="VRT",
                bandList=bands,
                maskBand=alpha[0] if alpha else "auto",
            )
        self._warped = self._on_grid(band, grid)

    @property
    def notes(self) -> tuple[str, ...]:
        """On a CRS that was assumed, and on values that no class has, once they were read."""
        return (*self._assumed, *beyond_note(subject("the reference", self._name), self._beyond))

    def _on_grid(self, band: gdal.Dataset, grid: Grid) -> gdal.Dataset:
        by_points = band.GetGCPCount() > 0 and grid.georeferenced
        own = band.GetGeoTransform(can_return_null=True)
        if (own is None and not by_points) or grid.transform is None:
            if (band.RasterYSize, band.RasterXSize) != (grid.height, grid.width):
                raise BadInput(
                    msg(
                        "Nothing says where the reference “{name}” and the result lie on one "
                        "another: one has no georeferencing, and their sizes differ. Georeference "
                        "it first.",
                        name=self._name,
                    )
                )
            # Without a place on Earth on one side, pixel lies upon pixel.
            band.SetGeoTransform((0.0, 1.0, 0.0, grid.height, 0.0, -1.0))
            grid = Grid(grid.height, grid.width, (0.0, 1.0, 0.0, grid.height, 0.0, -1.0))
        named = band.GetProjection() or (by_points and band.GetGCPProjection())
        if not named and grid.crs:
            self._assumed = (
                msg(
                    "{subject} has no CRS; that of the raster is assumed.",
                    subject=subject("the reference", self._name),
                ),
            )
        crs = named or grid.crs or None
        found, message = warped(band, grid, crs, "near", dstAlpha=True)
        if found is None:
            raise BadInput(
                msg(
                    "The reference “{name}” cannot be laid on the result (GDAL says: {message}).",
                    name=self._name,
                    message=message,
                )
            )
        return found

    def read(self, window: Window) -> tuple[NDArray[Any], NDArray[np.bool_]]:
        """Values (H, W) and where the reference has data (H, W)."""
        place = window.column, window.row, window.width, window.height
        *bands, alpha = read_block(self._warped, *place, subject("the reference", self._name))
        known = (alpha > 0) & np.isfinite(bands[0])
        known, beyond = without_beyond(bands[0], known)
        self._beyond = beyond if self._beyond is None else self._beyond
        if not all(np.array_equal(band[known], bands[0][known]) for band in bands[1:]):
            raise BadInput(
                msg(
                    "In the reference “{name}” the {bands} bands differ, so which of them holds "
                    "the classes cannot be known; export that one band, and give the new file.",
                    name=self._name,
                    bands=len(bands),
                )
            )
        return bands[0], known


class PolygonReference:
    """Reference polygons, drawn window by window: with a field its classes, without one changed
    inside (1) and unchanged everywhere else (0)."""

    def __init__(
        self,
        shapes: Sequence[Shape],
        grid: Grid,
        field: str | None,
        labels: Labels,
        name: str,
        without: int | None = None,
    ) -> None:
        self._grid, self._name = grid, name
        self.notes_of_layer: tuple[str, ...] = ()
        said = _said(shapes, field, labels, name, without)
        drawn = [(shape, value) for (shape, _), value in zip(shapes, said) if value is not None]
        # The value of each polygon by its number, and before all of them that of the ground
        # between.
        self._values = np.array(
            [0 if field is None else UNLABELLED, *(value for _, value in drawn)], np.int64
        )
        self._polygons = [shape for shape, _ in drawn]
        self._met = np.zeros(len(self._values), bool)
        self._dataset, self._layer = memory_layer(grid.crs)
        self._layer.CreateField(ogr.FieldDefn("number", ogr.OFTInteger))
        for number, polygon in enumerate(self._polygons, 1):
            feature = ogr.Feature(self._layer.GetLayerDefn())
            feature.SetGeometry(polygon)
            feature["number"] = number
            self._layer.CreateFeature(feature)

    def read(self, window: Window) -> tuple[NDArray[Any], NDArray[np.bool_]]:
        """Values (H, W) and where the reference says one (H, W); a pixel belongs to the polygon at
        its centre."""
        numbers = draw(self._layer, self._grid, window, "number")
        self._met[np.unique(numbers)] = True
        values = self._values[numbers]
        return values, values != UNLABELLED

    @property
    def notes(self) -> tuple[str, ...]:
        """What was assumed or left out; polygons without a pixel are known when all windows were
        read."""
        missed = [polygon for polygon, met in zip(self._polygons, self._met[1:]) if not met]
        places = [_pixels_around(polygon, self._grid) for polygon in missed]
        outside = sum(place is None for place in places)
        small = sum(
            not _holds_a_pixel(polygon, self._grid, place)
            for polygon, place in zip(missed, places)
            if place
        )
        notes, count = list(self.notes_of_layer), len(self._polygons)
        total = (
            msg("1 polygon")
            if count == 1
            else msg("{count} polygons", count=Quantity(count, form=","))
        )
        if small:
            notes.append(
                msg(
                    "{small} of {total} of the reference “{name}” hold no pixel centre of the "
                    "raster, and do not count.",
                    small=Quantity(small, form=","),
                    total=total,
                    name=self._name,
                )
            )
        if outside:
            notes.append(
                msg(
                    "{outside} of {total} of the reference “{name}” lie outside the raster.",
                    outside=Quantity(outside, form=","),
                    total=total,
                    name=self._name,
                )
            )
        return tuple(notes)


def _said(
    shapes: Sequence[Shape], field: str | None, labels: Labels, name: str, without: int | None
) -> list[int | None]:
    """The class of each polygon; None for one that is taken for not there."""
    if field is None:
        return [1] * len(shapes)
    there = [feature.IsFieldSetAndNotNull(field) for _, feature in shapes]
    said = iter(
        labels([feature[field] for (_, feature), known in zip(shapes, there) if known], name)
    )
    return [next(said) if known else without for known in there]


def _pixels_around(polygon: ogr.Geometry, grid: Grid) -> Window | None:
    """The pixels of the grid around a polygon, one at least; None where it lies outside."""
    west, east, south, north = polygon.GetEnvelope()
    columns, rows = grid.pixels_at(np.array([west, east]), np.array([north, south]))
    left, top = max(0, int(np.floor(columns.min()))), max(0, int(np.floor(rows.min())))
    right, bottom = (
        min(grid.width, int(np.ceil(columns.max()))),
        min(grid.height, int(np.ceil(rows.max()))),
    )
    if left >= grid.width or top >= grid.height or columns.max() < 0 or rows.max() < 0:
        return None
    return Window(top, left, max(1, bottom - top), max(1, right - left))


def _holds_a_pixel(polygon: ogr.Geometry, grid: Grid, around: Window) -> bool:
    """Whether a polygon by itself, which another may cover, holds the centre of a pixel."""
    if around.height * around.width > _CHECKED_PIXELS:
        return True
    dataset, layer = memory_layer(grid.crs)
    feature = ogr.Feature(layer.GetLayerDefn())
    feature.SetGeometry(polygon)
    layer.CreateFeature(feature)
    held = bool(draw(layer, grid, around).any())
    del layer, dataset
    return held


def _points(
    points: Sequence[Shape],
    grid: Grid,
    field: str | None,
    labels: Labels,
    name: str,
    notes: tuple[str, ...],
) -> LabelledPoints:
    places, values, total = [], [], 0
    for x, y, feature in _each_point(points):
        total += 1
        column, row = (float(each[0]) for each in grid.pixels_at(np.array([x]), np.array([y])))
        inside = 0 <= row < grid.height and 0 <= column < grid.width
        if inside and feature.IsFieldSetAndNotNull(field):
            places.append((row, column))
            values.append(feature[field])
    classes = np.array(labels(values, name), dtype=np.int64)
    known = classes != UNLABELLED
    if not known.any():
        raise BadInput(
            msg(
                "No point of the reference “{name}” with a class in “{field}” lies on the result.",
                name=name,
                field=field,
            )
        )
    found, classes = np.array(places)[known], classes[known]
    once = _first_at_each_place(found, classes, name)
    if repeated := len(found) - len(once):
        note = msg(
            "{repeated} of {total} points of the reference “{name}” lie on another one of the same "
            "class: each place counts once.",
            repeated=Quantity(repeated, form=","),
            total=Quantity(total, form=","),
            name=name,
        )
        notes = (*notes, note)
    rows, columns = np.floor(found[once]).astype(np.int64).T
    return LabelledPoints(rows, columns, classes[once], total - len(found), notes)


def _first_at_each_place(
    places: NDArray[np.float64], classes: NDArray[np.int64], name: str
) -> NDArray[np.int64]:
    """Which points (N,) are the first at their place, in their order. places: rows and columns (M,
    2) in pixels. Raises BadInput where points at one place are of several classes."""
    _, first, same = np.unique(
        np.rint(places * 1000), axis=0, return_index=True, return_inverse=True
    )
    other = classes != classes[first[same.ravel()]]
    if other.any():
        row, column = np.floor(places[other.argmax()]).astype(int)
        raise BadInput(
            msg(
                "Points of the reference “{name}” lie on one another and are of different classes "
                "({count} of them, the first in row {row}, column {column} of the result); keep "
                "one at each place.",
                name=name,
                count=Quantity(int(other.sum()), form=","),
                row=int(row) + 1,
                column=int(column) + 1,
            )
        )
    ordered: NDArray[np.int64] = np.sort(first)
    return ordered


def _each_point(points: Sequence[Shape]) -> Iterator[tuple[float, float, ogr.Feature]]:
    """Every point, those of one feature too."""
    for shape, feature in points:
        parts = [shape.GetGeometryRef(place) for place in range(shape.GetGeometryCount())] or [
            shape
        ]
        yield from ((part.GetX(), part.GetY(), feature) for part in parts)


def _field_of(source: VectorLayer, field: str | None, *, needed: bool) -> str | None:
    """The field that holds the class. Raises BadInput where it is not there, or cannot be guessed
    though needed."""
    name, there = source.name, source.fields
    if field:
        if field not in there:
            raise BadInput(
                msg(
                    "The reference “{name}” has no field “{field}”; it has: {fields}.",
                    name=name,
                    field=field,
                    fields=there or msg("none"),
                )
            )
        return field
    if not needed:
        return None
    guesses = [title for wanted in _FIELDS for title in there if title.lower() == wanted]
    if not guesses and len(there) != 1:
        raise BadInput(
            msg(
                "Say which field of “{name}” holds the class that an analyst saw; it has: "
                "{fields}.",
                name=name,
                fields=there or msg("none"),
            )
        )
    return (guesses or there)[0]

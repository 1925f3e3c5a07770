"""Shapes of a vector layer where a grid has them: reprojected, turned, without arcs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal, ogr, osr

from ..errors import BadInput
from ..files.names import of, subject
from ..messages import Message, Quantity, msg
from .gdal_io import attempt, quiet, spatial_reference
from .grid import Grid
from .vector_layer import VectorLayer

_SURFACES = (ogr.wkbPolyhedralSurface, ogr.wkbTIN, ogr.wkbTriangle)
_COLLECTIONS = (ogr.wkbGeometryCollection, ogr.wkbMultiSurface, ogr.wkbMultiPolygon)
Shape = tuple[ogr.Geometry, ogr.Feature]


def polygons_of(geometry: ogr.Geometry) -> ogr.Geometry | None:
    """The polygons of a shape, without arcs and with closed rings; None for points and lines."""
    kind = ogr.GT_Flatten(geometry.GetGeometryType())
    if kind in _SURFACES:
        geometry = ogr.ForceToMultiPolygon(geometry.Clone())
    elif kind in _COLLECTIONS:
        parts = [
            polygons_of(geometry.GetGeometryRef(place))
            for place in range(geometry.GetGeometryCount())
        ]
        geometry = ogr.Geometry(ogr.wkbMultiPolygon)
        for part in filter(None, parts):
            for single in (
                [part] if part.GetGeometryName() == "POLYGON" else [p.Clone() for p in part]
            ):
                geometry.AddGeometry(single)
    elif kind in (ogr.wkbPolygon, ogr.wkbCurvePolygon):
        geometry = geometry.GetLinearGeometry()
        geometry.CloseRings()
    else:
        return None
    return None if geometry.IsEmpty() else geometry


def pixel_bounds(
    polygons: Sequence[bytes], grid: Grid
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Between which columns and rows each polygon (WKB) lies, (2, N) each; what is no number stays
    none."""
    envelopes = [ogr.CreateGeometryFromWkb(wkb).GetEnvelope() for wkb in polygons]
    west, east, south, north = np.array(envelopes, np.float64).reshape(-1, 4).T
    with np.errstate(invalid="ignore", over="ignore"):
        columns, rows = grid.pixels_at(
            np.stack([west, east, west, east]), np.stack([south, south, north, north])
        )
    return (
        np.stack([columns.min(axis=0), columns.max(axis=0)]),
        np.stack([rows.min(axis=0), rows.max(axis=0)]),
    )


def between_pixels(columns: NDArray[np.float64], rows: NDArray[np.float64]) -> int:
    """How many of the bounds (2, N) hold no centre of a pixel: polygons that draw nothing."""
    missed = [np.floor(high - 0.5) < np.ceil(low - 0.5) for low, high in (columns, rows)]
    return int(np.count_nonzero(missed[0] | missed[1]))


def small_note(subject: Message, small: int, total: int) -> Message:
    """A sentence on polygons that draw nothing. subject: the layer, to begin a sentence."""
    return msg(
        "{subject} has {small} of {total} polygons that hold no centre of a pixel, and these count "
        "for nothing.",
        subject=subject,
        small=Quantity(small, form=","),
        total=Quantity(total, form=","),
    )


def placed_shapes(
    source: VectorLayer, grid: Grid, notes: list[str], *, may_lie_elsewhere: bool = False
) -> list[Shape]:
    """The shapes of a layer in the reference system of the grid, each with its feature; see
    `each_placed_shape`. may_lie_elsewhere: none needs to be on the grid, as of what hides a part of
    a larger image."""
    shapes = list(each_placed_shape(source, grid, notes))
    if not may_lie_elsewhere:
        refuse_unknown_place(source, grid, (shape for shape, _ in shapes))
    return shapes


def refuse_unknown_place(source: VectorLayer, grid: Grid, shapes: Iterable[ogr.Geometry]) -> None:
    """Raise BadInput for a layer without a CRS of whose placed shapes none is on the grid: its
    coordinates are those of another CRS."""
    if source.crs is not None or not grid.georeferenced:
        return
    x, y = grid.positions(*grid.outline(2))
    boxes = [shape.GetEnvelope() for shape in shapes]
    if boxes and not any(
        west <= x.max() and east >= x.min() and south <= y.max() and north >= y.min()
        for west, east, south, north in boxes
    ):
        raise BadInput(
            msg(
                "{subject} has no CRS, and its coordinates do not fit those of the raster; assign "
                "its CRS in QGIS, and give the new layer.",
                subject=subject(source.what, source.name),
            )
        )


def each_placed_shape(source: VectorLayer, grid: Grid, notes: list[str]) -> Iterator[Shape]:
    """The shapes of a layer in the reference system of the grid, each with its feature, one by one.

    notes: gets a sentence on what was assumed, and at the end on outlines that cross themselves
    and on what cannot be placed and is left out. Raises BadInput for coordinates that are no
    numbers, or where none can be placed."""
    change = _change_of(source, grid, notes)
    lost = placed = crossed = 0
    for feature in source.features():
        geometry = feature.GetGeometryRef().Clone()
        if geometry.HasCurveGeometry():
            geometry = geometry.GetLinearGeometry()
        if not _is_finite(geometry):
            raise BadInput(
                msg(
                    "{subject} holds coordinates that are no places (feature {feature}); repair "
                    "its geometries.",
                    subject=subject(source.what, source.name),
                    feature=feature.GetFID(),
                )
            )
        geometry = _placed(geometry, source, change)
        if geometry is None:
            lost += 1
        else:
            placed += 1
            crossed += _crosses_itself(geometry)
            yield _turned(geometry, grid), feature
    if crossed:
        notes.append(_crossed_note(source, crossed))
    if lost and not placed:
        raise BadInput(
            msg(
                "{subject} has coordinates that do not fit the CRS that it names, so no feature of "
                "it can be placed; assign its true CRS in QGIS, and give the new layer.",
                subject=subject(source.what, source.name),
            )
        )
    if lost:
        layer, count = of(source.what, source.name), Quantity(lost, form=",")
        notes.append(
            msg(
                "1 feature {of_layer} cannot be placed in the CRS of the raster and is left out.",
                of_layer=layer,
            )
            if lost == 1
            else msg(
                "{count} features {of_layer} cannot be placed in the CRS of the raster and are "
                "left out.",
                count=count,
                of_layer=layer,
            )
        )


def _crosses_itself(geometry: ogr.Geometry) -> bool:
    """Whether the outline of a polygon crosses itself so that the area it goes around is another
    than the one that is drawn. Touching itself, as at the corner of a pixel, does no harm."""
    kind = ogr.GT_Flatten(geometry.GetGeometryType())
    if kind == ogr.wkbMultiPolygon:  # parts that lie one over the other are drawn one by one
        return any(
            _crosses_itself(geometry.GetGeometryRef(place))
            for place in range(geometry.GetGeometryCount())
        )
    if kind != ogr.wkbPolygon:
        return False
    with quiet():
        if attempt(geometry.IsValid):
            return False
        drawn = attempt(geometry.MakeValid)
    return drawn is not None and abs(drawn.Area() - geometry.Area()) > 1e-6 * drawn.Area()


def _crossed_note(source: VectorLayer, crossed: int) -> Message:
    layer = subject(source.what, source.name)
    if crossed == 1:
        return msg(
            "{subject} has a polygon whose outline crosses itself, so that what lies inside is a "
            "guess; repair it in QGIS (“Fix geometries”) and look at it.",
            subject=layer,
        )
    return msg(
        "{subject} has {count} polygons whose outlines cross themselves, so that what lies inside "
        "is a guess; repair them in QGIS (“Fix geometries”) and look at them.",
        subject=layer,
        count=Quantity(crossed, form=","),
    )


def _change_of(
    source: VectorLayer, grid: Grid, notes: list[str]
) -> osr.CoordinateTransformation | None:
    if source.crs is None or not grid.crs:
        if grid.crs:
            notes.append(
                msg(
                    "{subject} has no CRS; that of the raster is assumed.",
                    subject=subject(source.what, source.name),
                )
            )
        elif source.crs is not None:
            layer = of(source.what, source.name)
            notes.append(
                msg("The raster has no CRS; that {of_layer} is assumed for it.", of_layer=layer)
            )
        return None
    with quiet():
        change = attempt(osr.CoordinateTransformation, source.crs, spatial_reference(grid.crs))
    if change is None or getattr(change, "this", None) is None:
        raise BadInput(
            msg(
                "The CRS {of_layer} cannot be changed into that of the raster; reproject the "
                "layer in QGIS, and give the new one.",
                of_layer=of(source.what, source.name),
            )
        )
    return change


def _placed(
    geometry: ogr.Geometry, source: VectorLayer, change: osr.CoordinateTransformation | None
) -> ogr.Geometry | None:
    """A shape in the reference system of the raster, flat; None where it has no place there."""
    if (
        source.crs is None or not source.crs.IsGeocentric()
    ):  # there the third coordinate tells where, not how high
        geometry.FlattenTo2D()
    if change is not None:
        with quiet():
            if attempt(geometry.Transform, change) != 0:
                return None
        geometry.FlattenTo2D()
        if not _is_finite(geometry):
            return None
    return geometry


def _is_finite(geometry: ogr.Geometry) -> bool:
    if geometry.GetGeometryCount():
        return all(
            _is_finite(geometry.GetGeometryRef(place))
            for place in range(geometry.GetGeometryCount())
        )
    points = geometry.GetPoints(2)
    return not points or bool(np.isfinite(points).all())


def _turned(geometry: ogr.Geometry, grid: Grid) -> ogr.Geometry:
    """A shape where the grid has it: longitudes may run from −180 to 180 or from 0 to 360.

    What lies across the border of a turn of the raster is given in parts, on both sides of it."""
    if not grid.crs or grid.transform is None or not spatial_reference(grid.crs).IsGeographic():
        return geometry
    x, _ = grid.positions(*grid.outline(2))
    turn = 2 * np.pi / spatial_reference(grid.crs).GetAngularUnits()
    if _has_date_line(float(x.min()), float(x.max()), turn) and _jumps(geometry, turn):
        first = geometry.GetEnvelope()[0]
        geometry = _moved(geometry, turn, until=first + turn / 2)
    west, east, _, _ = geometry.GetEnvelope()
    turns = [
        k
        for k in (-1, 0, 1)
        if west + k * turn < float(x.max()) and east + k * turn > float(x.min())
    ]
    if turns in ([], [0]):
        return geometry
    copies = [_moved(geometry, k * turn) for k in turns]
    if len(copies) == 1:
        return copies[0]
    # A turn around the raster, so that no ground is there twice.
    middle, (_, _, south, north) = float(x.min() + x.max()) / 2, geometry.GetEnvelope()
    frame = rectangle(middle - turn / 2, south - 1.0, middle + turn / 2, north + 1.0)
    collection = ogr.Geometry(ogr.wkbGeometryCollection)
    for copy in copies:
        with quiet():
            part = polygons_of(attempt(copy.Intersection, frame) or copy)
        if part is not None:
            collection.AddGeometry(part)
    return polygons_of(collection) or geometry


def _has_date_line(west: float, east: float, turn: float) -> bool:
    """Whether ground of less than half a turn lies on both sides of the date line."""
    line = turn / 2 + turn * np.floor((east - turn / 2) / turn)
    return bool(west < line < east and east - west < turn / 2)


def _jumps(geometry: ogr.Geometry, turn: float) -> bool:
    """Whether a ring has an edge of more than half a turn and less than a whole one: it was drawn
    across the date line, from +180 to −180."""
    if geometry.GetGeometryCount():
        return any(
            _jumps(geometry.GetGeometryRef(place), turn)
            for place in range(geometry.GetGeometryCount())
        )
    edges = np.abs(np.diff(np.array(geometry.GetPoints(2) or [(0.0, 0.0)])[:, 0])) / turn
    return bool(((edges > 0.5) & (edges < 1 - 1e-9)).any())


def rectangle(west: float, south: float, east: float, north: float) -> ogr.Geometry:
    """A polygon with its sides along the axes."""
    corners = [(west, south), (east, south), (east, north), (west, north), (west, south)]
    points = ",".join(f"{x!r} {y!r}" for x, y in corners)
    return ogr.CreateGeometryFromWkt(f"POLYGON(({points}))")


def _moved(geometry: ogr.Geometry, east: float, until: float = np.inf) -> ogr.Geometry:
    """A shape whose points west of `until` are moved east."""
    geometry = geometry.Clone()

    def move(part: ogr.Geometry) -> None:
        for place in range(part.GetGeometryCount()):
            move(part.GetGeometryRef(place))
        if not part.GetGeometryCount():
            for place, (x, y) in enumerate(part.GetPoints(2) or ()):
                if x < until:
                    part.SetPoint_2D(place, x + east, y)

    move(geometry)
    return geometry


def memory_layer(crs: str) -> tuple[Any, ogr.Layer]:
    """A new layer in memory, and its dataset, which must live as long. crs: WKT or empty."""
    # GDAL 3.11 gave its raster driver MEM vectors too, and will drop Memory.
    driver = gdal.GetDriverByName("MEM")
    if driver.GetMetadataItem("DCAP_VECTOR") != "YES":
        driver = gdal.GetDriverByName("Memory")
    dataset = driver.Create("", 0, 0, 0, gdal.GDT_Unknown)
    return dataset, dataset.CreateLayer(
        "drawn", spatial_reference(crs) if crs else None, ogr.wkbUnknown
    )

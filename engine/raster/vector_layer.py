"""Vector layers: opening one by name, and laying its shapes on the grid of a raster.

Of a file with several layers the name says which: `file.gpkg|layername=changes`, as QGIS writes it.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from osgeo import gdal, ogr, osr

from ..errors import BadInput
from ..files.names import is_there, of, split_part, subject
from ..messages import Message, Quantity, Remedy, msg, template
from .gdal_io import attempt, last_message, layer_reference, quiet, refuse_unfit, spatial_reference
from .grid import Grid
from .view_limits import MOST_FEATURES, endless

_SURFACES = (ogr.wkbPolyhedralSurface, ogr.wkbTIN, ogr.wkbTriangle)
_COLLECTIONS = (ogr.wkbGeometryCollection, ogr.wkbMultiSurface, ogr.wkbMultiPolygon)
_SHOWN = 8  # layers that a sentence lists
# Of tables of text; GDAL 3.10 and newer name the column of shapes as the layer that they export
# does. With “@” other drivers do not complain of it.
_SHAPE_COLUMNS = "@GEOM_POSSIBLE_NAMES=WKT,geom,geometry,the_geom,wkt_geom,wkb_geometry,shape"

Shape = tuple[ogr.Geometry, ogr.Feature]


@dataclass(frozen=True)
class _Part:
    """What stands behind the file in a layer's name."""

    layer: str | None = None
    number: int | None = None
    geometry: str | None = None
    subset: str | None = None
    options: tuple[str, ...] = ()


def _part_of(name: str) -> tuple[str, _Part]:
    """File and part of a name. Raises BadInput for a layerid that is no number."""
    file, text = split_part(name)
    text, _, subset = re.sub(r"(?i)\|subset=", "|subset=", text).partition("|subset=")
    values: dict[str, str] = {}
    options = []
    for piece in filter(None, text.split("|")):
        key, _, value = piece.partition("=")
        if key.lower().startswith("option:"):
            options.append(f"{key[len('option:') :]}={value}")
        values[key.lower()] = value
    number = values.get("layerid")
    if number is not None and not number.isdigit():
        raise BadInput(
            msg(
                "“{number}” in “{name}” is no number of a layer; give |layername= and its name.",
                number=number,
                name=name,
            )
        )
    return file, _Part(
        values.get("layername") or None,
        None if number is None else int(number),
        values.get("geometrytype") or None,
        subset or None,
        tuple(options),
    )


class VectorLayer:
    """An opened layer of a vector file. name: as it was given; crs: its reference system, None
    where it has none."""

    def __init__(
        self, name: str, what: str, dataset: gdal.Dataset, layer: ogr.Layer, geometry: str | None
    ) -> None:
        self.name, self.what, self.layer = name, what, layer
        self._dataset, self._geometry = dataset, geometry  # a layer must not outlive its dataset
        self.crs = layer_reference(layer)
        if self.crs is not None and self.crs.IsLocal():
            self.crs = None  # that of a building site says nothing of the Earth

    @property
    def fields(self) -> list[str]:
        """The names of its attributes."""
        definition = self.layer.GetLayerDefn()
        return [
            definition.GetFieldDefn(place).GetName() for place in range(definition.GetFieldCount())
        ]

    def features(self) -> Iterator[ogr.Feature]:
        """Its features that have a shape. Raises BadInput where the file is damaged."""
        self.layer.ResetReading()
        for count in itertools.count():
            if count > MOST_FEATURES:
                raise endless(self.layer.GetName(), of(self.what, self.name))
            with quiet():
                feature = attempt(self.layer.GetNextFeature)
                failed, message = gdal.GetLastErrorType() >= gdal.CE_Failure, last_message()
            if feature is None:
                if failed:
                    raise BadInput(
                        msg(
                            "{subject} cannot be read to its end (GDAL says: {message}); copy or "
                            "export it again.",
                            subject=subject(self.what, self.name),
                            message=message,
                        )
                    )
                return
            geometry = feature.GetGeometryRef()
            if geometry is not None and not geometry.IsEmpty() and self._is_of_type(geometry):
                yield feature

    def _is_of_type(self, geometry: ogr.Geometry) -> bool:
        """Whether a shape is of the type that QGIS shows of a layer with several."""
        wanted = re.sub(r"^multi|(25d|zm?|m)$", "", (self._geometry or "").lower())
        return wanted in geometry.GetGeometryName().lower()


def open_layer(name: str, what: str) -> VectorLayer:
    """Open a layer. what: how to call it in a sentence, such as “the area of interest”.

    Raises BadInput where there is no such file, no such layer, or several and none is named."""
    file, part = _part_of(name)
    refuse_unfit(file, what)
    if not file.startswith("/vsi") and ":" not in file[2:] and not is_there(file):
        raise BadInput(
            msg("{subject} does not exist; check the path.", subject=subject(what, file))
        )
    dataset, message = _opened(file, part)
    if dataset is None or dataset.GetLayerCount() == 0:
        raise BadInput(
            msg(
                "{subject} cannot be read as a vector file ({why}); {hint}.",
                subject=subject(what, file),
                why=message or msg("no layer in it"),
                hint=_archived(file) or msg("give a GeoPackage, Shapefile or GeoJSON"),
            )
        )
    return _layer_of(dataset, name, file, part, what)


def is_vector(name: str) -> bool:
    """Whether a name means a vector file with shapes; one that names a layer always does."""
    file, part = _part_of(name)
    if part != _Part(options=part.options):
        return True
    refuse_unfit(file, "the layer")
    dataset, _ = _opened(file, part)
    if dataset is None or dataset.GetLayerCount() == 0:
        return False
    if any(
        dataset.GetLayer(place).GetGeomType() != ogr.wkbNone
        for place in range(dataset.GetLayerCount())
    ):
        return True
    with quiet():  # tables alone may lie beside a raster
        return attempt(gdal.OpenEx, file, gdal.OF_RASTER | gdal.OF_READONLY) is None


def _opened(file: str, part: _Part) -> tuple[gdal.Dataset | None, str]:
    with quiet():
        flags = gdal.OF_VECTOR | gdal.OF_READONLY
        dataset = attempt(gdal.OpenEx, file, flags, open_options=[*part.options, _SHAPE_COLUMNS])
        return dataset, last_message()


def _archived(file: str) -> str:
    """Of a zip: what to give instead."""
    if not file.lower().endswith(".zip"):
        return ""
    with quiet():
        inside = attempt(gdal.ReadDir, f"/vsizip/{file}") or []
    if not inside:
        return ""
    return msg(
        "it is an archive, give a file in it, such as “{example}”",
        example=f"/vsizip/{file}/{inside[0]}",
    )


def _layer_of(dataset: gdal.Dataset, name: str, file: str, part: _Part, what: str) -> VectorLayer:
    layers = [dataset.GetLayer(place) for place in range(dataset.GetLayerCount())]
    layer = None
    if part.layer is not None:
        # Exactly, else whatever its case: a file may hold “Roads” and “roads”.
        exact = [item for item in layers if item.GetName() == part.layer]
        matches = exact or [item for item in layers if item.GetName().lower() == part.layer.lower()]
        layer = matches[0] if matches else None
        missing = msg(
            "“{file}” has no layer “{layer}”; it has: {layers}.",
            **_there(file, layers),
            layer=part.layer,
        )
    elif part.number is not None:
        layer = layers[part.number] if part.number < len(layers) else None
        missing = msg(
            "“{file}” has no layer number {n}; it has: {layers}.",
            **_there(file, layers),
            n=part.number,
        )
    else:
        # Tables without shapes lie beside many layers, such as QGIS's layer_styles.
        shapes = [item for item in layers if item.GetGeomType() != ogr.wkbNone] or layers
        if len(shapes) > 1:
            raise BadInput(_several(shapes, file, what))
        layer, missing = shapes[0], msg("no layer in it")
    if layer is None:
        raise BadInput(missing)
    _filter(layer, part, name)
    return VectorLayer(name, what, dataset, layer, part.geometry)


_ANY = template(
    "“{file}” holds {count} layers: {layers}. Say which one is meant, such as "
    "“{file}|layername={layer}”."
)
_WHICH = {
    "the area of interest": template(
        "“{file}” holds {count} layers: {layers}. Say which one is the area of interest, such as "
        "“{file}|layername={layer}”."
    ),
    "the reference": template(
        "“{file}” holds {count} layers: {layers}. Say which one is the reference, such as "
        "“{file}|layername={layer}”."
    ),
}


def _several(layers: Sequence[ogr.Layer], file: str, what: str) -> Message:
    values = {**_there(file, layers), "count": len(layers), "layer": layers[0].GetName()}
    return Message(_WHICH.get(what, _ANY), values, (Remedy.CHOOSE_LAYER,))


def _there(file: str, layers: Sequence[ogr.Layer]) -> dict[str, Any]:
    """The values of a sentence on a file and its layers."""
    shown = tuple(
        msg(
            "“{name}” ({features})",
            name=layer.GetName(),
            features=_count_of(layer.GetFeatureCount()),
        )
        for layer in layers[:_SHOWN]
    )
    rest = len(layers) - len(shown)
    more = msg("{files} and {rest} more", files=shown, rest=Quantity(rest, form=","))
    return {"file": file, "layers": more if rest else shown}


def _count_of(count: int) -> Message:
    if count < 0:
        return msg("some features")
    return (
        msg("1 feature") if count == 1 else msg("{count} features", count=Quantity(count, form=","))
    )


def _filter(layer: ogr.Layer, part: _Part, name: str) -> None:
    """Keep to the features that QGIS's filter leaves. Raises BadInput for one that cannot be kept
    to."""
    if part.subset is None:
        return
    if part.subset.lstrip().lower().startswith("select "):
        raise BadInput(
            msg(
                "The filter of “{name}” is a query (SELECT …), which Deep Change does not run; "
                "export the layer as QGIS shows it, and give that file.",
                name=name,
            )
        )
    with quiet():
        answer = attempt(layer.SetAttributeFilter, part.subset)
        attempt(layer.GetFeatureCount)  # databases understand it only when they are asked
        failed, message = gdal.GetLastErrorType() >= gdal.CE_Failure, last_message()
    if answer != 0 or failed:
        raise BadInput(
            msg(
                "The filter “{filter}” of “{name}” cannot be understood ({message}); correct it.",
                filter=part.subset,
                name=name,
                message=message,
            )
        )


# ---- Shapes on a grid ----------------------------------------------------------------------------


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


def placed_shapes(source: VectorLayer, grid: Grid, notes: list[str]) -> list[Shape]:
    """The shapes of a layer in the reference system of the grid, each with its feature; see
    `each_placed_shape`."""
    return list(each_placed_shape(source, grid, notes))


def each_placed_shape(source: VectorLayer, grid: Grid, notes: list[str]) -> Iterator[Shape]:
    """The shapes of a layer in the reference system of the grid, each with its feature, one by one.

    notes: gets a sentence on what was assumed, and at the end on what cannot be placed and is left
    out. Raises BadInput for coordinates that are no numbers."""
    change = _change_of(source, grid, notes)
    lost = 0
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
            yield _turned(geometry, grid), feature
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

    What lies on the raster more than once, across the border of a turn, is given there each
    time."""
    if not grid.crs or grid.transform is None or not spatial_reference(grid.crs).IsGeographic():
        return geometry
    x, _ = grid.positions(*grid.outline(2))
    west, east, _, _ = geometry.GetEnvelope()
    turn = 2 * np.pi / spatial_reference(grid.crs).GetAngularUnits()
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
    collection = ogr.Geometry(ogr.wkbGeometryCollection)
    for copy in copies:
        collection.AddGeometry(copy)
    return polygons_of(collection) or geometry


def _moved(geometry: ogr.Geometry, east: float) -> ogr.Geometry:
    geometry = geometry.Clone()

    def move(part: ogr.Geometry) -> None:
        for place in range(part.GetGeometryCount()):
            move(part.GetGeometryRef(place))
        if not part.GetGeometryCount():
            for place, (x, y) in enumerate(part.GetPoints(2) or ()):
                part.SetPoint_2D(place, x + east, y)

    move(geometry)
    return geometry


# ---- Layers of our own ---------------------------------------------------------------------------


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

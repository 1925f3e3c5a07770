"""Vector layers: opening one by name, and reading its features.

Of a file with several layers the name says which: `file.gpkg|layername=changes`, as QGIS writes it.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from osgeo import gdal, ogr

from ..errors import BadInput
from ..files.names import is_there, of, split_part, subject
from ..messages import Message, Quantity, Remedy, msg, template
from .gdal_io import (
    attempt,
    inside_archive,
    last_message,
    layer_reference,
    opened,
    quiet,
    refuse_unfit,
)
from .view_limits import MOST_FEATURES, endless

_SHOWN = 8  # layers that a sentence lists
# Of tables of text; GDAL 3.10 and newer name the column of shapes as the layer that they export
# does. With “@” other drivers do not complain of it.
_SHAPE_COLUMNS = "@GEOM_POSSIBLE_NAMES=WKT,geom,geometry,the_geom,wkt_geom,wkb_geometry,shape"


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
        return opened(file) is None


def _opened(file: str, part: _Part) -> tuple[gdal.Dataset | None, str]:
    with quiet():
        flags = gdal.OF_VECTOR | gdal.OF_READONLY
        dataset = attempt(gdal.OpenEx, file, flags, open_options=[*part.options, _SHAPE_COLUMNS])
        return dataset, last_message()


def _archived(file: str) -> str:
    """Of an archive: what to give instead."""
    if not (example := inside_archive(file)):
        return ""
    return msg("it is an archive, give a file in it, such as “{example}”", example=example)


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


# ---- Layers of our own ---------------------------------------------------------------------------

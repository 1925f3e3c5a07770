"""Layers of QGIS as names that the engine opens."""

from __future__ import annotations

import math
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from itertools import count
from pathlib import Path
from typing import Any

from osgeo import gdal
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsMapLayer,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProcessingUtils,
    QgsRaster,
    QgsRasterLayer,
    QgsRasterRange,
    QgsVectorLayer,
)

from ...engine.errors import BadInput
from ...engine.files.names import split_part
from ...engine.files.write_errors import from_os_error
from ...engine.raster.gdal_io import attempt, quiet
from ...engine.runs.journal import unfinished_in
from ...engine.runs.other_kind import is_series
from ...engine.scenes.stac import is_address
from ..settings import as_file_name
from ..text.plain_words import call
from ..text.translation import tr
from .products import product_of

_INTEGERS = {
    Qgis.DataType.Byte: (0, 255),
    Qgis.DataType.UInt16: (0, 65535),
    Qgis.DataType.Int16: (-32768, 32767),
    Qgis.DataType.UInt32: (0, 2**32 - 1),
    Qgis.DataType.Int32: (-(2**31), 2**31 - 1),
}
if hasattr(Qgis.DataType, "Int8"):  # from QGIS 3.30 on
    _INTEGERS[Qgis.DataType.Int8] = (-128, 127)
_WKT = QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED
_BY_NAME = ("EPSG:", "ESRI:", "OGC:", "IGNF:")  # authorities whose codes GDAL knows as QGIS does
_WEB = ("wms", "wcs", "arcgismapserver", "vectortile", "xyzvectortiles")
_POLYGON_FORMATS = ["gpkg", "shp", "geojson"]


def raster_name(layer: QgsMapLayer) -> str:
    """The GDAL name behind a raster layer. Raises BadInput where there is none: web services,
    virtual and others."""
    provider = layer.providerType()
    if provider in _WEB:
        sentence = tr(
            "“{layer}” comes from a web service: first export it to a GeoTIFF (right-click the "
            "layer, Export, Save As), then choose that file."
        )
        raise BadInput(sentence.format(layer=layer.name()))
    if provider != "gdal":
        sentence = tr(
            "“{layer}” is no file that GDAL reads ({provider}): first export it to a GeoTIFF "
            "(right-click the layer, Export, Save As), then choose that file."
        )
        raise BadInput(sentence.format(layer=layer.name(), provider=provider))
    if layer.source().startswith("<"):
        sentence = tr(
            "“{layer}” is a virtual raster without a file: first export it to a GeoTIFF "
            "(right-click the layer, Export, Save As), then choose that file."
        )
        raise BadInput(sentence.format(layer=layer.name()))
    return product_of(layer) or without_options(layer.source())


def without_options(source: str) -> str:
    """A source without what QGIS adds behind the name of the file (open options, credentials)."""
    for sign in ("|option:", "|credential:"):
        source = source.partition(sign)[0]
    return source


def raster_layer(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    name: str,
    context: QgsProcessingContext,
) -> QgsRasterLayer | None:
    """The layer of a raster parameter; None for an address, which newer QGIS would ask for at once,
    in its window."""
    value = parameters.get(name)
    if isinstance(value, str) and is_address(value.strip()):
        return None
    return algorithm.parameterAsRasterLayer(parameters, name, context)


def raster_input(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    name: str,
    context: QgsProcessingContext,
) -> str:
    """The GDAL name for a raster parameter: a layer, or what somebody wrote that the engine is to
    open itself."""
    layer = raster_layer(algorithm, parameters, name, context)
    if layer is not None:
        return raster_name(layer)
    value = parameters.get(name)
    if isinstance(value, QgsMapLayer):
        raise BadInput(
            tr("“{layer}” is no raster layer; choose another one.").format(layer=value.name())
        )
    # What QGIS cannot open, GDAL may; else the engine says why not.
    return str(value or "").strip()


def raster_title(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    name: str,
    context: QgsProcessingContext,
) -> str:
    """What the user calls the image of a raster parameter: its layer's name, else the file's."""
    layer = raster_layer(algorithm, parameters, name, context)
    return layer.name() if layer is not None else Path(str(parameters.get(name) or "")).stem


# ---- What QGIS knows and the file does not say ---------------------------------------------------


def as_qgis_reads(
    before: QgsMapLayer | None, after: QgsMapLayer | None, values: dict[str, Any]
) -> dict[str, Any]:
    """Values of a request, completed with what the user said of both layers in QGIS: nodata values
    and CRS.

    What `values` say stands. None for what is no layer. Raises BadInput for nodata values that no
    request can hold."""
    known = dict(values)
    for date, layer in (("before", before), ("after", after)):
        if not isinstance(layer, QgsRasterLayer) or layer.providerType() != "gdal":
            continue
        if known.get(f"nodata_{date}") is None:
            bands = known.get(f"bands_{date}") or ()
            by_name = any(isinstance(band, str) for band in bands)
            known[f"nodata_{date}"] = nodata_of(layer, None if by_name else bands or None)
        if known.get(f"crs_{date}") is None:
            known[f"crs_{date}"] = crs_of(layer)
    return known


def crs_of(layer: QgsMapLayer) -> str | None:
    """The CRS that the user gave a layer, as GDAL understands it; None where it is the file's
    own."""
    crs, own = layer.crs(), layer.dataProvider().crs()
    if not crs.isValid() or crs == own or crs.toWkt(_WKT) == own.toWkt(_WKT):
        return None
    return crs_definition(crs)


def crs_definition(crs: QgsCoordinateReferenceSystem) -> str:
    """A CRS as GDAL understands it."""
    return str(crs.authid() if crs.authid().startswith(_BY_NAME) else crs.toWkt(_WKT))


def nodata_of(layer: QgsRasterLayer, bands: tuple[int, ...] | None) -> float | None:
    """The one nodata value that the user set for a layer (Properties, Transparency); None where the
    file's own hold.

    bands: those that are read, None for all. Where the file's own is switched off, NaN, which is
    never data. Raises BadInput where a band has several values or the bands have different ones,
    and for whole numbers without any."""
    values = _nodata_values(layer, bands)
    if values:
        return float(values[0])
    if values is not None and layer.dataProvider().sourceDataType(1) in _INTEGERS:
        text = tr(
            "The nodata value of “{layer}” is switched off in QGIS, which a detection cannot take "
            "over: switch it on in the layer’s properties (Transparency), or give a value that no "
            "pixel has as “No data value”."
        )
        raise BadInput(text.format(layer=layer.name()))
    return None if values is None else math.nan


def _nodata_values(layer: QgsRasterLayer, bands: tuple[int, ...] | None) -> list[float] | None:
    """The one value that the user set, none where the file's own is switched off; None where
    nothing was said."""
    provider = layer.dataProvider()
    alpha = QgsRaster.ColorInterpretation.AlphaBand
    every = range(1, layer.bandCount() + 1)
    read = [
        band
        for band in every
        if (band in bands if bands else provider.colorInterpretation(band) != alpha)
    ]
    off = any(
        provider.sourceHasNoDataValue(band) and not provider.useSourceNoDataValue(band)
        for band in read
    )
    if not off and not any(_marked(layer, band) for band in read):
        return None
    values = {frozenset(_values_of(layer, band)) for band in read}
    if len(values) == 1 and len(next(iter(values))) < 2:
        return list(next(iter(values)))
    shown = sorted({value for some in values for value in some})
    raise _no_one_value(layer, ", ".join(f"{value:g}" for value in shown))


def _marked(layer: QgsRasterLayer, band: int) -> set[float]:
    """The additional values that the user marked in a band, as the file stores them."""
    ranges = layer.dataProvider().userNoDataValues(band)
    return {value for item in ranges for value in _in_range(layer, band, item)}


def _values_of(layer: QgsRasterLayer, band: int) -> set[float]:
    """All values that mean nodata in a band, as the file stores them."""
    provider, values = layer.dataProvider(), _marked(layer, band)
    if provider.sourceHasNoDataValue(band) and provider.useSourceNoDataValue(band):
        values.add(provider.sourceNoDataValue(band))
    return values


def _in_range(layer: QgsRasterLayer, band: int, item: QgsRasterRange) -> list[float]:
    """The stored values in a range; none where the band cannot hold any. Raises BadInput for more
    than one."""
    provider = layer.dataProvider()
    scale, offset = provider.bandScale(band), provider.bandOffset(band)
    limits = _INTEGERS.get(provider.sourceDataType(band))
    if item.min() == item.max():
        stored = (item.min() - offset) / scale
        if limits is None:
            return [stored]
        whole = round(stored)
        return (
            [whole]
            if limits[0] <= whole <= limits[1] and math.isclose(stored, whole, abs_tol=1e-6)
            else []
        )
    if limits is not None and (scale, offset) == (1.0, 0.0):
        first = max(limits[0], math.ceil(item.min())) if math.isfinite(item.min()) else limits[0]
        last = min(limits[1], math.floor(item.max())) if math.isfinite(item.max()) else limits[1]
        values: list[float] = [
            value for value in range(first, min(last, first + 3) + 1) if item.contains(value)
        ]
        if len(values) < 2:
            return values
    raise _no_one_value(layer, tr("{least} to {most}").format(least=item.min(), most=item.max()))


def _no_one_value(layer: QgsRasterLayer, values: str) -> BadInput:
    text = tr(
        "“{layer}” has several nodata values in QGIS ({values}), and a detection takes one for an "
        "image: leave one of them in the layer’s properties (Transparency), give one as “No data "
        "value”, or export the layer and choose that file."
    )
    return BadInput(text.format(layer=layer.name(), values=values))


def raster_file(layer: QgsRasterLayer) -> str:
    """The name that GDAL opens; of a virtual copy where QGIS knows of a CRS or a nodata value that
    the file does not.

    Raises BadInput where there is none, and for several nodata values."""
    name, crs, nodata = raster_name(layer), crs_of(layer), _nodata_values(layer, None)
    if crs is None and nodata is None:
        return name
    told: dict[str, Any] = {} if crs is None else {"outputSRS": crs}
    if nodata is not None:
        told["noData"] = nodata[0] if nodata else "none"
    path = QgsProcessingUtils.generateTempFilename(f"{as_file_name(layer.name())}.vrt")
    with quiet():
        copy = attempt(gdal.Translate, path, name, format="VRT", **told)
    if copy is None:
        raise BadInput(
            tr("“{layer}” cannot be read again; open it anew.").format(layer=layer.name())
        )
    copy.FlushCache()
    call(path, layer.name())
    return path


def layer_name(layer: QgsMapLayer) -> str:
    """The name that GDAL opens, of a raster or a vector layer, read as QGIS reads it."""
    if isinstance(layer, QgsRasterLayer):
        return raster_file(layer)
    return layer.source().partition("|")[0]


def is_plain_file(layer: QgsMapLayer) -> bool:
    """Whether GDAL sees in the file of a vector layer what QGIS sees: no part of it, no filter, no
    edits, no fields that are joined or computed, its CRS."""
    plain = (
        isinstance(layer, QgsVectorLayer)
        and layer.providerType() == "ogr"
        and not layer.subsetString()
        and not _has_added_fields(layer)
    )
    return plain and "|" not in layer.source() and not layer.isEditable() and crs_of(layer) is None


def _has_added_fields(layer: QgsVectorLayer) -> bool:
    """Whether fields are joined to a layer, or computed, which its file does not have."""
    return bool(layer.fields().count() != layer.dataProvider().fields().count())


def vector_file(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    name: str,
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
    formats: list[str],
) -> str:
    """What QGIS sees of a vector layer, as a file and which of its layers: selection, filter and
    edits respected, in the CRS it has there. A file made for it goes by the name of the layer."""
    value = parameters[name]
    if isinstance(value, QgsProcessingFeatureSourceDefinition):
        value, _ = value.source.valueAsString(context.expressionContext(), "")
    layer = (
        value
        if isinstance(value, QgsMapLayer)
        else QgsProcessingUtils.mapLayerFromString(str(value), context)
    )
    # Without any format that would do, QGIS copies the layer, which gives the file the CRS of the
    # layer, its edits that are not saved, and the fields that are joined to it.
    edited = isinstance(layer, QgsVectorLayer) and (layer.isModified() or _has_added_fields(layer))
    if edited or (layer is not None and crs_of(layer) is not None):
        formats = []
    path, part = algorithm.parameterAsCompatibleSourceLayerPathAndLayerName(
        parameters, name, context, formats, "gpkg", feedback
    )
    if layer is not None and Path(QgsProcessingUtils.tempFolder()) in Path(path).parents:
        call(path, layer.name())
    if part:
        return f"{path}|layername={part}"
    source = "" if layer is None else layer.source()
    return source if source.startswith(f"{path}|layerid=") else str(path)


def refuse_empty_selection(value: Any, context: QgsProcessingContext) -> None:
    """Raise BadInput where a vector parameter takes the selected features alone and none is
    selected: QGIS would hand over a layer without any."""
    if (
        not isinstance(value, QgsProcessingFeatureSourceDefinition)
        or not value.selectedFeaturesOnly
    ):
        return
    name, _ = value.source.valueAsString(context.expressionContext(), "")
    layer = QgsProcessingUtils.mapLayerFromString(name, context)
    if isinstance(layer, QgsVectorLayer) and not layer.selectedFeatureCount():
        raise BadInput(tr("No polygon of “{layer}” is selected.").format(layer=layer.name()))


def polygons_input(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    name: str,
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> str | None:
    """A file with the polygons of a vector parameter, selection and filter respected; None where
    nothing was given."""
    if parameters.get(name) in (None, ""):
        return None
    return vector_file(algorithm, parameters, name, context, feedback, _POLYGON_FORMATS)


@contextmanager
def kept_area(
    area: str | None, folder: str | None, name: str = "area_of_interest"
) -> Iterator[str | None]:
    """An area of interest whose file lives as long as the result in `folder`, which is refined with
    it later.

    name: of the copy; an area to leave out or a mask is kept alike.
    A file that QGIS made for this run is copied beside the result, under a name that is free;
    without a folder, or where the file is the user's own, it stays where it is. After an error the
    copy is gone again."""
    if (
        area is None
        or folder is None
        or Path(QgsProcessingUtils.tempFolder()) not in Path(area).parents
    ):
        yield area
        return
    place = Path(folder)
    ending = Path(split_part(area)[0]).suffix
    names = (f"{name}{'' if number == 1 else f'_{number}'}{ending}" for number in count(1))
    target = next(place / name for name in names if not (place / name).exists())
    made = not place.exists()
    try:
        place.mkdir(parents=True, exist_ok=True)
        file, part = split_part(area)
        shutil.copyfile(file, str(target))
        yield f"{target}{part}"
    except BaseException as error:
        # What can be gone on with needs its area.
        if unfinished_in(place) is None and not is_series(place):
            with suppress(OSError):
                target.unlink()
                if made:
                    place.rmdir()
        if isinstance(error, OSError):
            raise from_os_error(error, target) from error
        raise

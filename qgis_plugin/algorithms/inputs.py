"""Layers of QGIS as names that the engine opens."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from itertools import count
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsMapLayer,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingUtils,
    QgsRasterLayer,
    QgsVectorLayer,
)

from ...engine.errors import BadInput
from ...engine.gdal_files import from_os_error
from ...engine.input_names import split_part
from ...engine.journal import unfinished_in
from ..plain_words import call
from ..translations import tr

_WEB = ("wms", "wcs", "arcgismapserver", "vectortile", "xyzvectortiles")
_POLYGON_FORMATS = ["gpkg", "shp", "geojson"]


def raster_name(layer: QgsMapLayer) -> str:
    """The GDAL name behind a raster layer. Raises BadInput where there is none: web services, virtual and others."""
    provider = layer.providerType()
    if provider in _WEB:
        sentence = tr(
            "“{layer}” comes from a web service: first export it to a GeoTIFF (right-click the layer, Export, Save "
            "As), then choose that file."
        )
        raise BadInput(sentence.format(layer=layer.name()))
    if provider != "gdal":
        sentence = tr(
            "“{layer}” is no file that GDAL reads ({provider}): first export it to a GeoTIFF (right-click the layer, "
            "Export, Save As), then choose that file."
        )
        raise BadInput(sentence.format(layer=layer.name(), provider=provider))
    return without_options(layer.source())


def without_options(source: str) -> str:
    """A source without what QGIS adds behind the name of the file (open options, credentials)."""
    for sign in ("|option:", "|credential:"):
        source = source.partition(sign)[0]
    return source


def raster_input(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], name: str, context: QgsProcessingContext
) -> str:
    """The GDAL name for a raster parameter: a layer, or what somebody wrote that the engine is to open itself."""
    layer = algorithm.parameterAsRasterLayer(parameters, name, context)
    if layer is not None:
        return raster_name(layer)
    value = parameters.get(name)
    if isinstance(value, QgsMapLayer):
        raise BadInput(tr("“{layer}” is no raster layer; choose another one.").format(layer=value.name()))
    # What QGIS cannot open, GDAL may; else the engine says why not.
    return str(value or "").strip()


def layer_name(layer: QgsMapLayer) -> str:
    """The name that GDAL opens, of a raster or a vector layer."""
    if isinstance(layer, QgsRasterLayer):
        return raster_name(layer)
    return layer.source().partition("|")[0]


def is_plain_file(layer: QgsMapLayer) -> bool:
    """Whether GDAL sees in the file of a vector layer what QGIS sees: no part of it, no filter, no edits."""
    plain = isinstance(layer, QgsVectorLayer) and layer.providerType() == "ogr" and not layer.subsetString()
    return plain and "|" not in layer.source() and not layer.isEditable()


def polygons_input(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], name: str, context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> str | None:  # fmt: skip
    """A file with the polygons of a vector parameter, selection and filter respected; None where nothing was given."""
    if parameters.get(name) in (None, ""):
        return None
    path = vector_file(algorithm, parameters, name, context, feedback, _POLYGON_FORMATS)
    source = algorithm.parameterAsSource(parameters, name, context)
    if source is not None and Path(QgsProcessingUtils.tempFolder()) in Path(path).parents:
        call(path, source.sourceName())
    return path


def vector_file(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], name: str, context: QgsProcessingContext,
    feedback: QgsProcessingFeedback, formats: list[str],
) -> str:  # fmt: skip
    """The name that the engine opens for a vector parameter: a file, and which of its layers where QGIS says so."""
    path, layer = algorithm.parameterAsCompatibleSourceLayerPathAndLayerName(
        parameters, name, context, formats, "gpkg", feedback
    )
    if layer:
        return f"{path}|layername={layer}"
    known = algorithm.parameterAsVectorLayer(parameters, name, context)
    source = "" if known is None else known.source()
    return source if source.startswith(f"{path}|layerid=") else path


@contextmanager
def kept_area(area: str | None, folder: str | None) -> Iterator[str | None]:
    """An area of interest whose file lives as long as the result in `folder`, which is refined with it later.

    A file that QGIS made for this run is copied beside the result, under a name that is free; without a folder, or
    where the file is the user's own, it stays where it is. After an error the copy is gone again."""
    if area is None or folder is None or Path(QgsProcessingUtils.tempFolder()) not in Path(area).parents:
        yield area
        return
    place = Path(folder)
    names = (f"area_of_interest{'' if number == 1 else f'_{number}'}.gpkg" for number in count(1))
    target = next(place / name for name in names if not (place / name).exists())
    made = not place.exists()
    try:
        place.mkdir(parents=True, exist_ok=True)
        file, part = split_part(area)
        shutil.copyfile(file, str(target))
        yield f"{target}{part}"
    except BaseException as error:
        if unfinished_in(place) is None:  # one that can be gone on with needs its area
            with suppress(OSError):
                target.unlink()
                if made:
                    place.rmdir()
        if isinstance(error, OSError):
            raise from_os_error(error, target) from error
        raise

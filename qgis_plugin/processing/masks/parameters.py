"""Parameters that say what is left out: masks, excluded polygons, clouds."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterMapLayer,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterString,
    QgsVectorLayer,
)

from ....engine import DetectionRequest
from ....engine.masks.presets import NAMES
from ....engine.pair_check import write_clouds
from ....engine.request import MOST_DILATION
from ...map.gdal_source import polygons_input, raster_name
from ...text.formatting import listed
from ...text.translation import tr
from ..base import described

_POLYGONS = QgsProcessing.SourceType.TypeVectorPolygon
_DATES = ("BEFORE", "AFTER")


def add_masks(algorithm: QgsProcessingAlgorithm) -> None:
    """The parameters of a pair."""
    _add_exclude(algorithm)
    for date, title in zip(_DATES, (tr("before"), tr("after"))):
        _add_masks_of(algorithm, date, title)
    _add_how(algorithm)


def add_left_out(algorithm: QgsProcessingAlgorithm) -> None:
    """The parameters that are of no single date."""
    _add_exclude(algorithm)
    _add_how(algorithm)


def _add_exclude(algorithm: QgsProcessingAlgorithm) -> None:
    algorithm.addParameter(
        described(
            QgsProcessingParameterFeatureSource("EXCLUDE", tr("Not here"), [_POLYGONS], None, True),
            tr("Polygons, or the selected ones, in which nothing is assessed, such as water."),
        )
    )


def _add_how(algorithm: QgsProcessingAlgorithm) -> None:
    grown = QgsProcessingParameterNumber(
        "MASK_DILATION",
        tr("Grow masks by (pixels)"),
        QgsProcessingParameterNumber.Type.Integer,
        0,
        minValue=0,
        maxValue=MOST_DILATION,
    )
    for parameter, meaning in (
        (grown, tr("Pixels of the result by which masks grow to every side.")),
        (
            QgsProcessingParameterBoolean("FOUND_MASKS", tr("Masks beside the images"), True),
            tr(
                "Use the masks of a product that lie beside the images: SCL, QA_PIXEL, UDM, UDM2, "
                "Fmask. The log says which were found."
            ),
        ),
        (
            QgsProcessingParameterBoolean("FIND_CLOUDS", tr("Leave out clouds found"), False),
            tr(
                "Leave out clouds and their shadows that comparing both images shows, in optical "
                "images without a mask. Large bright new ground may be taken for cloud."
            ),
        ),
    ):
        algorithm.addParameter(described(parameter, meaning, advanced=True))


def _add_masks_of(algorithm: QgsProcessingAlgorithm, date: str, title: str) -> None:
    layer = QgsProcessingParameterMapLayer(
        f"MASK_{date}", tr("Mask, {date}").format(date=title), None, True
    )
    layer.setDataTypes([QgsProcessing.SourceType.TypeRaster, _POLYGONS])
    algorithm.addParameter(
        described(
            layer,
            tr("Raster or polygons of what must not be assessed in this image, such as clouds."),
        )
    )
    algorithm.addParameter(
        described(
            QgsProcessingParameterString(
                f"MASK_{date}_AS", tr("Mask, {date}: values").format(date=title), "", False, True
            ),
            tr("What its values mean: {presets}. Empty: as its name and values tell.").format(
                presets=listed(NAMES)
            ),
            advanced=True,
        )
    )
    algorithm.addParameter(
        described(
            QgsProcessingParameterString(
                f"MASKS_{date}", tr("More masks, {date}").format(date=title), "", False, True
            ),
            tr("Files of more masks, each as FILE or FILE:PRESET, separated by “;”."),
            advanced=True,
        )
    )


def with_masks(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
    request: DetectionRequest,
) -> DetectionRequest:
    """The request with what is left out. Raises BadInput."""
    masks = {}
    for date in _DATES:
        text = algorithm.parameterAsString(parameters, f"MASKS_{date}", context) or ""
        names = [part.strip() for part in text.split(";") if part.strip()]
        first = _layer_of(algorithm, parameters, f"MASK_{date}", context, feedback)
        if first:
            said = algorithm.parameterAsString(parameters, f"MASK_{date}_AS", context) or ""
            names.insert(0, f"{first}:{said.strip()}" if said.strip() else first)
        masks[f"masks_{date.lower()}"] = tuple(names) or None
    return replace(
        request,
        **masks,
        exclude=polygons_input(algorithm, parameters, "EXCLUDE", context, feedback),
        mask_dilation=algorithm.parameterAsInt(parameters, "MASK_DILATION", context),
        found_masks=algorithm.parameterAsBool(parameters, "FOUND_MASKS", context),
        find_clouds=algorithm.parameterAsBool(parameters, "FIND_CLOUDS", context),
    )


def _layer_of(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    name: str,
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> str | None:
    """The file of a raster or of the polygons of a layer; None where there is none."""
    if parameters.get(name) in (None, ""):
        return None
    layer = algorithm.parameterAsLayer(parameters, name, context)
    if isinstance(layer, QgsVectorLayer):
        return polygons_input(algorithm, parameters, name, context, feedback)
    # What QGIS cannot open, GDAL may; else the engine says why not.
    return str(parameters[name]).strip() if layer is None else raster_name(layer)


def add_cloud_map(algorithm: QgsProcessingAlgorithm) -> None:
    """The destination of a picture of clouds."""
    algorithm.addParameter(
        described(
            QgsProcessingParameterRasterDestination(
                "CLOUDS", tr("Clouds found"), None, True, False
            ),
            tr(
                "Where comparing both images shows clouds or their shadows, which “Leave out "
                "clouds found” would leave out."
            ),
        )
    )


def write_cloud_map(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    request: DetectionRequest,
) -> dict[str, str]:
    """Write the picture of clouds where one is wanted; the output. Raises BadInput."""
    path = algorithm.parameterAsOutputLayer(parameters, "CLOUDS", context)
    if not path:
        return {}
    write_clouds(request, path)
    return {"CLOUDS": path}

"""What is asked of all dates of a series alike: how they are read, aligned and masked."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsMapLayer,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterCrs,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsProcessingUtils,
    QgsRasterLayer,
)

from ....engine.errors import BadInput
from ....engine.request import ALIGNMENTS, GRIDS
from ....engine.scenes.stac import is_address
from ....engine.series.dates import masks_said
from ...map.gdal_source import polygons_input, raster_name
from ...text.translation import tr
from ..base import Choice, described
from ..masks.parameters import add_left_out
from ..pair_parameters import DOUBLE, Asked, shown


def add_reading(algorithm: QgsProcessingAlgorithm) -> None:
    """Bands, no data, CRS, pixels, alignment and masks."""
    for parameter, meaning in (
        (
            QgsProcessingParameterString("BANDS", tr("Bands"), optional=True),
            tr(
                "Bands of all images by number, colour or name, such as 3,2,1 or red,nir. Empty: "
                "all that hold data."
            ),
        ),
        (
            QgsProcessingParameterNumber("NODATA", tr("No data value"), DOUBLE, optional=True),
            tr("Value that means “no data” in all images. Empty: what the files say."),
        ),
        (
            QgsProcessingParameterCrs("CRS", tr("CRS"), optional=True),
            tr("CRS of all images, where the files have none or a wrong one."),
        ),
        (
            Choice(
                "GRID", tr("Output grid"), list(GRIDS), "after", [tr("the last"), tr("the first")]
            ),
            tr("Whose pixels all results have: the last image’s or the first one’s."),
        ),
        (
            Choice(
                "ALIGN",
                tr("Align the dates"),
                list(ALIGNMENTS),
                "off",
                [shown(name) for name in ALIGNMENTS],
            ),
            tr(
                "Move images onto others: as a whole (shift), by a smooth field (local), or "
                "whichever is needed (auto); only where that brings them closer."
            ),
        ),
        (
            QgsProcessingParameterString("ALIGN_TO", tr("Align all dates to"), optional=True),
            tr(
                "first, last, the number of a date, or an image file: all results lie alike then. "
                "Empty: each pair is aligned by itself."
            ),
        ),
        (
            QgsProcessingParameterString("MASKS", tr("Masks of single dates"), optional=True),
            tr(
                "Each as DATE=FILE or DATE=FILE:PRESET, separated by “;”. DATE is the number of "
                "the image from 1 on, or a part of its name."
            ),
        ),
    ):
        algorithm.addParameter(described(parameter, meaning, advanced=True))
    add_left_out(algorithm)


def images_of(parameters: dict[str, Any], context: QgsProcessingContext) -> list[str]:
    """The names of the images as the engine opens them: layers, and whatever else was written.
    Raises BadInput for layers that are no rasters."""
    value = parameters.get("IMAGES")
    if isinstance(value, str):
        value = [part.strip() for part in value.split(";")]
    return [_image(each, context) for each in value or () if each]


def _image(value: Any, context: QgsProcessingContext) -> str:
    layer = value
    if isinstance(value, str):
        if is_address(value.strip()):  # newer QGIS would ask for it at once, in its window
            return value.strip()
        layer = QgsProcessingUtils.mapLayerFromString(value, context)
        if layer is None:  # what QGIS cannot open, the engine may; else it says why not
            return value.strip()
    if isinstance(layer, QgsRasterLayer):
        return raster_name(layer)
    if isinstance(layer, QgsMapLayer):
        raise BadInput(
            tr("“{layer}” is no raster layer; choose another one.").format(layer=layer.name())
        )
    return str(value)


def read_values(asked: Asked, images: list[str]) -> dict[str, Any]:
    """What is asked of all dates alike. Raises BadInput."""
    text = asked.text("MASKS", "")
    masks = [part.strip() for part in text.split(";") if part.strip()]
    bands, nodata, crs = asked.listed_bands("BANDS"), asked.number("NODATA"), asked.crs("CRS")
    return {
        "bands_before": bands,
        "bands_after": bands,
        "nodata_before": nodata,
        "nodata_after": nodata,
        "crs_before": crs,
        "crs_after": crs,
        "grid": asked.choice("GRID", "after"),
        "align": asked.choice("ALIGN", "off"),
        "align_to": asked.text("ALIGN_TO", "").strip() or None,
        "masks": masks_said(images, masks) or None,
        "mask_dilation": asked.count("MASK_DILATION") or 0,
        "found_masks": asked.flag("FOUND_MASKS", otherwise=True),
        "find_clouds": asked.flag("FIND_CLOUDS"),
    }


def excluded(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> str | None:
    """The polygons in which nothing is assessed."""
    found: str | None = polygons_input(algorithm, parameters, "EXCLUDE", context, feedback)
    return found

"""Detect changes in a series: each image against the next, and when each place first changed."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputRasterLayer,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsProcessingUtils,
)

from ....engine.errors import BadInput
from ....engine.series.plan import FEWEST, SeriesRequest
from ....engine.series.run import run_series
from ...map.gdal_source import kept_area, polygons_input, raster_name
from ...text.plain_words import plain
from ...text.translation import tr
from ..base import Algorithm, Teller, chosen, described
from ..kinds.parameters import add_kinds, kind_rules
from ..pair_parameters import (
    AUTO,
    DOUBLE,
    add_model,
    add_weights,
    area_forms,
    minimum_area,
    model_names,
)

_LAYERS = ("first_change", "change_count", "strongest")


class DetectChangesInSeries(Algorithm):
    """Detect changes between consecutive images."""

    identity = "detectchangesseries"
    picture = "detect"
    words = ("series", "time series", "several dates")

    def title(self) -> str:
        return tr("Detect changes in a series")

    def summary(self) -> str:
        return tr(
            "Finds what changed between each image of a series and the next, on the pixels of the "
            "last, and writes when each place first changed, how often, and when most surely. "
            "Each pair is a result of its own in the folder “pairs”."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.addParameter(
            described(
                QgsProcessingParameterMultipleLayers(
                    "IMAGES", tr("Images, the earliest first"), QgsProcessing.SourceType.TypeRaster
                ),
                tr(
                    "Three or more images of the same place in the order of their dates; drag "
                    "them into it in the list."
                ),
            )
        )
        meaning = tr("One of the installed models; dsms-cn, ir-mad and cva need no weights.")
        add_model(self, model_names(), meaning)
        add_weights(self)
        self._add_decision()
        add_kinds(self)
        self._add_results()

    def _add_decision(self) -> None:
        polygons = [QgsProcessing.SourceType.TypeVectorPolygon]
        for parameter, meaning in (
            (
                QgsProcessingParameterNumber(
                    "THRESHOLD", tr("Threshold"), DOUBLE, optional=True, minValue=0.0, maxValue=1.0
                ),
                tr("Probability above which a pixel counts as changed. Empty: as advised."),
            ),
            (
                QgsProcessingParameterString("MIN_AREA", tr("Minimum area"), AUTO, optional=True),
                f"{tr('Smaller changes are left out.')} {tr('auto: 9 pixels.')} {area_forms()}",
            ),
            (
                QgsProcessingParameterFeatureSource(
                    "AREA_OF_INTEREST", tr("Area of interest"), polygons, None, True
                ),
                tr("Polygons, or the selected ones, to stay inside. Empty: the whole images."),
            ),
        ):
            self.addParameter(described(parameter, meaning))

    def _add_results(self) -> None:
        folder = QgsProcessingParameterFolderDestination("FOLDER", tr("Result folder"))
        for parameter, meaning, advanced in (
            (folder, tr("The three rasters, a table, and a result for each pair."), False),
            (
                QgsProcessingParameterBoolean("OPEN", tr("Add the layers to the project"), True),
                tr("Whether the three rasters are added when all is done."),
                False,
            ),
            (
                QgsProcessingParameterBoolean("OVERWRITE", tr("Replace an earlier result"), False),
                tr("Whether a series that lies in the result folder already may be replaced."),
                True,
            ),
        ):
            self.addParameter(described(parameter, meaning, advanced=advanced))
        for name, title in zip(_LAYERS, self._titles()):
            self.addOutput(QgsProcessingOutputRasterLayer(name.upper(), title))
        self.addOutput(QgsProcessingOutputNumber("REPEATED", tr("Pixels that changed repeatedly")))

    def _titles(self) -> tuple[str, ...]:
        return tr("Date of the first change"), tr("Number of changes"), tr("Date of surest change")

    def _request(
        self, parameters: dict[str, Any], context: QgsProcessingContext, area: str | None
    ) -> SeriesRequest:
        layers = self.parameterAsLayerList(parameters, "IMAGES", context)
        if len(layers) < FEWEST:
            raise BadInput(tr("A series is of three images at least; choose more."))
        least = (self.parameterAsString(parameters, "MIN_AREA", context) or "").strip() or AUTO
        options: dict[str, Any] = {} if least == AUTO else {"min_area": minimum_area(least)}
        if parameters.get("THRESHOLD") not in (None, ""):
            options["threshold"] = self.parameterAsDouble(parameters, "THRESHOLD", context)
        weights = self.parameterAsString(parameters, "WEIGHTS", context)
        folder = self.parameterAsString(parameters, "FOLDER", context)
        if not folder or folder == QgsProcessing.TEMPORARY_OUTPUT:
            folder = QgsProcessingUtils.generateTempFilename("deepchange")
        return SeriesRequest.of(
            [raster_name(layer) for layer in layers],
            folder,
            model=weights or chosen(self, parameters, "MODEL"),
            kinds=kind_rules(self, parameters, context) or "auto",
            overwrite=self.parameterAsBool(parameters, "OVERWRITE", context),
            area_of_interest=area,
            **options,
        )

    def refuse(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        self._request(parameters, context, None)

    def prepare(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> None:
        area = polygons_input(self, parameters, "AREA_OF_INTEREST", context, feedback)
        self._asked = self._request(parameters, context, area)

    def work(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        settings = self._asked.settings
        area = settings.area_of_interest
        with kept_area(area, settings.output, "area_of_interest") as kept:
            asked = self._asked.with_settings(area_of_interest=kept)
            result = run_series(asked, Teller(feedback, settings.model), feedback.isCanceled)
        for warning in result.warnings:
            feedback.pushWarning(plain(warning))
        if self.parameterAsBool(parameters, "OPEN", context):
            for name, title in reversed(list(zip(_LAYERS, self._titles()))):
                details = QgsProcessingContext.LayerDetails(
                    f"{title} · {Path(result.output).name}", context.project(), name.upper()
                )
                context.addLayerToLoadOnCompletion(result.files[name], details)
        return {
            **{name.upper(): result.files[name] for name in _LAYERS},
            "FOLDER": result.output,
            "REPEATED": result.repeated,
        }

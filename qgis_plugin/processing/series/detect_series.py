"""Detect changes in a series: each image against the next, and when each place first changed."""

from __future__ import annotations

from dataclasses import replace
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
    QgsProcessingUtils,
)

from ....engine.errors import BadInput
from ....engine.results.polygon_files.formats import refuse_lacking_driver
from ....engine.series.plan import FEWEST, SeriesRequest
from ....engine.series.run import run_series
from ...map.gdal_source import polygons_input
from ...map.kept_files import kept_files
from ...text.plain_words import plain
from ...text.translation import tr
from ..base import Algorithm, Teller, described, folder_of
from ..kinds.parameters import add_kinds, kind_rules
from ..pair_parameters import (
    UNSUPERVISED,
    Asked,
    add_decision,
    add_model,
    add_running,
    add_weights,
    model_names,
)
from ..polygon_formats.parameters import add_polygons, polygon_format
from .parameters import add_reading, excluded, images_of, read_values

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
        meaning = tr("One of the installed models; ir-mad, dsms-cn and cva need no weights.")
        add_model(self, model_names(), meaning)
        add_weights(self)
        add_decision(self)
        self.addParameter(
            described(
                QgsProcessingParameterFeatureSource(
                    "AREA_OF_INTEREST",
                    tr("Area of interest"),
                    [QgsProcessing.SourceType.TypeVectorPolygon],
                    None,
                    True,
                ),
                tr("Polygons, or the selected ones, to stay inside. Empty: the whole images."),
            )
        )
        add_reading(self)
        add_kinds(self)
        add_running(self)
        add_polygons(self, several=True)
        self._add_results()

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
        self, parameters: dict[str, Any], context: QgsProcessingContext, **polygons: str | None
    ) -> SeriesRequest:
        asked = Asked(self, parameters, context)
        images = images_of(parameters, context)
        if len(images) < FEWEST:
            raise BadInput(tr("A series is of three images at least; choose more."))
        folder = folder_of(self, parameters, context)
        if not folder or folder == QgsProcessing.TEMPORARY_OUTPUT:
            folder = QgsProcessingUtils.generateTempFilename("deepchange")
        options: dict[str, Any] = {**asked.minimum_area(), **read_values(asked, images), **polygons}
        return SeriesRequest.of(
            images,
            folder,
            model=asked.text("WEIGHTS", "") or asked.choice("MODEL", UNSUPERVISED),
            kinds=kind_rules(self, parameters, context) or "auto",
            polygons=polygon_format(self, parameters) or "gpkg",
            threshold=asked.number("THRESHOLD"),
            crf=asked.choice("CRF", "auto"),
            window=asked.count("WINDOW"),
            overlap=asked.count("OVERLAP"),
            batch=asked.count("BATCH"),
            device=asked.text("DEVICE", "auto").strip(),
            precision=asked.choice("PRECISION", "auto"),
            seed=asked.count("SEED") or 0,
            overwrite=asked.flag("OVERWRITE"),
            **options,
        )

    def refuse(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        refuse_lacking_driver(self._request(parameters, context).settings.polygons)

    def prepare(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> None:
        area = polygons_input(self, parameters, "AREA_OF_INTEREST", context, feedback)
        exclude = excluded(self, parameters, context, feedback)
        self._asked = self._request(parameters, context, area_of_interest=area, exclude=exclude)

    def work(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        settings = self._asked.settings
        with kept_files(settings, settings.output) as kept:
            asked = replace(self._asked, settings=kept)
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

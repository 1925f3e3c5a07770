"""Accuracy of a result against reference data."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMapLayer,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsProcessingUtils,
    QgsRasterLayer,
)

from ...engine.accuracy import assessment as engine
from ...engine.accuracy.change_values import ChangeValues
from ...engine.errors import BadInput, OutputRefused
from ...engine.files.json_text import json_text
from ...engine.redecision import best_threshold
from ...engine.runs.output_folder import CHANGE, PROBABILITY
from ..map.gdal_source import is_plain_file, layer_name, raster_input, vector_file
from ..reports.accuracy import accuracy_html, accuracy_in_words
from ..text.formatting import number
from ..text.plain_words import plain
from ..text.translation import tr
from .base import Algorithm, Teller, described
from .pair_parameters import INTEGER

_KINDS = (
    QgsProcessing.SourceType.TypeRaster,
    QgsProcessing.SourceType.TypeVectorPolygon,
    QgsProcessing.SourceType.TypeVectorPoint,
)


class Accuracy(Algorithm):
    """Confusion matrix, measures, and areas with confidence intervals."""

    identity = "accuracy"
    picture = "accuracy"
    words = (
        "confusion matrix",
        "kappa",
        "validation",
        "area estimation",
        "confidence interval",
        "olofsson",
    )

    def title(self) -> str:
        return tr("Accuracy against reference")

    def summary(self) -> str:
        return tr(
            "Compares a change layer or a class raster with reference data: confusion matrix, "
            "overall accuracy, kappa, F1, IoU, which class is taken for which, and areas with 95 "
            "% confidence intervals from a stratified random sample (Olofsson et al. 2014)."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self._add_layers()
        self._add_values()
        self._add_sample()
        self._add_outputs()

    def _add_layers(self) -> None:
        self.addParameter(
            described(
                QgsProcessingParameterRasterLayer("RESULT", tr("Result")),
                tr("The change layer of a detection, or any raster of classes."),
            )
        )
        self.addParameter(
            described(
                QgsProcessingParameterMapLayer("REFERENCE", tr("Reference"), types=list(_KINDS)),
                tr(
                    "What is true: a raster (for a change layer: 0 unchanged, 1 or 255 changed, "
                    "255 beside 1 unknown), polygons of the changes, polygons with a class, or "
                    "sample points that an analyst labelled."
                ),
            )
        )
        self.addParameter(
            described(
                # No QgsProcessingParameterField: bound to a map layer that is a raster, it takes
                # QGIS 3.22 down.
                QgsProcessingParameterString("FIELD", tr("Field with the class"), optional=True),
                tr(
                    "Of polygons and points: the field that says the class, as a number or by "
                    "name. Polygons without one are changes, and everything else is unchanged."
                ),
            )
        )

    def _add_values(self) -> None:
        """Which values of the reference mean what."""
        for name, title, text in (
            (
                "CHANGED",
                tr("Values that mean changed"),
                tr(
                    "Where the reference holds other values than 0 and 1 (or 255): those that "
                    "mean changed, separated by commas, such as 2 or 128..255."
                ),
            ),
            (
                "UNCHANGED",
                tr("Values that mean unchanged"),
                tr("Those that mean unchanged, such as 1 or 0..127."),
            ),
            (
                "UNKNOWN",
                tr("Values that mean unknown"),
                tr(
                    "Those where nobody knows, which are left out, such as 0. Of a layer of "
                    "classes too."
                ),
            ),
        ):
            self.addParameter(
                described(
                    QgsProcessingParameterString(name, title, optional=True), text, advanced=True
                )
            )

    def _add_sample(self) -> None:
        self.addParameter(
            described(
                QgsProcessingParameterNumber(
                    "SAMPLE", tr("Points of a random sample"), INTEGER, 0, True, minValue=0
                ),
                tr(
                    "Draw so many points, at least 50 in each class, to estimate areas with "
                    "confidence intervals. 0: no sample. Points that an analyst labelled are a "
                    "sample themselves."
                ),
            )
        )
        self.addParameter(
            described(
                QgsProcessingParameterNumber(
                    "SEED", tr("Seed"), INTEGER, 0, minValue=0, maxValue=2**31 - 1
                ),
                tr("Start of the random numbers: the same seed draws the same sample."),
                advanced=True,
            )
        )

    def _add_outputs(self) -> None:
        for name, title, kind in (
            ("HTML", tr("Report"), "HTML (*.html)"),
            ("JSON", tr("All figures"), "JSON (*.json)"),
        ):
            parameter = QgsProcessingParameterFileDestination(
                name, title, kind, None, True, name == "HTML"
            )
            self.addParameter(described(parameter, tr("The whole comparison as a file.")))
        for name, title in (
            ("OVERALL_ACCURACY", tr("Overall accuracy")),
            ("KAPPA", tr("Kappa")),
            ("F1", tr("F1 of change")),
            ("IOU", tr("IoU of change")),
            ("PRECISION", tr("Precision of change")),
            ("RECALL", tr("Recall of change")),
            ("COMPARED", tr("Number compared")),
            ("CHANGED_AREA", tr("Changed area (m²)")),
            ("AREA_MARGIN", tr("Margin of the changed area (m²)")),
            ("BEST_THRESHOLD", tr("Threshold of the largest F1")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, title))
        self.addOutput(QgsProcessingOutputString("TEXT", tr("All of it, as text")))

    def refuse(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        raster_input(self, parameters, "RESULT", context)
        layer = self.parameterAsLayer(parameters, "REFERENCE", context)
        if isinstance(layer, QgsRasterLayer):
            layer_name(layer)

    def prepare(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> None:
        layer = self.parameterAsRasterLayer(parameters, "RESULT", context)
        self._result = (
            raster_input(self, parameters, "RESULT", context)
            if layer is None
            else layer_name(layer)
        )
        self._reference = self._reference_file(parameters, context, feedback)
        # A copy that goes when QGIS ends is called by the name of its layer.
        passing = Path(QgsProcessingUtils.tempFolder()) in Path(self._reference).parents
        layer = self.parameterAsLayer(parameters, "REFERENCE", context)
        self._called = layer.name() if passing else ""
        self._values = ChangeValues.from_texts(
            *(
                self.parameterAsString(parameters, name, context)
                for name in ("CHANGED", "UNCHANGED", "UNKNOWN")
            )
        )
        self._field = self.parameterAsString(parameters, "FIELD", context).strip() or None

    def _reference_file(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> str:
        layer = self.parameterAsLayer(parameters, "REFERENCE", context)
        if layer is None:
            raise BadInput(
                tr("The reference “{name}” cannot be opened; choose a layer.").format(
                    name=parameters.get("REFERENCE")
                )
            )
        if isinstance(layer, QgsRasterLayer) or is_plain_file(layer):
            return layer_name(layer)
        return vector_file(self, parameters, "REFERENCE", context, feedback, ["gpkg"])

    def work(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        sample = self.parameterAsInt(parameters, "SAMPLE", context)
        seed = self.parameterAsInt(parameters, "SEED", context)
        # The bar goes on where the threshold reads both layers once more.
        share = 0.5 if self._has_probability() else 1.0
        found = engine.assess(
            self._result,
            self._reference,
            self._field,
            sample,
            seed,
            Teller(feedback, share=(0.0, share)),
            feedback.isCanceled,
            self._values,
        )
        found = replace(found, reference=self._called or found.reference)
        for warning in found.warnings:
            feedback.pushWarning(plain(warning))
        text = accuracy_in_words(found)
        feedback.pushInfo(text)
        files = {}
        for name, content in (
            ("HTML", accuracy_html(found)),
            ("JSON", json_text(found.to_json())),
        ):
            path = self.parameterAsFileOutput(parameters, name, context)
            if path:
                files[name] = _write(path, content)
        numbers = _numbers(found) | self._best_threshold(feedback)
        return {**files, **numbers, "TEXT": text}

    def _has_probability(self) -> bool:
        """Whether the result is a change layer that lies in its result folder."""
        mask = Path(self._result)
        return mask.name == CHANGE and mask.with_name(PROBABILITY).is_file()

    def _best_threshold(self, feedback: QgsProcessingFeedback) -> dict[str, Any]:
        """The threshold that fits the reference best, of a change layer that lies in its result
        folder; nothing where none can be chosen."""
        if not self._has_probability():
            return {}
        told = (self._values, Teller(feedback, share=(0.5, 1.0)), feedback.isCanceled)
        folder = Path(self._result).parent
        try:
            best = best_threshold(folder, self._reference, self._field, *told)
        except BadInput:  # points, or places of one kind alone
            return {}
        text = tr(
            "Of all thresholds, {threshold} has the largest F1 on this reference: {f1} before a "
            "CRF and the minimum area, where the mask has {of_mask}. “Refine result” takes it. It "
            "is chosen on what it is measured on; elsewhere F1 is lower."
        )
        feedback.pushInfo(
            text.format(
                threshold=number(best.threshold, 4),
                f1=number(best.f1, 3),
                of_mask=number(best.f1_of_mask, 3),
            )
        )
        return {"BEST_THRESHOLD": best.threshold}


def _numbers(found: engine.Accuracy) -> dict[str, Any]:
    """Measures as outputs; those of one class only for a change layer, where it is “changed”."""
    measures = found.agreement
    numbers: dict[str, Any] = {
        "OVERALL_ACCURACY": measures.overall,
        "KAPPA": measures.kappa,
        "COMPARED": found.compared,
    }
    if found.change:
        numbers |= {
            "F1": measures.f1[1],
            "IOU": measures.iou[1],
            "PRECISION": measures.precision[1],
            "RECALL": measures.recall[1],
        }
        if found.sample is not None and found.sample.areas is not None:
            area = found.sample.areas[1]
            numbers |= {"CHANGED_AREA": area.value, "AREA_MARGIN": area.margin}
    return numbers


def _write(path: str, content: str) -> str:
    try:
        Path(path).write_text(content, encoding="utf-8")
    except OSError as error:
        sentence = tr("“{path}” cannot be written: {reason}; choose another file.")
        raise OutputRefused(sentence.format(path=path, reason=error.strerror or error)) from error
    return path

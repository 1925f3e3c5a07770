"""Check a pair: what a detection would do, without doing it."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputBoolean,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingUtils,
)

from ...engine import DetectionRequest, check
from ...engine.pair_check import Check
from ..map.gdal_source import polygons_input
from ..text.formatting import prediction, shown
from ..text.plain_words import plain
from ..text.translation import tr
from .base import Algorithm
from .masks.parameters import add_cloud_map, add_masks, with_masks, write_cloud_map
from .pair_parameters import add_model, add_pair, add_reading, add_weights, model_names, request


class CheckPair(Algorithm):
    """Say whether two images can be compared, and what that would take."""

    identity = "checkpair"
    picture = "check"
    words = ("alignment", "shift", "overlap")

    def title(self) -> str:
        return tr("Check pair")

    def summary(self) -> str:
        return tr(
            "Says, without detecting anything, whether two images can be compared: grids, bands, "
            "values, how far they lie apart, and the time, memory and disk that a detection would "
            "take. What it finds is in the log."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        add_pair(self)
        add_model(self, model_names(), tr("The model that the pair is checked for."))
        add_weights(self)
        add_reading(self)
        add_masks(self)
        add_cloud_map(self)
        self.addOutput(QgsProcessingOutputBoolean("POSSIBLE", tr("Can be compared")))
        for name, title in (
            ("PROBLEMS", tr("Problems, which forbid a detection")),
            ("NOTES", tr("Notes")),
            ("TEXT", tr("All of it")),
        ):
            self.addOutput(QgsProcessingOutputString(name, title))
        for name, title in (
            ("SHIFT_ROWS", tr("Measured shift (rows)")),
            ("SHIFT_COLUMNS", tr("Measured shift (columns)")),
            ("SECONDS", tr("Predicted seconds")),
            ("MEMORY", tr("Predicted memory (bytes)")),
            ("DISK", tr("Predicted disk space (bytes)")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, title))

    def refuse(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        request(self, parameters, context, ".", None)

    def prepare(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> None:
        area = polygons_input(self, parameters, "AREA_OF_INTEREST", context, feedback)
        asked = request(self, parameters, context, QgsProcessingUtils.tempFolder(), area)
        self._request: DetectionRequest = with_masks(self, parameters, context, feedback, asked)

    def work(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        found = check(self._request)
        facts, doubts = _facts(found), _doubts(found)
        for line in facts:
            feedback.pushInfo(line)
        for line in doubts:
            feedback.pushWarning(line)
        closing = [] if found.problems else [tr("This pair can be compared.")]
        for line in closing:
            feedback.pushInfo(line)
        text = "\n".join([*facts, *doubts, *closing])
        rows, columns = found.shift or (None, None)
        clouds = write_cloud_map(self, parameters, context, self._request) if found.possible else {}
        return {
            **clouds,
            "POSSIBLE": found.possible,
            "PROBLEMS": "\n".join(map(plain, found.problems)),
            "NOTES": "\n".join(map(plain, found.notes)),
            "TEXT": text,
            "SHIFT_ROWS": rows,
            "SHIFT_COLUMNS": columns,
            "SECONDS": found.seconds,
            "MEMORY": found.memory_bytes,
            "DISK": found.disk_bytes,
        }


def _facts(found: Check) -> list[str]:
    told = [
        f"{shown(name)}: {shown(fact)}" for name, fact in found.facts.items() if name != "predicted"
    ]
    expected = prediction(found)
    return [*told, tr("Takes {predicted}.").format(predicted=expected)] if expected else told


def _doubts(found: Check) -> list[str]:
    problems = [tr("Problem: {sentence}").format(sentence=plain(text)) for text in found.problems]
    notes = [tr("Note: {sentence}").format(sentence=plain(text)) for text in found.notes]
    return [*notes, *problems]

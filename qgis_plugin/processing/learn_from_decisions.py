"""Learn from decisions: from accepted and rejected polygons to a map of the wanted changes
alone."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProcessingParameterString

from ...engine.from_decisions import learn
from ...engine.runs import output_folder as names
from ..text.translation import tr
from .ask_what_to_decide import add_decided_result, decided_result
from .base import Algorithm, Teller, described
from .results import (
    add_results,
    deliver,
    read_destinations,
    refuse_destinations,
    refuse_edited_result,
    refuse_result_folder,
)


class LearnFromDecisions(Algorithm):
    """Learn which changes are wanted, and detect those."""

    identity = "learnfromdecisions"
    picture = "unsupervised"
    words = ("active learning", "review", "accept", "reject", "supervised", "classification")

    def title(self) -> str:
        return tr("Learn from decisions")

    def summary(self) -> str:
        return tr(
            "Learns from the accepted and rejected polygons of a result which changes are wanted, "
            "and detects those alone. Some 20 decisions are a good beginning. The result that was "
            "decided on stays as it is; both images are needed. No network and no set-up."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        add_decided_result(self)
        also = QgsProcessingParameterString(
            "ALSO", tr("Also learn from these results"), None, False, True
        )
        self.addParameter(
            described(
                also,
                tr(
                    "Result folders of other pairs of the same bands whose decisions count too, "
                    "separated by “;”."
                ),
                advanced=True,
            )
        )
        save = QgsProcessingParameterString("SAVE", tr("Save as a model"), None, False, True)
        self.addParameter(
            described(
                save,
                tr(
                    "The name under which to keep what was learned as a model, to detect with it "
                    "on the next pair."
                ),
                advanced=True,
            )
        )
        add_results(self, semantic=False, kinds=True)

    def refuse(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        folder = decided_result(self, parameters, context)
        refuse_edited_result(folder, context)
        refuse_destinations(self, parameters, context, [str(folder / name) for name in names.NAMES])
        refuse_result_folder(self, parameters, context)

    def prepare(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> None:
        self._folder = decided_result(self, parameters, context)
        also = self.parameterAsString(parameters, "ALSO", context) or ""
        self._also = [part.strip() for part in also.split(";") if part.strip()]
        self._save = (self.parameterAsString(parameters, "SAVE", context) or "").strip() or None

    def work(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        where = read_destinations(self, parameters, context)
        replaced = where.folder is not None and self.parameterAsBool(
            parameters, "OVERWRITE", context
        )
        try:
            result = learn(
                self._folder,
                where.work,
                self._also,
                overwrite=replaced,
                report=Teller(feedback),
                cancelled=feedback.isCanceled,
                save=self._save,
            )
            return deliver(result, where, context, feedback)
        finally:
            where.remove_work()

"""Ask what to decide: the polygons of a result whose decision teaches most."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
)

from ...engine.errors import BadInput
from ...engine.learning.asking import ask
from ...engine.runs.output_folder import POLYGONS
from ..text.formatting import listed
from ..text.translation import tr
from .base import Algorithm, described, folder_of
from .results import refuse_edited_result

INTEGER = QgsProcessingParameterNumber.Type.Integer


class AskWhatToDecide(Algorithm):
    """Name the polygons to accept or reject next."""

    identity = "askwhattodecide"
    picture = "check"
    words = ("learn", "active learning", "review", "accept", "reject")

    def title(self) -> str:
        return tr("Ask what to decide")

    def summary(self) -> str:
        return tr(
            "Names the polygons of a result to accept or reject next, the best questions first: "
            "at first the largest, then those that are large and doubtful. “Learn from decisions” "
            "learns from the answers."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        add_decided_result(self)
        self.addParameter(
            described(
                QgsProcessingParameterNumber(
                    "COUNT", tr("Number of polygons"), INTEGER, 10, minValue=1
                ),
                tr("How many polygons to name."),
            )
        )
        self.addParameter(
            described(
                QgsProcessingParameterNumber("ADD", tr("Places to add"), INTEGER, None, True, 0),
                tr(
                    "How many places that no polygon outlines to add to the polygons as "
                    "questions, undecided; by default as many as are missing."
                ),
                advanced=True,
            )
        )
        self.addOutput(QgsProcessingOutputString("POLYGONS", tr("Polygons to decide, by their id")))
        self.addOutput(QgsProcessingOutputNumber("NUMBER_OF_POLYGONS", tr("Number of polygons")))

    def refuse(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        refuse_edited_result(decided_result(self, parameters, context), context)

    def prepare(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> None:
        self._folder = decided_result(self, parameters, context)
        self._count = self.parameterAsInt(parameters, "COUNT", context)
        said = parameters.get("ADD") is not None
        self._add = self.parameterAsInt(parameters, "ADD", context) if said else None

    def work(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        numbers = ask(self._folder, self._count, cancelled=feedback.isCanceled, add=self._add)
        text = listed(map(str, numbers))
        feedback.pushInfo(
            tr("Decide on these polygons next: {numbers}").format(numbers=text)
            if numbers
            else tr("Every polygon is decided.")
        )
        return {"POLYGONS": text, "NUMBER_OF_POLYGONS": len(numbers)}


def add_decided_result(algorithm: Algorithm) -> None:
    """The folder of the result that is decided on."""
    algorithm.addParameter(
        described(
            QgsProcessingParameterFile(
                "RESULT", tr("Result"), QgsProcessingParameterFile.Behavior.Folder
            ),
            tr(
                "The result folder of a detection. The field “decision” of its polygons says "
                "which are accepted and which rejected; those drawn by hand count as accepted."
            ),
        )
    )


def decided_result(
    algorithm: Algorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> Path:
    """That folder. Raises BadInput where it holds no result."""
    folder = Path(folder_of(algorithm, parameters, context, "RESULT"))
    if not (folder / POLYGONS).is_file():
        sentence = tr(
            "“{folder}” holds no result (no {name}); choose the folder that a detection wrote to."
        )
        raise BadInput(sentence.format(folder=folder, name=POLYGONS))
    return folder

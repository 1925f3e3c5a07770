"""Import weights: a published checkpoint becomes a weights file with its card, installed among the
models."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputString,
    QgsProcessingParameterFile,
    QgsProcessingParameterString,
)

from ...engine.catalogue.networks import NETWORKS
from ...engine.errors import BadInput
from ..environment.import_weights import bring_in, card_fields
from ..text.card_in_words import card_in_words
from ..text.plain_words import plain
from ..text.translation import tr
from .base import Algorithm, Choice, chosen, described

AUTO = "auto"


class ImportWeights(Algorithm):
    """Read a checkpoint in the worker's Python, where torch is."""

    identity = "importweights"
    picture = "weights"
    words = ("checkpoint", "model", "install")

    def title(self) -> str:
        return tr("Import weights")

    def summary(self) -> str:
        return tr(
            "Turns published weights of DSMS-FCN, DSIFN, BSFNet, MISGNet or ClearSCD (or a "
            "weights file of Deep Change) into an installed model, after checking that they fit "
            "the network. Nothing in the file is executed."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.addParameter(
            described(
                QgsProcessingParameterFile("FILE", tr("File")),
                tr(
                    "PyTorch (.pth, .pt), Keras (.h5), NumPy (.npz) or safetensors; or a weights "
                    "file of Deep Change."
                ),
            )
        )
        self.addParameter(
            described(
                QgsProcessingParameterString("NAME", tr("Name"), optional=True),
                tr(
                    "What the model is to be called: letters, digits, dots and dashes. Empty: the "
                    "name of the file."
                ),
            )
        )
        self.addParameter(
            described(
                Choice("NETWORK", tr("Network"), [AUTO, *NETWORKS], AUTO),
                tr("Whose weights they are; auto finds out by the names and shapes in the file."),
                advanced=True,
            )
        )
        for field in card_fields():
            parameter = QgsProcessingParameterString(field.parameter, field.title, optional=True)
            self.addParameter(described(parameter, field.meaning, advanced=True))
        self.addOutput(QgsProcessingOutputString("MODEL", tr("Name of the model")))
        self.addOutput(QgsProcessingOutputString("WEIGHTS", tr("Weights file")))

    def refuse(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        path = Path(self.parameterAsString(parameters, "FILE", context))
        if not path.is_file():
            raise BadInput(tr("“{path}” does not exist; choose another file.").format(path=path))

    def work(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        source = Path(self.parameterAsString(parameters, "FILE", context))
        name = self.parameterAsString(parameters, "NAME", context).strip() or source.stem
        network = chosen(self, parameters, "NETWORK")
        said = {"--network": "" if network == AUTO else network}
        for field in card_fields():
            said[field.option] = self.parameterAsString(
                parameters, field.parameter, context
            ).strip()
        installed, notes = bring_in(source, name, said, feedback.isCanceled)
        for note in notes:
            feedback.pushWarning(plain(note))
        feedback.pushInfo(card_in_words(installed.card))
        feedback.pushInfo(tr("Installed as “{name}”.").format(name=installed.name))
        return {"MODEL": installed.name, "WEIGHTS": str(installed.path)}

"""The parameters that say whether, and by which rules, kinds of change are told."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFile,
)

from ....engine.kinds.rules import OFF
from ...text.translation import tr
from ..base import described

TELL, RULES = "TELL_KINDS", "KIND_RULES"


def add_kinds(algorithm: QgsProcessingAlgorithm) -> None:
    """Both parameters, of a detection."""
    algorithm.addParameter(
        described(
            QgsProcessingParameterBoolean(TELL, tr("Tell kinds of change"), True),
            tr("Whether each change gets a kind by its bands, where these say their colours."),
            advanced=True,
        )
    )
    add_kind_rules(algorithm, tr("Empty: those of Deep Change."))


def add_kind_rules(algorithm: QgsProcessingAlgorithm, unsaid: str) -> None:
    """The file of rules alone. unsaid: a sentence on what holds where it is left empty."""
    algorithm.addParameter(
        described(
            QgsProcessingParameterFile(
                RULES, tr("Rules for kinds of change"), extension="toml", optional=True
            ),
            f"{tr('A TOML file of rules on NDVI, NDWI, NBR and brightness.')} {unsaid}",
            advanced=True,
        )
    )


def kind_rules(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> str | None:
    """What a request says of kinds; None where nothing is said."""
    asks = algorithm.parameterDefinition(TELL) is not None
    if asks and not algorithm.parameterAsBool(parameters, TELL, context):
        return OFF
    return str(algorithm.parameterAsString(parameters, RULES, context) or "").strip() or None

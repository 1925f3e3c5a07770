"""The parameter that says by which rules kinds of change are told."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterFile,
)

from ...text.translation import tr
from ..base import described

RULES = "KIND_RULES"


def add_kind_rules(algorithm: QgsProcessingAlgorithm, unsaid: str) -> None:
    """The parameter. unsaid: a sentence on what holds where it is left empty."""
    algorithm.addParameter(
        described(
            QgsProcessingParameterFile(
                RULES, tr("Rules for kinds of change"), extension="toml", optional=True
            ),
            f"{tr('A TOML file of rules on NDVI, NDWI, NBR and brightness; off: none.')} {unsaid}",
            advanced=True,
        )
    )


def kind_rules(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> str | None:
    """What was said; None where it is left empty."""
    return str(algorithm.parameterAsString(parameters, RULES, context) or "").strip() or None

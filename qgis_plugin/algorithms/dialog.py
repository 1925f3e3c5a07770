"""The dialog of an algorithm: QGIS's own, but for what it does with values that are given to it.

Imported only where a dialog is wanted: QGIS's Processing plugin is not there in every QGIS.
"""

from __future__ import annotations

from typing import Any

from processing.gui.AlgorithmDialog import AlgorithmDialog

from .base import as_shown


class Dialog(AlgorithmDialog):
    """Shows the model or choice that was meant: QGIS's own silently shows the default for the other way to say it."""

    def setParameters(self, parameters: dict[str, Any]) -> None:
        """Called by QGIS with the values of a script or of its history."""
        super().setParameters(as_shown(self.algorithm(), parameters))

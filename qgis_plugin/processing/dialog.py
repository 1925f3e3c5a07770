"""The dialog of an algorithm: QGIS's own, but for the values that it begins with and how it shows
choices.

Imported only where a dialog is wanted: QGIS's Processing plugin is not there in every QGIS.
"""

from __future__ import annotations

from typing import Any

from processing.gui.AlgorithmDialog import AlgorithmDialog
from qgis.core import QgsProcessingAlgorithm, QgsRasterLayer
from qgis.PyQt.QtWidgets import QComboBox

from ..dock.detect.model_panel import model_titles
from ..dock.detect.pair_panel import PairPanel
from .base import as_shown


class Dialog(AlgorithmDialog):
    """Begins with the pair that the panel would suggest, and calls models as the panel does.

    QGIS's own presets the same layer as before and after, and silently shows the default for a
    choice that is said by its name where it keeps places, or the other way round."""

    def __init__(self, algorithm: QgsProcessingAlgorithm, parent: Any = None) -> None:
        super().__init__(algorithm, parent=parent)
        fields = self.mainWidget().wrappers
        if "BEFORE" in fields:
            for name, layer in zip(("BEFORE", "AFTER"), suggested_pair()):
                fields[name].wrappedWidget().findChild(QComboBox).setCurrentIndex(-1)
                if layer is not None:
                    fields[name].setParameterValue(layer.id(), self.mainWidget().processing_context)
        if "MODEL" in fields:
            titles, choices = model_titles(), fields["MODEL"].wrappedWidget()
            for place in range(choices.count()):
                choices.setItemText(
                    place, titles.get(choices.itemData(place), choices.itemText(place))
                )

    def setParameters(self, parameters: dict[str, Any]) -> None:
        """Called by QGIS with the values of a script or of its history."""
        super().setParameters(as_shown(self.algorithm(), parameters))


def suggested_pair() -> tuple[QgsRasterLayer | None, QgsRasterLayer | None]:
    """The two images of the project that the panel would suggest, the earlier one first; else
    none."""
    panel = PairPanel()
    try:
        panel.suggest()
        return panel.before.layer(), panel.after.layer()
    finally:
        panel.close_down()
        panel.deleteLater()

"""The dialog of an algorithm: QGIS's own, but for the values that it begins with and how it shows
choices and models.

Imported only where a dialog is wanted: QGIS's Processing plugin is not there in every QGIS.
"""

from __future__ import annotations

from typing import Any

from processing.gui.AlgorithmDialog import AlgorithmDialog
from qgis.core import QgsProcessingAlgorithm, QgsRasterLayer
from qgis.gui import (
    QgsAbstractProcessingParameterWidgetWrapper,
    QgsGui,
    QgsProcessingGui,
)
from qgis.PyQt.QtWidgets import QComboBox, QWidget

from ..dock.detect.model_panel import model_titles
from ..dock.detect.pair_panel import PairPanel
from .base import as_shown


class Dialog(AlgorithmDialog):
    """Begins with the pair that the panel would suggest.

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


class ModelField:
    """The field of a model wherever Processing asks for one: it shows titles, and its value is the
    id.

    Named in the metadata of the parameter; QGIS calls it with the parameter and the dialog that it
    is for."""

    def __new__(cls, parameter: Any, dialog: Any, _row: int = 0, _column: int = 0) -> Any:
        """The wrapper that QGIS wants: of its own in the modeler, which offers inputs and
        expressions beside the list."""
        kind = type(dialog).__name__
        if kind != "ModelerParametersDialog":
            batch = kind == "BatchAlgorithmDialog"
            return _ModelList(
                parameter,
                QgsProcessingGui.WidgetType.Batch
                if batch
                else QgsProcessingGui.WidgetType.Standard,
            )
        made = QgsGui.processingGuiRegistry().createModelerParameterWidget(
            dialog.model, dialog.childId, parameter, dialog.context
        )
        made.setDialog(dialog)
        for choices in made.findChildren(QComboBox):
            _show_titles(choices)
        return made


class _ModelList(QgsAbstractProcessingParameterWidgetWrapper):
    """A list of models in the toolbox and in the table of a batch; methods are named as in QGIS."""

    def createWidget(self) -> QWidget:
        """Called by QGIS, which keeps it and calls it `wrappedWidget`."""
        parameter, choices = self.parameterDefinition(), QComboBox()
        for name in parameter.options():
            choices.addItem(name, name)
        _show_titles(choices)
        choices.setToolTip(parameter.toolTip())
        choices.currentIndexChanged.connect(lambda _place: self.widgetValueHasChanged.emit(self))
        return choices

    def setWidgetValue(self, value: Any, _context: Any) -> None:
        """Called by QGIS with the id of a model, or its place in the list."""
        choices, name = self.wrappedWidget(), self.parameterDefinition().chosen(value)
        if choices.findData(name) < 0:
            # Shown, and refused with a sentence: an empty list would mean the default.
            choices.addItem(name, name)
        choices.setCurrentIndex(choices.findData(name))

    def widgetValue(self) -> Any:
        """Called by QGIS: the id."""
        return self.wrappedWidget().currentData()


def _show_titles(choices: QComboBox) -> None:
    """Call the models in a list of ids as the panel does."""
    titles = model_titles()
    for place in range(choices.count()):
        if (title := titles.get(choices.itemData(place))) is not None:
            choices.setItemText(place, title)

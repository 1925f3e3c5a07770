"""A layer of the project to choose."""

from __future__ import annotations

from qgis.core import QgsMapLayer, QgsProject
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QWidget


class LayerBox(QgsMapLayerComboBox):
    """As QGIS's own, but where the chosen layer leaves the project none is chosen, if that is
    allowed, rather than its neighbour in the list. lost: the chosen layer has left."""

    lost = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chosen = ""
        self.layerChanged.connect(self._note)
        QgsProject.instance().layersWillBeRemoved.connect(self._layers_go)

    def _note(self, layer: QgsMapLayer | None) -> None:
        self._chosen = "" if layer is None else layer.id()

    def _layers_go(self, ids: list[str]) -> None:
        if self._chosen in ids:  # the box itself stands at a neighbour already, and has not said so
            self.setLayer(None)
            self.lost.emit()

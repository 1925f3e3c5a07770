"""A layer of the project to choose."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProject
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QWidget


class LayerBox(QgsMapLayerComboBox):
    """As QGIS's own, but where the chosen layer leaves the project none is chosen, rather than its
    neighbour in the list. lost: that has happened."""

    lost = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._went = ""  # the layer whose line left the list while it was chosen
        self.model().rowsAboutToBeRemoved.connect(self._lines_go)
        self.model().rowsInserted.connect(self._lines_came)
        # The list has heard before, as its model was made first.
        QgsProject.instance().layersWillBeRemoved.connect(self._layers_go)

    def _lines_go(self, _parent: Any, first: int, last: int) -> None:
        layer = self.currentLayer()
        if layer is not None and first <= self.currentIndex() <= last:
            self._went = layer.id()

    def _lines_came(self, *_: Any) -> None:
        self._went = ""  # it was only sorted anew

    def _layers_go(self, ids: list[str]) -> None:
        if self._went in ids:
            self._went = ""
            self.setLayer(None)
            self.lost.emit()

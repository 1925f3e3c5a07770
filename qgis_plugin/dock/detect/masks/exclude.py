"""Where not to look, beside where to."""

from __future__ import annotations

from qgis.core import QgsMapLayerProxyModel
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QLabel, QSizePolicy, QWidget

from ....text.translation import tr
from ....widgets.basic import column
from ....widgets.flow import Flow
from ....widgets.layer_box import LayerBox
from ..extent_panel import polygons_file


class ExcludePanel(QWidget):
    """Polygons in which nothing is assessed, or none. changed: they are others now."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.layer = LayerBox()
        self.layer.setObjectName("exclude")
        self.layer.setAccessibleName(tr("Not here"))
        self.layer.setToolTip(tr("Polygons in which nothing is assessed, such as water."))
        self.layer.setFilters(QgsMapLayerProxyModel.Filter.PolygonLayer)
        self.layer.setAllowEmptyLayer(True)
        self.layer.setLayer(None)
        self.layer.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        label = QLabel(tr("&Not here"))
        label.setBuddy(self.layer)
        self.selected = QCheckBox(tr("selected only"))
        self.selected.setObjectName("exclude_selected")
        layout = column(self)
        layout.addLayout(Flow(label, self.layer, self.selected, grows=self.layer))
        self.layer.layerChanged.connect(self._turn)
        self.selected.toggled.connect(lambda _: self.changed.emit())
        self._turn(None)

    def _turn(self, layer: object) -> None:
        self.selected.setVisible(layer is not None)
        self.changed.emit()

    def area(self) -> str | None:
        """A file with the polygons; None where there are none. Raises BadInput."""
        layer = self.layer.currentLayer()
        if layer is None:
            return None
        return polygons_file(layer, selected=self.selected.isChecked())

    def said(self) -> tuple[str, bool]:
        """What it shows."""
        return self.layer.currentText(), self.selected.isChecked()

"""The outline of the polygon that is looked at, above all layers of the map."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsGeometry, QgsVectorLayer, QgsWkbTypes
from qgis.gui import QgsRubberBand
from qgis.PyQt import sip
from qgis.PyQt.QtGui import QColor


class Outline:
    """canvas: of the map, or None where there is none."""

    def __init__(self, canvas: Any) -> None:
        self._canvas = canvas
        self._band: QgsRubberBand | None = None

    def show(self, shape: QgsGeometry, layer: QgsVectorLayer) -> None:
        """Draw the outline of a shape of a layer, and nothing within."""
        if self._canvas is None or sip.isdeleted(self._canvas):
            return
        if self._band is None or sip.isdeleted(self._band):
            self._band = QgsRubberBand(self._canvas, QgsWkbTypes.GeometryType.PolygonGeometry)
            self._band.setFillColor(QColor(0, 0, 0, 0))
            self._band.setStrokeColor(QColor(255, 235, 0))
            self._band.setSecondaryStrokeColor(QColor(20, 20, 20, 200))
            self._band.setWidth(3)
        self._band.setToGeometry(shape, layer)
        self._band.show()

    def hide(self) -> None:
        """Take it off the map."""
        band, self._band = self._band, None
        if band is not None and not sip.isdeleted(band):
            self._canvas.scene().removeItem(band)
            sip.delete(band)

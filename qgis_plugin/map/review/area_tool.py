"""Drawing an area on the map: corner by corner, or round it in one go."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsGeometry, QgsPointXY, QgsWkbTypes
from qgis.gui import QgsMapTool, QgsRubberBand
from qgis.PyQt.QtCore import QPoint, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor

_STILL = 4  # pixels: what moves less is a click


class AreaTool(QgsMapTool):
    """Clicks make corners, the right button ends; or the mouse is dragged round. drawn: the area,
    in the map's CRS. over: nothing is drawn any more, for whatever reason."""

    drawn = pyqtSignal(QgsGeometry)
    over = pyqtSignal()

    def __init__(self, canvas: Any) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._corners: list[QgsPointXY] = []
        self._pressed: QPoint | None = None
        self._dragged = False
        self._band: QgsRubberBand | None = None
        self.setCursor(Qt.CursorShape.CrossCursor)

    def canvasPressEvent(self, event: Any) -> None:
        """Called by QGIS."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed, self._dragged = QPoint(event.pos()), False
            self._corners.append(self.toMapCoordinates(event.pos()))

    def canvasMoveEvent(self, event: Any) -> None:
        """Called by QGIS."""
        here = self.toMapCoordinates(event.pos())
        if self._pressed is not None and (event.pos() - self._pressed).manhattanLength() > _STILL:
            self._dragged = True
            self._corners.append(here)
        self._show([*self._corners, here])

    def canvasReleaseEvent(self, event: Any) -> None:
        """Called by QGIS."""
        began, self._pressed = self._pressed, None
        if event.button() == Qt.MouseButton.RightButton or (began is not None and self._dragged):
            self._end()

    def keyPressEvent(self, event: Any) -> None:
        """Called by QGIS: Escape gives up."""
        if event.key() == Qt.Key.Key_Escape:
            event.accept()
            self._canvas.unsetMapTool(self)

    def _show(self, corners: list[QgsPointXY]) -> None:
        if not self._corners:
            return
        if self._band is None:
            self._band = QgsRubberBand(self._canvas, QgsWkbTypes.GeometryType.PolygonGeometry)
            self._band.setStrokeColor(QColor("#f2641a"))
            self._band.setFillColor(QColor(242, 100, 26, 24))
            self._band.setWidth(2)
        self._band.setToGeometry(QgsGeometry.fromPolygonXY([corners]), None)

    def _end(self) -> None:
        corners = list(dict.fromkeys((corner.x(), corner.y()) for corner in self._corners))
        area = (
            QgsGeometry.fromPolygonXY([[QgsPointXY(*corner) for corner in corners]])
            if len(corners) > 2
            else None
        )
        self._canvas.unsetMapTool(self)
        if area is not None:
            self.drawn.emit(area.makeValid())

    def deactivate(self) -> None:
        """Called by QGIS when another tool is chosen."""
        super().deactivate()
        self._corners, self._pressed = [], None
        if self._band is not None:
            self._canvas.scene().removeItem(self._band)
            self._band = None
        self.over.emit()

"""A second map in a window of its own, which shows the same place as the first."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.core import QgsMapLayer
from qgis.gui import QgsMapCanvas, QgsMapToolPan
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QCloseEvent, QColor, QResizeEvent
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget


class _Canvas(QgsMapCanvas):
    """A map that knows whether it shows something else only because its window has another size."""

    resizes = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Called by Qt."""
        self.resizes = True
        super().resizeEvent(event)
        self.resizes = False


class LinkedMap(QWidget):
    """Follows a map, and the map follows it. layers: what it shows where the first map shows those.
    closed: by hand."""

    closed = pyqtSignal()

    def __init__(
        self, canvas: Any, layers: Callable[[list[QgsMapLayer]], list[QgsMapLayer]], title: str
    ) -> None:
        super().__init__(canvas.window(), Qt.WindowType.Tool)
        self._first, self._layers = canvas, layers
        self._follows = False
        self.setWindowTitle(title)
        self.setObjectName("linked_map")
        self.canvas = _Canvas(self)
        self.canvas.setCanvasColor(QColor(canvas.canvasColor()))
        self.canvas.enableAntiAliasing(True)
        self._pan = QgsMapToolPan(self.canvas)
        self.canvas.setMapTool(self._pan)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.canvas)
        self.resize(max(300, canvas.width() // 2), max(240, canvas.height() // 2))
        for signal, heard in self._signals():
            signal.connect(heard)
        self._take_layers()
        self._take_crs()

    def _signals(self) -> tuple[tuple[Any, Callable[[], None]], ...]:
        return (
            (self._first.extentsChanged, self._follow),
            (self._first.layersChanged, self._take_layers),
            (self._first.destinationCrsChanged, self._take_crs),
            (self.canvas.extentsChanged, self._lead),
        )

    def _take_layers(self) -> None:
        self.canvas.setLayers(self._layers(self._first.layers()))

    def _take_crs(self) -> None:
        # A map in another CRS shows another place for the moment, where nobody wants to go.
        self._follows = True
        self.canvas.setDestinationCrs(self._first.mapSettings().destinationCrs())
        self._follows = False
        self._follow()

    def _follow(self) -> None:
        """Show the place that the first map shows, in the same scale."""
        self._move(self.canvas, self._first)

    def _lead(self) -> None:
        if self.canvas.resizes:
            self._follow()
        else:
            self._move(self._first, self.canvas)

    def _move(self, moved: Any, to: Any) -> None:
        if self._follows:
            return
        self._follows = True
        moved.setRotation(to.rotation())
        moved.setExtent(to.extent())
        moved.zoomScale(to.scale())
        moved.refresh()
        self._follows = False

    def closeEvent(self, event: QCloseEvent) -> None:
        """Called by Qt."""
        super().closeEvent(event)
        self.closed.emit()

    def end(self) -> None:
        """Close the window, and let go of both maps."""
        if sip.isdeleted(self):
            return
        if not sip.isdeleted(self._first):
            for signal, heard in self._signals():
                signal.disconnect(heard)
        self.canvas.stopRendering()
        self.hide()
        self.deleteLater()

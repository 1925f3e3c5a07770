"""The other image over a part of the map, beside a handle that is dragged."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.core import QgsMapLayer, QgsMapRendererParallelJob, QgsMapSettings
from qgis.gui import QgsMapCanvasItem
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QEvent, QObject, QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QImage, QPainter, QPen

_REACH = 8  # pixels beside the line where it can be taken
_KNOB = 11.0  # pixels
_LINE, _RIM = QColor(255, 255, 255), QColor(20, 20, 20, 200)


class _Picture(QgsMapCanvasItem):
    """What is drawn: the picture right of the line, the line, and the knob on it."""

    def __init__(self, canvas: Any) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self.picture: QImage | None = None
        self.names = ("", "")  # of what is seen left and right of the line
        self.x = canvas.width() / 2.0
        self.setZValue(-5)  # above the map (-10), below what is highlighted (0)

    def boundingRect(self) -> QRectF:
        """Called by Qt."""
        return QRectF(0.0, 0.0, self._canvas.width(), self._canvas.height())

    def paint(self, painter: QPainter, _option: Any = None, _widget: Any = None) -> None:
        """Called by Qt."""
        whole = self.boundingRect()
        if self.picture is not None:
            painter.save()
            painter.setClipRect(QRectF(self.x, 0.0, whole.width() - self.x, whole.height()))
            painter.drawImage(QPointF(0.0, 0.0), self.picture)
            painter.restore()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = QPointF(self.x, whole.height() / 2)
        for colour, width in ((_RIM, 4.0), (_LINE, 2.0)):
            painter.setPen(QPen(colour, width))
            painter.drawLine(QPointF(self.x, 0.0), QPointF(self.x, whole.height()))
        painter.setPen(QPen(_RIM, 1.5))
        painter.setBrush(_LINE)
        painter.drawEllipse(middle, _KNOB, _KNOB)
        for side in (-1.0, 1.0):
            painter.drawLine(middle + QPointF(7 * side, 0.0), middle + QPointF(3 * side, -4.0))
            painter.drawLine(middle + QPointF(7 * side, 0.0), middle + QPointF(3 * side, 4.0))
        self._write_names(painter)

    def _write_names(self, painter: QPainter) -> None:
        for name, left in zip(self.names, (True, False)):
            width = painter.fontMetrics().horizontalAdvance(name) + 12.0
            height = painter.fontMetrics().height() + 4.0
            place = QRectF(self.x - width - 6 if left else self.x + 6, 6.0, width, height)
            painter.fillRect(place, QColor(20, 20, 20, 170))
            painter.setPen(QPen(_LINE))
            painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), name)


class Swipe(QObject):
    """Shows other layers right of a line on the map, which the mouse drags.

    layers: what is to be seen right of the line where the map shows those. names: of both sides."""

    def __init__(
        self,
        canvas: Any,
        layers: Callable[[list[QgsMapLayer]], list[QgsMapLayer]],
        names: tuple[str, str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._canvas, self._layers = canvas, layers
        self._item = _Picture(canvas)
        self._item.names = names
        self._job: QgsMapRendererParallelJob | None = None
        self._drags = self._points = False
        canvas.viewport().installEventFilter(self)
        canvas.mapCanvasRefreshed.connect(self.renew)
        canvas.extentsChanged.connect(self._moved)
        self.renew()

    @property
    def x(self) -> float:
        """Where the line is, in pixels from the left."""
        return self._item.x

    def _moved(self) -> None:
        """The picture is of another place now."""
        self._item.picture = None
        self._item.update()

    def renew(self) -> None:
        """Draw the other image anew."""
        if self._job is not None:
            self._job.cancelWithoutBlocking()
        settings = QgsMapSettings(self._canvas.mapSettings())
        settings.setLayers(self._layers(self._canvas.layers()))
        job = self._job = QgsMapRendererParallelJob(settings)
        job.finished.connect(lambda: self._drawn(job))
        job.start()

    def _drawn(self, job: QgsMapRendererParallelJob) -> None:
        if self._job is None or sip.isdeleted(self._canvas):
            return
        if job is self._job:
            self._item.picture = job.renderedImage()
            self._item.update()
            self._job = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Called by Qt for the map; True where the mouse is at the line."""
        kind = event.type()
        if kind == QEvent.Type.Resize:
            self._item.x = min(self._item.x, max(20.0, watched.width() - 20.0))
        if kind not in (
            QEvent.Type.MouseButtonPress,
            QEvent.Type.MouseButtonRelease,
            QEvent.Type.MouseMove,
            QEvent.Type.MouseButtonDblClick,
        ):
            return False
        near = abs(event.pos().x() - self._item.x) <= _REACH
        if kind == QEvent.Type.MouseMove:
            return self._move(event, near=near)
        if event.button() != Qt.MouseButton.LeftButton or not (near or self._drags):
            return False
        self._drags = kind != QEvent.Type.MouseButtonRelease
        return True

    def _move(self, event: Any, *, near: bool) -> bool:
        if self._drags:
            self._item.x = float(min(max(event.pos().x(), 0), self._canvas.width()))
            self._item.update()
            return True
        if event.buttons() == Qt.MouseButton.NoButton and near != self._points:
            self._points = near
            view = self._canvas.viewport()
            if near:
                self._pointer = view.cursor()
                view.setCursor(Qt.CursorShape.SplitHCursor)
            else:
                view.setCursor(self._pointer)
        return False

    def end(self) -> None:
        """Take it off the map."""
        if self._job is not None:
            job, self._job = self._job, None
            job.cancel()
        if sip.isdeleted(self._canvas):
            return
        view = self._canvas.viewport()
        view.removeEventFilter(self)
        if self._points:
            view.setCursor(self._pointer)
        self._canvas.mapCanvasRefreshed.disconnect(self.renew)
        self._canvas.extentsChanged.disconnect(self._moved)
        self._canvas.scene().removeItem(self._item)
        sip.delete(self._item)
        self.deleteLater()

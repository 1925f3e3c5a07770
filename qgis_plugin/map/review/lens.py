"""A lens on the map: what lies under the mouse, or the polygon that is looked at, enlarged, before
beside after."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from qgis.core import (
    QgsMapLayer,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsRectangle,
)
from qgis.gui import QgsMapCanvasItem
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QEvent, QObject, QPoint, QRectF, QSize, Qt, QTimer
from qgis.PyQt.QtGui import QColor, QImage, QPainter, QPen

SIDE = 168  # pixels of each of both pictures
TIMES = 4.0  # as large as on the map
_GAP, _AWAY = (
    2.0,
    18.0,
)  # pixels between the pictures, and between them and the place that they show
_MARGIN = 8.0  # pixels between them and the corner of the map, while the mouse is elsewhere
_AROUND = 1.5  # sides of the polygon that is looked at
_PAUSE = 40  # milliseconds between two pictures while the mouse moves
_RIM, _TEXT = QColor(20, 20, 20, 200), QColor(255, 255, 255)

Layers = Callable[[list[QgsMapLayer]], list[QgsMapLayer]]


class _Glass(QgsMapCanvasItem):
    """What is drawn: both pictures with a frame, a cross in their middle and the date."""

    def __init__(self, canvas: Any, names: Sequence[str]) -> None:
        super().__init__(canvas)
        self._canvas, self._names = canvas, names
        self.pictures: list[QImage | None] = [None, None]
        self.at: QPoint | None = (
            None  # the mouse on the map; None: the pictures lie in the upper right corner
        )
        self.setZValue(100)  # above all that is highlighted

    def boundingRect(self) -> QRectF:
        """Called by Qt."""
        return QRectF(0.0, 0.0, self._canvas.width(), self._canvas.height())

    def places(self) -> list[QRectF]:
        """Where both pictures lie: beside the mouse, or in a corner of the map, and within it."""
        width, height = 2 * SIDE + _GAP, float(SIDE)
        if self.at is None:
            return self._places(self._canvas.width() - width - _MARGIN, _MARGIN)
        x, y = self.at.x() - width / 2, self.at.y() + _AWAY
        if y + height > self._canvas.height():
            y = self.at.y() - _AWAY - height
        x = min(max(x, 0.0), max(0.0, self._canvas.width() - width))
        return self._places(x, max(y, 0.0))

    def _places(self, x: float, y: float) -> list[QRectF]:
        return [QRectF(x + number * (SIDE + _GAP), y, SIDE, SIDE) for number in (0, 1)]

    def paint(self, painter: QPainter, _option: Any = None, _widget: Any = None) -> None:
        """Called by Qt."""
        for place, picture, name in zip(self.places(), self.pictures, self._names):
            painter.fillRect(place, self._canvas.canvasColor())
            if picture is not None:
                painter.drawImage(place, picture)
            painter.setPen(QPen(_RIM, 2.0))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(place)
            middle = place.center()
            for x, y in ((5.0, 0.0), (0.0, 5.0)):
                painter.drawLine(
                    int(middle.x() - x),
                    int(middle.y() - y),
                    int(middle.x() + x),
                    int(middle.y() + y),
                )
            metrics = painter.fontMetrics()
            label = QRectF(
                place.x(), place.y(), metrics.horizontalAdvance(name) + 10.0, metrics.height() + 2.0
            )
            painter.fillRect(label, _RIM)
            painter.setPen(QPen(_TEXT))
            painter.drawText(label, int(Qt.AlignmentFlag.AlignCenter), name)


class Lens(QObject):
    """Follows the mouse on the map; while that is elsewhere it shows the whole polygon that is
    looked at.

    layers: of both dates, where the map shows those. names: of both dates."""

    def __init__(
        self,
        canvas: Any,
        layers: Sequence[Layers],
        names: Sequence[str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._canvas, self._layers = canvas, layers
        self._item = _Glass(canvas, names)
        self._item.hide()
        self._place: QgsRectangle | None = None
        self._mouse: QPoint | None = None
        self._jobs: list[QgsMapRendererParallelJob] = []
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._draw)
        self._tracked = canvas.viewport().hasMouseTracking()
        canvas.viewport().setMouseTracking(True)
        canvas.viewport().installEventFilter(self)
        canvas.mapCanvasRefreshed.connect(self._renew)
        canvas.extentsChanged.connect(self._renew)

    def look_at(self, place: QgsRectangle | None) -> None:
        """Show what lies around this part of the map while the mouse is elsewhere."""
        self._place = place
        self._renew()

    @property
    def seen(self) -> list[QImage | None]:
        """Both pictures, None while one is being drawn."""
        return self._item.pictures

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Called by Qt for the map: where the mouse is. No event is taken from the map."""
        if event.type() == QEvent.Type.MouseMove:
            self._mouse = QPoint(event.pos())
            self._renew()
        elif event.type() == QEvent.Type.Leave:
            self._mouse = None
            self._renew()
        return False

    def _renew(self) -> None:
        shows = self._mouse is not None or self._place is not None
        self._item.setVisible(shows)
        if shows:
            self._item.at = self._mouse
            self._item.update()
            if not self._pause.isActive():
                self._pause.start()

    def _seen(self) -> QgsRectangle | None:
        """The part of the map that both pictures show: a square; None where there is nothing to
        show."""
        pixel = self._canvas.mapUnitsPerPixel()
        half = SIDE / 2 / TIMES * pixel
        if self._mouse is not None:
            at = self._mouse
            middle = self._canvas.getCoordinateTransform().toMapCoordinates(at.x(), at.y())
        elif self._place is not None:
            middle = self._place.center()
            half = max(half, max(self._place.width(), self._place.height()) / 2 * _AROUND)
        else:
            return None
        return QgsRectangle(
            middle.x() - half, middle.y() - half, middle.x() + half, middle.y() + half
        )

    def _draw(self) -> None:
        seen = None if sip.isdeleted(self._canvas) else self._seen()
        if seen is None:
            return
        self._give_up()
        self._jobs = [self._job(number, layers, seen) for number, layers in enumerate(self._layers)]
        for job in self._jobs:
            job.start()

    def _job(self, number: int, layers: Layers, seen: QgsRectangle) -> QgsMapRendererParallelJob:
        settings = QgsMapSettings(self._canvas.mapSettings())
        settings.setLayers(layers(self._canvas.layers()))
        settings.setOutputSize(QSize(SIDE, SIDE))
        settings.setExtent(seen)
        job = QgsMapRendererParallelJob(settings)
        job.finished.connect(lambda: self._drawn(job, number))
        return job

    def _drawn(self, job: QgsMapRendererParallelJob, number: int) -> None:
        if job in self._jobs and not sip.isdeleted(self._canvas):
            self._item.pictures[number] = job.renderedImage()
            self._item.update()

    def _give_up(self) -> None:
        jobs, self._jobs = self._jobs, []
        for job in jobs:
            if job.isActive():
                job.cancelWithoutBlocking()
                _ending.append(job)
                job.finished.connect(lambda job=job: _ending.remove(job))

    def end(self) -> None:
        """Take it off the map."""
        self._pause.stop()
        jobs, self._jobs = self._jobs, []
        for job in jobs:
            job.cancel()
        if sip.isdeleted(self._canvas):
            return
        view = self._canvas.viewport()
        view.removeEventFilter(self)
        view.setMouseTracking(self._tracked)
        self._canvas.mapCanvasRefreshed.disconnect(self._renew)
        self._canvas.extentsChanged.disconnect(self._renew)
        self._canvas.scene().removeItem(self._item)
        sip.delete(self._item)
        self.deleteLater()


_ending: list[QgsMapRendererParallelJob] = []  # kept until they have heard that they are to end

"""A small plot of what each round of learning brought."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QPointF, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QPainter, QPaintEvent, QPalette, QPen
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

from ...runs.learning import Round
from ...text.formatting import hectares, listed, number
from ...text.translation import tr

_LEAST = 0.01  # of F1 that a round has to bring for going on to pay


class LearningCurve(QWidget):
    """Cross-validated F1 over decisions; the changed area where the engine gave no F1."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.points: list[tuple[int, float]] = []
        self.shows_f1 = self._in_pixels = False
        self.setObjectName("learning_curve")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.hide()

    def show_rounds(self, rounds: Sequence[Round]) -> None:
        """Show a chain of results; one alone is no curve."""
        rated = [(each.decisions, each.f1) for each in rounds if each.f1 is not None]
        measured = [(each.decisions, each.area) for each in rounds if each.area is not None]
        self.shows_f1 = bool(rated)
        self._in_pixels = len(measured) < len(rounds)
        counted = [(each.decisions, float(each.pixels)) for each in rounds]
        self.points = rated or (counted if self._in_pixels else measured)
        self.setAccessibleName(self.says())
        self.setToolTip(self.says())
        self.setVisible(len(rounds) > 1)
        self.updateGeometry()
        self.update()

    def says(self) -> str:
        """The curve in words."""
        if not self.points:
            return ""
        values = [self._written(value) for _, value in self.points]
        told = listed(
            tr("{value} at {count}").format(value=value, count=number(count))
            for (count, _), value in zip(self.points, values)
        )
        if not self.shows_f1:
            return tr("Changed area at so many decisions: {values}").format(values=told)
        return " ".join(
            filter(
                None,
                [
                    tr("F1 by cross-validation at so many decisions: {values}.").format(
                        values=told
                    ),
                    self.advice(),
                ],
            )
        )

    def advice(self) -> str:
        """Whether going on pays; empty where nobody can say."""
        if not self.shows_f1 or len(self.points) < 2:
            return ""
        gained = self.points[-1][1] - self.points[-2][1]
        return (
            tr("More decisions still help.")
            if gained >= _LEAST
            else tr("The last round brought little.")
        )

    def _written(self, value: float) -> str:
        if self.shows_f1:
            return number(value, 2)
        return (
            tr("{count} pixels").format(count=number(value)) if self._in_pixels else hectares(value)
        )

    def sizeHint(self) -> QSize:
        """Called by Qt."""
        return QSize(200, self.fontMetrics().height() * 2 + 60)

    def minimumSizeHint(self) -> QSize:
        """Called by Qt."""
        return QSize(100, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Called by Qt."""
        if not self.points:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = self.fontMetrics().height()
        field = QRectF(6.0, line + 6.0, self.width() - 12.0, self.height() - 2 * line - 14.0)
        places = self._places(field)
        quiet, strong = (
            self.palette().color(role)
            for role in (QPalette.ColorRole.Mid, QPalette.ColorRole.Highlight)
        )
        painter.setPen(QPen(quiet, 1))
        painter.drawLine(field.bottomLeft(), field.bottomRight())
        painter.setPen(QPen(strong, 2))
        for one, other in zip(places, places[1:]):
            painter.drawLine(one, other)
        painter.setBrush(strong)
        for place in places:
            painter.drawEllipse(place, 3.0, 3.0)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        title = tr("F1 (cross-validated)") if self.shows_f1 else tr("Changed area")
        painter.drawText(QRectF(0, 0, self.width(), line), int(Qt.AlignmentFlag.AlignLeft), title)
        last = self._written(self.points[-1][1])
        painter.drawText(QRectF(0, 0, self.width(), line), int(Qt.AlignmentFlag.AlignRight), last)
        below = QRectF(0, field.bottom() + 4, self.width(), line)
        painter.drawText(below, int(Qt.AlignmentFlag.AlignLeft), number(self.points[0][0]))
        ends = tr("{count} decisions").format(count=number(self.points[-1][0]))
        painter.drawText(below, int(Qt.AlignmentFlag.AlignRight), ends)
        painter.end()

    def _places(self, field: QRectF) -> list[QPointF]:
        counts, values = ([float(each[axis]) for each in self.points] for axis in (0, 1))
        highest = 1.0 if self.shows_f1 else max(values) or 1.0
        wide = (max(counts) - min(counts)) or 1.0
        return [
            QPointF(
                field.left() + field.width() * (count - min(counts)) / wide,
                field.bottom() - field.height() * value / highest,
            )
            for count, value in zip(counts, values)
        ]

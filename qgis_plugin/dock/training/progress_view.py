"""How far a training is: a bar, what was noted of the pair, the F1 of each validation as a curve,
and the last validation picture."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from qgis.PyQt.QtCore import QPointF, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QPainter, QPaintEvent, QPalette, QPen, QPixmap
from qgis.PyQt.QtWidgets import QLabel, QProgressBar, QSizePolicy, QWidget

from ....engine.messages import Message
from ....engine.progress import Progress
from ...text.formatting import number, shown, time_left
from ...text.translation import tr
from ...training.process import notes_on_chips
from ...training.wish import Validation, Wish, newest_picture, validations
from ...widgets.basic import Sentence, column, empty, quiet

_HIGHEST_PICTURE = 180  # pixels


class ProgressView(QWidget):
    """Shown while a training runs, and after it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bar = QProgressBar()
        self.bar.setRange(0, 1000)
        self.bar.setTextVisible(False)
        self.bar.setMaximumHeight(8)
        self.bar.setAccessibleName(tr("Progress"))
        self.stage = quiet()
        self.stage.setObjectName("training_stage")
        self.curve = F1Curve()
        self.picture = QLabel()
        self.picture.setObjectName("training_picture")
        self.picture.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.caption = quiet(
            tr(
                "A place kept from training: before, after, your polygons (grey: not judged), "
                "probability, and the errors (red: missed, blue: false alarm)."
            )
        )
        self.notes = column()
        layout = column(self)
        layout.addWidget(self.bar)
        layout.addWidget(self.stage)
        layout.addLayout(self.notes)
        for part in (self.curve, self.picture, self.caption):
            layout.addWidget(part)
        self.clear()

    def clear(self) -> None:
        """Nothing runs yet."""
        self.bar.setValue(0)
        self.bar.hide()
        self.stage.setText("")
        self._shown: Path | None = None
        self._note(())
        self.curve.show_validations([])
        self.picture.hide()
        self.caption.hide()

    def tell(self, progress: Progress) -> None:
        """How far it is."""
        self.bar.show()
        self.bar.setValue(int(1000 * progress.fraction))
        self.stage.setText(" · ".join(filter(None, (progress.stage, time_left(progress)))))

    def look(self, wish: Wish) -> None:
        """Show what the folder of a training holds by now."""
        self.curve.show_validations(validations(wish))
        if (notes := notes_on_chips(wish)) != self._noted:
            self._note(notes)
        path = newest_picture(wish)
        if path is None or path == self._shown:
            return
        found = QPixmap(str(path))
        if found.isNull():  # just being written
            return
        self._shown = path
        size = QSize(max(self.width(), 200), _HIGHEST_PICTURE)
        ratio, way = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        self.picture.setPixmap(found.scaled(size, ratio, way))
        self.picture.setAccessibleName(self.caption.text())
        self.picture.show()
        self.caption.show()

    def _note(self, notes: tuple[Message, ...]) -> None:
        self._noted = notes
        empty(self.notes)
        for note in notes:
            self.notes.addWidget(Sentence("note", shown(note)))


class F1Curve(QWidget):
    """F1 over validations."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.points: list[Validation] = []
        self.setObjectName("training_curve")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.hide()

    def show_validations(self, points: Sequence[Validation]) -> None:
        """Show these; none hide it."""
        self.points = list(points)
        self.setVisible(bool(self.points))
        self.setAccessibleName(self.says())
        self.setToolTip(self.says())
        self.update()

    def says(self) -> str:
        """The curve in words."""
        if not self.points:
            return ""
        best = max(self.points, key=lambda point: point.f1)
        return tr("F1 {value} in epoch {epoch}, the best of {best} in epoch {best_epoch}").format(
            value=number(self.points[-1].f1, 3),
            epoch=number(self.points[-1].epoch),
            best=number(best.f1, 3),
            best_epoch=number(best.epoch),
        )

    def sizeHint(self) -> QSize:
        """Called by Qt."""
        return QSize(200, self.fontMetrics().height() + 70)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Called by Qt."""
        if not self.points:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = self.fontMetrics().height()
        field = QRectF(6.0, line + 6.0, self.width() - 12.0, self.height() - line - 12.0)
        mid, strong = (
            self.palette().color(role)
            for role in (QPalette.ColorRole.Mid, QPalette.ColorRole.Highlight)
        )
        painter.setPen(QPen(mid, 1))
        painter.drawLine(field.bottomLeft(), field.bottomRight())
        painter.setPen(QPen(strong, 2))
        wide = max(len(self.points) - 1, 1)
        places = [
            QPointF(
                field.left() + field.width() * index / wide,
                field.bottom() - field.height() * point.f1,
            )
            for index, point in enumerate(self.points)
        ]
        for one, other in zip(places, places[1:]):
            painter.drawLine(one, other)
        painter.setBrush(strong)
        painter.drawEllipse(places[-1], 3.0, 3.0)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        painter.drawText(QRectF(0, 0, self.width(), line), 0, self.says())
        painter.end()

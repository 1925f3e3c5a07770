"""Deciding anew on a result: threshold, minimum area, edges; the network is not asked again."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QLabel, QProgressBar, QSlider, QWidget

from ....engine.progress import Progress
from ...text.formatting import decided_area
from ...text.translation import tr
from ...widgets.area_box import AreaBox
from ...widgets.basic import check_box, column, quiet, row
from ...widgets.number_spin_box import NumberBox

_WAIT = 500  # milliseconds after the last change of a number


class AdjustPanel(QWidget):
    """Threshold, minimum area, edges. previewed: a threshold while the slider moves. decided:
    threshold, minimum area as the engine is asked, whether edges are refined; when the slider is
    let go, or a moment after a change."""

    previewed = pyqtSignal(float)
    decided = pyqtSignal(float, object, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(1, 99)
        self.slider.setTickInterval(10)
        self.slider.setObjectName("threshold_slider")
        self.number = NumberBox()
        self.number.setRange(0.01, 0.99)
        self.number.setSingleStep(0.01)
        self.number.setObjectName("threshold_number")
        self.area = AreaBox(None)
        self.area.setObjectName("refine_area")
        self.edges = check_box(tr("pull outlines onto edges (CRF)"))
        self.edges.setObjectName("refine_edges")
        self.bar = QProgressBar()
        self.bar.setMaximumHeight(6)
        self.bar.setTextVisible(False)
        self.bar.hide()
        self._lay_out()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_WAIT)
        self._timer.timeout.connect(self._decide)
        self._connect()

    def _lay_out(self) -> None:
        threshold, area = QLabel(tr("T&hreshold")), QLabel(tr("M&inimum area"))
        threshold.setBuddy(self.slider)
        area.setBuddy(self.area)
        self.slider.setAccessibleName(tr("Threshold"))
        self.number.setAccessibleName(tr("Threshold as a number"))
        layout = column(self)
        layout.addLayout(row(threshold, None, self.number))
        layout.addWidget(self.slider)
        layout.addLayout(row(area, self.area, stretch=1))
        layout.addWidget(self.edges)
        layout.addWidget(self.bar)
        layout.addWidget(
            quiet(
                tr("Move the slider to see it on the map; let go to make mask and polygons anew.")
            )
        )

    def _connect(self) -> None:
        self.slider.valueChanged.connect(self._slid)
        self.slider.sliderReleased.connect(self._decide)
        self.number.valueChanged.connect(self._typed)
        self.area.changed.connect(self._timer.start)
        self.edges.toggled.connect(lambda _: self._timer.start())

    def load(self, report: dict[str, Any]) -> None:
        """Show what a result was decided with."""
        self._timer.stop()
        for part in (self.slider, self.number, self.area, self.edges):
            part.blockSignals(True)
        self.slider.setValue(round(100 * report["threshold"]))
        self.number.setValue(report["threshold"])
        self.area.say(decided_area(report))
        self.edges.setChecked(report["crf"] != "off")
        for part in (self.slider, self.number, self.area, self.edges):
            part.blockSignals(False)

    def _slid(self, value: int) -> None:
        self.number.blockSignals(True)
        self.number.setValue(value / 100.0)
        self.number.blockSignals(False)
        self.previewed.emit(value / 100.0)
        if not self.slider.isSliderDown():
            self._timer.start()  # by keys or by the wheel, which nobody lets go of

    def _typed(self, value: float) -> None:
        self.slider.blockSignals(True)
        self.slider.setValue(round(100 * value))
        self.slider.blockSignals(False)
        self.previewed.emit(value)
        self._timer.start()

    def _decide(self) -> None:
        self._timer.stop()
        self.decided.emit(round(self.number.value(), 4), self.area.said(), self.edges.isChecked())

    def tell(self, progress: Progress | None) -> None:
        """How far deciding anew is; None: it is done."""
        self.bar.setVisible(progress is not None)
        if progress is not None:
            self.bar.setValue(int(100 * progress.fraction))

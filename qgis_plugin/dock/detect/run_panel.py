"""Run and Stop, and how far a run is."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QProgressBar, QWidget

from ....engine.catalogue.models import AUTO
from ....engine.progress import Progress
from ...runs.run_queue import Run
from ...runs.started_runs import name_of
from ...text.formatting import number, percent, rounded, stage, time_left
from ...text.translation import tr
from ...widgets.basic import OneLine, button, column, empty, quiet, row, tool
from ...widgets.flow import Flow

_MOST = 4  # runs that wait and are named: the panel is low


class RunPanel(QWidget):
    """Always in sight. run, stop: the analyst wants it. take_back: a Run that waits is not wanted
    any more."""

    run = pyqtSignal()
    stop = pyqtSignal()
    take_back = pyqtSignal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.run_button = button(tr("R&un"), "run", "mActionStart", tr("Detect what changed"))
        self.stop_button = button(
            tr("S&top"), "stop", "mActionStop", tr("Stop the run; nothing of it is kept")
        )
        for made in (self.run_button, self.stop_button):
            made.setMinimumHeight(32)
        self.run_button.setDefault(True)
        self.stop_button.setEnabled(False)
        self.bar = QProgressBar()
        self.bar.setRange(0, 1000)
        self.bar.setTextVisible(
            False
        )  # a theme may write black on a dark bar: the line below says it
        self.bar.setMaximumHeight(8)
        self.bar.setAccessibleName(tr("Progress"))
        self.bar.setObjectName("progress")
        self.stage = quiet()
        self.stage.setObjectName("stage")
        self.waiting = column()
        layout = column(self)
        layout.addLayout(Flow(self.run_button, self.stop_button, grows=self.run_button))
        layout.addWidget(self.bar)
        layout.addWidget(self.stage)
        layout.addLayout(self.waiting)
        self.run_button.clicked.connect(self.run)
        self.stop_button.clicked.connect(self._stop)
        self.rest()

    def _stop(self) -> None:
        self.stop_button.setEnabled(False)
        self.stage.setText(tr("stopping…"))
        self.stop.emit()

    def rest(self) -> None:
        """Nothing runs."""
        self.bar.hide()
        self.stage.hide()
        self.stop_button.setEnabled(False)
        self.run_button.setText(tr("R&un"))

    def begin(self, what: str) -> None:
        """Something runs now."""
        self.bar.setValue(0)
        self.bar.show()
        self.stage.setText(what)
        self.stage.show()
        self.stop_button.setEnabled(True)

    def show_waiting(self, runs: Sequence[Run]) -> None:
        """Name the runs that wait, each with a button that takes it back."""
        empty(self.waiting)
        for place, run in enumerate(runs[:_MOST]):
            asked = run.request.model
            model = tr("Automatic") if asked == AUTO else name_of(asked)
            text = tr("Waits: {pair} ({model})").format(pair=run.title, model=model)
            away = tool(
                f"take_back_{place}", tr("Take back"), "mActionRemove", tr("Take this run back")
            )
            away.clicked.connect(lambda _checked=False, run=run: self.take_back.emit(run))
            self.waiting.addLayout(row(OneLine(text), away, stretch=0))
        if len(runs) > _MOST:
            self.waiting.addWidget(
                quiet(tr("and {count} more").format(count=number(len(runs) - _MOST)))
            )
        then = tr("Stop this run; nothing of it is kept, and the next one begins")
        self.stop_button.setToolTip(then if runs else tr("Stop the run; nothing of it is kept"))

    def let_run(self, *, possible: bool, waiting: int, busy: bool) -> None:
        """Whether Run may be pressed; waiting: runs in the queue."""
        self.run_button.setEnabled(possible)
        text = tr("R&un after this one") if busy else tr("R&un")
        self.run_button.setText(f"{text} ({waiting})" if waiting else text)
        waits = tr("{count} run(s) wait.").format(count=waiting)
        self.run_button.setToolTip(waits if waiting else tr("Detect what changed"))

    def tell(self, progress: Progress, model: str = "") -> None:
        """How far a run of this model is."""
        self.bar.setValue(int(1000 * progress.fraction))
        parts = [stage(progress, model), percent(100 * progress.fraction, 0)]
        if progress.rate:
            rate = number(progress.rate, 2) if progress.rate >= 0.1 else rounded(progress.rate, 1)
            parts.append(tr("{rate} megapixels a second").format(rate=rate))
        self.stage.setText(" · ".join(filter(None, [*parts, time_left(progress)])))

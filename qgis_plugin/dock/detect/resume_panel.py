"""Detections that were cut off, by a crash, a full disk or a closed project, and can be gone on
with."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QWidget

from ....engine.runs.journal import Unfinished
from ...runs.run_queue import Run
from ...runs.series_run import pairs_done
from ...runs.started_runs import run_of
from ...text.formatting import percent
from ...text.translation import tr
from ...widgets.basic import Sentence, button, column, empty, tip
from ...widgets.flow import Flow

_MOST = 3  # that are told at once: each takes room above the two images


class UnfinishedPanel(QWidget):
    """Nothing where there is none. go_on, discard: an Unfinished, or a Run that had not begun."""

    go_on = pyqtSignal(object)
    discard = pyqtSignal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = column(self)
        self.buttons: list[QWidget] = []
        self.hide()

    def show_runs(self, runs: Sequence[Unfinished | Run]) -> None:
        """Offer these."""
        empty(self._parts)
        self.buttons = []
        for run in runs[:_MOST]:
            sentence = Sentence("note", _told(run), self._choice(run))
            sentence.setToolTip(tip(run.request.output))
            self._parts.addWidget(sentence)
        self.setVisible(bool(runs))

    def _choice(self, run: Unfinished | Run) -> QWidget:
        number = len(self.buttons) // 2
        go_on = button(
            tr("Resume"), f"go_on_{number}", "mActionStart", tr("Compute what is still missing")
        )
        discard = button(
            tr("Discard"), f"discard_{number}", "", tr("Delete what was detected so far")
        )
        go_on.clicked.connect(lambda: self.go_on.emit(run))
        discard.clicked.connect(lambda: self.discard.emit(run))
        self.buttons += [go_on, discard]
        both = QWidget()
        both.setLayout(Flow(go_on, discard))
        return both


def _told(run: Unfinished | Run) -> str:
    """What is done: to learn may have taken longer than all that is still to be detected."""
    if isinstance(run, Run) and run.goes_on and run.dates is not None:
        text = tr(
            "An unfinished series of {pair} can be resumed: {done} of {count} pairs are done."
        )
        done, count = pairs_done(run.request.output), len(run.dates) - 1
        return text.format(pair=run.title, done=done, count=count)
    if isinstance(run, Run):
        text = tr("A detection of {pair} was stopped before it had begun.")
        if run.learns:
            text = tr("Learning from decisions on {pair} was stopped before it had begun.")
        return text.format(pair=run.title)
    if run.request.learned_from:
        text = tr(
            "Unfinished learning from decisions on {pair} can be resumed: {share} of the map done."
        )
    elif run.has_learned:
        text = tr(
            "An unfinished detection of {pair} can be resumed: it had learned from the pair; "
            "{share} detected."
        )
    else:
        text = tr("An unfinished detection of {pair} can be resumed: {share} detected.")
    return text.format(pair=run_of(run).title, share=percent(int(100 * run.share), 0))

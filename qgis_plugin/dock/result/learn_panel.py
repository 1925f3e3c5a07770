"""Learning from the decisions of the review: the button, how far it is, and what it changed."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QProgressBar, QWidget

from ....engine.progress import Progress
from ...map.review.difference import Difference
from ...map.review_decisions import ACCEPTED, REJECTED, Tally
from ...runs.learning import Round
from ...text.formatting import hectares, listed, number, percent, stage, time_left
from ...text.translation import tr
from ...widgets.basic import button, column, quiet, wrapped
from ...widgets.flow import Flow
from .learning_curve import LearningCurve

_FEWEST = 2  # accepted and rejected polygons from which the engine learns


class LearnPanel(QWidget):
    """learn, stop: the analyst wants it. earlier, later: the result before this one, or after it,
    is wanted."""

    learn = pyqtSignal()
    stop = pyqtSignal()
    earlier = pyqtSignal()
    later = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tally = Tally()
        self._runs = False
        self.learn_button = button("", "learn", "mActionStart")
        self.stop_button = button(
            tr("Stop"), "learn_stop", "mActionStop", tr("Stop learning; nothing of it is kept")
        )
        self.bar = QProgressBar()
        self.bar.setRange(0, 1000)
        self.bar.setTextVisible(False)
        self.bar.setMaximumHeight(8)
        self.bar.setAccessibleName(tr("Progress"))
        self.stage = quiet()
        self.missing = quiet()
        self.missing.setObjectName("learn_missing")
        self.changed = wrapped()
        self.changed.setObjectName("learn_changed")
        self.earlier_button = button(
            tr("Map before learning"),
            "learn_earlier",
            "mActionArrowLeft",
            tr(
                "Show the result from whose decisions this one was learned; this one stays as it is"
            ),
        )
        self.later_button = button(
            tr("Learned map"),
            "learn_later",
            "mActionArrowRight",
            tr("Show the result that was learned from the decisions on this one"),
        )
        self.curve = LearningCurve()
        self.advice = quiet()
        self.advice.setObjectName("learn_advice")
        self._lay_out()
        self.learn_button.clicked.connect(lambda _checked=False: self.learn.emit())
        self.stop_button.clicked.connect(lambda _checked=False: self._stop())
        self.earlier_button.clicked.connect(lambda _checked=False: self.earlier.emit())
        self.later_button.clicked.connect(lambda _checked=False: self.later.emit())
        self.clear()

    def _lay_out(self) -> None:
        layout = column(self)
        layout.addLayout(Flow(self.learn_button, self.stop_button, grows=self.learn_button))
        for part in (self.missing, self.bar, self.stage, self.changed):
            layout.addWidget(part)
        layout.addLayout(Flow(self.earlier_button, self.later_button, even=True))
        layout.addWidget(self.curve)
        layout.addWidget(self.advice)

    def clear(self) -> None:
        """Nothing was learned here."""
        self.rest()
        self.show_chain([], earlier=False, later=False)
        self.show_difference(None)

    # ---- Before ----------------------------------------------------------------------------------

    def show_tally(self, tally: Tally) -> None:
        """Allow to learn as soon as there are enough decisions, and say else what is missing."""
        self._tally = tally
        accepted = tally.counts[ACCEPTED] + tally.drawn
        rejected = tally.counts[REJECTED] + tally.nothing_missing
        missing = [
            sentence.format(count=number(_FEWEST - count))
            for sentence, count in (
                (tr("accept {count} more"), accepted),
                (tr("reject {count} more"), rejected),
            )
            if count < _FEWEST
        ]
        text = (
            tr("Learn from decisions")
            if missing
            else tr("Learn from {count} decisions").format(count=number(accepted + rejected))
        )
        self.learn_button.setText(text)
        self.learn_button.setAccessibleName(text)
        self.learn_button.setEnabled(not missing and not self._runs)
        told = (
            tr("To learn from your decisions: {missing}.").format(missing=listed(missing))
            if missing
            else ""
        )
        self.learn_button.setToolTip(
            told
            or tr("Learn from your decisions which changes you want: a new result, beside this one")
        )
        self.missing.setText(told)
        self.missing.setVisible(bool(told) and not self._runs)

    # ---- Meanwhile -------------------------------------------------------------------------------

    def begin(self, *, waits: bool) -> None:
        """A run learns from these decisions. waits: for another one to end."""
        self._runs = True
        self.bar.setValue(0)
        self.bar.setVisible(not waits)
        self.stage.setText(
            tr("waits for the run before it") if waits else tr("learning from your decisions")
        )
        self.stage.show()
        self.stop_button.show()
        self.stop_button.setEnabled(True)
        self.show_tally(self._tally)

    def tell(self, progress: Progress) -> None:
        """How far it is."""
        self.bar.show()
        self.bar.setValue(int(1000 * progress.fraction))
        parts = [
            stage(progress, "learned"),
            percent(100 * progress.fraction, 0),
            time_left(progress),
        ]
        self.stage.setText(" · ".join(filter(None, parts)))

    def rest(self) -> None:
        """Nothing learns."""
        self._runs = False
        for part in (self.bar, self.stage, self.stop_button):
            part.hide()
        self.show_tally(self._tally)

    def _stop(self) -> None:
        self.stop_button.setEnabled(False)
        self.stage.setText(tr("stopping…"))
        self.stop.emit()

    # ---- Afterwards ------------------------------------------------------------------------------

    def show_chain(self, rounds: Sequence[Round], *, earlier: bool, later: bool) -> None:
        """Show the results up to this one, and whether there is one before and one after it."""
        self.curve.show_rounds(rounds)
        self.advice.setText(self.curve.advice())
        self.advice.setVisible(bool(self.curve.advice()))
        self.earlier_button.setVisible(earlier)
        self.later_button.setVisible(later)

    def show_difference(self, found: Difference | None) -> None:
        """Say what this result says otherwise than the one before it."""
        self.changed.setText("" if found is None else difference_in_words(found))
        self.changed.setVisible(found is not None)


def difference_in_words(found: Difference) -> str:
    """Polygons and areas that are gone, and new."""
    if not found.pixels_gone and not found.pixels_new:
        return tr("Learning changed nothing on the map.")
    text = tr(
        "Since the map before: {gone} polygons gone, {new} new; "
        "{gone_area} no longer changed, {new_area} newly changed."
    )
    return text.format(
        gone=number(found.polygons_gone),
        gone_area=_amount(found.area_gone, found.pixels_gone),
        new=number(found.polygons_new),
        new_area=_amount(found.area_new, found.pixels_new),
    )


def _amount(area: float | None, pixels: int) -> str:
    return tr("{count} pixels").format(count=number(pixels)) if area is None else hectares(area)

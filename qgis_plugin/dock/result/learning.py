"""Learning from the review's decisions: a run in the queue, what it changed, what to decide
next."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ....engine.progress import Progress
from ....engine.request import DetectionRequest
from ...map.review_decisions import has_unsaved_edits
from ...runs.learning import (
    Errand,
    asking,
    comparing,
    earlier_of,
    later_of,
    learning_run,
    preparing,
    rounds_of,
)
from ...runs.run_queue import Run, RunQueue
from ...text.translation import tr
from .learn_panel import LearnPanel
from .review_panel import ReviewPanel


class Learning(QObject):
    """Between the review, its panel for learning and the queue of runs.

    wanted: the folder of another result of the chain. told: a sentence, and whether it is a good
    one."""

    wanted = pyqtSignal(object)
    told = pyqtSignal(object, bool)

    def __init__(
        self, review: ReviewPanel, queue: RunQueue | None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.panel = LearnPanel()
        self._review, self._queue = review, queue
        self._folder: Path | None = None
        self._earlier: Path | None = None
        self._later: Path | None = None
        self._preparation, self._questions, self._comparison = (
            Errand(self),
            Errand(self),
            Errand(self),
        )
        self._connect()

    def _connect(self) -> None:
        self.panel.learn.connect(self._learn)
        self.panel.stop.connect(self._stop)
        self.panel.earlier.connect(lambda: self.wanted.emit(self._earlier))
        self.panel.later.connect(lambda: self.wanted.emit(self._later))
        self._review.decided.connect(lambda: self.panel.show_tally(self._review.tally()))
        self._review.asking.connect(self._ask)
        self._preparation.done.connect(self._prepared)
        self._preparation.failed.connect(self._not_prepared)
        self._questions.done.connect(self._review.answer)
        self._questions.failed.connect(lambda sentence: self.told.emit(sentence, False))
        self._comparison.done.connect(self.panel.show_difference)
        self._comparison.failed.connect(lambda sentence: self.told.emit(sentence, False))
        if self._queue is not None:
            self._queue.changed.connect(self._follow_queue)
            self._queue.progressed.connect(self._progressed)

    def show_result(self, folder: str | Path) -> None:
        """Learn from the decisions of the result in a folder."""
        self.close()
        self._folder = Path(folder)
        project = QgsProject.instance()
        self._earlier, self._later = earlier_of(folder), later_of(project, folder)
        self.panel.show_chain(
            rounds_of(folder), earlier=self._earlier is not None, later=self._later is not None
        )
        self.panel.show_tally(self._review.tally())
        self._compare()
        self._follow_queue()

    def compare_again(self) -> None:
        """The result was decided anew: what it changed is counted anew, and the curve drawn
        anew."""
        if self._folder is not None:
            self.show_result(self._folder)

    def _compare(self) -> None:
        if self._earlier is not None and self._folder is not None:
            work = comparing(str(self._earlier), str(self._folder))
            self._comparison.start(tr("Deep Change: comparing two maps"), work)

    def stop_reading(self) -> None:
        """Let go of the files of the result, which are about to be replaced."""
        for errand in (self._preparation, self._questions, self._comparison):
            errand.close()

    def close(self) -> None:
        """Give up what is at work here; a run in the queue goes on."""
        self.stop_reading()
        self._folder = self._earlier = self._later = None
        self.panel.clear()

    # ---- The run ---------------------------------------------------------------------------------

    def _learn(self) -> None:
        layer = self._review.layer()
        if self._folder is None or self._queue is None or layer is None:
            return
        if has_unsaved_edits(layer):
            self.told.emit(
                tr(
                    "The change polygons have edits that are not saved; save or discard them first."
                ),
                False,
            )
            return
        self._preparation.start(
            tr("Deep Change: reading the decisions"), preparing(str(self._folder))
        )
        self._follow_queue()

    def _prepared(self, request: DetectionRequest) -> None:
        if self._folder is not None and self._queue is not None:
            self._queue.add(
                learning_run(QgsProject.instance(), self._folder, request, self._queue.folders())
            )

    def _not_prepared(self, sentence: str) -> None:
        self.told.emit(sentence, False)
        self._follow_queue()

    def _own_run(self) -> Run | None:
        """The run in the queue that learns from these decisions."""
        if self._queue is None or self._folder is None:
            return None
        runs = [*filter(None, [self._queue.present]), *self._queue.waiting]
        return next(
            (run for run in runs if (run.request.learned_from or ("",))[0] == str(self._folder)),
            None,
        )

    def _follow_queue(self) -> None:
        run = self._own_run()
        if run is not None:
            self.panel.begin(waits=self._queue is not None and run is not self._queue.present)
        elif self._preparation.is_busy():
            self.panel.begin(waits=False)
        else:
            self.panel.rest()

    def _progressed(self, progress: Any) -> None:
        run = self._own_run()
        if (
            run is not None
            and self._queue is not None
            and run is self._queue.present
            and isinstance(progress, Progress)
        ):
            self.panel.tell(progress)

    def _stop(self) -> None:
        self._preparation.close()
        run = self._own_run()
        if run is None or self._queue is None:
            self._follow_queue()
        elif run is self._queue.present:
            self._queue.stop()
        else:
            self._queue.take_back(run)

    # ---- Questions -------------------------------------------------------------------------------

    def _ask(self) -> None:
        if self._folder is not None:
            self._questions.start(
                tr("Deep Change: looking for instructive polygons"), asking(str(self._folder))
            )

"""Runs that were cut off or stopped: found, offered, resumed or discarded, kept for later."""

from __future__ import annotations

from dataclasses import replace

from qgis.PyQt.QtCore import QObject

from ...engine.errors import DeepChangeError
from ...engine.runs.journal import Unfinished, unfinished_in
from ...engine.series.plan import SeriesRequest
from ..runs import started_runs
from ..runs.cleanup import discard, start_looking
from ..runs.engine_task import EngineTask
from ..runs.run_queue import Run, RunQueue
from ..runs.series_run import discard_dates, is_begun
from ..text.translation import tr
from .detect.page import DetectPage
from .message_bar import Notices


class UnfinishedRuns(QObject):
    """What the page “Detect” offers to resume, and what becomes of runs that are stopped."""

    def __init__(self, detect: DetectPage, queue: RunQueue, notices: Notices) -> None:
        super().__init__(detect)
        self._detect, self._queue, self._notices = detect, queue, notices
        self._looking: EngineTask | None = None
        detect.unfinished.go_on.connect(self._resume)
        detect.unfinished.discard.connect(self._discard)

    def look(self) -> None:
        """Offer what was cut off and can be resumed, as soon as it is found."""
        self._looking = start_looking(started_runs.folders())
        self._looking.ended.connect(self._found)

    def _found(self, task: EngineTask) -> None:
        if task is self._looking:
            self._looking = None
            taken_up = self._queue.folders()
            found = [
                started_runs.run_of_series(left) if isinstance(left, SeriesRequest) else left
                for left in task.answer or []
            ]
            cut_off = [run for run in found if run.request.output not in taken_up]
            self._detect.unfinished.show_runs([*cut_off, *started_runs.waiting()])

    def _resume(self, left: Unfinished | Run) -> None:
        run = left if isinstance(left, Run) else started_runs.run_of(left)
        started_runs.forget_waiting(run)
        self._detect.take_up(run)
        self._queue.add(run)
        self.look()

    def _discard(self, left: Unfinished | Run) -> None:
        if isinstance(left, Run) and left.goes_on:
            try:
                discard_dates(left.request.output)
            except DeepChangeError as error:
                self._notices.bad(error.message)
            started_runs.forget(left.request)
        elif isinstance(left, Run):
            started_runs.discard_waiting(left)
        else:
            discard(left)
            started_runs.forget(left.request)
        self.look()

    def keep(self, runs: list[Run]) -> None:
        """Keep what was stopped: what has computed something in its folder, all else as asked."""
        fresh = [
            run
            for run in runs
            if unfinished_in(run.request.output) is None and not is_begun(run.request.output)
        ]
        try:
            started_runs.keep_waiting(replace(run, goes_on=False) for run in fresh)
        except DeepChangeError as error:
            self._notices.bad(error.message)
        for run in fresh:
            started_runs.forget(run.request)
        if runs:
            self._notices.note(tr("Stopped and kept: “Resume” on the page “Detect” takes it up."))
            self.look()

    def close_down(self) -> None:
        """Look no more."""
        if self._looking is not None:
            self._looking.ended.disconnect(self._found)
            self._looking = None

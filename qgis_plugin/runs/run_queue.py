"""Runs one after another: one computes, the others wait."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...engine.catalogue.models import AUTO
from ...engine.request import DetectionRequest
from ..paths import file_name
from ..text.translation import tr
from .engine_task import EngineTask, Work, detecting, going_on
from .model_choice import choosing
from .series_run import Dates, detecting_dates, going_on_with_dates


@dataclass(frozen=True)
class Run:
    """A detection that was asked for. before, after: names of the layers; dates as ISO text, empty
    where unknown.

    goes_on: it was cut off in its folder, and what is missing is computed now. dates: of more than
    two images; before and after are then the first and the last of them."""

    request: DetectionRequest
    before: str
    after: str
    date_before: str = ""
    date_after: str = ""
    goes_on: bool = False
    dates: Dates | None = None

    @property
    def title(self) -> str:
        """Both images, each with its date where its name does not tell it, and how many there
        are."""
        pair = pair_title(self.before, self.after, self.date_before, self.date_after)
        return pair if self.dates is None else series_title(pair, len(self.dates))

    @property
    def learns(self) -> bool:
        """Whether it learns from decisions on an earlier result."""
        return bool(self.request.learned_from)

    @property
    def task_title(self) -> str:
        """What QGIS's task manager calls it."""
        return tr("Deep Change: {pair}").format(pair=self.title)

    @property
    def file_names(self) -> tuple[str, str]:
        """Both images as names for files, each with its date where its name does not tell it."""
        return file_name(self.before, self.date_before), file_name(self.after, self.date_after)

    def first_pair(self) -> DetectionRequest:
        """The pair that its model is chosen by. Opens an image of more than two."""
        if self.dates is None:
            return self.request
        return self.dates.asked(self.request).pairs()[0]

    def with_model(self, name: str) -> Run:
        """The same run with this model."""
        return replace(self, request=replace(self.request, model=name))


def _work(run: Run) -> Work:
    folder = run.request.output
    if run.goes_on:
        return going_on(folder) if run.dates is None else going_on_with_dates(folder)
    if run.request.model == AUTO:
        return choosing(run.first_pair, lambda name: _work(run.with_model(name)))
    return detecting(run.request) if run.dates is None else detecting_dates(run.dates, run.request)


def pair_title(before: str, after: str, date_before: str, date_after: str) -> str:
    """Both images, each with its date where its name does not tell it."""
    return tr("{before} → {after}").format(
        before=_dated(before, date_before), after=_dated(after, date_after)
    )


def series_title(pair: str, count: int) -> str:
    """The first and the last image, and how many there are."""
    return tr("{pair}, {count} dates").format(pair=pair, count=count)


def _dated(name: str, date: str) -> str:
    return name if not date or date in name else f"{name} ({date})"


class RunQueue(QObject):
    """Runs that wait and the one that computes.

    changed: who waits or computes is another. begun: the run that computes from now on. chosen: the
    model of the present run, where that was left to us. progressed: a Progress of the present run.
    finished: run and result; failed: run and a sentence; stopped: the run, of which nothing is
    kept; interrupted: it and those that waited, to be taken up later. Nothing is said of runs after
    `close`."""

    changed = pyqtSignal()
    begun = pyqtSignal(object)
    chosen = pyqtSignal(object)
    progressed = pyqtSignal(object)
    finished = pyqtSignal(object, object)
    failed = pyqtSignal(object, object)
    stopped = pyqtSignal(object)
    interrupted = pyqtSignal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.waiting: list[Run] = []
        self.present: Run | None = None
        self._task: EngineTask | None = None

    def add(self, run: Run) -> None:
        """Compute it, as soon as those before it are done."""
        self.waiting.append(run)
        self._next()
        self.changed.emit()

    def stop(self) -> None:
        """Stop the present run and keep nothing of it; the next one begins."""
        if self._task is not None:
            self._task.throw_away()

    def take_back(self, run: Run) -> None:
        """Let a run that waits never begin."""
        self.waiting = [other for other in self.waiting if other is not run]
        self.changed.emit()

    def is_busy(self) -> bool:
        """Whether a run computes or waits."""
        return self.present is not None or bool(self.waiting)

    def close(self) -> list[Run]:
        """Stop the run that computes, which can be gone on with, and return when it has ended: it
        and those that wait.

        The first of them is the one that computed."""
        left = [*filter(None, [self.present]), *self.waiting]
        self.waiting.clear()
        task, self._task, self.present = self._task, None, None
        if task is not None:
            task.progressed.disconnect(self._tell)
            task.ended.disconnect(self._ended)
            task.end()
            # Its Python half must live until QGIS has let go of it.
            _retired.append(task)
            task.ended.connect(_retired.remove)
        self.changed.emit()
        return left

    def folders(self) -> tuple[str, ...]:
        """Where the results of these runs will lie."""
        return tuple(run.request.output for run in [*self.waiting, *filter(None, [self.present])])

    def _next(self) -> None:
        if self._task is None and self.waiting:
            self.present = self.waiting.pop(0)
            self._task = EngineTask(self.present.task_title, _work(self.present), keeps=True)
            self._task.progressed.connect(self._tell)
            self._task.ended.connect(self._ended)
            self.begun.emit(self.present)
            self._task.start()
            self.changed.emit()

    def _tell(self, told: Any) -> None:
        """Pass on what the present run tells; from its choice on it has that model."""
        from ...engine.inference.model_choice import Chosen

        if not isinstance(told, Chosen):
            self.progressed.emit(told)
        elif self.present is not None:
            self.present = self.present.with_model(told.model.name)
            self.chosen.emit(told)

    def _ended(self, task: Any) -> None:
        run, self.present, self._task = self.present, None, None
        # To add a task while QGIS is still ending another one is not safe: the next begins a moment
        # later.
        QTimer.singleShot(0, self._next)
        self.changed.emit()
        if task.stopped:
            self.stopped.emit(run)
        elif task.interrupted:
            # Whoever cancels it from without, QGIS at its end above all, wants none of the others
            # to begin.
            runs = [run, *self.waiting]
            self.waiting.clear()
            self.changed.emit()
            self.interrupted.emit(runs)
        elif task.complaint:
            self.failed.emit(run, task.complaint)
        elif task.answer is not None:
            self.finished.emit(run, task.answer)


_retired: list[EngineTask] = []

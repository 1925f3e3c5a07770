"""Work of the engine in QGIS's background: tasks that can be stopped, seen in QGIS's task
manager."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

from qgis.core import QgsApplication, QgsTask
from qgis.PyQt import sip
from qgis.PyQt.QtCore import pyqtSignal

from ... import engine
from ...engine.errors import DeepChangeError, Stopped
from ...engine.progress import Progress
from ...engine.request import DetectionRequest
from ..map.kept_files import kept_files
from .log import keep_quiet_about, our_fault

Work = Callable[[Callable[[Any], None], Callable[[], bool]], Any]


class Interrupted(DeepChangeError):
    """The work ends before its time, and what was done so far is kept as after a crash."""


class EngineTask(QgsTask):
    """Does `work(tell, cancelled)` in a thread of its own; no layer of a project may be touched
    there.

    progressed: what the work told, a Progress mostly. ended: the task itself, in the window's
    thread, with its answer, or its complaint (a sentence), or `stopped`, or `interrupted`. keeps: a
    cancelled task is interrupted, whoever cancels it: QGIS itself does when it is closed."""

    progressed = pyqtSignal(object)
    ended = pyqtSignal(object)

    def __init__(
        self, title: str, work: Work, *, hidden: bool = False, keeps: bool = False
    ) -> None:
        super().__init__(title, _flags(hidden=hidden, asks=keeps))
        keep_quiet_about(title)
        self._work, self._keeps = work, keeps
        self.answer: Any = None
        self.complaint = ""
        self.stopped = self.interrupted = False
        self._over = threading.Event()
        self._begun = False

    def run(self) -> bool:
        """Called by QGIS in a thread; raises nothing."""
        self._begun = True
        try:
            self.answer = self._work(self._tell, self._is_to_stop)
        except Stopped:
            self.stopped = True
        except Interrupted:
            self.interrupted = True
        except DeepChangeError as error:
            self.complaint = error.message
        except Exception as error:
            self.complaint = our_fault(error)
        finally:
            self._over.set()
        return not (self.stopped or self.interrupted or self.complaint)

    def _is_to_stop(self) -> bool:
        if self._keeps and self.isCanceled():
            raise Interrupted
        return bool(self.isCanceled())

    def _tell(self, progress: Any) -> None:
        if isinstance(progress, Progress):
            self.setProgress(100.0 * progress.fraction)
        self.progressed.emit(progress)

    def finished(self, good: bool) -> None:  # noqa: FBT001 (Qt calls it)
        """Called by QGIS in the window's thread, also where the task was taken back before it
        began."""
        if not self._begun and not good:
            self.interrupted, self.stopped = self._keeps, not self._keeps
        self.ended.emit(self)

    def throw_away(self) -> None:
        """Stop, and keep nothing of what was done."""
        self._keeps = False
        self.cancel()

    def end(self, seconds: float = 5.0) -> None:
        """Stop and wait until nothing of it runs any more, at most so long; for when QGIS or a
        project closes."""
        if not sip.isdeleted(self):  # QGIS deletes its half some time after the end
            self.cancel()
        if self._begun:
            self._over.wait(seconds)

    def start(self) -> EngineTask:
        """Hand it to QGIS's task manager. Keep what is returned: QGIS itself does not keep Python's
        half."""
        QgsApplication.taskManager().addTask(self)
        return self


def _flags(*, hidden: bool, asks: bool) -> Any:
    """asks: QGIS asks before it cancels the task because it is closed itself."""
    flags, known = QgsTask.Flag.CanCancel, type(QgsTask.Flag.CanCancel)
    # We tell ourselves how a task ended: QGIS need not.
    for name in (
        "Silent",
        *(() if asks else ("CancelWithoutPrompt",)),
        *(("Hidden",) if hidden else ()),
    ):
        if hasattr(known, name):  # each came with another version of QGIS
            flags = flags | getattr(known, name)
    return flags


def detecting(request: DetectionRequest) -> Work:
    """The work of a detection. An area of interest that QGIS made for this run is kept beside the
    result."""

    def work(tell: Callable[[Any], None], cancelled: Callable[[], bool]) -> Any:
        with kept_files(request, request.output) as kept:
            return engine.detect(kept, tell, cancelled)

    return work


def going_on(folder: str) -> Work:
    """The work of going on with a detection that was cut off."""

    def work(tell: Callable[[Any], None], cancelled: Callable[[], bool]) -> Any:
        return engine.resume(folder, tell, cancelled)

    return work


def refining(folder: str, crf: str, threshold: float, min_area: float | str) -> Work:
    """The work of deciding anew on a result."""

    def work(tell: Callable[[Any], None], cancelled: Callable[[], bool]) -> Any:
        return engine.refine(folder, crf, threshold, min_area, tell, cancelled)

    return work

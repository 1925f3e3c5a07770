"""Deciding anew in the background, one wish at a time, the newest wins; layers let go of their
files meanwhile."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...engine.errors import BadInput
from ...engine.request import DetectionResult
from ..map.result_layers import ResultOnMap
from ..text.translation import tr
from .engine_task import EngineTask, refining
from .history import report_of


class Refiner(QObject):
    """progressed: a Progress, or None when it is over. finished: the new result and its report.
    failed: nothing was replaced; a sentence why, empty where it was stopped."""

    progressed = pyqtSignal(object)
    finished = pyqtSignal(object, object)
    failed = pyqtSignal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._task: EngineTask | None = None
        self._shown: ResultOnMap | None = None
        self._wish: tuple[ResultOnMap, float, float | str, bool] | None = None

    def is_busy(self) -> bool:
        """Whether it decides just now."""
        return self._task is not None

    def ask(
        self, shown: ResultOnMap, threshold: float, min_area: float | str, *, edges: bool
    ) -> None:
        """Decide anew; what was asked before and is not done yet is given up."""
        self._wish = (shown, threshold, min_area, edges)
        if self._task is None:
            self._begin()
        else:
            self._task.cancel()

    def close(self) -> None:
        """Stop, and give the layers their files back; what became of it is said at once."""
        self._wish = None
        if self._task is not None:
            task, self._task = self._task, None
            task.ended.disconnect(self._ended)
            task.progressed.disconnect(self.progressed)
            task.end()
            _retired.append(task)
            task.ended.connect(_retired.remove)
            self._conclude(task)

    def _begin(self) -> None:
        if self._wish is None:
            return
        (shown, threshold, min_area, edges), self._wish = self._wish, None
        self._shown = shown
        shown.let_go()
        title = tr("Deep Change: deciding anew with threshold {threshold}").format(
            threshold=f"{threshold:g}"
        )
        work = refining(str(shown.folder), "auto" if edges else "off", threshold, min_area)
        self._task = EngineTask(title, work)
        self._task.progressed.connect(self.progressed)
        self._task.ended.connect(self._ended)
        self._task.start()

    def _ended(self, task: Any) -> None:
        self._task = None
        self._conclude(task)

    def _conclude(self, task: Any) -> None:
        """Take the layers back and go on with the next wish, or say how it ended."""
        report = None
        if isinstance(task.answer, DetectionResult):
            try:
                report = report_of(task.answer.output)
            except BadInput as error:
                task.complaint = error.message
        self._take_back(report)
        if self._wish is not None:
            self._begin()
            return
        self.progressed.emit(None)
        if report is not None:
            self.finished.emit(task.answer, report)
        else:
            self.failed.emit(task.complaint or "")

    def _take_back(self, report: dict[str, Any] | None) -> None:
        shown, self._shown = self._shown, None
        if shown is not None:
            shown.take_back(report)
            if self._wish is None:
                shown.end_preview()


_retired: list[EngineTask] = []

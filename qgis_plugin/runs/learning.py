"""Learning from the decisions of a result: the run, the results before and after it, and what is
asked meanwhile."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ... import engine
from ...engine.errors import BadInput
from ...engine.request import DetectionRequest
from ...engine.runs.output_folder import PROBABILITY
from ..settings import free_folder
from ..text.translation import tr
from . import history
from .engine_task import EngineTask, Work
from .history import Entry
from .run_queue import Run
from .started_runs import name_of

_ASKED = 40  # polygons that are asked for at once
_MOST_ROUNDS = 30


@dataclass(frozen=True)
class Round:
    """A result of a chain of learning. decisions: that it learned from, 0 for the first. area:
    changed, in m², None without georeferencing. pixels: changed. f1: cross-validated, None where
    the engine gives none."""

    folder: Path
    decisions: int
    area: float | None
    pixels: int
    f1: float | None


def learning_run(
    project: QgsProject, folder: str | Path, request: DetectionRequest, taken: tuple[str, ...]
) -> Run:
    """The run that learns from the decisions of a result, into a new folder beside it. request: the
    answer of `preparing`. taken: folders of runs that wait."""
    request = replace(request, output=free_folder(folder, taken))
    entry = history.entry_of(project, folder)
    if entry is None:
        return Run(request, name_of(request.before), name_of(request.after))
    return Run(request, entry.before, entry.after, entry.date_before, entry.date_after)


def entry_for(project: QgsProject, folder: Path) -> Entry:
    """What the history says of the result in a folder, or would say of it. Raises BadInput where it
    is gone."""
    entry = history.entry_of(project, folder)
    if entry is not None:
        return entry
    from ...engine.results.report import where_inputs_lie

    request = where_inputs_lie(folder)
    if request is None:
        raise BadInput(tr("“{folder}” holds no result any more.").format(folder=folder))
    before, after = name_of(request.before), name_of(request.after)
    return Entry(
        "",
        project.pathResolver().writePath(str(folder)),
        before,
        after,
        "",
        "",
        "",
        request.to_json(),
    )


# ---- The chain -----------------------------------------------------------------------------------


def earlier_of(folder: str | Path) -> Path | None:
    """The result from whose decisions the one in a folder was learned, where it lies now; None
    where there is none."""
    from ...engine.results.report import where_inputs_lie

    request = where_inputs_lie(folder)
    if request is None or not request.learned_from:
        return None
    named = Path(request.learned_from[0])
    beside = Path(folder).parent / Path(request.learned_from[0].replace("\\", "/")).name
    return next((path for path in (named, beside) if (path / PROBABILITY).is_file()), None)


def later_of(project: QgsProject, folder: str | Path) -> Path | None:
    """The newest result in the history that was learned from the decisions of the one in a
    folder."""
    for entry in history.entries(project):
        there = entry.folder(project)
        if entry.request.get("learned_from") and earlier_of(there) == Path(folder):
            return there
    return None


def rounds_of(folder: str | Path) -> list[Round]:
    """The chain of results that ends in a folder, the first of them first."""
    found: list[Round] = []
    place: Path | None = Path(folder)
    while (
        place is not None
        and len(found) < _MOST_ROUNDS
        and place not in [each.folder for each in found]
    ):
        try:
            found.append(_round(place, history.report_of(place)))
        except (BadInput, KeyError, TypeError, ValueError):
            break
        place = earlier_of(place)
    return found[::-1]


def _round(folder: Path, report: dict[str, Any]) -> Round:
    learned = report.get("learned") or {}
    by_decisions = report["model"] == "learned"
    area = report.get("area_changed_m2")
    f1 = learned.get("cross_validated_f1")
    return Round(
        folder,
        int(learned.get("accepted", 0)) + int(learned.get("rejected", 0)) if by_decisions else 0,
        None if area is None else float(area),
        int(report["pixels_changed"]),
        float(f1) if by_decisions and f1 is not None else None,
    )


# ---- In the background ---------------------------------------------------------------------------


def preparing(folder: str) -> Work:
    """The work of looking whether the decisions of a result are enough to learn from; it reads all
    its polygons."""
    from ...engine.from_decisions import learning_request

    return lambda _tell, _cancelled: learning_request(folder, free_folder(folder))


def asking(folder: str) -> Work:
    """The work of asking which polygons teach most."""
    return lambda _tell, cancelled: engine.ask(folder, _ASKED, cancelled=cancelled)


def looking_for_missing(folder: str) -> Work:
    """The work of looking where a change may be missing."""
    from ...engine.learning.missing import least_sure_places

    return lambda _tell, cancelled: least_sure_places(folder, cancelled=cancelled)


def comparing(earlier: str, later: str) -> Work:
    """The work of comparing two results of a chain."""
    from ..map.review.difference import difference

    return lambda _tell, cancelled: difference(earlier, later, lambda _share: None, cancelled)


class Errand(QObject):
    """One small work in the background, of which only the newest counts. done: its answer. failed:
    a sentence."""

    done = pyqtSignal(object)
    failed = pyqtSignal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._task: EngineTask | None = None

    def is_busy(self) -> bool:
        """Whether it works just now."""
        return self._task is not None

    def start(self, title: str, work: Work) -> None:
        """Begin, in the place of what is at work."""
        self.close()
        task = self._task = EngineTask(title, work, hidden=True)
        task.ended.connect(self._ended)
        task.start()

    def _ended(self, task: Any) -> None:
        self._task = None
        if task.complaint:
            self.failed.emit(task.complaint)
        elif not (task.stopped or task.interrupted):
            self.done.emit(task.answer)

    def close(self) -> None:
        """Give up what is at work, and wait until nothing of it runs."""
        if self._task is None:
            return
        task, self._task = self._task, None
        task.ended.disconnect(self._ended)
        task.end()
        _retired.append(task)
        task.ended.connect(_retired.remove)


_retired: list[EngineTask] = []

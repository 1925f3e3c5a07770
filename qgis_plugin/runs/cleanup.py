"""What a QGIS that was killed left behind: found by our own names alone; kept where it can be gone
on with."""

from __future__ import annotations

import re
import shutil
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from pathlib import Path

from qgis.core import QgsProcessingUtils
from qgis.PyQt.QtCore import QDir, QLockFile

from ...engine.runs.journal import Unfinished, is_at_work, unfinished_in, unfinished_runs
from ...engine.runs.output_folder import JOURNAL
from ..session_files import IN_USE
from ..settings import results_folder
from ..text.translation import tr
from .engine_task import EngineTask, Work
from .series_run import cut_off

_DAY = 24 * 3600  # seconds
_BEGINS = 60.0  # seconds after which a run has written what it is
_PARTIAL = re.compile(
    r"\.deepchange-[0-9a-f]{12}\.partial"
)  # of the engine: a result that is not whole yet
_PASSING = re.compile(r"deepchange-[0-9a-f]{12}")  # of ours: files that serve as long as QGIS runs
_RESULT = re.compile(r"[a-z0-9-]+_to_[a-z0-9-]+(_\d+)?")  # as `settings.new_folder` calls it
_running: list[EngineTask] = []


def clean(places: Iterable[Path], now: float, cancelled: Callable[[], bool]) -> list[Path]:
    """Remove what lies abandoned in these folders since a day before `now`; returns what was
    removed."""
    removed: list[Path] = []
    for place in places:
        for path in list(_ours_in(place)):
            if cancelled():
                return removed
            if _is_abandoned(path, now):
                shutil.rmtree(path, ignore_errors=True)
                removed.append(path)
                _remove_if_empty(path.parent)
    return removed


def _ours_in(place: Path) -> Iterator[Path]:
    """Folders of ours in a folder, or one level below."""
    for folder in (place, *_folders(place)):
        for path in _folders(folder):
            if _PARTIAL.fullmatch(path.name) or _PASSING.fullmatch(path.name):
                yield path


def _folders(place: Path) -> list[Path]:
    with suppress(OSError):
        return [path for path in place.iterdir() if path.is_dir() and not path.is_symlink()]
    return []


def _is_abandoned(path: Path, now: float) -> bool:
    if (path / JOURNAL).is_dir():
        return _is_of_no_use(path, now)
    try:
        newest = max(
            item.stat().st_mtime for item in (path, *path.rglob("*")) if item.name != IN_USE
        )
    except OSError:
        return False  # somebody is at it just now
    return now - newest > _DAY and not _is_in_use(path)


def _is_of_no_use(hidden: Path, now: float) -> bool:
    """Whether nobody is at work on a run, and it cannot be gone on with."""
    try:
        if now - hidden.stat().st_mtime < _BEGINS or is_at_work(hidden):
            return False
        return not any(run.folder == hidden for run in unfinished_runs(hidden.parent))
    except OSError:
        return False


def unfinished(places: Iterable[Path]) -> list[Unfinished]:
    """Runs in these folders, or one level below, that were cut off and can be gone on with; the
    newest first."""
    from ...engine.runs.resume import end_moves

    found = []
    for place in places:
        for folder in (place, *_folders(place)):
            with suppress(OSError):
                run = unfinished_in(folder)
                if run is not None and run.decides_anew:
                    end_moves(
                        folder
                    )  # nothing is left to compute, and nothing of it may be thrown away
                elif run is not None:
                    found.append((run.folder.stat().st_mtime, run))
    return [run for _, run in sorted(found, key=lambda item: -item[0])]


def discard(run: Unfinished) -> None:
    """Delete what was detected so far, and the folders that were made for it where nothing else
    lies in them."""
    shutil.rmtree(run.folder, ignore_errors=True)
    for folder in reversed(run.entries.made):
        with suppress(OSError):
            Path(folder).rmdir()


def _is_in_use(path: Path) -> bool:
    """Whether the QGIS that made the folder still runs."""
    lock = path / IN_USE
    if not lock.exists():
        return False
    mine = QLockFile(str(lock))
    mine.setStaleLockTime(0)  # however old: what counts is whether its process lives
    if not mine.tryLock(0):
        return True
    mine.unlock()
    return False


def _remove_if_empty(folder: Path) -> None:
    """Remove the folder of a result of which nothing came to be."""
    if _RESULT.fullmatch(folder.name):
        with suppress(OSError):
            folder.rmdir()


def places() -> tuple[Path, ...]:
    """Where results go by default, and the temporary folders of this QGIS and of earlier ones."""
    temporary = Path(QDir.tempPath())
    with suppress(OSError):
        return (
            results_folder(),
            Path(QgsProcessingUtils.tempFolder()),
            *temporary.glob("processing_*"),
        )
    return (results_folder(),)


def start_cleaning() -> EngineTask:
    """Clean in QGIS's background."""
    where = places()
    return _in_background(
        tr("Deep Change: tidying up"), lambda _tell, cancelled: clean(where, time.time(), cancelled)
    )


def start_looking(also: Iterable[Path] = ()) -> EngineTask:
    """Look in QGIS's background for runs that can be gone on with; the task's answer is a list of
    them, pairs before series.

    also: folders beside those where results go by default."""
    usual = results_folder()
    where = (usual, *(folder for folder in also if folder.parent != usual))
    return _in_background(
        tr("Deep Change: looking for unfinished runs"),
        lambda _tell, _cancelled: [*unfinished(where), *cut_off(where)],
    )


def _in_background(title: str, work: Work) -> EngineTask:
    task = EngineTask(title, work, hidden=True)
    _running.append(task)
    task.ended.connect(_running.remove)
    return task.start()

"""What the panel knew of a run when it began, or waited, kept in QGIS's settings: it can be taken
up after any end."""

from __future__ import annotations

import json
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

from qgis.core import QgsSettings

from ...engine.errors import BadInput
from ...engine.files.json_text import json_text
from ...engine.masks.names import files_of_masks, split_preset
from ...engine.request import DetectionRequest
from ...engine.runs.journal import Unfinished
from ...engine.series.plan import SeriesRequest
from ..map.gdal_source import without_options
from ..map.kept_files import kept_files, kept_masks
from ..settings import remember, remembered
from .run_queue import Run
from .series_run import Dates

_NAME, _WAITING = "begun_runs", "waiting_runs"
_MOST = 20  # runs: those that began earlier are called by their files


def keep(run: Run) -> None:
    """Keep names and dates of a run that begins: on the disk when this returns, for QGIS may be
    killed."""
    _write([{"files": _files(run.request), **_told(run)}, *_without(run.request)])


def forget(request: DetectionRequest) -> None:
    """Forget a run of which nothing is left to be gone on with."""
    _write(_without(request))


def run_of(unfinished: Unfinished) -> Run:
    """The run that was cut off, to be gone on with: by the names of its layers, or else of its
    files."""
    asked = unfinished.request
    names = [name_of(asked.before), name_of(asked.after), "", ""]
    kept = (found["told"] for found in _kept() if found["files"] == _files(asked))
    before, after, date_before, date_after = next(kept, names)
    return Run(asked, before, after, date_before, date_after, goes_on=True)


def run_of_series(asked: SeriesRequest) -> Run:
    """The series that was cut off, to be gone on with: by the names of its layers, or else of its
    files."""
    settings, images = asked.settings, asked.images
    kept = next((one for one in _kept() if one["files"] == _files(settings)), None)
    dates = _dates_of(kept or {})
    if kept is None or dates is None or len(dates) != len(images):
        names = tuple(map(name_of, images))
        dates = Dates(images, names, ("",) * len(images))
    told = dates.names[0], dates.names[-1], dates.days[0], dates.days[-1]
    dates = Dates(images, dates.names, dates.days, asked.masks)
    return Run(settings, *told, goes_on=True, dates=dates)


def _told(run: Run) -> dict[str, Any]:
    told = [run.before, run.after, run.date_before, run.date_after]
    return {"told": told} if run.dates is None else {"told": told, "dates": run.dates.to_json()}


def _dates_of(kept: dict[str, Any]) -> Dates | None:
    with suppress(ValueError, KeyError, TypeError):
        return Dates.from_json(kept.get("dates"))
    return None


def name_of(image: str) -> str:
    """What an analyst would call an image: its file's name without folder and ending."""
    name = without_options(image).split(";")[0].replace("\\", "/").rstrip("/").rpartition("/")[2]
    return name.rpartition(".")[0] or name


def folders() -> tuple[Path, ...]:
    """Where the runs that began were to write: also folders that lie beside no other result."""
    return tuple(Path(found["files"][0]) for found in _kept())


# ---- Runs that waited ----------------------------------------------------------------------------


def keep_waiting(runs: Iterable[Run]) -> None:
    """Keep runs that have computed nothing yet, their areas of interest beside their results to
    be."""
    made: list[dict[str, Any]] = []
    for run in runs:
        folder, dates = run.request.output, run.dates
        with kept_files(run.request, folder) as request:
            pass
        if dates is not None:
            with kept_masks(dates.masks, folder) as masks:
                dates = replace(dates, masks=masks)
        made.append({"request": request.to_json(), **_told(replace(run, dates=dates))})
    outputs = [one["request"]["output"] for one in made]
    _write_waiting(
        [*made, *(one for one in _kept_waiting() if one["request"]["output"] not in outputs)]
    )


def waiting() -> list[Run]:
    """The runs that waited."""
    return [
        replace(Run(DetectionRequest.from_json(one["request"]), *one["told"]), dates=_dates_of(one))
        for one in _kept_waiting()
    ]


def forget_waiting(run: Run) -> None:
    """Forget a run that waited: it is taken up, or not wanted any more."""
    _write_waiting(
        [one for one in _kept_waiting() if one["request"]["output"] != run.request.output]
    )


def discard_waiting(run: Run) -> None:
    """Forget a run that waited, and take away the area that was laid where its result would have
    been."""
    forget_waiting(run)
    output, request = Path(run.request.output), run.request
    dates = () if run.dates is None else run.dates.masks
    kept = [request.area_of_interest, *files_of_masks(request), *map(_file_of, sum(dates, ()))]
    ours = [Path(name) for name in kept if name and Path(name).parent == output]
    with suppress(OSError):
        for path in ours:
            path.unlink()
        if ours:
            output.rmdir()


def _file_of(mask: str) -> str:
    return split_preset(mask)[0]


def _kept_waiting() -> list[dict[str, Any]]:
    """What is kept; what is no work of this version is left out."""
    try:
        found = json.loads(remembered(_WAITING, "[]"))
        return [one for one in found if _are_texts(one["told"], 4) and _is_request(one["request"])]
    except (ValueError, TypeError, KeyError):
        return []


def _is_request(values: Any) -> bool:
    try:
        DetectionRequest.from_json(values)
    except (BadInput, TypeError):
        return False
    return True


def _write_waiting(found: list[dict[str, Any]]) -> None:
    remember(_WAITING, json_text(found[:_MOST]) if found else "")
    QgsSettings().sync()


# ---- What is kept of those that began ------------------------------------------------------------


def _files(request: DetectionRequest) -> list[str]:
    return [request.output, request.before, request.after]


def _without(request: DetectionRequest) -> list[dict[str, Any]]:
    return [found for found in _kept() if found["files"][0] != request.output]


def _kept() -> list[dict[str, Any]]:
    """What is kept, the newest first; what is no work of ours is left out."""
    try:
        found = json.loads(remembered(_NAME, "[]"))
        return [one for one in found if _are_texts(one["files"], 3) and _are_texts(one["told"], 4)]
    except (ValueError, TypeError, KeyError, RecursionError):
        return []


def _are_texts(values: Any, count: int) -> bool:
    return (
        isinstance(values, list)
        and len(values) == count
        and all(isinstance(value, str) for value in values)
    )


def _write(found: list[dict[str, Any]]) -> None:
    remember(_NAME, json_text(found[:_MOST]) if found else "")
    QgsSettings().sync()

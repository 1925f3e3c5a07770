"""The runs of a project, kept in the project itself."""

from __future__ import annotations

import json
import re
import time
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

from qgis.core import QgsProject

from ...engine.errors import BadInput
from ...engine.files.json_text import json_text, read_json
from ...engine.files.names import split_part
from ...engine.masks.names import MASKS
from ...engine.messages import Message, messages_of, msg
from ...engine.request import DetectionRequest, DetectionResult
from ...engine.runs.other_kind import is_series
from ...engine.runs.output_folder import RECIPE, REPORT
from ...engine.runs.stored_report import read_report
from ...engine.units import found_in
from ..map.image_layers import source_of
from ..text.formatting import decided_area
from ..text.translation import tr
from .run_queue import Run, pair_title, series_title
from .series_run import Dates

_SCOPE, _KEY = "deepchange", "runs"
_AREA = re.compile(r"auto|[0-9]{1,12}([.][0-9]{1,6})?(px|ha)?")  # as a request says it in words
_DATES = "before", "after"
_MOST = 50  # runs: an older one is forgotten, its files stay


@dataclass(frozen=True)
class Entry:
    """A run that was done. when: ISO time; output: its folder, relative to the project where it
    lies beside it."""

    when: str
    output: str
    before: str
    after: str
    date_before: str
    date_after: str
    summary: str
    request: dict[str, Any]
    decided: dict[str, Any] = field(
        default_factory=dict
    )  # threshold, crf, min_area as the result has them
    message: Any = None  # the summary as data; none in a project of an older version
    series: dict[str, Any] = field(default_factory=dict)  # its images where there are more than two

    def run(self) -> Run:
        """The same run, to be done again. Raises BadInput where the request is of another
        version."""
        request = DetectionRequest.from_json(self.request)
        told = self.before, self.after, self.date_before, self.date_after
        return Run(request, *told, dates=Dates.from_json(self.series))

    @property
    def title(self) -> str:
        """Both images, with their dates, and how many there are where they are more."""
        pair = pair_title(self.before, self.after, self.date_before, self.date_after)
        return series_title(pair, len(self.series["images"])) if self.series else pair

    @property
    def sentence(self) -> Message:
        """The summary, as data where it was kept so."""
        return messages_of({"warnings": [self.summary], "messages": [self.message]})[0]

    def run_in(self, project: QgsProject) -> Run:
        """The same run, within the area that lies beside its result: the one it was asked with was
        a passing file.

        Raises BadInput where the request is of another version."""
        from ...engine.results.report import where_inputs_lie

        run, folder = self.run(), self.folder(project)
        area = _kept_area(folder) if run.request.area_of_interest else None
        moved = where_inputs_lie(folder)
        names: dict[str, Any] = {
            date: _now(project, getattr(run.request, date), getattr(moved, date, None))
            for date in _DATES
        }
        if area is not None:
            names["area_of_interest"] = area
        for name in (*MASKS, "exclude"):  # which may have been passing files, too
            if getattr(run.request, name) and getattr(moved, name, None):
                names[name] = getattr(moved, name)
        if run.request.learned_from:
            names["learned_from"] = tuple(
                _beside(folder, each) for each in run.request.learned_from
            )
        dates = run.dates
        if dates is not None:
            now = tuple(_now(project, image, None) for image in dates.images)
            names["before"], names["after"] = now[0], now[-1]
            dates = replace(dates, images=now)
        return replace(run, request=replace(run.request, **names), dates=dates)

    def folder(self, project: QgsProject) -> Path:
        """Where its result lies, wherever the project has been moved to.

        Of a run before the project was first saved the full path is kept: its layers know better,
        then."""
        place = Path(project.pathResolver().readPath(self.output))
        return place if place.exists() else _moved_with_layers(project, place) or place


def _moved_with_layers(project: QgsProject, place: Path) -> Path | None:
    """The folder of that name in which result layers of the project lie now, where there is one."""
    for layer in project.mapLayers().values():
        folder = Path(layer.source().partition("|")[0]).parent
        if (
            layer.customProperty("deepchange/kind")
            and folder.name == place.name
            and ((folder / RECIPE).is_file() or is_series(folder))
        ):
            return folder
    return None


def _now(project: QgsProject, name: str, moved: str | None) -> str:
    """Where an image lies now: where it was, where it is as seen from the result, or where a layer
    has it."""
    if Path(name).exists() or ";" in name:
        return name
    return moved if moved and Path(moved).exists() else source_of(project, name)


def _beside(folder: Path, other: str) -> str:
    """Another result where it was, or else beside this one: both moved together."""
    moved = folder.parent / Path(other.replace("\\", "/")).name
    return str(moved) if not Path(other).exists() and moved.exists() else other


def _kept_area(folder: Path) -> str | None:
    """The area that lies beside a result; its recipe says under which name, for there may be those
    of earlier runs."""
    try:
        said = str(read_json(folder / RECIPE, msg("The recipe"))["request"]["area_of_interest"])
    except (BadInput, KeyError, TypeError):
        return None
    file, part = split_part(said)
    area = folder / Path(file.replace("\\", "/")).name
    return f"{area}{part}" if area.is_file() else None


def entries(project: QgsProject) -> list[Entry]:
    """The runs of a project, the newest first; what cannot be understood is left out
    (`damaged`)."""
    return [entry for entry in map(_understood, _kept(project)) if entry is not None]


def entry_of(project: QgsProject, folder: str | Path) -> Entry | None:
    """The run whose result lies in a folder; None where the project knows of none."""
    return next(
        (entry for entry in entries(project) if entry.folder(project) == Path(folder)), None
    )


def damaged(project: QgsProject) -> int:
    """How many runs of a project cannot be understood: it may have been received, or written by
    another version."""
    return sum(_understood(values) is None for values in _kept(project))


def _kept(project: QgsProject) -> list[Any]:
    text, _ = project.readEntry(_SCOPE, _KEY, "[]")
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        return [None]
    return found[:_MOST] if isinstance(found, list) else [None]


def _understood(values: Any) -> Entry | None:
    """An entry as it was written; None where it holds other things than ours."""
    try:
        entry = Entry(**values)
        Dates.from_json(entry.series)
    except (TypeError, ValueError, KeyError):
        return None
    texts = (
        entry.when,
        entry.output,
        entry.before,
        entry.after,
        entry.date_before,
        entry.date_after,
        entry.summary,
    )
    decided = entry.decided if isinstance(entry.decided, dict) else {"crf": None}
    fit = (
        all(isinstance(text, str) for text in texts)
        and isinstance(entry.request, dict)
        and isinstance(decided.get("crf", "off"), str)
        and all(_is_number(decided[name]) for name in ("threshold",) if name in decided)
        and (
            _is_number(decided.get("min_area", 0))
            or bool(_AREA.fullmatch(str(decided["min_area"])))
        )
    )
    return entry if fit else None


def _is_number(value: Any) -> bool:
    return type(value) in (int, float) and abs(value) < 2**63


def add_series(project: QgsProject, run: Run, output: str, summary: Message) -> Entry:
    """Write a run of more than two dates into the project, as `add` does. summary: what it
    found."""
    entry = Entry(
        time.strftime("%Y-%m-%d %H:%M:%S"),
        project.pathResolver().writePath(output),
        run.before,
        run.after,
        run.date_before,
        run.date_after,
        summary,
        run.request.to_json(),
        message=summary.to_json(),
        series=run.dates.to_json() if run.dates is not None else {},
    )
    _write(project, [entry, *(o for o in entries(project) if o.output != entry.output)])
    return entry


def add(project: QgsProject, run: Run, result: DetectionResult) -> Entry:
    """Write a run into the project, above the earlier ones; one with the same folder is
    replaced."""
    output = project.pathResolver().writePath(result.output)
    entry = Entry(
        time.strftime("%Y-%m-%d %H:%M:%S"),
        output,
        run.before,
        run.after,
        run.date_before,
        run.date_after,
        result.summary,
        run.request.to_json(),
        _decided(result, run.request.min_area),
        result.summary.to_json(),
    )
    _write(project, [entry, *(other for other in entries(project) if other.output != output)])
    return entry


def take_in(project: QgsProject, entry: Entry, report: dict[str, Any]) -> Entry:
    """Write the run of a result that the project did not know of, above the others. report: of the
    result."""
    message = found_in(report)
    known = replace(
        entry,
        when=time.strftime("%Y-%m-%d %H:%M:%S", time.localtime(_made_at(entry.folder(project)))),
        summary=str(message),
        message=message.to_json(),
        decided={name: report[name] for name in ("threshold", "crf")}
        | {"min_area": decided_area(report)},
    )
    _write(project, [known, *entries(project)])
    return known


def _made_at(folder: Path) -> float:
    """When the result in a folder was written, in seconds."""
    return (folder / RECIPE).stat().st_mtime


def retell(project: QgsProject, result: DetectionResult, report: dict[str, Any]) -> None:
    """Write what became of a run when its result was decided anew: done again, it gives what is
    shown."""
    output = project.pathResolver().writePath(result.output)
    decided = _decided(result, decided_area(report))
    _write(
        project,
        [
            replace(
                entry,
                output=output,
                summary=result.summary,
                message=result.summary.to_json(),
                request={**entry.request, **decided},
                decided=decided,
            )
            if entry.folder(project) == Path(result.output)
            else entry
            for entry in entries(project)
        ],
    )


def _decided(result: DetectionResult, min_area: float | str) -> dict[str, Any]:
    return {"threshold": result.threshold, "crf": result.crf, "min_area": min_area}


def forget(project: QgsProject, entry: Entry) -> None:
    """Take a run out of the list; its files stay."""
    _write(project, [other for other in entries(project) if other != entry])


def gone(folder: str | Path) -> str:
    """What is said of a run whose result is not in its folder any more."""
    text = tr(
        "“{folder}” holds no result any more: it was moved, renamed or deleted. Put the folder "
        "back, or press “Run again”."
    )
    return text.format(folder=folder)


def report_of(folder: str | Path) -> dict[str, Any]:
    """The report of a result, its files where they lie now. Raises BadInput where it is gone."""
    from ...engine.runs.resume import end_moves

    end_moves(folder)
    if not (Path(folder) / REPORT).exists():
        raise BadInput(gone(folder))
    told = read_report(Path(folder) / REPORT)
    files = {kind: str(Path(folder) / Path(str(name)).name) for kind, name in told["files"].items()}
    return {**told, **_images(told, Path(folder)), "output": str(folder), "files": files}


def _images(told: dict[str, Any], folder: Path) -> dict[str, Any]:
    """Both images of a report, by the names that they have now where they moved together with the
    result."""
    from ...engine.results.report import where_inputs_lie

    found: dict[str, Any] = {}
    for date in _DATES:
        image = told.get(date)
        if not isinstance(image, dict) or Path(str(image.get("name"))).exists():
            continue
        moved = where_inputs_lie(folder)
        now = getattr(moved, date) if moved is not None else ""
        if Path(now).exists():
            found[date] = {**image, "name": now}
    return found


def _write(project: QgsProject, found: list[Entry]) -> None:
    text = json_text([_said(entry) for entry in found[:_MOST]])
    project.writeEntry(_SCOPE, _KEY, text)


def _said(entry: Entry) -> dict[str, Any]:
    """An entry as plain values; of a pair as earlier versions know it."""
    return {name: value for name, value in asdict(entry).items() if name != "series" or value}

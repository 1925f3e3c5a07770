"""A series, step by step: every pair, then what all of them say together."""

from __future__ import annotations

import csv
import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from ..catalogue.lookup import find_model
from ..catalogue.models import AUTO
from ..detection import detect, resume
from ..files.doors import forget, new_hidden_name, watch
from ..files.json_text import read_json
from ..files.names import at_home, own_name
from ..files.style_marks import is_as_written
from ..files.write_errors import from_os_error
from ..inference.model_choice import choose_model
from ..kinds.rules import refuse_broken_rules
from ..messages import Message, Quantity, msg
from ..progress import Cancelled, Monitor, Progress, Report, never
from ..raster.model_fit import open_pair_of_one_machine
from ..request import DetectionRequest, DetectionResult
from ..results.polygon_files.formats import refuse_lacking_driver
from ..results.report import when, write_json
from ..results.stored_pair import stored_pair
from ..results.transitions import as_text
from ..runs import output_folder as names
from ..runs.journal import unfinished_in
from ..runs.resume import end_moves
from ..units import in_hectares
from .earlier import TABLE, left_over, refuse_what_is_there, remove_earlier
from .layers import LAYERS, FirstChanges, common_grid, open_pairs, write_layers
from .own_words import of_series, said_of_series
from .pairs_now import ANEW, decided_since, is_begun, result_there
from .plan import FILE, FOLDER, SeriesRequest, read_series

JOIN = msg("joining the pairs")
_PAIRS = 0.95  # share of the time that the pairs take
_COLUMNS = ("pair", "from", "to", "changes", "pixels", "hectares", "percent", "folder")


@dataclass(frozen=True)
class SeriesResult:
    """What a series found, and where it lies.

    files: name of a layer or table to its path. dates: of every image, in their order. pairs: a row
    each: pair, from, to, changes, pixels, hectares, percent, folder. first: by the date on which it
    first had changed: date, number (as first_change.tif holds it), pixels, hectares. repeated:
    pixels that changed more than once. assessed: pixels that at least one pair says something
    of."""

    output: str
    files: dict[str, str]
    dates: tuple[str, ...]
    pairs: tuple[dict[str, Any], ...]
    first: tuple[dict[str, Any], ...]
    repeated: int
    assessed: int
    warnings: tuple[str, ...] = ()

    @property
    def summary(self) -> Message:
        """One line: how much changed at least once."""
        told = {"first": self.dates[0], "last": self.dates[-1], "count": len(self.dates)}
        areas = [row["hectares"] for row in self.first]
        pixels = sum(row["pixels"] for row in self.first)
        if not pixels:
            return msg("nothing changed from {first} to {last} ({count} dates)", **told)
        if None in areas:
            return msg(
                "{changed} pixels changed at least once from {first} to {last} ({count} dates)",
                changed=Quantity(pixels, form=","),
                **told,
            )
        return msg(
            "{changed} changed at least once from {first} to {last} ({count} dates)",
            changed=in_hectares(1e4 * sum(areas)),
            **told,
        )

    def to_json(self) -> dict[str, Any]:
        """The result as plain values."""
        return asdict(self)


def detect_series(
    images: Sequence[str | Path],
    output: str | Path,
    report: Report | None = None,
    cancelled: Cancelled | None = None,
    **options: Any,
) -> SeriesResult:
    """Find what changed between each image of a series and the next, on one grid, and when each
    place first changed.

    images: three or more, the earliest first. output: a folder; each pair is a result of its own in
    its folder “pairs”. options: of a DetectionRequest; grid: “after” for the pixels of the last
    image, “before” for those of the first, or a raster file. A run that is stopped or cut off can
    be resumed: see `resume_series`. Raises what `detect` raises."""
    return run_series(SeriesRequest.of(images, output, **options), report, cancelled)


def run_series(
    request: SeriesRequest, report: Report | None = None, cancelled: Cancelled | None = None
) -> SeriesResult:
    """The same, of a request."""
    if request.settings.model == AUTO:  # one model for all pairs: that of the first
        model = choose_model(request.pairs()[0]).model.name
        request = replace(request, settings=replace(request.settings, model=model))
    folder, overwrite = request.output, request.settings.overwrite
    refuse_what_is_there(folder, overwrite=overwrite)
    pairs = _checked(request)
    kept = request.as_kept()
    if overwrite:
        remove_earlier(folder, pairs)
    try:
        (folder / FOLDER).mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise from_os_error(error, folder) from error
    with _files_of(folder) as hidden:
        write_json({**kept.to_json(), "finished": False}, hidden / FILE)
    return _go_on(kept, pairs, report, cancelled or never, begin=True)


def resume_series(
    folder: str | Path, report: Report | None = None, cancelled: Cancelled | None = None
) -> SeriesResult:
    """Go on with the series that was stopped or cut off in a folder: pairs that are done stay as
    they are, also where they were refined since; the summary of a finished one is made anew. Raises
    what `resume` raises, InputChanged where an image has changed since."""
    request = read_series(at_home(folder))
    return _go_on(request, _checked(request), report, cancelled or never, begin=False)


def holds_series(folder: str | Path) -> bool:
    """Whether a series was begun in a folder."""
    return (Path(folder) / FILE).is_file()


def is_finished(folder: Path) -> bool:
    """Whether the summary of a series was made."""
    return bool(read_json(folder / FILE, msg("The series")).get("finished"))


def _checked(request: SeriesRequest) -> list[DetectionRequest]:
    """The pairs, once all of them can be opened: none is to fail after hours. Raises BadInput."""
    with said_of_series():
        refuse_broken_rules(request.settings.kinds)
        refuse_lacking_driver(request.settings.polygons)
        model, pairs = find_model(request.settings.model), request.pairs()
        for pair in pairs:
            open_pair_of_one_machine(pair, model)
    return pairs


def _go_on(
    request: SeriesRequest,
    pairs: list[DetectionRequest],
    report: Report | None,
    cancelled: Cancelled,
    *,
    begin: bool,
) -> SeriesResult:
    was_finished = not begin and is_finished(request.output)
    results = []
    for number, pair in enumerate(pairs):
        of_pair = report and _part(report, number, len(pairs))
        with said_of_series():
            results.append(_result_of(pair, of_pair, cancelled, begin=begin))
    monitor = Monitor(report and _end_of(report), cancelled)
    return _joined(request, results, monitor, () if begin else pairs, was_finished=was_finished)


def _part(report: Report, number: int, count: int) -> Report:
    """Reports of a pair as those of the series."""

    def told(progress: Progress) -> None:
        stage = msg(
            "pair {number} of {count}: {stage}",
            number=number + 1,
            count=count,
            stage=progress.stage,
        )
        report(Progress(stage, (number + progress.fraction) / count * _PAIRS, progress.rate))

    return told


def _end_of(report: Report) -> Report:
    """Reports of what follows the pairs as those of the series."""

    def told(progress: Progress) -> None:
        fraction = _PAIRS + (1.0 - _PAIRS) * progress.fraction
        report(replace(progress, fraction=fraction))

    return told


def _result_of(
    pair: DetectionRequest, report: Report | None, cancelled: Cancelled, *, begin: bool
) -> DetectionResult:
    """The result of a pair: computed, resumed, or as it lies there."""
    if begin:
        return detect(pair, report, cancelled)
    end_moves(pair.output)
    if unfinished_in(pair.output) is not None and is_begun(pair):
        return resume(pair.output, report, cancelled)
    return result_there(pair) or detect(pair, report, cancelled)


def _joined(
    request: SeriesRequest,
    results: list[DetectionResult],
    monitor: Monitor,
    found_there: Sequence[DetectionRequest],
    *,
    was_finished: bool,
) -> SeriesResult:
    """The rasters, the table and the summary of all pairs. found_there: pairs that may have been
    decided anew since; was_finished: whether there was such a summary."""
    monitor.begin(JOIN)
    folders = [Path(result.output) for result in results]
    reports = [read_json(folder / names.REPORT, msg("The report")) for folder in folders]
    grids = [stored_pair(report).grid for report in reports]
    grid = common_grid(grids)
    dates = _called([reports[0]["before"], *(report["after"] for report in reports)])
    rows = [_row(number, result, dates) for number, result in enumerate(results, 1)]
    folder = request.output
    with _files_of(folder) as hidden:
        found = write_layers(open_pairs(folders, grids, grid), grid, dates, hidden, monitor)
        result = SeriesResult(
            str(folder),
            _named(folder),
            tuple(dates),
            tuple(rows),
            tuple(_first(found, dates)),
            found.repeated,
            found.assessed,
            (
                *([ANEW] if was_finished else []),
                *_notes(results, dates),
                *decided_since(found_there, dates),
                *(() if request.settings.align_to else _aligned_apart(reports)),
                *left_over(folder, len(results)),
            ),
        )
        _write_table(rows, hidden / TABLE)
        told = {**request.to_json(), "finished": True, **result.to_json()}
        write_json(told, hidden / FILE)
    monitor.finish()
    return result


def _called(images: Sequence[dict[str, Any]]) -> list[str]:
    """The dates of the images; their names where dates do not tell them apart."""
    dates, names_of = [when(image) for image in images], [own_name(i["name"]) for i in images]
    for called in (dates, names_of):
        if len(set(called)) == len(called):
            return called
    return [f"{number}: {name}" for number, name in enumerate(names_of, 1)]


def _named(folder: Path) -> dict[str, str]:
    return {Path(name).stem: str(folder / name) for name in (*LAYERS, FILE)} | {
        "table": str(folder / TABLE)
    }


def _row(number: int, result: DetectionResult, dates: Sequence[str]) -> dict[str, Any]:
    area = result.area_changed_m2
    return {
        "pair": number,
        "from": dates[number - 1],
        "to": dates[number],
        "changes": result.changes,
        "pixels": result.pixels_changed,
        "hectares": None if area is None else round(area / 1e4, 4),
        "percent": result.changed_percent,
        "folder": str(Path(FOLDER) / Path(result.output).name),
    }


def _first(found: FirstChanges, dates: Sequence[str]) -> Iterator[dict[str, Any]]:
    for number, date in enumerate(dates, 1):
        if number > 1:
            area = None if found.area is None else round(float(found.area[number]) / 1e4, 4)
            pixels = int(found.pixels[number])
            yield {"date": date, "number": number, "pixels": pixels, "hectares": area}


def _notes(results: Sequence[DetectionResult], dates: Sequence[str]) -> Iterator[Message]:
    """The warnings of all pairs, each with its pair."""
    for number, result in enumerate(results, 1):
        for note in result.warnings:
            yield msg(
                "{first} → {second}: {note}",
                first=dates[number - 1],
                second=dates[number],
                note=of_series(note),
            )


def _aligned_apart(reports: Sequence[dict[str, Any]]) -> Iterator[Message]:
    """A sentence where pairs were aligned: each lies as one of its own dates lies, and those lie
    apart."""
    moved = [report.get("alignment") or {} for report in reports]
    lengths = [
        float(each.get("residual_before") or 0.0) for each in moved if each.get("displacement")
    ]
    if lengths and len(reports) > 1:
        yield msg(
            "Each pair is aligned by itself, onto one of its own dates: the same ground may lie "
            "about {pixels} pixels apart from pair to pair, which counts where changes of several "
            "pairs are joined.",
            pixels=Quantity(max(lengths), form=".1f"),
        )


def _write_table(rows: Sequence[dict[str, Any]], path: Path) -> None:
    try:
        with path.open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, _COLUMNS)
            writer.writeheader()
            for row in rows:
                texts = {name: as_text(row[name]) for name in ("from", "to")}
                writer.writerow({**row, **texts})
    except OSError as error:
        raise from_os_error(error, path) from error


@contextmanager
def _files_of(folder: Path) -> Iterator[Path]:
    """A hidden folder whose files are moved into the folder of the series when all are whole; after
    an error nothing of it stays. Raises OutputRefused or OutOfSpace."""
    hidden = folder / new_hidden_name()
    try:
        hidden.mkdir()
        watch(hidden)
        yield hidden
        for item in sorted(hidden.iterdir()):
            there = folder / item.name
            if item.suffix != ".qml" or not there.exists() or is_as_written(there):
                item.replace(there)
    except OSError as error:
        raise from_os_error(error, folder) from error
    finally:
        forget(hidden)
        shutil.rmtree(hidden, ignore_errors=True)

"""Going on with a run that was cut off: what it left, whether that still holds, and how a new run
makes room."""

from __future__ import annotations

import os
import platform
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

from ..catalogue.lookup import find_model
from ..catalogue.models import Model
from ..errors import (
    BadInput,
    InputChanged,
    OutOfSpace,
    OutputRefused,
    RasterUnreadable,
    RunDamaged,
    WorkerFailed,
)
from ..files.doors import hidden_folders, is_folder, is_plain
from ..files.json_text import read_json
from ..files.write_errors import from_os_error
from ..masks.names import absolute_mask, files_of_masks
from ..messages import Quantity, Remedy, msg
from ..raster.pair import Pair
from ..raster.source.mosaics import files_read
from ..request import (
    GRIDS,
    DetectionRequest,
    DetectionResult,
    MinimumArea,
    absolute,
    files_named,
    setting,
)
from . import output_folder as names
from .journal import Journal, Unfinished, busy, somebody_at_work, unfinished_in, unfinished_runs
from .journal_entries import is_altered
from .locks import alone_in
from .other_kind import refuse_map, refuse_series_for_a_result
from .output_folder import PROBABILITY, ResultFolder, move_the_rest, remove_hidden
from .stored_report import read_report

_TORN = 60.0  # seconds after which a journal that cannot be read belongs to no run that just begins


def clear_the_way(request: DetectionRequest) -> None:
    """Make room in the output folder for a new run: what was cut off before anything was won goes.

    Raises OutputRefused where another run is at work there, or where one was cut off that can be
    gone on with."""
    folder = Path(request.output)
    try:
        journals = [
            hidden for hidden in hidden_folders(folder) if os.path.lexists(hidden / names.JOURNAL)
        ]
        if somebody_at_work(folder):
            raise busy(folder)
        cut_off = {run.folder: run for run in unfinished_runs(folder)}
        for hidden in journals:
            if hidden in cut_off:
                _clear(cut_off[hidden], overwrite=request.overwrite)
            elif _is_torn(hidden):
                remove_hidden(hidden)
    except OSError as error:
        raise from_os_error(error, folder) from error


def end_moves(folder: str | Path) -> None:
    """End what was cut off while the files of a result went to their place, so that all in the
    folder belong together.

    Call it before a result is read. Raises OutputRefused or OutOfSpace, BadInput for a series."""
    refuse_series_for_a_result(Path(folder))
    for run in unfinished_runs(Path(folder)):
        if run.entries.moving is not None:
            move_the_rest(run.folder, run.entries.moving)


def _is_torn(hidden: Path) -> bool:
    """Whether a hidden folder whose journal tells of no run belongs to none that just begins."""
    return time.time() - hidden.stat().st_mtime > _TORN


def _clear(run: Unfinished, *, overwrite: bool) -> None:
    if run.entries.moving is not None:
        move_the_rest(run.folder, run.entries.moving)
    elif overwrite or not (run.share or run.has_learned):
        remove_hidden(run.folder)
    else:
        raise OutputRefused(
            msg(
                "“{folder}” holds an unfinished run ({share} % of the rows are detected); resume "
                "it, or choose another folder.",
                Remedy.RESUME,
                Remedy.OVERWRITE,
                folder=run.folder.parent,
                share=Quantity(100 * run.share, form=".0f"),
            )
        )


def model_of(request: DetectionRequest, earlier: Unfinished | None) -> Model:
    """The model of a run; of one that is gone on with, by the weights that it began with. Raises
    ModelDoesNotFit."""
    return find_model(
        request.model if earlier is None else earlier.entries.weights or request.model
    )


def result_folder(request: DetectionRequest, earlier: Unfinished | None) -> ResultFolder:
    """The output folder, with a new hidden folder or that of the run that is gone on with. Raises
    OutputRefused."""
    inputs = inputs_of(request)
    if earlier is None:
        return ResultFolder(request.output, overwrite=request.overwrite, inputs=inputs)
    return ResultFolder(
        request.output,
        overwrite=request.overwrite,
        inputs=inputs,
        unfinished=earlier.folder,
        made=earlier.entries.made,
    )


def open_journal(
    folder: ResultFolder,
    request: DetectionRequest,
    pair: Pair,
    model: Model,
    earlier: Unfinished | None,
) -> Journal:
    """The journal of the run; of one that is gone on with, all that was half made is removed.

    Raises InputChanged or OutputRefused where it cannot be gone on with."""
    if earlier is None:
        weights = model.weights and absolute(model.weights)
        files = files_read_by(request, pair) | ({weights} if weights else set())
        with alone_in(
            folder.path
        ):  # of two that begin at once one is told so now, not when it has computed all
            if somebody_at_work(folder.path):
                raise busy(folder.path)
            journal = Journal.begin(
                folder.partial, request, sorted(files), weights, folder.made, versions()
            )
    else:
        weights = earlier.entries.weights
        files = files_read_by(request, pair) | ({weights} if weights else set())
        journal = Journal.go_on(earlier, sorted(files), versions())
        folder.leave_only(journal.needed)
    folder.needed = lambda: journal.needed
    return journal


def files_read_by(request: DetectionRequest, pair: Pair) -> set[str]:
    """The names of all files that a run reads, those behind a virtual raster too."""
    listed = {
        name
        for source in (pair.before, pair.after)
        for name in files_read(source.name, source.role)
    }
    if pair.masks is not None:
        listed |= {file for layer in pair.masks.layers for file in layer.files()}
    return {absolute(name) for name in listed | set(inputs_of(request))}


@contextmanager
def kept_for_later(journal: Journal) -> Iterator[None]:
    """Have an error say, where that is so, that the run can be gone on with."""
    try:
        yield
    except (OutOfSpace, OutputRefused, RasterUnreadable, WorkerFailed) as error:
        if not journal.needed or not journal.is_there or isinstance(error, RunDamaged):
            raise
        raise type(error)(
            msg("{error} What was detected so far is kept.", Remedy.RESUME, error=error)
        ) from error


def finished(folder: str | Path, earlier: Unfinished | None) -> DetectionResult:
    """The result in a folder, once its last files are at their place. Raises OutputRefused where
    there is none, or where a run is still at it."""
    place = Path(folder)
    if somebody_at_work(place):
        raise busy(place)
    refuse_map(place)
    if earlier is not None and earlier.entries.moving is not None:
        move_the_rest(earlier.folder, earlier.entries.moving)
    if not os.path.lexists(place / names.REPORT) or not is_plain(place / names.RECIPE):
        for hidden in hidden_folders(place):
            refuse_damaged(hidden)
        raise OutputRefused(
            msg(
                "“{folder}” holds no run to resume; say which images to compare, to begin one.",
                folder=folder,
            )
        )
    told = read_report(place / names.REPORT)
    known = [field.name for field in fields(DetectionResult)]
    try:
        result = DetectionResult.from_json({name: told[name] for name in known if name in told})
        files = {key: str(place / name) for name, key in names.KEYS.items() if key in result.files}
    except (KeyError, TypeError) as error:
        raise BadInput(
            msg("“{path}” is no report of Deep Change; detect again.", path=place / names.REPORT)
        ) from error
    return replace(result, output=str(place), files=files)


def refuse_damaged(hidden: Path) -> None:
    """Raise RunDamaged where a hidden folder holds something else than the plain file of a journal
    under its name, or one that was altered."""
    lines = hidden / names.JOURNAL / names.LINES
    if os.path.lexists(hidden / names.JOURNAL) and not is_folder(hidden / names.JOURNAL):
        raise names.run_damaged(
            hidden.parent, msg("“{name}” is no folder of its own", name=names.JOURNAL)
        )
    if os.path.lexists(lines) and not is_plain(lines):
        raise names.run_damaged(hidden.parent, msg("“{name}” is no plain file", name=names.LINES))
    if is_plain(lines) and is_altered(lines):
        raise names.run_altered(hidden.parent, names.LINES)


def agrees(folder: str | Path, given: dict[str, Any]) -> bool:
    """Whether there is a run in the folder, cut off or finished, that was asked what is given now;
    False where there is none, or a finished one that was asked something else.

    given: names of a request to values. Raises InputChanged where one that was cut off was asked
    something else."""
    earlier = unfinished_in(folder)
    if earlier is not None:
        if name := _other(earlier.request, given):
            raise InputChanged(
                msg(
                    "The unfinished run in “{folder}” was begun with “{setting}” {then}, and now "
                    "it is {now}; resume it as it was begun, or choose another folder.",
                    Remedy.RESUME,
                    Remedy.OVERWRITE,
                    folder=folder,
                    setting=setting(name),
                    then=_as_said(getattr(earlier.request, name)),
                    now=_as_said(given[name]),
                )
            )
        return True
    if not (Path(folder) / names.RECIPE).is_file():
        return False
    values = read_json(Path(folder) / names.RECIPE, msg("The recipe"))
    asked = values.get("asked") if isinstance(values, dict) else None
    return isinstance(asked, dict) and _other(DetectionRequest.from_json(asked), given) is None


def _as_said(value: object) -> str:
    return msg("not set") if value is None or value is False else str(value)


def _other(asked: DetectionRequest, given: dict[str, Any]) -> str | None:
    """The first of the given names that asks for something else; None where all is the same."""
    for name, value in given.items():
        then = getattr(asked, name)
        if name == "output" or then == value:
            continue
        if name == "min_area" and MinimumArea.of(then) == MinimumArea.of(value):
            continue
        if isinstance(then, str) and isinstance(value, str) and absolute(then) == absolute(value):
            continue
        if name in ("masks_before", "masks_after") and _are_begun_with(then, value):
            continue
        return name
    return None


def _are_begun_with(then: tuple[str, ...] | None, now: tuple[str, ...] | None) -> bool:
    """Whether the masks of a run are those that are named now, perhaps with others behind them that
    it found by itself."""
    named = tuple(map(absolute_mask, now or ()))
    return (then or ())[: len(named)] == named


def inputs_of(request: DetectionRequest) -> list[str]:
    """The names of all that a run reads."""
    names = [part for name in (request.before, request.after) for part in files_named(name)]
    names += [request.area_of_interest] if request.area_of_interest else []
    names += files_named(request.grid) if request.grid not in GRIDS else []
    names += files_named(request.align_to) if request.align_to else []
    names += [request.kinds] if request.kinds not in ("auto", "off") else []
    names += files_of_masks(request)
    names += [str(Path(folder) / PROBABILITY) for folder in request.learned_from or ()]
    return names + ([request.model] if Path(request.model).is_file() else [])


def versions() -> dict[str, Any]:
    """What the result was made with on this side; the tensor side adds its own."""
    import numpy
    from osgeo import gdal

    from ... import __version__

    return {
        "deepchange": __version__,
        "python": platform.python_version(),
        "system": platform.platform(),
        "gdal": gdal.VersionInfo("RELEASE_NAME"),
        "numpy": numpy.__version__,
    }

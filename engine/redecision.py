"""Deciding anew on an existing result: another threshold, CRF or smallest area, without the
network."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .alignment.align import measured_shift, open_as_aligned
from .arrays.coregistration import Shift
from .arrays.statistics import Statistics
from .arrays.windows import Window
from .detection import MEASURE, expected_to_decide, kinds_of
from .errors import BadInput, RastersDoNotMatch, RasterUnreadable
from .files.json_text import read_json
from .files.names import at_home
from .inference.predictor import NO_LOKY, OLD_PYTHON, ON_PROCESSOR
from .kinds.by_index import is_kinds_note, is_left_out_note, kinds_by_index
from .kinds.rules import named_rules
from .messages import Remedy, messages_of, msg
from .progress import Cancelled, Monitor, Report, never
from .raster.gdal_io import block_cache
from .raster.grid import Grid
from .raster.layers import Classes, open_stored
from .raster.masks.lost import is_lost_note
from .raster.pair import Pair, measure
from .raster.quicklook import Quicklook
from .request import DetectionRequest, DetectionResult, MinimumArea
from .results.assemble import (
    Answered,
    is_unlikely_note,
    keep_outcome,
    minimum_area_note,
    shift_note,
    unanswered_note,
)
from .results.decision import Decision, choose_crf
from .results.polygon_files.formats import refuse_lacking_driver
from .results.report import inputs_replaced, read_recipe
from .results.review_decisions import refuse_waiting
from .results.stored_pair import StoredPair, StoredQuicklook, stored_pair
from .runs import output_folder as names
from .runs.journal import Journal, busy, somebody_at_work
from .runs.other_kind import older_series_note
from .runs.output_folder import ResultFolder
from .runs.resume import end_moves, inputs_of, versions

if TYPE_CHECKING:
    from .accuracy.best_threshold import BestThreshold
    from .accuracy.change_values import ChangeValues

_ANSWERS = (
    names.PROBABILITY,
    names.CLASSES_BEFORE,
    names.CLASSES_AFTER,
    names.UNCERTAINTY,
)  # what the model said, never touched here


def refine(  # noqa: PLR0913  (public: all but one are said by name)
    folder: str | Path,
    crf: str | None = None,
    threshold: float | None = None,
    min_area: float | str | None = None,
    report: Report | None = None,
    cancelled: Cancelled | None = None,
    before: str | None = None,
    after: str | None = None,
    kinds: str | None = None,
    polygons: str | None = None,
) -> DetectionResult:
    """Make mask, transitions, polygons and report of a result anew; what is not said stays as it
    was.

    folder: of an earlier result, with its recipe. before, after: where the images lie now, if they
    moved; without a CRF they are only needed for kinds of change. kinds, polygons: as a request has
    them. The result's files are replaced when all new ones are whole: an error or a stop leaves it
    as it was, and moves that were cut off are ended by whoever looks next. What a person edited in
    the polygons is carried over; what has no place any more stays in a copy beside them, and a
    warning says so. Raises BadInput, OutOfSpace or Stopped."""
    folder, monitor = at_home(folder), Monitor(report, cancelled)
    if somebody_at_work(Path(folder)):
        raise busy(Path(folder))
    end_moves(folder)
    refuse_waiting(folder)
    earlier, told = _read(Path(folder))
    told["warnings"] = list(messages_of(told))
    said: dict[str, Any] = {
        "threshold": threshold,
        "min_area": min_area,
        "before": before,
        "after": after,
        "kinds": None if kinds is None else named_rules(kinds),
        "polygons": polygons,
    }
    request = replace(
        earlier,
        output=str(folder),
        **{name: value for name, value in said.items() if value is not None},
    )
    refuse_lacking_driver(request.polygons)
    backend = earlier.crf if crf is None else choose_crf(crf, refined_by_default=True)
    need_images = bool(backend != "off" or before or after)
    pair, picture = _pair_and_picture(request, told, need_images=need_images)
    _refuse_other_answers(Path(folder), pair.grid, semantic=bool(told["classes"]))
    with (
        ResultFolder(str(folder), overwrite=True, inputs=inputs_of(request)) as result_folder,
        block_cache(pair.cache_bytes(request.window or 512)),
        ExitStack() as until_moved,
    ):
        monitor.expect(_expected(pair, backend, semantic=bool(told["classes"])))
        statistics, picture = _seen(pair, picture, monitor)
        answered = _answered(request, pair, statistics, told)
        result = keep_outcome(
            answered,
            _decision(request, backend),
            Path(folder),
            result_folder.partial,
            picture,
            monitor,
        )
        monitor.check()
        _move(result_folder, request, until_moved)
        monitor.finish()
    older = older_series_note(Path(folder))
    return result if older is None else replace(result, warnings=(*result.warnings, older))


def best_threshold(
    folder: str | Path,
    reference: str | Path,
    field_name: str | None = None,
    values: ChangeValues | None = None,
    report: Report | None = None,
    cancelled: Cancelled = never,
) -> BestThreshold:
    """The threshold of the largest F1 of change on what a reference says, among all that the stored
    probability of a result can tell apart, for `refine`.

    It is chosen on the reference that it is measured on: elsewhere F1 is lower, the more so the
    less the reference holds. reference, field_name, values: as in `assess`, but for points. Raises
    BadInput or Stopped."""
    from .accuracy.best_threshold import choose_threshold

    folder = Path(at_home(folder))
    layers = folder / names.PROBABILITY, folder / names.CHANGE
    if not layers[0].is_file():
        raise BadInput(
            msg(
                "“{folder}” is no folder of a result with its probability, of which a threshold is "
                "chosen; name that folder.",
                folder=folder,
            )
        )
    return choose_threshold(layers, reference, field_name, values, report, cancelled)


def _pair_and_picture(
    request: DetectionRequest, told: dict[str, Any], *, need_images: bool
) -> tuple[Pair | StoredPair, Quicklook | None]:
    """The pair and its picture as they are stored; the images, and no picture yet, where they are
    needed or no picture is stored. What became of the images is added to the warnings of `told`."""
    folder, stored = Path(request.output), stored_pair(told)
    picture = StoredQuicklook.read(stored, folder / names.QUICKLOOK)
    if picture is not None and not need_images:
        return stored, picture
    pair = _same_pair(request, told)
    replaced = inputs_replaced(folder / names.RECIPE, request)
    told["warnings"] = list(dict.fromkeys([*told["warnings"], *replaced]))
    return pair, None


def _move(result_folder: ResultFolder, request: DetectionRequest, until_moved: ExitStack) -> None:
    """Put the new files in the place of the old ones, whose answers stay. A journal holds what is
    moved, so that moves that are cut off can be ended."""

    def note(moving: dict[str, Any]) -> None:
        until_moved.enter_context(
            Journal.of_moves(result_folder.partial, request, versions(), moving)
        )

    unchanged = (*_ANSWERS, names.REASONS)
    result_folder.keep([name for name in unchanged if (Path(request.output) / name).exists()], note)


def _decision(request: DetectionRequest, backend: str) -> Decision:
    device = "cpu" if request.device in ON_PROCESSOR else "auto"
    threshold = 0.5 if request.threshold is None else request.threshold
    return Decision(threshold, backend, device, MinimumArea.of(request.min_area))


def _expected(pair: Pair | StoredPair, backend: str, *, semantic: bool) -> dict[str, float]:
    """How long each stage is likely to take."""
    decide = expected_to_decide(pair, backend, semantic=semantic)
    return (
        decide
        if isinstance(pair, StoredPair)
        else {MEASURE: 0.3 + 0.2 * min(pair.megapixels, 64.0), **decide}
    )


def _seen(
    pair: Pair | StoredPair, picture: Quicklook | None, monitor: Monitor
) -> tuple[Statistics | None, Quicklook]:
    """What must be known of the images: nothing where they are stored."""
    if isinstance(pair, StoredPair):
        if picture is None:
            raise TypeError(picture)
        return None, picture
    monitor.begin(MEASURE)
    statistics = measure(pair, monitor.cancelled, monitor.step)
    picture = Quicklook(pair, statistics)
    _show(pair, picture, monitor)
    return statistics, picture


def _read(folder: Path) -> tuple[DetectionRequest, dict[str, Any]]:
    """The recipe's request, every choice in it made, and the report."""
    missing = [
        name
        for name in (names.PROBABILITY, names.RECIPE, names.REPORT)
        if not (folder / name).is_file()
    ]
    if missing:
        raise BadInput(
            msg(
                "“{folder}” holds no result that can be refined ({names} missing); give the "
                "folder that a detection wrote to.",
                folder=folder,
                names=", ".join(missing),
            )
        )
    recipe = str(folder / names.RECIPE)
    request, _ = read_recipe(recipe)
    told = read_json(folder / names.REPORT, msg("The report"))
    if (
        not isinstance(told, dict)
        or not {"model", "device", "precision", "grid", "learned"} <= told.keys()
    ):
        raise BadInput(
            msg("“{path}” is no report of Deep Change; detect again.", path=folder / names.REPORT)
        )
    return request, {
        "classes": [],
        "versions": read_json(recipe, msg("The recipe")).get("versions", {}),
        **told,
    }


def _same_pair(request: DetectionRequest, told: dict[str, Any]) -> Pair:
    """The images of the recipe, if they still lie on the grid of the result."""
    try:
        pair = open_as_aligned(request, request.output)
    except RasterUnreadable as error:
        raise RasterUnreadable(
            msg("{error} Put it back, then try again.", Remedy.CHOOSE_IMAGES, error=error)
        ) from error
    if [pair.grid.height, pair.grid.width] != [
        told["grid"].get("rows"),
        told["grid"].get("columns"),
    ]:
        raise RastersDoNotMatch(
            msg(
                "“{before}” and “{after}” are no longer what the result in “{folder}” was made "
                "of; detect again.",
                before=pair.before.label,
                after=pair.after.label,
                folder=request.output,
            )
        )
    return pair


def _refuse_other_answers(folder: Path, grid: Grid, *, semantic: bool) -> None:
    """Refuse a result whose stored answers are missing, damaged, or not on the grid of the
    images."""
    uncertain = (folder / names.UNCERTAINTY).exists()
    for name in names.answers_of(classes=semantic, uncertainty=uncertain):
        open_stored(folder / name, grid)


def _show(pair: Pair, picture: Quicklook, monitor: Monitor) -> None:
    """Let the picture see the rows that it shows."""
    reader = pair.open_reader()
    for row in picture.rows:
        monitor.check()
        window = Window(int(row), 0, 1, pair.grid.width)
        chip = reader.read(window)
        picture.see_images(window, chip.before, chip.after)


def _answered(
    request: DetectionRequest,
    pair: Pair | StoredPair,
    statistics: Statistics | None,
    told: dict[str, Any],
) -> Answered:
    classes: Classes = tuple((item["name"], tuple(item["colour"])) for item in told["classes"])
    shift = _stored_shift(told) if isinstance(pair, StoredPair) else measured_shift(pair)
    failed = told.get("not_assessed_by_model") or {"windows": 0, "pixels": 0}
    unanswered = failed["windows"], failed["pixels"]
    asked_before = [MinimumArea.of(told.get("min_area", 0.0)), MinimumArea.of(request.min_area)]
    anew = {
        *pair.notes,
        shift_note(shift, asked="alignment" in told),
        unanswered_note(*unanswered),
        NO_LOKY,
        OLD_PYTHON,
        *told.get("edits", ()),
        *(minimum_area_note(minimum, pair.grid) for minimum in asked_before),
    }
    left_out = any(map(is_left_out_note, told.get("warnings", ())))
    return Answered(
        request,
        request,
        pair,
        statistics,
        shift,
        str(told["model"]),
        str(told["device"]),
        str(told["precision"]),
        told["learned"],
        told["versions"] | versions(),
        classes,
        tuple(
            note
            for note in told.get("warnings", ())
            if note not in anew
            and not (is_unlikely_note(note) or is_kinds_note(note) or is_lost_note(note))
        ),
        unanswered,
        told,
        add_to_polygons=kinds_of(request, pair),
        kinds=kinds_by_index(request, pair, expected=bool(told.get("kinds")) or left_out),
        not_assessed=tuple(told.get("not_assessed") or ()),
    )


def _stored_shift(told: dict[str, Any]) -> Shift:
    """How far the dates lie apart, as it was measured."""
    found = told.get("shift") or {}
    return Shift(
        float(found.get("rows", 0.0)),
        float(found.get("columns", 0.0)),
        int(found.get("measured_at", 0)),
    )

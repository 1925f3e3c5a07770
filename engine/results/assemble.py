"""From what the model said to what is kept: mask, transitions, polygons, figures; for a run and for
`refine` alike."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import Any, Protocol

from ..arrays.coregistration import Shift
from ..arrays.statistics import Statistics
from ..errors import BadInput
from ..files.json_text import read_json
from ..inference.predictor import one_process_note
from ..messages import Message, Quantity, Remedy, as_message, msg
from ..progress import Cancelled, Monitor
from ..raster.grid import Grid, PixelAreas
from ..raster.layers import Classes
from ..raster.pair import Pair
from ..raster.quicklook import Quicklook
from ..request import DetectionRequest, DetectionResult, MinimumArea
from ..runs import output_folder as names
from .decision import Decision, write_change
from .not_assessed import legend as legend_of_reasons
from .not_assessed import write_reasons
from .polygon_edits import Kept, Measure, carry_decided, keep_edits
from .polygon_files.formats import write_copy
from .polygon_files.numbers import PolygonNumbers
from .polygon_signatures import index_and_sign, sign_polygons
from .polygons import Sources, Totals, measure_anew, write_polygons
from .report import described, recipe, write_json
from .sankey import write_sankey
from .stored_pair import StoredPair
from .styles import write_class_style, write_style
from .transitions import Transitions, legend, write_table, write_transitions

DECIDE, TRACE, OUTLINE = msg("refining"), msg("comparing classes"), msg("outlining")
# percent: two images of one place seldom differ by more, a model out of its depth often says so
_UNLIKELY = 40.0
_NOTABLE_SHIFT = 1.0  # pixels: beyond it edges of unchanged things begin to look changed


@dataclass(frozen=True)
class Answered:
    """What is known once the model has answered.

    asked: what the user said. resolved: the same with every choice made. model: its name. device,
    precision: those really used. learned: facts of the fit. versions: what computed. classes: of a
    semantic model. notes: sentences. unanswered: windows and pixels for which the model gave no
    number. earlier: the report of the result that is decided anew, empty for a new one. edits:
    sentences on what a person had edited in the polygons that are replaced. add_to_polygons: says
    more of each polygon, given the folders of answer and result. not_assessed: pixels and area by
    reason, where masks were used. kinds: tells kinds by indices."""

    asked: DetectionRequest
    resolved: DetectionRequest
    pair: Pair | StoredPair
    statistics: Statistics | None
    shift: Shift
    model: str
    device: str
    precision: str
    learned: dict[str, Any]
    versions: dict[str, Any]
    classes: Classes = ()
    notes: tuple[str, ...] = ()
    unanswered: tuple[int, int] = (0, 0)
    earlier: dict[str, Any] = field(default_factory=dict)
    edits: tuple[str, ...] = ()
    add_to_polygons: Callable[[Path, Path, Cancelled], None] | None = None
    not_assessed: tuple[dict[str, Any], ...] = ()
    kinds: KindsTold | None = None


class KindsTold(Protocol):
    """What tells the kinds of changes by indices of the bands.

    rows: of the result, one a kind. facts: what the report keeps. notes: sentences."""

    rows: list[dict[str, Any]]
    facts: dict[str, Any]
    notes: list[Message]

    def write(self, folder: Path, numbers: PolygonNumbers, monitor: Monitor) -> None:
        """Write the rasters and the attributes of the polygons in `folder`. numbers: of its
        polygons."""

    def write_rest(self, folder: Path, monitor: Monitor) -> None:
        """The same for polygons that were carried over from an earlier file."""


def keep_outcome(
    answered: Answered,
    decision: Decision,
    source: Path,
    folder: Path,
    picture: Quicklook,
    monitor: Monitor,
) -> DetectionResult:
    """Decide, trace and outline the answers that lie in `source`, and write all that follows from
    them to `folder`."""
    pair, probability, change = answered.pair, source / names.PROBABILITY, folder / names.CHANGE

    monitor.picture = picture
    monitor.begin(DECIDE)
    if answered.classes:
        decision = replace(
            decision, classes=(source / names.CLASSES_BEFORE, source / names.CLASSES_AFTER)
        )
    write_change(pair, answered.statistics, decision, probability, change, monitor)

    if isinstance(pair, Pair) and pair.masks is not None and not answered.earlier:
        reasons, idle = write_reasons(pair, probability, folder / names.REASONS, monitor)
        write_class_style(legend_of_reasons(), folder / "not_assessed.qml")
        notes = (*answered.notes, *idle)
        answered = replace(answered, not_assessed=tuple(reasons), notes=notes)

    transitions = None
    if answered.classes:
        monitor.begin(TRACE)
        transitions = _trace(answered, source, folder, monitor)

    monitor.begin(OUTLINE)
    transition = folder / names.TRANSITION if transitions else None
    outlined = Sources(change, probability, transition, tuple(name for name, _ in answered.classes))
    totals, numbers = write_polygons(
        outlined, pair.grid, folder / names.POLYGONS, monitor, pair.open_ground()
    )
    if answered.kinds is not None:
        answered.kinds.write(folder, numbers, monitor)
    polygons = folder / names.POLYGONS
    index_and_sign(polygons)
    measure = partial(measure_anew, outlined, pair.grid, polygons, decision.minimum)
    kept = _keep_edits(answered, polygons, measure)
    carried = _carry_decided(answered, polygons, measure)
    totals = _with_kept(totals, kept, carried)
    if answered.kinds is not None:
        answered.kinds.write_rest(folder, monitor)
        answered = replace(answered, notes=(*answered.notes, *answered.kinds.notes))
    sign_polygons(polygons, [number for each in (kept, carried) if each for number in each.cut])
    if answered.add_to_polygons is not None:
        answered.add_to_polygons(source, folder, monitor.cancelled)
    write_copy(folder, answered.resolved.polygons, monitor.cancelled)
    answered = replace(answered, edits=tuple(kept.sentences() if kept else ()))
    result = write_outcome(answered, decision, totals, transitions, folder, monitor)
    picture.save(folder / names.QUICKLOOK)
    return result


def write_outcome(
    answered: Answered,
    decision: Decision,
    totals: Totals,
    transitions: Transitions | None,
    folder: Path,
    monitor: Monitor,
) -> DetectionResult:
    """Write styles, report and recipe of what was decided and outlined; it ends the stage."""
    write_styles(answered.classes, folder)
    if answered.asked.tta != "off":
        write_style("uncertainty", folder / "uncertainty.qml", marked=True)
    monitor.end()

    result = _with_doubt(_result(answered, decision, totals, transitions, monitor, folder))
    write_json(_report(answered, result, transitions), folder / names.REPORT)
    resolved = replace(
        answered.resolved,
        threshold=decision.threshold,
        crf=decision.crf,
        min_area=decision.minimum.to_request(),
    )
    told = recipe(answered.asked, resolved, answered.pair, answered.versions)
    write_json(told, folder / names.RECIPE)
    return result


def _with_kept(totals: Totals, *kept: Kept | None) -> Totals:
    """The totals with what the file of polygons holds after edits went over to it."""
    for each in filter(None, kept):
        outlined = each.area if totals.area_outlined is not None else None
        totals = replace(totals, changes=each.changes, area_outlined=outlined)
    return totals


def _keep_edits(answered: Answered, polygons: Path, measure: Measure) -> Kept | None:
    """Keep what a person made of the polygons that are replaced."""
    there = Path(answered.asked.output)
    same_pair = bool(answered.earlier) or _is_of_same_pair(answered.resolved, there)
    earlier, grid = there / names.POLYGONS, answered.pair.grid
    return keep_edits(earlier, polygons, grid, measure, same_pair=same_pair)


def _carry_decided(answered: Answered, polygons: Path, measure: Measure) -> Kept | None:
    """Carry what was decided on the result that was learned from over to the new polygons."""
    from .review_decisions import decided, read_polygons

    if not answered.asked.learned_from or answered.earlier:
        return None
    source = Path(answered.asked.learned_from[0])
    numbers = {polygon.fid for polygon in decided(read_polygons(source))}
    return carry_decided(source / names.POLYGONS, polygons, answered.pair.grid, measure, numbers)


def _is_of_same_pair(request: DetectionRequest, folder: Path) -> bool:
    """Whether the result that lies in a folder is of the same two images."""
    try:
        told = read_json(folder / names.RECIPE, msg("The recipe"))["request"]
        return (told["before"], told["after"]) == (request.before, request.after)
    except (BadInput, KeyError, TypeError):
        return False


def write_styles(classes: Classes, folder: Path) -> None:
    """Write how QGIS shows the rasters when they are opened by hand."""
    write_style("change", folder / "change.qml")
    write_style("probability", folder / "probability.qml")
    if not classes:
        return
    values = [(value, name, colour) for value, (name, colour) in enumerate(classes, 1)]
    for name in ("classes_before.qml", "classes_after.qml"):
        write_class_style(values, folder / name)
    write_class_style(legend(classes), folder / "transition.qml")


def _trace(answered: Answered, source: Path, folder: Path, monitor: Monitor) -> Transitions:
    sources = folder / names.CHANGE, source / names.CLASSES_BEFORE, source / names.CLASSES_AFTER
    path = folder / names.TRANSITION
    transitions = write_transitions(sources, path, answered.pair.grid, answered.classes, monitor)
    write_tables(transitions, answered.classes, folder)
    return transitions


def write_tables(transitions: Transitions, classes: Classes, folder: Path) -> None:
    """Write transitions as a table and as a picture."""
    write_table(transitions, folder / names.TABLE)
    write_sankey(transitions.rows(), classes, folder / names.SANKEY)


def shift_note(shift: Shift, *, asked: bool = False, least: float = _NOTABLE_SHIFT) -> str | None:
    """A sentence where the dates lie so far apart that it will look like change. asked: to align
    them, which could not be done then. least: pixels from which on it is told."""
    if not shift.chips or shift.length <= least:
        return None
    told = {
        "pixels": Quantity(shift.length, form=".1f"),
        "rows": Quantity(shift.rows, form="+.1f"),
        "columns": Quantity(shift.columns, form="+.1f"),
    }
    if asked:
        return msg(
            "The after image lies {pixels} pixels from the before image ({rows} rows, {columns} "
            "columns, by phase correlation): edges may show as change.",
            **told,
        )
    return msg(
        "The after image lies {pixels} pixels from the before image ({rows} rows, {columns} "
        "columns, by phase correlation): edges may show as change; align the images first.",
        Remedy.ALIGN,
        **told,
    )


def unanswered_note(windows: int, pixels: int) -> str | None:
    """A sentence where the model gave no number, in full precision neither."""
    if not windows:
        return None
    count = Quantity(pixels, form=",")
    if windows == 1:
        return msg(
            "The model gave no number for {pixels} pixels in one window, in full precision "
            "neither: they are marked as not assessed.",
            pixels=count,
        )
    return msg(
        "The model gave no number for {pixels} pixels in {windows} windows, in full precision "
        "neither: they are marked as not assessed.",
        pixels=count,
        windows=Quantity(windows, form=","),
    )


def _result(
    answered: Answered,
    decision: Decision,
    totals: Totals,
    transitions: Transitions | None,
    monitor: Monitor,
    folder: Path,
) -> DetectionResult:
    # Whole, so that a script finds the files from any folder that it goes to.
    output, earlier = Path(answered.asked.output).absolute(), answered.earlier
    changed, assessed = float(totals.pixels_changed), float(totals.pixels_assessed)
    if totals.area_assessed and totals.area_changed is not None:
        changed, assessed = totals.area_changed, totals.area_assessed
    noted = filter(
        None,
        (
            shift_note(answered.shift, asked=bool(_alignment(answered))),
            unanswered_note(*answered.unanswered),
            minimum_area_note(decision.minimum, answered.pair.grid),
            one_process_note(decision.crf),
        ),
    )
    written = _files_written(answered, folder, semantic=transitions is not None)
    return DetectionResult(
        output=str(output),
        files={names.KEYS[name]: str(output / name) for name in written},
        model=answered.model,
        device=answered.device,
        precision=answered.precision,
        threshold=decision.threshold,
        crf=decision.crf,
        changes=totals.changes,
        # What was not assessed stays so, and where the analyst looks only the run itself knew for
        # sure.
        pixels=earlier.get("pixels", totals.pixels_assessed + totals.pixels_not_assessed),
        pixels_changed=totals.pixels_changed,
        pixels_not_assessed=earlier.get("pixels_not_assessed", totals.pixels_not_assessed),
        area_changed_m2=totals.area_changed,
        area_assessed_m2=totals.area_assessed,
        area_not_assessed_m2=earlier.get("area_not_assessed_m2", totals.area_not_assessed),
        changed_percent=round(100.0 * changed / assessed, 4) if assessed else 0.0,
        # Deciding anew takes a moment: what the result took is what its run took.
        seconds=earlier.get("seconds", round(monitor.elapsed, 2)),
        stages=earlier.get(
            "stages", {stage: round(seconds, 2) for stage, seconds in monitor.seconds.items()}
        ),
        warnings=(*answered.pair.notes, *answered.notes, *noted, *answered.edits),
        transitions=tuple(transitions.rows()) if transitions else (),
        area_outlined_m2=totals.area_outlined,
        min_area=decision.minimum.to_request(),
        kinds=tuple(answered.kinds.rows) if answered.kinds else (),
        **_in_both_units(decision.minimum, answered.pair.grid),
        not_assessed=answered.not_assessed,
    )


def _files_written(answered: Answered, folder: Path, *, semantic: bool) -> list[str]:
    """Names of the files that the result has."""
    made = {name for name in names.BESIDE_CLASSES if (folder / name).is_file()}
    has_reasons = answered.not_assessed or getattr(answered.pair, "masks", None)
    made |= {names.REASONS} if has_reasons else set()
    made |= {names.UNCERTAINTY} if answered.asked.tta != "off" else set()
    return [
        name
        for name in names.NAMES
        if name in made
        or (name not in names.BESIDE_CLASSES and (semantic or name not in names.SEMANTIC))
    ]


def _in_both_units(minimum: MinimumArea, grid: Grid) -> dict[str, float]:
    """The minimum area in m² and in pixels, by the mean pixel of the grid."""
    if not grid.georeferenced:
        return {
            "min_area_m2": 0.0,
            "min_area_pixels": minimum.amount if minimum.unit == "px" else 0.0,
        }
    pixel = PixelAreas(grid).total(0, grid.height) / (grid.height * grid.width)
    pixels = minimum.amount if minimum.unit == "px" else minimum.amount / max(pixel, 1e-12)
    return {"min_area_m2": round(pixels * pixel, 2), "min_area_pixels": round(pixels, 2)}


def minimum_area_note(minimum: MinimumArea, grid: Grid) -> str | None:
    """A sentence where the minimum area cannot be applied."""
    if grid.georeferenced or minimum.unit == "px" or not minimum.amount:
        return None
    return msg(
        "The images have no georeferencing, so the minimum area of {amount} m² is not applied; "
        "give it in pixels, such as 25px.",
        Remedy.SET_MINIMUM_AREA,
        amount=Quantity(minimum.amount, form=",g"),
    )


def _with_doubt(result: DetectionResult) -> DetectionResult:
    """The result, with a warning where it is unlikely."""
    note = unlikely_note(result.changed_percent)
    return replace(result, warnings=(*result.warnings, note)) if note else result


def _report(
    answered: Answered, result: DetectionResult, transitions: Transitions | None
) -> dict[str, Any]:
    grid, shift = answered.pair.grid, answered.shift
    report = {
        **result.to_json(),
        "messages": [as_message(note).to_json() for note in result.warnings],
        "summary": result.summary,
        "before": described(answered.pair.before),
        "after": described(answered.pair.after),
        "grid": {
            "rows": grid.height,
            "columns": grid.width,
            "transform": grid.transform,
            "crs": grid.crs or None,
            "pixel_size_m": grid.pixel_size(),
        },
        "shift": {"rows": shift.rows, "columns": shift.columns, "measured_at": shift.chips},
        **_alignment(answered),
        "learned": answered.learned,
        "not_assessed_by_model": {
            "windows": answered.unanswered[0],
            "pixels": answered.unanswered[1],
        },
        "versions": answered.versions,
        "classes": [{"name": name, "colour": list(colour)} for name, colour in answered.classes],
        "edits": list(answered.edits),
    }
    if answered.kinds is not None:
        report["kinds_by_index"] = answered.kinds.facts
    if answered.asked.tta != "off":
        report["tta"] = answered.asked.tta
    # What was not assessed stays so, by the masks that the run itself read.
    if masks := answered.earlier.get("masks") or getattr(answered.pair, "masks", None):
        report["masks"] = masks if isinstance(masks, dict) else masks.to_json()
    return report | ({"from_to": transitions.to_json()} if transitions else {})


def _alignment(answered: Answered) -> dict[str, Any]:
    """What came of aligning the pair; of images that are not opened, as their report told it."""
    if isinstance(answered.pair, StoredPair) or answered.pair.alignment is None:
        told = answered.earlier.get("alignment")
        return {} if told is None else {"alignment": told}
    return {"alignment": answered.pair.alignment.to_json()}


def unlikely_note(changed_percent: float) -> str | None:
    """A sentence where so much counts as changed that the answer is rather wrong than the world
    another one."""
    if changed_percent <= _UNLIKELY:
        return None
    return msg(
        "{share} % of what was assessed counts as changed, which is unlikely: raise the "
        "threshold, take another model, and check that both images have the same bands and "
        "season.",
        Remedy.SET_THRESHOLD,
        Remedy.CHOOSE_MODEL,
        share=Quantity(changed_percent, form=".0f"),
    )


def is_unlikely_note(note: str) -> bool:
    """Whether it is that sentence, whatever share it tells."""
    return "counts as changed, which is unlikely" in note

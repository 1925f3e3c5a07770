"""One detection, told in order: from two files and a model to layers on disk."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from . import result_files as names
from .catalogue import Model, find_model
from .gdal_files import block_cache
from .grids import Grid
from .inference_on_disk import Plan, write_probability
from .normalise import Statistics, filled
from .polygons import Totals, write_polygons
from .predictor import Predictor, open_predictor
from .progress import Cancelled, Journey, Report, never
from .quicklook import Quicklook
from .rasters import Pair, PairReader, measure, open_pair, sample_windows
from .refinement import Decision, choose_crf, write_change
from .registration import SIZE, Shift, chip_shift, common_shift
from .report import describe_source, recipe, summary, versions, write_json
from .request import DetectionRequest, DetectionResult
from .result_files import ResultFolder
from .windows import Window

MEASURE, FIT, PREDICT, DECIDE, OUTLINE = "measuring", "learning from the pair", "detecting", "refining", "outlining"
_NOTABLE_SHIFT = 1.0  # pixels: beyond it edges of unchanged things begin to look changed


def detect(
    request: DetectionRequest, report: Report | None = None, cancelled: Cancelled | None = None
) -> DetectionResult:
    """Find what changed between two rasters and write probability, change mask, polygons, report and quicklook.

    report: called often with a Progress. cancelled: asked between windows; True stops the run within two seconds and
    leaves nothing behind. Raises BadInput (what was asked cannot be done), OutOfSpace or Stopped."""
    cancelled = cancelled or never
    model = find_model(request.model)
    crf = choose_crf(request.crf, model.refined)
    pair = open_pair(request)
    with (
        ResultFolder(request.output, request.overwrite) as folder,
        block_cache(pair.cache_bytes(request.window or model.window)),
    ):
        journey = Journey(expected_seconds(pair, model, crf), report)

        journey.begin(MEASURE)
        statistics = measure(pair, cancelled, journey.step)
        shift = measured_shift(pair)
        predictor = open_predictor(model, request.device, request.precision)

        journey.begin(FIT)
        learned = _learn(pair, statistics, model, predictor, request.seed, journey, cancelled)

        journey.begin(PREDICT)
        plan = plan_run(request, pair, model, predictor)
        picture = Quicklook(pair, statistics)
        write_probability(
            pair, statistics, predictor, plan, folder.partial / names.PROBABILITY, picture, journey.step, cancelled
        )

        journey.begin(DECIDE)
        decision = Decision(model.threshold if request.threshold is None else request.threshold, crf)
        change = folder.partial / names.CHANGE
        probability = folder.partial / names.PROBABILITY
        write_change(pair, statistics, decision, probability, change, picture, journey.step, cancelled)

        journey.begin(OUTLINE)
        polygons = folder.partial / names.POLYGONS
        totals = write_polygons(change, probability, pair.grid, polygons, request.min_area, journey.step, cancelled)
        journey.end()

        run = _Run(request, model, pair, predictor, plan, decision, totals, journey, shift, statistics, learned)
        result = run.result()
        write_json(run.report(result), folder.partial / names.REPORT)
        write_json(run.recipe(), folder.partial / names.RECIPE)
        picture.save(folder.partial / names.QUICKLOOK, summary(result))
        folder.keep()
    return result


def expected_seconds(pair: Pair, model: Model, crf: str) -> dict[str, float]:
    """How long each stage is likely to take on two CPU cores; only a guess to draw a bar by."""
    size = pair.megapixels
    return {
        MEASURE: 0.3 + 0.2 * min(size, 64.0),
        FIT: model.seconds_to_fit * min(1.0, 0.3 + size),
        PREDICT: 0.2 + model.seconds_per_megapixel * size,
        DECIDE: 0.1 + (0.05 if crf == "off" else 4.0) * size,
        OUTLINE: 0.2 + 0.3 * size,
    }


def even_window(grid: Grid, largest: int) -> int:
    """The window that covers the raster evenly: a last one pulled far back would compute many pixels twice."""
    return max(16, *(math.ceil(length / math.ceil(length / largest)) for length in (grid.height, grid.width)))


def plan_run(request: DetectionRequest, pair: Pair, model: Model, predictor: Predictor) -> Plan:
    """Window, overlap and batch: as asked, else as the model wants them."""
    overlap = model.overlap if request.overlap is None else request.overlap
    window = request.window or (model.window if overlap else even_window(pair.grid, model.window))
    return Plan(window, min(overlap, window // 2), request.batch or model.batch, predictor.halo)


def _learn(
    pair: Pair, statistics: Statistics, model: Model, predictor: Predictor, seed: int, journey: Journey,
    cancelled: Cancelled,
) -> dict[str, Any]:  # fmt: skip
    """Fit the model to a sample of the pair: all of it where it is small."""
    before, after, valid = [], [], []
    reader = pair.open_reader()
    for window in sample_windows(pair.grid, min(4.0, 16.0 / pair.channels)):
        chip = reader.read(window)
        if chip.valid.any():
            before.append(filled(chip.before, chip.valid, statistics.before.mean))
            after.append(filled(chip.after, chip.valid, statistics.after.mean))
            valid.append(chip.valid)
    return predictor.fit(before, after, valid, seed, journey.step, cancelled)


def measured_shift(pair: Pair) -> Shift:
    """How far the dates lie apart, by the places of the raster where it can be seen."""
    reader, grid = pair.open_reader(), pair.grid
    size = min(SIZE, grid.height, grid.width)
    rows, columns = (
        sorted({int((length - size) * share) for share in (0.0, 0.5, 1.0)}) for length in (grid.height, grid.width)
    )
    windows = [Window(row, column, size, size) for row in rows for column in columns]
    return common_shift([_shift_at(reader, window) for window in windows])


def _shift_at(reader: PairReader, window: Window) -> tuple[float, float] | None:
    chip = reader.read(window)
    return chip_shift(chip.before, chip.after, chip.valid)


def shift_note(shift: Shift) -> str | None:
    """A sentence where the dates lie so far apart that it will look like change."""
    if not shift.chips or shift.length <= _NOTABLE_SHIFT:
        return None
    return (
        f"The after image lies {shift.length:.1f} pixels from the before image ({shift.rows:+.1f} rows, "
        f"{shift.columns:+.1f} columns, by phase correlation): edges may show as change; align the images first."
    )


@dataclass(frozen=True)
class _Run:
    """All that the report and the recipe tell of."""

    request: DetectionRequest
    model: Model
    pair: Pair
    predictor: Predictor
    plan: Plan
    decision: Decision
    totals: Totals
    journey: Journey
    shift: Shift
    statistics: Statistics
    learned: dict[str, Any]

    def result(self) -> DetectionResult:
        totals, output = self.totals, Path(self.request.output)
        changed, assessed = float(totals.pixels_changed), float(totals.pixels_assessed)
        if totals.area_assessed and totals.area_changed is not None:
            changed, assessed = totals.area_changed, totals.area_assessed
        note = shift_note(self.shift)
        return DetectionResult(
            output=str(output),
            files={Path(name).stem: str(output / name) for name in names.NAMES},
            model=self.model.name,
            device=self.predictor.device,
            precision=self.predictor.precision,
            threshold=self.decision.threshold,
            crf=self.decision.crf,
            changes=totals.changes,
            pixels=totals.pixels_assessed + totals.pixels_not_assessed,
            pixels_changed=totals.pixels_changed,
            pixels_not_assessed=totals.pixels_not_assessed,
            area_changed_m2=totals.area_changed,
            area_assessed_m2=totals.area_assessed,
            area_not_assessed_m2=totals.area_not_assessed,
            changed_percent=round(100.0 * changed / assessed, 4) if assessed else 0.0,
            seconds=round(self.journey.elapsed, 2),
            stages={stage: round(seconds, 2) for stage, seconds in self.journey.seconds.items()},
            warnings=(*self.pair.notes, *([note] if note else [])),
        )

    def report(self, result: DetectionResult) -> dict[str, Any]:
        grid = self.pair.grid
        return {
            **result.to_json(),
            "summary": summary(result),
            "before": describe_source(self.pair.before),
            "after": describe_source(self.pair.after),
            "grid": {"rows": grid.height, "columns": grid.width, "transform": grid.transform, "crs": grid.crs or None,
                     "pixel_size_m": grid.pixel_size()},
            "shift": {"rows": self.shift.rows, "columns": self.shift.columns, "measured_at": self.shift.chips},
            "min_area_m2": self.request.min_area,
            "learned": self.learned,
        }  # fmt: skip

    def recipe(self) -> dict[str, Any]:
        resolved = replace(
            self.request, threshold=self.decision.threshold, crf=self.decision.crf, window=self.plan.window,
            overlap=self.plan.overlap, batch=self.plan.batch, precision=self.predictor.precision,
            device=self.predictor.device.split()[0],
            before=absolute(self.request.before), after=absolute(self.request.after),
            area_of_interest=self.request.area_of_interest and absolute(self.request.area_of_interest),
        )  # fmt: skip
        return recipe(self.request, resolved, self.pair, {**versions(), **self.predictor.versions()})


def absolute(name: str) -> str:
    """A raster's name that means the same in every folder; what is no local file stays as it is."""
    return ";".join(str(Path(part).resolve()) if Path(part).exists() else part for part in name.split(";"))

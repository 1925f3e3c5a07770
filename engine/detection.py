"""One detection, told in order: from two files and a model to layers on disk."""

from __future__ import annotations

import math
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .catalogue import Model
from .errors import Stopped
from .gdal_files import block_cache
from .grids import Grid
from .inference_on_disk import Plan, Prepare, as_they_are, write_predictions
from .known_models import doubts, find_model, open_fitting_pair
from .normalise import Statistics, filled
from .outcome import DECIDE, OUTLINE, TRACE, Answered, keep_outcome
from .predictor import Predictor, open_predictor
from .progress import Cancelled, Journey, Report, never
from .quicklook import Quicklook
from .rasters import Pair, PairReader, measure, sample_windows
from .refinement import Decision, choose_crf
from .registration import SIZE, Shift, chip_shift, common_shift
from .report import inputs_of, versions
from .request import DetectionRequest, DetectionResult, files_named
from .result_files import ResultFolder
from .sources import Source
from .windows import Window

MEASURE, FIT, LOAD, PREDICT = "measuring", "learning from the pair", "loading weights", "detecting"


def detect(
    request: DetectionRequest, report: Report | None = None, cancelled: Cancelled | None = None
) -> DetectionResult:
    """Find what changed between two rasters and write probability, change mask, polygons, report and quicklook.

    report: called often with a Progress. cancelled: asked between windows; True stops the run within two seconds and
    leaves nothing behind. Raises BadInput (what was asked cannot be done), OutOfSpace or Stopped."""
    cancelled = cancelled or never
    model = find_model(request.model)
    pair = open_fitting_pair(request, model)
    crf = choose_crf(request.crf, model.refined, pair.megapixels)
    with (
        ResultFolder(request.output, request.overwrite, inputs_of(request)) as folder,
        block_cache(pair.cache_bytes(request.window or model.window)),
    ):
        journey = Journey(expected_seconds(pair, model, crf), report)

        journey.begin(MEASURE)
        statistics = measure(pair, cancelled, journey.step)
        shift = measured_shift(pair)
        predictor = open_predictor(model, request.device, request.precision, cancelled)

        journey.begin(FIT if model.learns_from_pair else LOAD)
        learned = _learn(pair, statistics, model, predictor, request.seed, journey, cancelled)

        journey.begin(PREDICT)
        plan = plan_run(request, pair, model, predictor, statistics)
        picture = Quicklook(pair, statistics)
        write_predictions(pair, statistics, predictor, plan, folder.partial, picture, journey.step, cancelled)

        resolved = resolve(request, model, pair, plan, predictor)
        answered = Answered(
            request, resolved, pair, statistics, shift, model.name, predictor.device, predictor.precision, learned,
            {**versions(), **predictor.versions()}, plan.classes, doubts(model, pair, statistics),
        )  # fmt: skip
        decision = Decision(model.threshold if request.threshold is None else request.threshold, crf, request.device)
        result = keep_outcome(answered, decision, folder.partial, folder.partial, picture, journey, cancelled)
        if cancelled():
            raise Stopped("Stopped.")
        folder.keep()
        journey.finish()
    return result


def expected_seconds(pair: Pair, model: Model, crf: str) -> dict[str, float]:
    """How long each stage is likely to take on two CPU cores; only a guess to draw a bar by."""
    size = pair.megapixels
    return {
        MEASURE: 0.3 + 0.2 * min(size, 64.0),
        **({FIT: model.seconds_to_fit} if model.learns_from_pair else {LOAD: 0.3}),
        PREDICT: 0.2 + model.seconds_per_megapixel * size,
        **expected_to_decide(pair, crf, bool(model.classes)),
    }


def expected_to_decide(pair: Pair, crf: str, semantic: bool) -> dict[str, float]:
    """The same for what follows the model's answer."""
    size = pair.megapixels
    trace = {TRACE: 0.1 + 0.1 * size} if semantic else {}
    return {DECIDE: 0.1 + (0.05 if crf == "off" else 4.0) * size, **trace, OUTLINE: 0.2 + 0.3 * size}


def even_window(grid: Grid, largest: int) -> int:
    """The window that covers the raster evenly: a last one pulled far back would compute many pixels twice."""
    return max(16, *(math.ceil(length / math.ceil(length / largest)) for length in (grid.height, grid.width)))


def plan_run(request: DetectionRequest, pair: Pair, model: Model, predictor: Predictor, statistics: Statistics) -> Plan:
    """Window, overlap and batch: as asked, else as the model wants them."""
    overlap = model.overlap if request.overlap is None else request.overlap
    evenly = model.learns_from_pair and not overlap
    window = request.window or (even_window(pair.grid, model.window) if evenly else model.window)
    return Plan(
        window, min(overlap, window // 2), request.batch or model.batch, predictor.halo,
        prepare=preparation(model, statistics), classes=model.classes,
    )  # fmt: skip


def preparation(model: Model, statistics: Statistics) -> Prepare:
    """What the model's card says of how values are to be shown to its network."""
    if model.card is None:
        return as_they_are
    dates = [
        (np.asarray(less, np.float32)[:, None, None], np.asarray(by, np.float32)[:, None, None])
        for less, by in (
            model.card.normalisation.on_raw_values("before", statistics.before.mean, statistics.before.deviation),
            model.card.normalisation.on_raw_values("after", statistics.after.mean, statistics.after.deviation),
        )
    ]

    def prepare(
        before: NDArray[np.float32], after: NDArray[np.float32]
    ) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        (less, by), (later_less, later_by) = dates
        return (before - less) / by, (after - later_less) / later_by

    return prepare


def _learn(
    pair: Pair, statistics: Statistics, model: Model, predictor: Predictor, seed: int, journey: Journey,
    cancelled: Cancelled,
) -> dict[str, Any]:  # fmt: skip
    """Fit the model to a sample of the pair: all of it where it is small."""
    if not model.learns_from_pair:
        return predictor.fit([], [], [], seed, journey.step, cancelled)
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


def resolve(request: DetectionRequest, model: Model, pair: Pair, plan: Plan, predictor: Predictor) -> DetectionRequest:
    """The request with every choice made but the decision's, so that it says the same everywhere."""
    return replace(
        request, window=plan.window, overlap=plan.overlap, batch=plan.batch, precision=predictor.precision,
        device=predictor.device.split()[0], before=absolute(request.before), after=absolute(request.after),
        area_of_interest=request.area_of_interest and absolute(request.area_of_interest),
        bands_before=_bands(pair.before), bands_after=_bands(pair.after),
        model=model.name if model.weights is None else absolute(model.weights),
    )  # fmt: skip


def _bands(source: Source) -> tuple[int, ...] | None:
    return None if source.palette else source.bands


def absolute(name: str) -> str:
    """A raster's name that means the same in every folder; what is no local file stays as it is."""
    return ";".join(str(Path(part).resolve()) if Path(part).exists() else part for part in files_named(name))

"""One detection, step by step: from two files and a model to layers on disk."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from .alignment.align import aligned, alignment_of, measured_shift
from .arrays.displacement import Alignment
from .arrays.prediction import Sample
from .arrays.statistics import Normaliser, Statistics, filled
from .arrays.views import VIEWS
from .arrays.windows import fitting_shape
from .catalogue.models import Model
from .catalogue.networks import LEARNER
from .files.names import at_home
from .inference.model_choice import with_model
from .inference.predictor import ON_PROCESSOR, Predictor, computing, open_predictor
from .inference.sliding_window import Plan, Prepare, as_they_are, write_predictions
from .inference.views import in_views
from .kinds.by_index import TELL, kinds_by_index
from .kinds.rules import named_rules, refuse_broken_rules
from .masks.found import with_found_masks
from .messages import msg
from .progress import Cancelled, Monitor, Report, never
from .raster.gdal_io import block_cache
from .raster.grid import Grid
from .raster.model_fit import doubts, notes_of_fit, open_pair_of_one_machine
from .raster.pair import MANY_BANDS, Pair, chips_to_learn_from, measure
from .raster.quicklook import Quicklook
from .raster.source.fill_values import one_each
from .raster.source.source import Source
from .request import GRIDS, PRECISIONS, DetectionRequest, DetectionResult, MinimumArea, absolute
from .results.assemble import DECIDE, OUTLINE, TRACE, Answered, keep_outcome
from .results.decision import Decision, choose_crf
from .results.polygon_files.formats import refuse_lacking_driver
from .results.stored_pair import StoredPair
from .runs.journal import Journal, Unfinished, unfinished_in
from .runs.output_folder import ResultFolder
from .runs.resume import (
    clear_the_way,
    finished,
    kept_for_later,
    model_of,
    open_journal,
    result_folder,
    versions,
)

# Pixels that go to a processor's caches at once: beyond, networks become slower
# (docs/benchmarks/networks.md).
_CPU_PIXELS = 2**18
ALIGN, MEASURE, FIT, LOAD, PREDICT = (
    msg("aligning"),
    msg("measuring"),
    msg("learning from the pair"),
    msg("loading weights"),
    msg("detecting"),
)


@dataclass(frozen=True)
class Run:
    """A detection that is under way. request: what was asked. crf: “off” or the backend that will
    refine.

    folder: the output folder, with the hidden one in it. journal: what is done, kept so that the
    run can be resumed."""

    request: DetectionRequest
    model: Model
    pair: Pair
    crf: str
    folder: ResultFolder
    journal: Journal

    @property
    def threshold(self) -> float:
        """The probability above which a pixel has changed."""
        asked = self.request.threshold
        return self.model.threshold_at(self.pair.grid.pixel_size()) if asked is None else asked


OpenPredictor = Callable[[Run, Statistics, Monitor], Predictor]


def predictor_of(run: Run, statistics: Statistics, monitor: Monitor) -> Predictor:
    """What computes a run's model: here or in a worker; for a model that learns from decisions,
    what learned them."""
    request, cancelled = run.request, monitor.cancelled
    if run.model.system != LEARNER and not request.learned_from:
        device = _device_of(run)
        return open_predictor(run.model, device, request.precision, cancelled, run.pair.megapixels)
    from .learning.predictor import open_learner, open_saved

    if request.learned_from:
        return open_learner(run.pair, statistics, request.learned_from, cancelled)
    return open_saved(run.pair, statistics, str(run.model.weights), cancelled)


def _device_of(run: Run) -> str:
    """The device that was asked for; where that was left to us and a resumed run began on the
    processor by torch, that: OpenVINO, now taken for smaller pairs, adds in another order."""
    began_with = run.journal.entries.computing or {}
    by_torch = run.request.device == "auto" and began_with.get("device") == "cpu"
    return "cpu" if by_torch else run.request.device


def detect(
    request: DetectionRequest,
    report: Report | None = None,
    cancelled: Cancelled | None = None,
    open_with: OpenPredictor = predictor_of,
) -> DetectionResult:
    """Find what changed between two rasters and write probability, change mask, polygons, report
    and quicklook.

    report: called often with a Progress. cancelled: asked between windows; True stops the run
    within two seconds and leaves nothing behind. open_with: gives what computes the model, where
    another engine is to do it. A run that ends in another way can be resumed: see `resume`. Raises
    BadInput (what was asked cannot be done), OutOfSpace, WorkerFailed or Stopped."""
    request = with_model(with_found_masks(request))
    clear_the_way(request)
    return _detect(request, None, Monitor(report, cancelled), open_with)


def resume(
    folder: str | Path,
    report: Report | None = None,
    cancelled: Cancelled | None = None,
    open_with: OpenPredictor = predictor_of,
) -> DetectionResult:
    """Go on with the run that was cut off in an output folder; its files become those of a run that
    was not.

    All that it needs lies in the folder (`unfinished_in` tells whether there is such a run). Of a
    run that was cut off when all was done, the result is returned. open_with: as for `detect`,
    where the run had another engine. Raises what `detect` raises, InputChanged where a file it
    reads has changed since."""
    folder = at_home(folder)
    earlier = unfinished_in(folder)
    if earlier is None or earlier.entries.moving is not None:
        return finished(folder, earlier)
    return _detect(earlier.request, earlier, Monitor(report, cancelled), open_with)


def _detect(
    request: DetectionRequest,
    earlier: Unfinished | None,
    monitor: Monitor,
    open_with: OpenPredictor,
) -> DetectionResult:
    """From two files to the files of a result. earlier: the run that is resumed."""
    with open_run(request, earlier, monitor) as run:
        monitor.expect(expected_seconds(run.pair, run.model, run.crf, VIEWS[request.tta]))
        answered, picture = _answer(run, monitor, open_with)
        decision = Decision(
            run.threshold, run.crf, request.device, MinimumArea.of(request.min_area)
        )
        hidden = run.folder.partial
        result = keep_outcome(answered, decision, hidden, hidden, picture, monitor)
        run.journal.refuse_changed_inputs()
        monitor.check()
        run.folder.keep(note=lambda moving: run.journal.note(moving=moving))
        monitor.finish()
    return result


@contextmanager
def open_run(
    request: DetectionRequest, earlier: Unfinished | None, monitor: Monitor
) -> Iterator[Run]:
    """Model, pair, hidden folder and journal of a run; those of the earlier one where it is
    resumed.

    Raises BadInput, InputChanged or OutputRefused."""
    refuse_broken_rules(request.kinds)
    refuse_lacking_driver(request.polygons)
    model = model_of(request, earlier)
    known = alignment_of(request, earlier)
    if request.align != "off" and known is None:
        monitor.begin(ALIGN)
    pair = _open_pair(request, model, known, monitor.cancelled)
    crf = choose_crf(_asked_crf(request, earlier), refined_by_default=model.refined)
    with (
        result_folder(request, earlier) as folder,
        open_journal(folder, request, pair, model, earlier) as journal,
        block_cache(pair.cache_bytes(window_of(request, pair, model))),
        kept_for_later(journal),
    ):
        if pair.alignment is not None:
            journal.settle("alignment", pair.alignment.to_json())
        yield Run(request, model, pair, crf, folder, journal)


def _asked_crf(request: DetectionRequest, earlier: Unfinished | None) -> str:
    """The CRF that was asked for; of a resumed run, the one that it began with, whatever “auto” is
    now."""
    began_with = earlier and earlier.entries.computing
    return str(began_with["crf"]) if began_with and "crf" in began_with else request.crf


def _answer(run: Run, monitor: Monitor, open_with: OpenPredictor) -> tuple[Answered, Quicklook]:
    """Have the model answer for every pixel; what it says lies in the hidden folder of the
    journal."""
    request, model, pair, journal = run.request, run.model, run.pair, run.journal
    monitor.begin(MEASURE)
    statistics = measure(pair, monitor.cancelled, monitor.step)
    shift = measured_shift(pair.images)
    predictor = in_views(open_with(run, statistics, monitor), request.tta)
    journal.settle("computing", {**computing(predictor), "crf": run.crf})

    monitor.begin(FIT if model.learns_from_pair else LOAD)
    learning = model.learns_from_pair and not journal.has_learned
    learned = predictor.fit(
        # By no name here: of hundreds of bands it would fill the memory until the end of the
        # detection.
        learning_sample(pair, statistics, monitor.cancelled) if learning else Sample((), (), ()),
        request.seed,
        monitor.step,
        monitor.cancelled,
        journal.learned,
    )

    monitor.begin(PREDICT)
    plan = plan_run(request, pair, model, predictor, statistics)
    journal.settle("plan", plan.numbers(pair.grid))
    monitor.picture = picture = _open_picture(pair, statistics)
    write_predictions(pair, statistics, predictor, plan, journal, monitor)

    resolved = resolve(request, model, pair, plan, predictor)
    answered = Answered(
        request,
        resolved,
        pair,
        statistics,
        shift,
        model.name,
        predictor.device,
        predictor.precision,
        learned,
        {**versions(), **predictor.versions()},
        plan.classes,
        (*one_each((*doubts(model, pair, statistics), *journal.fill)), *notes_of_fit(learned)),
        journal.entries.not_assessed,
        add_to_polygons=kinds_of(request, pair),
        kinds=kinds_by_index(request, pair),
    )
    return answered, picture


def _open_pair(
    request: DetectionRequest, model: Model, known: Alignment | None, cancelled: Cancelled
) -> Pair:
    """The pair; for a model that learns from decisions, with those; for one that was saved, with
    its start."""
    pair = aligned(open_pair_of_one_machine(request, model), request, known, cancelled)
    if model.system != LEARNER and not request.learned_from:
        return pair
    from .learning.pair import with_decisions, with_start

    if request.learned_from:
        return with_decisions(pair, request.learned_from[0], cancelled=cancelled)
    return with_start(pair, cancelled=cancelled)


def kinds_of(
    request: DetectionRequest, pair: Pair | StoredPair
) -> Callable[[Path, Path, Cancelled], None] | None:
    """What names the kind of each polygon, where that was learned from decisions."""
    if not request.learned_from:
        return None
    from .learning.predictor import name_kinds

    return partial(name_kinds, pair)


def _open_picture(pair: Pair, statistics: Statistics) -> Quicklook:
    if pair.images is pair:
        return Quicklook(pair, statistics)
    from .learning.pair import ImagesAlone

    return ImagesAlone(pair, statistics)


def expected_seconds(pair: Pair, model: Model, crf: str, views: int = 1) -> dict[str, float]:
    """How long each stage is likely to take on two CPU cores; only a guess to draw a bar by.

    views: of each window."""
    size, many = pair.megapixels, max(1.0, pair.channels / 4)
    fit, predict = (many**0.6, many) if not model.needs_torch else (1.0, 1.0)
    return {
        MEASURE: 0.3 + 0.2 * min(size, 64.0) * many,
        **({FIT: model.seconds_to_fit * fit} if model.learns_from_pair else {LOAD: 0.3}),
        PREDICT: 0.2 + model.seconds_per_megapixel * predict * size * views,
        **expected_to_decide(pair, crf, semantic=bool(model.classes)),
    }


def expected_to_decide(pair: Pair | StoredPair, crf: str, *, semantic: bool) -> dict[str, float]:
    """The same for what follows the model's answer."""
    size = pair.megapixels
    trace: dict[str, float] = {TRACE: 0.1 + 0.1 * size} if semantic else {}
    return {
        DECIDE: 0.1 + {"off": 0.05, "numpy": 0.5}.get(crf, 4.0) * size,
        **trace,
        OUTLINE: 0.2 + 0.3 * size,
        TELL: 0.1 + 0.1 * size,
    }


def even_window(grid: Grid, largest: int) -> int:
    """The window that covers the raster evenly: a last one pulled far back would compute many
    pixels twice.

    Windows of a thin raster have few rows or columns and are longer, so that they are not many."""
    longest = max(fitting_shape(grid.height, grid.width, largest, beside=64))
    return max(
        16,
        *(math.ceil(length / math.ceil(length / longest)) for length in (grid.height, grid.width)),
    )


def window_of(request: DetectionRequest, pair: Pair, model: Model) -> int:
    """The side of a window in pixels: as asked, else as the model wants it; what learns from the
    pair takes any."""
    if request.window:
        return request.window
    if not model.learns_from_pair:
        return model.window
    largest = pair.largest_window(model.window)
    overlap = model.overlap if request.overlap is None else request.overlap
    return largest if overlap else even_window(pair.grid, largest)


def plan_run(
    request: DetectionRequest,
    pair: Pair,
    model: Model,
    predictor: Predictor,
    statistics: Statistics,
) -> Plan:
    """Window, overlap and batch: as asked, else as the model wants them."""
    overlap = model.overlap if request.overlap is None else request.overlap
    window = window_of(request, pair, model)
    batch, own = model.batch, None if model.system == LEARNER else model.card
    if predictor.device.split()[0] in ON_PROCESSOR and not model.learns_from_pair:
        batch = max(1, min(batch, _CPU_PIXELS // window**2))
    return Plan(
        window,
        min(overlap, window // 2),
        request.batch or batch,
        predictor.halo,
        prepare=preparation(model, statistics),
        classes=model.classes,
        views=VIEWS[request.tta],
        calibration=() if own is None else own.calibration,
    )


def preparation(model: Model, statistics: Statistics) -> Prepare:
    """What the model's card says of how values are to be shown to its network."""
    if model.card is None or model.system == LEARNER:
        return as_they_are
    rule = model.card.normalisation
    show_before, show_after = (
        Normaliser(*rule.on_raw_values(name, date.shown_mean, date.shown_deviation))
        for name, date in (("before", statistics.before), ("after", statistics.after))
    )

    def prepare(
        before: NDArray[np.float32], after: NDArray[np.float32]
    ) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        return show_before(before), show_after(after)

    return prepare


def learning_sample(pair: Pair, statistics: Statistics, cancelled: Cancelled = never) -> Sample:
    """Both dates and validity of the chips to learn from. Raises Stopped."""
    before, after, valid = [], [], []
    size = (
        256 if pair.channels <= MANY_BANDS else 64
    )  # of hundreds one large window would be all, and fill the memory
    for chip in chips_to_learn_from(pair, size, cancelled):
        before.append(filled(chip.before, chip.valid, statistics.before.mean))
        after.append(filled(chip.after, chip.valid, statistics.after.mean))
        valid.append(chip.valid)
    return Sample(before, after, valid)


def resolve(
    request: DetectionRequest, model: Model, pair: Pair, plan: Plan, predictor: Predictor
) -> DetectionRequest:
    """The request with every choice made but the decision's, so that it says the same
    everywhere."""
    return replace(
        request,
        window=plan.window,
        overlap=plan.overlap,
        batch=plan.batch,
        precision=predictor.precision
        if predictor.precision in PRECISIONS
        else "auto",  # NumPy has but one
        device=predictor.device.split()[0],
        before=absolute(request.before),
        after=absolute(request.after),
        area_of_interest=request.area_of_interest and absolute(request.area_of_interest),
        kinds=named_rules(request.kinds),
        grid=request.grid if request.grid in GRIDS else absolute(request.grid),
        align_to=request.align_to and absolute(request.align_to),
        bands_before=_bands(pair.before),
        bands_after=_bands(pair.after),
        model=model.name if model.weights is None else absolute(model.weights),
    )


def _bands(source: Source) -> tuple[int, ...] | None:
    return None if source.palette else source.bands

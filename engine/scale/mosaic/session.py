"""A run as one worker process sees it: images, model and what computes it are opened once, and used
for one shard after the other."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ...alignment.align import aligned
from ...arrays.prediction import Sample
from ...arrays.statistics import Statistics
from ...catalogue.lookup import find_model
from ...catalogue.models import Model
from ...catalogue.networks import LEARNER
from ...detection import learning_sample, plan_run, resolve, window_of
from ...errors import BadInput, DeepChangeError, InputChanged
from ...inference.predictor import Predictor, computing, open_predictor
from ...inference.sliding_window import Plan
from ...inference.views import in_views
from ...messages import msg
from ...progress import Cancelled, never
from ...raster.gdal_io import block_cache
from ...raster.model_fit import open_fitting_pair
from ...raster.pair import Pair
from ...request import DetectionRequest, MinimumArea
from ...results.decision import Decision, choose_crf
from ...runs import output_folder as names
from ...runs.resume import versions
from ..options import USUAL_SHARD
from .job import ANSWERS, LEARNED, Job, Measured, cut_of, hidden, read_job
from .measuring import measured
from .shards import shared_out

_alone = threading.Lock()  # one shard at a time in a process: its memory is planned for one


def prepared(
    output: str,
    request: DetectionRequest,
    sizes: tuple[int, int],
    identity: str,
    known: Measured | None = None,
    cancelled: Cancelled = never,
) -> Job:
    """Open the pair, measure it, have the model learn from it where it does, and settle how all is
    cut. What was learned lies in the output folder then; this process keeps all open for its
    shards. sizes: the side of a shard in pixels, 0 where nobody chose one, and the number of
    workers. known: what was measured already. Raises BadInput and what `detect` raises."""
    forget()
    model = _model(request)
    pair = aligned(open_fitting_pair(request, model), request, None, cancelled)
    figures = known or measured(request, pair, model, cancelled)
    statistics = figures.statistics
    with block_cache(pair.cache_bytes(window_of(request, pair, model))):
        crf = choose_crf(request.crf, refined_by_default=model.refined)
        predictor, stop = _taken(request, model, pair.megapixels, cancelled)
        sample = _sample(model, pair, statistics, output, cancelled)
        learned = _fitted(predictor, sample, request.seed, output, cancelled)
    plan = plan_run(request, pair, model, predictor, statistics)
    numbers, (side, workers) = plan.numbers(pair.grid), sizes
    cut = cut_of(numbers, side or USUAL_SHARD)
    if not side:
        cut = shared_out(cut, workers)
    job = Job(
        id=identity,
        request=request,
        resolved=resolve(request, model, pair, plan, predictor),
        statistics=statistics,
        shift=figures.shift,
        alignment=pair.alignment,
        grid=pair.grid,
        plan=numbers,
        shard=cut.shard,
        wide=cut.wide,
        computing=_makings(predictor),
        learned=learned,
        crf=crf,
        model=model.name,
        device=predictor.device,
        precision=predictor.precision,
        versions={**versions(), **predictor.versions()},
    )
    stop.asked = never
    _keep(Session(Path(output), job, model, pair, predictor, plan, stop))
    return job


def _model(request: DetectionRequest) -> Model:
    """The model. Raises BadInput for one that this cannot compute."""
    model = find_model(request.model)
    if model.system == LEARNER or request.learned_from:
        raise BadInput(
            msg(
                "“{model}” was learned from decisions on a result, and is not computed in shards; "
                "choose another model, or use detect.",
                model=request.model,
            )
        )
    return model


def _sample(
    model: Model, pair: Pair, statistics: Statistics, output: str, cancelled: Cancelled
) -> Sample:
    """What the model learns from; nothing where it learns from no pair, or has learned. Raises
    Stopped."""
    learns = model.learns_from_pair and not (hidden(output) / LEARNED).is_file()
    return learning_sample(pair, statistics, cancelled) if learns else Sample((), (), ())


def _fitted(
    predictor: Predictor, sample: Sample, seed: int, output: str, cancelled: Cancelled
) -> dict[str, Any]:
    """Have the model learn once, or read what it has learned; facts of it. Raises Stopped."""
    file = hidden(output) / LEARNED
    return predictor.fit(sample, seed, lambda _: None, cancelled, str(file))


def _makings(predictor: Predictor) -> dict[str, Any]:
    """With what is computed, as far as all parts of a result must share it."""
    told = versions()
    return {
        **computing(predictor),
        **{name: told[name] for name in ("deepchange", "gdal", "numpy")},
    }


@dataclass
class _Stop:
    """Whether what is computed now is to be stopped, for a predictor that outlives it."""

    asked: Cancelled = never

    def __call__(self) -> bool:
        return self.asked()


class _Opening:
    """The model of a run while a thread opens it."""

    def __init__(self, request: DetectionRequest, model: Model, megapixels: float) -> None:
        self.known, self._stop = _known(request, megapixels), _Stop()
        self._found: list[Predictor | BaseException] = []
        self._thread = threading.Thread(
            target=self._open, args=(request, model, megapixels), daemon=True
        )
        self._thread.start()

    def _open(self, request: DetectionRequest, model: Model, megapixels: float) -> None:
        try:
            self._found.append(
                open_predictor(model, request.device, request.precision, self._stop, megapixels)
            )
        except BaseException as error:  # raised where the model is wanted
            self._found.append(error)

    def wait(self, cancelled: Cancelled) -> tuple[Predictor, _Stop]:
        """Raises what `open_predictor` raises."""
        self._stop.asked = cancelled
        self._thread.join()
        (found,) = self._found
        if isinstance(found, BaseException):
            raise found
        return found, self._stop


_opening: list[_Opening] = []


def _known(request: DetectionRequest, megapixels: float) -> tuple[Any, ...]:
    return request.model, request.device, request.precision, megapixels


def open_ahead(asked: dict[str, Any], megapixels: float) -> None:
    """Begin to open the model of a run in this process, and do not wait: to load torch takes as
    long as one worker needs to measure the pair. asked: the request."""
    with suppress(DeepChangeError):  # raised where the model is wanted
        request = DetectionRequest.from_json(asked)
        model = _model(request)
        if model.needs_torch:
            _opening[:] = [_Opening(request, model, megapixels)]


def _taken(
    request: DetectionRequest, model: Model, megapixels: float, cancelled: Cancelled
) -> tuple[Predictor, _Stop]:
    """What computes the model, opened ahead or now, and whom it asks whether to stop."""
    ahead, _opening[:] = list(_opening), []
    if not ahead or ahead[0].known != _known(request, megapixels):
        ahead = [_Opening(request, model, megapixels)]
    predictor, stop = ahead[0].wait(cancelled)
    return in_views(predictor, request.tta), stop


@dataclass(frozen=True)
class Session:
    """One run, open in this process.

    job: what all shards share. plan: how windows are computed. stop: whom the predictor asks
    whether to stop."""

    output: Path
    job: Job
    model: Model
    pair: Pair
    predictor: Predictor
    plan: Plan
    stop: _Stop = field(default_factory=_Stop)
    memory: dict[str, Any] = field(default_factory=dict)  # what tasks have measured once

    @classmethod
    def open(cls, output: str) -> Session:
        """Raises what `detect` raises, InputChanged where this process computes otherwise than that
        which began the run."""
        job = read_job(output)
        request, model = job.request, _model(job.request)
        pair = aligned(open_fitting_pair(request, model), request, job.alignment)
        predictor, stop = _taken(request, model, pair.megapixels, never)
        sample = _sample(model, pair, job.statistics, output, never)
        _fitted(predictor, sample, request.seed, output, never)
        plan = plan_run(request, pair, model, predictor, job.statistics)
        opened = cls(Path(output), job, model, pair, predictor, plan, stop)
        opened._refuse_other_makings()
        return opened

    def _refuse_other_makings(self) -> None:
        """Raise InputChanged where the parts of the result would not go together."""
        there = {**self.job.computing, **self.job.plan}
        here = {**_makings(self.predictor), **self.plan.numbers(self.pair.grid)}
        for name, value in there.items():
            if here.get(name) != value:
                raise InputChanged(
                    msg(
                        "A worker computes with {what} {here}, and the run was begun with {there}: "
                        "the parts would not go together; give all workers the same.",
                        what=name,
                        here=here.get(name),
                        there=value,
                    )
                )

    @property
    def cache_bytes(self) -> int:
        """Memory for the blocks of images that windows of one row share."""
        return self.pair.cache_bytes(self.plan.window)

    @property
    def decision(self) -> Decision:
        """How probabilities become changes; layers by their names in the hidden folder."""
        job, answers = self.job, hidden(self.output) / ANSWERS
        asked = job.request.threshold
        dates = names.CLASSES_BEFORE, names.CLASSES_AFTER
        return Decision(
            self.model.threshold_at(self.pair.grid.pixel_size()) if asked is None else asked,
            job.crf,
            job.request.device,
            MinimumArea.of(job.request.min_area),
            tuple(answers / name for name in dates) if self.plan.classes else (),
        )

    def layer(self, name: str) -> Path:
        """A layer over all shards, by the name of its file in a result."""
        return hidden(self.output) / ANSWERS / name


_kept: list[Session] = []  # the one that this process has open


def _keep(session: Session) -> None:
    _kept[:] = [session]


def _opened(output: str, identity: str) -> Session:
    for session in _kept:
        if (session.output, session.job.id) == (Path(output), identity):
            return session
    forget()
    _keep(Session.open(output))
    return _kept[0]


@contextmanager
def session_of(output: str, identity: str, cancelled: Cancelled = never) -> Iterator[Session]:
    """The run in an output folder, opened by the first task of it that this process runs."""
    with _alone:
        session = _opened(output, identity)
        session.stop.asked = cancelled
        try:
            with block_cache(session.cache_bytes):
                yield session
        finally:
            session.stop.asked = never


def forget() -> None:
    """Let go of images and model."""
    _kept.clear()

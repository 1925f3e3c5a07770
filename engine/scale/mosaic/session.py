"""A run as one worker process sees it: images, model and what computes it are opened once, and used
for one shard after the other."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path
from typing import Any

from ...alignment.align import aligned, measured_shift
from ...arrays.prediction import Sample
from ...arrays.statistics import Statistics
from ...catalogue.lookup import find_model
from ...catalogue.models import Model
from ...catalogue.networks import LEARNER
from ...detection import learning_sample, plan_run, resolve, window_of
from ...errors import BadInput, InputChanged
from ...inference.predictor import Predictor, computing, open_predictor
from ...inference.sliding_window import Plan
from ...inference.views import in_views
from ...messages import msg
from ...progress import Cancelled, never
from ...raster.gdal_io import block_cache
from ...raster.model_fit import open_fitting_pair
from ...raster.pair import Pair, measure
from ...request import DetectionRequest
from ...results.decision import choose_crf
from ...runs.resume import versions
from .job import LEARNED, Job, hidden, read_job

_alone = threading.Lock()  # one shard at a time in a process: its memory is planned for one


def prepared(
    output: str,
    request: DetectionRequest,
    shard: int,
    identity: str,
    cancelled: Cancelled = never,
) -> Job:
    """Open the pair, measure it, have the model learn from it where it does, and settle how all is
    cut. What was learned lies in the output folder then. Raises BadInput and what `detect`
    raises."""
    model = _model(request)
    pair = aligned(open_fitting_pair(request, model), request, None, cancelled)
    with block_cache(pair.cache_bytes(window_of(request, pair, model))):
        statistics = measure(pair, cancelled)
        shift = measured_shift(pair)
        crf = choose_crf(request.crf, refined_by_default=model.refined)
        predictor = in_views(
            open_predictor(model, request.device, request.precision, cancelled, pair.megapixels),
            request.tta,
        )
        learned = _fitted(predictor, model, pair, statistics, request.seed, output)
    plan = plan_run(request, pair, model, predictor, statistics)
    return Job(
        id=identity,
        request=request,
        resolved=resolve(request, model, pair, plan, predictor),
        statistics=statistics,
        shift=shift,
        alignment=pair.alignment,
        grid=pair.grid,
        plan=plan.numbers(pair.grid),
        shard=shard,
        computing=_makings(predictor),
        learned=learned,
        crf=crf,
        model=model.name,
        device=predictor.device,
        precision=predictor.precision,
        versions={**versions(), **predictor.versions()},
    )


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


def _fitted(
    predictor: Predictor,
    model: Model,
    pair: Pair,
    statistics: Statistics,
    seed: int,
    output: str,
) -> dict[str, Any]:
    """Have the model learn once, or read what it has learned; facts of it."""
    file = hidden(output) / LEARNED
    learns = model.learns_from_pair and not file.is_file()
    return predictor.fit(
        learning_sample(pair, statistics) if learns else Sample((), (), ()),
        seed,
        lambda _: None,
        never,
        str(file),
    )


def _makings(predictor: Predictor) -> dict[str, Any]:
    """With what is computed, as far as all parts of a result must share it."""
    told = versions()
    return {
        **computing(predictor),
        **{name: told[name] for name in ("deepchange", "gdal", "numpy")},
    }


class Session:
    """One run, open in this process.

    job: what all shards share. plan: how windows are computed. cancelled: asked while the shard at
    hand is computed."""

    def __init__(self, output: str) -> None:
        """Raises what `detect` raises, InputChanged where this process computes otherwise than that
        which began the run."""
        self.output = Path(output)
        self.job = job = read_job(output)
        self.cancelled: Cancelled = never
        self.model = _model(job.request)
        self.pair = aligned(open_fitting_pair(job.request, self.model), job.request, job.alignment)
        self.predictor = in_views(
            open_predictor(
                self.model,
                job.request.device,
                job.request.precision,
                lambda: self.cancelled(),
                self.pair.megapixels,
            ),
            job.request.tta,
        )
        request, seed = job.request, job.request.seed
        _fitted(self.predictor, self.model, self.pair, job.statistics, seed, output)
        self.plan: Plan = plan_run(request, self.pair, self.model, self.predictor, job.statistics)
        self._refuse_other_makings()

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


@lru_cache(maxsize=1)
def _opened(output: str, _identity: str) -> Session:
    return Session(output)


@contextmanager
def session_of(output: str, identity: str, cancelled: Cancelled = never) -> Iterator[Session]:
    """The run in an output folder, opened by the first shard that this process computes of it."""
    with _alone:
        session = _opened(output, identity)
        session.cancelled = cancelled
        try:
            with block_cache(session.cache_bytes):
                yield session
        finally:
            session.cancelled = never


def forget() -> None:
    """Let go of images and model."""
    _opened.cache_clear()

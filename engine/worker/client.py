"""The client of the worker: a predictor whose networks are computed by another process, in another
environment.

One worker serves one thread at a time, and is kept for a while after its run: to load torch takes
seconds.
"""

from __future__ import annotations

import atexit
import math
import os
import threading
import time
import weakref
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from ..arrays.prediction import Prediction, Sample
from ..catalogue.networks import one_line
from ..errors import Stopped
from ..messages import msg
from ..progress import Cancelled, never
from .process import WorkerProcess
from .protocol import (
    Done,
    Fit,
    Fitted,
    FromWorker,
    Hello,
    Load,
    Loaded,
    NeedRoom,
    NoMore,
    Predict,
    Predicted,
    Progress,
    Refine,
    Refined,
    TakeChip,
    Taken,
    Want,
    Window,
)

KEPT = 300.0  # seconds that a worker without a model is kept
MOST = max(
    2, os.cpu_count() or 2
)  # workers at work at once: more would share the same cores and fill the memory
_GLANCE = 0.1  # seconds between two looks for one that is free

_warm: list[WorkerProcess] = []
_warm_lock = threading.Lock()
_starting = 0


class Wanted(NamedTuple):
    """A model as a worker is asked for it. device, precision: as a request says them. megapixels:
    what there is to compute."""

    name: str
    weights: str | None
    device: str
    precision: str
    megapixels: float = 0.0


class RemotePredictor:
    """A model in a worker. device, precision: those really used there; halo as `Predictor` says."""

    def __init__(self, python: str, wanted: Wanted, cancelled: Cancelled = never) -> None:
        self._worker = borrow(python, cancelled)
        self._cancelled = cancelled
        self._place = 0  # in the worker's memories, of the latest batch
        with self._worker.turn:
            request = Load(self._worker.next_number(), *wanted)
            loaded = self._worker.ask(request, Loaded, cancelled)
        self._handle, self._versions = loaded.handle, loaded.versions
        self._worker.models.add(self._handle)
        weakref.finalize(self, self._worker.drop, self._handle)
        self._take_over(loaded)

    def _take_over(self, answer: Loaded | Fitted) -> None:
        self.device, self.precision = one_line(answer.device), one_line(answer.precision)
        self.halo = answer.halo

    def fit(
        self,
        sample: Sample,
        seed: int,
        report: Callable[[float], None],
        cancelled: Cancelled,
        file: str | None = None,
    ) -> dict[str, Any]:
        """As `Predictor.fit`, chip by chip, so that no more than one is held a third time."""
        self._cancelled = cancelled
        worker = self._worker

        def hear(message: FromWorker) -> None:
            if isinstance(message, Progress):
                report(message.share)

        with worker.turn:
            for index, chip in enumerate(zip(*sample)):
                chips = worker.lay(chip)
                worker.ask(TakeChip(worker.next_number(), index == 0, chips), Done, cancelled)
            kept = file and str(Path(file).resolve())
            request = Fit(worker.next_number(), self._handle, seed, kept)
            fitted = worker.ask(request, Fitted, cancelled, hear)
        self._take_over(fitted)
        return fitted.facts

    def start(
        self, before: NDArray[np.float32], after: NDArray[np.float32], valid: NDArray[np.bool_]
    ) -> Callable[[], Prediction]:
        """As `Predictor.start`: chips are laid out while the worker is still at those before.

        Waiting raises Stopped within two seconds of a wish to stop, WorkerFailed where the worker
        dies."""
        self._place = 1 - self._place
        place, shape = self._place, valid.shape
        with self._worker.turn:
            chips = self._worker.lay((before, after, valid), place)
            request = Predict(self._worker.next_number(), self._handle, chips)
            self._worker.begin(request, self._cancelled)
        return lambda: self._answer(request.id, place, shape)

    def _answer(self, number: int, place: int, shape: tuple[int, ...]) -> Prediction:
        worker = self._worker

        def hear(message: FromWorker) -> None:
            if isinstance(message, NeedRoom):
                worker.make_room(message.size, math.prod(shape), place)

        with worker.turn:
            predicted = worker.wait_for(number, Predicted, self._cancelled, hear)
            with _right(worker):
                values = worker.shared[place].copies(predicted.arrays)
                self.device = one_line(predicted.device)
                if len(predicted.fields) != len(values):
                    raise ValueError("other fields")
                return self._checked(Prediction(**dict(zip(predicted.fields, values))), shape)

    def _checked(self, prediction: Prediction, shape: tuple[int, ...]) -> Prediction:
        """The prediction. Raises ValueError where it is not of the chips that were sent."""
        present = [values for values in prediction if values is not None]
        if any(values.shape != shape for values in present):
            raise ValueError("another shape")
        if [values.dtype for values in present] != [np.float32, *[np.uint8] * (len(present) - 1)]:
            raise ValueError("other numbers")
        return prediction

    def versions(self) -> dict[str, Any]:
        """What computes there: versions and threads."""
        return self._versions


@contextmanager
def _right(worker: WorkerProcess) -> Iterator[None]:
    """Tell an answer that does not belong to what was asked as a sentence, and end the worker that
    gave it."""
    try:
        yield
    except (TypeError, ValueError) as error:
        raise worker.nonsense() from error


def hello(python: str, cancelled: Cancelled = never) -> Hello:
    """What the worker in that Python said of itself: versions, devices, CRF backends; starts it
    where none is warm."""
    return borrow(python, cancelled).hello


def refine_windows(
    python: str,
    jobs: Iterable[tuple[Any, ...]],
    backend: str,
    cancelled: Cancelled,
    device: str = "cpu",
) -> Generator[NDArray[np.float32], None, None]:
    """Refined probabilities of the jobs, in their order; the worker asks for jobs a few ahead of
    its answers."""
    worker = borrow(python, cancelled)
    waiting = iter(jobs)
    shapes: deque[tuple[int, ...]] = deque()  # of the windows that are not answered yet

    def next_window() -> Window | NoMore:
        job = next(waiting, None)
        if job is None:
            return NoMore()
        shapes.append(job[0].shape)
        return Window(worker.lay(job))

    with worker.turn:
        request = Refine(worker.next_number(), backend, device)
        worker.begin(request, cancelled)
        try:
            while not isinstance(message := worker.hear(request.id, cancelled), Done):
                if cancelled():
                    raise Stopped(msg("Stopped."))
                if isinstance(message, Want):
                    worker.send(next_window(), cancelled)
                elif isinstance(message, NeedRoom):
                    worker.make_room(message.size, max(map(math.prod, shapes), default=0))
                elif isinstance(message, Refined) and shapes:
                    with _right(worker):
                        (refined,) = worker.shared[0].copies(message.arrays)
                        if refined.shape != shapes.popleft() or refined.dtype != np.float32:
                            raise ValueError("another window")
                    yield refined
                    worker.send(Taken(), cancelled)
                else:
                    raise worker.nonsense()
        finally:
            worker.end(request.id)


def borrow(python: str, cancelled: Cancelled = never) -> WorkerProcess:
    """A worker for this thread: its own, else one that is not at work, else a new one; where as
    many as there are cores are at work, the first that is free.

    Raises EnvironmentMissing, WorkerFailed or Stopped where it does not start."""
    global _starting
    while True:
        with _warm_lock:
            _warm[:] = [worker for worker in _warm if worker.is_alive()]
            busy = _starting
            for worker in _warm:
                at_work = (
                    worker.is_at_work()
                )  # seen first: one that becomes free just now is lent the next time
                if worker.python == python and worker.lend(threading.get_ident()):
                    return worker
                busy += at_work
            if busy < MOST:
                _starting += 1
                break
        if cancelled():
            raise Stopped(msg("Stopped."))
        time.sleep(_GLANCE)
    try:
        return _started(python, cancelled)
    finally:
        with _warm_lock:
            _starting -= 1


def _started(python: str, cancelled: Cancelled) -> WorkerProcess:
    worker = WorkerProcess(python, cancelled)
    worker.lend(threading.get_ident())
    with _warm_lock:
        _warm.append(worker)
    _look_after(worker)
    return worker


def _look_after(worker: WorkerProcess) -> None:
    """Close the worker once it has been without a model for a while."""
    timer = threading.Timer(KEPT / 10, _close_if_idle, (worker,))
    timer.daemon = True
    timer.start()


def _close_if_idle(worker: WorkerProcess) -> None:
    with _warm_lock:
        if not worker.is_alive():
            return
        if worker.idle_seconds() > KEPT:
            worker.close()
            return
    _look_after(worker)


def close_workers() -> None:
    """End every worker of this process; when QGIS unloads the plugin, and at exit."""
    with _warm_lock:
        workers, _warm[:] = list(_warm), []
    for worker in workers:
        with suppress(OSError):
            worker.close()


atexit.register(close_workers)

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
from .process import Message, WorkerProcess, nonsense

KEPT = 300.0  # seconds that a worker without a model is kept
MOST = max(
    2, os.cpu_count() or 2
)  # workers at work at once: more would share the same cores and fill the memory
_GLANCE = 0.1  # seconds between two looks for one that is free
_WIDEST_HALO = 512  # pixels around a window; no model needs a tenth of it

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
        loaded = self._worker.ask({"do": "load", **wanted._asdict()}, cancelled)
        with _understood(self._worker):
            self._handle = _whole(loaded["handle"], 2**53)
            self._versions: dict[str, Any] = dict(loaded["versions"])
        self._worker.models.add(self._handle)
        weakref.finalize(self, self._worker.drop, self._handle)
        self._hear(loaded)

    def _hear(self, told: Message) -> None:
        with _understood(self._worker):
            self.device, self.precision = (
                one_line(str(told["device"])),
                one_line(str(told["precision"])),
            )
            self.halo = _whole(told["halo"], _WIDEST_HALO)

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
        with self._worker.turn:
            for index, chip in enumerate(zip(*sample)):
                message = {"do": "sample", "first": index == 0, **self._worker.lay(chip)}
                self._worker.ask(message, cancelled)
            request = {
                "do": "fit",
                "handle": self._handle,
                "seed": seed,
                "file": file and str(Path(file).resolve()),
            }
            told = self._worker.ask(
                request, cancelled, {"progress": lambda share: report(self._share(share))}
            )
        self._hear(told)
        with _understood(self._worker):
            return dict(told["facts"])

    def start(
        self, before: NDArray[np.float32], after: NDArray[np.float32], valid: NDArray[np.bool_]
    ) -> Callable[[], Prediction]:
        """As `Predictor.start`: chips are laid out while the worker is still at those before.

        Waiting raises Stopped within two seconds of a wish to stop, WorkerFailed where the worker
        dies."""
        self._place = 1 - self._place
        place, shape = self._place, valid.shape
        with self._worker.turn:
            laid = self._worker.lay((before, after, valid), place)
            asked = self._worker.begin(
                {"do": "predict", "handle": self._handle, **laid}, self._cancelled
            )
        return lambda: self._answer(asked, place, shape)

    def _answer(self, asked: int, place: int, shape: tuple[int, ...]) -> Prediction:
        with self._worker.turn:
            hearers = {
                "room": lambda needed: self._worker.make_room(needed, math.prod(shape), place)
            }
            told = self._worker.wait_for(asked, self._cancelled, hearers)
            with _understood(self._worker):
                values = self._worker.shared[place].copies(told["arrays"])
                self.device = one_line(str(told["device"]))
                if len(told["fields"]) != len(values):
                    raise ValueError("other fields")
                return self._checked(Prediction(**dict(zip(told["fields"], values))), shape)

    def _checked(self, prediction: Prediction, shape: tuple[int, ...]) -> Prediction:
        """The prediction. Raises ValueError where it is not of the chips that were sent."""
        present = [values for values in prediction if values is not None]
        if any(values.shape != shape for values in present):
            raise ValueError("another shape")
        if [values.dtype for values in present] != [np.float32, *[np.uint8] * (len(present) - 1)]:
            raise ValueError("other numbers")
        return prediction

    def _share(self, told: Any) -> float:
        """How far the worker says that it is, 0..1."""
        with _understood(self._worker):
            if not 0.0 <= float(told) <= 1.0:
                raise ValueError("no share")
            return float(told)

    def versions(self) -> dict[str, Any]:
        """What computes there: versions and threads."""
        return self._versions


def _whole(number: Any, largest: int) -> int:
    """A whole number that a worker told. Raises ValueError."""
    if type(number) is not int or not 0 <= number <= largest:
        raise ValueError("no such number")
    return number


@contextmanager
def _understood(worker: WorkerProcess) -> Iterator[None]:
    """Tell an answer that makes no sense as a sentence, and end the worker that gave it."""
    try:
        yield
    except (KeyError, TypeError, ValueError, AttributeError, OverflowError, IndexError) as error:
        worker.kill()
        raise nonsense(worker.log) from error


def hello(python: str, cancelled: Cancelled = never) -> dict[str, Any]:
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

    def next_window() -> Message:
        job = next(waiting, None)
        if job is None:
            return {"do": "no more"}
        shapes.append(job[0].shape)
        return {"do": "window", **worker.lay(job)}

    with worker.turn:
        asked = worker.begin({"do": "refine", "backend": backend, "device": device}, cancelled)
        try:
            while "done" not in (told := worker.hear(asked, cancelled)):
                if cancelled():
                    raise Stopped(msg("Stopped."))
                if "want" in told:
                    worker.say(next_window(), cancelled)
                elif "room" in told:
                    worker.make_room(told["room"], max(map(math.prod, shapes), default=0))
                else:
                    with _understood(worker):
                        (refined,) = worker.shared[0].copies(told["refined"])
                        if refined.shape != shapes.popleft() or refined.dtype != np.float32:
                            raise ValueError("another window")
                    yield refined
                    worker.say({"do": "taken"}, cancelled)
        finally:
            worker.end(asked)


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

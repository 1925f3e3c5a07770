"""A task as a worker of Dask runs it: where it may write, whether anybody still wants it, how far
it is; a failure that the engine foresaw comes back as its sentence."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from osgeo import gdal

from .. import errors
from ..errors import DeepChangeError, Stopped
from ..messages import Message, msg
from ..progress import Cancelled, Progress, never

# Bytes that GDAL fetches at least, and 128 times as many ahead where reads follow one another: of a
# shard, whose rows of blocks end in the middle of the file, most of the usual 2 MB are in vain.
_CHUNK = "CPL_VSIL_CURL_CHUNK_SIZE", "2048"
_EVERY, _SELDOM = 0.5, 5.0  # seconds between two reports of a task: at first, and at the most
_SHARE = 0.02  # of the time that a task has taken, until its next report
Task = Callable[..., dict[str, Any]]


class AtWorker:
    """What a task has of the worker that runs it.

    name: of the task. folder: of the worker's own, for scratch files; None for the system's.
    cancelled: whether nobody waits for the task any more."""

    def __init__(self, topic: str, name: str) -> None:
        """topic: of the events by which the client is told how far tasks are; name: of this one."""
        self.folder: str | None = None
        self.cancelled: Cancelled = never
        self._topic, self.name = topic, name
        self._next, self._began, self._worker = 0.0, time.monotonic(), None
        from distributed import get_worker

        try:
            worker = get_worker()
        except ValueError:  # called by hand
            return
        key, tasks = worker.get_current_task(), worker.state.tasks
        self._worker, self.folder = worker, str(worker.local_directory)
        heard: list[bool] = []

        def cancelled() -> bool:
            task = tasks.get(key)
            # Once is enough, though it may be wanted again: what has begun to stop is not whole.
            if heard or task is None or task.state == "cancelled":
                heard[:] = [True]
            return bool(heard)

        self.cancelled = cancelled

    def check(self) -> None:
        """Raise Stopped where nobody waits for the task any more."""
        if self.cancelled():
            raise Stopped(msg("Stopped."))

    def tell(self, share: float) -> None:
        """Let the client know how much of the task is done, 0..1."""
        now = time.monotonic()
        if self._worker is not None and now >= self._next:
            self._next = now + min(max(_EVERY, _SHARE * (now - self._began)), _SELDOM)
            self._worker.log_event(self._topic, {"name": self.name, "share": share})

    def report(self, progress: Progress) -> None:
        """Let the client know how far a run within the task is."""
        self.tell(progress.fraction)

    def end(self) -> dict[str, Any]:
        """What Dask gets of a task that was stopped: it is run again, should anybody want it still.
        Raises Reschedule, or Stopped where no worker runs it."""
        if self._worker is None:
            raise Stopped(msg("Stopped."))
        from distributed import Reschedule

        raise Reschedule


def fetch_sparingly() -> None:
    """Have this process fetch of files on servers what it reads, and little more; GDAL keeps that
    for good at its first file. What somebody has set stays."""
    if gdal.GetConfigOption(_CHUNK[0]) is None:
        gdal.SetConfigOption(*_CHUNK)


def answered(task: Task, called: tuple[str, str], arguments: tuple[Any, ...]) -> dict[str, Any]:
    """Run a task: `done` is what it gives, or `failed` and `message` say what came in between.
    called: the topic of its events, and its name.

    A sentence travels as data: workers may be of many versions of Python, and Dask would log
    tracebacks of what is no fault."""
    fetch_sparingly()
    worker = AtWorker(*called)
    try:
        return {"done": task(worker, *arguments)}
    except Stopped:
        return worker.end()
    except DeepChangeError as error:
        return {"failed": type(error).__name__, "message": error.message.to_json()}


def failure(answer: dict[str, Any]) -> DeepChangeError:
    """The error that a task came back with."""
    kind = getattr(errors, str(answer["failed"]), None)
    known = isinstance(kind, type) and issubclass(kind, DeepChangeError)
    return (kind if known and kind else DeepChangeError)(Message.from_json(answer["message"]))

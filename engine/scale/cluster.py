"""Workers of Dask, started here or found by the address of their scheduler, and tasks run on
them."""

from __future__ import annotations

import os
import queue
import warnings
from collections.abc import Generator, Iterable, Iterator
from contextlib import contextmanager, suppress
from typing import Any

from ..errors import BadInput, DeepChangeError, Stopped, WorkerFailed
from ..libraries import library_missing
from ..messages import Quantity, msg
from ..progress import Monitor
from ..runs.resume import versions
from .at_worker import Task, answered, failure
from .options import MapOptions

_GLANCE = 0.2  # seconds between two looks at whether somebody wants to stop
_AHEAD = 512  # tasks that are submitted at a time, so that the client's memory does not grow
_SAME = ("deepchange", "gdal", "numpy")
_TIMEOUT = 20  # seconds to find a scheduler


@contextmanager
def connected(options: MapOptions) -> Iterator[Any]:
    """A client of Dask: of workers that are started on this machine, or of a scheduler that runs.

    Raises LibraryMissing, BadInput where there is no such scheduler or its workers are of other
    versions."""
    try:
        import dask
        from distributed import Client, LocalCluster
    except ImportError as error:
        raise (library_missing(error) or error) from error
    if options.scheduler is not None:
        client = _found(Client, options.scheduler)
        try:
            refuse_other_versions(client)
            yield client
        finally:
            client.close()
        return
    workers, threads = options.local_workers()
    spawned = "distributed.nanny.pre-spawn-environ."
    names = ("OMP_NUM_THREADS", "MKL_NUM_THREADS", "OPENBLAS_NUM_THREADS")
    settings: dict[str, Any] = {f"{spawned}{name}": threads for name in names}
    # As for the command line: threads that wait spinning take the cores from the other workers.
    settings[f"{spawned}OMP_WAIT_POLICY"] = "PASSIVE"
    settings[f"{spawned}CPL_LOG"] = os.devnull
    # A worker that computes is not dead, however long it does not answer.
    settings["distributed.scheduler.worker-ttl"] = None
    with dask.config.set(settings), warnings.catch_warnings():
        warnings.filterwarnings("ignore", "Port .* is already in use")
        cluster = LocalCluster(n_workers=workers, threads_per_worker=1, silence_logs=50)
        client = Client(cluster)
        try:
            yield client
        finally:
            client.close()
            cluster.close(timeout=5)


def _found(kind: Any, address: str) -> Any:
    try:
        return kind(address, timeout=_TIMEOUT, set_as_default=False)
    except (OSError, ValueError, TimeoutError) as error:
        raise BadInput(
            msg(
                "There is no Dask scheduler at “{address}” ({why}); start one with dask scheduler, "
                "or leave --scheduler out.",
                address=address,
                why=str(error).split("\n")[0][:200],
            )
        ) from error


def refuse_other_versions(client: Any) -> None:
    """Raise BadInput where a worker has other versions than this program, of what a result depends
    on."""
    here = versions()
    try:
        found = client.run(versions)
    except (ImportError, AttributeError) as error:
        raise BadInput(
            msg(
                "The workers cannot import deepchange ({why}); install the same version there as "
                "here.",
                why=str(error)[:200],
            )
        ) from error
    for address, there in found.items():
        for name in _SAME:
            if there.get(name) != here[name]:
                raise BadInput(
                    msg(
                        "The worker {address} has {what} {there}, and here it is {here}; install "
                        "the same version everywhere.",
                        address=address,
                        what=name,
                        there=there.get(name) or msg("none"),
                        here=here[name],
                    )
                )


class Tasks:
    """Runs tasks of one run on the workers of a client, and tells how far they are.

    workers: of which the client knows."""

    def __init__(self, client: Any, monitor: Monitor, identity: str) -> None:
        self._client, self._monitor, self._identity = client, monitor, identity
        self._topic = f"deepchange-{identity}"
        self._under_way: dict[str, float] = {}  # megapixels of tasks that are not done
        client.subscribe_topic(self._topic, self._hear)

    def close(self) -> None:
        """Hear of no task any more."""
        with suppress(Exception):  # a scheduler that is gone tells nothing either
            self._client.unsubscribe_topic(self._topic)

    def _hear(self, event: tuple[float, Any]) -> None:
        told = event[1]
        if isinstance(told, dict) and "megapixels" in told:
            self._under_way[str(told["name"])] = float(told["megapixels"])
        elif isinstance(told, dict) and "fraction" in told:
            self._monitor.step(float(told["fraction"]))

    def one(self, task: Task, *arguments: Any) -> dict[str, Any]:
        """What a single task gives. Raises what it came back with."""
        for _, found in self.each(task, [(task.__name__, arguments, 0.0)]):
            if isinstance(found, DeepChangeError):
                raise found
            return found
        raise RuntimeError("a task without an answer")

    def each(
        self, task: Task, jobs: Iterable[tuple[str, tuple[Any, ...], float]]
    ) -> Generator[tuple[str, dict[str, Any] | DeepChangeError], None, None]:
        """The name of each job, and what its task gave or failed with, as they are done.

        jobs: name, arguments and megapixels of each. Whoever closes this early stops the rest.
        Raises Stopped."""
        waiting = iter(jobs)
        futures: dict[str, Any] = {}
        done: queue.Queue[str] = queue.Queue()
        sizes: dict[str, float] = {}
        self._under_way.clear()
        ready = 0.0
        try:
            while True:
                while len(futures) < _AHEAD and (job := next(waiting, None)) is not None:
                    name, arguments, sizes[job[0]] = job
                    futures[name] = self._submitted(task, name, arguments, done)
                if not futures:
                    return
                name = self._next(done, ready)
                found = self._result(futures.pop(name), name)
                ready += sizes.pop(name)
                self._under_way.pop(name, None)
                yield name, found
        finally:
            if futures:
                self._client.cancel(list(futures.values()), force=True)

    def _submitted(self, task: Task, name: str, arguments: Any, done: queue.Queue[str]) -> Any:
        key = f"{task.__name__}-{self._identity}-{name}"
        future = self._client.submit(answered, task, self._topic, *arguments, key=key, pure=False)
        future.add_done_callback(lambda _: done.put(name))
        return future

    def _next(self, done: queue.Queue[str], ready: float) -> str:
        """The next task that is done; the bar moves on meanwhile."""
        while True:
            self._monitor.check()
            if self._under_way or ready:
                self.megapixels(ready + sum(tuple(self._under_way.values())))
            with suppress(queue.Empty):
                return done.get(timeout=_GLANCE)

    total = 0.0  # megapixels of the stage

    def megapixels(self, so_far: float) -> None:
        """Tell how far the stage is."""
        if self.total:
            self._monitor.step(so_far / self.total, so_far)

    def _result(self, future: Any, name: str) -> dict[str, Any] | DeepChangeError:
        from distributed.scheduler import KilledWorker

        if future.status in ("cancelled", "lost"):
            raise WorkerFailed(
                msg("The Dask scheduler forgot “{task}”, or is gone; try again.", task=name)
            )
        try:
            answer: dict[str, Any] = future.result(timeout=600)
        except KilledWorker as error:
            raise WorkerFailed(
                msg(
                    "Each worker that computed “{task}” ended, {times} of them, most often for "
                    "want of memory; take smaller shards, or fewer workers on a machine.",
                    task=name,
                    times=Quantity(error.allowed_failures + 1),
                )
            ) from error
        if "failed" not in answer:
            found: dict[str, Any] = answer["done"]
            return found
        came = failure(answer)
        if isinstance(came, Stopped):
            raise came
        return came

"""Workers of Dask, started here or found by the address of their scheduler, and tasks run on
them."""

from __future__ import annotations

import asyncio
import os
import queue
import time
import warnings
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import partial
from itertools import islice
from typing import Any, Union

from ..errors import BadInput, DeepChangeError, WorkerFailed
from ..inference.memory import KEEPING
from ..libraries import library_missing
from ..messages import Quantity, Remedy, msg
from ..progress import Monitor
from ..runs.resume import versions
from .at_worker import Task, answered, failure
from .options import MapOptions

_GLANCE = 0.2  # seconds between two looks at whether somebody wants to stop
_AHEAD = 512  # tasks that are submitted at a time, so that the client's memory does not grow
_TOGETHER = 64  # results that are fetched together
_SAME = ("deepchange", "gdal", "numpy")
_TIMEOUT, _HANDSHAKE = 20, 5  # seconds to find a scheduler, and until it has answered
# Ctrl-C in a terminal reaches workers too, and each would print a traceback: the client ends them.
_DEAF = "import signal; signal.signal(signal.SIGINT, signal.SIG_IGN)"
# What Dask does many times a second on its own, for tasks that take minutes: 5 % of a core.
_SELDOM = {
    "distributed.worker.profile.enabled": False,
    "distributed.admin.tick.interval": "1s",
    "distributed.admin.tick.cycle": "5s",
    "distributed.admin.system-monitor.interval": "2s",
    "distributed.worker.memory.monitor-interval": "250ms",
}
# Of what Dask sent last it keeps a thousand batches, each with the messages of many tasks.
_SHORT = {"distributed.admin.low-level-log-length": 10}
_THREADS = ("OMP_NUM_THREADS", "MKL_NUM_THREADS", "OPENBLAS_NUM_THREADS")
_CLOSING = 10  # seconds that workers have to end
_PATIENCE = 600  # seconds to fetch what a task gave once it is done
# Seconds between two looks at whether workers that were started here are there, and without any
# until that is told: Dask starts those that end again, but for one that ends while it starts.
_LOOK, _ALONE = 10, 300
# Of a future whose task is run once more: the worker that held what it gave has ended.
_ONCE_MORE = ("lost", "pending")


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
        with dask.config.set(_SHORT):
            client = _found(Client, options.scheduler)
        try:
            refuse_other_versions(client)
            options.tell(client.dashboard_link)
            yield client
        finally:
            client.close()
        return
    workers, threads = options.local_workers()
    # All there is, in place of what Dask sets: its MALLOC_TRIM_THRESHOLD_ is the contrary of what a
    # network needs.
    settings: dict[str, Any] = {
        **_SELDOM,
        **_SHORT,
        "distributed.nanny.pre-spawn-environ": _ours(threads),
        "distributed.worker.preload": [_DEAF],
        # A daemon may start no processes, by which the CRF refines.
        "distributed.worker.daemon": False,
    }
    # A worker that computes is not dead, however long it does not answer.
    settings["distributed.scheduler.worker-ttl"] = None
    # Dask gives variables that are set already to workers as they are.
    asked = {} if options.threads is None else dict.fromkeys(_THREADS, str(threads))
    with dask.config.set(settings), warnings.catch_warnings(), _environment(asked):
        warnings.filterwarnings("ignore", "Port .* is already in use")
        cluster = _started(LocalCluster, workers)
        client = Client(cluster)
        try:
            options.tell(client.dashboard_link)
            yield client
        finally:
            # What was computed counts, also where a worker that is being restarted is slow to end:
            # it ends with this process at the latest.
            for each in (client, cluster):
                with suppress(Exception):
                    each.close(timeout=_CLOSING)


def _started(kind: Any, workers: int) -> Any:
    """So many worker processes of this machine. Raises WorkerFailed."""
    try:
        return kind(n_workers=workers, threads_per_worker=1, silence_logs=50)
    except (OSError, RuntimeError, TimeoutError) as error:
        raise WorkerFailed(
            msg(
                "The workers could not be started ({why}). A script of your own calls "
                "map_detections below the line {line}, since each worker reads it first; else see "
                "whether this machine has memory for {count} of them.",
                why=str(error).rstrip("."),
                line='if __name__ == "__main__":',
                count=Quantity(workers),
            )
        ) from error


def count_workers(client: Any, options: MapOptions) -> int:
    """How many workers there are; of a scheduler those of now, and one where none has come yet."""
    if options.scheduler is None:
        return options.local_workers()[0]
    return max(1, len(client.nthreads()))


def _ours(threads: int) -> dict[str, Any]:
    """Variables of the environment of each worker that is started here."""
    # As for the command line: threads that wait spinning take the cores from the other workers.
    return {
        **dict.fromkeys(_THREADS, threads),
        "OMP_WAIT_POLICY": "PASSIVE",
        "CPL_LOG": os.devnull,
        **KEEPING,
    }


@contextmanager
def _environment(values: dict[str, str]) -> Iterator[None]:
    """Variables of the environment of this process meanwhile."""
    before = {name: os.environ.get(name) for name in values}
    os.environ.update(values)
    try:
        yield
    finally:
        for name, value in before.items():
            os.environ.pop(name, None)
            if value is not None:
                os.environ[name] = value


def _found(kind: Any, address: str) -> Any:
    try:
        _refuse_other_servers(address)
        return kind(address, timeout=_TIMEOUT, set_as_default=False)
    except (OSError, ValueError, TimeoutError, TypeError, RuntimeError, ImportError) as error:
        raise BadInput(
            msg(
                "There is no Dask scheduler at “{address}” ({why}); start one with dask scheduler, "
                "or start the workers here.",
                address=address,
                why=str(error).split("\n")[0][:200],
            )
        ) from error


def _refuse_other_servers(address: str) -> None:
    """Raise OSError, ValueError or TimeoutError where no scheduler answers: a client would ask a
    web server, such as the dashboard, for minutes, and could not end."""
    from distributed.core import rpc
    from distributed.security import Security

    async def who() -> str:
        how = Security().get_connection_args("client")
        async with rpc(address, timeout=_TIMEOUT, connection_args=how) as there:
            told = await there.identity()
            return str(told["type"] if isinstance(told, dict) else told)

    async def answer() -> str:
        try:
            return await asyncio.wait_for(who(), _TIMEOUT + _HANDSHAKE)
        except asyncio.TimeoutError:
            raise OSError("what answers there does not speak as Dask does") from None

    # In a thread of its own: where this is called, as in a notebook, a loop may run already.
    with ThreadPoolExecutor(1) as beside:
        kind = beside.submit(lambda: asyncio.run(answer())).result()
    if kind != "Scheduler":
        raise OSError(f"a Dask {kind.lower()} answers there")


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


@dataclass(frozen=True)
class Job:
    """One task to be run. size: megapixels, or 1 where tasks are counted."""

    name: str
    arguments: tuple[Any, ...]
    size: float = 1.0


Came = Generator[tuple[str, Union[dict[str, Any], DeepChangeError]], None, None]


class Tasks:
    """Runs tasks of one run on the workers of a client, and tells how far they are."""

    def __init__(self, client: Any, monitor: Monitor, identity: str) -> None:
        self._client, self._monitor, self._identity = client, monitor, identity
        self._topic = f"deepchange-{identity}"
        self._under_way: dict[str, float] = {}  # shares of tasks that are not done
        self._looked = self._seen = time.monotonic()  # for workers; and when there were some
        client.subscribe_topic(self._topic, self._hear)

    def close(self) -> None:
        """Hear of no task any more."""
        with suppress(Exception):  # a scheduler that is gone tells nothing either
            self._client.unsubscribe_topic(self._topic)

    def _hear(self, event: tuple[float, Any]) -> None:
        told = event[1]
        if isinstance(told, dict) and told.get("name") in self._under_way:
            self._under_way[told["name"]] = float(told["share"])

    def begin(self, call: Callable[..., None], *arguments: Any) -> None:
        """Call a function that returns at once in each worker that is there. Whether it could is
        of no account."""
        with suppress(Exception):
            self._client.run(call, *arguments, on_error="ignore")

    def one(self, task: Task, *arguments: Any) -> dict[str, Any]:
        """What a single task gives. Raises what it came back with."""
        for _, found in self.each(task, [Job(task.__name__, arguments)], 1.0):
            if isinstance(found, DeepChangeError):
                raise found
            return found
        raise RuntimeError("a task without an answer")

    def each(
        self,
        task: Task,
        jobs: Iterable[Job],
        total: float,
        *,
        megapixels: bool = False,
        count: int = 0,
    ) -> Came:
        """The name of each job, and what its task gave or failed with, as they are done.

        total: of their sizes; megapixels: whether these are reported; count: of the jobs, where
        that is reported. Whoever closes this early stops the rest. Raises Stopped, WorkerFailed
        where the scheduler is gone."""
        waiting = iter(jobs)
        futures: dict[str, Any] = {}
        sizes: dict[str, float] = {}
        done: queue.Queue[str] = queue.Queue()
        heard: list[str] = []
        self._under_way.clear()
        ready, done_so_far = 0.0, 0

        def tell(so_far: float) -> None:
            counted = (done_so_far, count) if count else None
            self._monitor.step(so_far / total, so_far if megapixels else None, counted)

        try:
            while True:
                if len(futures) <= _AHEAD // 2:
                    more = list(islice(waiting, _AHEAD - len(futures)))
                    sizes.update((job.name, job.size) for job in more)
                    self._under_way.update((job.name, 0.0) for job in more)
                    futures.update(self._submitted(task, more, done))
                if not futures:
                    return
                while not (names := _done(heard, futures)):
                    heard += self._next(done)
                    shares = tuple(self._under_way.items())
                    so_far = ready + sum(share * sizes[each] for each, share in shares if share)
                    tell(so_far)
                came = self._results({name: futures[name] for name in names})
                for name in names:
                    heard.remove(name)
                    del futures[name], self._under_way[name]
                    ready, done_so_far = ready + sizes.pop(name), done_so_far + 1
                    tell(ready)
                    yield name, came[name]
        finally:
            if futures:
                self._client.cancel(list(futures.values()), force=True)

    def _submitted(self, task: Task, jobs: list[Job], done: queue.Queue[str]) -> dict[str, Any]:
        """A future for each job; many at once cost far less than one by one."""
        if not jobs:
            return {}
        from dask.utils import key_split

        key_split.cache_clear()  # in which Dask keeps the names of 100,000 tasks
        keys = [f"{task.__name__}-{self._identity}-{job.name}" for job in jobs]
        called = [(self._topic, job.name) for job in jobs]
        arguments = [job.arguments for job in jobs]
        futures = self._client.map(partial(answered, task), called, arguments, key=keys, pure=False)
        for job, future in zip(jobs, futures):
            future.add_done_callback(lambda _, name=job.name: done.put(name))
        return {job.name: future for job, future in zip(jobs, futures)}

    def _next(self, done: queue.Queue[str]) -> list[str]:
        """The tasks that Dask says are done meanwhile; none now and then, while there are none."""
        self._monitor.check()
        found: list[str] = []
        with suppress(queue.Empty):
            found.append(done.get(timeout=_GLANCE))
            while len(found) < _TOGETHER:
                found.append(done.get_nowait())
        if found:
            self._seen = time.monotonic()
        else:
            self._refuse_none()
        return found

    def _refuse_none(self) -> None:
        """Raise WorkerFailed where workers were started here, and none has been there for long: the
        map would wait for ever. Those of a scheduler that was found may come at any time."""
        now = time.monotonic()
        if getattr(self._client, "cluster", None) is None or now < self._looked + _LOOK:
            return
        self._looked = now
        if self._client.nthreads():
            self._seen = now
        elif now > self._seen + _ALONE:
            raise WorkerFailed(
                msg(
                    "All workers have ended, and none could be started again, most often for want "
                    "of memory; take smaller windows or smaller shards, or fewer workers.",
                    Remedy.SMALLER_WINDOW,
                )
            )

    def _results(self, futures: dict[str, Any]) -> dict[str, dict[str, Any] | DeepChangeError]:
        """What tasks that are done gave, or failed with."""
        whole = {name: each for name, each in futures.items() if each.status == "finished"}
        answers: dict[str, Any] = {}
        with suppress(Exception):  # one that cannot be fetched is told below, by its name
            answers = dict(zip(whole, self._client.gather(list(whole.values()))))
        return {
            name: _told(answers[name]) if name in answers else self._result(future, name)
            for name, future in futures.items()
        }

    def _result(self, future: Any, name: str) -> dict[str, Any] | DeepChangeError:
        """What a task gave, or failed with. Raises WorkerFailed where the scheduler is gone."""
        from distributed.scheduler import KilledWorker

        if future.status == "cancelled":
            raise WorkerFailed(
                msg("The Dask scheduler forgot “{task}”, or is gone; try again.", task=name)
            )
        try:
            answer: dict[str, Any] = future.result(timeout=_PATIENCE)
        except KilledWorker as error:
            return WorkerFailed(
                msg(
                    "Each worker that computed “{task}” ended, {times} of them, most often for "
                    "want of memory; take smaller windows or smaller shards, or fewer workers on "
                    "a machine.",
                    Remedy.SMALLER_WINDOW,
                    task=name,
                    times=Quantity(error.allowed_failures + 1),
                )
            )
        except Exception as error:
            return WorkerFailed(
                msg(
                    "“{task}” failed on its worker ({kind}: {why}); try a detection on this "
                    "machine alone, and tell us what it says.",
                    task=name,
                    kind=type(error).__name__,
                    why=str(error)[:500],
                )
            )
        return _told(answer)


def _done(heard: Sequence[str], futures: dict[str, Any]) -> list[str]:
    """Those of the tasks that were heard to be done of which nothing was lost since."""
    return [name for name in heard if futures[name].status not in _ONCE_MORE][:_TOGETHER]


def _told(answer: dict[str, Any]) -> dict[str, Any] | DeepChangeError:
    """What a task gave, or failed with, of what came back from its worker."""
    if "failed" in answer:
        return failure(answer)
    found: dict[str, Any] = answer["done"]
    return found

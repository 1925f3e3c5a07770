"""CRF refinement on several cores.

The published library holds Python's global lock while it computes, and torch loses more than it
gains by sharing operations as small as these among threads: each core gets a process of loky,
which, unlike one of multiprocessing, does not run the analyst's script again. They import NumPy and
the backend asked for, nothing else."""

from __future__ import annotations

import multiprocessing
import os
import sys
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, wait
from contextlib import contextmanager
from importlib.util import find_spec
from itertools import chain, islice
from multiprocessing import resource_tracker
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ...errors import DeepChangeError, Stopped
from ...messages import Remedy, msg
from ...progress import Cancelled
from ...worker.environment import FIND_PACKAGE, package_folder
from .dense_crf import CrfParameters, Job, refine

# Seconds between two looks at whether the user asked to stop.
PATIENCE = 0.1
_MOST = 60  # processes that Windows lets one process wait for
# One core each. Without the last, Python looks for modules in the folder at hand, which may be
# anybody's.
_VARIABLES = {
    "OMP_NUM_THREADS": "1",
    "MKL_NUM_THREADS": "1",
    "OPENBLAS_NUM_THREADS": "1",
    "PYTHONSAFEPATH": "1",
}


# What a process runs first: it ends with its parent, even one that is killed, and leaves Ctrl+C to
# that one. Whatever a library prints is no answer of the program.
_BEGIN = f"""
import os, signal, sys, threading
def end_with_the_parent():
    try:
        watched.recv()
    except (EOFError, OSError):
        os._exit(0)
threading.Thread(target=end_with_the_parent, daemon=True).start()
signal.signal(signal.SIGINT, signal.SIG_IGN)
os.dup2(2, 1)
{FIND_PACKAGE}
"""


def can_share() -> bool:
    """Whether windows can be shared by processes here."""
    if find_spec("loky") is None or sys.version_info < (3, 11):  # which know no PYTHONSAFEPATH
        return False
    if multiprocessing.current_process().daemon:  # a worker of Dask, which may start none
        return False
    # Within QGIS on Windows and macOS sys.executable is QGIS: to start it would open another QGIS.
    return Path(sys.executable or "").name.lower().startswith("python")


def refine_in_processes(
    jobs: Iterable[Job],
    workers: int,
    parameters: CrfParameters,
    backend: str,
    cancelled: Cancelled,
) -> Iterator[NDArray[np.float32]]:
    """The story of `dense_crf.refine_windows` where the windows are shared by processes."""
    jobs = iter(jobs)
    first = list(islice(jobs, min(workers, _MOST)))
    if not first:
        return
    # No more processes than windows: to start one takes longer than to refine a small window.
    workers = len(first)
    pool, lifelines = _pool(workers)
    pending: deque[Future[NDArray[np.float32]]] = deque()
    try:
        for job in chain(first, jobs):
            pending.append(pool.submit(refine, *job, parameters, backend))
            if len(pending) > workers + 1:
                yield _result(pending.popleft(), cancelled)
        while pending:
            yield _result(pending.popleft(), cancelled)
    finally:
        # In the middle of a window if need be.
        pool.shutdown(wait=True, kill_workers=True)
        for end in lifelines:
            end.close()


def _pool(workers: int) -> tuple[Any, tuple[Connection, Connection]]:
    """The processes, and the two ends of what ends them once it is closed, even by the death of
    this process."""
    import loky

    watched, lifeline = multiprocessing.Pipe(duplex=False)
    with _safe_path():
        pool = loky.ProcessPoolExecutor(
            workers,
            context=loky.backend.get_context("loky"),
            initializer=exec,
            initargs=(_BEGIN, {"root": package_folder(), "watched": watched}),
            env=_VARIABLES,
        )
        if os.name == "posix":
            resource_tracker.ensure_running()
    return pool, (watched, lifeline)


@contextmanager
def _safe_path() -> Iterator[None]:
    """Let the helpers of loky, which are started with this process's variables, look in no folder
    that is at hand."""
    name = "PYTHONSAFEPATH"
    before = os.environ.get(name)
    os.environ[name] = _VARIABLES[name]
    try:
        yield
    finally:
        if before is None:
            del os.environ[name]
        else:
            os.environ[name] = before


def _result(future: Future[NDArray[np.float32]], cancelled: Cancelled) -> NDArray[np.float32]:
    """Wait for a window, without missing the wish to stop. Raises DeepChangeError where a process
    has died."""
    from loky.process_executor import BrokenProcessPool

    while not wait([future], timeout=PATIENCE).done:
        if cancelled():
            raise Stopped(msg("The refinement was stopped."))
    try:
        return future.result()
    except BrokenProcessPool as reason:
        raise DeepChangeError(
            msg(
                "A process of the CRF refinement ended unexpectedly, most often for lack of "
                "memory; close other programs and run again, or switch refinement off.",
                Remedy.CHOOSE_CRF,
            )
        ) from reason

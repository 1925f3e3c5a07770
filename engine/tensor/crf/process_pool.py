"""CRF refinement on several cores.

The published library holds Python's global lock while it computes, and torch loses more than it
gains by sharing operations as small as these among threads: each core gets a process. The processes
are our own, `python -I -c ...`, and not those of multiprocessing, which run the analyst's script
again in every child unless it is guarded. They import NumPy and the backend asked for, nothing
else.
"""

from __future__ import annotations

import os
import pickle  # nosec B403 - between our own two processes
import signal
import subprocess  # nosec B404 - starts our own program
import sys
import traceback
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor, wait
from contextlib import suppress
from pathlib import Path
from queue import SimpleQueue
from typing import IO, cast

import numpy as np
from deepchange.engine.errors import DeepChangeError, Stopped
from deepchange.engine.messages import Remedy, msg
from deepchange.engine.progress import Cancelled
from deepchange.engine.tensor.crf.dense_crf import CrfParameters, Job, refine
from numpy.typing import NDArray

# Seconds between two looks at whether the user asked to stop.
PATIENCE = 0.1

# A job, the parameters and the backend.
Request = tuple[Job, CrfParameters, str]

# What a process runs first. The package is found by its folder, whatever that is called; the search
# path of the parent comes last, so that pydensecrf is found where the parent would find it.
_BOOT = """
import sys
from importlib.util import module_from_spec, spec_from_file_location
root = sys.argv[1]
sys.path += [folder for folder in sys.argv[2:] if folder not in sys.path]
start = root + "/__init__.py"
spec = spec_from_file_location("deepchange", start, submodule_search_locations=[root])
sys.modules["deepchange"] = module_from_spec(spec)
spec.loader.exec_module(sys.modules["deepchange"])
from deepchange.engine.tensor.crf.process_pool import work
work()
"""


def python() -> str | None:
    """The program that runs Python in this environment; None where there is none to be found."""
    # Within QGIS on Windows and macOS sys.executable is QGIS: to start it would open another QGIS.
    prefix = Path(sys.exec_prefix)
    candidates = [Path(sys.executable), prefix / "python.exe", prefix / "bin" / "python3"]
    named = (
        path for path in candidates if path.name.lower().startswith("python") and path.is_file()
    )
    return str(next(named, "")) or None


def refine_in_processes(
    jobs: Iterable[Job],
    workers: int,
    parameters: CrfParameters,
    backend: str,
    cancelled: Cancelled,
    interpreter: str,
) -> Iterator[NDArray[np.float32]]:
    """The story of `crf.refine_windows` where the windows are shared by processes."""
    crew = _Crew(workers, interpreter)
    pending: deque[Future[NDArray[np.float32]]] = deque()
    try:
        for job in jobs:
            pending.append(crew.refine(job, parameters, backend))
            if len(pending) > workers + 1:
                yield _result(pending.popleft(), cancelled)
        while pending:
            yield _result(pending.popleft(), cancelled)
    finally:
        crew.dismiss()


def _result(future: Future[NDArray[np.float32]], cancelled: Cancelled) -> NDArray[np.float32]:
    """Wait for a window, without missing the wish to stop."""
    while not wait([future], timeout=PATIENCE).done:
        if cancelled():
            raise Stopped(msg("The refinement was stopped."))
    return future.result()


class _Crew:
    """Up to `workers` processes, started as jobs come in, and one thread for each that talks to
    it."""

    def __init__(self, workers: int, interpreter: str) -> None:
        self._workers = workers
        self._interpreter = interpreter
        self._processes: list[subprocess.Popen[bytes]] = []
        self._idle: SimpleQueue[subprocess.Popen[bytes]] = SimpleQueue()
        self._threads = ThreadPoolExecutor(workers, thread_name_prefix="crf")

    def refine(
        self, job: Job, parameters: CrfParameters, backend: str
    ) -> Future[NDArray[np.float32]]:
        """Hand a job to the next process that is free."""
        if len(self._processes) < self._workers:
            self._processes.append(_start(self._interpreter))
            self._idle.put(self._processes[-1])
        return self._threads.submit(self._ask, (job, parameters, backend))

    def _ask(self, request: Request) -> NDArray[np.float32]:
        process = self._idle.get()
        try:
            return _exchange(process, request)
        finally:
            self._idle.put(process)

    def dismiss(self) -> None:
        """End the processes, in the middle of a window if need be."""
        for process in self._processes:
            process.kill()
        # Their pipes are closed by now, so that no thread goes on waiting.
        self._threads.shutdown(wait=True, cancel_futures=True)
        for process in self._processes:
            process.wait()
            for pipe in (process.stdin, process.stdout):
                # What a killed process was still to be sent goes nowhere.
                with suppress(OSError):
                    cast("IO[bytes]", pipe).close()


def _start(interpreter: str) -> subprocess.Popen[bytes]:
    """A process that refines what it is sent; it ends when its stdin is closed, hence with this one
    at the latest."""
    root = str(Path(__file__).resolve().parents[3])
    return subprocess.Popen(  # nosec B603 - our own program, no shell
        [interpreter, "-I", "-c", _BOOT, root, *filter(None, sys.path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        # One core each.
        env={
            **os.environ,
            "OMP_NUM_THREADS": "1",
            "MKL_NUM_THREADS": "1",
            "OPENBLAS_NUM_THREADS": "1",
        },
        # No console window pops up on Windows.
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )


def _exchange(process: subprocess.Popen[bytes], request: Request) -> NDArray[np.float32]:
    """Send a window, wait for its marginals; raises DeepChangeError where the process dies."""
    try:
        pickle.dump(request, cast("IO[bytes]", process.stdin), protocol=pickle.HIGHEST_PROTOCOL)
        cast("IO[bytes]", process.stdin).flush()
        done, answer = pickle.load(cast("IO[bytes]", process.stdout))  # nosec B301 - from our own process
    except (OSError, EOFError, pickle.UnpicklingError) as reason:
        raise DeepChangeError(
            msg(
                "A process of the CRF refinement ended unexpectedly (exit code {code}), most "
                "often for lack of memory; refine with fewer workers, or switch refinement off.",
                Remedy.CHOOSE_CRF,
                code=process.wait(),
            )
        ) from reason
    if not done:
        raise RuntimeError(f"The CRF refinement failed in its process:\n{answer}")
    return cast("NDArray[np.float32]", answer)


def work() -> None:
    """What a process does: refine the windows that arrive on stdin, until it is closed."""
    # Ctrl+C is for the parent, which ends this process.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    requests = sys.stdin.buffer
    # stdout carries answers alone: whatever a library prints goes to stderr.
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    while True:
        try:
            job, parameters, backend = pickle.load(requests)  # nosec B301 - from our own process
        except EOFError:
            return
        answer: tuple[bool, NDArray[np.float32] | str]
        try:
            probabilities, guide, valid = job
            answer = True, refine(probabilities, guide, valid, parameters, backend)
        except Exception:
            answer = False, traceback.format_exc()
        pickle.dump(answer, answers, protocol=pickle.HIGHEST_PROTOCOL)
        answers.flush()

"""Reading ahead and writing behind, each in a thread of its own, with bounded memory."""

from __future__ import annotations

import atexit
import os
import queue
import threading
from collections.abc import Callable, Generator, Iterable
from typing import Any, TypeVar

from .errors import Stopped
from .messages import msg
from .progress import Cancelled

T = TypeVar("T")
_END = object()
TENSOR_THREAD = "deepchange-tensor"
_GLANCE = 0.1  # seconds between two looks at whether somebody wants to stop


def cores() -> int:
    """How many processors this process may use."""
    affinity = getattr(os, "sched_getaffinity", None)
    return len(affinity(0)) if affinity else os.cpu_count() or 1


def read_ahead(items: Iterable[T], depth: int = 2) -> Generator[T, None, None]:
    """The same items, produced by another thread up to `depth` ahead.

    An error of the producer is raised where its item would have come. Closing the generator ends
    the thread.
    """
    ready: queue.Queue[Any] = queue.Queue(maxsize=depth)
    stop = threading.Event()

    def put(item: Any) -> None:
        while not stop.is_set():
            try:
                ready.put(item, timeout=0.1)
                return
            except queue.Full:
                continue

    def produce() -> None:
        try:
            for item in items:
                put((item, None))
                if stop.is_set():
                    return
        except BaseException as error:  # handed over to the thread that asks
            put((None, error))
        put((_END, None))

    thread = threading.Thread(target=produce, name="deepchange-reader", daemon=True)
    thread.start()
    try:
        while True:
            item, error = ready.get()
            if error is not None:
                raise error
            if item is _END:
                return
            yield item
    finally:
        stop.set()
        thread.join()


class WriteBehind:
    """Runs `write(*arguments)` calls in their order in another thread; `put` waits only when it is
    `depth` behind.

    An error of a call is raised by the next `put` or by `close`.
    """

    def __init__(self, write: Callable[..., None], depth: int = 2) -> None:
        self._write = write
        self._waiting: queue.Queue[Any] = queue.Queue(maxsize=depth)
        self._error: BaseException | None = None
        self._thread = threading.Thread(target=self._work, name="deepchange-writer", daemon=True)
        self._thread.start()

    def _work(self) -> None:
        while (arguments := self._waiting.get()) is not _END:
            if self._error is None:
                try:
                    self._write(*arguments)
                except BaseException as error:  # handed over to the thread that puts
                    self._error = error

    def put(self, *arguments: Any) -> None:
        """Have `write(*arguments)` called soon."""
        self._waiting.put(arguments)
        if self._error is not None:
            self.close()

    def close(self) -> None:
        """Wait for what is under way, then raise what went wrong."""
        if self._thread.is_alive():
            self._waiting.put(_END)
            self._thread.join()
        if self._error is not None:
            raise self._error

    def __enter__(self) -> WriteBehind:
        return self

    def __exit__(self, kind: type | None, error: BaseException | None, trace: object) -> None:
        if kind is None:
            self.close()
            return
        self._waiting.put(_END)
        self._thread.join()


class Watched:
    """Does calls in a thread of its own, one after the other, while the caller watches for a stop.

    A call that lasts (a library being loaded, a window of a slow network) then holds nobody up:
    `do` raises Stopped within a fraction of a second, and what the call still computes is thrown
    away."""

    def __init__(self, cancelled: Cancelled) -> None:
        self._cancelled = cancelled
        self._calls: queue.Queue[Any] = queue.Queue()
        self._answers: queue.Queue[tuple[str, Any]] = queue.Queue()
        self._given_up, self._waiting = False, 0  # answers not waited for
        self._thread = threading.Thread(target=self._work, name=TENSOR_THREAD, daemon=True)
        self._thread.start()

    def _work(self) -> None:
        while (call := self._calls.get()) is not _END:
            if not self._given_up:
                try:
                    self._answers.put(("result", call()))
                except BaseException as error:  # raised where the call was asked for
                    self._answers.put(("error", error))
            del call  # it holds who asked, who would never be let go while this thread waits

    def say(self, value: Any) -> None:
        """For a call under way: have `hear` of its `do` called with a value, in the caller's
        thread."""
        self._answers.put(("said", value))

    def do(self, call: Callable[[], T], hear: Callable[[Any], None] | None = None) -> T:
        """The call's result. Raises what it raises, or Stopped; after that this thread is of no
        more use."""
        return self.start(call)(hear)

    def start(self, call: Callable[[], T]) -> Callable[..., T]:
        """Begin the call, after those before it; what is returned waits for its result as `do`
        does.

        Results must be waited for in the order of their calls."""
        self._waiting += 1
        self._calls.put(call)
        return self._result

    def _result(self, hear: Callable[[Any], None] | None = None) -> Any:
        while True:
            try:
                kind, value = self._answers.get(timeout=_GLANCE)
            except queue.Empty:
                if self._cancelled():
                    self.close()
                    raise Stopped(msg("Stopped.")) from None
                continue
            if kind == "said":
                if hear is not None:
                    hear(value)
                continue
            self._waiting -= 1
            if kind == "error":
                raise value
            return value

    def close(self) -> None:
        """Let the thread end after what it is at; what nobody waited for is not begun any more."""
        if self._waiting and not self._given_up:
            self._given_up = True
            # torch aborts a program that ends while another thread computes.
            atexit.register(self._thread.join, 60.0)
        self._calls.put(_END)

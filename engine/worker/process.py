"""One worker as its client sees it: requests and their answers, two shared memories, who uses
it."""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, TypeVar

from numpy.typing import NDArray

from .. import errors
from ..catalogue.networks import one_line
from ..errors import DeepChangeError, WorkerFailed
from ..messages import msg
from ..progress import Cancelled, never
from . import environment, protocol
from .connection import SILENCE, Connection, nonsense
from .protocol import (
    ANSWERS,
    QUESTIONS,
    Alive,
    Cancel,
    Chips,
    Failed,
    Forget,
    FromWorker,
    Hello,
    Request,
    Room,
    Stop,
    ToWorker,
)
from .shared_memory import SharedChips, bytes_for

A = TypeVar("A")
Hear = Callable[[Any], object]

GRACE = 1.2  # seconds that a worker has to stop by itself; then it is killed
_OF_LATE = 30.0  # seconds after which a model that is held is not in use
_ANSWER, _STEP = 16, 2**20  # bytes that an answer takes for each pixel, and beside that, at most
# While a worker says that it lives, an answer is waited for: as long as its processor's clock goes
# on (half an hour of heartbeats without 5 s of work is none), and at most for a day of heartbeats.
# What it says of the request at hand begins that anew. Both are counted in heartbeats: slow work
# never meets them, and a laptop may sleep meanwhile.
_IDLE_BEATS, _BEATS, _WORK = 1800, 24 * 3600, 5.0


class Patience:
    """Whether an answer is still to be waited for while the worker says that it lives."""

    def __init__(self) -> None:
        self.begin()

    def begin(self) -> None:
        """Something was asked, or the worker said something of it."""
        self._beats = self._idle = 0
        self._worked = 0.0

    def lasts(self, message: FromWorker) -> bool:
        """Count a heartbeat, or a message about something else."""
        self._beats += 1
        self._idle += 1
        if isinstance(message, Alive) and message.worked >= self._worked + _WORK:
            self._idle, self._worked = 0, message.worked
        return self._idle <= _IDLE_BEATS and self._beats <= _BEATS


class WorkerProcess:
    """A worker that runs. turn: held by whoever talks to it. models: handles of the models it
    holds.

    Raises EnvironmentMissing, WorkerFailed or Stopped where it does not start."""

    def __init__(self, python: str, cancelled: Cancelled = never) -> None:
        self.python = python
        self.turn = threading.RLock()
        self.models: set[int] = set()
        # Two: chips are laid into one while the worker is at those in the other.
        self.shared = tuple(SharedChips.create() for _ in range(protocol.PLACES))
        self._dropped: list[int] = []
        self._number = 0
        self._thread = 0
        self._used = time.monotonic()
        self._patience = Patience()
        self._open: list[int] = []  # requests that are not answered yet
        self._owed = False  # whether the worker waits for a reply
        self.connection = self._connect()
        try:
            self.hello = self._hear_hello(cancelled)
        except BaseException:
            self.kill()
            raise

    def _connect(self) -> Connection:
        descriptors = tuple(descriptor for shared in self.shared for descriptor in shared.inherited)
        return Connection(self.python, descriptors, self._let_go)

    def _let_go(self) -> None:
        self.models.clear()
        for shared in self.shared:
            shared.close()

    def _hear_hello(self, cancelled: Cancelled) -> Hello:
        there = self.connection
        first = there.next_message(cancelled, environment.PATIENCE)
        code = there.exit_code() if first is None else None
        words: str = (there.log_tail(1) or [""])[0]
        if there.odd:
            odd = one_line(there.odd[:200].decode("utf-8", "replace").strip())
            words = msg("it says “{words}”", words=odd)
        line = there.odd if first is None else protocol.encode(first)
        return environment.understood(line, self.python, code, words)

    @property
    def log(self) -> Path:
        """The file that it complains to."""
        return self.connection.log

    # ---- Talking ---------------------------------------------------------------------------------

    def lay(self, arrays: Sequence[NDArray[Any]], place: int = 0) -> Chips:
        """Put the arrays into one of the memories; returns what a message says of them."""
        if self.connection.closed:
            raise self.connection.exit_error()
        shared = self.shared[place]
        shared.grow(bytes_for(arrays))
        layout = shared.put(arrays)
        return Chips(place, shared.address(), layout)

    def make_room(self, needed: int, pixels: int, place: int = 0) -> None:
        """Grow a memory, as the worker asked, and tell it so. pixels: of what it answers."""
        if needed > _ANSWER * pixels + _STEP:
            raise self.nonsense()
        try:
            self.shared[place].grow(needed)
        except WorkerFailed:
            self.send(Stop())
            raise
        self.send(Room(self.shared[place].address()))

    def ask(
        self,
        request: Request,
        answer: type[A],
        cancelled: Cancelled = never,
        hear: Hear | None = None,
    ) -> A:
        """Send a request and wait for its answer. hear: is given what the worker says meanwhile.

        Raises what the worker raised; Stopped within two seconds of a wish to stop; WorkerFailed
        where it dies."""
        with self.turn:
            self.begin(request, cancelled)
            return self.wait_for(request.id, answer, cancelled, hear)

    def wait_for(
        self, number: int, answer: type[A], cancelled: Cancelled = never, hear: Hear | None = None
    ) -> A:
        """The answer to a request that was begun, as `ask` gives it."""
        try:
            while not isinstance(message := self.hear(number, cancelled), ANSWERS):
                if hear is not None:
                    hear(message)
        finally:
            self.end(number)
        if not isinstance(message, answer):
            raise self.nonsense()
        return message

    def next_number(self) -> int:
        """The number of the next request."""
        self._number += 1
        return self._number

    def begin(self, request: Request, cancelled: Cancelled = never) -> None:
        """Send a request. Requests are answered in their order."""
        dropped, self._dropped = self._dropped, []
        if dropped:
            self.send(Forget(tuple(dropped)), cancelled)
        self.send(request, cancelled)
        self._patience.begin()
        self._open.append(request.id)

    def send(
        self, message: ToWorker, cancelled: Cancelled = never, patience: float = SILENCE
    ) -> None:
        """Send a message. Raises WorkerFailed where nobody is there, or nobody takes it;
        Stopped."""
        self._owed, self._used = False, time.monotonic()
        self.connection.send(message, cancelled, patience)

    def hear(self, number: int, cancelled: Cancelled) -> FromWorker:
        """The next message about request `number`. Raises what the worker raised, or Stopped, or
        WorkerFailed."""
        while True:
            message = self.connection.next_message(cancelled, SILENCE)
            if message is None:
                raise self.connection.exit_error()
            if getattr(message, "id", 0) == number:
                break
            if not self._patience.lasts(message):
                raise self._idle()
        self._patience.begin()
        self._owed = isinstance(message, QUESTIONS)
        self._close_answered(message)
        if isinstance(message, Failed):
            raise error_of(message, self.log)
        return message

    def _close_answered(self, message: FromWorker) -> None:
        if isinstance(message, ANSWERS) and message.id in self._open:
            self._open.remove(message.id)

    def end(self, number: int) -> None:
        """Leave a request, whether it was answered or not, and where it was not, those after it:
        the worker has a moment to stop, or is killed."""
        if number not in self._open or not self.is_alive():
            return
        owed = self._owed
        try:
            self.send(Cancel(self._open[-1]), patience=GRACE)
            if owed:
                self.send(Stop(), patience=GRACE)
            self._drain(time.monotonic() + GRACE)
        except (queue.Empty, WorkerFailed):
            self.kill()

    def _drain(self, until: float) -> None:
        """Let the rest of all requests pass by. Raises queue.Empty where they do not end in
        time."""
        while self._open:
            if (left := until - time.monotonic()) <= 0:
                raise queue.Empty
            message = self.connection.next_within(left)
            if message is None:
                raise self.connection.exit_error()
            self._close_answered(message)
            if isinstance(message, QUESTIONS) and message.id in self._open:
                self.send(Stop(), patience=GRACE)

    def nonsense(self) -> WorkerFailed:
        """The error for an answer that no worker of ours gives; the worker is ended."""
        self.kill()
        return nonsense(self.log)

    def _idle(self) -> WorkerFailed:
        self.kill()
        return WorkerFailed(
            msg(
                "The worker that computes networks lives, but does not work at what it was asked, "
                "and was ended; run again. If this comes back, send us its log ({log}).",
                log=self.log,
            )
        )

    # ---- Living, being lent, ending --------------------------------------------------------------

    def is_alive(self) -> bool:
        """Whether the process runs."""
        return self.connection.is_alive()

    def lend(self, thread: int) -> bool:
        """Give the worker to that thread, where it is that one's already or nobody uses it."""
        if self._thread != thread and self.models:
            return False
        self._thread, self._used = thread, time.monotonic()
        return True

    def is_at_work(self) -> bool:
        """Whether somebody needs it now: it answers, or it holds a model that was used of late."""
        if not self.turn.acquire(blocking=False):
            return True
        self.turn.release()
        return bool(self.models) and time.monotonic() - self._used < _OF_LATE

    def drop(self, handle: int) -> None:
        """Have the worker forget a model, with the next request."""
        self.models.discard(handle)
        self._dropped.append(handle)
        self._used = time.monotonic()

    def idle_seconds(self) -> float:
        """Seconds since it was last used; 0 while it holds a model."""
        return 0.0 if self.models else time.monotonic() - self._used

    def close(self) -> None:
        """End it in good order."""
        self.connection.close()

    def kill(self) -> None:
        """End it whatever it is doing."""
        self.connection.kill()


def error_of(failed: Failed, log: Path) -> DeepChangeError:
    """The worker's error as the same error here."""
    kind = getattr(errors, failed.kind, None)
    if not (isinstance(kind, type) and issubclass(kind, DeepChangeError)):
        kind = WorkerFailed
    if failed.unforeseen:
        return kind(msg("{error} Its log is {log}.", error=failed.message, log=log))
    return kind(failed.message)

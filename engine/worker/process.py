"""One worker as its client sees it: a process, two pipes, two pieces of shared memory."""

from __future__ import annotations

import json
import os
import queue
import select
import subprocess  # nosec B404
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, BinaryIO, cast

from numpy.typing import NDArray

from .. import errors, paths
from ..catalogue.networks import one_line
from ..errors import DeepChangeError, EnvironmentMissing, Stopped, WorkerFailed
from ..files.doors import is_plain, open_plain
from ..files.json_text import json_text
from ..messages import Quantity, Remedy, msg
from ..progress import Cancelled, never
from . import environment
from .shared_memory import SharedChips, bytes_for

Message = dict[str, Any]
Hearers = Mapping[str, Callable[[Any], object]]

GRACE = 1.2  # seconds that a worker has to stop by itself; then it is killed
SILENCE = 60.0  # seconds without a heartbeat after which a worker counts as hung
_OF_LATE = 30.0  # seconds after which a model that is held is not in use
_TICK = 0.1  # seconds between two looks at whether the user asked to stop
_LOG_LIMIT = 1_000_000  # bytes after which a new log is begun
_LAST = 2**16  # bytes of it that are read for its last words
_ANSWER, _STEP = 16, 2**20  # bytes that an answer takes for each pixel, and beside that, at most
_PIECE = 512  # bytes that a pipe with any room takes at once
_ASKS = {"want", "room", "refined"}  # what the worker says and then waits for a reply to
_SIGKILL = 9
_WAITING = 1000  # messages that are kept until somebody hears them; then the worker waits
# While a worker says that it lives, an answer is waited for: as long as its processor's clock goes
# on (half an hour of heartbeats without 5 s of work is none), and at most for a day of heartbeats.
# What it says of the request at hand begins that anew. Both are counted in heartbeats: slow work
# never meets them, and a laptop may sleep meanwhile.
_IDLE_BEATS, _BEATS, _WORK = 1800, 24 * 3600, 5.0
# NTSTATUS codes that a broken or foreign library leaves behind.
_WINDOWS = {
    0xC0000005: msg("access violation"),
    0xC0000135: msg("a library was not found"),
    0xC0000142: msg("a library did not start"),
}


class Patience:
    """Whether an answer is still to be waited for while the worker says that it lives."""

    def __init__(self) -> None:
        self.begin()

    def begin(self) -> None:
        """Something was asked, or the worker said something of it."""
        self._beats = self._idle = 0
        self._worked = 0.0

    def lasts(self, worked: Any) -> bool:
        """Count a heartbeat. worked: seconds of processor time that the worker tells with it, if it
        does."""
        self._beats += 1
        self._idle += 1
        if isinstance(worked, (int, float)) and worked >= self._worked + _WORK:
            self._idle, self._worked = 0, float(worked)
        return self._idle <= _IDLE_BEATS and self._beats <= _BEATS


class WorkerProcess:
    """A worker that runs. turn: held by whoever talks to it. models: handles of the models it
    holds."""

    def __init__(self, python: str, cancelled: Cancelled = never) -> None:
        self.python = python
        self.turn = threading.RLock()
        self.models: set[int] = set()
        # Two: chips are laid into one while the worker is at those in the other.
        self.shared = (SharedChips.create(), SharedChips.create())
        self.log = paths.log_file()
        self._log_start = 0
        self._dropped: list[int] = []
        self._number = 0
        self._thread = 0
        self._used = time.monotonic()
        self._heard: queue.Queue[Message | None] = queue.Queue(_WAITING)
        self._patience = Patience()
        self._hearing = self._buried = False
        self._odd = b""  # what it said that is no message
        self._open: list[int] = []  # requests that are not answered yet
        self._owed = False  # whether the worker waits for a reply
        self._process = self._start()
        self._listener = threading.Thread(
            target=self._listen, name="deepchange-worker", daemon=True
        )
        self._listener.start()
        try:
            self.hello = self._hear_hello(cancelled)
        except BaseException:
            self.kill()
            raise

    def _start(self) -> subprocess.Popen[bytes]:
        descriptors = tuple(descriptor for shared in self.shared for descriptor in shared.inherited)
        with _open_log(self.log) as log:
            self._log_start = log.tell()
            try:
                # A list and no shell: the Python that the user chose.
                return subprocess.Popen(  # nosec B603
                    environment.command(self.python, *descriptors),
                    stdin=subprocess.PIPE,
                    stdout=subprocess.PIPE,
                    stderr=log,
                    env=environment.worker_surroundings(),
                    pass_fds=descriptors,
                    **environment.quiet(),
                )
            except OSError as error:
                raise EnvironmentMissing(
                    msg(
                        "The Python “{python}” could not be started ({reason}); choose another "
                        "one, or set the environment up again.",
                        python=self.python,
                        reason=error.strerror or error,
                    )
                ) from error

    def _hear_hello(self, cancelled: Cancelled) -> Message:
        first = self._next(cancelled, environment.PATIENCE)
        code = self._exit_code() if first is None else None
        words = (self.last_words(1) or [""])[0]
        if self._odd:
            words = msg(
                "it says “{words}”", words=one_line(self._odd.decode("utf-8", "replace").strip())
            )
        return environment.understood(json_text(first), self.python, code, words)

    def _exit_code(self) -> int:
        """How it ended; one that does not end is ended."""
        try:
            return self._process.wait(timeout=0.1 if self._odd else 2.0)
        except subprocess.TimeoutExpired:
            self._process.kill()
            return self._process.wait()

    def _listen(self) -> None:
        """Hand over what the worker says; None is the end of it."""
        lines = cast(BinaryIO, self._process.stdout)
        with suppress(OSError, ValueError):  # closed meanwhile
            while line := lines.readline(environment.LONGEST_LINE + 1):
                message = _message(line)
                if message is None:
                    self._odd = line[:200]
                    break
                if (
                    self._hearing or "alive" not in message
                ):  # heartbeats that nobody waits for say nothing
                    self._pass_on(message)
        self._pass_on(None)

    def _pass_on(self, message: Message | None) -> None:
        while True:
            with suppress(queue.Full):
                self._heard.put(message, timeout=_TICK)
                return
            if self._buried:
                return

    # ---- Talking ---------------------------------------------------------------------------------

    def lay(self, arrays: Sequence[NDArray[Any]], place: int = 0) -> Message:
        """Put the arrays into one of the memories; returns what a message says of them."""
        if self._buried:
            raise self._death()
        shared = self.shared[place]
        shared.grow(bytes_for(arrays))
        layout = shared.put(arrays)
        return {"place": place, "memory": shared.address(), "arrays": layout}

    def make_room(self, needed: int, pixels: int, place: int = 0) -> None:
        """Grow a memory, as the worker asked, and tell it so. pixels: of what it answers."""
        if type(needed) is not int or not 0 <= needed <= _ANSWER * pixels + _STEP:
            self.kill()
            raise nonsense(self.log)
        try:
            self.shared[place].grow(needed)
        except WorkerFailed:
            self.say({"do": "stop"})
            raise
        self.say({"do": "room", "memory": self.shared[place].address()})

    def ask(
        self, request: Message, cancelled: Cancelled = never, hearers: Hearers | None = None
    ) -> Message:
        """Send a request and wait for its answer. hearers: who is told what the worker says
        meanwhile.

        Raises what the worker raised; Stopped within two seconds of a wish to stop; WorkerFailed
        where it dies."""
        with self.turn:
            return self.wait_for(self.begin(request, cancelled), cancelled, hearers)

    def wait_for(
        self, number: int, cancelled: Cancelled = never, hearers: Hearers | None = None
    ) -> Message:
        """The answer to a request that was begun, as `ask` gives it."""
        try:
            while "done" not in (told := self.hear(number, cancelled)):
                for name, hearer in (hearers or {}).items():
                    if name in told:
                        hearer(told[name])
        finally:
            self.end(number)
        return cast(Message, told["done"])

    def begin(self, request: Message, cancelled: Cancelled = never) -> int:
        """Send a request; returns its number. Requests are answered in their order."""
        self._number += 1
        dropped, self._dropped = self._dropped, []
        self.say(
            {**request, "id": self._number, **({"drop": dropped} if dropped else {})}, cancelled
        )
        self._patience.begin()
        self._open.append(self._number)
        return self._number

    def say(
        self, message: Message, cancelled: Cancelled = never, patience: float = SILENCE
    ) -> None:
        """Send a message. Raises WorkerFailed where nobody is there, or nobody takes it;
        Stopped."""
        self._owed, self._used = False, time.monotonic()
        line = (json_text(message) + "\n").encode()
        try:
            pipe = cast(BinaryIO, self._process.stdin).fileno()
            for at in range(0, len(line), _PIECE):
                self._wait_for_room(pipe, cancelled, patience)
                os.write(pipe, line[at : at + _PIECE])
        except (OSError, ValueError):
            raise self._death() from None

    def _wait_for_room(self, pipe: int, cancelled: Cancelled, patience: float) -> None:
        """Return when a piece of a message can be written at once: a worker that does not read
        holds nobody up."""
        if not hasattr(select, "poll"):  # Windows, where pipes cannot be asked
            return
        room = select.poll()
        room.register(pipe, select.POLLOUT)
        for _ in range(max(1, int(patience / _TICK))):
            if room.poll(1000 * _TICK):
                return
            if cancelled():
                self.kill()  # it may have got half of the message
                raise Stopped(msg("Stopped."))
        raise self._silent(patience)

    def hear(self, number: int, cancelled: Cancelled) -> Message:
        """The next message about request `number`. Raises what the worker raised, or Stopped, or
        WorkerFailed."""
        told: Message = {}
        while told.get("id") != number:
            heard = self._next(cancelled, SILENCE)
            if heard is None:
                raise self._death()
            if heard.get("id") != number and not self._patience.lasts(heard.get("alive")):
                raise self._idle()
            told = heard
        self._patience.begin()
        self._owed = not told.keys().isdisjoint(_ASKS)
        self._close_answered(told)
        if "error" in told:
            raise _error(told["error"], self.log)
        return told

    def _close_answered(self, told: Message) -> None:
        if ("done" in told or "error" in told) and told.get("id") in self._open:
            self._open.remove(told["id"])

    def end(self, number: int) -> None:
        """Leave a request, whether it was answered or not, and where it was not, those after it:
        the worker has a moment to stop, or is killed."""
        if number not in self._open or not self.is_alive():
            return
        owed = self._owed
        try:
            self.say({"do": "cancel", "id": self._open[-1]}, patience=GRACE)
            if owed:
                self.say({"do": "stop"}, patience=GRACE)
            self._drain(time.monotonic() + GRACE)
        except (queue.Empty, WorkerFailed):
            self.kill()

    def _drain(self, until: float) -> None:
        """Let the rest of all requests pass by. Raises queue.Empty where they do not end in
        time."""
        while self._open:
            if (left := until - time.monotonic()) <= 0:
                raise queue.Empty
            told = self._heard.get(timeout=left)
            if told is None:
                raise self._death()
            self._close_answered(told)
            if told.get("id") in self._open and not told.keys().isdisjoint(_ASKS):
                self.say({"do": "stop"}, patience=GRACE)

    def _next(self, cancelled: Cancelled, silence: float) -> Message | None:
        """The next message; None where the worker ended. Raises Stopped; WorkerFailed after too
        long a silence."""
        self._hearing = True
        try:
            # Counted in waits and not by the clock: a laptop that slept has not been waiting.
            for _ in range(int(silence / _TICK)):
                if cancelled():
                    raise Stopped(msg("Stopped."))
                with suppress(queue.Empty):
                    return self._heard.get(timeout=_TICK)
                if self._buried:
                    return None
        finally:
            self._hearing = False
        raise self._silent(silence)

    def _silent(self, seconds: float) -> WorkerFailed:
        self.kill()
        return WorkerFailed(
            msg(
                "The worker that computes networks did not answer for {seconds} s and was ended; "
                "run again. If this comes back, send us its log ({log}).",
                seconds=Quantity(seconds, form=".0f"),
                log=self.log,
            )
        )

    def _idle(self) -> WorkerFailed:
        self.kill()
        return WorkerFailed(
            msg(
                "The worker that computes networks lives, but does not work at what it was asked, "
                "and was ended; run again. If this comes back, send us its log ({log}).",
                log=self.log,
            )
        )

    # ---- Living and dying ------------------------------------------------------------------------

    def is_alive(self) -> bool:
        """Whether the process runs."""
        return self._process.poll() is None

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

    def last_words(self, lines: int = 20) -> list[str]:
        """The end of what it wrote to its log."""
        try:
            with self.log.open("rb") as log:
                log.seek(max(self._log_start, log.seek(0, 2) - _LAST))
                return log.read().decode("utf-8", "replace").strip().splitlines()[-lines:]
        except OSError:
            return []

    def close(self) -> None:
        """End it in good order: to close its stdin is to ask for it."""
        with suppress(OSError):
            cast(BinaryIO, self._process.stdin).close()
        try:
            self._process.wait(timeout=2.0)
        except subprocess.TimeoutExpired:
            self._process.kill()
        self._bury()

    def kill(self) -> None:
        """End it whatever it is doing."""
        self._process.kill()
        self._bury()

    def _bury(self) -> None:
        self._buried = True
        self._process.wait()
        self._listener.join(timeout=2.0)
        for pipe in (self._process.stdin, self._process.stdout):
            with suppress(OSError):
                cast(BinaryIO, pipe).close()
        self.models.clear()
        for shared in self.shared:
            shared.close()

    def _death(self) -> WorkerFailed:
        """What to tell of a worker whose pipes are closed."""
        try:
            code = self._process.wait(timeout=0.1 if self._odd else 2.0)
        except subprocess.TimeoutExpired:
            code = 0
        self.kill()
        if self._odd:
            return nonsense(self.log)
        return WorkerFailed(
            msg(
                "The worker that computes networks {cause} Its log is {log}.",
                cause=_cause(code),
                log=self.log,
            )
        )


def _cause(code: int) -> str:
    """How a worker ended, and what to do, by its exit code."""
    if code in (-_SIGKILL, 137, 0xC0000017):
        return msg(
            "was ended by the system, most often for lack of memory; run again with a smaller "
            "window or batch, or close other programs.",
            Remedy.SMALLER_WINDOW,
        )
    if code in _WINDOWS:
        return msg(
            "crashed ({message}); repair its environment, then run again.",
            Remedy.SET_UP_ENGINE,
            message=_WINDOWS[code],
        )
    if code < 0:
        return msg(
            "crashed (signal {code}); run again, and repair its environment if this comes back.",
            code=-code,
        )
    return msg(
        "ended unexpectedly (exit code {code}); run again, and repair its environment if this "
        "comes back.",
        code=code,
    )


def _error(told: Any, log: Path) -> DeepChangeError:
    """The worker's error as the same error here."""
    if not isinstance(told, dict) or not {"kind", "text"} <= told.keys():
        return nonsense(log)
    kind = getattr(errors, str(told["kind"]), None)
    if not (isinstance(kind, type) and issubclass(kind, DeepChangeError)):
        kind = WorkerFailed
    message = environment.received_message(told)
    if told.get("unforeseen") is True:
        message = msg("{error} Its log is {log}.", error=message, log=log)
    return kind(message)


def nonsense(log: Path) -> WorkerFailed:
    """The error for an answer that no worker of ours gives."""
    return WorkerFailed(
        msg(
            "The worker that computes networks gave an answer that makes no sense; run again, and "
            "repair its environment if this comes back. Its log is {log}.",
            log=log,
        )
    )


def _message(line: bytes) -> Message | None:
    """What a line says; None where it is no message."""
    if len(line) > environment.LONGEST_LINE:
        return None
    try:
        message = json.loads(line)
    except (ValueError, RecursionError):
        return None
    return message if isinstance(message, dict) else None


def _open_log(path: Path) -> Any:
    """The log, to append to, for the user alone; a long one is put aside, and so is a link."""
    with suppress(OSError):
        if path.stat().st_size > _LOG_LIMIT or not is_plain(path):
            path.replace(path.with_suffix(".log.1"))
    log = os.fdopen(open_plain(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600), "ab")
    log.seek(0, 2)
    return log

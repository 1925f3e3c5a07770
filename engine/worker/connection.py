"""The process of a worker and the two pipes to it: started, written to, listened to, ended."""

from __future__ import annotations

import os
import queue
import select
import subprocess  # nosec B404
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any, BinaryIO, cast

from .. import paths
from ..errors import EnvironmentMissing, Stopped, WorkerFailed
from ..files.doors import is_plain, open_plain
from ..messages import Message, Quantity, Remedy, msg
from ..progress import Cancelled
from . import environment, protocol
from .protocol import Alive, FromWorker, NotUnderstood, ToWorker

SILENCE = 60.0  # seconds without a heartbeat after which a worker counts as hung
TICK = 0.1  # seconds between two looks at whether the user asked to stop
_LOG_LIMIT = 1_000_000  # bytes after which a new log is begun
_LAST = 2**16  # bytes of it that are read for its last lines
_PIECE = 512  # bytes that a pipe with any room takes at once
_WAITING = 1000  # messages that are kept until somebody hears them; then the worker waits
_SIGKILL = 9
# NTSTATUS codes that a broken or foreign library leaves behind.
_WINDOWS = {
    0xC0000005: msg("access violation"),
    0xC0000135: msg("a library was not found"),
    0xC0000142: msg("a library did not start"),
}


class Connection:
    """A worker's process. descriptors: of the shared memories that it inherits; ended: called once
    it has ended.

    Raises EnvironmentMissing where it cannot be started."""

    def __init__(
        self, python: str, descriptors: tuple[int, ...], ended: Callable[[], None]
    ) -> None:
        self._ended = ended
        self.log = paths.log_file()
        self.odd = b""  # the first that it said and that is no message
        self._heard: queue.Queue[FromWorker | None] = queue.Queue(_WAITING)
        self._hearing = self.closed = False
        with _open_log(self.log) as log:
            self._log_start = log.tell()
            try:
                # A list and no shell: the Python that the user chose.
                self.process = subprocess.Popen(  # nosec B603
                    environment.command(python, *descriptors),
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
                        python=python,
                        reason=error.strerror or error,
                    )
                ) from error
        self._listener = threading.Thread(
            target=self._listen, name="deepchange-worker", daemon=True
        )
        self._listener.start()

    def _listen(self) -> None:
        """Hand over what the worker says; None is the end of it."""
        lines = cast(BinaryIO, self.process.stdout)
        with suppress(OSError, ValueError):  # closed meanwhile
            while line := lines.readline(protocol.LONGEST_LINE + 1):
                try:
                    message = protocol.decode(line, protocol.FROM_WORKER)
                except NotUnderstood:
                    self.odd = line
                    break
                if self._hearing or not isinstance(message, Alive):  # else nobody waits for it
                    self._pass_on(message)
        self._pass_on(None)

    def _pass_on(self, message: FromWorker | None) -> None:
        while True:
            with suppress(queue.Full):
                self._heard.put(message, timeout=TICK)
                return
            if self.closed:
                return

    # ---- Talking ---------------------------------------------------------------------------------

    def send(self, message: ToWorker, cancelled: Cancelled, patience: float = SILENCE) -> None:
        """Send a message. Raises WorkerFailed where nobody is there, or nobody takes it;
        Stopped."""
        line = protocol.encode(message)
        try:
            pipe = cast(BinaryIO, self.process.stdin).fileno()
            for at in range(0, len(line), _PIECE):
                self._wait_for_room(pipe, cancelled, patience)
                os.write(pipe, line[at : at + _PIECE])
        except (OSError, ValueError):
            raise self.exit_error() from None

    def _wait_for_room(self, pipe: int, cancelled: Cancelled, patience: float) -> None:
        """Return when a piece of a message can be written at once: a worker that does not read
        holds nobody up."""
        if not hasattr(select, "poll"):  # Windows, where pipes cannot be asked
            return
        room = select.poll()
        room.register(pipe, select.POLLOUT)
        for _ in range(max(1, int(patience / TICK))):
            if room.poll(1000 * TICK):
                return
            if cancelled():
                self.kill()  # it may have got half of the message
                raise Stopped(msg("Stopped."))
        raise self._silent(patience)

    def next_message(self, cancelled: Cancelled, silence: float) -> FromWorker | None:
        """The next message; None where the worker ended. Raises Stopped; WorkerFailed after too
        long a silence."""
        self._hearing = True
        try:
            # Counted in waits and not by the clock: a laptop that slept has not been waiting.
            for _ in range(int(silence / TICK)):
                if cancelled():
                    raise Stopped(msg("Stopped."))
                with suppress(queue.Empty):
                    return self._heard.get(timeout=TICK)
                if self.closed:
                    return None
        finally:
            self._hearing = False
        raise self._silent(silence)

    def next_within(self, seconds: float) -> FromWorker | None:
        """The next message, as `next_message`. Raises queue.Empty where there is none in time."""
        return self._heard.get(timeout=seconds)

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

    # ---- Its end ---------------------------------------------------------------------------------

    def is_alive(self) -> bool:
        """Whether the process runs."""
        return self.process.poll() is None

    def exit_code(self) -> int:
        """How it ended; one that does not end is ended."""
        try:
            return self.process.wait(timeout=0.1 if self.odd else 2.0)
        except subprocess.TimeoutExpired:
            self.process.kill()
            return self.process.wait()

    def log_tail(self, lines: int = 20) -> list[str]:
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
            cast(BinaryIO, self.process.stdin).close()
        try:
            self.process.wait(timeout=2.0)
        except subprocess.TimeoutExpired:
            self.process.kill()
        self._clean_up()

    def kill(self) -> None:
        """End it whatever it is doing."""
        self.process.kill()
        self._clean_up()

    def _clean_up(self) -> None:
        self.closed = True
        self.process.wait()
        self._listener.join(timeout=2.0)
        for pipe in (self.process.stdin, self.process.stdout):
            with suppress(OSError):
                cast(BinaryIO, pipe).close()
        self._ended()

    def exit_error(self) -> WorkerFailed:
        """The error for a worker whose pipes are closed."""
        try:
            code = self.process.wait(timeout=0.1 if self.odd else 2.0)
        except subprocess.TimeoutExpired:
            code = 0
        self.kill()
        if self.odd:
            return nonsense(self.log)
        return WorkerFailed(
            msg(
                "The worker that computes networks {cause} Its log is {log}.",
                cause=_cause(code),
                log=self.log,
            )
        )


def nonsense(log: Path) -> WorkerFailed:
    """The error for an answer that no worker of ours gives."""
    return WorkerFailed(
        msg(
            "The worker that computes networks gave an answer that makes no sense; run again, and "
            "repair its environment if this comes back. Its log is {log}.",
            log=log,
        )
    )


def _cause(code: int) -> Message:
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


def _open_log(path: Path) -> Any:
    """The log, to append to, for the user alone; a long one is put aside, and so is a link."""
    with suppress(OSError):
        if path.stat().st_size > _LOG_LIMIT or not is_plain(path):
            path.replace(path.with_suffix(".log.1"))
    log = os.fdopen(open_plain(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600), "ab")
    log.seek(0, 2)
    return log

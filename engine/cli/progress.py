"""Progress on a terminal or for a program, and stopping by Ctrl-C."""

from __future__ import annotations

import shutil
import signal
import socket
import sys
import threading
import time
from collections.abc import Callable
from types import FrameType
from typing import Any

from ..progress import Progress, Report
from ..units import duration
from .terminal import say, say_json

_PATIENCE = 1.2  # seconds that a run has to stop by itself
_EVERY = 0.1  # seconds between two drawings of the bar


def reporter(kind: str) -> Report | None:
    """How progress is told: “bar”, “json” (a line each) or “none”; all on stderr."""
    return {"bar": _bar(), "json": _json_line, "none": None}[kind]


def _json_line(progress: Progress) -> None:
    say_json(progress.to_json(), file=sys.stderr, flush=True)


def _bar() -> Report:
    terminal = sys.stderr.isatty()
    last_drawn, last_stage = 0.0, ""

    def draw(progress: Progress) -> None:
        nonlocal last_drawn, last_stage
        now = time.monotonic()
        if terminal and (now - last_drawn >= _EVERY or progress.stage != last_stage):
            clear_line()
            sys.stderr.write(bar_line(progress, shutil.get_terminal_size().columns))
            sys.stderr.flush()
            last_drawn = now
        elif not terminal and (progress.stage != last_stage or now - last_drawn >= 5.0):
            # No terminal to draw on (a log): a line for each stage, and one every few seconds.
            say(bar_line(progress, 100).strip(), file=sys.stderr, flush=True)
            last_drawn = now
        last_stage = progress.stage

    return draw


def bar_line(progress: Progress, columns: int) -> str:
    """One line: stage, bar, percent, rate and time left."""
    rate = f"{progress.rate:.2f} Mpx/s" if progress.rate else ""
    left = f"{duration(progress.seconds_left)} left" if progress.seconds_left is not None else ""
    tail = f" {100 * progress.fraction:3.0f} %  {rate:>11}  {left:<12}"
    head = f"{progress.stage:<22} "
    room = max(5, min(40, columns - len(head) - len(tail) - 3))
    full = round(room * progress.fraction)
    return f"{head}[{'#' * full}{'.' * (room - full)}]{tail}"[: columns - 1]


def clear_line() -> None:
    """Wipe the bar off the terminal."""
    if sys.stderr.isatty():
        sys.stderr.write("\r\x1b[2K")


class StopOnSignal:
    """While open, a signal asks the run to stop; one that has not stopped within `_PATIENCE` is
    ended at once.

    A library being loaded, or a server that does not answer, would keep the program from hearing of
    the signal: another thread listens to what the system writes when one comes."""

    def __init__(self, end_at_once: Callable[[], None], *signals: signal.Signals) -> None:
        """end_at_once: called where the run does not stop by itself; must not return."""
        self._end_at_once = end_at_once
        self._signals = signals
        self._previous: dict[signal.Signals, Any] = {}
        self._asked, self._over = threading.Event(), threading.Event()

    def asked(self) -> bool:
        """Whether a signal came."""
        return self._asked.is_set()

    def __enter__(self) -> StopOnSignal:
        self._ear, self._mouth = socket.socketpair()
        self._mouth.setblocking(False)  # noqa: FBT003 (it has no name)
        for number in self._signals:
            self._previous[number] = signal.signal(number, self._stop)
        self._wakeup = signal.set_wakeup_fd(self._mouth.fileno(), warn_on_full_buffer=False)
        threading.Thread(target=self._listen, name="deepchange-signals", daemon=True).start()
        return self

    def _stop(self, _number: int, _frame: FrameType | None) -> None:
        self._asked.set()

    def _listen(self) -> None:
        # Other signals come here too where somebody else in the process listens to them, such as
        # the end of a child.
        while (heard := self._ear.recv(1)) and heard[0] not in self._signals:
            pass
        if heard and not self._over.is_set():
            self._asked.set()
            if not self._over.wait(_PATIENCE):
                self._end_at_once()

    def __exit__(self, *_: object) -> None:
        self._over.set()
        signal.set_wakeup_fd(self._wakeup)
        for number, handler in self._previous.items():
            signal.signal(number, handler)
        self._mouth.close()  # the listener hears the end

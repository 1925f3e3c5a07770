"""Progress on a terminal or for a program, and stopping by Ctrl-C."""

from __future__ import annotations

import json
import shutil
import signal
import sys
import time
from types import FrameType
from typing import Any

from .progress import Progress, Report

_EVERY = 0.1  # seconds between two drawings of the bar


def reporter(kind: str) -> Report | None:
    """How progress is told: “bar”, “json” (a line each) or “none”; all on stderr."""
    return {"bar": _bar(), "json": _json_line, "none": None}[kind]


def _json_line(progress: Progress) -> None:
    print(json.dumps(progress.to_json()), file=sys.stderr, flush=True)


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
            print(bar_line(progress, 100).strip(), file=sys.stderr, flush=True)
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


def duration(seconds: float) -> str:
    """A length of time for people."""
    if seconds < 60:
        return f"{seconds:.0f} s"
    if seconds < 3600:
        return f"{int(seconds // 60)} min {int(seconds % 60):02d} s"
    return f"{int(seconds // 3600)} h {int(seconds % 3600 // 60):02d} min"


def clear_line() -> None:
    """Wipe the bar off the terminal."""
    if sys.stderr.isatty():
        sys.stderr.write("\r\x1b[2K")


class StopOnSignal:
    """While open, a signal asks the run to stop; a second one ends the program as usual."""

    def __init__(self, *signals: signal.Signals) -> None:
        self._signals = signals
        self._previous: dict[signal.Signals, Any] = {}
        self._asked = False

    def asked(self) -> bool:
        """Whether a signal came."""
        return self._asked

    def __enter__(self) -> StopOnSignal:
        for number in self._signals:
            self._previous[number] = signal.signal(number, self._stop)
        return self

    def _stop(self, number: int, _frame: FrameType | None) -> None:
        self._asked = True
        signal.signal(number, self._previous[signal.Signals(number)])

    def __exit__(self, *_: object) -> None:
        for number, handler in self._previous.items():
            signal.signal(number, handler)

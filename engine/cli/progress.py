"""Progress on a terminal or for a program."""

from __future__ import annotations

import shutil
import sys
import time

from ..progress import Progress, Report
from ..units import duration
from .terminal import draw_line, say, say_json

_EVERY = 0.1  # seconds between two drawings of the bar


def reporter(kind: str) -> Report | None:
    """How progress is reported: “bar”, “json” (a line each) or “none”; all on stderr."""
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
            draw_line(bar_line(progress, shutil.get_terminal_size().columns))
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
    stage = f"{progress.stage} {_count(progress)}".strip()
    head = f"{stage:<22} "
    room = max(5, min(40, columns - len(head) - len(tail) - 3))
    full = round(room * progress.fraction)
    return f"{head}[{'#' * full}{'.' * (room - full)}]{tail}"[: columns - 1]


def _count(progress: Progress) -> str:
    return "{:,} of {:,}".format(*progress.tasks) if progress.tasks else ""


def clear_line() -> None:
    """Wipe the bar off the terminal."""
    if sys.stderr.isatty():
        draw_line("\r\x1b[2K")

"""`deepchange ask` and `deepchange learn`: which polygons to decide on next, and learning from what
was decided."""

from __future__ import annotations

import argparse
import signal
from collections.abc import Callable
from functools import partial
from typing import Any

from .terminal import say, say_json


def add_learning(
    commands: Any, end_at_once: Callable[[argparse.Namespace], None], tell: Callable[..., int]
) -> None:
    """Add the commands `ask` and `learn`. end_at_once: for a stop that is not heard. tell: prints a
    result."""
    asking = commands.add_parser(
        "ask", help="name the polygons of a result to decide on next, for learning"
    )
    asking.add_argument("folder", metavar="DIR", help="the folder of the result")
    asking.add_argument("--count", type=int, default=10, metavar="N", help="how many polygons (10)")
    adding = (
        "how many places that no polygon outlines to add as questions (those that are missing to N)"
    )
    asking.add_argument("--add", type=int, metavar="M", help=adding)
    asking.set_defaults(run=_ask, end_at_once=end_at_once, listens=True)

    learning = commands.add_parser(
        "learn", help="learn from accepted and rejected polygons which changes are wanted"
    )
    learning.add_argument(
        "folder",
        metavar="DIR",
        help="the folder of the result that was decided on; it stays as it is",
    )
    learning.add_argument(
        "--output", metavar="OTHER", required=True, help="the folder to write the new result to"
    )
    another = "the result of another pair whose decisions count too; may be said several times"
    learning.add_argument("--also", metavar="DIR", action="append", default=[], help=another)
    learning.add_argument(
        "--save",
        metavar="NAME",
        help="keep what was learned as a model NAME, for detect --model NAME on the next pair",
    )
    learning.add_argument("--overwrite", action="store_true", help="replace a result that is there")
    learning.add_argument(
        "--resume", action="store_true", help="go on with the run that was cut off in OTHER"
    )
    learning.add_argument(
        "--progress", choices=("bar", "json", "none"), help="how to report progress on stderr (bar)"
    )
    learning.set_defaults(run=_learn, end_at_once=end_at_once, tell=tell, listens=True)


def _ask(parsed: argparse.Namespace) -> int:
    from .signals import StopOnSignal

    with StopOnSignal(partial(parsed.end_at_once, parsed), signal.SIGINT, signal.SIGTERM) as stop:
        from ..learning.asking import ask
        from ..results.review_decisions import read_polygons

        numbers = ask(parsed.folder, parsed.count, cancelled=stop.asked, add=parsed.add)
    if parsed.json:
        say_json(numbers)
    elif numbers:
        say("\n".join(map(str, numbers)))
    else:
        say(
            "Every polygon is decided."
            if read_polygons(parsed.folder)
            else "The result has no polygons."
        )
    return 0


def _learn(parsed: argparse.Namespace) -> int:
    from .progress import reporter
    from .signals import StopOnSignal

    with StopOnSignal(partial(parsed.end_at_once, parsed), signal.SIGINT, signal.SIGTERM) as stop:
        from ..detection import resume
        from ..from_decisions import learn, save_learned

        report = reporter(parsed.progress or "bar")
        if parsed.resume:
            result = resume(parsed.output, report, stop.asked)
            if parsed.save:
                save_learned(parsed.output, parsed.save, stop.asked)
        else:
            result = learn(
                parsed.folder,
                parsed.output,
                parsed.also,
                overwrite=parsed.overwrite,
                report=report,
                cancelled=stop.asked,
                save=parsed.save,
            )
    return int(parsed.tell(result, parsed))

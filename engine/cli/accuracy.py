"""`deepchange accuracy`: a result against a reference."""

from __future__ import annotations

import argparse
import signal
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..errors import BadInput
from .terminal import say, say_json

if TYPE_CHECKING:
    from ..accuracy.change_values import ChangeValues
    from ..progress import Cancelled, Report


def add_accuracy(commands: Any, end_at_once: Callable[[argparse.Namespace], None]) -> None:
    """Add the command `accuracy` to those of the command line. end_at_once: for a stop that is not
    heard."""
    accuracy = commands.add_parser(
        "accuracy", help="compare a result with a reference: measures, areas, intervals"
    )
    accuracy.add_argument(
        "result",
        metavar="RESULT",
        help="a change layer, a layer of classes, or the folder of a result: its change layer",
    )
    accuracy.add_argument(
        "reference",
        metavar="REFERENCE",
        help="a raster, polygons, or points that somebody labelled; of several layers "
        "FILE|layername=NAME",
    )
    accuracy.add_argument("--field", metavar="NAME", help="the attribute that holds the class")
    meanings = accuracy.add_argument_group(
        "what the reference says, where its values are not 0 and 1 (or 255), or words such as yes "
        "and rejected",
        "lists separated by commas, of values and ranges: --changed 2 --unchanged 1 --unknown 0; "
        "of a JPEG mask --changed 128..255 --unchanged 0..127",
    )
    for name, meaning in (
        ("changed", "changed"),
        ("unchanged", "unchanged"),
        ("unknown", "unknown, and are left out"),
    ):
        meanings.add_argument(
            f"--{name}", metavar="VALUE,…", help=f"the values that mean {meaning}"
        )
    sample = "points of a stratified random sample, for areas with confidence intervals (0)"
    accuracy.add_argument("--sample", type=int, default=0, metavar="N", help=sample)
    accuracy.add_argument("--seed", type=int, default=0, metavar="N", help="for the sample (0)")
    accuracy.add_argument(
        "--best-threshold",
        action="store_true",
        help="instead: the threshold of the largest F1 on this reference, from the stored "
        "probability; RESULT is the folder of a result",
    )
    accuracy.add_argument(
        "--progress", choices=("bar", "json", "none"), help="how to report progress on stderr (bar)"
    )
    accuracy.set_defaults(run=_accuracy, end_at_once=end_at_once, listens=True)


def _layer(result: str) -> str:
    """A raster as it was named; of the folder of a result its change layer."""
    from ..runs.other_kind import refuse_series_for_a_result
    from ..runs.output_folder import CHANGE

    refuse_series_for_a_result(Path(result))
    change = Path(result) / CHANGE
    return str(change) if change.is_file() else result


def _accuracy(parsed: argparse.Namespace) -> int:
    from functools import partial

    from .progress import reporter
    from .signals import StopOnSignal

    with StopOnSignal(partial(parsed.end_at_once, parsed), signal.SIGINT, signal.SIGTERM) as stop:
        from ..accuracy.change_values import ChangeValues

        values = ChangeValues.from_texts(parsed.changed, parsed.unchanged, parsed.unknown)
        report = reporter(parsed.progress or "bar")
        answer = _best_threshold if parsed.best_threshold else _assessed
        found, text = answer(parsed, values, report, stop.asked)
    if parsed.json:
        say_json(found.to_json())
    else:
        say(text(found))
    return 0


def _assessed(
    parsed: argparse.Namespace, values: ChangeValues, report: Report | None, cancelled: Cancelled
) -> tuple[Any, Callable[[Any], str]]:
    """The comparison, and how it is put into words."""
    from ..accuracy.assessment import assess
    from .accuracy_text import accuracy_text

    layer, told = _layer(parsed.result), (report, cancelled, values)
    found = assess(layer, parsed.reference, parsed.field, parsed.sample, parsed.seed, *told)
    return found, accuracy_text


def _best_threshold(
    parsed: argparse.Namespace, values: ChangeValues, report: Report | None, cancelled: Cancelled
) -> tuple[Any, Callable[[Any], str]]:
    """The threshold that fits the reference best, and how it is put into words."""
    from functools import partial

    from ..redecision import best_threshold
    from .accuracy_text import threshold_text

    if parsed.sample:
        raise BadInput("--best-threshold draws no sample; leave --sample out.")
    found = best_threshold(parsed.result, parsed.reference, parsed.field, values, report, cancelled)
    return found, partial(threshold_text, folder=parsed.result)

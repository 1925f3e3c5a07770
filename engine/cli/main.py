"""The command line: `deepchange detect`, `map`, `refine`, `check`, `ask`, `learn`, `finish`,
`models`, `weights`, `accuracy`, `doctor`.

Exit codes: 0 done, 2 bad input, 130 stopped by the user, 1 our fault. Nothing heavy is imported
before it is needed.
"""

from __future__ import annotations

import argparse
import os
import signal
import sys
import threading
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..background import TENSOR_THREAD
from ..errors import BadInput, Stopped
from ..inference.memory import keep_freed_memory
from ..libraries import keep_fp32
from .exit import BAD_INPUT, DONE, STOPPED, Parser, asked_by, complain, end_at_once, ended
from .options.answer import add_answer
from .options.detection import (
    MIN_AREA_HELP,
    add_decision,
    add_models_folder,
    add_pair,
    add_run,
    given_options,
    request_of,
)
from .options.kinds import add_kinds
from .options.model_choice import with_told_model, without_auto
from .options.pair import add_cloud_map
from .options.polygons import add_polygons
from .options.series import SERIES_STOPPED, add_more_dates, is_series
from .remedies import with_options
from .signals import EndEarly, as_usual
from .terminal import say, say_json

if TYPE_CHECKING:
    from ..request import DetectionResult

_STOPPED = "Stopped; nothing was kept."
_NO_MEMORY = (
    "There was not enough memory; choose a smaller window (--window), fewer bands (--bands) or a "
    "part of the images (--area-of-interest), or close other programs."
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit code."""
    parsed = asked_by(lambda given: _parser().parse_args(given), arguments, "deepchange")
    if getattr(parsed, "models", None):
        os.environ["DEEPCHANGE_MODELS"] = parsed.models
    # Threads that wait for each other spinning take the cores from whatever else runs here; read
    # when torch is loaded.
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
    # GDAL's own lines on stderr: what matters of them is told in our sentences.
    os.environ.setdefault("CPL_LOG", os.devnull)
    keep_fp32()
    keep_freed_memory()
    if not getattr(parsed, "listens", False):
        as_usual()
    return ended(lambda: parsed.run(parsed), parsed, _NO_MEMORY, _STOPPED)


def _end_at_once(parsed: argparse.Namespace) -> None:
    """End a run that cannot stop by itself, and leave nothing of it."""
    from ..runs.output_folder import remove_unfinished

    remove_unfinished()
    end_at_once(parsed.program, _STOPPED, json=parsed.json)


def _parser() -> argparse.ArgumentParser:
    parser = Parser(
        prog="deepchange", description="What changed between two images of the same place."
    )
    parser.set_defaults(program=parser.prog)
    parser.add_argument("--version", action="version", version=_version())
    commands = parser.add_subparsers(
        title="commands", required=True, parser_class=Parser, metavar="COMMAND"
    )
    _add_detect(commands)
    _add_map(commands)
    _add_refine(commands)
    _add_check(commands)
    models = commands.add_parser("models", help="list the models there are")
    add_models_folder(models)
    models.set_defaults(run=_models)
    from .accuracy import add_accuracy
    from .finishing import add_finishing
    from .learning import add_learning
    from .scale.pairs import add_pairs
    from .weights import add_weights

    add_weights(commands)
    add_accuracy(commands, _end_at_once)
    add_learning(commands, _end_at_once, _tell)
    add_finishing(commands, _end_at_once)
    add_pairs(commands)
    doctor = commands.add_parser(
        "doctor", help="versions, devices, and what is missing: text for a bug report"
    )
    doctor.set_defaults(run=_doctor)
    for command in set(commands.choices.values()):
        add_answer(command)
    return parser


def _version() -> str:
    from ... import __version__

    return f"deepchange {__version__}"


def _add_detect(commands: Any) -> None:
    detect = commands.add_parser("detect", help="detect what changed, and write layers")
    add_pair(detect, optional=True)
    add_more_dates(detect)
    add_run(detect)
    add_decision(detect)
    output = detect.add_argument_group("the result")
    output.add_argument("--output", metavar="DIR", help="the folder to write to")
    add_polygons(output, "gpkg")
    output.add_argument(
        "--overwrite", action="store_true", default=None, help="replace a result that is there"
    )
    output.add_argument(
        "--resume",
        nargs="?",
        const="",
        metavar="DIR",
        help="go on with the run that was cut off there, or in the folder of --output",
    )
    output.add_argument(
        "--seed", type=int, metavar="N", help="for models that learn from the pair (0)"
    )
    output.add_argument(
        "--recipe", metavar="FILE", help="run a recipe.json again; other options override it"
    )
    output.add_argument(
        "--progress", choices=("bar", "json", "none"), help="how to report progress on stderr (bar)"
    )
    add_models_folder(detect)
    detect.set_defaults(run=_detect, listens=True)


def _add_map(commands: Any) -> None:
    from .scale.mapping import add_map, run_map

    command = commands.add_parser(
        "map",
        help="detect with many workers: a pair in shards, or all pairs of a table",
        usage="deepchange map BEFORE AFTER --output DIR [options]\n"
        "       deepchange map TABLE --output DIR [options]",
    )
    add_pair(command, optional=True)
    add_run(command)
    add_decision(command)
    add_map(command)
    add_models_folder(command)
    command.set_defaults(run=lambda parsed: run_map(parsed, given_options(parsed)), listens=True)


def _add_check(commands: Any) -> None:
    check = commands.add_parser("check", help="say what a detection would do, without doing it")
    add_pair(check, optional=False)
    add_run(check)
    add_models_folder(check)
    add_cloud_map(check)
    add_kinds(check, "auto")
    check.set_defaults(run=_check)


def _add_refine(commands: Any) -> None:
    refine = commands.add_parser(
        "refine", help="decide anew on an existing result, without the network"
    )
    refine.add_argument(
        "folder", metavar="DIR", help="the folder of the result; its mask and polygons are replaced"
    )
    refine.add_argument(
        "--crf",
        choices=("auto", "numpy", "torch", "pydensecrf", "off"),
        help="refine the mask along edges; auto: by numpy, the fastest (as it was)",
    )
    refine.add_argument(
        "--threshold", type=float, metavar="T", help="probability above which a pixel changed, 0..1"
    )
    refine.add_argument("--min-area", metavar="AREA", help=f"{MIN_AREA_HELP} (as it was)")
    add_kinds(refine, "as it was")
    add_polygons(refine, "as it was")
    refine.add_argument(
        "--before", metavar="FILE", help="where the before image lies now, if it moved"
    )
    refine.add_argument(
        "--after", metavar="FILE", help="where the after image lies now, if it moved"
    )
    refine.add_argument(
        "--progress", choices=("bar", "json", "none"), help="how to report progress on stderr (bar)"
    )
    refine.set_defaults(run=_refine, listens=True)


def _detect(parsed: argparse.Namespace) -> int:
    if is_series(parsed):
        return _detect_series(parsed)
    from .progress import reporter
    from .signals import StopOnSignal

    folder = _folder_to_resume(parsed)
    request, notes = request_of(parsed) if folder is None else (None, [])
    request = request and with_told_model(request)
    with StopOnSignal(partial(_end_at_once, parsed), signal.SIGINT, signal.SIGTERM) as stop:
        from ..detection import detect, resume

        report = reporter(parsed.progress or "bar")
        result = (
            detect(request, report, stop.asked)
            if request
            else resume(folder or "", report, stop.asked)
        )
    if parsed.recipe and request:
        from ..results.report import made_otherwise

        notes += made_otherwise(parsed.recipe, result)
    return _tell(replace(result, warnings=(*notes, *result.warnings)), parsed)


def _detect_series(parsed: argparse.Namespace) -> int:
    from .options.series import detect_dates, series_text
    from .progress import reporter
    from .signals import StopOnSignal

    with StopOnSignal(partial(_end_at_once, parsed), signal.SIGINT, signal.SIGTERM) as stop:
        report = reporter(parsed.progress or "bar")
        try:
            result = detect_dates(parsed, given_options(parsed), report, stop.asked)
        except Stopped:
            return complain(SERIES_STOPPED, STOPPED, parsed)
    say_json(result.to_json()) if parsed.json else say(series_text(result))
    return DONE


def _folder_to_resume(parsed: argparse.Namespace) -> str | None:
    """The folder whose run is to be gone on with; None where a new one is to be begun.

    Raises BadInput where the run there was asked something else."""
    if parsed.resume is None:
        return None
    if parsed.resume and parsed.output:  # the word after --resume was the before image
        parsed.resume, parsed.before, parsed.after = "", parsed.resume, parsed.before
    given = without_auto(given_options(parsed))
    folder = parsed.resume or given.get("output")
    if not folder:
        raise BadInput(
            "Say which run to go on with: --resume DIR, the folder that it was to write to."
        )
    from ..runs.resume import agrees

    can_begin = {"before", "after"} <= given.keys() or parsed.recipe
    if agrees(folder, given) or not can_begin:
        return str(folder)
    parsed.output = str(folder)
    return None


def _tell(result: DetectionResult, parsed: argparse.Namespace) -> int:
    if parsed.json:
        say_json(result.to_json())
    else:
        from .text import result_text

        say(result_text(result))
    return DONE


def _refine(parsed: argparse.Namespace) -> int:
    from .progress import reporter
    from .signals import StopOnSignal

    with StopOnSignal(partial(_end_at_once, parsed), signal.SIGINT, signal.SIGTERM) as stop:
        from ..redecision import refine

        report = reporter(parsed.progress or "bar")
        result = refine(
            parsed.folder,
            parsed.crf,
            parsed.threshold,
            parsed.min_area,
            report,
            stop.asked,
            parsed.before,
            parsed.after,
            parsed.kinds,
            parsed.polygons,
        )
    return _tell(result, parsed)


def _check(parsed: argparse.Namespace) -> int:
    from ..pair_check import check, write_clouds
    from ..request import DetectionRequest

    request = DetectionRequest(output=".", **given_options(parsed))
    answer = check(request)
    if parsed.cloud_map and answer.possible:
        write_clouds(request, parsed.cloud_map)
    if parsed.json:
        say_json(answer.to_json())
    else:
        from .text import check_text

        say(check_text(answer))
    return DONE if answer.possible else BAD_INPUT


def _models(parsed: argparse.Namespace) -> int:
    from ..catalogue.lookup import models
    from ..catalogue.store import installed
    from .text import models_text

    if parsed.models and not Path(parsed.models).is_dir():
        raise BadInput(f"The folder of models “{parsed.models}” does not exist; check its name.")
    found = models()
    for problem in installed()[1]:
        say(f"deepchange: {with_options(problem)}", file=sys.stderr)
    _answer([model.to_json() for model in found], models_text(found), parsed)
    return DONE


def _answer(values: Any, text: str, parsed: argparse.Namespace) -> None:
    say_json(values) if parsed.json else say(text)


def _doctor(parsed: argparse.Namespace) -> int:
    from .doctor import examine
    from .text import doctor_text

    facts = examine()
    _answer(facts.to_json(), doctor_text(facts), parsed)
    return DONE


def command() -> None:
    """The program `deepchange`: runs one command and ends with its exit code."""
    EndEarly(partial(end_at_once, "deepchange", "Stopped before anything was begun.")).begin()
    code = main()
    sys.stdout.flush()
    sys.stderr.flush()
    if any(thread.name == TENSOR_THREAD for thread in threading.enumerate()):
        os._exit(
            code
            # torch aborts a program that ends while another thread computes: a stop does not wait
            # for
        )
    sys.exit(code)

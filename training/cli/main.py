"""The command line of training: `data` makes sets of labelled pairs, a recipe trains, `evaluate`,
`export`.

Exit codes: 0 done, 2 bad input, 130 stopped by the user, 1 our fault. Nothing heavy is imported
before it is needed.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from functools import partial

from ...engine.cli.exit import Parser, asked_by, end_at_once, ended
from ...engine.cli.signals import EndEarly, as_usual
from ...engine.libraries import keep_fp32

_COMMANDS = "data", "train", "evaluate", "export", "onnx", "cross-validate", "recipes"
_NO_MEMORY = (
    "There was not enough memory; train with smaller batches (--set batch=…) or chips (--set "
    "chip=…), or close other programs."
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit code."""
    parsed = asked_by(
        lambda given: _parser().parse_args(_with_command(given)), arguments, "deepchange-train"
    )
    # GDAL's own lines on stderr: what matters of them is told in our sentences.
    os.environ.setdefault("CPL_LOG", os.devnull)
    keep_fp32()
    if not getattr(parsed, "listens", False):
        as_usual()
    return ended(lambda: parsed.run(parsed), parsed, _NO_MEMORY)


def _parser() -> argparse.ArgumentParser:
    from ... import __version__
    from .data import add_data
    from .train import add_train

    parser = Parser(
        prog="deepchange-train", description="Makes weights for Deep Change from labelled pairs."
    )
    parser.set_defaults(program=parser.prog)
    parser.add_argument("--version", action="version", version=f"deepchange {__version__}")
    commands = parser.add_subparsers(
        title="commands", required=True, parser_class=Parser, metavar="COMMAND"
    )
    add_data(commands)
    add_train(commands)
    return parser


def command() -> None:
    """The program `deepchange-train`: runs one command and ends with its exit code."""
    told = "Stopped before anything was begun."
    EndEarly(partial(end_at_once, "deepchange-train", told)).begin()
    sys.exit(main())


def _with_command(arguments: Sequence[str]) -> list[str]:
    """`deepchange-train RECIPE` is `deepchange-train train RECIPE`: a file, or one that comes with
    Deep Change.

    A misspelt one too, for which the answer is the name that was perhaps meant."""
    from ..recipe import nearest, shipped

    first = arguments[0] if arguments else ""
    named = first not in _COMMANDS and bool(nearest(first, shipped()))
    return ["train", *arguments] if first.endswith(".toml") or named else list(arguments)

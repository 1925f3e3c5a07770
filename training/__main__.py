"""The command line of training: `data` makes sets of labelled pairs, a recipe trains, `evaluate`, `export`.

Exit codes: 0 done, 2 bad input, 130 stopped by the user, 1 our fault. Nothing heavy is imported before it is needed.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Sequence
from typing import Any

from ..engine.errors import BadInput, DeepChangeError, OutOfSpace, Stopped

DONE, OUR_FAULT, BAD_INPUT, STOPPED = 0, 1, 2, 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit code."""
    parsed = _parser().parse_args(_with_command(sys.argv[1:] if arguments is None else arguments))
    # GDAL's own lines on stderr: what matters of them is told in our sentences.
    os.environ.setdefault("CPL_LOG", os.devnull)
    try:
        return int(parsed.run(parsed) or DONE)
    except (BadInput, OutOfSpace) as error:
        return _complain(str(error), BAD_INPUT, parsed)
    except Stopped as error:
        return _complain(str(error), STOPPED, parsed)
    except KeyboardInterrupt:
        return _complain("Stopped.", STOPPED, parsed)
    except BrokenPipeError:
        return OUR_FAULT
    except (Exception, DeepChangeError) as error:
        if parsed.debug:
            raise
        text = (
            f"Deep Change failed ({type(error).__name__}: {error}). This is our fault, not yours: run the command "
            "again with --debug and send us what it prints, with the output of `deepchange doctor`."
        )
        return _complain(text, OUR_FAULT, parsed)


def _complain(sentence: str, code: int, parsed: argparse.Namespace) -> int:
    from ..engine.command_progress import clear_line

    clear_line()
    if parsed.json:
        print(json.dumps({"error": sentence, "exit_code": code}, ensure_ascii=False))
    print(f"deepchange-train: {sentence}", file=sys.stderr)
    return code


class _Parser(argparse.ArgumentParser):
    """An argument parser that answers a mistake in one sentence."""

    def error(self, message: str) -> Any:
        print(f"deepchange-train: {message} (see {self.prog} --help).", file=sys.stderr)
        raise SystemExit(BAD_INPUT)


def _parser() -> argparse.ArgumentParser:
    from .. import __version__
    from .command_data import add_data
    from .command_train import add_train

    parser = _Parser(prog="deepchange-train", description="Makes weights for Deep Change from labelled pairs.")
    parser.add_argument("--version", action="version", version=f"deepchange {__version__}")
    commands = parser.add_subparsers(title="commands", required=True, parser_class=_Parser, metavar="COMMAND")
    add_data(commands)
    add_train(commands)
    return parser


def _with_command(arguments: Sequence[str]) -> list[str]:
    """`deepchange-train RECIPE` is `deepchange-train train RECIPE`: a file, or one that comes with Deep Change."""
    from .recipe import shipped

    first = arguments[0] if arguments else ""
    return ["train", *arguments] if first.endswith(".toml") or first in shipped() else list(arguments)


if __name__ == "__main__":
    sys.exit(main())

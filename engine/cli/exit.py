"""How a command line ends: exit codes, and every failure told in one sentence."""

from __future__ import annotations

import argparse
import errno
import os
import re
import sys
import warnings
from collections.abc import Callable, Sequence
from contextlib import suppress
from difflib import get_close_matches
from itertools import takewhile
from pathlib import Path
from typing import Any, NoReturn

from ..errors import BadInput, DeepChangeError, OutOfSpace, Stopped, WorkerFailed
from ..files.doors import shortened
from ..files.names import NO_TEXT
from ..libraries import library_missing
from ..messages import Message, as_message
from .progress import clear_line
from .remedies import with_options
from .terminal import open_streams, say, say_json

DONE, OUR_FAULT, BAD_INPUT, STOPPED = 0, 1, 2, 130

_HOME = re.compile(r"(^(?:-{0,2}[\w.-]+=)?|;)~(?=[/\\]|$)")
_LONG_NAME = re.compile(r"[^\s“”]{1000,}")  # longer than any name that says something
# argparse itself takes negative numbers with an exponent, lists and ranges of them, and -inf, for
# options.
_NUMBER = r"((\d+\.?\d*|\.\d+)(e[-+]?\d+)?|inf(inity)?|nan)"
_NEGATIVE = re.compile(rf"^-{_NUMBER}((,|\.\.)[-+]?{_NUMBER})*$", re.IGNORECASE)


class Parser(argparse.ArgumentParser):
    """An argument parser that answers a mistake in one sentence, and knows -3.4e38 for a number."""

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self._negative_number_matcher = _NEGATIVE
        self._tells_json = False

    def parse_known_args(self, given: Any = None, namespace: Any = None) -> Any:
        """As argparse's own; a command refuses what it does not know itself, and so names its own
        help. `offered` of the answer: the options there are."""
        words = sys.argv[1:] if given is None else list(given)
        self._tells_json = "--json" in words
        self._refuse(self._lacking(words))
        parsed, unknown = super().parse_known_args(words, namespace)
        self._refuse([word for word in unknown if word.startswith("-")])
        if unknown:
            self.error(f"more was given than it takes: {' '.join(unknown)}")
        if not hasattr(parsed, "offered"):  # by the command itself, before whom it belongs to
            parsed.offered = frozenset(self._option_string_actions)
        return parsed, unknown

    def _lacking(self, words: Sequence[str]) -> list[str]:
        """The options among the words that there are not."""
        mine = takewhile(lambda word: word != "--", words)
        if self._subparsers is not None:  # what follows a command is its own
            mine = takewhile(lambda word: word.startswith("-"), mine)
        named = [word.partition("=")[0] for word in mine if word.startswith("--")]
        options = tuple(self._option_string_actions)
        return [name for name in named if not any(each.startswith(name) for each in options)]

    def _refuse(self, lacking: Sequence[str]) -> None:
        """Say which options there are not, and the nearest that there are."""
        if lacking:
            options = list(self._option_string_actions)
            near = [name for word in lacking for name in get_close_matches(word, options, 1, 0.7)]
            meant = f"; did you mean {' and '.join(dict.fromkeys(near))}?" if near else ""
            self.error(f"there is no option {' or '.join(lacking)}{meant}")

    def _get_value(self, action: Any, arg_string: str) -> Any:
        """As argparse's own, of numbers in plain words: many write 0,5."""
        wanted = {int: "whole number, such as 5", float: "number, such as 0.5"}.get(action.type)
        try:
            return super()._get_value(action, arg_string)
        except argparse.ArgumentError:
            if wanted is None:
                raise
            told = f"“{arg_string}” is no number that can be read; give a {wanted}"
            raise argparse.ArgumentError(action, told) from None

    def _print_message(self, message: str, file: Any = None) -> None:
        """As argparse's own, for --help and --version; it says nothing where nobody reads it."""
        if message:
            say(message.removesuffix("\n"), file)

    def error(self, message: str) -> Any:
        """Say what is wrong, and end with the code of bad input."""
        told = f"{message} (see {self.prog} --help)."
        if self._tells_json:
            say_json({"error": told, "exit_code": BAD_INPUT, "message": as_message(told).to_json()})
        say(f"{_program(self.prog)}: {told}", file=sys.stderr)
        raise SystemExit(BAD_INPUT)


def asked_by(
    parse: Callable[[Sequence[str]], argparse.Namespace],
    arguments: Sequence[str] | None,
    program: str,
) -> argparse.Namespace:
    """What was asked. A library that parsing itself needs and that is not installed is told, and
    ends the program."""
    # From 3.7 on GDAL warns whoever does not choose between exceptions and none; the engine works
    # with both.
    open_streams()
    warnings.filterwarnings("ignore", r"Neither (gdal|ogr|osr)\.UseExceptions\(\)", FutureWarning)
    given = [_at_home(word) for word in (sys.argv[1:] if arguments is None else arguments)]
    asked = argparse.Namespace(program=program, json="--json" in given)
    if odd := [word for word in given if NO_TEXT.search(word)]:
        sentence = (
            f"The name “{odd[0]}” is not written in UTF-8; rename the file or folder, or set a "
            "locale of UTF-8 (LC_ALL=C.UTF-8)."
        )
        raise SystemExit(complain(sentence, BAD_INPUT, asked))
    if nothing := _given_nothing(given):
        raise SystemExit(complain(nothing, BAD_INPUT, asked))
    try:
        return parse(given)
    except BrokenPipeError:  # of --help
        raise SystemExit(OUR_FAULT) from None
    except ImportError as error:
        missing = library_missing(error)
        if missing is None:
            raise
        raise SystemExit(complain(missing.message, BAD_INPUT, asked)) from None


def _given_nothing(words: Sequence[str]) -> str:
    """A sentence where a word is empty, as a variable of a script that was not set; of some options
    that would mean the same as to leave them out."""
    for before, word in zip(("", *words), words):
        option, equals, value = word.partition("=")
        if word.startswith("--") and equals and not value.strip():
            return f"{option} is given nothing; give it a value, or leave it out."
        if not word.strip():
            named = before if before.startswith("--") and "=" not in before else ""
            if named:
                return f"{named} is given nothing; give it a value, or leave it out."
            return "A name among the arguments is empty; give it, or leave it out."
    return ""


def _at_home(word: str) -> str:
    """A word with the user's own folder in place of ~ where a shell leaves it alone, as in
    --output=~/x and in a list of bands: a folder of that name would be made else."""
    return _HOME.sub(lambda found: found[1] + str(Path.home()), word)


def ended(
    run: Callable[[], int | None], parsed: argparse.Namespace, no_memory: str, stopped: str = ""
) -> int:
    """Run a command; returns the exit code.

    parsed: with `program`, its name, `json` and `debug`. no_memory: what is said when memory was
    short. stopped: what is said whenever the user stopped it; else what it says itself. Raises only
    with `debug`, what nobody foresaw."""
    try:
        return int(run() or DONE)
    except (BadInput, OutOfSpace) as error:
        return complain(error.message, BAD_INPUT, parsed)
    except WorkerFailed as error:
        return complain(error.message, OUR_FAULT, parsed)
    except (Stopped, KeyboardInterrupt) as error:
        return complain(stopped or str(error) or "Stopped.", STOPPED, parsed)
    except BrokenPipeError:
        return OUR_FAULT
    except (OSError, ValueError) as error:
        if parsed.debug or not (sentence := _of_no_name(error)):
            return _unforeseen(error, parsed)
        return complain(sentence, BAD_INPUT, parsed)
    except MemoryError:
        return complain(no_memory, BAD_INPUT, parsed)
    except (Exception, DeepChangeError) as error:
        missing = library_missing(error) if isinstance(error, ImportError) else None
        if missing is not None:
            return complain(missing.message, BAD_INPUT, parsed)
        return _unforeseen(error, parsed)


def _of_no_name(error: OSError | ValueError) -> str:
    """A sentence for a name that no disk takes; nothing for another error."""
    if isinstance(error, OSError) and error.errno == errno.ENAMETOOLONG:
        return (
            f"“{shortened(str(error.filename))}” is longer than any name on a disk; choose a "
            "shorter one."
        )
    if isinstance(error, FileNotFoundError) and _started_nowhere():
        return "The folder in which this was started is gone; change to another one."
    if isinstance(error, ValueError) and str(error).startswith("embedded null"):
        return "A name holds a character that no name can have (code 0); write it anew."
    return ""


def _started_nowhere() -> bool:
    try:
        Path.cwd()
    except FileNotFoundError:
        return True
    return False


def _unforeseen(error: Exception, parsed: argparse.Namespace) -> int:
    if parsed.debug:
        raise error
    failure = f"{type(error).__name__}: {error}"
    text = (
        f"Deep Change failed ({failure}). This is our fault, not yours: run the command again with "
        "--debug and send us what it prints, with the output of `deepchange doctor`."
    )
    # The failure alone, for programs that say something else around it.
    told = Message("{text}", {"text": text, "error": failure})
    return complain(told, OUR_FAULT, parsed)


def complain(sentence: str, code: int, parsed: argparse.Namespace) -> int:
    """Say a sentence on stderr, with --json also as the answer on stdout; returns the code."""
    helping = with_options(sentence, getattr(parsed, "offered", None))
    told = _LONG_NAME.sub(lambda name: shortened(name[0]), helping)
    with suppress(OSError):  # a log on the disk that is full
        clear_line()
        if parsed.json:
            say_json({"error": told, "exit_code": code, "message": as_message(sentence).to_json()})
        say(f"{parsed.program}: {told}", file=sys.stderr)
    return code


def end_at_once(program: str, sentence: str, *, json: bool | None = None) -> NoReturn:
    """Say that the user stopped the program, and end it where it stands. json: whether it is to
    answer in JSON; None: as its arguments say."""
    asked = "--json" in sys.argv if json is None else json
    complain(sentence, STOPPED, argparse.Namespace(program=program, json=asked))
    for stream in (sys.stdout, sys.stderr):
        with suppress(OSError, ValueError):
            stream.flush()
    os._exit(STOPPED)


def _program(prog: str) -> str:
    """`deepchange` of “deepchange weights import”."""
    return prog.split()[0]

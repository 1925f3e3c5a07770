"""What is said on a terminal: names and texts of files that were received may hold sequences that
would steer it."""

from __future__ import annotations

import os
import sys
import unicodedata
from contextlib import suppress
from typing import Any, TextIO

from ..errors import OutOfSpace
from ..files.json_text import json_text


def open_streams() -> None:
    """Make stdout and stderr fit to be written to: where one is closed, nothing is said on it, and
    a letter that its encoding lacks is shown by its code.

    A file that a run opens would else become the stdout of a library."""
    if None in (sys.stdin, sys.stdout, sys.stderr):
        while (descriptor := os.open(os.devnull, os.O_RDWR)) <= 2:
            pass
        os.close(descriptor)
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            nowhere = os.open(os.devnull, os.O_WRONLY)
            setattr(sys, name, os.fdopen(nowhere, "w", encoding="utf-8"))
        with suppress(AttributeError, OSError, ValueError):  # of a test, or of a notebook
            getattr(sys, name).reconfigure(errors="backslashreplace")


def visible(text: str) -> str:
    """The text with control and invisible characters shown as what they are (“\\x1b”, “\\u202e”);
    line ends stay."""
    return text if text.isprintable() else "".join(map(_shown, text))


def _shown(character: str) -> str:
    if character.isprintable() or character in "\n\t" or unicodedata.category(character) == "Zs":
        return character
    number = ord(character)
    return (
        f"\\x{number:02x}"
        if number < 256
        else f"\\u{number:04x}"
        if number < 65536
        else f"\\U{number:08x}"
    )


def say(text: object = "", file: TextIO | None = None, *, flush: bool = False) -> None:
    """Print a text for people. file: stdout where nothing is said.

    Raises OutOfSpace where stdout takes no more, BrokenPipeError where nobody reads it."""
    _print(visible(str(text)) + "\n", file or sys.stdout, flush=flush)


def say_json(value: Any, file: TextIO | None = None, *, flush: bool = False) -> None:
    """Print a value as one line of JSON for programs, which reads the same and steers no terminal
    either. Raises as `say`."""
    text = "".join(map(_escaped, json_text(value)))
    _print(text + "\n", file or sys.stdout, flush=flush)


def draw_line(text: str) -> None:
    """Write a part of a line of ours on stderr, as it is."""
    _print(text, sys.stderr, flush=True)


def _print(text: str, stream: TextIO, *, flush: bool) -> None:
    try:
        stream.write(text)
        if flush or stream is sys.stdout:
            stream.flush()
    except OSError as error:
        _drop(stream)
        if stream is sys.stderr:  # a log that is full: the run goes on
            return
        if isinstance(error, BrokenPipeError):
            raise
        raise OutOfSpace(f"The answer cannot be written ({error.strerror}).") from error


def _drop(stream: TextIO) -> None:
    """Have what was not written, and all that follows, go nowhere: Python writes it once more at
    its end."""
    with suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())
        os.close(nowhere)
        stream.flush()


def _escaped(character: str) -> str:
    return character if character.isprintable() else json_text(character, ensure_ascii=True)[1:-1]

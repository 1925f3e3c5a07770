"""What is said on a terminal: names and texts of files that were received may hold sequences that
would steer it."""

from __future__ import annotations

import sys
import unicodedata
from typing import Any, TextIO

from ..files.json_text import json_text


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
    """Print a text for people. file: stdout where nothing is said."""
    print(visible(str(text)), file=file or sys.stdout, flush=flush)


def say_json(value: Any, file: TextIO | None = None, *, flush: bool = False) -> None:
    """Print a value as one line of JSON for programs, which reads the same and steers no terminal
    either."""
    print("".join(map(_escaped, json_text(value))), file=file or sys.stdout, flush=flush)


def _escaped(character: str) -> str:
    return character if character.isprintable() else json_text(character, ensure_ascii=True)[1:-1]

"""A mark in the style of a layer, lost once somebody saves another: whether it may be replaced."""

from __future__ import annotations

import hashlib
from contextlib import suppress
from pathlib import Path

from .doors import read_plain


def as_written(text: str) -> str:
    """The text of a style with its mark."""
    return f"{text.rstrip()}\n{_mark(text)}\n"


def is_as_written(path: Path) -> bool:
    """Whether a style is marked and still as it was written: nobody made anything of it."""
    with suppress(OSError, ValueError):
        text, _, mark = read_plain(path).decode("utf-8").rstrip().rpartition("\n")
        return mark == _mark(text)
    return False


def _mark(text: str) -> str:
    return f"<!-- as written: {hashlib.sha256(text.rstrip().encode()).hexdigest()[:16]} -->"

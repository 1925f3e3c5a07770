"""What the lines of a journal say, read with suspicion: it may lie in a folder that was
received."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from ..errors import BadInput
from ..files.doors import (
    read_plain,
)
from ..files.json_text import is_as_written
from ..messages import Message, Remedy, msg
from ..raster.fingerprints import Mark

VERSION = 1
PLACES = "before", "after", "area_of_interest"  # what a request names on disk
_LARGEST = 64 * 2**20  # bytes: a journal of ours has a line for each row of windows


@dataclass(frozen=True)
class Entries:
    """All lines of a journal together. request, inputs, weights, made, versions: as the run began;
    computing: with what; plan: how the raster is cut; rows: how many are safe; sums: CRC-32 of
    these, of each layer, and of their files once they are whole; not_assessed: windows and pixels
    among them that have no answer; fill: sentences on values met in them that are taken, or may be
    taken, for nodata; answered: the model's layers are whole; moving: the files of the result that
    go to their place; alignment: how one date is moved onto the other."""

    request: dict[str, Any]
    inputs: dict[str, Mark]
    weights: str | None = None
    made: list[str] = field(default_factory=list)
    versions: dict[str, Any] = field(default_factory=dict)
    computing: dict[str, Any] | None = None
    plan: dict[str, Any] | None = None
    rows: int = 0
    sums: Sequence[int] = ()
    not_assessed: tuple[int, int] = (0, 0)
    fill: Sequence[Any] = ()
    answered: bool = False
    moving: dict[str, Any] | None = None
    alignment: dict[str, Any] | None = None


def read_entries(path: Path) -> Entries:
    """The entries of a journal up to the first line that is not whole. Raises BadInput where it
    tells of no run."""
    lines = _whole_lines(read_plain(path, _LARGEST))
    try:
        if lines[0].pop("journal") != VERSION:
            raise _is_none(path)
        entries = Entries(**lines[0])
        for line in lines[1:]:
            entries = replace(entries, **line)
        _refuse_nonsense(entries)
    except (IndexError, KeyError, TypeError, AttributeError, ValueError) as error:
        raise _is_none(path) from error
    return entries


def is_altered(path: Path) -> bool:
    """Whether a journal was begun, and its first line is no longer as it was written. Raises
    OSError."""
    content = read_plain(path, _LARGEST)
    return b"\n" in content and not _whole_lines(content)


def length_of_whole_lines(path: Path) -> int:
    """Bytes of a journal up to the first line that is not whole. Raises OSError."""
    content = read_plain(path, _LARGEST)
    whole = content.split(b"\n")[: len(_whole_lines(content))]
    return len(b"\n".join(whole)) + 1


def _whole_lines(content: bytes) -> list[dict[str, Any]]:
    lines = []
    for text in content.split(b"\n")[:-1]:
        try:
            line = json.loads(text)
        except (ValueError, RecursionError):
            break
        if not isinstance(line, dict) or not is_as_written(line):
            break
        lines.append(line)
    return lines


def _refuse_nonsense(entries: Entries) -> None:
    """Raise ValueError or TypeError for values that no run of ours writes."""
    for value, kind in (
        (entries.request, dict),
        (entries.inputs, dict),
        (entries.versions, dict),
        (entries.made, list),
        (entries.computing or {}, dict),
        (entries.plan or {}, dict),
        (entries.moving or {}, dict),
        (entries.alignment or {}, dict),
        (entries.weights or "", str),
        (entries.answered, bool),
    ):
        if not isinstance(value, kind):
            raise TypeError(kind)
    there = entries.request["absolute"]
    if not isinstance(entries.request["asked"], dict) or not all(
        isinstance(there[at] or "", str) for at in PLACES
    ):
        raise TypeError(there)
    for each in (entries.fill, entries.sums):
        if not isinstance(each, (list, tuple)):
            raise TypeError(each)
    for note in entries.fill:
        Message.from_json(note)
    windows, pixels = entries.not_assessed
    if entries.alignment is not None:
        from ..arrays.displacement import Alignment

        Alignment.from_json(entries.alignment)
    numbers = [
        entries.rows,
        windows,
        pixels,
        *entries.sums,
        *(value for value in (entries.plan or {"": 1}).values()),
    ]
    if not all(type(number) is int and number >= 0 for number in numbers):
        raise ValueError(numbers)
    if entries.rows and entries.rows > (entries.plan or {}).get("height", 0):
        raise ValueError(entries.rows)


def _is_none(path: Path) -> BadInput:
    return BadInput(
        msg("“{path}” is no journal of a run; choose another folder.", Remedy.OVERWRITE, path=path)
    )

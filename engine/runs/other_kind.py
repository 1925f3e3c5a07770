"""A folder holds one kind of result: that of a pair, of a series of dates, or of workers."""

from __future__ import annotations

import json
import os
from contextlib import suppress
from pathlib import Path

from ..errors import BadInput, OutputRefused
from ..files.doors import open_plain, read_plain
from ..messages import Message, Remedy, msg

SERIES = "series.json"  # what was asked of a series, and what was found
PAIRS = "pairs"  # the folder with the results of its pairs
MANIFEST = "manifest.jsonl"  # what workers have done of a map
_LONGEST = 2**20  # bytes of its first line


def is_series(folder: Path) -> bool:
    """Whether a series was begun in a folder; a file of somebody else that is called so is none."""
    with suppress(OSError, ValueError):
        told = json.loads(read_plain(folder / SERIES))
        return isinstance(told, dict) and {"series", "images", "request"} <= told.keys()
    return False


def refuse_series(folder: Path) -> None:
    """Raise OutputRefused where the folder is that of a series: nothing of it is replaced by the
    result of one pair."""
    if is_series(folder):
        raise OutputRefused(
            msg(
                "“{folder}” holds a series of dates, which the result of one pair does not "
                "replace; choose another folder.",
                Remedy.OTHER_FOLDER,
                folder=folder,
            )
        )


def is_map(folder: Path) -> bool:
    """Whether workers computed what lies in a folder; a file of somebody else that is called so is
    none."""
    with suppress(OSError, ValueError, RecursionError):
        with os.fdopen(open_plain(folder / MANIFEST, os.O_RDONLY), "rb") as file:
            told = json.loads(file.readline(_LONGEST))
        return isinstance(told, dict) and "map" in told
    return False


def refuse_map(folder: Path) -> None:
    """Raise OutputRefused where the folder is that of a map in shards: the result of one detection
    would lie beside its layers and be taken for part of it, and lacks what resuming needs."""
    if is_map(folder):
        raise OutputRefused(
            msg(
                "“{folder}” holds a map that workers computed in shards, or the results of a table "
                "of pairs; choose the folder of a detection, or another one.",
                Remedy.OTHER_FOLDER,
                folder=folder,
            )
        )


def refuse_series_for_a_result(folder: Path) -> None:
    """Raise BadInput where the folder of a series is given for that of a pair's result."""
    if is_series(folder):
        raise BadInput(
            msg(
                "“{folder}” holds a series of dates; give the folder of one of its pairs, such as "
                "“{example}”.",
                folder=folder,
                example=folder / PAIRS / "01",
            )
        )


def older_series_note(folder: Path) -> Message | None:
    """A sentence for who decided a pair of a series anew; None where the folder is none of such."""
    whole = folder.resolve().parent
    if whole.name != PAIRS or not is_series(whole.parent):
        return None
    return msg(
        "The summary of the series in “{folder}” is older than this result; resume the series to "
        "make the summary anew.",
        Remedy.RESUME,
        folder=whole.parent,
    )

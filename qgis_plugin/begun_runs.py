"""What the panel knew of a run when it began, kept in QGIS's settings so that it can be gone on with after any end."""

from __future__ import annotations

import json
from typing import Any

from qgis.core import QgsSettings

from ..engine.journal import Unfinished
from ..engine.json_text import json_text
from ..engine.request import DetectionRequest
from .algorithms.inputs import without_options
from .run_queue import Run
from .settings import remember, remembered

_NAME = "begun_runs"
_MOST = 20  # runs: those that began earlier are called by their files


def keep(run: Run) -> None:
    """Keep names and dates of a run that begins: on the disk when this returns, for QGIS may be killed."""
    told = [run.before, run.after, run.date_before, run.date_after]
    _write([{"files": _files(run.request), "told": told}, *_without(run.request)])


def forget(request: DetectionRequest) -> None:
    """Forget a run of which nothing is left to be gone on with."""
    _write(_without(request))


def run_of(unfinished: Unfinished) -> Run:
    """The run that was cut off, to be gone on with: by the names of its layers, or else of its files."""
    asked = unfinished.request
    told = next((found["told"] for found in _kept() if found["files"] == _files(asked)), None)
    return Run(asked, *(told or (name_of(asked.before), name_of(asked.after))), goes_on=True)


def name_of(image: str) -> str:
    """What an analyst would call an image: its file's name without folder and ending."""
    name = without_options(image).split(";")[0].replace("\\", "/").rstrip("/").rpartition("/")[2]
    return name.rpartition(".")[0] or name


def _files(request: DetectionRequest) -> list[str]:
    return [request.output, request.before, request.after]


def _without(request: DetectionRequest) -> list[dict[str, Any]]:
    return [found for found in _kept() if found["files"][0] != request.output]


def _kept() -> list[dict[str, Any]]:
    """What is kept, the newest first; what is no work of ours is left out."""
    try:
        found = json.loads(remembered(_NAME, "[]"))
        return [one for one in found if _are_texts(one["files"], 3) and _are_texts(one["told"], 4)]
    except (ValueError, TypeError, KeyError, RecursionError):
        return []


def _are_texts(values: Any, count: int) -> bool:
    return isinstance(values, list) and len(values) == count and all(isinstance(value, str) for value in values)


def _write(found: list[dict[str, Any]]) -> None:
    remember(_NAME, json_text(found[:_MOST]) if found else "")
    QgsSettings().sync()

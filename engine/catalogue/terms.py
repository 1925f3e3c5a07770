"""Terms of weights that are not for commercial use: said once, before they are used first."""

from __future__ import annotations

import json
from contextlib import suppress
from pathlib import Path
from typing import Any

from ..files.json_text import json_text
from ..files.whole_file import whole_file
from ..messages import Message, msg
from ..paths import home
from .models import Model

_LONGEST = 2**16  # bytes of the file


def untold_terms(model: Model) -> Message | None:
    """The terms of a model that are to be said before it is used; None where they were said
    already, or allow everything."""
    if model.weights is None or model.commercial_use != "no" or _mark(model) in _told():
        return None
    return forbidding(model.name, model.licence)


def forbidding(name: str, licence: str) -> Message:
    """The sentence on terms that forbid commercial use."""
    return msg("“{model}” is not for commercial use: {licence}.", model=name, licence=licence)


def note_terms_told(model: Model) -> None:
    """From now on these terms count as said; where that cannot be kept they are said again."""
    path, told = _file(), _told()
    if model.commercial_use != "no" or _mark(model) in told:
        return
    with suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        with whole_file(path) as part:
            part.write_text(json_text([*told, _mark(model)]), encoding="utf-8")


def _file() -> Path:
    return home() / "terms_told.json"


def _mark(model: Model) -> str:
    """Other weights, or other terms, are said anew."""
    return f"{model.card.sha256 if model.card else model.name} {model.licence}"


def _told() -> list[str]:
    try:
        if _file().stat().st_size > _LONGEST:
            return []
        told: Any = json.loads(_file().read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return []
    return [each for each in told if isinstance(each, str)] if isinstance(told, list) else []

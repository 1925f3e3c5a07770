"""Whether a result can be written to a folder: looked at before a run, so that none fails at its end."""

from __future__ import annotations

import tempfile
from pathlib import Path

from ..engine.runs.output_folder import NAMES
from .settings import results_folder
from .text.translation import tr


def holds_result(folder: Path) -> bool:
    """Whether a result, or a part of one, lies there."""
    return any((folder / name).exists() for name in NAMES)


def folder_trouble(folder: str) -> str:
    """Why nothing can be written to a folder; empty where it can."""
    path = Path(folder)
    if not path.is_absolute():
        text = tr("“{folder}” does not say where it lies; write the whole path, such as {example}.")
        return text.format(folder=folder, example=results_folder() / path)
    there = next(place for place in (path, *path.parents) if place.exists() or place == place.parent)
    if there.exists() and not there.is_dir():
        return tr("“{path}” is a file, so no folder can lie there; choose another folder.").format(path=there)
    try:
        with tempfile.TemporaryFile(dir=there):
            return ""
    except OSError as error:
        text = tr("Nothing can be written to “{folder}” ({reason}); choose another folder.")
        # A folder of the system itself that takes no files says that the file does not exist yet.
        reason = tr("it takes no files") if isinstance(error, FileNotFoundError) else error.strerror or error
        return text.format(folder=there, reason=reason)

"""Names and folders of files: where a result can be written, and what an image is called in a file
name."""

from __future__ import annotations

import re
import tempfile
from pathlib import Path

from ..engine.runs.output_folder import NAMES
from .settings import as_file_name, results_folder
from .text.translation import tr


def expanded(path: str) -> str:
    """A path as it was typed or pasted: without the quotation marks in which file managers copy it,
    and with the user's own folder in place of ~."""
    path = path.strip()
    if len(path) > 1 and path[0] == path[-1] and path[0] in "\"'":
        path = path[1:-1]
    return str(Path(path).expanduser()) if re.match(r"~([/\\]|$)", path) else path


def holds_result(folder: Path) -> bool:
    """Whether a result, or a part of one, lies there."""
    return any((folder / name).exists() for name in NAMES)


def folder_trouble(folder: str) -> str:
    """Why nothing can be written to a folder; empty where it can."""
    path = Path(folder)
    if not path.is_absolute():
        text = tr("“{folder}” does not say where it lies; write the whole path, such as {example}.")
        return text.format(folder=folder, example=results_folder() / path)
    there = next(
        place for place in (path, *path.parents) if place.exists() or place == place.parent
    )
    if there.exists() and not there.is_dir():
        return tr("“{path}” is a file, so no folder can lie there; choose another folder.").format(
            path=there
        )
    try:
        with tempfile.TemporaryFile(dir=there):
            return ""
    except OSError as error:
        text = tr("Nothing can be written to “{folder}” ({reason}); choose another folder.")
        # A folder of the system itself that takes no files says that the file does not exist yet.
        reason = (
            tr("it takes no files")
            if isinstance(error, FileNotFoundError)
            else error.strerror or error
        )
        return text.format(folder=there, reason=reason)


def file_name(name: str, date: str) -> str:
    """An image's name for files, with its date where the name does not tell it."""
    short = as_file_name(name)
    return (
        short if not date or date in short or date.replace("-", "") in short else f"{short} {date}"
    )

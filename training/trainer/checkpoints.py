"""Checkpoints: all that a training must remember to go on as if it had never stopped, written whole
or not at all."""

from __future__ import annotations

import zipfile
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import fields
from pathlib import Path
from typing import Any

import torch

from ...engine.errors import BadInput
from ...engine.files.whole_file import whole_file
from ...engine.files.write_errors import cannot_write
from ...engine.messages import msg
from ...engine.runs.locks import Lock
from ..recipe import Recipe

LAST, BEST = "last.pt", "best.pt"
FORM = 1
_LOCK = ".training.lock"  # in the folder of a training, held while it goes on

# What may differ between a training and its continuation: it decides how long, not what is learned
# until then.
_FREE = frozenset(
    {
        "title",
        "about",
        "differs",
        "data",
        "epochs",
        "steps",
        "patience",
        "workers",
        "keep_every",
        "accumulate",
        "decided",
        "licence",
        "commercial_use",
        "training_data",
        "limits",
        "pixel_size",
        "thresholds",
    }
)


def take_lock(folder: Path) -> Lock | None:
    """The lock of a training's folder, which is made; None while another training is at work in it.

    Raises OutOfSpace or OutputRefused."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        return Lock.take(folder / _LOCK)
    except OSError as error:
        raise cannot_write(folder, error) from error


def save(path: Path, state: Mapping[str, Any]) -> None:
    """Write a checkpoint; the file appears, or replaces the one before, when it is whole.

    Raises OutOfSpace or OutputRefused, and leaves the one before as it was."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with whole_file(path) as part, part.open("wb") as file:
            _write({"form": FORM, **state}, file)
    except OSError as error:
        raise cannot_write(path, error) from error


def clear_unfinished(folder: Path) -> None:
    """Remove checkpoints that were never finished, each as large as a whole one. Whoever does so
    holds the lock of the folder."""
    for name in (LAST, BEST):
        for part in folder.glob(f".{name}.*.part"):
            with suppress(OSError):
                part.unlink()


def _write(state: Mapping[str, Any], file: Any) -> None:
    try:
        torch.save(dict(state), file)
    except RuntimeError as error:
        # torch closes its archive on the way out, and tells of that instead of the disk.
        cause = error.__context__
        while cause is not None and not isinstance(cause, (OSError, KeyboardInterrupt)):
            cause = cause.__context__
        raise (cause or error) from error


def load(path: Path) -> dict[str, Any]:
    """A checkpoint that `save` wrote, on the processor. Raises BadInput where it is none, or
    damaged."""
    if not path.is_file():
        raise BadInput(
            msg("There is no checkpoint “{path}” to go on from; start without --resume.", path=path)
        )
    try:
        with zipfile.ZipFile(path) as archive:  # torch itself does not look at the checksums
            if (part := archive.testzip()) is not None:
                raise ValueError(part)
        state = torch.load(path, map_location="cpu", weights_only=True)
    except Exception as error:  # a damaged file fails in as many ways as it has bytes
        raise BadInput(
            msg(
                "The checkpoint “{path}” is damaged; train anew, or take another copy of it.",
                path=path,
            )
        ) from error
    if not isinstance(state, dict) or state.get("form") != FORM:
        raise BadInput(
            msg("“{path}” is no checkpoint of this version of Deep Change; train anew.", path=path)
        )
    return state


def refuse_another_recipe(
    path: Path, made_with: Mapping[str, Any], wanted: Mapping[str, Any]
) -> None:
    """Raise BadInput where going on from a checkpoint would mix two trainings."""
    usual = {
        item.name: item.default for item in fields(Recipe)
    }  # of values that an earlier version did not know
    for name, value in wanted.items():
        before = made_with.get(name, usual[name])
        if name not in _FREE and _plain(before) != _plain(value):
            raise BadInput(
                msg(
                    "The checkpoint “{path}” was made with {name} = {value}, and the "
                    "recipe says {value_2}; go on with the same, or start in another "
                    "folder.",
                    path=path,
                    name=name,
                    value=str(_plain(before)),
                    value_2=str(_plain(value)),
                )
            )


def _plain(value: Any) -> Any:
    return list(value) if isinstance(value, tuple) else value

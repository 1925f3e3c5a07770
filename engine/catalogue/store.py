"""Weights files without torch: cards read, hashes compared, the folder of installed ones kept."""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import time
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, BinaryIO

from ..errors import BadInput, ModelDoesNotFit, OutputRefused
from ..files.doors import exists, open_named
from ..files.json_text import json_text
from ..files.whole_file import whole_file
from ..files.write_errors import cannot_write
from ..messages import Remedy, msg
from ..paths import home
from .card import Card
from .models import AUTO, MODELS
from .networks import one_line
from .weights_header import damaged, read_header, unreadable

ENDING = ".safetensors"
SHIPPED = Path(__file__).resolve().parents[1] / "weights"  # weights that come with Deep Change
CARD = "deepchange"  # the name of the card among the header's texts
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,99}")
_BLOCK = 1 << 20
_SETTLED = 3.0  # seconds, more than between two times that any disk tells apart


@dataclass(frozen=True)
class WeightsFile:
    """A weights file with a card. name: under which it is installed. size: bytes."""

    path: Path
    name: str
    size: int
    card: Card

    @property
    def shipped(self) -> bool:
        """Whether it came with Deep Change."""
        return self.path.parent == SHIPPED

    def to_json(self) -> dict[str, Any]:
        """The file and its card as plain values."""
        return {
            "name": self.name,
            "path": str(self.path),
            "size": self.size,
            "shipped": self.shipped,
            "card": self.card.to_json(),
        }


def read_card(path: str | Path) -> Card:
    """The card inside a weights file, read again where the file is another than before. Raises
    ModelDoesNotFit for a file that is damaged or has none."""
    try:
        now = Path(path).stat()
    except (OSError, ValueError):
        return _read_card(str(path))
    # A file that was just written may be written again within a tick of the disk's clock.
    if time.time() - max(now.st_mtime, now.st_ctime) < _SETTLED:
        return _read_card(str(path))
    # Kept, as the panel asks for the cards of all models with each layer that it adds.
    return _card_of(
        str(path), now.st_dev, now.st_ino, now.st_size, now.st_mtime_ns, now.st_ctime_ns
    )


@lru_cache(maxsize=64)
def _card_of(path: str, *_identity: int) -> Card:
    return _read_card(path)


def _read_card(name: str) -> Card:
    path = Path(name)
    text = read_header(path).texts.get(CARD)
    if text is None:
        raise ModelDoesNotFit(
            msg(
                "“{path}” holds tensors and no card that says what they are for; import it.",
                Remedy.IMPORT_WEIGHTS,
                path=path,
            )
        )
    try:
        values = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise damaged(path, msg("its card cannot be read")) from error
    try:
        return Card.from_json(values)
    except BadInput as error:
        raise ModelDoesNotFit(
            msg("“{name}” cannot be used. {error}", name=path.name, error=error)
        ) from error


def read_weights_file(path: str | Path) -> WeightsFile:
    """A weights file and its card; the tensors are not looked at."""
    path = Path(path)
    card = read_card(path)
    return WeightsFile(
        path,
        path.name[: -len(ENDING)] if path.name.endswith(ENDING) else path.name,
        path.stat().st_size,
        card,
    )


def tensors_sha256(path: str | Path) -> str:
    """The hash of all tensors of a file, wherever in it they lie; read in blocks.

    It covers, in order of their names, each tensor's name, type and shape as a line of JSON, then
    its bytes."""
    path = Path(path)
    header = read_header(path)
    digest = hashlib.sha256()
    try:
        with os.fdopen(open_named(path), "rb") as file:
            for name, tensor in sorted(header.tensors.items()):
                digest.update(hash_line(name, tensor.dtype, tensor.shape))
                file.seek(header.start + tensor.begin)
                _digest_bytes(file, tensor.end - tensor.begin, digest)
    except OSError as error:
        raise unreadable(path, error) from error
    return digest.hexdigest()


def _digest_bytes(file: BinaryIO, left: int, digest: Any) -> None:
    while left > 0 and (block := file.read(min(left, _BLOCK))):
        digest.update(block)
        left -= len(block)


def hash_line(name: str, dtype: str, shape: tuple[int, ...]) -> bytes:
    """What the hash takes of a tensor before its bytes. dtype: as safetensors writes it."""
    return (json_text([name, dtype, list(shape)], ensure_ascii=True) + "\n").encode()


def verify(path: str | Path) -> Card:
    """The card of a file whose tensors are those that it was written with. Raises ModelDoesNotFit
    otherwise."""
    path = Path(path)
    card = read_card(path)
    if not card.sha256 or tensors_sha256(path) != card.sha256:
        raise damaged(
            path,
            msg("its tensors are not those that its card was written for (their SHA-256 differs)"),
        )
    return card


# The folder of installed weights
# ------------------------------------------------------------------------------------


def models_folder(folder: str | Path | None = None) -> Path:
    """Where installed weights lie: the given folder, that of DEEPCHANGE_MODELS, or the user's for
    Deep Change."""
    return Path(folder or os.environ.get("DEEPCHANGE_MODELS") or home() / "models")


def installed(folder: str | Path | None = None) -> tuple[list[WeightsFile], list[str]]:
    """Every weights file that a name stands for: those in the folder, then those that come along.

    Also a sentence for each that cannot be used, and for each shipped one whose name the user's own
    has taken."""
    found, problems = [], []
    place = models_folder(folder)
    try:
        paths = sorted(path for path in place.glob(f"*{ENDING}") if not path.name.startswith("."))
    except OSError as error:
        paths, problems = (
            [],
            [
                msg(
                    "The folder of models “{folder}” cannot be read: {why}.",
                    folder=place,
                    why=error.strerror or error,
                )
            ],
        )
    for path in [*paths, *_shipped_unless(paths)]:
        try:
            found.append(read_weights_file(path))
        except BadInput as error:
            problems.append(error.message)
    return found, problems + [
        _taken(path) for path in paths if _shipped(path.name.removesuffix(ENDING))
    ]


def _shipped(name: str) -> Path | None:
    """The file that comes with Deep Change under that name; letters of both cases are one, as on
    some disks."""
    return next(
        (path for path in SHIPPED.glob(f"*{ENDING}") if path.stem.lower() == name.lower()), None
    )


def _shipped_unless(paths: list[Path]) -> list[Path]:
    """The files that come with Deep Change, but for those whose names these files have."""
    taken = {path.name.lower() for path in paths}
    return sorted(path for path in SHIPPED.glob(f"*{ENDING}") if path.name.lower() not in taken)


def _taken(path: Path) -> str:
    name = path.name.removesuffix(ENDING)
    return msg(
        "“{name}” is your own file “{path}”, and not the one that comes with Deep Change; remove "
        "yours to use that.",
        Remedy.REMOVE_WEIGHTS,
        name=name,
        path=path,
    )


def find_weights(name: str | Path, folder: str | Path | None = None) -> Path:
    """The weights file meant by a path or by the name of an installed one. Raises
    ModelDoesNotFit."""
    text = str(name)
    if _NAME.fullmatch(text) and (path := models_folder(folder) / f"{text}{ENDING}").is_file():
        return path
    if shipped := _shipped(text):
        return shipped
    if exists(text) and not Path(text).is_dir():
        return Path(text)
    there = ", ".join(file.name for file in installed(folder)[0]) or msg("none")
    raise ModelDoesNotFit(
        msg(
            "There is no weights file “{name}”, nor an installed one of that name (there: "
            "{there}).",
            name=text,
            there=there,
        )
    )


def install(
    path: str | Path, folder: str | Path | None = None, name: str | None = None
) -> WeightsFile:
    """Copy a weights file among the installed ones, once its hash is right. An installed one is not
    replaced.

    name: without the ending; that of the file where nothing is said. Raises ModelDoesNotFit,
    OutputRefused and OutOfSpace."""
    verify(path)
    name = name or read_weights_file(path).name
    if why := unfit_name(name):
        raise ModelDoesNotFit(
            msg(
                "“{name}” {why}; choose one of letters, digits, dots and dashes.",
                Remedy.NAME_WEIGHTS,
                name=one_line(name),
                why=why,
            )
        )
    place = models_folder(folder)
    target = place / f"{name}{ENDING}"
    # Disks that take “Good” and “good” for one name would lose a file.
    if target.exists() or any(
        file.stem.lower() == name.lower() for file in place.glob(f"*{ENDING}")
    ):
        raise OutputRefused(
            msg(
                "A model “{name}” is installed already; remove it first, or choose another name.",
                name=name,
            )
        )
    copy_whole(Path(path), target)
    return read_weights_file(target)


def unfit_name(name: str) -> str:
    """Why weights cannot have that name; nothing where they can."""
    if name.lower() in (AUTO, *MODELS):
        return msg("is the name of a model that needs no weights")
    return "" if _NAME.fullmatch(name) else msg("is no name for a model")


def copy_whole(source: Path, target: Path) -> None:
    """Copy a file so that it appears under its name only when it is whole."""
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with whole_file(target) as part:
            shutil.copyfile(source, part)
    except OSError as error:
        raise cannot_write(target, error) from error


def remove(name: str, folder: str | Path | None = None) -> Path:
    """Delete an installed weights file. Raises ModelDoesNotFit where there is none of that name."""
    place = models_folder(folder)
    path = place / f"{name}{ENDING}"
    if not _NAME.fullmatch(name) or not path.is_file():
        if _shipped(name):
            raise ModelDoesNotFit(
                msg(
                    "“{name}” comes with Deep Change and stays; only installed weights can be "
                    "removed.",
                    name=name,
                )
            )
        there = ", ".join(file.name for file in installed(folder)[0]) or msg("none")
        raise ModelDoesNotFit(
            msg(
                "No model “{name}” is installed in “{folder}” (there: {there}).",
                name=name,
                folder=place,
                there=there,
            )
        )
    try:
        path.unlink()
    except OSError as error:
        raise OutputRefused(
            msg("“{path}” cannot be removed: {reason}.", path=path, reason=error.strerror or error)
        ) from error
    return path

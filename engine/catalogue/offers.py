"""Weights that lie somewhere to be fetched: a list beside the files, with the hash and the card of
each.

A list may come from anywhere: `read_offers` lets through what is of bounded size and makes sense.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..errors import BadInput, ModelDoesNotFit, OutputRefused
from ..files.doors import read_named
from ..files.hashes import sha256_of
from ..files.json_text import json_text
from ..files.write_errors import from_os_error
from ..messages import msg
from .card import Card
from .store import ENDING, WeightsFile, install, read_weights_file

INDEX = "weights.json"
FORM = 1
LARGEST = 2**28  # bytes of a file of weights
LARGEST_INDEX = 2**22
_MOST = 200
_FILE = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,80}" + re.escape(ENDING))
_SHA256 = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True)
class Offer:
    """Weights that can be fetched. file: its name beside the list; size: bytes; sha256: of the
    whole file; card: what it says of itself."""

    file: str
    size: int
    sha256: str
    card: Card

    @property
    def name(self) -> str:
        """What the model is called once it is installed."""
        return self.file.removesuffix(ENDING)


def read_offers(content: bytes, whence: str) -> list[Offer]:
    """The offers of a list. whence: where it comes from, for sentences. Raises BadInput."""
    if len(content) > LARGEST_INDEX:
        raise BadInput(_no_list(whence, msg("it is too large")))
    try:
        values: Any = json.loads(content.decode("utf-8"))
        form, listed = values["form"], values["weights"]
        if form != FORM or not isinstance(listed, list) or len(listed) > _MOST:
            raise BadInput(_no_list(whence, msg("it is of another form")))
        return [_offer(each) for each in listed]
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        raise BadInput(_no_list(whence, msg("it is damaged"))) from error
    except ModelDoesNotFit as error:
        raise BadInput(_no_list(whence, error.message)) from error


def _offer(values: dict[str, Any]) -> Offer:
    file, size, sha256 = values["file"], values["bytes"], values["sha256"]
    if not (
        isinstance(file, str)
        and _FILE.fullmatch(file)
        and type(size) is int
        and 0 < size <= LARGEST
        and isinstance(sha256, str)
        and _SHA256.fullmatch(sha256)
    ):
        raise ValueError(file)
    return Offer(file, size, sha256, Card.from_json(values["card"]))


def _no_list(whence: str, why: str) -> str:
    return msg("“{whence}” is no list of weights: {why}.", whence=whence, why=why)


def offers_in(folder: Path) -> list[Offer]:
    """The weights that lie in a folder, by its list, or by the files themselves where there is
    none. Raises BadInput."""
    if (folder / INDEX).is_file():
        try:
            return read_offers(read_named(folder / INDEX), str(folder / INDEX))
        except OSError as error:
            raise BadInput(_no_list(str(folder / INDEX), error.strerror or str(error))) from error
    try:
        paths = sorted(folder.glob(f"*{ENDING}"))
    except OSError:
        paths = []
    found = [read_weights_file(path) for path in paths if _FILE.fullmatch(path.name)]
    if not found:
        raise BadInput(
            msg("“{folder}” holds no weights (*{ending}).", folder=folder, ending=ENDING)
        )
    return [_offer_of(file) for file in found[:_MOST]]


def write_offers(folder: Path) -> list[Offer]:
    """Write the list of the weights in a folder, for whoever puts it on a server. Raises BadInput,
    OutputRefused or OutOfSpace."""
    path = folder / INDEX
    if path.exists() and not _is_list(path):
        raise OutputRefused(msg("“{path}” is something else; move it away.", path=path))
    paths = sorted(each for each in folder.glob(f"*{ENDING}") if _FILE.fullmatch(each.name))
    if not paths:
        raise BadInput(
            msg("“{folder}” holds no weights (*{ending}).", folder=folder, ending=ENDING)
        )
    offers = [_offer_of(read_weights_file(each)) for each in paths]
    listed = [
        {"file": each.file, "bytes": each.size, "sha256": each.sha256, "card": each.card.to_json()}
        for each in offers
    ]
    try:
        path.write_text(json_text({"form": FORM, "weights": listed}) + "\n", encoding="utf-8")
    except OSError as error:
        raise from_os_error(error, path) from error
    return offers


def _is_list(path: Path) -> bool:
    try:
        read_offers(path.read_bytes(), str(path))
    except (BadInput, OSError):
        return False
    return True


def _offer_of(file: WeightsFile) -> Offer:
    return Offer(file.path.name, file.path.stat().st_size, sha256_of(file.path), file.card)


def install_offer(offer: Offer, path: Path) -> WeightsFile:
    """Install a file that was fetched, once it is what was offered. Raises BadInput otherwise, and
    what `install` raises."""
    try:
        same = path.stat().st_size == offer.size and sha256_of(path) == offer.sha256
    except OSError:
        same = False
    if not same:
        raise BadInput(
            msg(
                "“{file}” is not the file that was offered (its SHA-256 differs); nothing was "
                "installed. Fetch it again, or ask whoever offers it.",
                file=offer.file,
            )
        )
    return install(path, name=offer.name)

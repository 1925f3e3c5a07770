"""Fetches weights from an address or a folder: the list first, then what was chosen of it."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from urllib.parse import quote, urlsplit

from ...engine.catalogue.offers import (
    INDEX,
    LARGEST_INDEX,
    Offer,
    install_offer,
    offers_in,
    read_offers,
)
from ...engine.catalogue.store import WeightsFile
from ...engine.errors import BadInput
from ...engine.files.write_errors import from_os_error
from ...engine.progress import Progress
from ..network import Unanswered, fetch
from ..text.translation import tr

VARIABLE = "DEEPCHANGE_WEIGHTS_ADDRESS"  # names where an organisation keeps its weights
_LOCAL = ("localhost", "127.0.0.1", "::1")
Cancelled = Callable[[], bool]


def usual_place() -> str:
    """The address or folder that a variable names; empty where none does."""
    return os.environ.get(VARIABLE, "").strip()


def offers_at(place: str, cancelled: Cancelled) -> list[Offer]:
    """What lies at an address, or in a folder. Raises BadInput or Stopped."""
    if not is_address(place):
        folder = Path(place).expanduser()
        if not place.strip() or not folder.is_dir():
            text = tr("“{place}” is no folder, and no address that begins with https://.")
            raise BadInput(text.format(place=place))
        return offers_in(folder)
    address = _beside(place, INDEX)
    return read_offers(_fetched(address, LARGEST_INDEX, cancelled), address)


def bring(
    place: str, offer: Offer, tell: Callable[[Progress], None], cancelled: Cancelled
) -> WeightsFile:
    """Fetch a file, compare it with what was offered, and install it. Raises BadInput,
    OutputRefused or Stopped; nothing is left then."""
    stage = tr("Fetching “{name}”").format(name=offer.name)

    def came(size: int) -> None:
        tell(Progress(stage, min(1.0, size / offer.size)))

    came(0)
    with TemporaryDirectory() as folder:
        target = Path(folder) / offer.file
        try:
            if is_address(place):
                content = _fetched(_beside(place, offer.file), offer.size, cancelled, came)
                target.write_bytes(content)
            else:
                shutil.copyfile(Path(place).expanduser() / offer.file, target)
        except OSError as error:
            raise from_os_error(error, target) from error
        return install_offer(offer, target)


def is_address(place: str) -> bool:
    """Whether it names something on the network. Raises BadInput for an address that is not
    safe."""
    try:
        parts = urlsplit(place.strip())
    except ValueError:
        return False
    if parts.scheme == "http" and (parts.hostname or "") not in _LOCAL:
        text = tr(
            "“{address}” is not encrypted, so that anybody on the way could change the list; use "
            "https://."
        )
        raise BadInput(text.format(address=place))
    return parts.scheme in ("https", "http")


def _beside(place: str, file: str) -> str:
    """The address of a file in the folder that an address names."""
    base = place.strip().removesuffix(INDEX)
    return f"{base.rstrip('/')}/{quote(file)}"


def _fetched(
    address: str, most: int, cancelled: Cancelled, tell: Callable[[int], None] = lambda _: None
) -> bytes:
    """What lies at an address, by way of QGIS, which knows proxies and certificates."""
    try:
        return fetch(address, most, cancelled, tell=tell)
    except Unanswered as error:
        text = tr("“{address}” cannot be fetched: {reason}")
        raise BadInput(text.format(address=address, reason=error)) from None

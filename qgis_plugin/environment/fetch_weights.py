"""Fetches weights from an address or a folder: the list first, then what was chosen of it."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from urllib.parse import quote, urlsplit

from qgis.core import QgsBlockingNetworkRequest, QgsFeedback
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtNetwork import QNetworkRequest

from ...engine.catalogue.offers import (
    INDEX,
    LARGEST_INDEX,
    Offer,
    install_offer,
    offers_in,
    read_offers,
)
from ...engine.catalogue.store import WeightsFile
from ...engine.errors import BadInput, Stopped
from ...engine.files.write_errors import from_os_error
from ...engine.messages import msg as to_say
from ...engine.progress import Progress
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
    tell(Progress(tr("Fetching “{name}”").format(name=offer.name), 0.0))
    with TemporaryDirectory() as folder:
        target = Path(folder) / offer.file
        try:
            if is_address(place):
                content = _fetched(_beside(place, offer.file), offer.size, cancelled)
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


def _fetched(address: str, most: int, cancelled: Cancelled) -> bytes:
    """What lies at an address, by way of QGIS, which knows proxies and certificates."""
    request, feedback = QgsBlockingNetworkRequest(), QgsFeedback()
    request.downloadProgress.connect(
        lambda here, _all: feedback.cancel() if here > most or cancelled() else None
    )
    error = request.get(QNetworkRequest(QUrl(address)), True, feedback)
    if cancelled():
        raise Stopped(to_say("Stopped; nothing was changed."))
    content = bytes(request.reply().content())
    if error != QgsBlockingNetworkRequest.ErrorCode.NoError or len(content) > most:
        reason = request.errorMessage() or tr("it is larger than was said")
        text = tr("“{address}” cannot be fetched: {reason}")
        raise BadInput(text.format(address=address, reason=reason))
    return content

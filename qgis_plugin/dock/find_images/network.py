"""What a STAC API and its pictures answer."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt, QUrl
from qgis.PyQt.QtGui import QImage, QImageReader

from ....engine.errors import BadInput
from ....engine.files.doors import shortened
from ....engine.files.json_text import json_text
from ....engine.stac.search import Request
from ...network import Unanswered, fetch
from ...text.translation import tr

_LARGEST = 64 * 2**20  # bytes of an answer
THUMBNAIL = 88  # pixels of the side that is shown


class Sender:
    """Sends requests and waits for what comes, in the thread that calls it. cancelled: whether to
    stop."""

    def __init__(self, cancelled: Callable[[], bool]) -> None:
        self._cancelled = cancelled

    def __call__(self, request: Request) -> bytes:
        """What a server answers. Raises BadInput where nothing comes, Stopped where it was
        stopped."""
        json = None if request.body is None else json_text(request.body)
        try:
            return fetch(request.url, _LARGEST, self._cancelled, json=json)
        except Unanswered as error:
            raise BadInput(_sentence(request.url, str(error))) from None

    def picture(self, address: str) -> QImage | None:
        """A small picture; None where it cannot be had. Raises Stopped."""
        try:
            return small_picture(self(Request(address)))
        except BadInput:
            return None


def _sentence(address: str, why: str) -> str:
    server = QUrl(address)
    text = tr(
        "“{server}” does not answer ({why}); check the address and the collection, and QGIS’s "
        "network settings (Settings, Options, Network)."
    )
    shown = shortened(" ".join(why.split())) or tr("nothing comes from there")
    return text.format(server=server.host() or address[:80], why=shown)


def small_picture(content: bytes) -> QImage | None:
    """A picture of a server, no larger than a thumbnail; None where it is none."""
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    size = reader.size()
    if not size.isValid():
        return None
    # Scaled while it is read: what claims to have a billion pixels never has them in memory.
    reader.setScaledSize(
        size.scaled(QSize(THUMBNAIL, THUMBNAIL), Qt.AspectRatioMode.KeepAspectRatio)
    )
    picture = reader.read()
    return None if picture.isNull() else picture

"""Requests by QGIS's own network, with its proxy and its certificates, from a thread of a task."""

from __future__ import annotations

import json
from typing import Any

from qgis.core import QgsBlockingNetworkRequest
from qgis.PyQt.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt, QUrl
from qgis.PyQt.QtGui import QImage, QImageReader
from qgis.PyQt.QtNetwork import QNetworkRequest

from ....engine.errors import BadInput, Stopped
from ....engine.stac.search import Request
from ...text.translation import tr

_DONE = QgsBlockingNetworkRequest.ErrorCode.NoError
_LARGEST = 64 * 2**20  # bytes of an answer
THUMBNAIL = 88  # pixels of the side that is shown


class Sender:
    """Sends requests and waits for what comes. feedback: a QgsFeedback, which stops it."""

    def __init__(self, feedback: Any) -> None:
        self._feedback = feedback

    def __call__(self, request: Request) -> bytes:
        """What a server answers. Raises BadInput where nothing comes, Stopped where it was
        stopped."""
        asked = QNetworkRequest(QUrl(request.url))
        sender = QgsBlockingNetworkRequest()
        if request.body is None:
            code = sender.get(asked, False, self._feedback)
        else:
            asked.setRawHeader(b"Content-Type", b"application/json")
            body = json.dumps(request.body).encode("utf-8")
            code = sender.post(asked, QByteArray(body), False, self._feedback)
        if self._feedback.isCanceled():
            raise Stopped("Stopped.")
        content = bytes(sender.reply().content())
        if code != _DONE or len(content) > _LARGEST:
            raise BadInput(_sentence(request.url, sender.errorMessage()))
        return content

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
    shown = " ".join(why.split())[:200] or tr("nothing comes from there")
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

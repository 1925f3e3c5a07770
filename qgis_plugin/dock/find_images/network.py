"""Requests by QGIS's own network, with its proxy and its certificates, from a thread of a task."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.core import QgsNetworkAccessManager
from qgis.PyQt.QtCore import (
    QBuffer,
    QByteArray,
    QEventLoop,
    QIODevice,
    QSize,
    Qt,
    QTimer,
    QUrl,
)
from qgis.PyQt.QtGui import QImage, QImageReader
from qgis.PyQt.QtNetwork import QNetworkReply, QNetworkRequest

from ....engine.errors import BadInput, Stopped
from ....engine.files.doors import shortened
from ....engine.files.json_text import json_text
from ....engine.stac.search import Request
from ...text.translation import tr

_LARGEST = 64 * 2**20  # bytes of an answer
_GLANCE = 100  # milliseconds between two looks at whether somebody wants to stop
THUMBNAIL = 88  # pixels of the side that is shown


class Sender:
    """Sends requests and waits for what comes, in the thread that calls it. cancelled: whether to
    stop.

    Not by QgsBlockingNetworkRequest: in a thread it may wait for ever after it was cancelled."""

    def __init__(self, cancelled: Callable[[], bool]) -> None:
        self._cancelled = cancelled

    def __call__(self, request: Request) -> bytes:
        """What a server answers. Raises BadInput where nothing comes, Stopped where it was
        stopped."""
        asked = QNetworkRequest(QUrl(request.url))
        asked.setAttribute(
            QNetworkRequest.Attribute.RedirectPolicyAttribute,
            QNetworkRequest.RedirectPolicy.NoLessSafeRedirectPolicy,
        )
        network = QgsNetworkAccessManager.instance()
        if request.body is None:
            reply = network.get(asked)
        else:
            asked.setHeader(QNetworkRequest.KnownHeaders.ContentTypeHeader, "application/json")
            reply = network.post(asked, QByteArray(json_text(request.body).encode("utf-8")))
        self._wait(reply)
        if self._cancelled():
            raise Stopped("Stopped.")
        if reply.error() != QNetworkReply.NetworkError.NoError:
            raise BadInput(_sentence(request.url, reply.errorString()))
        return bytes(reply.readAll())

    def _wait(self, reply: Any) -> None:
        """Until a reply is finished, stopped, or far too large."""
        loop, glance = QEventLoop(), QTimer()
        reply.finished.connect(loop.quit)
        reply.downloadProgress.connect(lambda got, _: reply.abort() if got > _LARGEST else None)
        glance.timeout.connect(lambda: reply.abort() if self._cancelled() else None)
        glance.start(_GLANCE)
        if not reply.isFinished():
            loop.exec()
        glance.stop()

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

"""What an address answers, by QGIS's own network, with its proxy and its certificates, in the
thread of a task."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsNetworkAccessManager
from qgis.PyQt.QtCore import QByteArray, QEventLoop, QTimer, QUrl
from qgis.PyQt.QtNetwork import QNetworkReply, QNetworkRequest

from ..engine.errors import DeepChangeError, Stopped
from ..engine.messages import msg as to_say
from .text.translation import tr

_GLANCE = 100  # milliseconds between two looks at whether somebody wants to stop
Cancelled = Callable[[], bool]
Tell = Callable[[int], None]


class Unanswered(DeepChangeError):
    """Nothing useful came; the message is the reason, which may be empty."""


def fetch(
    address: str,
    most: int,
    cancelled: Cancelled,
    *,
    json: str | None = None,
    tell: Tell = lambda _size: None,
) -> bytes:
    """What an address answers. json: what is posted there; None: nothing is. tell: called with the
    bytes that are here. Raises Unanswered, also for more than `most` bytes, and Stopped within a
    moment, whatever the server does.

    Not by QgsBlockingNetworkRequest: in a thread it may wait for ever after it was cancelled, and
    it looks up only when something comes."""
    asked = QNetworkRequest(QUrl(address))
    asked.setAttribute(
        QNetworkRequest.Attribute.RedirectPolicyAttribute,
        QNetworkRequest.RedirectPolicy.NoLessSafeRedirectPolicy,
    )
    network = QgsNetworkAccessManager.instance()
    if json is None:
        reply = network.get(asked)
    else:
        asked.setHeader(QNetworkRequest.KnownHeaders.ContentTypeHeader, "application/json")
        reply = network.post(asked, QByteArray(json.encode("utf-8")))
    larger = _wait(reply, most, cancelled, tell)
    if cancelled():
        raise Stopped(to_say("Stopped; nothing was changed."))
    if larger:
        raise Unanswered(tr("it is larger than was said"))
    if reply.error() != QNetworkReply.NetworkError.NoError:
        raise Unanswered(reply.errorString())
    return bytes(reply.readAll())


def _wait(reply: QNetworkReply, most: int, cancelled: Cancelled, tell: Tell) -> bool:
    """Until a reply is finished or stopped; whether it is larger than `most` bytes."""
    loop, glance, larger = QEventLoop(), QTimer(), []

    def came(size: int, _whole: int) -> None:
        tell(size)
        if size > most:
            larger.append(size)
            reply.abort()

    reply.finished.connect(loop.quit)
    reply.downloadProgress.connect(came)
    glance.timeout.connect(lambda: reply.abort() if cancelled() else None)
    glance.start(_GLANCE)
    if not reply.isFinished():
        loop.exec()
    glance.stop()
    return bool(larger)

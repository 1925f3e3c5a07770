"""What is told to the analyst above the map, and kept in QGIS's log."""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import partial
from html import escape
from typing import Any

from qgis.core import Qgis, QgsMessageLog
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QTimer
from qgis.PyQt.QtWidgets import QTextBrowser

from ..runs.log import LOG, TASKS
from ..text.plain_words import plain

# letters that the bar of a small window shows whole; longer texts get a button that shows all of
# them
_SHORT = 90
_HIGHEST = 120  # pixels of a text in the bar
_GOOD_NEWS = 12  # seconds; bad news stay until they are closed
_GOOD = (Qgis.MessageLevel.Success, Qgis.MessageLevel.Info)


class Notices(QObject):
    """The message bar of a QGIS window. iface: of QGIS, or None where there is no window.

    What is told appears when all else that goes on in this moment is done: QGIS itself tells of
    each task that ends, and the last one to speak is the one who is read. New news take the place
    of good ones."""

    def __init__(self, iface: Any, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._iface = iface
        self._bad: dict[str, list[str]] = {}
        if iface is not None:
            iface.messageBar().widgetAdded.connect(self._added)

    def _added(self, _item: Any) -> None:
        """Before 3.26 no task can be silent, and QGIS may tell of it any time after its end."""
        bar = self._iface.messageBar()
        QTimer.singleShot(
            0, lambda: _take_away(bar, lambda item: item.title() != LOG and item.text() in TASKS)
        )

    def good(self, text: str) -> None:
        """Something is done."""
        self._show(text, Qgis.MessageLevel.Success, _GOOD_NEWS)

    def note(self, text: str) -> None:
        """Something worth knowing."""
        self._show(text, Qgis.MessageLevel.Info, _GOOD_NEWS)

    def stay(self, text: str) -> None:
        """Something worth knowing that stays until it is closed."""
        self._show(text, Qgis.MessageLevel.Info, 0)

    def bad(self, text: str, about: str = "") -> None:
        """Something did not work; the text says what to do. about: with what, so that `mended`
        takes it away."""
        self._bad.setdefault(about, []).append(plain(text))
        self._show(text, Qgis.MessageLevel.Warning, 0)

    def mended(self, *about: str) -> None:
        """What did not work with this works now, or is tried anew: old bad news of it go."""
        old = [text for name in about for text in self._bad.pop(name, [])]
        if old and self._iface is not None:
            bar = self._iface.messageBar()
            QTimer.singleShot(0, lambda: _take_away(bar, lambda item: _says(item, old)))

    def _show(self, text: str, level: Any, seconds: int) -> None:
        text = plain(text)
        QgsMessageLog.logMessage(text, LOG, level, False)
        if self._iface is not None:
            bar = self._iface.messageBar()
            QTimer.singleShot(0, lambda: _push(bar, text, level, seconds))


def _push(bar: Any, text: str, level: Any, seconds: int) -> None:
    if sip.isdeleted(bar):
        return
    shown = escape(
        text, quote=False
    )  # the bar takes what it shows for HTML, what the button shows for text
    _take_away(
        bar, lambda item: item.title() == LOG and (item.text() == shown or item.level() in _GOOD)
    )
    if len(text) > _SHORT:
        bar.pushMessage(LOG, shown, text, level, seconds)
    else:
        bar.pushMessage(LOG, shown, level, seconds)
    item = bar.currentItem()
    QTimer.singleShot(0, lambda: _show_whole(item))  # when it has its place, and so its width


def _show_whole(item: Any) -> None:
    """Make an item of the bar as high as its lines are, whatever its width becomes: QGIS shows two
    at the most."""
    if item is None or sip.isdeleted(item):
        return
    for text in item.findChildren(QTextBrowser):
        grow = partial(_grow, text)
        text.document().documentLayout().documentSizeChanged.connect(grow)
        grow()


def _grow(text: QTextBrowser, _size: Any = None) -> None:
    # A style, or a large font, gives the text a wider frame than QGIS reckons with.
    frame = max(4, text.height() - text.viewport().height())
    height = min(_HIGHEST, math.ceil(text.document().size().height()) + frame)
    if height > text.height():
        text.setMaximumHeight(height)
        text.setMinimumHeight(height)


def _says(item: Any, texts: list[str]) -> bool:
    return item.title() == LOG and item.level() not in _GOOD and item.text() in texts


def _take_away(bar: Any, unwanted: Callable[[Any], bool]) -> None:
    if not sip.isdeleted(bar):
        for item in filter(unwanted, bar.items()):
            bar.popWidget(item)

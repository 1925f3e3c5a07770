"""Underlined keys of the panel that a menu of QGIS has, too: they are left to the menu. Else Alt
and that letter would lead to the field and open the menu in turn."""

from __future__ import annotations

from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import QAbstractButton, QLabel, QMainWindow, QWidget

from ..text.plain_words import without_key

_taken: set[str] = set()  # such as “Alt+M”


def free_of(text: str) -> str:
    """A text, without its key where a menu has that."""
    return without_key(text) if _key(text) in _taken else text


def leave_to_menus(panel: QWidget, window: QWidget | None) -> None:
    """Take from the labels and buttons of a panel, now and whenever a button gets another text, the
    keys that the menus of a window have."""
    menus = window.menuWidget() if isinstance(window, QMainWindow) else None
    if menus is None:
        return
    _taken.clear()
    _taken.update(filter(None, (_key(action.text()) for action in menus.actions())))
    labels = [label for label in panel.findChildren(QLabel) if label.buddy() is not None]
    for part in (*labels, *panel.findChildren(QAbstractButton)):
        if _key(part.text()) in _taken:
            part.setText(free_of(part.text()))


def _key(text: str) -> str:
    return str(QKeySequence.mnemonic(text).toString())

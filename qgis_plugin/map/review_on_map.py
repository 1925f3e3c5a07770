"""Keys of the review, and clicks on polygons, where the map has the focus."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.gui import QgsMapTool, QgsMapToolDigitizeFeature, QgsMapToolPan
from qgis.PyQt.QtCore import QEvent, QObject, QPoint, Qt
from qgis.PyQt.QtGui import QKeySequence

_STILL = 4  # pixels: what moves less between press and release is a click
_REACH = 3  # pixels around a click within which a polygon is meant


class ReviewOnMap(QObject):
    """Hears what is done on the map while the review is open.

    review: the panel of the review. is_open: whether keys and clicks are for it now."""

    def __init__(self, canvas: Any, review: Any, is_open: Callable[[], bool]) -> None:
        super().__init__(review)
        self._canvas, self._review, self._is_open = canvas, review, is_open
        self._keys = {QKeySequence(key)[0]: act for key, act in review.keys.items()}
        self._pressed: QPoint | None = None
        for watched in (canvas, canvas.viewport()):
            self.hear(watched)

    def hear(self, widget: QObject) -> None:
        """Take the keys of the review from this widget, too, where nothing else wants letters."""
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Called by Qt; True where the event is done with."""
        kind = event.type()
        if kind in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride):
            return self._key(event, pressed=kind == QEvent.Type.KeyPress)
        if (
            kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease)
            and watched is self._canvas.viewport()
        ):
            self._mouse(event, pressed=kind == QEvent.Type.MouseButtonPress)
        return False

    def _key(self, event: Any, *, pressed: bool) -> bool:
        if (
            (act := undoing(event, self._review)) is not None
            and not (self._draws() and self._has_corners())
            and self._is_open()
        ):
            event.accept()
            if pressed:
                act()
            return True
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        ) or (  # as digits are typed on a French keyboard
            event.modifiers() == Qt.KeyboardModifier.ShiftModifier
            and Qt.Key.Key_1 <= event.key() <= Qt.Key.Key_9
        )
        act = next((act for key, act in self._keys.items() if _is(key, event.key())), None)
        if act is None or not plain or self._draws() or not self._is_open():
            return False
        event.accept()
        if pressed:
            act()
        return True

    def _draws(self) -> bool:
        """Whether a tool is at work that edits, and may want keys itself."""
        tool = self._canvas.mapTool()
        return tool is not None and bool(tool.flags() & QgsMapTool.Flag.EditTool)

    def _has_corners(self) -> bool:
        """Whether a polygon is begun, of which the tool takes back the corners; one that is done is
        for the review."""
        tool = self._canvas.mapTool()
        return not isinstance(tool, QgsMapToolDigitizeFeature) or tool.size() > 0

    def _mouse(self, event: Any, *, pressed: bool) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if pressed:
            self._pressed = QPoint(event.pos())
            # The map may move when the button is let go: where the click lies is known now.
            self._point = self._canvas.getCoordinateTransform().toMapCoordinates(
                event.pos().x(), event.pos().y()
            )
            return
        began, self._pressed = self._pressed, None
        tool = self._canvas.mapTool()
        if (
            began is None
            or not self._is_open()
            or not (tool is None or isinstance(tool, QgsMapToolPan))
        ):
            return
        if (event.pos() - began).manhattanLength() <= _STILL:
            self._review.choose_at(self._point, _REACH * self._canvas.mapUnitsPerPixel())


def undoing(event: Any, review: Any) -> Callable[[], None] | None:
    """What a key event means where it is one of those that take back or do again; else None."""
    if event.matches(QKeySequence.StandardKey.Undo):
        undo: Callable[[], None] = review.undo
        return undo
    return review.redo if event.matches(QKeySequence.StandardKey.Redo) else None


def _is(sequence: Any, key: int) -> bool:
    """Whether a key is that of a sequence: a number with Qt 5, a combination with Qt 6."""
    return key == (sequence.key() if hasattr(sequence, "key") else sequence)

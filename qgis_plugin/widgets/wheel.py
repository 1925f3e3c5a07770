"""The mouse wheel scrolls the page; it changes a number or a choice only where that has the
focus."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QEvent, QObject
from qgis.PyQt.QtWidgets import QAbstractSlider, QAbstractSpinBox, QComboBox, QScrollBar, QWidget

_CHANGED_BY_WHEEL = (QAbstractSlider, QAbstractSpinBox, QComboBox)


class QuietWheel(QObject):
    """Holds for all widgets within `panel`, those that are added later too: it looks again when the
    mouse comes in."""

    def __init__(self, panel: QWidget) -> None:
        super().__init__(panel)
        self._panel = panel
        panel.installEventFilter(self)
        self._look()

    def _look(self) -> None:
        """Hear the wheel of every slider, box and list; to hear one twice is to hear it once."""
        for control in self._panel.findChildren(QWidget):
            if isinstance(control, _CHANGED_BY_WHEEL) and not isinstance(control, QScrollBar):
                control.installEventFilter(self)

    def eventFilter(self, watched: Any, event: QEvent) -> bool:
        """Called by Qt; True where the wheel is not for this widget."""
        kind = event.type()
        if watched is self._panel:
            if kind in (QEvent.Type.Show, QEvent.Type.Enter):
                self._look()
            return False
        if kind != QEvent.Type.Wheel or watched.hasFocus():
            return False
        event.ignore()  # what holds it may scroll
        _scroll(watched, event)
        return True


def _scroll(control: QWidget, event: Any) -> None:
    """Scroll the page that holds the control."""
    page = control.parentWidget()
    while page is not None and not hasattr(page, "verticalScrollBar"):
        page = page.parentWidget()
    if page is not None:
        bar = page.verticalScrollBar()
        bar.setValue(round(bar.value() - event.angleDelta().y() / 40.0 * bar.singleStep()))

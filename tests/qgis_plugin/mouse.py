"""A mouse for tests: it presses what lies at a place of the screen, whatever that is, and never
calls a widget."""

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QScrollArea,
)
from support.waiting import came_true, wait_for

CONTROLS = (QAbstractButton, QAbstractSlider, QAbstractSpinBox, QComboBox, QLineEdit)


def centre(widget):
    """The middle of a widget on the screen."""
    return widget.mapToGlobal(widget.rect().center())


def lies_on_top(widget):
    """Whether the mouse, at the middle of the widget, meets it or a part of it."""
    met = QApplication.widgetAt(centre(widget))
    return met is not None and (met is widget or widget.isAncestorOf(met))


def controls(page):
    """All that an analyst can use on a page now: visible, enabled, and within what its scroll areas
    show."""
    found = [part for kind in CONTROLS for part in page.findChildren(kind)]
    whole = [part for part in found if not isinstance(part.parentWidget(), CONTROLS)]
    return [part for part in whole if part.isVisibleTo(page) and part.isEnabled()]


def is_whole(widget, window):
    """Whether nothing of a control lies beyond the left or right edge of a window."""
    left = widget.mapTo(window, widget.rect().topLeft()).x()
    return left >= 0 and left + widget.width() <= window.width()


def told(widget):
    """A control that the mouse does not meet, and what it meets there, for a message."""
    met = QApplication.widgetAt(centre(widget))
    there = "nothing" if met is None else f"{type(met).__name__} “{met.objectName()}”"
    return f"{type(widget).__name__} “{widget.objectName()}” at {centre(widget)} lies below {there}"


def tab(pages, index):
    """The middle of a page's tab on the screen."""
    return pages.tabBar().mapToGlobal(pages.tabBar().tabRect(index).center())


def scroll_to(widget):
    """Bring a control into sight, as a wheel does, and wait until it stays where it is seen."""
    for _ in range(20):
        seen = centre(widget)
        above = widget.parentWidget()
        while above is not None:
            if isinstance(above, QScrollArea):
                above.ensureWidgetVisible(widget)
            above = above.parentWidget()
        QgsApplication.processEvents()
        if centre(widget) == seen:
            return


def press_at(point):
    """Press the left button at a place of the screen."""
    met = QApplication.widgetAt(point)
    assert met is not None, f"Nothing lies at {point.x()}, {point.y()}."
    QTest.mouseClick(met, Qt.MouseButton.LeftButton, pos=met.mapFromGlobal(point))
    QgsApplication.processEvents()


def press(widget):
    """Press at the middle of a widget, or at the mark of a box to tick; another one may lie on top
    of it."""
    assert widget.isVisible()
    scroll_to(widget)
    mark = widget.mapToGlobal(QPoint(8, widget.height() // 2))
    press_at(mark if isinstance(widget, QCheckBox) else centre(widget))


def choose(combo, text):
    """Unfold a list and press the entry that shows this text."""
    press(combo)
    view = combo.view()
    wait_for(view.isVisible, f"The list “{combo.objectName()}” did not unfold.")
    model = view.model()
    rows = [row for row in range(model.rowCount(view.rootIndex())) if combo.itemText(row) == text]
    assert rows, f"“{text}” is none of {[combo.itemText(row) for row in range(combo.count())]}."
    index = model.index(rows[0], combo.modelColumn(), view.rootIndex())
    view.scrollTo(index)
    QTest.qWait(
        QApplication.doubleClickInterval() + 50
    )  # a list takes no press that comes right after it unfolded
    for _ in range(3):  # on a busy machine the list may still be unfolding at the first press
        press_at(view.viewport().mapToGlobal(view.visualRect(index).center()))
        if came_true(lambda: not view.isVisible(), 0.5):
            return
    raise AssertionError(f"The list “{combo.objectName()}” stayed open.")

"""A row of buttons that goes on in the next line where it is too narrow."""

from __future__ import annotations

from qgis.PyQt.QtCore import QPoint, QRect, QSize
from qgis.PyQt.QtWidgets import (
    QLayout,
    QLayoutItem,
    QSizePolicy,
    QWidget,
)

_FEW_LETTERS = 14


class Flow(QLayout):
    """Parts side by side, going on in further lines where a panel is narrower than they are.

    The part called `grows` takes what is left of its line, or all alike where it is `even`. One
    whose policy is Ignored makes do with a few letters."""

    def __init__(
        self, *parts: QWidget, grows: QWidget | None = None, gap: int = 6, even: bool = False
    ) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._grows, self._gap, self._even = grows, gap, even
        for part in parts:
            self.addWidget(part)

    def addItem(self, item: QLayoutItem) -> None:
        """Called by Qt."""
        self._items.append(item)

    def count(self) -> int:
        """Called by Qt."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Called by Qt, also beyond the last."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Called by Qt, also beyond the last."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def hasHeightForWidth(self) -> bool:
        """Called by Qt."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Called by Qt."""
        lines = self._lines(width)
        return sum(_line_height(line) for line in lines) + self._gap * max(0, len(lines) - 1)

    def minimumSize(self) -> QSize:
        """Called by Qt: as wide as its widest part at the least."""
        shown = self._shown()
        return QSize(
            max((min(self._width(item), item.minimumSize().width()) for item in shown), default=0),
            max((item.sizeHint().height() for item in shown), default=0),
        )

    def sizeHint(self) -> QSize:
        """Called by Qt: all in one line."""
        shown = self._shown()
        wide = sum(map(self._width, shown)) + self._gap * max(0, len(shown) - 1)
        return QSize(wide, max((item.sizeHint().height() for item in shown), default=0))

    def setGeometry(self, place: QRect) -> None:
        """Called by Qt."""
        super().setGeometry(place)
        top = place.top()
        for line in self._lines(place.width()):
            height = _line_height(line)
            self._set_line(line, QRect(place.left(), top, place.width(), height))
            top += height + self._gap

    def _set_line(self, line: list[tuple[QLayoutItem, int]], place: QRect) -> None:
        left = place.left()
        for item, width in line:
            size = QSize(width, min(place.height(), _height(item, width)))
            item.setGeometry(
                QRect(QPoint(left, place.top() + (place.height() - size.height()) // 2), size)
            )
            left += width + self._gap

    def _filled(
        self, line: list[tuple[QLayoutItem, int]], width: int
    ) -> list[tuple[QLayoutItem, int]]:
        """The parts of a line, each with what it gets of the line instead of what it needs."""
        rest = max(0, width - sum(needed for _, needed in line) - self._gap * (len(line) - 1))
        if self._even:
            return [(item, min(width, needed + rest // len(line))) for item, needed in line]
        return [
            (item, min(width, needed + (rest if item.widget() is self._grows else 0)))
            for item, needed in line
        ]

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _lines(self, width: int) -> list[list[tuple[QLayoutItem, int]]]:
        """The parts of each line, with their widths."""
        lines: list[list[tuple[QLayoutItem, int]]] = []
        left = 0
        for item in self._shown():
            needed = self._width(item)
            if lines and left + self._gap + needed <= width:
                lines[-1].append((item, needed))
                left += self._gap + needed
            else:
                lines.append([(item, needed)])
                left = needed
        return [self._filled(line, width) for line in lines]

    def _width(self, item: QLayoutItem) -> int:
        part = item.widget()
        if part.sizePolicy().horizontalPolicy() == QSizePolicy.Policy.Ignored:
            return int(part.fontMetrics().averageCharWidth() * _FEW_LETTERS)
        return int(part.sizeHint().expandedTo(part.minimumSize()).width())


def _line_height(line: list[tuple[QLayoutItem, int]]) -> int:
    return max(_height(item, width) for item, width in line)


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()

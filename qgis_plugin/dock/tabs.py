"""The pages of the panel and their tabs, all of which are always in sight."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, QSize, Qt
from qgis.PyQt.QtGui import QIcon, QPainter, QResizeEvent
from qgis.PyQt.QtWidgets import QTabBar, QTabWidget, QWidget

_NARROWEST = 300  # pixels
_AROUND = 24  # pixels that a tab needs beside its text
_PICTURE = 16  # pixels


class Pages(QTabWidget):
    """Pages whose tabs show words where there is room for all of them, else a picture each and one
    word."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: list[tuple[str, QIcon, bool]] = []
        self.setDocumentMode(True)
        self.setUsesScrollButtons(False)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setIconSize(QSize(_PICTURE, _PICTURE))
        self.setMinimumWidth(_NARROWEST)
        self.currentChanged.connect(lambda _: self._fit())

    def add(
        self,
        page: QWidget,
        name: str,
        picture: QIcon,
        tip: str = "",
        *,
        always_picture: bool = False,
    ) -> None:
        """Add a page. always_picture: its tab never shows its name."""
        index = self.addTab(page, name)
        self._names.append((name, picture, always_picture))
        self.setTabToolTip(index, tip or name)
        self.tabBar().setAccessibleTabName(index, name)
        self._fit()

    def put(self, index: int, page: QWidget) -> None:
        """Put a page where an empty one was added; which is shown stays, and nobody is told."""
        present, before = self.currentIndex(), self.widget(index)
        name, tip = self.tabBar().accessibleTabName(index), self.tabToolTip(index)
        told = self.blockSignals(True)
        self.removeTab(index)
        self.insertTab(index, page, name)
        self.setTabToolTip(index, tip)
        self.tabBar().setAccessibleTabName(index, name)
        self.setCurrentIndex(present)
        self.blockSignals(told)
        before.deleteLater()
        self._fit()

    def set_picture(self, index: int, picture: QIcon) -> None:
        """Show another picture in a tab."""
        name, _, always = self._names[index]
        self._names[index] = (name, picture, always)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many words as there is room for now."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Another theme or type may draw the tabs wider."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange) and self.count():
            self._fit()

    def _fit(self) -> None:
        words = self._room_for_words()
        for index, (name, picture, always) in enumerate(self._names):
            worded = not always and (words or index == self.currentIndex())
            self.setTabText(index, name if worded else "")
            self.setTabIcon(index, QIcon() if worded else picture)
        bar: QTabBar = self.tabBar()
        if not words and bar.tabRect(bar.count() - 1).right() >= self._room():
            present = self.currentIndex()  # large type: no room for any word
            self.setTabText(present, "")
            self.setTabIcon(present, self._names[present][1])
            # A theme may draw tabs so wide that even pictures have no room in the narrowest panel.
            needed = bar.sizeHint().width() + self.width() - self._room()
            self.setMinimumWidth(max(_NARROWEST, needed))

    def _room_for_words(self) -> bool:
        metrics = self.fontMetrics()
        texts = [
            metrics.horizontalAdvance(name) if not always else _PICTURE
            for name, _, always in self._names
        ]
        needed = sum(text + self._around() for text in texts)
        return bool(needed <= self._room())

    def _room(self) -> int:
        """Pixels for tabs: beside them is the button for help."""
        corner = self.cornerWidget()
        return self.width() - (corner.sizeHint().width() if corner is not None else 0)

    def _around(self) -> int:
        """Pixels beside the text of a tab, as the style of this system draws it."""
        bar: QTabBar = self.tabBar()
        if not bar.count():
            return _AROUND
        shown = next((index for index in range(bar.count()) if bar.tabText(index)), 0)
        text = self.fontMetrics().horizontalAdvance(bar.tabText(shown))
        return max(_AROUND, bar.tabRect(shown).width() - (text or _PICTURE))


def with_dot(picture: QIcon, colour: object) -> QIcon:
    """The picture with a dot in its corner: something is to be done there."""
    pixels = picture.pixmap(2 * _PICTURE, 2 * _PICTURE)
    painter = QPainter(pixels)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    side = pixels.width() * 0.5
    painter.drawEllipse(int(pixels.width() - side), 0, int(side), int(side))
    painter.end()
    return QIcon(pixels)

"""The images of one season side by side, each with a small picture, its date and its cloud."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QIcon, QImage, QPixmap
from qgis.PyQt.QtWidgets import QListView, QListWidget, QListWidgetItem, QWidget

from ....engine.stac.images import FoundImage
from ...text.translation import tr
from ...widgets.basic import tip
from .network import THUMBNAIL

_WIDE = THUMBNAIL + 24  # pixels of an image with its text


class ImageStrip(QListWidget):
    """Images from left to right in the order of their dates."""

    def __init__(self, name: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setMovement(QListView.Movement.Static)
        self.setIconSize(QSize(THUMBNAIL, THUMBNAIL))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setUniformItemSizes(True)
        self._blank = QPixmap(THUMBNAIL, THUMBNAIL)
        self._blank.fill(Qt.GlobalColor.transparent)
        self._fit()

    def _fit(self) -> None:
        text = 2 * self.fontMetrics().lineSpacing()
        high = THUMBNAIL + text + 12
        self.setGridSize(
            QSize(max(_WIDE, self.fontMetrics().horizontalAdvance("2000-00-00 ")), high)
        )
        bar = self.horizontalScrollBar().sizeHint().height()
        self.setFixedHeight(high + bar + 2 * self.frameWidth())

    def show_images(self, images: Sequence[FoundImage], chosen: FoundImage | None) -> None:
        """Show these, with one chosen."""
        self._fit()
        self.clear()
        for image in sorted(images, key=lambda each: (each.date, each.id)):
            item = QListWidgetItem(QIcon(self._blank), f"{image.date}\n{cloud_text(image)}")
            item.setData(Qt.ItemDataRole.UserRole, image)
            item.setToolTip(tip(_about(image)))
            self.addItem(item)
            if chosen is not None and image.id == chosen.id:
                self.setCurrentItem(item)
                self.scrollToItem(item)

    def image(self) -> FoundImage | None:
        """The chosen one."""
        item = self.currentItem()
        return item.data(Qt.ItemDataRole.UserRole) if item is not None else None

    def show_picture(self, name: str, picture: QImage) -> None:
        """Show the picture of the image of that id."""
        for index in range(self.count()):
            item = self.item(index)
            if item.data(Qt.ItemDataRole.UserRole).id == name:
                pixels = QPixmap.fromImage(picture)
                icon = QIcon(pixels)
                icon.addPixmap(pixels, QIcon.Mode.Selected)  # in its colours, chosen or not
                item.setIcon(icon)


def cloud_text(image: FoundImage) -> str:
    """“12 % cloud”."""
    if image.cloud is None:
        return tr("cloud unknown")
    return tr("{share} % cloud").format(share=f"{image.cloud:.0f}")


def _about(image: FoundImage) -> str:
    parts = [image.id]
    if image.orbit:
        parts.append(tr("orbit {orbit}").format(orbit=image.orbit))
    return " · ".join(parts)

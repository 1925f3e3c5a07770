"""Files and folders that are dropped on the pair, and the choice between file and folder."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtCore import QMimeData, QPoint
from qgis.PyQt.QtWidgets import QFileDialog, QMenu, QToolButton, QWidget

from ...settings import remembered
from ...text.formatting import shown
from ...text.translation import tr


def dropped_paths(data: QMimeData) -> list[str]:
    """The files and folders of this machine that are dragged; none for anything else."""
    return [url.toLocalFile() for url in data.urls() if url.isLocalFile()]


def nearest(place: QPoint, fields: list[QWidget]) -> int:
    """Which of the fields lies nearest above or below a place of their panel."""
    heights = [abs(field.geometry().center().y() - place.y()) for field in fields]
    return heights.index(min(heights))


def offer_folder(browse: QToolButton, role: str, choose: Callable[[str], None]) -> None:
    """Let the button … open a folder, too: products are delivered as folders."""
    menu = QMenu(browse)
    menu.addAction(tr("Open a file"), browse.click)
    menu.addAction(
        tr("Open a folder (.SAFE, Landsat, PlanetScope, HLS)"),
        lambda: _open_folder(browse, role, choose),
    )
    browse.setMenu(menu)
    browse.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)


def _open_folder(browse: QToolButton, role: str, choose: Callable[[str], None]) -> None:
    title = tr("Open the {date} image").format(date=shown(role))
    path = QFileDialog.getExistingDirectory(browse, title, remembered("images_folder"))
    if path:
        choose(path)

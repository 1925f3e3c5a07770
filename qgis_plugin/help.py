"""The documentation, shown within QGIS: it comes with the plugin, and needs no network."""

from __future__ import annotations

import re
from pathlib import Path

from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QDialog, QTextBrowser, QWidget

from .translations import tr
from .widgets import column

FOLDER = Path(__file__).parents[1] / "docs"
_FIRST = "qgis.md"
_PICTURE = re.compile(r"!\[[^\]]*\]\([^)]*\)")  # they are left out of the package


class HelpWindow(QDialog):
    """A page of the documentation, and those it leads to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Deep Change: help"))
        self.resize(720, 700)
        self.page = QTextBrowser()
        self.page.setObjectName("help_page")
        self.page.setAccessibleName(tr("Help"))
        self.page.setOpenLinks(False)
        self.page.anchorClicked.connect(self._follow)
        column(self).addWidget(self.page)
        self.open_page(_FIRST)

    def open_page(self, name: str) -> None:
        """Show a file of the documentation."""
        text = (FOLDER / name).read_text(encoding="utf-8")
        self.page.setMarkdown(_PICTURE.sub("", text))

    def _follow(self, link: QUrl) -> None:
        name = link.toString().partition("#")[0]
        if "/" not in name and (FOLDER / name).is_file() and name.endswith(".md"):
            self.open_page(name)
        elif link.scheme() in ("http", "https"):
            QDesktopServices.openUrl(link)

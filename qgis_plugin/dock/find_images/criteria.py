"""What is looked for: on which server, which images, in which two seasons, how cloudy at most."""

from __future__ import annotations

from datetime import date
from typing import Any

from qgis.PyQt.QtCore import QDate, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDateEdit,
    QGridLayout,
    QLabel,
    QSizePolicy,
    QSpinBox,
    QWidget,
)

from ....engine.stac.search import Season
from ...settings import remember, remembered
from ...text.translation import tr
from ...widgets.basic import check_box, column, quiet, row, tip, tool
from ...widgets.flow import Flow

EARTH_SEARCH = "https://earth-search.aws.element84.com/v1"
PLANETARY_COMPUTER = "https://planetarycomputer.microsoft.com/api/stac/v1"
_SERVERS = (EARTH_SEARCH, PLANETARY_COMPUTER)
_COLLECTIONS = ("sentinel-2-l2a", "sentinel-2-c1-l2a", "landsat-c2-l2", "hls2-s30", "hls2-l30")
_SEASON = 92  # days


class CriteriaPanel(QWidget):
    """collections_wanted: the server is to be asked which collections it has."""

    collections_wanted = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.server = _choice("stac_server", tr("Server (STAC API)"), _SERVERS)
        self.collection = _choice("stac_collection", tr("Collection"), _COLLECTIONS)
        self.list_button = tool(
            "list_collections", "…", "mActionRefresh", tr("List the collections of this server")
        )
        today = QDate.currentDate()
        self.before = _season("before", today.addYears(-1))
        self.after = _season("after", today)
        self.cloud = QSpinBox()
        self.cloud.setObjectName("max_cloud")
        self.cloud.setAccessibleName(tr("Cloud at most"))
        self.cloud.setRange(0, 100)
        self.cloud.setSuffix("\u00a0%")
        self.same_orbit = check_box(tr("same orbit"))
        self.same_orbit.setObjectName("same_orbit")
        self.same_orbit.setToolTip(
            tr("Compare only images taken from the same track: high buildings lean the same way.")
        )
        self._remembered()
        self._lay_out()
        self.list_button.clicked.connect(self.collections_wanted)

    def _remembered(self) -> None:
        self.server.setEditText(remembered("stac_server", EARTH_SEARCH))
        self.server.lineEdit().setCursorPosition(0)  # of a long address the beginning tells whose
        self.collection.setEditText(remembered("stac_collection", _COLLECTIONS[0]))
        known = remembered("stac_max_cloud", "30")
        self.cloud.setValue(int(known) if known.isdigit() else 30)

    def remember(self) -> None:
        """Keep server, collection and cloud for the next day."""
        remember("stac_server", self.server.currentText().strip())
        remember("stac_collection", self.name())
        remember("stac_max_cloud", str(self.cloud.value()))

    def _lay_out(self) -> None:
        layout = column(self)
        grid = QGridLayout()
        grid.setHorizontalSpacing(6)
        grid.setVerticalSpacing(6)
        rows: tuple[tuple[str, Any], ...] = (
            (tr("Server"), self.server),
            (tr("Collection"), row(self.collection, self.list_button, stretch=0)),
            ("", quiet(tr("First and last day of a season:"))),
            (tr("Before"), _span(*self.before)),
            (tr("After"), _span(*self.after)),
        )
        for index, (title, part) in enumerate(rows):
            grid.addWidget(QLabel(title), index, 0)
            if isinstance(part, QWidget):
                grid.addWidget(part, index, 1)
            else:
                grid.addLayout(part, index, 1)
        grid.setColumnStretch(1, 1)
        layout.addLayout(grid)
        layout.addLayout(Flow(QLabel(tr("Cloud at most")), self.cloud, self.same_orbit))

    def name(self) -> str:
        """The collection."""
        return str(self.collection.currentText()).strip()

    def seasons(self) -> tuple[Season, Season]:
        """Before and after."""
        first, second = (
            Season(
                *(date(each.date().year(), each.date().month(), each.date().day()) for each in ends)
            )
            for ends in (self.before, self.after)
        )
        return first, second

    def offer_collections(self, found: list[tuple[str, str]]) -> None:
        """Let one of a server's collections be chosen; what is chosen now stays."""
        present = self.name()
        self.collection.clear()
        for name, title in found:
            self.collection.addItem(name)
            place = self.collection.count() - 1
            self.collection.setItemData(place, tip(title), Qt.ItemDataRole.ToolTipRole)
        self.collection.setEditText(present)


def _choice(name: str, title: str, known: tuple[str, ...]) -> QComboBox:
    combo = QComboBox()
    combo.setObjectName(name)
    combo.setAccessibleName(title)
    combo.setEditable(True)
    combo.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    combo.addItems(known)
    combo.setToolTip(title)
    combo.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
    combo.setMinimumWidth(120)
    return combo


def _season(role: str, last: QDate) -> tuple[QDateEdit, QDateEdit]:
    """The fields for the first and the last day."""
    made = []
    for end, day in (("from", last.addDays(-_SEASON)), ("to", last)):
        edit = QDateEdit(day)
        edit.setObjectName(f"{role}_{end}")
        edit.setDisplayFormat("yyyy-MM-dd")
        edit.setCalendarPopup(True)
        made.append(edit)
    made[0].setAccessibleName(
        tr("First day of the season before")
        if role == "before"
        else tr("First day of the season after")
    )
    made[1].setAccessibleName(
        tr("Last day of the season before")
        if role == "before"
        else tr("Last day of the season after")
    )
    return made[0], made[1]


def _span(first: QDateEdit, last: QDateEdit) -> Flow:
    return Flow(first, last)

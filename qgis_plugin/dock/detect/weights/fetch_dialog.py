"""More weights: the list at an address or in a folder, the card and the terms of each, and those
that were chosen installed."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QFontDatabase
from qgis.PyQt.QtWidgets import (
    QDialog,
    QFileDialog,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QProgressBar,
    QSplitter,
    QWidget,
)

from .....engine.catalogue.offers import Offer
from .....engine.catalogue.store import installed
from .....engine.catalogue.terms import forbidding
from ....environment.fetch_weights import bring, offers_at, usual_place
from ....runs.engine_task import EngineTask
from ....settings import remember, remembered
from ....text.card_in_words import card_in_words
from ....text.formatting import number
from ....text.plain_words import plain
from ....text.translation import tr
from ....widgets.basic import button, column, empty, quiet, row, say_alone

_SETTING = "weights_place"


class FetchDialog(QDialog):
    """installed: names of what was installed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("More weights"))
        self.resize(700, 460)
        self.installed: list[str] = []
        self._offers: list[Offer] = []
        self._place = ""
        self._task: EngineTask | None = None
        self.place = QLineEdit(remembered(_SETTING) or usual_place())
        self.place.setObjectName("weights_place")
        self.place.setAccessibleName(tr("Address or folder"))
        self.place.setPlaceholderText(tr("https://… or a folder"))
        self.folder_button = button(tr("Folder…"), "weights_folder", "mActionFileOpen")
        self.look_button = button(tr("Look"), "weights_look", "mActionRefresh")
        self.list = QListWidget()
        self.list.setObjectName("weights_offers")
        self.card = QPlainTextEdit()
        self.card.setReadOnly(True)
        self.card.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.bar = QProgressBar()
        self.stop_button = button(tr("Stop"), "weights_stop", "mActionStop")
        self.install_button = button(tr("Install"), "weights_install", "mActionStart")
        self.close_button = button(tr("Close"), "weights_close")
        self._said = column()
        self._lay_out()
        self.folder_button.clicked.connect(lambda _checked=False: self._choose_folder())
        self.look_button.clicked.connect(lambda _checked=False: self.look())
        self.install_button.clicked.connect(lambda _checked=False: self.install())
        self.stop_button.clicked.connect(lambda _checked=False: self.stop())
        self.close_button.clicked.connect(lambda _checked=False: self.accept())
        self.list.currentRowChanged.connect(self._show)
        self._busy(busy=False)
        self._show(-1)

    def _lay_out(self) -> None:
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.addWidget(self.list)
        splitter.addWidget(self.card)
        splitter.setStretchFactor(1, 2)
        layout = column(self, 12)
        layout.addWidget(
            quiet(
                tr(
                    "Weights from an address that you or your organisation name, or from a folder. "
                    "The card and the terms are shown before anything is fetched; a file whose "
                    "SHA-256 is not the listed one is not installed."
                )
            )
        )
        layout.addLayout(row(self.place, self.folder_button, self.look_button, stretch=0))
        layout.addWidget(splitter, 1)
        layout.addLayout(row(self.bar, self.stop_button, stretch=0))
        layout.addLayout(self._said)
        layout.addLayout(row(self.install_button, None, self.close_button))

    def _choose_folder(self) -> None:
        if folder := QFileDialog.getExistingDirectory(self, tr("Folder with weights")):
            self.place.setText(folder)
            self.look()

    def look(self) -> None:
        """List what lies there."""
        place = self._place = self.place.text().strip()
        self._offers = []
        self.list.clear()
        self._begin(
            tr("Deep Change: looking for weights"),
            lambda _tell, cancelled: offers_at(place, cancelled),
            self._listed,
        )

    def _listed(self, offers: list[Offer]) -> None:
        remember(_SETTING, self._place)
        self._offers = offers
        self.list.addItems([offer.name for offer in offers])
        self.list.setCurrentRow(0 if offers else -1)

    def _show(self, index: int) -> None:
        there = 0 <= index < len(self._offers)
        self.install_button.setEnabled(there and self._task is None)
        if not there:
            self.card.setPlainText("")
            return
        offer = self._offers[index]
        size = tr("{size} MB, SHA-256 {sha256}").format(
            size=number(offer.size / 1e6, 1), sha256=offer.sha256
        )
        told = [card_in_words(offer.card), size]
        if offer.card.commercial_use == "no":
            told.insert(0, plain(forbidding(offer.name, offer.card.licence)))
        self.card.setPlainText("\n\n".join(told))
        if offer.name in [file.name for file in installed()[0]]:
            self.install_button.setEnabled(False)
            say_alone(
                self._said, "note", tr("“{name}” is installed already.").format(name=offer.name)
            )
        else:
            empty(self._said)

    def install(self) -> None:
        """Fetch and install the chosen one."""
        place, offer = self._place, self._offers[self.list.currentRow()]
        self._begin(
            tr("Deep Change: fetching weights"),
            lambda tell, cancelled: bring(place, offer, tell, cancelled),
            self._brought,
        )

    def _brought(self, file: Any) -> None:
        self.installed.append(file.name)
        self._show(self.list.currentRow())
        say_alone(self._said, "good", tr("“{name}” is installed.").format(name=file.name))

    # ---- In the background -----------------------------------------------------------------------

    def _begin(self, title: str, work: Any, then: Any) -> None:
        empty(self._said)
        self._task = EngineTask(title, work)
        self._task.progressed.connect(self._tell)
        self._task.ended.connect(lambda task: self._ended(task, then))
        self._busy(busy=True)
        self._task.start()

    def stop(self) -> None:
        """Stop what runs; nothing is installed then."""
        if self._task is not None:
            self.stop_button.setEnabled(False)
            self._task.throw_away()

    def _tell(self, told: Any) -> None:
        self.bar.setRange(0, 100)
        self.bar.setValue(round(100 * told.fraction))

    def _ended(self, task: EngineTask, then: Any) -> None:
        self._task = None
        self._busy(busy=False)
        if task.complaint:
            say_alone(self._said, "problem", task.complaint)
        elif task.stopped:
            say_alone(self._said, "note", tr("Stopped; nothing was changed."))
        else:
            then(task.answer)

    def _busy(self, *, busy: bool) -> None:
        self.bar.setRange(0, 0)
        for part in (self.bar, self.stop_button):
            part.setVisible(busy)
        self.stop_button.setEnabled(busy)
        for part in (self.place, self.folder_button, self.look_button, self.list):
            part.setEnabled(not busy)
        self.install_button.setEnabled(not busy and self.list.currentRow() >= 0)

    def done(self, code: int) -> None:
        """Called by Qt: stop what runs, then close."""
        task, self._task = self._task, None
        if task is not None:
            for signal in (task.progressed, task.ended):
                signal.disconnect()
            _retired.append(task)
            task.ended.connect(_retired.remove)
            task.throw_away()
        super().done(code)


_retired: list[EngineTask] = []  # stopped; they end within a moment, and nobody waits

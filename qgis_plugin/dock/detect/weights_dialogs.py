"""Bringing in published weights, and looking at those that are installed."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from qgis.gui import QgsCollapsibleGroupBox, QgsFileWidget
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QFontDatabase
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QProgressBar,
    QSplitter,
    QWidget,
)

from ....engine.catalogue.networks import NETWORKS
from ....engine.catalogue.store import WeightsFile, installed, models_folder, remove
from ....engine.errors import DeepChangeError
from ...environment.import_weights import Field, bring_in, card_fields
from ...paths import expanded
from ...runs.engine_task import EngineTask
from ...text.card_in_words import card_in_words
from ...text.plain_words import plain
from ...text.translation import tr
from ...widgets.basic import Sentence, button, column, empty, name_file_field, quiet, row
from .weights.fetch_dialog import FetchDialog

_retired: list[EngineTask] = []  # stopped; QGIS still holds its half of them


class ImportDialog(QDialog):
    """A published file becomes an installed model. installed: its name, once it is; notes:
    sentences about it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Import weights"))
        self.setMinimumWidth(460)
        self.installed = ""
        self.notes: list[str] = []
        self._task: EngineTask | None = None
        self.file = QgsFileWidget()
        self.file.setFilter(tr("Weights") + " (*.pth *.pt *.safetensors *.h5 *.npz)")
        self.name = QLineEdit()
        self.network = QComboBox()
        self.network.addItems([tr("found out by the file"), *NETWORKS])
        self.fields = {field.option: _line(field) for field in card_fields()}
        self.card = QgsCollapsibleGroupBox(tr("What is known of it"))
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)
        self.bar.hide()
        self._answer = column()
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setText(tr("Import"))
        self._lay_out()
        self.file.fileChanged.connect(self._suggest)
        self.buttons.accepted.connect(self.begin)
        self.buttons.rejected.connect(self.reject)

    def _lay_out(self) -> None:
        layout = column(self, 12)
        layout.addWidget(
            quiet(
                tr(
                    "Weights of DSMS-FCN, DSIFN, BSFNet, MISGNet or ClearSCD as their authors "
                    "publish them, or a weights file of Deep Change. Nothing in the file is "
                    "executed; it is read where torch is."
                )
            )
        )
        form = QFormLayout()
        form.addRow(tr("&File"), self.file)
        name_file_field(self.file, tr("&File"))
        form.addRow(tr("&Name"), self.name)
        form.addRow(tr("N&etwork"), self.network)
        layout.addLayout(form)
        about = QFormLayout(self.card)
        for field in card_fields():
            about.addRow(field.title, self.fields[field.option])
        self.card.setCollapsed(True)
        self.card.collapsedStateChanged.connect(lambda _: self.adjustSize())
        layout.addWidget(self.card)
        layout.addStretch(1)
        layout.addWidget(self.bar)
        layout.addLayout(self._answer)
        layout.addWidget(self.buttons)

    def _suggest(self, path: str) -> None:
        self.name.setText(re.sub(r"[^A-Za-z0-9._-]+", "-", Path(path).stem).strip("-._"))

    def begin(self) -> None:
        """Read the file in the worker's Python; the dialog closes when the model is installed."""
        name = self.name.text().strip()
        source = Path(expanded(self.file.filePath()))
        if not source.is_file() or not re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9._-]*", name):
            self._complain(tr("Choose a file, and a name of letters, digits, dots and dashes."))
            return
        said = {option: field.text().strip() for option, field in self.fields.items()}
        said["--network"] = self.network.currentText() if self.network.currentIndex() > 0 else ""

        def work(_tell: Any, cancelled: Any) -> Any:
            return bring_in(source, name, said, cancelled)

        self._busy(busy=True)
        self._task = EngineTask(tr("Deep Change: importing weights"), work)
        self._task.ended.connect(lambda task: self._ended(task, name))
        self._task.start()

    def _ended(self, task: EngineTask, name: str) -> None:
        self._task = None
        self._busy(busy=False)
        if task.complaint:
            self._complain(task.complaint)
        elif not task.stopped:
            self.installed = name
            self.notes = task.answer[1]
            self.accept()

    def _busy(self, *, busy: bool) -> None:
        self.bar.setVisible(busy)
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(not busy)
        if busy:
            empty(self._answer)

    def _complain(self, sentence: str) -> None:
        empty(self._answer)
        self._answer.addWidget(Sentence("problem", sentence))

    def reject(self) -> None:
        """Stop what runs, then close."""
        task, self._task = self._task, None
        if task is not None:
            task.ended.disconnect()
            task.end(2.0)
            _retired.append(task)
        super().reject()


def _line(field: Field) -> QLineEdit:
    edit = QLineEdit()
    edit.setAccessibleName(field.title)
    edit.setToolTip(field.meaning)
    edit.setPlaceholderText(field.example)
    return edit


class ManageDialog(QDialog):
    """The installed weights, the card of each, and a button to remove it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Installed weights"))
        self.resize(680, 380)
        self.list = QListWidget()
        self.card = QPlainTextEdit()
        self.card.setReadOnly(True)
        self.card.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._files: list[WeightsFile] = []
        self.remove_button = button(tr("Remove"), "remove_weights", "mActionDeleteSelected")
        self.more_button = button(
            tr("More…"),
            "more_weights",
            "mActionAdd",
            tr("Fetch weights from an address, or install those of a folder"),
        )
        close = button(tr("Close"), "close_weights")
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.addWidget(self.list)
        splitter.addWidget(self.card)
        splitter.setStretchFactor(1, 2)
        layout = column(self, 12)
        layout.addWidget(splitter, 1)
        layout.addWidget(quiet(tr("Your own lie in {folder}").format(folder=models_folder())))
        layout.addLayout(row(self.remove_button, self.more_button, None, close))
        self.list.currentRowChanged.connect(self._show)
        self.remove_button.clicked.connect(self._remove)
        self.more_button.clicked.connect(lambda _checked=False: self._more())
        close.clicked.connect(self.accept)
        self._fill()

    def _fill(self) -> None:
        self._files, problems = installed()
        self.list.clear()
        self.list.addItems([file.name for file in self._files])
        none = tr("No weights are installed. “Import…” brings in what is published.")
        self.card.setPlainText("\n".join(map(plain, problems)) or ("" if self._files else none))
        self.list.setCurrentRow(0 if self._files and not problems else -1)

    def _show(self, index: int) -> None:
        there = 0 <= index < len(self._files)
        self.remove_button.setEnabled(there and not self._files[index].shipped)
        self.remove_button.setToolTip(
            tr("It comes with Deep Change and stays")
            if there and self._files[index].shipped
            else ""
        )
        if there:
            self.card.setPlainText(card_in_words(self._files[index].card))

    def _more(self) -> None:
        FetchDialog(self).exec()
        self._fill()

    def _remove(self) -> None:
        try:
            remove(self._files[self.list.currentRow()].name)
        except DeepChangeError as error:
            self.card.setPlainText(plain(error.message))
            return
        self._fill()

"""The runs of this project: show again, run again, copy."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QApplication,
    QFileDialog,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QWidget,
)

from ...engine.errors import BadInput
from ..runs import history
from ..runs.export_command import as_command, as_python
from ..runs.history import Entry
from ..runs.run_queue import Run
from ..runs.series_run import Dates, pair_folders
from ..settings import free_folder, results_folder
from ..text.formatting import least_area, shortest, shown
from ..text.plain_words import plain
from ..text.translation import tr
from ..widgets.basic import button, column, quiet, tip
from ..widgets.flow import Flow


class HistoryPanel(QWidget):
    """show_again: an Entry. run_again: a Run. pair_wanted: the folder of a pair of a series.
    result_wanted: the folder of a result that the project does not know of. told: a sentence for
    the message bar, and whether it is a good one."""

    show_again = pyqtSignal(object)
    run_again = pyqtSignal(object)
    pair_wanted = pyqtSignal(object)
    result_wanted = pyqtSignal(object)
    told = pyqtSignal(object, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hint = quiet()
        self.list = QListWidget()
        self.list.setObjectName("history")
        self.list.setAccessibleName(tr("Runs of this project"))
        self.list.setWordWrap(True)
        self.list.setAlternatingRowColors(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.show_button = button(tr("Show on the map"), "show_again", "mActionAddRasterLayer")
        self.pairs_button = button(
            tr("Show a pair"), "show_pair", "", tr("Review one pair of the series, as any result")
        )
        self.pairs = QMenu(self.pairs_button)
        self.pairs_button.setMenu(self.pairs)
        self.run_button = button(tr("Run again"), "run_again", "mActionRefresh")
        self.command_button = button(
            tr("Command"), "copy_command", "", tr("Copy the run as a command for a terminal")
        )
        self.python_button = button(
            "Python", "copy_python", "", tr("Copy the run for QGIS’s Python console")
        )
        self.forget_button = button(
            tr("Forget"), "forget_run", "", tr("Take it off the list; its files stay")
        )
        self.open_button = button(
            tr("Open a result…"),
            "open_result",
            "mActionFileOpen",
            tr("Show the result in a folder: of another project, a command or a colleague"),
        )
        layout = column(self, 8)
        layout.addWidget(self.hint)
        layout.addWidget(self.list, 1)
        layout.addLayout(Flow(self.show_button, self.pairs_button, grows=self.show_button))
        layout.addLayout(Flow(self.run_button, self.forget_button, grows=self.run_button))
        layout.addWidget(self.open_button)
        layout.addLayout(
            Flow(
                QLabel(tr("Copy as")),
                self.command_button,
                self.python_button,
                grows=self.command_button,
            )
        )
        self._connect()
        self.reload()

    def _connect(self) -> None:
        self.show_button.clicked.connect(lambda: self._with(self.show_again.emit))
        self.open_button.clicked.connect(lambda _checked=False: self._open())
        self.list.itemActivated.connect(lambda _: self._with(self.show_again.emit))
        self.run_button.clicked.connect(lambda: self._with_run(self._again))
        self.command_button.clicked.connect(
            lambda: self._with_run(lambda run: self._copy(as_command, run))
        )
        self.python_button.clicked.connect(
            lambda: self._with_run(lambda run: self._copy(as_python, run))
        )
        self.forget_button.clicked.connect(lambda: self._with(self._forget))
        self.list.currentRowChanged.connect(lambda _: self._allow())
        self.pairs.aboutToShow.connect(self._name_pairs)

    def reload(self) -> None:
        """Read the runs from the project."""
        self.list.clear()
        for entry in history.entries(QgsProject.instance()):
            item = QListWidgetItem(
                f"{entry.title}\n{shown(entry.sentence)}\n{_how(entry)}\n{entry.when}"
            )
            item.setData(Qt.ItemDataRole.UserRole, entry)
            item.setToolTip(tip(entry.output))
            self.list.addItem(item)
        count = self.list.count()
        self.hint.setText(
            tr("Runs are kept with the project.") if count else tr("No run in this project yet.")
        )
        if left_out := history.damaged(QgsProject.instance()):
            text = tr("{count} runs that the project tells of cannot be read and are left out.")
            self.hint.setText(f"{self.hint.text()} {text.format(count=left_out)}")
        if count:
            self.list.setCurrentRow(0)
        self._allow()

    def entry(self) -> Entry | None:
        """The chosen run."""
        item = self.list.currentItem()
        return item.data(Qt.ItemDataRole.UserRole) if item is not None else None

    def _allow(self) -> None:
        for made in (
            self.show_button,
            self.run_button,
            self.command_button,
            self.python_button,
            self.forget_button,
        ):
            made.setEnabled(self.entry() is not None)
        entry = self.entry()
        self.pairs_button.setVisible(entry is not None and bool(entry.series))

    def _name_pairs(self) -> None:
        """Offer the pairs of the chosen series whose results are there."""
        self.pairs.clear()
        entry = self.entry()
        dates = Dates.from_json(entry.series) if entry is not None else None
        if entry is None or dates is None:
            return
        called = [day or name for name, day in zip(dates.names, dates.days)]
        for folder in pair_folders(entry.folder(QgsProject.instance())):
            number = int(folder.name)
            if number >= len(called):
                continue
            text = tr("{before} → {after}").format(before=called[number - 1], after=called[number])
            action = self.pairs.addAction(text.replace("&", "&&"))
            action.triggered.connect(lambda _=False, folder=folder: self.pair_wanted.emit(folder))

    def _with(self, act: Callable[[Entry], object]) -> None:
        entry = self.entry()
        if entry is not None:
            act(entry)

    def _with_run(self, act: Callable[[Run], object]) -> None:
        entry = self.entry()
        if entry is None:
            return
        try:
            run = entry.run_in(QgsProject.instance())
        except BadInput as error:
            self.told.emit(plain(error.message), False)
            return
        act(run)

    def _open(self) -> None:
        title = tr("Folder of a result")
        if folder := QFileDialog.getExistingDirectory(self, title, str(results_folder())):
            self.result_wanted.emit(folder)

    def _again(self, run: Run) -> None:
        self.run_again.emit(run)

    def _copy(self, tell: Callable[[Run], str], run: Run) -> None:
        # Into a folder of its own: what is pasted must neither be refused nor replace the result.
        request = replace(run.request, output=free_folder(run.request.output), overwrite=False)
        QApplication.clipboard().setText(tell(replace(run, request=request)))
        self.told.emit(tr("Copied."), True)

    def _forget(self, entry: Entry) -> None:
        history.forget(QgsProject.instance(), entry)
        self.reload()


def _how(entry: Entry) -> str:
    """Model and decision, which tell apart two runs of one pair."""
    model = str(entry.request.get("model", "")).replace("\\", "/").rpartition("/")[2]
    told = [tr("learned from decisions") if entry.request.get("learned_from") else model]
    if "threshold" in entry.decided:
        told.append(
            tr("threshold {threshold}").format(threshold=shortest(entry.decided["threshold"]))
        )
    if entry.decided.get("crf", "off") != "off":
        told.append(tr("edges refined"))
    if least := least_area(entry.decided.get("min_area", 0.0)):
        told.append(least)
    return " · ".join(told)

"""The engine's own Python: where it is, and three equal ways to come by one."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QApplication,
    QCheckBox,
    QGroupBox,
    QMessageBox,
    QProgressBar,
    QWidget,
)

from ..engine import environments
from ..engine.errors import EnvironmentMissing
from ..engine.predictor import worker_python
from . import environment
from .detection_task import EngineTask
from .environment import Plan, Wish
from .set_up_troubles import diagnostics
from .settings import proxy
from .translations import tr
from .widgets import Sentence, button, column, empty, heading, quiet, row, scrolled


class EnvironmentPanel(QWidget):
    """changed: there is another Python now, or none. told: a sentence for the message bar, and whether it is good."""

    changed = pyqtSignal()
    told = pyqtSignal(str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._task: EngineTask | None = None
        self._planning: EngineTask | None = None
        self._plan: Plan | None = None
        self.state = column()
        self.plan_text = quiet(tr("Looking what would be needed…"))
        self.graphics = QCheckBox(tr("for the graphics card (NVIDIA)"))
        self.set_up_button = button(tr("Set up…"), "set_up", "mActionStart")
        self.python = QgsFileWidget()
        self.python.setObjectName("existing_python")
        self.use_button = button(tr("Use this Python"), "use_python")
        self.bundle = QgsFileWidget()
        self.bundle.setObjectName("bundle")
        self.bundle.setFilter(tr("Bundles") + " (*.zip)")
        self.bundle_button = button(tr("Install the bundle"), "install_bundle")
        self.bar, self.step = QProgressBar(), quiet()
        self.stop_button = button(tr("Stop"), "stop_set_up", "mActionStop")
        self.repair_button = button(tr("Repair"), "repair", "", tr("Make the environment anew beside the old one"))
        self.remove_button = button(tr("Remove"), "remove_environment", "", tr("Delete what was set up here"))
        self.copy_button = button(tr("Copy diagnostics"), "copy_diagnostics", "mActionEditCopy",
                                  tr("Versions and the end of the logs, without your name"))  # fmt: skip
        self._lay_out()
        self._connect()
        self._busy(False)
        self.refresh()

    def _lay_out(self) -> None:
        inner = QWidget()
        layout = column(inner, 10)
        layout.addWidget(heading(tr("Where networks are computed")))
        layout.addLayout(self.state)
        layout.addWidget(quiet(tr(
            "Networks are computed by PyTorch in a Python of its own, beside QGIS: a crash there never takes QGIS "
            "along, and nothing is added to QGIS’s own Python. Choose one way."
        )))  # fmt: skip
        layout.addWidget(_card(tr("Set it up for me"), self.plan_text, self.graphics, self.set_up_button))
        existing = quiet(
            tr("One that holds torch: of conda, pixi, a module of a cluster. It is only asked for its hello.")
        )
        layout.addWidget(_card(tr("Use an existing Python"), existing, self.python, self.use_button))
        offline = quiet(tr("A zip file or folder of wheels, for a machine without the internet."))
        layout.addWidget(_card(tr("From an offline bundle"), offline, self.bundle, self.bundle_button))
        layout.addWidget(self.bar)
        layout.addLayout(row(self.step, self.stop_button, stretch=0))
        layout.addLayout(row(self.copy_button, None, self.repair_button, self.remove_button))
        layout.addStretch(1)
        column(self).addWidget(scrolled(inner))

    def _connect(self) -> None:
        self.set_up_button.clicked.connect(self._set_up)
        self.use_button.clicked.connect(lambda: self.use(self.python.filePath()))
        self.bundle_button.clicked.connect(self._install_bundle)
        self.stop_button.clicked.connect(lambda: self._task.cancel() if self._task else None)
        self.repair_button.clicked.connect(
            lambda: self._begin(lambda tell, stop: environment.repair(tell, stop, proxy()))
        )
        self.remove_button.clicked.connect(self._remove)
        self.copy_button.clicked.connect(self._copy)
        self.graphics.toggled.connect(lambda _: self.look())

    # ---- Looking ----------------------------------------------------------------------------------------------------

    def refresh(self, complaint: str = "") -> None:
        """Say which Python is used, or why there is none."""
        empty(self.state)
        try:
            python = worker_python()
            self.state.addWidget(Sentence("good", _in_words(python)))
        except EnvironmentMissing as error:
            self.state.addWidget(Sentence("problem", complaint or str(error)))
            complaint = ""
        if complaint:
            self.state.addWidget(Sentence("problem", complaint))
        ours = environments.record().get("origin") == "created"
        self.repair_button.setEnabled(ours and self._task is None)
        self.remove_button.setEnabled(ours and self._task is None)

    def look(self) -> None:
        """Find out, in the background, what setting up would take."""
        wish = self._wish()
        self._planning = EngineTask(tr("Deep Change: looking for Pythons"), lambda _t, _c: environment.plan(wish), True)
        self._planning.ended.connect(self._planned)
        self._planning.start()

    def _wish(self) -> Wish:
        return Wish(build="gpu" if self.graphics.isChecked() else "cpu", proxy=proxy())

    def _planned(self, task: Any) -> None:
        self._planning = None
        self._plan = task.answer
        if self._plan is not None:
            self.plan_text.setText(plan_in_words(self._plan))
            self.set_up_button.setEnabled(not self._plan.problems and self._task is None)

    # ---- Doing ------------------------------------------------------------------------------------------------------

    def _set_up(self) -> None:
        question = (plan_in_words(self._plan) + "\n\n" if self._plan else "") + tr("Set it up now?")
        if QMessageBox.question(self, tr("Set the engine up"), question) == QMessageBox.StandardButton.Yes:
            self.set_up(self._wish())

    def set_up(self, wish: Wish) -> None:
        """Make an environment."""
        self._begin(lambda tell, cancelled: environment.create(wish, tell, cancelled))

    def use(self, python: str) -> None:
        """Use a Python that is there."""
        if not python.strip():
            self.refresh(tr("Choose the Python first."))
            return
        self._begin(lambda _tell, cancelled: environment.use_existing(python.strip(), cancelled))

    def _install_bundle(self) -> None:
        if not self.bundle.filePath().strip():
            self.refresh(tr("Choose a bundle first: a zip file of wheels."))
            return
        self.set_up(replace(Wish(proxy=proxy()), bundle=self.bundle.filePath().strip()))

    def _remove(self) -> None:
        question = tr("Delete the environment that was set up here? Networks cannot be computed without one.")
        if QMessageBox.question(self, tr("Remove"), question) == QMessageBox.StandardButton.Yes:
            self._begin(lambda _tell, _cancelled: {"freed": environment.remove()})

    def _begin(self, act: Any) -> None:
        def work(tell: Any, cancelled: Any) -> Any:
            return act(lambda share, text: tell((share, text)), cancelled)

        self._task = EngineTask(tr("Deep Change: setting the engine up"), work)
        self._task.progressed.connect(self._tell)
        self._task.ended.connect(self._ended)
        self._busy(True)
        self._task.start()

    def _tell(self, told: tuple[float, str]) -> None:
        share, text = told
        self.bar.setValue(int(1000 * share))
        self.step.setText(tr(text)[:120])

    def _ended(self, task: Any) -> None:
        self._task = None
        self._busy(False)
        self.refresh(task.complaint)
        if task.answer is not None and not task.complaint:
            self.changed.emit()
            good = "freed" not in task.answer
            self.told.emit(tr("The engine is ready.") if good else tr("The environment was removed."), True)

    def _busy(self, busy: bool) -> None:
        for part in (self.bar, self.step, self.stop_button):
            part.setVisible(busy)
        self.bar.setRange(0, 1000 if busy else 1)
        self.bar.setValue(0)
        for part in (self.set_up_button, self.use_button, self.bundle_button, self.repair_button, self.remove_button):
            part.setEnabled(not busy)

    def _copy(self) -> None:
        QApplication.clipboard().setText(diagnostics())
        self.told.emit(tr("The diagnostics are copied; names and passwords are taken out."), True)

    def close_down(self) -> None:
        """Stop what runs; what was there before stays."""
        for task in (self._planning, self._task):
            if task is not None:
                task.end()


def _card(title: str, *parts: QWidget) -> QGroupBox:
    box = QGroupBox(title)
    layout = column(box, 10)
    for part in parts[:-1]:
        layout.addWidget(part)
    layout.addLayout(row(parts[-1], None))
    return box


def _in_words(python: str | None) -> str:
    if python is None:
        return tr("Networks are computed in this very Python.")
    facts = environments.record().get("facts", {}) if environments.forced() is None else {}
    told = [tr("Ready: {python}").format(python=python)]
    if facts:
        told.append(f"Python {facts.get('python')}, torch {facts.get('torch')}")
        told.append(", ".join(["CPU", *map(str, facts.get("devices", {}).get("cuda", []))]))
    return " · ".join(told)


def plan_in_words(plan: Plan) -> str:
    """What setting up would take: from which Python, how much, where, how long; or what forbids it."""
    if plan.problems:
        return "\n".join(plan.problems)
    size = "" if plan.megabytes is None else tr("About {size} GB").format(size=f"{plan.megabytes / 1e3:.1f}")
    time = tr("{least} to {most} minutes").format(least=plan.minutes[0], most=plan.minutes[1])
    told = [", ".join(part for part in (size, time) if part), tr("In {place}").format(place=plan.place)]
    return "\n".join([*told, tr("Made with {python}").format(python=plan.python)])

"""The engine's own Python: where it is, and three equal ways to come by one."""

from __future__ import annotations

from typing import Any

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QApplication,
    QMessageBox,
    QProgressBar,
    QWidget,
)

from ...engine.errors import EnvironmentMissing
from ...engine.worker import environment as environments
from ...engine.worker.devices import device_names
from ..environment import manage as environment
from ..environment.diagnosis import diagnostics
from ..environment.manage import LARGE, PACKAGES, Wish
from ..environment.sources import TRAINING
from ..paths import expanded
from ..runs.engine_task import EngineTask
from ..settings import proxy
from ..text.formatting import device, listed, number, shown
from ..text.translation import tr
from ..widgets.basic import (
    Sentence,
    button,
    column,
    empty,
    heading,
    legible,
    name_file_field,
    quiet,
    row,
    scrolled,
)
from ..widgets.flow import Flow
from .set_up_card import Card, SetUpCard

_MAKE_A_BUNDLE = (
    f"python -m pip download --only-binary=:all: --dest bundle {' '.join((*PACKAGES, 'openvino'))}"
)
_TRAINING = " ".join(TRAINING)


class EnvironmentPanel(QWidget):
    """changed: there is another Python now, or none. told: a sentence for the message bar, and
    whether it is good."""

    changed = pyqtSignal()
    told = pyqtSignal(object, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._task: EngineTask | None = None
        self.state = column()
        self.card = SetUpCard()
        self.python = QgsFileWidget()
        self.python.setObjectName("existing_python")
        self.use_button = button(tr("Use this Python"), "use_python")
        self.bundle = QgsFileWidget()
        self.bundle.setObjectName("bundle")
        self.bundle.setFilter(tr("Bundles") + " (*.zip)")
        name_file_field(self.python, tr("Use an existing Python"))
        name_file_field(self.bundle, tr("From an offline bundle"))
        self.bundle_button = button(tr("Install the bundle"), "install_bundle")
        self.bar, self.step = QProgressBar(), quiet()
        self.stop_button = button(tr("Stop"), "stop_set_up", "mActionStop")
        self.repair_button = button(
            tr("Repair"), "repair", "", tr("Make the environment anew beside the old one")
        )
        self.remove_button = button(
            tr("Remove"), "remove_environment", "", tr("Delete what was set up here")
        )
        self.training_button = button(
            tr("Add what training needs…"),
            "add_training",
            "mActionAdd",
            tr("Packages with which models are trained from polygons"),
        )
        self.copy_button = button(
            tr("Copy diagnostics"),
            "copy_diagnostics",
            "mActionEditCopy",
            tr("Versions and the end of the logs, without your name"),
        )
        for field in (self.python, self.bundle):
            legible(field.lineEdit())
        self._lay_out()
        self._connect()
        self._busy(busy=False)
        self.refresh()

    def _lay_out(self) -> None:
        inner = QWidget()
        layout = column(inner, 8)
        title = heading(tr("Where networks are computed"))
        title.setWordWrap(True)
        layout.addWidget(title)
        layout.addLayout(self.state)
        layout.addLayout(row(self.training_button, None))
        layout.addWidget(self.bar)
        layout.addLayout(row(self.step, self.stop_button, stretch=0))
        layout.addWidget(
            quiet(
                tr(
                    "Networks are computed by PyTorch in a Python of its own, beside QGIS: a "
                    "crash there never takes QGIS along, and nothing is added to QGIS’s own "
                    "Python."
                )
            )
        )
        self.ways = quiet(tr("Choose one way."))
        layout.addWidget(self.ways)
        layout.addWidget(self.card)
        existing = quiet(
            tr(
                "One that holds torch: of conda, pixi, a module of a cluster. It is only asked "
                "what it holds."
            )
        )
        layout.addWidget(Card(tr("Use an existing Python"), existing, self.python, self.use_button))
        offline = quiet(
            tr(
                "A zip file or folder of wheels, for a machine without the internet. Where there "
                "is internet, and the same system and Python, this makes one:\n"
                "{command}\n"
                "To train models from polygons add {training} to it."
            ).format(command=_MAKE_A_BUNDLE, training=_TRAINING)
        )
        trust = quiet(
            tr("What is in a bundle is installed unchecked: use one from somebody you trust.")
        )
        layout.addWidget(
            Card(tr("From an offline bundle"), offline, trust, self.bundle, self.bundle_button)
        )
        layout.addLayout(Flow(self.repair_button, self.remove_button))
        layout.addWidget(self.copy_button)
        layout.addStretch(1)
        self._scroll = scrolled(inner)
        column(self).addWidget(self._scroll)

    def _connect(self) -> None:
        self.card.wanted.connect(self._set_up)
        self.use_button.clicked.connect(lambda: self.use(self.python.filePath()))
        self.bundle_button.clicked.connect(self._install_bundle)
        self.stop_button.clicked.connect(self._stop)
        self.repair_button.clicked.connect(self._repair)
        self.remove_button.clicked.connect(self._remove)
        self.training_button.clicked.connect(self._add_training)
        self.copy_button.clicked.connect(self._copy)

    # ---- Looking ---------------------------------------------------------------------------------

    def refresh(self, complaint: str = "") -> None:
        """Say which Python is used, or why there is none."""
        empty(self.state)
        told = _state(complaint)
        for kind, sentence in told:
            self.state.addWidget(Sentence(kind, sentence))
        self.ways.setVisible(not any(kind == "good" for kind, _ in told))
        if shown(LARGE) in complaint:
            self.card.advanced.setCollapsed(False)
        self.repair_button.setEnabled(
            environments.record().get("origin") == "created" and self._task is None
        )
        self.remove_button.setEnabled(bool(environment.made_here()) and self._task is None)
        self.training_button.setVisible(environment.can_add_training())
        self.training_button.setEnabled(self._task is None)

    # ---- Doing -----------------------------------------------------------------------------------

    def _set_up(self) -> None:
        told = self.card.plan_in_words()
        if self._agreed(tr("Set the engine up"), told + "\n\n" + tr("Set it up now?")):
            self.set_up(self.card.wish())

    def set_up(self, wish: Wish) -> None:
        """Make an environment."""
        self._begin(lambda tell, cancelled: environment.create(wish, tell, cancelled))

    def use(self, python: str) -> None:
        """Use a Python that is there."""
        python = expanded(python)
        if not python:
            self._complain(tr("Choose the Python first."))
            return
        self._begin(lambda _tell, cancelled: environment.use_existing(python, cancelled))

    def _install_bundle(self) -> None:
        bundle = expanded(self.bundle.filePath())
        if not bundle:
            self._complain(tr("Choose a bundle first: a zip file of wheels."))
            return
        self.set_up(Wish(bundle=bundle, training=environment.holds_training(bundle)))

    def _add_training(self) -> None:
        question = tr("Add what training from polygons needs, {size} GB, to the environment?")
        size = number(environment.training_megabytes() / 1e3, 2)
        if self._agreed(tr("Add what training needs"), question.format(size=size)):
            by = proxy()
            self._begin(lambda tell, cancelled: environment.add_training(tell, cancelled, by))

    def _repair(self) -> None:
        question = tr(
            "Make the environment anew? It takes as long as setting it up; the old one serves "
            "until then."
        )
        if self._agreed(tr("Repair"), question):
            by, index_url = proxy(), self.card.wish().index_url
            self._begin(lambda tell, cancelled: environment.repair(tell, cancelled, by, index_url))

    def _remove(self) -> None:
        if environments.record().get("origin") == "existing":
            question = tr("Delete what was set up here? The Python that you chose stays.")
        else:
            question = tr(
                "Delete the environment that was set up here? Networks cannot be computed without "
                "one."
            )
        if self._agreed(tr("Remove"), question):
            self._begin(lambda _tell, _cancelled: {"freed": environment.remove()})
            self.stop_button.hide()  # half an environment is none
            self.bar.setRange(0, 0)
            self.step.setText(tr("Removing…"))

    def _complain(self, complaint: str) -> None:
        """Say what went wrong at the top of the page, brought into sight, and above the map."""
        self.refresh(complaint)
        self._scroll.verticalScrollBar().setValue(0)
        self.told.emit(complaint, False)

    def _agreed(self, title: str, question: str) -> bool:
        return QMessageBox.question(self, title, question) == QMessageBox.StandardButton.Yes

    def _begin(self, act: Any) -> None:
        def work(tell: Any, cancelled: Any) -> Any:
            try:
                return act(lambda share, step, detail: tell((share, step, detail)), cancelled)
            except EnvironmentMissing as error:
                raise EnvironmentMissing(shown(error.args[0])) from error

        self._task = EngineTask(tr("Deep Change: setting the engine up"), work)
        self._task.progressed.connect(self._tell)
        self._task.ended.connect(self._ended)
        self._busy(busy=True)
        self._scroll.verticalScrollBar().setValue(
            0
        )  # how far it is, and how it ended, is said at the top
        self._task.start()

    def _stop(self) -> None:
        if self._task is not None:
            self.stop_button.setEnabled(False)
            self.step.setText(tr("Stopping…"))
            self._task.cancel()

    def _tell(self, told: tuple[float, str, str]) -> None:
        share, text, detail = told
        # Of unpacking pip says nothing for minutes: a bar that is busy is more honest than one that
        # stands still.
        self.bar.setRange(0, 0 if text == environment.UNPACK else 1000)
        self.bar.setValue(int(1000 * share))
        if self.stop_button.isEnabled():
            self.step.setText(f"{shown(text)}: {detail}" if detail else shown(text))

    def _ended(self, task: Any) -> None:
        self._task = None
        self._busy(busy=False)
        self._complain(task.complaint) if task.complaint else self.refresh()
        if "freed" in (task.answer or {}):
            self.card.look()  # there may be room now
        if task.stopped:
            self.told.emit(tr("Stopped; nothing was changed."), True)
        elif task.answer is not None and not task.complaint:
            self.changed.emit()
            self.told.emit(_good_news(task.answer), True)

    def _busy(self, *, busy: bool) -> None:
        for part in (self.bar, self.step, self.stop_button):
            part.setVisible(busy)
        self.bar.setRange(0, 1000 if busy else 1)
        self.bar.setValue(0)
        self.step.clear()
        self.stop_button.setEnabled(True)
        if busy:
            empty(self.state)
        for part in (
            self.use_button,
            self.bundle_button,
            self.repair_button,
            self.remove_button,
            self.training_button,
        ):
            part.setEnabled(not busy)
        self.card.let_set_up(busy=busy)

    def _copy(self) -> None:
        QApplication.clipboard().setText(diagnostics())
        self.told.emit(tr("The diagnostics are copied; names and passwords are taken out."), True)

    def close_down(self) -> None:
        """Stop what runs; what was there before stays."""
        self.card.close_down()
        if self._task is not None:
            self._task.end()


def is_set_up() -> bool:
    """Whether networks can be computed."""
    try:
        environments.worker_python()
    except EnvironmentMissing:
        return False
    return True


def _state(complaint: str) -> list[tuple[str, str]]:
    """Kind and text of the sentences at the top: what computes networks now, and what went wrong
    just now."""
    trouble = [("problem", complaint)] if complaint else []
    try:
        ready = ("good", _ready(environments.worker_python()))
    except EnvironmentMissing as error:
        if environments.record() or environments.forced():
            return trouble or [("problem", shown(error.args[0]))]
        return trouble or [
            (
                "problem",
                tr("There is no Python with torch yet; choose one of the three ways below."),
            )
        ]
    if environments.forced():
        note = tr(
            "The variable DEEPCHANGE_PYTHON names this Python; unset it to choose another one here."
        )
        return [ready, ("note", note), *trouble]
    return [ready, *trouble]


def _ready(python: str | None) -> str:
    if python is None:
        return tr("Networks are computed in this very Python.")
    facts = environments.record().get("facts", {}) if environments.forced() is None else {}
    told = [tr("Ready: {python}").format(python=python)]
    if facts:
        told.append(f"Python {facts.get('python')}, torch {facts.get('torch')}")
        told.append(listed(map(device, device_names(facts.get("devices", {})))))
    return " · ".join(told)


def _good_news(answer: dict[str, Any]) -> str:
    if "training" in answer:
        return tr("Models can be trained from polygons now.")
    if "freed" not in answer:
        return " ".join([tr("The engine is ready."), *map(shown, answer.get("left_out", ()))])
    return tr("What was set up here is removed; {size} GB are free again.").format(
        size=number(answer["freed"] / 1e9, 1)
    )

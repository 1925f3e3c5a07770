"""Setting the engine up by itself: what is wished for, what it would take, and the button."""

from __future__ import annotations

import sys

from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QGroupBox, QLineEdit, QWidget

from ..environment import manage as environment
from ..environment.manage import LARGE, Plan, Wish
from ..environment.sources import source_of_torch, without_secrets
from ..runs.engine_task import EngineTask
from ..settings import proxy, remember, remembered
from ..text.formatting import number, shown
from ..text.translation import tr
from ..widgets.basic import button, check_box, column, heading, legible, quiet, row

_INDEX = "package_index"  # in the settings


class Card(QGroupBox):
    """A way to come by an engine, with a heading of its own, which wraps in a narrow panel."""

    def __init__(self, title: str, *parts: QWidget) -> None:
        """parts: from top to bottom; the last one is a button, as wide as its text."""
        super().__init__()
        self.setAccessibleName(title)
        layout = column(self, 10)
        name = heading(title)
        name.setWordWrap(True)
        layout.addWidget(name)
        for part in parts[:-1]:
            layout.addWidget(part)
        layout.addLayout(row(parts[-1], None))


class SetUpCard(Card):
    """wanted: set up what is wished for was pressed."""

    wanted = pyqtSignal()

    def __init__(self) -> None:
        self._planning: EngineTask | None = None
        self._plan: Plan | None = None
        self._is_busy = False
        self.plan_text = quiet(tr("Looking what would be needed…"))
        self._index = remembered(_INDEX)
        self.graphics = check_box(tr("for the graphics card (NVIDIA)"))
        size = number(environment.training_megabytes() / 1e3, 2)
        self.training = check_box(
            tr("and what training from polygons needs ({size} GB)").format(size=size)
        )
        self.training.setObjectName("with_training")
        self.index = QLineEdit(self._index)
        self.index.setObjectName("package_index")
        self.index.setAccessibleName(tr("Package index"))
        self.index.setClearButtonEnabled(True)
        legible(self.index)
        self.index.setPlaceholderText(source_of_torch("cpu", None, large=False).shown)
        self.large = check_box(shown(LARGE))
        self.large.setObjectName("large_torch")
        if sys.platform != "linux":
            self.large.hide()  # the usual torch is small there
        self.set_up_button = button(tr("Set up…"), "set_up", "mActionStart")
        boxes = (self.graphics, self.training)
        parts = (self.plan_text, *boxes, self._advanced(), self.set_up_button)
        super().__init__(tr("Set it up for me"), *parts)
        self.set_up_button.clicked.connect(self.wanted)
        self.graphics.toggled.connect(lambda _: self.look())
        self.training.toggled.connect(lambda _: self.look())
        self.large.toggled.connect(lambda _: self.look())
        self.index.editingFinished.connect(self._index_entered)

    def _advanced(self) -> QgsCollapsibleGroupBox:
        self.advanced = box = QgsCollapsibleGroupBox(tr("Advanced"))
        box.setObjectName("advanced")
        box.setSaveCollapsedState(False)
        layout = column(box, 6)
        layout.addWidget(
            quiet(
                tr(
                    "The address of the package index that torch comes from. Empty: the usual "
                    "one. All else comes from the index that pip is set to use."
                )
            )
        )
        layout.addWidget(self.index)
        layout.addWidget(self.large)
        box.setCollapsed(not self.index.text())
        return box

    def wish(self) -> Wish:
        """What is to be set up."""
        build = "gpu" if self.graphics.isChecked() else "cpu"
        index_url = self.index.text().strip() or None
        return Wish(
            build=build,
            index_url=index_url,
            large=self.large.isChecked(),
            training=self.training.isChecked(),
            proxy=proxy(),
        )

    def plan_in_words(self) -> str:
        """What that would take; empty while it is not known."""
        return plan_in_words(self._plan) if self._plan else ""

    def look(self) -> None:
        """Find out, in the background, what setting up would take."""
        wish = self.wish()
        self._plan = None
        self.plan_text.setText(tr("Looking what would be needed…"))
        self.set_up_button.setEnabled(False)
        self._planning = EngineTask(
            tr("Deep Change: looking for Pythons"),
            lambda _t, _c: environment.plan(wish),
            hidden=True,
        )
        self._planning.ended.connect(self._planned)
        self._planning.start()

    def _planned(self, task: EngineTask) -> None:
        if task is not self._planning:
            return  # another wish was made meanwhile
        self._planning = None
        self._plan = task.answer
        self.plan_text.setText(task.complaint if self._plan is None else self.plan_in_words())
        self._allow()

    def _index_entered(self) -> None:
        if self.index.text().strip() != self._index:
            self._index = self.index.text().strip()
            remember(
                _INDEX, without_secrets(self._index)
            )  # settings are a file that others may read
            self.look()

    def let_set_up(self, *, busy: bool) -> None:
        """Whether something else is being done with the environment now."""
        self._is_busy = busy
        self._allow()

    def _allow(self) -> None:
        ready = self._plan is not None and not self._plan.problems
        self.set_up_button.setEnabled(ready and not self._is_busy)

    def close_down(self) -> None:
        """Look no more."""
        if self._planning is not None:
            self._planning.end()


def plan_in_words(plan: Plan) -> str:
    """What setting up would take: from which Python, how much, where, how long; or what forbids
    it."""
    if plan.problems:
        return "\n".join(shown(problem) for problem in plan.problems)
    time = tr("{least} to {most} minutes").format(least=plan.minutes[0], most=plan.minutes[1])
    told = [*_size_in_words(plan), time, tr("In {place}").format(place=plan.place)]
    return "\n".join(
        [*told, tr("Made with {python}").format(python=plan.python), *map(shown, plan.notes)]
    )


def _size_in_words(plan: Plan) -> list[str]:
    if plan.megabytes is None:
        return [tr("How large it is depends on the package index")]
    size, more = number(plan.megabytes / 1e3, 1), number(plan.meanwhile / 1e3, 1)
    if not plan.meanwhile:
        return [tr("About {size} GB").format(size=size)]
    told = [
        tr("About {size} GB, and {more} GB of downloads beside it meanwhile").format(
            size=size, more=more
        )
    ]
    if plan.brings_cuda:
        told.append(tr("Most of it is CUDA, which the usual torch for Linux brings along"))
    return told

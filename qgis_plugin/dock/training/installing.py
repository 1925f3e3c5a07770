"""What training needs and the Python that was set up lacks: offered below the dialog, installed in
the background."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.PyQt.QtWidgets import QVBoxLayout

from ....engine.messages import Remedy, as_message
from ....engine.progress import Progress
from ...environment.manage import add_training
from ...runs.engine_task import EngineTask
from ...settings import proxy
from ...text.formatting import shown
from ...text.translation import tr
from ...widgets.basic import Sentence, button, empty


def say_complaint(
    layout: QVBoxLayout,
    complaint: str,
    install: Callable[[], None],
    set_up: Callable[[], None],
) -> None:
    """Say why a training ended, and nothing else, with a button where packages can be added to the
    Python that was set up here, or where one is to be set up."""
    remedies = as_message(complaint).remedies
    empty(layout)
    if Remedy.SET_UP_TRAINING in remedies:
        press = button(tr("Install it, then start"), "training_install", "mActionAdd")
        press.clicked.connect(lambda _checked=False: install())
        layout.addWidget(Sentence("note", complaint, press))
    elif Remedy.SET_UP_ENGINE in remedies:
        press = button(tr("Set the engine up…"), "training_set_up")
        press.clicked.connect(lambda _checked=False: set_up())
        layout.addWidget(Sentence("problem", complaint, press))
    else:
        layout.addWidget(Sentence("problem", complaint))


def installing() -> EngineTask:
    """The task that installs it, which tells a Progress."""
    by = proxy()

    def work(tell: Callable[[Any], None], cancelled: Callable[[], bool]) -> Any:
        def report(share: float, step: str, detail: str) -> None:
            tell(Progress(f"{shown(step)}: {detail}" if detail else shown(step), share))

        return add_training(report, cancelled, by)

    return EngineTask(tr("Deep Change: setting the engine up"), work)

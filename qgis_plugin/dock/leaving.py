"""What is asked before runs would be lost: the panel, the project or QGIS itself is closed while
one computes."""

from __future__ import annotations

from enum import Enum

from qgis.PyQt.QtWidgets import QMessageBox, QWidget

from ..runs.run_queue import RunQueue
from ..text.translation import tr


class Leave(Enum):
    """What is closed."""

    PANEL = "panel"
    PROJECT = "project"
    QGIS = "qgis"


class Answer(Enum):
    """What becomes of the runs. GO_ON: they compute in the background. KEEP: they stop, and
    “Resume” takes them up. STAY: nothing is closed."""

    GO_ON = "go on"
    KEEP = "keep"
    STAY = "stay"


_POSSIBLE = {
    Leave.PANEL: (Answer.GO_ON, Answer.KEEP, Answer.STAY),
    Leave.PROJECT: (Answer.GO_ON, Answer.KEEP),  # it is closed already: QGIS asks nobody
    Leave.QGIS: (Answer.KEEP, Answer.STAY),
}


def ask(parent: QWidget | None, leave: Leave, queue: RunQueue) -> Answer:
    """Ask what becomes of the run that computes and of those that wait. A question that is closed
    loses nothing; one that the end of the last run overtakes closes by itself."""
    box = QMessageBox(
        QMessageBox.Icon.Question, tr("Deep Change"), question(leave, queue), parent=parent
    )
    box.setObjectName("leaving")
    made = {
        answer: box.addButton(_texts(leave)[answer], _ROLES[answer]) for answer in _POSSIBLE[leave]
    }
    unanswered = Answer.STAY if Answer.STAY in made else Answer.GO_ON
    box.setDefaultButton(made[_POSSIBLE[leave][0]])
    box.setEscapeButton(made[unanswered])

    def look_again() -> None:
        box.setText(question(leave, queue)) if queue.is_busy() else box.done(0)

    queue.changed.connect(look_again)
    box.exec()
    queue.changed.disconnect(look_again)
    if not queue.is_busy():
        return Answer.KEEP  # there is nothing that could be lost
    return next(
        (answer for answer, button in made.items() if button is box.clickedButton()), unanswered
    )


_ROLES = {
    Answer.GO_ON: QMessageBox.ButtonRole.AcceptRole,
    Answer.KEEP: QMessageBox.ButtonRole.DestructiveRole,
    Answer.STAY: QMessageBox.ButtonRole.RejectRole,
}


def question(leave: Leave, queue: RunQueue) -> str:
    """What computes and waits, and what may become of it."""
    run = queue.present or queue.waiting[0]
    waiting = len(queue.waiting) - (queue.present is None)
    running = (
        tr("Learning from decisions on {pair} is running.")
        if run.learns
        else tr("A detection of {pair} is running.")
    )
    told = [running.format(pair=run.title)]
    if waiting:
        told.append(tr("{count} run(s) wait.").format(count=waiting))
    if leave is Leave.PROJECT:
        told.append(
            tr("Its project is closed: the result is written, but not added to another project.")
        )
    told.append(tr("What is stopped is kept: “Resume” on the page “Detect” takes it up."))
    return " ".join(told)


def _texts(leave: Leave) -> dict[Answer, str]:
    staying = tr("Leave the panel open") if leave is Leave.PANEL else tr("Leave QGIS open")
    return {
        Answer.GO_ON: tr("Run on in the background"),
        Answer.KEEP: tr("Stop, and keep it for later"),
        Answer.STAY: staying,
    }

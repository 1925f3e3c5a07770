"""The pair looked at in the background whenever something about it changes, a moment after the last
change."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...engine.errors import Stopped
from ...engine.request import DetectionRequest
from ..text.translation import tr
from .engine_task import EngineTask

if TYPE_CHECKING:
    from ...engine.pair_check import Check

_WAIT = (
    350  # milliseconds without a change after which it looks: somebody who types is not disturbed
)


class PairChecker(QObject):
    """Looks at one pair at a time; whatever is asked for later takes the place of what was asked
    before.

    began: it looks. answered: the Check of the newest request; answers to older ones are thrown
    away."""

    began = pyqtSignal()
    answered = pyqtSignal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._asked: DetectionRequest | None = None
        self._task: EngineTask | None = None
        self._outdated = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_WAIT)
        self._timer.timeout.connect(self._look)

    def ask(self, request: DetectionRequest | None) -> None:
        """Look at this one, soon; None: at nothing."""
        self._asked, self._outdated = request, True
        if self._task is not None:
            self._task.cancel()
        if request is None:
            self._timer.stop()
        else:
            self._timer.start()

    def close(self) -> None:
        """Look at nothing any more."""
        self.ask(None)
        if self._task is not None:
            self._task.end(seconds=2.0)

    def _look(self) -> None:
        if self._asked is None or self._task is not None:
            return  # whoever looks just now looks again when done
        request, self._outdated = self._asked, False

        def work(_tell: Any, cancelled: Any) -> Check:
            from ...engine import check

            if cancelled():
                raise Stopped("Stopped.")
            return check(request)

        self._task = EngineTask(tr("Deep Change: looking at the pair"), work, hidden=True)
        self._task.ended.connect(self._ended)
        self._task.start()
        self.began.emit()

    def _ended(self, task: Any) -> None:
        self._task = None
        if self._asked is not None and self._outdated:
            self._timer.start()
        elif self._asked is not None and not task.stopped:
            from ...engine.pair_check import Check

            self.answered.emit(task.answer or Check(problems=(task.complaint,)))

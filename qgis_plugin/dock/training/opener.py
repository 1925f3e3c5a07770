"""Opens the dialog of a training from the pages of the panel, and gives them its model."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QObject

from ...text.translation import tr
from .dialog import TrainingDialog


class Trainings(QObject):
    """One dialog, made when it is wanted first; a training goes on while it is closed. detect,
    result: the pages from which it is opened."""

    def __init__(self, detect: Any, result: Any) -> None:
        super().__init__(detect)
        self._detect, self._result = detect, result
        self.dialog: TrainingDialog | None = None
        detect.model.train_wanted.connect(self._from_models)
        result.train_button.clicked.connect(lambda _checked=False: self._from_result())

    def _from_models(self) -> None:
        self._open(None)

    def _from_result(self) -> None:
        shown = self._result.shown
        self._open(None if shown is None else shown.layer("changes"))

    def _open(self, polygons: Any) -> None:
        if self.dialog is None:
            self.dialog = TrainingDialog(self._detect)
            self.dialog.installed.connect(self._installed)
            self.dialog.set_up_wanted.connect(self._detect.set_up_wanted)
            self.dialog.use_wanted.connect(self._detect.model.use)
        before, after = (side.layer() for side in self._detect.pair.choices())
        self.dialog.begin_with(before, after, polygons)

    def _installed(self, name: str) -> None:
        """Have the list show it; what is chosen there stays."""
        self._detect.model.reload(self._detect.model.name())
        self._detect.told.emit(tr("“{name}” is installed.").format(name=name), True)

    def close_down(self) -> None:
        """End what runs, keeping what was learned."""
        if self.dialog is not None:
            self.dialog.close_down()

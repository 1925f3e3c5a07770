"""Opens the dialog of a training from the pages of the panel, and gives them its model."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...text.translation import tr

if TYPE_CHECKING:
    from .dialog import TrainingDialog


class Trainings(QObject):
    """One dialog, made when it is wanted first; a training goes on while it is closed. detect: the
    page whose images it begins with.

    used: its model is chosen on that page now."""

    used = pyqtSignal()

    def __init__(self, detect: Any) -> None:
        super().__init__(detect)
        self._detect = detect
        self._result: Any = None
        self.dialog: TrainingDialog | None = None
        detect.model.train_wanted.connect(self._from_models)

    def offer_from(self, result: Any) -> None:
        """Open it from the page of the result too, with its polygons."""
        self._result = result
        result.train_button.clicked.connect(lambda _checked=False: self._from_result())

    def _from_models(self) -> None:
        self._open(None)

    def _from_result(self) -> None:
        shown = self._result.shown
        self._open(None if shown is None else shown.layer("changes"))

    def _open(self, polygons: Any) -> None:
        if self.dialog is None:
            from .dialog import TrainingDialog

            self.dialog = TrainingDialog(self._detect)
            self.dialog.installed.connect(self._installed)
            self.dialog.set_up_wanted.connect(self._detect.set_up_wanted)
            self.dialog.use_wanted.connect(self._use)
        before, after = (side.layer() for side in self._detect.pair.choices())
        self.dialog.begin_with(before, after, polygons)

    def _installed(self, name: str) -> None:
        """Have the list show it; what is chosen there stays."""
        self._detect.model.reload(self._detect.model.name())
        self._detect.told.emit(tr("“{name}” is installed.").format(name=name), True)

    def _use(self, name: str) -> None:
        self._detect.model.use(name)
        self.used.emit()

    def close_down(self) -> None:
        """End what runs, keeping what was learned."""
        if self.dialog is not None:
            self.dialog.close_down()

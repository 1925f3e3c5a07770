"""More than two dates: the dialog of a series, which begins with the images of the pair."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QToolButton, QWidget

from ...text.translation import tr
from .pair_panel import PairPanel

SERIES = "deepchange:detectchangesseries"


class AddDate(QToolButton):
    """The button. told: a sentence, and whether it is good news."""

    told = pyqtSignal(object, bool)

    def __init__(self, pair: PairPanel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pair = pair
        self.dialog: Any = None
        self.setObjectName("add_date")
        self.setText(tr("Add a date…"))
        self.setAutoRaise(True)
        self.setToolTip(
            tr("Compare more than two images, each with the next: opens the dialog of a series.")
        )
        self.clicked.connect(self._open)

    def _open(self) -> None:
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(SERIES)
        try:
            self.dialog = algorithm.createCustomParametersWidget(self.window())
        except (AttributeError, ImportError):
            sentence = tr(
                "The dialog of a series belongs to QGIS’s plugin Processing; switch that on in "
                "Plugins, Manage and Install Plugins."
            )
            self.told.emit(sentence, False)
            return
        layers = [choice.layer() for choice in self._pair.choices()]
        self.dialog.setParameters({"IMAGES": [layer.id() for layer in layers if layer]})
        self.dialog.show()

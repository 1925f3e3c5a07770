"""A minimum area, in the unit that the analyst thinks in."""

from __future__ import annotations

import re

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QSizePolicy, QWidget

from ..settings import remember, remembered
from ..text.formatting import number
from ..text.translation import tr
from .basic import row
from .number_spin_box import NumberBox

AUTOMATIC, PIXELS, SQUARE_METRES, HECTARES = "auto", "px", "m2", "ha"
SUGGESTED = 9  # pixels: what the engine takes “auto” for
_SAID = re.compile(r"([\d.]+)(px|ha|)")
_FINEST = 4  # decimals that are shown at most
# Decimals, step and what is proposed at first, by unit.
_UNITS = {
    PIXELS: (0, 1.0, float(SUGGESTED)),
    SQUARE_METRES: (0, 100.0, 500.0),
    HECTARES: (2, 0.05, 0.1),
}


class AreaBox(QWidget):
    """Automatic, or a number of pixels, m² or hectares; 0 keeps everything. setting: the name under
    which it is remembered from day to day; None: it is not.

    changed: something else is said."""

    changed = pyqtSignal()

    def __init__(self, setting: str | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._setting = setting
        self._amounts = {unit: proposed for unit, (_, _, proposed) in _UNITS.items()}
        self.unit, self.amount = QComboBox(), NumberBox(0)
        self.amount.setRange(0.0, 1e9)
        self.amount.setSpecialValueText(tr("everything"))
        self.unit.addItem(
            tr("automatic ({count} pixels)").format(count=number(SUGGESTED)), AUTOMATIC
        )
        for unit, text in ((PIXELS, tr("pixels")), (SQUARE_METRES, tr("m²")), (HECTARES, tr("ha"))):
            self.unit.addItem(text, unit)
        for part in (self.unit, self.amount):
            part.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.unit.setObjectName("min_area_unit")
        self.unit.setAccessibleName(tr("Unit of the minimum area"))
        self.amount.setObjectName("min_area_amount")
        self.amount.setAccessibleName(tr("Minimum area"))
        self.setFocusProxy(self.unit)
        layout = row(self.amount, self.unit)
        layout.setStretch(0, 1)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self.say(AUTOMATIC if setting is None else remembered(setting, AUTOMATIC))
        self.unit.currentIndexChanged.connect(lambda _: self._turn())
        self.amount.valueChanged.connect(lambda _: self._typed())

    def said(self) -> float | str:
        """As the engine is asked: “auto”, a number of m², “25px” or “0.5ha”; 0 for everything."""
        unit = self.unit.currentData()
        if unit == AUTOMATIC:
            return AUTOMATIC
        amount = self._amounts[unit]  # as it was told, which may be finer than what is shown
        return amount if unit == SQUARE_METRES or not amount else f"{amount:g}{unit}"

    def say(self, said: float | str) -> None:
        """Show what was asked, without remembering it; what is none of it is shown as automatic."""
        found = _SAID.fullmatch(str(said))
        unit = (found.group(2) or SQUARE_METRES) if found else AUTOMATIC
        if found:
            self._amounts[unit] = float(found.group(1))
        self.unit.blockSignals(True)
        self.unit.setCurrentIndex(self.unit.findData(unit))
        self.unit.blockSignals(False)
        self._show_unit()

    def _show_unit(self) -> None:
        unit = self.unit.currentData()
        self.amount.setVisible(unit != AUTOMATIC)
        if unit == AUTOMATIC:
            return
        least, step, _ = _UNITS[unit]
        amount = self._amounts[unit]
        decimals = next(
            (count for count in range(least, _FINEST) if round(amount, count) == amount), _FINEST
        )
        self.amount.blockSignals(True)
        self.amount.setDecimals(decimals)
        self.amount.setGroupSeparatorShown(not decimals)
        self.amount.setSingleStep(step)
        self.amount.setValue(amount)
        self.amount.blockSignals(False)

    def _turn(self) -> None:
        self._show_unit()
        self._tell()

    def _typed(self) -> None:
        self._amounts[self.unit.currentData()] = self.amount.value()
        self._tell()

    def _tell(self) -> None:
        said = self.said()
        if self._setting is not None:
            remember(
                self._setting,
                None if said == AUTOMATIC else f"{said:g}" if isinstance(said, float) else said,
            )
        self.changed.emit()

    def text(self) -> str:
        """What is read."""
        return str(self.said())

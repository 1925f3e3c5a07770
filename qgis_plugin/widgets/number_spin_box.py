"""A field for numbers, written as where the user lives."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtWidgets import QDoubleSpinBox

from ..text.formatting import locale


class NumberBox(QDoubleSpinBox):
    """Shows 0,50 and 1.000 where that is how numbers are written; a point typed for a comma is
    taken as well."""

    def __init__(self, decimals: int = 2) -> None:
        super().__init__()
        self.setLocale(locale())
        self.setDecimals(decimals)
        self.setGroupSeparatorShown(decimals == 0)

    def valueFromText(self, text: str) -> float:
        """Called by Qt when something was typed."""
        return float(super().valueFromText(self._written(text)))

    def validate(self, text: str, position: int) -> Any:
        """Called by Qt while something is typed; whether it is a number, or may become one."""
        return super().validate(self._written(text), position)

    def _written(self, text: str) -> str:
        # Where thousands are grouped, a point may be one of theirs.
        return (
            text
            if self.isGroupSeparatorShown()
            else text.replace(".", self.locale().decimalPoint())
        )

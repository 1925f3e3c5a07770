"""Pictures for menus, panels and algorithms."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtGui import QIcon


def icon(name: str) -> QIcon:
    """The picture of that name, such as “deepchange”."""
    return QIcon(str(Path(__file__).parent / f"{name}.svg"))

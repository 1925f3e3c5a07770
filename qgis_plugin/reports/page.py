"""A page of a template, in the language of QGIS and in the style of all reports."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ...engine.pages import render
from ..text.translation import html_language

TEMPLATES = Path(__file__).parent / "templates"


def page(template: str, values: Mapping[str, Any], *, in_panel: bool = False) -> str:
    """The page in one file. in_panel: for a widget of Qt, which knows little of styles."""
    style = "panel.css" if in_panel else "report.css"
    return render(template, {"language": html_language(), **values}, (style,), folder=TEMPLATES)

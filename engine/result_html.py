"""A result as a notebook shows it: what was found, the picture, the figures and the files."""

from __future__ import annotations

import base64
from collections.abc import Iterable
from html import escape
from typing import TYPE_CHECKING

from .files.doors import read_png
from .units import in_hectares

if TYPE_CHECKING:
    from .request import DetectionResult

_MOST_TRANSITIONS = 6
FILE_TITLES = {
    "probability": "probability of change",
    "change": "change mask",
    "changes": "change polygons",
    "classes_before": "classes before",
    "classes_after": "classes after",
    "transition": "transitions, from what to what",
    "transitions": "transitions as a table",
    "transitions_picture": "transitions as a Sankey diagram",
    "kinds": "kinds of change",
    "report": "report",
    "recipe": "recipe, to run again",
    "quicklook": "picture",
}


def result_html(result: DetectionResult) -> str:
    """The result as a piece of a page that holds all it shows; every text is escaped."""
    files = [(FILE_TITLES.get(name, name), path) for name, path in result.files.items()]
    parts = [
        f"<p><b>{escape(str(result.summary))}</b></p>",
        *(f"<p>Note: {escape(str(note))}</p>" for note in result.warnings),
        _picture(result.files.get("quicklook")),
        _table(_figures(result)),
        _table(_transitions(result)),
        _table(files),
    ]
    return f"<div>{''.join(parts)}</div>"


def _figures(result: DetectionResult) -> list[tuple[str, str]]:
    crf = "none" if result.crf == "off" else result.crf
    return [
        ("model", f"{result.model} on {result.device}, {result.precision}"),
        ("threshold", f"{result.threshold:g}"),
        ("CRF refinement", crf),
        ("changed", _amount(result.area_changed_m2, result.pixels_changed)),
        ("not assessed", _amount(result.area_not_assessed_m2, result.pixels_not_assessed)),
        ("time", f"{result.seconds:.1f} s"),
    ]


def _amount(square_metres: float | None, pixels: int) -> str:
    told = f"{pixels:,} pixels"
    return told if square_metres is None else f"{in_hectares(square_metres)} ({told})"


def _transitions(result: DetectionResult) -> list[tuple[str, str]]:
    """The largest ones, and how many more there are."""
    rows = []
    for row in result.transitions[:_MOST_TRANSITIONS]:
        area = row["hectares"]
        amount = f"{row['pixels']:,} pixels" if area is None else f"{area:,.2f} ha"
        rows.append((f"{row['from']} → {row['to']}", amount))
    more = len(result.transitions) - len(rows)
    return [*rows, (f"and {more} more, in transitions.csv", "")] if more > 0 else rows


def _picture(path: str | None) -> str:
    """The picture within the page itself; nothing where it is gone."""
    drawn = None if path is None else read_png(path)
    if drawn is None:
        return ""
    content = base64.b64encode(drawn).decode("ascii")
    alt = "before, after and what changed between them"
    return f'<img alt="{alt}" style="max-width: 100%" src="data:image/png;base64,{content}">'


def _table(rows: Iterable[tuple[str, str]]) -> str:
    lines = [
        f'<tr><th style="text-align: left">{escape(name)}</th>'
        f'<td style="text-align: left">{escape(value)}</td></tr>'
        for name, value in rows
    ]
    return f"<table>{''.join(lines)}</table>" if lines else ""

"""A result as a notebook shows it: what was found, the picture, the figures and the files."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING

from .files.doors import read_png
from .templates import render
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
    """The result as a piece of a page that holds all it shows. Raises LibraryMissing."""
    picture = read_png(result.files.get("quicklook", ""))
    values = {
        "summary": str(result.summary),
        "notes": [str(note) for note in result.warnings],
        "picture": "" if picture is None else base64.b64encode(picture).decode("ascii"),
        "tables": [
            _figures(result),
            _transitions(result),
            [(FILE_TITLES.get(name, name), path) for name, path in result.files.items()],
        ],
    }
    return render("notebook.html", values, styles=())


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

"""HTML pages made of templates with Jinja2, which escapes every text that is filled in; one style
for all reports."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .files.doors import read_png
from .libraries import library_missing
from .units import computing_device, in_hectares

if TYPE_CHECKING:
    from .request import DetectionResult

_DATA = Path(__file__).parent / "data"
_MOST_TRANSITIONS = 6
FILE_TITLES = {
    "probability": "probability of change",
    "change": "change mask",
    "changes": "change polygons",
    "changes_flatgeobuf": "change polygons as FlatGeobuf",
    "changes_geoparquet": "change polygons as GeoParquet",
    "classes_before": "classes before",
    "classes_after": "classes after",
    "transition": "transitions, from what to what",
    "transitions": "transitions as a table",
    "transitions_picture": "transitions as a Sankey diagram",
    "kinds": "kinds of change",
    "kind": "kinds of change by indices",
    "magnitude": "strength of change by indices",
    "uncertainty": "how far test-time views lie apart",
    "not_assessed": "why not assessed",
    "report": "report",
    "recipe": "recipe, to run again",
    "quicklook": "picture",
    "page": "report as a page",
    "collection": "pieces as a STAC Collection",
}


def refuse_without_jinja2() -> None:
    """Raises LibraryMissing where no page can be written."""
    try:
        import jinja2  # noqa: F401
    except ImportError as error:
        raise (library_missing(error) or error) from error


def render(
    name: str,
    values: Mapping[str, Any],
    styles: Sequence[str] = ("report.css",),
    scripts: Sequence[str] = (),
    folder: Path | None = None,
) -> str:
    """A page. name: of its template, which extends base.html. values: what it is filled with.

    styles, scripts: files that go into the page; a browser runs nothing else of it. folder: where
    they and the template lie beside those of the engine. Raises LibraryMissing."""
    refuse_without_jinja2()
    from markupsafe import Markup

    folders = (folder, _DATA) if folder else (_DATA,)
    style, script = ("".join(_read(each, folders) for each in files) for files in (styles, scripts))
    given = {
        "style": Markup(style),  # nosec B704  (files of ours)
        "style_hash": _hash(style),
        "script": Markup(script),  # nosec B704
        "script_hash": _hash(script) if script else "",
    }
    return str(_environment(folders).get_template(name).render({**values, **given}))


@lru_cache(maxsize=4)
def _environment(folders: tuple[Path, ...]) -> Any:
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    return Environment(
        loader=FileSystemLoader(folders),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def _read(name: str, folders: Sequence[Path]) -> str:
    path = next(path for folder in folders if (path := folder / name).is_file())
    return path.read_text(encoding="utf-8").replace("\r\n", "\n")


def _hash(content: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(content.encode()).digest()).decode("ascii")


# ---- A result in a notebook ----------------------------------------------------------------------


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
            [(row["kind"], _of_kind(row)) for row in result.kinds],
            [(FILE_TITLES.get(name, name), path) for name, path in result.files.items()],
        ],
    }
    return render("notebook.html", values, styles=())


def _figures(result: DetectionResult) -> list[tuple[str, str]]:
    crf = "none" if result.crf == "off" else result.crf
    return [
        ("model", f"{result.model} on {computing_device(result.device)}, {result.precision}"),
        ("threshold", f"{result.threshold:g}"),
        ("CRF refinement", crf),
        ("changed", amount(result.area_changed_m2, result.pixels_changed)),
        ("not assessed", amount(result.area_not_assessed_m2, result.pixels_not_assessed)),
        *(
            (f"– {row['reason']}", amount(row["area_m2"], row["pixels"]))
            for row in result.not_assessed
        ),
        ("time", f"{result.seconds:.1f} s"),
    ]


def amount(square_metres: float | None, pixels: int) -> str:
    """An area and its pixels for people."""
    told = f"{pixels:,} pixels"
    return told if square_metres is None else f"{in_hectares(square_metres)} ({told})"


def _of_kind(row: Mapping[str, Any]) -> str:
    """How much is of a kind by indices."""
    area = row["hectares"]
    told = f"{row['pixels']:,} pixels" if area is None else str(in_hectares(1e4 * area))
    return f"{told}, {row['direction']}" if row["direction"] not in ("", row["kind"]) else told


def _transitions(result: DetectionResult) -> list[tuple[str, str]]:
    """The largest ones, and how many more there are."""
    rows = []
    for row in result.transitions[:_MOST_TRANSITIONS]:
        area = row["hectares"]
        amount = f"{row['pixels']:,} pixels" if area is None else f"{area:,.2f} ha"
        rows.append((f"{row['from']} → {row['to']}", amount))
    more = len(result.transitions) - len(rows)
    return [*rows, (f"and {more} more, in transitions.csv", "")] if more > 0 else rows

"""A result as a page that can be handed in: what changed, from what to what, how it was found."""

from __future__ import annotations

import math
from typing import Any

from ...engine.files.names import own_name
from ...engine.messages import messages_of
from ...engine.results.not_assessed import reason_in_words
from ...engine.results.report import when
from ...engine.scenes.scene import summary_told
from ..map.review_decisions import ACCEPTED, REJECTED, UNDECIDED, Tally
from ..text.card_in_words import class_in_words
from ..text.formatting import (
    device,
    headline,
    hectares,
    listed,
    number,
    percent,
    places_looked_at,
    reviewed,
    rewritten,
    shown,
)
from ..text.kinds import kind_in_words
from ..text.plain_words import plain
from ..text.translation import tr
from .page import page
from .pictures import arrows, panels, sankey

_MOST = 10  # transitions listed
_MOST_IN_PANEL = 4  # classes of the table in a panel, which has room for no more columns


def report_html(report: dict[str, Any], tally: Tally | None = None, width: int = 0) -> str:
    """The page, pictures and all in one file. width: of pictures in pixels, 0 for as wide as the
    page.

    tally: what was accepted, rejected, undecided in the review."""
    rows = report.get("transitions") or []
    captions = (
        f"{tr('Before')}: {_called(report['before'])}",
        f"{tr('After')}: {_called(report['after'])}",
    )
    values = {
        "title": _title(report),
        "headline": headline(report),
        "reviewed": _reviewed(tally) if tally is not None else "",
        "words": _words(),
        "figures": [*_figures(report), *(_review(tally) if tally is not None else [])],
        "matrix": _matrix(report, rows, in_panel=width > 0) if rows else None,
        "transitions": [_transition(row) for row in rows[:_MOST]],
        "kinds": _kinds(report),
        "sankey": sankey(report, width) if rows else None,
        "panels": panels(report, captions, width),
        "arrows": arrows(report, width),
        "aligned": _aligned(report),
        "making": _making(report),
        "notes": [plain(note) for note in messages_of(report)],
    }
    return page("result.html", values, in_panel=width > 0)


def _words() -> dict[str, str]:
    return {
        "areas": tr("Areas"),
        "ellipsoid": tr("Areas are measured on the ellipsoid (WGS 84)."),
        "exported": tr("This table is too wide for the panel; it is on the exported page."),
        "largest": tr("Largest transitions"),
        "became": tr("What became of what"),
        "kinds": tr("What kind of change"),
        "by_bands": tr("By indices of the bands: what they show, and no more."),
        "pictures": tr("Before, after, and what changed"),
        "making": tr("How it was found"),
        "aligned": tr("How the dates were aligned"),
    }


def _title(report: dict[str, Any]) -> str:
    return tr("What changed from {before} to {after}").format(
        before=when(report["before"]), after=when(report["after"])
    )


def _called(image: dict[str, Any]) -> str:
    """An image by its name, and its date where the name does not say it; of a product what it
    is."""
    product = image.get("product")
    if isinstance(product, dict):
        return f"{own_name(image['name'])} ({plain(summary_told(product))})"
    name, date = own_name(image["name"]), str(image.get("date") or "")
    return f"{name} ({date})" if date and date not in name else name


def _figures(report: dict[str, Any]) -> list[tuple[str, str]]:
    rows = [
        (tr("Change polygons"), number(report["changes"])),
        (tr("Share of what was assessed"), percent(report["changed_percent"])),
    ]
    reasons = report.get("not_assessed") or []
    left_out = tr("Not assessed") if reasons else tr("Not assessed (no data)")
    for name, text in (
        ("area_changed_m2", tr("Changed")),
        ("area_assessed_m2", tr("Assessed")),
        ("area_not_assessed_m2", left_out),
    ):
        if report.get(name) is not None:
            rows.append((text, hectares(report[name])))
    rows += [(f"– {shown(reason_in_words(row['reason']))}", _extent(row)) for row in reasons]
    if report.get("area_changed_m2") is None:
        counted = f"{number(report['pixels_changed'])} / {number(report['pixels'])}"
        rows.append((tr("Changed pixels"), counted))
    return rows


def _reviewed(tally: Tally) -> str:
    return reviewed(tally.counts, tally.areas, tally.nothing_missing)


def _extent(row: dict[str, Any]) -> str:
    """An area, or pixels where there is none."""
    area = row["area_m2"]
    return (
        hectares(area)
        if area is not None
        else tr("{count} pixels").format(count=number(row["pixels"]))
    )


def _review(tally: Tally) -> list[tuple[str, str]]:
    """What was decided; nothing where nothing was."""
    if not tally.decided:
        return []
    text = tr("{accepted} accepted, {rejected} rejected, {undecided} not decided")
    counts = {name: number(count) for name, count in tally.counts.items()}
    looked_at = places_looked_at(tally.nothing_missing)
    rows = [(tr("Review"), listed(filter(None, (text.format(**counts), looked_at)), "; "))]
    for name, title in (
        (ACCEPTED, tr("Accepted")),
        (REJECTED, tr("Rejected")),
        (UNDECIDED, tr("Not decided")),
    ):
        area = tally.areas[name]
        if area is not None:
            rows.append((title, hectares(max(0.0, area))))
    return rows


def _matrix(
    report: dict[str, Any], rows: list[dict[str, Any]], *, in_panel: bool = False
) -> dict[str, Any]:
    """From-to, in hectares where there are any, else in pixels. in_panel: no rows where it is too
    wide for one."""
    moved = {row[end] for row in rows for end in ("from", "to")}
    names = [item["name"] for item in report["classes"] if item["name"] in moved]
    amounts = {(row["from"], row["to"]): _amount(row) for row in rows}
    unit = tr("hectares") if rows[0].get("hectares") is not None else tr("pixels")
    return {
        "caption": tr("From (rows) to (columns), in {unit}, where something changed").format(
            unit=unit
        ),
        "head": ("", *map(class_in_words, names)),
        "rows": [
            (class_in_words(first), *(amounts.get((first, second), "") for second in names))
            for first in names
            if not in_panel or len(names) <= _MOST_IN_PANEL
        ],
    }


def _amount(row: dict[str, Any]) -> str:
    value = row.get("hectares")
    return number(row["pixels"]) if value is None or math.isnan(value) else number(value, 2)


def _transition(row: dict[str, Any]) -> tuple[str, str]:
    names = f"{class_in_words(row['from'])} → {class_in_words(row['to'])}"
    return names, f"{_amount(row)} ({percent(row['percent'], 1)})"


def _aligned(report: dict[str, Any]) -> list[tuple[str, str]]:
    """What came of aligning the dates, in numbers; nothing where that was not asked."""
    told = report.get("alignment")
    if not isinstance(told, dict):
        return []
    ways = {
        "off": tr("nothing is moved"),
        "shift": tr("moved as a whole"),
        "local": tr("warped by a smooth field"),
    }
    moved = tr("Earlier image") if told.get("moved") == "before" else tr("Later image")
    rows = [(moved, ways.get(str(told.get("used")), ""))]
    for name, title in (
        ("residual_before", tr("Distance before, pixels")),
        ("residual_after", tr("Distance after, pixels")),
    ):
        if isinstance(told.get(name), (int, float)):
            rows.append((title, number(told[name], 2)))
    return rows


def _kinds(report: dict[str, Any]) -> dict[str, Any] | None:
    """Kinds by indices, the largest first; None where there are none."""
    rows = report.get("kinds") or []
    if not rows:
        return None
    unit = tr("hectares") if rows[0].get("hectares") is not None else tr("pixels")
    return {
        "head": (tr("Kind"), unit, tr("Share"), tr("Polygons")),
        "rows": [
            (
                _with_direction(row),
                _amount(row),
                percent(row["percent"], 1),
                number(row["changes"]),
            )
            for row in rows
        ],
    }


def _with_direction(row: dict[str, Any]) -> str:
    """A kind and, where it says more, its direction: one column, which a narrow panel has room
    for."""
    kind, direction = (kind_in_words(row[name]) for name in ("kind", "direction"))
    return kind if direction in ("", kind) else f"{kind} ({direction})"


def _views(report: dict[str, Any]) -> list[tuple[str, str]]:
    """In how many views a network looked at each window; nothing where at one."""
    told = {"flips": tr("4, flipped"), "all": tr("8, flipped and rotated")}
    views = told.get(str(report.get("tta")))
    return [] if views is None else [(tr("Test-time views"), views)]


def _making(report: dict[str, Any]) -> list[tuple[str, str]]:
    return [
        (tr("Before"), str(report["before"]["name"])),
        (tr("After"), str(report["after"]["name"])),
        (tr("Model"), str(report["model"])),
        (tr("Threshold"), rewritten(f"{report['threshold']:g}")),
        (tr("Edges refined (CRF)"), tr("no") if report["crf"] == "off" else str(report["crf"])),
        *_views(report),
        (tr("Computed on"), f"{device(report['device'])}, {report['precision']}"),
        (tr("Seconds"), number(report["seconds"], 1)),
        (tr("Folder"), str(report["output"])),
    ]

"""A result as a page that can be handed in: what changed, from what to what, how it was found."""

from __future__ import annotations

import base64
import math
from html import escape
from typing import Any

from qgis.PyQt.QtCore import QBuffer, QByteArray, QIODevice, QRect
from qgis.PyQt.QtGui import QImage

from ...engine.files.doors import read_png
from ...engine.messages import messages_of
from ..map.review_decisions import ACCEPTED, REJECTED, UNDECIDED, Tally
from ..text.card_in_words import class_in_words
from ..text.formatting import device, headline, hectares, number, percent, reviewed, rewritten
from ..text.plain_words import plain
from ..text.translation import tr

_GAP, _HEAD, _FOOT = 12, 30, 62  # pixels around the panels of a quicklook
_IN_PANEL = (
    "h1 { font-size: large; } h2 { font-size: medium; margin-top: 14px; } .big { font-weight: "
    "bold; }"
)
_STYLE = """
body { font-family: sans-serif; margin: 1.5em auto; max-width: 60em; line-height: 1.4; }
h1 { font-size: 1.5em; } h2 { font-size: 1.15em; margin-top: 1.6em; }
table { border-collapse: collapse; } td, th { padding: 4px 10px; border-bottom: 1px solid #bbb; text-align: left; }
td.n { text-align: right; } img { max-width: 100%; } .big { font-size: 1.3em; }
"""  # noqa: E501


def report_html(report: dict[str, Any], tally: Tally | None = None, width: int = 0) -> str:
    """The page, pictures and all in one file. width: of pictures in pixels, 0 for as wide as the
    page.

    tally: what was accepted, rejected, undecided in the review."""
    parts = [
        _head(report, tally),
        _figures(report, tally),
        _matrix(report),
        _transitions(report),
        _pictures(report, width),
        _making(report),
    ]
    return page(_title(report), "".join(parts), _IN_PANEL if width else _STYLE)


def page(title: str, body: str, style: str = _STYLE) -> str:
    """A page in one file. body: HTML."""
    head = f"<meta charset='utf-8'><title>{escape(title)}</title><style>{style}</style>"
    return f"<!DOCTYPE html><html><head>{head}</head><body>{body}</body></html>"


def _title(report: dict[str, Any]) -> str:
    return tr("What changed from {before} to {after}").format(
        before=_when(report["before"]), after=_when(report["after"])
    )


def _when(image: dict[str, Any]) -> str:
    return str(image.get("date") or _short(image["name"]))


def _short(name: Any) -> str:
    return str(name).split(";")[0].replace("\\", "/").rstrip("/").rpartition("/")[2]


def _head(report: dict[str, Any], tally: Tally | None) -> str:
    told = reviewed(tally.counts, tally.areas) if tally is not None else ""
    review = f"<p class='big'>{escape(told)}.</p>" if told else ""
    return (
        f"<h1>{escape(_title(report))}</h1><p class='big'>{escape(headline(report))}.</p>{review}"
    )


def _figures(report: dict[str, Any], tally: Tally | None) -> str:
    rows = [
        (tr("Change polygons"), number(report["changes"])),
        (tr("Share of what was assessed"), percent(report["changed_percent"])),
    ]
    for name, text in (
        ("area_changed_m2", tr("Changed")),
        ("area_assessed_m2", tr("Assessed")),
        ("area_not_assessed_m2", tr("Not assessed (no data)")),
    ):
        if report.get(name) is not None:
            rows.append((text, hectares(report[name])))
    if report.get("area_changed_m2") is None:
        rows.append(
            (
                tr("Changed pixels"),
                f"{number(report['pixels_changed'])} / {number(report['pixels'])}",
            )
        )
    if tally is not None and tally.decided:
        told = tr("{accepted} accepted, {rejected} rejected, {undecided} not decided")
        rows.append(
            (
                tr("Review"),
                told.format(**{name: number(count) for name, count in tally.counts.items()}),
            )
        )
        for name, text in (
            (ACCEPTED, tr("Accepted")),
            (REJECTED, tr("Rejected")),
            (UNDECIDED, tr("Not decided")),
        ):
            area = tally.areas[name]
            if area is not None:
                rows.append((text, hectares(max(0.0, area))))
    return (
        f"<h2>{escape(tr('Areas'))}</h2>"
        + _table(rows)
        + _quiet(tr("Areas are measured on the ellipsoid (WGS 84)."))
    )


def _table(rows: list[tuple[str, str]]) -> str:
    cells = "".join(
        f"<tr><td>{escape(name)}</td><td class='n' align='right'>{escape(text)}</td></tr>"
        for name, text in rows
    )
    return f"<table cellpadding='3'>{cells}</table>"


def _quiet(text: str) -> str:
    return f"<p><small>{escape(text)}</small></p>"


def _matrix(report: dict[str, Any]) -> str:
    """From-to, in hectares where there are any, else in pixels."""
    rows = report.get("transitions") or []
    if not rows:
        return ""
    moved = {row[end] for row in rows for end in ("from", "to")}
    names = [item["name"] for item in report["classes"] if item["name"] in moved]
    amounts = {(row["from"], row["to"]): _amount(row) for row in rows}
    unit = tr("hectares") if rows[0].get("hectares") is not None else tr("pixels")
    head = "".join(f"<th nowrap>{escape(class_in_words(name))}</th>" for name in names)
    body = "".join(
        f"<tr><th nowrap>{escape(class_in_words(first))}</th>"
        + "".join(
            f"<td class='n' align='right'>{amounts.get((first, second), '')}</td>"
            for second in names
        )
        + "</tr>"
        for first in names
    )
    caption = tr("From (rows) to (columns), in {unit}, where something changed").format(unit=unit)
    return (
        f"<h2>{escape(caption)}</h2><table cellpadding='3'><tr><th></th>{head}</tr>{body}</table>"
    )


def _amount(row: dict[str, Any]) -> str:
    value = row.get("hectares")
    return number(row["pixels"]) if value is None or math.isnan(value) else number(value, 2)


def _transitions(report: dict[str, Any]) -> str:
    rows = [
        (
            f"{class_in_words(row['from'])} → {class_in_words(row['to'])}",
            f"{_amount(row)} ({percent(row['percent'], 1)})",
        )
        for row in report.get("transitions", [])[:10]
    ]
    return f"<h2>{escape(tr('Largest transitions'))}</h2>{_table(rows)}" if rows else ""


def _pictures(report: dict[str, Any], width: int) -> str:
    shown = []
    for kind, text in (
        ("quicklook", tr("Before, after, and what changed")),
        ("transitions_picture", tr("What became of what")),
    ):
        png = read_png(report["files"].get(kind, ""))
        if png is None:
            continue
        if width and kind == "quicklook":
            shown.append(f"<h2>{escape(text)}</h2>" + _one_below_the_other(png, width))
        else:
            shown.append(f"<h2>{escape(text)}</h2><p>{_image(png, width)}</p>")
    return "".join(shown)


def _image(png: bytes, width: int) -> str:
    data = base64.b64encode(png).decode("ascii")
    size = f" width='{width}'" if width else ""
    return f"<img{size} src='data:image/png;base64,{data}'>"


def _one_below_the_other(png: bytes, width: int) -> str:
    """The quicklook's panels without its letters, which nobody can read in a narrow panel, and
    captions instead."""
    picture = QImage.fromData(png)
    side = (picture.width() - 4 * _GAP) // 3
    captions = (tr("Before"), tr("After"), tr("Changed: red; not assessed: grey"))
    shown = []
    for number_of_panel, caption in enumerate(captions):
        left = _GAP + number_of_panel * (side + _GAP)
        panel = picture.copy(QRect(left, _HEAD, side, picture.height() - _HEAD - _FOOT))
        shown.append(
            f"<p>{_image(_png(panel), min(width, 2 * side))}<br><small>{escape(caption)}</small></p>"  # noqa: E501
        )
    return "".join(shown)


def _png(image: QImage) -> bytes:
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(held)


def _making(report: dict[str, Any]) -> str:
    rows = [
        (tr("Before"), str(report["before"]["name"])),
        (tr("After"), str(report["after"]["name"])),
        (tr("Model"), str(report["model"])),
        (tr("Threshold"), rewritten(f"{report['threshold']:g}")),
        (tr("Edges refined (CRF)"), tr("no") if report["crf"] == "off" else str(report["crf"])),
        (tr("Computed on"), f"{device(report['device'])}, {report['precision']}"),
        (tr("Seconds"), number(report["seconds"], 1)),
        (tr("Folder"), str(report["output"])),
    ]
    cells = "".join(
        f"<tr><td>{escape(name)}</td><td>{escape(text)}</td></tr>" for name, text in rows
    )
    notes = "".join(f"<li>{escape(plain(text))}</li>" for text in messages_of(report))
    return f"<h2>{escape(tr('How it was found'))}</h2><table cellpadding='3'>{cells}</table>" + (
        f"<ul>{notes}</ul>" if notes else ""
    )

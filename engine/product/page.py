"""A page in one file that opens anywhere, without a network: both dates under a swipe, the changes
over them.

Only the styles and the program that are written here run in it: what else its texts may hold, a
browser refuses."""

from __future__ import annotations

import base64
import hashlib
import math
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from html import escape
from pathlib import Path
from typing import Any

from ..files.json_text import json_text
from ..messages import Quantity, msg
from ..raster.gdal_io import from_os_error, spatial_reference
from ..raster.grid import Grid
from ..results.report import crs_name
from .changes import ACCEPTED, DECISIONS, UNDECIDED, Change, Tally
from .pictures import Pictures, within
from .words import figure

_DATA = Path(__file__).parents[1] / "data"
# Bytes: two pictures, a third larger as text, and the polygons stay under ten megabytes.
_PICTURE, _POLYGONS = 1_900_000, 3_600_000
_LONGEST_NOTE = 600
_PLACEHOLDER = re.compile(r"@@([A-Z_]+)@@")


class Outlines:
    """Polygons as the page draws them: whole steps on a grid that is finer than the pictures.

    grid: of the result, with a transform."""

    def __init__(self, grid: Grid, picture: tuple[int, int]) -> None:
        """picture: its height and width."""
        if grid.transform is None:
            raise TypeError(grid)
        self._transform = grid.transform
        self.unit = 0.5 * max(1.0, grid.width / picture[1], grid.height / picture[0])
        self.kinds: dict[str, int] = {}
        self._texts: list[tuple[int, float, str]] = []  # decision, size and JSON of each
        self._bytes = self._count = 0

    def add(self, change: Change) -> None:
        """Take one more."""
        kind = self.kinds.setdefault(change.kind, len(self.kinds))
        place = DECISIONS.index(change.decision)
        note = (
            change.note if len(change.note) <= _LONGEST_NOTE else change.note[:_LONGEST_NOTE] + "…"
        )
        area = None if change.area is None else round(change.area)
        probability = None if change.probability is None else round(change.probability, 2)
        values = [
            change.fid,
            area,
            change.pixels,
            kind,
            place,
            note,
            probability,
            change.classes,
            self._rings(change),
        ]
        content = json_text(values, separators=(",", ":"))
        self._texts.append(
            (place, -(change.area or change.pixels or change.shape.GetArea()), content)
        )
        self._bytes += len(content)
        self._count += 1
        if self._bytes > 4 * _POLYGONS:
            self._leave_out_the_last()

    def _rings(self, change: Change) -> list[list[int]]:
        rings = [steps for ring in _rings_of(change.shape) if (steps := self._steps(ring))]
        if rings:
            return rings
        west, east, south, north = (
            change.shape.GetEnvelope()
        )  # smaller than a step: still to be seen
        column, row = self._step_at((west + east) / 2, (south + north) / 2)
        return [[column, row, 1, 0, 0, 1, -1, 0]]

    def _step_at(self, x: float, y: float) -> tuple[int, int]:
        """The nearest step, as column and row. The grid of a result is never turned."""
        x0, across, _, y0, _, down = self._transform
        return round((x - x0) / (across * self.unit)), round((y - y0) / (down * self.unit))

    def _steps(self, ring: Any) -> list[int]:
        try:
            places = _corners([self._step_at(x, y) for x, y in ring.GetPoints(2) or ()])
        except (ValueError, OverflowError):  # coordinates that are no places
            return []
        if len(places) < 3:
            return []
        column = row = 0
        steps = []
        for there, below in places:
            steps += [there - column, below - row]
            column, row = there, below
        return steps

    def _leave_out_the_last(self) -> None:
        """Keep what the page can hold: what was decided otherwise goes first, then the smallest."""
        self._texts.sort(key=lambda each: each[:2])
        size = 0
        for place, (_, _, content) in enumerate(self._texts):
            size += len(content.encode("utf-8", "replace")) + 1
            if size > _POLYGONS:
                del self._texts[place:]
                break
        self._bytes = size

    def json(self) -> tuple[str, int]:
        """The polygons as a list in JSON, and how many are left out so that the page stays
        small."""
        self._leave_out_the_last()
        return f"[{','.join(content for _, _, content in self._texts)}]", self._count - len(
            self._texts
        )


def _rings_of(shape: Any) -> Iterable[Any]:
    for place in range(shape.GetGeometryCount()):
        part = shape.GetGeometryRef(place)
        if part.GetGeometryName() == "LINEARRING":
            yield part
        else:
            yield from _rings_of(part)


def _corners(places: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """A ring without its last point, without repeated ones, and without those on a straight
    line."""
    kept: list[tuple[int, int]] = []
    for place in places:
        if kept and kept[-1] == place:
            continue
        if len(kept) > 1 and _straight(kept[-2], kept[-1], place):
            kept.pop()
        kept.append(place)
    if len(kept) > 1 and kept[0] == kept[-1]:
        kept.pop()
    return kept[1:] if len(kept) > 3 and _straight(kept[-1], kept[0], kept[1]) else kept


def _straight(first: tuple[int, int], second: tuple[int, int], third: tuple[int, int]) -> bool:
    (a, b), (c, d), (e, f) = first, second, third
    return (c - a) * (f - d) == (d - b) * (e - c)


@dataclass
class Page:
    """What the page tells. report, recipe: of the result. tally: of all polygons. words: see
    `words.py`.

    parcels: how many there are, in how many something changed, and name, hectares and percent of
    the most changed. accuracy: as an assessment writes it in JSON, or None. notes: sentences."""

    report: dict[str, Any]
    recipe: dict[str, Any]
    grid: Grid
    tally: Tally
    words: dict[str, str]
    undecided: bool = False
    parcels: tuple[int, int, Sequence[tuple[str, float | None, float | None]]] | None = None
    accuracy: dict[str, Any] | None = None
    notes: list[str] = field(default_factory=list)

    def write(self, path: Path, pictures: Pictures, outlines: Outlines) -> None:
        """Write the page. Raises OutOfSpace or OutputRefused."""
        shapes, left_out = outlines.json()
        every = self.tally.count()
        notes = [pictures.note] if pictures.note else []
        if left_out:
            notes.append(
                msg(
                    "The map shows {shown} polygons of {count}, the largest, so that the page "
                    "stays small; the layers beside it hold all of them.",
                    shown=Quantity(every - left_out, form=","),
                    count=Quantity(every, form=","),
                )
            )
        style, script = (_file(name) for name in ("product.css", "product.js"))
        title = self.title()
        texts = {
            "LANGUAGE": escape(self.words["language"]),
            "TITLE": escape(title),
            "LEAD": escape(self.lead()),
            "NOTES": "".join(f'<p class="note">{escape(note)}</p>' for note in notes),
            "STYLE": style,
            "SCRIPT": script,
            "STYLE_HASH": _hash(style),
            "SCRIPT_HASH": _hash(script),
            "BODY": self._body(),
            "DATA": self._data(outlines, shapes).replace("<", "\\u003c"),
            **{
                name: base64.b64encode(within(getattr(pictures, name.lower()), _PICTURE)).decode(
                    "ascii"
                )
                for name in ("BEFORE", "AFTER")
            },
            **{
                name.upper(): escape(self.words[name])
                for name in ("viewer", "swipe", "zoom_in", "zoom_out", "whole", "no_script")
            },
        }
        content = _PLACEHOLDER.sub(lambda found: texts[found[1]], _file("product.html"))
        try:
            path.write_bytes(content.encode("utf-8", "replace"))
        except OSError as error:
            raise from_os_error(error, path) from error

    # ---- Head ------------------------------------------------------------------------------------

    def title(self) -> str:
        """What the page is called."""
        return self.words["title"].format(
            before=_when(self.report["before"]), after=_when(self.report["after"])
        )

    def lead(self) -> str:
        """How much was accepted."""
        total = self.tally.of(ACCEPTED)
        text = self.words["lead" if total.area is None else "lead_area"]
        return text.format(accepted=self._count(total.polygons), area=self._hectares(total.area))

    def _data(self, outlines: Outlines, shapes: str) -> str:
        size = self.grid.pixel_size()
        values = {
            "words": self.words,
            "decisions": DECISIONS,
            "kinds": list(outlines.kinds),
            "unit": outlines.unit,
            "visible": [ACCEPTED, UNDECIDED] if self.undecided else [ACCEPTED],
            "counts": {decision: self.tally.of(decision).polygons for decision in DECISIONS},
            "titles": [
                f"{self.words[role]}: {_when(self.report[role])}" for role in ("before", "after")
            ],
            "width": self.grid.width,
            "height": self.grid.height,
            "metres": None if size is None else size[0],
            "aspect": 1.0 if size is None else min(4.0, max(0.25, size[1] / size[0])),
            "crs": crs_name(self.grid.crs) or "",
            "place": self._place(),
        }
        return json_text(values, separators=(",", ":"))[:-1] + f',"polygons":{shapes}}}'

    def _place(self) -> list[float] | None:
        """Of a pixel of the grid: x and its step, y and its step, and how many decimals say where
        it is."""
        if not self.grid.georeferenced or self.grid.transform is None:
            return None
        x, dx, _, y, _, dy = self.grid.transform
        return [x, dx, y, dy, 6 if spatial_reference(self.grid.crs).IsGeographic() else 1]

    # ---- Below the map ---------------------------------------------------------------------------

    def _body(self) -> str:
        parts = [
            self._areas(),
            self._parcels(),
            self._accuracy(),
            self._method(),
            self._notes(),
            self._recipe(),
        ]
        return "".join(parts)

    def _section(self, name: str, content: str) -> str:
        return f"<h2>{escape(self.words[name])}</h2>{content}"

    def _areas(self) -> str:
        head = [self.words[name] for name in ("decision", "kind", "polygons", "hectares")]
        known = (
            f"<p><small>{escape(self.words['ellipsoid'])}</small></p>"
            if self.grid.georeferenced
            else ""
        )
        return self._section("areas", _table(self.area_rows(), head, 2) + known)

    def area_rows(self) -> list[tuple[str, ...]]:
        """Decision, kind, number of polygons and hectares."""
        return [
            (self.words[decision], kind, self._count(each.polygons), self._hectares(each.area))
            for decision, kind, each in self.tally.rows()
        ]

    def _parcels(self) -> str:
        if self.parcels is None:
            return ""
        count, changed, rows = self.parcels
        text = self.words["parcels_changed"].format(
            changed=self._count(changed), count=self._count(count)
        )
        head = [self.words[name] for name in ("parcel", "hectares", "changed_percent")]
        cells = [
            (name, self._number(hectares, 4), self._number(percent, 1))
            for name, hectares, percent in rows
        ]
        return self._section(
            "parcels", f"<p>{escape(text)}</p>{_table(cells, head, 1) if cells else ''}"
        )

    def _accuracy(self) -> str:
        return (
            "" if self.accuracy is None else self._section("accuracy", _table(self.accuracy_rows()))
        )

    def accuracy_rows(self) -> list[tuple[str, ...]]:
        """What an assessment says, each with its name. Raises KeyError and its like where it says
        other things."""
        told = self.accuracy
        if told is None:
            return []
        rows: list[tuple[str, ...]] = [(self.words["compared_with"], _short(told["reference"]))]
        sample = told.get("sample")
        if sample:
            rows.append((self.words["points"], self._count(sample["points"])))
            rows.append((self.words["overall"], self._estimate(sample["overall"], 3)))
            if told.get("change"):
                rows += [
                    (self.words[name], self._estimate(sample[name][1], 3))
                    for name in ("users", "producers")
                ]
                if sample.get("areas"):
                    rows.append(
                        (self.words["area_changed"], self._estimate(sample["areas"][1], 2, 1e-4))
                    )
            return rows
        rows.append((self.words["overall"], self._number(told["agreement"]["overall"], 3)))
        if told.get("change"):
            for name, measure in (("users", "precision"), ("producers", "recall")):
                rows.append((self.words[name], self._number(told["agreement"][measure][1], 3)))
        return rows

    def _method(self) -> str:
        return self._section("method", _table(self.method_rows()))

    def method_rows(self) -> list[tuple[str, ...]]:
        """How the result was made, each fact with its name."""
        report = self.report
        rows: list[tuple[str, ...]] = [
            (self.words["image_before"], _short(report["before"]["name"])),
            (self.words["image_after"], _short(report["after"]["name"])),
            (self.words["model"], _short(report["model"])),
            (
                self.words["threshold"],
                f"{report['threshold']:g}".replace(".", self.words["decimal"]),
            ),
            (
                self.words["edges"],
                self.words["no"] if report["crf"] == "off" else str(report["crf"]),
            ),
        ]
        if report.get("min_area_m2"):
            rows.append((self.words["minimum_area"], self._number(report["min_area_m2"], 0)))
        if report.get("summary"):
            rows.append((self.words["detected"], str(report["summary"])))
        return rows

    def _notes(self) -> str:
        notes = [*self.notes, *map(str, self.report.get("warnings", ()))]
        items = "".join(f"<li>{escape(note)}</li>" for note in notes)
        return self._section("notes", f"<ul>{items}</ul>") if items else ""

    def _recipe(self) -> str:
        text = escape(json_text(self.recipe, indent=1))
        return f"<h2>{escape(self.words['recipe'])}</h2><details><summary>recipe.json</summary><pre>{text}</pre></details>"

    # ---- Figures ---------------------------------------------------------------------------------

    def _count(self, value: int) -> str:
        return figure(int(value), 0, self.words)

    def _number(self, value: Any, digits: int) -> str:
        known = isinstance(value, (int, float)) and math.isfinite(value)
        return figure(value, digits, self.words) if known else "–"

    def _hectares(self, square: float | None) -> str:
        return "" if square is None else self._number(square / 1e4, 2 if square >= 1e4 else 4)

    def _estimate(self, told: dict[str, Any], digits: int, factor: float = 1.0) -> str:
        value, margin = (told.get(name) for name in ("value", "margin"))
        if value is None:
            return "–"
        around = f" ± {self._number(margin * factor, digits)}" if margin is not None else ""
        return f"{self._number(value * factor, digits)}{around}"


def _file(name: str) -> str:
    return (_DATA / name).read_text(encoding="utf-8").replace("\r\n", "\n")


def _hash(content: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(content.encode()).digest()).decode("ascii")


def _table(rows: Iterable[Sequence[str]], head: Sequence[str] = (), texts: int = 1) -> str:
    """A table. texts: how many columns hold no figures."""

    def line(cells: Sequence[str], tag: str) -> str:
        return (
            "<tr>"
            + "".join(
                f"<{tag}{' class=n' if place >= texts and head else ''}>{escape(cell)}</{tag}>"
                for place, cell in enumerate(cells)
            )
            + "</tr>"
        )

    return f"<table>{line(head, 'th') if head else ''}{''.join(line(row, 'td') for row in rows)}</table>"


def _when(image: dict[str, Any]) -> str:
    return str(image.get("date") or _short(image["name"]))


def _short(name: Any) -> str:
    return str(name).split(";")[0].replace("\\", "/").rstrip("/").rpartition("/")[2] or str(name)

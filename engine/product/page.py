"""A page in one file that opens anywhere, without a network: both dates under a swipe, the changes
over them.

Only the styles and the program that are written here run in it: what else its texts may hold, a
browser refuses."""

from __future__ import annotations

import base64
import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

from ..files.json_text import json_text
from ..files.names import own_name
from ..files.write_errors import from_os_error
from ..messages import Message, Quantity, as_message, messages_of, msg
from ..pages import render
from ..raster.gdal_io import spatial_reference
from ..raster.grid import Grid
from ..results.report import crs_name, when
from ..results.review_decisions import ACCEPTED, UNDECIDED
from ..units import found_in
from .changes import DECISIONS, Tally
from .outlines import Outlines
from .pictures import Pictures, within
from .words import Say, figure, in_words, words_of_the_program

_PICTURE = 1_900_000  # bytes of each picture

Rows = list[tuple[str, ...]]


@dataclass
class Page:
    """What the page tells. report, recipe: of the result. tally: of all polygons.

    parcels: how many there are, in how many something changed, and name, hectares and percent of
    the most changed. accuracy: as an assessment writes it in JSON, or None. notes: sentences. say:
    writes a sentence in `language`."""

    report: dict[str, Any]
    recipe: dict[str, Any]
    grid: Grid
    tally: Tally
    undecided: bool = False
    parcels: tuple[int, int, Sequence[tuple[str, float | None, float | None]]] | None = None
    accuracy: dict[str, Any] | None = None
    notes: Sequence[str] = field(default_factory=list)
    say: Say = str
    language: str = "en"

    def write(self, path: Path, pictures: Pictures, outlines: Outlines) -> None:
        """Write the page. Raises OutOfSpace, OutputRefused or LibraryMissing."""
        shapes, left_out = outlines.json()
        values = {
            "language": self.language,
            "words": self._words,
            "title": self.title(),
            "lead": self.lead(),
            "head_notes": [self.say(note) for note in self._head_notes(pictures, left_out)],
            "pictures": [
                (name, _encoded(picture))
                for name, picture in (("before", pictures.before), ("after", pictures.after))
            ],
            "areas": self.area_rows(),
            "measured": self.grid.georeferenced,
            "parcels": self._parcel_rows(),
            "accuracy": self.accuracy_rows(),
            "method": self.method_rows(),
            "notes": [
                self.say(as_message(note)) for note in (*self.notes, *messages_of(self.report))
            ],
            "recipe": json_text(self.recipe, indent=1),
            "data": self._data(outlines, shapes),
        }
        page = render("product.html", values, ("report.css", "product.css"), ("product.js",))
        try:
            path.write_bytes(page.encode("utf-8", "replace"))
        except OSError as error:
            raise from_os_error(error, path) from error

    @cached_property
    def _words(self) -> dict[str, str]:
        return in_words(self.say)

    # ---- Head ------------------------------------------------------------------------------------

    def title(self) -> str:
        """What the page is called."""
        before, after = (when(self.report[role]) for role in ("before", "after"))
        return self.say(msg("What changed from {before} to {after}", before=before, after=after))

    def lead(self) -> str:
        """How much was accepted."""
        total = self.tally.of(ACCEPTED)
        count = Quantity(total.polygons, form=",")
        if total.area is None:
            return self.say(msg("Accepted changes: {accepted}", accepted=count))
        return self.say(
            msg(
                "Accepted changes: {accepted}, {area} ha",
                accepted=count,
                area=self._hectares(total.area),
            )
        )

    def _head_notes(self, pictures: Pictures, left_out: int) -> list[Message]:
        every = self.tally.count()
        notes = [pictures.note] if pictures.note is not None else []
        if left_out:
            notes.append(
                msg(
                    "The map shows {shown} polygons of {count}, the largest, so that the page "
                    "stays small; the layers beside it hold all of them.",
                    shown=Quantity(every - left_out, form=","),
                    count=Quantity(every, form=","),
                )
            )
        return notes

    def _data(self, outlines: Outlines, shapes: str) -> Any:
        """What the program of the page reads: JSON in which no text ends the element that holds
        it."""
        from markupsafe import Markup

        size = self.grid.pixel_size()
        values = {
            "words": words_of_the_program(self.say),
            "decisions": DECISIONS,
            "kinds": list(outlines.kinds),
            "unit": outlines.unit,
            "visible": [ACCEPTED, UNDECIDED] if self.undecided else [ACCEPTED],
            "counts": {decision: self.tally.of(decision).polygons for decision in DECISIONS},
            "titles": [
                f"{self._words[role]}: {when(self.report[role])}" for role in ("before", "after")
            ],
            "width": self.grid.width,
            "height": self.grid.height,
            "metres": None if size is None else size[0],
            "aspect": 1.0 if size is None else min(4.0, max(0.25, size[1] / size[0])),
            "crs": crs_name(self.grid.crs) or "",
            "place": self._place(),
        }
        content = json_text(values, separators=(",", ":"))[:-1] + f',"polygons":{shapes}}}'
        return Markup(content.replace("<", "\\u003c"))  # nosec B704

    def _place(self) -> list[float] | None:
        """Of a pixel of the grid: x and its step, y and its step, and how many decimals say where
        it is."""
        if not self.grid.georeferenced or self.grid.transform is None:
            return None
        x, dx, _, y, _, dy = self.grid.transform
        return [x, dx, y, dy, 6 if spatial_reference(self.grid.crs).IsGeographic() else 1]

    # ---- Below the map ---------------------------------------------------------------------------

    def area_rows(self) -> Rows:
        """Decision, kind, number of polygons and hectares."""
        return [
            (self._words[decision], kind, self._count(each.polygons), self._hectares(each.area))
            for decision, kind, each in self.tally.rows()
        ]

    def _parcel_rows(self) -> dict[str, Any] | None:
        if self.parcels is None:
            return None
        count, changed, rows = self.parcels
        text = msg(
            "Something changed in {changed} of {count} parcels; all of them are in parcels.csv.",
            changed=Quantity(changed, form=","),
            count=Quantity(count, form=","),
        )
        cells = [
            (name, self._number(hectares, 4), self._number(percent, 1))
            for name, hectares, percent in rows
        ]
        return {"text": self.say(text), "rows": cells}

    def accuracy_rows(self) -> Rows:
        """What an assessment says, each with its name. Raises KeyError and its like where it says
        other things."""
        told = self.accuracy
        if told is None:
            return []
        rows: Rows = [(self._words["compared_with"], own_name(told["reference"]))]
        sample = told.get("sample")
        if sample:
            rows.append((self._words["points"], self._count(sample["points"])))
            rows.append((self._words["overall"], self._estimate(sample["overall"], 3)))
            if told.get("change"):
                rows += [
                    (self._words[name], self._estimate(sample[name][1], 3))
                    for name in ("users", "producers")
                ]
                if sample.get("areas"):
                    rows.append(
                        (self._words["area_changed"], self._estimate(sample["areas"][1], 2, 1e-4))
                    )
            return rows
        rows.append((self._words["overall"], self._number(told["agreement"]["overall"], 3)))
        if told.get("change"):
            for name, measure in (("users", "precision"), ("producers", "recall")):
                rows.append((self._words[name], self._number(told["agreement"][measure][1], 3)))
        return rows

    def method_rows(self) -> Rows:
        """How the result was made, each fact with its name."""
        report = self.report
        threshold = Message("{number}", {"number": Quantity(report["threshold"])})
        rows: Rows = [
            (self._words["image_before"], own_name(report["before"]["name"])),
            (self._words["image_after"], own_name(report["after"]["name"])),
            (self._words["model"], own_name(report["model"])),
            (self._words["threshold"], self.say(threshold)),
            (
                self._words["edges"],
                self._words["no"] if report["crf"] == "off" else str(report["crf"]),
            ),
        ]
        if report.get("min_area_m2"):
            rows.append((self._words["minimum_area"], self._number(report["min_area_m2"], 0)))
        rows.append((self._words["detected"], self.say(found_in(report))))
        return rows

    # ---- Figures ---------------------------------------------------------------------------------

    def _count(self, value: int) -> str:
        return figure(int(value), 0, self.say)

    def _number(self, value: Any, digits: int) -> str:
        known = isinstance(value, (int, float)) and math.isfinite(value)
        return figure(value, digits, self.say) if known else "–"

    def _hectares(self, square: float | None) -> str:
        return "" if square is None else self._number(square / 1e4, 2 if square >= 1e4 else 4)

    def _estimate(self, told: dict[str, Any], digits: int, factor: float = 1.0) -> str:
        value, margin = (told.get(name) for name in ("value", "margin"))
        if value is None:
            return "–"
        around = f" ± {self._number(margin * factor, digits)}" if margin is not None else ""
        return f"{self._number(value * factor, digits)}{around}"


def _encoded(picture: Any) -> str:
    return base64.b64encode(within(picture, _PICTURE)).decode("ascii")

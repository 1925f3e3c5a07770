"""The Sankey diagram of the transitions: classes before on the left, after on the right, bands as
wide as what went there. An SVG with real text: it can be read, searched and scaled."""

from __future__ import annotations

import math
import os
import xml.etree.ElementTree as ElementTree  # nosec B405  (it writes, and parses nothing)
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from unicodedata import east_asian_width

from ..files.doors import new_file
from ..files.write_errors import from_os_error
from ..messages import Message, Quantity, msg
from ..raster.layers import Classes
from ..raster.png import Colour
from ..units import in_hectares

_BARS, _NODE = 360.0, 18.0  # height of all bars together; width of one
_GAP, _MARGIN, _LINE, _LETTER = 8.0, 16.0, 18.0, 14  # pixels
_LONGEST = 40  # letters of a name
_MOST = 200  # bands that can be told apart
_INK, _PALE = "#212529", "#5c636a"
GREY: Colour = (173, 181, 189)  # of a class whose colour nobody knows

Rows = Sequence[Mapping[str, Any]]  # transitions, as a report holds them
Element = ElementTree.Element


def write_sankey(rows: Rows, classes: Classes, path: Path) -> None:
    """Write the diagram in English. Raises OutOfSpace or OutputRefused."""
    try:
        with os.fdopen(new_file(path), "w", encoding="utf-8", newline="\n") as file:
            file.write(sankey_svg(rows, dict(classes)) + "\n")
    except OSError as error:
        raise from_os_error(error, path) from error


def sankey_svg(
    rows: Rows,
    colours: Mapping[str, Colour],
    words: Words | None = None,
    *,
    narrow: bool = False,
) -> str:
    """The diagram as an SVG. colours: of each class, in the order in which they stand. words: those
    of the reader.

    narrow: for a panel, without a title; its labels have two lines."""
    return _Diagram(rows, colours, words or Words(), narrow=narrow).draw()


@dataclass(frozen=True)
class Words:
    """The language of a reader. say: writes a sentence in it; call: the name of a class."""

    say: Callable[[Message], str] = str
    call: Callable[[str], str] = str


@dataclass
class _Node:
    """A class on one of the dates. top, height: of its bar. used: how much of its height bands have
    taken."""

    name: str
    pixels: int = 0
    hectares: float | None = 0.0
    top: float = 0.0
    height: float = 0.0
    used: float = 0.0

    def add(self, row: Mapping[str, Any]) -> None:
        """Count one more transition."""
        self.pixels += row["pixels"]
        self.hectares = _sum((self.hectares, row.get("hectares")))


class _Diagram:
    """One diagram while it is drawn."""

    def __init__(
        self,
        rows: Rows,
        colours: Mapping[str, Colour],
        words: Words,
        *,
        narrow: bool,
    ) -> None:
        self._rows = sorted(rows, key=lambda row: -row["pixels"])[:_MOST]
        self._left_out = len(rows) - len(self._rows)
        self._colours, self._say, self._call = colours, words.say, words.call
        self._narrow = narrow
        self._band, self._top = (90.0, 30.0) if narrow else (340.0, 74.0)
        self._room = (2 if narrow else 1) * _LINE + 2  # that a label needs
        self._everything = sum(row["pixels"] for row in self._rows)
        self._before, self._after = (self._nodes(end) for end in ("from", "to"))
        labels = [self._lines(node) for node in (*self._before.values(), *self._after.values())]
        widths = [
            max(map(_width, lines)) if narrow else _width(" ".join(lines)) for lines in labels
        ]
        self._left = _MARGIN + max(widths, default=0.0) + 8
        self._svg = self._canvas()

    def draw(self) -> str:
        """Draw all of it."""
        self._draw_head()
        places = {name: number for number, name in enumerate(self._colours)}
        ordered = sorted(
            self._rows, key=lambda row: (places.get(row["from"], 0), places.get(row["to"], 0))
        )
        for number, row in enumerate(ordered):
            self._draw_band(number, row)
        right = self._left + _NODE + self._band
        for nodes, column, text, anchor in (
            (self._before, self._left, self._left - 8, "end"),
            (self._after, right, right + _NODE + 8, "start"),
        ):
            for node in nodes.values():
                self._draw_node(node, column)
                self._label(node, text, anchor)
        return ElementTree.tostring(self._svg, encoding="unicode")

    def _nodes(self, end: str) -> dict[str, _Node]:
        """Classes of a date in their order, so far apart that each has room for its label, however
        thin its bar is."""
        found = {name: _Node(name) for name in (*self._colours, *(row[end] for row in self._rows))}
        for row in self._rows:
            found[row[end]].add(row)
        nodes, top = {name: node for name, node in found.items() if node.pixels}, self._top
        for node in nodes.values():
            node.height = node.pixels / self._everything * _BARS
            node.top = top + max(0.0, (self._room - node.height) / 2)
            top += max(node.height + _GAP, self._room)
        return nodes

    # ---- What it says ----------------------------------------------------------------------------

    def _title(self) -> str:
        if not self._rows:
            return self._say(msg("Nothing changed from class to class"))
        total = _sum(row.get("hectares") for row in self._rows)
        if total is None:
            count = Quantity(self._everything, form=",")
            return self._say(msg("What became of {count} changed pixels", count=count))
        area = in_hectares(total * 1e4)
        return self._say(msg("What became of {area} of changed ground", area=area))

    def _amount(self, node: _Node) -> str:
        if node.hectares is None:
            return self._say(msg("{count} pixels", count=Quantity(node.pixels, form=",")))
        return self._say(Message("{area}", {"area": in_hectares(node.hectares * 1e4)}))

    def _lines(self, node: _Node) -> tuple[str, str]:
        """What stands beside a bar."""
        return _shortened(self._call(node.name)), self._amount(node)

    def _draw_head(self) -> None:
        self._svg.set("aria-label", _clean(self._title()))
        if not self._narrow:
            _text(self._svg, (_MARGIN, 26), self._title(), font_size=16, font_weight="bold")
        if self._left_out and not self._narrow:
            note = msg(
                "The {count} smallest transitions are not drawn.",
                count=Quantity(self._left_out, form=","),
            )
            _text(self._svg, (_MARGIN, 44), self._say(note), font_size=12, fill=_PALE)
        for column, word in ((0.0, msg("before")), (_NODE + self._band, msg("after"))):
            middle = self._left + column + _NODE / 2
            style = {"fill": _PALE, "text_anchor": "middle"}
            _text(self._svg, (middle, self._top - 10), self._say(word), **style)

    def _label(self, node: _Node, column: float, anchor: str) -> None:
        name, amount = self._lines(node)
        row = node.top + node.height / 2 + 5
        if self._narrow:
            _text(self._svg, (column, row - _LINE / 2), name, text_anchor=anchor)
            place = column, row + _LINE / 2
            _text(self._svg, place, amount, text_anchor=anchor, fill=_PALE)
            return
        text = _text(self._svg, (column, row), f"{name} ", text_anchor=anchor)
        _element(text, "tspan", fill=_PALE).text = _clean(amount)

    # ---- What it looks like ----------------------------------------------------------------------

    def _canvas(self) -> Element:
        nodes = (*self._before.values(), *self._after.values())
        bottom = max([node.top + max(node.height, self._room) for node in nodes] or [self._top])
        width = 2 * (self._left + _NODE) + self._band
        if not self._narrow:
            width = max(width, 1.3 * _width(self._title()) + 2 * _MARGIN)
        return _element(
            None,
            "svg",
            xmlns="http://www.w3.org/2000/svg",
            viewBox=f"0 0 {width:.0f} {bottom + _MARGIN:.0f}",
            width=f"{width:.0f}",
            height=f"{bottom + _MARGIN:.0f}",
            role="img",
            font_family="system-ui, 'DejaVu Sans', 'Noto Sans', sans-serif",
            font_size=_LETTER,
            fill=_INK,
        )

    def _draw_node(self, node: _Node, column: float) -> None:
        _element(
            self._svg,
            "rect",
            x=f"{column:.1f}",
            y=f"{node.top:.1f}",
            width=f"{_NODE:.0f}",
            height=f"{max(2.0, node.height):.1f}",
            fill=self._colour(node.name),
            stroke=_PALE,
        )

    def _draw_band(self, number: int, row: Mapping[str, Any]) -> None:
        """A band that swings from one bar to the other and takes on the other colour on its way."""
        start, end = self._before[row["from"]], self._after[row["to"]]
        height = row["pixels"] / self._everything * _BARS
        first, last = start.top + start.used, end.top + end.used
        start.used, end.used = start.used + height, end.used + height
        height = max(height, 0.8)
        x0, x1 = self._left + _NODE, self._left + _NODE + self._band
        swing = (x0 + x1) / 2
        path = (
            f"M{x0:.1f} {first:.1f}C{swing:.1f} {first:.1f} {swing:.1f} {last:.1f} {x1:.1f} "
            f"{last:.1f}v{height:.1f}C{swing:.1f} {last + height:.1f} {swing:.1f} "
            f"{first + height:.1f} {x0:.1f} {first + height:.1f}Z"
        )
        fill = self._gradient(number, (row["from"], row["to"]), (x0, x1))
        band = _element(self._svg, "path", d=path, fill=fill, fill_opacity="0.55")
        counted = _Node("", row["pixels"], _sum([row.get("hectares")]))
        names = f"{self._call(row['from'])} → {self._call(row['to'])}"
        _element(band, "title").text = _clean(f"{names}: {self._amount(counted)}")

    def _gradient(self, number: int, names: tuple[str, str], ends: tuple[float, float]) -> str:
        name = f"deepchange-band-{number}"
        gradient = _element(
            self._svg,
            "linearGradient",
            id=name,
            gradientUnits="userSpaceOnUse",
            x1=f"{ends[0]:.1f}",
            y1=0,
            x2=f"{ends[1]:.1f}",
            y2=0,
        )
        for offset, each in enumerate(names):
            _element(gradient, "stop", offset=offset, stop_color=self._colour(each))
        return f"url(#{name})"

    def _colour(self, name: str) -> str:
        red, green, blue = self._colours.get(name, GREY)
        return f"#{red:02x}{green:02x}{blue:02x}"


def _sum(hectares: Iterable[float | None]) -> float | None:
    """Together; None where one is not known."""
    total = 0.0
    for value in hectares:
        if value is None or math.isnan(value):
            return None
        total += value
    return total


def _shortened(name: str) -> str:
    return name if len(name) <= _LONGEST else f"{name[: _LONGEST - 13]}…{name[-12:]}"


def _width(text: str) -> float:
    """Pixels that a text needs at most in any usual font."""
    return sum(1.0 if east_asian_width(letter) in "WF" else 0.62 for letter in text) * _LETTER


def _clean(text: str) -> str:
    """A text without what XML cannot hold."""
    return "".join(letter if letter.isprintable() else "\ufffd" for letter in text)


def _element(parent: Element | None, tag: str, **attributes: object) -> Element:
    """A new element in its parent; “_” in the name of an attribute stands for “-”."""
    named = {name.replace("_", "-"): str(value) for name, value in attributes.items()}
    return Element(tag, named) if parent is None else ElementTree.SubElement(parent, tag, named)


def _text(parent: Element, place: tuple[float, float], text: str, **attributes: object) -> Element:
    made = _element(parent, "text", x=f"{place[0]:.1f}", y=f"{place[1]:.1f}", **attributes)
    made.text = _clean(text)
    return made

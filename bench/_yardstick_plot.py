"""The picture that opens docs/benchmarks.md: minutes for a large pair, each network, beside the
floor and a script."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from deepchange.engine.raster.drawing import (
    INK,
    PALE,
    Colour,
    blank,
    box,
    save_png,
    text_width,
    write_text,
)

SIDE = 10_000  # pixels of the pair that the picture tells of
BARS: dict[str, tuple[str, Colour]] = {
    "floor": ("the network's arithmetic alone", (170, 178, 186)),
    "deep change": ("deepchange detect, file to file", (31, 119, 180)),
    "loop": ("a plain script", (230, 145, 56)),
}
_LEFT, _WIDTH, _BAR, _GAP, _HEAD = 110, 620, 16, 18, 96


def minutes(found: dict[str, Any], way: str) -> float:
    """Minutes for the large pair, at the rate measured on the smaller one; seconds of the start are
    counted once."""
    ways = found["ways"]
    start = 0.0 if way == "floor" else ways["start"]["seconds"]
    rate = (ways[way]["seconds"] - start) / (found["size"] ** 2)
    return (start + rate * SIDE**2) / 60


def draw(everything: list[dict[str, Any]], machine: str, path: Path) -> None:
    """Draw the bars of all networks, quickest first, and save them as a PNG."""
    ordered = sorted(everything, key=lambda found: minutes(found, "deep change"))
    longest = max(minutes(found, way) for found in ordered for way in BARS)
    group = len(BARS) * _BAR + _GAP
    picture = blank(_HEAD + len(ordered) * group + 34, _LEFT + _WIDTH + 110)
    write_text(picture, 12, 16, f"Minutes for a pair of {SIDE:,} × {SIDE:,} pixels")
    column = 16
    for text, colour in BARS.values():
        box(picture, 45, column, (12, 12), colour, colour)
        column = write_text(picture, 42, column + 18, text, INK) + 22
    for number, found in enumerate(ordered):
        row = _HEAD + number * group
        write_text(picture, row + _BAR, _LEFT - 12 - text_width(found["network"]), found["network"])
        for place, (way, (_, colour)) in enumerate(BARS.items()):
            value = minutes(found, way)
            length = max(2, round(value / longest * _WIDTH))
            box(picture, row + place * _BAR, _LEFT, (_BAR - 2, length), colour, colour)
            write_text(picture, row + place * _BAR - 2, _LEFT + length + 6, f"{value:.1f}", PALE)
    write_text(
        picture,
        picture.shape[0] - 26,
        16,
        f"{machine}; reckoned from the smaller pairs below",
        PALE,
    )
    save_png(picture, path)

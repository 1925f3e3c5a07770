"""The picture of the transitions: classes before on the left, after on the right, bands as wide as
what went there."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ..raster import drawing
from ..raster.layers import Classes
from .transitions import Transitions

_HEIGHT, _BAND, _NODE, _GAP, _MARGIN, _HEAD = 420, 420, 18, 8, 16, 64
_FAINT = 0.55  # how strongly a band shows over the paper


def draw_flows(transitions: Transitions, classes: Classes, path: Path) -> None:
    """Draw what changed from class to class and save it as a PNG. Raises OutOfSpace or
    OutputRefused."""
    labels = _labels(transitions)
    side = max(drawing.text_width(label) for label in (*labels[0], *labels[1], "before", "after"))
    left = _MARGIN + side + 10
    picture = drawing.blank(
        _HEAD + _HEIGHT + _GAP * len(classes) + _MARGIN, 2 * left + 2 * _NODE + _BAND
    )
    drawing.write_text(
        picture, 10, _MARGIN, drawing.fitted(_title(transitions), picture.shape[1] - 2 * _MARGIN)
    )
    for column, text in ((left, "before"), (left + _NODE + _BAND, "after")):
        drawing.write_text(
            picture, 36, column + _NODE // 2 - drawing.text_width(text) // 2, text, drawing.PALE
        )
    if transitions.pixels.sum():
        _draw_bands(picture, transitions.pixels, [colour for _, colour in classes], left)
        _draw_labels(picture, transitions.pixels, labels, left)
    drawing.save_png(picture, path)


def _title(transitions: Transitions) -> str:
    if not transitions.pixels.sum():
        return "Nothing changed from class to class"
    if transitions.area is None:
        return f"What became of {int(transitions.pixels.sum()):,} changed pixels"
    return f"What became of {_amount(transitions, transitions.pixels > 0)} of changed ground"


def _amount(transitions: Transitions, chosen: NDArray[np.bool_]) -> str:
    if transitions.area is None:
        return f"{int(transitions.pixels[chosen].sum()):,} px"
    hectares = float(transitions.area[chosen].sum()) / 1e4
    return f"{hectares:,.1f} ha" if hectares >= 10 else f"{hectares:,.2f} ha"


def _labels(transitions: Transitions) -> tuple[list[str], list[str]]:
    """What stands beside each class before, and after."""
    before, after = [], []
    for index, name in enumerate(transitions.classes):
        row, column = (np.zeros(transitions.pixels.shape, bool) for _ in range(2))
        row[index], column[:, index] = True, True
        before.append(f"{name}  {_amount(transitions, row)}")
        after.append(f"{name}  {_amount(transitions, column)}")
    return before, after


def _tops(totals: NDArray[np.int64]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """First row and height of each class's bar."""
    heights = totals / totals.sum() * _HEIGHT
    steps = heights + np.where(totals > 0, _GAP, 0)
    return _HEAD + np.concatenate([[0.0], np.cumsum(steps)[:-1]]), heights


def _draw_bands(
    picture: drawing.Picture, pixels: NDArray[np.int64], colours: list[drawing.Colour], left: int
) -> None:
    (first, _), (second, _) = _tops(pixels.sum(axis=1)), _tops(pixels.sum(axis=0))
    first, second = first.copy(), second.copy()
    for a, b in zip(*np.nonzero(pixels)):
        height = pixels[a, b] / pixels.sum() * _HEIGHT
        _band(picture, first[a], second[b], height, (colours[a], colours[b]), left + _NODE)
        first[a] += height
        second[b] += height
    for totals, column in ((pixels.sum(axis=1), left), (pixels.sum(axis=0), left + _NODE + _BAND)):
        for (top, height), colour in zip(zip(*_tops(totals)), colours):
            if height:
                drawing.box(
                    picture, round(top), column, (max(2, round(height)), _NODE), colour, colour
                )


def _band(
    picture: drawing.Picture,
    start: float,
    end: float,
    height: float,
    colours: tuple[drawing.Colour, drawing.Colour],
    left: int,
) -> None:
    """A band that swings from one row to another and takes on the other colour on its way."""
    for step in range(_BAND):
        share = step / (_BAND - 1)
        smooth = share * share * (3 - 2 * share)
        top = start + (end - start) * smooth
        colour = np.array(colours[0]) * (1 - share) + np.array(colours[1]) * share
        place = picture[round(top) : max(round(top) + 1, round(top + height)), left + step]
        place[:] = (place * (1 - _FAINT) + colour * _FAINT).round()


def _draw_labels(
    picture: drawing.Picture,
    pixels: NDArray[np.int64],
    labels: tuple[list[str], list[str]],
    left: int,
) -> None:
    right = left + 2 * _NODE + _BAND + 10
    for totals, texts, column in (
        (pixels.sum(axis=1), labels[0], None),
        (pixels.sum(axis=0), labels[1], right),
    ):
        lowest = _HEAD - 100.0
        for total, top, height, text in zip(totals, *_tops(totals), texts):
            if not total:
                continue
            row = max(
                top + height / 2 - 9, lowest + 18
            )  # labels of thin bars do not cover one another
            lowest = row
            start = left - 10 - drawing.text_width(text) if column is None else column
            drawing.write_text(picture, round(row), start, text)

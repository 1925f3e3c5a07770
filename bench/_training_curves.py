"""A training's loss and validation scores over its epochs, drawn as a picture."""

from __future__ import annotations

import csv
from collections import defaultdict
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
from deepchange.engine.raster.drawing import (
    PALE,
    Colour,
    Picture,
    blank,
    box,
    save_png,
    text_width,
    write_text,
)

_COLOURS: tuple[Colour, ...] = ((31, 119, 180), (214, 39, 40), (44, 160, 44), (148, 103, 189))
_HEIGHT, _WIDTH, _LEFT, _TOP, _BELOW = 240, 440, 60, 30, 30
_SCORES = {
    "f1_at_best": "F1",
    "kappa_at_best": "kappa",
    "iou_at_best": "IoU",
    "semantic_classes_mean_iou": "mIoU of classes",
}
Curves = Mapping[str, Sequence[tuple[float, float]]]  # points (epoch, value) of each, by its name


def draw_curves(folder: Path, path: Path, chosen_on: str) -> None:
    """Draw what the logs of a training hold, beside one another: loss, and scores of the split it
    was chosen on."""
    loss = {"loss": _loss(folder / "steps.csv")}
    rows = _rows(folder / "epochs.csv")
    scores = {
        shown: [(float(row["epoch"]), float(row[name])) for row in rows]
        for name, shown in _SCORES.items()
        if rows and name in rows[0]
    }
    panels = [
        _panel(loss, "training loss"),
        _panel(scores, f"on “{chosen_on}”, at the best threshold", 1.0),
    ]
    save_png(np.concatenate(panels, axis=1), path)


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def _loss(path: Path) -> list[tuple[float, float]]:
    """The mean loss of each tenth of an epoch, so that the first epochs show too."""
    steps = defaultdict(list)
    for row in _rows(path):
        steps[int(row["epoch"])].append(float(row["total"]))
    points = []
    for epoch, values in steps.items():
        parts = np.array_split(values, min(10, len(values)))
        points += [
            (epoch - 1 + (place + 1) / len(parts), float(part.mean()))
            for place, part in enumerate(parts)
        ]
    return points


def _panel(curves: Curves, title: str, highest: float | None = None) -> Picture:
    """One diagram. highest: the top of its axis, by default that of the values."""
    points = [point for curve in curves.values() for point in curve]
    top = highest or max((value for _, value in points), default=1.0) or 1.0
    last = max((epoch for epoch, _ in points), default=1.0)
    picture = blank(_HEIGHT + _TOP + _BELOW, _WIDTH + _LEFT + 20)
    box(picture, _TOP, _LEFT, (_HEIGHT, _WIDTH), (255, 255, 255))
    write_text(picture, 6, _LEFT, title)
    for share in (0.0, 0.5, 1.0):
        label = f"{share * top:.2f}"
        row = _TOP + round((1 - share) * (_HEIGHT - 1))
        picture[row, _LEFT : _LEFT + _WIDTH : 4] = PALE
        write_text(
            picture, min(row, _TOP + _HEIGHT - 12) - 4, _LEFT - text_width(label) - 6, label, PALE
        )
    label = f"epoch {last:g}"
    write_text(picture, _TOP + _HEIGHT + 8, _LEFT + _WIDTH - text_width(label), label, PALE)
    column = _LEFT
    for (name, curve), colour in zip(curves.items(), _COLOURS):
        _line(picture, curve, last, top, colour)
        column = write_text(picture, _TOP + _HEIGHT + 8, column, name, colour) + 14
    return picture


def _line(
    picture: Picture, curve: Sequence[tuple[float, float]], last: float, top: float, colour: Colour
) -> None:
    """A curve from column to column, two pixels thick."""
    if not curve:
        return
    epochs, values = (np.array(part) for part in zip(*sorted(curve)))
    columns = np.arange(max(0, int(epochs[0] / last * (_WIDTH - 1))), _WIDTH)
    heights = np.clip(np.interp(columns / (_WIDTH - 1) * last, epochs, values) / top, 0, 1)
    rows = _TOP + np.rint((1 - heights) * (_HEIGHT - 2)).astype(int)
    for column, row, before in zip(columns, rows, [rows[0], *rows[:-1]]):
        picture[min(row, before) : max(row, before) + 2, _LEFT + column] = colour

"""A training's loss and validation scores over its epochs, drawn as a picture."""

from __future__ import annotations

import csv
from collections import defaultdict
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure

_SCORES = {
    "f1_at_best": "F1",
    "kappa_at_best": "kappa",
    "iou_at_best": "IoU",
    "semantic_classes_mean_iou": "mIoU of classes",
}
Curves = Mapping[str, Sequence[tuple[float, float]]]  # points (epoch, value) of each, by its name


def draw_curves(folder: Path, path: Path, chosen_on: str) -> None:
    """Draw what the logs of a training hold and save it as a picture."""
    curves_of(folder, chosen_on).savefig(path, dpi=100)


def curves_of(folder: Path, chosen_on: str) -> Figure:
    """What the logs of a training hold, beside one another: loss, and scores of the split it was
    chosen on."""
    loss = {"loss": _loss(folder / "steps.csv")}
    rows = _rows(folder / "epochs.csv")
    scores = {
        shown: [(float(row["epoch"]), float(row[name])) for row in rows]
        for name, shown in _SCORES.items()
        if rows and name in rows[0]
    }
    figure = Figure(figsize=(10.4, 3.0), layout="constrained")
    left, right = figure.subplots(1, 2)
    _panel(left, loss, "training loss")
    _panel(right, scores, f"on “{chosen_on}”, at the best threshold", 1.0)
    return figure


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


def _panel(axes: Axes, curves: Curves, title: str, highest: float | None = None) -> None:
    """One diagram. highest: the top of its axis, by default that of the values."""
    for name, curve in curves.items():
        marker = "o" if len(curve) == 1 else None  # which is no line
        axes.plot(*zip(*sorted(curve)), label=name, marker=marker) if curve else None
    axes.set(title=title, xlabel="epoch", ylim=(0, highest))
    axes.set_xlim(left=0)
    axes.grid(axis="y", linestyle=":")
    if any(curves.values()):
        axes.legend()

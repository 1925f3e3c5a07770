"""The picture that opens docs/benchmarks/index.md: minutes for a large pair, each network, beside
the floor and a script."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from matplotlib.figure import Figure
from yardsticks import start_of

SIDE = 10_000  # pixels of the pair that the picture tells of
BARS = {
    "floor": ("the network's arithmetic alone", "#aab2ba"),
    "deep change": ("deepchange detect, file to file", "#1f77b4"),
    "loop": ("a plain script", "#e69138"),
}
_BAR = 0.27  # of the room that a network has


def minutes(found: dict[str, Any], way: str) -> float:
    """Minutes for the large pair, at the rate measured on the smaller one; seconds of the start are
    counted once."""
    ways = found["ways"]
    start = start_of(ways, way)
    rate = (ways[way]["seconds"] - start) / (found["size"] ** 2)
    return (start + rate * SIDE**2) / 60


def draw(everything: list[dict[str, Any]], machine: str, path: Path) -> None:
    """Draw the bars of all networks, quickest first, and save them as a picture."""
    ordered = sorted(everything, key=lambda found: minutes(found, "deep change"))
    figure = Figure(figsize=(8.4, 1.6 + 0.66 * len(ordered)), layout="constrained")
    axes = figure.subplots()
    for place, (way, (text, colour)) in enumerate(BARS.items()):
        rows = [number + (place - 1) * _BAR for number in range(len(ordered))]
        values = [minutes(found, way) for found in ordered]
        bars = axes.barh(rows, values, _BAR * 0.9, label=text, color=colour)
        axes.bar_label(bars, fmt="%.1f", padding=4, color="#6c757d")
    axes.set_yticks(range(len(ordered)), [str(found["network"]) for found in ordered])
    axes.invert_yaxis()
    axes.margins(x=0.1)
    axes.spines[["top", "right"]].set_visible(False)
    axes.set_title(f"Minutes for a pair of {SIDE:,} × {SIDE:,} pixels", loc="left")
    axes.set_xlabel(f"{machine}; extrapolated from smaller pairs", loc="left")
    axes.legend(loc="upper right", frameon=False)
    figure.savefig(path, dpi=100)

"""Figures and tables of text for people: lengths of time, areas, columns lined up."""

from __future__ import annotations

from collections.abc import Sequence


def duration(seconds: float) -> str:
    """A length of time for people."""
    if seconds < 60:
        return f"{seconds:.0f} s"
    if seconds < 3600:
        return f"{int(seconds // 60)} min {int(seconds % 60):02d} s"
    return f"{int(seconds // 3600)} h {int(seconds % 3600 // 60):02d} min"


def least_area(square_metres: float) -> str:
    """A minimum area in whole square metres, or, below ten, with the decimals that it has."""
    return f"{square_metres:,.0f}" if square_metres >= 10 else f"{square_metres:g}"


def hectares(square_metres: float) -> str:
    """An area for people."""
    value = square_metres / 1e4
    return f"{value:,.0f} ha" if value >= 1000 else f"{value:,.1f} ha" if value >= 10 else f"{value:,.3f} ha"


def table(rows: Sequence[Sequence[str]], gap: str = "  ") -> str:
    """Columns lined up; the last one is left as wide as it is."""
    if not rows:
        return ""
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]) - 1)]
    return "\n".join(
        gap.join([*(cell.ljust(width) for cell, width in zip(row, widths)), row[-1]]).rstrip() for row in rows
    )

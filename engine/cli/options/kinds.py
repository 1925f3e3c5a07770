"""The options of kinds of change, and what is printed of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ...units import in_hectares, table


def add_kinds(command: Any, unsaid: str) -> None:
    """Add `--kinds`. unsaid: what holds where it is not given."""
    command.add_argument(
        "--kinds",
        metavar="FILE|off",
        help="rules that tell the kind of each change by indices of the bands: a TOML file, auto "
        f"for those of Deep Change, or off ({unsaid})",
    )


def kinds_text(rows: Sequence[dict[str, Any]]) -> str:
    """A line for each kind."""
    return table([(_named(row), _counted(row)) for row in rows])


def _named(row: dict[str, Any]) -> str:
    direction = row["direction"]
    return row["kind"] if direction in ("", row["kind"]) else f"{row['kind']} ({direction})"


def _counted(row: dict[str, Any]) -> str:
    hectares = row["hectares"]
    area = f"{row['pixels']:,} pixels" if hectares is None else in_hectares(1e4 * hectares)
    polygons = "1 polygon" if row["changes"] == 1 else f"{row['changes']:,} polygons"
    return f"{area} ({row['percent']:.1f} % of what changed), {polygons}"

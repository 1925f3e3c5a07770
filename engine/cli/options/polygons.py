"""The option of the format in which polygons are written, too."""

from __future__ import annotations

from typing import Any

from ...request import POLYGON_FORMATS


def add_polygons(command: Any, unsaid: str) -> None:
    """Add `--polygons`. unsaid: what holds where it is not given."""
    command.add_argument(
        "--polygons",
        choices=POLYGON_FORMATS,
        help="write a copy of the polygons in this format beside changes.gpkg, as changes.fgb or "
        f"changes.parquet; gpkg: none ({unsaid})",
    )

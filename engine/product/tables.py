"""Tables of a product: figures that any programme for tables opens, and no formula among them."""

from __future__ import annotations

import csv
import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from ..files.doors import new_file
from ..files.write_errors import from_os_error
from ..results.transitions import as_text
from .changes import Tally


@contextmanager
def open_csv(path: Path, head: Sequence[str]) -> Iterator[Callable[[Sequence[object]], None]]:
    """A new table, and what writes a row of it. Texts that a programme would take for a formula get
    an apostrophe; None is an empty cell. Raises OutOfSpace or OutputRefused."""
    try:
        # The mark at its begin tells spreadsheets that it is UTF-8.
        with os.fdopen(
            new_file(path), "w", encoding="utf-8-sig", errors="replace", newline=""
        ) as file:
            writer = csv.writer(file)
            writer.writerow(head)
            yield lambda row: writer.writerow(
                [as_text(cell) if isinstance(cell, str) else cell for cell in row]
            )
    except OSError as error:
        raise from_os_error(error, path) from error


def write_areas(tally: Tally, path: Path) -> None:
    """Write how many polygons of each decision and kind there are, and how large they are."""
    rows = [
        (
            decision,
            kind,
            each.polygons,
            None if each.area is None else round(each.area / 1e4, 4),
            None if each.area is None else round(each.area, 2),
            each.pixels,
        )
        for decision, kind, each in tally.rows()
    ]
    with open_csv(
        path, ("decision", "kind", "polygons", "hectares", "area_m2", "pixels")
    ) as write_row:
        for row in rows:
            write_row(row)

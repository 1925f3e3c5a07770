"""Views in GeoPackages and other SQLite files: a query that somebody wrote, and which may have no end.

GDAL can neither be told to stop within one, nor how far it is; so the query is run here first, counted.
"""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing
from pathlib import Path

from osgeo import gdal, ogr

from ..errors import BadInput
from ..messages import Quantity, msg

MOST_FEATURES = 2_000_000  # that are read of one layer
_EVERY, _MOST_STEPS = 10_000, 20_000  # instructions of SQLite between two counts, and counts; a few seconds in all
_MISSING = re.compile(r"no such function: (\w+)")


def refuse_endless_view(layer: ogr.Layer, dataset: gdal.Dataset, what: str) -> None:
    """Raise BadInput where a layer is a view whose query does not end within a number of steps.

    Before anything but the name is asked of the layer: GDAL runs the query to answer."""
    path = Path(dataset.GetDescription())
    if dataset.GetDriver().ShortName not in ("GPKG", "SQLite") or not path.is_file():
        return
    try:
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as file:
            if _ends(file, layer.GetName()):
                return
    except sqlite3.Error:
        return  # GDAL says what is wrong with it
    raise endless(layer.GetName(), what)


def _ends(file: sqlite3.Connection, name: str) -> bool:
    """Whether a table is none of a query, or its query ends. Functions that only GDAL knows give nothing here."""
    kind = file.execute("SELECT type FROM sqlite_master WHERE name = ? COLLATE NOCASE", (name,)).fetchone()
    if kind is None or kind[0] != "view":
        return True
    quoted = name.replace('"', '""')
    for _ in range(100):
        steps = 0

        def stop() -> bool:
            nonlocal steps
            steps += 1
            return steps > _MOST_STEPS

        file.set_progress_handler(stop, _EVERY)
        try:
            rows = file.execute(f'SELECT * FROM "{quoted}" LIMIT {MOST_FEATURES + 1}')  # nosec B608
            return sum(1 for _ in rows) <= MOST_FEATURES
        except sqlite3.OperationalError as error:
            if steps > _MOST_STEPS:
                return False
            missing = _MISSING.search(str(error))
            if missing is None:
                raise
            file.create_function(missing[1], -1, lambda *_: None)
    return False


def endless(name: str, of_layer: str) -> BadInput:
    """The error for a layer whose features have no end. of_layer: “of the reference “a.gpkg””."""
    return BadInput(
        msg(
            "The layer “{name}” {of_layer} has no end, or more than {most} features; save the part that is needed as "
            "a layer of its own.",
            name=name,
            of_layer=of_layer,
            most=Quantity(MOST_FEATURES, form=","),
        )
    )

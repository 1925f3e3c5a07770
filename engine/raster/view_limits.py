"""Views in GeoPackages and other SQLite files: a query that somebody wrote, and which may have no
end.

GDAL can neither be told to stop within one, nor how far it is, and runs some when it opens the
file; so every view is run here before, counted.
"""

from __future__ import annotations

import re
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Any

from osgeo import gdal, ogr

from ..errors import BadInput
from ..files.databases import BEGINNING, is_database
from ..files.names import of, subject
from ..messages import Message, Quantity, msg

MOST_FEATURES = 2_000_000  # that are read of one layer
_EVERY, _MOST_STEPS = (
    10_000,
    10_000,
)  # instructions of SQLite between two counts, and counts: two seconds in all
_MISSING = re.compile(r"no such function: (\w+)")
_MOST_UNPACKED = 2**28  # bytes of a file in an archive that are unpacked to look at its views
# One table after FROM, up to what may follow it: such a query reads each row once.
_ONE_TABLE = re.compile(
    r"""\s*(?:"[^"]*"|'[^']*'|\[[^\]]*\]|[\w.]+)\s*(?:$|\)|;|\b(?:where|group|order|limit)\b)""",
    re.I,
)
_TEXTS = re.compile(r"'[^']*'")


def refuse_endless_view(layer: ogr.Layer, dataset: gdal.Dataset, what: str) -> None:
    """Raise BadInput where a layer is a view whose query does not end within a number of steps.

    Before anything but the name is asked of the layer: GDAL runs the query to answer."""
    path = Path(dataset.GetDescription())
    if dataset.GetDriver().ShortName not in ("GPKG", "SQLite") or not path.is_file():
        return
    if name := _endless_view(path, layer.GetName()):
        raise endless(name, what)


def refuse_endless_views(file: str, what: str, name: str) -> None:
    """Raise BadInput where a file is one of SQLite and holds a view that does not end; whatever its
    name is.

    file: a name that GDAL opens, and has not opened yet. what, name: how to call it, as “the
    reference”, “a.gpkg”."""
    with _as_a_plain_file(file, subject(what, name)) as path:
        if path is not None and (view := _endless_view(path)):
            raise endless(view, of(what, name))


def is_endless_query(text: str) -> bool:
    """Whether a query, or a trigger, may have no end: one that reads more than one table at once,
    or itself."""
    text = _TEXTS.sub("''", re.sub(r"--[^\n]*|/\*.*?\*/", " ", text, flags=re.DOTALL))
    if re.search(
        r"\b(with|join|recursive|generate_series|union|intersect|except)\b", text, re.IGNORECASE
    ):
        return True
    read = re.split(r"(?<!delete)\s+from\b", text, flags=re.IGNORECASE)[1:]
    return len(read) > 2 or not all(_ONE_TABLE.match(each) for each in read)


@contextmanager
def _as_a_plain_file(file: str, called: Message) -> Iterator[Path | None]:
    """Where a file of SQLite can be opened by others than GDAL, unpacked where it lies in an
    archive; None for any other file."""
    if file.lower().endswith(".zip") and not file.startswith("/vsi"):
        inside = None
        if file.lower().endswith(".gpkg.zip"):
            with suppress(RuntimeError):  # here and below: where GDAL raises exceptions
                inside = gdal.ReadDir(f"/vsizip/{file}")
        file = f"/vsizip/{file}/{inside[0]}" if inside else file
    if not file.startswith("/vsi"):
        yield Path(file) if _begins_as_sqlite(file) else None
        return
    packed = None
    with suppress(RuntimeError):
        packed = gdal.VSIFOpenL(file, "rb")
    if packed is None:
        yield None
        return
    try:
        head = _read(packed, len(BEGINNING))
        if head != BEGINNING:
            yield None
            return
        with tempfile.TemporaryDirectory(prefix="deepchange-") as folder:
            path = Path(folder) / "unpacked.sqlite"
            _unpack(head, packed, path, called)
            yield path
    finally:
        with suppress(RuntimeError):
            gdal.VSIFCloseL(packed)


def _read(packed: Any, most: int) -> bytes:
    """What follows in a file, nothing where that cannot be read."""
    with suppress(RuntimeError):
        return bytes(gdal.VSIFReadL(1, most, packed) or b"")
    return b""


def _begins_as_sqlite(file: str) -> bool:
    if is_database(file):
        return True
    with suppress(OSError, ValueError), Path(file).open("rb") as opened:
        return opened.read(len(BEGINNING)) == BEGINNING
    return False


def _unpack(head: bytes, packed: Any, path: Path, called: Message) -> None:
    size = len(head)
    with path.open("wb") as target:
        target.write(head)
        while part := _read(packed, 2**20):
            target.write(part)
            size += len(part)
            if size > _MOST_UNPACKED:
                raise BadInput(
                    msg(
                        "{subject} is larger than {most} and lies in an archive or on a server; "
                        "unpack or download it first.",
                        subject=called,
                        most=Quantity(_MOST_UNPACKED // 2**20, "MB"),
                    )
                )


def _endless_view(path: Path, only: str | None = None) -> str | None:
    """The first view that does not end, or None. only: the name of the one to look at."""
    for way in (
        "mode=ro",
        "immutable=1",
    ):  # the second where a log lies beside it that cannot be written
        try:
            with closing(sqlite3.connect(f"{path.resolve().as_uri()}?{way}", uri=True)) as file:
                return _first_endless(file, only)
        except sqlite3.Error:
            continue  # at last GDAL says what is wrong with it
    return None


def _first_endless(file: sqlite3.Connection, only: str | None) -> str | None:
    views = "SELECT name FROM sqlite_master WHERE type = 'view'"
    names = [
        name for (name,) in file.execute(views) if only is None or name.lower() == only.lower()
    ]
    steps = 0

    def stop() -> bool:
        nonlocal steps
        steps += 1
        return steps > _MOST_STEPS

    file.set_progress_handler(stop, _EVERY)
    for name in names:
        try:
            if not _ends(file, name):
                return str(name)
        except sqlite3.Error:
            if steps > _MOST_STEPS:
                return str(name)
            # A query that cannot be run cannot be run by GDAL either.
    return None


def _ends(file: sqlite3.Connection, name: str) -> bool:
    """Whether the query of a view ends. Functions that only GDAL knows give nothing here."""
    quoted = name.replace('"', '""')
    for _ in range(100):
        try:
            rows = file.execute(f'SELECT * FROM "{quoted}" LIMIT {MOST_FEATURES + 1}')  # nosec B608
            return sum(1 for _ in rows) <= MOST_FEATURES
        except sqlite3.OperationalError as error:
            missing = _MISSING.search(str(error))
            if missing is None:
                raise
            file.create_function(missing[1], -1, lambda *_: None)
    return False


def endless(name: str, of_layer: str) -> BadInput:
    """The error for a layer whose features have no end. of_layer: “of the reference “a.gpkg””."""
    return BadInput(
        msg(
            "The layer “{name}” {of_layer} has no end, or more than {most} features; save the "
            "part that is needed as a layer of its own.",
            name=name,
            of_layer=of_layer,
            most=Quantity(MOST_FEATURES, form=","),
        )
    )

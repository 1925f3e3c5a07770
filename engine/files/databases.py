"""Files of SQLite, such as GeoPackages, which this process may have open as a layer of QGIS.

On Linux and macOS, to close any descriptor of a file takes from this process all locks that it
holds on it, by which other programs know that it is in use. The next of them that closes the file
then deletes the log that QGIS still writes to, and what is written afterwards is lost. SQLite
itself knows what it has open here.

Source: sqlite.org, How To Corrupt An SQLite Database File, 2.2."""

from __future__ import annotations

import os
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

BEGINNING = b"SQLite format 3\0"
_kept_open: dict[tuple[int, int], BinaryIO] = {}  # by the numbers of their disk and their file
_one_at_a_time = threading.Lock()


def is_database(file: str | Path) -> bool:
    """Whether a file is one of SQLite, asked of SQLite itself. False where it cannot be read."""
    with suppress(sqlite3.Error, OSError, ValueError):
        name = f"{Path(file).resolve().as_uri()}?mode=ro&immutable=1"
        with closing(sqlite3.connect(name, uri=True)) as base:
            ((pages,),) = base.execute("PRAGMA page_count")
            return bool(pages)
    return False


@contextmanager
def reading(path: Path) -> Iterator[BinaryIO]:
    """A file to be read. One of SQLite stays open for as long as this process runs, and is opened
    once. Raises OSError."""
    if os.name != "posix" or not is_database(path):
        with path.open("rb") as file:
            yield file
        return
    with _one_at_a_time:
        status = path.stat()
        key = status.st_dev, status.st_ino
        if key not in _kept_open:
            _kept_open[key] = path.open("rb")
        _kept_open[key].seek(0)
        yield _kept_open[key]

"""Files that take their name when they are whole."""

from __future__ import annotations

import os
import uuid
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path


@contextmanager
def whole_file(path: Path) -> Iterator[Path]:
    """A file to write beside `path`, which takes that name once all of it is on the disk.

    Where writing fails it is removed, and what lay at `path` stays. Raises OSError."""
    part = path.with_name(f".{path.name}.{uuid.uuid4().hex[:8]}.part")
    try:
        yield part
        settle(part)
        part.replace(path)
    finally:
        with suppress(OSError):
            part.unlink()


def settle(path: Path) -> None:
    """Have a file on the disk before its name is: without power, zeros would stand there, which are
    weights too. Raises OSError."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())

"""The manifest of a map: a line of JSON for each thing that is done; a killed client goes on by
it."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, BinaryIO

from ..errors import OutputRefused
from ..files.doors import read_plain
from ..files.json_text import is_as_written, json_text, with_sum
from ..files.write_errors import from_os_error
from ..messages import Remedy, msg
from ..runs.journal import busy
from ..runs.locks import Lock
from ..runs.other_kind import MANIFEST
from ..runs.output_folder import run_altered

FILE, LOCK = MANIFEST, "lock"
VERSION = 1
_LARGEST = 2**30  # bytes


class Manifest:
    """The lines of a run, in its output folder; to be closed."""

    def __init__(self, output: Path, noted: Callable[[], None] = lambda: None) -> None:
        """noted: called after lines were added."""
        self._path = output / FILE
        self._noted = noted
        self._file: BinaryIO | None = None

    def note(self, **done: Any) -> None:
        """Add a line; it is on the disk when this returns. Raises OutOfSpace or OutputRefused."""
        self.note_all([done])

    def note_all(self, lines: Sequence[dict[str, Any]]) -> None:
        """Add lines at once; they are on the disk when this returns. Raises OutOfSpace or
        OutputRefused."""
        if not lines:
            return
        text = "".join(json_text(with_sum(line)) + "\n" for line in lines).encode()
        try:
            if self._file is None:
                self._file = self._opened()
            self._file.write(text)
            self._file.flush()
            os.fsync(self._file.fileno())
        except OSError as error:
            raise from_os_error(error, self._path) from error
        self._noted()

    def _opened(self) -> BinaryIO:
        file = self._path.open("ab")
        # A line that was cut off would spoil the next one.
        file.truncate(len(_up_to_last_line(read_plain(self._path, _LARGEST))))
        return file

    def lines(self) -> list[dict[str, Any]]:
        """All whole lines, but those that are no longer as they were written, which are made anew;
        none where there is no manifest. Raises RunDamaged where that is the first one, which says
        what was asked."""
        if not self._path.exists():
            return []
        found = []
        try:
            content = _up_to_last_line(read_plain(self._path, _LARGEST))
        except OSError as error:
            raise from_os_error(error, self._path) from error
        for text in content.splitlines():
            with suppress(ValueError, RecursionError):
                if isinstance(line := json.loads(text), dict):
                    if is_as_written(line):
                        found.append(line)
                    elif not found:
                        raise run_altered(self._path.parent, FILE)
        return found

    def close(self) -> None:
        """Let go of the file."""
        if self._file is not None:
            with suppress(OSError):  # what could not be written was told before
                self._file.close()


def _up_to_last_line(content: bytes) -> bytes:
    return content[: content.rfind(b"\n") + 1]


@contextmanager
def alone_with(output: Path, hidden: Path) -> Iterator[None]:
    """Make the output folder, and keep every other client from it. Raises OutputRefused."""
    try:
        hidden.mkdir(parents=True, exist_ok=True)
        lock = Lock.take(hidden / LOCK)
    except OSError as error:
        raise from_os_error(error, output) from error
    if lock is None:
        raise busy(output)
    try:
        yield
    finally:
        lock.release()


def refuse_taken(output: Path, hidden: str, *, resume: bool) -> None:
    """Raise OutputRefused where the folder holds anything else than a map that is to be resumed."""
    if str(output).startswith("/vsi") or ":/" in str(output)[2:]:
        raise OutputRefused(
            msg(
                "“{path}” is no folder on a disk; choose another output folder.",
                Remedy.OTHER_FOLDER,
                path=output,
            )
        )
    if output.exists() and not output.is_dir():
        raise OutputRefused(
            msg(
                "“{folder}” is a file, not a folder; choose another output folder.",
                Remedy.OTHER_FOLDER,
                folder=output,
            )
        )
    try:
        there = sorted(item.name for item in output.iterdir()) if output.exists() else []
    except OSError as error:
        raise from_os_error(error, output) from error
    refuse_others(output, there, hidden, resume=resume)


def refuse_others(output: object, there: Sequence[str], hidden: str, *, resume: bool) -> None:
    """Raise OutputRefused where a place holds anything else than a map that is to be resumed.
    there: what lies in it."""
    begun = FILE in there
    if resume and there and not begun and set(there) != {hidden}:
        raise OutputRefused(
            msg(
                "“{folder}” holds no map to resume; choose the folder that it was to be written "
                "to.",
                folder=output,
            )
        )
    if begun and not resume:
        raise OutputRefused(
            msg(
                "“{folder}” already holds a map; resume it, or choose another folder.",
                Remedy.RESUME,
                folder=output,
            )
        )
    if there and not begun and set(there) != {hidden}:
        raise OutputRefused(
            msg(
                "“{folder}” already holds other files ({files}); choose a new folder.",
                Remedy.OTHER_FOLDER,
                folder=output,
                files=", ".join(there[:3]) + (" …" if len(there) > 3 else ""),
            )
        )

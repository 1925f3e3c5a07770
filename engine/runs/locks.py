"""Who is at work in a folder: locks that the system lets go of, however their process ends."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from ..files.doors import open_plain

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl


class Lock:
    """A file that one process at a time can hold; where the disk knows no locks (some network
    shares), anybody can."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor

    @classmethod
    def take(cls, path: Path) -> Lock | None:
        """The lock of that file, made where it is not there; None while another holds it. Raises
        OSError."""
        descriptor = open_plain(path, os.O_RDWR | os.O_CREAT)
        if _is_taken(descriptor):
            os.close(descriptor)
            return None
        return cls(descriptor)

    def release(self) -> None:
        """Let others have it."""
        if self._descriptor >= 0:
            os.close(self._descriptor)
            self._descriptor = -1


def _is_taken(descriptor: int) -> bool:
    """Lock the file; True where another has done so."""
    try:
        if sys.platform == "win32":
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return True
    except OSError:
        return sys.platform == "win32"  # elsewhere another error says that this disk knows no locks
    return False


@contextmanager
def alone_in(folder: Path) -> Iterator[None]:
    """Wait until no other run moves files into the folder, and keep others from it for as long as
    the context lasts."""
    if sys.platform == "win32":
        # Such a file goes when it is closed; a folder itself cannot be locked there.
        descriptor = open_plain(
            folder / ".deepchange.lock", os.O_RDWR | os.O_CREAT | os.O_TEMPORARY
        )
        with suppress(OSError):
            msvcrt.locking(descriptor, msvcrt.LK_LOCK, 1)
    else:
        descriptor = os.open(folder, os.O_RDONLY)
        with suppress(OSError):
            fcntl.flock(descriptor, fcntl.LOCK_EX)
    try:
        yield
    finally:
        os.close(descriptor)

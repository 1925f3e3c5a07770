"""Memory that a network frees with each window, kept for the next one.

The C library gives freed memory back to the system at once where another thread than the first one
computes, and gets it anew for the next window, page by page: a tenth of a network's time."""

from __future__ import annotations

import ctypes
import os
from contextlib import suppress

# What glibc reads of the environment when a process starts, and how mallopt(3) calls it. One arena:
# those of other threads are cut in pieces that come and go.
_SETTINGS = (
    ("MALLOC_ARENA_MAX", -8, 1),
    ("MALLOC_TRIM_THRESHOLD_", -1, 2**30),  # bytes that are kept at the most
    ("MALLOC_MMAP_THRESHOLD_", -3, 2**28),  # bytes of an array that is never kept
)
KEEPING = {name: value for name, _, value in _SETTINGS}


def keep_freed_memory() -> None:
    """Have this process keep it from now on, before it has threads; what the environment says
    stays. Nothing happens where the C library is not glibc."""
    with suppress(AttributeError, OSError, TypeError):
        library = ctypes.CDLL(None)
        for name, parameter, value in _SETTINGS:
            if name not in os.environ:
                library.mallopt(parameter, value)

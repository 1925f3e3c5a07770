"""Arrays that two processes see without sending them: chips on their way to the worker, answers on
their way back.

The memory has no name where the system allows that (Linux, macOS): it is a file without a directory
entry, handed to the worker as an open descriptor, so that nothing is left behind however either
process ends. On Windows it has a name and goes with the last process that holds it.
`multiprocessing.shared_memory` is not used: before Python 3.13 it starts a helper process from
sys.executable, which within QGIS may be QGIS itself, and it lives in /dev/shm, which containers
keep at 64 MB.
"""

from __future__ import annotations

import math
import mmap
import os
import secrets
import sys
import tempfile
from collections.abc import Iterable, Sequence
from contextlib import suppress
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..errors import WorkerFailed
from ..messages import Quantity, msg
from .protocol import ArrayLayout, MemoryAddress

if sys.platform == "linux":
    import fcntl

_ALIGNMENT = 64  # bytes: a cache line, and the widest vector instruction
_STEP = 1 << 20  # bytes by which the memory grows
_NAMED = os.name == "nt"

Layout = tuple[ArrayLayout, ...]


def aligned(size: int, step: int = _ALIGNMENT) -> int:
    """The next multiple of `step` bytes."""
    return -(-size // step) * step


def bytes_for(arrays: Iterable[NDArray[Any]]) -> int:
    """Bytes that the arrays take one after the other."""
    return sum(aligned(array.nbytes) for array in arrays)


class SharedChips:
    """Memory that the client makes and the worker attaches; it grows when asked to, and holds one
    message's arrays."""

    def __init__(self, descriptor: int | None) -> None:
        self._descriptor = descriptor
        self._name = ""
        self._size = 0
        self._memory: mmap.mmap | None = None

    @classmethod
    def create(cls) -> SharedChips:
        """The client's side, empty."""
        return cls(None if _NAMED else _nameless_file())

    @classmethod
    def attach(cls, descriptor: int) -> SharedChips:
        """The worker's side; `descriptor` as inherited, of no meaning on Windows."""
        return cls(None if _NAMED else descriptor)

    @property
    def inherited(self) -> tuple[int, ...]:
        """Descriptors that the worker must inherit."""
        return () if self._descriptor is None else (self._descriptor,)

    @property
    def size(self) -> int:
        """Bytes there are."""
        return self._size

    def address(self) -> MemoryAddress:
        """What the other side needs in order to `follow`."""
        return MemoryAddress(self._name, self._size)

    def grow(self, size: int) -> None:
        """Have at least `size` bytes; the contents may be lost. Raises WorkerFailed where memory is
        short."""
        if size <= self._size:
            return
        size = aligned(size, _STEP)
        try:
            if self._descriptor is not None:
                # Not reserved with fallocate: the kernel would hand out memory until it kills
                # somebody.
                os.ftruncate(self._descriptor, size)
            self._map(f"deepchange-{os.getpid()}-{secrets.token_hex(8)}", size)
        except (OSError, OverflowError, MemoryError) as error:
            raise WorkerFailed(
                msg(
                    "There is no memory for chips of {size} MB; choose a smaller window or batch, "
                    "or close other programs.",
                    size=Quantity(size / 1e6, form=".0f"),
                )
            ) from error

    def follow(self, address: MemoryAddress) -> None:
        """See the memory as the client made it. Raises ValueError where there is none, or less of
        it."""
        name, size = address.name, address.size
        if (self._name, self._size) == (name, size) or not size:
            return
        if not name or (self._descriptor is not None and size > os.fstat(self._descriptor).st_size):
            raise ValueError("no such memory")
        self._map(name, size)

    def _map(self, name: str, size: int) -> None:
        # The old mapping is let go, not closed: arrays may still look at it.
        if self._descriptor is not None:
            self._memory = mmap.mmap(self._descriptor, size)
        else:
            self._memory = _named_memory(name, size)
        self._name, self._size = name, size

    def put(self, arrays: Sequence[NDArray[Any]]) -> Layout:
        """Copy the arrays in, one after the other. Raises ValueError where they do not fit."""
        layout, at = [], 0
        for array in arrays:
            layout.append(ArrayLayout(array.shape, array.dtype.str, at))
            at = aligned(at + array.nbytes)
        for entry, array in zip(layout, arrays):
            self._view(entry)[...] = array
        return tuple(layout)

    def views(self, layout: Layout) -> list[NDArray[Any]]:
        """The arrays where they lie: right until the next message."""
        return [self._view(entry) for entry in layout]

    def copies(self, layout: Layout) -> list[NDArray[Any]]:
        """The arrays, to keep."""
        return [view.copy() for view in self.views(layout)]

    def _view(self, entry: ArrayLayout) -> NDArray[Any]:
        """The array that a message tells of. Raises ValueError where it does not lie within the
        memory."""
        dtype = np.dtype(entry.type)
        if 0 in entry.shape:
            return np.empty(entry.shape, dtype)
        if self._memory is None or entry.at + math.prod(entry.shape) * dtype.itemsize > self._size:
            raise ValueError("an array beyond the memory")
        return np.ndarray(entry.shape, dtype, self._memory, entry.at)

    def close(self) -> None:
        """Let the memory go."""
        self._memory = None
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None


def _nameless_file() -> int:
    """A file that no folder lists: in memory on Linux, else in the temporary folder and the
    system's cache."""
    if sys.platform == "linux":
        descriptor = os.memfd_create("deepchange", os.MFD_CLOEXEC | os.MFD_ALLOW_SEALING)
        # Memory that the other side took away would end this process as soon as it looks there.
        with suppress(OSError):  # a system that knows no seals
            fcntl.fcntl(descriptor, fcntl.F_ADD_SEALS, fcntl.F_SEAL_SHRINK)
        return descriptor
    with tempfile.TemporaryFile(prefix="deepchange-") as file:
        return os.dup(file.fileno())


def _named_memory(name: str, size: int) -> mmap.mmap:
    """Windows: memory of that name, made by whoever asks first."""
    return mmap.mmap(-1, size, name)  # type: ignore[call-arg, arg-type, unused-ignore]

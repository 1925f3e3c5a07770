"""How much a weights file that came from anywhere may ask for while it is read.

Together: at most some 512 MB and 5 seconds beyond what its own bytes take. All limits are counted,
none is timed, so that a file is read or refused alike on every machine. The largest of the
published checkpoints need a hundredth.
"""

from __future__ import annotations

MORE = (
    512 * 2**20
)  # bytes that arrays may be larger than the file: compressed ones, views of one storage
PICKLED = 16 * 2**20  # bytes of pickles; the tensors themselves lie outside of them
DIRECTORY = 32 * 2**20  # bytes of the list of a zip file's entries
LINE = 4096  # bytes of a name or number that ends with its line
STEPS = 1_000_000  # that pickles do: each makes at most one object
CLASSES = 10_000  # that pickles name
ENTRIES = 100_000  # tensors, modules, groups and arrays
DEEPEST = 64  # modules inside one another, or groups
DIMENSIONS = 16  # of a tensor
NAME = 1000  # characters of a tensor's name


class TooMuch(Exception):
    """The file asks for more than any weights need; the text says what of."""


class Budget:
    """What is left to one file."""

    def __init__(self) -> None:
        self._left = {"steps": STEPS, "classes": CLASSES, "entries": ENTRIES, "bytes": 0}

    def allow(self, size: int) -> None:
        """Let arrays take as much as a file of that size has, and a limited amount more."""
        self._left["bytes"] = size + MORE

    def spend(self, what: str, count: int = 1) -> None:
        """Take some of it. Raises TooMuch where there is none left."""
        self._left[what] -= count
        if self._left[what] < 0:
            raise TooMuch(what)

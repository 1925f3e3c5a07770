"""How often workers have ended while they computed a shard: where that is for want of memory, the
next one takes fewer windows at once."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from .mosaic.job import hidden

_FOLDER = "attempts"


@contextmanager
def attempt(output: Path, shard: str) -> Iterator[int]:
    """Compute a shard; how many workers have ended at it before. Raises OSError."""
    path = hidden(output) / _FOLDER / shard
    path.parent.mkdir(exist_ok=True)
    earlier = path.stat().st_size if path.exists() else 0
    with path.open("ab") as file:
        file.write(b".")
    try:
        yield earlier
    finally:  # what is still there was left by a process that was ended
        path.unlink(missing_ok=True)


def smaller(batch: int, earlier: int) -> int:
    """How many windows are computed together after so many ends. One end may have any reason, and
    must not show in the result: a network gives another last bit for another batch."""
    if earlier < 2:
        return batch
    return max(1, batch // 4) if earlier == 2 else 1

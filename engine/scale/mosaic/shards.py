"""How a raster is cut into shards: blocks of whole batches of windows, so that each pixel is made
of the same windows, in the same batches and the same order, as in one run over the whole raster."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Any

from ...arrays.reach import Rows
from ...arrays.windows import Window, starts


@dataclass(frozen=True)
class Cut:
    """How a raster of height × width pixels is cut. window, overlap: pixels; batch: windows
    computed together; shard: pixels of a shard's side, about; wide: of its width, where that is
    another."""

    height: int
    width: int
    window: int
    overlap: int
    batch: int
    shard: int
    wide: int = 0

    @property
    def stride(self) -> int:
        """Pixels from one window to the next."""
        return self.window - self.overlap

    @property
    def rows(self) -> list[int]:
        """First rows of the windows."""
        return starts(self.height, self.window, self.stride)

    @property
    def columns(self) -> list[int]:
        """First columns of the windows."""
        return starts(self.width, self.window, self.stride)


@dataclass(frozen=True)
class Shard:
    """A block of the raster. name: tells it from all others. window: its pixels."""

    name: str
    window: Window


@dataclass(frozen=True)
class ShardRow:
    """Shards beside one another, over the whole width: what is decided and outlined at once, so
    that sums are made row by row as in one run.

    height: of the raster."""

    shards: tuple[Shard, ...]
    height: int

    @property
    def name(self) -> str:
        """Tells it from all other rows."""
        return self.shards[0].name.split("_")[0]

    @property
    def rows(self) -> Rows:
        """Its rows of pixels, in the raster."""
        first, last = self.shards[0].window, self.shards[-1].window
        width = last.column + last.width
        return Rows(first.row, first.row + first.height, self.height, width)

    @property
    def pixels(self) -> int:
        """How many pixels it has."""
        return sum(shard.window.pixels for shard in self.shards)

    def to_json(self) -> list[Any]:
        """The row as plain values."""
        return [self.height, [[shard.name, list(shard.window.place)] for shard in self.shards]]

    @classmethod
    def from_json(cls, values: Sequence[Any]) -> ShardRow:
        """The row that `to_json` made plain."""
        height, shards = values
        return cls(tuple(Shard(name, Window(*place)) for name, place in shards), height)


def rows_of(shards: Sequence[Shard], height: int) -> list[ShardRow]:
    """The shards by row. height: of the raster."""
    found = groupby(shards, lambda shard: shard.window.row)
    return [ShardRow(tuple(row), height) for _, row in found]


def plan_shards(cut: Cut) -> list[Shard]:
    """The shards that cover every pixel once, row by row; they begin where windows do, and to the
    right where batches do: what blends into them from further on is then nothing."""
    down = _ends(cut.rows, max(1, round(cut.shard / cut.stride)), cut.height)
    batches = max(1, round((cut.wide or cut.shard) / (cut.stride * cut.batch)))
    across = _ends(cut.columns, batches * cut.batch, cut.width)
    return [
        Shard(f"{i:04d}_{j:04d}", Window(top, left, bottom - top, right - left))
        for i, (top, bottom) in enumerate(down)
        for j, (left, right) in enumerate(across)
    ]


def shared_out(cut: Cut, workers: int) -> Cut:
    """The same with shards with which so many workers are done soonest. Their sides are those of
    the cut at the most; each computes a row and a batch of its neighbours' windows once more."""
    rows, batches = len(cut.rows), -(-len(cut.columns) // cut.batch)
    step = cut.stride, cut.stride * cut.batch
    least = [
        -(-count // max(1, round(cut.shard / one))) for count, one in zip((rows, batches), step)
    ]
    most = max(least[0] * least[1], 2 * workers)
    found = []
    for down in range(least[0], min(rows, most // least[1]) + 1):
        for across in range(least[1], min(batches, most // down) + 1):
            high, wide = -(-rows // down), -(-batches // across)
            turns = -(-down * across // workers)
            spent = turns * _computed(rows, high, down) * _computed(batches, wide, across)
            found.append((spent, down * across, high * step[0], wide * step[1]))
    _, _, high, wide = min(found)
    return replace(cut, shard=high, wide=wide)


def _computed(count: int, most: int, parts: int) -> int:
    """How many of `count` windows in a row the busiest of its parts computes, of up to `most`
    each: all but the first compute one of their neighbour's, too."""
    return max(most, count - most + 1) if parts == 2 else most + (parts > 2)


def _ends(begins: list[int], together: int, length: int) -> list[tuple[int, int]]:
    """First pixel and the one after the last of blocks of so many windows."""
    first = begins[::together]
    return list(zip(first, [*first[1:], length]))


def windows_of(shard: Window, cut: Cut) -> list[Window]:
    """All windows that must be computed for a shard, in the order of the whole plan: those that
    reach into it, and the rest of their batches, whose arithmetic may depend on all windows in
    them."""
    height, width = min(cut.window, cut.height), min(cut.window, cut.width)
    rows = _reaching(cut.rows, height, shard.row, shard.height)
    reaching = set(_reaching(cut.columns, width, shard.column, shard.width))
    columns = [
        column
        for batch in _batches(cut.columns, cut.batch)
        if reaching.intersection(batch)
        for column in batch
    ]
    return [Window(row, column, height, width) for row in rows for column in columns]


def _reaching(begins: list[int], size: int, first: int, length: int) -> list[int]:
    """The windows of an axis that share a pixel with `length` pixels from `first` on."""
    return [begin for begin in begins if begin < first + length and begin + size > first]


def _batches(columns: list[int], batch: int) -> Iterator[list[int]]:
    for _, group in groupby(enumerate(columns), lambda item: item[0] // batch):
        yield [column for _, column in group]


def reach(shard: Window, window: Window) -> bool:
    """Whether a window shares a column with a shard; of its rows all computed windows do."""
    return (
        window.column < shard.column + shard.width and window.column + window.width > shard.column
    )


def owns(shard: Window, window: Window) -> bool:
    """Whether a window begins in a shard: each does in exactly one."""
    return (
        0 <= window.row - shard.row < shard.height
        and 0 <= window.column - shard.column < shard.width
    )

"""Windows over a raster, and how the answers of overlapping windows become one.

A window is where to look: offsets and size in pixels. Everything here is numbers; nothing reads a
file.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

BLOCK = 256  # pixels a side of the blocks of our GeoTIFFs
_LEAST_BLOCK = 16  # pixels: sides of blocks are multiples of it
_LONG, _VERY_WIDE = 2**12, 2**17  # pixels


@dataclass(frozen=True)
class Window:
    """A rectangle of pixels: first row and column, height and width."""

    row: int
    column: int
    height: int
    width: int

    @property
    def slices(self) -> tuple[slice, slice]:
        """The rows and columns of the window, to index an array (H, W)."""
        return slice(self.row, self.row + self.height), slice(self.column, self.column + self.width)

    @property
    def place(self) -> tuple[int, int, int, int]:
        """Row, column, height and width."""
        return self.row, self.column, self.height, self.width

    @property
    def pixels(self) -> int:
        """How many pixels the window holds."""
        return self.height * self.width


def starts(length: int, size: int, stride: int) -> list[int]:
    """First pixels of the windows that cover `length` pixels of one axis."""
    if length <= size:
        return [0]
    # The last window moves back inside the image: padding it would look like change to the network.
    return [*range(0, length - size, stride), length - size]


def plan_windows(height: int, width: int, size: int, overlap: int) -> list[Window]:
    """Windows of `size` pixels that share at least `overlap` with their neighbours, row by row,
    left to right.

    A raster smaller than a window gets one window of its own size along that axis.
    """
    rows, columns = starts(height, size, size - overlap), starts(width, size, size - overlap)
    return [
        Window(row, column, min(size, height), min(size, width))
        for row in rows
        for column in columns
    ]


@lru_cache(maxsize=16)
def weights(length: int, size: int, overlap: int, margin: int) -> tuple[NDArray[np.float32], ...]:
    """One taper for each window of an axis; at every pixel the tapers of all windows sum to one.

    length: pixels of the axis. margin: pixels next to an inner edge that get no weight, because the
    network saw beyond the window there (its receptive radius); at the border of the raster nothing
    lies beyond, so the taper stays full. Between the margins of two neighbours the weight ramps
    linearly. Needs overlap >= 2 * margin.
    """
    begin = starts(length, size, size - overlap)
    size = min(size, length)
    tapers = []
    for index, start in enumerate(begin):
        position = np.arange(size, dtype=np.float32)
        taper = np.ones(size, np.float32)
        if index > 0:
            shared = begin[index - 1] + size - start
            taper = np.minimum(taper, _ramp(position, shared, margin))
        if index < len(begin) - 1:
            shared = start + size - begin[index + 1]
            taper = np.minimum(taper, _ramp(position[::-1], shared, margin))
        tapers.append(taper)
    total = np.zeros(length, np.float32)
    for start, taper in zip(begin, tapers):
        total[start : start + size] += taper
    return tuple(taper / total[start : start + size] for start, taper in zip(begin, tapers))


def _ramp(distance: NDArray[np.float32], shared: int, margin: int) -> NDArray[np.float32]:
    """Weight of the pixel `distance` pixels inside an edge, where the neighbour reaches `shared`
    pixels in."""
    # A window pulled back at the raster's end overlaps its neighbour by more; the ramp keeps its
    # usual place then, so that pixels far from both edges are not averaged for nothing.
    length = max(shared - 2 * margin, 0)
    return np.clip((distance + 1 - margin) / (length + 1), 0.0, 1.0).astype(np.float32)


def full_rows(height: int, width: int, pixels: int = 2**19) -> Iterator[Window]:
    """Full-width windows of about `pixels` pixels, top to bottom; of very wide rasters up to 16
    rows nevertheless.

    Row by row every block of a layer would be decoded or written for each of its rows."""
    rows = max(1, pixels // width, min(16, 16 * pixels // width))
    for row in range(0, height, rows):
        yield Window(row, 0, min(rows, height - row), width)


def partition(height: int, width: int, size: int) -> Iterator[Window]:
    """Windows of at most `size` pixels a side that cover every pixel once."""
    yield from pieces(height, width, size, size)


def pieces(height: int, width: int, rows: int, columns: int) -> Iterator[Window]:
    """Windows of at most `rows` × `columns` pixels that cover every pixel once."""
    for row in range(0, height, rows):
        for column in range(0, width, columns):
            yield Window(row, column, min(rows, height - row), min(columns, width - column))


def block_shape(height: int, width: int) -> tuple[int, int]:
    """Rows and columns of the blocks in which a raster is stored: squares of `BLOCK`, but long ones
    where it is thin, of which squares would be mostly empty, or so wide that a row of squares would
    not stay in GDAL's cache."""
    rows = columns = BLOCK
    if width > _VERY_WIDE:
        rows = _LEAST_BLOCK
    elif max(height, width) > _LONG:
        rows, columns = (
            min(BLOCK, max(_LEAST_BLOCK, 1 << (side - 1).bit_length())) for side in (height, width)
        )
    return (rows, BLOCK**2 // rows) if rows < columns else (BLOCK**2 // columns, columns)


def fitting_shape(height: int, width: int, size: int, beside: int = 0) -> tuple[int, int]:
    """Rows and columns of windows with about as many pixels as squares of `size`: longer where a
    raster is thin.

    beside: pixels that are read around a window and count with it."""
    pixels = (size + beside) ** 2
    rows, columns = min(size, height), min(size, width)
    if rows < size:
        columns = min(width, max(size, pixels // (rows + beside)))
    elif columns < size:
        rows = min(height, max(size, pixels // (columns + beside)))
    return rows, columns

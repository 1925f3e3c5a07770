"""Which parts of a raster a dense CRF can decide otherwise than the threshold does; elsewhere it
need not be computed.

Tied pixels pay for different labels and for nothing else (Potts), so the mean field of pixels that
are all on one side of the even chance pulls each of them further to that side: where nobody near
disagrees, no label changes.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from .windows import Window

# Pixels around a part: from here on parts get the labels of the whole raster refined at once
# (bench/crf.py).
SURROUNDINGS = 32
_LEAST = 64  # pixels of a side; smaller parts would be little but surroundings


def with_surroundings(part: Window, whole: Window, by: int = SURROUNDINGS) -> Window:
    """The part and `by` pixels around it, as far as `whole` reaches."""
    top, left = max(whole.row, part.row - by), max(whole.column, part.column - by)
    bottom = min(whole.row + whole.height, part.row + part.height + by)
    right = min(whole.column + whole.width, part.column + part.width + by)
    return Window(top, left, bottom - top, right - left)


def undecided(
    part: Window, seen: Window, changed: NDArray[np.bool_], assessed: NDArray[np.bool_]
) -> list[Window]:
    """The parts of `part` that have to be refined, as large as costs least with the surroundings
    that each needs.

    seen: `part` with its surroundings. changed, assessed (H, W): of `seen`, what the threshold says
    and what counts."""
    sides = _sums(changed & assessed), _sums(~changed & assessed)

    def cheapest(piece: Window) -> tuple[int, list[Window]]:
        around = with_surroundings(piece, seen)
        if any(_total(side, around, seen) == 0 for side in sides):
            return 0, []
        if max(piece.height, piece.width) <= _LEAST:
            return around.pixels, [piece]
        quarters = [cheapest(quarter) for quarter in _quarters(piece)]
        cost = sum(pixels for pixels, _ in quarters)
        if cost < around.pixels:
            return cost, [smaller for _, found in quarters for smaller in found]
        return around.pixels, [piece]

    return cheapest(part)[1]


def _sums(mask: NDArray[np.bool_]) -> NDArray[np.int64]:
    """How many pixels of the mask (H, W) lie above and left of each corner (H + 1, W + 1)."""
    return np.pad(mask.cumsum(0).cumsum(1), ((1, 0), (1, 0)))


def _total(sums: NDArray[np.int64], window: Window, seen: Window) -> int:
    top, left = window.row - seen.row, window.column - seen.column
    bottom, right = top + window.height, left + window.width
    return int(sums[bottom, right] - sums[top, right] - sums[bottom, left] + sums[top, left])


def _quarters(piece: Window) -> list[Window]:
    """Up to four parts of the piece; a side of one pixel stays whole."""
    heights = [length for length in (piece.height // 2, piece.height - piece.height // 2) if length]
    widths = [length for length in (piece.width // 2, piece.width - piece.width // 2) if length]
    rows = [
        (piece.row + piece.height - sum(heights[index:]), length)
        for index, length in enumerate(heights)
    ]
    columns = [
        (piece.column + piece.width - sum(widths[index:]), length)
        for index, length in enumerate(widths)
    ]
    return [Window(row, column, height, width) for row, height in rows for column, width in columns]

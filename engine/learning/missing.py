"""Where something may be missing on the map: the place of which it is least sure that nothing
changed.

Who accepts and rejects polygons alone never hears of a change that no polygon outlines; asked for
one place after the other she draws it, or says that nothing is missing there, which is learned from
like any rejected polygon."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ..arrays.windows import Window
from ..progress import Cancelled, never
from ..raster.grid import Grid
from ..runs import output_folder as names
from ..runs.resume import end_moves
from .candidates import BELOW, Candidate, beside_polygons, outlined, write_candidates
from .pair import open_decided

FRAME = 32  # pixels of a side: what is looked at at once
LOOKED_AT = "looked at for missing changes"  # why such a place is in the file
_FREE = 0.75  # share of a frame that no polygon may cover


def least_sure_places(
    folder: str | Path, count: int = 8, seed: int = 0, cancelled: Cancelled | None = None
) -> list[Candidate]:
    """The parts of squares of `FRAME` pixels that no polygon covers and that are most probably
    changed, those first.

    By what the decisions say, with `review_decisions.FEWEST` of each kind; before, by the
    detection. Empty where no such place is left. Raises BadInput, or Stopped."""
    end_moves(folder)
    pair = open_decided(folder)
    best: list[Candidate] = []
    for seen in beside_polygons(folder, pair, seed, cancelled or never):
        if seen.why == BELOW:
            best += _frames(pair.grid.cut(seen.tile), seen.probability, seen.free)
            best = sorted(best, key=lambda each: (-each.probability, each.shape))[:count]
    return best


def _frames(
    grid: Grid, probability: NDArray[np.float32], free: NDArray[np.bool_]
) -> list[Candidate]:
    """The squares of a tile of which enough is free: the largest connected part of each."""
    found = []
    for row in range(0, free.shape[0], FRAME):
        for column in range(0, free.shape[1], FRAME):
            part = np.s_[row : row + FRAME, column : column + FRAME]
            height, width = free[part].shape
            if np.count_nonzero(free[part]) < _FREE * FRAME**2:
                continue
            place = grid.cut(Window(row, column, height, width))
            shapes = outlined(place, probability[part], free[part], LOOKED_AT)
            found.append(max(shapes, key=lambda each: (each.pixels, each.shape)))
    return found


def keep_place(folder: str | Path, place: Candidate) -> int:
    """Write a place into the polygons of a result, undecided, so that it can be rejected: nothing
    is missing there.

    Returns its number in the file. Raises OutOfSpace or OutputRefused."""
    pair = open_decided(folder)
    (number,) = write_candidates(Path(folder) / names.POLYGONS, [place], pair.grid)
    return number

"""Why pixels were not assessed: a layer of reasons, and the area of each."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..arrays.windows import Window, full_rows
from ..messages import Message, msg
from ..progress import Monitor
from ..raster.grid import Grid, PixelAreas
from ..raster.layers import ATTRIBUTES, NOT_ASSESSED, Category, LayerWriter, StoredProbability
from ..raster.masks.hidden import IdleMasks
from ..raster.masks.masks import MaskReader
from ..raster.pair import Pair
from ..raster.source.reader import SourceReader

NODATA, BEFORE, AFTER, BOTH, EXCLUDED, MODEL = range(1, 7)
# Value, name in files, colour. A pixel has the first reason that holds for it, in this order; 0 is
# assessed, and 255 lies outside of what the result speaks of.
REASONS = (
    (NODATA, "nodata", (150, 150, 150)),
    (EXCLUDED, "excluded", (106, 61, 154)),
    (BOTH, "masked in both", (31, 120, 180)),
    (BEFORE, "masked before", (166, 206, 227)),
    (AFTER, "masked after", (178, 223, 138)),
    (MODEL, "no answer", (255, 127, 0)),
)


def legend() -> list[tuple[int, str, tuple[int, int, int]]]:
    """Values, names and colours, in the order of the values."""
    return sorted(REASONS)


def write_reasons(
    pair: Pair, probability: Path, path: Path, monitor: Monitor
) -> tuple[list[dict[str, Any]], list[Message]]:
    """Write why each pixel that was not assessed was not, as a layer; the pixels and the area of
    each reason that there is, and a sentence on each mask that hid nothing.

    probability: the layer of the model's answer, which says what was assessed."""
    areas = PixelAreas(pair.grid) if pair.grid.georeferenced else None
    reader = ReasonReader(pair, probability)
    pixels, square = np.zeros(MODEL + 1, np.int64), np.zeros(MODEL + 1)
    with reasons_writer(path, pair.grid) as writer:
        for window in full_rows(pair.grid.height, pair.grid.width):
            monitor.check()
            reasons = reader.read(window)
            writer.write(window.row, reasons)
            pixels += count_of_each(reasons)
            if areas is not None:
                square += area_of_each(reasons, areas, window.row)
        writer.finish("NEAREST")
    return reason_rows(pixels, None if areas is None else square), reader.idle.notes(pair.grid)


def reasons_writer(path: Path, grid: Grid) -> LayerWriter:
    """A writer of reasons, each with its name and colour."""
    writer = LayerWriter(path, grid, "why not assessed")
    named: list[Category] = [(value, name, (*rgb, 255)) for value, name, rgb in legend()]
    writer.name([(0, "assessed", (255, 255, 255, 0)), *named])
    writer.describe(ATTRIBUTES, [(value, name, *rgb) for value, name, rgb in legend()])
    return writer


def count_of_each(reasons: NDArray[np.uint8]) -> NDArray[np.int64]:
    """Pixels of each reason (7,)."""
    return np.bincount(reasons[reasons <= MODEL], minlength=MODEL + 1)


def area_of_each(reasons: NDArray[np.uint8], areas: PixelAreas, row: int) -> NDArray[np.float64]:
    """m² of each reason (7,). row: the first of these full rows."""
    return np.array([areas.sum(reasons == value, row) for value in range(MODEL + 1)])


def reason_rows(
    pixels: NDArray[np.int64], square: NDArray[np.float64] | None
) -> list[dict[str, Any]]:
    """One row for each reason that there is."""
    return [
        {
            "reason": name,
            "pixels": int(pixels[value]),
            "area_m2": None if square is None else float(square[value]),
        }
        for value, name, _ in REASONS
        if pixels[value]
    ]


class ReasonReader:
    """Says for each pixel why it was not assessed. idle: masks that hide nothing of what was
    read."""

    def __init__(self, pair: Pair, probability: Path) -> None:
        if pair.masks is None:
            raise TypeError("a pair without masks has no other reason than nodata")
        images = pair.before, pair.after
        self._stored, self._ground = StoredProbability(probability), pair.open_ground()
        self._images = [SourceReader(source, pair.grid) for source in images]
        self._masks = MaskReader(pair.masks, pair.grid, images)
        self.idle = IdleMasks(self._masks)

    def read(self, window: Window) -> NDArray[np.uint8]:
        """The first reason for each pixel (H, W), 0 where it was assessed, 255 outside of what the
        result speaks of."""
        assessed = self._stored.read(window)[1]
        reasons = np.where(assessed, np.uint8(0), self._first_reasons(window))
        if self._ground is not None:
            reasons[~assessed & ~self._ground.read(window)] = NOT_ASSESSED
        return reasons

    def _first_reasons(self, window: Window) -> NDArray[np.uint8]:
        """The first reason for each pixel (H, W); `MODEL` where there is none."""
        before, after = (self._masks.of_date(date, window) for date in ("before", "after"))
        found = np.full((window.height, window.width), MODEL, np.uint8)
        found[after] = AFTER
        found[before] = BEFORE
        found[before & after] = BOTH
        found[self._masks.excluded(window)] = EXCLUDED
        for image in self._images:
            valid = image.read(window)[1]
            if valid is not None:
                found[~valid] = NODATA
        self.idle.see(window, lambda: found != NODATA)
        return found


def reason_in_words(reason: str) -> Message:
    """A reason as people read it."""
    return _WORDS.get(reason) or Message(reason)


_WORDS = {
    "nodata": msg("no data"),
    "excluded": msg("excluded"),
    "masked in both": msg("masked in both images"),
    "masked before": msg("masked in the before image"),
    "masked after": msg("masked in the after image"),
    "no answer": msg("no answer of the model"),
}

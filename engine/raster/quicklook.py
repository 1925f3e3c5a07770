"""The picture of a result: before, after, and the changes over the after image, gathered while the
run passes by.

Three panels of the same size beside one another, without a letter: whoever shows them says what
they are."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..arrays.statistics import DateStatistics, Statistics
from ..arrays.windows import Window
from .grid import Grid
from .layers import NOT_ASSESSED
from .pair import Pair
from .png import Picture, blank, save_png
from .source.source import Source

_PANEL = 480  # pixels, longer side at most
CHANGED, MISSING = (227, 26, 28), (173, 181, 189)
_GAP = 8  # white pixels between two panels
# Up to version 0.2 titles and a legend were drawn around the panels, which had a frame where they
# were narrow.
_EARLIER_GAP, _EARLIER_HEAD, _EARLIER_FOOT, _EARLIER_WIDTH = 12, 30, 62, 200


class Quicklook:
    """Collects both dates and the change mask at the size of a panel; holds nothing of the raster's
    own size.

    rows: those of the raster that the picture shows."""

    def __init__(self, pair: Pair, statistics: Statistics) -> None:
        self._pair, self._statistics = pair, statistics
        self._height, self._width = _sampled_size(pair.grid)
        self.rows = _sampled(pair.grid.height, self._height)
        self._columns = _sampled(pair.grid.width, self._width)
        shape = 3, self._height, self._width
        self._before, self._after = np.zeros(shape, np.float32), np.zeros(shape, np.float32)
        self._changed = np.zeros(shape[1:], bool)
        self._missing = np.ones(shape[1:], bool)

    def see_images(self, window: Window, before: NDArray[Any], after: NDArray[Any]) -> None:
        """Take what a panel shows from the chip of a window (C, H, W)."""
        top, bottom = np.searchsorted(self.rows, [window.row, window.row + window.height])
        left, right = np.searchsorted(self._columns, [window.column, window.column + window.width])
        rows = self.rows[top:bottom, None] - window.row
        columns = self._columns[None, left:right] - window.column
        for target, chip, source in (
            (self._before, before, self._pair.before),
            (self._after, after, self._pair.after),
        ):
            shown = np.array(shown_channels(source, len(chip)))[:, None, None]
            target[:, top:bottom, left:right] = chip[shown, rows, columns]

    def part(self, window: Window) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """What the panels of both dates show of a window (C, H, W)."""
        place = (..., *self._place(window))
        return self._before[place], self._after[place]

    def see_part(
        self, window: Window, before: NDArray[np.float32], after: NDArray[np.float32]
    ) -> None:
        """Take what another picture of the same raster gave as `part`."""
        place = (..., *self._place(window))
        self._before[place], self._after[place] = before, after

    def _place(self, window: Window) -> tuple[slice, slice]:
        """The rows and columns of a panel that show a window."""
        top, bottom = np.searchsorted(self.rows, [window.row, window.row + window.height])
        left, right = np.searchsorted(self._columns, [window.column, window.column + window.width])
        return slice(top, bottom), slice(left, right)

    def see_change(self, row: int, strip: NDArray[np.uint8]) -> None:
        """Take full-width rows (H, W) of the change layer; a change of one pixel still shows in a
        smaller picture."""
        top, bottom = (
            int(r * self._height / self._pair.grid.height) for r in (row, row + len(strip) - 1)
        )
        for line in range(top, bottom + 1):
            first = -(-line * self._pair.grid.height // self._height) - row
            last = -(-(line + 1) * self._pair.grid.height // self._height) - row
            part = strip[max(first, 0) : max(last, 0)]
            if len(part) == 0:
                continue
            starts = (
                np.arange(self._width) * self._pair.grid.width + self._width - 1
            ) // self._width
            self._changed[line] |= np.logical_or.reduceat((part == 1).any(axis=0), starts)
            self._missing[line] &= np.logical_and.reduceat(
                (part == NOT_ASSESSED).all(axis=0), starts
            )

    @property
    def change(self) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
        """Where the picture shows change, and where nothing was assessed (H, W)."""
        return self._changed, self._missing

    def join_change(self, changed: NDArray[np.bool_], missing: NDArray[np.bool_]) -> None:
        """Take in what another picture of the same raster saw of other rows."""
        self._changed |= changed
        self._missing &= missing

    def save(self, path: Path) -> None:
        """Write the three panels. Raises OutOfSpace or OutputRefused."""
        dates = (
            _stretched(self._before, self._statistics.before, self._pair.before),
            _stretched(self._after, self._statistics.after, self._pair.after),
        )
        for date in dates:
            date[self._missing] = MISSING
        self._save_panels(path, *(_enlarged(date, self._pair.grid) for date in dates))

    def _save_panels(self, path: Path, before: Picture, after: Picture) -> None:
        """Write both dates as they are shown, and the changes over the later one."""
        grey = (after.mean(axis=2, keepdims=True) * 0.6 + 80).round().astype(np.uint8)
        change = grey.repeat(3, axis=2)
        change[_enlarged(self._changed, self._pair.grid)] = CHANGED
        change[_enlarged(self._missing, self._pair.grid)] = MISSING
        gap = blank(len(before), _GAP)
        save_png(np.concatenate([before, gap, after, gap, change], axis=1), path)


Box = tuple[int, int, int, int]  # left, top, width and height in pixels


def panel_boxes(grid: Grid, picture: tuple[int, int]) -> list[Box] | None:
    """Where before, after and change lie in the picture of a result on this grid; None where it is
    not as we draw it.

    picture: its height and width."""
    height, width = _panel_size(grid)
    if picture == (height, 3 * width + 2 * _GAP):
        return [(index * (width + _GAP), 0, width, height) for index in range(3)]
    framed = max(width, _EARLIER_WIDTH)
    if picture == (_EARLIER_HEAD + height + _EARLIER_FOOT, 3 * framed + 4 * _EARLIER_GAP):
        first = _EARLIER_GAP + (framed - width) // 2
        lefts = [first + index * (framed + _EARLIER_GAP) for index in range(3)]
        return [(left, _EARLIER_HEAD, width, height) for left in lefts]
    return None


def panels_of(picture: Picture, grid: Grid) -> list[Picture] | None:
    """Before, after and change; None where the picture is not as we draw it."""
    boxes = panel_boxes(grid, (picture.shape[0], picture.shape[1]))
    if boxes is None:
        return None
    return [picture[top : top + high, left : left + wide] for left, top, wide, high in boxes]


def _sampled_size(grid: Grid) -> tuple[int, int]:
    """Rows and columns of a raster that are looked at."""
    scale = min(1.0, _PANEL / max(grid.height, grid.width))
    return max(1, round(grid.height * scale)), max(1, round(grid.width * scale))


def _panel_size(grid: Grid) -> tuple[int, int]:
    """Height and width of a panel: small rasters have large pixels, and all are as high and wide as
    on the ground."""
    height, width = _sampled_size(grid)
    factor = max(1, _PANEL // 2 // max(height, width))
    size = grid.pixel_size()
    aspect = 1.0 if size is None else float(np.clip(size[1] / size[0], 0.5, 2.0))
    return (
        max(1, round(height * factor * max(aspect, 1.0))),
        max(1, round(width * factor / min(aspect, 1.0))),
    )


def _enlarged(sampled: NDArray[Any], grid: Grid) -> NDArray[Any]:
    """What was sampled, (H, W) or (H, W, 3), at the size of a panel."""
    tall, wide = _panel_size(grid)
    return sampled[_sampled(len(sampled), tall)][:, _sampled(sampled.shape[1], wide)]


def _sampled(length: int, wanted: int) -> NDArray[np.int64]:
    """Which of `length` pixels a row of `wanted` shows."""
    return ((np.arange(wanted) + 0.5) * length / wanted).astype(np.int64)


def shown_channels(source: Source, channels: int) -> list[int]:
    """Which channels are shown as red, green and blue."""
    if channels >= 3:
        return list(source.shown) if source.shown is not None else [0, 1, 2]
    return [0, 0, 0]


def _stretched(image: NDArray[np.float32], date: DateStatistics, source: Source) -> Picture:
    shown = shown_channels(source, len(date.low))
    low = np.array([date.low[channel] for channel in shown])[:, None, None]
    high = np.array([date.high[channel] for channel in shown])[:, None, None]
    scaled = np.clip((image - low) / np.maximum(high - low, 1e-9), 0.0, 1.0) * 255.0
    return np.ascontiguousarray(scaled.transpose(1, 2, 0).round().astype(np.uint8))

"""The picture of a result: before, after, and the changes over the after image, gathered while the
run passes by."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..arrays.statistics import DateStatistics, Statistics
from ..arrays.windows import Window
from . import drawing
from .layers import NOT_ASSESSED
from .pair import Pair
from .source.source import Source

_PANEL = 480  # pixels, longer side at most
CHANGED, MISSING, FRAME = (227, 26, 28), (173, 181, 189), (248, 249, 250)
GAP, HEAD, FOOT = 12, 30, 62  # pixels around the panels


class Quicklook:
    """Collects both dates and the change mask at the size of a panel; holds nothing of the raster's
    own size.

    rows: those of the raster that the picture shows."""

    def __init__(self, pair: Pair, statistics: Statistics) -> None:
        self._pair, self._statistics = pair, statistics
        height, width = pair.grid.height, pair.grid.width
        scale = min(1.0, _PANEL / max(height, width))
        self._height, self._width = max(1, round(height * scale)), max(1, round(width * scale))
        self.rows = _sampled(height, self._height)
        self._columns = _sampled(width, self._width)
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

    def save(self, path: Path, summary: str) -> None:
        """Draw the three panels with titles and legend. summary: one line on what was found."""
        panels = self._panels()
        height, width, _ = panels[0].shape
        picture = drawing.blank(HEAD + height + FOOT, 3 * width + 4 * GAP)
        titles = (_title(self._pair.before), _title(self._pair.after), "change")
        for index, (panel, title) in enumerate(zip(panels, titles)):
            left = GAP + index * (width + GAP)
            drawing.write_text(picture, 7, left, drawing.fitted(title, width))
            picture[HEAD : HEAD + height, left : left + width] = panel
        self._legend(picture, HEAD + height + 10, GAP, summary)
        drawing.save_png(picture, path)

    def _legend(self, picture: drawing.Picture, row: int, column: int, summary: str) -> None:
        room = picture.shape[1] - 2 * column
        drawing.write_text(picture, row, column, drawing.fitted(summary, room))
        row += 24
        for colour, name in ((CHANGED, "changed"), (MISSING, "not assessed")):
            if column + 24 + drawing.text_width(name) > picture.shape[1]:
                return
            drawing.box(picture, row + 2, column, (14, 14), colour)
            column = drawing.write_text(picture, row, column + 20, name, drawing.PALE) + 20

    def _panels(self) -> list[drawing.Picture]:
        before = _stretched(self._before, self._statistics.before, self._pair.before)
        after = _stretched(self._after, self._statistics.after, self._pair.after)
        grey = after.mean(axis=2, keepdims=True).repeat(3, axis=2) * 0.6 + 80
        change = np.where(self._changed[..., None], np.array(CHANGED), grey)
        panels = [before, after, change]
        for panel in panels:
            panel[self._missing] = MISSING
        return [self._enlarged(panel.round().astype(np.uint8)) for panel in panels]

    def _enlarged(self, panel: drawing.Picture) -> drawing.Picture:
        """Small rasters with large pixels, and pixels as high and wide as they are on the
        ground."""
        height, width, _ = panel.shape
        factor = max(1, _PANEL // 2 // max(height, width))
        size = self._pair.grid.pixel_size()
        aspect = 1.0 if size is None else float(np.clip(size[1] / size[0], 0.5, 2.0))
        tall, wide = (
            max(1, round(height * factor * max(aspect, 1.0))),
            max(1, round(width * factor / min(aspect, 1.0))),
        )
        panel = panel[_sampled(height, tall)][:, _sampled(width, wide)]
        # Titles need some room; a raster of a few columns is shown in the middle of its panel.
        frame = drawing.blank(tall, max(wide, 200), FRAME)
        left = (frame.shape[1] - wide) // 2
        frame[:, left : left + wide] = panel
        return frame


def _sampled(length: int, wanted: int) -> NDArray[np.int64]:
    """Which of `length` pixels a row of `wanted` shows."""
    return ((np.arange(wanted) + 0.5) * length / wanted).astype(np.int64)


def shown_channels(source: Source, channels: int) -> list[int]:
    """Which channels are shown as red, green and blue."""
    if channels >= 3:
        return list(source.shown) if source.shown is not None else [0, 1, 2]
    return [0, 0, 0]


def _stretched(
    image: NDArray[np.float32], date: DateStatistics, source: Source
) -> NDArray[np.float32]:
    shown = shown_channels(source, len(date.low))
    low = np.array([date.low[channel] for channel in shown])[:, None, None]
    high = np.array([date.high[channel] for channel in shown])[:, None, None]
    scaled = np.clip((image - low) / np.maximum(high - low, 1e-9), 0.0, 1.0) * 255.0
    return np.ascontiguousarray(scaled.transpose(1, 2, 0))


def _title(source: Source) -> str:
    date = f" ({source.date})" if source.date and source.date not in source.label else ""
    return f"{source.role}: {source.label}{date}"

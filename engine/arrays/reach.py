"""Connected groups of pixels that begin in some rows of a raster, each as a whole: rows below are
looked at as far as one of them goes on.

So several workers share out the rows of one raster, and each group is told by one of them alone."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .sieve import GroupNumbers, Ints
from .windows import Window, full_rows

_ABOVE = 16  # rows looked at first, to see where groups from above end
Read = Callable[[Window], NDArray[np.generic]]  # what each pixel is, 0 where in no group (H, W)
Areas = Callable[[NDArray[np.bool_], int], NDArray[np.float64]]  # as the sieve has them


@dataclass(frozen=True)
class Rows:
    """Rows of a raster of height × width pixels, from the first to the one before `end`."""

    first: int
    end: int
    height: int
    width: int

    @property
    def strip(self) -> int:
        """Rows of a strip, as `full_rows` cuts the whole raster."""
        return next(full_rows(self.height, self.width)).height

    def strips(self, end: int) -> Iterator[Window]:
        """From the first row to the one before `end`, cut where `full_rows` cuts the whole raster:
        sums by strip are those of the whole."""
        row = self.first
        while row < end:
            below = min(row - row % self.strip + self.strip, end)
            yield Window(row, 0, below - row, self.width)
            row = below

    def counts(self, window: Window) -> bool:
        """Whether these rows count a strip in sums: each whole strip is counted where it begins."""
        return window.row % self.strip == 0 and self.first <= window.row < self.end


@dataclass(frozen=True)
class Least:
    """The minimum area of a group. amount: pixels, or m² where there are areas. rows: so many rows
    hold it, however thin the group is."""

    amount: float
    rows: int
    areas: Areas | None = None


class GroupsOfRows:
    """The groups whose first pixel lies in some rows.

        groups = GroupsOfRows(rows, least, read)
        groups.find()
        for window in groups.windows():
            groups.numbers.of(read(window))

    own: numbers of those that begin in the rows. kept: of each group, whether it is large enough.
    end: the row after the last that is looked at."""

    def __init__(self, rows: Rows, read: Read, least: Least | None = None) -> None:
        self.rows, self._read, self._least = rows, read, least
        self.numbers = GroupNumbers(rows.width)
        self.top = max(0, rows.first - 1)  # first row that is looked at
        self.end = rows.end  # the row after the last that is looked at
        self._sizes: list[NDArray[Any]] = [np.zeros(0)]

    def windows(self) -> Iterator[Window]:
        """What is looked at, in its order: rows above, then strips."""
        return self._windows(self.end)

    def _windows(self, last: int) -> Iterator[Window]:
        for row in range(self.top, self.rows.first, self.rows.strip):
            height = min(self.rows.strip, self.rows.first - row)
            yield Window(row, 0, height, self.rows.width)
        yield from self.rows.strips(last)

    def find(self, check: Callable[[Window], None] = lambda _: None) -> None:
        """Look at all rows that the groups lie in. check: called with each window."""
        if self._least is not None:
            self.top = min(self.top, self._above())
        seen, look = 0, 1
        for window in self._windows(self.rows.height):
            check(window)
            self._see(window)
            self.end = window.row + window.height
            if self.end < self.rows.end:
                continue
            seen += 1
            # Each look costs as much as there are groups: the next one comes after twice the rows.
            if self.end == self.rows.height or (seen == look and self._are_whole()):
                break
            look = 2 * look if seen == look else look
        self._settle()

    def _see(self, window: Window) -> None:
        values = self._read(window)
        length, number = self.numbers.see(values)
        if self._least is None:
            return
        if self._least.areas is None:
            self._sizes.append(np.bincount(number, length))
        elif len(length):
            each = self._least.areas(values != 0, window.row)
            sums = np.add.reduceat(each, np.cumsum(length) - length)
            self._sizes.append(np.bincount(number, sums))

    def _above(self) -> int:
        """The row from which on groups that reach into these rows from above are whole, or large
        enough."""
        first, width, far = self.rows.first, self.rows.width, _ABOVE
        most = 0 if self._least is None else self._least.rows
        while True:
            top = max(0, first - min(far, most))
            if top == 0 or far >= most or not self._reach(top, first, width):
                return top
            far *= 2

    def _reach(self, top: int, first: int, width: int) -> bool:
        """Whether a group reaches from the row `top` down to the row `first`."""
        groups = GroupNumbers(width)
        for row in range(top, first + 1, self.rows.strip):
            height = min(self.rows.strip, first + 1 - row)
            groups.see(self._read(Window(row, 0, height, width)))
        _, begins, reaching = groups.so_far()
        return bool((begins[reaching] < width).any())

    def _are_whole(self) -> bool:
        """Whether no group of these rows goes on below, and each from above is large enough, should
        it go on."""
        whole, first, reaching = self.numbers.so_far()
        row = self.top + first[reaching] // self.rows.width
        own = (row >= self.rows.first) & (row < self.rows.end)
        if own.any() or self._least is None:
            return not own.any()
        sizes = np.bincount(whole, np.concatenate(self._sizes), len(first))
        return not ((row < self.rows.first) & (sizes[reaching] < self._least.amount)).any()

    def _settle(self) -> None:
        whole = self.numbers.settle()
        first, width = self.numbers.first, self.rows.width
        begin, end = ((row - self.top) * width for row in (self.rows.first, self.rows.end))
        self.own = slice(*(int(place) for place in np.searchsorted(first, [begin, end])))
        self.kept = np.ones(len(first), bool)
        if self._least is not None:
            sizes = np.bincount(whole, np.concatenate(self._sizes), len(first))
            # A sum of areas is never exact: one of just the minimum must not fall below it.
            self.kept = sizes >= self._least.amount * (1 - 1e-9)

    def first_pixels(self) -> Ints:
        """Where the own groups begin: row × width + column, rows counted from the first of these
        rows."""
        return self.numbers.first[self.own] - (self.rows.first - self.top) * self.rows.width


def rows_that_hold(amount: float, least_pixel: float, height: int) -> int:
    """How many rows hold a minimum area, of pixels of at least so many m² (1 where it is counted in
    pixels)."""
    if least_pixel * height <= amount:
        return height
    return min(height, math.ceil(amount / least_pixel) + 1)

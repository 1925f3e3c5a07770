"""A pair of rasters on one declared grid, with one joint valid mask, read window by window."""

from __future__ import annotations

import math
from collections.abc import Callable, Generator, Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..arrays.displacement import Alignment
from ..arrays.statistics import PairMoments, Statistics
from ..arrays.windows import Window, fitting_shape, pieces, starts
from ..background import read_ahead
from ..errors import BadInput, NothingToAssess, RastersDoNotMatch, Stopped
from ..messages import Message, Remedy, msg, template
from ..progress import Cancelled, never
from ..request import GRIDS, DetectionRequest
from ..scenes.band_colours import place_of
from .area_of_interest import AreaMask, read_area
from .compatibility import (
    FIRST_BANDS,
    by_nearest,
    laid_straight,
    levels_of_reflectance,
    matching_bands,
    matching_colours,
    matching_references,
    order_of_dates,
    other_colours,
    refuse_places_that_are_none,
    refuse_values,
    without_empty_bands,
)
from .gdal_io import is_integer_8_bit
from .grid import Grid
from .masks.beside import FOUND_BESIDE
from .masks.hidden import CLEAR
from .masks.masks import MaskReader, Masks, open_masks
from .masks.recognition import TAKEN_BY_NAME
from .source.band_choice import BY_COLOUR, BY_WAVELENGTH, with_band_numbers
from .source.fill_values import FAR, far_note, may_fill, taken_for_nodata, without_fill
from .source.grid_file import lie_apart, resampled, working_grid
from .source.mosaics import RESAMPLED_BANDS
from .source.reader import SourceReader
from .source.source import Source, open_source
from .source.two_readers import TwoReaders

Array = NDArray[Any]

_MEASURED_MEGAPIXELS = 64.0
# Where less of the pixels looked at holds data, others are looked at, too: to measure, and to learn
# from, for which a single window may hold no change at all.
_FEW, _FEW_TO_LEARN_FROM = 0.01, 0.1
# Months of work on a workstation, and on a cluster: what says more is most often a damaged header.
MOST_PIXELS, _MOST_SHARED_OUT = 1e11, 1e13
_LEAST_CACHE, _MOST_CACHE = 24 * 2**20, 512 * 2**20
_TALL_BLOCK = 2048  # rows: taller blocks are rare, and one of each image fits in any case
# Of one date in a window, so that hundreds of bands do not fill the memory: 512 × 512 pixels of 16
# bands.
_BY_NEAREST = template(
    "“{layer}” lies on another grid and is resampled (nearest) onto that of “{other}”."
)
_BILINEAR = template(
    "“{layer}” lies on another grid and is resampled (bilinear) onto that of “{other}”."
)
# Notes that tell how a pair is read, and want nothing to be done.
HOW_IT_IS_READ = frozenset(
    {
        *(_BY_NEAREST, _BILINEAR, FIRST_BANDS, BY_COLOUR, BY_WAVELENGTH, *RESAMPLED_BANDS),
        *(TAKEN_BY_NAME, FOUND_BESIDE, CLEAR),
    }
)
_MOST_NUMBERS, _LEAST_WINDOW = 2**22, 64
MANY_BANDS = 64


@dataclass(frozen=True)
class Chip:
    """The pixels read through a window: both dates (C, H, W) in their own types, and where both
    have data and nothing masks them (H, W)."""

    before: Array
    after: Array
    valid: NDArray[np.bool_]


@dataclass(frozen=True)
class Pair:
    """Both images on the working grid. area: polygons (WKB, in the grid's reference system) to stay
    inside, or None.

    notes: sentences on what was decided or looks doubtful. masks: what is not assessed though there
    is data, or None. alignment: what came of aligning it, if that was asked."""

    before: Source
    after: Source
    grid: Grid
    area: tuple[bytes, ...] | None
    notes: tuple[str, ...]
    masks: Masks | None = None
    alignment: Alignment | None = None

    @property
    def channels(self) -> int:
        """How many channels each date gives."""
        return self.before.channels

    @property
    def colours(self) -> tuple[str, ...]:
        """The colour of each channel; empty where the after image does not say all of them."""
        known = [colour for colour in self.after.colours if colour]
        return tuple(known) if len({*known}) == self.channels else ()

    def is_of_other_colours(self, other: Pair) -> bool:
        """Whether a channel is known to be of another colour than that of another pair."""
        both = zip(self.colours, other.colours)
        return any(place_of((mine,), theirs) is None for mine, theirs in both)

    @property
    def images(self) -> Pair:
        """The images alone, where a pair holds more than these."""
        return self

    @property
    def megapixels(self) -> float:
        """Size of the working grid."""
        return self.grid.height * self.grid.width / 1e6

    def cache_bytes(self, window: int) -> int:
        """Memory in which reading windows of that size decodes no block twice along a row of
        windows, up to a limit.

        At least one block of each image: one that is as large as the image would else be decoded
        for every window."""
        # Windows of hundreds of bands are small, and what is read around them is little.
        rows = min(window + 2 * min(64, window // 4), self.grid.height)
        images = (self.before, self.after)
        along = sum(
            max(rows, min(image.block_rows, _TALL_BLOCK)) * image.row_bytes + image.jpeg2000_bytes
            for image in images
        )
        blocks = sum(image.block_bytes for image in images)
        # What comes back just after the least recently used block had to go is decoded every time:
        # some more helps.
        return int(1.25 * max(_LEAST_CACHE, min(along, _MOST_CACHE), blocks))

    def open_ground(self) -> Ground | None:
        """What a result speaks of, read window by window; None where that is the whole grid."""
        ground = Ground(self)
        return ground if ground.is_a_part else None

    def largest_window(self, side: int) -> int:
        """The side of windows of which one holds no more numbers than are bearable, at most
        `side`."""
        # Several windows are held at once, and beside hundreds of bands nothing else is as large.
        most = _MOST_NUMBERS if self.channels <= MANY_BANDS else _MOST_NUMBERS // 2
        return min(side, max(_LEAST_WINDOW, math.isqrt(most // self.channels)))

    def open_reader(self) -> PairReader:
        """A reader of windows; one for each thread."""
        return PairReader(self)


def refuse_too_large(grid: Grid, layer: str, most: float = MOST_PIXELS) -> None:
    """Raise RastersDoNotMatch where a grid has more pixels than can be worked through. layer: whose
    grid it is. most: pixels; of one machine unless said."""
    if grid.height * grid.width > most:
        raise RastersDoNotMatch(
            msg(
                "“{layer}” says that it has {width} × {height} pixels where both images lie, more "
                "than a run can work through; choose a part of it as area of interest, or get the "
                "file again if it is damaged.",
                Remedy.CHOOSE_AREA,
                layer=layer,
                width=grid.width,
                height=grid.height,
            )
        )


def open_pair(request: DetectionRequest) -> Pair:
    """Lay both images over one another without copying a pixel.

    Raises RasterUnreadable, RastersDoNotMatch or BadInput with the reason why they cannot be
    compared."""
    request, told = with_band_numbers(request)
    before, after = (_opened(request, role) for role in ("before", "after"))
    notes: list[str] = [*before.notes, *after.notes, *told]
    named = request.bands_before is not None or request.bands_after is not None
    if not named:
        before, after = matching_colours(before, after, notes)
    before, after = matching_bands(before, after, notes)
    before, after = without_empty_bands(before, after, notes)
    before, after = matching_references(before, after, notes)
    for source in (before, after):
        refuse_places_that_are_none(source)
    ours, theirs = (before, after) if request.grid == "before" else (after, before)
    grid, window = working_grid(request.grid, ours, theirs)
    if window is None:
        raise lie_apart(request.grid, before, after)
    area = None
    if request.area_of_interest:
        try:
            area, window = read_area(request.area_of_interest, grid, window, notes)
        except BadInput as error:
            raise type(error)(error.message.with_remedies(Remedy.LOOK_EVERYWHERE)) from error
    grid = grid.cut(window)
    refuse_too_large(grid, ours.label, _MOST_SHARED_OUT)
    masks = open_masks(request, (before, after), grid, notes)
    for moved, other in resampled(request.grid, grid, ours, theirs):
        layers = {"layer": moved.label, "other": other}
        notes.append(Message(_BY_NEAREST if moved.table else _BILINEAR, layers))
    notes += filter(
        None,
        [
            laid_straight(ours) if request.grid in GRIDS else None,
            *map(by_nearest, (before, after)),
            other_colours(before, after) if named else None,
            order_of_dates(before, after),
            levels_of_reflectance(before, after),
        ],
    )
    return Pair(before, after, grid, area, tuple(notes), masks)


def _opened(request: DetectionRequest, role: str) -> Source:
    """The image of a date, with what is certainly fill left out."""
    name, bands, nodata, crs = (
        getattr(request, f"{item}{role}") for item in ("", "bands_", "nodata_", "crs_")
    )
    return without_fill(open_source(name, role, bands, nodata, crs))


class Ground:
    """Where a result could say something: in the area of interest, and inside the outline of an
    image at least.

    The corners that a rotated image leaves on an upright grid are no ground that was not
    assessed."""

    def __init__(self, pair: Pair) -> None:
        self._area = None if pair.area is None else AreaMask(pair.area, pair.grid)
        self._images = [SourceReader(source, pair.grid) for source in (pair.before, pair.after)]
        self.is_a_part = self._area is not None or all(image.resampled for image in self._images)

    def read(self, window: Window) -> NDArray[np.bool_]:
        """Which pixels of the window are such ground (H, W)."""
        before, after = (image.covers(window) for image in self._images)
        inside = (
            np.ones((window.height, window.width), bool)
            if before is None or after is None
            else before | after
        )
        return inside if self._area is None else inside & self._area.read(window)


class PairReader:
    """Reads chips of a pair. Not to be shared between threads."""

    def __init__(self, pair: Pair) -> None:
        self._grid = pair.grid
        self._before = SourceReader(pair.before, pair.grid)
        self._after = SourceReader(pair.after, pair.grid)
        self._both = TwoReaders(self._before, self._after)
        self._area = None if pair.area is None else AreaMask(pair.area, pair.grid)
        images = pair.before, pair.after
        self._masks = None if pair.masks is None else MaskReader(pair.masks, pair.grid, images)
        self.resampled = self._before.resampled or self._after.resampled

    def read(self, window: Window, halo: int = 0) -> Chip:
        """The chip of a window with `halo` more pixels on every side.

        Beyond the raster's border the image is mirrored, so that a network sees likely ground and
        not an edge."""
        top, height = _needed(window.row, window.height, halo, self._grid.height)
        left, width = _needed(window.column, window.width, halo, self._grid.width)
        inner = Window(top, left, height, width)
        (before, first), (after, second) = self._both.read(inner)
        valid = np.ones((inner.height, inner.width), bool)
        for mask in (first, second, None if self._area is None else self._area.read(inner)):
            if mask is not None:
                valid &= mask
        if self._masks is not None:
            valid &= self._masks.open_pixels(inner)
        if halo == 0:
            return Chip(before, after, valid)
        rows = mirrored(window.row - halo, window.height + 2 * halo, self._grid.height) - inner.row
        columns = (
            mirrored(window.column - halo, window.width + 2 * halo, self._grid.width) - inner.column
        )
        if inner.height == len(rows) and inner.width == len(columns):
            return Chip(before, after, valid)
        # One axis after the other: both at once takes ten times as long.
        return Chip(
            *(each.take(rows, axis=-2).take(columns, axis=-1) for each in (before, after, valid))
        )

    def sentinel_notes(self) -> tuple[str, ...]:
        """A sentence on every sentinel that was met in what was read, and is left out."""
        return tuple(
            taken_for_nodata(image.source, value, share)
            for image in (self._before, self._after)
            for value, share in image.shares_of_sentinels().items()
        )

    def inside(self, window: Window) -> NDArray[np.bool_] | None:
        """Which pixels of a window lie in the area of interest (H, W), or None where there is
        none."""
        return None if self._area is None else self._area.read(window)


def _needed(start: int, length: int, halo: int, limit: int) -> tuple[int, int]:
    """(first, length) of what must be read so that a mirrored window can be made of it."""
    if halo == 0:
        return start, length
    needed = mirrored(start - halo, length + 2 * halo, limit)
    first = int(needed.min())
    return first, int(needed.max()) - first + 1


def mirrored(start: int, length: int, limit: int) -> NDArray[np.int64]:
    """`length` positions from `start` on, those outside 0..limit-1 folded back at the border (… 2 1
    0 1 2 …)."""
    if limit == 1:
        return np.zeros(length, np.int64)
    period = 2 * (limit - 1)
    position = np.abs(np.arange(start, start + length)) % period
    return np.where(position < limit, position, period - position)


def sample_windows(grid: Grid, megapixels: float, size: int = 256) -> list[Window]:
    """The whole raster as one window where it is small, else windows spread evenly that hold
    `megapixels`."""
    if grid.height * grid.width <= megapixels * 1e6:
        return [Window(0, 0, grid.height, grid.width)]
    return _spread(_all_windows(grid, size), megapixels)


def _all_windows(grid: Grid, size: int) -> list[Window]:
    rows, columns = fitting_shape(grid.height, grid.width, size)
    return [
        Window(row, column, rows, columns)
        for row in starts(grid.height, rows, rows)
        for column in starts(grid.width, columns, columns)
    ]


def _spread(windows: list[Window], megapixels: float) -> list[Window]:
    wanted = max(1, min(len(windows), round(megapixels * 1e6 / windows[0].pixels)))
    return [windows[int((index + 0.5) * len(windows) / wanted)] for index in range(wanted)]


def chips_to_learn_from(
    pair: Pair, size: int = 256, cancelled: Cancelled = never
) -> Iterator[Chip]:
    """Chips with data of both dates from windows spread evenly over the raster; where nearly all of
    it is empty, over the windows that hold data, which takes reading the raster once.

    Raises Stopped."""
    megapixels, reader = min(4.0, 16.0 / pair.channels), pair.open_reader()
    windows = sample_windows(pair.grid, megapixels, size)
    chips = [chip for chip in map(reader.read, windows) if chip.valid.any()]
    looked_at = sum(window.pixels for window in windows)
    seen = sum(int(np.count_nonzero(chip.valid)) for chip in chips)
    if seen < _FEW_TO_LEARN_FROM * looked_at and looked_at < pair.grid.height * pair.grid.width:
        chips, with_data = [], []
        for window in _all_windows(pair.grid, size):
            if cancelled():
                raise Stopped(msg("Stopped."))
            if reader.read(window).valid.any():
                with_data.append(window)
        if with_data:
            yield from map(reader.read, _spread(with_data, megapixels))
    while chips:  # what was taken is let go
        yield chips.pop(0)


@np.errstate(over="ignore", invalid="ignore")  # values that no float32 holds are refused below
def measure(
    pair: Pair, cancelled: Cancelled = never, step: Callable[[float, float], None] | None = None
) -> Statistics:
    """Statistics of the whole pair: of every pixel up to 64 megapixels, else of as many in windows
    spread evenly.

    step: told the share done and the megapixels read. Raises NothingToAssess where no pixel has
    data in both dates, or an image is one flat value."""
    windows, reader = sample_windows(pair.grid, _MEASURED_MEGAPIXELS, 512), pair.open_reader()
    moments = _measured(pair, reader, windows, cancelled, step)
    if (
        moments.valid_pixels < _FEW * moments.pixels
        and moments.pixels < pair.grid.height * pair.grid.width
    ):
        windows = [Window(0, 0, pair.grid.height, pair.grid.width)]
        moments = _measured(pair, reader, windows, cancelled, step)
    if moments.valid_pixels == 0:
        raise nothing_to_assess(pair)
    notes = (*reader.sentinel_notes(), *_far_notes(pair, moments, windows, cancelled))
    statistics = replace(moments.result(), notes=notes)
    for source, date in ((pair.before, statistics.before), (pair.after, statistics.after)):
        refuse_values(source, date, moments.valid_pixels)
    return statistics


def _measured(
    pair: Pair,
    reader: PairReader,
    windows: list[Window],
    cancelled: Cancelled,
    step: Callable[[float, float], None] | None,
) -> PairMoments:
    eight_bit = all(
        source.palette or is_integer_8_bit(source.dtype) for source in (pair.before, pair.after)
    )
    total = sum(window.pixels for window in windows)
    moments = PairMoments(pair.channels, total, eight_bit=eight_bit)
    with closing(_chips(pair, reader, windows, cancelled)) as chips:
        for chip in chips:
            moments.add(chip.before, chip.after, chip.valid)
            if step is not None:
                step(moments.pixels / total, moments.pixels / 1e6)
    return moments


def _chips(
    pair: Pair, reader: PairReader, windows: list[Window], cancelled: Cancelled
) -> Generator[Chip, None, None]:
    """What lies in the windows, in parts that are bearable."""
    size = pair.largest_window(512)
    parts = (reader.read(part) for window in windows for part in _pieces(window, size))
    with closing(read_ahead(parts)) as chips:
        for chip in chips:
            if cancelled():
                raise Stopped(msg("Stopped."))
            yield chip


def _far_notes(
    pair: Pair, moments: PairMoments, windows: list[Window], cancelled: Cancelled
) -> Iterator[str]:
    """A sentence on every value that stands far from all others and may be fill that no sample
    showed."""
    for date, source in enumerate((pair.before, pair.after)):
        for value, distance in moments.ends_apart(date, source.channels, FAR):
            if may_fill(source, value):
                pixels = _pixels_apart(pair, windows, date, (value, distance), cancelled)
                yield from far_note(source, value, pixels, moments.valid_pixels)


def _pixels_apart(
    pair: Pair, windows: list[Window], date: int, apart: tuple[float, float], cancelled: Cancelled
) -> int:
    """How many pixels hold a value in all bands; 0 where others hold one within the distance.
    apart: both numbers."""
    (value, distance), count = apart, 0
    channels = (pair.before, pair.after)[date].channels
    with closing(_chips(pair, pair.open_reader(), windows, cancelled)) as chips:
        for chip in chips:
            values = (chip.before, chip.after)[date][:channels]
            same = (values == value).all(axis=0)
            count += int((same & chip.valid).sum())
            others = values[:, chip.valid & ~same]
            if others.size and np.abs(others.astype(np.float64) - value).min() < distance:
                return 0
    return count


def _pieces(window: Window, size: int) -> Iterator[Window]:
    """A window in parts of about as many pixels as a square of `size`."""
    for part in pieces(
        window.height, window.width, *fitting_shape(window.height, window.width, size)
    ):
        yield replace(part, row=part.row + window.row, column=part.column + window.column)


def nothing_to_assess(pair: Pair) -> NothingToAssess:
    """The error for a pair without a single pixel that has data in both dates."""
    images = {"before": pair.before.label, "after": pair.after.label}
    if pair.masks is not None:
        return NothingToAssess(
            msg(
                "No pixel of “{before}” and “{after}” is left to assess: masks, excluded polygons "
                "and missing data cover all; check what each mask means, or leave one out.",
                Remedy.CHOOSE_MASKS,
                **images,
            )
        )
    if pair.area is None:
        return NothingToAssess(
            msg(
                "No pixel holds data in both “{before}” and “{after}”; check the nodata values "
                "and that both images cover the same place.",
                Remedy.SET_NODATA,
                **images,
            )
        )
    return NothingToAssess(
        msg(
            "No pixel holds data in both “{before}” and “{after}” inside the area of interest; "
            "check the nodata values and that both images cover the same place.",
            Remedy.SET_NODATA,
            Remedy.CHOOSE_AREA,
            **images,
        )
    )

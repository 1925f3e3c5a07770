"""Values that nobody declared as nodata and that look like fill, and bands that hold no data at
all.

A sample of the image is looked at before it is compared: windows spread over it, and its four
borders. What cannot be a measurement (−9999 beside reflectances, blocks that a sparse file does not
hold) becomes nodata; a collar of one value that may as well be ground (0, 255, black) stays data
and is named in a sentence.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

from ...arrays.windows import Window, partition
from ...errors import RasterUnreadable
from ...messages import Message, Quantity, Remedy, as_message, msg
from ..gdal_io import block_cache, numpy_type
from .mosaics import open_files
from .reader import SourceReader
from .source import Source
from .undeclared_nodata import (
    BEYOND,
    SENTINELS,
    bounds,
    can_hold_sentinels,
    distinct,
    holds_all_blocks,
    outside,
    spread_windows,
    windows_held,
)

_SAMPLE_BYTES = 2**26  # of a large image, over all windows
_WHOLE_BYTES = 2**24  # images up to this size are looked at whole
_CACHE, _MANY_BANDS = 2**26, 64  # bytes; from more bands on it is limited
_AT_ONCE = 2**24  # flags of all bands
_LEAST_SHARE = 0.005  # of an image: smaller collars change no map that anybody would notice
_LEAST_BORDER = 0.02  # of the pixels along the border
_NEAR_BLACK = 8  # lossy compression turns black collars into values up to about this one
_ROWS = 33  # of a large image, by which the share of a value is told
_FEW = 32  # distinct values: a map of classes
# What programs fill with, sentinels aside, and what may be ground as well; told where it stands far
# from all else.
_FILLS = (0.0, 255.0, 9999.0, 32767.0, 65535.0, 99999.0, 4294967295.0)
_NODATA_OF = {"before": Remedy.SET_NODATA_BEFORE, "after": Remedy.SET_NODATA_AFTER}
_DECLARE = {"before": Remedy.DECLARE_NODATA_BEFORE, "after": Remedy.DECLARE_NODATA_AFTER}
_LEAST_PIXELS = 9  # fewer give no polygon by default
_SPARSE = 0.5  # of the pixels of the fullest band: a band with less decides what is assessed
FAR = 0.2  # of the range of all other values


@dataclass
class _Seen:
    """What the sample shows. uniform: how many pixels hold a suspect value in all bands, by value.
    border: how many along the border hold one value in all bands and agree with their neighbours,
    by value. dark_border: those near black. distinct: values of the first band, as long as they are
    few. values: smallest and largest over the bands (2, N) of some pixels with data."""

    pixels: int = 0
    border_pixels: int = 0
    uniform: dict[float, int] = field(default_factory=dict)
    border: dict[float, int] = field(default_factory=dict)
    dark_border: int = 0
    distinct: set[float] = field(default_factory=set)
    values: list[NDArray[np.float64]] = field(default_factory=list)


def without_fill(source: Source) -> Source:
    """The image with what is certainly fill declared as nodata, and sentences on what may be."""
    if source.control_points:
        return source
    source = _with_missing_blocks(source)
    with _little_kept(source):
        seen = _look(source)
        source = _without_sentinel(source, seen)
        source = replace(source, usual=_usual(source, seen))
        return replace(source, notes=(*source.notes, *_told(source, seen)))


def _look(source: Source) -> _Seen:
    reader = SourceReader(source, source.grid)
    seen = _Seen()
    for window in _windows(source):
        stored, valid = reader.stored(window)
        _add(
            seen,
            source,
            window,
            stored,
            np.ones(stored.shape[1:], bool) if valid is None else valid,
        )
    return seen


def _little_kept(source: Source) -> AbstractContextManager[None]:
    """What GDAL keeps of hundreds of bands by default would stay with the process."""
    return (
        block_cache(max(_CACHE, 2 * source.block_bytes))
        if len(source.bands) > _MANY_BANDS
        else nullcontext()
    )


def _windows(source: Source) -> Iterator[Window]:
    pixel = max(1, gdal.GetDataTypeSize(source.dtype) // 8) * len(source.bands)
    height, width = source.grid.height, source.grid.width
    if height * width * pixel <= _WHOLE_BYTES:
        yield Window(0, 0, height, width)
        return
    side = int(np.clip(np.sqrt(_SAMPLE_BYTES / 49 / pixel), 16, 128))
    yield from spread_windows(height, width, side)
    dataset = open_files(source.name, source.role)
    if not holds_all_blocks(dataset, source.bands):
        # Windows that are spread over a nearly empty mosaic may all miss what is in it.
        yield from windows_held(dataset.GetRasterBand(source.bands[0]), side)


def _add(
    seen: _Seen, source: Source, window: Window, stored: NDArray[Any], valid: NDArray[np.bool_]
) -> None:
    first = stored[0]
    uniform = valid & (stored == first).all(axis=0)
    flat = uniform & _flat(first, uniform)
    border = _border(window, source)
    seen.border_pixels += int(border.sum())
    seen.pixels += valid.size
    _count(seen.border, first[flat & border])
    _count(seen.uniform, first[uniform], only=np.array(SENTINELS))
    if (
        source.all_bands_must_miss
        and not source.table
        and not np.issubdtype(stored.dtype, np.signedinteger)
    ):
        dark = valid & (stored <= _NEAR_BLACK).all(axis=0)
        seen.dark_border += int((dark & border).sum())
    if len(seen.distinct) <= _FEW:
        with_data = first if valid.all() else first[valid]
        seen.distinct.update(distinct(with_data)[: _FEW + 2].tolist())
    seen.values.append(_thinned(stored, valid))


def _flat(values: NDArray[Any], uniform: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Pixels that agree with a neighbour above or below and with one to the left or right, as no
    ground does."""

    def beside(axis: int) -> NDArray[np.bool_]:
        same = np.zeros(values.shape, bool)
        if values.shape[axis] < 2:
            return ~same
        one, other = (slice(None, -1), slice(1, None))
        here = (one, slice(None)) if axis == 0 else (slice(None), one)
        there = (other, slice(None)) if axis == 0 else (slice(None), other)
        equal = (values[here] == values[there]) & uniform[here] & uniform[there]
        same[here] |= equal
        same[there] |= equal
        return same

    return beside(0) & beside(1)


def _border(window: Window, source: Source) -> NDArray[np.bool_]:
    at = np.zeros((window.height, window.width), bool)
    at[0] |= window.row == 0
    at[-1] |= window.row + window.height == source.grid.height
    at[:, 0] |= window.column == 0
    at[:, -1] |= window.column + window.width == source.grid.width
    return at


def _count(
    counts: dict[float, int], values: NDArray[Any], only: NDArray[np.float64] | None = None
) -> None:
    """Add how often each value occurs; with `only`, of those (and of values beyond all
    measurements) alone."""
    if only is not None:
        values = values[np.isin(values, only) | (np.abs(values.astype(np.float64)) >= BEYOND)]
    if values.size == 0:
        return
    present, times = np.unique(values, return_counts=True)
    for index in np.argsort(times)[::-1][:_FEW]:
        value = present[index].item()
        counts[value] = counts.get(value, 0) + int(times[index])


def _thinned(
    stored: NDArray[Any], valid: NDArray[np.bool_], most: int = 20_000
) -> NDArray[np.float64]:
    """Smallest and largest value over the bands (2, N) of some pixels with data."""
    places = np.flatnonzero(valid)
    places = places[:: max(1, len(places) // most)]
    pixels = stored.reshape(len(stored), -1)[:, places]
    if pixels.shape[1] == 0:
        return np.zeros((2, 0))
    extremes: NDArray[np.float64] = np.stack([pixels.min(axis=0), pixels.max(axis=0)]).astype(
        np.float64
    )
    return extremes


def _with_missing_blocks(source: Source) -> Source:
    """The image with the blocks that its file does not hold marked as no data, unless they hold a
    class of a map."""
    if source.table or any(value is not None for value in source.band_nodata):
        return source
    dataset = open_files(source.name, source.role)
    if holds_all_blocks(dataset, source.bands):
        return source
    seen = _look(source)
    others = seen.distinct - {0}
    if len(others) <= _FEW and not np.issubdtype(numpy_type(source.dtype), np.floating):
        return source
    note = msg(
        "“{layer}” is a sparse file: the blocks that it does not hold are taken for no data, not "
        "for 0. Write it whole if they are zeros.",
        layer=source.label,
    )
    return replace(source, missing_blocks=True, notes=(*source.notes, note))


def _without_sentinel(source: Source, seen: _Seen) -> Source:
    """The image with −9999 and the like as nodata, where it stands in all bands and far from every
    other value."""
    if source.table or any(value is not None for value in source.band_nodata):
        return source
    for value, times in sorted(seen.uniform.items(), key=lambda item: -item[1]):
        low, high = _range_without(seen, value)
        if not low < high or not outside(value, bounds(low, high)):
            continue
        note = taken_for_nodata(source, value, times / max(1, seen.pixels))
        nodata = (value,) * len(source.bands)
        return replace(source, nodata=value, band_nodata=nodata, notes=(*source.notes, note))
    return source


def taken_for_nodata(source: Source, value: float, share: float) -> Message:
    """A sentence on a sentinel in a share of the pixels."""
    return msg(
        "“{layer}” holds {value} in about {share} % of its pixels and declares no nodata value: "
        "it is taken for nodata. If it is a measurement, give another nodata value.",
        _NODATA_OF[source.role],
        layer=source.label,
        value=_number(value),
        share=Quantity(100 * share, form=".2g"),
    )


def _usual(source: Source, seen: _Seen) -> tuple[float, float] | None:
    """Outside which values a sentinel that the sample missed is no measurement; None where there
    can be none."""
    if not can_hold_sentinels(source) or not seen.values:
        return None
    together = np.concatenate(seen.values, axis=1)
    low, high = (
        values[np.isfinite(values) & (np.abs(values) < BEYOND) & ~np.isin(values, SENTINELS)]
        for values in together
    )
    if not low.size or not high.size or not low.min() < high.max():
        return None
    return bounds(float(low.min()), float(high.max()))


def _range_without(seen: _Seen, value: float) -> tuple[float, float]:
    """Smallest and largest of all values but one that fills every band."""
    together = np.concatenate(seen.values, axis=1) if seen.values else np.zeros((2, 0))
    others = together[:, ~((together[0] == value) & (together[1] == value))]
    others = others[:, np.isfinite(others).all(axis=0) & (np.abs(others) < BEYOND).all(axis=0)]
    return (float(others[0].min()), float(others[1].max())) if others.shape[1] else (0.0, 0.0)


def _told(source: Source, seen: _Seen) -> Iterable[str]:
    """A sentence on a collar of one value that may be fill or ground, where there is one."""
    least = max(1.0, _LEAST_BORDER * seen.border_pixels)
    lossy = (
        source.all_bands_must_miss
        and source.nodata is None
        and seen.dark_border >= least
        and _is_lossy(source)
    )
    if lossy and (share := _share(source, 0, _NEAR_BLACK)) >= _LEAST_SHARE:
        yield msg(
            "“{layer}” is black or nearly so in about {share} of its pixels and up to its border, "
            "and was compressed with loss, so that no one nodata value stands for that collar: it "
            "is compared like ground. If it is fill, clean it first (nearblack -setalpha): 0 as "
            "nodata value would catch a part of it.",
            layer=source.label,
            share=_percent(share),
        )
        return
    for value, times in sorted(seen.border.items(), key=lambda item: -item[1]):
        if times < least or value in source.band_nodata or not _may_be_fill(source, seen, value):
            continue
        share = _share(source, value, 0)
        if share >= _LEAST_SHARE:
            yield msg(
                "“{layer}” holds {value} in about {share} of its pixels, in all bands and up to "
                "its border, and declares no nodata value for it: it is compared like ground; if "
                "it is fill, declare {value} nodata.",
                _DECLARE[source.role],
                layer=source.label,
                value=_number(value),
                share=_percent(share),
            )
            return


def may_fill(source: Source, value: float) -> bool:
    """Whether a value that stands alone may be fill: programs write it for that, and nothing says
    what it is."""
    told = any(_is_about(note, source, value) for note in map(as_message, source.notes))
    return not (source.table or value in source.band_nodata or told) and value in (
        *_FILLS,
        *SENTINELS,
    )


def _is_about(note: Message, source: Source, value: float) -> bool:
    """Whether a note tells already that a value may be declared as nodata."""
    return _DECLARE[source.role] in note.remedies and note.values["value"] == _number(value)


def far_note(source: Source, value: float, pixels: int, total: int) -> tuple[Message, ...]:
    """A sentence on a value that fills a number of pixels, far from all others; none where those
    are too few."""
    if pixels < _LEAST_PIXELS:
        return ()
    return (
        msg(
            "“{layer}” holds {value} in about {share} % of its pixels, in all bands and far from "
            "every other value, and declares no nodata value for it: it is compared like ground; "
            "if it is fill, declare {value} nodata.",
            _DECLARE[source.role],
            layer=source.label,
            value=_number(value),
            share=Quantity(100 * pixels / total, form=".2g"),
        ),
    )


def one_each(notes: Iterable[str]) -> tuple[str, ...]:
    """Sentences on fill, one for each value of an image: the first, whatever share the others
    tell."""
    kept: dict[str, str] = {}
    for note in notes:
        kept.setdefault(note.partition(" in about ")[0], note)
    return tuple(kept.values())


def _share(source: Source, value: float, tolerance: float) -> float:
    """Share of the image's pixels that hold a value in all bands, by all of a small one, else by
    some of its rows."""
    reader, matches, pixels = SourceReader(source, source.grid), 0, 0
    for window in _rows(source):
        stored, valid = reader.stored(window)
        near = (
            (stored == value).all(axis=0)
            if not tolerance
            else (stored <= value + tolerance).all(axis=0)
        )
        matches += int((near if valid is None else near & valid).sum())
        pixels += near.size
    return matches / pixels


def _rows(source: Source) -> Iterator[Window]:
    height, width = source.grid.height, source.grid.width
    first = next(_windows(source))
    if (first.height, first.width) == (height, width):
        yield first
        return
    for row in np.unique(np.linspace(0, height - 1, _ROWS).astype(int)):
        yield Window(int(row), 0, 1, width)


def _may_be_fill(source: Source, seen: _Seen, value: float) -> bool:
    """Whether a flat border of that value looks like fill: no other pixel lies beyond it, and it is
    no usual class."""
    others = seen.distinct - {value}
    if len(seen.distinct) <= _FEW and (len(source.bands) == 1 or source.table):
        return len(others) > 2 and value in (0, 255, 65535)
    low, high = _range_without(seen, value)
    return low < high and (value <= low or value >= high)


def _is_lossy(source: Source) -> bool:
    dataset = open_files(source.name, source.role)
    compression = str(dataset.GetMetadataItem("COMPRESSION", "IMAGE_STRUCTURE") or "").upper()
    reversible = dataset.GetMetadataItem("COMPRESSION_REVERSIBILITY", "IMAGE_STRUCTURE")
    driver: str = dataset.GetDriver().ShortName
    if driver.startswith("JP2"):
        return bool(reversible != "LOSSLESS")
    return (
        "JPEG" in compression or "WEBP" in compression or driver in ("JPEG", "WEBP", "ECW", "MrSID")
    )


@dataclass(frozen=True)
class BandsLacking:
    """Positions among an image's bands. empty: of those that hold no data anywhere, where others
    do. sparse: of those that hold data in less than half of the pixels of the fullest, with the
    share of these."""

    empty: tuple[int, ...] = ()
    sparse: dict[int, float] = field(default_factory=dict)


def bands_lacking_data(source: Source) -> BandsLacking:
    """The bands by which pixels that others hold are lost to a comparison."""
    several = len(source.bands) > 1 and not source.all_bands_must_miss
    declared = source.masked or any(value is not None for value in source.band_nodata)
    floating = np.issubdtype(numpy_type(source.dtype), np.floating)
    if not several or not (declared or floating) or source.control_points:
        return BandsLacking()
    with _little_kept(source):
        return _lacking(source)


def _lacking(source: Source) -> BandsLacking:
    reader, held = SourceReader(source, source.grid), np.zeros(len(source.bands), np.int64)
    for window in _windows(source):
        held += reader.pixels_with_data(window)
    if not held.any():
        return BandsLacking()
    shares = held / held.max()
    sparse = {
        int(place): float(shares[place])
        for place in np.flatnonzero((held > 0) & (shares < _SPARSE))
    }
    # What a sample says is empty is left out only if all of it is.
    found = held > 0
    try:
        for window in partition(
            source.grid.height, source.grid.width, math.isqrt(_AT_ONCE // len(source.bands))
        ):
            if found.all():
                break
            found |= reader.pixels_with_data(window) > 0
    except RasterUnreadable:
        return BandsLacking(sparse=sparse)
    return BandsLacking(tuple(int(place) for place in np.flatnonzero(~found)), sparse)


def _percent(share: float) -> Quantity:
    return Quantity(100 * share, "%", ".0f" if share >= 0.02 else ".1f")


def _number(value: float) -> str:
    # 1e9 from an integer or a float is one text: by that, a value is told once.
    return f"{value:g}" if abs(value) < 1e6 else repr(float(value)).removesuffix(".0")

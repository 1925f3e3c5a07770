"""Pixels without data that a file does not declare.

Transparency, blocks that it lacks, and values that stand for “no data”.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

from ...arrays.windows import Window, partition
from ...messages import Quantity, Remedy, msg
from ..gdal_io import attempt, numpy_type, quiet, read_block

if TYPE_CHECKING:
    from .source import Source

# ---- Transparency (alpha): by what a band is called, and by its values ---------------------------

_PLACES = 7  # windows looked at along each axis of a large image
_SIZE = 128  # pixels a side of each
_SMALL = 2**21  # pixels: up to that many are read whole
_PLATEAU = (
    0.5  # a mask has at least this share of its visible pixels fully opaque; measurements spread
)


@dataclass(frozen=True)
class Transparency:
    """What is known of an image's transparency. band: its number, or None. opaque: the value of
    full opacity.

    note: a sentence where the values decided against what the file says."""

    band: int | None = None
    opaque: float = 255.0
    note: str = ""


def transparency_of(dataset: gdal.Dataset, label: str) -> Transparency:
    """The alpha band of an image: one called so whose values are a mask, or a last one of nothing
    but 0 and full.

    GDAL calls the fourth band of every 8-bit GeoTIFF alpha that says nothing else, near infrared
    too."""
    called = _called_alpha(dataset)
    number = called or dataset.RasterCount
    if dataset.RasterCount < 2 or gdal.DataTypeIsComplex(dataset.GetRasterBand(number).DataType):
        return Transparency()
    values = sampled_band(dataset, number)
    opaque = _opaque_level(values)
    bands = ",".join(str(band) for band in range(1, dataset.RasterCount + 1) if band != number)
    if called and opaque is None:
        note = msg(
            "Band {number} of “{layer}” is called transparency (alpha), but its values vary as "
            "measurements do: it is read as data. If it is none, name the other bands: {bands}.",
            Remedy.CHOOSE_BANDS,
            number=number,
            layer=label,
            bands=bands,
        )
        return Transparency(None, note=note)
    if called:
        return Transparency(number, opaque or _largest(dataset, number))
    if not _is_undeclared_mask(dataset, number, values):
        return Transparency()
    every = f"{bands},{number}"
    note = msg(
        "Band {number} of “{layer}” holds nothing but 0 and {full}: it is taken for its "
        "transparency (alpha). If it is data, name all bands: {bands}.",
        Remedy.CHOOSE_BANDS,
        number=number,
        layer=label,
        full=Quantity(float(values.max())),
        bands=every,
    )
    return Transparency(number, float(values.max()), note)


def _called_alpha(dataset: gdal.Dataset) -> int | None:
    """The band that is called alpha; of several the first whose values are a mask: near infrared
    called so may have true transparency beside it."""
    called = [
        band
        for band in range(1, dataset.RasterCount + 1)
        if dataset.GetRasterBand(band).GetColorInterpretation() == gdal.GCI_AlphaBand
    ]
    masks = (band for band in called if _opaque_level(sampled_band(dataset, band)) is not None)
    return next(masks, called[0]) if len(called) > 1 else next(iter(called), None)


def _opaque_level(values: NDArray[Any]) -> float | None:
    """The value of full opacity where the values are those of a mask (0 where nothing is there),
    None where they vary.

    0.0 is answered where nothing that was looked at is visible."""
    visible = values[values > 0]
    if visible.size == 0:
        return 0.0
    level = float(visible.max())
    return level if np.count_nonzero(visible == level) >= _PLATEAU * visible.size else None


def _is_undeclared_mask(dataset: gdal.Dataset, number: int, values: NDArray[Any]) -> bool:
    """Whether a last band that nobody called alpha is one: 0 and full opacity, beside bands that
    hold more values."""
    present = distinct(values)
    if len(present) != 2 or present[0] != 0 or present[1] not in (255, 65535):
        return False
    if dataset.GetRasterBand(number).GetNoDataValue() is not None:
        return False
    return all(len(distinct(sampled_band(dataset, band))) > 2 for band in range(1, number))


def _largest(dataset: gdal.Dataset, number: int) -> float:
    """The largest value of a whole band; 255 where it cannot be told."""
    with quiet():
        found = attempt(dataset.GetRasterBand(number).ComputeRasterMinMax, False)  # noqa: FBT003
    return float(found[1]) if found and found[1] > 0 else 255.0


def sampled_band(dataset: gdal.Dataset, number: int) -> NDArray[Any]:
    """Values of a band, finite and flat: all of a small image, else those of windows spread from
    border to border."""
    band, parts = dataset.GetRasterBand(number), []
    for window in spread_windows(dataset.RasterYSize, dataset.RasterXSize):
        with quiet():
            block = attempt(
                band.ReadAsArray, window.column, window.row, window.width, window.height
            )
        if block is not None:  # what cannot be read raises when it is needed
            parts.append(block.ravel())
    values = np.concatenate(parts) if parts else np.zeros(0)
    return values[np.isfinite(values)] if values.dtype.kind == "f" else values


def distinct(values: NDArray[Any]) -> NDArray[Any]:
    """The different values (N,), the smallest first; those of 8 bits are counted, which takes a
    fourth of the time."""
    found: NDArray[Any] = (
        np.flatnonzero(np.bincount(values.reshape(-1))).astype(np.uint8)
        if values.dtype == np.uint8
        else np.unique(values)
    )
    return found


def spread_windows(height: int, width: int, size: int = _SIZE) -> Iterator[Window]:
    """The whole of a small image, else windows spread evenly over it, those on its border
    included."""
    if height * width <= _SMALL * (size / _SIZE) ** 2:
        yield Window(0, 0, height, width)
        return
    for row in _starts(height, size):
        for column in _starts(width, size):
            yield Window(row, column, min(size, height), min(size, width))


def _starts(length: int, size: int) -> list[int]:
    """First pixels of the windows along an axis, from border to border."""
    return sorted({int(start) for start in np.linspace(0, max(length - size, 0), _PLACES)})


# ---- Sparse GeoTIFFs: blocks that a file does not hold are read as zeros -------------------------


def holds_all_blocks(dataset: gdal.Dataset, bands: tuple[int, ...]) -> bool:
    """Whether a file holds every block of the bands; True where its driver does not say."""
    if dataset.GetDriver().ShortName != "GTiff":
        return True
    whole = 0, 0, dataset.RasterXSize, dataset.RasterYSize
    return not any(
        _covered(dataset.GetRasterBand(band), whole, gdal.GDAL_DATA_COVERAGE_STATUS_EMPTY)
        for band in bands[:1]
    )


def missing_blocks(dataset: gdal.Dataset, source: Source) -> gdal.Dataset:
    """A raster as large as the image: 255 where the file holds a block of its first band, else
    0."""
    band = dataset.GetRasterBand(source.bands[0])
    width, height = band.GetBlockSize()
    held = blocks_held(band)
    rows, columns = held.shape
    small = gdal.GetDriverByName("MEM").Create("", columns, rows, 1, gdal.GDT_Byte)
    small.GetRasterBand(1).WriteArray(np.where(held, 255, 0).astype(np.uint8))
    full = gdal.Translate(
        "", small, format="VRT", width=columns * width, height=rows * height, resampleAlg="near"
    )
    size = dataset.RasterXSize, dataset.RasterYSize
    cut = full
    if size != (full.RasterXSize, full.RasterYSize):
        # GDAL copies a virtual raster of which nothing is cut off as text, and in that its source
        # in memory has no name.
        cut = gdal.Translate("", full, format="VRT", srcWin=[0, 0, *size])
    cut.SetGeoTransform(dataset.GetGeoTransform())
    cut.SetProjection(dataset.GetProjection())
    # The virtual raster reads from them and must not outlive them.
    cut._source = small if cut is full else (small, full)
    return cut


def blocks_held(band: gdal.Band) -> NDArray[np.bool_]:
    """Which blocks of a band its file holds, as they lie (rows, columns)."""
    width, height = band.GetBlockSize()
    rows, columns = -(-band.YSize // height), -(-band.XSize // width)
    held = np.ones((rows, columns), bool)
    for row in range(rows):
        _mark_missing(band, held[row], row, (0, columns))
    return held


def windows_held(band: gdal.Band, side: int) -> Iterator[Window]:
    """Windows of a side at the most, each within a block that the file holds, spread over these."""
    width, height = band.GetBlockSize()
    places = np.argwhere(blocks_held(band))
    count = min(len(places), _PLACES**2)
    for number in np.linspace(0, len(places) - 1, count).astype(int):
        row, column = (int(place) for place in places[number])
        # From the middle of the block, which its border shows as well as any other place.
        top, left = row * height + height // 4, column * width + width // 4
        if top < band.YSize and left < band.XSize:
            yield Window(top, left, min(side, band.YSize - top), min(side, band.XSize - left))


def _mark_missing(
    band: gdal.Band, held: NDArray[np.bool_], row: int, span: tuple[int, int]
) -> None:
    """Mark the blocks of a span of columns that the file does not hold. Halves are asked for in
    turn: a mosaic may have a million blocks, and mostly long runs of either kind."""
    (width, height), (first, last) = band.GetBlockSize(), span
    left, top = first * width, row * height
    place = left, top, min(last * width, band.XSize) - left, min(height, band.YSize - top)
    if not _covered(band, place, gdal.GDAL_DATA_COVERAGE_STATUS_EMPTY):
        return
    if last - first == 1 or holds_nothing(band, place):
        held[first:last] = False
        return
    middle = (first + last) // 2
    _mark_missing(band, held, row, (first, middle))
    _mark_missing(band, held, row, (middle, last))


def _covered(band: gdal.Band, place: tuple[int, int, int, int], status: int) -> bool | None:
    """Whether blocks of a window have a status of GDAL; None where its driver does not say. place:
    column, row, width, height."""
    with quiet():
        answer: Any = attempt(band.GetDataCoverageStatus, *place, status)
    flags = answer[0] if isinstance(answer, (list, tuple)) else answer
    return None if flags is None else bool(flags & status)


def holds_nothing(band: gdal.Band, place: tuple[int, int, int, int]) -> bool:
    """Whether a file holds none of the blocks of a window. place: column, row, width, height."""
    return _covered(band, place, gdal.GDAL_DATA_COVERAGE_STATUS_DATA) is False


# ---- Sentinels: values that programs write for “no data” and no sensor measures ------------------

# Float types: also everything beyond ±BEYOND.
SENTINELS = (-999.0, -9999.0, -99999.0, -999999.0, -32767.0, -32768.0, -1e9, -2147483648.0)
BEYOND = 1e20
# of the range of all other values: so far from them a sentinel must lie, where some are negative
_APART = 0.1

Counts = dict[float, int]


def can_hold_sentinels(source: Source) -> bool:
    """Whether sentinels may stand in an image: its type is signed, and nothing says which value is
    nodata."""
    unsigned = np.issubdtype(numpy_type(source.dtype), np.unsignedinteger)
    return not (unsigned or source.table or any(value is not None for value in source.band_nodata))


def bounds(low: float, high: float) -> tuple[float, float]:
    """Between what values a sentinel may be a measurement. low, high: smallest and largest of all
    others.

    Where none is negative, as of reflectances, −999 is nodata however wide their range."""
    reach = _APART * (high - low)
    return low - (min(reach, 1.0) if low >= 0 else reach), high + reach


def outside(value: float, usual: tuple[float, float]) -> bool:
    """Whether a value lies outside of the usual ones."""
    return not usual[0] <= value <= usual[1]


def are_sentinels(values: NDArray[Any], usual: tuple[float, float]) -> NDArray[np.bool_]:
    """Which values (C, H, W) are sentinels that lie outside the usual ones."""
    low, high = usual
    far = (values < low) | (values > high)
    if not far.any():
        return np.asarray(far)
    found = np.isin(values, [value for value in SENTINELS if outside(value, usual)])
    if np.issubdtype(values.dtype, np.floating):
        with np.errstate(invalid="ignore"):
            found |= (np.abs(values) >= BEYOND) & np.isfinite(values)
    return found


def counted(values: NDArray[Any], counts: Counts) -> None:
    """Add how often each value occurs."""
    for value, times in zip(*np.unique(values, return_counts=True)):
        counts[float(value)] = counts.get(float(value), 0) + int(times)


def shares_of_sentinels(
    dataset: gdal.Dataset, source: Source, usual: tuple[float, float]
) -> dict[float, float]:
    """Share of the image's values that each of its sentinels takes, the most frequent first; all of
    it is read."""
    counts: Counts = {}
    for window in partition(
        dataset.RasterYSize, dataset.RasterXSize, max(64, math.isqrt(2**22 // source.band_count))
    ):
        place = window.column, window.row, window.width, window.height
        values = read_block(dataset, *place, source.title)[[band - 1 for band in source.bands]]
        counted(values[are_sentinels(values, usual)], counts)
    values = dataset.RasterYSize * dataset.RasterXSize * len(source.bands)
    return {
        value: times / values for value, times in sorted(counts.items(), key=lambda item: -item[1])
    }

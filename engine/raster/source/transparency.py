"""Whether a band is the transparency (alpha) of an image: decided by what it is called and by its
values."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

from ...arrays.windows import Window
from ...messages import Quantity, Remedy, msg
from ..gdal_io import attempt, quiet

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
    if number < 2:
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
    for band in range(2, dataset.RasterCount + 1):
        if dataset.GetRasterBand(band).GetColorInterpretation() == gdal.GCI_AlphaBand:
            return band
    return None


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
    present = np.unique(values)
    if len(present) != 2 or present[0] != 0 or present[1] not in (255, 65535):
        return False
    if dataset.GetRasterBand(number).GetNoDataValue() is not None:
        return False
    return all(len(np.unique(sampled_band(dataset, band))) > 2 for band in range(1, number))


def _largest(dataset: gdal.Dataset, number: int) -> float:
    """The largest value of a whole band; 255 where it cannot be told."""
    with quiet():
        found = attempt(dataset.GetRasterBand(number).ComputeRasterMinMax, 0)  # 0: of all pixels
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
        if block is not None:  # what cannot be read is told when it is needed
            parts.append(block.ravel())
    values = np.concatenate(parts) if parts else np.zeros(0)
    return values[np.isfinite(values)] if values.dtype.kind == "f" else values


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

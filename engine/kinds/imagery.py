"""Both dates with the bands that indices are made of, whichever bands the model was shown."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, Union

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

from ..arrays.windows import Window
from ..errors import BadInput
from ..messages import msg
from ..raster.pair import Pair, PairReader, open_pair
from ..raster.source.mosaics import open_files
from ..raster.source.source import Source, open_source
from ..request import DetectionRequest, absolute
from ..results.stored_pair import StoredPair
from ..scenes.band_colours import colours_of_dataset, place_of
from .indices import VALUE, VISIBLE, Array, Bands, Index, indices_of

_RADAR = ("vv", "hh", "vh", "hv")
_NEEDED = (*VISIBLE, "nir", "swir16", "swir22")
Named = dict[str, int]  # number of the band of each colour
Scale = tuple[float, float]  # factor and offset
AnyPair = Union[Pair, StoredPair]


@dataclass(frozen=True)
class Imagery:
    """A pair whose channels are of these colours. scales: of each channel, of each date, as its
    file declares them. assumed: that three bands are red, green and blue is what nobody said."""

    pair: Pair
    colours: tuple[str, ...]
    scales: tuple[tuple[Scale, ...], tuple[Scale, ...]]
    assumed: bool = False

    @property
    def indices(self) -> tuple[Index, ...]:
        """What can be told of them."""
        return indices_of(self.colours)

    def open_reader(self) -> ImageryReader:
        """A reader of windows; one for each thread."""
        return ImageryReader(self)


class ImageryReader:
    """Reads windows of both dates by colour. Not to be shared between threads."""

    def __init__(self, imagery: Imagery) -> None:
        self._reader = PairReader(imagery.pair)
        self._colours, self._scales = imagery.colours, imagery.scales

    def read(self, window: Window, inside: NDArray[np.bool_]) -> tuple[Bands, Bands]:
        """Both dates by colour at the pixels of a window that are True (N,), NaN where one of them
        has no data."""
        chip = self._reader.read(window)
        missing = ~chip.valid[inside]
        before, after = (
            {
                colour: _measured(values[inside], scale, missing)
                for colour, values, scale in zip(self._colours, date, scales)
            }
            for date, scales in zip((chip.before, chip.after), self._scales)
        )
        return before, after


def _measured(values: NDArray[Any], scale: Scale, missing: NDArray[np.bool_]) -> Array:
    """Values as their file says what they mean."""
    factor, offset = scale
    found = values.astype(np.float32)
    if scale != (1.0, 0.0):
        found = found * np.float32(factor) + np.float32(offset)
    found[missing] = np.nan
    return found


def open_imagery(request: DetectionRequest, pair: AnyPair) -> Imagery | None:
    """The images of a pair with the bands of all colours that both dates name; None where nothing
    can be told of theirs.

    Raises BadInput where a stored pair's images cannot be opened any more."""
    dates = [_Date(request, role) for role in ("before", "after")]
    first, second = (date.colours for date in dates)
    common = [name for name in (*_NEEDED, *_RADAR) if name in first and name in second]
    if any(name in _RADAR for name in common):
        radar = next(name for name in _RADAR if name in common)
        common, first[VALUE], second[VALUE] = [VALUE], first[radar], second[radar]
    if not common and all(date.is_single for date in dates):
        common = [VALUE]
    if not indices_of(common):
        return None
    bands = [tuple(date.colours[name] for name in common) for date in dates]
    before, after = (date.scales(chosen) for date, chosen in zip(dates, bands))
    assumed = any(date.assumed for date in dates)
    return Imagery(_opened(request, pair, bands), tuple(common), (before, after), assumed)


class _Date:
    """One date's image, and which of its bands is which colour."""

    def __init__(self, request: DetectionRequest, role: str) -> None:
        self._dataset = open_files(getattr(request, role), role)
        chosen = getattr(request, f"bands_{role}")
        self.bands = self._bands(chosen if _is_in_one_file(request) else None)
        table = self._dataset.GetRasterBand(self.bands[0]).GetColorTable()
        self.is_single = len(self.bands if chosen is None else chosen) == 1 and table is None
        self.assumed = False
        self.colours = self._named()
        if self.is_single and not self.colours:
            self.colours[VALUE] = (chosen or self.bands)[0]

    def _bands(self, chosen: tuple[int, ...] | None) -> tuple[int, ...]:
        """Numbers of the bands that may count: of one file that holds both dates, those chosen."""
        alpha = gdal.GCI_AlphaBand
        return chosen or tuple(
            number
            for number in range(1, self._dataset.RasterCount + 1)
            if self._dataset.GetRasterBand(number).GetColorInterpretation() != alpha
        )

    def _named(self) -> Named:
        colours = named_bands(self._dataset)
        found = {name: number for name, number in colours.items() if number in self.bands}
        if found or len(self.bands) != 3:
            return found
        kinds = {self._dataset.GetRasterBand(number).DataType for number in self.bands}
        self.assumed = kinds == {gdal.GDT_Byte}
        return dict(zip(VISIBLE, sorted(self.bands))) if self.assumed else {}

    def scales(self, bands: tuple[int, ...]) -> tuple[Scale, ...]:
        """Factor and offset of bands: an index of values with an offset is another one."""
        found = [self._dataset.GetRasterBand(number) for number in bands]
        return tuple((band.GetScale() or 1.0, band.GetOffset() or 0.0) for band in found)


def _is_in_one_file(request: DetectionRequest) -> bool:
    return absolute(request.before) == absolute(request.after)


def _opened(request: DetectionRequest, pair: AnyPair, bands: list[tuple[int, ...]]) -> Pair:
    """The pair with these bands, on the same grid."""
    if isinstance(pair, StoredPair):
        before, after = bands
        opened = open_pair(replace(request, bands_before=before, bands_after=after))
        if opened.grid != pair.grid:
            raise BadInput(msg("the images no longer lie on the grid of the result"))
        return opened
    images = pair.images
    sources = [
        _with_bands(source, request, chosen)
        for source, chosen in zip((images.before, images.after), bands)
    ]
    return replace(images, before=sources[0], after=sources[1])


def _with_bands(source: Source, request: DetectionRequest, bands: tuple[int, ...]) -> Source:
    """The image with other bands, laid where it is laid."""
    if source.bands == bands and not source.table:
        return source
    nodata, crs = (getattr(request, f"{item}_{source.role}") for item in ("nodata", "crs"))
    return replace(
        open_source(source.name, source.role, bands, nodata, crs),
        grid=source.grid,
        control_points=source.control_points,
    )


def named_bands(dataset: gdal.Dataset) -> Named:
    """The number of the band of each colour that a file names."""
    colours = colours_of_dataset(dataset)
    names = [
        str(dataset.GetRasterBand(number).GetDescription() or "").strip().lower()
        for number in range(1, dataset.RasterCount + 1)
    ]
    places = {colour: place_of(colours, colour) for colour in _NEEDED}
    places.update({name: names.index(name) for name in _RADAR if name in names})
    return {name: place + 1 for name, place in places.items() if place is not None}

"""Reading one image of a pair on the working grid: its values, and where it has data."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

from ...arrays.windows import Window
from ...errors import RasterUnreadable
from ...messages import msg
from ..gdal_io import attempt, last_message, numpy_type, quiet, read_block
from ..grid import Grid, offset_on, warped
from .colour_tables import Lookup
from .mosaics import open_files
from .placement import placement
from .source import Source
from .undeclared_nodata import (
    Counts,
    are_sentinels,
    counted,
    holds_nothing,
    missing_blocks,
    shares_of_sentinels,
)

Place = tuple[int, int, int, int]

_OF_ONE_PIECE, _TIFF = (".jp2", ".j2k", ".jpx"), (".tif", ".tiff")
_LOOKED_AT = 16  # files of a mosaic


class SourceReader:
    """Reads windows of the working grid from one image: its bands, and where it has data.

    Sentinels that no sample of the image showed are left out where they are met. Not to be shared
    between threads; open one in each."""

    def __init__(self, source: Source, grid: Grid) -> None:
        self._grid = grid
        self._pixels = 0
        self._met: Counts = {}
        self._shares: dict[float, float] = {}
        self._open(source, grid)

    def _open(self, source: Source, grid: Grid) -> None:
        self.source, self._title = source, source.title  # a sentence is made for each otherwise
        dataset = open_files(source.name, source.role)
        on_place = not source.control_points and source.displacement is None
        offset = offset_on(grid, source.grid) if on_place else None
        self.resampled = offset is None
        # Nothing else reads through the files that this reader has opened.
        self.alone = not self.resampled and dataset.GetDriver().ShortName == "GTiff"
        self._floating = np.issubdtype(numpy_type(source.dtype), np.floating)
        self._lookup = Lookup(source.table) if source.table else None
        self._bands = _bands_to_warp(dataset, source) if offset is None else _bands(dataset, source)
        self._masks = _masks(dataset, source, floating=self._floating)
        self._alpha = (
            _translated(dataset, source, bandList=[source.alpha]) if source.alpha else None
        )
        self._there = missing_blocks(dataset, source) if source.missing_blocks else None
        # Large mosaics may be nearly empty: what the file does not hold need not be read.
        self._sparse = (
            dataset.GetRasterBand(source.bands[0])
            if source.missing_blocks and not self.resampled
            else None
        )
        self._ground: gdal.Dataset | None = None
        if offset is None:
            self._bands = _warp(self._bands, source, grid, "near" if source.table else "bilinear")
            # Nearest, and always asked for: outside the source there is no data either.
            self._ground = _warp(_whole(dataset, source), source, grid, "near")
            self._masks = [_warp(mask, source, grid, "near") for mask in self._masks]
            self._alpha = self._alpha and _warp(self._alpha, source, grid, "near")
            self._there = self._there and _warp(self._there, source, grid, "bilinear")
        self._row, self._column = offset or (0, 0)

    def read(self, window: Window) -> tuple[NDArray[Any], NDArray[np.bool_] | None]:
        """Bands (C, H, W) in the file's own type and validity (H, W), or None where every pixel has
        data."""
        values, missing = self.stored(window)
        return values if self._lookup is None else self._lookup.colours(values), missing

    def stored(self, window: Window) -> tuple[NDArray[Any], NDArray[np.bool_] | None]:
        """The same, with the values as they are stored, before a colour table is looked up."""
        place = self._place(window)
        if self._sparse is not None and holds_nothing(self._sparse, place):
            shape = window.height, window.width
            empty = np.zeros((len(self.source.bands), *shape), numpy_type(self.source.dtype))
            return empty, np.zeros(shape, bool)
        values = read_block(self._bands, *place, self._title)
        missing = [valid for valid in self._validities(place, values) if not valid.all()]
        valid = np.logical_and.reduce(missing) if missing else None
        if self.source.usual is None:
            return values, valid
        if not self.resampled:
            return values, self._without_sentinels(values, valid, self.source.usual)
        return (
            self.stored(window)
            if self._learned_nodata(values, valid, self.source.usual)
            else (values, valid)
        )

    def shares_of_sentinels(self) -> dict[float, float]:
        """Which sentinels were met where the image seemed to have data, and in what share of the
        pixels."""
        return {
            **self._shares,
            **{value: times / self._pixels for value, times in tuple(self._met.items())},
        }

    def _without_sentinels(
        self, values: NDArray[Any], valid: NDArray[np.bool_] | None, usual: tuple[float, float]
    ) -> NDArray[np.bool_] | None:
        found = are_sentinels(values, usual)
        if valid is not None:
            found &= valid
        pixels: Any = found.any(axis=0)
        self._pixels += pixels.size
        if not pixels.any():
            return valid
        first = np.take_along_axis(values, found.argmax(axis=0)[None], axis=0)[0]
        counted(first[pixels], self._met)
        kept: NDArray[np.bool_] = ~pixels if valid is None else valid & ~pixels
        return kept

    def _learned_nodata(
        self, values: NDArray[Any], valid: NDArray[np.bool_] | None, usual: tuple[float, float]
    ) -> bool:
        """Whether values that lie far off come of a sentinel, which is nodata from now on:
        resampling blends it."""
        far = ((values < usual[0]) | (values > usual[1])).any(axis=0)
        if not (far if valid is None else far & valid).any():
            return False
        shares = shares_of_sentinels(
            open_files(self.source.name, self.source.role), self.source, usual
        )
        value = next(iter(shares), None)
        self._shares = {} if value is None else {value: shares[value]}
        if value is None:
            self.source = replace(self.source, usual=None)
            return False
        nodata = (value,) * len(self.source.bands)
        self._open(replace(self.source, nodata=value, band_nodata=nodata, usual=None), self._grid)
        return True

    def pixels_with_data(self, window: Window) -> NDArray[np.int64]:
        """How many pixels of a window hold data in each band (B,), by its own nodata value and
        masks."""
        held = np.full(len(self.source.bands), window.pixels, np.int64)
        for mask in self._masks:
            valid = read_block(mask, *self._place(window), self._title) != 0
            held = np.minimum(held, np.count_nonzero(valid, axis=(1, 2)))
        return held

    def covers(self, window: Window) -> NDArray[np.bool_] | None:
        """Which pixels of a window lie inside the image's outline (H, W), or None where all do."""
        if self._ground is None:
            return None
        inside: NDArray[np.bool_] = (
            read_block(self._ground, *self._place(window), self._title)[0] != 0
        )
        return inside

    def _place(self, window: Window) -> Place:
        return window.column + self._column, window.row + self._row, window.width, window.height

    def _validities(self, place: Place, values: NDArray[Any]) -> Iterator[NDArray[np.bool_]]:
        title = self._title
        if self._ground is not None:
            yield read_block(self._ground, *place, title)[0] != 0
        for mask in self._masks:
            flags = read_block(mask, *place, title) != 0
            yield flags.any(axis=0) if self.source.all_bands_must_miss else flags.all(axis=0)
        if self._alpha is not None:
            # At least half: what is more transparent shows more of nothing than of the ground.
            yield read_block(self._alpha, *place, title)[0] * 2.0 >= self.source.opaque
        if self._there is not None:
            yield read_block(self._there, *place, title)[0] == 255
        if self._lookup is not None:
            yield self._lookup.visible(values)
        if self._floating:
            yield np.isfinite(values).all(axis=0)


def _translated(dataset: gdal.Dataset, source: Source, **options: Any) -> gdal.Dataset:
    with quiet():
        result = attempt(gdal.Translate, "", dataset, format="VRT", **options)
        message = last_message()
    if result is None:
        raise RasterUnreadable(
            msg(
                "{subject} cannot be read as it is stored (GDAL says: {message}).",
                subject=source.title,
                message=message,
            )
        )
    result._source = dataset  # the virtual raster reads from it and must not outlive it
    return result


def _bands(dataset: gdal.Dataset, source: Source) -> gdal.Dataset:
    """The bands to be read where no pixel moves: nothing beside the values matters."""
    if source.bands == tuple(range(1, source.band_count + 1)):
        return dataset
    return _translated(dataset, source, bandList=list(source.bands))


def _bands_to_warp(dataset: gdal.Dataset, source: Source) -> gdal.Dataset:
    """The bands with all that says where they hold nothing, which must not bleed into its
    neighbours."""
    options: dict[str, Any] = {"maskBand": source.alpha} if source.alpha else {}
    bands = _translated(dataset, source, bandList=list(source.bands), **options)
    _set_nodata(bands, source)
    return bands


def _set_nodata(bands: gdal.Dataset, source: Source) -> None:
    """Declare the nodata value of each band of a virtual raster; of floating ones without any,
    NaN."""
    for index, value in enumerate(source.band_nodata):
        band = bands.GetRasterBand(index + 1)
        with quiet():
            attempt(band.DeleteNoDataValue)
            if value is None and np.issubdtype(numpy_type(band.DataType), np.floating):
                # Missing values of floating images are often NaN and seldom declared; warping must
                # leave them out.
                attempt(band.SetNoDataValue, float("nan"))
            elif value is not None:
                attempt(band.SetNoDataValue, value)


def _masks(dataset: gdal.Dataset, source: Source, *, floating: bool) -> list[gdal.Dataset]:
    """For every band 0 where it has no data: by an inner mask or a mask file, and by nodata values;
    both count."""
    masks = []
    if source.masked:
        masks.append(
            _translated(
                dataset, source, bandList=_mask_names(source.bands), outputType=gdal.GDT_Byte
            )
        )
    if floating or any(value is not None for value in source.band_nodata):
        bands = _translated(dataset, source, bandList=list(source.bands), maskBand="none")
        _set_nodata(bands, source)
        numbers = range(1, len(source.bands) + 1)
        masks.append(
            _translated(bands, source, bandList=_mask_names(numbers), outputType=gdal.GDT_Byte)
        )
    return masks


def _mask_names(bands: Any) -> list[str]:
    return [f"mask,{band}" for band in bands]


def _whole(dataset: gdal.Dataset, source: Source) -> gdal.Dataset:
    """Where the image has pixels at all, on its own grid: 255 everywhere."""
    bare = _translated(dataset, source, bandList=[source.bands[0]], maskBand="none")
    with quiet():
        attempt(bare.GetRasterBand(1).DeleteNoDataValue)
    return _translated(bare, source, bandList=["mask,1"], outputType=gdal.GDT_Byte)


def _placed(dataset: gdal.Dataset, source: Source) -> dict[str, Any]:
    """Have a virtual raster of an image lie where `source` has it; what must be said of that when
    it is warped."""
    where, warping = placement(dataset, source)
    if "control_points" in where:
        dataset.SetGCPs(where["control_points"], source.grid.crs)
    if "transform" in where:
        dataset.SetGeoTransform(where["transform"])
    return warping


def _are_of_one_piece(files: Sequence[str]) -> bool:
    """Whether the coarser copies in files are of the same make as their pixels, as in JPEG 2000
    and Cloud Optimized GeoTIFFs; decoding all pixels of these takes long. Overviews of any other
    file were built by somebody at some time."""
    images = [name for name in files if not name.lower().endswith((".vrt", ".xml"))]
    return bool(images) and all(map(_is_of_one_piece, images[:_LOOKED_AT]))


def _is_of_one_piece(name: str) -> bool:
    file = name.partition("?")[0].lower()  # an address may be signed
    if file.endswith(_OF_ONE_PIECE):
        return True
    if not file.endswith(_TIFF):
        return False
    with quiet():
        opened = attempt(gdal.OpenEx, name, gdal.OF_RASTER | gdal.OF_READONLY)
    return opened is not None and opened.GetMetadataItem("LAYOUT", "IMAGE_STRUCTURE") == "COG"


def _warp(dataset: gdal.Dataset, source: Source, grid: Grid, resampling: str) -> gdal.Dataset:
    """A virtual raster that shows `dataset` on `grid`."""
    warping = _placed(dataset, source)
    unified = "UNIFIED_SRC_NODATA=" + ("YES" if source.all_bands_must_miss else "NO")
    crs = source.grid.crs or grid.crs or None
    options = [unified, "INIT_DEST=0"]
    if resampling == "bilinear" and _are_of_one_piece(dataset.GetFileList() or ()):
        warping["overviewLevel"] = "AUTO"
    result, message = warped(dataset, grid, crs, resampling, warpOptions=options, **warping)
    if result is None:
        raise RasterUnreadable(
            msg(
                "{subject} cannot be placed on the grid of the other image (GDAL says: "
                "{message}); check its CRS.",
                subject=source.title,
                message=message,
            )
        )
    result._source = dataset
    return result

"""One image of a pair: what its file says, and a virtual raster of its bands and of its mask on the working grid."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

from .errors import BadInput, RasterUnreadable
from .gdal_files import (
    attempt,
    is_integer_8_bit,
    last_message,
    numpy_type,
    open_raster,
    quiet,
    read_block,
    spatial_reference,
)  # fmt: skip
from .grids import Grid, offset_on
from .request import files_named
from .windows import Window


@dataclass(frozen=True)
class Source:
    """What is known of one date's image before a pixel is read.

    role: “before” or “after”. bands: numbers on disk, in the order the network gets them. all_bands_must_miss: a pixel
    has no data only where every band says so (8-bit images, where 0 is both black and “nothing”); otherwise one band
    without data is enough, because a missing value in one band would look like change. control_points: the image is
    placed by ground control points and is warped onto the grid. shown: channels that the file calls red, green, blue.
    row_bytes: bytes of a full row where the file is stored in full-width strips, else of the part a window needs.
    """

    name: str
    role: str
    grid: Grid
    bands: tuple[int, ...]
    band_count: int
    dtype: int
    nodata: float | None
    all_bands_must_miss: bool
    palette: bool
    alpha: int | None
    masked: bool
    control_points: bool
    date: str | None
    shown: tuple[int, int, int] | None
    row_bytes: int

    @property
    def label(self) -> str:
        """The image's short name, as a list of layers shows it."""
        return self.name.split(";")[0].rstrip("/").replace("\\", "/").rsplit("/", 1)[-1] or self.name

    @property
    def title(self) -> str:
        """How a sentence calls this image."""
        return f"{self.role} image “{self.label}”"

    @property
    def channels(self) -> int:
        """How many channels the network gets: three for a colour table, else one a band."""
        return 3 if self.palette else len(self.bands)

    @property
    def type_name(self) -> str:
        """GDAL's name of the data type."""
        return gdal.GetDataTypeName(self.dtype)


def open_source(name: str, role: str, bands: tuple[int, ...] | None, nodata: float | None) -> Source:
    """Look at one image. bands: which, or None for all that hold data; nodata: overrides the file's own.

    Raises RasterUnreadable, or BadInput for bands that are not there."""
    dataset = open_files(name, role)
    first = dataset.GetRasterBand(1)
    alpha = _alpha_band(dataset)
    data_bands = tuple(band for band in range(1, dataset.RasterCount + 1) if band != alpha) or (1,)
    chosen = bands or data_bands
    absent = [band for band in chosen if band > dataset.RasterCount]
    if absent:
        raise BadInput(
            f"The {role} image “{name}” has {dataset.RasterCount} band(s), no band {absent[0]}; "
            f"give bands from 1 to {dataset.RasterCount}."
        )
    kind = dataset.GetRasterBand(chosen[0]).DataType
    for band in chosen:
        kind = gdal.DataTypeUnion(kind, dataset.GetRasterBand(band).DataType)
    if gdal.DataTypeIsComplex(kind):
        raise RasterUnreadable(
            f"The {role} image “{name}” holds complex numbers; give its amplitude or its intensity instead."
        )
    palette = len(chosen) == 1 and dataset.GetRasterBand(chosen[0]).GetColorTable() is not None
    flags = [dataset.GetRasterBand(band).GetMaskFlags() for band in chosen]
    return Source(
        name=name,
        role=role,
        grid=_grid_of(dataset),
        bands=tuple(chosen),
        band_count=dataset.RasterCount,
        dtype=kind,
        nodata=nodata if nodata is not None else _band_nodata(dataset.GetRasterBand(chosen[0])),
        all_bands_must_miss=is_integer_8_bit(kind),
        palette=palette,
        alpha=alpha if alpha not in chosen else None,
        masked=nodata is not None or any(not flag & (gdal.GMF_ALL_VALID | gdal.GMF_ALPHA) for flag in flags),
        control_points=dataset.GetGCPCount() > 0 and first is not None and _transform_of(dataset) is None,
        date=_date_of(dataset),
        shown=_shown(dataset, tuple(chosen)),
        row_bytes=_row_bytes(dataset),
    )


def open_files(name: str, role: str) -> gdal.Dataset:
    """Open one file, or several separated by `;`: single bands on one grid are stacked, others are a mosaic."""
    names = files_named(name)
    if len(names) < 2:
        return open_raster(names[0], f"the {role} image")
    parts = [open_raster(part, f"the {role} image") for part in names]
    one_grid = len({(part.RasterXSize, part.RasterYSize, part.GetGeoTransform()) for part in parts}) == 1
    stacked = one_grid and all(part.RasterCount == 1 for part in parts)
    with quiet():
        options = gdal.BuildVRTOptions(separate=stacked, strict=True, resolution="highest")
        mosaic = attempt(gdal.BuildVRT, "", names, options=options)
        message = last_message()
    if mosaic is None:
        raise RasterUnreadable(
            f"The files of the {role} image do not go together ({message}); "
            "give single bands on one grid, or pieces in one reference system with the same bands."
        )
    return mosaic


def _alpha_band(dataset: gdal.Dataset) -> int | None:
    for band in range(2, dataset.RasterCount + 1):
        if dataset.GetRasterBand(band).GetColorInterpretation() == gdal.GCI_AlphaBand:
            return band
    return None


def _band_nodata(band: gdal.Band) -> float | None:
    value = band.GetNoDataValue()
    return None if value is None else float(value)


def _transform_of(dataset: gdal.Dataset) -> tuple[float, ...] | None:
    transform = dataset.GetGeoTransform(can_return_null=True)
    if transform is None or tuple(transform) == (0.0, 1.0, 0.0, 0.0, 0.0, 1.0):
        return None
    return tuple(float(value) for value in transform)


def _shown(dataset: gdal.Dataset, bands: tuple[int, ...]) -> tuple[int, int, int] | None:
    colours = [dataset.GetRasterBand(band).GetColorInterpretation() for band in bands]
    wanted = (gdal.GCI_RedBand, gdal.GCI_GreenBand, gdal.GCI_BlueBand)
    if not all(colour in colours for colour in wanted):
        return None
    red, green, blue = (colours.index(colour) for colour in wanted)
    return red, green, blue


def _row_bytes(dataset: gdal.Dataset) -> int:
    width, _ = dataset.GetRasterBand(1).GetBlockSize()
    pixel = sum(gdal.GetDataTypeSize(dataset.GetRasterBand(i + 1).DataType) // 8 for i in range(dataset.RasterCount))
    return pixel * (width if width * 2 > dataset.RasterXSize else min(2048, dataset.RasterXSize))


def _grid_of(dataset: gdal.Dataset) -> Grid:
    transform = _transform_of(dataset)
    crs = dataset.GetProjection() or ""
    if transform is None and dataset.GetGCPCount() > 0:
        crs = dataset.GetGCPProjection() or ""
        with quiet():
            placed = attempt(gdal.AutoCreateWarpedVRT, dataset, crs, crs)
        if placed is not None:
            return Grid(placed.RasterYSize, placed.RasterXSize, _six(_transform_of(placed)), crs)
    return Grid(dataset.RasterYSize, dataset.RasterXSize, _six(transform), "" if transform is None else _on_earth(crs))


def _on_earth(crs: str) -> str:
    """The reference system, or none for one of a building site or an engine: it says nothing of the Earth."""
    return "" if crs and spatial_reference(crs).IsLocal() else crs


def _six(transform: tuple[float, ...] | None) -> Any:
    if transform is not None and transform[1] * transform[5] - transform[2] * transform[4] == 0.0:
        return None
    return transform


def _date_of(dataset: gdal.Dataset) -> str | None:
    """Day of acquisition as the file says it, as text, or None."""
    for key, domain in (("ACQUISITIONDATETIME", "IMAGERY"), ("TIFFTAG_DATETIME", "")):
        value = dataset.GetMetadataItem(key, domain)
        if value:
            return value[:10].replace(":", "-")
    return None


class SourceReader:
    """Reads windows of the working grid from one image: its bands, and where it has data.

    Not to be shared between threads; open one in each."""

    def __init__(self, source: Source, grid: Grid) -> None:
        self.source = source
        dataset = open_files(source.name, source.role)
        self._bands = _virtual_bands(dataset, source)
        self._mask = _virtual_mask(dataset, source) if source.masked else None
        self._alpha = _virtual_alpha(dataset, source) if source.alpha else None
        offset = None if source.control_points else offset_on(grid, source.grid)
        self.resampled = offset is None
        if offset is None:
            self._bands = _warp(self._bands, source, grid, "bilinear")
            # Nearest, and always asked for: outside the source there is no data either.
            self._mask = _warp(self._mask or _whole(dataset, source), source, grid, "near")
            self._alpha = self._alpha and _warp(self._alpha, source, grid, "near")
        self._row, self._column = offset or (0, 0)
        self._floating = np.issubdtype(numpy_type(source.dtype), np.floating)

    def read(self, window: Window) -> tuple[NDArray[Any], NDArray[np.bool_] | None]:
        """Bands (C, H, W) in the file's own type and validity (H, W), or None where every pixel has data."""
        place = window.column + self._column, window.row + self._row, window.width, window.height
        values = read_block(self._bands, *place, self.source.title)
        missing = [valid for valid in self._validities(place, values) if not valid.all()]
        return values, np.logical_and.reduce(missing) if missing else None

    def _validities(self, place: tuple[int, int, int, int], values: NDArray[Any]) -> Iterator[NDArray[np.bool_]]:
        if self._mask is not None:
            flags = read_block(self._mask, *place, self.source.title) != 0
            yield flags.any(axis=0) if self.source.all_bands_must_miss else flags.all(axis=0)
        if self._alpha is not None:
            yield read_block(self._alpha, *place, self.source.title)[0] >= 128
        if self._floating:
            yield np.isfinite(values).all(axis=0)


def _translated(dataset: gdal.Dataset, source: Source, **options: Any) -> gdal.Dataset:
    with quiet():
        result = attempt(gdal.Translate, "", dataset, format="VRT", **options)
        message = last_message()
    if result is None:
        raise RasterUnreadable(f"The {source.title} cannot be read as it is stored (GDAL says: {message}).")
    result._source = dataset  # the virtual raster reads from it and must not outlive it
    return result


def _nodata_option(source: Source) -> dict[str, str]:
    if source.palette:
        return {}
    if source.nodata is None:
        # Missing values of floating images are often NaN and seldom declared; warping must leave them out.
        return {"noData": "nan"} if np.issubdtype(numpy_type(source.dtype), np.floating) else {}
    return {"noData": repr(source.nodata)}


def _virtual_bands(dataset: gdal.Dataset, source: Source) -> gdal.Dataset:
    options: dict[str, Any] = _nodata_option(source)
    if source.palette:
        options["rgbExpand"] = "rgb"
    if source.alpha:
        options["maskBand"] = source.alpha  # transparent pixels must not bleed into their neighbours when warped
    if not options and source.bands == tuple(range(1, source.band_count + 1)):
        return dataset
    return _translated(dataset, source, bandList=list(source.bands), **options)


def _virtual_mask(dataset: gdal.Dataset, source: Source) -> gdal.Dataset:
    """For every band 0 where it has no data: by nodata value, colour table, inner mask or .msk file."""
    options = _nodata_option(source)
    base = _translated(dataset, source, **options) if options else dataset
    return _translated(base, source, bandList=[f"mask,{band}" for band in source.bands], outputType=gdal.GDT_Byte)


def _virtual_alpha(dataset: gdal.Dataset, source: Source) -> gdal.Dataset:
    largest = float(np.iinfo(numpy_type(dataset.GetRasterBand(source.alpha).DataType)).max)
    return _translated(
        dataset, source, bandList=[source.alpha], outputType=gdal.GDT_Byte, scaleParams=[[0.0, largest, 0, 255]]
    )


def _whole(dataset: gdal.Dataset, source: Source) -> gdal.Dataset:
    """Where the image has pixels at all, on its own grid: without nodata a mask band is 255 everywhere."""
    return _translated(dataset, source, bandList=[f"mask,{source.bands[0]}"], outputType=gdal.GDT_Byte)


def _turned(dataset: gdal.Dataset, source: Source) -> gdal.Dataset:
    """The image where `source.grid` has it: longitudes may have been moved by a full turn."""
    there, own = source.grid.transform, _transform_of(dataset)
    if source.control_points or there is None or own is None or abs(there[0] - own[0]) < 1e-9 or not there[1]:
        return dataset
    moved = _translated(dataset, source)
    moved.SetGeoTransform(there)
    return moved


def _warp(dataset: gdal.Dataset, source: Source, grid: Grid, resampling: str) -> gdal.Dataset:
    """A virtual raster that shows `dataset` on `grid`."""
    x0, dx, _, y0, _, dy = grid.transform or (0.0, 1.0, 0.0, 0.0, 0.0, -1.0)
    crs = grid.crs or None
    dataset = _turned(dataset, source)
    unified = "UNIFIED_SRC_NODATA=" + ("YES" if source.all_bands_must_miss else "NO")
    with quiet():
        result = attempt(
            gdal.Warp, "", dataset, format="VRT", srcSRS=source.grid.crs or crs, dstSRS=crs, resampleAlg=resampling,
            outputBounds=(x0, y0 + grid.height * dy, x0 + grid.width * dx, y0), width=grid.width, height=grid.height,
            warpOptions=[unified, "INIT_DEST=0"], errorThreshold=0.05,
        )  # fmt: skip
        message = last_message()
    if result is None:
        raise RasterUnreadable(
            f"The {source.title} cannot be placed on the grid of the other image (GDAL says: {message}); "
            "check its reference system."
        )
    result._source = dataset
    return result

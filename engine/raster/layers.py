"""The rasters of a result: probability, change, classes and transitions, in rows as they become
final."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from contextvars import ContextVar
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

from ..arrays.windows import Window, block_shape
from ..errors import BadInput
from ..files.doors import refuse_other
from ..files.names import subject
from ..files.write_errors import from_os_error, write_failure
from ..messages import msg
from .gdal_io import attempt, close, last_message, make_way, open_raster, quiet, read_block
from .grid import Grid

NOT_ASSESSED, NOT_ASSESSED_OF_16_BITS = 255, 65535
STEPS = 254  # the stored probability is a whole number of 254ths
Category = tuple[int, str, tuple[int, int, int, int]]  # value, name, red, green, blue and opacity
Classes = Sequence[tuple[str, tuple[int, int, int]]]  # name and colour of each, in the card's order
CATEGORIES: tuple[Category, ...] = (
    (0, "unchanged", (255, 255, 255, 0)),
    (1, "changed", (227, 26, 28, 255)),
)

_INTEGER, _TEXT = gdal.GFT_Integer, gdal.GFT_String
ATTRIBUTES = {
    "value": (_INTEGER, gdal.GFU_MinMax),
    "name": (_TEXT, gdal.GFU_Name),
    "red": (_INTEGER, gdal.GFU_Red),
    "green": (_INTEGER, gdal.GFU_Green),
    "blue": (_INTEGER, gdal.GFU_Blue),
}


class LayerWriter:
    """A one-band GeoTIFF of 8 or 16 bits, its highest value where nothing was assessed, written in
    full-width rows."""

    def __init__(self, path: Path, grid: Grid, description: str, kind: int = gdal.GDT_Byte) -> None:
        self._path = path
        self._dataset = create_geotiff(
            path, (grid.height, grid.width), kind, grid.transform, grid.crs
        )
        self.nodata = NOT_ASSESSED if kind == gdal.GDT_Byte else NOT_ASSESSED_OF_16_BITS
        self.band = self._dataset.GetRasterBand(1)
        self.band.SetNoDataValue(self.nodata)
        self.band.SetDescription(description)

    def name(self, categories: Iterable[Category]) -> None:
        """Give values names and colours."""
        table, names = gdal.ColorTable(), [""] * (self.nodata + 1)
        for value, name, colour in (*categories, (self.nodata, "not assessed", (128, 128, 128, 0))):
            table.SetColorEntry(value, colour)
            names[value] = name
        self.band.SetColorTable(table)
        self.band.SetCategoryNames(names if self.nodata == NOT_ASSESSED else _without_end(names))

    def describe(self, columns: dict[str, tuple[int, int]], rows: list[tuple[Any, ...]]) -> None:
        """Add a raster attribute table. columns: name to GDAL's type and usage; rows: a value for
        each column."""
        table = gdal.RasterAttributeTable()
        for name, (kind, usage) in columns.items():
            table.CreateColumn(name, kind, usage)
        setters = {gdal.GFT_Integer: table.SetValueAsInt, gdal.GFT_String: table.SetValueAsString}
        for row, values in enumerate(rows):
            for column, ((kind, _), value) in enumerate(zip(columns.values(), values)):
                setters[kind](row, column, value)
        self.band.SetDefaultRAT(table)

    def write(self, row: int, rows: NDArray[Any]) -> None:
        """Write rows (H, full width) from row `row` on."""
        write_rows(self.band, row, rows, self._path)

    def flush(self) -> None:
        """Write whole blocks out now and in their order: the file then is the same however GDAL's
        cache is used."""
        with quiet():
            attempt(self.band.FlushCache)
            if gdal.GetLastErrorType() >= gdal.CE_Failure:
                raise write_failure(self._path, last_message())

    def finish(self, resampling: str | None) -> None:
        """Close the file and add overviews; None: without any."""
        close(self._dataset, self._path)
        self.__exit__()
        if gdal.GetLastErrorType() >= gdal.CE_Failure:
            raise write_failure(self._path, last_message())
        if resampling:
            build_overviews(self._path, resampling)

    def __enter__(self) -> LayerWriter:
        return self

    def __exit__(self, *_: object) -> None:
        # Let go of the file, whole or not: on Windows an open file cannot be removed.
        with quiet():
            self.band = self._dataset = None


def finish_together(writers: Sequence[LayerWriter], resampling: Sequence[str]) -> None:
    """`finish` each writer, all at once: every file has overviews of its own to make. Raises the
    first error, once none is at work any more."""
    with ThreadPoolExecutor(len(writers), "deepchange-overviews") as threads:
        under_way = [
            threads.submit(writer.finish, each) for writer, each in zip(writers, resampling)
        ]
    for finished in under_way:
        finished.result()


def probability_writer(path: Path, grid: Grid) -> LayerWriter:
    """A writer of probabilities: 0..254 stands for 0..1, and GDAL and QGIS show it so."""
    writer = LayerWriter(path, grid, "probability of change")
    writer.band.SetScale(1.0 / STEPS)
    writer.band.SetOffset(0.0)
    return writer


def uncertainty_writer(path: Path, grid: Grid) -> LayerWriter:
    """A writer of standard deviations of a probability: 0..254 stands for 0..0.5, the largest that
    there is."""
    writer = LayerWriter(path, grid, "standard deviation of the probability of change")
    writer.band.SetScale(0.5 / STEPS)
    writer.band.SetOffset(0.0)
    return writer


def change_writer(path: Path, grid: Grid) -> LayerWriter:
    """A writer of the change mask: 0 unchanged, 1 changed, with colours and names."""
    writer = LayerWriter(path, grid, "change")
    writer.name(CATEGORIES)
    return writer


def class_writer(path: Path, grid: Grid, date: str, classes: Classes) -> LayerWriter:
    """A writer of one date's classes: 1 is the first of the card's list."""
    writer = LayerWriter(path, grid, f"class {date}")
    named: list[Category] = [
        (value, name, (*colour, 255)) for value, (name, colour) in enumerate(classes, 1)
    ]
    writer.name(named)
    writer.describe(ATTRIBUTES, [(value, name, *colour[:3]) for value, name, colour in named])
    return writer


def _without_end(names: list[str]) -> list[str]:
    """The names up to the last that says something; tens of thousands of empty ones help nobody."""
    return names[: max((index for index, name in enumerate(names[:-1]) if name), default=0) + 1]


def open_stored(path: Path, grid: Grid | None = None) -> gdal.Dataset:
    """A layer that a model's answer was stored in. Raises RasterUnreadable, and BadInput where its
    values are of another type (a probability of 0..1 would be taken for 254ths), or it has not the
    size of the grid and one band."""
    layer = open_raster(str(path), "the layer")
    kind, size = layer.GetRasterBand(1).DataType, (layer.RasterYSize, layer.RasterXSize)
    if kind != gdal.GDT_Byte:
        raise BadInput(
            msg(
                "“{path}” is not what the result held (its values are {type}, instead of Byte); "
                "detect again.",
                path=path,
                type=gdal.GetDataTypeName(kind),
            )
        )
    if grid and (layer.RasterCount != 1 or size != (grid.height, grid.width)):
        raise BadInput(
            msg(
                "“{path}” is not what the result held ({width} × {height} pixels, {bands} "
                "band(s), instead of {columns} × {rows} and one); detect again.",
                path=path,
                width=size[1],
                height=size[0],
                bands=layer.RasterCount,
                columns=grid.width,
                rows=grid.height,
            )
        )
    return layer


def stored(probability: NDArray[np.floating[Any]], valid: NDArray[np.bool_]) -> NDArray[np.uint8]:
    """Probability 0..1 as stored: 254ths, 255 where not valid, whatever the probability says
    there."""
    whole = bool(valid.all())
    steps = np.clip(probability if whole else np.where(valid, probability, 0.0), 0.0, 1.0)
    steps *= STEPS
    layer: NDArray[np.uint8] = np.rint(steps, out=steps).astype(np.uint8)
    if not whole:
        layer[~valid] = NOT_ASSESSED
    return layer


def as_stored(probability: NDArray[Any]) -> NDArray[Any]:
    """Probability 0..1 as the layer that stores it gives it back, where it is valid."""
    steps: NDArray[Any] = np.rint(np.clip(probability, 0, 1) * STEPS)
    return steps / STEPS


def probabilities() -> NDArray[np.float32]:
    """The probability (256,) that each stored value stands for; that of `NOT_ASSESSED` means
    nothing."""
    values: NDArray[np.float32] = np.arange(256).astype(np.float32) / STEPS
    return values


class StoredClasses:
    """Reads a raster of whole numbers window by window. Not to be shared between threads."""

    def __init__(self, path: Path) -> None:
        self._title = subject("the layer", str(path))
        self._dataset = open_raster(str(path), "the layer")
        self.shape = self._dataset.RasterYSize, self._dataset.RasterXSize

    def read(self, window: Window) -> NDArray[Any]:
        """The stored values (H, W). Raises RasterUnreadable where the file is damaged."""
        place = window.column, window.row, window.width, window.height
        values: NDArray[Any] = read_block(self._dataset, *place, self._title)[0]
        return values


class StoredProbability:
    """Reads a probability layer window by window. Not to be shared between threads."""

    def __init__(self, path: Path) -> None:
        self._steps = StoredClasses(path)

    def read(self, window: Window) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
        """Probability (H, W) in 0..1 and where it was assessed (H, W)."""
        steps = self._steps.read(window)
        return probabilities()[steps], steps != NOT_ASSESSED


# ---- GeoTIFFs ------------------------------------------------------------------------------------

_only_copied: ContextVar[bool] = ContextVar("only_copied", default=False)


@contextmanager
def layers_to_copy() -> Iterator[None]:
    """GeoTIFFs that are begun meanwhile are only copied from: they are not compressed, for the copy
    would be made of what is uncompressed again."""
    token = _only_copied.set(True)
    try:
        yield
    finally:
        _only_copied.reset(token)


def create_geotiff(
    path: Path, shape: tuple[int, ...], dtype: int, transform: Sequence[float] | None, crs: str
) -> gdal.Dataset:
    """A new tiled, compressed GeoTIFF. shape: (rows, columns), or (bands, rows, columns).

    transform: six numbers or None; crs: WKT or empty."""
    bands, height, width = shape if len(shape) == 3 else (1, *shape)
    rows, columns = block_shape(height, width)
    options = [
        "TILED=YES",
        f"BLOCKXSIZE={columns}",
        f"BLOCKYSIZE={rows}",
        *(("COMPRESS=NONE",) if _only_copied.get() else ("COMPRESS=DEFLATE", "ZLEVEL=4")),
        "BIGTIFF=IF_SAFER",
    ]
    make_way(path)
    with quiet():
        dataset = attempt(
            gdal.GetDriverByName("GTiff").Create,
            str(path),
            width,
            height,
            bands,
            dtype,
            [*options, "NUM_THREADS=2"],
        )
        if dataset is None:
            raise write_failure(path, last_message())
    if transform is not None:
        dataset.SetGeoTransform(tuple(transform))
    if crs:
        dataset.SetProjection(crs)
    return dataset


def write_rows(band: gdal.Band, row: int, rows: NDArray[Any], path: Path) -> None:
    """Write full-width rows (H, W) from row `row` on. Raises OutOfSpace or OutputRefused."""
    with quiet():
        answer = attempt(band.WriteArray, rows, 0, row)
        if answer != 0:
            raise write_failure(path, last_message())


def build_overviews(path: Path, resampling: str, compression: str = "DEFLATE") -> None:
    """Add overviews inside the file, down to about 256 pixels. resampling: GDAL's name, NEAREST or
    AVERAGE."""
    try:
        refuse_other(path.parent)
    except OSError as error:
        raise from_os_error(error, path.parent.parent) from error
    with quiet():
        dataset = attempt(gdal.OpenEx, str(path), gdal.OF_RASTER | gdal.OF_UPDATE)
        if dataset is None:
            raise write_failure(path, last_message())
        longest = max(dataset.RasterXSize, dataset.RasterYSize)
        factors: list[int] = []
        while longest / 2 ** len(factors) > 256:
            factors.append(2 ** (len(factors) + 1))
        if factors:
            gdal.SetThreadLocalConfigOption("COMPRESS_OVERVIEW", compression)
            answer = attempt(dataset.BuildOverviews, resampling, factors)
            gdal.SetThreadLocalConfigOption("COMPRESS_OVERVIEW", None)
            # On a full disk GDAL calls that done, and says otherwise only in its last error.
            if answer != 0 or gdal.GetLastErrorType() >= gdal.CE_Failure:
                raise write_failure(path, last_message())
        close(dataset, path)
        gdal.ErrorReset()
        dataset = None  # only now all of it is written
        if gdal.GetLastErrorType() >= gdal.CE_Failure:
            raise write_failure(path, last_message())
        refuse_torn_overviews(path, len(factors), path)


def refuse_torn_overviews(written: Path, wanted: int, path: Path) -> None:
    """Read the last block of each band and overview: GDAL 3.10 and newer may write them on a full
    disk and say nothing.

    path: the name in messages. Raises OutOfSpace or OutputRefused."""
    dataset = attempt(gdal.OpenEx, str(written), gdal.OF_RASTER | gdal.OF_READONLY)
    if dataset is None:
        raise write_failure(path, last_message())
    for number in range(1, dataset.RasterCount + 1):
        band = dataset.GetRasterBand(number)
        levels = [band, *(band.GetOverview(place) for place in range(band.GetOverviewCount()))]
        whole = len(levels) == wanted + 1 and all(map(_ends_whole, levels))
        if not whole:
            raise write_failure(path, last_message() or msg("its overviews are not whole"))


def _ends_whole(band: gdal.Band) -> bool:
    """Whether the block of a GeoTIFF's band that lies last in the file can be read."""
    width, height = band.GetBlockSize()
    last, place = -1, (0, 0)
    for row in range(-(-band.YSize // height)):
        for column in range(-(-band.XSize // width)):
            start = int(band.GetMetadataItem(f"BLOCK_OFFSET_{column}_{row}", "TIFF") or 0)
            last, place = max((last, place), (start, (column, row)))
    left, top = place[0] * width, place[1] * height
    size = min(width, band.XSize - left), min(height, band.YSize - top)
    return (
        attempt(band.ReadAsArray, left, top, *size) is not None
        and gdal.GetLastErrorType() < gdal.CE_Failure
    )

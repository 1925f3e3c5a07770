"""Layers of a result in pieces: a Cloud Optimized GeoTIFF of each shard, and a virtual raster over
all of them."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, nullcontext, suppress
from pathlib import Path
from typing import Any

from numpy.typing import NDArray
from osgeo import gdal

from ...arrays.windows import BLOCK, Window
from ...files.write_errors import from_os_error, write_failure
from ...raster.gdal_io import attempt, last_message, open_raster, quiet, sync
from ...raster.grid import Grid
from ...raster.layers import (
    Classes,
    LayerWriter,
    build_overviews,
    class_writer,
    layers_to_copy,
    probability_writer,
    uncertainty_writer,
)
from ...raster.layers import refuse_torn_overviews as refuse_torn
from ...runs.output_folder import UNCERTAINTY, answers_of
from .job import write_text
from .shards import ShardRow

# Pixels of a row of shards that are not compressed before they are copied: 1 GB of a layer.
_UNPACKED = 2**30
_BESIDE = ".aux.xml"  # what GDAL keeps beside a GeoTIFF: names of categories, tables


def resampling_of(layer: str) -> str:
    """How overviews of a layer are made. layer: the stem of its file."""
    return "AVERAGE" if layer in ("probability", Path(UNCERTAINTY).stem) else "NEAREST"


class ShardFiles:
    """The answers of one shard while its rows become final, as GeoTIFFs in a folder of the worker's
    own."""

    def __init__(self, folder: Path, grid: Grid, classes: Classes, *, uncertain: bool) -> None:
        """grid: of the shard."""
        names = answers_of(classes=bool(classes), uncertainty=uncertain)
        self._paths = [folder / name for name in names]
        with layers_to_copy():
            self._writers: list[LayerWriter] = [probability_writer(self._paths[0], grid)]
            if classes:
                for path, date in zip(self._paths[1:], ("before", "after")):
                    self._writers.append(class_writer(path, grid, date, classes))
            if uncertain:
                self._writers.append(uncertainty_writer(folder / UNCERTAINTY, grid))
        self._row = 0

    def __enter__(self) -> ShardFiles:
        return self

    def append(self, layers: Sequence[Any]) -> None:
        """Write the next rows of each layer. Raises OutOfSpace or OutputRefused."""
        for writer, rows in zip(self._writers, layers):
            writer.write(self._row, rows)
        self._row += len(layers[0])

    def publish(self, output: Path, shard: str) -> None:
        """Put each layer at its place in the output, as the shard's piece of it."""
        for writer, path in zip(self._writers, self._paths):
            writer.finish(None)
            publish(path, output, path.stem, shard)

    def __exit__(self, *_: object) -> None:
        for writer in self._writers:
            writer.__exit__()


class RowFiles:
    """A layer of a row of shards while it is decided, in pieces, as GeoTIFFs in a folder of the
    worker's own."""

    def __init__(
        self,
        folder: Path,
        layer: str,
        row: ShardRow,
        grid: Grid,
        make: Callable[[Path, Grid], LayerWriter],
    ) -> None:
        """layer: stem of its file. grid: of the raster. make: opens the writer of a piece."""
        self._layer, self._row = layer, row
        self._paths = [folder / f"{layer}_{shard.name}.tif" for shard in row.shards]
        with layers_to_copy() if row.pixels <= _UNPACKED else nullcontext():
            self.writers = [
                make(path, grid.cut(shard.window)) for path, shard in zip(self._paths, row.shards)
            ]

    def __enter__(self) -> RowFiles:
        return self

    def write(self, first: int, rows: NDArray[Any]) -> None:
        """Write full rows of the raster (H, W), as far as they lie in these shards. first: where
        the first of them lies."""
        inside = self._row.rows
        kept = rows[: max(0, inside.end - first)]
        for writer, shard in zip(self.writers, self._row.shards):
            if len(kept):
                writer.write(first - inside.first, kept[:, shard.window.slices[1]])

    def publish(self, output: Path) -> list[str]:
        """Put each piece at its place in the output; their names in it."""
        for writer, path, shard in zip(self.writers, self._paths, self._row.shards):
            writer.finish(None)
            publish(path, output, self._layer, shard.name)
        return [f"{self._layer}/{shard.name}.tif" for shard in self._row.shards]

    def __exit__(self, *_: object) -> None:
        for writer in self.writers:
            writer.__exit__()


def publish(path: Path, output: Path, layer: str, shard: str) -> None:
    """Put a GeoTIFF of a worker's own in the output, as a shard's piece of a layer; it goes then.
    Raises OutOfSpace or OutputRefused."""
    build_overviews(path, resampling_of(layer), "NONE")
    write_cog(path, piece(output, layer, shard), resampling_of(layer))
    path.unlink()


def piece(output: Path, layer: str, shard: str) -> Path:
    """Where the piece of a layer lies that a shard made."""
    return output / layer / f"{shard}.tif"


def write_cog(source: Path, target: Path, resampling: str) -> None:
    """Copy a raster to a Cloud Optimized GeoTIFF, which appears when it is whole. Raises OutOfSpace
    or OutputRefused."""
    part = target.with_name(f".{target.stem}.{uuid.uuid4().hex[:8]}.part.tif")
    options = [
        "COMPRESS=DEFLATE",
        "LEVEL=4",
        f"BLOCKSIZE={BLOCK}",
        f"OVERVIEW_RESAMPLING={resampling}",
        "BIGTIFF=IF_SAFER",
    ]
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with quiet(), _complaints() as heard:
            copied = attempt(
                gdal.Translate,
                str(part),
                open_raster(str(source), "the layer"),
                format="COG",
                creationOptions=options,
            )
            failed = copied is None or gdal.GetLastErrorType() >= gdal.CE_Failure
            copied = None  # only now all of it is written
            if failed or gdal.GetLastErrorType() >= gdal.CE_Failure:
                # A full disk is told first, and what follows of it after that.
                raise write_failure(target, heard[0] if heard else last_message())
            _refuse_torn(part, target)
        for end in (_BESIDE, ""):
            if (written := Path(f"{part}{end}")).exists():
                sync(written)
                written.replace(f"{target}{end}")
    except OSError as error:
        raise from_os_error(error, target) from error
    finally:
        for end in ("", _BESIDE, ".ovr.tmp", ".msk.ovr.tmp"):
            with suppress(OSError):
                Path(f"{part}{end}").unlink()


@contextmanager
def _complaints() -> Iterator[list[str]]:
    """What GDAL complains of meanwhile, in this thread."""
    heard: list[str] = []

    def hear(kind: int, _number: int, message: str) -> None:
        if kind >= gdal.CE_Failure:
            heard.append(message)

    gdal.PushErrorHandler(hear)
    try:
        yield heard
    finally:
        gdal.PopErrorHandler()


def _refuse_torn(part: Path, target: Path) -> None:
    """Raise OutOfSpace or OutputRefused where a block of the file cannot be read."""
    dataset = attempt(gdal.OpenEx, str(part), gdal.OF_RASTER)
    if dataset is None:
        raise write_failure(target, last_message())
    levels = dataset.GetRasterBand(1).GetOverviewCount()
    dataset = None
    refuse_torn(part, levels, target)


Piece = tuple[str, Window]  # a file as seen from the virtual raster, and where its pixels lie


def write_vrt(path: Path, grid: Grid, pieces: Sequence[Piece], like: Path) -> None:
    """Write a virtual raster over the pieces of a layer. like: a file of that layer, whose names,
    colours and scale it gets."""
    write_text(path, _vrt(grid, pieces, like))


def _vrt(grid: Grid, pieces: Sequence[Piece], like: Path) -> str:
    model = open_raster(str(like), "the layer")
    band = model.GetRasterBand(1)
    made = gdal.GetDriverByName("VRT").Create("", grid.width, grid.height, 1, band.DataType)
    if grid.transform is not None:
        made.SetGeoTransform(grid.transform)
    if grid.crs:
        made.SetProjection(grid.crs)
    _dress(made.GetRasterBand(1), band)
    text: str = made.GetMetadata("xml:VRT")[0]
    kind = gdal.GetDataTypeName(band.DataType)
    sources = "".join(_source(name, window, kind) for name, window in pieces)
    return text.replace("</VRTRasterBand>", f"{sources}  </VRTRasterBand>")


def _dress(band: gdal.Band, like: gdal.Band) -> None:
    """Give a band what another says of its values."""
    band.SetDescription(like.GetDescription())
    if (nodata := like.GetNoDataValue()) is not None:
        band.SetNoDataValue(nodata)
    if (scale := like.GetScale()) is not None:
        band.SetScale(scale)
        band.SetOffset(like.GetOffset() or 0.0)
    if (colours := like.GetColorTable()) is not None:
        band.SetColorTable(colours)
    if names := like.GetCategoryNames():
        band.SetCategoryNames(names)
    if (table := like.GetDefaultRAT()) is not None:
        attempt(band.SetDefaultRAT, table)


def _source(name: str, window: Window, kind: str) -> str:
    size = f'xSize="{window.width}" ySize="{window.height}"'
    return (
        "    <SimpleSource>\n"
        f'      <SourceFilename relativeToVRT="1">{name}</SourceFilename>\n'
        "      <SourceBand>1</SourceBand>\n"
        f'      <SourceProperties RasterXSize="{window.width}" RasterYSize="{window.height}" '
        f'DataType="{kind}" BlockXSize="{BLOCK}" BlockYSize="{BLOCK}"/>\n'
        f'      <SrcRect xOff="0" yOff="0" {size}/>\n'
        f'      <DstRect xOff="{window.column}" yOff="{window.row}" {size}/>\n'
        "    </SimpleSource>\n"
    )

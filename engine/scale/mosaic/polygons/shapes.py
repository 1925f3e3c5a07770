"""Outlines of groups of pixels: by GDAL in columns and rows, then laid on the grid, so that corners
are those of the whole raster to the last bit."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal, ogr

from ....errors import Stopped
from ....files.write_errors import write_failure
from ....messages import msg
from ....progress import Cancelled
from ....raster.gdal_io import attempt, close, last_message, quiet
from ....raster.grid import Grid
from ....raster.layers import write_rows
from ....results.polygon_signatures import read_only
from ....results.polygons import CODE, LAYER

_HEADER = 9  # bytes of a polygon as WKB before its rings: byte order, type, number of rings
_TOGETHER = 20_000  # shapes placed in one go
_MASK_ROWS, _MASK_BLOCK = 64, 2**24  # at most, and pixels: of a block


class OwnMask:
    """Where own polygons lie, as a raster of a bit a pixel in a folder of the worker's own; and
    which transition they are of, where there are classes."""

    def __init__(self, folder: Path, shape: tuple[int, int], *, coded: bool) -> None:
        """shape: rows and columns. coded: there are classes."""
        self._folder, (height, width) = folder, shape
        # GDAL unpacks a block to a byte a pixel: one that is larger than its cache would be
        # unpacked for each line.
        rows = max(1, min(_MASK_ROWS, _MASK_BLOCK // width))
        packed = ["COMPRESS=DEFLATE", "ZLEVEL=1", f"BLOCKYSIZE={rows}", "BIGTIFF=IF_SAFER"]
        kinds = {"bits": (gdal.GDT_Byte, [*packed, "NBITS=1"])}
        if coded:
            kinds["codes"] = gdal.GDT_UInt16, packed
        self._rasters: dict[str, Any] = {}
        for name, (kind, options) in kinds.items():
            place = str(self._path(name)), width, height, 1, kind, options
            self._rasters[name] = attempt(gdal.GetDriverByName("GTiff").Create, *place)
            if self._rasters[name] is None:
                raise write_failure(self._path(name), last_message())

    def _path(self, name: str) -> Path:
        return self._folder / f"{name}.tif"

    def write(
        self,
        row: int,
        changed: NDArray[np.bool_],
        own: NDArray[np.bool_],
        codes: NDArray[Any] | None,
    ) -> None:
        """Write rows from `row` on. own (N,): of the pixels that changed (H, W)."""
        bits = changed.copy()
        bits[changed] = own
        values: dict[str, Any] = {"bits": bits.view(np.uint8), "codes": codes}
        for name, raster in self._rasters.items():
            write_rows(raster.GetRasterBand(1), row, values[name], self._path(name))

    def close(self) -> None:
        """All is written. Raises OutOfSpace or OutputRefused."""
        for name in [*self._rasters]:
            close(self._rasters[name], self._path(name))
            with quiet():
                del self._rasters[name]  # only now its last bytes are on the disk
                if gdal.GetLastErrorType() >= gdal.CE_Failure:
                    raise write_failure(self._path(name), last_message())

    def outlined(self, cancelled: Cancelled) -> Path:
        """Polygons of 4-connected pixels of one transition, in a GeoPackage; their corners are
        columns and rows. Raises OutOfSpace, OutputRefused or Stopped."""
        path = self._folder / "shapes.gpkg"
        bits = gdal.OpenEx(str(self._path("bits")), gdal.OF_RASTER)
        codes = self._path("codes")
        values = gdal.OpenEx(str(codes), gdal.OF_RASTER) if codes.exists() else bits
        with quiet():
            dataset = attempt(ogr.GetDriverByName("GPKG").CreateDataSource, str(path))
            if dataset is None:
                raise write_failure(path, last_message())
            options = ["FID=fid", "GEOMETRY_NAME=geometry", "SPATIAL_INDEX=NO"]
            layer = dataset.CreateLayer(LAYER, None, ogr.wkbPolygon, options)
            layer.CreateField(ogr.FieldDefn(CODE, ogr.OFTInteger))
            layer.StartTransaction()
            answer = attempt(
                gdal.Polygonize,
                values.GetRasterBand(1),
                bits.GetRasterBand(1),
                layer,
                0,
                [],
                lambda *_: int(not cancelled()),
            )
            if cancelled():
                raise Stopped(msg("Stopped."))
            if answer != 0 or layer.CommitTransaction() != 0:
                raise write_failure(path, last_message())
            del layer, dataset
        return path


def codes_of(path: Path, fids: NDArray[np.int64]) -> NDArray[np.int64]:
    """The transitions of polygons that were outlined, in the order of their numbers."""
    with read_only(path) as base:
        known = dict(base.execute(f"SELECT fid, {CODE} FROM changes"))  # nosec B608
    return np.array([known[fid] for fid in fids.tolist()], np.int64)


def read_shapes(path: Path, fids: Sequence[int], grid: Grid, top: int) -> Iterator[bytes]:
    """Polygons that were outlined as WKB, in this order, laid on a grid. top: the row of it that
    their rows count from. Raises OutputRefused."""
    try:
        with read_only(path) as base, closing(base.cursor()) as cursor:
            for first in range(0, len(fids), _TOGETHER):
                yield from _placed(
                    [
                        cursor.execute(
                            "SELECT geometry FROM changes WHERE fid = ?", (fid,)
                        ).fetchone()[0]
                        for fid in fids[first : first + _TOGETHER]
                    ],
                    grid,
                    top,
                )
    except sqlite3.Error as error:
        raise write_failure(path, str(error)) from error


def _placed(stored: Sequence[bytes], grid: Grid, top: int) -> Iterator[bytes]:
    """Polygons as WKB on a grid, of shapes as GDAL stores them in a GeoPackage."""
    shapes = [_wkb(shape) for shape in stored]
    rings = [list(rings_of(shape)) for shape in shapes]
    ends = np.frombuffer(
        b"".join(shape[begin:end] for shape, found in zip(shapes, rings) for begin, end in found),
        "<f8",
    ).reshape(-1, 2)
    places = np.column_stack(grid.positions(ends[:, 0], ends[:, 1] + top)).astype("<f8").tobytes()
    done = 0
    for shape, found in zip(shapes, rings):
        parts = [shape[:_HEADER]]
        for begin, end in found:
            parts += [shape[begin - 4 : begin], places[done : done + end - begin]]
            done += end - begin
        yield b"".join(parts)


def _wkb(stored: bytes) -> bytes:
    return stored[8 + (0, 32, 48, 48, 64)[min((stored[3] >> 1) & 7, 4)] :]


def rings_of(shape: bytes) -> Iterator[tuple[int, int]]:
    """Where the corners of each ring of a polygon begin and end."""
    place = _HEADER
    for _ in range(int.from_bytes(shape[5:9], "little")):
        begin = place + 4
        place = begin + 16 * int.from_bytes(shape[place:begin], "little")
        yield begin, place

"""What a review leaves: the accepted polygons alone, and a mask without what was rejected."""

from __future__ import annotations

import shutil
import sqlite3
import uuid
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal, ogr

from ..arrays.windows import Window, full_rows
from ..errors import BadInput, OutputRefused
from ..files.doors import is_plain
from ..files.write_errors import from_os_error, write_failure
from ..messages import msg
from ..raster.gdal_io import (
    attempt,
    close,
    last_message,
    open_raster,
    quiet,
    read_block,
    undated,
)
from ..raster.grid import Grid, draw
from ..raster.layers import refuse_torn_overviews, write_rows
from ..raster.placed_shapes import memory_layer
from ..raster.polygon_areas import PolygonSizes
from ..runs import output_folder as names
from .polygon_signatures import (
    QUESTION,
    Differences,
    differences,
    number_and_shape,
    read_only,
    refuse_lost_layer,
    refuse_strange_polygons,
)
from .polygons import AS_SHOWN
from .review_decisions import (
    ACCEPTED,
    REJECTED,
    UNDECIDED,
    decided_in,
    doubles,
    refuse_other_reference,
    refuse_waiting,
)
from .styles import add_default_style


def save_accepted(folder: str | Path, path: str | Path) -> int:
    """Write the polygons of a result that were accepted into a GeoPackage; returns how many they
    are.

    Raises BadInput where there are none, OutputRefused or OutOfSpace."""
    source = polygons_to_review(Path(folder))
    edited, decided = _edits_and_decisions(source)
    twice = ", ".join(map(str, sorted(doubles(source)))) or "-1"
    with _beside(Path(folder), Path(path)) as target, quiet(), undated():
        options = gdal.VectorTranslateOptions(
            format="GPKG",
            layers=["changes"],
            layerName="changes",
            where=f"{decided[ACCEPTED]} AND {_key(source)} NOT IN ({twice})",
        )
        made = attempt(gdal.VectorTranslate, str(target), str(source), options=options)
        if made is None:
            raise write_failure(Path(path), last_message())
        count = made.GetLayerByName("changes").GetFeatureCount()
        _measure(made, edited.drawn | edited.reshaped, Path(folder))
        add_default_style(made, Path(path))
        close(made, Path(path))
        gdal.ErrorReset()
        del made  # only now all of it is written
        if gdal.GetLastErrorType() >= gdal.CE_Failure:
            raise write_failure(Path(path), last_message())
        if not count:
            raise BadInput(
                msg("No polygon is accepted yet; accept some in the review, then save them.")
            )
    return int(count)


def _measure(made: gdal.Dataset, edited: set[int], folder: Path) -> None:
    """Write how large the polygons are that were edited by hand, which have the figures of the
    shapes before."""
    layer, stored = made.GetLayerByName("changes"), folder / names.CHANGE
    if not edited or not is_plain(stored):
        return
    sizes = PolygonSizes(_grid_of(open_raster(str(stored), "the layer")))
    for fid in edited:
        feature = layer.GetFeature(fid)
        shape = None if feature is None else feature.GetGeometryRef()
        if shape is not None:
            feature["area_m2"], feature["pixels"] = sizes.area(shape), sizes.pixels(shape)
            layer.SetFeature(feature)


def save_mask(folder: str | Path, path: str | Path) -> None:
    """Write the change mask as the review left it: rejected polygons are unchanged, and so is what
    they had before they were reshaped or deleted; drawn and reshaped ones that were not rejected
    are changed; all other ground is as the result has it. Raises BadInput, OutputRefused or
    OutOfSpace."""
    source, change = polygons_to_review(Path(folder)), Path(folder) / names.CHANGE
    if not is_plain(change):
        raise BadInput(msg("“{source}” is gone; detect again.", source=change))
    with _beside(Path(folder), Path(path)) as target, quiet():
        review = _Review(source, *_edits_and_decisions(source))
        try:
            shutil.copyfile(change, target)
        except OSError as error:
            raise from_os_error(error, Path(path)) from error
        _burn(review, target, Path(path))


def counts_of(folder: str | Path) -> dict[str, int]:
    """How many polygons of a result are ACCEPTED, REJECTED and UNDECIDED in its file, those of one
    shape once; places that were looked at are no polygons until they are accepted. Raises
    BadInput."""
    source = polygons_to_review(Path(folder))
    twice = ", ".join(map(str, doubles(source))) or -1
    with _readable(source) as base:
        decided = decided_in(base, source)
        there = {row[1] for row in base.execute("PRAGMA table_info(changes)")}
        no_place = f"coalesce({QUESTION}, '') = ''" if QUESTION in there else "1 = 1"
        neither = f"NOT ({decided[ACCEPTED]} OR {decided[REJECTED]})"
        asked = {
            ACCEPTED: decided[ACCEPTED],
            REJECTED: f"{decided[REJECTED]} AND {no_place}",
            UNDECIDED: f"{neither} AND {no_place}",
        }
        count = f"SELECT COUNT(*) FROM changes WHERE {_key(source)} NOT IN ({twice})"  # nosec B608
        return {
            word: int(base.execute(f"{count} AND {condition}").fetchone()[0])
            for word, condition in asked.items()
        }


def _edits_and_decisions(source: Path) -> tuple[Differences, dict[str, str]]:
    """What was edited by hand in a file of polygons, and the conditions of `decided_in`. Raises
    BadInput."""
    with _readable(source) as base:
        return differences(source), decided_in(base, source)


@contextmanager
def _readable(source: Path) -> Iterator[sqlite3.Connection]:
    """A file of polygons. Raises BadInput where it cannot be read."""
    try:
        with read_only(source) as base:
            yield base
    except sqlite3.Error as error:
        raise BadInput(
            msg(
                "“{source}” cannot be read ({message}); detect again.", source=source, message=error
            )
        ) from error


def _key(source: Path) -> str:
    """What SQL calls the numbers of the polygons, whatever program saved them."""
    with read_only(source) as base:
        return '"' + number_and_shape(base)[0].replace('"', '""') + '"'


class _Review:
    """What a review says of the ground of a result."""

    def __init__(self, source: Path, edited: Differences, decided: dict[str, str]) -> None:
        self._source = gdal.OpenEx(str(source), gdal.OF_VECTOR)
        self._layer = self._source.GetLayerByName("changes")
        rejected = f"SELECT rowid FROM changes WHERE {decided[REJECTED]}"  # nosec B608
        with read_only(source) as base:
            unwanted = {fid for (fid,) in base.execute(rejected)}
        beside = [each for each in edited.beside if each.owner not in unwanted]
        self._beside, self._held = _shapes_of([each.ground for each in beside if each.ground])
        # Where the mask holds ground that no polygon outlines any more, what they outline now is
        # all that stays.
        self._anew = bool(
            not edited.signed
            or edited.reshaped
            or edited.deleted
            or edited.moved
            or len(beside) < len(edited.beside)
        )
        hers = edited.drawn | {each.owner for each in beside if each.owner is not None}
        mine = f"drawn = 1 OR {_key(source)} IN ({', '.join(map(str, sorted(hers))) or '-1'})"
        # What was added by ask is not in the mask until it is accepted.
        if self._layer.GetLayerDefn().GetFieldIndex(QUESTION) >= 0:
            mine += f" OR ({QUESTION} > '' AND {decided[ACCEPTED]})"
            outlined = f"{QUESTION} IS NULL OR {QUESTION} = ''"
        else:
            outlined = "1 = 1"
        mine = f"{mine} OR {outlined}" if self._anew else mine
        self._rejected = decided[REJECTED]
        self._changed = f"({mine}) AND (decision IS NULL OR NOT {decided[REJECTED]})"

    def apply(self, values: NDArray[np.uint8], grid: Grid, window: Window) -> NDArray[np.uint8]:
        """A window of the mask (H, W) as the review left it. grid: of the raster, with a
        transform."""
        was, now = values == 1, values.copy()
        if self._anew:
            now[was] = 0
            now[was & (draw(self._beside, grid, window) == 1)] = 1
        for chosen, value in ((self._rejected, 0), (self._changed, 1)):
            self._layer.SetAttributeFilter(chosen)
            now[draw(self._layer, grid, window) == 1] = value
        return now


def _shapes_of(grounds: list[bytes]) -> tuple[ogr.Layer, Any]:
    """A layer of shapes (WKB), and what it lives in."""
    held, layer = memory_layer("")
    for ground in grounds:
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(attempt(ogr.CreateGeometryFromWkb, ground))
        layer.CreateFeature(feature)
    return layer, held


def _burn(review: _Review, target: Path, path: Path) -> None:
    raster = attempt(gdal.OpenEx, str(target), gdal.OF_RASTER | gdal.OF_UPDATE)
    if raster is None:
        raise write_failure(path, last_message())
    grid = _grid_of(raster)
    for window in full_rows(grid.height, grid.width):
        place = 0, window.row, window.width, window.height
        values = read_block(raster, *place, "the mask")[0]
        now = review.apply(values, grid, window)
        if (now != values).any():
            write_rows(raster.GetRasterBand(1), window.row, now, path)
    factors: list[int] = []
    if raster.GetRasterBand(1).GetOverviewCount():
        longest = max(raster.RasterXSize, raster.RasterYSize)
        factors = [2**power for power in range(1, 20) if longest / 2 ** (power - 1) > 256]
        if attempt(raster.BuildOverviews, "NEAREST", factors) != 0:
            raise write_failure(path, last_message())
    close(raster, path)
    gdal.ErrorReset()
    raster = None  # only now all of it is written
    if gdal.GetLastErrorType() >= gdal.CE_Failure:
        raise write_failure(path, last_message())
    refuse_torn_overviews(target, len(factors), path)


def _grid_of(raster: gdal.Dataset) -> Grid:
    """The grid of a layer of a result; of one without a place, that in which it is shown."""
    place = raster.GetGeoTransform(can_return_null=True) or AS_SHOWN
    return Grid(raster.RasterYSize, raster.RasterXSize, tuple(place), raster.GetProjection())


def polygons_to_review(folder: Path) -> Path:
    """The file of a result's change polygons. Raises BadInput where it is gone, damaged, or of
    another kind, and while decisions wait beside it."""
    source = folder / names.POLYGONS
    refuse_waiting(folder)
    refuse_strange_polygons(source)
    with quiet():
        data = attempt(gdal.OpenEx, str(source), gdal.OF_VECTOR)
        layer: ogr.Layer | None = None if data is None else data.GetLayerByName("changes")
        if layer is None:
            refuse_lost_layer(source)
        if (
            layer is None
            or min(layer.GetLayerDefn().GetFieldIndex(name) for name in ("decision", "drawn")) < 0
        ):
            raise BadInput(
                msg(
                    "“{source}” holds no polygons that can be reviewed; detect again.",
                    source=source,
                )
            )
        refuse_other_reference(layer, source)
    return source


@contextmanager
def _beside(folder: Path, path: Path) -> Iterator[Path]:
    """A file to write that takes the name of `path` when it is whole. Raises OutputRefused for a
    file of the result."""
    if path.name in names.NAMES and path.parent.resolve() == folder.resolve():
        raise OutputRefused(
            msg("“{path}” is a file of the result itself; choose another name.", path=path)
        )
    partial = path.with_name(f".deepchange-{uuid.uuid4().hex[:12]}{path.suffix}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        yield partial
        partial.replace(path)
        beside = Path(f"{partial}.aux.xml")
        if beside.exists():
            beside.replace(f"{path}.aux.xml")
    except OSError as error:
        raise from_os_error(error, path) from error
    finally:
        for left in partial.parent.glob(f"{partial.name}*"):
            with suppress(OSError):
                left.unlink()

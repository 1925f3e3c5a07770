"""What a review leaves: the accepted polygons alone, and a mask without what was rejected."""

from __future__ import annotations

import shutil
import sqlite3
import uuid
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from osgeo import gdal, ogr

from ..arrays.windows import full_rows
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
from ..raster.grid import Grid
from ..raster.layers import refuse_torn_overviews, write_rows
from ..raster.polygon_areas import PolygonSizes
from ..runs import output_folder as names
from .polygon_signatures import (
    Differences,
    differences,
    read_only,
    refuse_lost_layer,
    refuse_strange_polygons,
)
from .review_decisions import (
    ACCEPTED,
    REJECTED,
    decided_in,
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
    with _beside(Path(folder), Path(path)) as target, quiet(), undated():
        options = gdal.VectorTranslateOptions(
            format="GPKG", layers=["changes"], layerName="changes", where=decided[ACCEPTED]
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
    mask = open_raster(str(stored), "the layer")
    place = mask.GetGeoTransform(can_return_null=True)
    sizes = PolygonSizes(Grid(mask.RasterYSize, mask.RasterXSize, place, mask.GetProjection()))
    for fid in edited:
        feature = layer.GetFeature(fid)
        shape = None if feature is None else feature.GetGeometryRef()
        if shape is not None:
            feature["area_m2"], feature["pixels"] = sizes.area(shape), sizes.pixels(shape)
            layer.SetFeature(feature)


def save_mask(folder: str | Path, path: str | Path) -> None:
    """Write the change mask as the review left it: rejected polygons are unchanged, and so is what
    they had before they were reshaped or deleted; drawn and reshaped ones that were not rejected
    are changed. Raises BadInput, OutputRefused or OutOfSpace."""
    source, change = polygons_to_review(Path(folder)), Path(folder) / names.CHANGE
    if not is_plain(change):
        raise BadInput(msg("“{source}” is gone; detect again.", source=change))
    edited, decided = _edits_and_decisions(source)
    with _beside(Path(folder), Path(path)) as target, quiet():
        try:
            shutil.copyfile(change, target)
        except OSError as error:
            raise from_os_error(error, Path(path)) from error
        _burn(source, target, edited, decided, Path(path))


def _edits_and_decisions(source: Path) -> tuple[Differences, dict[str, str]]:
    """What was edited by hand in a file of polygons, and the conditions of `decided_in`. Raises
    BadInput."""
    try:
        with read_only(source) as base:
            return differences(source), decided_in(base, source)
    except sqlite3.Error as error:
        raise BadInput(
            msg(
                "“{source}” cannot be read ({message}); detect again.", source=source, message=error
            )
        ) from error


def _burn(
    source: Path, target: Path, edited: Differences, decided: dict[str, str], path: Path
) -> None:
    polygons = gdal.OpenEx(str(source), gdal.OF_VECTOR)
    raster = attempt(gdal.OpenEx, str(target), gdal.OF_RASTER | gdal.OF_UPDATE)
    if polygons is None or raster is None:
        raise write_failure(path, last_message())
    layer = polygons.GetLayerByName("changes")
    # What was added by ask is not in the mask until it is accepted.
    added = layer.GetLayerDefn().GetFieldIndex("candidate") >= 0
    asked = f"candidate > '' AND {decided[ACCEPTED]}"
    if edited.signed and not edited.reshaped and not edited.deleted:
        hers = ", ".join(map(str, sorted(edited.drawn))) or "-1"
        mine = f"(drawn = 1 OR fid IN ({hers}) OR ({asked if added else '0'}))"
    else:  # the mask holds ground that no polygon does any more: it is drawn anew
        _clear(raster, path)
        mine = f"(drawn = 1 OR candidate IS NULL OR candidate = '' OR ({asked}))" if added else "1"
    for chosen, value in (
        (decided[REJECTED], 0),
        (f"{mine} AND (decision IS NULL OR NOT {decided[REJECTED]})", 1),
    ):
        layer.SetAttributeFilter(chosen)
        if attempt(gdal.RasterizeLayer, raster, [1], layer, burn_values=[value]) != 0:
            raise write_failure(path, last_message())
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


def _clear(raster: gdal.Dataset, path: Path) -> None:
    """Write 0 for all that changed."""
    for window in full_rows(raster.RasterYSize, raster.RasterXSize):
        place = 0, window.row, window.width, window.height
        values = read_block(raster, *place, "the mask")[0]
        values[values == 1] = 0
        write_rows(raster.GetRasterBand(1), window.row, values, path)


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

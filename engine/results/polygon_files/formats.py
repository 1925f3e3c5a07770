"""Change polygons in another format beside the GeoPackage: a copy for other programs, made when
all is said of them."""

from __future__ import annotations

from pathlib import Path
from typing import Any, NamedTuple

from osgeo import gdal

from ...errors import BadInput, Stopped
from ...files.write_errors import write_failure
from ...messages import msg
from ...progress import Cancelled
from ...raster.gdal_io import attempt, last_message, make_way, quiet, undated
from ...runs.output_folder import FLATGEOBUF, GEOPARQUET, POLYGONS

LAYER = "changes"


class _Format(NamedTuple):
    """What a format is called, GDAL's driver for it, and the file of a result."""

    name: str
    driver: str
    file: str


FORMATS = {
    "gpkg": _Format("GeoPackage", "GPKG", POLYGONS),
    "flatgeobuf": _Format("FlatGeobuf", "FlatGeobuf", FLATGEOBUF),
    "geoparquet": _Format("GeoParquet", "Parquet", GEOPARQUET),
}


def can_write(chosen: str) -> bool:
    """Whether the GDAL at hand writes a format of `FORMATS`."""
    with quiet():
        driver = gdal.GetDriverByName(FORMATS[chosen].driver)
        return driver is not None and bool(driver.GetMetadataItem(gdal.DCAP_CREATE))


def refuse_lacking_driver(chosen: str) -> None:
    """Raise BadInput before anything is computed where GDAL does not write the format that was
    chosen."""
    if can_write(chosen):
        return
    others = [each.name for name, each in FORMATS.items() if can_write(name)]
    raise BadInput(
        msg(
            "GDAL {version} here cannot write polygons as {format}: it lacks its driver {driver}. "
            "Choose another format ({others}), or install a GDAL that has it.",
            version=gdal.__version__,
            format=FORMATS[chosen].name,
            driver=FORMATS[chosen].driver,
            others=", ".join(others),
        )
    )


def write_copy(folder: Path, chosen: str, cancelled: Cancelled) -> None:
    """Copy the polygons of `folder` into the file of the format, attributes and all; the GeoPackage
    stays, which reviews are kept in.

    Raises OutOfSpace, OutputRefused or Stopped."""
    if chosen == "gpkg":
        return
    path, driver = folder / FORMATS[chosen].file, FORMATS[chosen].driver
    with quiet(), undated():
        source = attempt(gdal.OpenEx, str(folder / POLYGONS), gdal.OF_VECTOR)
        if source is None:
            raise write_failure(path, last_message())
        make_way(path, make=False)
        gdal.ErrorReset()
        options: dict[str, Any] = {"format": driver, "layers": [LAYER], "layerName": LAYER}
        made = attempt(
            gdal.VectorTranslate,
            str(path),
            source,
            options=_shapes_of_many_kinds(source),
            callback=lambda *_: int(not cancelled()),
            **options,
        )
        whole = made is not None and attempt(made.FlushCache) in (None, 0)
        message = last_message()
        made = None  # what the file ends with is written only now
        failed = not whole or gdal.GetLastErrorType() >= gdal.CE_Failure
        message = message or last_message()
        failed = failed or not _ends_whole(path, source.GetLayerByName(LAYER).GetFeatureCount())
    if cancelled():
        raise Stopped(msg("Stopped."))
    if failed:
        raise write_failure(path, message)


def _ends_whole(path: Path, count: int) -> bool:
    """Whether the last polygon can be read: of what a full disk cuts off at the very end, GDAL may
    say nothing."""
    copy = attempt(gdal.OpenEx, str(path), gdal.OF_VECTOR)
    layer = None if copy is None else copy.GetLayer(0)
    if layer is None or layer.GetFeatureCount() != count:
        return False
    if not count:
        return True
    if attempt(layer.SetNextByIndex, count - 1) != 0:
        return False
    last = attempt(layer.GetNextFeature)
    return last is not None and last.GetGeometryRef() is not None


def _shapes_of_many_kinds(source: gdal.Dataset) -> list[str]:
    """Options for polygons of which somebody drew some: in several parts, curved or with heights,
    which a file of polygons alone refuses."""
    query = f"SELECT 1 FROM {LAYER} WHERE ST_GeometryType(geometry) <> 'POLYGON' LIMIT 1"  # nosec B608
    found = attempt(source.ExecuteSQL, query)
    several = found is not None and found.GetNextFeature() is not None
    if found is not None:
        source.ReleaseResultSet(found)
    each = ["-nlt", "CONVERT_TO_LINEAR", "-nlt", "PROMOTE_TO_MULTI", "-dim", "XY"]
    return each if several else []

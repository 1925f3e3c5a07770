"""Polygons by shard, as GeoParquet 1.0: each lies whole in the file of the shard in which its upper
left corner lies."""

from __future__ import annotations

import json
import uuid
from pathlib import Path
from typing import Any

import numpy as np
from osgeo import gdal, ogr

from ...arrays.windows import Window
from ...files.json_text import json_text
from ...files.write_errors import from_os_error
from ...raster.gdal_io import attempt, open_raster, spatial_reference
from ...raster.grid import Grid
from ...results.polygons import AS_SHOWN, LAYER
from ...runs.output_folder import CHANGE, POLYGONS
from .job import RESULT, hidden

FOLDER = "changes"


def write_changes(output: Path, shard: str, window: Window) -> int:
    """Write the polygons of a shard, of those that lie in the hidden folder; how many there are.
    Raises OutOfSpace or OutputRefused."""
    result = hidden(output) / RESULT
    raster = open_raster(str(result / CHANGE), "the layer")
    place = raster.GetGeoTransform(can_return_null=True) or AS_SHOWN
    grid = Grid(raster.RasterYSize, raster.RasterXSize, tuple(place), raster.GetProjection())
    dataset = gdal.OpenEx(str(result / POLYGONS), gdal.OF_VECTOR)
    layer = dataset.GetLayerByName(LAYER)
    part = grid.cut(window)
    x, y = part.positions(*part.outline(2))
    layer.SetSpatialFilterRect(float(x.min()), float(y.min()), float(x.max()), float(y.max()))
    kept = [feature for feature in layer if _begins_in(feature, grid, window)]
    target = output / FOLDER / f"{shard}.parquet"
    _write(target, _table(layer, kept, grid.crs))
    return len(kept)


def _begins_in(feature: ogr.Feature, grid: Grid, window: Window) -> bool:
    """Whether the upper left corner of a polygon's bounds lies in a window."""
    left, _, _, top = feature.GetGeometryRef().GetEnvelope()
    column, row = (int(np.rint(at)) for at in grid.pixels_at(np.array(left), np.array(top)))
    return 0 <= row - window.row < window.height and 0 <= column - window.column < window.width


def _table(layer: ogr.Layer, features: list[ogr.Feature], crs: str) -> Any:
    """The features as a table of pyarrow, with what GeoParquet says of their geometries."""
    import pyarrow as pa

    kinds = {
        ogr.OFTInteger: pa.int32(),
        ogr.OFTInteger64: pa.int64(),
        ogr.OFTReal: pa.float64(),
    }
    features = sorted(features, key=lambda feature: int(feature.GetFID()))
    definition = layer.GetLayerDefn()
    fields = [definition.GetFieldDefn(place) for place in range(definition.GetFieldCount())]
    columns = {
        field.GetName(): pa.array(
            [feature.GetField(place) for feature in features],
            kinds.get(field.GetType(), pa.string()),
        )
        for place, field in enumerate(fields)
    }
    shapes = [feature.GetGeometryRef() for feature in features]
    columns["geometry"] = pa.array([bytes(shape.ExportToWkb()) for shape in shapes], pa.binary())
    bounds = np.array([shape.GetEnvelope() for shape in shapes]).reshape(-1, 4)
    geometry: dict[str, Any] = {"encoding": "WKB", "geometry_types": ["Polygon"], "crs": _json(crs)}
    if len(bounds):
        left, right, bottom, top = bounds.T
        box = left.min(), bottom.min(), right.max(), top.max()
        geometry["bbox"] = [float(side) for side in box]
    told = {
        "version": "1.0.0",
        "primary_column": "geometry",
        "columns": {"geometry": geometry},
    }
    return pa.table(columns).replace_schema_metadata({b"geo": json_text(told).encode()})


def _json(crs: str) -> Any:
    """A reference system as PROJJSON; None where there is none, or PROJ is too old to tell it."""
    text = attempt(spatial_reference(crs).ExportToPROJJSON) if crs else None
    return json.loads(text) if text else None


def _write(target: Path, table: Any) -> None:
    """Write a table to a file that appears when it is whole."""
    from pyarrow import parquet

    part = target.with_name(f".{target.stem}.{uuid.uuid4().hex[:8]}.part")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        parquet.write_table(table, str(part))
        part.replace(target)
    except OSError as error:
        raise from_os_error(error, target) from error
    finally:
        part.unlink(missing_ok=True)

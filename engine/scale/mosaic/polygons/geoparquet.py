"""Polygons by shard, as GeoParquet 1.0: each lies whole in the file of the shard in which its upper
left corner lies."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ....files.json_text import json_text
from ....files.whole_file import whole_file
from ....files.write_errors import from_os_error
from ....raster.gdal_io import attempt, spatial_reference
from ....raster.grid import Grid
from .shapes import rings_of

FOLDER = "changes"
_TOGETHER = 20_000  # polygons read in one go
Columns = dict[str, Any]  # a value of each polygon by attribute: numbers, NaN for none, or texts


def write_changes(path: Path, columns: Columns, shapes: Sequence[bytes], grid: Grid) -> None:
    """Write polygons with their attributes. shapes: as WKB. grid: which they lie on. Raises
    OutOfSpace or OutputRefused."""
    import pyarrow as pa

    kinds = {
        "id": pa.int32(),
        "transition": pa.int32(),
        "drawn": pa.int32(),
        "pixels": pa.int64(),
    }
    table = {
        name: pa.array(values, kinds.get(name, pa.float64()), from_pandas=True)
        if isinstance(values, np.ndarray)
        else pa.array(values, pa.string())
        for name, values in columns.items()
    }
    table["geometry"] = pa.array(shapes, pa.binary())
    geometry: dict[str, Any] = {
        "encoding": "WKB",
        "geometry_types": ["Polygon"],
        "crs": _json(grid.crs),
    }
    if shapes:
        geometry["bbox"] = _box(shapes)
    told = {
        "version": "1.0.0",
        "primary_column": "geometry",
        "columns": {"geometry": geometry},
    }
    _write(path, pa.table(table).replace_schema_metadata({b"geo": json_text(told).encode()}))


def _box(shapes: Sequence[bytes]) -> list[float]:
    """Left, bottom, right and top of all polygons."""
    outer = [shape[begin:end] for shape in shapes for begin, end in [next(rings_of(shape))]]
    corners = np.frombuffer(b"".join(outer), "<f8").reshape(-1, 2)
    return [float(side) for side in (*corners.min(axis=0), *corners.max(axis=0))]


def _json(crs: str) -> Any:
    """A reference system as PROJJSON; None where there is none, or PROJ is too old to tell it."""
    text = attempt(spatial_reference(crs).ExportToPROJJSON) if crs else None
    return json.loads(text) if text else None


def _write(target: Path, table: Any) -> None:
    """Write a table to a file that appears when it is whole."""
    from pyarrow import parquet

    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with whole_file(target) as part:
            parquet.write_table(table, str(part))
    except OSError as error:
        raise from_os_error(error, target) from error


def read_rows(path: Path) -> Iterator[Mapping[str, Any]]:
    """The polygons of a file, their attributes and `geometry` by name."""
    from pyarrow import parquet

    with parquet.ParquetFile(str(path)) as file:
        for batch in file.iter_batches(_TOGETHER):
            yield from batch.to_pylist()


def spread(count: int, numbers: NDArray[np.int64], values: NDArray[Any]) -> NDArray[np.float64]:
    """Values of some of `count` polygons, NaN for the others and where they are no number.
    numbers: of those, from 1 on."""
    found = np.full(count, np.nan)
    found[numbers - 1] = np.where(np.isfinite(values.astype(float)), values, np.nan)
    return found

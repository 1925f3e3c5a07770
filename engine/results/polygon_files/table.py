"""Filling in many attributes of polygons at once."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

from ...files.write_errors import write_failure
from ...raster.gdal_io import attempt, last_message, quiet, undated
from ..polygon_signatures import sign


def put_table(
    path: Path, table: str, numbers: NDArray[np.int64], columns: dict[str, NDArray[Any]]
) -> None:
    """Add a table of figures with a column `number` to a GeoPackage, which is no layer; None stands
    for no value. Raises OutOfSpace or OutputRefused.

    A feature read and written for each polygon would take most of a large run, and so would SQL
    that spells the figures out."""
    names = ", ".join(columns)
    marks = ", ".join("?" * (len(columns) + 1))
    rows: Iterator[Any] = zip(numbers.tolist(), *(values.tolist() for values in columns.values()))
    try:
        with closing(sqlite3.connect(str(path))) as base, base:
            base.execute(f"CREATE TABLE {table} (number INTEGER PRIMARY KEY, {names})")
            base.executemany(f"INSERT INTO {table} VALUES ({marks})", rows)  # nosec B608
    except sqlite3.Error as error:
        raise write_failure(path, str(error)) from error


def index_and_sign(path: Path) -> None:
    """Build the spatial index, once all polygons are there, and keep what the engine wrote. Raises
    OutOfSpace or OutputRefused."""
    with quiet(), undated():
        dataset = attempt(gdal.OpenEx, str(path), gdal.OF_VECTOR | gdal.OF_UPDATE)
        if dataset is None:
            raise write_failure(path, last_message())
        gdal.ErrorReset()
        answer = attempt(dataset.ExecuteSQL, "SELECT CreateSpatialIndex('changes', 'geometry')")
        if answer is not None:
            dataset.ReleaseResultSet(answer)
        failed = gdal.GetLastErrorType() >= gdal.CE_Failure
        failed |= attempt(dataset.FlushCache) not in (None, 0)
        if failed or gdal.GetLastErrorType() >= gdal.CE_Failure:
            raise write_failure(path, last_message())
        answer = dataset = None
    sign(path)

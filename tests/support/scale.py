"""Maps made without a process more, and what is compared of them."""

from __future__ import annotations

import json
from contextlib import contextmanager
from pathlib import Path

import numpy as np
from deepchange.engine.scale.at_worker import answered, failure
from deepchange.engine.scale.mosaic import run
from osgeo import gdal, ogr


class Inline:
    """Runs the tasks of a map one after the other in this process, in the order that `order` gives
    them. names: of the tasks that were run."""

    def __init__(self, order=list):
        self.order, self.names = order, []

    def begin(self, call, *arguments):
        call(*arguments)

    def one(self, task, *arguments):
        answer = answered(task, ("topic", task.__name__), arguments)
        if "failed" in answer:
            raise failure(answer)
        return answer["done"]

    def each(self, task, jobs, total, *, megapixels=False, count=0):
        for job in self.order(jobs):
            self.names.append(f"{task.__name__} {job.name}")
            answer = answered(task, ("topic", job.name), job.arguments)
            yield job.name, failure(answer) if "failed" in answer else answer["done"]

    def close(self):
        pass


def inline(monkeypatch, order=list):
    """Have `map_pair` run its tasks in this process; what runs them."""

    @contextmanager
    def nobody(options):
        yield None

    tasks = Inline(order)
    monkeypatch.setattr(run, "connected", nobody)
    monkeypatch.setattr(run, "Tasks", lambda *_: tasks)
    return tasks


def layer(path):
    return gdal.Open(str(path)).ReadAsArray()


def layers_that_differ(detected, mapped):
    """The layers of a result of `detect` whose pixels a map has otherwise."""
    rasters = [name for name, path in detected.files.items() if path.endswith(".tif")]
    assert rasters
    return [
        name
        for name in rasters
        if not np.array_equal(layer(detected.files[name]), layer(mapped.files[name]))
    ]


def rows_of(folder_or_file):
    """The polygons of a GeoPackage, or of a folder of GeoParquet files: attributes by shape (WKB),
    but for the number, which a map gives by place."""
    found = {}
    for row, shape in _polygons(folder_or_file):
        assert shape not in found
        found[shape] = {name: value for name, value in row.items() if name != "id"}
    return found


def shapes_by_id(folder_or_file):
    """The shapes (WKB) of polygons in the order of their numbers, which count from 1."""
    found = {row["id"]: shape for row, shape in _polygons(folder_or_file)}
    assert sorted(found) == list(range(1, len(found) + 1))
    return [found[number] for number in sorted(found)]


def _polygons(folder_or_file):
    place = Path(folder_or_file)
    return _of_parquet(place) if place.is_dir() else _of_geopackage(place)


def _of_geopackage(path):
    source = ogr.Open(str(path))
    layer = source.GetLayer(0)
    names = [field.GetName() for field in layer.schema]
    for feature in layer:
        shape = bytes(feature.GetGeometryRef().ExportToWkb())
        yield {name: feature[name] for name in names}, shape


def _of_parquet(folder):
    from pyarrow import parquet

    for path in sorted(folder.glob("*.parquet")):
        assert (
            json.loads(parquet.read_schema(path).metadata[b"geo"])["primary_column"] == "geometry"
        )
        for row in parquet.read_table(path).to_pylist():
            yield row, row.pop("geometry")

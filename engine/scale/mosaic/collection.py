"""The pieces of a map as a STAC Collection: an Item for each shard, with the layers and polygons of
it as assets."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from ...files.json_text import json_text
from ...files.write_errors import from_os_error
from ...pages import FILE_TITLES
from ...raster.grid import Grid, transformed
from .job import write_text
from .polygons.geoparquet import FOLDER as POLYGONS
from .shards import Shard

FILE, ITEMS = "collection.json", "items"
_STAC = "1.0.0"
_COG = "image/tiff; application=geotiff; profile=cloud-optimized"
_PARQUET, _VRT, _JSON, _GEOJSON = (
    "application/vnd.apache.parquet",
    "application/xml",
    "application/json",
    "application/geo+json",
)
_WORLD = [-180.0, -90.0, 180.0, 90.0]
_WGS_84 = (
    'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563]],'
    'PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433]]'
)
Span = tuple[str, str]  # the times of both dates, as STAC writes them


def time_of(date: object, now: str) -> str:
    """A date of an image as STAC writes a time; that of the run where nobody knows it."""
    text = str(date or "")
    return f"{text[:10]}T00:00:00Z" if len(text) >= 10 and text[4] == text[7] == "-" else now


def write_collection(
    output: Path, shards: Sequence[Shard], layers: Sequence[str], grid: Grid, span: Span
) -> None:
    """Write the Collection and its Items. layers: stems of files. Raises OutOfSpace or
    OutputRefused."""
    try:
        (output / ITEMS).mkdir(exist_ok=True)
    except OSError as error:
        raise from_os_error(error, output) from error
    boxes, name = [], output.name or "changes"
    for shard in shards:
        item = {**_item(shard, layers, grid, span), "collection": name}
        boxes += [item["bbox"]] if "bbox" in item else []
        write_text(output / ITEMS / f"{shard.name}.json", json_text(item, indent=1) + "\n")
    collection = {
        "type": "Collection",
        "stac_version": _STAC,
        "id": name,
        "title": "Changes",
        "description": "What changed between two images of the same place, by Deep Change.",
        "license": "proprietary",
        "extent": {
            "spatial": {"bbox": [_around(boxes)]},
            "temporal": {"interval": [sorted(span)]},
        },
        "links": [
            _link("root", FILE, _JSON),
            *(_link("item", f"{ITEMS}/{shard.name}.json", _GEOJSON) for shard in shards),
        ],
        "assets": {layer: _asset(f"{layer}.vrt", _VRT, layer) for layer in layers},
    }
    write_text(output / FILE, json_text(collection, indent=1) + "\n")


def _item(shard: Shard, layers: Sequence[str], grid: Grid, span: Span) -> dict[str, Any]:
    outline, box = _outline(grid.cut(shard.window))
    first, last = sorted(span)
    assets = {layer: _asset(f"../{layer}/{shard.name}.tif", _COG, layer) for layer in layers}
    polygons = _asset(f"../{POLYGONS}/{shard.name}.parquet", _PARQUET, POLYGONS)
    return {
        "type": "Feature",
        "stac_version": _STAC,
        "id": shard.name,
        "geometry": outline,
        **({} if box is None else {"bbox": box}),
        "properties": {"datetime": None, "start_datetime": first, "end_datetime": last},
        "links": [_link(rel, f"../{FILE}", _JSON) for rel in ("root", "parent", "collection")],
        "assets": {**assets, POLYGONS: polygons},
    }


def _link(rel: str, href: str, kind: str) -> dict[str, str]:
    return {"rel": rel, "href": f"./{href}" if not href.startswith(".") else href, "type": kind}


def _asset(href: str, kind: str, layer: str) -> dict[str, Any]:
    href = f"./{href}" if not href.startswith(".") else href
    return {"href": href, "type": kind, "title": FILE_TITLES.get(layer, layer), "roles": ["data"]}


def _outline(grid: Grid) -> tuple[dict[str, Any] | None, list[float] | None]:
    """The corners of a grid in longitude and latitude, and the box around them; None for a grid
    that lies nowhere."""
    if not grid.georeferenced:
        return None, None
    columns = np.array([0.0, grid.width, grid.width, 0.0])
    rows = np.array([grid.height, grid.height, 0.0, 0.0])
    x, y = transformed(*grid.positions(columns, rows), grid.crs, _WGS_84)
    if not np.isfinite([x, y]).all():
        return None, None
    ring = [[float(east), float(north)] for east, north in zip(x, y)]
    box = [float(side) for side in (x.min(), y.min(), x.max(), y.max())]
    return {"type": "Polygon", "coordinates": [[*ring, ring[0]]]}, box


def _around(boxes: Sequence[Sequence[float]]) -> list[float]:
    if not boxes:
        return _WORLD
    left, bottom, right, top = zip(*boxes)
    return [min(left), min(bottom), max(right), max(top)]

"""What an analyst decided on the polygons of a result: which she accepted, rejected, or drew herself."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal, ogr

from ..arrays.windows import Window
from ..errors import BadInput
from ..messages import Message, msg
from ..raster.gdal_io import attempt, quiet
from ..raster.grid import Grid
from ..raster.vector_layer import draw, memory_layer
from ..runs import output_folder as names
from .polygons import AS_SHOWN

FEWEST = 2  # decided polygons of either kind from which anything can be learned
_FIELDS = ("decision", "kind", "note", "drawn")


@dataclass(frozen=True)
class Polygon:
    """One polygon of a result. fid: its number in the file. shape: WKB. accepted: None where nobody decided yet.

    drawn: by hand, a change that was missed. x, y: a place inside of it. probability: the mean one inside."""

    fid: int
    shape: bytes
    accepted: bool | None
    drawn: bool
    x: float
    y: float
    pixels: int
    probability: float


def read_polygons(folder: str | Path) -> list[Polygon]:
    """Every polygon of a result, in the order of the file. Raises BadInput where the folder holds none to decide on."""
    path = Path(folder) / names.POLYGONS
    if not path.is_file():
        raise BadInput(
            msg(
                "“{folder}” holds no result ({name} is missing); give the folder that a detection wrote to.",
                folder=folder,
                name=names.POLYGONS,
            )
        )
    with quiet():
        dataset = attempt(gdal.OpenEx, str(path), gdal.OF_VECTOR)
        layer = None if dataset is None else attempt(dataset.GetLayerByName, "changes")
        if layer is None or min(layer.GetLayerDefn().GetFieldIndex(name) for name in _FIELDS) < 0:
            raise BadInput(msg("“{path}” holds no polygons that can be decided on; detect again.", path=path))
        found = [_polygon(feature) for feature in layer]
    return [polygon for polygon in found if polygon is not None]


def _polygon(feature: ogr.Feature) -> Polygon | None:
    shape = feature.GetGeometryRef()
    if shape is None or shape.IsEmpty():
        return None
    drawn, decision = feature["drawn"] == 1, (feature["decision"] or "").strip().lower()
    accepted = {"accepted": True, "rejected": False}.get(decision, True if drawn else None)
    inside = attempt(shape.PointOnSurface) or shape.Centroid()
    return Polygon(
        feature.GetFID(), bytes(shape.ExportToWkb()), accepted, drawn, inside.GetX(), inside.GetY(),
        int(feature["pixels"] or 0), float(feature["probability_mean"] or 0.0),
    )  # fmt: skip


def decided(polygons: Iterable[Polygon]) -> list[Polygon]:
    """Those that were decided on; the drawn ones last, so that they lie on top."""
    return sorted((polygon for polygon in polygons if polygon.accepted is not None), key=lambda each: each.drawn)


def _wanted(accepted: int, rejected: int) -> Message:
    """How many more polygons are to be decided, of a kind that lacks some."""
    if rejected <= 0:
        return msg("accept {accepted} more", accepted=accepted)
    if accepted <= 0:
        return msg("reject {rejected} more", rejected=rejected)
    return msg("accept {accepted} more and reject {rejected} more", accepted=accepted, rejected=rejected)


def refuse_one_sided(polygons: Iterable[Polygon], folder: str | Path) -> None:
    """Raise BadInput where there are too few decisions of a kind."""
    answers = [polygon.accepted for polygon in polygons]
    accepted, rejected = answers.count(True), answers.count(False)
    if accepted >= FEWEST and rejected >= FEWEST:
        return
    more = _wanted(FEWEST - accepted, FEWEST - rejected)
    raise BadInput(
        msg(
            "“{folder}” has {accepted} accepted and {rejected} rejected polygon(s), and learning needs {fewest} "
            "of each; {more} in the review, then learn again.",
            folder=folder,
            accepted=accepted,
            rejected=rejected,
            fewest=FEWEST,
            more=more,
        )
    )


def fingerprint(polygons: Iterable[Polygon]) -> str:
    """A hash of the decisions, whatever the order of the polygons and all else in the file."""
    lines = sorted(f"{polygon.accepted}{polygon.drawn}".encode() + polygon.shape for polygon in decided(polygons))
    return hashlib.sha256(b"".join(hashlib.sha256(line).digest() for line in lines)).hexdigest()


class PolygonRaster:
    """Polygons drawn window by window. Not to be shared between threads."""

    def __init__(self, polygons: list[Polygon], grid: Grid) -> None:
        self._grid = grid if grid.transform else replace(grid, transform=AS_SHOWN)
        self._dataset, self._layer = memory_layer(grid.crs)
        self._layer.CreateField(ogr.FieldDefn("place", ogr.OFTInteger))
        for place, polygon in enumerate(polygons):
            feature = ogr.Feature(self._layer.GetLayerDefn())
            feature.SetGeometry(ogr.CreateGeometryFromWkb(polygon.shape))
            feature["place"] = place
            self._layer.CreateFeature(feature)

    def read(self, window: Window) -> NDArray[np.int32]:
        """The place in the list of the polygon at each pixel (H, W), −1 where there is none."""
        return draw(self._layer, self._grid, window, "place", empty=-1)

    def positions(self, polygons: list[Polygon]) -> NDArray[np.int64]:
        """Row and column (n, 2) of a pixel inside each polygon."""
        x, y = (np.array([getattr(polygon, axis) for polygon in polygons], float) for axis in ("x", "y"))
        return self._pixels(x, y)

    def frames(self, polygons: list[Polygon]) -> NDArray[np.int64]:
        """First and last row and column (n, 2, 2) of each polygon, as far as they lie in the raster."""
        west, east, south, north = np.array([_envelope(polygon) for polygon in polygons], float).reshape(-1, 4).T
        corners = [self._pixels(x, y) for x in (west, east) for y in (south, north)]
        return np.stack([np.min(corners, axis=0), np.max(corners, axis=0)], axis=1)

    def _pixels(self, x: NDArray[np.float64], y: NDArray[np.float64]) -> NDArray[np.int64]:
        columns, rows = self._grid.pixels_at(x, y)
        size = np.array([self._grid.height, self._grid.width]) - 1
        return np.clip(np.floor(np.stack([rows, columns], axis=1)).astype(np.int64), 0, size)


def _envelope(polygon: Polygon) -> tuple[float, float, float, float]:
    west, east, south, north = ogr.CreateGeometryFromWkb(polygon.shape).GetEnvelope()
    return west, east, south, north

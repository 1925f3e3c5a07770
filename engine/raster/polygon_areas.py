"""Areas of polygons on the ellipsoid of their reference system, as `PixelAreas` measures pixels."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray
from osgeo import ogr, osr

from .gdal_io import attempt, quiet, spatial_reference
from .grid import Grid, ellipsoid, equal_area_plane, geographic_of, is_longitude_and_latitude

_PIECE = (
    1000.0  # metres: a longer edge, straight on the map, is followed in pieces on the ellipsoid
)
_MOST_PIECES = 200  # of an edge


class PolygonAreas:
    """Measures polygons of one reference system (WKT) in m². Not to be shared between threads."""

    def __init__(self, crs: str) -> None:
        reference = spatial_reference(crs)
        self._body = ellipsoid(crs)
        unit = math.degrees(reference.GetAngularUnits()) if reference.IsGeographic() else 0.0
        self._degrees = unit if is_longitude_and_latitude(reference) else 0.0
        self._change: osr.CoordinateTransformation | None = None
        self._piece = (
            math.degrees(_PIECE / self._body[0]) / unit
            if unit
            else _PIECE / (reference.GetLinearUnits() or 1.0)
        )
        if not self._degrees:
            geographic = geographic_of(reference)
            with quiet():
                self._change = attempt(osr.CreateCoordinateTransformation, reference, geographic)

    def of(self, geometry: ogr.Geometry) -> float:
        """Area in m² of a polygon or of several together; 0 where a corner is no place."""
        if geometry.GetGeometryName() != "POLYGON":
            return sum(
                self.of(geometry.GetGeometryRef(place))
                for place in range(geometry.GetGeometryCount())
            )
        rings = [
            self._ring(geometry.GetGeometryRef(place))
            for place in range(geometry.GetGeometryCount())
        ]
        return max(0.0, rings[0] - sum(rings[1:])) if rings else 0.0

    def _ring(self, ring: ogr.Geometry) -> float:
        points = np.array(ring.GetPoints(2) or [(0.0, 0.0)], float)
        longitude, latitude = self._geographic(_in_pieces(points, self._piece))
        x, y = equal_area_plane(longitude, latitude, self._body, around_poles=self._degrees == 0)
        if self._degrees and not self._jumps(points[:, 0]):
            x = np.radians(longitude - longitude[0])
        twice = float(np.dot(x, np.roll(y, -1)) - np.dot(np.roll(x, -1), y))
        return abs(twice) / 2 if math.isfinite(twice) else 0.0

    def _jumps(self, x: NDArray[np.float64]) -> bool:
        """Whether a ring crosses the date line, where its longitudes jump by less than a turn; one
        around the Earth does not."""
        steps = np.abs(np.diff(x)) * self._degrees
        return bool(((steps > 180) & (steps < 360 - 1e-9)).any())

    def _geographic(
        self, points: NDArray[np.float64]
    ) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Longitudes and latitudes in degrees."""
        if self._degrees:
            return points[:, 0] * self._degrees, points[:, 1] * self._degrees
        with quiet():
            found = (
                None
                if self._change is None
                else attempt(self._change.TransformPoints, points.tolist())
            )
        places = (
            np.full((len(points), 2), np.nan) if found is None else np.array(found, float)[:, :2]
        )
        return places[:, 0], places[:, 1]


def _in_pieces(points: NDArray[np.float64], piece: float) -> NDArray[np.float64]:
    """A ring with more points on its long edges."""
    lengths = np.hypot(*np.diff(points, axis=0).T)
    if not len(lengths) or lengths.max() <= piece:
        return points
    counts = np.clip(np.ceil(lengths / piece), 1, _MOST_PIECES).astype(np.int64)
    parts = [
        first + (second - first) * np.arange(count)[:, None] / count
        for first, second, count in zip(points[:-1], points[1:], counts)
    ]
    return np.concatenate([*parts, points[-1:]])


class PolygonSizes:
    """Measures polygons of a grid that has a transform. Not to be shared between threads."""

    def __init__(self, grid: Grid) -> None:
        _, dx, sx, _, sy, dy = grid.transform or (0.0, 1.0, 0.0, 0.0, 0.0, -1.0)
        self._pixel = abs(dx * dy - sx * sy)
        self._areas = PolygonAreas(grid.crs) if grid.georeferenced else None

    def area(self, shape: ogr.Geometry) -> float | None:
        """m², to the square centimetre; None without georeferencing."""
        return None if self._areas is None else round(self._areas.of(shape), 2)

    def pixels(self, shape: ogr.Geometry) -> int:
        """How many pixels large it is."""
        return round(float(shape.Area()) / self._pixel)

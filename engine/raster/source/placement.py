"""Where an image is taken to lie when it is warped: a full turn away, or moved onto the other
date."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from osgeo import gdal

from ...arrays.displacement import Displacement, Points
from ..grid import Grid, same_plane, transformed, turns

if TYPE_CHECKING:
    from .source import Source

# Where nothing says where pixels lie, rows count down from 0, as virtual warps of such grids do.
_BARE = (0.0, 1.0, 0.0, 0.0, 0.0, -1.0)


def placement(dataset: gdal.Dataset, source: Source) -> tuple[dict[str, Any], dict[str, Any]]:
    """“transform” or “control_points” of a virtual raster of an image so that it lies where
    `source` has it, and what gdal.Warp must know then; nothing where the file itself says it."""
    own = dataset.GetGeoTransform(can_return_null=True)
    there = source.grid.transform
    if source.displacement is None:
        far = there is not None and own is not None and abs(there[0] - own[0]) >= 1e-9
        if source.control_points or not far or there is None or not there[1]:
            return {}, {}
        return {"transform": there}, {}
    if source.control_points:
        return {"control_points": _moved_points(dataset, source.displacement)}, {}
    if source.displacement.affine:
        return {"transform": _moved_transform(there or _BARE, source.displacement)}, {}
    return {"control_points": _field_points(there or _BARE, source.displacement)}, {"tps": True}


def displacement(
    grid: Grid, source: Source, at: Points, to: Points, *, affine: bool
) -> Displacement:
    """What belongs at positions `at` of the working grid (N, 2: column, row) lies in the image
    where it is now shown at `to`."""
    here, there = (_own_coordinates(grid, source.grid, points) for points in (at, to))
    points = np.column_stack([here, there - here])
    return Displacement(tuple(tuple(map(float, point)) for point in points), affine)  # type: ignore[misc]


def _own_coordinates(grid: Grid, own: Grid, at: Points) -> Points:
    """Positions of the working grid in the coordinates of an image (N, 2)."""
    if grid.transform is None:
        return at * (1.0, -1.0)
    x, y = grid.positions(at[:, 0], at[:, 1])
    if not same_plane(grid, own):
        x, y = transformed(x, y, grid.crs, own.crs)
    x = x - turns(own, x)
    found: Points = np.column_stack([x, y])
    return found


def _affine(moved: Displacement) -> tuple[Points, Points]:
    """(2, 2) and (2,): where what belongs at (x, y) lies, by least squares."""
    at, to = moved.arrays()
    middle, off = at.mean(axis=0), (to - at).mean(axis=0)
    turned = np.linalg.lstsq(at - middle, to - at - off, rcond=None)[0].T
    return np.eye(2) + turned, off - turned @ middle


def _moved_transform(there: tuple[float, ...], moved: Displacement) -> tuple[float, ...]:
    """The geotransform with which a pixel lies where it belongs."""
    linear, constant = _affine(moved)
    back = np.linalg.inv(linear)
    x, y = back @ (np.array([there[0], there[3]]) - constant)
    pixel = back @ np.array([[there[1], there[2]], [there[4], there[5]]])
    return tuple(
        float(value) for value in (x, pixel[0, 0], pixel[0, 1], y, pixel[1, 0], pixel[1, 1])
    )


def _field_points(there: tuple[float, ...], moved: Displacement) -> list[gdal.GCP]:
    """Control points: what belongs there, and the pixel it lies in."""
    at, to = moved.arrays()
    pixel = np.array([[there[1], there[2]], [there[4], there[5]]])
    columns, rows = np.linalg.inv(pixel) @ (to - (there[0], there[3])).T
    return [
        gdal.GCP(float(x), float(y), 0.0, float(column), float(row))
        for (x, y), column, row in zip(at, columns, rows)
    ]


def _moved_points(dataset: gdal.Dataset, moved: Displacement) -> list[gdal.GCP]:
    """The image's own control points where they belong."""
    linear, constant = _affine(moved)
    back = np.linalg.inv(linear)
    own = dataset.GetGCPs()
    places = [back @ (np.array([point.GCPX, point.GCPY]) - constant) for point in own]
    return [
        gdal.GCP(float(x), float(y), point.GCPZ, point.GCPPixel, point.GCPLine)
        for point, (x, y) in zip(own, places)
    ]

"""The grid of a raster: where its pixels lie, and how rasters and polygons are laid on it."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal, ogr, osr

from ..arrays.windows import Window
from ..errors import BadInput
from ..messages import msg
from .gdal_io import attempt, last_message, quiet, spatial_reference

Points = NDArray[Any]

# Half-axis (m) and flattening of WGS 84, where a reference system names no ellipsoid.
_WGS_84 = 6378137.0, 1 / 298.257223563
_NEAR_A_POLE = 30.0  # degrees, of the corners of a ring in the mean
_AT_A_POLE = 1e-3  # radians, where the ellipsoid is a sphere of its curvature there to 1e-8
_MOST_ROWS = 4097  # of a raster in degrees, between which areas are interpolated to 1e-7


@dataclass(frozen=True)
class Grid:
    """Rows and columns of pixels, and where they lie.

    transform: GDAL's six numbers (x of the corner, pixel width, row shear, y of the corner, column
    shear, pixel height), or None where nothing says where the pixels lie. crs: WKT, or empty.
    """

    height: int
    width: int
    transform: tuple[float, float, float, float, float, float] | None = None
    crs: str = ""

    @property
    def georeferenced(self) -> bool:
        """True where the grid says where on Earth it lies."""
        return self.transform is not None and bool(self.crs)

    @property
    def north_up(self) -> bool:
        """True for rows that run east and columns that run south, or for a grid that lies
        nowhere."""
        if self.transform is None:
            return True
        _, dx, sx, _, sy, dy = self.transform
        return sx == 0.0 and sy == 0.0 and dx > 0.0 and dy < 0.0

    def positions(self, columns: Points, rows: Points) -> tuple[Points, Points]:
        """Map coordinates of pixel positions (0, 0 is the corner of the first pixel, 0.5, 0.5 its
        centre)."""
        if self.transform is None:
            return np.asarray(columns, float), np.asarray(rows, float)
        x0, dx, sx, y0, sy, dy = self.transform
        return x0 + columns * dx + rows * sx, y0 + columns * sy + rows * dy

    def pixels_at(self, x: Points, y: Points) -> tuple[Points, Points]:
        """Pixel positions (columns, rows) of map coordinates."""
        if self.transform is None:
            return x, y
        x0, dx, sx, y0, sy, dy = self.transform
        determinant = dx * dy - sx * sy
        return (dy * (x - x0) - sx * (y - y0)) / determinant, (
            dx * (y - y0) - sy * (x - x0)
        ) / determinant

    def cut(self, window: Window) -> Grid:
        """The grid of a window of this one."""
        if self.transform is None:
            return replace(self, height=window.height, width=window.width)
        x, y = self.positions(np.array(window.column, float), np.array(window.row, float))
        _, dx, sx, _, sy, dy = self.transform
        return Grid(window.height, window.width, (float(x), dx, sx, float(y), sy, dy), self.crs)

    def outline(self, points: int = 33) -> tuple[Points, Points]:
        """Pixel positions along the border, `points` a side: enough for its image under a curved
        projection."""
        along = np.linspace(0.0, 1.0, points)
        columns = np.concatenate([along, np.ones(points), along, np.zeros(points)]) * self.width
        rows = np.concatenate([np.zeros(points), along, np.ones(points), along]) * self.height
        return columns, rows

    def pixel_size(self) -> tuple[float, float] | None:
        """Width and height of the middle pixel in metres on the ground, or None where nothing
        says."""
        if not self.georeferenced:
            return None
        columns = np.array([0.0, 1.0, 0.0]) + self.width / 2 - 0.5
        rows = np.array([0.0, 0.0, 1.0]) + self.height / 2 - 0.5
        longitude, latitude = to_geographic(self.crs, *self.positions(columns, rows))
        if not np.isfinite(longitude + latitude).all():
            return None
        sine = math.sin(math.radians(float(latitude[0])))
        semi_major, flattening = ellipsoid(self.crs)
        square = flattening * (2 - flattening)
        curvature = 1 - square * sine**2
        across = (
            semi_major / math.sqrt(curvature) * math.sqrt(1 - sine**2) * math.radians(1)
        )  # metres a degree
        along = semi_major * (1 - square) / curvature**1.5 * math.radians(1)
        steps = [(longitude[i] - longitude[0], latitude[i] - latitude[0]) for i in (1, 2)]
        width, height = (
            math.hypot(float(east) * across, float(north) * along) for east, north in steps
        )
        return width, height


def north_up(grid: Grid) -> Grid:
    """A north-up grid in the same reference system that covers a rotated or south-up one at its
    pixel size."""
    if grid.north_up or grid.transform is None:
        return grid
    _, dx, sx, _, sy, dy = grid.transform
    x, y = grid.positions(*grid.outline(2))
    if sx == 0.0 and sy == 0.0:
        width, height = abs(dx), abs(dy)
    else:
        width = height = math.sqrt(abs(dx * dy - sx * sy))
    columns = max(1, round(float(np.ptp(x)) / width))
    rows = max(1, round(float(np.ptp(y)) / height))
    return Grid(rows, columns, (float(x.min()), width, 0.0, float(y.max()), 0.0, -height), grid.crs)


def same_plane(first: Grid, second: Grid) -> bool:
    """True where both grids give coordinates in the same reference system (or neither names
    one)."""
    if first.crs == second.crs:
        return True
    if not first.crs or not second.crs:
        return False
    return bool(spatial_reference(first.crs).IsSame(spatial_reference(second.crs)))


def transformed(x: Points, y: Points, source: str, target: str) -> tuple[Points, Points]:
    """Coordinates of one reference system (WKT) in another; not finite where there is no such
    point."""
    with quiet():
        # None where there is no way from one to the other, as between Mars and the Earth.
        change = attempt(
            osr.CreateCoordinateTransformation, spatial_reference(source), spatial_reference(target)
        )
        places = np.column_stack([np.ravel(x), np.ravel(y)]).tolist()
        points = None if change is None else attempt(change.TransformPoints, places)
    if points is None:
        return np.full(np.shape(x), np.nan), np.full(np.shape(x), np.nan)
    array = np.array(points, dtype=float)[:, :2]
    array[~np.isfinite(array).all(axis=1)] = np.nan
    return array[:, 0].reshape(np.shape(x)), array[:, 1].reshape(np.shape(x))


def to_geographic(crs: str, x: Points, y: Points) -> tuple[Points, Points]:
    """Longitude and latitude in degrees, on the ellipsoid of the reference system itself (no datum
    shift)."""
    reference = spatial_reference(crs)
    if is_longitude_and_latitude(reference):
        scale = math.degrees(reference.GetAngularUnits())
        return np.asarray(x) * scale, np.asarray(y) * scale
    geographic = geographic_of(reference)
    if geographic is None:
        return np.full(np.shape(x), np.nan), np.full(np.shape(x), np.nan)
    return transformed(x, y, crs, geographic.ExportToWkt())


def is_longitude_and_latitude(reference: osr.SpatialReference) -> bool:
    """Whether coordinates are angles on the ellipsoid itself; those of a rotated pole are not."""
    return bool(reference.IsGeographic()) and not reference.IsDerivedGeographic()


def geographic_of(reference: osr.SpatialReference) -> osr.SpatialReference | None:
    """Longitude and latitude on the ellipsoid of a CRS; None where it has none."""
    if not reference.IsDerivedGeographic():
        return reference.CloneGeogCS()
    plain = osr.SpatialReference()
    body = reference.GetSemiMajor(), reference.GetInvFlattening()
    plain.SetGeogCS("", "", "", *body)
    plain.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return plain


def ellipsoid(crs: str) -> tuple[float, float]:
    """Half-axis (m) and flattening of the body that a reference system (WKT) is of: the Earth, a
    sphere, Mars."""
    reference = spatial_reference(crs)
    semi_major, inverse = reference.GetSemiMajor(), reference.GetInvFlattening()
    if not semi_major > 0:
        return _WGS_84
    return float(semi_major), 1 / inverse if inverse > 0 else 0.0


def common_window(grid: Grid, other: Grid) -> Window | None:
    """The window of `grid` whose pixel centres lie in `other`'s bounding box, or None where they do
    not meet."""
    if other.transform is None:
        columns, rows = other.outline(2)
    else:
        x, y = other.positions(*other.outline())
        if not same_plane(grid, other):
            x, y = transformed(x, y, other.crs, grid.crs)
            x = x - turns(grid, x)
        columns, rows = grid.pixels_at(x, y)
    if not np.isfinite(columns).any() or not np.isfinite(rows).any():
        return None
    left, right = _centres(float(np.nanmin(columns)), float(np.nanmax(columns)), grid.width)
    top, bottom = _centres(float(np.nanmin(rows)), float(np.nanmax(rows)), grid.height)
    return Window(top, left, bottom - top, right - left) if bottom > top and right > left else None


def turns(grid: Grid, x: Points) -> Points:
    """Full turns, in the grid's units, by which longitudes lie away from its middle; 0 for all
    other coordinates.

    179.99° and −180.01° are one meridian."""
    if not grid.georeferenced or not (reference := spatial_reference(grid.crs)).IsGeographic():
        return np.zeros(np.shape(x))
    turn = 2 * math.pi / reference.GetAngularUnits()
    middle, _ = grid.positions(np.array(grid.width / 2), np.array(grid.height / 2))
    whole: Points = np.nan_to_num(np.round((np.asarray(x) - middle) / turn)) * turn
    return whole


def _centres(low: float, high: float, length: int) -> tuple[int, int]:
    """First and last-plus-one of the pixels of an axis whose centres lie between two positions."""
    slack = 1e-6
    first, last = math.ceil(low - 0.5 - slack), math.floor(high - 0.5 + slack) + 1
    return max(first, 0), min(last, length)


def offset_on(grid: Grid, other: Grid, tolerance: float = 0.01) -> tuple[int, int] | None:
    """(row, column) of `other` at `grid`'s first pixel where both share pixels to within
    `tolerance` of one."""
    if grid.transform is None or other.transform is None:
        return (0, 0) if grid.transform == other.transform else None
    if not same_plane(grid, other):
        return None
    columns, rows = (
        np.array([0.0, grid.width, 0.0, grid.width]),
        np.array([0.0, 0.0, grid.height, grid.height]),
    )
    there_columns, there_rows = other.pixels_at(*grid.positions(columns, rows))
    column, row = round(float(there_columns[0])), round(float(there_rows[0]))
    off = max(np.abs(there_columns - columns - column).max(), np.abs(there_rows - rows - row).max())
    return (row, column) if off <= tolerance else None


@lru_cache(maxsize=2)  # several steps of a run want it
def _areas_across(grid: Grid, nodes: int) -> tuple[Points, Points, Points]:
    """Rows of the lattice, along each the area of every pixel (N, W), and the sums of these."""
    # Between parallels all pixels of a row are alike, and rows may reach from pole to pole.
    in_degrees = is_longitude_and_latitude(spatial_reference(grid.crs)) and not any(
        (grid.transform or ())[2::2]
    )
    down, along = (_MOST_ROWS, 1) if in_degrees else (nodes, nodes)
    rows = np.unique(np.linspace(0, grid.height - 1, min(down, grid.height)).round())
    columns = np.unique(np.linspace(0, grid.width - 1, min(along, grid.width)).round())
    column, row = np.meshgrid(columns, rows)
    corners = [(0, 0), (1, 0), (1, 1), (0, 1)]
    points = [to_geographic(grid.crs, *grid.positions(column + i, row + j)) for i, j in corners]
    longitude, latitude = (np.array(part) for part in zip(*points))
    x, y = equal_area_plane(longitude, latitude, ellipsoid(grid.crs), around_poles=not in_degrees)
    twice = sum(x[i] * y[(i + 1) % 4] - x[(i + 1) % 4] * y[i] for i in range(4))
    lattice = np.nan_to_num(np.abs(twice) / 2)
    everywhere = np.arange(grid.width)
    across = (
        np.broadcast_to(lattice[:, :1], (len(rows), grid.width))
        if in_degrees
        else np.array([np.interp(everywhere, columns, line) for line in lattice])
    )
    sums = lattice[:, 0] * grid.width if in_degrees else across.sum(axis=1)
    for array in (rows, across, sums):
        array.flags.writeable = False
    return rows, across, sums


class PixelAreas:
    """Area of every pixel of a grid in m² on the ellipsoid of its reference system, whatever that
    is.

    The area varies slowly, so it is computed exactly on a lattice of pixels and interpolated
    between them. Source: Snyder, Map Projections: A Working Manual, 1987, eq. 3-12 (authalic
    latitude).
    """

    def __init__(self, grid: Grid, nodes: int = 65) -> None:
        self._rows, self._across, self._sums = _areas_across(grid, nodes)

    @property
    def least(self) -> float:
        """The area in m² of the smallest pixel."""
        return float(self._across.min())

    def total(self, first: int, count: int) -> float:
        """Area in m² of `count` full rows from row `first` on."""
        below, above, share = self._between(np.arange(first, first + count))
        sums = self._sums
        return float((sums[below] * (1 - share) + sums[above] * share).sum())

    def of(self, mask: NDArray[np.bool_], first: int) -> NDArray[np.float64]:
        """Areas (N,) in m² of the N pixels that are True in full rows (H, W) from row `first` on,
        in reading order."""
        row, column = np.divmod(np.flatnonzero(mask), mask.shape[1])
        below, above, share = (
            values[row] for values in self._between(np.arange(first, first + len(mask)))
        )
        found: NDArray[np.float64] = (
            self._across[below, column] * (1 - share) + self._across[above, column] * share
        )
        return found

    def sum(self, mask: NDArray[np.bool_], first: int) -> float:
        """Area in m² of the pixels that are True in full rows (H, W) from row `first` on."""
        count = np.count_nonzero(mask)
        if count == mask.size:
            return self.total(first, len(mask))
        if 2 * count <= mask.size:
            return float(self.of(mask, first).sum())
        return self.total(first, len(mask)) - float(self.of(~mask, first).sum())

    def _between(
        self, rows: NDArray[np.int64]
    ) -> tuple[NDArray[np.int64], NDArray[np.int64], Points]:
        """Between which two lines of the lattice rows lie, and how far from the first to the second
        (0..1)."""
        position = np.interp(rows, self._rows, np.arange(len(self._rows)))
        below = np.minimum(position.astype(int), len(self._rows) - 1)
        return below, np.minimum(below + 1, len(self._rows) - 1), position - below


def equal_area_plane(
    longitude: Points, latitude: Points, body: tuple[float, float], *, around_poles: bool
) -> tuple[Points, Points]:
    """Rings, their corners along the first axis (degrees), on a plane where areas are those in m²
    on the ellipsoid. around_poles: whether a ring may hold a pole, which has no inside on the
    cylinder on which parallels are straight.

    Source: Snyder, 1987, eq. 3-12 and 24-23 (Lambert's azimuthal projection from a pole)."""
    x = np.radians(longitude - longitude[0])
    x = (x + np.pi) % (2 * np.pi) - np.pi  # a ring across the date line
    y = equal_area_ordinate(np.radians(latitude), *body)
    if around_poles:
        pole = equal_area_ordinate(np.array(np.pi / 2), *body)
        away = np.radians(90.0 - np.abs(latitude))
        distance = np.where(
            away < _AT_A_POLE,  # where the difference of two ordinates is all rounding
            body[0] / (1 - body[1]) * 2 * np.sin(away / 2),
            np.sqrt(2 * np.maximum(pole - np.abs(y), 0)),
        )
        near = np.abs(latitude).mean(axis=0) > _NEAR_A_POLE
        x, y = np.where(near, distance * np.sin(x), x), np.where(near, distance * np.cos(x), y)
    # Near the origin products are small, and little is lost in their sum.
    return x - x[0], y - y[0]


def equal_area_ordinate(latitude: Points, semi_major: float, flattening: float) -> Points:
    """Ordinate (m²/rad) on a cylinder of equal area: a cell's area is its width in radians times
    its height here."""
    sine = np.sin(latitude)
    if not flattening:
        return semi_major**2 * sine
    square = flattening * (2 - flattening)
    eccentricity = math.sqrt(square)
    q = (1 - square) * (
        sine / (1 - square * sine**2)
        - np.log((1 - eccentricity * sine) / (1 + eccentricity * sine)) / (2 * eccentricity)
    )
    ordinate: Points = semi_major**2 * q / 2
    return ordinate


# ---- Laying on a grid ----------------------------------------------------------------------------


def warped(
    dataset: gdal.Dataset, grid: Grid, crs: str | None, resampling: str, **options: Any
) -> tuple[gdal.Dataset | None, str]:
    """A virtual raster that shows a dataset on a north-up grid; None, and what GDAL says, else.

    crs: of the dataset, or None. The dataset must live as long. options: more of gdal.Warp's; of
    overviews none is used where they do not say otherwise: somebody may have built them before
    the pixels were edited, or averaged the codes of a mask."""
    options = {"overviewLevel": "NONE", **options}
    x0, dx, _, y0, _, dy = grid.transform or (0.0, 1.0, 0.0, 0.0, 0.0, -1.0)
    with quiet():
        result = attempt(
            gdal.Warp,
            "",
            dataset,
            format="VRT",
            srcSRS=crs,
            dstSRS=grid.crs or None,
            resampleAlg=resampling,
            outputBounds=(x0, y0 + grid.height * dy, x0 + grid.width * dx, y0),
            width=grid.width,
            height=grid.height,
            errorThreshold=0.05,
            **options,
        )
        return result, last_message()


def draw(
    layer: ogr.Layer, grid: Grid, window: Window, field: str | None = None, empty: int = 0
) -> NDArray[np.int32]:
    """A window (H, W): the value of `field`, or 1, in pixels whose centre lies in a polygon of the
    layer, else `empty`.

    Raises BadInput where GDAL cannot draw them."""
    part = grid.cut(window)
    raster = gdal.GetDriverByName("MEM").Create("", window.width, window.height, 1, gdal.GDT_Int32)
    raster.SetGeoTransform(part.transform or (0, 1, 0, 0, 0, 1))
    raster.SetProjection(part.crs)
    raster.GetRasterBand(1).Fill(empty)
    x, y = part.positions(*part.outline(2))
    how: dict[str, Any] = (
        {"burn_values": [1]} if field is None else {"options": [f"ATTRIBUTE={field}"]}
    )
    with quiet():
        layer.SetSpatialFilterRect(float(x.min()), float(y.min()), float(x.max()), float(y.max()))
        answer = attempt(gdal.RasterizeLayer, raster, [1], layer, **how)
        message = last_message()
        layer.SetSpatialFilter(None)
    if answer != 0:
        raise BadInput(
            msg(
                "Polygons cannot be drawn (GDAL says: {message}); repair their geometries in QGIS.",
                message=message,
            )
        )
    values: NDArray[np.int32] = raster.ReadAsArray()
    return values

"""How large pixels are on the ground."""

import numpy as np
import pytest
from deepchange.engine import DetectionRequest, detect
from deepchange.engine.raster import grid as grid_module
from deepchange.engine.raster.grid import Grid, PixelAreas
from deepchange.engine.raster.polygon_areas import PolygonAreas
from osgeo import ogr, osr
from support.images import ground


@pytest.mark.parametrize(
    ("name", "radius", "inverse"),
    [
        ("Moon", 1737400.0, 0.0),
        ("Mars", 3396190.0, 169.8944472236118),
        ("sphere of MODIS", 6371007.181, 0.0),
    ],
)
def test_areas_are_those_on_the_body_that_the_crs_is_of(files, tmp_path, name, radius, inverse):
    wkt = (
        f'GEOGCS["{name}",DATUM["{name}",SPHEROID["{name}",{radius},{inverse}]],'
        'PRIMEM["Reference",0],UNIT["degree",0.0174532925199433]]'
    )
    bands, changed = ground().astype(np.uint8), ground().astype(np.uint8)
    changed[:, 20:30, 20:40] = 250
    place = (10.0, 0.001, 0.0, 0.03, 0.0, -0.001)  # at the equator
    result = detect(
        DetectionRequest(
            files(bands, place, crs=wkt),
            files(changed, place, crs=wkt),
            str(tmp_path / "out"),
            model="cva",
        )
    )
    degree = np.radians(0.001)
    flattening = 1 / inverse if inverse else 0.0
    # At the equator a degree of longitude is one of the circle, one of latitude (1 - e²) times as
    # long.
    expected = (radius * degree) ** 2 * (1 - flattening) ** 2
    assert result.area_changed_m2 / result.pixels_changed == pytest.approx(expected, rel=1e-4)


def test_all_pixels_of_the_earth_have_its_known_area():
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(4326)
    areas = PixelAreas(Grid(60, 60, (-180.0, 6.0, 0.0, 90.0, 0.0, -3.0), reference.ExportToWkt()))
    # Surface of the WGS 84 ellipsoid in m².
    assert areas.total(0, 60) == pytest.approx(510_065_621_724_088, rel=1e-9)


def test_rows_between_those_of_a_lattice_have_their_area_from_pole_to_pole():
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(4326)
    grid = Grid(720, 90, (-180.0, 4.0, 0.0, 90.0, 0.0, -0.25), reference.ExportToWkt())
    assert PixelAreas(grid).total(0, 720) == pytest.approx(510_065_621_724_088, rel=1e-9)


@pytest.mark.parametrize("corner", [-3000.0, -3050.0])
@pytest.mark.parametrize("epsg", [6931, 6932])
def test_pixels_and_polygons_that_hold_a_pole_have_their_area(corner, epsg):
    """In these CRS all pixels are of one area, wherever the pole lies in them."""
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(epsg)
    grid = Grid(60, 60, (corner, 100.0, 0.0, -corner, 0.0, -100.0), reference.ExportToWkt())
    each = PixelAreas(grid).of(np.ones((60, 60), bool), 0)
    assert each == pytest.approx(10_000, rel=1e-5)
    place = (
        f"POLYGON(({corner} {corner}, 5000 {corner}, 5000 5000, {corner} 5000, {corner} {corner}))"
    )
    side = 5000 - corner
    found = PolygonAreas(grid.crs).of(ogr.CreateGeometryFromWkt(place))
    assert found == pytest.approx(side**2, rel=1e-5)


@pytest.mark.parametrize(
    ("place", "share"),
    [
        ("-180 -90, 180 -90, 180 90, -180 90, -180 -90", 1.0),
        ("-100 -90, 0 -90, 100 -90, 100 90, 0 90, -100 90, -100 -90", 200 / 360),
        ("179 -90, -179 -90, -179 90, 179 90, 179 -90", 2 / 360),
    ],
)
def test_a_polygon_in_degrees_may_reach_around_the_earth_or_across_the_date_line(place, share):
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(4326)
    found = PolygonAreas(reference.ExportToWkt()).of(
        ogr.CreateGeometryFromWkt(f"POLYGON(({place}))")
    )
    assert found == pytest.approx(share * 510_065_621_724_088, rel=1e-9)


def test_a_utm_pixel_on_the_central_meridian_is_larger_than_it_says():
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32636)
    areas = PixelAreas(
        Grid(4, 4, (499980.0, 10.0, 0.0, 3700000.0, 0.0, -10.0), reference.ExportToWkt())
    )
    assert areas.of(np.ones((4, 4), bool), 0) == pytest.approx(100 / 0.9996**2, rel=1e-6)


@pytest.mark.parametrize("share", [0.0, 0.1, 0.9, 1.0])
def test_the_area_of_some_pixels_is_the_sum_of_each(share):
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(4326)
    areas = PixelAreas(Grid(300, 200, (20.0, 0.01, 0.0, 60.0, 0.0, -0.01), reference.ExportToWkt()))
    mask = np.random.default_rng(0).random((40, 200)) < share
    each = areas.of(np.ones((40, 200), bool), 100).reshape(40, 200)
    assert areas.of(mask, 100).tolist() == each[mask].tolist()
    assert areas.sum(mask, 100) == pytest.approx(each[mask].sum(), rel=1e-12)
    assert areas.total(100, 40) == pytest.approx(each.sum(), rel=1e-12)
    assert areas.sum(np.ones((40, mask.shape[1]), bool), 100) == areas.total(100, 40)
    assert areas.sum(np.zeros((40, mask.shape[1]), bool), 100) == 0
    assert (np.diff(each[:, 0]) > 0).all()  # rows towards the equator are larger


def test_areas_of_one_grid_are_computed_once(monkeypatch):
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32636)
    place = (700000.0, 10.0, 0.0, 3750000.0, 0.0, -10.0)
    grid = Grid(61, 80, place, reference.ExportToWkt())
    counted, plain = [], grid_module.to_geographic
    monkeypatch.setattr(
        grid_module, "to_geographic", lambda *values: (counted.append(1), plain(*values))[1]
    )
    areas = [PixelAreas(grid).total(0, 61) for _ in range(3)]
    assert areas[0] == areas[1] == areas[2]
    assert len(counted) <= 4  # corners of a pixel


def test_areas_on_a_rotated_pole_are_those_of_the_place_that_it_stands_for():
    """Grids of climate models: their angles are none on the ellipsoid."""
    rotated, plane = osr.SpatialReference(), osr.SpatialReference()
    rotated.SetFromUserInput(
        "+proj=ob_tran +o_proj=longlat +o_lon_p=0 +o_lat_p=39.25 +lon_0=18 "
        "+to_meter=0.0174532925199433 +datum=WGS84"
    )
    plane.SetFromUserInput("+proj=laea +lat_0=50.75 +lon_0=18 +datum=WGS84")
    for reference in (rotated, plane):
        reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    square = ogr.CreateGeometryFromWkt("POLYGON((0 0,0.1 0,0.1 0.1,0 0.1,0 0))").Clone()
    crs = rotated.ExportToWkt()
    measured = PolygonAreas(crs).of(square)
    pixels = PixelAreas(Grid(10, 10, (0.0, 0.01, 0.0, 0.1, 0.0, -0.01), crs)).total(0, 10)
    square.Segmentize(0.001)
    square.Transform(osr.CoordinateTransformation(rotated, plane))
    assert (measured, pixels) == (pytest.approx(square.GetArea(), rel=1e-4),) * 2

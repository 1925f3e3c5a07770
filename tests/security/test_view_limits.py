"""A view in a GeoPackage is a query of somebody else's: one without end is refused by counting."""

import sqlite3
from contextlib import closing

import pytest
from deepchange.engine import BadInput
from deepchange.engine.accuracy.reference import open_reference
from deepchange.engine.arrays.windows import Window
from deepchange.engine.raster import vector_layer, view_limits
from deepchange.engine.raster.area_of_interest import read_area
from deepchange.engine.raster.grid import Grid
from osgeo import ogr, osr

GRID = Grid(10, 10, (0.0, 1.0, 0.0, 10.0, 0.0, -1.0), "")
ENDLESS = {
    "rows without end": "SELECT n AS fid, geom FROM r, area",
    "no row ever": "SELECT n AS fid, geom FROM r, area WHERE n < 0",
    "behind a function of GDAL's": "SELECT n AS fid, geom FROM r, area WHERE ST_MinX(geom) > "
    "99 AND n < 0",
    "in one value": "SELECT 1 AS fid, geom, (SELECT count(*) FROM r) AS more FROM area",
}


def geopackage(path, view):
    """One square in a table, and a view as its first layer."""
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32636)
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = dataset.CreateLayer("area", reference, ogr.wkbPolygon)
    feature = ogr.Feature(layer.GetLayerDefn())
    feature.SetGeometry(ogr.CreateGeometryFromWkt("POLYGON ((2 2, 2 5, 5 5, 5 2, 2 2))"))
    layer.CreateFeature(feature)
    del feature, layer, dataset
    with closing(sqlite3.connect(path)) as file:
        file.execute(f"CREATE VIEW evil AS {view}")
        file.execute("DELETE FROM gpkg_contents")
        file.execute(
            "INSERT INTO gpkg_contents (table_name, data_type, identifier, srs_id) VALUES "
            "('evil', 'features', 'evil', 32636)"
        )
        file.execute("DELETE FROM gpkg_ogr_contents")
        file.execute("DELETE FROM gpkg_geometry_columns")
        file.execute(
            "INSERT INTO gpkg_geometry_columns VALUES ('evil', 'geom', 'POLYGON', 32636, 0, 0)"
        )
        file.commit()
    return str(path)


@pytest.fixture
def soon(monkeypatch):
    monkeypatch.setattr(view_limits, "_MOST_STEPS", 30)
    monkeypatch.setattr(view_limits, "MOST_FEATURES", 500)


@pytest.mark.parametrize("view", ENDLESS.values(), ids=ENDLESS)
def test_a_view_without_end_is_refused(soon, tmp_path, view):
    recursion = "WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r) "
    name = geopackage(tmp_path / "a.gpkg", recursion + view)
    with pytest.raises(BadInput, match=r"“evil” of the area of interest “.*” has no end"):
        read_area(name, GRID, Window(0, 0, 10, 10), [])
    with pytest.raises(BadInput, match=r"“evil” of the reference “.*” has no end"):
        open_reference(name, GRID, None, str)


def test_a_view_that_ends_is_read(soon, tmp_path):
    name = geopackage(tmp_path / "a.gpkg", "SELECT fid, geom FROM area WHERE ST_MinX(geom) < 99")
    assert read_area(name, GRID, Window(0, 0, 10, 10), [])[1] == Window(5, 2, 3, 3)


def test_more_features_than_any_area_has_are_not_read(tmp_path, monkeypatch):
    monkeypatch.setattr(vector_layer, "MOST_FEATURES", 1)
    monkeypatch.setattr(view_limits, "MOST_FEATURES", 1)
    path = tmp_path / "a.geojson"
    square = '{"type":"Feature","properties":{},"geometry":{"type":"Polygon","coordinates":[[[1,1],[1,2],[2,2],[1,1]]]}}'  # noqa: E501
    path.write_text(
        f'{{"type":"FeatureCollection","features":[{square},{square}]}}', encoding="utf-8"
    )
    with pytest.raises(BadInput, match="more than 1 features"):
        read_area(str(path), GRID, Window(0, 0, 10, 10), [])

"""Polygons within which alone a pair is assessed."""

import pytest
from deepchange.engine import DetectionRequest
from deepchange.engine.arrays.windows import Window
from deepchange.engine.errors import NothingToAssess
from deepchange.engine.raster.pair import measure, open_pair
from osgeo import gdal, ogr, osr


def pair(before, after, **options):
    return open_pair(DetectionRequest(before, after, "out", **options))


def whole(opened):
    return opened.open_reader().read(Window(0, 0, opened.grid.height, opened.grid.width))


def test_an_area_of_interest_in_another_system_limits_what_is_assessed(pair_of_files, tmp_path):
    (tmp_path / "aoi.geojson").write_text(
        '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{},"geometry":'
        + _in_degrees(pair_of_files[0], 20, 10, 60, 50)
        + "}]}"
    )
    opened = pair(*pair_of_files, area_of_interest=str(tmp_path / "aoi.geojson"))
    assert (opened.grid.height, opened.grid.width) == (
        pytest.approx(40, abs=2),
        pytest.approx(40, abs=2),
    )
    assert whole(opened).valid.mean() > 0.9


def test_an_area_of_interest_between_the_centres_of_pixels_is_called_too_small(
    pair_of_files, tmp_path
):
    (tmp_path / "aoi.geojson").write_text(
        '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{},"geometry":'
        + _in_degrees(pair_of_files[0], 20.6, 10.6, 20.9, 10.9)
        + "}]}"
    )
    with pytest.raises(NothingToAssess, match="holds the centre of no pixel that both images"):
        measure(pair(*pair_of_files, area_of_interest=str(tmp_path / "aoi.geojson")))


def _in_degrees(path, left, top, right, bottom):
    dataset = gdal.Open(path)
    x0, dx, _, y0, _, dy = dataset.GetGeoTransform()
    corners = [(left, top), (right, top), (right, bottom), (left, bottom), (left, top)]
    ring = ogr.Geometry(ogr.wkbLinearRing)
    for column, row in corners:
        ring.AddPoint_2D(x0 + column * dx, y0 + row * dy)
    polygon = ogr.Geometry(ogr.wkbPolygon)
    polygon.AddGeometry(ring)
    source, target = osr.SpatialReference(dataset.GetProjection()), osr.SpatialReference()
    target.ImportFromEPSG(4326)
    for reference in (source, target):
        reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    polygon.Transform(osr.CoordinateTransformation(source, target))
    return polygon.ExportToJson()

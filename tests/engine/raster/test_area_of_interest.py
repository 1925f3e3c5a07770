"""Polygons within which alone a pair is assessed."""

import pytest
from deepchange.engine import DetectionRequest
from deepchange.engine.arrays.windows import Window
from deepchange.engine.errors import BadInput
from deepchange.engine.raster.pair import open_pair
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


def _boxes(path, *boxes):
    """A layer of boxes (left, top, right, bottom in pixels) on a raster."""
    shapes = ",".join(
        '{"type":"Feature","properties":{},"geometry":' + _in_degrees(path, *box) + "}"
        for box in boxes
    )
    return '{"type":"FeatureCollection","features":[' + shapes + "]}"


def test_polygons_that_hold_no_centre_of_a_pixel_are_counted_wherever_they_are_drawn(
    pair_of_files, tmp_path
):
    some, none = tmp_path / "some.geojson", tmp_path / "none.geojson"
    small = [(30.7, 20.1, 31.3, 30), (10, 10.7, 15, 11.2)]
    some.write_text(_boxes(pair_of_files[0], (20, 10, 60, 50), *small))
    none.write_text(_boxes(pair_of_files[0], *small))
    told = "has 2 of 3 polygons that hold no centre of a pixel"
    for option in ("area_of_interest", "exclude"):
        notes = pair(*pair_of_files, **{option: str(some)}).notes
        assert sum(told in note for note in map(str, notes)) == 1
    notes = pair(*pair_of_files, masks_after=(str(none),)).notes
    assert any("has 2 of 2 polygons that hold no" in note for note in map(str, notes))
    with pytest.raises(BadInput, match=r"No polygon of the area of interest .* holds the centre"):
        pair(*pair_of_files, area_of_interest=str(none))


def test_polygons_whose_outline_crosses_itself_are_counted_wherever_they_are_drawn(
    pair_of_files, tmp_path
):
    bow = [(20, 10), (60, 50), (60, 10), (20, 50), (20, 10)]
    loop = [(0, 0), (60, 0), (60, 60), (20, 60), (20, 30), (70, 30), (70, 10), (0, 10), (0, 0)]
    touching = [(0, 0), (9, 0), (9, 9), (18, 9), (18, 18), (9, 18), (9, 9), (0, 9), (0, 0)]
    drawn = tmp_path / "drawn.gpkg"
    for count, rings in ((None, [touching]), (1, [bow, touching]), (2, [bow, loop])):
        _rings(drawn, pair_of_files[0], rings)
        for options in ({"area_of_interest": str(drawn)}, {"masks_before": (str(drawn),)}):
            notes = [str(note) for note in pair(*pair_of_files, **options).notes]
            told = [note for note in notes if "cross" in note]
            assert len(told) == (0 if count is None else 1)
            assert count is None or ("2 polygons" if count == 2 else "a polygon") in told[0]


def _rings(layer, path, rings):
    dataset = gdal.Open(path)
    left, wide, _, top, _, high = dataset.GetGeoTransform()
    crs = osr.SpatialReference(dataset.GetProjection())
    written = ogr.GetDriverByName("GPKG").CreateDataSource(str(layer))
    made = written.CreateLayer("drawn", crs)
    for ring in rings:
        points = ",".join(f"{left + wide * x} {top + high * y}" for x, y in ring)
        feature = ogr.Feature(made.GetLayerDefn())
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POLYGON(({points}))"))
        made.CreateFeature(feature)


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

"""A reviewed result: of two buildings that rose one was accepted and one rejected."""

import pytest
from deepchange.engine import DetectionRequest, detect
from osgeo import gdal, ogr


@pytest.fixture
def town_of_two(town):
    """A second building, at rows 70..79 and columns 10..29."""
    town.after[:, 70:80, 10:30] = 230
    return town


def rows_of(path, layer="changes"):
    """The attributes of a layer, a mapping for each feature, and its shape."""
    opened = gdal.OpenEx(str(path), gdal.OF_VECTOR)
    source = opened.GetLayerByName(layer) or opened.GetLayer(0)
    return [{**feature.items(), "shape": feature.GetGeometryRef().Clone()} for feature in source]


@pytest.fixture
def rows():
    return rows_of


@pytest.fixture
def decide():
    """Write into the polygons of a result; values: by the half they lie in, upper or lower."""

    def decide(folder, upper, lower):
        opened = gdal.OpenEx(str(folder / "changes.gpkg"), gdal.OF_VECTOR | gdal.OF_UPDATE)
        layer = opened.GetLayerByName("changes")
        middle = sum(layer.GetExtent()[2:]) / 2
        for feature in list(layer):
            half = upper if feature.GetGeometryRef().Centroid().GetY() > middle else lower
            for name, value in half.items():
                feature[name] = value
            layer.SetFeature(feature)

    return decide


@pytest.fixture
def draw():
    """Draw a rectangle into the polygons of a result: west, south, east, north."""

    def draw(folder, box, **values):
        opened = gdal.OpenEx(str(folder / "changes.gpkg"), gdal.OF_VECTOR | gdal.OF_UPDATE)
        layer = opened.GetLayerByName("changes")
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(rectangle(*box))
        for name, value in values.items():
            feature[name] = value
        layer.CreateFeature(feature)

    return draw


def rectangle(west, south, east, north):
    ring = f"{west} {south},{east} {south},{east} {north},{west} {north},{west} {south}"
    return ogr.CreateGeometryFromWkt(f"POLYGON(({ring}))")


@pytest.fixture
def detected(town_of_two, raster, tmp_path):
    """A result that nobody has reviewed yet."""
    images = [
        raster(tmp_path / f"{name}.tif", getattr(town_of_two, name)) for name in ("before", "after")
    ]
    detect(DetectionRequest(*images, output=str(tmp_path / "out"), model="cva", min_area=5000.0))
    return tmp_path / "out"


@pytest.fixture
def reviewed(detected, decide):
    decide(
        detected,
        {"decision": "accepted", "kind": "hall", "note": "seen on site"},
        {"decision": "rejected"},
    )
    return detected

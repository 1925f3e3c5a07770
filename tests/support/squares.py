"""A pair on which bright squares rise, and polygons of them to train on."""

import json

import numpy as np
from osgeo import gdal, ogr, osr

PLACES = [(row, column) for row in (8, 40, 72, 104) for column in (8, 40, 72, 104, 136)]


def squares(raster, folder):
    """Two dates of ground, 128 x 160 pixels of 10 m, on which squares of 12 pixels rise."""
    rng = np.random.default_rng(1)
    before = rng.integers(60, 120, (3, 128, 160)).astype(np.uint8)
    after = before.copy()
    for row, column in PLACES:
        after[:, row : row + 12, column : column + 12] = 230
    images = {"before": before, "after": after}
    return {name: raster(folder / f"{name}.tif", image) for name, image in images.items()}


def labels_of(pair, folder):
    """A file of the squares and as many of unchanged ground, told apart by the field “verdict”."""
    image = gdal.Open(pair["after"])
    left, width, _, top, _, height = image.GetGeoTransform()
    system = osr.SpatialReference(image.GetProjection())
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(folder / "labels.gpkg"))
    layer = source.CreateLayer("labels", system, ogr.wkbPolygon)
    layer.CreateField(ogr.FieldDefn("verdict", ogr.OFTString))
    for place, (row, column) in enumerate(PLACES):
        for verdict, shift in (("yes", 0), ("no", 14), ("", 24)):
            if verdict == "" and place:
                continue
            feature = ogr.Feature(layer.GetLayerDefn())
            x, y = left + width * (column + shift), top + height * row
            ring = [(x, y), (x + 120, y), (x + 120, y - 120), (x, y - 120), (x, y)]
            feature.SetGeometry(
                ogr.CreateGeometryFromJson(json.dumps({"type": "Polygon", "coordinates": [ring]}))
            )
            feature.SetField("verdict", verdict)
            layer.CreateFeature(feature)
    del layer, source
    return str(folder / "labels.gpkg")

"""Decisions are read from the layer that holds them."""

import pytest

pytest.importorskip("qgis", reason="QGIS is not installed here")
from deepchange.engine.results.polygon_signatures import sign
from deepchange.qgis_plugin.map import review_decisions
from osgeo import ogr, osr
from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsVectorLayer


def test_polygons_that_qgis_gave_nothing_of_are_asked_for_once_more(qgis_app, monkeypatch):
    layer = QgsVectorLayer("Polygon?crs=EPSG:32631&field=decision:string", "changes", "memory")
    feature = QgsFeature(layer.fields())
    feature.setGeometry(QgsGeometry.fromWkt("POLYGON((0 0, 0 9, 9 9, 9 0, 0 0))"))
    layer.dataProvider().addFeatures([feature])
    asked = []

    class Busy:
        """The layer while its file is opened anew: at first it gives nothing."""

        def __getattr__(self, name):
            return getattr(layer, name)

        def getFeatures(self, request):
            asked.append(request)
            return layer.getFeatures(request) if len(asked) > 1 else iter(())

    assert [polygon.decision for polygon in review_decisions.read(Busy())] == ["undecided"]
    assert len(asked) == 2


def test_a_polygon_that_was_split_counts_with_the_areas_of_its_halves(qgis_app, tmp_path):
    path = tmp_path / "changes.gpkg"
    made = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    utm = osr.SpatialReference()
    utm.ImportFromEPSG(32631)
    polygons = made.CreateLayer("changes", utm, ogr.wkbPolygon, ["GEOMETRY_NAME=geometry"])
    for name, kind in (("area_m2", ogr.OFTReal), ("pixels", ogr.OFTInteger64)):
        polygons.CreateField(ogr.FieldDefn(name, kind))
    for left in (0, 200):
        feature = ogr.Feature(polygons.GetLayerDefn())
        x = 500000 + left
        ring = f"{x} 0, {x + 100} 0, {x + 100} 100, {x} 100, {x} 0"
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POLYGON(({ring}))"))
        feature["area_m2"], feature["pixels"] = 10000.0, 100
        polygons.CreateFeature(feature)
    del polygons, made
    sign(path)
    layer = QgsVectorLayer(str(path), "changes", "ogr")
    layer.startEditing()
    line = [QgsPointXY(500025, -10), QgsPointXY(500025, 110)]
    layer.splitFeatures(line, False)
    layer.commitChanges()
    assert [feature["area_m2"] for feature in layer.getFeatures()] == [10000.0] * 3
    found = {polygon.fid: polygon for polygon in review_decisions.read(layer)}
    assert sorted(round(polygon.area / 2500) for polygon in found.values()) == [1, 3, 4]
    assert sorted(round(polygon.size) for polygon in found.values()) == [25, 75, 100]
    assert found[2].area == 10000.0

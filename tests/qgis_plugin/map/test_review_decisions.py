"""Decisions are read from the layer that holds them."""

import pytest

pytest.importorskip("qgis", reason="QGIS is not installed here")
from deepchange.qgis_plugin.map import review_decisions
from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer


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

"""The review of change polygons: by keys, kept in their file, kept when polygons are made anew."""

import pytest
from osgeo import ogr

pytest.importorskip("qgis.core")

from deepchange.qgis_plugin.dock.result.review_panel import ReviewPanel
from deepchange.qgis_plugin.map.review_decisions import ACCEPTED
from qgis.core import QgsCoordinateReferenceSystem, QgsVectorLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest


def write_polygons(path, squares):
    """Squares (left, side, probability) along the x axis, as the engine writes change polygons."""
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = dataset.CreateLayer("changes", None, ogr.wkbPolygon, ["FID=fid"])
    for name, kind in (("area_m2", ogr.OFTReal), ("pixels", ogr.OFTInteger64), ("probability_mean", ogr.OFTReal)):
        layer.CreateField(ogr.FieldDefn(name, kind))
    for left, side, probability in squares:
        feature = ogr.Feature(layer.GetLayerDefn())
        corners = f"{left} 0, {left + side} 0, {left + side} {side}, {left} {side}, {left} 0"
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POLYGON(({corners}))"))
        feature["area_m2"], feature["pixels"], feature["probability_mean"] = side**2, side**2, probability
        layer.CreateFeature(feature)
    del layer, dataset
    return QgsVectorLayer(str(path), "changes", "ogr")


@pytest.fixture
def layer(tmp_path, qgis_app):
    return write_polygons(tmp_path / "changes.gpkg", [(0, 1, 0.9), (10, 3, 0.8), (20, 2, 0.55)])


@pytest.fixture
def panel(layer, qgis_canvas):
    qgis_canvas.setDestinationCrs(QgsCoordinateReferenceSystem())  # the canvas is that of other tests too
    panel = ReviewPanel(qgis_canvas)
    panel.show_layer(layer)
    panel.show()
    panel.activateWindow()
    panel.setFocus()
    QTest.qWaitForWindowActive(panel)
    yield panel
    panel.show_layer(None)
    sip.delete(panel)


def press(panel, *keys):
    for key in keys:
        QTest.keyClick(panel, key)


def said(path):
    """What the file itself holds, read without QGIS: fid to decision."""
    source = ogr.Open(str(path))
    return {feature.GetFID(): feature["decision"] for feature in source.GetLayer(0)}


def test_keys_step_from_the_largest_to_the_smallest_and_round_again(panel):
    seen = []
    for key in (Qt.Key.Key_N, Qt.Key.Key_N, Qt.Key.Key_N, Qt.Key.Key_N, Qt.Key.Key_P):
        press(panel, key)
        seen.append(panel.present_fid())
    assert seen == [2, 3, 1, 2, 1]


def test_keys_decide_and_the_file_keeps_it(panel, tmp_path):
    press(panel, Qt.Key.Key_N, Qt.Key.Key_A, Qt.Key.Key_R, Qt.Key.Key_P, Qt.Key.Key_P, Qt.Key.Key_U)
    assert said(tmp_path / "changes.gpkg") == {1: None, 2: None, 3: "rejected"}
    assert panel.counts.text() == "0 accepted, 1 rejected, 2 to go"


def test_the_map_goes_to_the_polygon(panel, qgis_canvas):
    press(panel, Qt.Key.Key_N)
    assert qgis_canvas.extent().contains(panel.layer().getFeature(2).geometry().boundingBox())
    assert "1 of 3" in panel.present.text()
    assert "probability 0.80" in panel.present.text()


def test_the_most_doubtful_can_come_first(panel):
    panel.sorting.setCurrentIndex(1)
    press(panel, Qt.Key.Key_N)
    assert panel.present_fid() == 3


def test_space_asks_for_the_other_image(panel):
    asked = []
    panel.flickered.connect(lambda: asked.append("other"))
    press(panel, Qt.Key.Key_Space, Qt.Key.Key_Space)
    assert asked == ["other", "other"]


def test_a_layer_without_polygons_has_nothing_to_press(qgis_canvas, tmp_path):
    panel = ReviewPanel(qgis_canvas)
    panel.show_layer(write_polygons(tmp_path / "none.gpkg", []))
    assert not any(button.isEnabled() for button in panel.buttons.values())
    panel.step(1)
    panel.decide(ACCEPTED)
    assert panel.present_fid() is None
    sip.delete(panel)

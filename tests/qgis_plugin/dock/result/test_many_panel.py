"""Many polygons decided at once, and changes drawn by hand, with the mouse on the map."""

import math

import pytest
from osgeo import ogr

pytest.importorskip("qgis.core")

from deepchange.qgis_plugin.dock.result.many_panel import ManyPanel
from deepchange.qgis_plugin.dock.result.review_panel import ReviewPanel
from deepchange.qgis_plugin.map.review_decisions import ACCEPTED
from deepchange.qgis_plugin.map.review_on_map import ReviewOnMap
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.gui import QgsMapToolPan
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QEvent, QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QMouseEvent
from qgis.PyQt.QtTest import QTest

try:
    from qgis.PyQt.QtGui import QAction
except ImportError:  # Qt 5 keeps it elsewhere
    from qgis.PyQt.QtWidgets import QAction


WHOLE = QgsRectangle(-5, -10, 30, 15)


@pytest.fixture
def layer(tmp_path, qgis_app):
    """Squares along the x axis, of 1, 3 and 2 units, and a drawn one, whose pixels nobody
    counted."""
    path = tmp_path / "changes.gpkg"
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    made = dataset.CreateLayer("changes", None, ogr.wkbPolygon, ["FID=fid"])
    for name, kind in (
        ("pixels", ogr.OFTInteger64),
        ("decision", ogr.OFTString),
        ("drawn", ogr.OFTInteger),
    ):
        made.CreateField(ogr.FieldDefn(name, kind))
    for left, side in ((0, 1), (10, 3), (20, 2), (26, 1)):
        feature = ogr.Feature(made.GetLayerDefn())
        corners = f"{left} 0, {left + side} 0, {left + side} {side}, {left} {side}, {left} 0"
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POLYGON(({corners}))"))
        feature["pixels"] = side**2 if left < 26 else None
        feature["drawn"] = int(left == 26)
        made.CreateFeature(feature)
    del made, dataset
    return QgsVectorLayer(str(path), "changes", "ogr")


@pytest.fixture
def page(layer, qgis_canvas):
    qgis_canvas.setDestinationCrs(QgsCoordinateReferenceSystem())
    qgis_canvas.resize(400, 300)
    qgis_canvas.show()
    QgsApplication.processEvents()
    qgis_canvas.setExtent(WHOLE)
    review = ReviewPanel(qgis_canvas)
    review.show_layer(layer)
    page = ManyPanel(qgis_canvas, review)
    page.heard = []
    page.told.connect(lambda text, good: page.heard.append((text, good)))
    pan = QgsMapToolPan(qgis_canvas)
    qgis_canvas.setMapTool(pan)
    page.pan = pan
    yield page
    page.rest()
    QgsApplication.processEvents()
    qgis_canvas.unsetMapTool(pan)
    review.show_layer(None)
    sip.delete(page)
    sip.delete(review)


def at(canvas, x, y):
    place = canvas.getCoordinateTransform().transform(x, y)
    return QPoint(round(place.x()), round(place.y()))


def drag(view, place):
    """Move the mouse with its left button down; QTest moves the pointer alone."""
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(place),
        QPointF(view.mapToGlobal(place)),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QgsApplication.sendEvent(view, event)


def decisions(layer):
    source = ogr.Open(layer.source().partition("|")[0])
    return {feature.GetFID(): feature["decision"] for feature in source.GetLayer(0)}


def test_all_in_an_area_that_is_clicked_are_rejected_but_not_what_was_accepted(
    page, layer, qgis_canvas
):
    review = page._review
    review.step(1)
    review.decide(ACCEPTED)
    qgis_canvas.setExtent(WHOLE)
    page.inside.click()
    view = qgis_canvas.viewport()
    for x, y in ((-2, -2), (24, -2), (24, 6), (-2, 6)):
        QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=at(qgis_canvas, x, y))
    QTest.mouseClick(view, Qt.MouseButton.RightButton, pos=at(qgis_canvas, -2, 6))
    QgsApplication.processEvents()
    assert decisions(layer) == {1: "rejected", 2: "accepted", 3: "rejected", 4: None}
    assert page.heard == [("2 undecided polygons rejected; Ctrl+Z takes it back.", True)]
    assert qgis_canvas.mapTool() is page.pan
    assert not page.inside.isChecked()
    review.undo()
    assert decisions(layer) == {1: None, 2: "accepted", 3: None, 4: None}


def test_all_in_an_area_that_the_mouse_is_dragged_round_are_rejected(page, layer, qgis_canvas):
    page.inside.click()
    view = qgis_canvas.viewport()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=at(qgis_canvas, 18, -2))
    for x, y in ((24, -2), (24, 6), (18, 6)):
        drag(view, at(qgis_canvas, x, y))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=at(qgis_canvas, 18, 6))
    QgsApplication.processEvents()
    assert decisions(layer) == {1: None, 2: None, 3: "rejected", 4: None}


@pytest.fixture
def lakes(layer):
    """A layer of two lakes in another CRS: one around the first two squares, one around the
    third."""
    layer.setCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    made = QgsVectorLayer("Polygon?crs=EPSG:4326", "lakes & ponds", "memory")
    to_degrees = 180 / (6378137 * math.pi)
    for left, right in ((-2, 15), (18, 24)):
        feature = QgsFeature()
        west, south, east, north = (value * to_degrees for value in (left, -2, right, 6))
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(west, south, east, north)))
        made.dataProvider().addFeatures([feature])
    QgsProject.instance().addMapLayer(made)
    yield made
    QgsProject.instance().removeMapLayer(made.id())


def choose(page, name):
    page.regions.aboutToShow.emit()
    (entry,) = [entry for entry in page.regions.actions() if entry.text() == name]
    entry.trigger()


def test_all_in_the_polygons_of_a_layer_are_rejected_but_not_what_was_accepted(page, layer, lakes):
    page._review.step(1)
    page._review.decide(ACCEPTED)
    choose(page, "lakes && ponds")
    assert decisions(layer) == {1: "rejected", 2: "accepted", 3: "rejected", 4: None}
    page._review.undo()
    assert decisions(layer) == {1: None, 2: "accepted", 3: None, 4: None}


def test_of_a_layer_with_a_selection_only_the_selected_polygons_count(page, layer, lakes):
    lakes.selectByIds([2])
    page.reject_region(lakes)
    assert decisions(layer) == {1: None, 2: None, 3: "rejected", 4: None}


def test_without_another_polygon_layer_the_list_says_so_and_the_result_is_not_in_it(page, layer):
    layer.setCustomProperty("deepchange/kind", "changes")
    QgsProject.instance().addMapLayer(layer, False)
    page.regions.aboutToShow.emit()
    QgsProject.instance().takeMapLayer(layer)
    (entry,) = page.regions.actions()
    assert entry.text() == "The project has no other polygon layer."
    assert not entry.isEnabled()


def test_escape_and_another_tool_give_up_an_area(page, layer, qgis_canvas):
    for give_up in (
        lambda: QTest.keyClick(qgis_canvas, Qt.Key.Key_Escape),
        lambda: qgis_canvas.setMapTool(page.pan),
    ):
        page.inside.click()
        QTest.mouseClick(
            qgis_canvas.viewport(), Qt.MouseButton.LeftButton, pos=at(qgis_canvas, -2, -2)
        )
        give_up()
        QgsApplication.processEvents()
        assert not page.inside.isChecked()
        assert qgis_canvas.mapTool() is page.pan
    assert set(decisions(layer).values()) == {None}


def test_smaller_ones_are_rejected_and_what_was_drawn_is_never_too_small(page, layer):
    page.size.say("4px")
    page.smaller.click()
    assert decisions(layer) == {1: "rejected", 2: None, 3: None, 4: None}
    page.smaller.click()
    assert page.heard[-1] == ("There is no undecided polygon among them.", True)


def test_a_missed_change_is_drawn_with_the_mouse_and_is_in_the_file_at_once(
    page, layer, qgis_canvas
):
    page.draw.click()
    view = qgis_canvas.viewport()
    for x, y in ((2, 8), (6, 8), (6, 11), (2, 11)):
        QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=at(qgis_canvas, x, y))
    QTest.mouseClick(view, Qt.MouseButton.RightButton, pos=at(qgis_canvas, 2, 11))
    source = ogr.Open(layer.source().partition("|")[0])
    drawn = source.GetLayer(0).GetFeature(5)
    assert (drawn["drawn"], drawn["decision"]) == (1, "accepted")
    pixel = qgis_canvas.mapUnitsPerPixel()
    assert drawn.GetGeometryRef().GetEnvelope() == pytest.approx((2, 6, 8, 11), abs=pixel)
    assert page._review.tally().counts["accepted"] == 1
    assert page.draw.isChecked()  # for the next one
    page.draw.click()
    assert qgis_canvas.mapTool() is page.pan
    assert not layer.isEditable()


def draw_with_the_mouse(canvas, *corners):
    for x, y in corners:
        QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=at(canvas, x, y))


@pytest.mark.parametrize("goes_on", [True, False])
def test_a_drawn_polygon_is_taken_back_and_comes_again_with_what_was_decided_of_it(
    page, layer, qgis_canvas, goes_on
):
    review = page._review
    on_map = ReviewOnMap(qgis_canvas, review, lambda: True)
    page.draw.click()
    draw_with_the_mouse(qgis_canvas, (2, 8), (6, 8), (6, 11), (2, 11))
    QTest.mouseClick(qgis_canvas.viewport(), Qt.MouseButton.RightButton, pos=at(qgis_canvas, 2, 11))
    if not goes_on:
        page.draw.click()
    assert review.decide_all({5: {"decision": "rejected"}})
    for _ in range(2):
        QTest.keyClick(qgis_canvas, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert list(decisions(layer)) == [1, 2, 3, 4]
    assert review.tally().counts["rejected"] == review.tally().counts["accepted"] == 0
    assert not review.buttons["undo"].isEnabled()
    review.redo()
    assert decisions(layer)[5] == "accepted"
    review.redo()
    assert decisions(layer)[5] == "rejected"
    assert layer.isEditable() == goes_on
    on_map.deleteLater()


def test_while_corners_are_clicked_undo_is_for_them_and_not_for_the_review(
    page, layer, qgis_canvas
):
    on_map = ReviewOnMap(qgis_canvas, page._review, lambda: True)
    page._review.decide_all({1: {"decision": "accepted"}})
    page.draw.click()
    draw_with_the_mouse(qgis_canvas, (2, 8), (6, 8))
    QTest.keyClick(qgis_canvas, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert decisions(layer)[1] == "accepted"
    on_map.deleteLater()


def test_edits_that_are_not_saved_are_never_saved_unasked(page, layer):
    layer.startEditing()
    layer.deleteFeature(1)
    page.draw.click()
    assert not page.draw.isChecked()
    assert page.heard == [
        ("The change polygons have edits that are not saved; save or discard them first.", False)
    ]
    assert layer.isModified()
    layer.rollBack()


def test_shapes_are_moved_with_the_vertex_tool_of_qgis_and_saved_when_it_is_pressed_again(
    layer, qgis_canvas
):
    class Iface:
        action, active = QAction("vertex tool"), None

        def actionVertexToolActiveLayer(self):
            return self.action

        def setActiveLayer(self, chosen):
            self.active = chosen

    iface, pressed = Iface(), []
    iface.action.triggered.connect(lambda: pressed.append(layer.isEditable()))
    review = ReviewPanel(qgis_canvas)
    review.show_layer(layer)
    page = ManyPanel(qgis_canvas, review, iface)
    page.reshape.click()
    assert (pressed, iface.active) == ([True], layer)
    shape = layer.getFeature(1).geometry()
    shape.translate(1.0, 5.0)
    layer.changeGeometry(1, shape)
    page.reshape.click()
    assert not layer.isEditable()
    source = ogr.Open(layer.source().partition("|")[0])
    moved = source.GetLayer(0).GetFeature(1)
    assert moved.GetGeometryRef().GetEnvelope() == (1.0, 2.0, 5.0, 6.0)
    review.show_layer(None)
    sip.delete(page)
    sip.delete(review)

"""The review where the map is: keys, clicks, the polygon that stands out; and what is saved of
it."""

import shutil
from pathlib import Path

import pytest
from osgeo import gdal, ogr

pytest.importorskip("qgis.core")

from deepchange.engine.runs.output_folder import LOOKS
from deepchange.qgis_plugin.dock.dock import HISTORY, REPORT
from deepchange.qgis_plugin.dock.result.review_panel import ReviewPanel
from deepchange.qgis_plugin.map.review.kinds import keep_kinds
from deepchange.qgis_plugin.map.review_decisions import ACCEPTED
from deepchange.qgis_plugin.map.review_on_map import ReviewOnMap
from deepchange.qgis_plugin.runs import history
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsFillSymbol,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QWheelEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QFileDialog,
    QScrollBar,
)

pytestmark = pytest.mark.usefixtures("ready_results")


@pytest.fixture
def layer(tmp_path, qgis_app):
    """Three squares along the x axis: of 1, 3 and 2 units, so that the second is the largest."""
    path = tmp_path / "changes.gpkg"
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    made = dataset.CreateLayer("changes", None, ogr.wkbPolygon, ["FID=fid"])
    for name, kind in (("pixels", ogr.OFTInteger64), ("decision", ogr.OFTString)):
        made.CreateField(ogr.FieldDefn(name, kind))
    for left, side in ((0, 1), (10, 3), (20, 2)):
        feature = ogr.Feature(made.GetLayerDefn())
        corners = f"{left} 0, {left + side} 0, {left + side} {side}, {left} {side}, {left} 0"
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POLYGON(({corners}))"))
        feature["pixels"] = side**2
        made.CreateFeature(feature)
    del made, dataset
    return QgsVectorLayer(str(path), "changes", "ogr")


@pytest.fixture
def panel(layer, qgis_canvas):
    qgis_canvas.setDestinationCrs(QgsCoordinateReferenceSystem())
    qgis_canvas.resize(400, 300)
    qgis_canvas.setExtent(QgsRectangle(-5, -10, 30, 15))
    panel = ReviewPanel(qgis_canvas)
    panel.show_layer(layer)
    yield panel
    panel.show_layer(None)
    sip.delete(panel)


def click(canvas, x, y):
    place = canvas.getCoordinateTransform().transform(x, y)
    QTest.mouseClick(
        canvas.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(round(place.x()), round(place.y()))
    )


def test_a_click_on_the_map_chooses_the_polygon_there_and_keys_hold_on_the_map(panel, qgis_canvas):
    heard = ReviewOnMap(qgis_canvas, panel, lambda: True)
    qgis_canvas.unsetMapTool(qgis_canvas.mapTool())
    click(qgis_canvas, 21, 1)
    assert panel.present_fid() == 3
    click(qgis_canvas, 5, -5)  # nothing is there
    assert panel.present_fid() == 3
    QTest.keyClick(qgis_canvas, Qt.Key.Key_A)
    assert panel.tally().counts == {"accepted": 1, "rejected": 0, "undecided": 2}
    QTest.keyClick(qgis_canvas, Qt.Key.Key_N)
    assert panel.present_fid() == 2
    sip.delete(heard)


def test_a_digit_that_a_keyboard_types_with_shift_gives_a_kind_on_the_map(
    panel, qgis_canvas, qgis_new_project
):
    keep_kinds(QgsProject.instance(), ["mine", "road"])
    panel.details.reload()
    heard = ReviewOnMap(qgis_canvas, panel, lambda: True)
    qgis_canvas.unsetMapTool(qgis_canvas.mapTool())
    panel.step(1)
    fid = panel.present_fid()
    QTest.keyClick(qgis_canvas, Qt.Key.Key_2, Qt.KeyboardModifier.ShiftModifier)
    assert panel.layer().getFeature(fid)["kind"] == "road"
    QTest.keyClick(qgis_canvas, Qt.Key.Key_R, Qt.KeyboardModifier.ShiftModifier)
    assert panel.tally().counts == {"accepted": 1, "rejected": 0, "undecided": 2}
    sip.delete(heard)


def test_keys_on_the_map_are_not_for_a_review_that_is_not_open(panel, qgis_canvas):
    heard = ReviewOnMap(qgis_canvas, panel, lambda: False)
    QTest.keyClick(qgis_canvas, Qt.Key.Key_N)
    click(qgis_canvas, 21, 1)
    assert panel.present_fid() is None
    sip.delete(heard)


def test_the_review_begins_at_the_first_undecided_one(panel, layer):
    panel.step(1)
    panel.decide(ACCEPTED)
    panel.show_layer(layer)  # as when the project is opened again
    panel.step(1)
    assert panel.present_fid() == 3


def test_undecided_ones_alone_can_be_stepped_through(panel):
    panel.going_on.setChecked(False)
    panel.step(1)
    panel.decide(ACCEPTED)
    panel.which.setCurrentIndex(panel.which.findData("undecided"))
    seen = []
    for _ in range(3):
        panel.step(1)
        seen.append(panel.present_fid())
    assert seen == [3, 1, 3]


def test_the_present_polygon_stands_out_until_the_review_is_left(panel, qgis_canvas):
    panel.step(1)
    band = panel._outline._band
    assert band.isVisible()
    assert band.fillColor().alpha() == 0
    assert band.asGeometry().boundingBox() == QgsRectangle(10, 0, 13, 3)
    panel.leave()
    assert sip.isdeleted(band)


def test_the_present_polygon_stands_out_on_a_second_map_too(panel, qgis_canvas):
    from qgis.gui import QgsMapCanvas

    second = QgsMapCanvas()
    panel.outline_on(second)
    panel.step(1)
    band = panel._second_outline._band
    assert band.asGeometry().boundingBox() == QgsRectangle(10, 0, 13, 3)
    panel.step(1)
    assert band.asGeometry().boundingBox() == QgsRectangle(20, 0, 22, 2)
    panel.outline_on(None)
    assert sip.isdeleted(band)
    sip.delete(second)


def test_a_decision_reads_no_polygon_but_the_one_that_is_looked_at(panel, layer, monkeypatch):
    read = []
    monkeypatch.setattr(
        layer, "getFeatures", lambda *request: read.append(request) or iter(()), raising=False
    )
    for which in ("any", "undecided"):
        panel.which.setCurrentIndex(panel.which.findData(which))
        panel.step(1)
        panel.decide(ACCEPTED)
    panel.undo()
    panel.redo()
    panel.decide(ACCEPTED)
    assert read == []
    assert panel.counts.text() == "2 accepted, 0 rejected, 1 to go"


def test_a_decision_writes_one_polygon(panel, layer, monkeypatch):
    written = []
    monkeypatch.setattr(
        "deepchange.qgis_plugin.map.review_decisions.write",
        lambda _, values: written.append(list(values)) or True,
    )
    panel.step(1)
    panel.decide(ACCEPTED)
    panel.undo()
    assert written == [[2], [2]]


def test_edits_that_are_saved_elsewhere_are_counted_anew(panel, layer):
    layer.startEditing()
    layer.changeAttributeValue(1, layer.fields().indexOf("decision"), "rejected")
    layer.deleteFeature(2)
    layer.commitChanges()
    assert panel.counts.text() == "0 accepted, 1 rejected, 1 to go"


def test_others_are_outlines_while_one_is_looked_at_and_can_be_hidden(dock, analyst, demo):
    analyst.add_images(demo)
    analyst.ready()
    analyst.run()
    review, polygons = dock.result.review, dock.result.shown.layer("changes")
    before = [category.symbol().color().name() for category in polygons.renderer().categories()]
    review.step(1)
    shown = {}
    for index in range(review.others.count()):
        review.others.setCurrentIndex(index)
        categories = polygons.renderer().categories()
        assert all(
            category.symbol().symbolLayer(0).properties()["style"] == "no"
            for category in categories
        )
        shown[review.others.currentData()] = [category.renderState() for category in categories]
    assert shown == {"all": [True] * 3, "undecided": [False, False, True], "none": [False] * 3}
    dock.tabs.setCurrentIndex(HISTORY)
    assert [
        category.symbol().color().name() for category in polygons.renderer().categories()
    ] == before


def test_a_project_saved_during_the_review_keeps_the_usual_look_of_the_polygons(
    dock, analyst, demo, tmp_path
):
    analyst.add_images(demo)
    analyst.ready()
    analyst.run()
    polygons, project = dock.result.shown.layer("changes"), QgsProject.instance()

    def look(layer):
        return [category.symbol().dump() for category in layer.renderer().categories()]

    before = look(polygons)
    dock.result.review.step(1)
    faint = look(polygons)
    assert faint != before
    assert project.write(str(tmp_path / "project.qgz"))
    assert look(polygons) == faint
    assert not project.isDirty()
    project.read(str(tmp_path / "project.qgz"))
    (read,) = [
        layer
        for layer in project.mapLayers().values()
        if layer.customProperty("deepchange/kind") == "changes"
    ]
    assert look(read) == before


def test_a_layer_that_is_duplicated_amid_the_review_has_the_usual_look_afterwards(
    dock, analyst, demo
):
    analyst.add_images(demo)
    analyst.ready()
    analyst.run()
    polygons = dock.result.shown.layer("changes")
    before = polygons.renderer().dump()
    dock.result.review.step(1)
    copy, hers = polygons.clone(), polygons.clone()
    hers.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple({"color": "blue"})))
    QgsProject.instance().addMapLayers([copy, hers])
    assert copy.renderer().dump() != before
    dock.tabs.setCurrentIndex(HISTORY)
    assert copy.renderer().dump() == polygons.renderer().dump() == before
    assert "0,0,255" in hers.renderer().dump()


def test_headline_report_and_files_follow_what_was_decided(
    dock, analyst, demo, tmp_path, monkeypatch
):
    analyst.add_images(demo)
    analyst.ready()
    analyst.run()
    page = dock.result
    page.review.step(1)
    page.review.decide("accepted")
    page.review.decide("rejected")
    tally = page.review.tally()
    assert page.decided.text().startswith("Reviewed: ")
    assert sum(tally.areas.values()) == pytest.approx(page.report["area_outlined_m2"], rel=1e-4)
    dock.tabs.setCurrentIndex(REPORT)
    assert page.decided.text() in dock.report.page.toPlainText()
    for button, name in ((page.save_button, "mine.gpkg"), (page.mask_button, "mine.tif")):
        monkeypatch.setattr(
            QFileDialog, "getSaveFileName", lambda *_, name=name: (str(tmp_path / name), "")
        )
        button.click()
        assert len(QgsProject.instance().mapLayersByName("mine")) == (
            1 if name.endswith("gpkg") else 2
        )
        assert (
            QgsProject.instance().layerTreeRoot().children()[0].name() == "mine"
        )  # above both images
    saved = QgsVectorLayer(str(tmp_path / "mine.gpkg"), "saved", "ogr")
    assert [feature["decision"] for feature in saved.getFeatures()] == ["accepted"]


def test_the_slider_keeps_what_was_drawn_and_the_message_says_so(dock, analyst, demo, window):
    analyst.add_images(demo)
    analyst.ready()
    analyst.run()
    page, log = dock.result, []
    polygons = page.shown.layer("changes")
    feature = next(polygons.getFeatures())
    polygons.startEditing()
    shape = feature.geometry()
    shape.translate(3.0, 4.0)
    polygons.changeGeometry(feature.id(), shape)
    polygons.changeAttributeValue(feature.id(), polygons.fields().indexOf("note"), "moved by hand")
    polygons.commitChanges()
    QgsApplication.messageLog().messageReceived.connect(lambda *told: log.append(told))
    page.adjust.number.setValue(0.8)
    analyst.wait_for(lambda: page.report["threshold"] == 0.8 and not page.refiner.is_busy())
    kept = [
        found
        for found in page.shown.layer("changes").getFeatures()
        if found["note"] == "moved by hand"
    ]
    assert [(found["drawn"], found.geometry().equals(shape)) for found in kept] == [(1, True)]
    assert "edited by hand is kept" in window.told()
    assert not [told for told in log if told[1] == "OGR"]


def test_the_wheel_changes_nothing_that_has_no_focus(dock):
    controls = [
        control
        for control in dock.findChildren(QAbstractSlider)
        + dock.findChildren(QAbstractSpinBox)
        + dock.findChildren(QComboBox)
        if not isinstance(control, QScrollBar)
    ]
    assert len(controls) > 10
    for control in controls:
        control.clearFocus()
        before = value(control)
        wheel(control)
        assert value(control) == before, control.objectName()


def test_the_wheel_changes_the_slider_that_has_the_focus(dock):
    dock.result.filled.show()
    dock.tabs.setCurrentIndex(1)
    slider = dock.result.adjust.slider
    slider.setValue(50)
    slider.setFocus()
    assert slider.hasFocus()
    wheel(slider)
    assert slider.value() != 50


def value(control):
    return (
        control.currentIndex()
        if isinstance(control, QComboBox)
        else (control.text() if isinstance(control, QAbstractSpinBox) else control.value())
    )


def wheel(control):
    place = QPointF(control.rect().center())
    event = QWheelEvent(
        place,
        QPointF(control.mapToGlobal(control.rect().center())),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(control, event)


def test_a_project_that_was_moved_is_decided_anew_run_again_and_compared(
    dock, analyst, demo, tmp_path
):
    from qgis.core import QgsSettings

    here = tmp_path / "project"
    here.mkdir()
    QgsSettings().setValue("deepchange/results_folder", str(here / "results"))
    project = QgsProject.instance()
    analyst.add_images([shutil.copy(path, here) for path in demo])
    project.write(str(here / "project.qgz"))
    analyst.ready()
    analyst.run()
    project.write()
    project.clear()
    here.rename(tmp_path / "moved")
    project.read(str(tmp_path / "moved" / "project.qgz"))
    analyst.wait_for(lambda: dock.result.shown is not None)
    page = dock.result
    page.adjust.number.setValue(0.8)
    analyst.wait_for(lambda: page.report["threshold"] == 0.8 and not page.refiner.is_busy())
    page.review.flickered.emit()
    assert page.review.image.text().startswith("On the map: ")
    assert len(project.mapLayersByName(Path(demo[0]).stem)) == 1
    request = history.entries(project)[0].run_in(project).request
    assert [Path(name).parent for name in (request.before, request.after)] == [
        tmp_path / "moved"
    ] * 2


def test_layers_opened_by_hand_have_their_legend(detected, qgis_app):
    folder = Path(detected.output)
    assert (folder / LOOKS[0]).is_file()
    change = QgsRasterLayer(str(folder / "change.tif"), "change")
    assert [item.label for item in change.renderer().classes()] == [
        "changed",
        "unchanged",
        "not assessed",
    ]
    changes = QgsVectorLayer(str(folder / "changes.gpkg"), "changes", "ogr")
    assert [c.label() for c in changes.renderer().categories()] == [
        "accepted",
        "rejected",
        "to review",
    ]
    assert (
        gdal.OpenEx(str(folder / "changes.gpkg"), gdal.OF_VECTOR).GetLayer(0).GetName() == "changes"
    )

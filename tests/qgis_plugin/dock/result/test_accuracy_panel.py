"""A sample is labelled in the panel, without a sight of what the map says."""

import json

import pytest

pytest.importorskip("qgis.core")

from deepchange.engine.results.reviewed import save_accepted, save_mask
from deepchange.qgis_plugin.dock.result.accuracy_panel import sample_of
from osgeo import gdal
from qgis.core import QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

pytestmark = pytest.mark.usefixtures("ready_results")


@pytest.fixture
def labelling(dock, analyst, demo):
    """The window in which a sample is labelled, with the sample drawn."""
    analyst.add_images(demo)
    analyst.ready()
    analyst.run()
    analyst.click(dock.result.accuracy.open_button)
    window = dock.result.accuracy.window_of_labels
    window.error.setValue(0.2)
    analyst.click(window.draw_button)
    analyst.wait_for(lambda: window.bar.maximum() >= 100 and window._task is None, 60.0)
    return window


def results_shown():
    root = QgsProject.instance().layerTreeRoot()
    layers = [
        layer
        for layer in QgsProject.instance().mapLayers().values()
        if layer.customProperty("deepchange/kind")
    ]
    return [layer.name() for layer in layers if root.findLayer(layer.id()).isVisible()]


def test_the_window_names_the_keys_with_which_a_hundred_points_are_labelled_fast(labelling):
    assert labelling.keys.isVisible()
    for key in labelling._shortcuts:
        assert key.key().toString().lower() in labelling.keys.text().lower()


def test_the_map_shows_no_result_while_a_sample_is_labelled(labelling, dock, analyst):
    assert results_shown() == []
    assert dock.result.review.layer() is None
    labelling.close()
    assert results_shown() != []
    assert dock.result.review.layer() is not None


@pytest.mark.parametrize("by_key", [False, True])
def test_the_window_is_gone_when_it_is_closed_or_escape_is_pressed(
    labelling, dock, analyst, by_key
):
    if by_key:
        QTest.keyClick(labelling, Qt.Key.Key_Escape)
    else:
        assert labelling.close()
    assert not labelling.isVisible()
    analyst.click(dock.result.accuracy.open_button)
    assert dock.result.accuracy.window_of_labels.isVisible()


def test_what_was_saved_from_a_result_is_hidden_with_it(labelling, dock, analyst, tmp_path):
    labelling.close()
    page = dock.result
    accepted, mask = tmp_path / "accepted.gpkg", tmp_path / "mask.tif"
    first = next(page.review.layer().getFeatures())
    index = page.review.layer().fields().indexOf("decision")
    page.review.layer().dataProvider().changeAttributeValues({first.id(): {index: "accepted"}})
    page.save(save_accepted, str(accepted), QgsVectorLayer, "ogr")
    page.save(save_mask, str(mask), QgsRasterLayer, "gdal")
    opened = QgsVectorLayer(str(accepted), "opened by hand", "ogr")
    QgsProject.instance().addMapLayer(opened)
    analyst.click(page.accuracy.open_button)
    root = QgsProject.instance().layerTreeRoot()
    shown = [layer.name() for layer in root.checkedLayers()]
    assert not {"accepted", "mask", "opened by hand"} & set(shown)
    page.accuracy.window_of_labels.close()
    shown = [layer.name() for layer in root.checkedLayers()]
    assert {"accepted", "mask", "opened by hand"} <= set(shown)


def test_the_window_does_not_cover_the_point_that_is_to_be_labelled(labelling, window):
    canvas = window.canvas
    corner = canvas.mapToGlobal(canvas.rect().topLeft())
    assert labelling.pos() == corner


def test_intervals_of_a_few_labelled_points_are_told_to_be_no_good(labelling, analyst):
    mask = gdal.Open(str(labelling._map))
    transform, values = mask.GetGeoTransform(), mask.ReadAsArray()
    wanted = {0: 2, 1: 2}
    for place, fid in enumerate(labelling._points):
        point = labelling._layer.getFeature(fid).geometry().asPoint()
        column = int((point.x() - transform[0]) / transform[1])
        row = int((point.y() - transform[3]) / transform[5])
        value = int(values[row, column])
        if wanted.get(value, 0):
            wanted[value] -= 1
            labelling._go(place)
            labelling.label("changed" if value else "unchanged")
    analyst.click(labelling.assess_button)
    analyst.wait_for(lambda: labelling.answer.text(), 60.0)
    count = len(labelling._points)
    assert f"{count - 4} of {count} points have no label" in labelling.answer.text()


def test_hardly_any_label_is_said_to_be_too_few_in_a_window_that_shows_all_of_it(
    labelling, analyst
):
    QTest.keyClick(labelling, Qt.Key.Key_A)
    analyst.click(labelling.assess_button)
    analyst.wait_for(lambda: labelling.answer.text(), 60.0)
    assert f"1 of {len(labelling._points)} points are labelled" in labelling.answer.text()
    labelling._say(6 * (labelling.answer.text() + " "))
    QTest.qWait(50)
    answer = labelling.answer
    assert answer.height() >= answer.heightForWidth(answer.width())
    assert answer.geometry().bottom() < labelling.height()


def test_keys_label_point_after_point_and_an_assessment_is_kept_for_the_report(
    labelling, dock, analyst
):
    folder = dock.result.shown.folder
    mask = gdal.Open(str(folder / "accuracy_map.tif"))
    transform, values = mask.GetGeoTransform(), mask.ReadAsArray()
    for fid in list(labelling._points):
        point = labelling._layer.getFeature(fid).geometry().asPoint()
        column, row = (
            int((point.x() - transform[0]) / transform[1]),
            int((point.y() - transform[3]) / transform[5]),
        )
        QTest.keyClick(labelling, Qt.Key.Key_A if values[row, column] == 1 else Qt.Key.Key_R)
    assert "0 to go" in labelling.present.text()
    analyst.click(labelling.assess_button)
    analyst.wait_for(lambda: (folder / "accuracy.json").exists() and labelling.answer.text(), 60.0)
    assert "Overall accuracy 1.000 ± 0.000" in labelling.answer.text()
    assert "no label" not in labelling.answer.text()
    told = json.loads((folder / "accuracy.json").read_text(encoding="utf-8"))
    assert told["sample"]["points"] == len(labelling._points)
    assert told["map_sha256"]


def test_a_sample_that_was_begun_is_taken_up_again_and_a_new_mask_gets_a_new_one(labelling, dock):
    folder = dock.result.shown.folder
    labelling.label("changed")
    labelling.close()
    first = sample_of(folder, 0.2, lambda: False)
    assert first == (folder / "accuracy_map.tif", folder / "accuracy_sample.gpkg")
    data = gdal.OpenEx(str(folder / "changes.gpkg"), gdal.OF_VECTOR | gdal.OF_UPDATE)
    data.ExecuteSQL("UPDATE changes SET decision = 'rejected' WHERE fid = 1")
    del data
    second = sample_of(folder, 0.2, lambda: False)
    assert second == (folder / "accuracy_map_2.tif", folder / "accuracy_sample_2.gpkg")
    assert first[1].is_file()
    assert not list(folder.glob(".deepchange*.gpkg"))


def test_the_view_goes_to_the_point_that_is_to_be_labelled(labelling, dock, window):
    before = window.canvas.extent().center()
    QTest.keyClick(labelling, Qt.Key.Key_N)
    point = labelling._layer.getFeature(labelling._points[labelling._place]).geometry().asPoint()
    middle = window.canvas.extent().center()
    assert middle != before
    assert (
        window.canvas.mapSettings().layerToMapCoordinates(labelling._layer, point).distance(middle)
        < 1e-6
    )

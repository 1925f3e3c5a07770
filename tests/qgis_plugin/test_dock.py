"""The panel as an analyst uses it: clicks and keys, a real worker, layers in the project."""

import shlex
import shutil
import sys
import time
from pathlib import Path

import numpy as np
import psutil
import pytest
from osgeo import gdal, ogr

pytest.importorskip("qgis.core")

from deepchange.engine.__main__ import main
from deepchange.engine.remote import close_workers
from deepchange.qgis_plugin import history
from deepchange.qgis_plugin.dock import HISTORY, REPORT, RESULT, DeepChangeDock
from deepchange.qgis_plugin.notices import Notices
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsSettings,
    QgsVectorLayer,
)
from qgis.gui import QgsMessageBar
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAbstractButton, QAbstractSlider, QApplication, QComboBox, QScrollArea


class Window:
    """What the panel needs of QGIS's window."""

    def __init__(self, canvas):
        self.canvas, self.bar = canvas, QgsMessageBar(canvas)

    def mapCanvas(self):
        return self.canvas

    def messageBar(self):
        return self.bar

    def told(self):
        item = self.bar.currentItem()
        return item.text() if item is not None else ""


def wait_for(condition, seconds=30.0):
    """Let QGIS work until the condition holds."""
    until = time.monotonic() + seconds
    while not condition() and time.monotonic() < until:
        QgsApplication.processEvents()
        time.sleep(0.005)
    assert condition()


def click(button):
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def workers():
    """Processes that compute networks."""
    children = psutil.Process().children(recursive=True)
    return [child for child in children if any("tensor.worker" in part for part in child.cmdline())]


@pytest.fixture(autouse=True)
def results(tmp_path, monkeypatch, qgis_app):
    """Results go here; networks are computed by this environment's Python in a process of its own."""
    monkeypatch.setenv("DEEPCHANGE_PYTHON", sys.executable)
    monkeypatch.setenv("OMP_NUM_THREADS", "1")
    monkeypatch.setenv("DEEPCHANGE_MODELS", str(tmp_path / "models"))
    QgsSettings().setValue("deepchange/results_folder", str(tmp_path / "results"))
    QgsSettings().remove("deepchange/model")
    return tmp_path / "results"


@pytest.fixture
def window(qgis_canvas):
    return Window(qgis_canvas)


@pytest.fixture
def dock(request, window, qgis_new_project, monkeypatch):
    if "leaves_no_process" not in request.node.name:
        # To start a worker takes seconds: one serves all tests but those of its end.
        monkeypatch.setattr("deepchange.qgis_plugin.dock.close_workers", lambda: None)
    dock = DeepChangeDock(window)
    dock.resize(380, 900)
    dock.show()
    dock.activateWindow()
    QTest.qWaitForWindowActive(dock)
    yield dock
    dock.close_down()
    sip.delete(dock)


@pytest.fixture(scope="module", autouse=True)
def no_worker_stays():
    yield
    close_workers()


def add_images(paths, *others):
    layers = [QgsRasterLayer(path, Path(path).stem, "gdal") for path in [*paths, *others]]
    QgsProject.instance().addMapLayers(layers)
    return layers


def checked(dock):
    return bool(dock.detect.check.prediction.text() or dock.detect.check.concerns)


def ready(dock, model="cva"):
    """Choose a model and wait for the check."""
    dock.detect.model.choose(model)
    wait_for(lambda: checked(dock) and dock.detect.run.run_button.isEnabled())
    return dock


def run(dock):
    """Click Run and wait for the result."""
    click(dock.detect.run.run_button)
    wait_for(lambda: dock.queue.present is None and not dock.queue.waiting)


def test_from_choosing_layers_to_layers_in_the_project(dock, window, demo, raster, tmp_path, results):
    other = raster(tmp_path / "elsewhere.tif", np.ones((3, 20, 20), np.uint8))
    add_images(demo, other)
    for side, path in zip(dock.detect.pair.choices(), demo):
        assert side.layer() is None
        QTest.keyClicks(side.combo, Path(path).stem)
    assert [side.iso_date() for side in dock.detect.pair.choices()] == ["2015-08-20", "2017-10-03"]
    dock.detect.model.combo.setFocus()
    QTest.keyClick(dock.detect.model.combo, Qt.Key.Key_End)
    assert dock.detect.model.name() == "cva"
    wait_for(lambda: dock.detect.check.headline.text().endswith("these images can be compared"))
    assert "of memory" in dock.detect.check.prediction.text()
    run(dock)
    group = QgsProject.instance().layerTreeRoot().children()[0]
    assert group.name() == "beirut_2015-08-20 → beirut_2017-10-03"
    names = [node.layer().name() for node in group.findLayers()]
    assert names[0] == "Change polygons, 2015-08-20 – 2017-10-03"
    assert len(names) == 3
    assert "ha changed" in window.told()
    assert "polygons" in window.told()
    assert dock.tabs.currentIndex() == RESULT
    assert [folder.name for folder in results.iterdir()] == ["beirut-2015-08-20_to_beirut-2017-10-03"]


def test_the_two_images_of_a_project_are_proposed_the_earlier_one_first(dock, demo):
    add_images(reversed(demo))
    assert dock.detect.pair.before.name() == "beirut_2015-08-20"
    click(dock.detect.pair.swap_button)
    assert dock.detect.pair.before.name() == "beirut_2017-10-03"
    assert dock.detect.pair.before.iso_date() == "2017-10-03"


def test_dates_that_stand_the_wrong_way_round_are_mended_by_a_button(dock, demo):
    add_images(demo)
    dock.detect.pair.swap()
    wait_for(lambda: dock.detect.check.concerns)
    text, swap = dock.detect.check.concerns[0].mend
    assert text == "Swap them"
    swap()
    assert dock.detect.pair.before.name() == "beirut_2015-08-20"


def test_stop_answers_within_two_seconds_and_leaves_nothing(dock, demo, results):
    add_images(demo)
    ready(dock, "dsms-cn")
    click(dock.detect.run.run_button)
    wait_for(lambda: dock.detect.run.stage.text().startswith("Learning"))
    begun = time.monotonic()
    click(dock.detect.run.stop_button)
    wait_for(lambda: dock.queue.present is None)
    assert time.monotonic() - begun < 2.0
    assert not results.exists()
    assert dock.detect.run.run_button.isEnabled()


def test_two_runs_queue_and_both_arrive(dock, demo, results):
    add_images(demo)
    ready(dock)
    click(dock.detect.run.run_button)
    click(dock.detect.run.run_button)
    assert len(dock.queue.waiting) == 1
    wait_for(lambda: dock.queue.present is None and not dock.queue.waiting)
    assert len(QgsProject.instance().layerTreeRoot().findGroups()) == 2
    assert len(list(results.iterdir())) == 2
    assert dock.history.list.count() == 2


@pytest.mark.parametrize("close", ["project", "panel"])
def test_to_close_the_project_or_the_panel_during_a_run_leaves_no_process_and_no_file(dock, demo, results, close):
    add_images(demo)
    ready(dock, "dsms-cn")
    click(dock.detect.run.run_button)
    wait_for(lambda: dock.detect.run.stage.text().startswith("Learning"))
    assert workers()
    QgsProject.instance().clear() if close == "project" else dock.close()
    assert not workers()
    assert not results.exists()
    wait_for(lambda: not QgsApplication.taskManager().activeTasks())
    assert not QgsProject.instance().layerTreeRoot().findGroups()


def test_images_in_other_reference_systems_than_the_project(dock, demo, tmp_path):
    warped = str(tmp_path / "after_2017-10-03.tif")
    gdal.Warp(warped, demo[1], dstSRS="EPSG:32636")
    QgsProject.instance().setCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    add_images([demo[0], warped])
    ready(dock)
    run(dock)
    layer = dock.result.shown.layer("change")
    assert layer.crs().authid() == "EPSG:32636"
    assert dock.result.report["changes"] > 0


def test_a_project_opened_again_has_its_results_and_its_history(dock, demo, tmp_path):
    add_images(demo)
    ready(dock)
    run(dock)
    found = dock.result.summary.text()
    path = str(tmp_path / "project.qgz")
    project = QgsProject.instance()
    project.write(path)
    project.clear()
    assert dock.history.list.count() == 0
    assert dock.result.shown is None
    project.read(path)
    wait_for(lambda: dock.result.shown is not None)
    assert dock.result.summary.text() == found
    assert dock.history.list.count() == 1
    assert len(project.layerTreeRoot().findGroups()) == 1
    dock.tabs.setCurrentIndex(HISTORY)
    click(dock.history.show_button)
    assert len(project.layerTreeRoot().findGroups()) == 1
    click(dock.history.python_button)
    assert "model='cva'" in QApplication.clipboard().text()


def test_a_result_is_shown_again_after_its_layers_were_removed(dock, demo):
    add_images(demo)
    ready(dock)
    run(dock)
    project = QgsProject.instance()
    group = project.layerTreeRoot().findGroups()[0]
    project.removeMapLayers([node.layerId() for node in group.findLayers()])
    assert dock.result.shown is None
    dock.show_again(history.entries(project)[0])
    assert dock.result.shown.layer("changes").isValid()


def test_the_slider_shows_at_once_and_makes_mask_and_polygons_anew_when_it_is_let_go(dock, demo):
    add_images(demo)
    ready(dock)
    run(dock)
    page, before = dock.result, dock.result.report["changes"]
    style_before = page.shown.layer("probability").renderer().shader().rasterShaderFunction().colorRampItemList()
    page.review.step(1)
    page.review.decide("accepted")
    page.adjust.slider.setSliderDown(True)
    page.adjust.slider.setValue(80)
    items = page.shown.layer("probability").renderer().shader().rasterShaderFunction().colorRampItemList()
    assert [round(item.value, 2) for item in items] == [0.8, float("inf")]
    assert not page.refiner.is_busy()
    page.adjust.slider.setSliderDown(False)
    wait_for(lambda: not page.refiner.is_busy() and page.report["threshold"] == 0.8)
    after = page.shown.layer("changes")
    assert after.isValid()
    assert after.featureCount() == page.report["changes"] != before
    assert after.renderer().type() == "categorizedSymbol"
    assert not page.review.counts.text().startswith("0 accepted")
    items = page.shown.layer("probability").renderer().shader().rasterShaderFunction().colorRampItemList()
    assert len(items) == len(style_before)
    assert history.entries(QgsProject.instance())[0].summary == page.summary.text()


def test_a_drawn_rectangle_is_the_only_place_that_is_looked_at(dock, demo, window):
    layers = add_images(demo)
    QgsProject.instance().setCrs(layers[0].crs())
    window.canvas.setDestinationCrs(layers[0].crs())
    dock.detect.extent.combo.setCurrentIndex(3)
    wait_for(lambda: any("No rectangle" in found.text for found in dock.detect.check.concerns))
    assert not dock.detect.run.run_button.isEnabled()
    middle, whole = layers[0].extent().center(), layers[0].extent()
    half = QgsRectangle(whole.xMinimum(), whole.yMinimum(), middle.x(), whole.yMaximum())
    dock.detect.extent.set_drawn(half)
    ready(dock)
    run(dock)
    report = dock.result.report
    assert report["grid"]["columns"] == pytest.approx(80, abs=1)
    assert Path(report["output"], "area_of_interest.gpkg").exists()


def test_selected_polygons_of_a_layer_are_the_only_place_that_is_looked_at(dock, demo, tmp_path):
    layers = add_images(demo)
    box = layers[0].extent()
    path = str(tmp_path / "places.gpkg")
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(path)
    places = dataset.CreateLayer("places", None, ogr.wkbPolygon)
    for left, right in ((box.xMinimum(), box.center().x()), (box.center().x(), box.xMaximum())):
        feature = ogr.Feature(places.GetLayerDefn())
        place = QgsRectangle(left, box.yMinimum(), right, box.yMaximum())
        feature.SetGeometry(ogr.CreateGeometryFromWkt(place.asWktPolygon()))
        places.CreateFeature(feature)
    del places, dataset
    layer = QgsVectorLayer(path, "places", "ogr")
    layer.setCrs(layers[0].crs())
    QgsProject.instance().addMapLayer(layer)
    dock.detect.extent.selected.setChecked(True)
    dock.detect.extent.combo.setCurrentIndex(2)
    wait_for(lambda: any("is selected" in found.text for found in dock.detect.check.concerns))
    layer.selectByIds([1])
    dock.detect.consider()
    ready(dock)
    run(dock)
    assert dock.result.report["grid"]["columns"] == pytest.approx(80, abs=1)


def test_what_a_web_service_shows_is_fetched_before_the_run(dock, demo, window, tmp_path):
    tiles = tmp_path / "tiles" / "0" / "0"
    tiles.mkdir(parents=True)
    noise = np.random.default_rng(1).integers(0, 255, (3, 256, 256)).astype(np.uint8)
    memory = gdal.GetDriverByName("MEM").Create("", 256, 256, 3)
    memory.WriteArray(noise)
    gdal.GetDriverByName("PNG").CreateCopy(str(tiles / "0.png"), memory)
    url = f"type=xyz&url=file://{tmp_path}/tiles/%7Bz%7D/%7Bx%7D/%7By%7D.png&zmin=0&zmax=0"
    web = QgsRasterLayer(url, "tiles 2020", "wms")
    assert web.isValid()
    before = add_images([demo[0]])[0]
    QgsProject.instance().addMapLayer(web)
    window.canvas.setDestinationCrs(web.crs())
    window.canvas.resize(300, 200)
    window.canvas.setExtent(QgsRectangle(3951000, 4010000, 3960000, 4016000))
    dock.detect.pair.before.choose(before)
    dock.detect.pair.after.choose(web)
    wait_for(lambda: any("web service" in found.text for found in dock.detect.check.concerns))
    dock.detect.model.choose("cva")
    click(dock.detect.run.run_button)
    wait_for(lambda: dock.detect.pair.after.layer() is not web)
    wait_for(lambda: dock.queue.present is None and dock.detect._export is None)
    saved = dock.detect.pair.after.layer()
    assert saved.providerType() == "gdal"
    assert saved.crs() == web.crs()
    assert dock.detect.pair.after.iso_date() == "2020-01-01"


def test_images_that_do_not_overlap_cannot_be_run(dock, demo, raster, tmp_path):
    add_images([demo[0], raster(tmp_path / "far.tif", np.ones((3, 20, 20), np.uint8))])
    wait_for(lambda: any("do not overlap" in found.text for found in dock.detect.check.concerns))
    assert not dock.detect.run.run_button.isEnabled()


def test_an_image_without_reference_system_takes_that_of_the_other(dock, town, raster, tmp_path):
    paths = [raster(tmp_path / "before.tif", town.before), str(tmp_path / "after.tif")]
    raster(tmp_path / "after.tif", town.after)
    dataset = gdal.Open(paths[1], gdal.GA_Update)
    dataset.SetProjection("")
    del dataset
    layers = add_images(paths)
    layers[1].setCrs(QgsCoordinateReferenceSystem())
    dock.detect.pair.before.choose(layers[0])
    dock.detect.pair.after.choose(layers[1])
    wait_for(lambda: any("names no reference system" in found.text for found in dock.detect.check.concerns))
    concern = next(found for found in dock.detect.check.concerns if "reference system" in found.text)
    assert concern.mend[0] == "Use EPSG:32636"
    concern.mend[1]()
    wait_for(lambda: checked(dock) and not dock.detect.check.concerns)
    assert dock.detect.pair.after.layer().crs().authid() == "EPSG:32636"


def test_without_an_engine_the_panel_says_so_and_offers_to_set_it_up(dock, demo, monkeypatch):
    monkeypatch.setenv("DEEPCHANGE_PYTHON", "/nowhere/python")
    add_images(demo)
    assert any("/nowhere/python" in found.text for found in dock.detect.check.concerns)
    assert not dock.detect.run.run_button.isEnabled()
    dock.detect.check.concerns[0].mend[1]()
    assert dock.tabs.currentWidget() is dock.engine


def test_every_field_has_a_name_for_those_who_do_not_see_it(dock):
    fields = [field for kind in (QComboBox, QAbstractButton, QAbstractSlider) for field in dock.findChildren(kind)]
    foreign = ("qt_", "Scroll", "collapse", "m")
    ours = [field for field in fields if field.objectName() and not field.objectName().startswith(foreign)]
    nameless = [field.objectName() for field in ours if not (field.accessibleName() or getattr(field, "text", str)())]
    assert not nameless


def test_every_page_fits_a_narrow_panel(dock):
    for page in (dock.detect, dock.result, dock.engine):
        for area in page.findChildren(QScrollArea):
            assert area.widget().minimumSizeHint().width() <= 380


def test_space_shows_the_other_image_and_to_leave_the_result_shows_both(dock, demo):
    layers = add_images(demo)
    ready(dock)
    run(dock)
    root = QgsProject.instance().layerTreeRoot()
    seen = []
    for _ in range(2):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
        seen.append([root.findLayer(layer.id()).itemVisibilityChecked() for layer in layers])
    assert seen == [[True, False], [False, True]]
    dock.tabs.setCurrentIndex(HISTORY)
    assert all(root.findLayer(layer.id()).itemVisibilityChecked() for layer in layers)


def test_a_result_can_be_reviewed_with_keys_from_the_panel(dock, demo):
    add_images(demo)
    ready(dock)
    run(dock)
    change = QgsProject.instance().layerTreeRoot().findLayer(dock.result.shown.layer("change").id())
    assert change.itemVisibilityChecked()
    for key in (Qt.Key.Key_N, Qt.Key.Key_A, Qt.Key.Key_R):
        QTest.keyClick(QApplication.focusWidget(), key)
    assert dock.result.review.counts.text().startswith("1 accepted, 1 rejected")
    assert not change.itemVisibilityChecked()
    dock.tabs.setCurrentIndex(REPORT)
    assert "1 accepted, 1 rejected" in dock.report.page.toPlainText()


def test_a_chosen_folder_that_holds_a_result_is_not_written_to_again(dock, demo, window, tmp_path):
    add_images(demo)
    chosen = str(tmp_path / "mine")
    dock.detect.options.output.setFilePath(chosen)
    ready(dock)
    run(dock)
    wait_for(lambda: any("already holds a result" in found.text for found in dock.detect.check.concerns))
    assert not dock.detect.run.run_button.isEnabled()
    dock.detect.begin()
    assert "already holds a result" in window.told()
    assert dock.queue.present is None
    concern = next(found for found in dock.detect.check.concerns if "already holds" in found.text)
    assert concern.mend[0] == "Take another folder"
    concern.mend[1]()
    assert dock.detect.options.folder() == f"{chosen}_2"
    ready(dock)
    run(dock)
    assert Path(f"{chosen}_2", "report.json").exists()


def test_a_run_done_again_goes_into_a_folder_of_its_own(dock, demo, results, tmp_path):
    add_images(demo)
    chosen = tmp_path / "mine"
    dock.detect.options.output.setFilePath(str(chosen))
    ready(dock)
    run(dock)
    first = (chosen / "report.json").read_bytes()
    dock.tabs.setCurrentIndex(HISTORY)
    click(dock.history.run_button)
    wait_for(lambda: dock.queue.present is None and not dock.queue.waiting)
    assert (chosen / "report.json").read_bytes() == first
    assert len(list(results.iterdir())) == 1


def test_when_deciding_anew_fails_the_page_shows_the_stored_result(dock, demo, window, tmp_path):
    paths = [shutil.copy(path, tmp_path) for path in demo]
    add_images(paths)
    ready(dock)
    run(dock)
    Path(paths[0]).rename(tmp_path / "elsewhere.tif")
    page = dock.result
    edges = page.adjust.edges.isChecked()
    page.adjust.edges.toggle()
    wait_for(page.refiner.is_busy)
    wait_for(lambda: not page.refiner.is_busy())
    assert page.adjust.edges.isChecked() == edges
    assert page.review.layer().featureCount() == page.report["changes"]
    assert page.review.buttons["next"].isEnabled()
    assert Path(paths[0]).name in window.told()


def test_edits_that_are_not_saved_are_never_discarded_by_the_slider(dock, demo, window):
    add_images(demo)
    ready(dock)
    run(dock)
    page, polygons = dock.result, dock.result.shown.layer("changes")
    threshold, count = page.adjust.number.value(), polygons.featureCount()
    polygons.startEditing()
    polygons.deleteFeature(next(polygons.getFeatures()).id())
    page.adjust.slider.setSliderDown(True)
    page.adjust.slider.setValue(80)
    page.adjust.slider.setSliderDown(False)
    assert "not saved" in window.told()
    assert not page.refiner.is_busy()
    assert page.adjust.number.value() == threshold
    assert polygons.isModified()
    assert polygons.featureCount() == count - 1
    polygons.rollBack()


def test_a_run_that_was_decided_anew_is_told_as_it_is_shown(dock, demo):
    add_images(demo)
    ready(dock)
    run(dock)
    page = dock.result
    page.adjust.number.setValue(0.8)
    page.adjust.area.setValue(300.0)
    wait_for(lambda: page.report["threshold"] == 0.8 and not page.refiner.is_busy())
    click(dock.history.command_button)
    words = shlex.split(QApplication.clipboard().text())
    assert words[words.index("--threshold") + 1] == "0.8"
    assert words[words.index("--min-area") + 1] == "300.0"
    assert "--overwrite" not in words
    assert not Path(words[words.index("--output") + 1]).exists()
    assert main(words[1:]) == 0
    again = history.report_of(words[words.index("--output") + 1])
    assert (again["changes"], again["pixels_changed"]) == (page.report["changes"], page.report["pixels_changed"])


def test_a_file_that_went_away_is_told_before_the_run(dock, demo, window, tmp_path):
    paths = [shutil.copy(path, tmp_path) for path in demo]
    add_images(paths)
    ready(dock)
    Path(paths[0]).rename(tmp_path / "elsewhere.tif")
    click(dock.detect.run.run_button)
    assert "is not there any more" in window.told()
    assert dock.queue.present is None
    assert not dock.detect.run.run_button.isEnabled()
    (tmp_path / "elsewhere.tif").rename(paths[0])
    dock.hide()
    dock.show()
    ready(dock)


def test_our_own_polygons_are_not_the_first_choice_for_a_place(dock, demo):
    system = QgsCoordinateReferenceSystem("EPSG:32636")
    ours, hers = (QgsVectorLayer("Polygon?crs=EPSG:32636", name, "memory") for name in ("Change polygons", "parks"))
    ours.setCustomProperty("deepchange/kind", "changes")
    assert hers.crs() == system
    QgsProject.instance().addMapLayers([ours, hers])
    assert dock.detect.extent.layer.currentLayer().id() == ours.id()
    dock.detect.extent.combo.setCurrentIndex(2)
    assert dock.detect.extent.layer.currentLayer().id() == hers.id()


def test_an_unknown_date_is_told_as_unknown(dock, demo, raster, tmp_path):
    (layer,) = add_images([raster(tmp_path / "plain.tif", np.ones((3, 20, 20), np.uint8))])
    side = dock.detect.pair.before
    side.choose(layer)
    assert side.date_unknown.isVisible()
    assert side.date_unknown.text() == "date unknown"
    side.set_date("2020-02-03")
    assert not side.date_unknown.isVisible()


def test_the_complaint_about_a_file_goes_when_a_layer_is_chosen(dock, demo, tmp_path):
    (tmp_path / "notes.tif").write_text("no raster")
    side = dock.detect.pair.before
    side.open_file(str(tmp_path / "notes.tif"))
    assert side.trouble.isVisible()
    side.choose(add_images([demo[0]])[0])
    assert not side.trouble.isVisible()


def test_a_long_sentence_can_be_read_whole(window):
    notices = Notices(window)
    notices.bad("short")
    assert not [child for child in window.bar.currentItem().findChildren(QAbstractButton) if child.text()]
    notices.bad("A sentence that is longer than the bar of a small window can show in one line, and goes on. " * 2)
    assert [child for child in window.bar.currentItem().findChildren(QAbstractButton) if child.text()]

"""A result in the panel: shown, decided anew, reviewed."""

import shlex
import shutil
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("qgis.core")

from deepchange.engine import refine
from deepchange.engine.results.reviewed import save_mask
from deepchange.qgis_plugin.dock.dock import HISTORY, REPORT, RESULT
from deepchange.qgis_plugin.runs import history
from deepchange.qgis_plugin.text.formatting import headline
from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QFileDialog

pytestmark = pytest.mark.usefixtures("ready_results")


def test_a_result_is_shown_again_after_its_layers_were_removed(dock, analyst, demo):
    analyst.add_images(demo)
    analyst.ready()
    analyst.run()
    project = QgsProject.instance()
    group = project.layerTreeRoot().findGroups()[0]
    project.removeMapLayers([node.layerId() for node in group.findLayers()])
    assert dock.result.shown is None
    dock.show_again(history.entries(project)[0])
    assert dock.result.shown.layer("changes").isValid()


def test_files_of_a_result_that_are_gone_or_others_now_are_named_when_it_is_shown_again(
    dock, analyst, demo, window
):
    analyst.add_images(demo)
    analyst.ready()
    analyst.run()
    folder = dock.result.shown.folder
    QgsProject.instance().removeAllMapLayers()
    (folder / "probability.tif").unlink()
    (folder / "change.tif").write_text("junk")
    dock.tabs.setCurrentIndex(3)
    analyst.click(dock.history.show_button)
    assert "“change.tif”, “probability.tif” cannot be opened" in window.told()
    assert dock.result.shown.layer("changes").isValid()


def test_polygons_that_were_removed_by_hand_are_added_again_with_what_was_decided(
    dock, analyst, demo, mouse
):
    dock.resize(380, 560)  # the screen of these tests is 600 pixels high
    analyst.add_images(demo)
    analyst.ready()
    analyst.run()
    page = dock.result
    page.review.step(1)
    page.review.decide("accepted")
    counts = page.review.counts.text()
    QgsProject.instance().removeMapLayer(page.shown.layer("changes").id())
    assert "“Show on the map” on the page “History” adds them" in page.review.present.text()
    mouse.press_at(mouse.tab(dock.tabs, HISTORY))
    mouse.press(dock.history.show_button)
    assert page.review.counts.text() == counts
    assert len(page.shown.layers("changes")) == len(page.shown.layers("probability")) == 1


def test_the_slider_shows_at_once_and_makes_mask_and_polygons_anew_when_it_is_let_go(
    dock, analyst, demo
):
    analyst.add_images(demo)
    analyst.ready()
    analyst.run()
    page, before = dock.result, dock.result.report["changes"]
    style_before = (
        page.shown.layer("probability")
        .renderer()
        .shader()
        .rasterShaderFunction()
        .colorRampItemList()
    )
    page.review.step(1)
    page.review.decide("accepted")
    page.adjust.slider.setSliderDown(True)
    page.adjust.slider.setValue(80)
    items = (
        page.shown.layer("probability")
        .renderer()
        .shader()
        .rasterShaderFunction()
        .colorRampItemList()
    )
    assert [round(item.value, 2) for item in items] == [0.8, float("inf")]
    assert not page.refiner.is_busy()
    page.adjust.slider.setSliderDown(False)
    analyst.wait_for(lambda: not page.refiner.is_busy() and page.report["threshold"] == 0.8)
    after = page.shown.layer("changes")
    assert after.isValid()
    assert after.featureCount() == page.report["changes"] != before
    assert after.renderer().type() == "categorizedSymbol"
    assert not page.review.counts.text().startswith("0 accepted")
    items = (
        page.shown.layer("probability")
        .renderer()
        .shader()
        .rasterShaderFunction()
        .colorRampItemList()
    )
    assert len(items) == len(style_before)
    assert history.entries(QgsProject.instance())[0].summary == page.summary.text()


def test_another_threshold_leaves_the_minimum_area_as_it_was_asked(dock, analyst, demo):
    analyst.add_images(demo)
    analyst.ready()
    analyst.run()
    page = dock.result
    assert page.adjust.area.said() == page.report["min_area"] == "9px"
    page.adjust.number.setValue(0.8)
    analyst.wait_for(lambda: not page.refiner.is_busy() and page.report["threshold"] == 0.8)
    assert page.report["min_area"] == "9px"
    box = page.adjust.area
    box.unit.setCurrentIndex(box.unit.findData("ha"))
    analyst.wait_for(lambda: not page.refiner.is_busy() and page.report["min_area_m2"] == 1000.0)


def test_space_shows_the_other_image_and_to_leave_the_result_shows_both(dock, analyst, demo):
    layers = analyst.add_images(demo)
    analyst.ready()
    analyst.run()
    root = QgsProject.instance().layerTreeRoot()
    seen = []
    for _ in range(2):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
        seen.append([root.findLayer(layer.id()).itemVisibilityChecked() for layer in layers])
    assert seen == [[False, True], [True, False]]
    dock.tabs.setCurrentIndex(HISTORY)
    assert all(root.findLayer(layer.id()).itemVisibilityChecked() for layer in layers)


@pytest.mark.parametrize("upper", ["before", "after"])
def test_the_first_space_shows_the_image_below_and_the_panel_says_which_one_it_is(
    dock, analyst, demo, upper
):
    before, after = analyst.add_images(demo)
    analyst.ready()
    analyst.run()
    root = QgsProject.instance().layerTreeRoot()
    if upper == "after":
        lower = root.findLayer(before.id())
        root.addChildNode(lower.clone())
        root.removeChildNode(lower)
    other = {"before": "after", "after": "before"}[upper]
    names = {"before": before.name(), "after": after.name()}
    said = dock.result.review.image
    analyst.wait_for(lambda: said.text() == f"On the map: {upper}, “{names[upper]}”")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert said.text() == f"On the map: {other}, “{names[other]}”"
    shown = before if other == "before" else after
    assert [root.findLayer(layer.id()).isVisible() for layer in (before, after)] == [
        shown is before,
        shown is after,
    ]
    root.findLayer(shown.id()).setItemVisibilityChecked(False)
    analyst.wait_for(said.isHidden)


def test_an_image_that_left_the_project_comes_back_above_the_base_map(
    dock, analyst, demo, raster, tmp_path
):
    layers = analyst.add_images(demo)
    analyst.ready()
    analyst.run()
    project = QgsProject.instance()
    project.removeMapLayers([layer.id() for layer in layers])
    (base,) = analyst.add_images([raster(tmp_path / "base.tif", np.ones((3, 20, 20), np.uint8))])
    root = project.layerTreeRoot()
    node = root.findLayer(base.id())
    root.addChildNode(node.clone())
    root.removeChildNode(node)
    QTest.keyClick(dock.result.review, Qt.Key.Key_Space)
    names = [
        layer.name() for layer in root.layerOrder() if not layer.customProperty("deepchange/kind")
    ]
    assert names == ["beirut_2017-10-03.tif", "beirut_2015-08-20.tif", "base"]
    assert dock.result.review.image.text() == "On the map: after, “beirut_2017-10-03.tif”"


def test_a_result_can_be_reviewed_with_keys_from_the_panel(dock, analyst, demo):
    analyst.add_images(demo)
    analyst.ready()
    analyst.run()
    change = QgsProject.instance().layerTreeRoot().findLayer(dock.result.shown.layer("change").id())
    change.setItemVisibilityChecked(True)
    for key in (Qt.Key.Key_N, Qt.Key.Key_A, Qt.Key.Key_R):
        QTest.keyClick(QApplication.focusWidget(), key)
    assert dock.result.review.counts.text().startswith("1 accepted, 1 rejected")
    assert not change.itemVisibilityChecked()
    dock.tabs.setCurrentIndex(REPORT)
    assert "1 accepted, 1 rejected" in dock.report.page.toPlainText()


def test_keys_hold_when_the_page_was_opened_by_its_tab(dock, analyst, demo, mouse):
    analyst.add_images(demo)
    analyst.ready()
    analyst.run()
    dock.tabs.setCurrentIndex(REPORT)
    mouse.press_at(mouse.tab(dock.tabs, RESULT))
    for key in (Qt.Key.Key_N, Qt.Key.Key_A):
        QTest.keyClick(QApplication.focusWidget(), key)
    assert dock.result.review.counts.text().startswith("1 accepted")
    mouse.press_at(mouse.tab(dock.tabs, REPORT))
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_A)
    assert dock.result.review.counts.text().startswith("1 accepted")


def test_a_result_that_another_qgis_decided_anew_is_shown_as_it_is_now(dock, analyst, demo):
    analyst.add_images(demo)
    analyst.ready()
    analyst.run()
    page = dock.result
    before = page.summary.text()
    page.review.step(1)
    page.review.decide("accepted")
    anew = refine(page.shown.folder, "off", 0.9, 0)
    page.review.decide("rejected")
    assert page.summary.text() == headline(anew.to_json()) != before
    assert page.adjust.number.value() == 0.9
    assert page.report["threshold"] == 0.9
    assert len(list(page.review.polygons())) == page.shown.layer("changes").featureCount()
    assert " accepted, 0 rejected" in page.review.counts.text()
    page.review.step(1)
    page.review.decide("rejected")
    assert " accepted, 1 rejected" in page.review.counts.text()


def test_when_deciding_anew_fails_the_page_shows_the_stored_result(
    dock, analyst, demo, window, tmp_path
):
    paths = [shutil.copy(path, tmp_path) for path in demo]
    analyst.add_images(paths)
    analyst.ready()
    analyst.run()
    Path(paths[0]).rename(tmp_path / "elsewhere.tif")
    page = dock.result
    edges = page.adjust.edges.isChecked()
    page.adjust.edges.toggle()
    analyst.wait_for(page.refiner.is_busy)
    analyst.wait_for(lambda: not page.refiner.is_busy())
    assert page.adjust.edges.isChecked() == edges
    assert page.review.layer().featureCount() == page.report["changes"]
    assert page.review.buttons["next"].isEnabled()
    assert Path(paths[0]).name in window.told()


def test_edits_that_are_not_saved_are_never_discarded_by_the_slider(dock, analyst, demo, window):
    analyst.add_images(demo)
    analyst.ready()
    analyst.run()
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


def test_edits_of_a_duplicated_layer_that_are_not_saved_hold_up_what_would_lack_them(
    dock, analyst, demo, window
):
    analyst.add_images(demo)
    analyst.ready()
    analyst.run()
    page = dock.result
    twin = page.shown.layer("changes").clone()
    QgsProject.instance().addMapLayer(twin)
    twin.startEditing()
    twin.deleteFeature(1)
    for act in (
        lambda: page.adjust.number.setValue(0.8),
        page.accuracy.open,
        page.product.finish_button.click,
        lambda: page.save(save_mask, "nowhere.tif", QgsRasterLayer, "gdal"),
    ):
        window.bar.clearWidgets()
        act()
        analyst.wait_for(lambda: "edits that are not saved" in window.told())
    twin.rollBack()


def test_a_run_that_was_decided_anew_is_told_as_it_is_shown(
    dock, analyst, demo, qgis_process, profile
):
    analyst.add_images(demo)
    analyst.ready()
    analyst.run()
    page = dock.result
    page.adjust.number.setValue(0.8)
    page.adjust.area.unit.setCurrentIndex(page.adjust.area.unit.findData("m2"))
    page.adjust.area.amount.setValue(300.0)
    analyst.wait_for(lambda: page.report["threshold"] == 0.8 and not page.refiner.is_busy())
    analyst.click(dock.history.command_button)
    program, *words = shlex.split(QApplication.clipboard().text())
    assert program == "qgis_process"
    assert {"--THRESHOLD=0.8", "--MIN_AREA=300.0"} <= set(words)
    (folder,) = (word.partition("=")[2] for word in words if word.startswith("--FOLDER="))
    assert not Path(folder).exists()
    qgis_process(profile, *words)
    again = history.report_of(folder)
    assert (again["changes"], again["pixels_changed"]) == (
        page.report["changes"],
        page.report["pixels_changed"],
    )


def test_a_panel_closed_while_it_decides_anew_comes_back_with_its_review(dock, analyst, demo):
    analyst.add_images(demo)
    analyst.ready()
    analyst.run()
    page, threshold = dock.result, dock.result.adjust.number.value()
    page.adjust.edges.toggle()
    analyst.wait_for(page.refiner.is_busy)
    dock.close()
    assert not page.refiner.is_busy()
    dock.show()
    assert page.review.layer().isValid()
    assert page.review.layer().featureCount() == page.report["changes"]
    assert page.review.buttons["next"].isEnabled()
    assert page.adjust.number.value() == threshold
    assert page.adjust.edges.isChecked() == (page.report["crf"] != "off")
    assert page.adjust.bar.isHidden()


def test_a_click_on_the_edges_refines_them(dock, analyst, demo):
    analyst.add_images(demo)
    analyst.ready()
    analyst.run()
    page, before = dock.result, dock.result.report["pixels_changed"]
    assert page.report["crf"] == "off"
    analyst.click_on(page.adjust.edges)
    analyst.wait_for(lambda: page.report["crf"] != "off" and not page.refiner.is_busy())
    assert page.report["crf"] == "numpy"
    assert page.report["pixels_changed"] != before
    assert page.shown.layer("change").isValid()
    assert page.adjust.edges.isChecked()


def test_the_image_is_seen_between_the_outlines_of_what_changed(dock, analyst, demo):
    analyst.add_images(demo)
    analyst.ready()
    analyst.run()
    assert [node.layer().customProperty("deepchange/kind") for node in shown_nodes()] == ["changes"]


def shown_nodes():
    """Nodes of the layers of results that are shown."""
    nodes = QgsProject.instance().layerTreeRoot().findLayers()
    return [
        node
        for node in nodes
        if node.isVisible() and node.layer().customProperty("deepchange/kind")
    ]


def shown_folders():
    """Where the results lie whose polygons are shown."""
    return [Path(node.layer().source().partition("|")[0]).parent.name for node in shown_nodes()]


FIRST, SECOND = "beirut-2015-08-20_to_beirut-2017-10-03", "beirut-2015-08-20_to_beirut-2017-10-03_2"


def test_the_map_shows_the_result_that_the_headline_tells_of_and_no_other_of_the_same_pair(
    dock, analyst, demo
):
    analyst.add_images(demo)
    analyst.ready()
    analyst.run()
    assert shown_folders() == [FIRST]
    dock.detect.options.min_area.say(1000.0)
    analyst.ready()
    analyst.run()
    assert shown_folders() == [SECOND]
    dock.tabs.setCurrentIndex(HISTORY)
    dock.history.list.setCurrentRow(1)
    analyst.click(dock.history.show_button)
    assert shown_folders() == [FIRST]
    assert dock.result.shown.folder.name == FIRST


def test_a_hidden_result_is_shown_again_with_one_click_as_it_was(dock, analyst, demo):
    analyst.add_images(demo)
    analyst.ready()
    analyst.run()
    analyst.run()
    groups = QgsProject.instance().layerTreeRoot().findGroups()
    assert [group.itemVisibilityChecked() for group in groups] == [True, False]
    groups[1].setItemVisibilityChecked(True)
    assert shown_folders() == [SECOND, FIRST]


def test_a_result_that_was_moved_beside_other_layers_hides_none_of_them(dock, analyst, demo):
    layers = analyst.add_images(demo)
    analyst.ready()
    analyst.run()
    root = QgsProject.instance().layerTreeRoot()
    root.findGroups()[0].addChildNode(root.findLayer(layers[1].id()).clone())
    root.removeChildNode(root.children()[-1])
    analyst.run()
    assert shown_folders() == [SECOND]
    assert root.findLayer(layers[1].id()).isVisible()


def test_results_of_another_pair_stay_on_the_map(dock, analyst, demo, tmp_path):
    analyst.add_images(demo)
    analyst.ready()
    analyst.run()
    (other,) = analyst.add_images([shutil.copy(demo[1], str(tmp_path / "later.tif"))])
    dock.detect.pair.after.choose(other)
    analyst.ready()
    analyst.run()
    assert shown_folders() == ["beirut-2015-08-20_to_later-2017-10-03", FIRST]


@pytest.mark.parametrize("reviewed", [False, True])
def test_who_decides_anew_sees_what_becomes_of_it_alone(dock, analyst, demo, reviewed):
    analyst.add_images(demo)
    analyst.ready()
    analyst.run()
    analyst.run()
    page = dock.result
    older = QgsProject.instance().layerTreeRoot().findGroups()[1]
    older.setItemVisibilityChecked(True)
    if reviewed:
        page.review.step(1)
    page.adjust.slider.setSliderDown(True)
    page.adjust.slider.setValue(80)
    assert [node.layer().customProperty("deepchange/kind") for node in shown_nodes()] == [
        "probability"
    ]
    assert shown_folders() == [SECOND]
    page.adjust.slider.setSliderDown(False)
    analyst.wait_for(lambda: page.report["threshold"] == 0.8 and not page.refiner.is_busy())
    dock.tabs.setCurrentIndex(HISTORY)
    assert shown_folders() == [SECOND]
    older.setItemVisibilityChecked(True)
    page.adjust.area.unit.setCurrentIndex(page.adjust.area.unit.findData("m2"))
    page.adjust.area.amount.setValue(300.0)
    analyst.wait_for(lambda: page.report["min_area_m2"] == 300.0 and not page.refiner.is_busy())
    assert shown_folders() == [SECOND]


def test_a_project_is_opened_as_it_was_saved(dock, analyst, demo, tmp_path):
    analyst.add_images(demo)
    analyst.ready()
    analyst.run()
    analyst.run()
    project = QgsProject.instance()
    project.layerTreeRoot().findGroups()[1].setItemVisibilityChecked(True)
    project.write(str(tmp_path / "project.qgz"))
    project.clear()
    project.read(str(tmp_path / "project.qgz"))
    analyst.wait_for(lambda: dock.result.shown is not None)
    assert shown_folders() == [SECOND, FIRST]


def test_a_review_hides_other_results_and_shows_them_again_when_it_is_left(dock, analyst, demo):
    analyst.add_images(demo)
    analyst.ready()
    analyst.run()
    analyst.run()
    project, page = QgsProject.instance(), dock.result
    for group in project.layerTreeRoot().findGroups():
        group.setItemVisibilityChecked(True)
    project.layerTreeRoot().findLayer(page.shown.layer("change").id()).setItemVisibilityChecked(
        True
    )
    before = [node.layerId() for node in shown_nodes()]
    assert len(before) == 3
    page.review.step(1)
    assert [node.layerId() for node in shown_nodes()] == [page.shown.layer("changes").id()]
    dock.tabs.setCurrentIndex(HISTORY)
    assert [node.layerId() for node in shown_nodes()] == before
    dock.tabs.setCurrentIndex(RESULT)
    QTest.keyClick(page.review, Qt.Key.Key_Space)
    assert [node.layerId() for node in shown_nodes()] == [page.shown.layer("changes").id()]
    page.adjust.number.setValue(0.8)
    analyst.wait_for(page.refiner.is_busy)
    assert "decided anew" in page.review.present.text()
    analyst.wait_for(lambda: page.report["threshold"] == 0.8 and not page.refiner.is_busy())
    dock.tabs.setCurrentIndex(HISTORY)
    assert [node.layerId() for node in shown_nodes()] == before[:2]


def test_what_is_saved_says_what_of_the_review_it_holds_and_in_which_crs(
    dock, analyst, demo, window, mouse, tmp_path, monkeypatch
):
    dock.resize(380, 560)  # the screen of these tests is 600 pixels high
    analyst.add_images(demo)
    analyst.ready()
    analyst.run()
    page = dock.result
    mouse.press(page.review.buttons["next"])
    for name in ("accept", "reject"):
        mouse.press(page.review.buttons[name])
    open_ones = page.review.tally().counts["undecided"]
    page.review.layer().setSubsetString("decision IS NULL")  # what is hidden is in the file
    page.save_button.setEnabled(True)
    for made, name, told in (
        (page.save_button, "a.gpkg", f"it: 1 accepted. Left out: 1 rejected, {open_ones} undec"),
        (page.mask_button, "m.tif", f"1 accepted and {open_ones} undecided polygons. Left out: 1"),
    ):
        path = str(tmp_path / name)
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, path=path: (path, ""))
        window.bar.clearWidgets()
        mouse.press(made)
        analyst.wait_for(lambda: "Saved in" in window.told())
        assert told in window.told()
        assert window.told().endswith("CRS: EPSG:4326.")
    assert window.bar.currentItem().duration() == 0  # nobody judged a part of the mask

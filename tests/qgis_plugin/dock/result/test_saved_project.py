"""A project that is saved amid a review, and opened by another QGIS."""

import json
import subprocess
import sys

import pytest

pytest.importorskip("qgis.core")

from deepchange.qgis_plugin.dock.dock import HISTORY
from deepchange.qgis_plugin.map.result_layers import NONE
from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

pytestmark = pytest.mark.usefixtures("ready_results")

READ = """
import json, os, sys
from qgis.core import QgsApplication, QgsProject
application = QgsApplication([], False)
application.initQgis()
project = QgsProject.instance()
def look(renderer):
    if not hasattr(renderer, "legendSymbolItems"):
        return [[text, colour.name()] for text, colour in renderer.legendSymbologyItems()]
    return [[item.label(), item.symbol().dump(), renderer.legendSymbolItemChecked(item.ruleKey())]
            for item in renderer.legendSymbolItems()]
for line in sys.stdin:
    assert project.read(line.rstrip())
    layers = {}
    for node in project.layerTreeRoot().findLayers():
        layer = node.layer()
        layers[layer.name()] = [node.isVisible(), layer.isValid(), layer.source(), layer.subsetString(),
                                look(layer.renderer())]
    groups = [[group.name(), group.itemVisibilityChecked()] for group in project.layerTreeRoot().findGroups()]
    print(json.dumps([layers, groups]), flush=True)
    project.clear()
os._exit(0)
"""  # noqa: E501


@pytest.fixture(scope="module")
def seen_by_another_qgis():
    """Saves the project, and gives what another QGIS shows of it: each layer with its source,
    filter and symbols, and the groups."""
    other = subprocess.Popen(
        [sys.executable, "-c", READ], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )

    def seen(path):
        assert QgsProject.instance().write(str(path))
        other.stdin.write(f"{path}\n")
        other.stdin.flush()
        for line in other.stdout:  # QGIS may say something else before
            if line.startswith("["):
                return json.loads(line)
        raise AssertionError(f"QGIS ended with {other.wait()}.")

    with other:
        yield seen
        other.stdin.close()


def look_closely(dock, analyst):
    """Decide with the others hidden, then look at the image before."""
    review = dock.result.review
    for key in (Qt.Key.Key_N, Qt.Key.Key_A, Qt.Key.Key_Space, Qt.Key.Key_Space):
        QTest.keyClick(review, key)
    review.others.setCurrentIndex(review.others.findData(NONE))


def hold_the_slider(dock, analyst):
    dock.result.adjust.slider.setSliderDown(True)
    dock.result.adjust.slider.setValue(80)


def hold_the_slider_amid_a_review(dock, analyst):
    look_closely(dock, analyst)
    hold_the_slider(dock, analyst)


def swipe(dock, analyst):
    analyst.click(dock.result.compare.swipe_button)


def decide_anew(dock, analyst):
    dock.result.adjust.number.setValue(dock.result.adjust.number.value() + 0.01)
    analyst.wait_for(dock.result.refiner.is_busy)


def label_a_sample(dock, analyst):
    analyst.click(dock.result.accuracy.open_button)
    QTest.keyClick(dock.result.accuracy.window_of_labels, Qt.Key.Key_Space)


@pytest.mark.parametrize(
    "act",
    [
        pytest.param(look_closely, marks=pytest.mark.slow),  # as amid a review
        pytest.param(hold_the_slider, marks=pytest.mark.slow),
        hold_the_slider_amid_a_review,
        swipe,
        decide_anew,
        label_a_sample,
    ],
)
def test_a_project_saved_amid_a_review_holds_all_layers_as_without_it(
    dock, analyst, demo, tmp_path, act, seen_by_another_qgis
):
    images = analyst.add_images(demo)
    analyst.ready()
    analyst.run()
    root = QgsProject.instance().layerTreeRoot()
    group = root.addGroup("images")  # which she hides with the image before in it
    node = root.findLayer(images[0].id())
    group.addChildNode(node.clone())
    root.removeChildNode(node)
    group.setItemVisibilityChecked(False)
    change = dock.result.shown.layer("change")
    root.findLayer(change.id()).setItemVisibilityChecked(True)
    without = seen_by_another_qgis(tmp_path / "without.qgz")
    act(dock, analyst)
    amid = seen_by_another_qgis(tmp_path / "amid.qgz")
    assert amid == without
    assert not QgsProject.instance().isDirty()
    dock.result.refiner.close()
    dock.result.adjust.slider.setSliderDown(False)
    analyst.wait_for(lambda: not dock.result.refiner.is_busy())
    dock.close()
    over = seen_by_another_qgis(tmp_path / "over.qgz")
    assert over == without


def test_a_plugin_that_is_disabled_amid_a_review_leaves_all_layers_as_without_it(
    dock, analyst, demo, tmp_path, seen_by_another_qgis
):
    analyst.add_images(demo)
    analyst.ready()
    analyst.run()
    without = seen_by_another_qgis(tmp_path / "without.qgz")
    look_closely(dock, analyst)
    dock.close_down()
    dock.close_down = lambda: None  # which the fixture calls once more
    assert seen_by_another_qgis(tmp_path / "disabled.qgz") == without


def test_polygons_that_she_had_hidden_are_hidden_again_when_the_review_is_left(dock, analyst, demo):
    analyst.add_images(demo)
    analyst.ready()
    analyst.run()
    node = QgsProject.instance().layerTreeRoot().findLayer(dock.result.shown.layer("changes").id())
    node.setItemVisibilityChecked(False)
    dock.result.review.step(1)
    assert node.isVisible()
    dock.tabs.setCurrentIndex(HISTORY)
    assert not node.isVisible()


def test_what_she_shows_or_hides_herself_during_a_review_stays_as_she_did_it(dock, analyst, demo):
    images = analyst.add_images(demo)
    analyst.ready()
    analyst.run()
    root = QgsProject.instance().layerTreeRoot()
    QTest.keyClick(dock.result.review, Qt.Key.Key_Space)
    nodes = [root.findLayer(layer.id()) for layer in images]
    hidden = next(node for node in nodes if not node.isVisible())
    shown = next(node for node in nodes if node.isVisible())
    hidden.setItemVisibilityChecked(True)
    shown.setItemVisibilityChecked(False)
    dock.tabs.setCurrentIndex(HISTORY)
    assert hidden.isVisible()
    assert not shown.isVisible()


def test_a_style_of_her_own_survives_the_preview_of_a_threshold(dock, analyst, demo):
    analyst.add_images(demo)
    analyst.ready()
    analyst.run()
    layer = dock.result.shown.layer("probability")
    layer.renderer().setOpacity(0.25)
    slider = dock.result.adjust.slider
    slider.setSliderDown(True)
    slider.setValue(80)
    slider.setSliderDown(False)
    analyst.wait_for(lambda: dock.result.report["threshold"] == 0.8)
    assert layer.renderer().opacity() == 0.25

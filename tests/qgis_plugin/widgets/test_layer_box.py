"""A layer that was chosen and leaves the project is replaced by none."""

import pytest

pytest.importorskip("qgis.core")

from deepchange.qgis_plugin.dock.detect.extent_panel import POLYGONS, WHOLE
from deepchange.qgis_plugin.widgets.layer_box import LayerBox
from qgis.core import QgsProject, QgsVectorLayer


@pytest.fixture
def layers(qgis_new_project):
    made = [QgsVectorLayer("Polygon?crs=EPSG:4326", name, "memory") for name in "abc"]
    QgsProject.instance().addMapLayers(made)
    return made


@pytest.mark.parametrize("empty", [True, False])
def test_a_layer_that_goes_is_told_and_replaced_by_none_of_its_neighbours(qgis_app, layers, empty):
    box, lost = LayerBox(), []
    box.setAllowEmptyLayer(empty)
    box.lost.connect(lambda: lost.append(True))
    box.setLayer(layers[1])
    QgsProject.instance().removeMapLayer(layers[0].id())
    assert box.currentLayer() is layers[1]
    assert not lost
    QgsProject.instance().removeMapLayer(layers[1].id())
    assert lost == [True]
    assert box.currentLayer() is None
    box.setLayer(layers[2])
    layers[2].setName("0")
    assert box.currentLayer() is layers[2]


def test_a_mask_an_exclusion_and_an_extent_that_go_are_not_replaced_by_other_polygons(dock, layers):
    page = dock.detect
    page.exclude.layer.setLayer(layers[1])
    page.masks.before.rows[0].layer.setLayer(layers[1])
    page.extent.combo.setCurrentIndex(POLYGONS)
    page.extent.layer.setLayer(layers[1])
    QgsProject.instance().removeMapLayer(layers[1].id())
    assert page.exclude.area() is None
    assert page.masks.before.masks() is None
    assert page.extent.combo.currentIndex() == WHOLE

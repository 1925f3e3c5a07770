"""Layers of a semantic result as QGIS shows them."""

import numpy as np
import pytest
from deepchange.engine.raster.grid import Grid
from deepchange.engine.raster.layers import class_writer
from deepchange.engine.results.transitions import code, transition_writer

pytest.importorskip("qgis.core", reason="QGIS is not installed here")

CLASSES = (("water", (0, 90, 200)), ("building", (200, 60, 40)))
GRID = Grid(20, 30, (0.0, 1.0, 0.0, 0.0, 0.0, -1.0), "")


def shown(path, kind):
    """Value to name of what the layer's legend holds."""
    from deepchange.qgis_plugin.map.layers import open_layer

    layer = open_layer(str(path), kind)
    return {int(item.value): item.label for item in layer.renderer().classes()}


def test_a_transition_layer_shows_transitions_and_nothing_where_nothing_changed(qgis_app, tmp_path):
    writer = transition_writer(tmp_path / "transition.tif", GRID, CLASSES)
    writer.write(0, np.full((20, 30), code(0, 1, 2), np.uint8))
    writer.finish("NEAREST")
    names = {
        1: "water -> water",
        2: "water -> building",
        3: "building -> water",
        4: "building -> building",
    }
    assert shown(tmp_path / "transition.tif", "transition") == names


def test_a_class_layer_shows_its_classes_alone(qgis_app, tmp_path):
    writer = class_writer(tmp_path / "classes.tif", GRID, "after", CLASSES)
    writer.write(0, np.full((20, 30), 2, np.uint8))
    writer.finish("NEAREST")
    assert shown(tmp_path / "classes.tif", "classes_after") == {1: "water", 2: "building"}


def test_legends_speak_the_language_of_qgis(qgis_app, raster, tmp_path, monkeypatch):
    from deepchange.qgis_plugin.map import layers
    from deepchange.qgis_plugin.text import card_in_words

    german = {
        "water": "Wasser",
        "building": "Gebäude",
        "changed": "verändert",
        "not assessed": "nicht bewertet",
    }
    for module, said in ((card_in_words, "tr"), (card_in_words, "shown"), (layers, "tr")):
        monkeypatch.setattr(module, said, lambda text: german.get(text, text))
    writer = transition_writer(tmp_path / "transition.tif", GRID, CLASSES)
    writer.write(0, np.full((20, 30), code(0, 1, 2), np.uint8))
    writer.finish("NEAREST")
    assert shown(tmp_path / "transition.tif", "transition")[2] == "Wasser -> Gebäude"
    mask = raster(tmp_path / "change.tif", np.ones((1, 20, 30), np.uint8))
    assert shown(mask, "change") == {0: "unchanged", 1: "verändert", 255: "nicht bewertet"}

"""Kinds of change as QGIS shows them: the layer, the review, the report, the toolbox."""

import json
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest
from osgeo import gdal, ogr

pytest.importorskip("qgis.core")

from deepchange.engine import DetectionRequest, detect
from deepchange.qgis_plugin.dock.detect.options_panel import OptionsPanel
from deepchange.qgis_plugin.dock.result.review_panel import ReviewPanel
from deepchange.qgis_plugin.map import layers
from deepchange.qgis_plugin.reports.result import report_html
from deepchange.qgis_plugin.runs.export_command import as_command
from deepchange.qgis_plugin.text import kinds as kind_words
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback, QgsProject
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from support.kinds import PLANTED, found_in, planted

GERMAN = {"vegetation loss": "Vegetationsverlust", "less green": "weniger grün"}


@pytest.fixture(scope="module")
def result(tmp_path_factory):
    """The result of the planted pair."""
    folder = tmp_path_factory.mktemp("planted")
    return found_in(folder / "out", planted(folder))


@pytest.fixture
def german(monkeypatch):
    monkeypatch.setattr(kind_words, "shown", lambda text: GERMAN.get(str(text), str(text)))


def legend(layer):
    return {int(item.value): (item.label, item.color.name()) for item in layer.renderer().classes()}


def test_the_layer_of_kinds_shows_their_words_and_colours(qgis_app, result, german):
    shown = legend(layers.open_layer(result.files["kind"], "kind"))
    assert shown[1] == ("Vegetationsverlust", "#d95f02")
    assert shown[3] == ("water gain", "#1f78d1")
    assert 0 not in shown
    assert 255 not in shown


def test_a_result_is_added_with_both_layers_which_leave_the_images_to_be_seen(qgis_app, result):
    report = json.loads(Path(result.files["report"]).read_text())
    group = layers.add_result(QgsProject.instance(), result.files, report)
    kinds = {
        node.layer().customProperty("deepchange/kind"): node.itemVisibilityChecked()
        for node in group.findLayers()
    }
    assert kinds["kind"] is False
    assert kinds["magnitude"] is False
    assert kinds["changes"] is True
    QgsProject.instance().clear()


def test_the_style_beside_the_raster_names_kinds_for_who_opens_it_by_hand(qgis_app, result):
    from qgis.core import QgsRasterLayer

    shown = legend(QgsRasterLayer(result.files["kind"], "by hand"))
    assert shown[1] == ("vegetation loss", "#d95f02")


@pytest.fixture
def panel(result, qgis_canvas):
    panel = ReviewPanel(qgis_canvas)
    panel.show_layer(layers.open_layer(result.files["changes"], "changes"))
    panel.show()
    panel.activateWindow()
    panel.setFocus()
    QTest.qWaitForWindowActive(panel)
    yield panel
    panel.show_layer(None)
    sip.delete(panel)


def test_the_review_steps_through_the_polygons_of_a_kind_alone(panel, german):
    panel._fill_which()
    offered = [panel.which.itemText(place) for place in range(panel.which.count())]
    assert "Vegetationsverlust by its bands (1)" in offered
    assert sum("by its bands" in text for text in offered) == len(PLANTED)
    panel.which.setCurrentIndex(offered.index("Vegetationsverlust by its bands (1)"))
    seen = set()
    for _ in range(3):
        QTest.keyClick(panel, Qt.Key.Key_N)
        seen.add(panel.layer().getFeature(panel.present_fid())["index_kind"])
    assert seen == {"vegetation loss"}
    assert "Vegetationsverlust (weniger grün)" in panel.present.text()


def test_the_report_holds_a_table_of_kinds(qgis_app, result, german):
    report = json.loads(Path(result.files["report"]).read_text())
    page = report_html(report)
    assert "What kind of change" in page
    assert "Vegetationsverlust" in page
    assert "weniger grün" in page
    without = report_html({**report, "kinds": []})
    assert "What kind of change" not in without


def test_the_panel_asks_for_rules_of_ones_own(qgis_app, tmp_path):
    options = OptionsPanel()
    assert options.values()["kinds"] == "auto"
    options.kinds.setFilePath(str(tmp_path / "mine.toml"))
    assert options.values()["kinds"] == str(tmp_path / "mine.toml")
    options.kinds.setFilePath("off")
    assert options.values()["kinds"] == "off"


def attributes(path):
    dataset = ogr.Open(str(path))
    return [feature.items() for feature in dataset.GetLayer(0)]


def pixels(path):
    dataset = gdal.Open(str(path))
    return dataset.ReadAsArray()


def test_command_line_python_and_processing_tell_the_same(provider, tmp_path):
    pair = planted(tmp_path)
    by_python = detect(DetectionRequest(*pair, str(tmp_path / "python"), model="cva"))
    command = ["detect", *pair, "--model", "cva", "--output", str(tmp_path / "command")]
    command += ["--progress", "none", "--json"]
    done = subprocess.run(
        [sys.executable, "-m", "deepchange.engine", *command],
        capture_output=True,
        text=True,
        check=True,
    )
    algorithm = QgsApplication.processingRegistry().algorithmById(
        "deepchange:detectchangesunsupervised"
    )
    given = {
        "BEFORE": pair[0],
        "AFTER": pair[1],
        "MODEL": "cva",
        "KIND": str(tmp_path / "kind.tif"),
        "CHANGES": str(tmp_path / "changes.gpkg"),
    }
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    outputs, fine = algorithm.run(given, context, QgsProcessingFeedback())
    assert fine
    assert json.loads(done.stdout)["kinds"] == list(by_python.kinds)
    expected = pixels(by_python.files["kind"])
    assert expected.any()
    assert (pixels(tmp_path / "command" / "kind.tif") == expected).all()
    assert (pixels(outputs["KIND"]) == expected).all()
    polygons = attributes(by_python.files["changes"])
    assert attributes(tmp_path / "command" / "changes.gpkg") == polygons
    assert attributes(outputs["CHANGES"]) == polygons


def test_processing_says_why_there_is_no_layer_of_kinds(provider, tmp_path):
    pair = planted(tmp_path, named=False)
    algorithm = QgsApplication.processingRegistry().algorithmById(
        "deepchange:detectchangesunsupervised"
    )
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    context.setProject(QgsProject.instance())
    given = {
        "BEFORE": pair[0],
        "AFTER": pair[1],
        "MODEL": "cva",
        "KIND": str(tmp_path / "kind.tif"),
    }
    outputs, fine = algorithm.run(given, context, feedback)
    assert fine
    assert "KIND" not in outputs
    assert "which band has which colour" in feedback.textLog()


def test_processing_and_its_command_can_leave_kinds_out(provider, tmp_path):
    pair = planted(tmp_path)
    registry = QgsApplication.processingRegistry()
    algorithm = registry.algorithmById("deepchange:detectchanges")
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    given = {"BEFORE": pair[0], "AFTER": pair[1], "MODEL": "cva", "TELL_KINDS": False}
    given["FOLDER"] = str(tmp_path / "out")
    assert algorithm.checkParameterValues(given, context) == (True, "")
    _, fine = algorithm.run(given, context, QgsProcessingFeedback())
    assert fine
    assert (tmp_path / "out" / "change.tif").exists()
    assert not (tmp_path / "out" / "kind.tif").exists()
    request = DetectionRequest(*pair, str(tmp_path / "out"), kinds="off")
    run = SimpleNamespace(request=request, dates=None)
    assert "--TELL_KINDS=false" in as_command(run)
    assert algorithm.parameterDefinition("TELL_KINDS") is not None


def test_a_broken_file_of_rules_is_refused_before_anything_runs(provider, tmp_path):
    pair = planted(tmp_path)
    (tmp_path / "mine.toml").write_text("nothing")
    algorithm = QgsApplication.processingRegistry().algorithmById("deepchange:detectchanges")
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    given = {"BEFORE": pair[0], "AFTER": pair[1], "MODEL": "cva"}
    given |= {"KIND_RULES": str(tmp_path / "mine.toml"), "FOLDER": str(tmp_path / "out")}
    good, sentence = algorithm.checkParameterValues(given, context)
    assert not good
    assert "mine.toml" in sentence

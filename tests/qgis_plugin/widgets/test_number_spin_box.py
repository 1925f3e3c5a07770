"""Fields for numbers, and numbers in labels, written as where the user lives."""

import pytest
from osgeo import ogr

pytest.importorskip("qgis.core")

from deepchange.engine.progress import Progress
from deepchange.qgis_plugin.dock import history_panel
from deepchange.qgis_plugin.dock.detect.options_panel import OptionsPanel
from deepchange.qgis_plugin.dock.detect.run_panel import RunPanel
from deepchange.qgis_plugin.dock.result.review_panel import ReviewPanel
from deepchange.qgis_plugin.dock.result.threshold_panel import AdjustPanel
from deepchange.qgis_plugin.runs.history import Entry
from deepchange.qgis_plugin.widgets.number_spin_box import NumberBox
from qgis.core import QgsVectorLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QLocale, Qt
from qgis.PyQt.QtTest import QTest


@pytest.fixture
def german(qgis_app):
    before = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def made(qgis_app):
    """Makes a widget that goes after the test."""
    widgets = []

    def make(kind, *arguments):
        widgets.append(kind(*arguments))
        return widgets[-1]

    yield make
    for widget in widgets:
        sip.delete(widget)


@pytest.mark.parametrize("typed", ["0.25", "0,25"])
def test_a_comma_and_a_point_are_both_taken_where_a_comma_is_written(german, made, typed):
    box = made(NumberBox)
    box.lineEdit().selectAll()
    QTest.keyClicks(box, typed)
    assert box.value() == 0.25
    box.setValue(0.5)
    assert box.text() == "0,50"


def test_thousands_are_grouped_and_can_be_typed_with_and_without(german, made):
    box = made(NumberBox, 0)
    box.setRange(0, 1e9)
    for typed in ("12000", "12.000"):
        box.lineEdit().selectAll()
        QTest.keyClicks(box, typed)
        assert box.value() == 12000
        QTest.keyClick(box, Qt.Key.Key_Return)
        assert box.text() == "12.000"


def test_the_smallest_change_is_written_alike_before_and_after_a_run(german, made):
    options, adjust = made(OptionsPanel), made(AdjustPanel)
    options.min_area.say(1000.0)
    adjust.area.say(1000.0)
    for box in (options.min_area, adjust.area):
        assert f"{box.amount.text()} {box.unit.currentText()}" == "1.000 m²"
    adjust.number.setValue(0.5)
    assert adjust.number.text() == "0,50"


def test_the_history_writes_threshold_and_area_as_the_user_does(german):
    decided = {"threshold": 0.5, "min_area": 3000.0}
    entry = Entry("", "", "a", "b", "", "", "", {"model": "cva"}, decided)
    assert history_panel._how(entry) == "cva · threshold 0,5 · from 3.000 m² on"


def test_the_review_counts_in_the_users_way(german, made, tmp_path, qgis_canvas):
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(tmp_path / "changes.gpkg"))
    layer = dataset.CreateLayer("changes", None, ogr.wkbPolygon, ["FID=fid"])
    for name in ("area_m2", "probability_mean"):
        layer.CreateField(ogr.FieldDefn(name, ogr.OFTReal))
    layer.StartTransaction()
    for _ in range(1200):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(ogr.CreateGeometryFromWkt("POLYGON((0 0, 1 0, 1 1, 0 1, 0 0))"))
        feature["area_m2"], feature["probability_mean"] = 12345.0, 0.75
        layer.CreateFeature(feature)
    layer.CommitTransaction()
    del layer, dataset
    panel = made(ReviewPanel, qgis_canvas)
    panel.show_layer(QgsVectorLayer(str(tmp_path / "changes.gpkg"), "changes", "ogr"))
    assert panel.counts.text() == "0 accepted, 0 rejected, 1.200 to go"
    panel.step(1)
    assert panel.present.text().startswith("<b>1 of 1.200</b> · 1,234 ha · probability 0,75")
    panel.show_layer(None)


# ---- While it runs -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("model", "said"),
    [
        ("dsms-cn", "Learning from the pair"),
        ("cva", "Comparing the values of both images"),
        ("ir-mad", "Comparing the values of both images"),
    ],
)
def test_only_a_network_is_said_to_learn(made, model, said):
    panel = made(RunPanel)
    panel.tell(Progress("learning from the pair", 0.24, None, 5.0), model)
    assert panel.stage.text() == f"{said} · 24 % · 5 s left"


def test_that_nothing_is_left_is_said_at_the_end_alone(made):
    panel = made(RunPanel)
    panel.tell(Progress("detecting", 0.24, None, 0.3))
    assert panel.stage.text() == "Detecting · 24 %"
    panel.tell(Progress("detecting", 0.97, None, 0.3))
    assert panel.stage.text() == "Detecting · 97 % · 0 s left"


def test_the_rate_is_written_as_the_user_does(german, made):
    panel = made(RunPanel)
    panel.tell(Progress("detecting", 0.5, 1.5))
    assert panel.stage.text() == "Detecting · 50 % · 1,50 megapixels a second"
    panel.tell(Progress("detecting", 0.5, 0.00432))
    assert panel.stage.text() == "Detecting · 50 % · 0,004 megapixels a second"

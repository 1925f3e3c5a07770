"""The minimum area, in a unit of one's own."""

import pytest

pytest.importorskip("qgis.core")

from deepchange.qgis_plugin.dock.detect.options_panel import OptionsPanel
from deepchange.qgis_plugin.text.formatting import least_area
from deepchange.qgis_plugin.widgets.area_box import AreaBox
from qgis.core import QgsSettings
from qgis.PyQt import sip


@pytest.fixture
def box(qgis_app):
    QgsSettings().remove("deepchange/min_area")
    made = AreaBox("min_area")
    yield made
    sip.delete(made)
    QgsSettings().remove("deepchange/min_area")


@pytest.mark.parametrize(
    ("unit", "amount", "said"),
    [
        ("px", 25, "25px"),
        ("m2", 500, 500.0),
        ("ha", 0.5, "0.5ha"),
        ("px", 0, 0.0),
        ("m2", 0, 0.0),
        ("ha", 0, 0.0),
    ],
)
def test_it_is_asked_in_the_unit_that_was_chosen(box, unit, amount, said):
    assert box.said() == "auto"
    box.unit.setCurrentIndex(box.unit.findData(unit))
    box.amount.setValue(amount)
    assert box.said() == said
    again = AreaBox("min_area")
    assert again.said() == said
    sip.delete(again)


@pytest.mark.parametrize(
    ("said", "shown"), [(904.43, "904.43"), (0.09, "0.09"), ("0.125ha", "0.125"), ("9px", "9")]
)
def test_an_area_that_is_told_is_asked_for_as_it_was_told(box, said, shown):
    box.say(said)
    assert box.said() == said
    assert box.amount.text() == shown


def test_the_suggestion_is_told_and_what_is_proposed_by_hand_begins_with_it(box):
    assert box.unit.currentText() == "automatic (9 pixels)"
    box.unit.setCurrentIndex(box.unit.findData("px"))
    assert box.said() == "9px"


@pytest.mark.parametrize("said", ["auto", "25px", 500.0, "0.5ha"])
def test_what_was_asked_is_shown_again(box, said):
    box.say(said)
    assert box.said() == said


def test_nonsense_in_the_settings_is_shown_as_automatic(box):
    QgsSettings().setValue("deepchange/min_area", "many")
    again = AreaBox("min_area")
    assert again.said() == "auto"
    sip.delete(again)


def test_the_engine_decides_where_she_does_not(qgis_app):
    QgsSettings().remove("deepchange/min_area")
    panel = OptionsPanel()
    assert "min_area" not in panel.values()
    panel.min_area.say("25px")
    assert panel.values()["min_area"] == "25px"
    assert "25px" in panel.said()
    sip.delete(panel)


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ("auto", "automatic minimum area"),
        ("25px", "from 25 pixels on"),
        (500.0, "from 500 m² on"),
        ("0.5ha", "from 0.5 ha on"),
        (0.0, ""),
        ("0px", ""),
    ],
)
def test_the_history_tells_it_in_its_unit(qgis_app, said, words):
    assert least_area(said) == words

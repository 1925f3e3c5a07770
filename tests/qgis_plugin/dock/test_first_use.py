"""What made a first-time user hesitate in a panel of 300 pixels, in her own language."""

import pytest

pytest.importorskip("qgis.core")

from deepchange.engine.inference.model_choice import choose_model
from deepchange.engine.request import DetectionRequest
from deepchange.qgis_plugin.dock.detect.check_panel import CheckPanel
from deepchange.qgis_plugin.dock.history_panel import _how
from deepchange.qgis_plugin.dock.training.progress_view import ProgressView
from deepchange.qgis_plugin.reports import result
from deepchange.qgis_plugin.runs.history import Entry
from deepchange.qgis_plugin.text import formatting
from deepchange.qgis_plugin.text.plain_words import plain
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QFrame


def test_why_a_model_was_taken_names_its_bands_in_the_language_of_qgis(demo, results, monkeypatch):
    german = {"red": "Rot", "green": "Grün", "blue": "Blau"}
    monkeypatch.setattr(formatting, "translated", lambda text: german.get(text, text))
    reason = choose_model(DetectionRequest(*demo, output="unused")).reason
    assert str(reason).endswith("; red, green, blue).")
    assert plain(reason).endswith("; Rot, Grün, Blau).")


def test_a_map_that_was_learned_is_called_so_in_the_history():
    entry = Entry("2026-01-01", "x", "a", "b", "", "", "", {"model": "learned"})
    assert _how(entry) == "learned"
    learned = Entry("", "x", "a", "b", "", "", "", {"model": "x", "learned_from": ["decisions"]})
    assert _how(learned) == "learned from decisions"


def test_kinds_have_one_column_for_kind_and_direction():
    row = {"kind": "vegetation loss", "direction": "less green", "pixels": 5, "hectares": 1.0}
    row |= {"percent": 60.0, "changes": 3}
    same = {**row, "kind": "brighter", "direction": "brighter"}
    found = result._kinds({"kinds": [row, same, {**row, "direction": ""}]})
    assert len(found["head"]) == len(found["rows"][0]) == 4
    assert [cells[0] for cells in found["rows"]] == [
        "vegetation loss (less green)",
        "brighter",
        "vegetation loss",
    ]


def test_details_are_seen_to_unfold(qgis_app):
    panel = CheckPanel()
    assert panel.details_button.arrowType() == Qt.ArrowType.RightArrow
    panel.details_button.setChecked(True)
    assert panel.details_button.arrowType() == Qt.ArrowType.DownArrow
    sip.delete(panel)


def test_to_add_a_date_looks_like_something_to_press(dock):
    assert not dock.detect.later.add_button.icon().isNull()


def test_before_a_search_no_line_divides_nothing_and_the_dates_are_explained(dock):
    dock.tabs.setCurrentWidget(dock.find)
    lines = [
        each for each in dock.find.findChildren(QFrame) if each.frameShape() == QFrame.Shape.HLine
    ]
    assert lines
    assert not any(each.isVisible() for each in lines)
    assert dock.find.criteria.server.lineEdit().cursorPosition() == 0


def test_a_bar_of_progress_is_shown_only_once_something_progresses(qgis_app):
    from deepchange.engine.progress import Progress

    view = ProgressView()
    view.show()
    assert not view.bar.isVisible()
    view.tell(Progress("Epoch 1", 0.5))
    assert view.bar.isVisible()
    view.clear()
    assert not view.bar.isVisible()
    sip.delete(view)

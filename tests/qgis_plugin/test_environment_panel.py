"""The panel that sets the engine up: it says what is there, and takes a Python that works and no other."""

import sys
import time

import pytest

pytest.importorskip("qgis.core")

from deepchange.engine import environments
from deepchange.qgis_plugin.environment import Plan
from deepchange.qgis_plugin.environment_panel import EnvironmentPanel, plan_in_words
from deepchange.qgis_plugin.widgets import Sentence
from qgis.core import QgsApplication
from qgis.PyQt import sip
from qgis.PyQt.QtWidgets import QApplication


@pytest.fixture
def panel(tmp_path, monkeypatch, qgis_app):
    monkeypatch.setenv("DEEPCHANGE_HOME", str(tmp_path / "home"))
    monkeypatch.delenv("DEEPCHANGE_PYTHON")
    monkeypatch.setattr("deepchange.engine.environments.own_python", lambda: None)
    panel = EnvironmentPanel()
    panel.show()
    yield panel
    panel.close_down()
    sip.delete(panel)


def wait_for(condition, seconds=30.0):
    until = time.monotonic() + seconds
    while not condition() and time.monotonic() < until:
        QgsApplication.processEvents()
        time.sleep(0.005)
    assert condition()


def said(panel):
    """Kind and text of the sentences at the top, those on their way out left aside."""
    layout = panel.state
    found = [layout.itemAt(index).widget() for index in range(layout.count())]
    return [(sentence.kind, sentence.text) for sentence in found if isinstance(sentence, Sentence)]


def test_without_an_engine_it_says_so_and_three_ways_lie_open(panel):
    assert said(panel)[0][0] == "problem"
    assert "no Python with torch" in said(panel)[0][1]
    assert all(button.isEnabled() for button in (panel.set_up_button, panel.use_button, panel.bundle_button))
    assert not panel.repair_button.isEnabled()


def test_a_python_that_works_is_taken(panel):
    changed = []
    panel.changed.connect(lambda: changed.append(True))
    panel.python.setFilePath(sys.executable)
    panel.use_button.click()
    assert not panel.use_button.isEnabled()
    wait_for(lambda: changed)
    assert said(panel)[0][0] == "good"
    assert sys.executable in said(panel)[0][1]
    assert "torch" in said(panel)[0][1]
    assert environments.record()["python"] == sys.executable


def test_to_use_no_python_at_all_is_answered_with_what_to_do_first(panel):
    panel.python.setFilePath(" ")
    panel.use_button.click()
    assert ("problem", "Choose the Python first.") in said(panel)


def test_a_file_that_is_no_python_is_refused_with_a_sentence(panel, tmp_path):
    (tmp_path / "python").write_text("no program", encoding="utf-8")
    panel.use(str(tmp_path / "python"))
    wait_for(panel.use_button.isEnabled)
    kind, text = said(panel)[0]
    assert kind == "problem"
    assert str(tmp_path / "python") in text
    assert environments.record() == {}


def test_what_setting_up_takes_is_said_before_it_is_done(panel):
    plan = Plan("/data/me/deepchange", "Python 3.12 (/usr/bin/python3)", 5500, (3, 30), (), ())
    assert plan_in_words(plan).splitlines()[0] == "About 5.5 GB, 3 to 30 minutes"
    forbidden = Plan("/data/me", "", None, (3, 30), (), ("There is no room.",))
    assert plan_in_words(forbidden) == "There is no room."


def test_diagnostics_can_be_copied(panel):
    panel.copy_button.click()
    assert "worker: none set up" in QApplication.clipboard().text()

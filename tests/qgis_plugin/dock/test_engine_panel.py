"""The panel that sets the engine up: it says what is there, and takes a Python that works and no
other."""

import sys
import time

import pytest

pytest.importorskip("qgis.core")

from deepchange.engine.errors import EnvironmentMissing, Stopped
from deepchange.engine.worker import environment as environments
from deepchange.qgis_plugin.dock.engine_panel import EnvironmentPanel
from deepchange.qgis_plugin.dock.set_up_card import plan_in_words
from deepchange.qgis_plugin.environment import build as set_up_build
from deepchange.qgis_plugin.environment import manage as environment
from deepchange.qgis_plugin.environment import plan as set_up_plan
from deepchange.qgis_plugin.environment.diagnosis import TROUBLES, explain, to_say
from deepchange.qgis_plugin.environment.manage import Plan
from deepchange.qgis_plugin.environment.sources import CPU_INDEX
from deepchange.qgis_plugin.settings import remembered
from deepchange.qgis_plugin.text.formatting import shown
from deepchange.qgis_plugin.text.translation import CONTEXT
from deepchange.qgis_plugin.widgets.basic import Sentence
from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QPoint, Qt, QTranslator
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QMessageBox
from support.waiting import wait_for


@pytest.fixture
def panel(tmp_path, monkeypatch, qgis_app):
    monkeypatch.setenv("DEEPCHANGE_HOME", str(tmp_path / "home"))
    monkeypatch.delenv("DEEPCHANGE_PYTHON")
    monkeypatch.setattr("deepchange.engine.worker.environment.own_python", lambda: None)
    monkeypatch.setattr(set_up_plan, "interpreters", lambda: [set_up_plan.examine(sys.executable)])
    monkeypatch.setattr(set_up_plan, "SIZES", {})
    monkeypatch.delenv("DEEPCHANGE_TORCH_INDEX", raising=False)
    QgsSettings().remove("deepchange/package_index")
    panel = EnvironmentPanel()
    panel.show()
    yield panel
    panel.close_down()
    sip.delete(panel)


def said(panel):
    """Kind and text of the sentences at the top, those on their way out left aside."""
    layout = panel.state
    found = [layout.itemAt(index).widget() for index in range(layout.count())]
    return [(sentence.kind, sentence.text) for sentence in found if isinstance(sentence, Sentence)]


def test_without_an_engine_it_says_so_and_three_ways_lie_open(panel):
    assert said(panel)[0][0] == "problem"
    assert (
        said(panel)[0][1]
        == "There is no Python with torch yet; choose one of the three ways below."
    )
    assert panel.ways.text() == "Choose one way."
    assert panel.ways.isVisible()
    assert not panel.card.set_up_button.isEnabled()  # before it is known what that takes
    panel.card.look()
    wait_for(panel.card.set_up_button.isEnabled)
    assert all(
        button.isEnabled()
        for button in (panel.card.set_up_button, panel.use_button, panel.bundle_button)
    )
    assert not panel.repair_button.isEnabled()
    assert not panel.remove_button.isEnabled()


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
    assert not panel.ways.isVisible()  # nothing is to be chosen any more
    assert environments.record()["python"] == sys.executable


def test_a_path_that_was_pasted_with_quotation_marks_is_taken(panel):
    edit = panel.python.lineEdit()
    edit.setFocus()
    QTest.keyClicks(edit, f'"{sys.executable}" ')
    QTest.mouseClick(panel.use_button, Qt.MouseButton.LeftButton)
    wait_for(panel.use_button.isEnabled)
    assert said(panel)[0][0] == "good"
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
    plan = Plan(
        "/data/me/deepchange", "Python 3.12 (/usr/bin/python3)", 5600, 3000, (3, 30), (), True
    )
    told = plan_in_words(plan).splitlines()
    assert told[0] == "About 5.6 GB, and 3.0 GB of downloads beside it meanwhile"
    assert "CUDA" in told[1]
    assert told[2] == "3 to 30 minutes"
    noted = plan_in_words(
        Plan("/data/me", "Python 3.12", 900, 0, (1, 5), (), notes=("Use https://.",))
    )
    assert noted.splitlines()[-1] == "Use https://."
    small = Plan("/data/me/deepchange", "Python 3.12 (/usr/bin/python3)", 900, 0, (1, 5), ())
    assert plan_in_words(small).splitlines()[0] == "About 0.9 GB"
    forbidden = Plan("/data/me", "", None, 0, (3, 30), ("There is no room.",))
    assert plan_in_words(forbidden) == "There is no room."


def test_diagnostics_can_be_copied(panel):
    panel.copy_button.click()
    assert "worker: none set up" in QApplication.clipboard().text()


# ---- Buttons -------------------------------------------------------------------------------------


@pytest.fixture
def agreed(monkeypatch):
    """Every question is answered with yes; returns the questions."""
    asked = []

    def yes(_parent, _title, question):
        asked.append(question)
        return QMessageBox.StandardButton.Yes

    monkeypatch.setattr(QMessageBox, "question", yes)
    return asked


@pytest.fixture
def told(panel):
    """What the panel tells the message bar."""
    heard = []
    panel.told.connect(lambda text, good: heard.append(text))
    return heard


def set_up(panel):
    panel.card.look()
    wait_for(panel.card.set_up_button.isEnabled)
    panel.card.set_up_button.click()


def test_setting_up_asks_first_with_size_and_place_and_shows_what_is_done(
    panel, agreed, told, monkeypatch, tmp_path
):
    seen = []

    def create(wish, report, cancelled):
        report(0.3, environment.FETCH, "torch 2.15.0 (250 / 539 MB)")
        while not seen:
            time.sleep(0.01)
        return {"torch": "2"}

    monkeypatch.setattr(environment, "create", create)
    set_up(panel)
    wait_for(lambda: panel.step.text() == "installing packages: torch 2.15.0 (250 / 539 MB)")
    assert (panel.bar.value(), panel.bar.isVisible(), panel.stop_button.isVisible()) == (
        300,
        True,
        True,
    )
    assert said(panel) == []
    assert not panel.use_button.isEnabled()
    seen.append(True)
    wait_for(panel.use_button.isEnabled)
    assert str(tmp_path) in agreed[0]
    assert agreed[0].endswith("Set it up now?")
    assert told == ["The engine is ready."]


def test_what_training_needs_is_set_up_too_where_its_box_is_ticked(
    panel, agreed, monkeypatch, analyst_clicks
):
    wished = []
    monkeypatch.setattr(set_up_plan, "OLDEST_FOR_TRAINING", (3, 10))
    monkeypatch.setattr(set_up_plan, "SIZES", {("linux", False): (1250, 300, (2, 10))})
    monkeypatch.setattr(set_up_plan.sys, "platform", "linux")
    monkeypatch.setattr(environment, "create", lambda wish, *_: wished.append(wish) or {})
    analyst_clicks(panel.card.training)
    wait_for(lambda: "About 1.4 GB" in panel.card.plan_text.text())
    panel.card.set_up_button.click()
    wait_for(panel.use_button.isEnabled)
    assert wished[0].training
    analyst_clicks(panel.card.training)
    assert not panel.card.wish().training


@pytest.fixture
def analyst_clicks():
    """Clicks where a check box has its mark."""

    def click(box):
        QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(8, box.height() // 2))

    return click


def test_who_says_no_gets_nothing(panel, monkeypatch):
    monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.No)
    monkeypatch.setattr(environment, "create", lambda *_: pytest.fail("It was set up."))
    set_up(panel)
    assert panel._task is None


def test_stop_is_confirmed_at_once_and_told_when_it_is_done(panel, agreed, told, monkeypatch):
    def create(wish, report, cancelled):
        report(0.6, environment.UNPACK, "")
        while not cancelled():
            time.sleep(0.01)
        time.sleep(0.2)  # as ending what runs may take
        raise Stopped("Stopped.")

    monkeypatch.setattr(environment, "create", create)
    set_up(panel)
    wait_for(lambda: panel.step.text() == "unpacking packages")
    assert panel.bar.maximum() == 0  # busy, for as long as nobody knows
    panel.stop_button.click()
    assert panel.step.text() == "Stopping…"
    assert not panel.stop_button.isEnabled()
    wait_for(panel.use_button.isEnabled)
    assert told == ["Stopped; nothing was changed."]
    assert not panel.stop_button.isVisible()


def test_what_went_wrong_stands_at_the_top_until_the_next_attempt(panel, agreed, told, monkeypatch):
    def create(wish, report, cancelled):
        raise EnvironmentMissing(
            explain("OSError: [Errno 28] No space left on device", environment.FETCH)
        )

    monkeypatch.setattr(environment, "create", create)
    set_up(panel)
    wait_for(panel.use_button.isEnabled)
    assert [kind for kind, _ in said(panel)] == ["problem"]
    assert said(panel)[0][1].startswith("The disk is full; free some space")
    assert told == [said(panel)[0][1]]  # above the map as well
    monkeypatch.setattr(environment, "create", lambda *_: {"torch": "2"})
    panel.card.set_up_button.click()
    assert said(panel) == []
    wait_for(panel.use_button.isEnabled)


def test_what_the_top_of_the_page_says_is_brought_into_sight(panel, told, monkeypatch):
    panel.resize(300, 400)
    QgsApplication.processEvents()
    bar = panel._scroll.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert bar.value() > 0
    panel.use("")
    assert bar.value() == 0
    assert told == ["Choose the Python first."]
    bar.setValue(bar.maximum())
    monkeypatch.setattr(environment, "use_existing", lambda *_: {"torch": "2"})
    panel.use("/usr/bin/python3")
    assert bar.value() == 0
    wait_for(lambda: "The engine is ready." in told)


def test_repair_and_remove_ask_and_concern_only_what_was_made_here(
    panel, agreed, told, monkeypatch, tmp_path
):
    place = tmp_path / "home" / "environments" / "py3.11-cpu"
    (place / "bin").mkdir(parents=True)
    (place / "bin" / "python").write_text("")
    (place / "deepchange.json").write_text("{}")
    environments.remember(str(place / "bin" / "python"), "created", {})
    panel.refresh()
    monkeypatch.setattr(
        environment, "repair", lambda tell, cancelled, proxy, index_url: {"torch": "2"}
    )
    panel.repair_button.click()
    wait_for(lambda: told == ["The engine is ready."])
    assert "as long as setting it up" in agreed[0]
    panel.remove_button.click()
    wait_for(lambda: len(told) == 2)
    assert told[1] == "What was set up here is removed; 0.0 GB are free again."
    assert not place.exists()
    assert not panel.repair_button.isEnabled()
    assert not panel.remove_button.isEnabled()


def test_what_was_set_up_can_still_be_removed_where_another_python_is_used_since(
    panel, agreed, told, tmp_path
):
    (tmp_path / "home" / "environments" / "py3.11-cpu").mkdir(parents=True)
    (tmp_path / "home" / "environments" / "py3.11-cpu" / "deepchange.json").write_text("{}")
    environments.remember(sys.executable, "existing", {})
    panel.refresh()
    assert not panel.repair_button.isEnabled()
    panel.remove_button.click()
    wait_for(lambda: len(told) == 1)
    assert agreed == ["Delete what was set up here? The Python that you chose stays."]
    assert environments.find() == sys.executable


def test_a_machine_without_a_graphics_card_cannot_be_set_up_for_one(panel, monkeypatch):
    monkeypatch.setattr(set_up_plan, "has_card", lambda: False)
    panel.card.graphics.click()
    wait_for(lambda: panel.card._planning is None)
    assert panel.card.plan_text.text().startswith("No driver of a graphics card")
    assert not panel.card.set_up_button.isEnabled()
    panel.card.graphics.click()
    wait_for(panel.card.set_up_button.isEnabled)


def test_a_package_index_is_used_remembered_and_refused_where_it_is_none(panel):
    panel.card.index.setText("nonsense")
    panel.card.index.editingFinished.emit()
    wait_for(lambda: panel.card._planning is None)
    assert "“nonsense” is no address of a package index" in panel.card.plan_text.text()
    assert not panel.card.set_up_button.isEnabled()
    panel.card.index.setText("https://index.example/cpu")
    panel.card.index.editingFinished.emit()
    wait_for(panel.card.set_up_button.isEnabled)
    assert panel.card.wish().index_url == "https://index.example/cpu"
    again = EnvironmentPanel()
    assert again.card.index.text() == "https://index.example/cpu"
    sip.delete(again)


def test_a_password_in_the_address_is_used_and_never_remembered(panel):
    panel.card.index.setText("https://anna:wordpass@index.example/cpu")
    panel.card.index.editingFinished.emit()
    wait_for(panel.card.set_up_button.isEnabled)
    assert panel.card.wish().index_url == "https://anna:wordpass@index.example/cpu"
    assert remembered("package_index") == "https://index.example/cpu"
    assert "wordpass" not in panel.card.plan_text.text()
    assert "used and not kept" in panel.card.plan_text.text()


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the usual torch is the small one")
def test_where_the_small_build_cannot_be_had_the_large_one_is_taken_at_the_users_word_alone(
    panel, agreed, told, monkeypatch
):
    wishes = []

    def create(wish, report, cancelled):
        wishes.append(wish)
        if not wish.large:
            raise EnvironmentMissing(set_up_build._no_torch(wish.source()))
        return {"torch": "2", "left_out": [to_say("The CRF is left out.")]}

    monkeypatch.setattr(environment, "create", create)
    assert panel.card.index.placeholderText() == CPU_INDEX
    assert panel.card.advanced.isCollapsed()
    set_up(panel)
    wait_for(panel.use_button.isEnabled)
    assert CPU_INDEX in told[0]
    assert f"“{panel.card.large.text()}”" in told[0]
    assert not panel.card.advanced.isCollapsed()
    assert [wish.large for wish in wishes] == [False]
    QTest.mouseClick(
        panel.card.large, Qt.MouseButton.LeftButton, pos=QPoint(8, panel.card.large.height() // 2)
    )
    assert panel.card.large.isChecked()
    set_up(panel)
    wait_for(lambda: len(told) == 2)
    assert told[1] == "The engine is ready. The CRF is left out."
    assert [wish.large for wish in wishes] == [False, True]


def test_the_last_of_two_wishes_is_the_one_that_is_told(panel, monkeypatch):
    monkeypatch.setattr(set_up_plan, "has_card", lambda: False)
    panel.card.look()
    panel.card.graphics.click()
    wait_for(lambda: panel.card._planning is None)
    for _ in range(50):
        QgsApplication.processEvents()
        time.sleep(0.005)
    assert panel.card.plan_text.text().startswith("No driver of a graphics card")


def test_a_variable_that_overrules_every_choice_is_named(panel, monkeypatch):
    monkeypatch.setenv("DEEPCHANGE_PYTHON", sys.executable)
    panel.refresh()
    assert [kind for kind, _ in said(panel)] == ["good", "note"]
    assert "DEEPCHANGE_PYTHON names this Python" in said(panel)[1][1]


# ---- Languages -----------------------------------------------------------------------------------


class Shouting(QTranslator):
    """A language in which everything of ours is said in capitals, but for the places of values."""

    def isEmpty(self):
        return False

    def translate(self, context, text, *_):
        return (
            text.upper().replace("{STEP}", "{step}").replace("{LAST}", "{last}")
            if context == CONTEXT
            else ""
        )


def test_troubles_are_told_in_the_language_of_qgis(panel):
    language = Shouting()
    QCoreApplication.installTranslator(language)
    assert shown(TROUBLES[1].sentence).startswith("THE DISK IS FULL")
    told = shown(explain("Boom", to_say("trying it out")))
    QCoreApplication.removeTranslator(language)
    assert told.startswith("THE STEP “TRYING IT OUT” FAILED (Boom)")
    assert shown("said by another part") == "said by another part"

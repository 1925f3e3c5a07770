"""A panel, a project or QGIS itself that is closed while runs compute and wait: nothing is lost
without a word."""

import shutil
import time
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import pytest

pytest.importorskip("qgis.core")

from deepchange.engine import detect
from deepchange.engine.detection import MEASURE
from deepchange.engine.errors import BadInput, Stopped
from deepchange.engine.results.assemble import DECIDE
from deepchange.qgis_plugin.dock import leaving
from deepchange.qgis_plugin.dock.detect.extent_panel import DRAWN, WHOLE
from deepchange.qgis_plugin.dock.leaving import Answer, Leave
from deepchange.qgis_plugin.runs import started_runs
from deepchange.qgis_plugin.session_files import passing_file
from qgis.core import QgsProject, QgsTask
from qgis.gui import QgsRubberBand
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QApplication, QMainWindow, QPushButton

RUNS = ("a", "b"), ("c", "d"), ("e", "f")
ask = leaving.ask  # the dock of these tests asks nobody


@pytest.fixture
def answers(monkeypatch):
    """What is asked, and the answers to give: the first to the first question, and so on."""
    asked, given = [], []

    def answer(_parent, leave, queue):
        asked.append((leave, queue.present.title, len(queue.waiting)))
        return given.pop(0)

    monkeypatch.setattr(leaving, "ask", answer)
    return asked, given


@pytest.fixture
def held(monkeypatch):
    """Runs go as far as the stage that is the value of `at`, and wait there to be stopped; None: to
    their end."""
    way = SimpleNamespace(at=MEASURE)

    def detect_up_to(request, tell, cancelled):
        def tell_and_wait(progress):
            tell(progress)
            while way.at is not None and progress.stage == way.at:
                if cancelled():
                    raise Stopped("Stopped.")
                time.sleep(0.01)

        return detect(request, tell_and_wait, cancelled)

    monkeypatch.setattr("deepchange.engine.detect", detect_up_to)
    return way


@pytest.fixture
def computing(dock, analyst, demo, held):
    """A run that computes, and one that waits."""
    held.at = DECIDE
    analyst.add_images(demo)
    analyst.ready()
    analyst.click(dock.detect.run.run_button)
    analyst.click(dock.detect.run.run_button)
    analyst.wait_for(lambda: dock.detect.run.stage.text().startswith("Refining"))
    return dock


def offered(dock):
    """The sentences about runs that can be taken up."""
    panel = dock.detect.unfinished
    return [panel._parts.itemAt(index).widget().text for index in range(panel._parts.count())]


class Runs(QObject):
    """A queue in which one run computes and two wait."""

    changed = pyqtSignal()

    def __init__(self):
        super().__init__()
        self.present, *self.waiting = (
            SimpleNamespace(title=f"{a} → {b}", learns=False) for a, b in RUNS
        )

    def is_busy(self):
        return self.present is not None or bool(self.waiting)


@pytest.fixture
def asked_about(qgis_app):
    return Runs()


def close(dock, what):
    if what is Leave.PROJECT:
        QgsProject.instance().clear()
    elif what is Leave.PANEL:
        dock.close()


@pytest.mark.parametrize("what", [Leave.PANEL, Leave.PROJECT])
def test_what_is_stopped_is_kept_and_taken_up_again(
    computing, analyst, answers, held, results, what
):
    asked, given = answers
    given.append(Answer.KEEP)
    pair = computing.queue.present.title
    close(computing, what)
    assert asked == [(what, pair, 1)]
    assert not computing.queue.is_busy()
    computing.show()
    analyst.wait_for(lambda: len(offered(computing)) == 2)
    told = "\n".join(offered(computing))  # the one that was written last comes first
    assert "can be resumed: it had learned from the pair; 100 % detected" in told
    assert "stopped before it had begun" in told
    held.at = None
    if what is Leave.PROJECT:
        assert computing.detect.pair.before.layer() is None
    for _ in range(2):
        analyst.click(computing.detect.unfinished.buttons[0])
        analyst.wait_for(lambda: not computing.queue.is_busy())
        analyst.wait_for(lambda: computing.unfinished._looking is None)
    assert offered(computing) == []
    assert len(list(results.glob("*/report.json"))) == 2
    assert computing.history.list.count() == 2


def test_a_panel_stays_open_where_she_says_so_and_its_run_goes_on(computing, answers):
    _, given = answers
    given.append(Answer.STAY)
    assert not computing.close()
    assert computing.isVisible()
    assert len(computing.queue.waiting) == 1


def test_runs_of_a_closed_panel_go_on_in_the_background_and_come_onto_the_map(
    dock, analyst, answers, demo
):
    _, given = answers
    given.append(Answer.GO_ON)
    analyst.add_images(demo)
    analyst.ready()
    analyst.click(dock.detect.run.run_button)
    assert dock.close()
    analyst.wait_for(lambda: not dock.queue.is_busy())
    assert QgsProject.instance().layerTreeRoot().findGroups()


def test_a_run_of_a_closed_project_goes_on_and_adds_nothing_to_another_one(
    dock, analyst, window, answers, demo, results
):
    _, given = answers
    given.append(Answer.GO_ON)
    analyst.add_images(demo)
    analyst.ready()
    analyst.click(dock.detect.run.run_button)
    QgsProject.instance().clear()
    analyst.wait_for(lambda: not dock.queue.is_busy())
    assert "its project is closed" in window.told()
    assert not QgsProject.instance().mapLayers()
    assert dock.history.list.count() == 0
    assert len(list(results.glob("*/report.json"))) == 1


@pytest.mark.parametrize("answer", [Answer.GO_ON, Answer.KEEP])
def test_a_run_that_ends_while_its_closed_project_is_asked_about_adds_nothing_to_another_one(
    dock, analyst, window, monkeypatch, demo, held, results, answer
):
    def wait_and_answer(*_):
        held.at = None
        analyst.wait_for(lambda: not dock.queue.is_busy())
        return answer

    monkeypatch.setattr(leaving, "ask", wait_and_answer)
    analyst.add_images(demo)
    analyst.ready()
    analyst.click(dock.detect.run.run_button)
    QgsProject.instance().clear()
    assert "its project is closed" in window.told()
    assert not QgsProject.instance().mapLayers()
    assert len(list(results.glob("*/report.json"))) == 1


def test_qgis_is_not_closed_where_she_says_so_else_runs_are_kept(computing, analyst, answers):
    asked, given = answers
    window = QMainWindow()
    computing.setParent(window)
    computing.queue.changed.emit()
    window.show()
    given += [Answer.STAY, Answer.KEEP]
    assert not window.close()
    assert computing.queue.is_busy()
    assert window.close()
    assert [leave for leave, _, _ in asked] == [Leave.QGIS, Leave.QGIS]
    assert not computing.queue.is_busy()
    assert window.close()
    assert len(asked) == 2
    computing.setParent(None)
    assert (len(started_runs.folders()), len(started_runs.waiting())) == (1, 1)


def test_stop_throws_away_and_the_cancel_of_qgis_keeps(dock, analyst, demo, held, results):
    analyst.add_images(demo)
    analyst.ready()
    analyst.click(dock.detect.run.run_button)
    analyst.wait_for(lambda: dock.detect.run.stage.text().startswith("Measuring"))
    dock.queue._task.cancel()  # as QGIS does with all tasks when it ends
    analyst.wait_for(lambda: not dock.queue.is_busy())
    analyst.wait_for(lambda: len(offered(dock)) == 1)
    analyst.click(dock.detect.unfinished.buttons[0])
    analyst.wait_for(lambda: dock.detect.run.stage.text().startswith("Measuring"))
    analyst.click(dock.detect.run.stop_button)
    analyst.wait_for(lambda: not dock.queue.is_busy())
    analyst.wait_for(lambda: dock.unfinished._looking is None)
    assert offered(dock) == []
    assert not results.exists()


def test_where_qgis_cancels_the_run_none_of_those_that_wait_begins(computing, analyst):
    assert (
        not computing.queue._task.flags() & QgsTask.Flag.CancelWithoutPrompt
    )  # QGIS asks before it does
    computing.queue._task.cancel()
    analyst.wait_for(lambda: not computing.queue.is_busy())
    analyst.wait_for(lambda: len(offered(computing)) == 2)


def test_a_run_that_waited_is_discarded_with_the_area_that_was_kept_for_it(
    computing, analyst, demo, results, tmp_path
):
    run = computing.queue.waiting[0]
    area = Path(shutil.copy(demo[0], tmp_path / "area.gpkg"))
    kept = started_runs.Run(replace(run.request, area_of_interest=str(area)), run.before, run.after)
    started_runs.keep_waiting([kept])
    (found,) = started_runs.waiting()
    assert found.request.area_of_interest == str(area)
    started_runs.discard_waiting(found)
    assert started_runs.waiting() == []
    assert area.exists()


def test_excluded_polygons_that_were_kept_for_a_run_that_waited_go_with_it(
    computing, demo, results
):
    run = computing.queue.waiting[0]
    passing = passing_file("water", ".gpkg")
    shutil.copy(demo[0], passing)
    asked = replace(run.request, exclude=passing, masks_before=(f"{demo[0]}:nonzero",))
    started_runs.keep_waiting([started_runs.Run(asked, run.before, run.after)])
    (found,) = started_runs.waiting()
    kept = Path(found.request.exclude)
    assert kept == Path(run.request.output) / "exclude.gpkg"
    assert kept.exists()
    started_runs.discard_waiting(found)
    assert not kept.exists()
    assert Path(demo[0]).exists()


@pytest.mark.parametrize(
    ("leave", "text", "answer"),
    [
        (Leave.PANEL, "Run on in the background", Answer.GO_ON),
        (Leave.PANEL, "Stop, and keep it for later", Answer.KEEP),
        (Leave.PANEL, "Leave the panel open", Answer.STAY),
        (Leave.PROJECT, "Stop, and keep it for later", Answer.KEEP),
        (Leave.QGIS, "Leave QGIS open", Answer.STAY),
    ],
)
def test_the_question_is_answered_by_a_press(asked_about, mouse, leave, text, answer):
    told = []

    def press():
        box = QApplication.activeModalWidget()
        told.append(box.text())
        mouse.press(
            next(button for button in box.findChildren(QPushButton) if button.text() == text)
        )

    QTimer.singleShot(200, press)
    assert ask(None, leave, asked_about) is answer
    assert "A detection of a → b is running. 2 run(s) wait." in told[0]


def test_a_question_that_is_closed_loses_nothing(asked_about):
    for leave, answer in (
        (Leave.PANEL, Answer.STAY),
        (Leave.PROJECT, Answer.GO_ON),
        (Leave.QGIS, Answer.STAY),
    ):
        QTimer.singleShot(200, lambda: QApplication.activeModalWidget().reject())
        assert ask(None, leave, asked_about) is answer


@pytest.mark.parametrize("leave", list(Leave))
def test_a_question_tells_what_runs_now_and_goes_when_the_last_run_has_ended(asked_about, leave):
    told = []

    def ends(present, waiting):
        asked_about.present, asked_about.waiting = present, waiting
        asked_about.changed.emit()
        box = QApplication.activeModalWidget()
        told.append(box.text() if box is not None and box.isVisible() else "")

    QTimer.singleShot(100, lambda: ends(asked_about.waiting[0], asked_about.waiting[1:]))
    QTimer.singleShot(200, lambda: ends(None, []))
    assert ask(None, leave, asked_about) is Answer.KEEP
    assert "A detection of c → d is running. 1 run(s) wait." in told[0]
    assert told[1] == ""


@pytest.mark.parametrize("leave", list(Leave))
def test_what_was_to_be_closed_is_closed_once_its_last_run_has_ended(
    dock, analyst, monkeypatch, demo, held, window, results, leave
):
    monkeypatch.setattr(leaving, "ask", ask)
    qgis = QMainWindow()
    if leave is Leave.QGIS:
        dock.setParent(qgis)
        qgis.show()
    analyst.add_images(demo)
    analyst.ready()
    analyst.click(dock.detect.run.run_button)
    analyst.wait_for(lambda: dock.detect.run.stage.text().startswith("Measuring"))
    QTimer.singleShot(200, lambda: setattr(held, "at", None))
    close(qgis if leave is Leave.QGIS else dock, Leave.PANEL if leave is Leave.QGIS else leave)
    assert QApplication.activeModalWidget() is None
    assert not dock.queue.is_busy()
    assert len(list(results.glob("*/report.json"))) == 1
    assert dock.isVisible() is (leave is Leave.PROJECT)
    assert bool(QgsProject.instance().mapLayers()) is (leave is not Leave.PROJECT)
    dock.setParent(None)


def test_a_rectangle_drawn_on_the_map_of_a_closed_project_is_no_place_of_another_one(
    dock, analyst, demo, window, tmp_path
):
    extent, others = dock.detect.extent, bands(window)
    for opens in (lambda: QgsProject.instance().clear(), lambda: opened(tmp_path / "other.qgs")):
        layers = analyst.add_images(demo)
        extent.combo.setCurrentIndex(DRAWN)
        extent.set_drawn(layers[0].extent())
        assert extent.area() is not None
        assert len(bands(window)) == len(others) + 1
        opens()
        assert extent.combo.currentIndex() == WHOLE
        assert extent.area() is None
        assert bands(window) == others
        extent.combo.setCurrentIndex(DRAWN)
        with pytest.raises(BadInput, match="No rectangle is drawn yet"):
            extent.area()
        assert extent.told.text() == "then drag over the map"


def opened(path):
    other = QgsProject()
    other.write(str(path))
    assert QgsProject.instance().read(str(path))


def bands(window):
    return [item for item in window.canvas.scene().items() if isinstance(item, QgsRubberBand)]

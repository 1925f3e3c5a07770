"""What is told above the map."""

from types import SimpleNamespace

import pytest

pytest.importorskip("qgis.core")

from deepchange.engine.errors import WorkerFailed
from deepchange.qgis_plugin.dock.message_bar import Notices
from deepchange.qgis_plugin.runs.engine_task import EngineTask
from deepchange.qgis_plugin.widgets.basic import column
from qgis.core import Qgis, QgsApplication, QgsProject, QgsTask
from qgis.gui import QgsMessageBar
from qgis.PyQt import sip
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAbstractButton, QTextBrowser, QWidget


def test_a_long_sentence_can_be_read_whole(window):
    notices = Notices(window)
    notices.bad("short")
    assert window.told() == "short"
    assert not [
        child for child in window.bar.currentItem().findChildren(QAbstractButton) if child.text()
    ]
    notices.bad(
        "A sentence that is longer than the bar of a small window can show in one line, and goes "
        "on. " * 2
    )
    assert "goes on" in window.told()
    assert [
        child for child in window.bar.currentItem().findChildren(QAbstractButton) if child.text()
    ]


@pytest.fixture
def talkative_qgis(window):
    """Tells above the map of every task that ended, as QGIS's window does."""
    manager = QgsApplication.taskManager()

    def tell(number, status):
        if status in (QgsTask.TaskStatus.Complete, QgsTask.TaskStatus.Terminated):
            window.bar.pushMessage(f"Task {number} complete", Qgis.MessageLevel.Info, 0)

    manager.statusChanged.connect(tell)
    yield
    manager.statusChanged.disconnect(tell)


def test_what_was_found_is_not_hidden_behind_what_qgis_says_of_its_task(
    dock, analyst, window, demo, talkative_qgis
):
    analyst.add_images(demo)
    analyst.ready()
    analyst.run()
    assert "ha changed" in window.told()
    assert any(item.text().startswith("Task ") for item in window.bar.items())


@pytest.mark.parametrize(
    "title", ["Deep Change: deciding anew with threshold 0.5", "Deep Change: a → b"]
)
def test_qgis_itself_says_nothing_of_our_tasks_however_late_it_speaks(window, title):
    notices = Notices(window)
    task = EngineTask(title, lambda tell, cancelled: None)
    window.bar.pushInfo("Task complete", "Rasterize")
    window.bar.pushInfo("Task complete", title)
    notices.good("1 ha changed")
    assert window.told() == "1 ha changed"
    window.bar.pushInfo("Task complete", task.description())
    assert window.told() == "1 ha changed"
    assert [item.text() for item in window.bar.items()] == ["1 ha changed", "Rasterize"]


def test_qgis_says_nothing_of_a_run_whose_project_was_closed(dock, analyst, demo, window):
    analyst.add_images(demo)
    analyst.ready("dsms-cn")
    analyst.click(dock.detect.run.run_button)
    title = dock.queue.present.task_title
    analyst.wait_for(lambda: dock.detect.run.stage.text().startswith("Learning"))
    QgsProject.instance().clear()
    window.bar.pushInfo("Task failed", title)
    assert window.told().startswith("Stopped and kept")
    assert len(window.bar.items()) == 1


def test_news_take_the_place_of_good_ones_and_bad_ones_stay_to_be_read(window):
    notices = Notices(window)
    for text in ("1 ha changed", "2 ha changed"):
        notices.good(text)
        assert window.told() == text
    for text in ("The disk is full.", "The disk is full."):
        notices.bad(text)
    assert window.told() == "The disk is full."
    notices.note("Stopped.")
    assert window.told() == "Stopped."
    assert [item.text() for item in window.bar.items()] == ["Stopped.", "The disk is full."]


def test_bad_news_go_when_what_they_are_about_works_again(window):
    notices = Notices(window)
    notices.bad("There is no Python.", "engine")
    notices.bad("The disk is full.", "run")
    notices.good("The engine is ready.")
    notices.mended("engine")
    assert window.told() == "The engine is ready."
    assert [item.text() for item in window.bar.items()] == [
        "The engine is ready.",
        "The disk is full.",
    ]
    notices.mended("run", "engine")
    window.told()
    assert [item.text() for item in window.bar.items()] == ["The engine is ready."]


def test_why_a_run_failed_is_no_news_any_more_once_another_one_ran(
    dock, analyst, window, demo, monkeypatch
):
    def fail(*_):
        raise WorkerFailed("The worker was ended.")

    analyst.add_images(demo)
    analyst.ready()
    with monkeypatch.context() as broken:
        broken.setattr("deepchange.engine.detect", fail)
        analyst.run()
    assert window.told() == "The worker was ended."
    assert dock.detect.over.count() == 1
    dock.detect.options.threshold.setValue(0.6)
    dock.detect.model.combo.setCurrentIndex(1)
    assert dock.detect.over.count() == 0
    analyst.ready()
    analyst.run()
    window.told()
    assert not [item for item in window.bar.items() if "worker" in item.text()]


def test_an_engine_that_is_set_up_takes_away_that_there_was_none(dock, analyst, window):
    dock.engine.told.emit("“python3” cannot compute networks.", False)
    dock.detect.show_failure("There is no Python with torch yet.")
    assert "cannot compute" in window.told()
    dock.engine.changed.emit()
    window.told()
    assert not window.bar.items()
    assert dock.detect.over.count() == 0


def test_what_was_wrong_with_a_result_is_no_news_in_the_next_project(dock, window):
    dock.result.told.emit("“/a/folder” holds no result any more.", False)
    assert "holds no result" in window.told()
    QgsProject.instance().clear()
    window.told()
    assert not window.bar.items()


def test_a_field_that_holds_nonsense_is_told_by_its_name(dock, analyst, window, demo):
    analyst.add_images(demo)
    analyst.ready()
    dock.detect.options.window.setValue(64)
    dock.detect.options.overlap.setValue(64)
    analyst.wait_for(lambda: dock.detect.check.concerns)
    (told,) = [found.text for found in dock.detect.check.concerns]
    assert told.startswith("“Overlap” is 64")
    dock.detect.begin()
    assert window.told().startswith("“Overlap” is 64")


def test_where_qgis_can_keep_silent_about_a_task_it_does(qgis_app):
    flags = EngineTask("work", lambda tell, cancelled: None).flags()
    assert not hasattr(QgsTask.Flag, "Silent") or flags & QgsTask.Flag.Silent
    assert flags & QgsTask.Flag.CanCancel


def test_a_message_is_whole_also_where_the_bar_becomes_narrower(qgis_app):
    panel, bar = QWidget(), QgsMessageBar()
    column(panel).addWidget(bar)
    panel.resize(1800, 300)
    panel.show()
    notices = Notices(SimpleNamespace(messageBar=lambda: bar))
    notices.bad("The file is in use by another program; close it there. " * 3, "run")
    QTest.qWait(50)
    (text,) = bar.currentItem().findChildren(QTextBrowser)
    before = text.document().size().height()
    panel.resize(620, 300)
    QTest.qWait(50)
    assert text.height() >= text.document().size().height() > before > 0
    sip.delete(panel)


def test_a_message_has_no_scroll_bar_where_a_style_frames_the_text_widely(qgis_app):
    panel, bar = QWidget(), QgsMessageBar()
    panel.setStyleSheet("* { font-size: 14pt; } QTextBrowser { border: 3px solid; padding: 4px; }")
    column(panel).addWidget(bar)
    panel.resize(620, 300)
    panel.show()
    Notices(SimpleNamespace(messageBar=lambda: bar)).good("23.2 ha changed, 79 polygons. " * 3)
    QTest.qWait(300)
    (text,) = bar.currentItem().findChildren(QTextBrowser)
    assert text.viewport().height() >= text.document().size().height() > 0
    assert not text.verticalScrollBar().isVisible()
    sip.delete(panel)


def test_a_message_bar_that_is_gone_is_spoken_to_no_more(window):
    Notices(window).good("too late")
    sip.delete(window.bar)
    QgsApplication.processEvents()

"""Work of the engine in QGIS's background: it ends as told, stops at once, and its errors are
sentences."""

import time

import pytest

pytest.importorskip("qgis.core")

from deepchange.engine.errors import BadInput, Stopped
from deepchange.engine.progress import Progress
from deepchange.qgis_plugin.runs.engine_task import EngineTask
from qgis.core import QgsApplication
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QThread
from support.waiting import wait_for


def until_stopped(_tell, cancelled):
    while not cancelled():
        time.sleep(0.01)
    raise Stopped("Stopped.")


def ended(task):
    """Run a task to its end."""
    heard = []
    task.ended.connect(heard.append)
    task.start()
    wait_for(lambda: heard)
    return task


def test_the_answer_and_the_progress_arrive_in_the_thread_of_the_window(qgis_app):
    def work(tell, cancelled):
        tell(Progress("detecting", 0.25))
        return QThread.currentThread()

    heard = []
    task = EngineTask("work", work)
    task.progressed.connect(
        lambda progress: heard.append((progress.stage, QThread.currentThread()))
    )
    ended(task)
    assert heard == [("detecting", QgsApplication.instance().thread())]
    assert task.answer is not QgsApplication.instance().thread()
    assert not task.complaint
    assert not task.stopped


def test_bad_input_becomes_its_sentence(qgis_app):
    def work(tell, cancelled):
        raise BadInput("“a.tif” is no raster; choose another file.")

    assert ended(EngineTask("work", work)).complaint == "“a.tif” is no raster; choose another file."


def test_an_error_nobody_foresaw_becomes_a_sentence_and_its_trace_goes_to_the_log(qgis_app):
    logged = []
    QgsApplication.messageLog().messageReceived.connect(lambda *told: logged.append(str(told[0])))
    task = ended(EngineTask("work", lambda tell, cancelled: 1 / 0))
    assert "ZeroDivisionError" in task.complaint
    assert "Traceback" not in task.complaint
    assert any("Traceback" in text for text in logged)


def test_a_task_that_is_stopped_says_so(qgis_app):
    task, heard = EngineTask("work", until_stopped), []
    task.ended.connect(heard.append)
    task.start()
    wait_for(lambda: task.status() == EngineTask.TaskStatus.Running)
    task.cancel()
    wait_for(lambda: heard)
    assert heard[0].stopped
    assert heard[0].answer is None


def test_to_end_a_task_waits_until_nothing_of_it_runs(qgis_app):
    left = []

    def work(tell, cancelled):
        try:
            left.append("begun")
            until_stopped(tell, cancelled)
        finally:
            time.sleep(0.2)
            left.append("cleaned up")

    task, heard = EngineTask("work", work), []
    task.ended.connect(heard.append)
    task.start()
    wait_for(lambda: left)
    task.end()
    assert left == ["begun", "cleaned up"]
    wait_for(lambda: heard)


def test_to_end_a_task_that_is_long_over_does_nothing(qgis_app):
    task = ended(EngineTask("work", lambda tell, cancelled: 1))
    sip.delete(task)
    task.end()
    assert task.answer == 1


def test_a_task_is_seen_in_the_task_manager_of_qgis(qgis_app):
    task, heard = EngineTask("Deep Change: a → b", until_stopped), []
    task.ended.connect(heard.append)
    task.start()
    seen = [other.description() for other in QgsApplication.taskManager().activeTasks()]
    task.cancel()
    wait_for(lambda: heard)
    assert "Deep Change: a → b" in seen

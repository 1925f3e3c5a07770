"""The panel as an analyst uses it: clicks and keys, a real worker, layers in the project."""

import re
import sqlite3
from pathlib import Path

import numpy as np
import psutil
import pytest

pytest.importorskip("qgis.core")

from deepchange.engine.errors import WorkerFailed
from deepchange.engine.messages import Remedy, msg
from deepchange.qgis_plugin.dock.dock import DETECT, HISTORY, RESULT, DeepChangeDock
from deepchange.qgis_plugin.runs import history
from deepchange.qgis_plugin.text.translation import FOLDER
from deepchange.qgis_plugin.widgets.basic import Sentence
from qgis.core import QgsApplication, QgsProject
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt, QTranslator
from qgis.PyQt.QtGui import QFont
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QApplication,
    QComboBox,
    QFileDialog,
    QScrollArea,
    QSizePolicy,
    QWidget,
)


def workers():
    """Processes that compute networks."""
    children = psutil.Process().children(recursive=True)
    return [child for child in children if any("tensor.server" in part for part in child.cmdline())]


def test_from_choosing_layers_to_layers_in_the_project(
    dock, analyst, window, demo, raster, tmp_path, results
):
    other = raster(tmp_path / "elsewhere.tif", np.ones((3, 20, 20), np.uint8))
    analyst.add_images(demo, other)
    for side, path in zip(dock.detect.pair.choices(), demo):
        assert side.layer() is None
        QTest.keyClicks(side.combo, Path(path).stem)
    assert [side.iso_date() for side in dock.detect.pair.choices()] == ["2015-08-20", "2017-10-03"]
    dock.detect.model.combo.setFocus()
    QTest.keyClick(dock.detect.model.combo, Qt.Key.Key_End)
    for _ in range(3):  # the last ones are the weights that come along
        QTest.keyClick(dock.detect.model.combo, Qt.Key.Key_Up)
    assert dock.detect.model.name() == "cva"
    analyst.wait_for(
        lambda: dock.detect.check.headline.text().endswith("these images can be compared")
    )
    assert "of memory" in dock.detect.check.prediction.text()
    analyst.run()
    group = QgsProject.instance().layerTreeRoot().children()[0]
    assert group.name() == "cva · beirut_2015-08-20 → beirut_2017-10-03"
    names = [node.layer().name() for node in group.findLayers()]
    assert names[0] == "Change polygons, 2015-08-20 – 2017-10-03"
    assert len(names) == 5
    assert "ha changed" in window.told()
    assert "polygons" in window.told()
    assert dock.tabs.currentIndex() == RESULT
    assert [folder.name for folder in results.iterdir()] == [
        "beirut-2015-08-20_to_beirut-2017-10-03"
    ]


def test_stop_ends_learning_before_anything_is_detected_and_leaves_nothing(
    dock, analyst, demo, results
):
    analyst.add_images(demo)
    analyst.ready("dsms-cn")
    analyst.click(dock.detect.run.run_button)
    analyst.wait_for(lambda: dock.detect.run.stage.text().startswith("Learning"))
    stages = []
    dock.queue.progressed.connect(lambda progress: stages.append(progress.stage))
    analyst.click(dock.detect.run.stop_button)
    analyst.wait_for(lambda: dock.queue.present is None)
    assert not {"detecting", "outlining"} & set(stages)
    assert not results.exists()
    assert dock.detect.run.run_button.isEnabled()


def test_two_runs_queue_and_both_arrive(dock, analyst, demo, results):
    analyst.add_images(demo)
    analyst.ready()
    analyst.click(dock.detect.run.run_button)
    analyst.click(dock.detect.run.run_button)
    assert len(dock.queue.waiting) == 1
    analyst.wait_for(lambda: dock.queue.present is None and not dock.queue.waiting)
    second, first = (group.name() for group in QgsProject.instance().layerTreeRoot().findGroups())
    assert first == "cva · beirut_2015-08-20 → beirut_2017-10-03"
    assert re.fullmatch(r"cva \d\d:\d\d · beirut_2015-08-20 → beirut_2017-10-03", second)
    assert len(list(results.iterdir())) == 2
    assert dock.history.list.count() == 2


@pytest.mark.parametrize("close", ["project", "panel"])
def test_a_run_that_is_stopped_with_its_project_or_panel_leaves_no_process(
    dock, analyst, demo, results, close
):
    analyst.add_images(demo)
    analyst.ready("dsms-cn")
    analyst.click(dock.detect.run.run_button)
    analyst.wait_for(lambda: dock.detect.run.stage.text().startswith("Learning"))
    assert workers()
    QgsProject.instance().clear() if close == "project" else dock.close()
    assert not workers()
    assert not results.exists()
    analyst.wait_for(lambda: not QgsApplication.taskManager().activeTasks())
    assert not QgsProject.instance().layerTreeRoot().findGroups()


def test_what_is_said_of_decisions_that_wait_outlives_the_project_that_is_closed(
    dock, analyst, demo, window
):
    analyst.add_images(demo)
    analyst.ready()
    analyst.run()
    database = dock.result.shown.folder / "changes.gpkg"
    other = sqlite3.connect(str(database), isolation_level=None, timeout=0)
    other.execute("BEGIN IMMEDIATE")
    dock.result.review.step(1)
    analyst.click(dock.result.review.buttons["accept"])
    assert "What you decide is kept" in window.told()
    QgsProject.instance().clear()
    assert "What you said last is kept beside it" in window.told()
    assert not any("What you decide is kept" in item.text() for item in window.bar.items())
    other.close()


def test_decisions_that_waited_in_a_project_that_was_never_saved_are_written_from_any_other_one(
    dock, analyst, demo, window, mouse, monkeypatch
):
    dock.resize(380, 560)  # the screen of these tests is 600 pixels high
    analyst.add_images(demo)
    analyst.ready()
    analyst.run()
    folder = dock.result.shown.folder
    other = sqlite3.connect(str(folder / "changes.gpkg"), isolation_level=None, timeout=0)
    other.execute("BEGIN IMMEDIATE")
    dock.result.review.step(1)
    analyst.click(dock.result.review.buttons["accept"])
    found = dock.result.summary.text()
    QgsProject.instance().clear()
    assert f"in {folder}, and is written when" in window.told()
    assert "“Open a result…” on the page “History”" in window.told()
    other.execute("ROLLBACK")
    other.close()
    dock.tabs.setCurrentIndex(HISTORY)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    mouse.press(dock.history.open_button)
    assert dock.result.review.counts.text().startswith("1 accepted, ")
    assert dock.result.summary.text() == found
    (entry,) = history.entries(QgsProject.instance())
    assert entry.folder(QgsProject.instance()) == folder
    assert found in dock.history.list.item(0).text()
    mouse.press_at(mouse.tab(dock.tabs, HISTORY))
    mouse.press(dock.history.open_button)  # it is known now
    assert dock.history.list.count() == 1


def test_a_folder_without_a_result_is_not_opened_as_one(
    dock, analyst, window, mouse, monkeypatch, tmp_path
):
    dock.resize(380, 560)
    dock.tabs.setCurrentIndex(HISTORY)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    mouse.press(dock.history.open_button)
    analyst.wait_for(lambda: window.told() != "")
    assert window.told() == (
        f"“{tmp_path}” holds no result; choose the folder that a detection wrote."
    )
    assert dock.history.list.count() == 0


def test_a_project_opened_again_has_its_results_and_its_history(dock, analyst, demo, tmp_path):
    analyst.add_images(demo)
    analyst.ready()
    analyst.run()
    found = dock.result.summary.text()
    path = str(tmp_path / "project.qgz")
    project = QgsProject.instance()
    project.write(path)
    project.clear()
    assert dock.history.list.count() == 0
    assert dock.result.shown is None
    project.read(path)
    analyst.wait_for(lambda: dock.result.shown is not None)
    assert dock.result.summary.text() == found
    assert dock.history.list.count() == 1
    assert len(project.layerTreeRoot().findGroups()) == 1
    dock.tabs.setCurrentIndex(HISTORY)
    analyst.click(dock.history.show_button)
    assert len(project.layerTreeRoot().findGroups()) == 1
    analyst.click(dock.history.python_button)
    assert "model='cva'" in QApplication.clipboard().text()


def test_a_panel_that_is_opened_after_the_project_takes_up_its_newest_result(
    dock, analyst, demo, tmp_path, window
):
    analyst.add_images(demo)
    analyst.ready()
    analyst.run()
    found = dock.result.summary.text()
    QgsProject.instance().write(str(tmp_path / "project.qgz"))
    later = DeepChangeDock(window)
    later.show()
    analyst.wait_for(lambda: later.result.shown is not None)
    assert later.result.summary.text() == found
    assert later.tabs.currentIndex() == DETECT
    assert len(QgsProject.instance().layerTreeRoot().findGroups()) == 1
    later.close_down()
    sip.delete(later)


def test_without_an_engine_the_panel_says_so_and_offers_to_set_it_up(
    dock, analyst, demo, monkeypatch
):
    monkeypatch.setenv("DEEPCHANGE_PYTHON", "/nowhere/python")
    dock.detect.model.choose("dsms-cn")
    analyst.add_images(demo)
    assert any("/nowhere/python" in found.text for found in dock.detect.check.concerns)
    assert not dock.detect.run.run_button.isEnabled()
    dock.detect.check.concerns[0].mend[1]()
    assert dock.tabs.currentWidget() is dock.engine


def test_every_field_has_a_name_for_those_who_do_not_see_it(dock):
    fields = [
        field
        for kind in (QComboBox, QAbstractButton, QAbstractSlider)
        for field in dock.findChildren(kind)
    ]
    foreign = ("qt_", "Scroll", "collapse", "m")
    ours = [
        field
        for field in fields
        if field.objectName() and not field.objectName().startswith(foreign)
    ]
    nameless = [
        field.objectName()
        for field in ours
        if not (field.accessibleName() or getattr(field, "text", str)())
    ]
    assert not nameless


@pytest.fixture(params=["de", "en", "es", "fr", "zh"])
def translated(request):
    translator = QTranslator()
    translator.load(f"deepchange_{request.param}", str(FOLDER))
    font = QApplication.font()
    QApplication.installTranslator(translator)
    QApplication.setFont(QFont(font.family(), 10))  # points: as QGIS shows its panels
    yield
    QApplication.setFont(font)
    QApplication.removeTranslator(translator)


def too_wide(page):
    """What within a page, outermost first, needs more than 300 pixels; what is content with less
    needs none."""
    parts = [page, *(part for part in page.findChildren(QWidget) if part.isVisibleTo(page))]
    content = [
        part for part in parts if part.sizePolicy().horizontalPolicy() != QSizePolicy.Policy.Ignored
    ]
    wide = [part for part in content if part.minimumSizeHint().width() > 300]
    return [
        (type(part).__name__, getattr(part, "text", str)(), part.minimumSizeHint().width())
        for part in wide
    ]


def test_every_page_fits_a_panel_of_300_pixels_in_every_language(translated, dock):
    dock.resize(300, 900)
    dock.result.nothing.hide()
    dock.result.filled.show()
    dock.detect.options.setCollapsed(False)
    for page in (dock.detect, dock.result, dock.engine):
        for area in page.findChildren(QScrollArea):
            assert not too_wide(area.widget())
    assert not too_wide(dock.history)


def test_tools_that_are_folded_up_take_one_line(dock):
    dock.tabs.setCurrentWidget(dock.result)
    dock.result.nothing.hide()
    dock.result.filled.show()
    dock.resize(390, 900)
    QTest.qWait(300)
    many = dock.result.many
    assert many.isCollapsed()
    assert many.fontMetrics().height() <= many.height() < 2 * many.fontMetrics().height()


def test_every_tab_is_in_sight_however_narrow_the_panel_is(translated, dock):
    for width in (300, 340, 600):
        dock.tabs.resize(width, 600)
        bar = dock.tabs.tabBar()
        for page in range(bar.count()):
            dock.tabs.setCurrentIndex(page)
            assert all(bar.tabRect(index).right() <= width for index in range(bar.count()))
            assert all(
                bar.tabText(index) or not bar.tabIcon(index).isNull()
                for index in range(bar.count())
            )
    assert [bar.tabText(index) != "" for index in range(bar.count())] == [
        True,
        True,
        True,
        True,
        False,
        False,
    ]


def test_a_panel_without_an_engine_says_so_before_any_image_is_chosen(dock, monkeypatch):
    monkeypatch.setenv("DEEPCHANGE_PYTHON", "/nowhere/python")
    dock.detect.consider()
    (concern,) = dock.detect.check.concerns
    assert concern.kind == "note"  # the model that is chosen without one needs none
    assert "/nowhere/python" in concern.text
    concern.mend[1]()
    assert dock.tabs.currentWidget() is dock.engine


def test_what_went_wrong_stays_to_be_read_until_the_next_run(dock, analyst, demo, monkeypatch):
    def fail(*_):
        raise WorkerFailed(msg("The worker was ended; run again.", Remedy.SMALLER_WINDOW))

    analyst.add_images(demo)
    analyst.ready()
    with monkeypatch.context() as broken:
        broken.setattr("deepchange.engine.detect", fail)
        analyst.run()
    (told,) = [
        found.text for found in dock.findChildren(Sentence) if "worker was ended" in found.text
    ]
    assert "See “Window”, “Windows at once”." in told
    assert dock.detect.options.batch.accessibleName() == "Windows at once"
    analyst.run()
    assert not [
        found
        for found in dock.findChildren(Sentence)
        if "worker" in found.text and found.isVisible()
    ]
    assert dock.result.shown is not None


def test_a_result_in_which_unlikely_much_changed_is_no_mere_good_news(
    dock, analyst, window, demo, monkeypatch
):
    monkeypatch.setattr("deepchange.engine.results.assemble._UNLIKELY", 1.0)
    analyst.add_images(demo)
    analyst.ready()
    analyst.run()
    assert "which is unlikely: raise the threshold, take another model" in window.told()
    assert any("which is unlikely" in note for note in dock.result.report["warnings"])


def test_windows_at_once_reach_the_engine(dock, analyst, demo):
    analyst.add_images(demo)
    dock.detect.options.batch.setValue(3)
    assert dock.detect.request().batch == 3


def test_who_prepares_the_next_run_is_not_torn_from_it(dock, analyst, demo):
    analyst.add_images(demo)
    analyst.ready()
    analyst.click(dock.detect.run.run_button)
    dock.detect.options.threshold.setValue(0.7)
    analyst.wait_for(lambda: dock.queue.present is None)
    assert dock.result.shown is not None
    assert dock.tabs.currentIndex() == DETECT
    analyst.run()
    assert dock.tabs.currentIndex() == RESULT


def test_a_chosen_folder_that_holds_a_result_is_not_written_to_again(
    dock, analyst, demo, window, tmp_path
):
    analyst.add_images(demo)
    chosen = str(tmp_path / "mine")
    dock.detect.options.output.setFilePath(chosen)
    analyst.ready()
    analyst.run()
    analyst.wait_for(
        lambda: any("already holds a result" in found.text for found in dock.detect.check.concerns)
    )
    assert not dock.detect.run.run_button.isEnabled()
    dock.detect.begin()
    assert "already holds a result" in window.told()
    assert dock.queue.present is None
    concern = next(found for found in dock.detect.check.concerns if "already holds" in found.text)
    assert concern.mend[0] == "Take another folder"
    concern.mend[1]()
    assert dock.detect.options.folder() == f"{chosen}_2"
    analyst.ready()
    analyst.run()
    assert Path(f"{chosen}_2", "report.json").exists()


def test_a_run_done_again_goes_into_a_folder_of_its_own(dock, analyst, demo, results, tmp_path):
    analyst.add_images(demo)
    chosen = tmp_path / "mine"
    dock.detect.options.output.setFilePath(str(chosen))
    analyst.ready()
    analyst.run()
    first = (chosen / "report.json").read_bytes()
    dock.tabs.setCurrentIndex(HISTORY)
    analyst.click(dock.history.run_button)
    analyst.wait_for(lambda: dock.queue.present is None and not dock.queue.waiting)
    assert (chosen / "report.json").read_bytes() == first
    assert [folder.name for folder in results.iterdir()] == [
        "beirut-2015-08-20_to_beirut-2017-10-03"
    ]

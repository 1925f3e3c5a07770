"""The panel used by the mouse alone: every control lies on top at its own place, and a whole run is
made of presses."""

import pytest

pytest.importorskip("qgis.core")

from deepchange.qgis_plugin.dock.dock import DETECT, ENGINE, FIND, HISTORY, REPORT, RESULT
from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication


@pytest.fixture(
    params=[
        pytest.param((300, 9), id="narrow", marks=pytest.mark.slow),
        pytest.param((380, 9), id="usual", marks=pytest.mark.slow),  # the last is the hardest
        pytest.param((300, 15), id="large type"),
    ]
)
def narrow_dock(request, qgis_app):
    """The panel at a width in pixels, with type of so many points, set as QGIS sets it."""
    width, points = request.param
    sheet = QApplication.instance().styleSheet()
    QApplication.instance().setStyleSheet(f"* {{ font-size: {points}pt }}")
    dock = request.getfixturevalue("dock")
    dock.resize(width, 560)  # the screen of these tests is 600 pixels high
    yield dock
    QApplication.instance().setStyleSheet(sheet)


def test_the_mouse_meets_every_control_of_every_page(narrow_dock, mouse, request, demo):
    analyst = request.getfixturevalue("analyst")
    analyst.add_images(demo)
    analyst.ready()
    analyst.run()
    mouse.press_at(mouse.tab(narrow_dock.tabs, DETECT))
    mouse.choose(narrow_dock.detect.extent.combo, "A rectangle drawn on the map")
    analyst.wait_for(lambda: narrow_dock.result.review.layer() is not None)
    narrow_dock.result.review.step(1)
    for page, least in (
        (DETECT, 25),
        (RESULT, 28),
        (REPORT, 2),
        (HISTORY, 5),
        (FIND, 9),
        (ENGINE, 8),
    ):
        mouse.press_at(mouse.tab(narrow_dock.tabs, page))
        assert narrow_dock.tabs.currentIndex() == page
        there = narrow_dock.tabs.currentWidget()
        for box in there.findChildren(QgsCollapsibleGroupBox):
            box.setCollapsed(False)  # once they are shown: only then they take up what was kept
        QTest.qWait(50)  # what was opened finds its place
        found = _controls(there, least, mouse)
        for control in found:
            mouse.scroll_to(control)
            assert mouse.lies_on_top(control), mouse.told(control)
            assert mouse.is_whole(control, narrow_dock), mouse.told(control)


def _controls(page, least, mouse):
    """What can be used on a page, once it has as much as it must; else a failure that names what it
    has."""
    for _ in range(200):
        if len(mouse.controls(page)) >= least:
            break
        QTest.qWait(50)
    found = mouse.controls(page)
    names = " ".join(control.objectName() or type(control).__name__ for control in found)
    assert len(found) >= least, names
    return found


def test_a_map_with_changes_is_one_press_away_from_two_rasters_without_any_engine(
    results, window, monkeypatch, tmp_path, request, mouse, demo
):
    monkeypatch.delenv("DEEPCHANGE_PYTHON")
    monkeypatch.setenv("DEEPCHANGE_HOME", str(tmp_path / "home"))
    monkeypatch.setattr("deepchange.engine.worker.environment.own_python", lambda: None)
    dock, analyst = request.getfixturevalue("dock"), request.getfixturevalue("analyst")
    dock.resize(380, 560)
    analyst.add_images(demo)
    analyst.wait_for(lambda: analyst.checked() and dock.detect.run.run_button.isEnabled())
    mouse.press(dock.detect.run.run_button)
    analyst.wait_for(lambda: not dock.queue.is_busy())
    assert dock.result.report["model"] == "ir-mad"
    assert dock.result.shown.layer("changes").featureCount() > 0


def test_from_two_rasters_to_a_result_with_the_mouse_alone(dock, analyst, mouse, demo):
    dock.resize(380, 560)
    analyst.add_images(demo)
    before, after = dock.detect.pair.choices()
    for side in (before, after):
        mouse.choose(side.combo, "Choose a raster layer")
    assert not dock.detect.run.run_button.isEnabled()
    mouse.choose(before.combo, "beirut_2017-10-03")
    mouse.choose(after.combo, "beirut_2015-08-20")
    mouse.press(dock.detect.pair.swap_button)
    assert before.name() == "beirut_2015-08-20"
    mouse.choose(dock.detect.model.combo, dock.detect.model.combo.itemText(3))
    assert dock.detect.model.name() == "cva"
    mouse.choose(dock.detect.extent.combo, "Wherever both images lie")
    analyst.wait_for(lambda: analyst.checked() and dock.detect.run.run_button.isEnabled())
    mouse.press(dock.detect.run.run_button)
    analyst.wait_for(lambda: dock.queue.present is None and not dock.queue.waiting)
    assert dock.tabs.currentIndex() == RESULT
    assert dock.result.report["changes"] > 0
    mouse.press_at(mouse.tab(dock.tabs, HISTORY))
    mouse.press(dock.history.show_button)
    assert dock.tabs.currentIndex() == RESULT


def test_from_four_decisions_to_a_learned_map_and_back_with_the_mouse_alone(
    narrow_dock, mouse, request, demo
):
    if narrow_dock.width() > 300:
        pytest.skip("The narrow panels are the hard ones.")
    analyst, page = request.getfixturevalue("analyst"), narrow_dock.result
    analyst.add_images(demo)
    analyst.ready()
    analyst.run()
    folder, panel = page.shown.folder, page.learning.panel
    mouse.choose(page.review.which, "undecided only")
    mouse.press(page.review.buttons["next"])
    for name in ("accept", "reject", "accept", "accept", "undo", "reject"):
        mouse.press(page.review.buttons[name])
    assert page.review.counts.text().startswith("2 accepted, 2 rejected")
    mouse.press(panel.learn_button)
    analyst.wait_for(lambda: page.shown.folder != folder and not narrow_dock.queue.is_busy(), 120)
    analyst.wait_for(lambda: panel.changed.text() != "", 60)
    mouse.press(panel.earlier_button)
    assert page.shown.folder == folder


def test_accept_and_reject_stay_below_the_mouse_while_polygon_after_polygon_is_decided(
    narrow_dock, mouse, request, demo
):
    analyst, page = request.getfixturevalue("analyst"), narrow_dock.result
    analyst.add_images(demo)
    analyst.ready()
    analyst.run()
    mouse.press(page.review.buttons["next"])
    mouse.scroll_to(page.review.buttons["accept"])
    places = {name: mouse.centre(page.review.buttons[name]) for name in ("accept", "reject")}
    for number in range(6):
        name = ("accept", "reject")[number % 2]
        mouse.press_at(places[name])
        assert page.review.tally().decided == number + 1
        analyst.wait_for(lambda: True)
        assert {each: mouse.centre(page.review.buttons[each]) for each in places} == places


def test_the_title_of_folded_tools_is_whole(narrow_dock, request, demo):
    analyst, many = request.getfixturevalue("analyst"), narrow_dock.result.many
    analyst.add_images(demo)
    analyst.ready()
    analyst.run()
    analyst.wait_for(lambda: many.isVisible() and many.height() >= many.fontMetrics().height(), 5)

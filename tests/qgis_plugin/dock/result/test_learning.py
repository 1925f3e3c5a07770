"""Learning from the review in the panel: enabled when it can be, run beside all else, and gone back
from."""

import json
import shutil
import time
from pathlib import Path
from types import SimpleNamespace

import pytest

pytest.importorskip("qgis.core")

from deepchange.engine import detect
from deepchange.engine.results.assemble import DECIDE
from deepchange.qgis_plugin.dock.leaving import Leave, question
from deepchange.qgis_plugin.dock.result.learn_panel import LearnPanel, difference_in_words
from deepchange.qgis_plugin.dock.result.learning_curve import LearningCurve
from deepchange.qgis_plugin.map.review.difference import Difference
from deepchange.qgis_plugin.map.review_decisions import (
    ACCEPTED,
    REJECTED,
    UNDECIDED,
    Polygon,
    Tally,
)
from deepchange.qgis_plugin.runs import history
from deepchange.qgis_plugin.runs.export_command import as_command, as_python
from deepchange.qgis_plugin.runs.learning import Round, earlier_of, rounds_of
from deepchange.qgis_plugin.widgets.basic import Sentence
from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest


def tally(accepted, rejected, drawn=0):
    decisions = [ACCEPTED] * accepted + [REJECTED] * rejected + [UNDECIDED] * drawn
    return Tally.of(
        Polygon(fid, 9, 0.9, 100.0, decision, drawn=decision == UNDECIDED)
        for fid, decision in enumerate(decisions)
    )


@pytest.mark.parametrize(
    ("accepted", "rejected", "drawn", "missing"),
    [
        (0, 0, 0, "accept 2 more, reject 2 more"),
        (2, 1, 0, "reject 1 more"),
        (1, 2, 1, ""),
        (2, 2, 0, ""),
    ],
)
def test_learning_waits_for_two_decisions_of_each_and_says_what_is_missing(
    qgis_app, accepted, rejected, drawn, missing
):
    panel = LearnPanel()
    panel.show_tally(tally(accepted, rejected, drawn))
    enough = f"Learn from {accepted + rejected + drawn} decisions"
    assert panel.learn_button.text() == ("Learn from decisions" if missing else enough)
    assert panel.learn_button.isEnabled() == (not missing)
    assert missing in panel.learn_button.toolTip()
    assert missing in panel.missing.text()


def test_places_with_nothing_missing_are_learned_from_like_rejected_polygons(qgis_app):
    panel, decided = LearnPanel(), tally(2, 0)
    for fid in (2, 3):
        decided.add(Polygon(fid, 1024, 0.1, 100.0, REJECTED, looked_at=True), 1)
    panel.show_tally(decided)
    assert panel.learn_button.text() == "Learn from 4 decisions"
    assert panel.learn_button.isEnabled()


def test_what_changed_is_said_in_polygons_and_hectares(qgis_app):
    told = difference_in_words(Difference(1200, 3, 90000, 200, 900000.0, 2000.0))
    assert told == (
        "Since the map before: 1,200 polygons gone, 3 new; 90.0 ha no longer changed, 0.200 ha "
        "newly changed."
    )
    assert "90,000 pixels" in difference_in_words(Difference(1200, 3, 90000, 200, None, None))
    assert (
        difference_in_words(Difference(0, 0, 0, 0, 0.0, 0.0))
        == "Learning changed nothing on the map."
    )


def a_round(decisions, f1=None, area=1e6):
    return Round(Path(str(decisions)), decisions, area, 500, f1)


def test_the_curve_shows_f1_where_the_engine_gives_it_and_else_the_changed_area(qgis_app):
    curve = LearningCurve()
    curve.show_rounds([a_round(0), a_round(20, 0.5), a_round(80, 0.6)])
    assert (curve.points, curve.advice()) == ([(20, 0.5), (80, 0.6)], "More decisions still help.")
    curve.show_rounds([a_round(20, 0.6), a_round(80, 0.6)])
    assert curve.advice() == "The last round brought little."
    curve.show_rounds([a_round(0), a_round(20, area=4e5)])
    assert (curve.points, curve.advice()) == ([(0, 1e6), (20, 4e5)], "")
    assert "40.0 ha at 20" in curve.says()
    curve.show_rounds([a_round(0, area=None), a_round(20, area=None)])
    assert "500 pixels at 20" in curve.says()
    curve.resize(300, curve.sizeHint().height())
    assert not curve.grab().isNull()
    curve.show_rounds([a_round(0)])
    assert curve.isHidden()


@pytest.fixture
def decided(dock, analyst, demo):
    """A result with two accepted and two rejected polygons, decided by keys."""
    analyst.add_images(demo)
    analyst.ready()
    analyst.run()
    review = dock.result.review
    review.setFocus()
    for key in (Qt.Key.Key_N, Qt.Key.Key_A, Qt.Key.Key_R, Qt.Key.Key_A):
        QTest.keyClick(review, key)
    assert not dock.result.learning.panel.learn_button.isEnabled()
    QTest.keyClick(review, Qt.Key.Key_R)
    return SimpleNamespace(
        page=dock.result, panel=dock.result.learning.panel, folder=dock.result.shown.folder
    )


def learn(dock, analyst, decided):
    before = dock.result.shown.folder
    analyst.click(decided.panel.learn_button)
    analyst.wait_for(lambda: dock.result.shown.folder != before and not dock.queue.is_busy(), 120)
    analyst.wait_for(lambda: decided.panel.changed.text() != "", 60)


def test_two_rounds_are_learned_each_from_all_decisions_and_gone_back_from(dock, analyst, decided):
    project, page, panel, first = QgsProject.instance(), decided.page, decided.panel, decided.folder
    learn(dock, analyst, decided)
    second = page.shown.folder
    assert second.name == f"{first.name}_2"
    assert page.review.tally().counts["rejected"] == 2
    assert page.report["model"] == "learned"
    assert panel.changed.text().startswith("Since the map before: ")
    root = project.layerTreeRoot()
    shown = {
        node.layer().source().partition("|")[0]: node.isVisible() for node in root.findLayers()
    }
    assert shown[str(second / "changes.gpkg")]
    assert not shown[str(first / "changes.gpkg")]
    assert [entry.folder(project).name for entry in history.entries(project)] == [
        second.name,
        first.name,
    ]

    page.review.step(1)
    page.review.decide(REJECTED)
    learn(dock, analyst, decided)
    third = page.shown.folder
    told = json.loads((third / "report.json").read_text(encoding="utf-8"))["learned"]
    assert (told["accepted"], told["rejected"]) == (2, 3)
    assert [each.decisions for each in rounds_of(third)] == [0, 4, 5]
    assert not panel.curve.isHidden()

    for folder, button in (
        (second, panel.earlier_button),
        (first, panel.earlier_button),
        (second, panel.later_button),
    ):
        analyst.click(button)
        analyst.wait_for(lambda folder=folder: page.shown.folder == folder)
    assert page.review.tally().counts["rejected"] == 3  # with what was decided there

    run = history.entry_of(project, third).run_in(project)
    assert f"--RESULT={second}" in as_command(run)
    assert as_python(run).splitlines()[1:4] == [
        "from deepchange.engine import learn",
        "",
        f"result = learn({str(second)!r}, {str(third)!r})",
    ]
    moved = third.parent.parent / "moved"
    shutil.copytree(third.parent, moved)
    shutil.rmtree(third.parent)
    assert earlier_of(moved / third.name) == moved / second.name


def test_kinds_that_were_learned_are_a_layer_in_their_colours_under_her_own_names(
    dock, analyst, decided
):
    project, review = QgsProject.instance(), decided.page.review
    for kind in ("roof & road", "pool") * 3:
        review.step(1)
        review.give_kind(kind)
    learn(dock, analyst, decided)
    layer = decided.page.shown.layer("kinds")
    legend = {text: colour.name() for text, colour in layer.renderer().legendSymbologyItems()}
    assert set(legend) == {"roof & road", "pool"}
    assert len(set(legend.values())) == 2
    assert project.layerTreeRoot().findLayer(layer.id()).isVisible()
    threshold = decided.page.report["threshold"]
    decided.page.adjust.number.setValue(threshold / 2 + 0.4)
    analyst.wait_for(
        lambda: (
            decided.page.report["threshold"] != threshold and not decided.page.refiner.is_busy()
        ),
        60,
    )
    assert layer.isValid()
    assert Path(layer.source()) == decided.page.shown.folder / "kinds.tif"
    assert set(dict(layer.renderer().legendSymbologyItems())) == {"roof & road", "pool"}


def test_learning_that_is_stopped_leaves_the_map_as_it_was_and_can_begin_anew(
    dock, analyst, decided
):
    analyst.click(decided.panel.learn_button)
    assert not decided.panel.learn_button.isEnabled()
    assert decided.panel.stop_button.isVisible()
    analyst.wait_for(lambda: dock.queue.present is not None)
    assert not decided.panel.learn_button.isEnabled()
    analyst.click(decided.panel.stop_button)
    analyst.wait_for(lambda: not dock.queue.is_busy())
    assert decided.page.shown.folder == decided.folder
    assert decided.panel.learn_button.isEnabled()
    assert decided.panel.stop_button.isHidden()
    assert not Path(f"{decided.folder}_2").exists() or not list(
        Path(f"{decided.folder}_2").iterdir()
    )


def test_learning_is_stopped_while_it_only_reads_the_decisions(dock, analyst, decided):
    analyst.click(decided.panel.learn_button)
    analyst.click(decided.panel.stop_button)
    assert decided.panel.learn_button.isEnabled()
    QTest.qWait(200)
    assert not dock.queue.is_busy()


def test_what_learning_misses_is_a_sentence(dock, analyst, decided, window):
    shutil.move(decided.folder / "recipe.json", decided.folder / "recipe.old")
    analyst.click(decided.panel.learn_button)
    analyst.wait_for(lambda: decided.panel.stop_button.isHidden())
    assert "recipe" in window.told()
    assert decided.panel.learn_button.isEnabled()


def test_edits_that_are_not_saved_are_not_left_out_of_learning_without_a_word(
    dock, analyst, decided, window
):
    polygons = decided.page.review.layer()
    polygons.startEditing()
    polygons.deleteFeature(next(polygons.getFeatures()).id())
    analyst.click(decided.panel.learn_button)
    assert not dock.queue.is_busy()
    assert "edits that are not saved" in window.told()
    polygons.rollBack()


def test_the_most_instructive_ones_come_first_when_they_are_found(dock, analyst, decided):
    from deepchange.engine import ask

    review = decided.page.review
    review.sorting.setCurrentIndex(review.sorting.findData("instructive"))
    wanted = ask(decided.folder, 40)
    analyst.wait_for(lambda: [each.fid for each in review.polygons()][: len(wanted)] == wanted, 60)
    review.step(1)
    assert review.present_fid() == wanted[0]


def test_undo_by_key_is_for_the_review_on_the_page_and_on_the_map(
    dock, analyst, decided, qgis_canvas
):
    review = decided.page.review
    for receiver in (decided.panel.learn_button, qgis_canvas):
        before = review.tally().decided
        QTest.keyClick(receiver, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert review.tally().decided == before - 1
    QTest.keyClick(
        qgis_canvas,
        Qt.Key.Key_Z,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    assert review.tally().decided == 3


def test_keys_hold_after_each_new_control_was_touched(dock, analyst, decided, qgis_canvas):
    page = decided.page
    controls = (
        page.review.sorting,
        page.review.which,
        page.review.others,
        page.review.details.forget,
        page.compare.flicker_button,
        decided.panel.learn_button,
        page.many.smaller,
        page.many.size.unit,
    )
    for control in (*controls, qgis_canvas):
        control.setFocus()
        before = page.review.present_fid()
        QTest.keyClick(control, Qt.Key.Key_N)
        assert page.review.present_fid() != before, control.objectName()
    QTest.keyClick(qgis_canvas, Qt.Key.Key_F)
    assert page.compare.flicker_button.isChecked()
    QTest.keyClick(page.many.smaller, Qt.Key.Key_S)
    assert page.compare.swipe_button.isChecked()
    assert not page.compare.flicker_button.isChecked()
    dock.tabs.setCurrentIndex(0)
    assert not page.compare.swipe_button.isChecked()


def test_learning_that_was_cut_off_is_resumed_on_the_page_detect(
    dock, analyst, decided, monkeypatch
):
    def detect_as_far_as_it_is_decided(request, tell, cancelled):
        def tell_and_wait(progress):
            tell(progress)
            while progress.stage == DECIDE:
                cancelled()  # raises when QGIS or the panel is closed
                time.sleep(0.01)

        return detect(request, tell_and_wait, cancelled)

    monkeypatch.setattr("deepchange.engine.detect", detect_as_far_as_it_is_decided)
    analyst.click(decided.panel.learn_button)
    analyst.wait_for(lambda: decided.panel.stage.text().startswith("Refining"), 60)
    assert question(Leave.PANEL, dock.queue).startswith("Learning from decisions on ")
    dock.close()  # the answer of these tests: stop, and keep it
    assert decided.panel.stop_button.isHidden()
    dock.show()
    analyst.wait_for(lambda: len(dock.detect.unfinished.buttons) > 0)
    (offer,) = dock.detect.unfinished.findChildren(Sentence)
    assert offer.text.startswith("Unfinished learning from decisions on ")
    dock.tabs.setCurrentIndex(0)
    analyst.click(dock.detect.unfinished.buttons[0])
    analyst.wait_for(
        lambda: not dock.queue.is_busy() and dock.result.report["model"] == "learned", 60
    )
    assert dock.result.title.text() == dock.history.entry().title
    assert earlier_of(dock.result.shown.folder) == decided.folder
    assert not decided.panel.earlier_button.isHidden()

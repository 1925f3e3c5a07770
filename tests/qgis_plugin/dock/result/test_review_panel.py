"""The review of change polygons: by keys, kept in their file, kept when polygons are made anew."""

import sqlite3
import time

import pytest
from osgeo import ogr

pytest.importorskip("qgis.core")

from deepchange.qgis_plugin.dock.result.review_panel import ReviewPanel
from deepchange.qgis_plugin.map import review_decisions
from deepchange.qgis_plugin.map.review import digitising
from deepchange.qgis_plugin.map.review_decisions import ACCEPTED, REJECTED
from qgis.core import QgsCoordinateReferenceSystem, QgsFeature, QgsGeometry, QgsVectorLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest


def write_polygons(path, squares):
    """Squares (left, side, probability) along the x axis, as the engine writes change polygons."""
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = dataset.CreateLayer("changes", None, ogr.wkbPolygon, ["FID=fid"])
    for name, kind in (
        ("area_m2", ogr.OFTReal),
        ("pixels", ogr.OFTInteger64),
        ("probability_mean", ogr.OFTReal),
    ):
        layer.CreateField(ogr.FieldDefn(name, kind))
    for left, side, probability in squares:
        feature = ogr.Feature(layer.GetLayerDefn())
        corners = f"{left} 0, {left + side} 0, {left + side} {side}, {left} {side}, {left} 0"
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POLYGON(({corners}))"))
        feature["area_m2"], feature["pixels"], feature["probability_mean"] = (
            side**2,
            side**2,
            probability,
        )
        layer.CreateFeature(feature)
    del layer, dataset
    return QgsVectorLayer(str(path), "changes", "ogr")


@pytest.fixture
def layer(tmp_path, qgis_app):
    return write_polygons(tmp_path / "changes.gpkg", [(0, 1, 0.9), (10, 3, 0.8), (20, 2, 0.55)])


@pytest.fixture
def panel(layer, qgis_canvas):
    qgis_canvas.setDestinationCrs(
        QgsCoordinateReferenceSystem()
    )  # the canvas is that of other tests too
    panel = ReviewPanel(qgis_canvas)
    panel.show_layer(layer)
    panel.show()
    panel.activateWindow()
    panel.setFocus()
    QTest.qWaitForWindowActive(panel)
    yield panel
    panel.show_layer(None)
    sip.delete(panel)


def press(panel, *keys):
    for key in keys:
        QTest.keyClick(panel, key)


def said(path):
    """What the file itself holds, read without QGIS: fid to decision."""
    source = ogr.Open(str(path))
    return {feature.GetFID(): feature["decision"] for feature in source.GetLayer(0)}


def test_keys_step_from_the_largest_to_the_smallest_and_round_again(panel):
    seen = []
    for key in (Qt.Key.Key_N, Qt.Key.Key_N, Qt.Key.Key_N, Qt.Key.Key_N, Qt.Key.Key_P):
        press(panel, key)
        seen.append(panel.present_fid())
    assert seen == [2, 3, 1, 2, 1]


def test_keys_decide_and_the_file_keeps_it(panel, tmp_path):
    press(panel, Qt.Key.Key_N, Qt.Key.Key_A, Qt.Key.Key_R, Qt.Key.Key_P, Qt.Key.Key_P, Qt.Key.Key_U)
    assert said(tmp_path / "changes.gpkg") == {1: None, 2: None, 3: "rejected"}
    assert panel.counts.text() == "0 accepted, 1 rejected, 2 to go"


def test_the_map_goes_to_the_polygon(panel, qgis_canvas):
    press(panel, Qt.Key.Key_N)
    assert qgis_canvas.extent().contains(panel.layer().getFeature(2).geometry().boundingBox())
    assert "1 of 3" in panel.present.text()
    assert "probability 0.80" in panel.present.text()


def test_the_most_doubtful_can_come_first(panel):
    panel.sorting.setCurrentIndex(1)
    press(panel, Qt.Key.Key_N)
    assert panel.present_fid() == 3


def test_space_asks_for_the_other_image(panel):
    asked = []
    panel.flickered.connect(lambda: asked.append("other"))
    press(panel, Qt.Key.Key_Space, Qt.Key.Key_Space)
    assert asked == ["other", "other"]


def test_a_layer_without_polygons_has_nothing_to_press(qgis_canvas, tmp_path):
    panel = ReviewPanel(qgis_canvas)
    panel.show_layer(write_polygons(tmp_path / "none.gpkg", []))
    assert not any(button.isEnabled() for button in panel.buttons.values())
    panel.step(1)
    panel.decide(ACCEPTED)
    assert panel.present_fid() is None
    sip.delete(panel)


# ---- Undo, kinds, notes, filters -----------------------------------------------------------------


def values(panel, name):
    """What the file itself says of every polygon, read without QGIS."""
    source = ogr.Open(panel.layer().source().partition("|")[0])
    return {feature.GetFID(): feature[name] for feature in source.GetLayer(0)}


@pytest.fixture
def kinds(qgis_new_project):
    from deepchange.qgis_plugin.map.review.kinds import keep_kinds
    from qgis.core import QgsProject

    keep_kinds(QgsProject.instance(), ["house", "road"])


def test_what_was_decided_is_taken_back_and_done_again_in_the_file_too(panel):
    panel.step(1)
    panel.decide(ACCEPTED)
    panel.decide("rejected")
    for act, decisions in (
        (panel.undo, {1: None, 2: "accepted", 3: None}),
        (panel.undo, {1: None, 2: None, 3: None}),
        (panel.redo, {1: None, 2: "accepted", 3: None}),
        (panel.redo, {1: None, 2: "accepted", 3: "rejected"}),
        (panel.redo, {1: None, 2: "accepted", 3: "rejected"}),
    ):
        act()
        assert values(panel, "decision") == decisions
    assert panel.counts.text() == "1 accepted, 1 rejected, 1 to go"


def test_to_take_back_shows_the_polygon_it_was_about(panel):
    panel.step(1)
    panel.decide(ACCEPTED)
    assert panel.present_fid() == 3
    panel.undo()
    assert panel.present_fid() == 2
    assert not panel.buttons["undo"].isEnabled()
    assert panel.buttons["redo"].isEnabled()


def test_a_number_key_gives_a_kind_and_accepts(kinds, layer, qgis_canvas):
    panel = ReviewPanel(qgis_canvas)
    panel.show_layer(layer)
    panel.show()
    QTest.qWaitForWindowActive(panel)
    press(panel, Qt.Key.Key_N, Qt.Key.Key_2, Qt.Key.Key_1, Qt.Key.Key_9)
    assert values(panel, "kind") == {1: None, 2: "road", 3: "house"}
    assert values(panel, "decision") == {1: None, 2: "accepted", 3: "accepted"}
    panel.undo()
    assert values(panel, "kind")[3] is None
    assert values(panel, "decision")[3] is None
    sip.delete(panel)


def test_a_kind_that_is_typed_gets_the_next_key_and_stays_with_the_project(kinds, panel, mouse):
    from deepchange.qgis_plugin.map.review.kinds import kinds_of
    from qgis.core import QgsProject

    panel.details.reload()
    panel.step(1)
    edit = panel.details.kind.lineEdit()
    edit.setFocus()
    edit.selectAll()
    QTest.keyClicks(edit, "arena")  # with the letters of keys of the review
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert values(panel, "kind") == {1: None, 2: "arena", 3: None}
    assert values(panel, "decision") == {1: None, 2: "accepted", 3: None}
    assert kinds_of(QgsProject.instance()) == ["house", "road", "arena"]
    assert panel.buttons["next"].hasFocus()  # for the keys of the review
    panel.which.setCurrentIndex(panel.which.findData("kind:arena"))
    panel.step(1)
    assert panel.present_fid() == 2


def test_a_kind_from_the_list_is_given_once(kinds, panel):
    panel.details.reload()
    panel.step(1)
    edit = panel.details.kind.lineEdit()
    edit.setFocus()
    edit.selectAll()
    QTest.keyClicks(edit, panel.details.kind.itemText(2))
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert values(panel, "kind") == {1: None, 2: "road", 3: None}
    assert panel.details.kinds() == ["house", "road"]


def test_a_kind_and_a_note_that_are_typed_one_after_the_other_are_of_one_polygon(panel, mouse):
    panel.step(1)
    edit, note = panel.details.kind.lineEdit(), panel.details.note
    mouse.press(edit)
    QTest.keyClicks(edit, "houses, new")
    mouse.press(note)  # in place of Enter, which goes on to the next polygon
    QTest.keyClicks(note, "crane")
    QTest.keyClick(note, Qt.Key.Key_Return)
    assert values(panel, "kind") == {1: None, 2: "houses, new", 3: None}
    assert values(panel, "decision") == {1: None, 2: "accepted", 3: None}
    assert values(panel, "note") == {1: None, 2: "crane", 3: None}
    assert panel.present_fid() == 2


@pytest.mark.parametrize("leave", [lambda panel: panel.step(1), lambda panel: panel.leave()])
def test_a_kind_that_is_typed_is_kept_with_its_own_polygon_whatever_comes_next(panel, leave):
    panel.step(1)
    QTest.keyClicks(panel.details.kind.lineEdit(), "road")
    leave(panel)
    assert values(panel, "kind") == {1: None, 2: "road", 3: None}
    panel.undo()
    assert values(panel, "kind")[2] is None
    assert not panel.buttons["undo"].isEnabled()


def test_a_kind_is_taken_off_the_keys_and_not_given_thereby(kinds, panel, mouse):
    panel.details.reload()
    panel.step(1)
    QTest.keyClicks(panel.details.kind.lineEdit(), "road")
    mouse.press(panel.details.forget)
    panel.step(1)
    assert panel.details.kinds() == ["house"]
    assert panel.tally().counts[ACCEPTED] == 0


def test_a_note_is_kept_with_its_own_polygon_whatever_comes_next(panel):
    panel.step(1)
    note = panel.details.note
    note.setFocus()
    QTest.keyClicks(note, "crane, near A1")
    panel.step(1)  # as by a button that takes no focus
    assert values(panel, "note") == {1: None, 2: "crane, near A1", 3: None}
    assert (note.text(), panel.present_fid()) == ("", 3)
    panel.step(-1)
    assert note.text() == "crane, near A1"
    panel.undo()
    assert values(panel, "note")[2] is None


def test_a_note_that_is_being_typed_stays_when_the_polygon_is_told_anew(panel):
    panel.step(1)
    note = panel.details.note
    note.setFocus()
    QTest.keyClicks(note, "half a")
    panel.sort(panel.present_fid())  # as when an answer comes
    QTest.keyClicks(note, " word")
    assert note.text() == "half a word"
    QTest.keyClick(note, Qt.Key.Key_Return)
    assert values(panel, "note") == {1: None, 2: "half a word", 3: None}
    assert panel.buttons["next"].hasFocus()


def test_the_most_instructive_ones_are_asked_for_and_asked_again_after_ten_decisions(panel):
    asked = []
    panel.asking.connect(lambda: asked.append(1))
    panel.going_on.setChecked(False)
    panel.sorting.setCurrentIndex(panel.sorting.findData("instructive"))
    panel.answer([1, 3])
    panel.step(1)
    assert (panel.present_fid(), len(asked)) == (1, 1)
    for _ in range(10):
        panel.decide(ACCEPTED)
    assert len(asked) == 2
    panel.answer([3])
    panel.step(1)
    assert panel.present_fid() == 3


def test_where_all_is_decided_nobody_is_sent_to_an_undecided_one(panel, layer):
    assert panel.present.text() == "Press N for the first undecided one."
    panel.decide_all({polygon.fid: {"decision": "accepted"} for polygon in panel.polygons()})
    panel.show_layer(layer)
    assert panel.present.text() == "Every polygon is decided; press N to look at them again."


def test_a_filter_that_nothing_passes_says_so(panel):
    panel.which.setCurrentIndex(panel.which.findData("rejected"))
    press(panel, Qt.Key.Key_N)
    assert panel.present_fid() is None
    assert "rejected only" in panel.present.text()


def test_a_kind_out_of_a_file_is_text_and_never_markup(panel):
    panel.step(1)
    panel.give_kind("<img src=x>")
    panel._fill_which()
    panel.which.setCurrentIndex(panel.which.findData("kind:<img src=x>"))
    panel.undo()
    panel.step(1)
    assert "&lt;img src=x&gt;" in panel.present.text()


def test_a_file_that_is_gone_is_not_called_read_only(panel, tmp_path):
    panel.step(1)
    (tmp_path / "changes.gpkg").rename(tmp_path / "elsewhere.gpkg")
    panel.decide(ACCEPTED)
    assert "is gone: it was moved, renamed or deleted" in panel.present.text()
    assert panel.counts.text() == "0 accepted, 0 rejected, 3 to go"
    (tmp_path / "elsewhere.gpkg").rename(tmp_path / "changes.gpkg")
    panel.decide(ACCEPTED)
    assert said(tmp_path / "changes.gpkg")[2] == "accepted"


def test_a_folder_that_is_gone_takes_no_decision_though_qgis_has_its_file_open(panel, tmp_path):
    panel.step(1)
    panel.decide(REJECTED)
    panel.undo()
    (tmp_path / "changes.gpkg").unlink()
    panel.decide(ACCEPTED)
    assert "is gone: it was moved, renamed or deleted" in panel.present.text()
    assert panel.counts.text() == "0 accepted, 0 rejected, 3 to go"


def test_polygons_that_another_qgis_made_anew_are_read_again_before_anything_is_decided(
    panel, tmp_path
):
    heard = []
    panel.told.connect(lambda text, good: heard.append((good, text)))
    panel.step(1)
    panel.decide(REJECTED)
    panel.undo()
    write_polygons(tmp_path / "anew.gpkg", [(0, 1, 0.9), (10, 4, 0.8)])
    for log in tmp_path.glob("changes.gpkg-*"):  # as the engine replaces a file
        log.unlink()
    (tmp_path / "anew.gpkg").replace(tmp_path / "changes.gpkg")
    panel.decide(ACCEPTED)
    assert len(heard) == 2
    assert "made anew by another QGIS" in heard[0][1]
    assert "What you said last of 1 polygon(s) does not fit" in heard[1][1]
    assert panel.counts.text() == "0 accepted, 0 rejected, 2 to go"
    assert not panel.buttons["undo"].isEnabled()
    panel.step(1)
    panel.decide(ACCEPTED)
    assert said(tmp_path / "changes.gpkg") == {1: None, 2: "accepted"}


def test_edits_that_are_not_saved_never_go_to_other_polygons_of_the_same_numbers(
    panel, layer, tmp_path
):
    heard = []
    panel.told.connect(lambda text, good: heard.append(text))
    layer.startEditing()
    layer.changeGeometry(2, QgsGeometry.fromWkt("POLYGON((90 0, 91 0, 91 1, 90 0))"))
    write_polygons(tmp_path / "anew.gpkg", [(0, 1, 0.9), (50, 4, 0.8)])
    for log in tmp_path.glob("changes.gpkg-*"):  # as the engine replaces a file
        log.unlink()
    (tmp_path / "anew.gpkg").replace(tmp_path / "changes.gpkg")
    panel.step(1)
    assert not layer.isEditable()
    assert layer.getFeature(2).geometry().area() == 16
    assert "that were not saved are discarded" in heard[0]


def elsewhere(path, fid, decision):
    """Another QGIS decides on a polygon."""
    source = ogr.Open(str(path), 1)
    polygons = source.GetLayer(0)
    feature = polygons.GetFeature(fid)
    feature["decision"] = decision
    polygons.SetFeature(feature)


def test_what_another_qgis_decided_is_seen_at_the_next_step_and_not_written_over_unseen(
    panel, tmp_path
):
    heard, path = [], tmp_path / "changes.gpkg"
    panel.told.connect(lambda text, good: heard.append((good, text)))
    panel.step(1)
    panel.decide(ACCEPTED)  # of polygon 2; now polygon 3
    elsewhere(path, 3, "accepted")
    panel.decide(REJECTED)
    assert said(path) == {1: None, 2: "accepted", 3: "accepted"}
    assert [good for good, _ in heard] == [False]
    assert "1 polygon(s) were decided otherwise meanwhile" in heard[0][1]
    assert panel.present_fid() == 3
    assert "accepted" in panel.present.text()
    panel.decide(REJECTED)  # now she has seen it
    assert said(path) == {1: None, 2: "accepted", 3: "rejected"}
    elsewhere(path, 1, "rejected")
    panel.step(1)
    assert panel.counts.text() == "1 accepted, 2 rejected, 0 to go"
    assert len(heard) == 1


def test_to_take_back_leaves_what_another_qgis_decided_meanwhile(panel, tmp_path):
    heard, path = [], tmp_path / "changes.gpkg"
    panel.told.connect(lambda text, good: heard.append((good, text)))
    panel.step(1)
    panel.decide(ACCEPTED)
    panel.decide(ACCEPTED)
    elsewhere(path, 3, "rejected")
    panel.undo()
    assert said(path) == {1: None, 2: "accepted", 3: "rejected"}
    assert "decided otherwise meanwhile" in heard[0][1]
    panel.undo()
    assert said(path) == {1: None, 2: None, 3: "rejected"}
    assert len(heard) == 1


def test_what_is_written_here_is_read_once(panel, monkeypatch):
    panel.step(1)
    panel.decide(ACCEPTED)
    times = []
    monkeypatch.setattr(review_decisions, "read", lambda layer: times.append(layer) or [])
    panel.decide(REJECTED)
    panel.step(1)
    panel.undo()
    panel.step(1)
    assert times == []


def test_a_drive_that_numbers_its_files_anew_is_no_other_file(panel, tmp_path, monkeypatch):
    monkeypatch.setattr("os.path.samestat", lambda _one, _other: False)
    panel.step(1)
    panel.decide(ACCEPTED)
    panel.decide(REJECTED)
    assert panel.counts.text() == "1 accepted, 1 rejected, 1 to go"


def test_a_file_that_cannot_be_written_changes_no_count_and_nothing_can_be_taken_back(
    panel, monkeypatch
):
    panel.step(1)
    monkeypatch.setattr("deepchange.qgis_plugin.map.review_decisions.write", lambda *_: False)
    panel.decide(ACCEPTED)
    assert panel.counts.text() == "0 accepted, 0 rejected, 3 to go"
    assert not panel.buttons["undo"].isEnabled()
    assert "read-only" in panel.present.text()


@pytest.fixture
def locked(tmp_path):
    """Another program has the file of the polygons open for writing."""
    database = sqlite3.connect(str(tmp_path / "changes.gpkg"), isolation_level=None, timeout=0)
    database.execute("BEGIN EXCLUSIVE")
    yield database
    database.close()


def test_what_is_decided_while_another_program_holds_the_file_is_written_when_it_is_free(
    panel, locked, tmp_path, mouse
):
    heard = []
    panel.told.connect(lambda text, good: heard.append((good, text)))
    panel.step(1)
    began = time.perf_counter()
    press(panel, Qt.Key.Key_A, Qt.Key.Key_R, Qt.Key.Key_A)
    assert time.perf_counter() - began < 5.0  # so long QGIS itself would wait, each time
    assert panel.present_fid() == 2  # the review goes on, and is round
    press(panel, Qt.Key.Key_U, Qt.Key.Key_N)
    assert panel.counts.text() == "0 accepted, 0 rejected, 3 to go"
    assert len(heard) == 1  # once, whatever else is decided
    assert not heard[0][0]
    assert "What you decide is kept" in heard[0][1]
    locked.execute("ROLLBACK")
    mouse.wait_for(lambda: heard[-1][0], "it still waits")
    assert heard[-1] == (True, "The file of the polygons is free again; all is written.")
    assert said(tmp_path / "changes.gpkg") == {1: "accepted", 2: None, 3: "rejected"}
    assert panel.counts.text() == "1 accepted, 1 rejected, 1 to go"
    panel.undo()
    assert said(tmp_path / "changes.gpkg")[2] == "accepted"


def kept_beside(folder):
    return sorted(folder.glob("changes_waiting_*.json"))


def test_what_waits_when_the_polygons_are_left_is_kept_and_written_when_they_are_shown_again(
    panel, layer, locked, tmp_path
):
    heard = []
    panel.told.connect(lambda text, good: heard.append((good, text)))
    panel.left.connect(lambda text: heard.append((False, text)))
    panel.step(1)
    press(panel, Qt.Key.Key_A, Qt.Key.Key_R, Qt.Key.Key_A)
    panel.undo()
    panel.show_layer(None)
    assert not heard[-1][0]
    assert "is kept beside it" in heard[-1][1]
    assert [path.parent for path in kept_beside(tmp_path)] == [tmp_path]
    locked.execute("ROLLBACK")
    assert "decision" not in fields(tmp_path / "changes.gpkg")
    panel.show_layer(layer)
    assert said(tmp_path / "changes.gpkg") == {1: None, 2: "accepted", 3: "rejected"}
    assert panel.counts.text() == "1 accepted, 1 rejected, 1 to go"
    assert heard[-1][0]
    assert "What you said of 2 polygon(s) waited" in heard[-1][1]
    assert kept_beside(tmp_path) == []
    panel.undo()
    assert panel.counts.text() == "0 accepted, 0 rejected, 3 to go"


def test_of_what_waits_that_is_kept_which_could_not_be_written_when_the_file_was_free_for_a_moment(
    panel, layer, tmp_path, monkeypatch
):
    heard, held = [], iter([True, False])
    panel.told.connect(lambda text, good: heard.append((good, text)))
    panel.left.connect(lambda text: heard.append((False, text)))
    held_by = "deepchange.qgis_plugin.map.review.when_free.is_held"
    monkeypatch.setattr(held_by, lambda _layer: next(held, True))
    panel.step(1)
    press(panel, Qt.Key.Key_A, Qt.Key.Key_R)  # the first alone is written at the next look
    panel.show_layer(None)
    assert said(tmp_path / "changes.gpkg") == {1: None, 2: "accepted", 3: None}
    assert "is kept beside it" in heard[-1][1]
    monkeypatch.setattr(held_by, lambda _layer: False)
    panel.show_layer(layer)
    assert said(tmp_path / "changes.gpkg") == {1: None, 2: "accepted", 3: "rejected"}
    assert "What you said of 1 polygon(s) waited" in heard[-1][1]


def test_what_is_written_at_last_is_not_kept_beside_the_polygons(panel, locked, tmp_path, mouse):
    panel.step(1)
    press(panel, Qt.Key.Key_A)
    assert len(kept_beside(tmp_path)) == 1  # also where QGIS is killed now
    locked.execute("ROLLBACK")
    mouse.wait_for(lambda: panel.counts.text().startswith("1 accepted"), "it still waits")
    assert said(tmp_path / "changes.gpkg") == {1: None, 2: "accepted", 3: None}
    assert kept_beside(tmp_path) == []


def test_a_drawn_polygon_that_waits_is_kept_too(panel, layer, locked, tmp_path):
    shape = QgsGeometry.fromWkt("POLYGON((40 0, 45 0, 45 5, 40 5, 40 0))")
    drawn = digitising.drawn_polygons(layer, shape)[0]
    panel.when_free.do(layer, lambda: None, lambda: panel.keep_added(drawn))
    panel.show_layer(None)
    locked.execute("ROLLBACK")
    review_decisions.ensure_field(layer)
    panel.show_layer(layer)
    assert said(tmp_path / "changes.gpkg") == {1: None, 2: None, 3: None, 4: "accepted"}
    assert panel.counts.text() == "1 accepted, 0 rejected, 3 to go"
    panel.undo()
    assert sorted(said(tmp_path / "changes.gpkg")) == [1, 2, 3]


def test_what_waited_goes_to_polygons_of_the_same_shape_alone_and_not_over_later_decisions(
    panel, layer, locked, tmp_path
):
    heard = []
    panel.told.connect(lambda text, good: heard.append((good, text)))
    panel.left.connect(lambda text: heard.append((False, text)))
    panel.decide_all({1: {"decision": ACCEPTED}, 2: {"decision": ACCEPTED}})
    panel.decide_all({3: {"decision": ACCEPTED}})
    panel.show_layer(None)
    locked.execute("ROLLBACK")
    # The largest comes first now, as large as before; the smallest is another; one is decided on.
    anew = write_polygons(tmp_path / "anew.gpkg", [(10, 3, 0.8), (0, 2, 0.9), (20, 2, 0.55)])
    review_decisions.write(anew, {3: {"decision": REJECTED}})
    del anew
    for log in [*tmp_path.glob("changes.gpkg-*"), *tmp_path.glob("anew.gpkg-*")]:
        log.unlink()
    (tmp_path / "anew.gpkg").replace(tmp_path / "changes.gpkg")
    review_decisions.open_anew(layer)
    panel.show_layer(layer)
    assert said(tmp_path / "changes.gpkg") == {1: "accepted", 2: None, 3: "rejected"}
    assert "What you said last of 2 polygon(s) does not fit" in heard[-1][1]
    assert kept_beside(tmp_path) == []


def test_what_waits_for_a_file_that_is_replaced_decides_on_no_other_polygon(
    panel, locked, tmp_path, mouse
):
    heard = []
    panel.told.connect(lambda text, good: heard.append((good, text)))
    panel.step(1)
    press(panel, Qt.Key.Key_A, Qt.Key.Key_R, Qt.Key.Key_A)
    write_polygons(tmp_path / "anew.gpkg", [(50, 3, 0.8), (10, 3, 0.8), (60, 2, 0.8)])
    for log in [*tmp_path.glob("changes.gpkg-*"), *tmp_path.glob("anew.gpkg-*")]:
        log.unlink()
    (tmp_path / "anew.gpkg").replace(tmp_path / "changes.gpkg")
    locked.execute("ROLLBACK")
    mouse.wait_for(lambda: len(heard) > 1, "it still waits")
    assert said(tmp_path / "changes.gpkg") == {1: None, 2: "accepted", 3: None}
    assert any("made anew by another QGIS" in text for _, text in heard)
    assert "What you said last of 2 polygon(s) does not fit" in heard[-1][1]


@pytest.mark.parametrize(
    "content",
    ["", "[]", '{"polygons": [{"fid": 1, "shape": "", "was": {}, "is": {"pixels": "1"}}]}'],
)
def test_another_file_of_that_name_is_left_alone(panel, layer, tmp_path, content):
    other = tmp_path / "changes_waiting_1.json"
    other.write_text(content)
    panel.show_layer(layer)
    assert panel.counts.text() == "0 accepted, 0 rejected, 3 to go"
    assert other.read_text() == content


def fields(path):
    source = ogr.Open(str(path))
    layer = source.GetLayer(0).GetLayerDefn()
    return [layer.GetFieldDefn(index).GetName() for index in range(layer.GetFieldCount())]


def test_a_filter_on_the_layer_is_followed_and_told_of(panel, layer):
    panel.step(1)
    panel.decide(ACCEPTED)
    layer.setSubsetString("pixels < 5")
    assert panel.counts.text() == (
        "0 accepted, 0 rejected, 2 to go; those that the filter of the layer hides are not counted"
    )
    layer.setSubsetString("")
    assert panel.counts.text() == "1 accepted, 0 rejected, 2 to go"


@pytest.mark.parametrize("saved", [True, False])
def test_the_last_decision_holds_beside_earlier_edits_in_the_table(panel, layer, tmp_path, saved):
    panel.step(1)
    panel.decide(REJECTED)
    fid, column = 2, layer.fields().indexOf("decision")
    layer.startEditing()
    layer.changeAttributeValue(fid, column, "rejected")
    layer.changeAttributeValue(fid, layer.fields().indexOf("pixels"), 7)
    panel.decide_all({fid: {"decision": ACCEPTED}})
    assert layer.getFeature(fid)["decision"] == "accepted"
    assert layer.commitChanges() if saved else layer.rollBack()
    assert said(tmp_path / "changes.gpkg")[fid] == "accepted"
    assert panel.counts.text() == "1 accepted, 0 rejected, 2 to go"


def test_a_polygon_that_is_not_saved_yet_can_be_decided_and_is_forgotten_when_discarded(
    panel, layer, tmp_path
):
    review_decisions.ensure_field(layer)
    layer.startEditing()
    drawn = QgsFeature(layer.fields())
    drawn.setGeometry(QgsGeometry.fromWkt("POLYGON((40 0, 45 0, 45 5, 40 5, 40 0))"))
    layer.addFeature(drawn)
    panel.show_layer(layer)
    assert panel.decide_all({drawn.id(): {"decision": ACCEPTED}})
    assert panel.counts.text() == "1 accepted, 0 rejected, 3 to go"
    layer.commitChanges(False)
    assert said(tmp_path / "changes.gpkg")[4] == "accepted"
    again = QgsFeature(drawn)
    again.setAttribute("fid", None)
    layer.addFeature(again)
    panel.show_layer(layer)
    assert panel.counts.text() == "1 accepted, 0 rejected, 4 to go"
    layer.rollBack()
    assert panel.counts.text() == "1 accepted, 0 rejected, 3 to go"


def test_the_first_undo_after_a_decided_polygon_was_deleted_takes_back_the_decision_before(
    panel, layer, mouse
):
    panel.step(1)
    for decision in (ACCEPTED, REJECTED):
        panel.decide(decision)
    layer.startEditing()
    layer.deleteFeature(3)  # which was rejected last
    assert layer.commitChanges()
    assert panel.counts.text() == "1 accepted, 0 rejected, 1 to go"
    mouse.press(panel.buttons["undo"])
    assert panel.counts.text() == "0 accepted, 0 rejected, 2 to go"
    assert not panel.buttons["undo"].isEnabled()
    mouse.press(panel.buttons["redo"])
    assert panel.counts.text() == "1 accepted, 0 rejected, 1 to go"


def test_to_take_back_what_a_filter_hides_says_so_and_can_be_done_without_it(panel, layer, mouse):
    panel.step(1)
    panel.decide(ACCEPTED)
    layer.setSubsetString("pixels < 5")
    mouse.press(panel.buttons["undo"])
    assert panel.present.text() == (
        "The filter of the layer hides what was decided last; remove it first."
    )
    layer.setSubsetString("")
    mouse.press(panel.buttons["undo"])
    assert panel.counts.text() == "0 accepted, 0 rejected, 3 to go"


def test_a_drawn_polygon_is_drawn_again_with_what_was_decided_of_it_and_not_once_it_was_deleted(
    panel, layer, mouse
):
    shape = QgsGeometry.fromWkt("POLYGON((40 0, 45 0, 45 5, 40 5, 40 0))")
    review_decisions.ensure_field(layer)
    (made,) = digitising.add_polygons(layer, digitising.drawn_polygons(layer, shape))
    panel.drawn(made)
    panel.decide_all({made.id(): {"decision": REJECTED}})
    for name in ("undo", "undo", "redo", "redo"):
        mouse.press(panel.buttons[name])
    assert panel.counts.text() == "0 accepted, 1 rejected, 3 to go"
    layer.startEditing()
    layer.deleteFeature(made.id())
    assert layer.commitChanges()
    assert not panel.buttons["undo"].isEnabled()

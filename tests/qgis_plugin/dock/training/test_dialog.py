"""Training from polygons in the panel, with the mouse and the keys alone."""

import pytest

pytest.importorskip("qgis.core")
pytest.importorskip("lightning", reason="Lightning is not installed here")

from deepchange.engine.catalogue.store import installed
from deepchange.engine.files.json_text import json_text
from deepchange.engine.messages import Remedy, msg
from deepchange.engine.progress import Progress
from deepchange.engine.runs.locks import Lock
from deepchange.qgis_plugin.dock.training.polygons import meaning_of, write_polygons
from deepchange.qgis_plugin.text.translation import FOLDER
from deepchange.qgis_plugin.training import process
from deepchange.qgis_plugin.training.wish import trainings_folder, unfinished
from deepchange.qgis_plugin.widgets.basic import Sentence
from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication, Qt, QTranslator
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QLineEdit, QPushButton
from support.squares import PLACES, labels_of, squares


@pytest.fixture
def pair(raster, tmp_path):
    return squares(raster, tmp_path)


@pytest.fixture
def labels(pair, tmp_path, qgis_new_project):
    layer = QgsVectorLayer(labels_of(pair, tmp_path), "what changed", "ogr")
    QgsProject.instance().addMapLayer(layer)
    return layer


@pytest.fixture
def dialog(dock, analyst, mouse, pair, labels):
    """The dialog as it opens from the list of models."""
    analyst.add_images(pair.values())
    for side, name in zip(dock.detect.pair.choices(), pair):
        QTest.keyClicks(side.combo, name)
    mouse.press(dock.detect.model.training)
    opened = dock.trainings.dialog
    QTest.qWaitForWindowActive(opened)
    yield opened
    opened.close_down()


def write_in(field, text):
    """Select what a field holds, and type."""
    edit = field if isinstance(field, QLineEdit) else field.findChild(QLineEdit)
    edit.setFocus()
    edit.selectAll()
    QTest.keyClicks(edit, text)
    QTest.keyClick(edit, Qt.Key.Key_Tab)


def test_what_the_values_of_a_field_mean_is_shown_as_counts(labels):
    assert meaning_of(labels, "verdict").text == (
        "Changes: 20 (“yes” 20)\nUnchanged: 20 (“no” 20)\nLeft out: 1 (“empty” 1)"
    )
    assert meaning_of(labels, "").text.startswith("41 polygons, all of them changes")
    assert "no polygon" not in meaning_of(labels, "fid").text
    assert meaning_of(labels, "fid").problem
    assert meaning_of(None, "").problem == "Choose a layer of polygons."


def test_polygons_are_written_as_they_are_edited_now(labels, tmp_path):
    labels.startEditing()
    feature = QgsFeature(labels.fields())
    feature.setGeometry(QgsGeometry.fromWkt("Polygon((0 0, 0 1, 1 1, 0 0))"))
    feature["verdict"] = "yes"
    assert labels.addFeature(feature)
    path = write_polygons(labels, tmp_path / "new folder" / "polygons.gpkg", "verdict")
    written = QgsVectorLayer(path, "written", "ogr")
    assert written.featureCount() == 2 * len(PLACES) + 2
    assert written.fields().names() == ["fid", "verdict"]
    assert meaning_of(written, "verdict").text.startswith("Changes: 21")
    labels.rollBack()


def test_from_polygons_to_a_model_that_is_chosen_with_the_mouse_alone(
    dialog, dock, analyst, mouse, labels
):
    assert [dialog.before.currentText(), dialog.after.currentText()] == ["before", "after"]
    assert dialog.polygons.currentLayer() is labels
    mouse.choose(dialog.field, "verdict")
    assert dialog.counts.text().startswith("Changes: 20")
    dialog.minutes.setDecimals(2)  # so little learns enough here
    dialog.minutes.setMinimum(0.01)
    write_in(dialog.minutes, "0.02")
    write_in(dialog.name, "squares")
    mouse.press(dialog.start_button)
    assert dialog.stop_button.isVisible()
    assert not dialog.field.isEnabled()
    mouse.press(dialog.close_button)  # the training goes on
    assert not dialog.isVisible()
    mouse.press(dock.detect.model.training)
    analyst.wait_for(lambda: dialog.use_button.isVisible(), 400)
    (said,) = [dialog._said.itemAt(index).widget() for index in range(dialog._said.count())]
    assert said.kind == "good"
    assert "“squares” is in the list of models; F1 " in said.text
    assert dialog.progress.curve.points
    assert not dialog.progress.picture.pixmap().isNull()
    assert dock.detect.model.name() == "auto"  # what she chose stays until she says otherwise
    dock.tabs.setCurrentIndex(1)
    mouse.press(dialog.use_button)
    assert dock.detect.model.name() == "squares"
    assert dock.tabs.currentIndex() == 0  # where it is seen, and Run
    assert "DSMS-FCN" in dock.detect.model.facts.text()


def test_a_training_that_was_stopped_is_offered_again(dialog, analyst, mouse, monkeypatch):
    def forever(wish, tell, cancelled):
        wish.keep()
        while not cancelled():
            process.time.sleep(0.01)
        raise process.Stopped(process.to_say("Stopped; what was learned is kept."))

    monkeypatch.setattr("deepchange.qgis_plugin.dock.training.dialog.train", forever)
    mouse.choose(dialog.field, "verdict")
    write_in(dialog.name, "squares")
    mouse.press(dialog.start_button)
    analyst.wait_for(dialog.stop_button.isVisible)
    mouse.press(dialog.stop_button)
    analyst.wait_for(dialog.start_button.isVisible)
    assert dialog.go_on_button.text() == "Resume “squares”"
    assert dialog.progress.stage.text() == ""
    mouse.press(dialog.go_on_button)
    analyst.wait_for(dialog.stop_button.isVisible)
    mouse.press(dialog.stop_button)
    analyst.wait_for(dialog.start_button.isVisible)
    (wish,) = unfinished()
    wish.run.mkdir()
    held = Lock.take(wish.run / ".training.lock")
    mouse.press(dialog.discard_button)
    assert "“squares” is being trained by another QGIS" in dialog.findChild(Sentence).text
    held.release()
    mouse.press(dialog.discard_button)
    assert not dialog.go_on_button.isVisible()
    assert not dialog.discard_button.isVisible()
    assert not unfinished()
    assert not list(trainings_folder().iterdir())


def test_what_is_noted_of_the_pair_is_shown_in_the_users_language_while_it_trains(
    dialog, analyst, mouse, monkeypatch
):
    note = msg(
        "“{layer}” holds {value} in about {share} of its pixels, in all bands and up to its "
        "border, and declares no nodata value for it: it is compared like ground; if it is fill, "
        "declare {value} nodata.",
        Remedy.DECLARE_NODATA_BEFORE,
        layer="b.tif",
        value="0",
        share="5 %",
    )

    def cut_then_train(wish, tell, cancelled):
        wish.chips.mkdir(parents=True)
        told = json_text({"notes": [str(note)], "messages": [note.to_json()]})
        (wish.chips / "set.json").write_text(told, encoding="utf-8")
        while not cancelled():
            tell(Progress("Epoch 1 of 2", 0.5))
            process.time.sleep(0.01)
        raise process.Stopped(process.to_say("Stopped; what was learned is kept."))

    german = QTranslator()
    assert german.load("deepchange_de", str(FOLDER))
    QCoreApplication.installTranslator(german)
    monkeypatch.setattr("deepchange.qgis_plugin.dock.training.dialog.train", cut_then_train)
    mouse.choose(dialog.field, "verdict")
    write_in(dialog.name, "squares")
    mouse.press(dialog.start_button)
    analyst.wait_for(dialog.progress.notes.count)
    shown = dialog.progress.notes.itemAt(0).widget()
    analyst.wait_for(shown.isVisible)
    assert dialog.progress.notes.count() == 1
    assert shown.kind == "note"
    assert "„b.tif“ enthält in etwa 5 %" in shown.text
    assert not shown.text.endswith("“.")  # the dialog has no field to declare it in
    mouse.press(dialog.stop_button)
    analyst.wait_for(dialog.start_button.isVisible)
    QCoreApplication.removeTranslator(german)
    assert dialog.progress.notes.count() == 1


def test_what_is_missing_is_told_in_the_dialog_and_nothing_is_written(dialog, mouse, results):
    mouse.choose(dialog.field, "every polygon is a change")
    write_in(dialog.name, "ir-mad")
    mouse.press(dialog.start_button)
    assert "“ir-mad” is the name of a model that needs no weights" in _said(dialog)
    write_in(dialog.name, "squares")
    dialog.after.setLayer(dialog.before.currentLayer())
    mouse.press(dialog.start_button)
    assert _said(dialog) == "Choose two images of the same place."
    assert not (results / "trainings").exists()
    assert [file for file in installed()[0] if not file.shipped] == []


def test_polygons_that_nothing_can_be_learned_from_are_called_by_their_layer_and_leave_nothing(
    dialog, analyst, mouse, labels, results
):
    elsewhere = QgsVectorLayer(f"Polygon?crs={labels.crs().authid()}", "elsewhere", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromWkt("Polygon((0 0, 0 1, 1 1, 0 0))"))
    elsewhere.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(elsewhere)
    mouse.choose(dialog.polygons, "elsewhere")
    write_in(dialog.name, "squares")
    mouse.press(dialog.start_button)
    analyst.wait_for(dialog.start_button.isVisible, 100)
    assert _said(dialog).startswith("No polygon of “elsewhere” marks a change")
    assert dialog.go_on_button.isHidden()  # it would end so again
    assert list((results / "trainings").iterdir()) == []


def test_of_a_layer_without_polygons_that_is_told_whatever_the_field(qgis_app):
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326&field=verdict:string", "empty", "memory")
    for field in ("", "verdict"):
        assert meaning_of(layer, field).problem == "“empty” holds no polygons."


def _said(dialog):
    return dialog._said.itemAt(0).widget().text


def test_the_polygons_of_a_reviewed_result_are_those_it_opens_with(dock, analyst, mouse, demo):
    dock.resize(380, 560)  # the screen of these tests is 600 pixels high
    analyst.add_images(demo)
    analyst.ready()
    analyst.run()
    mouse.press(dock.result.train_button)
    dialog = dock.trainings.dialog
    assert dialog.polygons.currentLayer() is dock.result.shown.layer("changes")
    assert dialog.field.currentData() == "decision"
    assert "No polygon of this field is a change" in dialog.counts.text()
    dialog.close_down()


def test_without_an_engine_a_button_leads_to_where_it_is_set_up(
    dialog, dock, analyst, mouse, monkeypatch
):
    monkeypatch.setattr(process.environment, "find", lambda: None)
    mouse.choose(dialog.field, "verdict")
    mouse.press(dialog.start_button)
    analyst.wait_for(lambda: any(map(QPushButton.isVisible, _set_up_buttons(dialog))))
    assert "set the engine up first" in _said(dialog)
    mouse.press(_set_up_buttons(dialog)[0])
    assert not dialog.isVisible()
    assert dock.tabs.currentWidget() is dock.engine


def _set_up_buttons(dialog):
    return dialog.findChildren(QPushButton, "training_set_up")

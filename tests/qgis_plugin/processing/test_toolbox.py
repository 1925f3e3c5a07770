"""The algorithms in dialogs of QGIS, and in `qgis_process`."""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("qgis.core")

from osgeo import ogr
from qgis.PyQt.QtCore import QUrl

# ---- Dialogs -------------------------------------------------------------------------------------

DIALOGS = """
import os, sys
sys.path.append(sys.argv[2])
import qgis.utils
from qgis.core import QgsApplication, QgsProject, QgsRasterLayer
from qgis.gui import QgsBrowserGuiModel, QgsMapCanvas
from qgis.PyQt.QtWidgets import QMainWindow
from unittest.mock import MagicMock
application = QgsApplication([], True)
application.initQgis()
canvas, window, browser = QgsMapCanvas(), QMainWindow(), QgsBrowserGuiModel()
iface = qgis.utils.iface = MagicMock()
iface.mapCanvas.return_value, iface.mainWindow.return_value = canvas, window
iface.browserModel.return_value, iface.activeLayer.return_value = browser, None
from processing.core.Processing import Processing
Processing.initialize()
import deepchange
plugin = deepchange.classFactory(None)
plugin.initProcessing()
QgsProject.instance().addMapLayer(QgsRasterLayer(sys.argv[1], "image"))

provider = QgsApplication.processingRegistry().providerById("deepchange")
from deepchange.qgis_plugin.dock.detect.model_panel import ModelPanel
panel = ModelPanel()
for name, text in ((panel.combo.itemData(place), panel.combo.itemText(place)) for place in range(panel.combo.count())):
    print("panel:", name, text, flush=True)
def preset(layers):
    QgsProject.instance().clear()
    for name in layers:
        QgsProject.instance().addMapLayer(QgsRasterLayer(sys.argv[1], name))
    dialog = processing.createAlgorithmDialog("deepchange:detectchanges", {})
    fields = dialog.mainWidget().wrappers
    chosen = [QgsProject.instance().mapLayer(fields[name].parameterValue()) for name in ("BEFORE", "AFTER")]
    print("preset:", *(layer.name() if layer is not None else "none" for layer in chosen), flush=True)
    return fields["MODEL"].wrappedWidget()
import processing
models = preset(["image 2017", "image 2015"])
for place in range(models.count()):
    print("toolbox:", models.itemData(place), models.itemText(place), flush=True)
preset(["a", "b", "c"])
preset(["alone"])

sys.path += [sys.argv[3], os.path.dirname(sys.argv[3])]  # what the mouse needs lies above it
import mouse
from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog
from processing.modeler.ModelerParametersDialog import ModelerParametersDialog
from qgis.core import QgsProcessingModelAlgorithm
from qgis.PyQt.QtWidgets import QComboBox
def list_of_models(widget):
    return next(each for each in [widget, *widget.findChildren(QComboBox)]
                if isinstance(each, QComboBox) and each.findData("cva") >= 0)
def choose_cva(where, dialog, choices):
    for place in range(choices.count()):
        print(where + ":", choices.itemData(place), choices.itemText(place), flush=True)
    dialog.resize(1200, 700)
    dialog.show()
    mouse.choose(choices, choices.itemText(choices.findData("cva")))
algorithm = QgsApplication.processingRegistry().algorithmById("deepchange:detectchanges")
dialog = BatchAlgorithmDialog(algorithm.create(), window)
panel = dialog.mainWidget()
field = panel.wrappers[0][panel.parameter_to_column["MODEL"]]
choose_cva("batch", dialog, list_of_models(field.wrappedWidget()))
print("stored: batch", field.parameterValue(), flush=True)
field.setParameterValue("gone", panel.context if hasattr(panel, "context") else panel.processing_context)
print("unknown:", field.parameterValue(), flush=True)
import gc
from deepchange.qgis_plugin.processing import dialog as of_ours
from qgis.PyQt.QtCore import QEvent
gc.collect()
lists = [panel.wrappers[row][panel.parameter_to_column["MODEL"]].wrappedWidget() for row in range(len(panel.wrappers))]
held = len(of_ours._in_use)
panel.addRow()
gc.collect()
print("held:", len(of_ours._in_use) - held, flush=True)
del field, lists
panel.clear()
application.sendPostedEvents(None, QEvent.Type.DeferredDelete)
print("let go:", held - len(of_ours._in_use), flush=True)
panel.addRow()
dialog.close()
model = QgsProcessingModelAlgorithm()
dialog = ModelerParametersDialog(algorithm.create(), model)
choose_cva("modeler", dialog, list_of_models(dialog.widget.widget.wrappers["MODEL"]))
child = dialog.createAlgorithm()
print("stored: modeler", child.parameterSources()["MODEL"][0].staticValue(), flush=True)
dialog.close()
identity = model.addChildAlgorithm(child)
again = ModelerParametersDialog(algorithm.create(), model, identity)
print("stored: reopened", list_of_models(again.widget.widget.wrappers["MODEL"]).currentData(), flush=True)
for algorithm in provider.algorithms():
    dialog = algorithm.create().createCustomParametersWidget(window)
    dialog.show()
    application.processEvents()
    dialog.close()
    print(algorithm.name(), flush=True)
import processing
for model, edges in ((2, "off"), ("2", "3"), ("cva", 3), ("", None)):
    given = {"BEFORE": sys.argv[1], "AFTER": sys.argv[1], "MODEL": model, "CRF": edges}
    dialog = processing.createAlgorithmDialog("deepchange:detectchangesunsupervised", given)
    shown = dialog.createProcessingParameters()
    print("shown:", shown.get("MODEL", "ir-mad"), shown.get("CRF", 0), flush=True)
os._exit(0)
"""  # noqa: E501


@pytest.fixture(scope="module")
def dialogs(provider, demo):
    """What was printed while the dialogs were open, each line a text, and the complaints."""
    # In a process of its own: a widget of QGIS that fails takes its process with it.
    import processing

    folder = str(Path(processing.__file__).parents[1])
    done = subprocess.run(
        [sys.executable, "-c", DIALOGS, demo[0], folder, str(Path(__file__).parents[1])],
        capture_output=True,
        text=True,
        check=False,
        timeout=600,
    )
    return done.stdout.splitlines(), done.stderr


def test_every_dialog_opens_with_a_raster_in_the_project(dialogs, provider):
    opened, complaints = dialogs
    names = [line for line in opened if ":" not in line]
    assert sorted(names) == sorted(algorithm.name() for algorithm in provider.algorithms()), (
        complaints
    )


def test_a_dialog_takes_a_choice_by_its_name_and_by_its_number(dialogs):
    opened, complaints = dialogs
    shown = [line for line in opened if line.startswith("shown:")]
    assert shown == ["shown: cva 3", "shown: cva 3", "shown: cva 3", "shown: ir-mad 0"], complaints


def test_before_and_after_are_those_that_the_panel_suggests_or_left_open(dialogs):
    opened, complaints = dialogs
    preset = [line for line in opened if line.startswith("preset:")]
    assert preset == ["preset: image 2015 image 2017", "preset: none none", "preset: none none"], (
        complaints
    )


@pytest.mark.parametrize("where", ["toolbox:", "batch:", "modeler:"])
def test_models_are_called_as_in_the_panel(dialogs, where):
    opened, complaints = dialogs
    panel, offered = (
        {line.partition(":")[2] for line in opened if line.startswith(begin)}
        for begin in ("panel:", where)
    )
    assert panel, complaints
    assert panel <= offered
    assert {line.split()[0] for line in offered - panel} <= {"dsms-cn-published"}


def test_a_model_chosen_by_its_title_is_stored_by_its_id(dialogs):
    opened, complaints = dialogs
    stored = [line for line in opened if line.startswith("stored:")]
    assert stored == ["stored: batch cva", "stored: modeler cva", "stored: reopened cva"], (
        complaints
    )


def test_a_model_of_a_batch_that_is_not_installed_is_shown_and_not_taken_for_the_default(dialogs):
    opened, complaints = dialogs
    assert "unknown: gone" in opened, complaints


def test_lists_of_models_are_held_as_long_as_qgis_shows_them(dialogs):
    # Let go of earlier, QGIS asks what was freed: other fields of a batch were gone, or it crashed.
    opened, complaints = dialogs
    assert "held: 1" in opened, complaints
    assert "let go: 1" in opened


def test_help_is_a_page_that_a_browser_shows(provider):
    for algorithm in provider.algorithms():
        page = QUrl(algorithm.helpUrl()).toLocalFile()
        text = Path(page).read_text(encoding="utf-8")
        assert page.endswith(".html")
        assert "Detect changes without training data" in text
        assert ".png" not in text


# ---- Run pressed ---------------------------------------------------------------------------------

UNSUPERVISED = "deepchange:detectchangesunsupervised"


def with_kinds(detected, folder):
    """A copy of a result of which two accepted polygons each are of a kind, and two are
    rejected."""
    copy = shutil.copytree(detected.output, folder / "decided")
    dataset = ogr.Open(str(copy / "changes.gpkg"), 1)
    layer = dataset.GetLayerByName("changes")
    answers = [("accepted", "quarry"), ("accepted", "clear-cut"), ("rejected", None)]
    for fid in range(1, 7):
        feature = layer.GetFeature(fid)
        feature["decision"], feature["kind"] = answers[fid % 3]
        layer.SetFeature(feature)
    return str(copy)


@pytest.fixture(scope="module")
def pressed(provider, demo, detected, tmp_path_factory):
    """What came of each run that was started with the mouse: the log, and the layers that lie in
    the project."""
    import processing

    folder = tmp_path_factory.mktemp("pressed")
    pair = {"BEFORE": "before", "AFTER": "after", "MODEL": "cva"}
    files = {"CHANGES": str(folder / "c.gpkg"), "CHANGE": str(folder / "c.tif")}
    runs = {
        "unsupervised": ("toolbox", UNSUPERVISED, pair),
        "any model": (
            "toolbox",
            "deepchange:detectchanges",
            {**pair, "TRANSITION": "TEMPORARY_OUTPUT"},
        ),
        "kept": ("toolbox", UNSUPERVISED, {**pair, "FOLDER": str(folder / "kept")}),
        "refined": (
            "toolbox",
            "deepchange:refineresult",
            {"RESULT": detected.output, "THRESHOLD": 0.9},
        ),
        "learned": (
            "toolbox",
            "deepchange:learnfromdecisions",
            {"RESULT": with_kinds(detected, folder), "KINDS": "TEMPORARY_OUTPUT"},
        ),
        "asked": (
            "toolbox",
            "deepchange:askwhattodecide",
            {"RESULT": detected.output, "COUNT": 3, "ADD": 0},
        ),
        "checked": ("toolbox", "deepchange:checkpair", pair),
        "accuracy": (
            "toolbox",
            "deepchange:accuracy",
            {"RESULT": detected.files["change"], "REFERENCE": detected.files["change"]},
        ),
        "batch": (
            "batch",
            UNSUPERVISED,
            *({**pair, "CHANGES": str(folder / f"{row}.gpkg")} for row in (1, 2)),
        ),
        "again": (
            "toolbox",
            UNSUPERVISED,
            {**pair, "FOLDER": str(folder / "again")},
            {**pair, "FOLDER": str(folder / "again"), "OVERWRITE": True, "THRESHOLD": 0.9},
        ),
        "files again": (
            "toolbox",
            UNSUPERVISED,
            {**pair, **files},
            {**pair, **files, "THRESHOLD": 0.9},
        ),
        "cancelled": (
            "cancelled",
            "deepchange:detectchanges",
            {**pair, "MODEL": "dsms-cn", "FOLDER": str(folder / "none")},
        ),
    }
    given = {
        "plugins": str(Path(processing.__file__).parents[1]),
        "tests": str(Path(__file__).parents[2]),
        "before": demo[0],
        "after": demo[1],
        "runs": runs,
    }
    program = Path(__file__).with_name("toolbox_in_a_window.py")
    # QGIS names layers by their files, but for those in the folder of temporary files.
    temporary = folder / "temporary"
    temporary.mkdir()
    done = subprocess.run(
        [sys.executable, str(program), json.dumps(given)],
        capture_output=True,
        text=True,
        check=False,
        timeout=1800,
        env={**os.environ, "TMPDIR": str(temporary)},
    )
    answers = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]
    assert [answer["name"] for answer in answers] == list(runs), done.stderr
    return {answer["name"]: answer for answer in answers}


@pytest.mark.parametrize(
    ("name", "pair"),
    [
        ("unsupervised", "before → after"),
        ("any model", "before → after"),
        ("kept", "before → after"),
        ("refined", "beirut_2015-08-20.tif (2015-08-20) → beirut_2017-10-03.tif (2017-10-03)"),
    ],
)
def test_run_in_the_toolbox_adds_its_layers_named_after_the_pair(pressed, name, pair):
    log, layers = pressed[name]["log"], pressed[name]["layers"]
    assert [(layer[0], *layer[2:]) for layer in layers] == [
        (f"Change polygons · {pair}", True, "categorizedSymbol"),
        (f"Change · {pair}", True, "paletted"),
        (f"Probability of change · {pair}", True, "singlebandpseudocolor"),
    ], log
    assert "not correctly generated" not in log


@pytest.mark.parametrize("name", ["unsupervised", "kept", "refined"])
def test_polygons_lie_above_the_rasters_of_their_result_and_those_above_the_images(pressed, name):
    order = [layer.partition(" · ")[0] for layer in pressed[name]["order"]]
    assert order[:3] == ["Change polygons", "Change", "Probability of change"]
    assert sorted(order[3:]) == ["after", "before"]


def test_kinds_of_change_are_a_layer_under_the_polygons_in_the_colours_and_names_of_the_kinds(
    pressed,
):
    order = [layer.partition(" · ")[0] for layer in pressed["learned"]["order"]]
    assert order[:3] == ["Change polygons", "Kinds of change", "Change"]
    (legend,) = [
        names
        for layer, names in pressed["learned"]["legends"].items()
        if layer.startswith("Kinds of change · ")
    ]
    assert legend == ["clear-cut", "quarry"]


@pytest.mark.parametrize("name", ["unsupervised", "batch"])
def test_the_log_names_a_model_by_its_id(pressed, name):
    assert re.search(r"MODEL\W+cva\b", pressed[name]["log"])


def test_layers_of_a_kept_result_are_those_of_its_folder(pressed):
    assert {Path(layer[1]).parent.name for layer in pressed["kept"]["layers"]} == {"kept"}


@pytest.mark.parametrize("name", ["asked", "checked", "accuracy"])
def test_algorithms_without_layers_end_well_in_the_toolbox(pressed, name):
    assert "Results:" in pressed[name]["log"]
    assert pressed[name]["layers"] == []


def test_a_batch_loads_what_was_asked_for_and_misses_nothing(pressed):
    log, layers = pressed["batch"]["log"], pressed["batch"]["layers"]
    assert "not correctly generated" not in log
    assert [Path(layer[1]).name for layer in layers] == ["1.gpkg", "2.gpkg"]
    assert {layer[0] for layer in layers} == {"Change polygons · before → after"}


@pytest.mark.parametrize("name", ["again", "files again"])
def test_layers_that_lie_in_the_project_already_show_the_new_result(pressed, name):
    log, seen = pressed[name]["log"], pressed[name]["seen"]
    polygons, pixels = (
        int(re.search(rf"'?{key}'?: (\d+)", log)[1])
        for key in ("NUMBER_OF_CHANGES", "PIXELS_CHANGED")
    )
    assert seen["Change polygons · before → after"] == [polygons, polygons], log
    assert seen["Change · before → after"] == pixels
    names = [layer[0] for layer in pressed[name]["layers"]]
    assert (
        names.count("Change polygons · before → after")
        == names.count("Change · before → after")
        == 1
    )


def test_cancel_leaves_neither_layers_nor_files_nor_an_error(pressed):
    assert "Stopped; nothing was kept." in pressed["cancelled"]["log"]
    assert "not correctly generated" not in pressed["cancelled"]["log"]
    assert pressed["cancelled"]["layers"] == []


# ---- In a process of its own ---------------------------------------------------------------------


def test_qgis_process_detects_by_the_model_at_a_place_of_the_list_and_answers_in_json(
    qgis_process, profile, demo, detected, tmp_path
):
    said = qgis_process(
        profile,
        "run",
        "deepchange:detectchangesunsupervised",
        "--json",
        f"--BEFORE={demo[0]}",
        f"--AFTER={demo[1]}",
        "--MODEL=2",
        "--THRESHOLD=0.5",
        f"--CHANGE={tmp_path / 'c.tif'}",
    )
    answer = json.loads(said[said.index("{") :])["results"]
    assert answer["NUMBER_OF_CHANGES"] == detected.changes
    assert (tmp_path / "c.tif").read_bytes() == Path(detected.files["change"]).read_bytes()


def test_qgis_process_tells_how_a_model_is_named(qgis_process, profile):
    told = qgis_process(profile, "help", "deepchange:detectchangesunsupervised")
    assert "its name, such as ir-mad, or its number in the list" in told
    assert "- 2: cva" in told
    assert "<p>" not in told

"""Sentences of the engine in QGIS: no option of the command line is left in them."""

import ast
import re
from dataclasses import fields
from pathlib import Path

import pytest

pytest.importorskip("qgis.core")

from deepchange.engine import DetectionRequest
from deepchange.engine.errors import BadInput
from deepchange.qgis_plugin.dock.detect.options_panel import OptionsPanel
from deepchange.qgis_plugin.dock.detect.weights_dialogs import ImportDialog
from deepchange.qgis_plugin.text.plain_words import names, plain
from qgis.PyQt import sip
from qgis.PyQt.QtWidgets import QLabel

ENGINE = Path(__file__).parents[3] / "engine"
OPTION = re.compile(r"--[a-z][a-z-]*")
COMMAND = re.compile(r"deepchange (?:detect|refine|check|models|weights|accuracy|doctor|ask|learn)\b")


def of_the_command_line(tree):
    """What only a terminal shows: options that are declared, what is printed, docstrings."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and ast.unparse(node.func).rpartition(".")[2] in ("add_argument", "print", "say"):
            yield from ast.walk(node)
        elif isinstance(node, (ast.Module, ast.ClassDef, ast.FunctionDef)) and ast.get_docstring(node):
            yield node.body[0].value


def sentences():
    """Every text of the engine that may be shown in QGIS, values in it as dots."""
    for path in sorted(ENGINE.rglob("*.py")):
        if path.parent.name == "cli" and path.name in ("main.py", "exit.py"):
            continue
        tree = ast.parse(path.read_text(encoding="utf-8"))
        silent = {id(node) for node in of_the_command_line(tree)}
        inner = {id(part) for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for part in node.values}
        for node in ast.walk(tree):
            if id(node) in silent | inner:
                continue
            if isinstance(node, ast.JoinedStr):
                yield path.name, "".join(getattr(part, "value", "…") if isinstance(part, ast.Constant) else "…"
                                         for part in node.values)  # fmt: skip
            elif isinstance(node, ast.Constant) and isinstance(node.value, str):
                yield path.name, node.value


def test_no_sentence_of_the_engine_names_an_option_in_qgis():
    of_a_date = re.compile(r"--(nodata|crs)-…")
    told = [(file, of_a_date.sub(r"--\1-before", text)) for file, text in sentences()]
    told = [(file, text) for file, text in told if OPTION.search(text) or COMMAND.search(text)]
    assert len(told) > 20
    options = {option for _, text in told for option in OPTION.findall(text)}
    assert {"--bands", "--crf", "--overwrite", "--window"} <= options
    told = [(file, text) for file, text in told if file != "imagenet.py"]  # trainings alone read encoders
    left = [(file, plain(text)) for file, text in told if OPTION.search(plain(text)) or COMMAND.search(plain(text))]
    assert not left, "give them names in qgis_plugin/text/plain_words.py"


@pytest.mark.parametrize("field", [field.name for field in fields(DetectionRequest)])
def test_what_a_request_refuses_is_called_as_in_the_panel(field):
    option = f"--{field.replace('_', '-')}"
    assert option in names() or "--" not in plain(f"choose another folder, or say {option}")


def test_the_names_are_those_that_panel_dialogs_and_toolbox_show(qgis_app, provider):
    panel, dialog = OptionsPanel(), ImportDialog()
    labels = [label.text() for part in (panel, dialog) for label in part.findChildren(QLabel)]
    parameters = [one.description() for each in provider.algorithms() for one in each.parameterDefinitions()]
    shown = {label.replace("&", "") for label in labels} | set(parameters)
    elsewhere = {"Where", "No data"}  # of the page above the options; of two fields at once
    assert not set(names().values()) - shown - elsewhere
    for part in (panel, dialog):
        sip.delete(part)


@pytest.mark.parametrize(
    ("engine", "qgis"),
    [
        ("name others with --bands.", "name others with “Bands”."),
        ("say --crf auto or off.", "set “Refine edges” to auto or off."),
        ("choose --precision auto, fp32 or bf16.", "set “Precision” to auto, fp32 or bf16."),
        ("choose another folder, or say --overwrite.", "choose another folder."),
        ("choose a smaller window or batch (--window, --batch), or", "choose a smaller window or batch (“Window”, "
         "“Windows at once”), or"),
        ("It is gone. If it lies elsewhere now, say where with --before or --after.", "It is gone. Put it back, then "
         "try again."),
        ("bring it in with deepchange weights import.", "bring it in with “Import weights”."),
        ("The file a--b.tif is no raster.", "The file a--b.tif is no raster."),
    ],
)  # fmt: skip
def test_a_sentence_says_what_to_do_in_qgis(engine, qgis):
    assert plain(engine) == qgis


def test_bands_that_are_none_are_told_by_the_name_of_their_field(tmp_path):
    with pytest.raises(BadInput) as caught:
        DetectionRequest("a.tif", "b.tif", str(tmp_path), bands_before=(0,))
    assert plain(str(caught.value)).startswith("“Bands, before” is (0,); give band numbers")

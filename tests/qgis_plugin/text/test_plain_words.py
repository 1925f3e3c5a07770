"""Sentences of the engine in QGIS: the fields and buttons that help, and no option of the command
line."""

import ast
import re
from dataclasses import fields as fields_of
from pathlib import Path

import pytest

pytest.importorskip("qgis.core")

from deepchange.engine import DetectionRequest
from deepchange.engine.errors import BadInput
from deepchange.engine.messages import Remedy, as_message, msg
from deepchange.engine.request import setting
from deepchange.qgis_plugin.dock.detect.masks.exclude import ExcludePanel
from deepchange.qgis_plugin.dock.detect.masks.panel import MasksPanel
from deepchange.qgis_plugin.dock.detect.options_panel import OptionsPanel
from deepchange.qgis_plugin.dock.detect.pair_panel import PairPanel
from deepchange.qgis_plugin.dock.detect.series.later_dates import LaterDates
from deepchange.qgis_plugin.dock.detect.weights_dialogs import ImportDialog
from deepchange.qgis_plugin.text.plain_words import call, fields, plain
from qgis.PyQt import sip
from qgis.PyQt.QtWidgets import QCheckBox, QLabel


def labels_of(*parts):
    kinds = QLabel, QCheckBox
    found = [label for part in parts for kind in kinds for label in part.findChildren(kind)]
    return {label.text().replace("&", "") for label in found}


@pytest.mark.parametrize("field", [field.name for field in fields_of(DetectionRequest)])
def test_what_a_request_refuses_is_called_as_in_the_panel(field, qgis_app):
    pair = PairPanel()
    later = LaterDates(pair)
    panels = OptionsPanel(), MasksPanel(), ExcludePanel(), later, pair
    # Of the page above the options, of the toolbox, and of Python alone.
    elsewhere = {
        "Before",
        "After",
        "Model",
        "Where",
        "CRS, before",
        "CRS, after",
        "overwrite",
        "learned_from",
    }
    assert setting(field) in labels_of(*panels) | elsewhere
    for listening in (later, pair):
        listening.close_down()
    for panel in panels:
        sip.delete(panel)


def test_the_names_are_those_that_panel_dialogs_and_toolbox_show(qgis_app, provider):
    panel, dialog = OptionsPanel(), ImportDialog()
    parameters = [
        one.description() for each in provider.algorithms() for one in each.parameterDefinitions()
    ]
    algorithms = [each.displayName() for each in provider.algorithms()]
    shown = labels_of(panel, dialog) | set(parameters) | set(algorithms)
    assert not {name for names in fields().values() for name in names} - shown - {"Model"}
    for part in (panel, dialog):
        sip.delete(part)


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        (
            msg("Name others.", Remedy.CHOOSE_BANDS),
            "Name others. See “Bands, before”, “Bands, after”.",
        ),
        (
            msg("“{crf}” is not here.", Remedy.CHOOSE_CRF, crf="torch"),
            "“torch” is not here. See “Refine edges”.",
        ),
        (
            msg("Choose another folder.", Remedy.OTHER_FOLDER, Remedy.OVERWRITE),
            "Choose another folder.",
        ),
        (
            msg("All is kept.", Remedy.RESUME),
            "All is kept. Press “Resume” on the page “Detect”.",
        ),
        (msg("“{name}” is 7.", name=setting("threshold")), "“Threshold” is 7."),
        ("The file a--b.tif is no raster.", "The file a--b.tif is no raster."),
    ],
)
def test_a_sentence_says_what_to_do_in_qgis(sentence, told):
    assert plain(sentence) == told


def test_bands_that_are_none_are_told_by_the_name_of_their_field(tmp_path):
    with pytest.raises(BadInput) as caught:
        DetectionRequest("a.tif", "b.tif", str(tmp_path), bands_before=(0,))
    assert plain(caught.value.message).startswith("“Bands, before” is 0; give band numbers")


def test_a_passing_file_is_called_by_the_name_of_its_layer():
    call("/tmp/processing_x/area-of-interest.gpkg", "parks")
    told = plain(
        msg(
            "The area of interest “{name}” holds no polygon.",
            name="/tmp/processing_x/area-of-interest.gpkg",
        )
    )
    assert told == "The area of interest “parks” holds no polygon."


def test_errors_reach_the_analyst_with_what_they_carry():
    """str(error) is English without values: whatever the plugin shows of an error of ours is its
    message."""
    plugin = Path(__file__).parents[3] / "qgis_plugin"
    english = []
    for path in sorted(plugin.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.ExceptHandler) or node.type is None or node.name is None:
                continue
            ours = re.search(
                r"BadInput|DeepChangeError|EnvironmentMissing|OutputRefused|Stopped",
                ast.unparse(node.type),
            )
            if ours and f"str({node.name})" in ast.unparse(node):
                english.append(f"{path.name}:{node.lineno}")
    assert english == []
    assert as_message(BadInput(msg("No.")).message).template == "No."

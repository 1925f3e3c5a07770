"""More than two dates in the toolbox."""

import subprocess
import sys
from pathlib import Path

import pytest
from osgeo import gdal

pytest.importorskip("qgis.core")

from deepchange.engine import detect_series
from deepchange.qgis_plugin.dock.detect.add_date import AddDate
from deepchange.qgis_plugin.dock.detect.pair_panel import PairPanel
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingUtils,
    QgsProject,
    QgsRasterLayer,
)
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from support.series import dates


@pytest.fixture
def algorithm(provider):
    return QgsApplication.processingRegistry().algorithmById("deepchange:detectchangesseries")


@pytest.fixture
def context():
    made = QgsProcessingContext()
    made.setProject(QgsProject.instance())
    return made


def pixels(path):
    dataset = gdal.Open(str(path))
    return dataset.ReadAsArray()


def test_the_toolbox_finds_in_a_series_what_python_finds(algorithm, context, tmp_path):
    names = dates(tmp_path)
    by_python = detect_series(names, tmp_path / "python", model="cva")
    given = {"IMAGES": names, "MODEL": "cva", "FOLDER": str(tmp_path / "out")}
    assert algorithm.checkParameterValues(given, context) == (True, "")
    outputs, fine = algorithm.run(given, context, QgsProcessingFeedback())
    assert fine
    for name in ("first_change", "change_count", "strongest"):
        assert (pixels(outputs[name.upper()]) == pixels(by_python.files[name])).all()
    assert outputs["REPEATED"] == 100
    waiting = context.layersToLoadOnCompletion()
    assert set(waiting) == {outputs[name] for name in ("FIRST_CHANGE", "CHANGE_COUNT", "STRONGEST")}
    layer = QgsRasterLayer(outputs["FIRST_CHANGE"], "first")
    assert [item.label for item in layer.renderer().classes()] == ["2.tif", "3.tif", "4.tif"]


def test_a_temporary_folder_is_one_of_qgis(algorithm, context, tmp_path):
    given = {"IMAGES": dates(tmp_path, 3), "MODEL": "cva", "FOLDER": "TEMPORARY_OUTPUT"}
    outputs, fine = algorithm.run(given, context, QgsProcessingFeedback())
    assert fine
    assert outputs["FOLDER"].startswith(QgsProcessingUtils.tempFolder())


def test_two_images_are_no_series(algorithm, context, tmp_path):
    given = {"IMAGES": dates(tmp_path, 2), "MODEL": "cva", "FOLDER": str(tmp_path / "out")}
    good, sentence = algorithm.checkParameterValues(given, context)
    assert not good
    assert "three images at least" in sentence


# ---- From the panel ------------------------------------------------------------------------------


def test_the_panel_opens_the_dialog_of_a_series_with_its_pair(tmp_path):
    processing = pytest.importorskip("processing")
    names = dates(tmp_path, 2)
    program = Path(__file__).with_name("dialog_in_a_window.py")
    done = subprocess.run(
        [sys.executable, str(program), str(Path(processing.__file__).parents[1]), *names],
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.stdout.splitlines()[-1:] == ['["1", "2"]'], done.stderr


def test_without_processing_a_sentence_says_what_to_switch_on(provider, monkeypatch, qgis_app):
    monkeypatch.setitem(sys.modules, "deepchange.qgis_plugin.processing.dialog", None)
    pair, said = PairPanel(), []
    button = AddDate(pair)
    button.told.connect(lambda sentence, good: said.append((sentence, good)))
    button.show()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    ((sentence, good),) = said
    assert not good
    assert "Processing; switch that on" in sentence
    pair.close_down()
    for widget in (button, pair):
        sip.delete(widget)

"""The toolbox as an analyst uses it: the real dialogs of QGIS, Run pressed with the mouse.

In a process of its own, `python toolbox_in_a_window.py GIVEN`: a widget of QGIS that fails takes its process with it.
GIVEN, as JSON: both images, and runs by name. Prints what came of each as one line of JSON.
"""
# ruff: noqa: E402 (QGIS has to be there before its plugins are)

import json
import os
import sys
import time
from unittest.mock import MagicMock

GIVEN = json.loads(sys.argv[1])
sys.path.append(GIVEN["plugins"])
import qgis.utils
from qgis.core import QgsApplication, QgsProject, QgsRasterLayer
from qgis.gui import QgsBrowserGuiModel, QgsMapCanvas
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QMainWindow, QTextEdit

application = QgsApplication([], True)
application.initQgis()
canvas, window, browser = QgsMapCanvas(), QMainWindow(), QgsBrowserGuiModel()
iface = qgis.utils.iface = MagicMock()
iface.mapCanvas.return_value, iface.mainWindow.return_value = canvas, window
iface.browserModel.return_value, iface.activeLayer.return_value = browser, None
import processing
from processing.core.Processing import Processing

Processing.initialize()
import deepchange
from processing.core.ProcessingConfig import ProcessingConfig
from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog

ProcessingConfig.setSettingValue(ProcessingConfig.KEEP_DIALOG_OPEN, True)
plugin = deepchange.classFactory(None)
plugin.initProcessing()
project = QgsProject.instance()


def add_images():
    """Both images of the pair as layers “before” and “after”."""
    for name in ("before", "after"):
        project.addMapLayer(QgsRasterLayer(GIVEN[name], name))


def press_run(dialog, meanwhile=lambda: None):
    """Press Run with the mouse and wait until it is over. Returns the log. meanwhile: called again and again."""
    ended = []
    if isinstance(dialog, BatchAlgorithmDialog):
        finish = dialog.finish  # a batch says its end nowhere else
        dialog.finish = lambda *results: (finish(*results), ended.append(True))
    else:
        dialog.algorithmFinished.connect(lambda *_: ended.append(True))
    dialog.show()
    QTest.qWaitForWindowExposed(dialog)
    QTest.mouseClick(dialog.runButton(), Qt.MouseButton.LeftButton)
    until = time.monotonic() + 60
    while not ended and time.monotonic() < until:
        application.processEvents()
        meanwhile()
        time.sleep(0.005)
    assert ended, log_of(dialog)
    return log_of(dialog)


def log_of(dialog):
    """All that the dialog's log says."""
    return dialog.findChild(QTextEdit, "txtLog").toPlainText()


def layers():
    """What lies in the project beside the images: name, file, whether it can be shown, kind of renderer."""
    found = [layer for layer in project.mapLayers().values() if layer.name() not in ("before", "after")]
    return sorted(
        [layer.name(), layer.source().partition("|")[0], layer.isValid(), layer.renderer().type()] for layer in found
    )


def toolbox(algorithm, parameters):
    """Run an algorithm from its dialog."""
    return press_run(processing.createAlgorithmDialog(algorithm, parameters))


def batch(algorithm, rows):
    """Run an algorithm as a batch, one row for each set of parameters, layers loaded on completion."""
    dialog = BatchAlgorithmDialog(QgsApplication.processingRegistry().createAlgorithmById(algorithm), window)
    panel = dialog.mainWidget()
    for row, parameters in enumerate(rows):
        if row >= panel.batchRowCount():
            panel.addRow()
        for name, value in parameters.items():
            column = panel.parameter_to_column[name]
            wrapper = panel.wrappers[row][column]
            if wrapper is not None:
                wrapper.setParameterValue(value, panel.processing_context)
            else:
                panel.tblParameters.cellWidget(row + 1, column).setValue(value)
    panel.checkLoadLayersOnCompletion.setChecked(True)
    return press_run(dialog)


for name, (kind, algorithm, given) in GIVEN["runs"].items():
    project.clear()
    add_images()
    log = {"toolbox": toolbox, "batch": batch}[kind](algorithm, given)
    print(json.dumps({"name": name, "log": log, "layers": layers()}), flush=True)
os._exit(0)

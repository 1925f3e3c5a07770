"""The toolbox as an analyst uses it: the real dialogs of QGIS, Run pressed with the mouse.

In a process of its own, `python toolbox_in_a_window.py GIVEN`: a widget of QGIS that fails takes
its process with it. GIVEN, as JSON: both images, where the tests lie, and runs by
name. Prints what came of each as one line of JSON.
"""
# ruff: noqa: E402 (QGIS has to be there before its plugins are)

import json
import os
import sys
import time
import traceback
from unittest.mock import MagicMock

GIVEN = json.loads(sys.argv[1])
sys.path.append(GIVEN["plugins"])
import qgis.utils
from qgis.core import QgsApplication, QgsLayerTreeModel, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.gui import QgsBrowserGuiModel, QgsLayerTreeView, QgsMapCanvas
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QMainWindow, QTextEdit

application = QgsApplication([], True)
application.initQgis()
canvas, window, browser, tree = (
    QgsMapCanvas(),
    QMainWindow(),
    QgsBrowserGuiModel(),
    QgsLayerTreeView(),
)
tree.setModel(QgsLayerTreeModel(QgsProject.instance().layerTreeRoot(), tree))
iface = qgis.utils.iface = MagicMock()
iface.mapCanvas.return_value, iface.mainWindow.return_value = canvas, window
iface.browserModel.return_value, iface.activeLayer.return_value = browser, None
iface.layerTreeView.return_value = tree  # QGIS 3.44 hands it on to what is written in C++
import processing
from processing.core.Processing import Processing

Processing.initialize()
import deepchange

sys.path.append(GIVEN["tests"])
from support import learn_quickly

learn_quickly()
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
    """Press Run with the mouse and wait until it is over. Returns the log. meanwhile: called again
    and again."""
    # a batch, and a run that is cancelled, say their end nowhere but in the call of a method
    ended = []
    name = (
        "finish" if hasattr(dialog, "finish") else "createSummaryTable"
    )  # a batch from QGIS 3.38 on
    finish = getattr(dialog, name)
    setattr(
        dialog,
        name,
        lambda *results, **options: (finish(*results, **options), ended.append(True))[0],
    )
    dialog.show()
    QTest.qWaitForWindowExposed(dialog)
    QTest.mouseClick(dialog.runButton(), Qt.MouseButton.LeftButton)
    until = time.monotonic() + 600  # on a machine that is busy to learn takes minutes
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
    """What lies in the project beside the images: name, file, whether it can be shown, kind of
    renderer."""
    found = [
        layer for layer in project.mapLayers().values() if layer.name() not in ("before", "after")
    ]
    return sorted(
        [layer.name(), layer.source().partition("|")[0], layer.isValid(), layer.renderer().type()]
        for layer in found
    )


def order():
    """Names of the layers from top to bottom."""
    return [node.name() for node in project.layerTreeRoot().findLayers()]


def seen():
    """What the layers of the project show: features, and pixels of 1, by the name of the layer."""
    answer = {}
    for layer in project.mapLayers().values():
        if isinstance(layer, QgsVectorLayer):
            answer[layer.name()] = [layer.featureCount(), sum(1 for _ in layer.getFeatures())]
        elif layer.renderer().type() == "paletted":
            provider = layer.dataProvider()
            block = provider.block(1, layer.extent(), layer.width(), layer.height())
            answer[layer.name()] = bytes(block.data()).count(1)
    return answer


def legends():
    """What the legends of the rasters of named values say, by the name of the layer."""
    return {
        layer.name(): [item.label for item in layer.renderer().classes()]
        for layer in project.mapLayers().values()
        if layer.renderer() is not None and layer.renderer().type() == "paletted"
    }


def toolbox(algorithm, *several):
    """Run an algorithm from its dialog, once for each of the parameters."""
    for parameters in several:
        log = press_run(processing.createAlgorithmDialog(algorithm, parameters))
    return log


def cancelled(algorithm, parameters):
    """Press Cancel with the mouse as soon as the algorithm is at work."""
    dialog = processing.createAlgorithmDialog(algorithm, parameters)

    def press_cancel():
        if "Learning from the pair" in log_of(dialog) and dialog.cancelButton().isEnabled():
            QTest.mouseClick(dialog.cancelButton(), Qt.MouseButton.LeftButton)

    return press_run(dialog, press_cancel)


def batch(algorithm, *rows):
    """Run an algorithm as a batch, one row for each of the parameters, layers loaded on
    completion."""
    dialog = BatchAlgorithmDialog(
        QgsApplication.processingRegistry().createAlgorithmById(algorithm), window
    )
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


def end(_kind, error, _trace):
    """Say what failed and end at once: Python's own end would take away from under QGIS the thread
    that still computes, and the last thing to be read were “Qt Concurrent has caught an
    exception”."""
    traceback.print_exception(error)
    sys.stderr.flush()
    os._exit(1)


sys.excepthook = end
WAYS = {"toolbox": toolbox, "batch": batch, "cancelled": cancelled}
for name, (way, algorithm, *parameters) in GIVEN["runs"].items():
    project.clear()
    add_images()
    log = WAYS[way](algorithm, *parameters)
    print(
        json.dumps(
            {
                "name": name,
                "log": log,
                "layers": layers(),
                "legends": legends(),
                "seen": seen(),
                "order": order(),
            }
        ),
        flush=True,
    )
os._exit(0)

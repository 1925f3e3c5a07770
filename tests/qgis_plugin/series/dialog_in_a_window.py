"""Presses “Add a date…” with the mouse, in a process of its own: `python dialog_in_a_window.py
PLUGINS BEFORE AFTER`. Prints the images with which the dialog begins, as JSON."""
# ruff: noqa: E402 (QGIS has to be there before its plugins are)

import json
import os
import sys
from pathlib import Path
from unittest.mock import MagicMock

sys.path.append(sys.argv[1])
import qgis.utils
from qgis.core import QgsApplication, QgsProject, QgsRasterLayer
from qgis.gui import QgsBrowserGuiModel, QgsMapCanvas
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QMainWindow

application = QgsApplication([], True)
application.initQgis()
window, canvas, browser = QMainWindow(), QgsMapCanvas(), QgsBrowserGuiModel()
iface = qgis.utils.iface = MagicMock()
iface.mainWindow.return_value, iface.mapCanvas.return_value = window, canvas
iface.browserModel.return_value, iface.activeLayer.return_value = browser, None
from processing.core.Processing import Processing

Processing.initialize()
import deepchange

plugin = deepchange.classFactory(None)
plugin.initProcessing()
from deepchange.qgis_plugin.dock.detect.add_date import AddDate
from deepchange.qgis_plugin.dock.detect.pair_panel import PairPanel

layers = [QgsRasterLayer(name, Path(name).stem) for name in sys.argv[2:]]
QgsProject.instance().addMapLayers(layers)
pair = PairPanel()
for choice, layer in zip(pair.choices(), layers):
    choice.combo.setLayer(layer)
button = AddDate(pair)
window.setCentralWidget(button)
window.show()
QTest.qWaitForWindowExposed(window)
QTest.mouseClick(button, Qt.MouseButton.LeftButton)
given = button.dialog.createProcessingParameters()["IMAGES"]
print(json.dumps([Path(name).stem for name in given]), flush=True)
os._exit(0)

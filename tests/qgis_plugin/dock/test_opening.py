"""What happens until the panel is drawn, and what waits until then."""

import subprocess
import sys

import pytest

_OPENS = """
import json, sys
from qgis.core import QgsApplication
application = QgsApplication([], True)
application.initQgis()
of_qgis = set(sys.modules)
from deepchange.qgis_plugin.dock.dock import DeepChangeDock

class Watched(DeepChangeDock):
    drawn = None

    def paintEvent(self, event):
        self.drawn = self.drawn or (set(sys.modules), type(self.tabs.widget(1)).__name__)
        super().paintEvent(event)

dock = Watched(None)
dock.show()
while dock.drawn is None or type(dock.tabs.widget(1)).__name__ != "ResultPage":
    application.processEvents()
imported, result = dock.drawn
heavy = ("numpy", "deepchange.engine.detection", "deepchange.qgis_plugin.dock.result.page")
print(json.dumps([[name for name in heavy if name in imported - of_qgis], result]), flush=True)
import os
os._exit(0)
"""


def test_what_is_not_seen_is_imported_and_made_once_the_panel_is_drawn():
    done = subprocess.run(
        [sys.executable, "-c", _OPENS], text=True, capture_output=True, timeout=120, check=True
    )
    assert done.stdout.splitlines()[-1] == '[[], "QWidget"]'


def test_a_page_that_is_wanted_before_it_was_made_is_there(window, no_worker_stays):
    from deepchange.qgis_plugin.dock.dock import ENGINE, DeepChangeDock
    from qgis.PyQt import sip

    dock = DeepChangeDock(window)
    try:
        dock.tabs.setCurrentIndex(ENGINE)
        assert dock.tabs.currentWidget() is dock.engine
        assert [dock.tabs.tabBar().accessibleTabName(index) for index in range(6)] == [
            "Detect",
            "Result",
            "Report",
            "History",
            "Find images",
            "Engine",
        ]
    finally:
        dock.close_down()
        sip.delete(dock)


def test_a_list_that_was_unfolded_at_once_stays_while_the_other_pages_are_made(dock, analyst):
    from qgis.PyQt.QtTest import QTest

    if dock._others is not None:
        pytest.skip("The other pages were made before a list could be unfolded.")
    view = dock.detect.model.combo.view()
    dock.detect.model.combo.showPopup()
    analyst.wait_for(view.isVisible)
    QTest.qWait(600)
    assert view.isVisible()
    dock.detect.model.combo.hidePopup()
    analyst.wait_for(lambda: dock._others is not None)


def test_no_window_flashes_up_while_the_other_pages_are_made(window, no_worker_stays):
    from deepchange.qgis_plugin.dock.dock import DeepChangeDock
    from qgis.PyQt import sip
    from qgis.PyQt.QtCore import QEvent, QObject
    from qgis.PyQt.QtWidgets import QApplication, QWidget

    class Watcher(QObject):
        def __init__(self):
            super().__init__()
            self.windows = []

        def eventFilter(self, watched, event):
            if event.type() == QEvent.Type.Show and isinstance(watched, QWidget):
                self.windows += [watched.objectName()] if watched.isWindow() else []
            return False

    dock, watcher = DeepChangeDock(window), Watcher()
    QApplication.instance().installEventFilter(watcher)
    try:
        assert dock.result is not None
        assert watcher.windows == []
    finally:
        QApplication.instance().removeEventFilter(watcher)
        dock.close_down()
        sip.delete(dock)

"""Writing into the file of the polygons while another program may hold it."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from qgis.core import QgsVectorLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

_EVERY = 300  # milliseconds between two looks at whether the file is free
_AT_LAST = 0.6  # seconds that are waited where the polygons are left


def is_held(layer: QgsVectorLayer) -> bool:
    """Whether another program is writing into the GeoPackage of a layer just now, or holds it.

    Asked before anything is written: QGIS itself would wait for it, up to five seconds in which its
    window does nothing, and then give up."""
    provider = layer.dataProvider()
    path = Path(layer.source().partition("|")[0])
    if provider.transaction() is not None or path.suffix.lower() != ".gpkg" or not path.is_file():
        return False  # it is QGIS that writes, or no such file
    try:
        name = f"{path.resolve().as_uri()}?mode=rw"
        with closing(sqlite3.connect(name, uri=True, timeout=0, isolation_level=None)) as base:
            base.execute("BEGIN IMMEDIATE")
            base.execute("ROLLBACK")
    except sqlite3.Error as error:
        return "locked" in str(error)  # of anything else the writing itself will tell
    return False


class WhenFree(QObject):
    """Does what writes into the file of a layer: at once, or in its order as soon as no other
    program holds the file.

    waiting: how many things wait, where that begins, goes on, or ends (0). lost: how many were
    given up."""

    waiting = pyqtSignal(int)
    lost = pyqtSignal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._acts: list[tuple[QgsVectorLayer, Callable[[], object]]] = []
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY)
        self._timer.timeout.connect(self._look)

    def is_waiting(self) -> bool:
        """Whether something waits."""
        return bool(self._acts)

    def do(self, layer: QgsVectorLayer, act: Callable[[], object]) -> bool:
        """Do it, now or later; whether it was done now."""
        if not self._acts and not is_held(layer):
            act()
            return True
        self._acts.append((layer, act))
        self._timer.start()
        self.waiting.emit(len(self._acts))
        return False

    def _look(self) -> None:
        waited = len(self._acts)
        while self._acts:
            layer, act = self._acts[0]
            if not sip.isdeleted(layer):
                if is_held(layer):
                    break
                act()
            self._acts.pop(0)
        if not self._acts:
            self._timer.stop()
        if waited != len(self._acts):
            self.waiting.emit(len(self._acts))

    def finish(self) -> None:
        """The polygons are left: wait a moment for what waits, and give up the rest."""
        until = time.monotonic() + _AT_LAST
        self._look()
        while self._acts and time.monotonic() < until:
            time.sleep(0.05)
            self._look()
        if left := len(self._acts):
            self._acts.clear()
            self._timer.stop()
            self.lost.emit(left)

"""Writing into the file of the polygons while another program may hold it."""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Callable
from contextlib import closing, suppress
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


def file_of(layer: QgsVectorLayer) -> os.stat_result | None:
    """What the disk knows of the file of a layer; None where none lies there."""
    try:
        return Path(layer.source().partition("|")[0]).stat()
    except (OSError, ValueError):
        return None


def _written_at(layer: QgsVectorLayer) -> tuple[tuple[int, int], ...]:
    """When the file of a layer, and its log, were written, and how large they are."""
    path = layer.source().partition("|")[0]
    found = []
    for name in (path, f"{path}-wal"):
        with suppress(OSError, ValueError):
            status = Path(name).stat()
            found.append((status.st_mtime_ns, status.st_size))
    return tuple(found)


def _is_same(one: os.stat_result, other: os.stat_result) -> bool:
    # Some network drives number a file anew whenever they are asked: its time is the same then.
    return os.path.samestat(one, other) or one.st_mtime_ns == other.st_mtime_ns


class WhenFree(QObject):
    """Does what writes into the file of a layer: at once, or in its order as soon as no other
    program holds the file; and not at all where that file is another one than was read, or gone:
    QGIS would still write into the one that it opened, which nobody sees any more.

    waiting: how many things wait, where they become more, or all are done (0). left: how many were
    given up here, and how many of them are kept elsewhere. changed: another program wrote into the
    file, which is to be read again. replaced: another file lies there. gone: none does."""

    waiting = pyqtSignal(int)
    left = pyqtSignal(int, int)
    changed = pyqtSignal()
    replaced = pyqtSignal()
    gone = pyqtSignal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # Each with whether it is kept elsewhere.
        self._acts: list[tuple[QgsVectorLayer, Callable[[], object], bool]] = []
        self._read: tuple[QgsVectorLayer, os.stat_result] | None = None
        self._written: tuple[tuple[int, int], ...] = ()
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY)
        self._timer.timeout.connect(self._look)

    def watch(self, layer: QgsVectorLayer | None) -> None:
        """The polygons of this layer were read now."""
        found = None if layer is None else file_of(layer)
        self._read = None if layer is None or found is None else (layer, found)
        self._written = () if layer is None else _written_at(layer)

    def look(self) -> None:
        """Say whether the polygons that were read are others now."""
        if self._read is not None and file_of(self._read[0]) is not None:
            self._act(self._read[0], lambda: None)

    def do(
        self,
        layer: QgsVectorLayer,
        act: Callable[[], object],
        keep: Callable[[], bool] = lambda: False,
    ) -> bool:
        """Do it, now or later; whether it was done now. keep: keeps elsewhere what cannot be done
        now; whether that could be."""
        if not self._acts and not is_held(layer):
            if self._is_replaced(layer):
                keep()
            self._act(layer, act)
            return True
        self._acts.append((layer, act, keep()))
        self._timer.start()
        self.waiting.emit(len(self._acts))
        return False

    def _look(self) -> None:
        waited = len(self._acts)
        while self._acts:
            layer, act, _ = self._acts[0]
            if sip.isdeleted(layer):
                self._give_up()
                return
            if is_held(layer):
                break
            del self._acts[0]  # first: what it does may end the waiting
            self._act(layer, act)
        if not self._acts:
            self._timer.stop()
        if waited and not self._acts:
            self.waiting.emit(0)

    def _is_replaced(self, layer: QgsVectorLayer) -> bool:
        if self._read is None or self._read[0] is not layer:
            return False
        there = file_of(layer)
        return there is not None and not _is_same(self._read[1], there)

    def _act(self, layer: QgsVectorLayer, act: Callable[[], object]) -> None:
        if self._read is None or self._read[0] is not layer:
            act()
        elif file_of(layer) is None:
            self.gone.emit()
        elif self._is_replaced(layer):
            self._acts.clear()  # what waits means the polygons that were read
            self.replaced.emit()
        else:
            if _written_at(layer) != self._written:
                self.changed.emit()
            act()
            if self._read is not None and self._read[0] is layer:
                self.watch(layer)

    def finish(self) -> None:
        """The polygons are left: wait a moment for what waits, and give up the rest."""
        until = time.monotonic() + _AT_LAST
        self._look()
        while self._acts and time.monotonic() < until:
            time.sleep(0.05)
            self._look()
        if self._acts:
            self._give_up()

    def _give_up(self) -> None:
        acts, self._acts = self._acts, []
        self._timer.stop()
        self.left.emit(len(acts), sum(kept for *_, kept in acts))

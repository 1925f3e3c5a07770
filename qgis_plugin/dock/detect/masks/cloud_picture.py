"""Clouds that comparing both images shows, as a layer on the map."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsPalettedRasterRenderer, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtGui import QColor

from .....engine.request import DetectionRequest
from ....runs.engine_task import EngineTask
from ....session_files import passing_file
from ....text.translation import tr

_OPACITY = 0.7


class CloudPicture(QObject):
    """Finds clouds in the background and shows them; a later picture takes the place of an earlier
    one. told: why there is none."""

    told = pyqtSignal(object, bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._task: EngineTask | None = None
        self._layer = ""

    def show(self, request: DetectionRequest) -> None:
        """Show the clouds of a pair, unless others are being looked for."""
        if self._task is not None:
            return
        path = passing_file("clouds", ".tif")

        def work(_tell: Any, _cancelled: Any) -> str:
            from .....engine.pair_check import write_clouds

            write_clouds(request, path)
            return path

        self._task = EngineTask(tr("Deep Change: looking for clouds"), work)
        self._task.ended.connect(self._ended)
        self._task.start()

    def _ended(self, task: Any) -> None:
        self._task = None
        if task.complaint:
            self.told.emit(task.complaint, False)
        elif task.answer:
            self._show(task.answer)

    def _show(self, path: str) -> None:
        from .....engine.raster.masks.cloud_map import CATEGORIES

        project = QgsProject.instance()
        if project.mapLayer(self._layer) is not None:
            project.removeMapLayer(self._layer)
        layer = QgsRasterLayer(path, tr("Clouds found"), "gdal")
        names = (
            tr("cloud or shadow, before"),
            tr("cloud or shadow, after"),
            tr("cloud or shadow, both"),
        )
        classes = [
            QgsPalettedRasterRenderer.Class(value, QColor(*colour), name)
            for (value, _, colour), name in zip(CATEGORIES, names)
        ]
        renderer = QgsPalettedRasterRenderer(layer.dataProvider(), 1, classes)
        renderer.setOpacity(_OPACITY)
        layer.setRenderer(renderer)
        project.addMapLayer(layer, False)
        project.layerTreeRoot().insertLayer(0, layer)
        self._layer = layer.id()

    def close(self) -> None:
        """Look for none any more."""
        if self._task is not None:
            self._task.end(seconds=2.0)

"""Layers of web services (WMS, WMTS, XYZ and others): what is wanted of them becomes a GeoTIFF first."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsProcessingUtils,
    QgsProject,
    QgsRasterFileWriter,
    QgsRasterFileWriterTask,
    QgsRasterLayer,
    QgsRasterPipe,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..engine.errors import BadInput
from .settings import as_file_name
from .translations import tr

_PROVIDERS = ("wms", "wcs", "arcgismapserver", "arcgisimageserver")
_MOST = 100_000_000  # pixels: more of a web service than this is a mistake of the zoom, and a burden for who serves it
_retired: list[WebExport] = []


def is_web_layer(layer: Any) -> bool:
    """Whether a raster layer comes from a service that GDAL cannot open as the engine does."""
    return layer.providerType() in _PROVIDERS


class WebExport(QObject):
    """Saves a rectangle of a web layer to a temporary GeoTIFF, in QGIS's background.

    progressed: share done, 0..1. finished: the path. failed: a sentence; empty where it was stopped."""

    progressed = pyqtSignal(float)
    finished = pyqtSignal(str)
    failed = pyqtSignal(str)

    def __init__(self, layer: QgsRasterLayer, rectangle: QgsRectangle, pixel: float) -> None:
        """rectangle, pixel: in units of the layer's reference system. Raises BadInput for too much at once."""
        super().__init__()
        self._name = layer.name()
        width, height = max(1, round(rectangle.width() / pixel)), max(1, round(rectangle.height() / pixel))
        if width * height > _MOST:
            text = tr(
                "{width} × {height} pixels of “{layer}” are too many to fetch; zoom out, or choose a smaller place."
            )
            raise BadInput(text.format(width=width, height=height, layer=layer.name()))
        self.path = QgsProcessingUtils.generateTempFilename(f"{as_file_name(layer.name())}.tif")
        pipe = QgsRasterPipe()
        pipe.set(layer.dataProvider().clone())
        pipe.set(layer.renderer().clone())
        writer = QgsRasterFileWriter(self.path)
        writer.setOutputFormat("GTiff")
        writer.setCreateOptions(["COMPRESS=DEFLATE", "TILED=YES"])
        context = QgsProject.instance().transformContext()
        self._task = QgsRasterFileWriterTask(writer, pipe, width, height, rectangle, layer.crs(), context)
        self._task.progressChanged.connect(lambda percent: self.progressed.emit(percent / 100.0))
        self._task.writeComplete.connect(self._done)
        self._task.errorOccurred.connect(self._failed)

    def start(self) -> None:
        """Begin to fetch."""
        _retired.append(self)
        QgsApplication.taskManager().addTask(self._task)

    def stop(self) -> None:
        """Fetch no more."""
        self._task.cancel()

    def _done(self, _path: str) -> None:
        _retired.remove(self)
        self.finished.emit(self.path)

    def _failed(self, *_: Any) -> None:
        _retired.remove(self)
        stopped = self._task.isCanceled()
        text = tr("“{layer}” could not be fetched; check the connection, or try a smaller place.")
        self.failed.emit("" if stopped else text.format(layer=self._name))


def wanted(
    layer: QgsRasterLayer, bounds: tuple[QgsRectangle, QgsCoordinateReferenceSystem] | None, canvas: Any
) -> tuple[QgsRectangle, float]:
    """The rectangle to fetch and the size of its pixels, in the layer's units: of the place, else of the map.

    The pixels are as large as the map shows them now. Raises BadInput where that is nowhere on the layer."""
    place, system = bounds or (canvas.extent(), canvas.mapSettings().destinationCrs())
    shown, map_system = canvas.extent(), canvas.mapSettings().destinationCrs()
    try:
        rectangle = _transformed(place, system, layer).intersect(layer.extent())
        shown_there = _transformed(shown, map_system, layer)
    except QgsCsException:
        rectangle = QgsRectangle()
    if rectangle.isEmpty():
        raise BadInput(tr("The map does not show “{layer}”; zoom to it first.").format(layer=layer.name()))
    return rectangle, shown_there.width() / max(1, canvas.width())


def _transformed(rectangle: QgsRectangle, system: QgsCoordinateReferenceSystem, layer: QgsRasterLayer) -> QgsRectangle:
    transform = QgsCoordinateTransform(system, layer.crs(), QgsProject.instance().transformContext())
    return transform.transformBoundingBox(rectangle)

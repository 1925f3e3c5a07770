"""Layers of web services (WMS, WMTS, XYZ and others): what is wanted of them becomes a GeoTIFF
first."""

from __future__ import annotations

import math
import shutil
import uuid
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import Any

from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsDataSourceUri,
    QgsDistanceArea,
    QgsPointXY,
    QgsProject,
    QgsRasterFileWriter,
    QgsRasterFileWriterTask,
    QgsRasterLayer,
    QgsRasterPipe,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...engine.errors import BadInput
from ..paths import file_name, folder_trouble
from ..settings import as_file_name, results_folder
from ..text.translation import tr

_PROVIDERS = ("wms", "wcs", "arcgismapserver", "arcgisimageserver")
# pixels: more of a web service than this is a mistake of the zoom, and a burden for who serves it
_MOST = 100_000_000
_HALF_WORLD = math.pi * 6378137.0  # metres of Web Mercator from its middle to its edge
_TILE = 256  # pixels of a tile of zoom level 0, which shows the whole world
_MOST_ZOOM = 24
_STRIP = 256  # rows looked at in one go
_retired: list[WebExport] = []


def is_web_layer(layer: Any) -> bool:
    """Whether a raster layer comes from a service that GDAL cannot open as the engine does."""
    return layer.providerType() in _PROVIDERS


@dataclass(frozen=True)
class Wanted:
    """What is to be fetched. rectangle, pixel: in units of the layer's reference system; ground:
    metres of a pixel."""

    rectangle: QgsRectangle
    pixel: float
    ground: float

    @property
    def width(self) -> int:
        """Columns."""
        return max(1, round(self.rectangle.width() / self.pixel))

    @property
    def height(self) -> int:
        """Rows."""
        return max(1, round(self.rectangle.height() / self.pixel))


def refuse_too_many(layer: QgsRasterLayer, wanted: Wanted) -> None:
    """Raise BadInput for more pixels than one may ask of a service."""
    if wanted.width * wanted.height > _MOST:
        text = tr(
            "{width} × {height} pixels of “{layer}” are too many to fetch; zoom out, or choose a "
            "smaller place."
        )
        raise BadInput(text.format(width=wanted.width, height=wanted.height, layer=layer.name()))


def unavailable(layer: QgsRasterLayer) -> str:
    """What is said of a web layer that QGIS itself could not open."""
    text = tr(
        "QGIS could not open “{layer}”: its service did not answer, or its address is wrong. Check "
        "the connection, change the layer’s data source, or choose another layer."
    )
    return text.format(layer=layer.name())


def images_folder(chosen: str) -> Path:
    """Where what is fetched stays: beside the result. chosen: the folder that she chose for it, or
    empty."""
    return Path(chosen).parent if chosen else results_folder()


def lasting_file(name: str, iso: str, folder: Path) -> Path:
    """A file that is not there yet, named after an image and its date."""
    stem = as_file_name(file_name(name, iso), 60)
    names = (stem if number == 1 else f"{stem}_{number}" for number in count(1))
    return next(path for path in (folder / f"{name}.tif" for name in names) if not path.exists())


class WebExport(QObject):
    """Saves a rectangle of a web layer to a GeoTIFF, in QGIS's background; the file is there when
    it is whole.

    progressed: share done, 0..1. finished: the path. failed: a sentence; empty where it was
    stopped."""

    progressed = pyqtSignal(float)
    finished = pyqtSignal(str)
    failed = pyqtSignal(str)

    def __init__(self, layer: QgsRasterLayer, wanted: Wanted, target: Path) -> None:
        """Raises BadInput for too much at once, and where the file cannot be written."""
        super().__init__()
        self._name = layer.name()
        refuse_too_many(layer, wanted)
        self._target = target
        self._partial = target.parent / f".deepchange-{uuid.uuid4().hex[:12]}.partial"
        self._make_room()
        self.path = str(self._partial / target.name)
        pipe = QgsRasterPipe()
        pipe.set(layer.dataProvider().clone())
        pipe.set(layer.renderer().clone())
        writer = QgsRasterFileWriter(self.path)
        writer.setOutputFormat("GTiff")
        _set_creation_options(writer, ["COMPRESS=DEFLATE", "TILED=YES"])
        context = QgsProject.instance().transformContext()
        self._task = QgsRasterFileWriterTask(
            writer, pipe, wanted.width, wanted.height, wanted.rectangle, layer.crs(), context
        )
        self._task.progressChanged.connect(lambda percent: self.progressed.emit(percent / 100.0))
        self._task.writeComplete.connect(self._done)
        self._task.errorOccurred.connect(self._failed)

    def _make_room(self) -> None:
        trouble = folder_trouble(str(self._target.parent))
        if trouble:
            raise BadInput(trouble)
        self._partial.mkdir(parents=True)

    def start(self) -> None:
        """Begin to fetch."""
        _retired.append(self)
        QgsApplication.taskManager().addTask(self._task)

    def stop(self) -> None:
        """Fetch no more."""
        self._task.cancel()

    def _done(self, _path: str) -> None:
        _retired.remove(self)
        if not is_empty(self.path):
            self._keep()
            return
        self._remove()
        text = tr(
            "“{layer}” shows nothing there: its service did not answer, or has no picture of this "
            "place at this pixel size; check the connection, or choose another pixel size or "
            "place."
        )
        self.failed.emit(text.format(layer=self._name))

    def _keep(self) -> None:
        try:
            Path(self.path).replace(self._target)
        except OSError as error:
            text = tr("“{path}” cannot be written: {reason}; choose another place.")
            self.failed.emit(text.format(path=self._target, reason=error.strerror or error))
        else:
            self.finished.emit(str(self._target))
        finally:
            self._remove()

    def _remove(self) -> None:
        shutil.rmtree(self._partial, ignore_errors=True)

    def _failed(self, *_: Any) -> None:
        _retired.remove(self)
        self._remove()
        stopped = self._task.isCanceled()
        text = tr("“{layer}” could not be fetched; check the connection, or try a smaller place.")
        self.failed.emit("" if stopped else text.format(layer=self._name))


def is_empty(path: str) -> bool:
    """Whether no pixel of a raster that QGIS drew shows anything: all are transparent, or all are
    black."""
    drawn = gdal.Open(path)
    bands = [drawn.GetRasterBand(number) for number in range(1, drawn.RasterCount + 1)]
    opaque = [band for band in bands if band.GetColorInterpretation() == gdal.GCI_AlphaBand]
    return not any(_shows_something(band) for band in opaque or bands)


def _shows_something(band: gdal.Band) -> bool:
    for row in range(0, band.YSize, _STRIP):
        if band.ReadAsArray(0, row, band.XSize, min(_STRIP, band.YSize - row)).any():
            return True
    return False


# ---- What is wanted ------------------------------------------------------------------------------


def zoom_levels(layer: QgsRasterLayer) -> dict[int, float]:
    """Of an XYZ layer: its zoom levels, each with the size of its pixels in units of Web Mercator;
    else none."""
    source = QgsDataSourceUri()
    source.setEncodedUri(layer.source())
    if source.param("type") != "xyz":
        return {}
    least, most = _zoom(source.param("zmin"), 0), _zoom(source.param("zmax"), 18)
    # Tiles for fine screens show the same with more pixels.
    ratio = float(source.param("tilePixelRatio") or 1) or 1.0
    return {zoom: 2 * _HALF_WORLD / _TILE / 2**zoom / ratio for zoom in range(least, most + 1)}


def _zoom(text: str, otherwise: int) -> int:
    return min(int(text), _MOST_ZOOM) if text.isdigit() else otherwise


def wanted(
    layer: QgsRasterLayer,
    bounds: tuple[QgsRectangle, QgsCoordinateReferenceSystem] | None,
    canvas: Any,
    zoom: int | None = None,
    metres: float | None = None,
) -> Wanted:
    """What to fetch: the place that was chosen, else what the map shows.

    zoom: a level of an XYZ layer; metres: the size of a pixel on the ground; without both, pixels
    are as large as the map shows them now. Raises BadInput where that is nowhere on the layer, and
    for a layer that QGIS could not open."""
    if not layer.isValid():
        raise BadInput(unavailable(layer))
    place, system = bounds or (canvas.extent(), canvas.mapSettings().destinationCrs())
    shown, map_system = canvas.extent(), canvas.mapSettings().destinationCrs()
    try:
        rectangle = _transformed(place, system, layer).intersect(layer.extent())
        shown_there = _transformed(shown, map_system, layer)
    except QgsCsException:
        rectangle = QgsRectangle()
    if rectangle.isEmpty():
        raise BadInput(
            tr("The map does not show “{layer}”; zoom to it first.").format(layer=layer.name())
        )
    unit = _metres_per_unit(layer, rectangle)
    if zoom is not None:
        pixel = zoom_levels(layer)[zoom]
        return Wanted(_on_pixels(rectangle, pixel), pixel, pixel * unit)
    pixel = metres / unit if metres else shown_there.width() / max(1, canvas.width())
    return Wanted(rectangle, pixel, pixel * unit)


def _set_creation_options(writer: Any, options: list[str]) -> None:
    """What the format driver is told; QGIS has renamed the method in 3.44."""
    name = "setCreationOptions" if hasattr(writer, "setCreationOptions") else "setCreateOptions"
    getattr(writer, name)(options)


def _on_pixels(rectangle: QgsRectangle, pixel: float) -> QgsRectangle:
    """The rectangle widened to whole pixels of a zoom level, so that its tiles are copied and not
    resampled."""
    west, south = (
        math.floor((low + _HALF_WORLD) / pixel)
        for low in (rectangle.xMinimum(), rectangle.yMinimum())
    )
    east, north = (
        math.ceil((high + _HALF_WORLD) / pixel)
        for high in (rectangle.xMaximum(), rectangle.yMaximum())
    )
    return QgsRectangle(*(place * pixel - _HALF_WORLD for place in (west, south, east, north)))


def _metres_per_unit(layer: QgsRasterLayer, rectangle: QgsRectangle) -> float:
    """Metres on the ground that one unit of the layer's coordinates means in the middle of the
    rectangle, eastwards."""
    ruler = QgsDistanceArea()
    ruler.setSourceCrs(layer.crs(), QgsProject.instance().transformContext())
    ruler.setEllipsoid("WGS84")
    middle = rectangle.center()
    step = rectangle.width() / 100.0
    length = ruler.measureLine(
        QgsPointXY(middle.x() - step / 2, middle.y()), QgsPointXY(middle.x() + step / 2, middle.y())
    )
    return length / step if math.isfinite(length) and length > 0 else 1.0


def _transformed(
    rectangle: QgsRectangle, system: QgsCoordinateReferenceSystem, layer: QgsRasterLayer
) -> QgsRectangle:
    transform = QgsCoordinateTransform(
        system, layer.crs(), QgsProject.instance().transformContext()
    )
    return transform.transformBoundingBox(rectangle)

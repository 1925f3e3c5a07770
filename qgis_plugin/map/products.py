"""Products as they are delivered, as layers: QGIS shows a virtual raster of their bands, the engine
is given the product itself."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path
from typing import Any

from qgis.core import QgsMapLayer, QgsRasterLayer

from ...engine.errors import OutputRefused
from ...engine.files.names import file_behind, is_there, own_name, typed_name, whole_name
from ...engine.paths import home
from ...engine.raster.source.scene_files import view_of
from ...engine.request import files_named
from ...engine.scenes.recognition import scene_of
from ...engine.scenes.scene import Scene
from ...engine.scenes.stac import is_address
from ..settings import as_file_name
from ..text.plain_words import plain
from ..text.translation import tr

_PRODUCT, _SUMMARY, _DATE = (f"deepchange/product{item}" for item in ("", "_summary", "_date"))
_LETTERS = str.maketrans("0123456789", "ghijklmnop")  # no part of a name is taken for a year


def product_of(layer: QgsMapLayer) -> str:
    """The product that a layer shows; empty for any other layer."""
    return str(layer.customProperty(_PRODUCT) or "")


def summary_of(layer: QgsMapLayer | None) -> str:
    """What was recognised, for people: “Sentinel-2 L2A, 2021-06-01, 12 % cloud”."""
    return str(layer.customProperty(_SUMMARY) or "") if layer is not None else ""


def acquired(layer: QgsMapLayer) -> str:
    """The day that the product of a layer tells; empty for any other layer."""
    return str(layer.customProperty(_DATE) or "")


def open_image(path: str, name: str = "") -> QgsRasterLayer | None:
    """A layer of a raster file or of a product; None where it is neither. name: for the layer, else
    that of the file.

    Raises BadInput where it is a product and something of it is missing."""
    return open_known(scene_of(path), path, name)


def open_known(scene: Scene | None, path: str, name: str = "") -> QgsRasterLayer | None:
    """The same of a file whose product was read already; None where it is none."""
    if scene is None:
        own = path.replace("\\", "/").rpartition("/")[2]
        layer = QgsRasterLayer(path, name or own.rpartition(".")[0] or own, "gdal")
        return layer if layer.isValid() else None
    return _shown(scene, whole_name(path), "" if name == own_name(path) else name)


def with_views(parameters: dict[str, Any], names: tuple[str, ...]) -> dict[str, Any]:
    """Parameters of an algorithm with the virtual raster of each product in its place, which QGIS
    takes for the raster that it wants. An address is not asked for here, in QGIS's window: its
    server answers when the algorithm runs. Raises BadInput where something of a product is
    missing."""
    found = dict(parameters)
    for name in names:
        value = parameters.get(name)
        if isinstance(value, (list, tuple)):
            found[name] = list(map(_as_view, value))
        elif value is not None:
            found[name] = _as_view(value)
    return found


def _as_view(value: Any) -> Any:
    """The virtual raster of a product that a text names, or one that stands for what the engine
    opens and QGIS may not; anything else as it is."""
    named = value.strip() if isinstance(value, str) else ""
    if named and (is_address(named) or _is_for_the_engine(named)):
        return _one_pixel()
    scene = scene_of(named) if named else None
    return value if scene is None else _written(scene, whole_name(named))


def _is_for_the_engine(name: str) -> bool:
    """Whether a name is no path, but one that the engine understands: `~/a.tif`, a part of a
    netCDF, a file in an archive, several files."""
    if is_there(name):
        return False
    meant = typed_name(name)
    within = meant.startswith("/vsi") or file_behind(meant) != meant
    return meant != name or within or len(files_named(name)) > 1


def _one_pixel() -> str:
    """A virtual raster that stands for what is not fetched yet. Raises OutputRefused."""
    file = home() / "views" / "not-fetched.vrt"
    # With a place: of a raster without any, GDAL says on stderr that it cannot be warped.
    holds = "<GeoTransform>0, 1, 0, 1, 0, -1</GeoTransform>"
    holds += '<VRTRasterBand dataType="Byte" band="1"/>'
    return _kept(file, f'<VRTDataset rasterXSize="1" rasterYSize="1">{holds}</VRTDataset>')


def _shown(scene: Scene, path: str, name: str) -> QgsRasterLayer | None:
    layer = QgsRasterLayer(_written(scene, path), name or _called(scene, path), "gdal")
    if not layer.isValid():
        return None
    layer.setCustomProperty(_PRODUCT, path)
    layer.setCustomProperty(_SUMMARY, plain(scene.summary))
    layer.setCustomProperty(_DATE, scene.date or "")
    _show_colours(layer, scene)
    return layer


def _called(scene: Scene, path: str) -> str:
    """The name of a layer: “Sentinel-2 L2A 2021-06-01” is read at a glance, the name of its file is
    not."""
    return f"{plain(scene.product)} {scene.date}" if scene.date and scene.sensor else _title(path)


def _title(path: str) -> str:
    own = own_name(path)
    stem, _, ending = own.rpartition(".")
    return stem if stem and ending.lower() in _ENDINGS else own


_ENDINGS = ("safe", "zip", "tar", "txt", "xml", "json", "csv", "tif")


def _show_colours(layer: QgsRasterLayer, scene: Scene) -> None:
    """Show red as red; the first three bands of a product are others."""
    colours, renderer = scene.colours, layer.renderer()
    if not {"red", "green", "blue"} <= set(colours) or not hasattr(renderer, "setRedBand"):
        return
    renderer.setRedBand(colours.index("red") + 1)
    renderer.setGreenBand(colours.index("green") + 1)
    renderer.setBlueBand(colours.index("blue") + 1)
    layer.setDefaultContrastEnhancement()


def _written(scene: Scene, path: str) -> str:
    """The virtual raster that shows a product, in the user's folder: projects refer to it. Raises
    OutputRefused."""
    mark = (
        hashlib.sha256(path.encode("utf-8", "surrogateescape")).hexdigest()[:12].translate(_LETTERS)
    )
    file = home() / "views" / f"{as_file_name(_title(path))}_{mark}.vrt"
    return _kept(file, view_of(scene))


def _kept(file: Path, text: str) -> str:
    """The file with that text, replaced as a whole. Raises OutputRefused."""
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        passing = file.with_suffix(f".{os.getpid()}.passing")
        passing.write_text(text, encoding="utf-8")
        passing.replace(file)
    except OSError as error:
        sentence = tr("The folder “{folder}” cannot be written, where layers of products are kept.")
        raise OutputRefused(sentence.format(folder=file.parent)) from error
    return str(file)

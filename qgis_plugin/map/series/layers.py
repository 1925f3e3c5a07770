"""The layers of a series in QGIS: when something changed first, when most surely, how often."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from qgis.core import QgsLayerTreeGroup, QgsMapLayer, QgsProject, QgsRasterLayer

from ....engine.errors import BadInput
from ....engine.raster.gdal_io import refuse_unfit
from ...text.plain_words import plain
from ...text.translation import tr

KINDS = ("first_change", "strongest", "change_count")  # from top to bottom


def titles() -> dict[str, str]:
    """What the layers are called."""
    return {
        "first_change": tr("Date of the first change"),
        "strongest": tr("Date of surest change"),
        "change_count": tr("Number of changes"),
    }


def layers_of(project: QgsProject, folder: str | Path) -> list[QgsMapLayer]:
    """The layers of the series in a folder that the project holds."""
    return [
        layer
        for layer in project.mapLayers().values()
        if layer.customProperty("deepchange/kind") in KINDS and _lies_in(layer, Path(folder))
    ]


def _lies_in(layer: QgsMapLayer, folder: Path) -> bool:
    place = Path(layer.source().partition("|")[0]).parent
    with suppress(OSError):
        return place == folder or place.resolve() == folder.resolve()
    return False


def add_series(
    project: QgsProject, folder: str | Path, name: str, refused: Callable[[str], None]
) -> QgsLayerTreeGroup:
    """Add the layers of a series, the first change alone shown, in a group at the top. refused: is
    called with why a file is not opened."""
    group = project.layerTreeRoot().insertGroup(0, name)
    called = titles()
    for kind in KINDS:
        path = str(Path(folder) / f"{kind}.tif")
        try:
            refuse_unfit(path, "the layer")
        except BadInput as error:
            refused(plain(error.message))
            continue
        # The style beside it names the dates.
        layer = QgsRasterLayer(path, called[kind], "gdal")
        if not layer.isValid():
            refused(tr("“{path}” cannot be opened.").format(path=path))
            continue
        layer.setCustomProperty("deepchange/kind", kind)
        project.addMapLayer(layer, False)
        group.addLayer(layer).setItemVisibilityChecked(kind == KINDS[0])
    return group

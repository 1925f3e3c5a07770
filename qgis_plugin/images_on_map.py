"""Both images of a result on the map, now the one, now the other."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsLayerTreeLayer, QgsMapLayer, QgsProject, QgsRasterLayer

from .algorithms.inputs import without_options


def flicker(project: QgsProject, report: dict[str, Any]) -> bool:
    """Show the image that is hidden and hide the other; whether both are there.

    An image that the project does not hold is opened again, below everything else."""
    after, before = _node(project, str(report["after"]["name"])), _node(project, str(report["before"]["name"]))
    if after is None or before is None:
        return False
    shown = after.itemVisibilityChecked()
    after.setItemVisibilityChecked(not shown)
    before.setItemVisibilityChecked(shown)
    return True


def show_both(project: QgsProject, report: dict[str, Any]) -> None:
    """Leave both visible, as one expects them when the review is over."""
    for date in ("before", "after"):
        node = _node(project, str(report[date]["name"]))
        if node is not None:
            node.setItemVisibilityChecked(True)


def _node(project: QgsProject, name: str) -> QgsLayerTreeLayer | None:
    layer = next((found for found in project.mapLayers().values() if _is(found, name)), None)
    if layer is None:
        layer = QgsRasterLayer(name, name.replace("\\", "/").rpartition("/")[2], "gdal")
        if not layer.isValid():
            return None
        project.addMapLayer(layer, False)
        project.layerTreeRoot().addLayer(layer)
    return project.layerTreeRoot().findLayer(layer.id())


def _is(layer: QgsMapLayer, name: str) -> bool:
    return isinstance(layer, QgsRasterLayer) and without_options(layer.source()) == name

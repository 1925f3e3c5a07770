"""Images that were fetched from web services: where they stand among the layers."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import QgsLayerTreeGroup, QgsLayerTreeNode, QgsProject, QgsRasterLayer

_FETCHED = "deepchange/fetched"


def add_beside(project: QgsProject, path: str, name: str, web_layer: str) -> QgsRasterLayer:
    """Add a fetched image, called as its web layer and below it; hidden, for both show the same.

    web_layer: the identity of that layer, which may be gone."""
    layer = QgsRasterLayer(path, name, "gdal")
    layer.setCustomProperty(_FETCHED, True)
    root = project.layerTreeRoot()
    node = root.findLayer(web_layer)
    group = node.parent() if node is not None else root
    project.addMapLayer(layer, False)
    made = group.insertLayer(group.children().index(node) + 1 if node is not None else -1, layer)
    made.setItemVisibilityChecked(node is None)
    return layer


def keep_below(project: QgsProject, group: QgsLayerTreeGroup, files: Iterable[str]) -> None:
    """Put those of the files that were fetched below the layers of their result, in this order, and
    show them."""
    for path in files:
        for layer in project.mapLayers().values():
            node = project.layerTreeRoot().findLayer(layer.id())
            if node is not None and layer.customProperty(_FETCHED) and layer.source() == path:
                _move(node, group)


def _move(node: QgsLayerTreeNode, group: QgsLayerTreeGroup) -> None:
    copy = node.clone()
    copy.setItemVisibilityChecked(True)
    group.addChildNode(copy)  # first: QGIS takes a layer without any node out of the project
    node.parent().removeChildNode(node)

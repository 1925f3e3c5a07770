"""Both images of a result on the map, now the one, now the other."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsLayerTree,
    QgsLayerTreeNode,
    QgsMapLayer,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)

from ...engine.errors import BadInput
from .gdal_source import without_options
from .products import open_image, product_of
from .visibility import Visibility

BEFORE, AFTER = "before", "after"
_SAVED = "deepchange/saved"
_OF_POLYGONS = {"decision", "probability_mean", "drawn"}  # fields that ours have together


def seen(project: QgsProject, report: dict[str, Any]) -> tuple[str, str]:
    """Which image the map shows, BEFORE or AFTER, and what its layer is called; of both the upper
    one.

    Two empty texts where it shows neither."""
    order = [layer.id() for layer in project.layerTreeRoot().layerOrder()]
    shown = []
    for date in (BEFORE, AFTER):
        layer = _layer(project, str(report[date]["name"]))
        if layer is None:
            continue
        node = project.layerTreeRoot().findLayer(layer.id())
        if node is not None and node.isVisible() and layer.id() in order:
            shown.append((order.index(layer.id()), date, layer.name()))
    return min(shown, default=(0, "", ""))[1:]


def flicker(project: QgsProject, report: dict[str, Any], visibility: Visibility) -> bool:
    """Show the image that is not seen and hide the other; whether both are there.

    An image that the project does not hold is opened again. visibility: knows how they were."""
    other = BEFORE if seen(project, report)[0] == AFTER else AFTER
    return show(project, report, other, visibility)


def show(project: QgsProject, report: dict[str, Any], date: str, visibility: Visibility) -> bool:
    """Show the image of a date and hide the other; whether both are there."""
    images = {each: bring(project, str(report[each]["name"])) for each in (BEFORE, AFTER)}
    if None in images.values():
        return False
    for each, layer in images.items():
        if each == date:
            visibility.show_with_groups(layer)
        else:
            visibility.show(layer, shown=False)
    return True


def with_other(
    project: QgsProject, report: dict[str, Any], layers: list[QgsMapLayer], date: str
) -> list[QgsMapLayer]:
    """Layers of a map with the image of that date in the place of the other one."""
    wanted, other = (
        bring(project, str(report[each]["name"]))
        for each in (date, BEFORE if date == AFTER else AFTER)
    )
    if wanted is None:
        return layers
    return [
        wanted if layer is other else layer
        for layer in layers
        if layer is not wanted or other not in layers
    ]


def bring(project: QgsProject, source: str, name: str = "") -> QgsRasterLayer | None:
    """The layer of an image; where the project has none it is opened, below all results and above
    base maps.

    name: for a new layer, else that of the file. None where it cannot be opened."""
    layer = _layer(project, source)
    if layer is not None:
        return layer
    try:
        layer = open_image(source, name or source.replace("\\", "/").rpartition("/")[2])
    except BadInput:
        return None
    if layer is None:
        return None
    add_image(project, layer)
    return layer


def add_image(project: QgsProject, layer: QgsRasterLayer) -> None:
    """Add the layer of an image below all results and above base maps; QGIS itself would put it
    beside the layer that is chosen, which may lie in the group of a result, hidden."""
    project.addMapLayer(layer, False)
    root = project.layerTreeRoot()
    holding = [place for place, child in enumerate(root.children()) if _holds_result(child)]
    root.insertLayer(max(holding, default=-1) + 1, layer)


def mark_as_saved(layer: QgsMapLayer) -> None:
    """Remember of a layer that it was saved from a result, whatever file it lies in."""
    layer.setCustomProperty(_SAVED, True)


def is_result(layer: QgsMapLayer) -> bool:
    """Whether a layer is of a result of ours, or was saved from one."""
    return bool(layer.customProperty("deepchange/kind") or layer.customProperty(_SAVED))


def shows_changes(layer: QgsMapLayer) -> bool:
    """Whether a layer shows what a result calls changed: one of ours, or polygons that were saved
    from one and opened otherwise."""
    if is_result(layer):
        return True
    return isinstance(layer, QgsVectorLayer) and set(layer.fields().names()) >= _OF_POLYGONS


def _holds_result(node: QgsLayerTreeNode) -> bool:
    nodes = [node] if QgsLayerTree.isLayer(node) else node.findLayers()
    return any(found.layer() and found.layer().customProperty("deepchange/kind") for found in nodes)


def _layer(project: QgsProject, name: str) -> QgsRasterLayer | None:
    """The layer of an image; of one that has moved, the layer whose file is called the same."""
    images = [layer for layer in project.mapLayers().values() if _is_image(layer)]
    exact = next((layer for layer in images if _name(layer) == name), None)
    if exact is not None or Path(name).exists():
        return exact
    return max(
        (layer for layer in images if layer.isValid() and _alike(layer, name)),
        key=lambda layer: _alike(layer, name),
        default=None,
    )


def _is_image(layer: QgsMapLayer) -> bool:
    return isinstance(layer, QgsRasterLayer) and not layer.customProperty("deepchange/kind")


def _alike(layer: QgsRasterLayer, name: str) -> int:
    """How many of the last parts of both paths are the same."""
    both = [text.replace("\\", "/").split("/")[::-1] for text in (_name(layer), name)]
    return next(
        (at for at, (one, other) in enumerate(zip(*both)) if one != other), min(map(len, both))
    )


def source_of(project: QgsProject, name: str) -> str:
    """Where an image lies now: as it was called, or by the layer that the project has of it."""
    layer = _layer(project, name)
    return name if layer is None or Path(name).exists() else _name(layer)


def _name(layer: QgsRasterLayer) -> str:
    """The name by which the engine opens the image of a layer."""
    return product_of(layer) or without_options(layer.source())

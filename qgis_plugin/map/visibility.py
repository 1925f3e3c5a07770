"""Layers that are shown or hidden for a while, and what the analyst had chosen for them, which is
what a project keeps."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import QgsLayerTreeLayer, QgsLayerTreeNode, QgsMapLayer, QgsProject
from qgis.PyQt import sip
from qgis.PyQt.QtXml import QDomDocument, QDomElement

_LAYER, _GROUP = "layer-tree-layer", "layer-tree-group"  # elements of a project's file
_CHECKED = {True: "Qt::Checked", False: "Qt::Unchecked"}


@dataclass
class _State:
    """chosen: whether she had it checked. set: how it is for now."""

    node: QgsLayerTreeNode  # of a group; that of a layer is found by the layer, for it may be moved
    chosen: bool
    set: bool


class Visibility:
    """Shows and hides layers until `restore`; what she checks or unchecks herself meanwhile stays
    as she did it.

    over: what is laid over this one for a shorter while, and shows or hides the same layers."""

    def __init__(self, project: QgsProject, over: Visibility | None = None) -> None:
        self._project, self._over = project, over
        self._states: dict[
            str, _State
        ] = {}  # by the identity of the layer, or that of the group's node

    def show(self, layer: QgsMapLayer, *, shown: bool) -> None:
        """Show or hide a layer, but not the groups that hold it."""
        node = self._project.layerTreeRoot().findLayer(layer.id())
        if node is not None:
            self._set(node, checked=shown)

    def show_with_groups(self, layer: QgsMapLayer) -> None:
        """Show a layer and the groups that hold it."""
        node: QgsLayerTreeNode | None = self._project.layerTreeRoot().findLayer(layer.id())
        while node is not None and node.parent() is not None:
            self._set(node, checked=True)
            node = node.parent()

    def _set(self, node: QgsLayerTreeNode, *, checked: bool) -> None:
        now = node.itemVisibilityChecked()
        state = self._states.get(_key(node))
        if state is None:
            if now == checked:
                return
            state = self._states[_key(node)] = _State(node, now, checked)
        state.set = checked
        node.setItemVisibilityChecked(checked)

    def forget(self, layers: set[str]) -> None:
        """These layers, by their identities, stay as they are now."""
        for identity in layers & self._states.keys():
            del self._states[identity]

    def restore(self) -> None:
        """Show and hide all as she had chosen."""
        states, self._states = self._states, {}
        for key, state in states.items():
            node = self._node(key, state)
            above = self._over._states.get(key) if self._over is not None else None
            if above is not None:
                above.chosen = state.chosen  # it is restored when that is over
            elif node is not None and node.itemVisibilityChecked() == state.set:
                node.setItemVisibilityChecked(state.chosen)

    def write(self, document: QDomDocument) -> None:
        """Write what she had chosen into a project that is being saved; its tree of layers is in
        the document."""
        if self._over is not None:
            self._over.write(document)
        for key, state in self._states.items():
            node = self._node(key, state)
            covered = self._over is not None and key in self._over._states
            if node is None or not (covered or node.itemVisibilityChecked() == state.set):
                continue
            element = _element(document, node)
            if not element.isNull():
                element.setAttribute("checked", _CHECKED[state.chosen])

    def _node(self, key: str, state: _State) -> QgsLayerTreeNode | None:
        """The node as it is now; None where it is gone."""
        root = self._project.layerTreeRoot()
        if (found := root.findLayer(key)) is not None:
            return found
        alive = not sip.isdeleted(state.node) and not isinstance(state.node, QgsLayerTreeLayer)
        return state.node if alive else None


def _key(node: QgsLayerTreeNode) -> str:
    return node.layerId() if isinstance(node, QgsLayerTreeLayer) else f"group {id(node)}"


def _element(document: QDomDocument, node: QgsLayerTreeNode) -> QDomElement:
    """The element of a node in a document, by its place in the tree."""
    if node.parent() is None:
        return document.documentElement().firstChildElement(_GROUP)
    at = node.parent().children().index(node)
    child = _element(document, node.parent()).firstChildElement()
    while not child.isNull():
        if child.tagName() in (_LAYER, _GROUP):
            if at == 0:
                return child
            at -= 1
        child = child.nextSiblingElement()
    return child

"""Drawing changes that were missed, and reshaping those that are there, by QGIS's own tools."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer, QgsVectorLayerUtils
from qgis.gui import QgsAdvancedDigitizingDockWidget, QgsMapToolCapture, QgsMapToolDigitizeFeature
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..review_decisions import ACCEPTED, DRAWN, FIELD
from .when_free import WhenFree


class Digitising(QObject):
    """Draws polygons into a layer, each of them saved at once. canvas: of the map. when_free:
    writes into the file. iface: of QGIS, or None.

    drawn: the feature of a polygon that is in the file now. over: another tool was chosen, or it
    was stopped. failed: a polygon cannot be written; why."""

    drawn = pyqtSignal(object)
    over = pyqtSignal()
    failed = pyqtSignal(str)

    def __init__(
        self,
        canvas: Any,
        when_free: WhenFree,
        iface: Any = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._canvas, self._when_free, self._iface = canvas, when_free, iface
        self._layer: QgsVectorLayer | None = None
        self._tool: QgsMapToolDigitizeFeature | None = None
        self._before: Any = None
        self._was_editable = False
        self._own_panel: QgsAdvancedDigitizingDockWidget | None = None
        # Keeps a polygon elsewhere that cannot be written yet; whether that could be.
        self.keep: Callable[[QgsFeature], bool] = lambda _: False

    def is_at_work(self) -> bool:
        """Whether something is being drawn or reshaped."""
        return self._layer is not None

    def draw(self, layer: QgsVectorLayer) -> bool:
        """Begin to draw polygons; whether the layer can be edited."""
        if not self._begin(layer):
            return False
        tool = QgsMapToolDigitizeFeature(
            self._canvas, self._panel(), QgsMapToolCapture.CaptureMode.CapturePolygon
        )
        tool.setLayer(layer)
        tool.digitizingCompleted.connect(self._drawn)
        tool.deactivated.connect(self._tool_left)
        self._tool = tool
        self._canvas.setMapTool(tool)
        return True

    def can_reshape(self) -> bool:
        """Whether this QGIS has a window, and so the vertex tool."""
        return hasattr(self._iface, "actionVertexToolActiveLayer")

    def reshape(self, layer: QgsVectorLayer) -> bool:
        """Begin to reshape polygons with the vertex tool; `end` saves them. Whether the layer can
        be edited."""
        if not self._begin(layer):
            return False
        self._iface.setActiveLayer(layer)
        self._iface.actionVertexToolActiveLayer().trigger()
        return True

    def _begin(self, layer: QgsVectorLayer) -> bool:
        self.end()
        self._was_editable = layer.isEditable()
        if not self._was_editable and not layer.startEditing():
            return False
        self._layer, self._before = layer, self._canvas.mapTool()
        return True

    def _panel(self) -> QgsAdvancedDigitizingDockWidget:
        if hasattr(self._iface, "cadDockWidget"):
            return self._iface.cadDockWidget()
        if self._own_panel is None:
            self._own_panel = QgsAdvancedDigitizingDockWidget(self._canvas)
        return self._own_panel

    def _drawn(self, drawn: QgsFeature) -> None:
        """A polygon was closed: it is a change that was missed, in the file at once."""
        layer = self._layer
        if layer is None or drawn.geometry().isEmpty():
            return
        whole = drawn_polygons(layer, QgsGeometry(drawn.geometry()))
        self._when_free.do(
            layer, lambda: self._add(layer, whole), lambda: sum(map(self.keep, whole)) == len(whole)
        )

    def _add(self, layer: QgsVectorLayer, features: list[QgsFeature]) -> None:
        written = add_polygons(layer, features)
        if not written:
            self.failed.emit("; ".join(layer.commitErrors()))
        for feature in written:
            self.drawn.emit(feature)

    def _tool_left(self) -> None:
        self._before = None  # another tool was chosen, and stays
        self.end()

    def end(self) -> None:
        """Save what was reshaped, and give the map back the tool that it had."""
        layer, tool, before = self._layer, self._tool, self._before
        stays = self._was_editable
        self._layer = self._tool = self._before = None
        if layer is None:
            return
        if tool is not None and not sip.isdeleted(tool):
            tool.deactivated.disconnect(self._tool_left)
            self._canvas.unsetMapTool(tool)
        if not sip.isdeleted(layer) and layer.isEditable():
            if layer.isModified():
                self._when_free.do(layer, lambda: self._save(layer, stays=stays))
            else:
                self._save(layer, stays=stays)
        if before is not None and not sip.isdeleted(before):
            self._canvas.setMapTool(before)
        self.over.emit()

    def _save(self, layer: QgsVectorLayer, *, stays: bool) -> None:
        """stays: the layer stays editable."""
        if layer.isEditable() and not layer.commitChanges(not stays):
            self.failed.emit("; ".join(layer.commitErrors()))


def drawn_polygons(layer: QgsVectorLayer, shape: QgsGeometry) -> list[QgsFeature]:
    """A drawn change, accepted, as a layer holds it."""
    fields = layer.fields()
    values = {fields.indexOf(name): value for name, value in ((DRAWN, 1), (FIELD, ACCEPTED))}
    made = QgsVectorLayerUtils.createFeature(
        layer, shape, {at: value for at, value in values.items() if at >= 0}
    )
    return list(QgsVectorLayerUtils.makeFeatureCompatible(made, layer))


def add_polygons(layer: QgsVectorLayer, features: list[QgsFeature]) -> list[QgsFeature]:
    """Write polygons into the file of a layer, which stays editable where it is so; as they are in
    the file, with their numbers there, or none where that cannot be."""
    written: list[QgsFeature] = []

    def added(_layer: str, some: list[QgsFeature]) -> None:
        written.extend(QgsFeature(feature) for feature in some)

    layer.committedFeaturesAdded.connect(added)
    try:
        return written if _edit(layer, lambda: layer.addFeatures(features)) else []
    finally:
        layer.committedFeaturesAdded.disconnect(added)


def remove_polygon(layer: QgsVectorLayer, fid: int) -> bool:
    """Remove a polygon from the file of a layer; whether that could be."""
    return _edit(layer, lambda: layer.deleteFeature(fid))


def _edit(layer: QgsVectorLayer, act: Callable[[], bool]) -> bool:
    """Edit and save a layer that holds no other edits; whether that could be. Else it is as
    before."""
    stays = layer.isEditable()
    if stays and layer.isModified():
        return False
    if not stays and not layer.startEditing():
        return False
    if act() and layer.commitChanges(not stays):
        return True
    layer.rollBack(not stays)
    return False

"""A result's layers in the project while it is looked at and decided anew: found, previewed, let go, taken back."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsColorRampShader,
    QgsFillSymbol,
    QgsMapLayer,
    QgsProject,
    QgsRasterLayer,
    QgsRasterShader,
    QgsRendererCategory,
    QgsSingleBandPseudoColorRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtXml import QDomDocument

from . import decisions
from .layers import describe, style
from .translations import tr

REMADE = ("changes", "transition", "change")  # kinds that deciding anew replaces
_CHANGED = "#e31a1c"


class ResultOnMap:
    """The layers of the result in `folder` that a project holds."""

    def __init__(self, project: QgsProject, folder: str) -> None:
        self.project = project
        self.folder = Path(folder)
        self._let_go: list[tuple[QgsMapLayer, str, str, QDomDocument]] = []
        self._earlier: list[Any] = []
        self._visible: dict[str, bool] | None = None
        self._set_aside: list[str] = []

    def layers(self, kind: str) -> list[QgsMapLayer]:
        """The layers of one kind; more than one where she duplicated it."""
        found = self.project.mapLayers().values()
        return [layer for layer in found if layer.customProperty("deepchange/kind") == kind and self._is_here(layer)]

    def layer(self, kind: str) -> Any:
        """The first layer of that kind, or None."""
        return next(iter(self.layers(kind)), None)

    def _is_here(self, layer: QgsMapLayer) -> bool:
        path = Path(layer.source().partition("|")[0])
        try:
            return path.parent == self.folder or path.parent.resolve() == self.folder.resolve()
        except OSError:
            return False

    # ---- Preview ----------------------------------------------------------------------------------------------------

    def preview(self, threshold: float) -> None:
        """Show what a threshold would give by style alone: the stored probability, red above it."""
        layer = self.layer("probability")
        if layer is None or not layer.isValid():
            return
        if self._visible is None:
            kinds = (*REMADE, "probability")
            self._visible = {kind: self._is_shown(kind) for kind in kinds}
            for kind in REMADE:
                self._show(kind, False)
            self._show("probability", True)
        layer.setRenderer(_above(layer, threshold))
        layer.triggerRepaint()

    def end_preview(self) -> None:
        """Show everything as it was before."""
        if self._visible is None:
            return
        visible, self._visible = self._visible, None
        layer = self.layer("probability")
        if layer is not None:
            style(layer, "probability")
        for kind, shown in visible.items():
            self._show(kind, shown)

    # ---- Review -----------------------------------------------------------------------------------------------------

    def begin_review(self) -> None:
        """Show the polygons alone: what covers the images, of other results too, is hidden until `end_review`."""
        if self._visible is not None:
            return
        reviewed = self.layers("changes")
        for layer in self.project.mapLayers().values():
            node = self.project.layerTreeRoot().findLayer(layer.id())
            if node is None or layer in reviewed or not layer.customProperty("deepchange/kind"):
                continue
            if node.itemVisibilityChecked():
                node.setItemVisibilityChecked(False)
                self._set_aside.append(layer.id())
        self._show("changes", True)

    def end_review(self) -> None:
        """Show again what was hidden."""
        set_aside, self._set_aside = self._set_aside, []
        for identity in set_aside:
            node = self.project.layerTreeRoot().findLayer(identity)
            kind = node.layer().customProperty("deepchange/kind") if node is not None and node.layer() else None
            if kind is None:
                continue
            if self._visible is not None and self._is_here(node.layer()):
                self._visible[kind] = True  # the preview has hidden it meanwhile, and shows it at its end
            else:
                node.setItemVisibilityChecked(True)

    def _is_shown(self, kind: str) -> bool:
        nodes = [self.project.layerTreeRoot().findLayer(layer.id()) for layer in self.layers(kind)]
        return any(node is not None and node.itemVisibilityChecked() for node in nodes)

    def _show(self, kind: str, shown: bool) -> None:
        for layer in self.layers(kind):
            node = self.project.layerTreeRoot().findLayer(layer.id())
            if node is not None:
                node.setItemVisibilityChecked(shown)

    # ---- Let go and take back ---------------------------------------------------------------------------------------

    def let_go(self) -> None:
        """Close the files that are to be replaced: on Windows a file that is open cannot be. Layers stay, empty."""
        polygons = self.layer("changes")
        if polygons is not None and polygons.isValid():
            if polygons.isEditable():
                polygons.commitChanges()
            self._earlier = decisions.decided(polygons)
        for kind in REMADE:
            for layer in self.layers(kind):
                look = QDomDocument()
                layer.exportNamedStyle(look)
                self._let_go.append((layer, layer.source(), kind, look))
                layer.setDataSource("", layer.name(), layer.providerType())

    def take_back(self, report: dict[str, Any] | None) -> None:
        """Open the files again, with the same look; report: of the new result, None where nothing was replaced."""
        let_go, self._let_go = self._let_go, []
        for layer, source, kind, look in let_go:
            layer.setDataSource(source, layer.name(), layer.providerType())
            layer.importNamedStyle(look)
            if report is not None:
                describe(layer, kind, report)
            layer.triggerRepaint()
        polygons = self.layer("changes")
        if report is not None and polygons is not None:
            decisions.carry_over(polygons, self._earlier)
        self._earlier = []

    def holds(self, ids: list[str]) -> bool:
        """Whether one of these layers is let go just now."""
        return any(layer.id() in ids for layer, *_ in self._let_go)

    def has_vanished(self) -> bool:
        """Whether the project holds none of it any more."""
        return not self._let_go and self.layer("probability") is None and self.layer("changes") is None


def _above(layer: QgsRasterLayer, threshold: float) -> QgsSingleBandPseudoColorRenderer:
    """Red above the threshold, nothing below."""
    ramp = QgsColorRampShader(0.0, 1.0)
    ramp.setColorRampType(QgsColorRampShader.Type.Discrete)
    ramp.setColorRampItemList([
        QgsColorRampShader.ColorRampItem(threshold, QColor(0, 0, 0, 0), tr("unchanged")),
        QgsColorRampShader.ColorRampItem(float("inf"), QColor(_CHANGED), tr("changed")),
    ])  # fmt: skip
    shader = QgsRasterShader()
    shader.setRasterShaderFunction(ramp)
    renderer = QgsSingleBandPseudoColorRenderer(layer.dataProvider(), 1, shader)
    renderer.setOpacity(0.85)
    return renderer


def show_decisions(layer: QgsVectorLayer) -> None:
    """Colour change polygons by what was decided about them."""
    looks = (
        (decisions.ACCEPTED, tr("accepted"), "#1b9e4b", "60", "solid"),
        (decisions.REJECTED, tr("rejected"), "#7f7f7f", "20", "dash"),
        ("", tr("to review"), _CHANGED, "40", "solid"),
    )
    categories = []
    for value, text, colour, opacity, outline in looks:
        red, green, blue, _ = QColor(colour).getRgb()
        symbol = QgsFillSymbol.createSimple({
            "color": f"{red},{green},{blue},{opacity}", "outline_color": f"{red},{green},{blue},255",
            "outline_width": "0.5", "outline_style": outline,
        })  # fmt: skip
        categories.append(QgsRendererCategory(value, symbol, text))
    layer.setRenderer(QgsCategorizedSymbolRenderer(f'"{decisions.FIELD}"', categories))
    layer.triggerRepaint()

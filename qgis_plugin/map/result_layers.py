"""A result's layers in the project while it is looked at and decided anew: found, previewed, let
go, taken back."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsColorRampShader,
    QgsFillSymbol,
    QgsLayerTreeNode,
    QgsMapLayer,
    QgsProject,
    QgsProperty,
    QgsRasterLayer,
    QgsRasterShader,
    QgsRendererCategory,
    QgsSingleBandPseudoColorRenderer,
    QgsSymbolLayer,
)
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtXml import QDomDocument

from ...engine.learning.missing import LOOKED_AT
from ...engine.results.polygon_signatures import QUESTION
from ..text.translation import tr
from . import review_decisions
from .layers import describe
from .visibility import Visibility

# Kinds of layers that deciding anew replaces.
REMADE = ("changes", "kinds", "kind", "transition", "change", "magnitude")
ALL, UNDECIDED_ONLY, NONE = "all", "undecided", "none"  # polygons beside the one that is looked at
_CHANGED = "#e31a1c"
# What a layer shows while its file is let go, and by which provider: to open nothing at all is an
# error in QGIS's log.
_NO_RASTER = (
    (
        '<VRTDataset rasterXSize="1" rasterYSize="1"><GeoTransform>0,1,0,0,0,-1</GeoTransform>'
        '<VRTRasterBand dataType="Byte" band="1"/></VRTDataset>'
    ),
    "gdal",
)
# A place that was looked at for a missing change is drawn where something is said of it: once that
# is taken back it is nothing. The style that comes with the polygons has it, too.
_NO_PLACE = f"coalesce(attribute('{QUESTION}'), '') <> '{LOOKED_AT}'"
_NO_POLYGONS = "Polygon?field=decision:string", "memory"


class ResultOnMap:
    """The layers of the result in `folder` that a project holds."""

    def __init__(self, project: QgsProject, folder: str) -> None:
        self.project = project
        self.folder = Path(folder)
        self._let_go: list[tuple[QgsMapLayer, str, str, QDomDocument]] = []
        self._looks: dict[str, Any] = {}  # of layers before the review and the preview
        self._for_now: dict[str, Any] = {}  # of those in them, while the project is being saved
        self._previews = False
        self._in_preview = Visibility(project)
        self._in_review = Visibility(project, over=self._in_preview)

    def layers(self, kind: str) -> list[QgsMapLayer]:
        """The layers of one kind; more than one where she duplicated it."""
        found = self.project.mapLayers().values()
        return [
            layer
            for layer in found
            if layer.customProperty("deepchange/kind") == kind and self._is_here(layer)
        ]

    def layer(self, kind: str) -> Any:
        """The first layer of that kind, or None."""
        return next(iter(self.layers(kind)), None)

    def _is_here(self, layer: QgsMapLayer) -> bool:
        path = Path(layer.source().partition("|")[0])
        try:
            return path.parent == self.folder or path.parent.resolve() == self.folder.resolve()
        except OSError:
            return False

    def _is_own(self, layer: QgsMapLayer) -> bool:
        return self._is_here(layer) or any(layer is one for one, *_ in self._let_go)

    def stand_alone(self) -> None:
        """Show this result, and hide others of the same two images: they look like it, and say
        something else."""
        root = self.project.layerTreeRoot()
        nodes = [
            node for node in root.findLayers() if node.layer() is not None and pair_of(node.layer())
        ]
        own = [node for node in nodes if self._is_own(node.layer())]
        pairs = {pair_of(node.layer()) for node in own}
        others = {
            node.layerId() for node in nodes if node not in own and pair_of(node.layer()) in pairs
        }
        for node in nodes:
            if node.layerId() in others:
                _hidden_with(node, others).setItemVisibilityChecked(False)
        self._in_review.forget(others)
        for node in own:
            node.parent().setItemVisibilityCheckedParentRecursive(True)
        if not any(node.itemVisibilityChecked() for node in own):
            for node in own:
                if node.layer().customProperty("deepchange/kind") == "changes":
                    node.setItemVisibilityChecked(True)

    # ---- Preview ---------------------------------------------------------------------------------

    def preview(self, threshold: float) -> None:
        """Show what a threshold would give by style alone: the stored probability, red above it."""
        layer = self.layer("probability")
        if layer is None or not layer.isValid():
            return
        if not self._previews:
            self.stand_alone()
            self._previews = True
            for kind in REMADE:
                self._show(kind, self._in_preview, shown=False)
            self._show("probability", self._in_preview, shown=True)
        self._looks.setdefault(layer.id(), layer.renderer().clone())
        layer.setRenderer(_above(layer, threshold))
        layer.triggerRepaint()

    def end_preview(self) -> None:
        """Show everything as it was before."""
        if not self._previews:
            return
        self._previews = False
        self._restore_looks("probability")
        self._in_preview.restore()

    # ---- Review ----------------------------------------------------------------------------------

    def begin_review(self, others: str = ALL) -> None:
        """Show the polygons alone, as outlines: what covers the images, of other results too, is
        hidden until `end_review`. others: which polygons are shown beside the one that is looked
        at."""
        if self._previews:
            return
        reviewed = self.layers("changes")
        self._take_in_duplicates()
        for layer in reviewed:
            if layer.isValid():
                self._looks.setdefault(layer.id(), layer.renderer().clone())
                layer.setRenderer(_faint(others))
                layer.triggerRepaint()
        for layer in self.project.mapLayers().values():
            if layer not in reviewed and layer.customProperty("deepchange/kind"):
                self._in_review.show(layer, shown=False)
        self._show("changes", self._in_review, shown=True)

    def end_review(self) -> None:
        """Show again what was hidden, and the polygons as they were."""
        self._take_in_duplicates()
        self._restore_looks("changes")
        self._in_review.restore()

    def _take_in_duplicates(self) -> None:
        """A layer that was duplicated amid the review looks as polygons look in it: afterwards it
        looks as its original did."""
        layers = self.layers("changes")
        usual = [self._looks[layer.id()] for layer in layers if layer.id() in self._looks]
        for layer in layers:
            if usual and layer.isValid() and layer.renderer().dump() in _faint_ones():
                self._looks.setdefault(layer.id(), usual[0].clone())

    def _restore_looks(self, kind: str) -> None:
        for layer in self.layers(kind):
            renderer = self._looks.pop(layer.id(), None)
            if renderer is not None and layer.isValid():
                layer.setRenderer(renderer)
                layer.triggerRepaint()

    # ---- Saving ----------------------------------------------------------------------------------

    def before_saving(self, document: QDomDocument) -> None:
        """Let the project that is being saved have all as it is without review, preview and
        deciding anew.

        document: of the project, which holds the tree of layers already, and not yet the layers."""
        self._in_review.write(document)
        self._take_in_duplicates()
        self._open_again()
        if not self._for_now:
            self._for_now = self._swapped(self._looks)

    def after_saving(self) -> None:
        """Go on with what goes on."""
        for_now, self._for_now = self._for_now, {}
        self._swapped(
            {identity: look for identity, look in for_now.items() if identity in self._looks}
        )
        for layer, _, kind, _ in self._let_go:
            layer.blockSignals(True)
            _empty(layer, kind)
            layer.blockSignals(False)

    def _open_again(self) -> None:
        """Open files that were let go, for the moment: a project that holds empty layers in their
        place would lose them."""
        for layer, source, kind, look in self._let_go:
            layer.blockSignals(True)
            layer.setDataSource(source, layer.name(), _provider(kind))
            layer.importNamedStyle(look)
            layer.blockSignals(False)

    def _swapped(self, looks: dict[str, Any]) -> dict[str, Any]:
        """Set looks, and return those before. Without a word to QGIS: the project must not count as
        changed by it."""
        before = {}
        for identity, renderer in looks.items():
            layer = self.project.mapLayer(identity)
            if layer is not None and layer.isValid():
                before[identity] = layer.renderer().clone()
                layer.blockSignals(True)
                layer.setRenderer(renderer.clone())
                layer.blockSignals(False)
        return before

    def _show(self, kind: str, visibility: Visibility, *, shown: bool) -> None:
        for layer in self.layers(kind):
            visibility.show(layer, shown=shown)

    # ---- Let go and take back --------------------------------------------------------------------

    def let_go(self) -> None:
        """Close the files that are to be replaced: on Windows a file that is open cannot be. Layers
        stay, empty."""
        self._restore_looks("changes")
        for polygons in self.layers("changes"):
            if polygons.isValid() and polygons.isEditable():
                polygons.commitChanges()
        for kind in REMADE:
            for layer in self.layers(kind):
                look = QDomDocument()
                layer.exportNamedStyle(look)
                self._let_go.append((layer, layer.source(), kind, look))
                _empty(layer, kind)

    def take_back(self, report: dict[str, Any] | None) -> None:
        """Open the files again, with the same look; report: of the new result, None where nothing
        was replaced."""
        let_go, self._let_go = self._let_go, []
        for layer, source, kind, look in let_go:
            layer.setDataSource(source, layer.name(), _provider(kind))
            layer.importNamedStyle(look)
            if report is not None:
                describe(layer, kind, report)
            layer.triggerRepaint()

    def holds(self, ids: list[str]) -> bool:
        """Whether one of these layers is let go just now."""
        return any(layer.id() in ids for layer, *_ in self._let_go)

    def has_vanished(self) -> bool:
        """Whether the project holds none of it any more."""
        return (
            not self._let_go and self.layer("probability") is None and self.layer("changes") is None
        )


def _empty(layer: QgsMapLayer, kind: str) -> None:
    """Let a layer show nothing, and hold no file."""
    nothing, provider = _NO_POLYGONS if kind == "changes" else _NO_RASTER
    layer.setDataSource(nothing, layer.name(), provider)


def _provider(kind: str) -> str:
    return "ogr" if kind == "changes" else "gdal"


def pair_of(layer: QgsMapLayer) -> frozenset[str]:
    """The names of both images of a result's layer, in whatever order; empty for any other
    layer."""
    try:
        report = json.loads(layer.customProperty("deepchange/report") or "{}")
        return frozenset(str(report[date]["name"]) for date in ("before", "after"))
    except (ValueError, TypeError, KeyError, RecursionError):
        return frozenset()


def _hidden_with(node: QgsLayerTreeNode, hidden: set[str]) -> QgsLayerTreeNode:
    """The group of a layer where all in it is to be hidden: one click then shows it again as it
    was; else the layer."""
    group = node.parent()
    together = {found.layerId() for found in group.findLayers()}
    return group if group.parent() is not None and together <= hidden else node


def group_name(project: QgsProject, pair: str, report: dict[str, Any], when: str) -> str:
    """A name for the group of a result that no other group has: model and pair, and the time where
    that is needed.

    when: ISO text, date and time."""
    model = str(report["model"]).replace("\\", "/").rpartition("/")[2]
    taken = {group.name() for group in project.layerTreeRoot().findGroups()}
    # What differs comes first: the panel of layers is mostly too narrow for the rest.
    names = [
        f"{made} · {pair}" for made in (model, f"{model} {when[11:16]}", f"{model} {when[11:19]}")
    ]
    return next((name for name in names if name not in taken), names[-1])


def _above(layer: QgsRasterLayer, threshold: float) -> QgsSingleBandPseudoColorRenderer:
    """Red above the threshold, nothing below."""
    ramp = QgsColorRampShader(0.0, 1.0)
    ramp.setColorRampType(QgsColorRampShader.Type.Discrete)
    ramp.setColorRampItemList(
        [
            QgsColorRampShader.ColorRampItem(threshold, QColor(0, 0, 0, 0), tr("unchanged")),
            QgsColorRampShader.ColorRampItem(float("inf"), QColor(_CHANGED), tr("changed")),
        ]
    )
    shader = QgsRasterShader()
    shader.setRasterShaderFunction(ramp)
    renderer = QgsSingleBandPseudoColorRenderer(layer.dataProvider(), 1, shader)
    renderer.setOpacity(0.85)
    return renderer


def _faint(which: str) -> QgsCategorizedSymbolRenderer:
    """Outlines that leave the image to be seen, beside the one that is looked at. which: of the
    others are shown."""
    categories = []
    for value, text, colour, outline in (
        (review_decisions.ACCEPTED, tr("accepted"), "27,158,75,150", "solid"),
        (review_decisions.REJECTED, tr("rejected"), "127,127,127,150", "dash"),
        ("", tr("to review"), "255,45,45,130", "solid"),
    ):
        symbol = QgsFillSymbol.createSimple(
            {
                "style": "no",
                "outline_color": colour,
                "outline_width": "0.26",
                "outline_style": outline,
            }
        )
        if not value:
            symbol.symbolLayer(0).setDataDefinedProperty(
                QgsSymbolLayer.Property.PropertyLayerEnabled, QgsProperty.fromExpression(_NO_PLACE)
            )
        shown = which == ALL or (which == UNDECIDED_ONLY and not value)
        categories.append(QgsRendererCategory(value, symbol, text, shown))
    return QgsCategorizedSymbolRenderer(f'"{review_decisions.FIELD}"', categories)


def _faint_ones() -> set[str]:
    """What QGIS says of each look that polygons have in a review."""
    return {_faint(which).dump() for which in (ALL, UNDECIDED_ONLY, NONE)}

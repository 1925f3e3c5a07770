"""Many polygons decided at once, changes that were missed, shapes that are wrong."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsProject,
    QgsVectorLayer,
)
from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QMenu, QWidget

from ....engine.request import MinimumArea
from ...map.review import digitising
from ...map.review.area_tool import AreaTool
from ...map.review.region import region_layers, region_of
from ...map.review_decisions import (
    FIELD,
    REJECTED,
    UNDECIDED,
    Polygon,
    has_unsaved_edits,
    inside,
    why_not_written,
)
from ...text.formatting import number
from ...text.translation import tr
from ...widgets.area_box import AUTOMATIC, PIXELS, AreaBox
from ...widgets.basic import button, column, quiet
from ...widgets.flow import Flow
from .review_panel import ReviewPanel

_TITLE = 6  # pixels around the title of a box that is folded up


class ManyPanel(QgsCollapsibleGroupBox):
    """Rejects the undecided polygons in an area, or below a size; draws and reshapes.

    begun: something is drawn on the map. drawn: a missed change is in the file. told: a sentence,
    and whether it is a good one."""

    begun = pyqtSignal()
    drawn = pyqtSignal()
    told = pyqtSignal(object, bool)

    def __init__(
        self, canvas: Any, review: ReviewPanel, iface: Any = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(tr("More tools"), parent)
        self.setObjectName("review_many")
        self._canvas, self._review = canvas, review
        self._area_tool: AreaTool | None = None
        self._tool_before: Any = None
        self._digitising = digitising.Digitising(canvas, review.when_free, iface, self)
        self._make_tools_of_the_map()
        self._make_rejecting_by_size()
        self.hint = quiet()
        self.hint.setObjectName("review_many_hint")
        self._lay_out()
        self._connect()
        self.collapsedStateChanged.connect(self._keep_title_whole)
        self.setCollapsed(True)
        self._keep_title_whole(True)

    def _make_tools_of_the_map(self) -> None:
        self.draw = button(
            tr("Draw a missed change"),
            "draw_missed",
            "mActionAddPolygon",
            tr(
                "Click its corners on the map, end with the right button; it counts as accepted, "
                "and is saved at once"
            ),
        )
        self.reshape = button(
            tr("Reshape"),
            "reshape",
            "mActionVertexToolActiveLayer",
            tr("Move the corners with QGIS’s vertex tool; press again to save"),
        )
        self.inside = button(
            tr("Reject in an area…"),
            "reject_inside",
            "reject",
            tr(
                "Drag round an area, or click its corners and end with the right button: "
                "all undecided polygons in it are rejected"
            ),
        )
        self.region = button(
            tr("Reject in the polygons of a layer"),
            "reject_region",
            "reject",
            tr(
                "A district, a lake, clouds: all undecided polygons in the selected polygons of "
                "the layer are rejected, or in all of them where none is selected"
            ),
        )
        self.regions = QMenu(self.region)
        self.region.setMenu(self.regions)

    def _make_rejecting_by_size(self) -> None:
        self.size = AreaBox(None)
        self.size.setObjectName("reject_size")
        self.size.unit.removeItem(self.size.unit.findData(AUTOMATIC))
        self.size.unit.setAccessibleName(tr("Unit of the size"))
        self.size.amount.setAccessibleName(tr("Size"))
        self.size.say(f"25{PIXELS}")
        self.smaller = button(
            tr("Reject smaller ones"),
            "reject_smaller",
            "reject",
            tr("Reject all undecided polygons that are smaller"),
        )

    def _keep_title_whole(self, collapsed: bool) -> None:  # noqa: FBT001 - a slot
        """Folded up, QGIS's box asks for no more than its margins, which cuts the title off; before
        it is shown it asks for all that is folded away."""
        self.setMinimumHeight(self.fontMetrics().height() + _TITLE if collapsed else 0)

    def _lay_out(self) -> None:
        layout = column(self, 6)
        layout.addLayout(Flow(self.draw, self.reshape, even=True))
        layout.addLayout(Flow(self.inside, self.region))
        layout.addWidget(self.size)
        layout.addLayout(Flow(self.smaller))
        layout.addWidget(self.hint)
        self.hint.hide()
        self.reshape.setVisible(self._digitising.can_reshape())

    def _connect(self) -> None:
        for made in (self.draw, self.reshape, self.inside):
            made.setCheckable(True)
            made.setEnabled(self._canvas is not None)
        self.draw.toggled.connect(self._draw)
        self.reshape.toggled.connect(self._reshape)
        self.inside.toggled.connect(self._draw_area)
        self.smaller.clicked.connect(lambda _checked=False: self._reject_smaller())
        self.regions.aboutToShow.connect(self._list_regions)
        self._digitising.keep = self._review.keep_added
        self._digitising.over.connect(self._digitised)
        self._digitising.drawn.connect(self._review.drawn)
        self._digitising.drawn.connect(lambda _feature: self.drawn.emit())
        self._digitising.failed.connect(
            lambda why: self.told.emit(
                tr("The change polygons cannot be saved: {reason}").format(reason=why), False
            )
        )

    def begin_drawing(self) -> None:
        """Let her draw a missed change."""
        self.draw.setChecked(True)

    def rest(self) -> None:
        """Nothing is drawn any more; what was reshaped is saved."""
        self._digitising.end()
        if self._area_tool is not None:
            self._canvas.unsetMapTool(self._area_tool)

    def _say(self, text: str) -> None:
        self.hint.setText(text)
        self.hint.setVisible(bool(text))

    # ---- Missed ones, and shapes -----------------------------------------------------------------

    def _draw(self, on: bool) -> None:  # noqa: FBT001 (Qt calls it)
        text = tr(
            "Click the corners of the change on the map; the right button ends. Press the button "
            "again when done."
        )
        self._edit(on=on, made=self.draw, begin=self._digitising.draw, text=text)

    def _reshape(self, on: bool) -> None:  # noqa: FBT001 (Qt calls it)
        text = tr("Move the corners on the map; press the button again to save.")
        self._edit(on=on, made=self.reshape, begin=self._digitising.reshape, text=text)

    def _edit(self, *, on: bool, made: Any, begin: Any, text: str) -> None:
        if not on:
            self._digitising.end()
            return
        self._others_up(made)
        layer = self._review.layer()
        if layer is None:
            made.setChecked(False)
            return
        if has_unsaved_edits(layer):
            self.told.emit(
                tr(
                    "The change polygons have edits that are not saved; save or discard them first."
                ),
                False,
            )
            made.setChecked(False)
            return
        self.begun.emit()
        if not begin(layer):
            self.told.emit(why_not_written(layer), False)
            made.setChecked(False)
            return
        self._say(text)

    def _others_up(self, made: Any) -> None:
        for other in (self.draw, self.reshape, self.inside):
            if other is not made:
                other.setChecked(False)

    def _digitised(self) -> None:
        self.draw.setChecked(False)
        self.reshape.setChecked(False)
        self._say("")

    # ---- Many at once ----------------------------------------------------------------------------

    def _draw_area(self, on: bool) -> None:  # noqa: FBT001 (Qt calls it)
        if not on:
            if self._area_tool is not None:
                self._canvas.unsetMapTool(self._area_tool)
            return
        self._others_up(self.inside)
        self.begun.emit()
        self._tool_before = self._canvas.mapTool()
        self._area_tool = AreaTool(self._canvas)
        self._area_tool.drawn.connect(self.reject_inside)
        self._area_tool.over.connect(self._area_over)
        self._canvas.setMapTool(self._area_tool)
        self._say(
            tr("Drag round an area on the map, or click its corners and end with the right button.")
        )

    def _area_over(self) -> None:
        tool, self._area_tool = self._area_tool, None
        # QGIS is still busy with the change of tools.
        QTimer.singleShot(0, lambda: self._give_back(tool))
        self.inside.setChecked(False)
        self._say("")

    def _give_back(self, tool: Any) -> None:
        before, self._tool_before = self._tool_before, None
        if tool is not None and not sip.isdeleted(tool):
            tool.deleteLater()
        if before is not None and not sip.isdeleted(before) and self._canvas.mapTool() is None:
            self._canvas.setMapTool(before)

    def reject_inside(self, area: QgsGeometry) -> None:
        """Reject the undecided polygons in an area of the map."""
        layer = self._review.layer()
        if layer is None:
            return
        system = self._canvas.mapSettings().destinationCrs()
        shape = QgsGeometry(area)
        if system.isValid() and layer.crs().isValid():
            shape.transform(QgsCoordinateTransform(system, layer.crs(), QgsProject.instance()))
        found = inside(layer, shape)
        self._reject([polygon for polygon in self._review.polygons() if polygon.fid in found])

    def _list_regions(self) -> None:
        self.regions.clear()
        layers = region_layers(QgsProject.instance())
        for layer in layers:
            entry = self.regions.addAction(layer.name().replace("&", "&&"))
            entry.triggered.connect(lambda _checked=False, layer=layer: self.reject_region(layer))
        if not layers:
            self.regions.addAction(tr("The project has no other polygon layer.")).setEnabled(False)

    def reject_region(self, region: QgsVectorLayer) -> None:
        """Reject the undecided polygons in the selected polygons of a layer, or in all of them."""
        layer = self._review.layer()
        if layer is None:
            return
        try:
            shape = region_of(region, layer.crs())
        except QgsCsException:
            text = tr("“{layer}” cannot be brought to the CRS of the result; check its CRS.")
            self.told.emit(text.format(layer=region.name()), False)
            return
        found = set() if shape.isEmpty() else inside(layer, shape)
        self._reject([polygon for polygon in self._review.polygons() if polygon.fid in found])

    def _reject_smaller(self) -> None:
        minimum = MinimumArea.of(self.size.said())
        in_pixels = minimum.unit == PIXELS
        sizes = ((each, each.size if in_pixels else each.area) for each in self._review.polygons())
        # What was drawn by hand has no pixels counted, and was never too small.
        self._reject(
            [each for each, size in sizes if size and size < minimum.amount and not each.drawn]
        )

    def _reject(self, polygons: list[Polygon]) -> None:
        values = {each.fid: {FIELD: REJECTED} for each in polygons if each.decision == UNDECIDED}
        if not values:
            self.told.emit(tr("There is no undecided polygon among them."), True)
            return
        text = tr("{count} undecided polygons rejected; Ctrl+Z takes it back.")
        told = text.format(count=number(len(values)))
        self._review.decide_all(values, lambda: self.told.emit(told, True))

"""Where to look: everywhere both images lie, on the map, within polygons, within a drawn
rectangle."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsDistanceArea,
    QgsGeometry,
    QgsMapLayerProxyModel,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.gui import QgsMapToolExtent, QgsRubberBand
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QHideEvent, QShowEvent
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QLabel, QSizePolicy, QStackedWidget, QWidget

from ....engine.errors import BadInput
from ...runs.area_file import write_area
from ...text.formatting import hectares, length
from ...text.translation import tr
from ...widgets.basic import button, column, quiet
from ...widgets.flow import Flow
from ...widgets.layer_box import LayerBox

_INK, _WASH = QColor("#f2641a"), QColor(242, 100, 26, 24)  # of our icon
WHOLE, MAP, POLYGONS, DRAWN = range(4)


class ExtentPanel(QWidget):
    """Choose where to look. changed: it is another place now. canvas: QGIS's map, or None where
    there is none."""

    changed = pyqtSignal()

    def __init__(self, canvas: Any, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._drawn: tuple[QgsRectangle, QgsCoordinateReferenceSystem] | None = None
        self._tool: QgsMapToolExtent | None = None
        self._tool_before: Any = None
        self._band: QgsRubberBand | None = None
        self.combo = QComboBox()
        self.combo.setObjectName("extent")
        self.combo.setAccessibleName(tr("Extent"))
        self.combo.addItems(
            [
                tr("Wherever both images lie"),
                tr("What the map shows"),
                tr("Polygons of a layer"),
                tr("A rectangle drawn on the map"),
            ]
        )
        self.combo.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        label = QLabel(tr("&Where"))
        label.setBuddy(self.combo)
        self.layer = LayerBox()
        self.layer.setObjectName("extent_layer")
        self.layer.setAccessibleName(tr("Layer with polygons"))
        self.layer.setFilters(QgsMapLayerProxyModel.Filter.PolygonLayer)
        self.layer.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.selected = QCheckBox(tr("selected only"))
        self.draw = button(tr("Draw…"), "draw", "mActionMapIdentification")
        self.told = quiet()
        self.pages = self._pages()
        layout = column(self)
        layout.addLayout(Flow(label, self.combo, grows=self.combo))
        layout.addWidget(self.pages)
        self.combo.currentIndexChanged.connect(self._turn)
        self.layer.layerChanged.connect(lambda _: self.changed.emit())
        self.layer.lost.connect(self._layer_lost)
        self.selected.toggled.connect(lambda _: self.changed.emit())
        self.draw.clicked.connect(self._begin_to_draw)
        self._turn(WHOLE)

    def _pages(self) -> QStackedWidget:
        pages = QStackedWidget()
        drawing = column()
        drawing.addLayout(Flow(self.draw))
        drawing.addWidget(self.told)
        for layout in (Flow(self.layer, self.selected, grows=self.layer), drawing):
            page = QWidget()
            layout.setContentsMargins(0, 0, 0, 0)
            page.setLayout(layout)
            pages.addWidget(page)
        return pages

    def _turn(self, place: int) -> None:
        if place == POLYGONS:
            self._prefer_layers_of_hers()
        self.pages.setVisible(place in (POLYGONS, DRAWN))
        self.pages.setCurrentIndex(1 if place == DRAWN else 0)
        if place == DRAWN and self._drawn is None:
            self.told.setText(tr("then drag over the map"))
        self._show_drawn()
        self.changed.emit()

    def _prefer_layers_of_hers(self) -> None:
        """Propose a layer that is no result of ours, where there is one."""
        offered = [self.layer.layer(index) for index in range(self.layer.count())]
        hers = [
            layer
            for layer in offered
            if layer is not None and not layer.customProperty("deepchange/kind")
        ]
        if hers and self.layer.currentLayer() not in hers:
            self.layer.setLayer(hers[0])

    def _layer_lost(self) -> None:
        if self.combo.currentIndex() == POLYGONS:
            self.look_everywhere()

    def look_everywhere(self) -> None:
        """Choose wherever both images lie."""
        self.combo.setCurrentIndex(WHOLE)

    def forget(self) -> None:
        """The project is closed: what was drawn on its map is no place of another one."""
        self.stop_drawing()
        self._drawn = None
        if self.combo.currentIndex() == DRAWN:
            self.look_everywhere()

    def area(self) -> str | None:
        """A file with the polygons to stay inside; None for everywhere. Raises BadInput where there
        are none."""
        place = self.combo.currentIndex()
        if place == WHOLE:
            return None
        if place == POLYGONS:
            return polygons_file(self.layer.currentLayer(), selected=self.selected.isChecked())
        return write_area(
            *self._rectangle(place), tr("the drawn rectangle") if place == DRAWN else tr("the map")
        )

    def bounds(self) -> tuple[QgsRectangle, QgsCoordinateReferenceSystem] | None:
        """The rectangle around the chosen place, for what has to be fetched; None for
        everywhere."""
        place = self.combo.currentIndex()
        if place == WHOLE:
            return None
        if place == POLYGONS:
            shapes, system = _polygons_of(
                self.layer.currentLayer(), selected=self.selected.isChecked()
            )
            return QgsGeometry.collectGeometry(shapes).boundingBox(), system
        (shape, *_), system = self._rectangle(place)
        return shape.boundingBox(), system

    def _rectangle(self, place: int) -> tuple[list[QgsGeometry], QgsCoordinateReferenceSystem]:
        found = self._drawn
        if place == MAP and self._canvas is not None:
            found = self._canvas.extent(), self._canvas.mapSettings().destinationCrs()
        if found is None:
            raise BadInput(tr("No rectangle is drawn yet; press “Draw…” and drag over the map."))
        # Straight edges bend when they are shown in another reference system.
        return [QgsGeometry.fromRect(found[0]).densifyByCount(15)], found[1]

    def _begin_to_draw(self) -> None:
        if self._canvas is None:
            return
        self._tool_before = self._canvas.mapTool()
        self._tool = QgsMapToolExtent(self._canvas)
        self._tool.extentChanged.connect(self.set_drawn)
        self._canvas.setMapTool(self._tool)
        self.told.setText(tr("drag over the map"))

    def take_place(self, bounds: tuple[float, float, float, float]) -> None:
        """Look within a place in degrees: west, south, east, north."""
        if self._canvas is None:
            return
        degrees = QgsCoordinateReferenceSystem.fromEpsgId(4326)
        system = self._canvas.mapSettings().destinationCrs()
        turned = QgsCoordinateTransform(degrees, system, QgsProject.instance())
        self.combo.setCurrentIndex(DRAWN)
        self.set_drawn(turned.transformBoundingBox(QgsRectangle(*bounds)))

    def set_drawn(self, rectangle: QgsRectangle) -> None:
        """A rectangle was drawn, in the map's reference system."""
        if rectangle.isEmpty():
            return
        self._drawn = QgsRectangle(rectangle), self._canvas.mapSettings().destinationCrs()
        self.told.setText(tr("{size}; draw again to change it").format(size=_size(*self._drawn)))
        self.stop_drawing()
        self._show_drawn()
        self.changed.emit()

    def _show_drawn(self) -> None:
        """Keep the drawn rectangle on the map as long as it is the place that is looked at."""
        if self._band is not None and self._canvas is not None:
            self._canvas.scene().removeItem(self._band)
            self._band = None
        if (
            self._canvas is None
            or self._drawn is None
            or self.combo.currentIndex() != DRAWN
            or not self.isVisible()
        ):
            return
        (shape, *_), system = self._rectangle(DRAWN)
        self._band = QgsRubberBand(self._canvas, QgsWkbTypes.GeometryType.PolygonGeometry)
        self._band.setStrokeColor(_INK)
        self._band.setFillColor(_WASH)
        self._band.setWidth(2)
        self._band.setLineStyle(Qt.PenStyle.DashLine)
        self._band.setToGeometry(shape, system)

    def showEvent(self, event: QShowEvent) -> None:
        """The page is turned to: what is drawn shows on the map."""
        super().showEvent(event)
        self._show_drawn()

    def hideEvent(self, event: QHideEvent) -> None:
        """Another page, or none: the map is left alone."""
        super().hideEvent(event)
        self._show_drawn()

    def stop_drawing(self) -> None:
        """Give the map back the tool it had."""
        if self._tool is not None and self._canvas is not None:
            self._canvas.unsetMapTool(self._tool)
            if self._tool_before is not None:
                self._canvas.setMapTool(self._tool_before)
        self._tool = self._tool_before = None


def _size(rectangle: QgsRectangle, system: QgsCoordinateReferenceSystem) -> str:
    """Width, height and area of a rectangle on the ground."""
    ground = QgsDistanceArea()
    ground.setSourceCrs(system, QgsProject.instance().transformContext())
    ground.setEllipsoid(system.ellipsoidAcronym() or "EPSG:7030")
    middle = rectangle.center()
    across = [QgsPointXY(x, middle.y()) for x in (rectangle.xMinimum(), rectangle.xMaximum())]
    down = [QgsPointXY(middle.x(), y) for y in (rectangle.yMinimum(), rectangle.yMaximum())]
    width, height = (ground.measureLine(*ends) for ends in (across, down))
    text = tr("{width} × {height}, {area}")
    return text.format(width=length(width), height=length(height), area=hectares(width * height))


def _polygons_of(
    layer: QgsVectorLayer | None, *, selected: bool
) -> tuple[list[QgsGeometry], QgsCoordinateReferenceSystem]:
    if layer is None:
        raise BadInput(
            tr(
                "There is no polygon layer in the project; add one, or choose another place to "
                "look at."
            )
        )
    features = layer.getSelectedFeatures() if selected else layer.getFeatures()
    shapes = [QgsGeometry(feature.geometry()) for feature in features if feature.hasGeometry()]
    if not shapes:
        text = (
            tr("No polygon of “{layer}” is selected.")
            if selected
            else tr("“{layer}” holds no polygon.")
        )
        raise BadInput(text.format(layer=layer.name()))
    return shapes, layer.crs()


def polygons_file(layer: QgsVectorLayer | None, *, selected: bool) -> str:
    """A passing file with the polygons of a layer. Raises BadInput where there are none."""
    shapes, system = _polygons_of(layer, selected=selected)
    return write_area(shapes, system, "" if layer is None else layer.name())

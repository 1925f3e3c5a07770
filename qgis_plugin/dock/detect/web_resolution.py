"""How finely a web layer is fetched: as the map shows it, or with pixels of a chosen size."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsCoordinateReferenceSystem, QgsRasterLayer, QgsRectangle
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QLabel, QSizePolicy, QWidget

from ....engine.errors import BadInput
from ...map.web_layers import Wanted, is_web_layer, refuse_too_many, wanted, zoom_levels
from ...text.formatting import length, number
from ...text.plain_words import plain
from ...text.translation import tr
from ...widgets.basic import column, quiet, row
from ...widgets.number_spin_box import NumberBox


class PixelChoice(QWidget):
    """Beside an image that is a web layer. changed: another size was chosen.

    XYZ layers offer their zoom levels, other services any size in metres."""

    changed = pyqtSignal()

    def __init__(self, role: str) -> None:
        super().__init__()
        self._layer: QgsRasterLayer | None = None
        self.zoom, self.metres = QComboBox(), NumberBox()
        self.told = quiet()
        self.told.setObjectName(f"pixels_{role}")
        for field, name in ((self.zoom, "zoom"), (self.metres, "metres")):
            field.setObjectName(f"{name}_{role}")
            field.setAccessibleName(tr("Pixel size to fetch"))
            field.setToolTip(
                tr("How finely the web layer is saved: smaller pixels show more and take longer.")
            )
            field.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.metres.setRange(0.0, 100000.0)
        self.metres.setSuffix(" m")
        self.metres.setSpecialValueText(tr("as the map shows it now"))
        layout = column(self)
        layout.setSpacing(2)
        fields = row(QLabel(tr("Pixels")), self.zoom, self.metres)
        fields.setStretch(1, 1)
        fields.setStretch(2, 1)
        layout.addLayout(fields)
        layout.addWidget(self.told)
        self.zoom.currentIndexChanged.connect(lambda _: self.changed.emit())
        self.metres.valueChanged.connect(lambda _: self.changed.emit())
        self.hide()

    def show_layer(self, layer: Any) -> None:
        """Offer the sizes of this layer; nothing is shown for what is no web layer."""
        self._layer = layer if layer is not None and is_web_layer(layer) else None
        levels = zoom_levels(self._layer) if self._layer is not None else {}
        self.zoom.blockSignals(True)
        self.zoom.clear()
        self.zoom.addItem(tr("as the map shows it now"), None)
        for level in levels:
            self.zoom.addItem(tr("zoom {level}").format(level=level), level)
        self.zoom.blockSignals(False)
        self.metres.blockSignals(True)
        self.metres.setValue(0.0)
        self.metres.blockSignals(False)
        self.zoom.setVisible(bool(levels))
        self.metres.setVisible(not levels)
        self.setVisible(self._layer is not None)

    def wanted(
        self, bounds: tuple[QgsRectangle, QgsCoordinateReferenceSystem] | None, canvas: Any
    ) -> Wanted:
        """What is to be fetched. Raises BadInput where that is nowhere on the layer."""
        return wanted(
            self._layer, bounds, canvas, self.zoom.currentData(), self.metres.value() or None
        )

    def look(
        self, bounds: tuple[QgsRectangle, QgsCoordinateReferenceSystem] | None, canvas: Any
    ) -> None:
        """Say how many pixels it would be at this place, and how large those of each zoom level are
        there."""
        if self._layer is None:
            return
        try:
            found = self.wanted(bounds, canvas)
            self._tell_sizes(found)
            refuse_too_many(self._layer, found)
        except BadInput as error:
            self.told.setText(plain(error.message))
            return
        text = tr("{width} × {height} pixels of {size}")
        self.told.setText(
            text.format(
                width=number(found.width), height=number(found.height), size=length(found.ground)
            )
        )

    def _tell_sizes(self, found: Wanted) -> None:
        levels = zoom_levels(self._layer)
        for index in range(1, self.zoom.count()):
            level = self.zoom.itemData(index)
            size = levels[level] * found.ground / found.pixel
            text = tr("zoom {level}: {size}").format(level=level, size=length(size))
            self.zoom.setItemText(index, text)

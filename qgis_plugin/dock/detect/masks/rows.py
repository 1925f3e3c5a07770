"""Masks of one image: a layer and what its values mean, as many as there are."""

from __future__ import annotations

from qgis.core import QgsMapLayer, QgsMapLayerProxyModel, QgsVectorLayer
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QLabel, QSizePolicy, QWidget

from .....engine.errors import BadInput
from .....engine.masks.presets import PRESETS, preset_named
from ....map.gdal_source import raster_name
from ....text.translation import tr
from ....widgets.basic import column
from ....widgets.flow import Flow
from ....widgets.layer_box import LayerBox
from ..extent_panel import polygons_file


class MaskRow(QWidget):
    """One mask, or none. changed: it is another one now, or its values mean something else."""

    changed = pyqtSignal()

    def __init__(self, name: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.layer = LayerBox()
        self.layer.setObjectName(name)
        self.layer.setAccessibleName(title)
        self.layer.setFilters(
            QgsMapLayerProxyModel.Filter.RasterLayer | QgsMapLayerProxyModel.Filter.PolygonLayer
        )
        self.layer.setAllowEmptyLayer(True)
        self.layer.setLayer(None)
        self.layer.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.meaning = QComboBox()
        self.meaning.setObjectName(f"{name}_as")
        self.meaning.setAccessibleName(tr("What its values mean"))
        self.meaning.setEditable(True)  # for values=3,8,9 and bits=1,3
        self.meaning.addItems([tr("automatic"), *PRESETS])
        self.meaning.setToolTip(
            tr(
                "What is masked: scl (Sentinel-2), qa_pixel (Landsat), udm, udm2 (Planet), fmask "
                "(HLS), nonzero, zero, or written by hand: values=3,8,9, bits=1,3. Automatic: as "
                "name and values of the file tell."
            )
        )
        layout = column(self)
        layout.addLayout(Flow(self.layer, self.meaning, grows=self.layer))
        self.layer.layerChanged.connect(self._turn)
        self.meaning.editTextChanged.connect(lambda _: self.changed.emit())
        self._turn(None)

    def _turn(self, layer: QgsMapLayer | None) -> None:
        self.meaning.setVisible(layer is not None)
        self.meaning.setEnabled(not isinstance(layer, QgsVectorLayer))
        self.changed.emit()

    def mask(self) -> str | None:
        """The mask as the engine takes it; None where none is chosen. Raises BadInput."""
        layer = self.layer.currentLayer()
        if layer is None:
            return None
        if isinstance(layer, QgsVectorLayer):
            return polygons_file(layer, selected=False)
        said = self.meaning.currentText().strip()
        if said in ("", tr("automatic")):
            return raster_name(layer)
        if preset_named(said) is None:
            text = tr("“{text}” is no meaning of a mask’s values; choose one, or write {examples}.")
            raise BadInput(text.format(text=said, examples="values=3,8,9, bits=1,3"))
        return f"{raster_name(layer)}:{said}"

    def said(self) -> tuple[str, str]:
        """What it shows."""
        return self.layer.currentText(), self.meaning.currentText()


class MaskRows(QWidget):
    """All masks of an image: below the last one that is chosen there is always an empty row."""

    changed = pyqtSignal()

    def __init__(self, date: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._date, self._title = date, title
        self.rows: list[MaskRow] = []
        self._layout = column(self)
        self._layout.addWidget(QLabel(title))
        self._add()

    def _add(self) -> None:
        number = len(self.rows) + 1
        name = f"mask_{self._date}" + (f"_{number}" if number > 1 else "")
        row = MaskRow(name, self._title)
        row.changed.connect(self._turn)
        self.rows.append(row)
        self._layout.addWidget(row)

    def _turn(self) -> None:
        if self.rows[-1].layer.currentLayer() is not None:
            self._add()
        self.changed.emit()

    def masks(self) -> tuple[str, ...] | None:
        """The masks as the engine takes them. Raises BadInput."""
        return tuple(filter(None, (row.mask() for row in self.rows))) or None

    def said(self) -> list[tuple[str, str]]:
        """What all rows show."""
        return [row.said() for row in self.rows]

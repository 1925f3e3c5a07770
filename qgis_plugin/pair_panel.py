"""The two images: which layers, taken when, in which order."""

from __future__ import annotations

import datetime

from qgis.core import QgsMapLayer, QgsMapLayerProxyModel, QgsProject, QgsProviderRegistry, QgsRasterLayer
from qgis.gui import QgsDateTimeEdit, QgsMapLayerComboBox
from qgis.PyQt.QtCore import QDate, QDateTime, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QFileDialog, QGridLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from .dates import date_of
from .pixel_choice import PixelChoice
from .settings import remember, remembered
from .translations import tr
from .widgets import quiet, row, tool


class ImageChoice(QWidget):
    """One image: a layer of the project or a file, and its date. changed: either is another now."""

    changed = pyqtSignal()

    def __init__(self, role: str, title: str) -> None:
        super().__init__()
        self.role = role
        self.combo = _layers(role, title)
        self.browse = tool(f"browse_{role}", "…", "", tr("Open a file"))
        self.date = _date_edit(role, title)
        self.date_unknown = _cover(self.date, tr("date unknown"))
        self.pixels = PixelChoice(role)
        self.label = QLabel(title)
        self.label.setBuddy(self.combo)
        self.trouble = quiet()
        self.trouble.hide()
        self.browse.clicked.connect(self._open)
        self.combo.layerChanged.connect(self._chosen)
        self.pixels.changed.connect(self.changed)
        self.date.valueChanged.connect(lambda _: self._dated())

    def layer(self) -> QgsMapLayer | None:
        """The chosen layer."""
        return self.combo.currentLayer()

    def name(self) -> str:
        """What the analyst calls the image."""
        layer = self.layer()
        return layer.name() if layer is not None else ""

    def iso_date(self) -> str:
        """Its date as ISO text; empty where it is not known."""
        if self.date.isNull():
            return ""
        day = self.date.dateTime().date()
        return datetime.date(day.year(), day.month(), day.day()).isoformat()

    def set_date(self, iso: str) -> None:
        """Say when it was taken."""
        if iso:
            self.date.setDateTime(QDateTime(QDate.fromString(iso, "yyyy-MM-dd"), QDateTime.currentDateTime().time()))
        else:
            self.date.clear()
        self.date_unknown.setVisible(not iso)

    def _dated(self) -> None:
        self.date_unknown.setVisible(self.date.isNull())
        self.changed.emit()

    def choose(self, layer: QgsMapLayer | None, iso: str | None = None) -> None:
        """Choose a layer, with a date where it is known better than by guessing."""
        self.combo.setLayer(layer)
        if iso is not None:
            self.set_date(iso)

    def _chosen(self, layer: QgsMapLayer | None) -> None:
        self.pixels.show_layer(layer)
        self.trouble.setVisible(layer is None and bool(self.trouble.text()))
        day = date_of(layer) if layer is not None else None
        self.date.blockSignals(True)
        self.set_date(day.isoformat() if day else "")
        self.date.blockSignals(False)
        self.changed.emit()

    def _open(self) -> None:
        filters = QgsProviderRegistry.instance().fileRasterFilters()
        title = tr("Open the {date} image").format(date=tr(self.role))
        path, _ = QFileDialog.getOpenFileName(self, title, remembered("images_folder"), filters)
        if path:
            self.open_file(path)

    def open_file(self, path: str) -> None:
        """Add a raster file to the project and choose it."""
        name = path.replace("\\", "/").rpartition("/")[2]
        layer = QgsRasterLayer(path, name.rpartition(".")[0] or name, "gdal")
        if not layer.isValid():
            self.trouble.setText(tr("“{name}” is no raster that can be opened; choose another file.").format(name=name))
            self.trouble.show()
            return
        self.trouble.clear()
        remember("images_folder", path.replace("\\", "/").rpartition("/")[0])
        QgsProject.instance().addMapLayer(layer)
        self.choose(layer)


def _layers(role: str, title: str) -> QgsMapLayerComboBox:
    combo = QgsMapLayerComboBox()
    combo.setObjectName(role)
    combo.setFilters(QgsMapLayerProxyModel.Filter.RasterLayer)
    combo.setAllowEmptyLayer(True, tr("Choose a raster layer"))
    combo.setCurrentIndex(0)
    combo.setAccessibleName(title)
    combo.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
    combo.setMinimumWidth(120)
    return combo


def _date_edit(role: str, title: str) -> QgsDateTimeEdit:
    edit = QgsDateTimeEdit()
    edit.setObjectName(f"date_{role}")
    edit.setDisplayFormat("yyyy-MM-dd")
    edit.setCalendarPopup(True)
    edit.setAllowNull(True)
    edit.clear()
    edit.setMinimumWidth(edit.fontMetrics().horizontalAdvance("2000-00-00") + 66)
    edit.setAccessibleName(tr("Date of the image “{role}”").format(role=title))
    edit.setToolTip(tr("Guessed from the image’s name or file; correct it where it is wrong."))
    return edit


def _cover(edit: QgsDateTimeEdit, text: str) -> QLabel:
    """A text over a date that is not known: QGIS itself shows today's date there, in grey."""
    label = QLabel(text)
    label.setStyleSheet("background: palette(base);")
    font = label.font()
    font.setItalic(True)
    label.setFont(font)
    label.setIndent(2)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
    label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    layout = QVBoxLayout(edit.lineEdit())
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(label)
    return label


class PairPanel(QWidget):
    """Before and after. changed: something about the pair is another now."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.before = ImageChoice("before", tr("&Before"))
        self.after = ImageChoice("after", tr("&After"))
        self.swap_button = _swap_button()
        self._lay_out()
        self.swap_button.clicked.connect(self.swap)
        for choice in (self.before, self.after):
            choice.setParent(self)
            choice.changed.connect(self.changed)
        QgsProject.instance().layersAdded.connect(self._layers_came)

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(6)
        grid.setVerticalSpacing(6)
        for index, choice in enumerate((self.before, self.after)):
            top = 4 * index
            grid.addWidget(choice.label, top, 0)
            grid.addWidget(choice.combo, top, 1)
            grid.addWidget(choice.browse, top, 2)
            end = [None, self.swap_button] if index == 0 else [None]
            grid.addLayout(row(choice.date, *end), top + 1, 1, 1, 2)
            grid.addWidget(choice.trouble, top + 2, 1, 1, 2)
            grid.addWidget(choice.pixels, top + 3, 1, 1, 2)
        grid.setColumnStretch(1, 1)
        first, second = ([side.combo, side.browse, side.date] for side in self.choices())
        finer = ([side.pixels.zoom, side.pixels.metres] for side in self.choices())
        order = [*first, self.swap_button, *next(finer), *second, *next(finer)]
        for first, second in zip(order, order[1:]):
            QWidget.setTabOrder(first, second)

    def choices(self) -> tuple[ImageChoice, ImageChoice]:
        """Before and after."""
        return self.before, self.after

    def is_complete(self) -> bool:
        """Whether both images are chosen."""
        return self.before.layer() is not None and self.after.layer() is not None

    def swap(self) -> None:
        """What was before is after, dates and all."""
        (first, first_date), (second, second_date) = ((side.layer(), side.iso_date()) for side in self.choices())
        for choice, layer, date in ((self.before, second, second_date), (self.after, first, first_date)):
            choice.blockSignals(True)
            choice.choose(layer, date)
            choice.blockSignals(False)
        self.changed.emit()

    def suggest(self) -> None:
        """Choose the two images of a project that has exactly two, the earlier one first; else leave it to her."""
        layers = images_of(QgsProject.instance())
        if any(choice.layer() is not None for choice in self.choices()) or len(layers) != 2:
            return
        dated = sorted(layers, key=lambda layer: date_of(layer) or datetime.date.max)
        self.before.choose(dated[0])
        self.after.choose(dated[1])

    def _layers_came(self, _layers: list[QgsMapLayer]) -> None:
        others = [layer for layer in QgsProject.instance().mapLayers().values() if _is_ours(layer)]
        for choice in self.choices():
            choice.combo.setExceptedLayerList(others)
        self.suggest()

    def close_down(self) -> None:
        """Listen to the project no more."""
        QgsProject.instance().layersAdded.disconnect(self._layers_came)


def _swap_button() -> QToolButton:
    made = tool("swap", tr("Swap"), "swap", tr("Swap before and after"))
    made.setAutoRaise(True)
    return made


def _is_ours(layer: QgsMapLayer) -> bool:
    return bool(layer.customProperty("deepchange/kind"))


def images_of(project: QgsProject) -> list[QgsRasterLayer]:
    """The raster layers of a project that are no results of ours."""
    layers = project.mapLayers().values()
    return [layer for layer in layers if isinstance(layer, QgsRasterLayer) and not _is_ours(layer)]

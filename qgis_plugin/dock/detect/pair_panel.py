"""The two images: which layers, taken when, in which order."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial
from pathlib import Path

from qgis.core import (
    QgsMapLayer,
    QgsMapLayerProxyModel,
    QgsProject,
    QgsProviderRegistry,
    QgsRasterLayer,
)
from qgis.gui import QgsDateTimeEdit, QgsMapLayerComboBox
from qgis.PyQt.QtCore import QDate, QDateTime, QObject, Qt, pyqtSignal
from qgis.PyQt.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent
from qgis.PyQt.QtWidgets import (
    QFileDialog,
    QGridLayout,
    QLabel,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ....engine.errors import BadInput
from ...map.acquisition_date import date_of, is_earlier, is_named_earlier
from ...map.gdal_source import without_options
from ...map.image_layers import add_image, is_result
from ...map.products import open_image, open_known, product_of, summary_of
from ...settings import remember, remembered
from ...text.formatting import shown
from ...text.plain_words import plain
from ...text.translation import tr
from ...widgets.basic import breakable, column, quiet, row, spoken, tool
from .image_drop import dropped_paths, nearest, offer_folder
from .reading import SceneReading, all_of, is_archive
from .web_resolution import PixelChoice

_FORMATS = {
    10: "yyyy-MM-dd",
    7: "yyyy-MM",
    4: "yyyy",
}  # of dates, by how finely they are known: length of their text
_BESIDE_DATE = 66  # pixels: its frame, its cross and its arrow
_ROOM_FOR_NAME = 120  # pixels that a layer's name is given at least, beside its label


def _nothing() -> None:
    """Nothing follows."""


class ImageChoice(QObject):
    """One image: a layer of the project or a file, and its date. changed: either is another now.

    No widget itself: its fields lie in the panel, and a widget of its own would lie on top of
    them."""

    changed = pyqtSignal()

    def __init__(self, role: str, title: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.role = role
        self._told = (
            10  # letters of the date's text that are known: of 2019-07-04 all ten, of a year four
        )
        # Before the list itself hears of it: it would jump to another layer, which nobody chose.
        QgsProject.instance().layersWillBeRemoved.connect(self._layers_go)
        self._chosen_id = ""
        self._reading = SceneReading(self)
        self._opened: Callable[[], None] | None = None
        self.combo = _layers(role, title)
        self.browse = tool(f"browse_{role}", "…", "", tr("Open a file"))
        self.date = _date_edit(role, title)
        self.date_unknown = _cover(self.date, tr("date unknown"))
        self.pixels = PixelChoice(role)
        self.label = QLabel(title)
        self.label.setBuddy(self.combo)
        self.trouble, self.product = quiet(), quiet()
        self.trouble.hide()
        self.product.hide()
        self.browse.clicked.connect(self._open)
        offer_folder(self.browse, role, self.open_file)
        self.combo.layerChanged.connect(self._chosen)
        self.pixels.changed.connect(self.changed)
        self.date.valueChanged.connect(lambda _: self._dated())
        self.date.calendarWidget().clicked.connect(lambda _: self._picked())

    def layer(self) -> QgsMapLayer | None:
        """The chosen layer."""
        return self.combo.currentLayer()

    def name(self) -> str:
        """What the analyst calls the image."""
        layer = self.layer()
        return layer.name() if layer is not None else ""

    def iso_date(self) -> str:
        """Its date as ISO text, as finely as it is known: 2019-07-04, 2019-07 or 2019; empty where
        it is not."""
        if self.date.isNull():
            return ""
        return str(self.date.dateTime().date().toString("yyyy-MM-dd"))[: self._told]

    def set_date(self, iso: str) -> None:
        """Say when it was taken: a day, a month or a year."""
        self._told_to(len(iso) or 10)
        if iso:
            day = QDate.fromString(iso + "2000-01-01"[len(iso) :], "yyyy-MM-dd")
            self.date.setDateTime(QDateTime(day, QDateTime.currentDateTime().time()))
        else:
            self.date.clear()
        self.date_unknown.setVisible(not iso)

    def _told_to(self, letters: int) -> None:
        """Show dates as finely as they are known."""
        self._told = letters
        self.date.setDisplayFormat(_FORMATS[letters])

    def _picked(self) -> None:
        """A day was chosen in the calendar: more is known now than a year or a month."""
        self._told_to(10)
        self.changed.emit()

    def _dated(self) -> None:
        self.date_unknown.setVisible(self.date.isNull())
        self.changed.emit()

    def choose(self, layer: QgsMapLayer | None, iso: str | None = None) -> None:
        """Choose a layer, with a date where it is known better than by guessing."""
        self.combo.setLayer(layer)
        if iso is not None:
            self.set_date(iso)

    def _chosen(self, layer: QgsMapLayer | None) -> None:
        self._chosen_id = layer.id() if layer is not None else ""
        self.pixels.show_layer(layer)
        self.trouble.setVisible(layer is None and bool(self.trouble.text()))
        self.product.setText(summary_of(layer))
        self.product.setVisible(bool(summary_of(layer)))
        self.date.blockSignals(True)
        self.set_date((date_of(layer) if layer is not None else None) or "")
        self.date.blockSignals(False)
        self.changed.emit()

    def _layers_go(self, ids: list[str]) -> None:
        """The chosen layer leaves the project: nothing is chosen then, rather than its neighbour in
        the list."""
        if self._chosen_id in ids:
            self.combo.setLayer(None)

    def close_down(self) -> None:
        """Listen to the project no more, and look nothing up."""
        self._reading.stop()
        QgsProject.instance().layersWillBeRemoved.disconnect(self._layers_go)

    def _open(self) -> None:
        filters = QgsProviderRegistry.instance().fileRasterFilters()
        filters += ";;" + tr("Products") + " (*.zip *.tar *_MTL.txt MTD_MSI*.xml *.json *.csv)"
        title = tr("Open the {date} image").format(date=shown(self.role))
        path, _ = QFileDialog.getOpenFileName(
            self.browse, title, remembered("images_folder"), filters
        )
        if path:
            self.open_file(path)

    def open_file(self, path: str, opened: Callable[[], None] = _nothing) -> None:
        """Choose a raster file or a product: the layer that the project has of it, else a new
        one. opened: is called when that is done, or could not be."""
        if (loaded := _loaded(path)) is not None:
            self.trouble.clear()
            remember("images_folder", path.replace("\\", "/").rpartition("/")[0])
            self.choose(loaded)
            opened()
            return
        self._opened = opened
        if not is_archive(path):
            self._show(path, open_image)
            return
        name = path.replace("\\", "/").rpartition("/")[2]
        self._complain(tr("Reading “{name}”…").format(name=name))
        self._reading.read(
            path, lambda scene: self._show(path, partial(open_known, scene)), self._cannot
        )

    def _show(self, path: str, open_it: Callable[[str], QgsRasterLayer | None]) -> None:
        """Add the layer of a file, and choose it."""
        name = path.replace("\\", "/").rpartition("/")[2]
        try:
            layer = open_it(path)
        except BadInput as error:
            self._cannot(error.message)
            return
        if layer is None:
            self._cannot(
                tr("“{name}” is no raster that can be opened; choose another file.").format(
                    name=name
                )
            )
            return
        self.trouble.clear()
        remember("images_folder", path.replace("\\", "/").rpartition("/")[0])
        add_image(QgsProject.instance(), layer)
        self.choose(layer)
        self._tell_opened()

    def _cannot(self, sentence: str) -> None:
        self._complain(plain(sentence))
        self._tell_opened()

    def _tell_opened(self) -> None:
        opened, self._opened = self._opened, None
        if opened is not None:
            opened()

    def _complain(self, sentence: str) -> None:
        self.trouble.setText(breakable(sentence))
        self.trouble.show()


def _loaded(path: str) -> QgsRasterLayer | None:
    """The uppermost layer of the project that shows a file, however its name is written."""
    project = QgsProject.instance()
    order = project.layerTreeRoot().layerOrder()
    rest = [layer for layer in project.mapLayers().values() if layer not in order]
    return next((layer for layer in (*order, *rest) if _shows(layer, path)), None)


def _shows(layer: QgsMapLayer, path: str) -> bool:
    if (
        not isinstance(layer, QgsRasterLayer)
        or not layer.isValid()
        or layer.providerType() != "gdal"
    ):
        return False
    try:
        return Path(product_of(layer) or without_options(layer.source())).samefile(path)
    except (OSError, ValueError):  # no file of a disk
        return False


def _layers(role: str, title: str) -> QgsMapLayerComboBox:
    combo = QgsMapLayerComboBox()
    combo.setObjectName(role)
    combo.setFilters(QgsMapLayerProxyModel.Filter.RasterLayer)
    combo.setAllowEmptyLayer(True, tr("Choose a raster layer"))
    combo.setCurrentIndex(0)
    combo.setAccessibleName(spoken(title))
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
    edit.setAccessibleName(tr("Date of the image “{role}”").format(role=spoken(title)))
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
    """Before and after. changed: something about the pair is another now. more: files that were
    dropped beside the first two."""

    changed = pyqtSignal()
    more = pyqtSignal(list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.before = ImageChoice("before", tr("&Before"), self)
        self.after = ImageChoice("after", tr("&After"), self)
        self.swap_button = _swap_button()
        self.order_is_a_guess = False
        self.setAcceptDrops(True)
        self._lay_out()
        self.swap_button.clicked.connect(self.swap)
        for choice in (self.before, self.after):
            choice.changed.connect(self._changed)
        QgsProject.instance().layersAdded.connect(self._layers_came)

    def _changed(self) -> None:
        self.order_is_a_guess = False  # she chose herself, or says when an image was taken
        self.changed.emit()

    def _lay_out(self) -> None:
        self._grid = grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(6)
        grid.setVerticalSpacing(6)
        for index, choice in enumerate(self.choices()):
            top = 5 * index + 1  # above it is room for the label, in a narrow panel
            grid.addWidget(choice.label, top, 0)
            grid.addWidget(choice.combo, top, 1)
            grid.addWidget(choice.browse, top, 2)
            end = [None, self.swap_button] if index == 0 else [None]
            dates = row(choice.date, *end)
            dates.setStretch(0, 100)
            grid.addLayout(dates, top + 1, 1, 1, 2)
            told = column()
            told.addWidget(choice.trouble)
            told.addWidget(choice.product)
            grid.addLayout(told, top + 2, 1, 1, 2)
            grid.addWidget(choice.pixels, top + 3, 1, 1, 2)
        grid.setColumnStretch(1, 1)
        first, second = ([side.combo, side.browse, side.date] for side in self.choices())
        finer = ([side.pixels.zoom, side.pixels.metres] for side in self.choices())
        order = [*first, self.swap_button, *next(finer), *second, *next(finer)]
        for first, second in zip(order, order[1:]):
            QWidget.setTabOrder(first, second)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow panel labels go above their fields. Dates are whole in whatever type QGIS is
        set to."""
        super().resizeEvent(event)
        for choice in self.choices():
            width = choice.date.fontMetrics().horizontalAdvance
            choice.date.setMinimumWidth(width("2000-00-00") + _BESIDE_DATE)
            choice.date.setMaximumWidth(
                max(width("2000-00-00"), width(choice.date_unknown.text())) + _BESIDE_DATE
            )
        label = max(choice.label.sizeHint().width() for choice in self.choices())
        fields = max(
            _ROOM_FOR_NAME + self.before.browse.sizeHint().width(),
            self.before.date.minimumWidth() + self.swap_button.sizeHint().width(),
        )
        above = event.size().width() < label + fields + 18
        for index, choice in enumerate(self.choices()):
            self._grid.removeWidget(choice.label)
            self._grid.addWidget(
                choice.label, 5 * index + (0 if above else 1), 0, 1, 3 if above else 1
            )

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Called by Qt: files and folders of this machine may be dropped."""
        if dropped_paths(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Choose what is dropped for the image it is dropped on; of two the earlier one before."""
        paths = dropped_paths(event.mimeData())
        if not paths:
            return
        event.acceptProposedAction()
        position = getattr(event, "position", None)  # Qt 6
        place = position().toPoint() if position else event.pos()
        self.open_paths(paths, nearest(place, [side.combo for side in self.choices()]))

    def open_paths(self, paths: list[str], side: int) -> None:
        """Choose one image for a side, 0 for before, or two for both; more are told by `more`."""
        if len(paths) == 1:
            self.choices()[side].open_file(paths[0])
            return
        both = all_of(2, lambda: self._both_opened(paths[2:]))
        for choice, path in zip(self.choices(), paths):
            choice.open_file(path, both)

    def _both_opened(self, more: list[str]) -> None:
        """Put the two in order, and tell of those that follow."""
        first, second = (choice.layer() for choice in self.choices())
        if first is not None and second is not None and _is_earlier(second, first):
            self.swap()
        if more:
            self.more.emit(more)

    def choices(self) -> tuple[ImageChoice, ImageChoice]:
        """Before and after."""
        return self.before, self.after

    def is_complete(self) -> bool:
        """Whether both images are chosen."""
        return self.before.layer() is not None and self.after.layer() is not None

    def swap(self) -> None:
        """What was before is after, dates and all."""
        (first, first_date), (second, second_date) = (
            (side.layer(), side.iso_date()) for side in self.choices()
        )
        self.show_images((second, second_date), (first, first_date))
        self._changed()

    def show_images(
        self,
        before: tuple[QgsMapLayer | None, str | None],
        after: tuple[QgsMapLayer | None, str | None],
    ) -> None:
        """Choose two layers with their dates, without a word of it."""
        for choice, (layer, date) in ((self.before, before), (self.after, after)):
            choice.blockSignals(True)
            choice.choose(layer, date)
            choice.blockSignals(False)

    def take(self, layers: list[QgsMapLayer], dates: tuple[str, str]) -> None:
        """Choose these two, taken on these days."""
        self.show_images((layers[0], dates[0]), (layers[1], dates[1]))
        self._changed()

    def suggest(self) -> None:
        """Choose the two images of a project that has exactly two, the earlier one first: by their
        dates, else by the words in their names; where neither tells, by their names in order, and
        the check says that it is a guess."""
        layers = images_of(QgsProject.instance())
        if any(choice.layer() is not None for choice in self.choices()) or len(layers) != 2:
            return
        first, second = sorted(layers, key=lambda layer: in_order(layer.name()))
        known = _is_earlier(first, second)
        if known is False:
            first, second = second, first
        self.show_images((first, None), (second, None))
        self.order_is_a_guess = known is None
        self.changed.emit()

    def _fill_in(self, came: list[QgsMapLayer]) -> None:
        """Choose an image that came beside the only other one, where one of the two is missing."""
        free = [choice for choice in self.choices() if choice.layer() is None]
        images = images_of(QgsProject.instance())
        new = [layer for layer in came if layer in images]
        if len(free) == len(new) == 1 and len(images) == 2:
            free[0].choose(new[0])

    def _layers_came(self, layers: list[QgsMapLayer]) -> None:
        others = [layer for layer in QgsProject.instance().mapLayers().values() if is_result(layer)]
        for choice in self.choices():
            choice.combo.setExceptedLayerList(others)
        self.suggest()
        self._fill_in(layers)

    def close_down(self) -> None:
        """Listen to the project no more."""
        QgsProject.instance().layersAdded.disconnect(self._layers_came)
        for choice in self.choices():
            choice.close_down()


def _swap_button() -> QToolButton:
    made = tool("swap", tr("Swap"), "swap", tr("Swap before and after"))
    made.setAutoRaise(True)
    return made


def images_of(project: QgsProject) -> list[QgsRasterLayer]:
    """The raster layers of a project that are no results of ours."""
    layers = project.mapLayers().values()
    return [layer for layer in layers if isinstance(layer, QgsRasterLayer) and not is_result(layer)]


def _is_earlier(first: QgsRasterLayer, second: QgsRasterLayer) -> bool | None:
    """Whether the first image was taken before the second; None where nothing tells."""
    found = is_earlier(date_of(first), date_of(second))
    for names in (
        (first.name(), second.name()),
        tuple(_file_of(layer) for layer in (first, second)),
    ):
        found = is_named_earlier(*names) if found is None else found
    return found


def _file_of(layer: QgsRasterLayer) -> str:
    return Path(without_options(layer.source())).stem


def in_order(name: str) -> list[tuple[int, str]]:
    """Names as people sort them: image 2 before image 10."""
    return [
        (int(part) if part.isdecimal() else 0, part.casefold()) for part in re.split(r"(\d+)", name)
    ]

"""The images that follow the first two: a row for each, with its date."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from qgis.core import QgsMapLayer, QgsProject
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QDragEnterEvent, QDropEvent
from qgis.PyQt.QtWidgets import QComboBox, QLabel, QSizePolicy, QToolButton, QWidget

from .....engine.errors import BadInput
from .....engine.request import DetectionRequest
from .....engine.series.plan import MOST
from ....map.acquisition_date import is_earlier
from ....map.gdal_source import as_qgis_reads, raster_name
from ....map.image_layers import is_result
from ....map.web_layers import is_web_layer
from ....paths import file_name
from ....runs.run_queue import Run
from ....runs.series_run import Dates
from ....text.translation import tr
from ....widgets.basic import column, row, theme_icon, tool
from ..check_panel import Concern
from ..image_drop import dropped_paths, nearest
from ..masks.rows import MaskRows
from ..pair_panel import ImageChoice, PairPanel, in_order


class DateRow(QWidget):
    """One more image. removed: it is not wanted any more."""

    removed = pyqtSignal(object)

    def __init__(self, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.number = number
        self.choice = ImageChoice(f"date_{number}", tr("Date {number}").format(number=number), self)
        self.away = tool(
            f"remove_date_{number}", tr("Remove"), "mActionRemove", tr("Leave this date out")
        )
        layout = column(self)
        layout.addWidget(self.choice.label)
        layout.addLayout(row(self.choice.combo, self.choice.browse, self.away, stretch=0))
        dates = row(self.choice.date, None)
        dates.setStretch(0, 100)
        layout.addLayout(dates)
        self.masks = MaskRows(
            f"date_{number}", tr("Mask, date {number}").format(number=number), self
        )
        for part in (self.choice.trouble, self.choice.product, self.masks):
            layout.addWidget(part)
        self.away.clicked.connect(lambda _=False: self.removed.emit(self))


class LaterDates(QWidget):
    """The rows and the button that adds one. changed: something about them is another now."""

    changed = pyqtSignal()

    def __init__(self, pair: PairPanel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pair = pair
        self.rows: list[DateRow] = []
        self.add_button = QToolButton()
        self.add_button.setObjectName("add_date")
        self.add_button.setText(tr("Add a date"))
        self.add_button.setAutoRaise(True)
        self.add_button.setIcon(theme_icon("mActionAdd"))
        self.add_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.add_button.setToolTip(
            tr("Compare more than two images, each with the next, in one run.")
        )
        self.common = QComboBox()
        self.common.setObjectName("align_to")
        self.common.setAccessibleName(tr("Align all dates to"))
        self.common.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.common.setToolTip(
            tr("Move all images onto this one, so that all results lie alike; only where it helps.")
        )
        self._common_row = QWidget()
        under = column(self._common_row)
        under.addWidget(QLabel(tr("Align all dates to")))
        under.addWidget(self.common)
        self._layout = column(self)
        self._layout.addWidget(self._common_row)
        self._layout.addWidget(self.add_button)
        self._offer_dates()
        self.setAcceptDrops(True)
        self.add_button.clicked.connect(lambda _=False: self.add())
        self.common.currentIndexChanged.connect(lambda _: self.changed.emit())
        QgsProject.instance().layersAdded.connect(self._layers_came)

    def add(self, path: str = "", opened: Callable[[], None] | None = None) -> DateRow:
        """Add a row; path: of its image, where it is known. opened: is called when that is
        there."""
        made = DateRow(len(self.rows) + 3)
        self.rows.append(made)
        self._layout.insertWidget(len(self.rows) - 1, made)
        made.choice.changed.connect(self.changed)
        made.masks.changed.connect(self.changed)
        made.removed.connect(self._remove)
        self._offer_dates()
        self._layers_came([])
        self.add_button.setEnabled(len(self.rows) + 2 < MOST)
        if path:
            made.choice.open_file(path, *([opened] if opened else []))
        self.changed.emit()
        return made

    def _remove(self, gone: DateRow) -> None:
        """Take a row away; those that follow move up."""
        left = [
            (each.choice.layer(), each.choice.iso_date()) for each in self.rows if each is not gone
        ]
        self.show_images(left)

    def show_images(self, images: list[tuple[QgsMapLayer | None, str]]) -> None:
        """Show rows of these layers and dates, and no other."""
        for each in self.rows:
            each.choice.close_down()
            self._layout.removeWidget(each)
            each.hide()
            each.deleteLater()
        self.rows = []
        for layer, iso in images:
            self.add().choice.choose(layer, iso or None)
        self.add_button.setEnabled(True)
        self._offer_dates()
        self.changed.emit()

    def _offer_dates(self) -> None:
        """Offer each date to align all to, once there are more than two."""
        chosen = self.common.currentIndex()
        self.common.blockSignals(True)
        self.common.clear()
        self.common.addItem(tr("the later date of each pair"))
        for number in range(1, len(self.rows) + 3):
            self.common.addItem(tr("Date {number}").format(number=number))
        self.common.setCurrentIndex(chosen if 0 < chosen < self.common.count() else 0)
        self.common.blockSignals(False)
        self._common_row.setVisible(bool(self.rows))

    def put_in_order(self) -> None:
        """Put all images in the order of their dates, or, where one is not known, of their
        names, once all are read."""
        chosen = self.images()
        if any(choice.layer() is None for choice in chosen):
            return
        dated = all(choice.iso_date() for choice in chosen)
        ordered = sorted(
            chosen, key=lambda choice: choice.iso_date() if dated else in_order(choice.name())
        )
        told = [(choice.layer(), choice.iso_date()) for choice in ordered]
        self._pair.show_images(*told[:2])
        self.show_images(told[2:])

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Called by Qt: files and folders of this machine may be dropped."""
        if dropped_paths(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Choose what is dropped for the row it is dropped on; what is more becomes rows of its
        own."""
        paths = dropped_paths(event.mimeData())
        event.acceptProposedAction()
        position = getattr(event, "position", None)  # Qt 6
        place = position().toPoint() if position else event.pos()
        fields = [*self.rows, self.add_button]
        on = nearest(place, fields)
        if on < len(self.rows) and paths:
            self.rows[on].choice.open_file(paths.pop(0))
        for path in paths:
            self.add(path)

    def choices(self) -> list[ImageChoice]:
        """What each row shows."""
        return [each.choice for each in self.rows]

    def images(self) -> list[ImageChoice]:
        """All images of the series in their order."""
        return [*self._pair.choices(), *self.choices()]

    def run(self, pair: DetectionRequest, folder: str) -> Run | None:
        """The run of the series; None where there are two images alone. pair: what is asked of the
        first two. Raises BadInput."""
        dates = self.dates(pair.masks_before, pair.masks_after)
        if dates is None:
            return None
        values: dict[str, Any] = {"masks_before": None, "masks_after": None}
        if self.common.currentIndex() > 0:
            values["align_to"] = dates.images[self.common.currentIndex() - 1]
            values["align"] = "auto" if pair.align == "off" else pair.align
        settings = replace(pair, after=dates.images[-1], output=folder, **values)
        dates.asked(settings)
        told = dates.names[0], dates.names[-1], dates.days[0], dates.days[-1]
        return Run(settings, *told, dates=dates)

    def dates(
        self, first: tuple[str, ...] | None = None, second: tuple[str, ...] | None = None
    ) -> Dates | None:
        """The series; None where there are two images alone. first, second: masks of the first two
        dates. Raises BadInput where an image is not chosen."""
        if not self.rows:
            return None
        chosen = self.images()
        for number, choice in enumerate(chosen, 1):
            if choice.layer() is None:
                raise BadInput(_not_chosen(number))
        masks = (first or (), second or (), *(each.masks.masks() or () for each in self.rows))
        return Dates(
            tuple(raster_name(choice.layer()) for choice in chosen),
            tuple(choice.name() for choice in chosen),
            tuple(choice.iso_date() for choice in chosen),
            masks if any(masks) else (),
        )

    def ends(self) -> tuple[str, str]:
        """The first and the last image as names for files."""
        first, last = (
            file_name(each.name(), each.iso_date()) for each in self.images()[:: len(self.rows) + 1]
        )
        return first, last

    def as_read(self, values: dict[str, Any]) -> dict[str, Any]:
        """Values of a request, with what the user said of all layers in QGIS. Raises BadInput where
        that differs from date to date."""
        found = [
            as_qgis_reads(choice.layer(), choice.layer(), values)
            for choice in self.images()
            if choice.layer() is not None
        ]
        for choice, read in zip(self.images(), found):
            if read != found[0]:
                raise BadInput(
                    tr(
                        "“{layer}” has another CRS or no data value in its layer properties than "
                        "the first date; a series takes them from the files, or one for all."
                    ).format(layer=choice.name())
                )
        return found[0]

    def concerns(self) -> list[Concern]:
        """What can be said of the later images before the engine looks at them."""
        found = []
        images = self.images()
        for number, (earlier, later) in enumerate(zip(images[1:], images[2:]), 3):
            layer = later.layer()
            if layer is None:
                found.append(Concern("problem", _not_chosen(number)))
            elif is_web_layer(layer):
                text = tr(
                    "“{layer}” comes from a web service; a series takes files: save it as a "
                    "GeoTIFF first."
                )
                found.append(Concern("problem", text.format(layer=layer.name())))
            elif layer is earlier.layer():
                text = tr("Dates {earlier} and {later} are the same image; leave one out.")
                found.append(Concern("problem", text.format(earlier=number - 1, later=number)))
            elif is_earlier(later.iso_date(), earlier.iso_date()):
                text = tr("Date {later} ({second}) is before date {earlier} ({first}).")
                told = {"first": earlier.iso_date(), "second": later.iso_date()}
                found.append(Concern("note", text.format(earlier=number - 1, later=number, **told)))
        return found

    def said(self) -> list[Any]:
        """What every row shows."""
        rows = [
            (each.choice.layer(), each.choice.iso_date(), each.masks.said()) for each in self.rows
        ]
        return [*rows, self.common.currentIndex()]

    def _layers_came(self, _layers: list[QgsMapLayer]) -> None:
        ours = [layer for layer in QgsProject.instance().mapLayers().values() if is_result(layer)]
        for choice in self.choices():
            choice.combo.setExceptedLayerList(ours)

    def close_down(self) -> None:
        """Listen to the project no more."""
        for each in self.rows:
            each.choice.close_down()
        QgsProject.instance().layersAdded.disconnect(self._layers_came)


def _not_chosen(number: int) -> str:
    return tr("Choose the image of date {number}, or leave the date out.").format(number=number)

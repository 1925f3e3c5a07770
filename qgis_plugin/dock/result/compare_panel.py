"""Before and after, side by side: by flicker, by swipe, in two maps, under a lens."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.core import QgsMapLayer, QgsProject, QgsRectangle
from qgis.PyQt.QtCore import QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QWidget

from ...map.image_layers import AFTER, BEFORE, show, with_other
from ...map.review.lens import Lens
from ...map.review.linked_map import LinkedMap
from ...map.review.swipe import Swipe
from ...map.visibility import Visibility
from ...text.translation import tr
from ...widgets.basic import button, column
from ...widgets.flow import Flow

_BEAT = 700  # milliseconds between two images


class ComparePanel(QWidget):
    """begun: an image is compared with the other one. second_map: the canvas beside the map, None
    where it is gone. flickered: the other image is wanted. told: a sentence, and whether it is a
    good one.

    canvas: of the map, or None. images: knows which images were shown before the review."""

    begun = pyqtSignal()
    second_map = pyqtSignal(object)
    flickered = pyqtSignal()
    told = pyqtSignal(object, bool)

    def __init__(self, canvas: Any, images: Visibility, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._canvas, self._images = canvas, images
        self._report: dict[str, Any] | None = None
        self._swipe: Swipe | None = None
        self._map: LinkedMap | None = None
        self._lens: Lens | None = None
        self._place: QgsRectangle | None = None
        self._beat = QTimer(self)
        self._beat.setInterval(_BEAT)
        self._beat.timeout.connect(self.flickered)
        self.swipe_button = button(
            tr("Swipe"),
            "compare_swipe",
            "",
            tr("Drag the line on the map: before left of it, after right (key S)"),
        )
        self.flicker_button = button(
            tr("Flicker"),
            "compare_flicker",
            "",
            tr("Both images in turn, until it is pressed again (key F)"),
        )
        self.maps_button = button(
            tr("Two maps"),
            "compare_maps",
            "",
            tr("The after image in a second window that moves with the map (key M)"),
        )
        self.lens_button = button(
            tr("Lens"),
            "compare_lens",
            "",
            tr("What lies under the mouse, else the present polygon, before beside after (key L)"),
        )
        self.buttons = (
            self.swipe_button,
            self.flicker_button,
            self.maps_button,
            self.lens_button,
        )
        acts = (self._set_swipe, self._set_flicker, self._set_maps, self._set_lens)
        for made, act in zip(self.buttons, acts):
            made.setCheckable(True)
            made.toggled.connect(act)
        self.keys: dict[str, Callable[[], None]] = {
            "S": self.swipe_button.click,
            "F": self.flicker_button.click,
            "M": self.maps_button.click,
            "L": self.lens_button.click,
        }
        column(self).addLayout(Flow(*self.buttons, even=True))

    def show_result(self, report: dict[str, Any] | None) -> None:
        """Compare the images of this result; None: of none."""
        self.rest()
        self._report = report
        self.setEnabled(report is not None and self._canvas is not None)

    def layers_go(self, ids: list[str]) -> None:
        """Layers are about to leave the project: none of them may be drawn any more."""
        if self._canvas is not None and any(layer.id() in ids for layer in self._canvas.layers()):
            self.rest()

    def rest(self) -> None:
        """Nothing is compared any more."""
        for made in self.buttons:
            made.setChecked(False)

    def end_swipe(self) -> None:
        """The map shows the other image whole."""
        self.swipe_button.setChecked(False)

    def _set_flicker(self, on: bool) -> None:  # noqa: FBT001 (Qt calls it)
        if on:
            self._beat.start()
            self.flickered.emit()
        else:
            self._beat.stop()

    def _set_swipe(self, on: bool) -> None:  # noqa: FBT001 (Qt calls it)
        if on and self._begin(self.swipe_button):
            self._swipe = Swipe(self._canvas, self._with_after, (tr("before"), tr("after")), self)
        elif self._swipe is not None:
            self._swipe.end()
            self._swipe = None
            self._images.restore()

    def _set_maps(self, on: bool) -> None:  # noqa: FBT001 (Qt calls it)
        if on and self._begin(self.maps_button):
            self._map = LinkedMap(self._canvas, self._with_after, tr("After"))
            self._map.closed.connect(lambda: self.maps_button.setChecked(False))
            self._map.show()
            self.second_map.emit(self._map.canvas)
        elif self._map is not None:
            self.second_map.emit(None)
            self._map.end()
            self._map = None
            self._images.restore()

    def _set_lens(self, on: bool) -> None:  # noqa: FBT001 - a slot
        if on and self._report is not None and self._canvas is not None:
            self.begun.emit()
            dates = (self._with_before, self._with_after)
            self._lens = Lens(self._canvas, dates, (tr("before"), tr("after")), self)
            self._lens.look_at(self._place)
        elif self._lens is not None:
            self._lens.end()
            self._lens = None

    def look_at(self, place: QgsRectangle | None) -> None:
        """The lens shows what lies around this part of the map while the mouse is elsewhere."""
        self._place = place
        if self._lens is not None:
            self._lens.look_at(place)

    def _begin(self, made: Any) -> bool:
        """Show the image before on the map; whether both images are there."""
        self.flicker_button.setChecked(False)
        self.begun.emit()
        if (
            self._report is not None
            and self._canvas is not None
            and show(QgsProject.instance(), self._report, BEFORE, self._images)
        ):
            return True
        self.told.emit(tr("The images of this result are not there any more."), False)
        made.setChecked(False)
        return False

    def _with_before(self, layers: list[QgsMapLayer]) -> list[QgsMapLayer]:
        return self._with(layers, BEFORE)

    def _with_after(self, layers: list[QgsMapLayer]) -> list[QgsMapLayer]:
        return self._with(layers, AFTER)

    def _with(self, layers: list[QgsMapLayer], date: str) -> list[QgsMapLayer]:
        if self._report is None:
            return layers
        return with_other(QgsProject.instance(), self._report, layers, date)

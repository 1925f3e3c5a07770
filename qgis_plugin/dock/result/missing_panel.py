"""“Is something missing here?”: asked at one place after the other where the map is least sure that
nothing changed."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import QgsGeometry
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QWidget

from ...map.outline import Outline
from ...map.review_decisions import has_unsaved_edits
from ...runs.learning import Errand, looking_for_missing
from ...text.formatting import number
from ...text.translation import tr
from ...widgets.basic import button, column, wrapped
from ...widgets.flow import Flow
from .review_panel import ReviewPanel

_AROUND = 3.0  # sides of the place that the map shows


class MissingPanel(QWidget):
    """begun: a place is looked at. draw: a change is to be drawn. told: a sentence, and whether it
    is a good one."""

    begun = pyqtSignal()
    draw = pyqtSignal()
    told = pyqtSignal(object, bool)

    def __init__(self, canvas: Any, review: ReviewPanel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._canvas, self._review = canvas, review
        self._folder: Path | None = None
        self._places: list[Any] = []
        self._seen: set[bytes] = set()
        self._outline = Outline(canvas)
        self._search = Errand(self)
        self.ask_button = button(
            tr("Is something missing here?"),
            "ask_missing",
            "mActionZoomToSelected",
            tr(
                "The map goes to a place where it is least sure that nothing changed: "
                "draw what was missed there, or say that nothing is missing"
            ),
        )
        self.draw_button = button(
            tr("Draw it"),
            "draw_here",
            "mActionAddPolygon",
            tr("Draw the change that was missed here; it counts as accepted"),
        )
        self.no_button = button(
            tr("Nothing is missing"),
            "nothing_missing",
            "reject",
            tr("Learned from like a rejected polygon; then the next place is asked"),
        )
        self.stop_button = button(tr("Stop asking"), "stop_missing", "mActionStop")
        self.hint = wrapped()
        self.hint.setObjectName("missing_hint")
        layout = column(self)
        layout.addLayout(Flow(self.ask_button))
        layout.addWidget(self.hint)
        layout.addLayout(Flow(self.no_button, self.draw_button, self.stop_button, even=True))
        self.ask_button.clicked.connect(lambda _checked=False: self.ask())
        self.no_button.clicked.connect(lambda _checked=False: self._nothing())
        self.draw_button.clicked.connect(lambda _checked=False: self.draw.emit())
        self.stop_button.clicked.connect(lambda _checked=False: self.rest())
        self._search.done.connect(self._found)
        self._search.failed.connect(self._not_found)
        self.rest()

    def show_result(self, folder: str | Path | None) -> None:
        """Ask about the result in a folder; None: of none."""
        self.rest()
        self._folder = None if folder is None else Path(folder)
        self._seen = set()
        self.setEnabled(folder is not None and self._canvas is not None)

    def rest(self) -> None:
        """Nothing is asked any more."""
        self._search.close()
        self._places = []
        self._outline.hide()
        self._say("")
        self.ask_button.setEnabled(True)

    def _say(self, text: str, *, asks: bool = False) -> None:
        self.hint.setText(text)
        self.hint.setVisible(bool(text))
        for made in (self.no_button, self.draw_button, self.stop_button):
            made.setVisible(asks)

    def ask(self) -> None:
        """Go to the next place, or look for places first."""
        if self._places:
            self._go_on()
        elif self._folder is not None:
            self.ask_button.setEnabled(False)
            self._say(tr("Looking for places…"))
            title = tr("Deep Change: looking for missing changes")
            self._search.start(title, looking_for_missing(str(self._folder)))

    def _found(self, places: list[Any]) -> None:
        self.ask_button.setEnabled(True)
        self._places = [place for place in places if place.shape not in self._seen]
        if self._places:
            self._look()
        else:
            self._say(tr("There is no other place to ask about; learn from your decisions first."))

    def _not_found(self, sentence: str) -> None:
        self.rest()
        self.told.emit(sentence, False)

    def _look(self) -> None:
        layer, place = self._review.layer(), self._places[0]
        if layer is None:
            self.rest()
            return
        self._seen.add(place.shape)
        shape = QgsGeometry()
        shape.fromWkb(place.shape)
        self.begun.emit()
        self._outline.show(shape, layer)
        seen = shape.boundingBox()
        seen.scale(_AROUND)
        self._canvas.setExtent(self._canvas.mapSettings().layerExtentToOutputExtent(layer, seen))
        self._canvas.refresh()
        text = tr("Is a change missing in the frame? The map is {sure} sure that nothing changed.")
        sure = tr("{percent} %").format(percent=number(100 * (1 - place.probability), 0))
        self._say(text.format(sure=sure), asks=True)

    def _go_on(self) -> None:
        """What was asked is answered, or left open: go to the next place, or look for more of
        them."""
        self._places = self._places[1:]
        if self._places:
            self._look()
        else:
            self._outline.hide()
            self.ask()

    def note_drawn(self) -> None:
        """A change was drawn: something was missing."""
        if self._places:
            text = tr("Saved. Draw more here, or press “{button}” for the next place.")
            self._say(text.format(button=self.ask_button.text()), asks=True)
            self.no_button.hide()

    def _nothing(self) -> None:
        """Nothing is missing here: a decision like that on a polygon, which can be taken back."""
        layer = self._review.layer()
        if self._folder is None or layer is None or not self._places:
            return
        if has_unsaved_edits(layer):
            text = tr(
                "The change polygons have edits that are not saved; save or discard them first."
            )
            self.told.emit(text, False)
            return
        place, written = self._places[0], []
        now = self._review.when_free.do(
            layer,
            lambda: written.append(self._review.nothing_missing(place)),
            lambda: self._review.keep_added(place),
        )
        if written == [True] or not now:
            self._go_on()

"""A result after its run: what was found, deciding anew, the review."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QWidget

from .adjust_panel import AdjustPanel
from .images_on_map import flicker, seen, show_both
from .in_words import headline
from .refiner import Refiner
from .result_on_map import ResultOnMap
from .review_panel import ReviewPanel
from .translations import tr
from .widgets import column, heading, line, quiet, scrolled, text_label


class ResultPage(QWidget):
    """remade: result and report, after a result was decided anew. reviewed: something was decided in the review.
    told: a sentence for the message bar, and whether it is a good one."""

    remade = pyqtSignal(object, object)
    reviewed = pyqtSignal()
    told = pyqtSignal(str, bool)

    def __init__(self, canvas: Any, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._flickered = False
        self.shown: ResultOnMap | None = None
        self.report: dict[str, Any] | None = None
        self.nothing = quiet(
            tr("Run a detection, or open an earlier one from the history: what was found is shown here.")
        )
        self.title, self.summary = heading(""), text_label()
        self.summary.setWordWrap(True)
        self.summary.setObjectName("summary")
        self.summary.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.title.setWordWrap(True)
        self.adjust, self.review, self.refiner = AdjustPanel(), ReviewPanel(canvas, self), Refiner(self)
        self._looking = QTimer(self)
        self._looking.setSingleShot(True)
        self._lay_out()
        self._connect()
        self.clear()

    def _lay_out(self) -> None:
        self.filled = QWidget()
        parts = column(self.filled)
        font = self.summary.font()
        font.setPointSizeF(font.pointSizeF() * 1.15)
        self.summary.setFont(font)
        for part in (self.title, self.summary, line(), heading(tr("Decide anew")), self.adjust, line(), self.review):
            parts.addWidget(part)
        inner = QWidget()
        around = column(inner, 8)
        around.addWidget(self.nothing)
        around.addWidget(self.filled)
        around.addStretch(1)
        column(self).addWidget(scrolled(inner))

    def _connect(self) -> None:
        self.adjust.previewed.connect(self._preview)
        self.adjust.decided.connect(self._decide)
        self.refiner.progressed.connect(self.adjust.tell)
        self.refiner.finished.connect(self._remade)
        self.refiner.failed.connect(self._not_remade)
        self.review.begun.connect(self._review_begins)
        self.review.flickered.connect(self._flicker)
        self.review.decided.connect(self.reviewed)
        self._looking.timeout.connect(self._tell_image)
        layers = QgsProject.instance().layerTreeRoot()
        # A timer is never called when it is gone, and many layers that change at once are looked at once.
        layers.visibilityChanged.connect(self._looking.start)
        layers.layerOrderChanged.connect(self._looking.start)

    def show_result(self, title: str, folder: str, report: dict[str, Any], alone: bool = True) -> None:
        """Show a result whose layers are in the project. alone: hide other results of the same two images."""
        self.refiner.close()
        if self.shown is not None:
            self.shown.end_preview()
        self.rest()
        self.shown, self.report = ResultOnMap(QgsProject.instance(), folder), report
        self.title.setText(title)
        self.summary.setText(headline(report))
        self.adjust.load(report)
        self.review.show_layer(self.shown.layer("changes"))
        if alone:
            self.shown.stand_alone()
        self._tell_image()
        self.nothing.hide()
        self.filled.show()

    def clear(self) -> None:
        """There is no result, or it is gone with its project."""
        self.refiner.close()
        self.rest()
        self.shown = self.report = None
        self.review.show_layer(None)
        self.filled.hide()
        self.nothing.show()

    def layers_go(self, ids: list[str]) -> None:
        """Layers are about to leave the project: nothing may hold them any more."""
        if self.shown is not None and self.shown.holds(ids):
            self.refiner.close()
        reviewed = self.review.layer()
        if reviewed is not None and reviewed.id() in ids:
            self.review.show_layer(None)

    def leave_if_gone(self) -> None:
        """Forget a result whose layers were removed from the project."""
        if self.shown is not None and not self.refiner.is_busy() and self.shown.has_vanished():
            self.clear()

    def _preview(self, threshold: float) -> None:
        if self.shown is not None:
            self.shown.preview(threshold)

    def _decide(self, threshold: float, min_area: float, edges: bool) -> None:
        if self.shown is None or self.report is None:
            return
        as_it_was = (self.report["threshold"], self.report.get("min_area_m2", 0.0), self.report["crf"] != "off")
        if (threshold, min_area, edges) == as_it_was and not self.refiner.is_busy():
            self.shown.end_preview()
            return
        if any(layer.isEditable() and layer.isModified() for layer in self.shown.layers("changes")):
            self.shown.end_preview()
            self.adjust.load(self.report)
            text = tr(
                "The change polygons have edits that are not saved; save or discard them first, then decide anew."
            )
            self.told.emit(text, False)
            return
        if self._canvas is not None:
            self._canvas.stopRendering()
        self.review.show_layer(None, tr("The result is being decided anew; the review goes on in a moment."))
        self.refiner.ask(self.shown, threshold, min_area, edges)

    def _remade(self, result: Any, report: dict[str, Any]) -> None:
        self.report = report
        self.summary.setText(headline(report))
        if self.shown is not None:
            self.shown.stand_alone()
        self.review.show_layer(self.shown.layer("changes") if self.shown is not None else None)
        self.remade.emit(result, report)

    def _not_remade(self, sentence: str) -> None:
        """The result is the stored one still: show it and what it was decided with."""
        if self.shown is not None and self.report is not None:
            self.adjust.load(self.report)
            self.review.show_layer(self.shown.layer("changes"))
        if sentence:
            self.told.emit(sentence, False)

    def _review_begins(self) -> None:
        """Outlines alone: what is filled with colour, or covered by another result, cannot be judged."""
        if self.shown is not None:
            self.shown.begin_review()

    def rest(self) -> None:
        """The review is over for now: both images and all that it hid are shown again."""
        if self.shown is not None:
            self.shown.end_review()
        if self.report is not None and self._flickered:
            show_both(QgsProject.instance(), self.report)
        self._flickered = False

    def _flicker(self) -> None:
        if self.report is None:
            return
        self._review_begins()
        self._flickered = True
        if not flicker(QgsProject.instance(), self.report):
            self.told.emit(tr("The images of this result are not there any more."), False)
        self._tell_image()

    def _tell_image(self) -> None:
        self.review.tell_image(*(seen(QgsProject.instance(), self.report) if self.report is not None else ("", "")))

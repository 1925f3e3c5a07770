"""A result after its run: what was found, deciding anew, the review."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from qgis.core import QgsMapLayer, QgsProject, QgsRasterLayer, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtCore import QEvent, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtWidgets import QFileDialog, QWidget
from qgis.PyQt.QtXml import QDomDocument

from ....engine.errors import BadInput, OutOfSpace
from ....engine.results.polygon_signatures import refuse_strange_polygons
from ....engine.results.reviewed import counts_of, save_accepted, save_mask
from ...map.image_layers import flicker, mark_as_saved, seen
from ...map.layers import style
from ...map.result_layers import ResultOnMap
from ...map.review_decisions import has_unsaved_edits
from ...map.review_on_map import ReviewOnMap, undoing
from ...map.visibility import Visibility
from ...runs.history import report_of
from ...runs.refiner import Refiner
from ...runs.run_queue import RunQueue
from ...text.formatting import decided_area, headline, number, reviewed
from ...text.plain_words import plain
from ...text.translation import tr
from ...widgets.basic import button, column, heading, line, quiet, scrolled, text_label, wrapped
from ...widgets.flow import Flow
from .accuracy_panel import AccuracyPanel
from .compare_panel import ComparePanel
from .learning import Learning
from .many_panel import ManyPanel
from .missing_panel import MissingPanel
from .product_panel import ProductPanel
from .review_panel import ReviewPanel
from .threshold_panel import AdjustPanel


class ResultPage(QWidget):
    """remade: result and report, after a result was decided anew. reviewed: something was decided
    in the review. other_wanted: the folder of another result is to be shown. told: a sentence for
    the message bar, and whether it is a good one. left: see `ReviewPanel`. queue: where learning
    runs. iface: of QGIS, or None."""

    remade = pyqtSignal(object, object)
    reviewed = pyqtSignal()
    other_wanted = pyqtSignal(object)
    told = pyqtSignal(object, bool)
    left = pyqtSignal(object)

    def __init__(
        self,
        canvas: Any,
        queue: RunQueue | None = None,
        iface: Any = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._images = Visibility(QgsProject.instance())
        self.shown: ResultOnMap | None = None
        self.report: dict[str, Any] | None = None
        self.nothing = quiet(
            tr(
                "Run a detection, or open an earlier one from the history: what was found is "
                "shown here."
            )
        )
        self.title, self.summary = heading(""), text_label()
        self.summary.setWordWrap(True)
        self.summary.setObjectName("summary")
        self.summary.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.title.setWordWrap(True)
        self.adjust, self.review, self.refiner = (
            AdjustPanel(),
            ReviewPanel(canvas, self),
            Refiner(self),
        )
        self.compare, self.many = (
            ComparePanel(canvas, self._images),
            ManyPanel(canvas, self.review, iface),
        )
        self.missing = MissingPanel(canvas, self.review)
        self.learning = Learning(self.review, queue, self)
        self.review.add_keys(self.compare.keys)
        self.decided = wrapped()
        self.decided.setObjectName("decided")
        self._make_buttons()
        self.product, self.accuracy = ProductPanel(), AccuracyPanel(canvas)
        self._on_map = (
            ReviewOnMap(canvas, self.review, self.isVisible) if canvas is not None else None
        )
        self._looking = QTimer(self)
        self._looking.setSingleShot(True)
        self._lay_out()
        self._connect()
        self.clear()

    def _make_buttons(self) -> None:
        """Make the buttons for what the review leaves."""
        self.save_button = button(
            tr("Save accepted…"),
            "save_accepted",
            "mActionFileSave",
            tr("Save the accepted polygons as a layer"),
        )
        self.mask_button = button(
            tr("Save mask…"),
            "save_mask",
            "mActionFileSave",
            tr("Save the change mask without what was rejected, and with what was drawn"),
        )
        self.train_button = button(
            tr("Train a model…"),
            "train_from_result",
            "mIconPolygonLayer",
            tr("Train a network on the polygons that you accepted and rejected"),
        )

    def _lay_out(self) -> None:
        self.filled = QWidget()
        parts = column(self.filled)
        font = self.summary.font()
        font.setPointSizeF(font.pointSizeF() * 1.15)
        self.summary.setFont(font)
        for part in (
            self.title,
            self.summary,
            line(),
            heading(tr("Decide anew")),
            self.adjust,
            line(),
        ):
            parts.addWidget(part)
        self.review.beside_keys.addWidget(self.learning.panel)
        self.review.beside_keys.addWidget(self.missing)
        self.review.beside_image.addWidget(self.compare)
        parts.addWidget(self.review)
        parts.addWidget(self.many)
        parts.addWidget(
            self.decided
        )  # above the review its lines would move the buttons that are pressed
        parts.addLayout(Flow(self.save_button, self.mask_button, self.train_button, even=True))
        parts.addWidget(self.accuracy)
        parts.addWidget(self.product)
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
        self.review.decided.connect(self._tell_decided)
        self.review.decided.connect(self.reviewed)
        self.review.others_chosen.connect(self._others_chosen)
        self.review.when_free.waiting.connect(self._decisions_wait)
        self.review.when_free.left.connect(lambda *_: self._decisions_wait(0))
        self.review.when_free.replaced.connect(self._made_anew_elsewhere)
        self.compare.begun.connect(self._review_begins)
        self.compare.second_map.connect(self.review.outline_on)
        self.compare.flickered.connect(self._flicker)
        self.many.begun.connect(self._review_begins)
        self.missing.begun.connect(self._review_begins)
        self.missing.draw.connect(self.many.begin_drawing)
        self.many.drawn.connect(self.missing.note_drawn)
        self.learning.wanted.connect(self.other_wanted)
        for part in (self.review, self.compare, self.many, self.missing, self.learning):
            part.told.connect(self.told)
        self.review.left.connect(self.left)
        self.save_button.clicked.connect(self._save_accepted)
        self.mask_button.clicked.connect(self._save_mask)
        self.product.told.connect(self.told)
        self.accuracy.told.connect(self.told)
        self.accuracy.begun.connect(self._sample_begins)
        self.accuracy.over.connect(self._sample_over)
        self._looking.timeout.connect(self._tell_image)
        layers = QgsProject.instance().layerTreeRoot()
        # A timer is never called when it is gone, and many layers that change at once are looked at
        # once.
        layers.visibilityChanged.connect(self._looking.start)
        layers.layerOrderChanged.connect(self._looking.start)

    def hear_keys_of(self, widget: QWidget) -> None:
        """Take the keys of the review from a widget beside the page, too."""
        if self._on_map is not None:
            self._on_map.hear(widget)

    def show_result(
        self, title: str, folder: str, report: dict[str, Any], *, alone: bool = True
    ) -> None:
        """Show a result whose layers are in the project. alone: hide other results of the same two
        images."""
        self.refiner.close()
        self.accuracy.stop()
        if self.shown is not None:
            self.shown.end_preview()
        self.rest()
        self.shown, self.report = ResultOnMap(QgsProject.instance(), folder), report
        self.title.setText(title)
        self.summary.setText(headline(report))
        self.adjust.load(report)
        self.compare.show_result(report)
        self._review(self.shown.layer("changes"))
        self.learning.show_result(folder)
        if alone:
            self.shown.stand_alone()
        self._tell_image()
        self.nothing.hide()
        self.filled.show()

    def clear(self) -> None:
        """There is no result, or it is gone with its project."""
        self.refiner.close()
        self.product.stop()
        self.accuracy.stop()
        self.rest()
        self.shown = self.report = None
        self.compare.show_result(None)
        self.learning.close()
        self._review(None)
        self.filled.hide()
        self.nothing.show()

    def layers_go(self, ids: list[str]) -> None:
        """Layers are about to leave the project: nothing may hold them any more."""
        if self.shown is not None and self.shown.holds(ids):
            self.refiner.close()
        self.compare.layers_go(ids)
        polygons = self.review.layer()
        if polygons is not None and polygons.id() in ids:
            self.many.rest()
            self._review(
                None,
                tr(
                    "The change polygons were removed from the project; “Show on the map” on the "
                    "page “History” adds them again."
                ),
            )

    def leave_if_gone(self) -> None:
        """Forget a result whose layers were removed from the project."""
        if self.shown is not None and not self.refiner.is_busy() and self.shown.has_vanished():
            self.clear()

    def _preview(self, threshold: float) -> None:
        if self.shown is not None:
            self.shown.preview(threshold)

    def _decide(
        self,
        threshold: float,
        min_area: float | str,
        edges: bool,  # noqa: FBT001 (Qt calls it)
    ) -> None:
        if self.shown is None or self.report is None:
            return
        as_it_was = (
            self.report["threshold"],
            decided_area(self.report),
            self.report["crf"] != "off",
        )
        if (threshold, min_area, edges) == as_it_was and not self.refiner.is_busy():
            self.shown.end_preview()
            return
        if has_unsaved_edits(self.shown.layer("changes")):
            self.shown.end_preview()
            self.adjust.load(self.report)
            text = tr(
                "The change polygons have edits that are not saved; save or discard them first, "
                "then decide anew."
            )
            self.told.emit(text, False)
            return
        self.accuracy.stop()
        if self._canvas is not None:
            self._canvas.stopRendering()
        self.many.rest()
        self.compare.rest()
        self.learning.stop_reading()
        self._review(None, tr("The result is being decided anew; the review goes on in a moment."))
        self.refiner.ask(self.shown, threshold, min_area, edges=edges)

    def _remade(self, result: Any, report: dict[str, Any]) -> None:
        self._show_remade(report)
        self.remade.emit(result, report)

    def _made_anew_elsewhere(self) -> None:
        """Another QGIS decided anew on this result: show what lies in its folder now."""
        try:
            report = report_of(self.shown.folder) if self.shown is not None else None
        except BadInput:
            return  # the polygons alone were replaced
        if self.shown is None or report is None:
            return
        self.shown.let_go()
        self.shown.take_back(report)
        self.adjust.load(report)
        self._show_remade(report)

    def _show_remade(self, report: dict[str, Any]) -> None:
        self.report = report
        self.summary.setText(headline(report))
        if self.shown is not None:
            self.shown.stand_alone()
        self._review(self.shown.layer("changes") if self.shown is not None else None)
        self.learning.compare_again()

    def _not_remade(self, sentence: str) -> None:
        """The result is the stored one still: show it and what it was decided with."""
        if self.shown is not None and self.report is not None:
            self.adjust.load(self.report)
            self._review(self.shown.layer("changes"))
            self.learning.compare_again()
        if sentence:
            self.told.emit(sentence, False)

    def _review_begins(self) -> None:
        """Outlines alone: what is filled with colour, or covered by another result, cannot be
        judged."""
        if self.shown is not None:
            self.shown.begin_review(self.review.others.currentData())
        self.compare.look_at(self._present_place())

    def _present_place(self) -> QgsRectangle | None:
        """Where the present polygon lies on the map."""
        fid, layer = self.review.present_fid(), self.review.layer()
        if fid is None or layer is None or self._canvas is None:
            return None
        place = layer.getFeature(fid).geometry().boundingBox()
        return self._canvas.mapSettings().layerExtentToOutputExtent(layer, place)

    def _others_chosen(self) -> None:
        if self.review.present_fid() is not None:
            self._review_begins()

    def _review(self, layer: Any, meanwhile: str = "") -> None:
        """Review the polygons of a layer, and tell what was decided of them; not those that could
        hold up QGIS."""
        try:
            if layer is not None and layer.isValid():
                refuse_strange_polygons(Path(layer.source().partition("|")[0]))
        except BadInput as error:
            sentence = plain(error.message)
            self.told.emit(sentence, False)
            layer, meanwhile = None, sentence
        self.review.show_layer(layer, meanwhile)
        shown = self.shown if self.review.layer() is not None else None
        self.missing.show_result(None if shown is None else shown.folder)
        self._tell_decided()

    def _tell_decided(self) -> None:
        tally = self.review.tally()
        told = reviewed(tally.counts, tally.areas, tally.nothing_missing)
        self.decided.setText(told)
        self.decided.setVisible(bool(told))
        self.save_button.setEnabled(tally.counts["accepted"] > 0)
        self.mask_button.setEnabled(self.review.layer() is not None)
        for panel in (self.product, self.accuracy):
            panel.show_result(self.shown if self.review.layer() is not None else None, self.report)

    def _sample_begins(self) -> None:
        """Who labels a sample must not see, nor decide, what the map says."""
        self.rest()
        self._review(
            None, tr("A sample is being labelled; the review goes on when its window is closed.")
        )

    def _sample_over(self) -> None:
        self._review(self.shown.layer("changes") if self.shown is not None else None)

    def _decisions_wait(self, count: int) -> None:
        """While decisions wait for their file, nothing reads it that would miss them."""
        parts = (self.adjust, self.learning.panel, self.product, self.accuracy)
        for part in (*parts, self.save_button, self.mask_button):
            part.setEnabled(not count)
        if not count:
            self._tell_decided()

    # ---- What the review leaves ------------------------------------------------------------------

    def _save_accepted(self) -> None:
        path = self._ask_where(
            tr("Save the accepted polygons"), "accepted.gpkg", "GeoPackage (*.gpkg)"
        )
        if path:
            self.save(save_accepted, path, QgsVectorLayer, "ogr")

    def _save_mask(self) -> None:
        path = self._ask_where(tr("Save the mask"), "change_reviewed.tif", "GeoTIFF (*.tif)")
        if path:
            self.save(save_mask, path, QgsRasterLayer, "gdal")

    def _ask_where(self, title: str, name: str, kinds: str) -> str:
        if self.shown is None:
            return ""
        path, _ = QFileDialog.getSaveFileName(self, title, str(self.shown.folder / name), kinds)
        return path if not path or Path(path).suffix else path + Path(name).suffix

    def save(self, write: Callable[..., object], path: str, kind: Any, provider: str) -> None:
        """Write what the review leaves to a file, and add it to the project."""
        if self.shown is None:
            return
        polygons = self.review.layer()
        if has_unsaved_edits(polygons):
            self.told.emit(
                tr("The change polygons have edits that are not saved; save them first."), False
            )
            return
        try:
            counts = counts_of(self.shown.folder)
            write(self.shown.folder, path)
        except (BadInput, OutOfSpace) as error:
            self.told.emit(plain(error.message), False)
            return
        layer = kind(path, Path(path).stem, provider)
        if layer.isValid():
            style(layer, "changes" if provider == "ogr" else "change")
            mark_as_saved(layer)
            QgsProject.instance().addMapLayer(layer, False)
            QgsProject.instance().layerTreeRoot().insertLayer(
                0, layer
            )  # beneath an image nobody would see it
        # What a mask holds that nobody judged is to be read, and stays until it is closed.
        is_good = provider == "ogr" or not counts["undecided"]
        self.told.emit(_told_of_saved(path, layer, counts), is_good)

    def before_saving(self, document: QDomDocument) -> None:
        """The project is about to be saved: it keeps all layers as they are beside the review."""
        self._images.write(document)
        self.accuracy.before_saving(document)
        if self.shown is not None:
            self.shown.before_saving(document)

    def after_saving(self) -> None:
        """The project was saved."""
        if self.shown is not None:
            self.shown.after_saving()

    def rest(self) -> None:
        """The review is over for now: images and results are shown as they were before it."""
        self.many.rest()
        self.missing.rest()
        self.compare.rest()
        self.review.leave()
        if self.shown is not None:
            self.shown.end_review()
        self._images.restore()

    def event(self, event: QEvent) -> bool:
        """Called by Qt: the keys that take back are for the review here, and not for QGIS's own
        list of edits."""
        if event.type() == QEvent.Type.ShortcutOverride and undoing(event, self.review) is not None:
            event.accept()
            return True
        return bool(super().event(event))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Called by Qt."""
        act = undoing(event, self.review)
        if act is None:
            super().keyPressEvent(event)
        else:
            act()

    def _flicker(self) -> None:
        if self.report is None:
            return
        self._review_begins()
        self.compare.end_swipe()
        if not flicker(QgsProject.instance(), self.report, self._images):
            self.told.emit(tr("The images of this result are not there any more."), False)
        self._tell_image()

    def _tell_image(self) -> None:
        self.review.tell_image(
            *(seen(QgsProject.instance(), self.report) if self.report is not None else ("", ""))
        )


def _told_of_saved(path: str, layer: QgsMapLayer, counts: dict[str, int]) -> str:
    """Where the review was saved, what of it is there, and in which CRS. counts: of polygons, as
    they were decided."""
    if isinstance(layer, QgsVectorLayer):
        held = tr(
            "Polygons in it: {accepted} accepted. Left out: {rejected} rejected, {undecided} "
            "undecided."
        )
    else:
        held = tr(
            "Changed in it: {accepted} accepted and {undecided} undecided polygons. Left out: "
            "{rejected} rejected."
        )
    crs = layer.crs().authid() or layer.crs().description()
    return " ".join(
        (
            tr("Saved in {path}.").format(path=path),
            held.format(**{word: number(count) for word, count in counts.items()}),
            tr("CRS: {crs}.").format(crs=crs) if crs else tr("It has no CRS, as the images."),
        )
    )

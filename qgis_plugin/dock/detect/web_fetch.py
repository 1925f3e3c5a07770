"""Fetching what is wanted of a web layer into a file, which is then chosen instead of the layer."""

from __future__ import annotations

from typing import Any, NamedTuple

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ....engine.errors import BadInput, DeepChangeError
from ...map.downloaded_layers import add_beside
from ...map.web_layers import WebExport, images_folder, is_web_layer, lasting_file
from ...text.plain_words import plain
from ...text.translation import tr
from .extent_panel import ExtentPanel
from .options_panel import OptionsPanel
from .pair_panel import ImageChoice, PairPanel


class Fetched(NamedTuple):
    """What is fetched: for which side, with the name, identity and date of its web layer."""

    side: ImageChoice
    name: str
    identity: str
    iso: str


class WebFetch(QObject):
    """changed: it began or ended. begun: a sentence on what is fetched. progressed: the share that
    is there, 0..1. told: a sentence for the message bar, and whether it is a good one. ready: what
    was to be run can be."""

    changed = pyqtSignal()
    begun = pyqtSignal(str)
    progressed = pyqtSignal(float)
    told = pyqtSignal(object, bool)
    ready = pyqtSignal()

    def __init__(
        self, canvas: Any, pair: PairPanel, extent: ExtentPanel, options: OptionsPanel
    ) -> None:
        super().__init__(pair)
        self._canvas, self._pair, self._extent, self._options = canvas, pair, extent, options
        self._export: WebExport | None = None
        if canvas is not None:
            canvas.extentsChanged.connect(self.look)

    @property
    def is_busy(self) -> bool:
        """Whether something is being fetched."""
        return self._export is not None

    def waiting(self) -> ImageChoice | None:
        """The first side whose web layer has to be fetched before a run."""
        return next((side for side in self._pair.choices() if is_web_layer(side.layer())), None)

    def look(self) -> None:
        """Say beside each web layer how many pixels would be fetched from where the map is now."""
        if self._canvas is None or not any(
            side.pixels.isVisibleTo(self._pair) for side in self._pair.choices()
        ):
            return
        try:
            bounds = self._extent.bounds()
        except BadInput:
            bounds = None  # it is not drawn yet, which the check says
        for side in self._pair.choices():
            side.pixels.look(bounds, self._canvas)

    def save(self, side: ImageChoice, *, then_run: bool = False) -> None:
        """Fetch what is wanted of a web layer, then choose the file instead of the layer."""
        layer = side.layer()
        if layer is None or self._canvas is None or self._export is not None:
            return
        try:
            target = lasting_file(
                layer.name(), side.iso_date(), images_folder(self._options.folder())
            )
            self._export = WebExport(
                layer, side.pixels.wanted(self._extent.bounds(), self._canvas), target
            )
        except DeepChangeError as error:
            self.told.emit(plain(error.message), False)
            return
        fetched = Fetched(side, layer.name(), layer.id(), side.iso_date())
        self._export.progressed.connect(self.progressed)
        self._export.finished.connect(lambda path: self._saved(fetched, path, then_run=then_run))
        self._export.failed.connect(self._not_saved)
        self._export.start()
        self.changed.emit()
        self.begun.emit(tr("Fetching “{layer}”…").format(layer=layer.name()))

    def _saved(self, fetched: Fetched, path: str, *, then_run: bool) -> None:
        self._export = None
        layer = add_beside(QgsProject.instance(), path, fetched.name, fetched.identity)
        fetched.side.choose(layer, fetched.iso)
        self.told.emit(
            tr("“{layer}” is saved as {path}.").format(layer=fetched.name, path=path), True
        )
        self.changed.emit()
        if then_run:
            self.ready.emit()

    def _not_saved(self, sentence: str) -> None:
        self._export = None
        self.changed.emit()
        if sentence:
            self.told.emit(sentence, False)

    def stop(self) -> None:
        """Fetch no more; what is half there goes."""
        if self._export is not None:
            self._export.stop()

    def close_down(self) -> None:
        """Look no more, and fetch no more."""
        if self._canvas is not None:
            self._canvas.extentsChanged.disconnect(self.look)
        self.stop()

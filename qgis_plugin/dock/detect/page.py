"""Everything that is said before a run: images, model, place, options; the check; Run and Stop."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any, NamedTuple

from qgis.core import QgsProject
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QWidget

from ....engine.errors import BadInput, DeepChangeError, EnvironmentMissing
from ....engine.inference.predictor import worker_python
from ....engine.pair_check import Check
from ....engine.progress import Progress
from ....engine.request import DetectionRequest
from ....engine.worker import environment
from ...environment.diagnosis import nearest_folder
from ...map.downloaded_layers import add_beside
from ...map.gdal_source import as_qgis_reads, raster_name
from ...map.image_layers import bring
from ...map.web_layers import WebExport, images_folder, is_web_layer, lasting_file
from ...paths import file_name
from ...runs.pair_checker import PairChecker
from ...runs.run_queue import Run
from ...settings import free_folder, new_folder
from ...text.plain_words import plain
from ...text.translation import tr
from ...widgets.basic import Sentence, column, empty, line, scrolled
from .check_panel import CheckPanel, Concern
from .extent_panel import ExtentPanel
from .findings import (
    Menders,
    engine_concerns,
    folder_concern,
    is_one_image,
    missing_files,
    own_concerns,
)
from .model_panel import ModelPanel
from .options_panel import OptionsPanel
from .pair_panel import ImageChoice, PairPanel
from .resume_panel import UnfinishedPanel
from .run_panel import RunPanel


class Fetched(NamedTuple):
    """What is fetched: for which side, with the name, identity and date of its web layer."""

    side: ImageChoice
    name: str
    identity: str
    iso: str


class DetectPage(QWidget):
    """run_wanted: a Run. stop_wanted. told: a sentence for the message bar, and whether it is a
    good one. set_up_wanted: the engine is to be set up. mended: what was told to be wrong with the
    pair or its run is no more."""

    run_wanted = pyqtSignal(object)
    stop_wanted = pyqtSignal()
    told = pyqtSignal(object, bool)
    set_up_wanted = pyqtSignal()
    mended = pyqtSignal()

    def __init__(self, canvas: Any, queue: Any, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._canvas, self._queue = canvas, queue
        if canvas is not None:
            canvas.extentsChanged.connect(self._look_at_web)
        self._export: WebExport | None = None
        self._missing: list[Any] = []
        self._as_run: list[Any] = []
        self._waits: list[Run] = []
        self.pair, self.model, self.extent = PairPanel(), ModelPanel(), ExtentPanel(canvas)
        self.options, self.check, self.run = OptionsPanel(), CheckPanel(), RunPanel()
        self.unfinished = UnfinishedPanel()
        self.checker = PairChecker(self)
        self._menders = Menders(
            self.save_web_layer,
            lambda: self.model.choose("dsms-cn"),
            self.set_up_wanted.emit,
            lambda: self.options.output.setFilePath(""),
            self.extent.look_everywhere,
        )
        self._lay_out()
        self._connect()
        self.pair.suggest()
        self.consider()

    def _lay_out(self) -> None:
        inner = QWidget()
        parts = column(inner, 8)
        for part in (
            self.unfinished,
            self.pair,
            line(),
            self.model,
            self.extent,
            line(),
            self.check,
            self.options,
        ):
            parts.addWidget(part)
        parts.addStretch(1)
        layout = column(self)
        layout.addWidget(scrolled(inner), 1)
        foot = column(margin=8)
        self.over = column()
        foot.addLayout(self.over)
        foot.addWidget(self.run)
        layout.addWidget(line())
        layout.addLayout(foot)

    def _connect(self) -> None:
        for part in (self.pair, self.model, self.extent, self.options):
            part.changed.connect(self._changed)
        self.model.told.connect(self.told)
        self.checker.answered.connect(self._answered)
        self.run.run.connect(self.begin)
        self.run.stop.connect(self._stop)
        self._queue.changed.connect(self.show_queue)
        self._queue.progressed.connect(self._progressed)

    # ---- Looking ---------------------------------------------------------------------------------

    def _changed(self) -> None:
        """She says something else now: why the last run failed is no news any more."""
        self.forget_failure()
        self.consider()

    def consider(self) -> None:
        """Look at what was chosen: what we see at once, and the engine's check in the
        background."""
        self.checker.ask(None)
        self._look_at_web()
        if not self.pair.is_complete():
            self._wait_for_images()
            return
        concerns = self._own_concerns()
        self._missing = missing_files(self.pair)
        request = None
        if not self._missing and not any(
            is_web_layer(side.layer()) for side in self.pair.choices()
        ):
            try:
                request = self.request()
            except BadInput as error:
                concerns.append(Concern("problem", error.message))
        if request is None or is_one_image(self.pair, self.options):
            self.check.show_concerns(concerns)
        else:
            self.check.look(concerns)
            # The folder is made by the run; free space is that of the nearest one there is.
            self.checker.ask(replace(request, output=str(nearest_folder(Path(request.output)))))
        self.show_queue()

    def _wait_for_images(self) -> None:
        """Say what comes first: the engine where there is none, else the images."""
        trouble = self._engine_trouble()
        if trouble:
            self.check.show_concerns(trouble)
        else:
            self.check.wait_for_images()
        self.show_queue()

    def look_for_files(self) -> None:
        """Look again where a file of the pair went, or came back, since we looked last."""
        if missing_files(self.pair) != self._missing:
            self.consider()

    def _own_concerns(self) -> list[Concern]:
        folder = folder_concern(
            self.options.folder(), self._queue.folders(), self._take_another_folder
        )
        return [
            *self._engine_trouble(),
            *own_concerns(self.pair, self.options, self._menders),
            *folder,
        ]

    def _take_another_folder(self) -> None:
        self.options.output.setFilePath(free_folder(self.options.folder(), self._queue.folders()))

    def _engine_trouble(self) -> list[Concern]:
        if not self.model.model().needs_torch:
            return []
        try:
            worker_python()
        except EnvironmentMissing as error:
            text = tr(
                "There is no Python with torch yet, which computes the networks; set the engine "
                "up first, or choose IR-MAD or CVA, which need none."
            )
            told = error.message if environment.record() or environment.forced() else text
            return [Concern("problem", told, (tr("Set the engine up…"), self._menders.set_up))]
        return []

    def _answered(self, found: Check) -> None:
        concerns = self._own_concerns() if self.pair.is_complete() else []
        concerns += engine_concerns(
            found, self.pair, self.model.model(), self.options, self._menders
        )
        self.check.show_answer(found, concerns)
        if not any(concern.kind == "problem" for concern in concerns):
            self.mended.emit()
        self.show_queue()

    def request(self) -> DetectionRequest:
        """What the engine would be asked now. Raises BadInput."""
        before, after = self.pair.choices()
        first, second = (file_name(side.name(), side.iso_date()) for side in (before, after))
        values = as_qgis_reads(before.layer(), after.layer(), self.options.values())
        return DetectionRequest(
            before=raster_name(before.layer()),
            after=raster_name(after.layer()),
            model=self.model.name(),
            output=self.options.folder() or new_folder(first, second, self._queue.folders()),
            area_of_interest=self.extent.area(),
            **values,
        )

    # ---- Running ---------------------------------------------------------------------------------

    def begin(self) -> None:
        """Run pressed: fetch what comes from the web first, then hand the run over."""
        web = next((side for side in self.pair.choices() if is_web_layer(side.layer())), None)
        if web is not None:
            self.save_web_layer(web, then_run=True)
            return
        problem = next((found for found in self._own_concerns() if found.kind == "problem"), None)
        if problem is not None:
            self.consider()
            self.told.emit(problem.text, False)
            return
        before, after = self.pair.choices()
        try:
            run = Run(
                self.request(), before.name(), after.name(), before.iso_date(), after.iso_date()
            )
        except BadInput as error:
            self.told.emit(plain(error.message), False)
            return
        self.extent.stop_drawing()
        self.forget_failure()
        self._as_run = self._said()
        self.run_wanted.emit(run)

    def take_up(self, run: Run) -> None:
        """Choose the images of a run that is gone on with, as if Run had just been pressed; another
        choice stays."""
        nothing_chosen = all(side.layer() is None for side in self.pair.choices())
        before, after = run.request.before, run.request.after
        dates = run.date_before or None, run.date_after or None
        layers = [
            bring(QgsProject.instance(), *image)
            for image in ((before, run.before), (after, run.after))
        ]
        if nothing_chosen:
            for side, layer, date in zip(self.pair.choices(), layers, dates):
                side.choose(layer, date)
        self._as_run = self._said()

    def show_failure(self, sentence: str) -> None:
        """Say, until something else is said or run, why the last run failed."""
        empty(self.over)
        self.over.addWidget(Sentence("problem", sentence))

    def forget_failure(self) -> None:
        """Say no more why the last run failed."""
        empty(self.over)

    def is_as_it_was_run(self) -> bool:
        """Whether nothing is said otherwise than when Run was pressed last."""
        return self._as_run == self._said()

    def _said(self) -> list[Any]:
        """All that an analyst says here."""
        sides = [(side.layer(), side.iso_date()) for side in self.pair.choices()]
        return [*sides, self.model.name(), self.extent.combo.currentIndex(), *self.options.said()]

    def _stop(self) -> None:
        if self._export is not None:
            self._export.stop()
        self.stop_wanted.emit()

    def _progressed(self, progress: Progress) -> None:
        run = self._queue.present
        self.run.tell(progress, run.request.model if run is not None else "")

    def show_queue(self) -> None:
        """What may be pressed, what runs, and what waits."""
        if self._queue.waiting != self._waits:
            self._waits = list(self._queue.waiting)
            self.run.show_waiting(self._waits)
        busy = self._queue.present is not None or self._export is not None
        problems = any(concern.kind == "problem" for concern in self.check.concerns)
        self.run.let_run(
            possible=self.pair.is_complete() and not problems and self._export is None,
            waiting=len(self._queue.waiting),
            busy=busy,
        )
        if busy and not self.run.bar.isVisibleTo(self.run):
            self.run.begin(tr("Starting…"))
        elif busy:
            self.run.stop_button.setEnabled(True)
        else:
            self.run.rest()
            self.run.let_run(
                possible=self.pair.is_complete() and not problems, waiting=0, busy=False
            )

    # ---- Web layers ------------------------------------------------------------------------------

    def _look_at_web(self) -> None:
        """Say beside each web layer how many pixels would be fetched from where the map is now."""
        if self._canvas is None or not any(
            side.pixels.isVisibleTo(self) for side in self.pair.choices()
        ):
            return
        try:
            bounds = self.extent.bounds()
        except BadInput:
            bounds = None  # it is not drawn yet, which the check says
        for side in self.pair.choices():
            side.pixels.look(bounds, self._canvas)

    def save_web_layer(self, side: ImageChoice, *, then_run: bool = False) -> None:
        """Fetch what is wanted of a web layer, then choose the file instead of the layer."""
        layer = side.layer()
        if layer is None or self._canvas is None or self._export is not None:
            return
        try:
            target = lasting_file(
                layer.name(), side.iso_date(), images_folder(self.options.folder())
            )
            self._export = WebExport(
                layer, side.pixels.wanted(self.extent.bounds(), self._canvas), target
            )
        except DeepChangeError as error:
            self.told.emit(plain(error.message), False)
            return
        fetched = Fetched(side, layer.name(), layer.id(), side.iso_date())
        self._export.progressed.connect(lambda share: self.run.bar.setValue(int(1000 * share)))
        self._export.finished.connect(lambda path: self._saved(fetched, path, then_run=then_run))
        self._export.failed.connect(self._not_saved)
        self._export.start()
        self.show_queue()
        self.run.begin(tr("Fetching “{layer}”…").format(layer=layer.name()))

    def _saved(self, fetched: Fetched, path: str, *, then_run: bool) -> None:
        self._export = None
        layer = add_beside(QgsProject.instance(), path, fetched.name, fetched.identity)
        fetched.side.choose(layer, fetched.iso)
        self.told.emit(
            tr("“{layer}” is saved as {path}.").format(layer=fetched.name, path=path), True
        )
        self.show_queue()
        if then_run:
            self.begin()

    def _not_saved(self, sentence: str) -> None:
        self._export = None
        self.show_queue()
        if sentence:
            self.told.emit(sentence, False)

    def close_down(self) -> None:
        """Look and listen no more; nothing goes on in the background."""
        self.checker.close()
        if self._canvas is not None:
            self._canvas.extentsChanged.disconnect(self._look_at_web)
        if self._export is not None:
            self._export.stop()
        self.extent.stop_drawing()
        self.pair.close_down()

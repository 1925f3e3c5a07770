"""Everything that is said before a run: images, model, place, options; the check; Run and Stop."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import QgsProject
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QWidget

from ....engine.catalogue.models import AUTO
from ....engine.catalogue.terms import note_terms_told, untold_terms
from ....engine.errors import BadInput, EnvironmentMissing
from ....engine.messages import Remedy
from ....engine.paths import nearest_folder
from ....engine.progress import Progress
from ....engine.request import DetectionRequest
from ....engine.worker import environment
from ...map.gdal_source import as_qgis_reads, raster_name
from ...map.image_layers import bring
from ...paths import file_name
from ...runs.pair_checker import PairChecker
from ...runs.run_queue import Run
from ...runs.series_run import Dates
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
    without,
)
from .masks.cloud_picture import CloudPicture
from .masks.exclude import ExcludePanel
from .masks.panel import MasksPanel
from .model_panel import ModelPanel
from .options_panel import OptionsPanel
from .pair_panel import PairPanel
from .reading import all_of
from .resume_panel import UnfinishedPanel
from .run_panel import RunPanel
from .series.later_dates import LaterDates
from .web_fetch import WebFetch

if TYPE_CHECKING:
    from ....engine.inference.model_choice import Chosen
    from ....engine.pair_check import Check


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
        self._queue = queue
        self._missing: list[Any] = []
        self._as_run: list[Any] = []
        self._waits: list[Run] = []
        self._taken: tuple[str, ...] = ()
        self._folder_was: list[Concern] = []
        self.pair, self.model, self.extent = PairPanel(), ModelPanel(), ExtentPanel(canvas)
        self.later = LaterDates(self.pair)
        self.options, self.check, self.run = OptionsPanel(), CheckPanel(), RunPanel()
        self.unfinished = UnfinishedPanel()
        self.masks, self.exclude = MasksPanel(), ExcludePanel()
        self.clouds = CloudPicture(self)
        self.web = WebFetch(canvas, self.pair, self.extent, self.options)
        self.checker = PairChecker(self)
        self._menders = Menders(
            self.web.save,
            lambda: self.model.choose(DetectionRequest.model),
            self.set_up_wanted.emit,
            lambda: self.options.output.setFilePath(""),
            self.extent.look_everywhere,
            self.masks.leave_out_found,
            self._show_clouds,
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
            self.later,
            line(),
            self.model,
            self.extent,
            self.exclude,
            line(),
            self.check,
            self.options,
            self.masks,
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
        for part in (
            self.pair,
            self.later,
            self.model,
            self.extent,
            self.options,
            self.masks,
            self.exclude,
        ):
            part.changed.connect(self._changed)
        self.model.told.connect(self.told)
        self.pair.more.connect(self._add_dates)
        self.masks.clouds_wanted.connect(self._show_clouds)
        self.clouds.told.connect(self.told)
        self.checker.answered.connect(self._answered)
        self.web.changed.connect(self.show_queue)
        self.web.begun.connect(self.run.begin)
        self.web.progressed.connect(lambda share: self.run.bar.setValue(int(1000 * share)))
        self.web.told.connect(self.told)
        self.web.ready.connect(self.begin)
        self.run.run.connect(self.begin)
        self.run.stop.connect(self._stop)
        self._queue.changed.connect(self._follow_queue)
        self._queue.progressed.connect(self._progressed)
        self._queue.chosen.connect(self._chosen)

    # ---- Looking ---------------------------------------------------------------------------------

    def _changed(self) -> None:
        """She says something else now: why the last run failed is no news any more."""
        self.forget_failure()
        self.consider()

    def consider(self) -> None:
        """Look at what was chosen: what we see at once, and the engine's check in the
        background."""
        self.checker.ask(None)
        self.model.settle(None, None)
        self.web.look()
        if not self.pair.is_complete():
            self._wait_for_images()
            return
        concerns = self._own_concerns()
        self._missing = missing_files(self.pair)
        self._folder_was = self._folder_concerns()
        request = None
        if not self._missing and self.web.waiting() is None:
            try:
                request = self.request()
                if not any(choice.layer() is None for choice in self.later.choices()):
                    self.series_run()
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
        """Look again where a file of the pair went or came since we looked last, or what lies in
        the chosen folder."""
        if missing_files(self.pair) != self._missing or (
            self.pair.is_complete() and self._folder_concerns() != self._folder_was
        ):
            self.consider()

    def _own_concerns(self) -> list[Concern]:
        return [
            *self._engine_trouble(),
            *own_concerns(self.pair, self.options, self._menders),
            *self.later.concerns(),
            *self._folder_concerns(),
        ]

    def _folder_concerns(self) -> list[Concern]:
        taken = self._queue.folders()
        return folder_concern(self.options.folder(), taken, self._take_another_folder)

    def _take_another_folder(self) -> None:
        self.options.output.setFilePath(free_folder(self.options.folder(), self._queue.folders()))

    def _engine_trouble(self) -> list[Concern]:
        needed = self.model.model().needs_torch
        if not needed and self.model.name() != AUTO:
            return []
        try:
            environment.worker_python()
        except EnvironmentMissing as error:
            named = environment.record() or environment.forced()
            if not needed:  # a network could not be chosen: to be told where one was set up
                mend = (tr("Set the engine up…"), self._menders.set_up)
                return [Concern("note", error.message, mend)] if named else []
            text = tr(
                "There is no Python with torch yet, which computes the networks; set the engine "
                "up first, or choose IR-MAD or CVA, which need none."
            )
            told = error.message if named else text
            return [Concern("problem", told, (tr("Set the engine up…"), self._menders.set_up))]
        return []

    def _answered(self, found: Check) -> None:
        self.model.settle(found.model, found.reason)
        concerns = self._own_concerns() if self.pair.is_complete() else []
        if self._engine_trouble():  # is told already
            found = replace(found, problems=without(Remedy.SET_UP_ENGINE, found.problems))
        concerns += engine_concerns(
            found, self.pair, self.model.model(), self.options, self._menders
        )
        self.check.show_answer(found, concerns)
        if not any(concern.kind == "problem" for concern in concerns):
            self.mended.emit()
        self.show_queue()

    def _add_dates(self, paths: list[str]) -> None:
        """Files that were dropped beside those of the pair: each is a date more."""
        opened = all_of(len(paths), self.later.put_in_order)
        for path in paths:
            self.later.add(path, opened)

    def series_run(self) -> Run | None:
        """The run of more than two dates that is asked for; None where there are two. Raises
        BadInput."""
        if not self.later.rows:
            return None
        first, last = self.later.ends()
        folder = self.options.folder() or new_folder(first, last, self._queue.folders())
        read = self.later.as_read(self.options.values())
        return self.later.run(replace(self._settled(), **read), folder)

    def request(self) -> DetectionRequest:
        """What the engine would be asked now of the first two images. Raises BadInput."""
        before, after = self.pair.choices()
        first, second = (file_name(side.name(), side.iso_date()) for side in (before, after))
        values = as_qgis_reads(before.layer(), after.layer(), self.options.values())
        return DetectionRequest(
            before=raster_name(before.layer()),
            after=raster_name(after.layer()),
            model=self.model.name(),
            output=self.options.folder() or new_folder(first, second, self._queue.folders()),
            area_of_interest=self.extent.area(),
            exclude=self.exclude.area(),
            **self.masks.values(),
            **values,
        )

    def _show_clouds(self) -> None:
        """Show on the map what would be left out as clouds."""
        self.masks.setCollapsed(False)
        try:
            self.clouds.show(self.request())
        except BadInput as error:
            self.told.emit(plain(error.message), False)

    # ---- Running ---------------------------------------------------------------------------------

    def begin(self) -> None:
        """Run pressed: fetch what comes from the web first, then hand the run over."""
        web = self.web.waiting()
        if web is not None:
            self.web.save(web, then_run=True)
            return
        problem = next((found for found in self._own_concerns() if found.kind == "problem"), None)
        if problem is not None:
            self.consider()
            self.told.emit(problem.text, False)
            return
        before, after = self.pair.choices()
        try:
            run = self.series_run() or Run(
                self._settled(), before.name(), after.name(), before.iso_date(), after.iso_date()
            )
        except BadInput as error:
            self.told.emit(plain(error.message), False)
            return
        self.model.note_terms_told()
        self.extent.stop_drawing()
        self.forget_failure()
        self._as_run = self._said()
        self.run_wanted.emit(run)

    def _settled(self) -> DetectionRequest:
        """What the engine is asked: with the model that fits the pair where the check has chosen
        it; else the run chooses, for that opens the images. Raises BadInput."""
        return replace(self.request(), model=self.model.used())

    def _chosen(self, chosen: Chosen) -> None:
        """The run that computes has chosen its model: say its terms where nobody was told them, and
        which it is, unless something else is asked by now."""
        if terms := untold_terms(chosen.model):
            self.told.emit(plain(terms), True)
            note_terms_told(chosen.model)
        if self.is_as_it_was_run() and self.model.used() == AUTO:
            self.model.settle(chosen.model.name, chosen.reason)

    def take_up(self, run: Run) -> None:
        """Choose the images of a run that is gone on with, as if Run had just been pressed; another
        choice stays."""
        nothing_chosen = all(side.layer() is None for side in self.pair.choices())
        told = run.dates or Dates(
            (run.request.before, run.request.after),
            (run.before, run.after),
            (run.date_before, run.date_after),
        )
        layers = [bring(QgsProject.instance(), *image) for image in zip(told.images, told.names)]
        if nothing_chosen:
            for side, layer, date in zip(self.pair.choices(), layers, told.days):
                side.choose(layer, date or None)
            self.later.show_images(list(zip(layers, told.days))[2:])
        self._as_run = self._said()

    def take_found(self, layers: list[Any], dates: tuple[str, str], place: Any) -> None:
        """Choose two images that were found, and the place that was searched for where to look."""
        self.later.show_images([])  # dates of another place
        self.pair.take(layers, dates)
        self.extent.take_place(place)

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
        return [
            *sides,
            *self.later.said(),
            self.model.name(),
            self.extent.combo.currentIndex(),
            *self.options.said(),
            *self.masks.said(),
            self.exclude.said(),
        ]

    def _stop(self) -> None:
        self.web.stop()
        self.stop_wanted.emit()

    def _progressed(self, progress: Progress) -> None:
        run = self._queue.present
        self.run.tell(progress, run.request.model if run is not None else "")

    def _follow_queue(self) -> None:
        """Look again where the run that wrote to the chosen folder is over, however it ended."""
        taken, self._taken = self._taken, self._queue.folders()
        if self.options.folder() in set(taken) - set(self._taken):
            self.consider()
        else:
            self.show_queue()

    def show_queue(self) -> None:
        """What may be pressed, what runs, and what waits."""
        if self._queue.waiting != self._waits:
            self._waits = list(self._queue.waiting)
            self.run.show_waiting(self._waits)
        busy = self._queue.present is not None or self.web.is_busy
        problems = any(concern.kind == "problem" for concern in self.check.concerns)
        self.run.let_run(
            possible=self.pair.is_complete() and not problems and not self.web.is_busy,
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

    def close_down(self) -> None:
        """Look and listen no more; nothing goes on in the background."""
        self.checker.close()
        self.clouds.close()
        self.web.close_down()
        self.extent.stop_drawing()
        self.pair.close_down()
        self.later.close_down()

"""The panel: pages for detecting, the result, the report, the history and the engine, and how they
work together."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import QgsProject
from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import QEvent, QObject, Qt, QTimer, QUrl
from qgis.PyQt.QtGui import QCloseEvent, QColor, QDesktopServices, QPaintEvent, QShowEvent
from qgis.PyQt.QtWidgets import QApplication, QWidget

from ...engine.errors import BadInput
from ...engine.messages import messages_of
from ...engine.request import DetectionResult
from ...engine.runs.other_kind import refuse_series_for_a_result
from ...engine.runs.output_folder import RECIPE
from ..help_page import help_url
from ..icons import icon
from ..runs import history, started_runs
from ..runs.history import Entry, report_of
from ..runs.learning import entry_for
from ..runs.run_queue import Run, RunQueue
from ..runs.series_run import is_begun
from ..settings import new_folder
from ..text.formatting import headline
from ..text.plain_words import plain
from ..text.translation import tr
from ..widgets.basic import theme_icon, tool
from ..widgets.menu_keys import leave_to_menus
from ..widgets.wheel import QuietWheel
from . import leaving
from .detect.page import DetectPage
from .leaving import Answer, Leave
from .message_bar import Notices
from .other_pages import OtherPages, import_in_parts, make_pages
from .tabs import Pages, with_dot
from .training.opener import Trainings
from .unfinished_runs import UnfinishedRuns

if TYPE_CHECKING:
    from ...engine.series.run import SeriesResult

_TO_DO = QColor("#f2641a")  # of our icon
_PATIENCE = 100  # milliseconds
DETECT, RESULT, REPORT, HISTORY, FIND, ENGINE = range(6)


def close_workers() -> None:
    """End the processes that wait for networks to compute."""
    from ...engine.worker import client

    client.close_workers()


class DeepChangeDock(QgsDockWidget):
    """The whole panel. iface: of QGIS. Call `close_down` before it goes: nothing then runs any
    more.

    Only “Detect” is made at once; the other pages come when the panel is drawn, or with the first
    word to one of them."""

    def __init__(self, iface: Any, parent: QWidget | None = None) -> None:
        super().__init__(tr("Deep Change"), parent)
        self.setObjectName("DeepChangeDock")
        self.setAllowedAreas(
            Qt.DockWidgetArea.LeftDockWidgetArea | Qt.DockWidgetArea.RightDockWidgetArea
        )
        self._iface, self._canvas = iface, iface.mapCanvas() if iface is not None else None
        self._others: OtherPages | None = None
        self._drawn = self._closed = False
        self.notices, self.queue = Notices(iface, self), RunQueue(self)
        self._strangers: set[str] = set()  # folders of runs whose project was closed
        self.detect = DetectPage(self._canvas, self.queue)
        self.unfinished = UnfinishedRuns(self.detect, self.queue, self.notices)
        self.trainings = Trainings(self.detect)
        self.tabs = Pages()
        self.tabs.setObjectName("pages")
        self._add_pages()
        self.help_button = tool("help", "?", "mActionHelpContents", tr("Help"))
        self.help_button.setAutoRaise(True)
        self.tabs.setCornerWidget(self.help_button)
        self.setWidget(self.tabs)
        self._connect()
        self._listen(begin=True)
        self._wheel = QuietWheel(self)

    def _add_pages(self) -> None:
        self.tabs.add(self.detect, tr("Detect"), icon("deepchange"))
        self.tabs.add(QWidget(), tr("Result"), theme_icon("mIconPolygonLayer"))
        self.tabs.add(QWidget(), tr("Report"), theme_icon("mIconReport"))
        self.tabs.add(QWidget(), tr("History"), theme_icon("mIconHistory"))
        searching = tr("Find images: two dates from a server (STAC)")
        picture = theme_icon("search")
        self.tabs.add(QWidget(), tr("Find images"), picture, searching, always_picture=True)
        tip = tr("Engine: where networks are computed")
        self.tabs.add(
            QWidget(), tr("Engine"), theme_icon("mActionOptions"), tip, always_picture=True
        )

    # ---- The other pages -------------------------------------------------------------------------

    @property
    def result(self) -> Any:
        """The page of a result."""
        return self._pages().result

    @property
    def report(self) -> Any:
        """The page of a result's report."""
        return self._pages().report

    @property
    def history(self) -> Any:
        """The page of what was run before."""
        return self._pages().history

    @property
    def find(self) -> Any:
        """The page that searches a server."""
        return self._pages().find

    @property
    def engine(self) -> Any:
        """The page of where networks are computed."""
        return self._pages().engine

    def _pages(self) -> OtherPages:
        if self._others is None:
            self._others = make_pages(self._canvas, self.queue, self._iface)
            for index, page in enumerate(self._others, RESULT):
                self.tabs.put(index, page)
            self.trainings.offer_from(self.result)
            self.result.hear_keys_of(self.tabs.tabBar())  # she pressed the tab, and then N
            self._connect_others()
            leave_to_menus(self, self.parentWidget())
            self._look_at_engine()
        return self._others

    def paintEvent(self, event: QPaintEvent) -> None:
        """Called by Qt. Once it is drawn the panel makes what is not seen yet."""
        super().paintEvent(event)
        if not self._drawn:
            self._drawn = True
            QTimer.singleShot(0, lambda: import_in_parts(self._complete))

    def _complete(self) -> None:
        if self._closed:
            return
        if self._others is None and QApplication.activePopupWidget() is not None:
            # A list that she unfolded meanwhile would be folded again.
            QTimer.singleShot(_PATIENCE, self._complete)
            return
        self._pages()
        self._show_newest()  # of a project that was opened before the panel
        self.unfinished.look()

    def _look_at_engine(self) -> None:
        """Mark the page where there is something to set up."""
        from .engine_panel import is_set_up

        picture = theme_icon("mActionOptions")
        self.tabs.set_picture(ENGINE, picture if is_set_up() else with_dot(picture, _TO_DO))

    def _connect(self) -> None:
        self.detect.run_wanted.connect(self.queue.add)
        self.detect.stop_wanted.connect(self.queue.stop)
        self.detect.run.take_back.connect(self.queue.take_back)
        self.detect.mended.connect(lambda: self.notices.mended("detect"))
        self.detect.set_up_wanted.connect(lambda: self.tabs.setCurrentIndex(ENGINE))
        self.queue.begun.connect(self._begun)
        self.queue.changed.connect(self._watch_qgis)
        self.queue.finished.connect(self._finished)
        self.queue.failed.connect(self._failed)
        self.queue.stopped.connect(self._stopped)
        self.queue.interrupted.connect(self.unfinished.keep)
        self.trainings.used.connect(lambda: self.tabs.setCurrentIndex(DETECT))
        self.help_button.clicked.connect(lambda: QDesktopServices.openUrl(QUrl(help_url())))
        self.tabs.currentChanged.connect(self._turned)
        self._hear("detect", self.detect)

    def _connect_others(self) -> None:
        self.find.chosen.connect(self._take_found)
        self.history.show_again.connect(self.show_again)
        self.history.run_again.connect(self._run_again)
        self.history.pair_wanted.connect(self._show_folder)
        self.history.result_wanted.connect(self._open_result)
        self.result.remade.connect(self._remade)
        self.result.other_wanted.connect(self._show_folder)
        self.engine.changed.connect(self._engine_changed)
        self.engine.changed.connect(self.detect.options.add_devices)
        self.engine.changed.connect(self._look_at_engine)
        for name, page in self._pages()._asdict().items():
            self._hear(name, page)
        self.result.left.connect(lambda text: self.notices.bad(text, "left"))

    def _hear(self, name: str, page: Any) -> None:
        page.told.connect(lambda text, good: self._tell(text, good=good, about=name))

    def _tell(self, text: str, *, good: bool, about: str) -> None:
        if good:
            self.notices.mended(about)
            self.notices.good(text)
        else:
            self.notices.bad(text, about)

    def _take_found(self, layers: list[Any], dates: tuple[str, str], place: Any) -> None:
        """Two images were found: they are the pair now, and what was searched is the place."""
        self.notices.mended("find")
        self.detect.take_found(layers, dates, place)
        self.tabs.setCurrentIndex(DETECT)

    def _engine_changed(self) -> None:
        """Another Python computes now: what failed with the old one is of no more interest."""
        self.notices.mended("engine", "run", "detect")
        self.detect.forget_failure()
        self.detect.consider()

    def _listen(self, *, begin: bool) -> None:
        project = QgsProject.instance()
        pairs = (
            (project.cleared, self._project_goes),
            (project.readProject, self._project_came),
            (project.layersWillBeRemoved, self._layers_go),
            (project.layersRemoved, self._layers_went),
            (project.writeProject, self._before_saving),
            (project.projectSaved, self._after_saving),
        )
        for signal, heard in pairs:
            signal.connect(heard) if begin else signal.disconnect(heard)

    # ---- Runs ------------------------------------------------------------------------------------

    def _begun(self, run: Run) -> None:
        started_runs.keep(run)
        self.notices.mended("run", "history")

    def _finished(self, run: Run, result: DetectionResult | SeriesResult) -> None:
        """Bring a result onto the map, into the history and into the pages."""
        started_runs.forget(run.request)
        self.notices.mended("run")
        if run.request.output in self._strangers:
            text = tr("{pair} is done; its project is closed, and the result lies in {folder}.")
            self.notices.stay(text.format(pair=run.title, folder=run.request.output))
            return
        if not isinstance(result, DetectionResult):
            from .series_results import finish_series

            finish_series(run, result, self.notices)
            self.history.reload()
            self.detect.consider()
            return
        entry = history.add(QgsProject.instance(), run, result)
        try:
            report = _dated(report_of(result.output), run)
        except BadInput as error:
            self.notices.bad(error.message)
            return
        self._add_layers(run, report, entry.when)
        self.history.reload()
        self.detect.consider()
        self._show(run.title, result.output, report)
        self.notices.good(headline(result.to_json()))
        from ...engine.results.assemble import unlikely_note

        if unlikely := unlikely_note(result.changed_percent):
            self.notices.bad(unlikely, "run")
        if not self.queue.waiting and self._only_waited():
            self._turn_to_result()

    def _only_waited(self) -> bool:
        """Whether she does nothing else here that she would be torn from."""
        page = self.tabs.currentIndex()
        return page == RESULT or (page == DETECT and self.detect.is_as_it_was_run())

    def _failed(self, _run: Run, sentence: str) -> None:
        self.detect.show_failure(sentence)
        self.notices.bad(sentence, "run")
        self.unfinished.look()

    def _stopped(self, run: Run) -> None:
        started_runs.forget(run.request)
        if run.dates is not None and is_begun(run.request.output):
            self.notices.note(tr("Stopped; the pairs that are done are kept, and can be resumed."))
            self.unfinished.look()
            return
        told = tr("Stopped; nothing was kept. The next run begins.")
        self.notices.note(told if self.queue.waiting else tr("Stopped; nothing was kept."))
        self.unfinished.look()

    def _turn_to_result(self) -> None:
        """Show the result; keys review it at once, unless she is busy elsewhere."""
        focus = QApplication.focusWidget()
        self.tabs.setCurrentIndex(RESULT)
        if focus is not None and self.isAncestorOf(focus):
            self.result.review.buttons["next"].setFocus()

    def _add_layers(self, run: Run, report: dict[str, Any], when: str) -> None:
        from ..map.downloaded_layers import keep_below
        from ..map.layers import add_result, title
        from ..map.result_layers import group_name

        project = QgsProject.instance()
        name = group_name(project, run.title, report, when)
        group = add_result(project, report["files"], report, name, self.notices.bad)
        if run.date_before and run.date_after:
            for node in group.findLayers():
                kind = title(node.layer().customProperty("deepchange/kind"))
                node.layer().setName(f"{kind}, {run.date_before} – {run.date_after}")
        keep_below(project, group, (run.request.after, run.request.before))

    def _show(self, name: str, folder: str, report: dict[str, Any], *, alone: bool = True) -> None:
        self.result.show_result(name, folder, report, alone=alone)
        self._show_report()

    def _show_report(self) -> None:
        self.report.show_report(self.result.report, self.result.review.tally())

    def show_again(self, entry: Entry, *, alone: bool = True) -> None:
        """Show a result of the history: its layers where they are, or added anew. alone: without
        those like it."""
        self.notices.mended("history", "left")
        if entry.series:
            from .series_results import show_series

            show_series(entry, self.notices)
            return
        from ..map.result_layers import ResultOnMap

        project = QgsProject.instance()
        folder = str(entry.folder(project))
        try:
            run = entry.run()
            report = _dated(report_of(folder), run)
        except BadInput as error:
            self.notices.bad(error.message, "history")
            return
        on_map = ResultOnMap(project, folder)
        if on_map.has_vanished():
            self._add_layers(run, report, entry.when)
        elif alone and on_map.layer("changes") is None and "changes" in report["files"]:
            # Removed from the project by hand: without them nothing can be reviewed.
            polygons = {"changes": report["files"]["changes"]}
            self._add_layers(run, {**report, "files": polygons}, entry.when)
        self._show(run.title, folder, report, alone=alone)
        self._turn_to_result()

    def _show_folder(self, folder: Any) -> None:
        """Show the result in a folder, whether or not the history knows of it."""
        try:
            self.show_again(entry_for(QgsProject.instance(), folder))
        except BadInput as error:
            self.notices.bad(error.message)

    def _open_result(self, folder: str) -> None:
        """Show a result that the project may not know of, and have its history know of it."""
        project, place = QgsProject.instance(), Path(folder)
        try:
            refuse_series_for_a_result(place)
            if not (place / RECIPE).is_file():
                text = tr("“{folder}” holds no result; choose the folder that a detection wrote.")
                raise BadInput(text.format(folder=folder))
            entry = entry_for(project, place)
            if not entry.when:
                entry = history.take_in(project, entry, report_of(place))
        except BadInput as error:
            self.notices.bad(error.message, "history")
            return
        self.history.reload()
        self.show_again(entry)

    def _run_again(self, run: Run) -> None:
        """Do it again, into a folder of its own."""
        folder = new_folder(*run.file_names, self.queue.folders())
        self.queue.add(replace(run, request=replace(run.request, output=folder, overwrite=False)))
        self.tabs.setCurrentIndex(DETECT)

    def _remade(self, result: DetectionResult, report: dict[str, Any]) -> None:
        history.retell(QgsProject.instance(), result, report)
        self.history.reload()
        known = {str(message): message for message in messages_of(report)}
        edits = [
            plain(known.get(str(sentence), str(sentence))) for sentence in report.get("edits", ())
        ]
        if edits:
            self.notices.note(" ".join([f"{headline(report)}.", *edits]))
        else:
            self.notices.good(headline(report))

    # ---- Coming and going ------------------------------------------------------------------------

    def _turned(self, page: int) -> None:
        if page != DETECT:
            self._pages()
        if page != RESULT and self._others:
            self.result.rest()
        if page == DETECT:
            self.detect.look_for_files()
        elif page == REPORT:
            self._show_report()
        elif page == ENGINE:
            self.engine.refresh()
            self.engine.card.look()

    def _project_goes(self) -> None:
        """The project was closed: its runs go on without it, or are kept for later, as she says."""
        self._strangers |= set(self.queue.folders())  # also of what ends while she is asked
        self.detect.later.show_images([])  # their layers are gone with it
        self.detect.extent.forget()
        if self.queue.is_busy() and self._ask(Leave.PROJECT) is Answer.GO_ON:
            if self._others:
                self.result.refiner.close()
            self.detect.checker.ask(None)
        else:
            self._strangers -= set(
                self.queue.folders()
            )  # taken up again, they belong to the project of that day
            self._stop_all()
        self.notices.mended("result", "report", "history")  # of layers that are gone
        if self._others:
            self.result.clear()
            self.report.show_report(None)
            self.history.reload()

    def _project_came(self, *_: Any) -> None:
        if self._others:
            self.history.reload()
        # Layers are there only when everybody has heard that the project is.
        QTimer.singleShot(0, self._show_newest)
        self.unfinished.look()

    def _show_newest(self) -> None:
        """Take up the newest result whose layers are in the project that was opened."""
        from ..map.result_layers import ResultOnMap

        project, page = QgsProject.instance(), self.tabs.currentIndex()
        for entry in history.entries(project):
            if (
                self.result.shown is None
                and not ResultOnMap(project, str(entry.folder(project))).has_vanished()
            ):
                self.show_again(entry, alone=False)  # the map is as it was saved
                self.tabs.setCurrentIndex(page)

    def _layers_go(self, ids: list[str]) -> None:
        if self._others:
            self.result.layers_go(ids)

    def _layers_went(self, _ids: Any) -> None:
        if self._others:
            self.result.leave_if_gone()

    def _before_saving(self, document: Any) -> None:
        if self._others:
            self.result.before_saving(document)

    def _after_saving(self) -> None:
        if self._others:
            self.result.after_saving()

    def showEvent(self, event: QShowEvent) -> None:
        """Look again: something may have been set up meanwhile."""
        super().showEvent(event)
        leave_to_menus(self, self.parentWidget())  # all menus are there only now
        self.detect.consider()
        if self._others:
            self.unfinished.look()
            self._look_at_engine()

    def changeEvent(self, event: QEvent) -> None:
        """Look again where files went while she was in another program."""
        super().changeEvent(event)
        if (
            event.type() == QEvent.Type.ActivationChange
            and self.isActiveWindow()
            and self.isVisible()
        ):
            self.detect.look_for_files()

    def closeEvent(self, event: QCloseEvent) -> None:
        """A panel that is closed computes nothing, unless she says that its runs are to go on."""
        answer = self._ask(Leave.PANEL) if self.queue.is_busy() else Answer.KEEP
        if answer is Answer.STAY:
            event.ignore()
            return
        if answer is Answer.KEEP:
            self._stop_all()
        if self._others:
            self.result.rest()
        super().closeEvent(event)

    def _ask(self, leave: Leave) -> Answer:
        return leaving.ask(self.parentWidget() or self, leave, self.queue)

    def _watch_qgis(self) -> None:
        """While runs would be lost, hear of it when QGIS is to be closed."""
        if (window := self.parentWidget()) is not None:
            window.removeEventFilter(self)
            if self.queue.is_busy():
                window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Called by Qt for QGIS's window: asks before it closes."""
        if (
            event.type() != QEvent.Type.Close
            or watched is not self.parentWidget()
            or not self.queue.is_busy()
        ):
            return bool(super().eventFilter(watched, event))
        if self._ask(Leave.QGIS) is Answer.STAY:
            event.ignore()
            return True
        self._stop_runs()
        return False

    def _stop_runs(self) -> None:
        """Stop all runs, and keep what can be taken up later."""
        self.unfinished.keep(self.queue.close())
        # A worker that is kept warm for the next run would be a process that stays.
        close_workers()

    def _stop_all(self) -> None:
        self._stop_runs()
        if self._others:
            self.result.refiner.close()
            self.result.learning.close()
            self.result.product.stop()
            self.result.accuracy.stop()
        self.detect.checker.ask(None)
        close_workers()  # also one that decided anew

    def close_down(self) -> None:
        """Stop everything and let go of the project; the panel can then be deleted."""
        self._closed = True
        self._listen(begin=False)
        self._stop_all()
        if self._others:
            self.result.rest()
            self.result.review.when_free.finish()
            self.find.close_down()
            self.engine.close_down()
        self.unfinished.close_down()
        self.trainings.close_down()
        self.detect.close_down()


def _dated(report: dict[str, Any], run: Run) -> dict[str, Any]:
    """The report with the dates that the analyst gave."""
    dates = {"before": run.date_before, "after": run.date_after}
    return {
        **report,
        **{
            date: {**report[date], "date": iso or report[date].get("date")}
            for date, iso in dates.items()
        },
    }

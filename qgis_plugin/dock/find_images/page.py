"""Find images: a place, two seasons, a list with pictures, and two of them become the pair."""

from __future__ import annotations

from typing import Any, NamedTuple

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsProject,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QSignalBlocker, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QLabel, QProgressBar, QSizePolicy, QWidget

from ....engine.errors import BadInput, DeepChangeError
from ....engine.messages import Message
from ....engine.stac.choosing import Choice, Rules, choose_pairs
from ....engine.stac.images import FoundImage
from ....engine.stac.pairs import why_unreadable
from ....engine.stac.search import (
    Bounds,
    Request,
    Season,
    address_in,
    bounds_in,
    collections_in,
    found_by,
    refuse_order,
    search_request,
)
from ...runs.engine_task import EngineTask
from ...text.plain_words import plain
from ...text.translation import tr
from ...widgets.basic import button, column, heading, line, quiet, row, scrolled, tip
from ...widgets.flow import Flow
from .criteria import CriteriaPanel
from .network import Sender
from .opening import layer_of, name_of, read_ahead
from .strip import ImageStrip, cloud_text

_MOST = 1000  # images of a season: more cannot be looked at
_DEGREES = QgsCoordinateReferenceSystem.fromEpsgId(4326)


class Asked(NamedTuple):
    """A search as it was begun."""

    api: str
    collection: str
    seasons: tuple[Season, Season]
    rules: Rules


class FindImagesPage(QWidget):
    """told: a sentence for the message bar, and whether it is a good one. chosen: the layers and
    dates of before and after, and the place that was searched, in degrees."""

    told = pyqtSignal(object, bool)
    chosen = pyqtSignal(object, object, object)

    def __init__(self, canvas: Any, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._task: EngineTask | None = None
        # What is done with answers, also of tasks that were stopped and have not ended yet.
        self._then: dict[EngineTask, Any] = {}
        self._asked: Asked | None = None
        self._choice: Choice | None = None
        self.criteria = CriteriaPanel()
        self.search_button = button(
            tr("Search where the map is"), "search_images", "mActionZoomToArea"
        )
        self.stop_button = button(tr("Stop"), "stop_search", "mActionStop")
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.setMaximumHeight(6)
        self.found = quiet()
        self.tile = QComboBox()
        self.tile.setObjectName("stac_tile")
        self.tile.setAccessibleName(tr("Tile"))
        self.tile.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.strips = (
            ImageStrip("images_before", tr("Images before")),
            ImageStrip("images_after", tr("Images after")),
        )
        self.pair = quiet()
        self.use_button = button(
            tr("Use as before and after"), "use_images", "mActionAddRasterLayer"
        )
        self._lay_out()
        self._connect()
        self._allow()

    def _lay_out(self) -> None:
        inner = QWidget()
        parts = column(inner, 8)
        parts.addWidget(self.criteria)
        parts.addWidget(self.search_button)
        self.busy = QWidget()
        column(self.busy).addLayout(row(self.bar, self.stop_button, stretch=0))
        parts.addWidget(self.busy)
        parts.addWidget(self.found)
        self.results = QWidget()
        below = column(self.results)
        below.addWidget(line())
        self._tile_label = QLabel(tr("Tile"))
        below.addLayout(Flow(self._tile_label, self.tile, grows=self.tile))
        for title, strip in zip((tr("Before"), tr("After")), self.strips):
            below.addWidget(heading(title))
            below.addWidget(strip)
        below.addWidget(self.pair)
        below.addWidget(self.use_button)
        parts.addWidget(self.results)
        parts.addStretch(1)
        column(self).addWidget(scrolled(inner), 1)

    def _connect(self) -> None:
        self.search_button.clicked.connect(self.search)
        self.stop_button.clicked.connect(self.stop)
        self.criteria.collections_wanted.connect(self._list_collections)
        self.tile.currentIndexChanged.connect(lambda _: self._show_tile())
        self.use_button.clicked.connect(self.use)
        for strip in self.strips:
            strip.currentItemChanged.connect(lambda *_: self._tell_pair())

    # ---- Searching -------------------------------------------------------------------------------

    def search(self) -> None:
        """Ask the server for the images of both seasons."""
        self.stop()
        try:
            asked = self._criteria()
        except BadInput as error:
            self.told.emit(plain(error.message), False)
            return
        self.criteria.remember()
        self._asked, self._choice = asked, None
        self.found.setText(tr("Searching…"))
        self._begin(
            tr("Deep Change: searching images"), lambda send, _: _search(asked, send), self._found
        )

    def _criteria(self) -> Asked:
        """What is to be searched. Raises BadInput."""
        api = address_in(self.criteria.server.currentText())
        if not self.criteria.name():
            raise BadInput(tr("Name the collection of images, such as sentinel-2-l2a."))
        seasons = self.criteria.seasons()
        for season in seasons:
            if season.first > season.last:
                raise BadInput(tr("A season ends before it begins; correct its days."))
        refuse_order(*seasons)
        cloud, orbit = float(self.criteria.cloud.value()), self.criteria.same_orbit.isChecked()
        rules = Rules(self._bounds(), cloud if cloud < 100 else None, orbit)
        return Asked(api, self.criteria.name(), seasons, rules)

    def _bounds(self) -> Bounds:
        """What the map shows, in degrees. Raises BadInput."""
        if self._canvas is None:
            raise BadInput(tr("There is no map to take the place from."))
        system = self._canvas.mapSettings().destinationCrs()
        if not system.isValid():
            raise BadInput(
                tr(
                    "The project has no CRS, so that nobody knows where its map is; choose one "
                    "(Project, Properties, CRS), then search again."
                )
            )
        turned = QgsCoordinateTransform(system, _DEGREES, QgsProject.instance())
        try:
            shown = turned.transformBoundingBox(self._canvas.extent())
        except QgsCsException:
            shown = QgsRectangle()
        if shown.isEmpty() or not shown.isFinite():
            raise BadInput(
                tr(
                    "The map does not say where it is; add a layer, zoom to the place, and search "
                    "again."
                )
            )
        return bounds_in(
            (
                max(-180.0, shown.xMinimum()),
                max(-90.0, shown.yMinimum()),
                min(180.0, shown.xMaximum()),
                min(90.0, shown.yMaximum()),
            )
        )

    def _found(self, answer: tuple[Choice, int, int]) -> None:
        choice, before, after = answer
        self._choice = choice
        kept = sum(len(images) for pair in choice.candidates.values() for images in pair)
        left = before + after - kept
        text = (
            tr("{before} images before and {after} after, {count} left out.")
            if left
            else tr("{before} images before and {after} after.")
        )
        self.found.setText(text.format(before=before, after=after, count=left))
        reasons = dict.fromkeys(f"{each.name}: {plain(each.why)}" for each in choice.left_out)
        self.found.setToolTip(tip("\n".join(list(reasons)[:20])))
        pairs = {pair.tile: pair for pair in choice.pairs}
        tiles = sorted(
            choice.candidates, key=lambda tile: -(pairs[tile].usable if tile in pairs else -1)
        )
        with QSignalBlocker(self.tile):
            self.tile.clear()
            self.tile.addItems(tiles)
        self._show_tile()
        if not choice.pairs:
            why = next((each.why for each in choice.left_out if each.name in tiles), None)
            self.told.emit(_nothing(before, after, why), False)

    def _show_tile(self) -> None:
        tile = self.tile.currentText()
        choice = self._choice
        if choice is not None and tile in choice.candidates:
            best = next((pair for pair in choice.pairs if pair.tile == tile), None)
            chosen = (best.before, best.after) if best else (None, None)
            for strip, images, one in zip(self.strips, choice.candidates[tile], chosen):
                strip.show_images(images, one)
            self._fetch_pictures(choice.candidates[tile])
        self._tell_pair()
        self._allow()

    def _fetch_pictures(self, candidates: tuple[list[FoundImage], list[FoundImage]]) -> None:
        images = [image for season in candidates for image in season if image.thumbnail]

        def work(send: Sender, tell: Any) -> None:
            for image in images:
                if (picture := send.picture(image.thumbnail)) is not None:
                    tell((image.id, picture))

        self._begin(tr("Deep Change: fetching pictures"), work, lambda _: None)

    def _list_collections(self) -> None:
        try:
            address = f"{address_in(self.criteria.server.currentText())}/collections"
        except BadInput as error:
            self.told.emit(plain(error.message), False)
            return
        self._begin(
            tr("Deep Change: listing collections"),
            lambda send, _: collections_in(send(Request(address)), address),
            self._offer,
        )

    def _offer(self, found: list[tuple[str, str]]) -> None:
        self.criteria.offer_collections(found)
        self.criteria.collection.showPopup()

    # ---- Choosing --------------------------------------------------------------------------------

    def _tell_pair(self) -> None:
        before, after = (strip.image() for strip in self.strips)
        text = ""
        if before is not None and after is not None:
            text = tr("{before} ({cloud_before}) and {after} ({cloud_after})").format(
                before=before.date,
                cloud_before=cloud_text(before),
                after=after.date,
                cloud_after=cloud_text(after),
            )
            if before.orbit and after.orbit and before.orbit != after.orbit:
                text += "\n" + tr("They were taken from different orbits.")
        self.pair.setText(text)
        self._allow()

    def use(self) -> None:
        """Make the two chosen images the pair."""
        before, after = (strip.image() for strip in self.strips)
        asked = self._asked
        if before is None or after is None or asked is None:
            return
        try:
            names = [name_of(image, asked.api, asked.collection) for image in (before, after)]
        except DeepChangeError as error:
            self.told.emit(plain(error.message), False)
            return

        def work(_send: Sender, _tell: Any) -> list[str]:
            for name in names:
                read_ahead(name)
            return names

        dates = (before.date, after.date)
        self._begin(
            tr("Deep Change: opening images"), work, lambda opened: self._opened(opened, dates)
        )

    def _opened(self, names: list[str], dates: tuple[str, str]) -> None:
        try:
            layers = [layer_of(name) for name in names]
        except DeepChangeError as error:
            self.told.emit(plain(error.message), False)
            return
        place = self._asked.rules.bounds if self._asked is not None else None
        self.chosen.emit(layers, dates, place)

    # ---- In the background -----------------------------------------------------------------------

    def _begin(self, title: str, work: Any, then: Any) -> None:
        """Do work(send, tell) in the background; then: hears its answer. Whatever went on before
        ends."""
        self.stop()

        def whole(tell: Any, cancelled: Any) -> Any:
            return work(Sender(cancelled), tell)

        task = self._task = EngineTask(title, whole, hidden=True)
        task.progressed.connect(self._picture_came)
        task.ended.connect(self._ended)
        self._then[task] = then
        task.start()
        self._allow()

    def _picture_came(self, came: tuple[str, Any]) -> None:
        for strip in self.strips:
            strip.show_picture(*came)

    def _ended(self, task: EngineTask) -> None:
        then = self._then.pop(task)
        if task is not self._task:
            return  # something else was begun meanwhile
        self._task = None
        self._allow()
        if task.complaint:
            self.found.clear()
            self.told.emit(plain(task.complaint), False)
        elif task.stopped:
            self.found.setText(tr("Stopped."))
        else:
            then(task.answer)

    def stop(self) -> None:
        """Ask for nothing any more."""
        if self._task is not None:
            self._task.cancel()

    def _allow(self) -> None:
        busy = self._task is not None
        self.busy.setVisible(busy)
        self.results.setVisible(self._choice is not None and bool(self._choice.candidates))
        several = self.tile.count() > 1
        self.tile.setVisible(several)
        self._tile_label.setVisible(several)
        self.use_button.setEnabled(all(strip.image() is not None for strip in self.strips))

    def close_down(self) -> None:
        """Nothing goes on in the background."""
        self.stop()
        for task in list(self._then):
            task.end(seconds=2.0)


def _search(asked: Asked, send: Sender) -> tuple[Choice, int, int]:
    """The images of both seasons that can be read, and which of them fit. Raises BadInput."""
    seasons = []
    for season in asked.seasons:
        first = search_request(asked.api, asked.collection, asked.rules.bounds, season)
        images = [
            image
            for image in found_by(send, first, asked.api, _MOST)
            if isinstance(image, FoundImage) and why_unreadable(image) is None
        ]
        seasons.append(images)
    before, after = seasons
    return choose_pairs(before, after, asked.rules), len(before), len(after)


def _nothing(before: int, after: int, why: Message | None) -> str:
    text = tr(
        "No two images fit ({before} before, {after} after){why}; choose longer seasons or more "
        "cloud, or move the map."
    )
    reason = f": {plain(why)}" if why else ""
    return text.format(before=before, after=after, why=reason)

"""A pair of images together with what its result said, and what the analyst decided on it."""

from __future__ import annotations

from dataclasses import dataclass, fields
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ..arrays.statistics import DateStatistics, Statistics
from ..arrays.windows import Window
from ..catalogue.models import LEARNED
from ..errors import BadInput, RastersDoNotMatch
from ..messages import msg
from ..raster.layers import NOT_ASSESSED, StoredClasses
from ..raster.pair import Chip, Pair, PairReader, mirrored, open_pair
from ..raster.quicklook import Quicklook
from ..request import DetectionRequest
from ..results.report import where_inputs_lie
from ..results.review_decisions import Polygon, PolygonRaster, decided, read_polygons
from ..runs import output_folder as names

EXTRA = 2  # bands more than the images have: the stored probability, and what was decided
UNDECIDED, ACCEPTED, REJECTED = 0, 1, 2


@dataclass(frozen=True)
class DecidedPair(Pair):
    """Both images with two more bands, the same in both dates: the stored probability in 254ths, and `UNDECIDED`,
    `ACCEPTED` or `REJECTED`.

    probability: the file that the first of them is read from. decisions: what the other is drawn from."""

    probability: Path = Path()
    decisions: tuple[Polygon, ...] = ()

    @property
    def channels(self) -> int:
        """How many channels each date gives."""
        return super().channels + EXTRA

    @property
    def images(self) -> Pair:
        """The images alone."""
        return Pair(*(getattr(self, item.name) for item in fields(Pair)))

    def open_reader(self) -> PairReader:
        """A reader of windows; one for each thread."""
        return DecidedReader(self)


class DecidedReader(PairReader):
    """Reads chips of a pair, probability and decisions with them. Not to be shared between threads."""

    def __init__(self, pair: DecidedPair) -> None:
        super().__init__(pair)
        self._height, self._width = pair.grid.height, pair.grid.width
        self._probability = StoredClasses(pair.probability)
        self._polygons = PolygonRaster(list(pair.decisions), pair.grid)
        # One more for −1, where there is no polygon.
        self._answers = np.array([*(ACCEPTED if each.accepted else REJECTED for each in pair.decisions), UNDECIDED])

    def read(self, window: Window, halo: int = 0) -> Chip:
        """As `PairReader.read`."""
        chip = super().read(window, halo)
        probability, decided = self._extra(window, halo)
        extra = np.stack([probability, decided])
        before, after = (np.concatenate([date, extra]) for date in (chip.before, chip.after))
        return Chip(before, after, chip.valid & (probability != NOT_ASSESSED))

    def _extra(self, window: Window, halo: int) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
        """Stored probability and decisions (H, W), mirrored beyond the border as the images are."""
        rows = mirrored(window.row - halo, window.height + 2 * halo, self._height)
        columns = mirrored(window.column - halo, window.width + 2 * halo, self._width)
        top, left = int(rows.min()), int(columns.min())
        inner = Window(top, left, int(rows.max()) - top + 1, int(columns.max()) - left + 1)
        place = np.ix_(rows - top, columns - left)
        decided = self._answers[self._polygons.read(inner)].astype(np.uint8)
        return self._probability.read(inner)[place].astype(np.uint8), decided[place]


class ImagesAlone(Quicklook):
    """The picture of a result that sees the images and not what was decided on them."""

    def __init__(self, pair: Pair, statistics: Statistics) -> None:
        self._count = pair.images.channels
        before, after = (self._cut(date) for date in (statistics.before, statistics.after))
        super().__init__(pair.images, Statistics(**{**vars(statistics), "before": before, "after": after}))

    def _cut(self, date: DateStatistics) -> DateStatistics:
        return DateStatistics(*(getattr(date, item.name)[: self._count] for item in fields(date)))

    def see_images(self, window: Window, before: NDArray, after: NDArray) -> None:
        """As `Quicklook.see_images`."""
        super().see_images(window, before[: self._count], after[: self._count])


def request_of(folder: str | Path) -> DetectionRequest:
    """What the result in a folder was asked, by the names that its files have now. Raises BadInput."""
    if not (Path(folder) / names.PROBABILITY).is_file():
        raise BadInput(
            msg(
                "“{folder}” holds no result ({name} is missing); give the folder that a detection wrote to.",
                folder=folder,
                name=names.PROBABILITY,
            )
        )
    request = where_inputs_lie(folder)
    if request is None:
        raise BadInput(
            msg(
                "“{folder}” holds no recipe that can be read; give the folder that a detection wrote to.", folder=folder
            )
        )
    return request


def first_probability(folder: str | Path) -> Path:
    """The probability that knows nothing of decisions: of a result that was learned, that of the result before it.

    Of one that is gone, its own."""
    place, seen = Path(folder), set()
    while place not in seen:
        seen.add(place)
        request = where_inputs_lie(place)
        if request is None or request.model != LEARNED.name or not request.learned_from:
            break
        earlier = Path(request.learned_from[0])
        if not (earlier / names.PROBABILITY).is_file():
            break
        place = earlier
    return place / names.PROBABILITY


def with_decisions(pair: Pair, folder: str | Path, decisions: list[Polygon] | None = None) -> DecidedPair:
    """A pair with what its result in a folder said and what was decided on it. Raises BadInput or RastersDoNotMatch.

    decisions: those to draw; by default all that the folder holds."""
    probability = first_probability(folder)
    raster = StoredClasses(probability)
    if raster.shape != (pair.grid.height, pair.grid.width):
        raise RastersDoNotMatch(
            msg(
                "“{before}” and “{after}” are no longer what the result in “{folder}” was made of; detect "
                "again, then decide and learn.",
                before=pair.before.label,
                after=pair.after.label,
                folder=folder,
            )
        )
    chosen = decided(read_polygons(folder)) if decisions is None else decisions
    images = {item.name: getattr(pair, item.name) for item in fields(Pair)}
    return DecidedPair(**images, probability=probability, decisions=tuple(chosen))


def open_decided(folder: str | Path) -> DecidedPair:
    """The pair of a result with its decisions. Raises BadInput."""
    return with_decisions(open_pair(request_of(folder)), folder)

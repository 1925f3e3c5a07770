"""A pair of images together with what its result said, and what the analyst decided on it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..alignment.align import open_as_aligned
from ..arrays.statistics import DateStatistics, Statistics, filled
from ..arrays.windows import Window
from ..catalogue.models import LEARNED
from ..catalogue.networks import LEARNER
from ..catalogue.store import ENDING, read_card
from ..errors import BadInput, ModelDoesNotFit, RastersDoNotMatch
from ..files.json_text import read_json
from ..messages import msg
from ..progress import Cancelled, never
from ..raster.gdal_io import spatial_reference
from ..raster.grid import Grid
from ..raster.layers import NOT_ASSESSED, StoredClasses, open_stored, stored
from ..raster.pair import Chip, Pair, PairReader, chips_to_learn_from, measure, mirrored
from ..raster.quicklook import Quicklook
from ..request import DetectionRequest
from ..results.report import inputs_replaced, where_inputs_lie
from ..results.review_decisions import Polygon, PolygonRaster, decided, fingerprint, read_polygons
from ..runs import output_folder as names
from ..statistical.fitted_model import STATISTICS, FittedModel, Watch, fitted

EXTRA = 2  # the last bands, after those of the images: the stored probability, and what was decided
UNDECIDED, ACCEPTED, REJECTED, DRAWN = 0, 1, 2, 4  # DRAWN: accepted, and outlined by hand
SAVED = "saved model"  # what the report of a result calls the method of a model that was saved
START = "ir-mad"  # what saved models start from on every pair: it needs no network and no file


@dataclass(frozen=True)
class DecidedPair(Pair):
    """Both images with more bands, the same in both dates: the probability in 254ths by `START`
    where that is a `witness`, the stored probability in 254ths, and `UNDECIDED`, `ACCEPTED`,
    `REJECTED` or `DRAWN`.

    probability: the file that the second of them is read from; start: what computes it where there
    is no such file. decisions: what the last is drawn from. trained: whether the start is the
    answer of a trained network, which holds weakly where nobody looked. witness: what computes that
    of `START` beside what the pair starts from, if anything does."""

    probability: Path | None = None
    decisions: tuple[Polygon, ...] = ()
    start: FittedModel | None = None
    trained: bool = False
    witness: FittedModel | None = None

    @property
    def channels(self) -> int:
        """How many channels each date gives."""
        return super().channels + EXTRA + (self.witness is not None)

    @property
    def images(self) -> Pair:
        """The images alone."""
        return Pair(*(getattr(self, item.name) for item in fields(Pair)))

    def open_reader(self) -> PairReader:
        """A reader of windows; one for each thread."""
        return DecidedReader(self)


class DecidedReader(PairReader):
    """Reads chips of a pair, probability and decisions with them. Not to be shared between
    threads."""

    def __init__(self, pair: DecidedPair) -> None:
        super().__init__(pair)
        self._height, self._width = pair.grid.height, pair.grid.width
        self._start, self._witness = pair.start, pair.witness
        self._probability = None if pair.probability is None else StoredClasses(pair.probability)
        self._polygons = PolygonRaster(list(pair.decisions), pair.grid)
        # One more for −1, where there is no polygon.
        self._answers = np.array([*(_answer(each) for each in pair.decisions), UNDECIDED])

    def read(self, window: Window, halo: int = 0) -> Chip:
        """As `PairReader.read`."""
        chip = super().read(window, halo)
        decided = self._mirrored(
            window, halo, lambda inner: self._answers[self._polygons.read(inner)]
        )
        first = self._first(window, halo)
        seen = [] if self._witness is None else [self._computed(self._witness, window, halo)]
        extra = np.stack([*seen, first, decided])
        before, after = (np.concatenate([date, extra]) for date in (chip.before, chip.after))
        return Chip(before, after, chip.valid & (first != NOT_ASSESSED))

    def _first(self, window: Window, halo: int) -> NDArray[np.uint8]:
        """The stored probability (H, W) of the start."""
        if self._probability is not None:
            return self._mirrored(window, halo, self._probability.read)
        if self._start is None:
            raise TypeError(
                "a decided pair has a stored probability, or something that computes it"
            )
        return self._computed(self._start, window, halo)

    def _computed(self, start: FittedModel, window: Window, halo: int) -> NDArray[np.uint8]:
        """The probability (H, W) in 254ths by a method that was fitted to the pair."""
        more = start.halo
        chip = super().read(window, halo + more)
        before, after = (
            filled(date, chip.valid, (0.0,) * len(date))[None] for date in (chip.before, chip.after)
        )
        probability = start.predict(before, after, chip.valid[None])[0]
        inner = np.s_[more:-more, more:-more] if more else np.s_[:, :]
        return stored(probability[inner].copy(), chip.valid[inner])

    def _mirrored(
        self, window: Window, halo: int, read: Callable[[Window], NDArray[Any]]
    ) -> NDArray[np.uint8]:
        """What `read` gives of the raster (H, W), mirrored beyond the border as the images are."""
        rows = mirrored(window.row - halo, window.height + 2 * halo, self._height)
        columns = mirrored(window.column - halo, window.width + 2 * halo, self._width)
        top, left = int(rows.min()), int(columns.min())
        inner = Window(top, left, int(rows.max()) - top + 1, int(columns.max()) - left + 1)
        values: NDArray[np.uint8] = read(inner)[np.ix_(rows - top, columns - left)].astype(np.uint8)
        return values


def _answer(polygon: Polygon) -> int:
    if not polygon.accepted:
        return REJECTED
    return DRAWN if polygon.drawn else ACCEPTED


class ImagesAlone(Quicklook):
    """The picture of a result that sees the images and not what was decided on them."""

    def __init__(self, pair: Pair, statistics: Statistics) -> None:
        self._count = pair.images.channels
        before, after = (self._cut(date) for date in (statistics.before, statistics.after))
        super().__init__(
            pair.images, Statistics(**{**vars(statistics), "before": before, "after": after})
        )

    def _cut(self, date: DateStatistics) -> DateStatistics:
        return DateStatistics(*(getattr(date, item.name)[: self._count] for item in fields(date)))

    def see_images(self, window: Window, before: NDArray[Any], after: NDArray[Any]) -> None:
        """As `Quicklook.see_images`."""
        super().see_images(window, before[: self._count], after[: self._count])


def request_of(folder: str | Path) -> DetectionRequest:
    """What the result in a folder was asked, by the names that its files have now. Raises
    BadInput."""
    if not (Path(folder) / names.PROBABILITY).is_file():
        raise BadInput(
            msg(
                "“{folder}” holds no result ({name} is missing); give the folder that a detection "
                "wrote to.",
                folder=folder,
                name=names.PROBABILITY,
            )
        )
    request = where_inputs_lie(folder)
    if request is None:
        raise BadInput(
            msg(
                "“{folder}” holds no recipe that can be read; give the folder that a detection "
                "wrote to.",
                folder=folder,
            )
        )
    return request


def first_folder(folder: str | Path) -> Path:
    """The result that knows nothing of decisions: of one that was learned, that before it.

    Where that is gone, the last one that is there."""
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
    return place


def saved_path(folder: str | Path) -> Path | None:
    """The model learned from decisions that the first result behind a folder was detected by; None
    where it was another one. Raises ModelDoesNotFit where its file is gone or damaged."""
    first = first_folder(folder)
    request = where_inputs_lie(first)
    if request is None or not request.model.endswith(ENDING):
        return None
    path = Path(request.model)
    if not path.is_file() and _was_learned_from_decisions(first):
        raise ModelDoesNotFit(
            msg(
                "The model “{path}”, which “{folder}” was detected by, is gone; put it back, or "
                "detect again by another one.",
                path=path,
                folder=first,
            )
        )
    return path if path.is_file() and read_card(path).network == LEARNER else None


def _was_learned_from_decisions(folder: Path) -> bool:
    """Whether a model learned from decisions detected what lies in a folder, as its report has
    it."""
    report = read_json(folder / names.REPORT, msg("The report"))
    learned = report.get("learned") if isinstance(report, dict) else None
    return isinstance(learned, dict) and learned.get("method") == SAVED


def with_decisions(pair: Pair, folder: str | Path, cancelled: Cancelled = never) -> DecidedPair:
    """A pair with what its result in a folder said and what was decided on it. Raises BadInput or
    RastersDoNotMatch.

    What a model learned from decisions said is no start: it counts by the pixels that it was
    learned from. Nor is what was learned, where the result before it is gone."""
    first = first_folder(folder)
    probability = first / names.PROBABILITY
    if not _lies_on(probability, pair.grid):
        raise RastersDoNotMatch(
            msg(
                "“{before}” and “{after}” are no longer what the result in “{folder}” was made "
                "of; detect again, then decide and learn.",
                before=pair.before.label,
                after=pair.after.label,
                folder=folder,
            )
        )
    chosen = decided(read_polygons(folder))
    images = replace(Pair(**_images(pair)), notes=(*pair.notes, *_replaced(folder)))
    request = where_inputs_lie(first)
    if request is not None and request.model == LEARNED.name and request.learned_from:
        note = msg(
            "“{earlier}”, which “{folder}” was learned from, is gone: learning starts from "
            "{start}, not from what was detected there; put it back to learn as before.",
            earlier=request.learned_from[0],
            folder=first,
            start=START,
        )
        images = replace(images, notes=(*images.notes, note))
        return with_start(images, tuple(chosen), cancelled)
    if saved_path(folder) is not None:
        return with_start(images, tuple(chosen), cancelled)
    trained = is_trained(probability.parent)
    witness = with_start(images, (), cancelled).start if trained else None
    return DecidedPair(
        **_images(images),
        probability=probability,
        decisions=tuple(chosen),
        trained=trained,
        witness=witness,
    )


def to_learn_from(pair: DecidedPair) -> DecidedPair:
    """A pair as its pixels are learned from: once misses are drawn, without a witness, which is no
    gain there (docs/learning.md)."""
    draws = any(polygon.drawn for polygon in pair.decisions)
    return replace(pair, witness=None) if draws else pair


def witnessed(pair: DecidedPair, like: DecidedPair, cancelled: Cancelled = never) -> DecidedPair:
    """A pair with as many bands as another: with a witness where that has one, else without."""
    if (pair.witness is None) == (like.witness is None):
        return pair
    start = None if like.witness is None else with_start(pair.images, (), cancelled).start
    return replace(pair, witness=start)


def is_learned_from(folder: str | Path, answers: Sequence[Polygon]) -> bool:
    """Whether a result was learned from the very decisions in it: its probabilities say what those
    leave open."""
    recipe = read_json(Path(folder) / names.RECIPE, "The recipe")
    versions = recipe.get("versions") if isinstance(recipe, dict) else None
    return isinstance(versions, dict) and versions.get("decisions_sha256") == fingerprint(answers)


def is_trained(folder: str | Path) -> bool:
    """Whether a trained network detected what lies in a folder."""
    request = where_inputs_lie(folder)
    return request is not None and request.model.endswith(ENDING) and saved_path(folder) is None


def _replaced(folder: str | Path) -> list[str]:
    """A sentence for each image that is another one than that which the result was made of."""
    request = where_inputs_lie(folder)
    return [] if request is None else inputs_replaced(Path(folder) / names.RECIPE, request)


def _lies_on(path: Path, grid: Grid) -> bool:
    """Whether a stored layer has the pixels of a grid, at the same place."""
    layer = open_stored(path)
    there = layer.GetGeoTransform(can_return_null=True)
    if (layer.RasterYSize, layer.RasterXSize) != (grid.height, grid.width) or (there is None) != (
        not grid.transform
    ):
        return False
    if there is None or grid.transform is None:
        return True
    side = max(abs(there[1]), abs(there[2]), abs(there[4]), abs(there[5]))
    if not np.allclose(there, grid.transform, rtol=0.0, atol=0.01 * side):
        return False
    text = layer.GetProjection()
    return not (text and grid.crs) or bool(
        spatial_reference(text).IsSame(spatial_reference(grid.crs))
    )


def _images(pair: Pair) -> dict[str, Any]:
    return {item.name: getattr(pair, item.name) for item in fields(Pair)}


def with_start(
    pair: Pair, decisions: tuple[Polygon, ...] = (), cancelled: Cancelled = never
) -> DecidedPair:
    """A pair whose first probability is computed by `START` as it is read."""
    images = Pair(**_images(pair))
    statistics = measure(images, cancelled)
    dates: tuple[list[NDArray[Any]], list[NDArray[Any]]] = ([], [])
    valid = []
    for chip in chips_to_learn_from(images, cancelled=cancelled):
        dates[0].append(filled(chip.before, chip.valid, statistics.before.mean))
        dates[1].append(filled(chip.after, chip.valid, statistics.after.mean))
        valid.append(chip.valid)
    start = fitted(START, (*dates, valid), STATISTICS[START], Watch(None, cancelled))
    return DecidedPair(**_images(pair), decisions=decisions, start=start)


def open_decided(folder: str | Path) -> DecidedPair:
    """The pair of a result with its decisions, as it is learned from. Raises BadInput."""
    return to_learn_from(with_decisions(open_images(folder), folder))


def open_images(folder: str | Path) -> Pair:
    """Both images of a result, the bands that its model was shown. Raises BadInput."""
    return open_as_aligned(request_of(folder), folder)

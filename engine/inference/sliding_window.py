"""From windows to the layers of a model's answer: read ahead, predict, blend, write behind."""

from __future__ import annotations

import zlib
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from operator import itemgetter
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..arrays.blending import Blend, Mosaic
from ..arrays.calibration import Knots, calibrated
from ..arrays.prediction import Prediction
from ..arrays.statistics import Statistics, filled
from ..arrays.windows import Window, full_rows, plan_windows
from ..background import WriteBehind, read_ahead
from ..errors import DeepChangeError
from ..messages import as_message
from ..progress import Monitor, Observer
from ..raster.grid import Grid
from ..raster.layers import NOT_ASSESSED, Classes, stored
from ..raster.pair import Pair, PairReader
from ..raster.quicklook import Quicklook
from ..raster.source.fill_values import FAR, far_note, may_fill, one_each
from ..runs.journal import Journal, Pace
from ..runs.output_folder import answers_of
from .answer_layers import AnswerFiles, StoredRows, refuse_altered
from .predictor import Predictor

Prepare = Callable[
    [NDArray[np.float32], NDArray[np.float32]], tuple[NDArray[np.float32], NDArray[np.float32]]
]


def as_they_are(
    before: NDArray[np.float32], after: NDArray[np.float32]
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Both dates in the raster's own units, for models that learn from the pair."""
    return before, after


@dataclass(frozen=True)
class Plan:
    """How a raster is cut: window size and overlap, and how many windows go to the network at once.

    halo: pixels read around each window so that its answer is exact up to its border. margin:
    pixels along inner window edges that count for nothing. prepare: from values as they are on disk
    to what the network wants to see. classes: name and colour of each class of a semantic model.
    views: of each window that the network is asked about; of several, their spread is kept too.
    calibration: of the card, for the probability of whole rows."""

    window: int
    overlap: int
    batch: int
    halo: int
    margin: int = 0
    prepare: Prepare = as_they_are
    classes: Classes = ()
    views: int = 1
    calibration: Knots = ()

    def numbers(self, grid: Grid) -> dict[str, int]:
        """All that says which windows there are, and what each gives."""
        corrected = {"calibration": zlib.crc32(repr(self.calibration).encode())}
        return {
            "height": grid.height,
            "width": grid.width,
            "window": self.window,
            "overlap": self.overlap,
            "batch": self.batch,
            "halo": self.halo,
            "margin": self.margin,
            "classes": len(self.classes),
            **({"views": self.views} if self.views > 1 else {}),
            **(corrected if self.calibration else {}),
        }


def write_predictions(
    pair: Pair,
    statistics: Statistics,
    predictor: Predictor,
    plan: Plan,
    journal: Journal,
    monitor: Monitor,
) -> None:
    """Predict every window and write the blended probability, and the classes of both dates where
    the plan has some.

    journal: its hidden folder takes the layers; windows whose rows it holds already are not
    computed again, and it learns how many windows and pixels have no answer, and of fill that was
    met. The monitor's picture sees the images pass by."""
    windows = plan_windows(pair.grid.height, pair.grid.width, plan.window, plan.overlap)
    left = [window for window in windows if window.row + window.height > journal.entries.rows]
    known = left[0].row if left and not journal.entries.answered else pair.grid.height
    _show(pair, statistics, monitor.picture, known)
    if journal.entries.answered:
        refuse_altered(journal.folder.parent, journal.entries.sums)
        return
    reader, far = pair.open_reader(), FarValues(pair, statistics)
    with (
        _Layers(
            journal, pair.grid, plan, left, lambda: (*reader.sentinel_notes(), *far.notes())
        ) as layers,
        predicted(reader, statistics, predictor, plan, left) as answered,
    ):
        done = len(windows) - len(left)
        for (batch, before, after, valid), prediction in answered:
            monitor.check()
            far.see(before, after)
            for index, window in enumerate(batch):
                layers.add(window, crop(valid[index], plan.halo), prediction.map(itemgetter(index)))
                if monitor.picture is not None:
                    monitor.picture.see_images(
                        window, crop(before[index], plan.halo), crop(after[index], plan.halo)
                    )
            done += len(batch)
            monitor.step(done / len(windows), done / len(windows) * pair.megapixels)
        layers.finish()


@contextmanager
def predicted(
    reader: PairReader,
    statistics: Statistics,
    predictor: Predictor,
    plan: Plan,
    windows: list[Window],
) -> Iterator[Iterator[tuple[Batch, Prediction]]]:
    """The batches of the windows in their order, each with its answer; read ahead in another
    thread. The chips have the plan's halo around them, the answers have none."""
    with (
        closing(read_ahead(_batches(reader, statistics, windows, plan), depth=1)) as batches,
        closing(_answered(predictor, plan, batches)) as answered,
    ):
        yield answered


def _show(pair: Pair, statistics: Statistics, picture: Observer | None, end: int) -> None:
    """Let the picture see the rows before `end`, whose windows were computed before this run went
    on."""
    if not isinstance(picture, Quicklook):
        return
    reader = pair.open_reader()
    for row in picture.rows[picture.rows < end]:
        window = Window(int(row), 0, 1, pair.grid.width)
        chip = reader.read(window)
        before = filled(chip.before, chip.valid, statistics.before.mean)
        picture.see_images(window, before, filled(chip.after, chip.valid, statistics.after.mean))


class Blended:
    """The answers of overlapping windows as one, as layers are stored: row of windows by row of
    windows."""

    def __init__(
        self, shape: tuple[int, int], plan: Plan, first: int, columns: tuple[int, int] | None = None
    ) -> None:
        """shape: of the raster. first: row of the first windows. columns: first and end of those
        that all windows lie in, where they are not the whole width."""
        size = shape, plan.window, plan.overlap, plan.margin, first
        self._blend, self._mosaic = Blend(*size), Mosaic(2, *size) if plan.classes else None
        self._spread = Blend(*size) if plan.views > 1 else None
        self._strips = [each for each in (self._blend, self._mosaic, self._spread) if each]
        self._calibration = plan.calibration
        if columns is not None:
            for strip in self._strips:
                strip.keep_to(*columns)

    def add(self, window: Window, valid: NDArray[np.bool_], prediction: Prediction) -> bool:
        """Take in one window's answer, each array (H, W), NaN where there is none; whether it has
        one everywhere."""
        probability = (
            prediction.probability if valid.all() else np.where(valid, prediction.probability, 0.0)
        )
        self._blend.add(window, probability, valid)
        if self._mosaic is not None:
            self._mosaic.add(
                window, np.stack([v for v in prediction[1:3] if v is not None]) + np.uint8(1)
            )
        if self._spread is not None:
            spread = prediction.uncertainty
            if spread is None:  # where nothing was asked, nothing is uncertain
                spread = np.zeros_like(probability)
            self._spread.add(window, np.where(valid, spread, 0.0), valid)
        return bool(np.isfinite(probability).all())

    def final_rows(self) -> tuple[int, FinalRows]:
        """After the last window of a row: the first of the rows now final, and these; good until
        `advance`."""
        row, probability, valid = self._blend.final_rows()
        classes = () if self._mosaic is None else tuple(self._mosaic.final_rows()[1])
        spread = None if self._spread is None else self._spread.final_rows()[1]
        return row, FinalRows(probability, valid, classes, spread, self._calibration)

    def advance(self) -> None:
        """Let go of the final rows."""
        for strip in self._strips:
            strip.advance()


@dataclass(frozen=True)
class FinalRows:
    """Rows that no later window touches: probability (H, W), NaN where a window had no answer,
    where it counts (H, W), the classes of both dates of a semantic model (H, W), the spread of
    several views, 0..0.5 (H, W), and the calibration that the probability still needs."""

    probability: NDArray[np.float32]
    valid: NDArray[np.bool_]
    classes: tuple[NDArray[np.uint8], ...]
    spread: NDArray[np.float32] | None = None
    calibration: Knots = ()

    def as_stored(self, columns: slice = slice(None)) -> Iterator[tuple[list[NDArray[Any]], int]]:
        """The layers of these columns, a few rows at a time: full rows of a wide raster are large;
        beside them how many of their pixels have no answer."""
        probability, valid = self.probability[:, columns], self.valid[:, columns]
        for part in full_rows(*valid.shape):
            here = valid[part.slices]
            inside = here & np.isfinite(probability[part.slices])
            named = [
                np.where(inside, values[:, columns][part.slices], np.uint8(NOT_ASSESSED))
                for values in self.classes
            ]
            if self.spread is not None:  # stored as 0..1 is
                spread = 2 * self.spread[:, columns][part.slices]
                named.append(stored(spread, inside & np.isfinite(spread)))
            without = int(np.count_nonzero(here)) - int(np.count_nonzero(inside))
            right = calibrated(probability[part.slices], self.calibration)
            yield [stored(right, inside), *named], without


class _Layers:
    """The rasters that grow while the windows pass: final rows are stored row of windows by row of
    windows, and laid down in the GeoTIFFs block by block."""

    def __init__(
        self,
        journal: Journal,
        grid: Grid,
        plan: Plan,
        windows: list[Window],
        fill: Callable[[], Iterable[str]],
    ) -> None:
        """windows: those to come, from the first row that overlaps one which is not stored yet.
        fill: what to note."""
        self._journal, self._grid, self._fill = journal, grid, fill
        self._stored = journal.entries.rows  # rows that an earlier part of the run has stored
        self._row = windows[0].row if windows else grid.height
        self._blended = Blended((grid.height, grid.width), plan, self._row)
        self._failed = journal.entries.not_assessed
        names = answers_of(classes=bool(plan.classes), uncertainty=plan.views > 1)
        self._rows = StoredRows(
            journal.folder,
            [Path(name).stem for name in names],
            grid.width,
            self._stored,
            journal.entries.sums,
        )
        self._files = AnswerFiles(
            journal.folder.parent, grid, plan.classes, uncertain=plan.views > 1
        )
        self._pace = Pace()
        self._behind = WriteBehind(self._write)

    def __enter__(self) -> _Layers:
        return self

    def add(self, window: Window, valid: NDArray[np.bool_], prediction: Prediction) -> None:
        """One window's answer, each array (H, W); NaN where there is none."""
        if window.row != self._row:
            self._hand_over()
            self._row = window.row
        answered = self._blended.add(window, valid, prediction)
        if window.row >= self._stored and not answered:
            self._failed = self._failed[0] + 1, self._failed[1]

    def _hand_over(self) -> None:
        """Pass on the rows that are final."""
        row, rows = self._blended.final_rows()
        if row >= self._stored:
            for layers, without in rows.as_stored():
                self._failed = self._failed[0], self._failed[1] + without
                self._behind.put(layers, None)
            self._behind.put(None, self._failed)
        self._blended.advance()

    def _write(
        self, layers: list[NDArray[np.uint8]] | None, failed: tuple[int, int] | None
    ) -> None:
        """Store rows, or note that a row of windows is complete; in the thread that writes."""
        if layers is not None:
            self._rows.append(layers)
        elif self._pace.allows():
            with self._pace:
                self._rows.sync()
                self._journal.note(
                    rows=self._rows.count,
                    sums=list(self._rows.sums),
                    not_assessed=failed,
                    **self._met(),
                )
        self._files.lay_down(self._rows)

    def finish(self) -> None:
        """Write what is left, close the files, and note that they are whole."""
        if self._row < self._grid.height:
            self._hand_over()
        self._behind.close()
        self._files.lay_down(self._rows)
        sums = self._files.finish()
        self._journal.note(
            rows=self._rows.count,
            sums=sums,
            not_assessed=self._failed,
            answered=True,
            **self._met(),
        )
        self._rows.remove()

    def _met(self) -> dict[str, list[Any]]:
        fill = one_each((*self._journal.fill, *self._fill()))
        return {"fill": [as_message(note).to_json() for note in fill]} if fill else {}

    def __exit__(self, kind: type | None, error: BaseException | None, trace: object) -> None:
        self._behind.__exit__(kind, error, trace)
        self._files.close()
        self._rows.close()


Batch = tuple[list[Window], NDArray[np.float32], NDArray[np.float32], NDArray[np.bool_]]


def _batches(
    reader: PairReader, statistics: Statistics, windows: list[Window], plan: Plan
) -> Iterator[Batch]:
    """Windows of one row at a time, read and filled, `plan.batch` together."""
    for group in _groups(windows, plan.batch):
        chips = [reader.read(window, plan.halo) for window in group]
        valid = np.stack([chip.valid for chip in chips])
        before = _filled([chip.before for chip in chips], valid, statistics.before.shown_mean)
        yield (
            group,
            before,
            _filled([chip.after for chip in chips], valid, statistics.after.shown_mean),
            valid,
        )


def _filled(
    values: list[NDArray[Any]], valid: NDArray[np.bool_], mean: tuple[float, ...]
) -> NDArray[np.float32]:
    """One date of several chips (N, C, H, W), without a pass more over the pixels than converting
    them takes."""
    together = np.empty((len(values), *values[0].shape), np.float32)
    for chip, where, target in zip(values, valid, together):
        filled(chip, where, mean, out=target)
    return together


def _groups(windows: list[Window], size: int) -> Iterator[list[Window]]:
    """Windows in their order, at most `size` together, never from two rows."""
    group: list[Window] = []
    for window in windows:
        if group and (len(group) == size or window.row != group[0].row):
            yield group
            group = []
        group.append(window)
    if group:
        yield group


def _answered(
    predictor: Predictor, plan: Plan, batches: Iterable[Batch]
) -> Generator[tuple[Batch, Prediction], None, None]:
    """Each batch with its answer; the next one is computed while whoever asks is at work with this
    one."""
    under_way: deque[tuple[Batch, Callable[[], Prediction]]] = deque()
    try:
        for batch in batches:
            under_way.append((batch, _started(predictor, plan, *batch[1:])))
            if len(under_way) > 1:
                earlier, wait = under_way.popleft()
                yield earlier, wait().map(lambda values: crop(values, plan.halo))
        while under_way:
            earlier, wait = under_way.popleft()
            yield earlier, wait().map(lambda values: crop(values, plan.halo))
    finally:
        for (
            _,
            wait,
        ) in under_way:  # the predictor must not be left with an answer that nobody waits for
            with suppress(DeepChangeError):
                wait()


def _started(
    predictor: Predictor,
    plan: Plan,
    before: NDArray[np.float32],
    after: NDArray[np.float32],
    valid: NDArray[np.bool_],
) -> Callable[[], Prediction]:
    if not valid.any():  # nothing to look at: a network would only be asked about filling
        nothing = np.zeros_like(before[:, 0])
        return lambda: Prediction(
            nothing, *([nothing.astype(np.uint8)] * 2 if plan.classes else ())
        )
    return predictor.start(*plan.prepare(before, after), valid)


def crop(values: NDArray[Any], halo: int) -> NDArray[Any]:
    """Values (…, H, W) without the halo around them."""
    return values[..., halo : values.shape[-2] - halo, halo : values.shape[-1] - halo]


class FarValues:
    """Looks, in a raster too large to be measured whole, for fill that lies far from all that was
    measured."""

    def __init__(self, pair: Pair, statistics: Statistics) -> None:
        self._dates = (
            ()
            if statistics.pixels >= pair.grid.height * pair.grid.width
            else ((pair.before, statistics.before), (pair.after, statistics.after))
        )
        self._pixels = 0
        self._counts: dict[tuple[int, float], int] = {}

    def see(self, *dates: NDArray[Any]) -> None:
        """Both dates (N, C, H, W), without anything unusual where there is no data."""
        for index, (source, figures) in enumerate(self._dates):
            values = dates[index][:, : source.channels]
            self._pixels += values[:, 0].size if index == 0 else 0
            low, high = (
                min(figures.minimum[: source.channels]),
                max(figures.maximum[: source.channels]),
            )
            reach = FAR * (high - low)
            for value in {float(values.min()), float(values.max())}:
                if (value < low - reach or value > high + reach) and may_fill(source, value):
                    pixels = int((values == value).all(axis=1).sum())
                    self._counts[index, value] = self._counts.get((index, value), 0) + pixels

    def notes(self) -> tuple[str, ...]:
        """A sentence on each such value."""
        return tuple(
            note
            for (index, value), pixels in tuple(self._counts.items())
            for note in far_note(self._dates[index][0], value, pixels, self._pixels)
        )

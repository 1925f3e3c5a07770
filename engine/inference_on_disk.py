"""From windows to the layers of a model's answer: read ahead, predict, blend, write behind."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from operator import itemgetter
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from .blending import Blend, Mosaic
from .errors import Stopped
from .grids import Grid
from .layers_on_disk import NOT_ASSESSED, Classes, class_writer, probability_writer, stored
from .normalise import Statistics, filled
from .prediction import Prediction
from .predictor import Predictor
from .progress import Cancelled
from .quicklook import Quicklook
from .rasters import Pair
from .result_files import CLASSES_AFTER, CLASSES_BEFORE, PROBABILITY
from .streams import WriteBehind, read_ahead
from .windows import Window, full_rows, plan_windows

Step = Callable[[float, float], None]
Prepare = Callable[[NDArray[np.float32], NDArray[np.float32]], tuple[NDArray[np.float32], NDArray[np.float32]]]


def as_they_are(
    before: NDArray[np.float32], after: NDArray[np.float32]
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Both dates in the raster's own units, for models that learn from the pair."""
    return before, after


@dataclass(frozen=True)
class Plan:
    """How a raster is cut: window size and overlap, and how many windows go to the network at once.

    halo: pixels read around each window so that its answer is exact up to its border. margin: pixels along inner
    window edges that count for nothing. prepare: from values as they are on disk to what the network wants to see.
    classes: name and colour of each class of a semantic model."""

    window: int
    overlap: int
    batch: int
    halo: int
    margin: int = 0
    prepare: Prepare = as_they_are
    classes: Classes = ()


def write_predictions(
    pair: Pair, statistics: Statistics, predictor: Predictor, plan: Plan, folder: Path, picture: Quicklook, step: Step,
    cancelled: Cancelled,
) -> None:  # fmt: skip
    """Predict every window and write the blended probability, and the classes of both dates where the plan has some.

    The picture sees the images pass by."""
    windows = plan_windows(pair.grid.height, pair.grid.width, plan.window, plan.overlap)
    with (
        _Layers(folder, pair.grid, plan) as layers,
        closing(read_ahead(_batches(pair, statistics, windows, plan))) as batches,
    ):
        done = 0
        for batch, before, after, valid in batches:
            if cancelled():
                raise Stopped("Stopped.")
            prediction = _predict(predictor, plan, before, after, valid)
            for index, window in enumerate(batch):
                layers.add(window, _crop(valid[index], plan.halo), prediction.map(itemgetter(index)))
                picture.see_images(window, _crop(before[index], plan.halo), _crop(after[index], plan.halo))
            done += len(batch)
            step(done / len(windows), done / len(windows) * pair.megapixels)
        layers.finish()


class _Layers:
    """The rasters that grow while the windows pass; each row of windows is written when the next one begins."""

    def __init__(self, folder: Path, grid: Grid, plan: Plan) -> None:
        size = grid.height, grid.width, plan.window, plan.overlap, plan.margin
        self._blend, self._mosaic = Blend(*size), Mosaic(2, *size) if plan.classes else None
        self._writers = [probability_writer(folder / PROBABILITY, grid)]
        if plan.classes:
            self._writers += [
                class_writer(folder / name, grid, date, plan.classes)
                for name, date in ((CLASSES_BEFORE, "before"), (CLASSES_AFTER, "after"))
            ]
        self._behind = WriteBehind(self._write)
        self._row = 0

    def __enter__(self) -> _Layers:
        return self

    def add(self, window: Window, valid: NDArray[np.bool_], prediction: Prediction) -> None:
        """One window's answer, each array (H, W)."""
        if window.row != self._row:
            self._hand_over()
            self._row = window.row
        self._blend.add(window, np.where(valid, prediction.probability, 0.0), valid)
        if self._mosaic is not None:
            self._mosaic.add(window, np.stack([v for v in prediction[1:] if v is not None]) + np.uint8(1))

    def _hand_over(self) -> None:
        """Pass on the rows that are final, a few at a time: full rows of a wide raster are large."""
        row, probability, valid = self._blend.final_rows()
        classes = [] if self._mosaic is None else list(self._mosaic.final_rows()[1])
        for part in full_rows(*valid.shape):
            inside = valid[part.slices]
            named = [np.where(inside, values[part.slices], np.uint8(NOT_ASSESSED)) for values in classes]
            self._behind.put(row + part.row, [stored(probability[part.slices], inside), *named])
        self._blend.advance()
        if self._mosaic is not None:
            self._mosaic.advance()

    def _write(self, row: int, layers: list[NDArray[np.uint8]]) -> None:
        for writer, rows in zip(self._writers, layers):
            writer.write(row, rows)

    def finish(self) -> None:
        """Write what is left and close the files."""
        self._hand_over()
        self._behind.close()
        for writer, resampling in zip(self._writers, ("AVERAGE", "NEAREST", "NEAREST")):
            writer.finish(resampling)

    def __exit__(self, kind: type | None, error: BaseException | None, trace: object) -> None:
        self._behind.__exit__(kind, error, trace)
        for writer in self._writers:
            writer.__exit__()


Batch = tuple[list[Window], NDArray[np.float32], NDArray[np.float32], NDArray[np.bool_]]


def _batches(pair: Pair, statistics: Statistics, windows: list[Window], plan: Plan) -> Iterator[Batch]:
    """Windows of one row at a time, read and filled, `plan.batch` together."""
    reader = pair.open_reader()
    for group in _groups(windows, plan.batch):
        chips = [reader.read(window, plan.halo) for window in group]
        before = np.stack([filled(chip.before, chip.valid, statistics.before.mean) for chip in chips])
        after = np.stack([filled(chip.after, chip.valid, statistics.after.mean) for chip in chips])
        yield group, before, after, np.stack([chip.valid for chip in chips])


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


def _predict(
    predictor: Predictor, plan: Plan, before: NDArray[np.float32], after: NDArray[np.float32], valid: NDArray[np.bool_]
) -> Prediction:
    if not valid.any():  # nothing to look at: a network would only be asked about filling
        nothing = np.zeros_like(_crop(before[:, 0], plan.halo))
        return Prediction(nothing, *([nothing.astype(np.uint8)] * 2 if plan.classes else ()))
    prediction = predictor.predict(*plan.prepare(before, after), valid)
    return prediction.map(lambda values: _crop(values, plan.halo))


def _crop(values: NDArray, halo: int) -> NDArray:
    return values[..., halo : values.shape[-2] - halo, halo : values.shape[-1] - halo]

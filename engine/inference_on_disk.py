"""From windows to the probability layer: read ahead, predict, blend, write behind."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from .blending import Blend
from .errors import Stopped
from .layers_on_disk import probability_writer, stored
from .normalise import Statistics, filled
from .predictor import Predictor
from .progress import Cancelled
from .quicklook import Quicklook
from .rasters import Pair
from .streams import WriteBehind, read_ahead
from .windows import Window, full_rows, plan_windows

Step = Callable[[float, float], None]


@dataclass(frozen=True)
class Plan:
    """How a raster is cut: window size and overlap, and how many windows go to the network at once.

    halo: pixels read around each window so that its answer is exact up to its border."""

    window: int
    overlap: int
    batch: int
    halo: int


def write_probability(
    pair: Pair, statistics: Statistics, predictor: Predictor, plan: Plan, path: Path, picture: Quicklook, step: Step,
    cancelled: Cancelled,
) -> None:  # fmt: skip
    """Predict every window and write the blended probability; the picture sees the images pass by."""
    height, width = pair.grid.height, pair.grid.width
    windows = plan_windows(height, width, plan.window, plan.overlap)
    blend = Blend(height, width, plan.window, plan.overlap, 0)
    with (
        probability_writer(path, pair.grid) as writer,
        closing(read_ahead(_batches(pair, statistics, windows, plan))) as batches,
        WriteBehind(writer.write) as behind,
    ):
        done, row = 0, 0
        for batch, before, after, valid in batches:
            if cancelled():
                raise Stopped("Stopped.")
            probability = _predict(predictor, before, after, valid, plan.halo)
            for index, window in enumerate(batch):
                if window.row != row:
                    _hand_over(blend, behind)
                    row = window.row
                inner = _crop(valid[index], plan.halo)
                blend.add(window, np.where(inner, probability[index], 0.0), inner)
                picture.see_images(window, _crop(before[index], plan.halo), _crop(after[index], plan.halo))
            done += len(batch)
            step(done / len(windows), done / len(windows) * pair.megapixels)
        _hand_over(blend, behind)
        behind.close()
        writer.finish("AVERAGE")


def _hand_over(blend: Blend, behind: WriteBehind) -> None:
    """Pass on the rows that are final, a few at a time: full rows of a wide raster are large."""
    row, probability, valid = blend.final_rows()
    for part in full_rows(*valid.shape):
        behind.put(row + part.row, stored(probability[part.slices], valid[part.slices]))
    blend.advance()


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
    predictor: Predictor,
    before: NDArray[np.float32],
    after: NDArray[np.float32],
    valid: NDArray[np.bool_],
    halo: int,
) -> NDArray[np.float32]:
    if not valid.any():  # nothing to look at: a network would only be asked about filling
        return np.zeros_like(_crop(before[:, 0], halo))
    return _crop(predictor.predict(before, after, valid).probability, halo)


def _crop(values: NDArray, halo: int) -> NDArray:
    return values[..., halo : values.shape[-2] - halo, halo : values.shape[-1] - halo]

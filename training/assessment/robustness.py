"""How a network bears images unlike those it learned from: the labelled pairs of a split, shifted,
compressed, brightened and resampled on purpose, scored as they are scored untouched."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal, gdal_array

from ...engine.arrays.windows import Window
from ...engine.raster.gdal_io import quiet
from ...engine.raster.grid import Grid
from ..data.chip_dataset import ChipPlan
from ..data.label_coding import IGNORED, Labels, as_change
from ..data.opening import open_files_of, opened_files
from ..data.pair_set import PairFiles, PairSet, open_set
from ..data.writer import Labelled, SetWriter
from ..metrics.evaluate import Scores, Windows, predict_pairs
from ..trainer.export import Best
from ..trainer.setup import normalisation_of

Array = NDArray[Any]
TOLD = ("precision", "recall", "f1")


class Dates(NamedTuple):
    """Both dates (C, H, W) as stored, and what is true (H, W)."""

    before: Array
    after: Array
    change: Labels


def _shifted(pair: Dates, pixels: int) -> Dates:
    """The after date moved to the right; its border is repeated."""
    width = pair.after.shape[-1]
    columns = np.clip(np.arange(width) - pixels, 0, width - 1)
    return pair._replace(after=pair.after[..., columns])


def _compressed(pair: Dates, quality: int) -> Dates:
    """Both dates as JPEG leaves them."""
    return pair._replace(
        before=_through_jpeg(pair.before, quality), after=_through_jpeg(pair.after, quality)
    )


def _through_jpeg(date: Array, quality: int) -> Array:
    path = "/vsimem/robustness.jpg"
    with quiet():
        source = gdal_array.OpenArray(np.ascontiguousarray(date))
        gdal.GetDriverByName("JPEG").CreateCopy(path, source, options=[f"QUALITY={quality}"])
        found: Array = gdal.Open(path).ReadAsArray().reshape(date.shape)
        gdal.Unlink(path)
    return found


def _brightened(pair: Dates, gamma: float) -> Dates:
    """The after date with other mid-tones, as under other light: darker above 1."""
    low, high = float(pair.after.min()), float(pair.after.max())
    scaled = (pair.after - low) / max(high - low, 1e-12)
    after = low + scaled**gamma * (high - low)
    if np.issubdtype(pair.after.dtype, np.integer):
        after = np.rint(after)
    return pair._replace(after=after.astype(pair.after.dtype))


def _coarser(pair: Dates) -> Dates:
    """Pixels of twice the side: the mean of four."""
    height, width = (length // 2 * 2 for length in pair.change.shape)

    def mean(date: Array) -> Array:
        fours = date[:, :height, :width].reshape(len(date), height // 2, 2, width // 2, 2)
        found = fours.mean(axis=(2, 4))
        whole = np.rint(found) if np.issubdtype(date.dtype, np.integer) else found
        fewer: Array = whole.astype(date.dtype)
        return fewer

    return Dates(mean(pair.before), mean(pair.after), pair.change[:height:2, :width:2])


def _finer(pair: Dates) -> Dates:
    """Pixels of half the side, between them what lies between."""
    change = pair.change.repeat(2, axis=0).repeat(2, axis=1)
    return Dates(_doubled(pair.before), _doubled(pair.after), change)


def _doubled(date: Array) -> Array:
    found = date.astype(np.float64)
    for axis in (1, 2):
        length = date.shape[axis]
        places = np.clip((np.arange(2 * length) - 0.5) / 2, 0, length - 1)
        low = np.floor(places).astype(int)
        share = (places - low).reshape([-1 if each == axis else 1 for each in range(3)])
        high = np.minimum(low + 1, length - 1)
        found = found.take(low, axis) * (1 - share) + found.take(high, axis) * share
    whole = np.rint(found) if np.issubdtype(date.dtype, np.integer) else found
    doubled: Array = whole.astype(date.dtype)
    return doubled


CHANGES: Mapping[str, Callable[[Dates], Dates]] = {
    "as they are": lambda pair: pair,
    "shifted by 1 pixel": partial(_shifted, pixels=1),
    "shifted by 2 pixels": partial(_shifted, pixels=2),
    "shifted by 3 pixels": partial(_shifted, pixels=3),
    "JPEG, quality 75": partial(_compressed, quality=75),
    "JPEG, quality 40": partial(_compressed, quality=40),
    "after brighter": partial(_brightened, gamma=0.7),
    "after darker": partial(_brightened, gamma=1.4),
    "pixels half as large": _finer,
    "pixels twice as large": _coarser,
}


def score_changes(
    best: Best, split: str, threshold: float, fabric: Any
) -> Iterator[tuple[str, dict[str, float]]]:
    """What was done to the pairs of a split, and the scores then, one by one; what cannot be done
    to such images is left out. Raises BadInput."""
    jpeg = _jpeg_takes(best, split)
    for name, change in CHANGES.items():
        if name.startswith("JPEG") and not jpeg:
            continue
        with tempfile.TemporaryDirectory(prefix="deepchange-") as folder:
            pairs = _write_changed(best, split, change, Path(folder))
            plan = ChipPlan(
                normalisation_of(best.recipe, best.pairs),
                best.recipe.window,
                best.recipe.window_overlap,
            )
            windows, scores = Windows(pairs, split, plan), Scores(threshold, 0, best.pairs)
            network = best.network.to(fabric.device)
            for answer in predict_pairs(network, windows, 1, 0, fabric):
                scores.add(answer)
        found = scores.result()
        yield name, {told: found[told] for told in found if told in TOLD or told.endswith(" f1")}


def _jpeg_takes(best: Best, split: str) -> bool:
    """Whether all images are grey or coloured ones of 8 bit."""
    pairs = (open_files_of(files, best.recipe.bands or None) for files in best.pairs.pairs(split))
    return all(
        source.type_name == "Byte" and source.channels in (1, 3)
        for pair in pairs
        for source in (pair.before, pair.after)
    )


def _write_changed(
    best: Best, split: str, change: Callable[[Dates], Dates], folder: Path
) -> PairSet:
    writer = SetWriter(folder, 0)
    for files in dict.fromkeys(best.pairs.pairs(split)):
        found = change(_read(files, best))
        chip = Labelled(found.before, found.after, found.change)
        grid = Grid(found.change.shape[0], found.change.shape[1])
        writer.add(split, files.name, chip, grid, nodata=_nodata_of(files, best))
    writer.finish()
    return open_set(folder)


def _nodata_of(files: PairFiles, best: Best) -> float | None:
    """What means “no data” in both images; None where they do not say the same."""
    pair = open_files_of(files, best.recipe.bands or None)
    return pair.before.nodata if pair.before.nodata == pair.after.nodata else None


def _read(files: PairFiles, best: Best) -> Dates:
    found = opened_files(files, best.recipe.bands or None)
    pair = found.pair
    whole = Window(0, 0, pair.grid.height, pair.grid.width)
    chip = pair.open_reader().read(whole)
    values, known = found.label_reader(files.label, "mask").read(whole)
    change = as_change(values, best.pairs.coding)
    change[~(known & chip.valid)] = IGNORED
    return Dates(chip.before, chip.after, change)

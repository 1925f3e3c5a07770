"""Chips of labelled pairs as a torch data set: read by the engine, augmented, and shown as a card says."""

from __future__ import annotations

import os
import zlib
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.utils.data import Dataset

from ..engine.card import Normalisation
from ..engine.errors import BadInput, NothingToAssess
from ..engine.gdal_files import open_raster, read_block
from ..engine.grids import offset_on
from ..engine.normalise import DateStatistics, filled
from ..engine.rasters import Chip, Pair, PairReader, measure, open_pair
from ..engine.request import DetectionRequest
from ..engine.sources import open_source
from ..engine.windows import Window, plan_windows
from .augment import NOTHING, Augmentation
from .labels import IGNORED, Labels, as_change, as_classes
from .pairs import PairFiles, PairSet

_OPEN_PAIRS = 32  # files that one process holds open: systems allow some hundreds


@dataclass(frozen=True)
class ChipPlan:
    """How pairs become chips.

    size, overlap: pixels; size None takes each image whole. bands: on disk, from 1, in the network's order, None for
    all. seed: of the augmentation."""

    normalisation: Normalisation
    size: int | None = None
    overlap: int = 0
    bands: tuple[int, ...] | None = None
    augmentation: Augmentation = NOTHING
    seed: int = 0


class Chips(Dataset):
    """The chips of a split, a dict each: name, window (row, column), before and after float32 (C, H, W), change uint8
    (H, W) as 0, 1 and IGNORED, and, where the set has classes, classes_before and classes_after.

    Pixels without data in both dates hold the mean and are IGNORED. Raises BadInput, with the file, for images that do
    not lie over one another, or are smaller than a chip."""

    def __init__(self, pairs: PairSet, split: str, plan: ChipPlan) -> None:
        self._set, self._plan = pairs, plan
        self._files = pairs.pairs(split)
        self._places = [(index, window) for index, files in enumerate(self._files) for window in self._windows(files)]
        # Shared, so that workers that outlive an epoch hear of the next one.
        self._epoch = torch.zeros((), dtype=torch.int64).share_memory_()
        self._open: OrderedDict[int, _OpenPair] = OrderedDict()
        self._owner = os.getpid()

    def __len__(self) -> int:
        return len(self._places)

    def begin_epoch(self, epoch: int) -> None:
        """Told before each epoch: chips are augmented anew, the same way whenever that epoch is run."""
        self._epoch.fill_(epoch)

    def place(self, index: int) -> tuple[PairFiles, Window]:
        """Which pair a chip is from, and where in it."""
        pair, window = self._places[index]
        return self._files[pair], window

    def __getitem__(self, index: int) -> dict[str, Any]:
        pair, window = self._places[index]
        opened = self._opened(pair)
        chip = opened.read(window)
        labels = [torch.from_numpy(label) for label in opened.labels(window, chip.valid, self._set.coding)]
        dates = [torch.from_numpy(values) for values in (chip.before, chip.after)]
        before, after, labels = self._augmented(dates, labels, opened.eight_bit, index)
        sample = {
            "name": self._files[pair].name, "window": (window.row, window.column),
            "before": opened.shown("before", before, self._plan.normalisation),
            "after": opened.shown("after", after, self._plan.normalisation), "change": labels[0],
        }  # fmt: skip
        return sample if len(labels) == 1 else {**sample, "classes_before": labels[1], "classes_after": labels[2]}

    def _augmented(
        self, dates: Sequence[Tensor], labels: list[Tensor], eight_bit: bool, index: int
    ) -> tuple[Tensor, Tensor, list[Tensor]]:
        augmentation = self._plan.augmentation
        if augmentation == NOTHING:
            return dates[0], dates[1], labels
        if augmentation.coloured and not eight_bit:
            raise BadInput(
                f"Colours can only be changed of 8-bit images, and “{self.place(index)[0].before}” is none; train "
                "without changes of colour."
            )
        seed = zlib.crc32(f"{self._plan.seed} {int(self._epoch)} {index}".encode())
        return augmentation(dates[0], dates[1], labels, seed)

    def _windows(self, files: PairFiles) -> list[Window]:
        height, width = self._set.size or _working_size(files, self._plan.bands)
        size = self._plan.size
        if size is None:
            return [Window(0, 0, height, width)]
        if min(height, width) < size:
            raise BadInput(
                f"“{files.before}” has {width} × {height} pixels, fewer than a chip of {size}; choose a smaller chip "
                "size, or leave the pair out."
            )
        return plan_windows(height, width, size, self._plan.overlap)

    def _opened(self, pair: int) -> _OpenPair:
        """The pair, opened in this process; those not asked for longest are closed."""
        if self._owner != os.getpid():  # a worker must not share open files with the process that it came from
            self._open, self._owner = OrderedDict(), os.getpid()
        if pair not in self._open:
            self._open[pair] = _OpenPair(self._files[pair], self._plan.bands)
            if len(self._open) > _OPEN_PAIRS:
                self._open.popitem(last=False)
        self._open.move_to_end(pair)
        return self._open[pair]


class _OpenPair:
    """A pair with its labels, opened: read through windows of its working grid."""

    def __init__(self, files: PairFiles, bands: tuple[int, ...] | None) -> None:
        self._files = files
        self._pair: Pair = open_files_of(files, bands)
        self._reader: PairReader = self._pair.open_reader()
        named = ((files.label, "mask"), (files.classes_before, "classes"), (files.classes_after, "classes"))
        self._labels = [_LabelReader(path, what, self._pair) for path, what in named if path is not None]
        self.eight_bit = all(source.type_name == "Byte" for source in (self._pair.before, self._pair.after))
        self._measured: dict[str, DateStatistics] | None = None

    def read(self, window: Window) -> Chip:
        """A chip, float32, pixels without data filled with the mean of the whole image."""
        chip = self._reader.read(window)
        before, after = (
            filled(values, chip.valid, () if chip.valid.all() else self._mean(date))
            for date, values in (("before", chip.before), ("after", chip.after))
        )
        return Chip(before, after, chip.valid)

    def labels(self, window: Window, valid: NDArray[np.bool_], coding: str) -> list[Labels]:
        """Change, and the classes of both dates where there are some; IGNORED without data."""
        change, *classes = [reader.read(window) for reader in self._labels]
        decoded = [as_change(change[0], coding), *(as_classes(values) for values, _ in classes)]
        for label, (_, known) in zip(decoded, (change, *classes)):
            label[~(valid & known)] = IGNORED
        return decoded

    def shown(self, date: str, values: Tensor, normalisation: Normalisation) -> Tensor:
        """What the network is shown of a date's values (C, H, W), as detection does it."""
        by_raster = normalisation.statistics == "raster"
        mean, deviation = (self._statistics()[date].mean, self._statistics()[date].deviation) if by_raster else ((), ())
        less, by = (
            torch.tensor(numbers, dtype=torch.float32)[:, None, None]
            for numbers in normalisation.on_raw_values(date, mean, deviation)
        )
        return (values - less) / by

    def _mean(self, date: str) -> tuple[float, ...]:
        try:
            return self._statistics()[date].mean
        except NothingToAssess:
            # As a whole pair detection refuses such images; among many a flat one may stand.
            return (0.0,) * self._pair.channels

    def _statistics(self) -> dict[str, DateStatistics]:
        if self._measured is None:
            found = measure(self._pair)
            self._measured = {"before": found.before, "after": found.after}
        return self._measured


class _LabelReader:
    """Reads a label raster through windows of a pair's grid."""

    def __init__(self, path: Path, what: str, pair: Pair) -> None:
        self._name = f"{what} “{path}”"
        self._dataset = open_raster(str(path), f"the {what}")
        grid = open_source(str(path), "after", (1,), None).grid
        if pair.grid.transform is None or grid.transform is None:
            place: tuple[int, int] | None = (0, 0)
        else:
            place = offset_on(pair.grid, grid)
        if place is None:
            raise BadInput(f"The {self._name} lies on another grid than the images; warp it onto theirs.")
        self._row, self._column = place
        if self._row < 0 or self._column < 0 or self._row + pair.grid.height > grid.height or (
            self._column + pair.grid.width > grid.width
        ):  # fmt: skip
            raise BadInput(f"The {self._name} does not cover the images; warp it onto their grid.")

    def read(self, window: Window) -> tuple[NDArray[Any], NDArray[np.bool_]]:
        """Values as stored (H, W), and where the raster has data (H, W)."""
        place = window.column + self._column, window.row + self._row, window.width, window.height
        values = read_block(self._dataset, *place, self._name)[0]
        return values, self._dataset.GetRasterBand(1).GetMaskBand().ReadAsArray(*place) > 0


def open_files_of(files: PairFiles, bands: tuple[int, ...] | None = None) -> Pair:
    """The pair as detection opens it."""
    _refuse_unequal_sizes(files)
    return open_pair(
        DetectionRequest(str(files.before), str(files.after), output=".", bands_before=bands, bands_after=bands)
    )


def _working_size(files: PairFiles, bands: tuple[int, ...] | None) -> tuple[int, int]:
    """Height and width of what both images cover."""
    grid = open_files_of(files, bands).grid
    return grid.height, grid.width


def _refuse_unequal_sizes(files: PairFiles) -> None:
    """Files without georeference must have one size; others are laid over one another by their place."""
    roles = ("before", "after", "label", "classes_before", "classes_after")
    grids = {
        path: open_source(str(path), role.replace("_", " "), None, None).grid
        for role, path in ((role, getattr(files, role)) for role in roles)
        if path is not None
    }
    first = grids[files.before]
    for path, grid in grids.items():
        placed = grid.transform is not None and first.transform is not None
        if not placed and (grid.height, grid.width) != (first.height, first.width):
            raise BadInput(
                f"“{files.before}” has {first.width} × {first.height} pixels and “{path}” {grid.width} × "
                f"{grid.height}; give files of one size."
            )

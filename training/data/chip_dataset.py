"""Chips of labelled pairs as a torch data set: read by the engine, augmented, and shown as a card
says."""

from __future__ import annotations

import os
import zlib
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.utils.data import Dataset

from ...engine.arrays.statistics import DateStatistics, Normaliser, filled
from ...engine.arrays.windows import Window, partition, plan_windows
from ...engine.catalogue.card import Normalisation
from ...engine.errors import BadInput, NothingToAssess
from ...engine.messages import Quantity, msg
from ...engine.raster.compatibility import LARGEST
from ...engine.raster.pair import Chip, PairReader, measure
from ...engine.raster.source.source import Source
from .augmentation import NOTHING, Augmentation
from .label_coding import (
    IGNORED,
    Labels,
    as_change,
    as_classes,
    refuse_strange_classes,
    refuse_strange_mask,
)
from .opening import (
    OpenedFiles,
    example,
    opened_files,
    refuse_odd_files,
    refuse_other_bands,
    working_size,
)
from .pair_set import PairFiles, PairSet

_OPEN_PAIRS = 32  # files that one process holds open: systems allow some hundreds
_KEPT_PIXELS = 2**20  # of a pair that is kept in memory once it was read
_KEPT_BYTES = 2**29  # of all of them together, in each process that reads


@dataclass(frozen=True)
class ChipPlan:
    """How pairs become chips.

    size, overlap: pixels; size None takes each image whole. bands: on disk, from 1, in the
    network's order, None for all. seed: of the augmentation."""

    normalisation: Normalisation
    size: int | None = None
    overlap: int = 0
    bands: tuple[int, ...] | None = None
    augmentation: Augmentation = NOTHING
    seed: int = 0


class Chips(Dataset[Any]):
    """The chips of a split, a dict each: name, window (row, column), before and after float32 (C,
    H, W), change uint8 (H, W) as 0, 1 and IGNORED, and, where the set has classes, classes_before
    and classes_after.

    Small pairs are decoded once and kept. Pixels without data in both dates hold the mean and are
    IGNORED. Raises BadInput, with the file, for images that do not lie over one another, are
    smaller than a chip, or have another size or other bands than the rest; when a chip is read, for
    images and labels with values that mean nothing."""

    _largest_kept = _KEPT_PIXELS
    _covers = True  # all of each image, by windows beside one another

    def __init__(self, pairs: PairSet, split: str, plan: ChipPlan) -> None:
        self._set, self._plan = pairs, plan
        self._files = pairs.pairs(split)
        refuse_odd_files(pairs, split, plan.bands)
        self._first = None if plan.bands else example(pairs)
        once = dict.fromkeys(self._files if self._covers else ())
        windows = {files: self._windows(files) for files in once}
        self._places = [
            (index, window)
            for index, files in enumerate(self._files)
            for window in windows.get(files, ())
        ]
        # Shared, so that workers that outlive an epoch hear of the next one.
        self._epoch: Tensor = torch.zeros((), dtype=torch.int64).share_memory_()
        self._open: OrderedDict[int, _OpenPair] = OrderedDict()
        self._kept: dict[PairFiles, _OpenPair] = {}
        self._room = _KEPT_BYTES
        self._owner = os.getpid()

    def __len__(self) -> int:
        return len(self._places)

    def begin_epoch(self, epoch: int) -> None:
        """Told before each epoch: chips are augmented anew, the same way whenever that epoch is
        run."""
        self._epoch.fill_(epoch)

    def place(self, index: int) -> tuple[PairFiles, Window]:
        """Which pair a chip is from, and where in it."""
        pair, window = self._place_of(index)
        return self._files[pair], window

    def _place_of(self, index: int) -> tuple[int, Window]:
        return self._places[index]

    def __getitem__(self, index: int) -> dict[str, Any]:
        pair, window = self._place_of(index)
        opened = self._opened(pair)
        chip = opened.read(window)
        labels = [
            torch.from_numpy(label) for label in opened.labels(window, chip.valid, self._set.coding)
        ]
        dates = [torch.from_numpy(values) for values in (chip.before, chip.after)]
        dates, labels = self._fitted(dates, labels)
        before, after, labels = self._augmented(
            dates, labels, eight_bit=opened.eight_bit, index=index
        )
        sample = {
            "name": self._files[pair].name,
            "window": (window.row, window.column),
            "before": opened.shown("before", before, self._plan.normalisation),
            "after": opened.shown("after", after, self._plan.normalisation),
            "change": labels[0],
        }
        return (
            sample
            if len(labels) == 1
            else {**sample, "classes_before": labels[1], "classes_after": labels[2]}
        )

    def _fitted(
        self, dates: list[Tensor], labels: list[Tensor]
    ) -> tuple[list[Tensor], list[Tensor]]:
        """What was read of a chip, brought to the size that is wanted: here as it is."""
        return dates, labels

    def _augmented(
        self, dates: Sequence[Tensor], labels: list[Tensor], *, eight_bit: bool, index: int
    ) -> tuple[Tensor, Tensor, list[Tensor]]:
        augmentation = self._plan.augmentation
        if augmentation == NOTHING:
            return dates[0], dates[1], labels
        if augmentation.coloured and not eight_bit:
            raise BadInput(
                msg(
                    "Colours can only be changed of 8-bit images, and “{before}” is "
                    "none; train without changes of colour.",
                    before=self.place(index)[0].before,
                )
            )
        seed = zlib.crc32(f"{self._plan.seed} {int(self._epoch)} {index}".encode())
        return augmentation(dates[0], dates[1], labels, seed)

    def _windows(self, files: PairFiles) -> list[Window]:
        height, width = self._set.size or working_size(files, self._plan.bands)
        size = self._plan.size
        if size is None:
            return [Window(0, 0, height, width)]
        self._refuse_smaller(files, height, width)
        return plan_windows(height, width, size, self._plan.overlap)

    def _refuse_smaller(self, files: PairFiles, height: int, width: int) -> None:
        """Raise BadInput for an image smaller than a chip."""
        size = self._plan.size or 0
        if min(height, width) < size:
            raise BadInput(
                msg(
                    "“{before}” has {width} × {height} pixels, fewer than a chip of "
                    "{size}; choose a smaller chip size, or leave the pair out.",
                    before=files.before,
                    width=width,
                    height=height,
                    size=str(size),
                )
            )

    def _opened(self, pair: int) -> _OpenPair:
        """The pair, opened in this process: small ones are kept in memory, of others those not
        asked for longest are closed."""
        files = self._files[pair]
        if files in self._kept:
            return self._kept[files]
        if (
            self._owner != os.getpid()
        ):  # a worker must not share open files with the process that it came from
            self._open, self._owner = OrderedDict(), os.getpid()
        if pair not in self._open:
            self._open[pair] = _OpenPair(
                files, opened_files(files, self._plan.bands), len(self._set.classes), self._first
            )
            if self._room > 0 and self._open[pair].pixels <= self._largest_kept:
                self._kept[files] = opened = self._open.pop(pair)
                self._room -= opened.keep(self._set.coding)
                return opened
            if len(self._open) > _OPEN_PAIRS:
                self._open.popitem(last=False)
        self._open.move_to_end(pair)
        return self._open[pair]


class _OpenPair:
    """A pair with its labels, opened: read through windows of its working grid.

    classes: how many the set has, 0 if not known. first: whose number of bands each image must
    have, None for any."""

    def __init__(
        self, files: PairFiles, opened: OpenedFiles, classes: int, first: Source | None
    ) -> None:
        self._files, self._classes, self._looked = files, classes, False
        self._pair = opened.pair
        for source in (self._pair.before, self._pair.after):
            if first is not None:
                refuse_other_bands(source, first)
        self._reader: PairReader = self._pair.open_reader()
        named = (
            (files.label, "mask"),
            (files.classes_before, "classes"),
            (files.classes_after, "classes"),
        )
        self._labels = [opened.label_reader(path, what) for path, what in named if path is not None]
        self.eight_bit = all(
            source.type_name == "Byte" for source in (self._pair.before, self._pair.after)
        )
        self._measured: dict[str, DateStatistics] | None = None
        self._whole: tuple[Chip, list[Labels]] | None = None

    @property
    def pixels(self) -> int:
        """Of the working grid."""
        return self._pair.grid.height * self._pair.grid.width

    def keep(self, coding: str) -> int:
        """Hold all that can be read in memory, and let go of the files. Returns the bytes held."""
        whole = Window(0, 0, self._pair.grid.height, self._pair.grid.width)
        chip = self._reader.read(whole)
        if not chip.valid.any():
            self._refuse_no_numbers()
        self._looked, self._whole = True, (chip, self.labels(whole, chip.valid, coding))
        self._labels = []
        del self._reader
        return sum(values.nbytes for values in (chip.before, chip.after, *self._whole[1]))

    def _raw(self, window: Window) -> Chip:
        if self._whole is None:
            return self._reader.read(window)
        chip, place = self._whole[0], (..., *window.slices)
        return Chip(chip.before[place], chip.after[place], chip.valid[place])

    def read(self, window: Window) -> Chip:
        """A chip, float32, pixels without data filled with the mean of the whole image."""
        chip = self._raw(window)
        if not chip.valid.any():
            self._refuse_no_numbers()
        before, after = (
            filled(values, chip.valid, () if chip.valid.all() else self._mean(date))
            for date, values in (("before", chip.before), ("after", chip.after))
        )
        for source, values in ((self._pair.before, before), (self._pair.after, after)):
            _refuse_no_measurements(source, values)
        return Chip(before, after, chip.valid)

    def labels(self, window: Window, valid: NDArray[np.bool_], coding: str) -> list[Labels]:
        """Change, and the classes of both dates where there are some; IGNORED without data."""
        if self._whole is not None:
            return [label[window.slices].copy() for label in self._whole[1]]
        change, *classes = [reader.read(window) for reader in self._labels]
        refuse_strange_mask(change[0][change[1]], coding, self._labels[0].name)
        for reader, (values, known) in zip(self._labels[1:], classes):
            refuse_strange_classes(values[known], self._classes, reader.name)
        decoded = [as_change(change[0], coding), *(as_classes(values) for values, _ in classes)]
        for label, (_, known) in zip(decoded, (change, *classes)):
            label[~(valid & known)] = IGNORED
        return decoded

    def shown(self, date: str, values: Tensor, normalisation: Normalisation) -> Tensor:
        """What the network is shown of a date's values (C, H, W), as detection does it."""
        by_raster = normalisation.statistics == "raster"
        mean, deviation = (
            (self._statistics()[date].shown_mean, self._statistics()[date].shown_deviation)
            if by_raster
            else ((), ())
        )
        normalise = Normaliser(*normalisation.on_raw_values(date, mean, deviation))
        return torch.from_numpy(normalise(values.numpy()))

    def _refuse_no_numbers(self) -> None:
        """Raise BadInput where one image is NaN from edge to edge and no nodata value says that it
        may be; looked at once."""
        if self._looked:
            return
        self._looked = True
        suspects = {
            date: source
            for date, source in (("before", self._pair.before), ("after", self._pair.after))
            if source.nodata is None and _is_floating(source)
        }
        for window in partition(self._pair.grid.height, self._pair.grid.width, 1024):
            if not suspects:
                return
            chip = self._reader.read(window)
            suspects = {
                date: it
                for date, it in suspects.items()
                if not np.isfinite(getattr(chip, date)).any()
            }
        for source in suspects.values():
            raise BadInput(
                msg(
                    "“{name}” holds no number at all, only NaN; write the image again, "
                    "or leave the pair out.",
                    name=source.name,
                )
            )

    def _mean(self, date: str) -> tuple[float, ...]:
        try:
            return self._statistics()[date].shown_mean
        except NothingToAssess:
            # As a whole pair detection refuses such images; among many a flat one may stand.
            return (0.0,) * self._pair.channels

    def _statistics(self) -> dict[str, DateStatistics]:
        if self._measured is None:
            found = measure(self._pair)
            self._measured = {"before": found.before, "after": found.after}
        return self._measured


def _is_floating(source: Source) -> bool:
    return source.type_name in ("Float16", "Float32", "Float64")


def _refuse_no_measurements(source: Source, values: NDArray[Any]) -> None:
    """Raise BadInput for values (C, H, W) with which nothing can be computed, such as a nodata
    value not declared."""
    if _is_floating(source) and not np.abs(values).max() < LARGEST:
        raise BadInput(
            msg(
                "“{name}” holds values beyond ±{largest}, which are no measurements; "
                "declare what they stand for as nodata in the file, or leave the pair "
                "out.",
                name=source.name,
                largest=Quantity(LARGEST, form="g"),
            )
        )

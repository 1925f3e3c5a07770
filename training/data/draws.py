"""Chips at random places, some of them around a change: for sets of few large images, where little
changed."""

from __future__ import annotations

import zlib
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from torch import Tensor
from torchvision.transforms import InterpolationMode
from torchvision.transforms.v2 import functional

from ...engine.arrays.windows import Window
from ...engine.errors import BadInput
from ...engine.messages import msg
from .chip_dataset import ChipPlan, Chips
from .label_coding import as_change
from .opening import opened_files
from .pair_set import PairFiles, PairSet

_REMEMBERED = 20_000  # changed pixels of a pair, drawn at random where there are more


@dataclass(frozen=True)
class _Ground:
    """A pair to draw from. height, width: pixels; changed: rows and columns (N, 2) of changed
    pixels, all or a sample of those `changes` that there are."""

    height: int
    width: int
    changed: NDArray[np.int32]
    changes: int


class Draws(Chips):
    """Chips of a split at places that are drawn anew each epoch, the same for the same seed, epoch
    and number.

    draws: how many an epoch has. changed: the share that is laid around a changed pixel, of pairs
    by the root of how much changed in them, so that no large change is all that is seen; the others
    lie anywhere, of pairs by their area. scales: by how much a chip is enlarged, smallest and
    largest, as if its pixels were smaller or larger; none for as it is. Raises what `Chips` raises,
    and BadInput where the share is above 0 and nothing changed."""

    _covers = False

    def __init__(
        self,
        pairs: PairSet,
        split: str,
        plan: ChipPlan,
        draws: int,
        changed: float,
        scales: tuple[float, ...] = (),
    ) -> None:
        super().__init__(pairs, split, plan)
        self._draws, self._changed, self._scales = draws, changed, scales
        seen = {files: self._look_at(files) for files in dict.fromkeys(self._files)}
        self._ground = [seen[files] for files in self._files]  # a list may name a pair repeatedly
        area = np.cumsum([float(ground.height * ground.width) for ground in self._ground])
        changes = np.cumsum(np.sqrt([ground.changes for ground in self._ground]))
        if changed and not changes[-1]:
            raise BadInput(
                msg(
                    "Nothing changed in the pairs to train with of “{folder}”; set "
                    "draws_changed to 0.",
                    folder=pairs.folder,
                )
            )
        self._by_area, self._by_change = area / area[-1], changes / (changes[-1] or 1.0)

    def __len__(self) -> int:
        return self._draws

    def _place_of(self, index: int) -> tuple[int, Window]:
        draw = np.random.default_rng(
            zlib.crc32(f"draw {self._plan.seed} {int(self._epoch)} {index}".encode())
        )
        around = draw.random() < self._changed
        pair = int(
            np.searchsorted(
                self._by_change if around else self._by_area, draw.random(), side="right"
            )
        )
        ground = self._ground[pair]
        size = self._size_of(ground, draw)
        if around:
            row, column = ground.changed[draw.integers(len(ground.changed))]
            row, column = row - draw.integers(size), column - draw.integers(size)
        else:
            row, column = (
                draw.integers(ground.height - size + 1),
                draw.integers(ground.width - size + 1),
            )
        row, column = (
            int(np.clip(start, 0, length - size))
            for start, length in ((row, ground.height), (column, ground.width))
        )
        return pair, Window(row, column, size, size)

    def _size_of(self, ground: _Ground, draw: np.random.Generator) -> int:
        """Pixels on disk of a chip's side, no more than the image has."""
        size = self._plan.size or 0
        if not self._scales:
            return size
        smallest, largest = np.log(self._scales)
        wanted = round(size / float(np.exp(draw.uniform(smallest, largest))))
        return min(max(wanted, 8), ground.height, ground.width)

    def _fitted(
        self, dates: list[Tensor], labels: list[Tensor]
    ) -> tuple[list[Tensor], list[Tensor]]:
        """A chip read larger or smaller brought to the size of all."""
        size = [self._plan.size or 0] * 2
        if list(dates[0].shape[-2:]) == size:
            return dates, labels
        nearest = InterpolationMode.NEAREST
        return (
            [functional.resize(date, size, antialias=True) for date in dates],
            [functional.resize(label[None], size, nearest)[0] for label in labels],
        )

    def _look_at(self, files: PairFiles) -> _Ground:
        found = opened_files(files, self._plan.bands)
        height, width = found.pair.grid.height, found.pair.grid.width
        self._refuse_smaller(files, height, width)
        values, known = found.label_reader(files.label, "mask").read(Window(0, 0, height, width))
        places = np.argwhere((as_change(values, self._set.coding) == 1) & known).astype(np.int32)
        kept = places
        if len(places) > _REMEMBERED:
            generator = np.random.default_rng(self._plan.seed)
            kept = places[generator.choice(len(places), _REMEMBERED, replace=False)]
        return _Ground(height, width, kept, len(places))

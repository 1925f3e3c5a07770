"""Chips in the order of a training: shuffled by seed, shared between processes, and told of in
sentences."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

import torch
from torch.utils.data import Dataset, Sampler

from ...engine.errors import BadInput, DeepChangeError
from ...engine.messages import msg

_DATES = ("before", "after", "change", "classes_before", "classes_after")


class Guarded(Dataset[dict[str, Any]]):
    """Chips, with an error that a reading process foresaw as a value: a loader would wrap it in its
    own traceback."""

    def __init__(self, chips: Any) -> None:
        self._chips = chips

    def __len__(self) -> int:
        return len(self._chips)

    def __getitem__(self, index: int) -> dict[str, Any]:
        try:
            return dict(self._chips[index])
        except DeepChangeError as error:
            return {"failed": error.message}


def refuse_failed(samples: Sequence[dict[str, Any]]) -> None:
    """Raise, in this process, what was foreseen in a reading one."""
    for sample in samples:
        if "failed" in sample:
            raise BadInput(sample["failed"])


def together(samples: Sequence[dict[str, Any]]) -> dict[str, Any]:
    """Samples as one batch: before, after and the labels as tensors (N, …), or what failed."""
    for sample in samples:
        if "failed" in sample:
            return sample
    shapes = {sample["before"].shape[-2:]: sample["name"] for sample in samples}
    if len(shapes) > 1:
        (first, one), (second, other) = sorted(shapes.items())[:2]
        return {
            "failed": msg(
                "In a batch, “{one}” has {width} × {height} pixels and “{other}” has {other_width} "
                "× {other_height}; give a chip size in the recipe, or batch = 1.",
                one=one,
                width=first[1],
                height=first[0],
                other=other,
                other_width=second[1],
                other_height=second[0],
            )
        }
    names = [name for name in _DATES if name in samples[0]]
    return {name: torch.stack([sample[name] for sample in samples]) for name in names}


class Share(NamedTuple):
    """In how many parts a batch is computed, by which of how many processes."""

    parts: int = 1
    process: int = 0
    processes: int = 1


class Order(Sampler[list[int]]):
    """The batches of an epoch, each in `parts` for each of `processes`: places in the set, in the
    order of computing.

    A batch is the same however many processes share it. begin: told before each epoch."""

    def __init__(
        self, length: int, batch: int, share: Share, *, shuffled: bool, drop_last: bool, seed: int
    ) -> None:
        parts, process, processes = share
        if batch % (parts * processes):
            raise BadInput(
                msg(
                    "A batch of {batch} cannot be shared evenly by {processes} "
                    "device(s) in {parts} part(s) each; choose another batch.",
                    batch=batch,
                    processes=processes,
                    parts=parts,
                )
            )
        if drop_last and length < batch:
            raise BadInput(
                msg(
                    "There are {length} chips to train with, fewer than a batch of "
                    "{batch}; choose a smaller batch.",
                    length=length,
                    batch=batch,
                )
            )
        self._length, self._batch, self._parts = length, batch, parts
        self._process, self._processes = process, processes
        self._shuffled, self._drop_last, self._seed = shuffled, drop_last, seed
        self._epoch, self._first = 1, 0

    @property
    def steps(self) -> int:
        """Batches of an epoch."""
        return self._length // self._batch if self._drop_last else -(-self._length // self._batch)

    def __len__(self) -> int:
        return (self.steps - self._first) * self._parts

    def begin(self, epoch: int, first: int = 0) -> None:
        """Which epoch comes, counted from 1, and with which of its batches it goes on."""
        self._epoch, self._first = epoch, first

    def __iter__(self) -> Iterator[list[int]]:
        order = list(range(self._length))
        if self._shuffled:
            generator = torch.Generator().manual_seed(self._seed * 1_000_003 + self._epoch)
            order = torch.randperm(self._length, generator=generator).tolist()
        for step in range(self._first, self.steps):
            chosen = order[step * self._batch : (step + 1) * self._batch]
            if self._parts * self._processes > 1:
                # An incomplete batch is filled from the start of the order, as it must be shared
                # evenly.
                chosen += [order[place % len(order)] for place in range(self._batch - len(chosen))]
            yield from self._shares(chosen)

    def _shares(self, chosen: list[int]) -> Iterator[list[int]]:
        """This process's share of each part of a batch."""
        share = -(-len(chosen) // (self._parts * self._processes))
        for part in range(self._parts):
            start = (part * self._processes + self._process) * share
            yield chosen[start : start + share]

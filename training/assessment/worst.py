"""The labelled pairs that a network gets most wrong: where to look for what it has not learned."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import torch

from ...engine.raster.layers import as_stored
from ...engine.raster.png import Picture
from ..metrics.change import Confusion, change_scores
from ..metrics.evaluate import Answer
from ..trainer.pictures import picture_of, write_picture


class Worst:
    """The pairs of the lowest F1, worst first; those in which nothing changed have none.

    number: how many are kept; threshold: of probability; drawn: whether a picture of each is kept,
    too; blue_first: as of `picture_of`."""

    def __init__(
        self, number: int, threshold: float, *, drawn: bool = False, blue_first: bool = False
    ) -> None:
        self._number, self._threshold = number, threshold
        self._drawn, self._blue_first = drawn, blue_first
        self._kept: list[tuple[str, dict[str, float], Picture | None]] = []

    def add(self, answer: Answer) -> None:
        """Score a pair, and keep it if it is among the worst so far."""
        if not (answer.change == 1).any():
            return
        confusion = Confusion()
        confusion.add(as_stored(answer.probability) > self._threshold, answer.change)
        scores = change_scores(confusion.counts)
        if len(self._kept) == self._number and scores["f1"] >= self._kept[-1][1]["f1"]:
            return
        picture = (
            picture_of(answer, self._threshold, blue_first=self._blue_first)
            if self._drawn
            else None
        )
        self._keep([(answer.name, scores, picture)])

    def _keep(self, more: list[tuple[str, dict[str, float], Picture | None]]) -> None:
        everyone = sorted([*self._kept, *more], key=lambda kept: (kept[1]["f1"], kept[0]))
        self._kept = everyone[: self._number]

    def share(self, fabric: Any) -> None:
        """Choose among what all processes kept."""
        if fabric.world_size == 1:
            return
        everyone: list[Any] = [None] * fabric.world_size
        torch.distributed.all_gather_object(everyone, self._kept)
        self._kept = []
        self._keep([kept for theirs in everyone for kept in theirs])

    def scores(self) -> list[dict[str, Any]]:
        """Name and measures of each."""
        return [{"pair": name, **scores} for name, scores, _ in self._kept]

    def write(self, folder: Path) -> None:
        """Write the pictures. Raises OutOfSpace or OutputRefused."""
        for name, _, picture in self._kept:
            if picture is not None:
                write_picture(folder / f"{name}.png", picture)

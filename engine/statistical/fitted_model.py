"""A method fitted to one pair, and the two that need no network: change vectors and IR-MAD."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..errors import NothingToAssess, Stopped
from ..messages import msg
from .distances import (
    BLOCK_HALO,
    MANY_EQUAL,
    Evidence,
    change_vector_evidence,
    equal_blocks,
    irmad_evidence,
    rounded_share,
    share_of_equal_blocks,
)
from .scaling import Chip, to_chip

CLIP = 6.0  # log-odds beyond which no evidence may overrule another

Report = Callable[[float], None]
Cancelled = Callable[[], bool]
Votes = Sequence[tuple[float, Evidence]]


@dataclass(frozen=True)
class FittedModel:
    """A method fitted to one pair; whatever chip it is shown, the same pixel gets the same answer.

    equal_blocks: whether one date holds blocks of the other to the last bit, in which nothing
    changed."""

    method: str
    votes: Votes
    facts: dict[str, Any] = field(default_factory=dict)
    equal_blocks: bool = False

    @property
    def halo(self) -> int:
        """Pixels of real context that a chip must have on each side of the pixels to be used."""
        return max(evidence.halo for _, evidence in self.votes) + BLOCK_HALO * self.equal_blocks

    def predict(
        self, before: NDArray[np.float32], after: NDArray[np.float32], valid: NDArray[np.bool_]
    ) -> NDArray[np.float32]:
        """Probability of change of a batch of chips; 0.5 is the decision boundary.

        before, after: (N, C, H, W) in the raster's raw units; valid (N, H, W), where the rest may
        hold anything. Returns (N, H, W) float32 in 0..1, right from `halo` pixels inside the chip;
        0 where not valid.
        """
        chip = to_chip(before, after, valid)
        log_odds = [
            np.float32(weight) * evidence.log_odds(*chip).clip(-CLIP, CLIP)
            for weight, evidence in self.votes
        ]
        together = log_odds[0]
        for another in log_odds[1:]:
            together += another
        together /= -np.float32(sum(weight for weight, _ in self.votes))
        probability = np.exp(together, out=together)
        probability += 1
        np.divide(1, probability, out=probability)
        known = chip[2] & ~equal_blocks(chip) if self.equal_blocks else chip[2]
        return probability if known.all() else np.where(known, probability, np.float32(0))

    def describe(self) -> dict[str, Any]:
        """What was fitted, as plain values for a report."""
        described: dict[str, Any] = {"method": self.method, "halo": self.halo, **self.facts}
        for _, evidence in self.votes:
            described.update(evidence.facts)
        return described


class Watch:
    """Passes progress on and stops when the user asks to; `part` is the same for a share of the
    way."""

    def __init__(
        self,
        report: Report | None,
        cancelled: Cancelled | None,
        start: float = 0.0,
        end: float = 1.0,
    ):
        self._report, self._cancelled, self._start, self._end = report, cancelled, start, end

    def __call__(self, fraction: float) -> None:
        """Tell the share done. Raises Stopped."""
        if self._cancelled is not None and self._cancelled():
            raise Stopped(msg("The detection was stopped."))
        if self._report is not None:
            self._report(self._start + (self._end - self._start) * fraction)

    def part(self, start: float, end: float) -> Watch:
        """The share of the way from start to end."""
        return Watch(self._report, self._cancelled, start, end)


Learn = Callable[[Sequence[Chip], Watch], Votes]


def fitted(
    method: str,
    sample: tuple[Sequence[Any], Sequence[Any], Sequence[Any]],
    learn: Learn,
    watch: Watch,
) -> FittedModel:
    """A model of what `learn` finds in the sample: before, after (C, H, W) and valid (H, W) of each
    chip.

    Raises NothingToAssess, and Stopped when cancelled."""
    started = time.perf_counter()
    watch(0.0)
    chips = [to_chip(*(array[None] for array in chip)) for chip in zip(*sample)]
    chips = [chip for chip in chips if chip[2].any()]
    if not chips:
        raise NothingToAssess(
            msg(
                "No pixel holds data in both dates, so there is nothing to compare; check the "
                "rasters."
            )
        )
    votes = learn(chips, watch)
    watch(1.0)
    seconds = {"fit_seconds": round(time.perf_counter() - started, 4)}
    equal = share_of_equal_blocks(chips)
    facts = (
        {"equal_share": rounded_share(equal), "equal_left_out": False}
        if equal >= MANY_EQUAL
        else {}
    )
    return FittedModel(method, votes, {**facts, **seconds}, bool(facts))


def _change_vectors(chips: Sequence[Chip], _watch: Watch) -> Votes:
    return [(1.0, change_vector_evidence(chips))]


def _irmad(chips: Sequence[Chip], watch: Watch) -> Votes:
    return [(1.0, irmad_evidence(chips, watch))]


# The methods that need no network.
STATISTICS: dict[str, Learn] = {"cva": _change_vectors, "ir-mad": _irmad}

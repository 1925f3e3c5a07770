"""Places dealt out to splits, or to folds, so that each gets its share of what lies in them."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

_STARTS = 20  # of the search


def deal(changes: Sequence[float], sizes: Sequence[float], wanted: Sequence[float]) -> list[int]:
    """Which part each place goes to. changes, sizes: changed pixels and chips (or pixels) of each
    place; wanted: share of each part, 1 in all.

    Each part gets its share of both, its changes from as many places as that, and no part is left
    without change as long as there are places with some. Of several random starts, improved one
    place at a time, the one whose shares deviate least is taken; the same places are always dealt
    the same way."""
    # The roots weigh small changes more: without them one large change would do for all of a part.
    parts = (np.array(changes, float), np.sqrt(np.array(changes, float)), np.array(sizes, float))
    shares = np.stack([part / part.sum() for part in parts], axis=1)
    chance, share_of = np.random.default_rng(0), np.array(wanted)
    starts = (chance.choice(len(wanted), len(shares), p=list(wanted)) for _ in range(_STARTS))
    best = min(
        (_improved(start, shares, share_of) for start in starts),
        key=lambda dealt: _deviation(dealt, shares, share_of),
    )
    return [int(part) for part in best]


def _deviation(
    dealt: NDArray[np.int_], shares: NDArray[np.float64], wanted: NDArray[np.float64]
) -> float:
    """How far the parts are from their shares: squared deviations over what is wanted, summed, and
    much more for each part that must have a change and has none. shares (places, 3): of the
    changes, of their roots and of the sizes."""
    have = np.stack([shares[dealt == number].sum(axis=0) for number in range(len(wanted))])
    needed = have[: min(np.count_nonzero(shares[:, 0]), len(wanted)), 0]
    return float(
        (((have - wanted[:, None]) ** 2).sum(axis=1) / wanted).sum()
        + 100 * np.count_nonzero(needed == 0)
    )


def _improved(
    dealt: NDArray[np.int_], shares: NDArray[np.float64], wanted: NDArray[np.float64]
) -> NDArray[np.int_]:
    """The parts after each move of one place to another part that lessens the deviation, until none
    does."""
    least, before = _deviation(dealt, shares, wanted), np.inf
    while least < before:
        before = least
        for place in range(len(dealt)):
            for part in range(len(wanted)):
                moved = dealt.copy()
                moved[place] = part
                if (found := _deviation(moved, shares, wanted)) < least - 1e-12:
                    dealt, least = moved, found
    return dealt

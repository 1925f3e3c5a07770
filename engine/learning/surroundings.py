"""What decisions say of the ground around them, beside what is learned from their pixels."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from .features import HALO
from .pair import ACCEPTED, REJECTED

Floats = NDArray[np.float32]

# Log-odds right beside a decided polygon, and after how many pixels nothing is left of them.
# Measured (docs/learning.md): a detection outlines only a part of a change, so that a third of the
# ground beside an accepted polygon has changed too, and hardly any beside a rejected one. Who draws
# what was missed leaves less of it beside what she accepted.
EVIDENCE, REACH_OF_ACCEPTED, REACH_OF_REJECTED = 2.0, 8, HALO
EVIDENCE_OF_ACCEPTED_BESIDE_DRAWN = 1.0
# How much of its log-odds what was detected before anything was decided adds to what was learned,
# where a trained network detected, and how improbable that is taken for at the least
# (docs/learning.md).
OF_DETECTION, _LEAST = 0.3, 0.001


def evidence(decided: NDArray[Any], *, draws: bool = False) -> Floats:
    """Log-odds (H, W) for change by the decisions around each pixel, right from `HALO` inside.

    decided: (H, W), as `DecidedPair` has it; a polygon that was drawn says nothing of what is
    beside it: its outline is the whole change. draws: whether any polygon of the pair was drawn."""
    places = np.rint(decided)
    accepted = closeness(places == ACCEPTED, REACH_OF_ACCEPTED)
    rejected = closeness(places == REJECTED, REACH_OF_REJECTED)
    of_accepted = EVIDENCE_OF_ACCEPTED_BESIDE_DRAWN if draws else EVIDENCE
    return np.float32(of_accepted) * accepted - np.float32(EVIDENCE) * rejected


def by_detections(probabilities: NDArray[Any]) -> Floats:
    """Log-odds (H, W) for change by what was detected, probabilities (P, H, W) in 0..1."""
    sure = np.clip(probabilities.astype(np.float32), _LEAST, 1 - _LEAST)
    odds: Floats = np.float32(OF_DETECTION) * np.log(sure / (1 - sure)).astype(np.float32).sum(0)
    return odds


def with_evidence(probability: Floats, odds: Floats) -> Floats:
    """Probability with log-odds added to its own; what none are added to keeps its bits."""
    sure = np.clip(probability.astype(np.float64), 1e-6, 1 - 1e-6)
    moved = 1 / (1 + (1 - sure) / sure * np.exp(-odds.astype(np.float64)))
    return np.where(odds == 0, probability, moved.astype(np.float32))


def closeness(places: NDArray[np.bool_], reach: int) -> Floats:
    """1 in the places (H, W), falling evenly with the distance to 0 at `reach` pixels."""
    if not places.any():
        return np.zeros(places.shape, np.float32)
    squares = np.where(places, 0, reach**2).astype(np.int16)
    squares = _nearest(_nearest(squares, reach).T, reach).T
    distance = np.sqrt(np.minimum(squares, reach**2).astype(np.float32))
    return np.float32(1) - distance / np.float32(reach)


def _nearest(squares: NDArray[np.int16], reach: int) -> NDArray[np.int16]:
    """The least squared distance that leads along a column. Source: Felzenszwalb and Huttenlocher,
    Distance Transforms of Sampled Functions, 2012."""
    squares = np.ascontiguousarray(squares)
    found = squares.copy()
    for step in range(1, min(reach, len(squares))):
        further = np.int16(step * step)
        np.minimum(found[step:], squares[:-step] + further, out=found[step:])
        np.minimum(found[:-step], squares[step:] + further, out=found[:-step])
    return found

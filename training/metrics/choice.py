"""Threshold and calibration chosen on labelled pairs that a network did not learn from."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from ...engine.arrays.calibration import Knots
from ...engine.raster.layers import STEPS
from .calibration import Levels, alike, calibration_errors, fit
from .change import Counts, change_scores, f1_of_each

# Halfway between two stored values, so that a pixel is never at a threshold.
THRESHOLDS = (np.arange(STEPS) + 0.5) / STEPS
OF_PARTS = ("precision", "recall", "f1")  # what is told of each set of a merged one


@dataclass(frozen=True)
class Choice:
    """What was chosen. threshold: 0..1, of the probability corrected by `calibration` (knots).

    scores: measures there, all pixels counted together; parts: the same of each set of a merged
    one. errors: how far probability and share changed are apart, of `calibration_errors`."""

    threshold: float
    scores: Mapping[str, float]
    calibration: tuple[tuple[float, float], ...] = ()
    parts: Mapping[str, Mapping[str, float]] = field(default_factory=dict)
    errors: Mapping[str, float] = field(default_factory=dict)

    @property
    def measure(self) -> str:
        """What is the largest at the threshold."""
        return f"mean F1 of {len(self.parts)} sets" if self.parts else "F1"

    @property
    def value(self) -> float:
        """Of that measure."""
        return float(
            np.mean([scores["f1"] for scores in (self.parts or {"": self.scores}).values()])
        )


def choose(levels: Mapping[str, Levels], *, correct: bool = True) -> Choice:
    """The calibration of what a network said of the pairs of one or several sets, each counting
    alike, and the threshold of the largest mean F1. correct: whether to calibrate at all."""
    parts = {name: found for name, found in levels.items() if found.counts.sum()}
    knots = fit(list(parts.values())) if correct else ()
    counts = {name: found.sweep(THRESHOLDS, knots) for name, found in parts.items()}
    best = best_threshold(counts)
    pooled = sum(found[best] for found in counts.values())
    told = {name: change_scores(found[best]) for name, found in counts.items()}
    return Choice(
        round(float(THRESHOLDS[best]), 4),
        change_scores(np.asarray(pooled)),
        knots,
        told if len(told) > 1 else {},
        calibration_errors(alike(list(parts.values())), knots),
    )


def best_threshold(counts: Mapping[str, Counts]) -> int:
    """The place of the threshold with the largest F1, of several sets the largest mean."""
    f1 = [f1_of_each(found) for found in counts.values()]
    return int(np.argmax(np.mean(f1, axis=0)))


def of_parts(parts: Mapping[str, Mapping[str, float]]) -> dict[str, float]:
    """Scores of sets as one table, “NAME f1” and so on."""
    return {
        f"{part} {name}": float(scores[name]) for part, scores in parts.items() for name in OF_PARTS
    }


def errors_elsewhere(folds: Sequence[Mapping[str, Levels]]) -> dict[str, float]:
    """How far a calibration is off on pairs that it was not fitted on: of each fold, corrected by
    what the others say, on average."""
    found: list[Mapping[str, Any]] = [
        calibration_errors(alike(list(fold.values()))) for fold in corrected_elsewhere(folds)
    ]
    return {name: float(np.mean([each[name] for each in found])) for name in found[0]}


def corrected_elsewhere(folds: Sequence[Mapping[str, Levels]]) -> list[dict[str, Levels]]:
    """Each fold, its probability corrected by what the others say."""
    corrected = []
    for index, fold in enumerate(folds):
        others = [
            part for other in (*folds[:index], *folds[index + 1 :]) for part in other.values()
        ]
        knots: Knots = fit([_together(others)]) if others else ()
        corrected.append({name: part.corrected(knots) for name, part in fold.items()})
    return corrected


def _together(parts: list[Levels]) -> Levels:
    return Levels(sum(part.counts for part in parts))


def together(folds: Sequence[Mapping[str, Levels]]) -> dict[str, Levels]:
    """All folds counted as one, set by set."""
    names = dict.fromkeys(name for fold in folds for name in fold)
    return {name: _together([fold[name] for fold in folds if name in fold]) for name in names}

"""How right predictions are: counts added up over chips, and the measures that papers report of
them.

The measures of a confusion matrix are those of the engine's accuracy assessment, so that training,
evaluation and QGIS score alike. Pixels labelled IGNORED count nowhere. A measure of which nothing
can be said (a class that is neither predicted nor true) is 0, never “not a number”.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from ...engine.accuracy.estimation import agreement

Counts = NDArray[np.int64]


class Confusion:
    """Pixels by what was predicted (rows) and what is true (columns), as a whole-number matrix (Q,
    Q) in `counts`."""

    def __init__(self, classes: int = 2) -> None:
        self.counts: Counts = np.zeros((classes, classes), np.int64)

    def add(self, predicted: ArrayLike, true: ArrayLike) -> None:
        """Count pixels of any shape; those whose true class is none of the list, such as IGNORED,
        are left out."""
        classes = len(self.counts)
        said, truth = np.asarray(predicted).ravel(), np.asarray(true).ravel()
        judged = (truth >= 0) & (truth < classes)
        pairs = said[judged].astype(np.int64) * classes + truth[judged].astype(np.int64)
        self.counts += np.bincount(pairs, minlength=classes**2).reshape(classes, classes)


def change_scores(counts: Counts) -> dict[str, float]:
    """Measures of a matrix (2, 2) of unchanged and changed, predicted by true; of change where a
    class is meant.

    Each 0..1 (kappa from −1): precision, recall, f1, iou, overall_accuracy, kappa, mean_iou,
    mean_precision."""
    if not counts.sum():
        return dict.fromkeys(_CHANGE_SCORES, 0.0)
    found = agreement(counts)
    of_change = [
        _number(values[1]) for values in (found.precision, found.recall, found.f1, found.iou)
    ]
    means = [_mean(found.iou), _mean(found.precision)]
    return dict(zip(_CHANGE_SCORES, (*of_change, found.overall, _number(found.kappa), *means)))


def f1_of_each(counts: Counts) -> NDArray[np.float64]:
    """F1 of change of each of many matrices (N, 2, 2), as `change_scores` says it of one: 0 where
    nothing is changed nor said to be."""
    hits, wrong = counts[:, 1, 1], counts[:, 1, 0] + counts[:, 0, 1]
    f1: NDArray[np.float64] = 2 * hits / np.maximum(2 * hits + wrong, 1)
    return f1


_CHANGE_SCORES = (
    "precision",
    "recall",
    "f1",
    "iou",
    "overall_accuracy",
    "kappa",
    "mean_iou",
    "mean_precision",
)


def class_scores(counts: Counts) -> dict[str, Any]:
    """Measures of a matrix (K, K) of classes: overall_accuracy, mean_iou, mean_f1, and iou and f1
    as lists of K."""
    if not counts.sum():
        nothing = [0.0] * len(counts)
        return {
            "overall_accuracy": 0.0,
            "mean_iou": 0.0,
            "mean_f1": 0.0,
            "iou": nothing,
            "f1": list(nothing),
        }
    found = agreement(counts)
    return {
        "overall_accuracy": found.overall,
        "mean_iou": _mean(found.iou),
        "mean_f1": _mean(found.f1),
        "iou": [_number(value) for value in found.iou],
        "f1": [_number(value) for value in found.f1],
    }


def _number(value: float | None) -> float:
    return 0.0 if value is None else value


def _mean(values: Sequence[float | None]) -> float:
    return float(np.mean([_number(value) for value in values]))


class Sweep:
    """Counts at many thresholds at once: a pixel is predicted as changed where its value is at or
    above the threshold.

    thresholds: ascending, 256 from 0 to 1 as published with BSFNet where nothing else is said.
    Choose one on validation data, never on those that are reported."""

    def __init__(self, thresholds: ArrayLike | None = None) -> None:
        given = np.arange(256) / 255 if thresholds is None else np.asarray(thresholds, np.float64)
        self.thresholds = given
        # How many thresholds a pixel reaches, counted for unchanged and for changed pixels.
        self._reached = np.zeros((2, len(given) + 1), np.int64)

    def add(self, values: ArrayLike, true: ArrayLike) -> None:
        """Count pixels of any shape: values (probability or distance), and what is true (0, 1 or
        IGNORED)."""
        found, truth = np.asarray(values, np.float64).ravel(), np.asarray(true).ravel()
        for changed in (0, 1):
            reached = np.searchsorted(self.thresholds, found[truth == changed], side="right")
            self._reached[changed] += np.bincount(reached, minlength=len(self.thresholds) + 1)

    def add_counts(self, values: ArrayLike, counts: Counts) -> None:
        """Count pixels of each value (n,): unchanged and changed ones, (2, n)."""
        reached = np.searchsorted(self.thresholds, np.asarray(values, np.float64), side="right")
        for changed in (0, 1):
            np.add.at(self._reached[changed], reached, counts[changed])

    def counts(self) -> Counts:
        """For each threshold the matrix (2, 2), predicted by true: (T, 2, 2)."""
        below = np.cumsum(self._reached, axis=1)[:, :-1]
        above = self._reached.sum(axis=1, keepdims=True) - below
        counts: Counts = np.stack([below, above]).transpose(2, 0, 1)
        return counts

    def best(self) -> tuple[float, dict[str, float]]:
        """The threshold with the largest F1 of change (the lowest of equals), and the scores
        there."""
        scores = [change_scores(counts) for counts in self.counts()]
        place = int(np.argmax([score["f1"] for score in scores]))
        return float(self.thresholds[place]), scores[place]

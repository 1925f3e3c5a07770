"""Test-time augmentation: a chip flipped and rotated, its answers turned back, their mean and
spread."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from .prediction import Prediction

# How many views of each chip a choice of `--tta` asks the network about: as it is, flipped along
# columns, rows and both; “all” the same four transposed, too, which are the rotations.
VIEWS = {"off": 1, "flips": 4, "all": 8}


def turned(values: NDArray[Any], view: int) -> NDArray[Any]:
    """The view (0..7) of values (…, H, W); from 4 on they are transposed, (…, W, H)."""
    if view & 4:
        values = values.swapaxes(-1, -2)
    if view & 2:
        values = values[..., ::-1, :]
    return np.ascontiguousarray(values[..., ::-1] if view & 1 else values)


def turned_back(values: NDArray[Any], view: int) -> NDArray[Any]:
    """What `turned` gave, as it lay before."""
    if view & 1:
        values = values[..., ::-1]
    if view & 2:
        values = values[..., ::-1, :]
    return np.ascontiguousarray(values.swapaxes(-1, -2) if view & 4 else values)


class MeanOfViews:
    """Adds up the answers to views of the same chips, in the order of the views."""

    def __init__(self) -> None:
        self._count = 0
        self._mean: Any = None
        self._apart: Any = None  # sum of squares from the mean (Welford 1962)
        self._votes: list[NDArray[np.uint8]] = []  # of both dates: (class, N, H, W)

    def add(self, prediction: Prediction, view: int) -> None:
        """The answer to a view, as the network gave it."""
        prediction = prediction.map(lambda values: turned_back(values, view))
        probability, self._count = prediction.probability, self._count + 1
        if self._mean is None:
            self._mean = probability.astype(np.float32)
            self._apart = np.zeros_like(self._mean)
        else:
            step = probability - self._mean
            self._mean += step / np.float32(self._count)
            self._apart += step * (probability - self._mean)
        classes = [date for date in prediction[1:3] if date is not None]
        self._votes = self._votes or [np.zeros((0, *date.shape), np.uint8) for date in classes]
        for index, date in enumerate(classes):
            self._votes[index] = _voted(self._votes[index], date, first=view == 0)

    def result(self) -> Prediction:
        """Mean probability, for each date the class that most views say, and the standard deviation
        of the probability over the views. NaN where a view had no number."""
        before, after = (
            (votes.argmax(axis=0).astype(np.uint8) for votes in self._votes)
            if self._votes
            else (None, None)
        )
        deviation = np.sqrt(self._apart / np.float32(self._count))
        return Prediction(self._mean, before, after, deviation)


def _voted(
    votes: NDArray[np.uint8], classes: NDArray[np.uint8], *, first: bool
) -> NDArray[np.uint8]:
    """Votes with those of a view. first: the chip as it is, which decides where others are even."""
    missing = int(classes.max(initial=0)) + 1 - len(votes)
    if missing > 0:
        more = np.zeros((missing, *classes.shape), np.uint8)
        votes = np.concatenate([votes, more])
    for number in range(len(votes)):
        votes[number] += (classes == number) * np.uint8(3 if first else 2)
    return votes

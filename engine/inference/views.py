"""Test-time augmentation: the network is asked about flips and rotations of each window, too
(`--tta`)."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from contextlib import suppress
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..arrays.prediction import Prediction, Sample
from ..arrays.views import VIEWS, MeanOfViews, turned
from ..errors import DeepChangeError
from .predictor import Predictor

_AT_ONCE = 2  # batches that a predictor takes before the first is waited for


def in_views(predictor: Predictor, tta: str) -> Predictor:
    """The predictor, asked about as many views of each window as `--tta` says."""
    return predictor if tta == "off" else _Views(predictor, VIEWS[tta])


class _Views:
    """A predictor that is asked about each batch several times. A window with its halo is turned as
    a whole, so that every view is exact as far as the window itself is."""

    def __init__(self, predictor: Predictor, count: int) -> None:
        self._predictor, self._count = predictor, count
        self._to_ask: deque[tuple[_Batch, int]] = deque()
        self._asked: deque[tuple[_Batch, int, Callable[[], Prediction]]] = deque()
        self._failure: BaseException | None = None
        self.precision = predictor.precision

    @property
    def device(self) -> str:
        return self._predictor.device

    @property
    def halo(self) -> int:
        return self._predictor.halo

    def fit(
        self,
        sample: Sample,
        seed: int,
        report: Callable[[float], None],
        cancelled: Callable[[], bool],
        file: str | None = None,
    ) -> dict[str, Any]:
        return self._predictor.fit(sample, seed, report, cancelled, file)

    def versions(self) -> dict[str, Any]:
        return self._predictor.versions()

    def start(
        self, before: NDArray[np.float32], after: NDArray[np.float32], valid: NDArray[np.bool_]
    ) -> Callable[[], Prediction]:
        """As `Predictor.start`; what is returned gives the mean of the views and their spread."""
        batch = _Batch((before, after, valid), self._count)
        self._to_ask.extend((batch, view) for view in range(self._count))
        self._keep_busy()
        return lambda: self._answer(batch)

    def _keep_busy(self) -> None:
        while self._to_ask and len(self._asked) < _AT_ONCE:
            batch, view = self._to_ask.popleft()
            chips = [turned(values, view) for values in batch.chips]
            self._asked.append((batch, view, self._predictor.start(*chips)))

    def _answer(self, batch: _Batch) -> Prediction:
        if self._failure is not None:
            raise self._failure
        try:
            while batch.left:
                other, view, wait = self._asked.popleft()
                other.mean.add(wait(), view)
                other.left -= 1
                self._keep_busy()
        except BaseException as error:
            self._failure = error
            self._leave_none()
            raise
        return batch.mean.result()

    def _leave_none(self) -> None:
        """Wait for what was begun: a predictor must not be left with an answer nobody wants."""
        self._to_ask.clear()
        while self._asked:
            with suppress(DeepChangeError):
                self._asked.popleft()[2]()


class _Batch:
    """Both dates and validity of some windows, and what their views gave so far."""

    def __init__(self, chips: tuple[NDArray[Any], ...], count: int) -> None:
        self.chips, self.left = chips, count
        self.mean = MeanOfViews()

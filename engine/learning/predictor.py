"""The predictor that learned what an analyst wants; see `Predictor` for what its methods promise."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..arrays.prediction import Prediction
from ..arrays.statistics import Statistics
from ..errors import BadInput
from ..inference.predictor import Chips, Predictor, Valid, in_process
from ..messages import msg
from ..progress import Cancelled
from ..raster.pair import Pair, measure
from ..results.review_decisions import fingerprint
from ..statistical import fitted_model_file
from ..statistical.fitted_model import Watch
from .features import HALO, Colours
from .networks import Effort, Ensemble, fit_ensemble
from .pair import ACCEPTED, REJECTED, DecidedPair, open_decided
from .samples import Samples, colours_of, features_of, gather, joined, learned_colours

_FULL = Effort()


@dataclass(frozen=True)
class Learned:
    """What was learned from decisions. colours: of this pair. facts: for the report."""

    colours: Colours
    ensemble: Ensemble
    facts: dict[str, Any]

    def probability(self, before: NDArray, after: NDArray, valid: NDArray[np.bool_]) -> NDArray[np.float32]:
        """For one chip with its two more bands (C + 2, H, W) the probability (H, W); 0 within `HALO` of its edges.

        What was decided is as it was decided."""
        found = features_of(before, after, valid, self.colours)[:, HALO:-HALO, HALO:-HALO]
        scores = self.ensemble.probability(np.ascontiguousarray(found).reshape(len(found), -1))
        answer = np.zeros(valid.shape, np.float32)
        answer[HALO:-HALO, HALO:-HALO] = scores.reshape(found.shape[1:])
        decided = np.rint(before[-1])
        answer[decided == ACCEPTED] = 1.0
        answer[decided == REJECTED] = 0.0
        return answer


_OTHERS = fitted_model_file.Others(
    (Learned, Colours, Ensemble), type(None), lambda _: {}, lambda _: {}, lambda _shape, _state: None
)


def open_learner(pair: Pair, statistics: Statistics, folders: Sequence[str], cancelled: Cancelled) -> Predictor:
    """A predictor that learns from the decisions on a pair, and on others.

    folders: of the results that were decided on, that of the pair first."""
    if not isinstance(pair, DecidedPair):
        raise TypeError(pair)
    return in_process(lambda: Learner(pair, statistics, folders), cancelled)


class Learner:
    """Learns from decisions, and scores every pixel; see `Predictor`."""

    precision = "fp32"
    device = "cpu (NumPy)"
    halo = HALO

    def __init__(self, pair: DecidedPair, statistics: Statistics, folders: Sequence[str]) -> None:
        self._pair, self._statistics, self._folders = pair, statistics, folders
        self._learned: Learned | None = None

    def fit(
        self, before: Chips, after: Chips, valid: Valid, seed: int,
        report: Callable[[float], None], cancelled: Callable[[], bool], file: str | None = None,
    ) -> dict[str, Any]:  # fmt: skip
        """As `Predictor.fit`; learned from are the decided polygons, and not the chips."""
        if file is not None and Path(file).is_file():
            self._learned = fitted_model_file.load_any(file, Learned, _OTHERS)
        else:
            self._learned = self._fitted(seed, Watch(report, cancelled), cancelled)
            if file is not None:
                fitted_model_file.save(self._learned, file, _OTHERS)
        return self._learned.facts

    def _fitted(self, seed: int, watch: Watch, cancelled: Cancelled) -> Learned:
        started = time.perf_counter()
        colours = learned_colours(self._pair, self._statistics)
        samples = joined([
            gather(self._pair, colours, seed, watch.part(0.0, 0.4)),
            *self._samples_of_others(colours.axes, seed, watch.part(0.4, 0.4), cancelled),
        ])  # fmt: skip
        ensemble = fit_ensemble(samples.pixels, samples.wanted, samples.weight, _FULL, seed, watch.part(0.4, 1.0))
        facts = {
            "method": "decisions", "halo": HALO, "accepted": self._count(True), "rejected": self._count(False),
            "drawn": sum(polygon.drawn for polygon in self._pair.decisions),
            "decisions_sha256": fingerprint(self._pair.decisions),
            "pixels_learned_from": len(samples.pixels), "features": samples.pixels.shape[1],
            "learned_from": list(self._folders), "fit_seconds": round(time.perf_counter() - started, 4),
        }  # fmt: skip
        return Learned(colours, ensemble, facts)

    def _count(self, accepted: bool) -> int:
        return sum(polygon.accepted is accepted for polygon in self._pair.decisions)

    def _samples_of_others(
        self, axes: NDArray[Any] | None, seed: int, watch: Watch, cancelled: Cancelled
    ) -> list[Samples]:
        """Samples of the pairs beside the first, each standardised by its own statistics."""
        found = []
        for folder in self._folders[1:]:
            pair = open_decided(folder)
            if pair.channels != self._pair.channels:
                raise BadInput(
                    msg(
                        "The images of “{folder}” have {channels} band(s), and those of “{other}” "
                        "{others}; learn only from pairs of the same bands.",
                        folder=folder,
                        channels=pair.images.channels,
                        other=self._folders[0],
                        others=self._pair.images.channels,
                    )
                )
            colours = colours_of(pair, measure(pair, cancelled), axes)
            found.append(gather(pair, colours, seed, watch))
        return found

    def predict(self, before: NDArray[Any], after: NDArray[Any], valid: NDArray[np.bool_]) -> Prediction:
        """Probability (N, H, W) for chips with their two more bands (N, C + 2, H, W), valid (N, H, W)."""
        if self._learned is None:
            raise RuntimeError("predict before fit")
        return Prediction(np.stack([self._learned.probability(*chip) for chip in zip(before, after, valid)]))

    def versions(self) -> dict[str, Any]:
        """What beside the engine makes the answer: the decisions, and where it starts from."""
        facts = (
            {"decisions_sha256": fingerprint(self._pair.decisions)} if self._learned is None else self._learned.facts
        )
        return {"decisions_sha256": facts["decisions_sha256"], "starts_from": str(self._pair.probability)}

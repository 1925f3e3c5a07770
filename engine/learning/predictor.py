"""The predictor that learned what an analyst wants; see `Predictor` for what its methods
promise."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..arrays.prediction import Prediction, Sample
from ..arrays.statistics import Statistics
from ..catalogue.store import read_card
from ..errors import BadInput
from ..inference.predictor import Predictor, in_process
from ..messages import Message, Quantity, msg
from ..progress import Cancelled, never
from ..raster.layers import STEPS
from ..raster.model_fit import FAR_OFF
from ..raster.pair import Pair, measure
from ..results.review_decisions import Polygon, decided, fingerprint, read_polygons
from ..runs import output_folder as names
from ..runs.journal import LEARNED
from ..statistical import fitted_model_file
from ..statistical.fitted_model import Watch
from .features import HALO, Colours
from .kinds import carry_kinds, fit_kinds, named_kinds, notes_on_kinds, write_kinds
from .networks import Effort, Ensemble, fit_ensemble
from .pair import (
    ACCEPTED,
    DRAWN,
    EXTRA,
    REJECTED,
    SAVED,
    START,
    DecidedPair,
    open_decided,
    open_images,
    to_learn_from,
    with_start,
    witnessed,
)
from .samples import Samples, as_one_pair, colours_of, features_of, gather, joined, learned_colours
from .saved import (
    SavedModel,
    card_of,
    number_of_features,
    read_saved,
    saved_behind,
    write_saved,
)
from .surroundings import by_detections, evidence, with_evidence
from .validation import validate

_FULL = Effort()


@dataclass(frozen=True)
class Learned:
    """What was learned from decisions. colours: of this pair. facts: for the report. kinds: names
    of kinds of change, and what tells each from the others (nothing of a single one)."""

    colours: Colours
    ensemble: Ensemble
    facts: dict[str, Any]
    kinds: tuple[str, ...] = ()
    of_kinds: tuple[Ensemble, ...] = ()

    @property
    def sees_witness(self) -> bool:
        """Whether it was learned with what `START` says beside a network; a run that began with an
        earlier version was not."""
        axes = self.colours.axes
        channels = self.colours.mean.shape[1] if axes is None else len(axes)
        return len(self.ensemble.mean) > number_of_features(channels)

    def probability(
        self, before: NDArray[Any], after: NDArray[Any], valid: NDArray[np.bool_]
    ) -> NDArray[np.float32]:
        """For one chip with its further bands (H, W each) the probability (H, W); 0 within `HALO`
        of its edges.

        What was decided is as it was decided, and speaks for the ground around it."""
        inner = np.s_[..., HALO:-HALO, HALO:-HALO]
        odds = evidence(before[-1], draws=bool(self.facts.get("drawn"))) + self._said(before)
        if not self.sees_witness:
            count = self.colours.mean.shape[1]
            before = np.concatenate([before[:count], before[-EXTRA:]])
        found = features_of(before, after, valid, self.colours)[inner]
        scores = self.ensemble.probability(np.ascontiguousarray(found).reshape(len(found), -1))
        # Divided as the log-odds of the ensemble are: the boundary is that of the sum of both.
        odds = odds[inner] / np.float32(self.ensemble.temperature)
        answer = np.zeros(valid.shape, np.float32)
        answer[inner] = with_evidence(scores.reshape(found.shape[1:]), odds)
        decided = np.rint(before[-1])
        answer[np.isin(decided, (ACCEPTED, DRAWN))] = 1.0
        answer[decided == REJECTED] = 0.0
        return answer

    def _said(self, before: NDArray[Any]) -> NDArray[np.float32]:
        """Log-odds (H, W) that what a trained network said adds to what was learned; once a missed
        change is drawn also those by `START`."""
        if not self.facts.get("starts_from_network"):
            return np.zeros(before.shape[1:], np.float32)
        first = -EXTRA - 1 if self.facts.get("drawn") else -EXTRA
        return by_detections(before[first:-1] / STEPS)


_OTHERS = fitted_model_file.Others(
    (Learned, Colours, Ensemble),
    type(None),
    lambda _: {},
    lambda _: {},
    lambda _shape, _state: None,
)


def open_learner(
    pair: Pair, statistics: Statistics, folders: Sequence[str], cancelled: Cancelled
) -> Predictor:
    """A predictor that learns from the decisions on a pair, and on others.

    folders: of the results that were decided on, that of the pair first."""
    if not isinstance(pair, DecidedPair):
        raise TypeError(pair)
    return in_process(lambda: Learner(pair, statistics, folders), cancelled)


def refuse_other_bands(pairs: Sequence[DecidedPair], folders: Sequence[str]) -> None:
    """Raise BadInput where pairs are of other bands than the first."""
    for pair, folder in zip(pairs, folders):
        if pair.images.channels != pairs[0].images.channels:
            raise BadInput(
                msg(
                    "The images of “{folder}” have {channels} band(s), and those of “{other}” "
                    "{others}; learn only from pairs of the same bands.",
                    folder=folder,
                    channels=pair.images.channels,
                    other=folders[0],
                    others=pairs[0].images.channels,
                )
            )
        if pair.images.is_of_other_colours(pairs[0].images):
            raise BadInput(
                msg(
                    "The bands of “{folder}” are {colours}, and those of “{other}” {others}; learn "
                    "only from pairs of the same bands in the same order.",
                    folder=folder,
                    colours=", ".join(pair.images.colours),
                    other=folders[0],
                    others=", ".join(pairs[0].images.colours),
                )
            )


def note_on_pixels(pair: DecidedPair, first: DecidedPair, folder: str) -> Message | None:
    """A sentence where the pixels of a pair are much smaller or larger than those of the first."""
    size, here = pair.grid.pixel_size(), first.grid.pixel_size()
    if size is None or here is None:
        return None
    ratios = [one / other for one, other in zip(size, here)]
    if min(ratios) >= 1 / FAR_OFF and max(ratios) <= FAR_OFF:
        return None
    theirs, ours = (Quantity(max(each), form=".3g") for each in (size, here))
    return msg(
        "The pixels of “{folder}” are {theirs} m large, and those here {ours} m: what was decided "
        "there looks smaller or larger than it does here; learn from pairs of like pixels.",
        folder=folder,
        theirs=theirs,
        ours=ours,
    )


class Learner:
    """Learns from decisions, and scores every pixel; see `Predictor`."""

    precision = "fp32"
    device = "cpu (NumPy)"
    halo = HALO

    def __init__(self, pair: DecidedPair, statistics: Statistics, folders: Sequence[str]) -> None:
        self._pair, self._statistics, self._folders = pair, statistics, folders
        self._learned: Learned | None = None
        self._notes_on_pixels: list[Message] = []

    def fit(
        self,
        sample: Sample,
        seed: int,
        report: Callable[[float], None],
        cancelled: Callable[[], bool],
        file: str | None = None,
    ) -> dict[str, Any]:
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
        earlier = saved_behind(self._folders[0])
        axes = None if earlier is None else earlier.colours.axes
        pair = to_learn_from(self._pair)
        colours = learned_colours(pair, self._statistics, axes)
        own = gather(pair, colours, seed, watch.part(0.0, 0.4))
        kinds = named_kinds(self._pair.decisions)
        of_kinds = fit_kinds(own, self._pair.decisions, kinds, seed, watch.part(0.4, 0.5))
        samples = joined(
            [
                own,
                *self._samples_of_others(pair, colours.axes, seed, watch.part(0.5, 0.5), cancelled),
                *([] if earlier is None else [as_one_pair(earlier.samples, own)]),
            ]
        )
        validation = validate(samples, seed, watch.part(0.5, 0.7))
        ensemble = fit_ensemble(
            samples.pixels, samples.wanted, samples.weight, _FULL, seed, watch.part(0.7, 1.0)
        )
        ensemble = replace(ensemble, temperature=validation.temperature)
        notes = [*notes_on_kinds(self._pair.decisions), *self._notes_on_pixels]
        facts = {
            "method": "decisions",
            "halo": HALO,
            "accepted": self._count(accepted=True),
            "rejected": self._count(accepted=False),
            "drawn": sum(polygon.drawn for polygon in self._pair.decisions),
            "decisions_sha256": fingerprint(self._pair.decisions),
            "pixels_learned_from": len(samples.pixels),
            "features": samples.pixels.shape[1],
            "learned_from": list(self._folders),
            "fit_seconds": round(time.perf_counter() - started, 4),
            "cross_validated_f1": validation.f1,
            "temperature": validation.temperature,
            "kinds": list(kinds),
            "starts_from_network": self._pair.trained,
            "learned_further": None if earlier is None else earlier.name,
            "notes": [str(note) for note in notes],
            "messages": [note.to_json() for note in notes],
        }
        return Learned(colours, ensemble, facts, kinds, of_kinds)

    def _count(self, *, accepted: bool) -> int:
        return sum(polygon.accepted is accepted for polygon in self._pair.decisions)

    def _samples_of_others(
        self,
        first: DecidedPair,
        axes: NDArray[Any] | None,
        seed: int,
        watch: Watch,
        cancelled: Cancelled,
    ) -> list[Samples]:
        """Samples of the pairs beside the first, each standardised by its own statistics."""
        pairs = [open_decided(folder) for folder in self._folders[1:]]
        refuse_other_bands([first, *pairs], self._folders)
        self._notes_on_pixels = [
            note
            for pair, folder in zip(pairs, self._folders[1:])
            if (note := note_on_pixels(pair, first, folder)) is not None
        ]
        found = []
        for pair in pairs:
            if not pair.decisions:
                continue
            like = witnessed(pair, first, cancelled)
            colours = colours_of(like, measure(like, cancelled), axes)
            found.append(gather(like, colours, seed, watch))
        return found

    def predict(
        self, before: NDArray[Any], after: NDArray[Any], valid: NDArray[np.bool_]
    ) -> Prediction:
        """Probability (N, H, W) for chips with their further bands (N, C, H, W), valid (N, H,
        W)."""
        if self._learned is None:
            raise RuntimeError("predict before fit")
        return Prediction(
            np.stack([self._learned.probability(*chip) for chip in zip(before, after, valid)])
        )

    def versions(self) -> dict[str, Any]:
        """What beside the engine makes the answer: the decisions, and where it starts from."""
        facts = (
            {"decisions_sha256": fingerprint(self._pair.decisions)}
            if self._learned is None
            else self._learned.facts
        )
        start = self._pair.probability
        return {
            "decisions_sha256": facts["decisions_sha256"],
            "starts_from": START if start is None else str(start),
        }


class FromFile:
    """Scores every pixel with a saved model; see `Predictor`."""

    precision = "fp32"
    device = "cpu (NumPy)"
    halo = HALO

    def __init__(self, pair: DecidedPair, statistics: Statistics, path: str) -> None:
        self._pair, self._statistics, self._path = pair, statistics, path
        self._learned: Learned | None = None

    def fit(
        self,
        sample: Sample,
        seed: int,
        report: Callable[[float], None],
        cancelled: Callable[[], bool],
        file: str | None = None,
    ) -> dict[str, Any]:
        """Read the model; there is nothing to learn."""
        saved = read_saved(self._path)
        colours = colours_of(self._pair, self._statistics, saved.colours.axes)
        self._learned = Learned(colours, saved.ensemble, {"method": SAVED, "halo": HALO})
        return self._learned.facts

    predict = Learner.predict

    def versions(self) -> dict[str, Any]:
        """The weights, as their card names them."""
        return {"weights_sha256": read_card(self._path).sha256, "starts_from": START}


def open_saved(pair: Pair, statistics: Statistics, path: str, cancelled: Cancelled) -> Predictor:
    """A predictor that scores a pair with a saved model."""
    if not isinstance(pair, DecidedPair):
        raise TypeError(pair)
    return in_process(lambda: FromFile(pair, statistics, path), cancelled)


def name_kinds(pair: Any, source: Path, folder: Path, cancelled: Cancelled) -> None:
    """Say which kind of change each polygon in `folder` is, where the decisions that were learned
    from name kinds."""
    if (source / names.KINDS).is_file():
        carry_kinds(source, folder, pair.grid, Watch(None, cancelled))
    elif isinstance(pair, DecidedPair):
        add_kinds(folder, pair, source / names.JOURNAL / LEARNED, cancelled)


def add_kinds(folder: Path, pair: Pair, learned: Path, cancelled: Cancelled) -> bool:
    """Say which kind each polygon of a result is, where the decisions name kinds; whether they do.

    folder: of the new result. learned: the file that `Learner.fit` wrote."""
    if not isinstance(pair, DecidedPair) or not learned.is_file():
        return False
    model = fitted_model_file.load_any(learned, Learned, _OTHERS)
    if not model.kinds:
        return False
    if not model.sees_witness:
        pair = replace(pair, witness=None)
    write_kinds(folder, pair, model.colours, model.kinds, model.of_kinds, Watch(None, cancelled))
    return True


def save_model(
    folders: Sequence[str],
    name: str,
    seed: int = 0,
    report: Callable[[float], None] | None = None,
    cancelled: Cancelled = never,
) -> Path:
    """Learn from the decisions on results once more, from a start that every pair has, and keep
    that as a model in the models' folder; its path. Raises ModelDoesNotFit, OutputRefused,
    OutOfSpace, BadInput or Stopped."""
    watch = Watch(report, cancelled)
    earlier = saved_behind(folders[0])
    pairs = [with_start(open_images(folder), _decisions(folder), cancelled) for folder in folders]
    refuse_other_bands(pairs, folders)
    statistics = measure(pairs[0], cancelled)
    colours = learned_colours(
        pairs[0], statistics, None if earlier is None else earlier.colours.axes
    )
    samples = joined(
        [
            gather(pairs[0], colours, seed, watch.part(0.0, 0.3)),
            *(
                gather(
                    pair,
                    colours_of(pair, measure(pair, cancelled), colours.axes),
                    seed,
                    watch.part(0.3, 0.3),
                )
                for pair in pairs[1:]
            ),
            *([] if earlier is None else [earlier.samples]),
        ]
    )
    validation = validate(samples, seed, watch.part(0.3, 0.6))
    ensemble = fit_ensemble(
        samples.pixels, samples.wanted, samples.weight, _FULL, seed, watch.part(0.6, 1.0)
    )
    ensemble = replace(ensemble, temperature=validation.temperature)
    return write_saved(
        SavedModel(name, colours, ensemble, samples), card_of(name, pairs, validation, earlier)
    )


def _decisions(folder: str) -> tuple[Polygon, ...]:
    return tuple(decided(read_polygons(folder)))

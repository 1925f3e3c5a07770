"""Which polygons to decide on next: the large ones that change the map most, and those that teach
most."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from numbers import Integral
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ..errors import BadInput, OutOfSpace, OutputRefused
from ..files.names import at_home
from ..messages import msg
from ..progress import Cancelled, never
from ..raster.pair import measure
from ..results.review_decisions import FEWEST, Polygon, decided, read_polygons, refuse_waiting
from ..runs.resume import end_moves
from ..statistical.fitted_model import Watch
from .candidates import add_candidates
from .networks import Effort, fit_ensemble
from .outlines import add_outlines, importance, without_held
from .pair import first_folder, is_learned_from, is_trained, open_decided, saved_path
from .samples import gather, learned_colours, look_at

_MOST_CANDIDATES = 2000
_MOST_TILES = 120
# Doubt that is left of what seems sure: a large polygon is worth a question even then
# (docs/learning.md).
_NEVER_SURE = 0.05
_MORE_OF_TRAINED = 3
_MOST_ADDED = 60  # places at once that nobody asked to add
_MOST_OUTLINES = 200  # before the first decision on what a trained network detected
_SHORT = Effort(networks=3, steps=150)


def ask(
    folder: str | Path,
    count: int = 10,
    seed: int = 0,
    cancelled: Cancelled | None = None,
    add: int | None = None,
) -> list[int]:
    """The numbers (fid) of the polygons of a result to decide on next, the best questions first.

    add: how many places that no polygon outlines are added to the file before, undecided and marked
    (see `candidates.add_candidates`); where nothing is said, as many as are missing to `count`
    undecided ones, and to three times as many where a trained network or a saved model detected: it
    outlines little, and what it missed must be asked for too. Before the first decision on a
    trained network's result, what it and `ir-mad` see together (see `outlines.add_outlines`).

    First is what is likely to change most of the map: size times doubt. With a decision of each
    kind, doubtful is what those leave open; before the first decision the largest are asked for, of
    a trained network's those of the most `importance`, and until there are decisions of both kinds,
    they take turns with those likely to be of the other kind. Raises BadInput, or Stopped."""
    _refuse_no_numbers(count, add)
    folder, cancelled = at_home(folder), cancelled or never
    end_moves(folder)
    refuse_waiting(folder)
    polygons, trained = read_polygons(folder), is_trained(first_folder(folder))
    if _add_places(
        folder,
        _missing(folder, polygons, count, trained=trained) if add is None else add,
        outlines=trained and not decided(polygons) and not _any_added(polygons),
        unasked=add is None,
        seed=seed,
        cancelled=cancelled,
    ):
        polygons = read_polygons(folder)
    answers = decided(polygons)
    candidates = _candidates(without_held(polygons))
    if not candidates:
        return []
    large = sorted(candidates, key=lambda each: (-_size(each, trained=trained), each.fid))
    if not answers:
        return [polygon.fid for polygon in large[:count]]
    if _is_one_sided(answers):
        unlike = _unlike_decided(folder, answers, candidates, cancelled)
        queue = chain(_in_turn(unlike, large, count), large)
    elif not _fewest(answers):
        # What was outlined lies above the threshold: the least sure is the least probable.
        unsure = sorted(large, key=lambda each: each.probability)
        queue = chain(_in_turn(large, unsure, count), large)
    else:
        queue = chain(_doubtful(folder, answers, candidates, seed, cancelled), large)
    chosen: dict[int, None] = {}
    for polygon in queue:
        chosen.setdefault(polygon.fid)
        if len(chosen) == count:
            break
    return list(chosen)


def _refuse_no_numbers(count: int, add: int | None) -> None:
    if isinstance(count, bool) or not isinstance(count, Integral) or count < 1:
        raise BadInput(
            msg(
                "The number of polygons to name is {count}; give a whole number, 1 or more.",
                count=repr(count),
            )
        )
    if add is not None and (isinstance(add, bool) or not isinstance(add, Integral) or add < 0):
        raise BadInput(
            msg(
                "The number of places to add is {count}; give a whole number, 0 or more.",
                count=repr(add),
            )
        )


def _size(polygon: Polygon, *, trained: bool) -> float:
    """How large a question is, of a trained network's result also by how probable."""
    return importance(polygon.pixels, polygon.probability) if trained else polygon.pixels


def _any_added(polygons: list[Polygon]) -> bool:
    return any(polygon.added for polygon in polygons)


def _missing(folder: str | Path, polygons: list[Polygon], count: int, *, trained: bool) -> int:
    """How many questions a result has too few."""
    if trained and not decided(polygons) and not _any_added(polygons):
        return _MOST_OUTLINES
    if not polygons:
        return 0
    outlines_little = trained or saved_path(first_folder(folder)) is not None
    wanted = count * (_MORE_OF_TRAINED if outlines_little else 1)
    return min(_MOST_ADDED, max(0, wanted - sum(polygon.accepted is None for polygon in polygons)))


def _add_places(
    folder: str | Path,
    count: int,
    *,
    outlines: bool,
    unasked: bool,
    seed: int,
    cancelled: Cancelled,
) -> bool:
    """Add places as questions, or outlines; whether there are more questions now. Unasked, a file
    that cannot be written stays."""
    if count < 1:
        return False
    try:
        if outlines:
            return add_outlines(folder, count, cancelled) > 0
        return add_candidates(folder, count, seed, cancelled) > 0
    except (OutputRefused, OutOfSpace):
        if unasked:
            return False
        raise


def _is_one_sided(answers: list[Polygon]) -> bool:
    """Whether all decisions are of one kind, so that only one of the other can teach anything."""
    return len(answers) >= FEWEST and _fewest(answers) == 0


def _fewest(answers: list[Polygon]) -> int:
    """How many decisions there are of the kind that is rarer."""
    kinds = [polygon.accepted for polygon in answers]
    return min(kinds.count(True), kinds.count(False))


def _unlike_decided(
    folder: str | Path, answers: list[Polygon], candidates: list[Polygon], cancelled: Cancelled
) -> list[Polygon]:
    """The candidates, those least like all that was decided on first: they are likely to be of the
    other kind."""
    pair, watch = open_decided(folder), Watch(None, cancelled)
    colours = learned_colours(pair, measure(pair, cancelled))
    together = [*answers, *candidates]
    found = list(look_at(pair, colours, together, _MOST_TILES, watch))
    looks = np.array([pixels.mean(axis=1) for _, pixels in found]).reshape(len(found), -1)
    looks = (looks - looks.mean(axis=0)) / (looks.std(axis=0) + 1e-6)
    places = np.array([place for place, _ in found], int)
    known = looks[places < len(answers)]
    if not len(known):
        return candidates
    far = {
        int(place): float(np.square(known - look).mean(axis=1).min())
        for place, look in zip(places, looks)
        if place >= len(answers)
    }
    order = sorted(far, key=lambda place: (-far[place], place))
    return [together[place] for place in order]


def _in_turn(large: list[Polygon], doubtful: list[Polygon], turns: int) -> Iterator[Polygon]:
    """The first of one list, the first of the other, the second of the first, … none twice; `turns`
    of them."""
    queues, seen = (iter(large), iter(doubtful)), set()
    for turn in range(turns):
        for polygon in queues[turn % 2]:
            if polygon.fid not in seen:
                seen.add(polygon.fid)
                yield polygon
                break


def _candidates(polygons: list[Polygon]) -> list[Polygon]:
    """Those that may be asked for: all, or half of them the largest and the rest spread over the
    file."""
    if len(polygons) <= _MOST_CANDIDATES:
        return polygons
    large = sorted(polygons, key=lambda each: (-each.pixels, each.fid))
    rest = sorted(large[_MOST_CANDIDATES // 2 :], key=lambda each: each.fid)
    step = len(rest) / (_MOST_CANDIDATES - _MOST_CANDIDATES // 2)
    spread = [
        rest[int(number * step)] for number in range(_MOST_CANDIDATES - _MOST_CANDIDATES // 2)
    ]
    return large[: _MOST_CANDIDATES // 2] + spread


def _doubtful(
    folder: str | Path,
    answers: list[Polygon],
    candidates: list[Polygon],
    seed: int,
    cancelled: Cancelled,
) -> list[Polygon]:
    """The candidates, those first of which most pixels may be wrong on the map."""
    if is_learned_from(folder, answers):
        looked_at, scores = candidates, np.array([each.probability for each in candidates])
    else:
        looked_at, scores = _scored(folder, candidates, seed, cancelled)
    sizes = np.maximum([polygon.pixels for polygon in looked_at], 1)
    worth = sizes * (np.minimum(scores, 1 - scores) + _NEVER_SURE)
    return [looked_at[place] for place in np.argsort(-worth, kind="stable")]


def _scored(
    folder: str | Path, candidates: list[Polygon], seed: int, cancelled: Cancelled
) -> tuple[list[Polygon], NDArray[np.float64]]:
    """The candidates that were looked at, and the mean score of each."""
    pair, watch = open_decided(folder), Watch(None, cancelled)
    colours = learned_colours(pair, measure(pair, cancelled))
    samples = gather(pair, colours, seed, watch)
    ensemble = fit_ensemble(samples.pixels, samples.wanted, samples.weight, _SHORT, seed, watch)
    found, scores = [], []
    for place, pixels in look_at(pair, colours, candidates, _MOST_TILES, watch):
        found.append(candidates[place])
        scores.append(float(ensemble.probability(pixels).mean()))
    return found, np.array(scores)

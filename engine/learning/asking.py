"""Which polygons to decide on next: the large ones that change the map most, and those that teach most."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ..errors import BadInput
from ..messages import msg
from ..progress import Cancelled, never
from ..raster.pair import measure
from ..results.review_decisions import FEWEST, Polygon, PolygonRaster, decided, read_polygons
from ..runs.resume import end_moves
from ..statistical.fitted_model import Watch
from .features import Colours
from .networks import Effort, fit_ensemble
from .pair import DecidedPair, open_decided
from .samples import TILE, features_at, gather, learned_colours, tile_of

# Large polygons first (the whole map gains most by them), then doubtful ones alone (docs/learning.md).
LARGE_UNTIL = 40  # decisions
_MOST_CANDIDATES = 2000
_MOST_TILES = 120
_PIXELS = 64  # of a candidate that are looked at
_SIZE = 0.03  # of doubt for each e-fold of pixels: of two that are as doubtful the larger one
_POOL = 4  # of so many times as many doubtful ones as wanted, those least like each other
_SHORT = Effort(networks=3, steps=150)

Floats = NDArray[np.float32]


def ask(folder: str | Path, count: int = 10, seed: int = 0, cancelled: Cancelled | None = None) -> list[int]:
    """The numbers (fid) of the polygons of a result to decide on next, the best questions first.

    At first large ones and doubtful ones take turns, after 40 decisions doubtful ones alone. With `FEWEST` decisions of
    each kind, doubtful is what those leave open; before, what the detection itself was least sure of. Raises BadInput,
    or Stopped."""
    if isinstance(count, bool) or not isinstance(count, int) or count < 1:
        raise BadInput(
            msg("The number of polygons to name is {count}; give a whole number, 1 or more.", count=repr(count))
        )
    cancelled = cancelled or never
    end_moves(folder)
    polygons = read_polygons(folder)
    answers = decided(polygons)
    open_ones = [polygon for polygon in polygons if polygon.accepted is None]
    candidates = _candidates(open_ones)
    if not candidates:
        return []
    large = sorted(candidates, key=lambda each: (-each.pixels, each.fid))
    doubtful = _doubtful(folder, answers, candidates, count, seed, cancelled)
    turns = max(0, min(count, LARGE_UNTIL - len(answers)))
    chosen: dict[int, None] = {}
    for polygon in chain(_in_turn(large, doubtful, turns), doubtful, large):
        chosen.setdefault(polygon.fid)
        if len(chosen) == count:
            break
    return list(chosen)


def _in_turn(large: list[Polygon], doubtful: list[Polygon], turns: int) -> Iterator[Polygon]:
    """The largest, the most doubtful, the second largest, … none twice; `turns` of them."""
    queues, seen = (iter(large), iter(doubtful)), set()
    for turn in range(turns):
        for polygon in queues[turn % 2]:
            if polygon.fid not in seen:
                seen.add(polygon.fid)
                yield polygon
                break


def _candidates(polygons: list[Polygon]) -> list[Polygon]:
    """Those that may be asked for: all, or half of them the largest and the rest spread over the file."""
    if len(polygons) <= _MOST_CANDIDATES:
        return polygons
    large = sorted(polygons, key=lambda each: (-each.pixels, each.fid))
    rest = sorted(large[_MOST_CANDIDATES // 2 :], key=lambda each: each.fid)
    step = len(rest) / (_MOST_CANDIDATES - _MOST_CANDIDATES // 2)
    spread = [rest[int(number * step)] for number in range(_MOST_CANDIDATES - _MOST_CANDIDATES // 2)]
    return large[: _MOST_CANDIDATES // 2] + spread


def _doubtful(
    folder: str | Path, answers: list[Polygon], candidates: list[Polygon], count: int, seed: int, cancelled: Cancelled
) -> list[Polygon]:
    """The candidates, the most doubtful first, the first `count` of them unlike each other."""
    kinds = [polygon.accepted for polygon in answers]
    if min(kinds.count(True), kinds.count(False)) < FEWEST:
        scores = np.array([polygon.probability for polygon in candidates])
        # What was outlined lies above the threshold: the least sure is the least probable.
        return [candidates[place] for place in np.argsort(scores + _by_size(candidates), kind="stable")]
    looked_at, scores, looks = _scored(folder, candidates, seed, cancelled)
    order = np.argsort(np.abs(scores - 0.5) + _by_size(looked_at), kind="stable")
    ranked = _unlike(order[: count * _POOL], looks, min(count, len(order)))
    rest = [place for place in order.tolist() if place not in set(ranked)]
    return [looked_at[place] for place in [*ranked, *rest]]


def _by_size(polygons: list[Polygon]) -> NDArray[np.float64]:
    return -_SIZE * np.log(np.maximum([polygon.pixels for polygon in polygons], 1))


def _unlike(order: NDArray[np.intp], looks: Floats, count: int) -> list[int]:
    """Of places in the order of doubt the first, then again and again that least like all before it."""
    left = order.tolist()
    chosen = left[:1]
    nearest = np.full(len(looks), np.inf)
    while len(chosen) < min(count, len(left)):
        nearest = np.minimum(nearest, np.square(looks - looks[chosen[-1]]).mean(axis=1))
        nearest[chosen] = -1.0
        chosen.append(max(left, key=lambda place: nearest[place]))
    return chosen


def _scored(
    folder: str | Path, candidates: list[Polygon], seed: int, cancelled: Cancelled
) -> tuple[list[Polygon], NDArray[np.float64], Floats]:
    """The candidates that were looked at, the mean score of each, and its mean features in standard deviations."""
    pair, watch = open_decided(folder), Watch(None, cancelled)
    colours = learned_colours(pair, measure(pair, cancelled))
    samples = gather(pair, colours, seed, watch)
    ensemble = fit_ensemble(samples.pixels, samples.wanted, samples.weight, _SHORT, seed, watch)
    found, scores, looks = [], [], []
    for polygon, pixels in _looked_at(pair, colours, candidates, watch):
        found.append(polygon)
        scores.append(float(ensemble.probability(pixels).mean()))
        looks.append(((pixels.mean(axis=1) - ensemble.mean) / ensemble.deviation).clip(-6, 6))
    return found, np.array(scores), np.array(looks, np.float32).reshape(len(found), -1)


def _looked_at(
    pair: DecidedPair, colours: Colours, candidates: list[Polygon], watch: Watch
) -> Iterator[tuple[Polygon, Floats]]:
    """Of each candidate the features (F, n) of some of its pixels; of candidates in more than `_MOST_TILES` tiles those
    in the tiles that hold most of them."""
    raster = PolygonRaster(candidates, pair.grid)
    by_tile: dict[tuple[int, int], list[int]] = {}
    for place, (row, column) in enumerate((raster.positions(candidates) // TILE).tolist()):
        by_tile.setdefault((row, column), []).append(place)
    fullest = sorted(by_tile, key=lambda tile: (-len(by_tile[tile]), tile))[:_MOST_TILES]
    reader = pair.open_reader()
    for number, tile in enumerate(sorted(fullest)):
        watch(number / len(fullest))
        window = tile_of(pair, *tile)
        found, valid, _ = features_at(reader, window, colours)
        places = np.where(valid, raster.read(window), -1)
        for place in by_tile[tile]:
            rows, columns = np.nonzero(places == place)
            if len(rows):
                chosen = np.linspace(0, len(rows) - 1, min(_PIXELS, len(rows))).astype(int)
                yield candidates[place], found[:, rows[chosen], columns[chosen]]

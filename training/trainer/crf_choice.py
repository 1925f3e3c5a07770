"""Whether a dense CRF makes a network's masks better: measured on labelled pairs, as detection
refines them.

What was measured at the end of a training stands in its folder, so that each export writes the same
card.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import nullcontext, suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ...engine.arrays.crf_regions import undecided, with_surroundings
from ...engine.arrays.statistics import filled
from ...engine.arrays.windows import Window, partition
from ...engine.errors import NothingToAssess, is_short_of_memory
from ...engine.files.json_text import json_text
from ...engine.files.write_errors import cannot_write
from ...engine.raster.layers import as_stored
from ...engine.raster.pair import Pair, PairReader, measure
from ...engine.results.decision import CORE, guide, oriented, shifted
from ..data.opening import open_files_of
from ..metrics.change import Confusion, change_scores
from ..metrics.evaluate import predict_pairs
from .setup import windows_of

FILE = "crf.json"  # in the folder of a training
_MOST = 16e6  # pixels of the pairs that are refined: a CRF takes seconds for a million


@dataclass(frozen=True)
class CrfScores:
    """What a CRF did to F1. epoch, threshold, split: of what and where it was measured; backend:
    what refined.

    without, refined: F1 of the same pairs; pairs: how many."""

    epoch: int
    threshold: float
    split: str
    backend: str
    without: float
    refined: float
    pairs: int

    @property
    def better(self) -> bool:
        """Whether the refined masks agree better with the labels."""
        return self.refined > self.without


def backend_of(asked: str) -> str:
    """What refines. asked: “auto” or the name of a backend. Raises BadInput where it is not
    installed."""
    from ...engine.tensor.crf import dense_crf

    if asked == "auto":
        return dense_crf.AUTO
    dense_crf.require(asked)
    return asked


def score_crf(
    best: Any, split: str, threshold: float, backend: str, fabric: Any
) -> tuple[CrfScores, dict[str, float]]:
    """F1 without and with the CRF on the pairs of a split, and all measures with it. best: of
    `load_best`.

    Computed in this process alone, on the first pairs of about 16 megapixels together."""
    # In full precision, as `evaluate` and detection on a processor, whatever was trained with.
    alone = SimpleNamespace(global_rank=0, world_size=1, device=fabric.device, autocast=nullcontext)
    windows, files = windows_of(best.recipe, best.pairs, split), iter(best.pairs.pairs(split))
    plain, refined, pixels, pairs = Confusion(), Confusion(), 0, 0
    for answer in predict_pairs(
        best.network.to(fabric.device), windows, 1, best.recipe.workers, alone
    ):
        pair = open_files_of(next(files), best.recipe.bands or None)
        stored = as_stored(answer.probability)
        plain.add(stored > threshold, answer.change)
        refined.add(_refined(pair, stored.astype(np.float32), threshold, backend), answer.change)
        pixels, pairs = pixels + stored.size, pairs + 1
        if pixels >= _MOST:
            break
    scores = change_scores(refined.counts)
    without = change_scores(plain.counts)["f1"]
    return CrfScores(best.epoch, threshold, split, backend, without, scores["f1"], pairs), scores


def _refined(
    pair: Pair, probability: NDArray[np.float32], threshold: float, backend: str
) -> NDArray[np.bool_]:
    """Where the CRF says that something changed (H, W)."""
    from ...engine.tensor.crf.dense_crf import refine

    changed = probability > threshold
    try:
        statistics = measure(pair)
    except NothingToAssess:  # a flat image: there are no edges in it
        return changed
    reader = pair.open_reader()
    whole = Window(0, 0, *changed.shape)
    assessed = reader.read(whole).valid
    decided = changed.copy()
    for part in _parts(whole, changed, assessed):
        outer = with_surroundings(part, whole)
        seen = oriented(pair, guide(*_dates(reader, outer, statistics), statistics))
        marginal = refine(
            shifted(probability[outer.slices], threshold),
            seen,
            assessed[outer.slices],
            backend=backend,
        )
        inner = np.s_[part.row - outer.row :, part.column - outer.column :]
        decided[part.slices] = marginal[inner][: part.height, : part.width] > 0.5
    return decided


def _parts(
    whole: Window, changed: NDArray[np.bool_], assessed: NDArray[np.bool_]
) -> Iterator[Window]:
    """The parts that a CRF can decide otherwise."""
    for window in partition(whole.height, whole.width, CORE):
        outer = with_surroundings(window, whole)
        yield from undecided(window, outer, changed[outer.slices], assessed[outer.slices])


def _dates(
    reader: PairReader, window: Window, statistics: Any
) -> tuple[NDArray[Any], NDArray[Any]]:
    chip = reader.read(window)
    return (
        filled(chip.before, chip.valid, statistics.before.mean),
        filled(chip.after, chip.valid, statistics.after.mean),
    )


def choose_crf(folder: Path, fabric: Any) -> CrfScores:
    """Measure at the end of a training whether its masks gain by a CRF, and write that down in its
    folder.

    On the split by which the epoch was chosen, at the threshold of the card. Raises OutOfSpace or
    OutputRefused."""
    from .export import load_best, threshold_of  # which imports this file

    best = load_best(folder)
    found, _ = score_crf(
        best, best.recipe.chosen_on, threshold_of(best)[0], backend_of("auto"), fabric
    )
    try:
        (folder / FILE).write_text(json_text(asdict(found), indent=1) + "\n", encoding="utf-8")
    except OSError as error:
        raise cannot_write(folder / FILE, error) from error
    return found


def try_crf(folder: Path, fabric: Any) -> CrfScores | None:
    """`choose_crf`, or None where the memory does not suffice: what was learned must not be lost by
    that."""
    try:
        return choose_crf(folder, fabric)
    except (MemoryError, RuntimeError) as error:
        if not is_short_of_memory(error):
            raise
        return None


def chosen_crf(folder: Path, epoch: int, threshold: float) -> CrfScores | None:
    """What was measured of the network of that epoch at that threshold; None where nothing was."""
    with suppress(OSError, ValueError, TypeError):
        found = CrfScores(**json.loads((folder / FILE).read_text(encoding="utf-8")))
        if (found.epoch, found.threshold) == (epoch, threshold):
            return found
    return None

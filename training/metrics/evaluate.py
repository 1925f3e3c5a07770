"""How right a network is on labelled pairs: predicted as detection predicts them, then scored.

Windows, their overlap and taper, and the 254ths in which probability is stored are the engine's, so
that the scores of a training are those that an analyst gets from the weights that it made.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.utils.data import DataLoader, Subset

from ...engine.arrays.blending import Blend, Mosaic
from ...engine.arrays.calibration import Knots, calibrated
from ...engine.arrays.windows import Window, plan_windows
from ...engine.raster.layers import STEPS, as_stored
from ..data.chip_dataset import Chips
from ..data.opening import working_size
from ..data.pair_set import PairFiles, PairSet
from ..data.sampler import Guarded, refuse_failed
from .calibration import Levels
from .change import Sweep, change_scores
from .choice import THRESHOLDS, best_threshold, of_parts, together
from .semantic import SemanticConfusion
from .views import InViews

Array = NDArray[Any]


class Windows(Chips):
    """The windows in which detection looks at the pairs of a split; an image smaller than one is
    taken whole."""

    _largest_kept = 0  # each is read once

    def _windows(self, files: PairFiles) -> list[Window]:
        height, width = self._set.size or working_size(files, self._plan.bands)
        return plan_windows(
            height, width, self._plan.size or max(height, width), self._plan.overlap
        )

    @property
    def size(self) -> int | None:
        """Side of a window in pixels, or None for whole images."""
        return self._plan.size

    @property
    def overlap(self) -> int:
        """Pixels that neighbouring windows share."""
        return self._plan.overlap

    def by_pair(self) -> list[list[int]]:
        """The places in this set of each pair's windows."""
        pairs: dict[PairFiles, list[int]] = {}
        for index in range(len(self)):
            pairs.setdefault(self.place(index)[0], []).append(index)
        return list(pairs.values())


@dataclass(frozen=True)
class Answer:
    """A pair as predicted and as labelled, arrays (H, W).

    probability: 0..1. change, classes_before, classes_after: what is true, IGNORED where nobody
    judged; said_before, said_after: the predicted classes; None where there are none. before,
    after: what the network was shown, the first three channels (C, H, W)."""

    name: str
    probability: NDArray[np.float32]
    change: Array
    before: NDArray[np.float32]
    after: NDArray[np.float32]
    classes_before: Array | None = None
    classes_after: Array | None = None
    said_before: Array | None = None
    said_after: Array | None = None


class _Assembly:
    """Puts the windows of one pair together, as the engine does."""

    def __init__(self, name: str, windows: Sequence[Window], chips: Windows) -> None:
        self._name = name
        height = max(window.row + window.height for window in windows)
        width = max(window.column + window.width for window in windows)
        size = (height, width), chips.size or max(height, width), chips.overlap, 0
        self._shape, self._row = (height, width), 0
        self._blend, self._mosaic = Blend(*size), Mosaic(2, *size)
        self._rows: list[tuple[Array, Array]] = []
        self._pasted: dict[str, Array] = {}
        self._semantic = False

    def add(self, window: Window, found: Sequence[Array], sample: dict[str, Any]) -> None:
        """found: probability and, of a semantic network, both dates' classes."""
        if window.row != self._row:
            self._take_rows()
            self._row = window.row
        self._blend.add(window, found[0], np.ones(found[0].shape, bool))
        self._semantic = len(found) > 1
        if self._semantic:
            self._mosaic.add(window, np.stack(found[1:]))
        for name in ("before", "after", "change", "classes_before", "classes_after"):
            if name in sample:
                self._paste(
                    name,
                    window,
                    sample[name].numpy()[..., :3, :, :]
                    if name in ("before", "after")
                    else sample[name].numpy(),
                )

    def _paste(self, name: str, window: Window, values: Array) -> None:
        if name not in self._pasted:
            self._pasted[name] = np.zeros((*values.shape[:-2], *self._shape), values.dtype)
        self._pasted[name][(..., *window.slices)] = values

    def _take_rows(self) -> None:
        self._rows.append((self._blend.final_rows()[1].copy(), self._mosaic.final_rows()[1].copy()))
        self._blend.advance()
        self._mosaic.advance()

    def finish(self, calibration: Knots) -> Answer:
        """The whole pair, after its last window, its probability corrected as detection does it."""
        self._take_rows()
        probability = calibrated(np.concatenate([rows for rows, _ in self._rows]), calibration)
        said = np.concatenate([classes for _, classes in self._rows], axis=1)
        classes = {"said_before": said[0], "said_after": said[1]} if self._semantic else {}
        return Answer(self._name, probability, **self._pasted, **classes)


def predict_pairs(
    network: Any,
    chips: Windows,
    batch: int,
    workers: int,
    fabric: Any,
    check: Callable[[], None] = lambda: None,
) -> Iterator[Answer]:
    """What a network says of this process's share of the pairs, pair by pair.

    network: what it has as `calibration` corrects its probability. fabric: Lightning's, which knows
    device, precision and how many processes share the pairs. check: called between batches, and may
    raise. Raises BadInput."""
    pairs = chips.by_pair()[fabric.global_rank :: fabric.world_size]
    order = [index for places in pairs for index in places]
    loader = DataLoader(Subset(Guarded(chips), order), batch, collate_fn=list, num_workers=workers)
    ends = {places[-1] for places in pairs}
    windows = {
        chips.place(places[0])[0].name: [chips.place(index)[1] for index in places]
        for places in pairs
    }
    assembly, position = None, 0
    was_training = network.training
    network.eval()
    for samples in loader:
        check()
        refuse_failed(samples)
        for sample, found in zip(samples, _predict(network, samples, fabric)):
            index, position = order[position], position + 1
            files, window = chips.place(index)
            assembly = assembly or _Assembly(files.name, windows[files.name], chips)
            assembly.add(window, found, sample)
            if index in ends:
                yield assembly.finish(getattr(network, "calibration", ()))
                assembly = None
    network.train(was_training)


def _predict(network: Any, samples: Sequence[dict[str, Any]], fabric: Any) -> Iterator[list[Array]]:
    """The answer of each sample; those of one size that follow each other are computed together."""
    first = 0
    for end in range(1, len(samples) + 1):
        shape = samples[first]["before"].shape
        if end == len(samples) or samples[end]["before"].shape != shape:
            dates = [_stacked(samples[first:end], date, fabric) for date in ("before", "after")]
            with torch.inference_mode(), fabric.autocast():
                found = _asked(network, *dates)
            yield from zip(*found)
            first = end


def _stacked(samples: Sequence[dict[str, Any]], date: str, fabric: Any) -> Tensor:
    chips = torch.stack([sample[date] for sample in samples]).to(fabric.device)
    return chips.contiguous(memory_format=torch.channels_last)


def _asked(network: Any, before: Tensor, after: Tensor) -> list[Array]:
    """Probability (N, H, W) and, of a semantic network, the classes of both dates."""
    if isinstance(network, InViews):
        return network.answers(before, after, _asked)
    if not hasattr(network, "probabilities"):
        return [network.probability(before, after)[:, 0].float().cpu().numpy()]
    change, *classes = network.probabilities(before, after)
    return [
        change[:, 0].float().cpu().numpy(),
        *(date.argmax(1).to(torch.uint8).cpu().numpy() for date in classes),
    ]


def _all_there(layers: Sequence[Array | None]) -> list[Array]:
    return [layer for layer in layers if layer is not None]


class Scores:
    """Counts over pairs. threshold: of probability, at which changes are told; classes: kinds of
    land cover or 0; pairs: the set, where it may be a merged one, each part of which is scored,
    too."""

    def __init__(self, threshold: float, classes: int = 0, pairs: PairSet | None = None) -> None:
        self.threshold, self._pairs = threshold, pairs
        self.levels: dict[str, Levels] = {}
        self.sweep = Sweep(THRESHOLDS)
        self.land_cover = SemanticConfusion(classes) if classes else None
        self._counts = self.sweep.counts()

    def add(self, answer: Answer) -> None:
        """Count a pair."""
        stored = as_stored(answer.probability)
        self.sweep.add(stored, answer.change)
        self._counts = self.sweep.counts()
        part = self._pairs.part_of(answer.name) if self._pairs else ""
        self.levels.setdefault(part, Levels()).add(answer.probability, answer.change)
        labels = answer.classes_before, answer.classes_after
        said = stored > self.threshold, answer.said_before, answer.said_after
        if self.land_cover is not None:
            self.land_cover.add(answer.change, *_all_there(labels), *_all_there(said))

    def share(self, fabric: Any) -> None:
        """Add up what all processes counted."""
        if fabric.world_size == 1:
            return
        seen = {} if self.land_cover is None else self.land_cover._seen
        everyone: list[Any] = [None] * fabric.world_size
        levels = {part: found.counts for part, found in self.levels.items()}
        torch.distributed.all_gather_object(everyone, (self._counts, dict(seen), levels))
        self._counts = sum(counts for counts, _, _ in everyone)
        self.levels = together(
            [{part: Levels(found) for part, found in theirs.items()} for *_, theirs in everyone]
        )
        seen.clear()
        for _, theirs, _ in everyone:
            for code, count in theirs.items():
                seen[code] = seen.get(code, 0) + count

    def result(self) -> dict[str, float]:
        """All measures: of change at `threshold` and, as …_at_best, at best_threshold, which has
        the largest F1 (of a merged set the largest mean of its parts); of land cover where it is
        known."""
        place = min(math.floor(self.threshold * STEPS), STEPS - 1)
        scores = change_scores(self._counts[place])
        parts = {part: found.sweep(THRESHOLDS) for part, found in self.levels.items()}
        best = best_threshold(parts if len(parts) > 1 else {"": self._counts})
        scores |= {
            f"{name}_at_best": value for name, value in change_scores(self._counts[best]).items()
        }
        scores["best_threshold"] = float(THRESHOLDS[best])
        if len(parts) > 1:
            scores |= of_parts({part: change_scores(found[place]) for part, found in parts.items()})
        if self.land_cover is not None and self.land_cover._seen:
            found = self.land_cover.scores()
            scores |= {f"semantic_{name}": float(value) for name, value in found.items()}
            scores["iou_and_land_cover"] = scores["iou"] + float(found["classes_mean_iou"])
        return scores

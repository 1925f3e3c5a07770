"""A threshold from left-out pairs: several trainings, each of which left out other pairs, answer
together.

A network that learned from every pair of a set has none left to choose its threshold on. Trainings
of the same recipe that left out some pairs each (cross-validation) say which threshold such a
network needs, and how right it will be on places that it never saw.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from ...engine.errors import BadInput
from ...engine.messages import msg
from ..metrics.calibration import Levels
from ..metrics.change import Counts
from ..metrics.choice import Choice, choose, errors_elsewhere, together
from ..metrics.evaluate import Scores, predict_pairs
from ..recipe import Recipe
from ..trainer.crf_choice import chosen_crf
from ..trainer.export import Best, LeftOut, load_best, threshold_of
from ..trainer.setup import windows_of

_LEFT_OUT = "val"  # the split that a training never learns from


def left_out(best: Best, folders: Sequence[Path], fabric: Any, data: str = "") -> LeftOut:
    """The threshold for the network `best` from trainings like it that left out some pairs each.

    folders: of those trainings. fabric: what computes. data: where the set lies now. Raises
    BadInput where a training differs in more than its pairs, or two were not to see the same
    pair."""
    folds, pairs, epochs, of_crf = [], dict[str, Levels](), [], []
    for folder in folders:
        fold = load_best(folder, data)
        _refuse_other(best.recipe, fold.recipe, folder)
        names = {files.name for files in fold.pairs.pairs(_LEFT_OUT)}
        _refuse_again(names & set(pairs), folder)
        epochs.append(fold.epoch)
        of_crf.append(chosen_crf(folder, fold.epoch, threshold_of(fold)[0]))
        windows = windows_of(fold.recipe, fold.pairs, _LEFT_OUT)
        network = fold.network.to(fabric.device)
        network.calibration = ()  # what is to be measured
        scores = Scores(0.5, pairs=fold.pairs)
        for answer in predict_pairs(network, windows, 1, fold.recipe.workers, fabric):
            scores.add(answer)
            pairs.setdefault(answer.name, Levels()).add(answer.probability, answer.change)
        folds.append(scores.levels)
    choice = choose(together(folds))
    if len(folds) > 1:
        choice = replace(choice, errors=errors_elsewhere(folds))
    lengths = () if set(epochs) == {best.epoch} else tuple(sorted(set(epochs)))
    known = tuple(found for found in of_crf if found is not None)
    by_pair = {name: _counts(levels, choice) for name, levels in pairs.items()}
    return LeftOut(choice, len(pairs), len(folders), lengths, known, tuple(folds), by_pair)


def _counts(levels: Levels, choice: Choice) -> Counts:
    """Of a pair, predicted by true, at the threshold that was chosen."""
    found: Counts = levels.sweep(np.array([choice.threshold]), choice.calibration)[0]
    return found


_OF_THE_ANSWER = ("network", "options", "bands", "normalisation", "window", "window_overlap")


def _refuse_other(recipe: Recipe, fold: Recipe, folder: Path) -> None:
    others = [
        name for name in _OF_THE_ANSWER if getattr(recipe, name, None) != getattr(fold, name, None)
    ]
    if others:
        raise BadInput(
            msg(
                "“{folder}” was trained with another {others}; give trainings of the same recipe "
                "that left out some pairs each.",
                folder=folder,
                others=", ".join(others),
            )
        )


def _refuse_again(names: set[str], folder: Path) -> None:
    if names:
        raise BadInput(
            msg(
                "“{folder}” left out {pairs}, as a training before it did; each pair may be left "
                "out once.",
                folder=folder,
                pairs=", ".join(sorted(names)),
            )
        )

"""What a training's best network is worth on the test pairs: at both thresholds, with and without
FC-CRF."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
from deepchange.engine.arrays.crf_regions import with_surroundings
from deepchange.engine.arrays.windows import Window, partition
from deepchange.engine.inference.predictor import crf_backend
from deepchange.engine.results.decision import CORE, shifted
from deepchange.engine.tensor.crf import dense_crf
from deepchange.training.data.label_coding import IGNORED
from deepchange.training.datasets.sample import read_bands
from deepchange.training.metrics.change import Confusion, change_scores
from deepchange.training.metrics.evaluate import STEPS, Answer, Scores, predict_pairs
from deepchange.training.trainer.export import Best, threshold_of
from deepchange.training.trainer.setup import classes_scored, windows_of
from numpy.typing import NDArray

SHOWN = ("precision", "recall", "f1", "iou", "overall_accuracy", "kappa")
Array = NDArray[Any]


def answers_of(best: Best, fabric: Any) -> Iterator[Answer]:
    """The test pairs as predicted, one by one."""
    windows = windows_of(best.recipe, best.pairs, "test")
    return predict_pairs(best.network.to(fabric.device), windows, 1, best.recipe.workers, fabric)


def score(best: Best, answers: list[Answer]) -> list[dict[str, Any]]:
    """A dict for each way to decide: threshold, threshold_on (“val”, “test” or “recipe”), crf, and
    the scores.

    The threshold that is best on the test pairs tells how far an honest choice is from it; it is no
    result."""
    threshold, _ = threshold_of(best)
    classes = classes_scored(best.recipe, best.options, best.pairs, "test")
    scores = Scores(threshold, classes)
    for answer in answers:
        scores.add(answer)
    found = scores.result()
    chosen_on = "recipe" if best.recipe.threshold else best.recipe.chosen_on
    land_cover = {name: value for name, value in found.items() if name.startswith("semantic_")}
    rows = [
        {
            "threshold": threshold,
            "threshold_on": chosen_on,
            "crf": False,
            **{name: found[name] for name in SHOWN},
            **land_cover,
        }
    ]
    rows.append(_refined(best, answers, threshold, chosen_on))
    on_test = found["best_threshold"]
    rows.append(
        {
            "threshold": on_test,
            "threshold_on": "test",
            "crf": False,
            **{name: found[f"{name}_at_best"] for name in SHOWN},
        }
    )
    rows.append(_refined(best, answers, on_test, "test"))
    return rows


def _refined(best: Best, answers: list[Answer], threshold: float, chosen_on: str) -> dict[str, Any]:
    """The scores of what the dense CRF makes of the probabilities, deciding around a threshold."""
    counts = Confusion()
    files = {pair.name: pair for pair in best.pairs.pairs("test")}
    for answer in answers:
        pair = files[answer.name]
        images = (read_bands(path)[:3].transpose(1, 2, 0) for path in (pair.before, pair.after))
        counts.add(refine(answer, *images, threshold), answer.change)
    found = change_scores(counts.counts)
    return {
        "threshold": threshold,
        "threshold_on": chosen_on,
        "crf": True,
        **{name: found[name] for name in SHOWN},
    }


def refine(answer: Answer, before: Array, after: Array, threshold: float) -> NDArray[np.bool_]:
    """Where a pair changed (H, W) by its probability and its images (H, W, 3) as they are on disk.

    In windows with surroundings, as the engine refines."""
    height, width = answer.probability.shape
    stored = (np.rint(np.clip(answer.probability, 0, 1) * STEPS) / STEPS).astype(np.float32)
    likely = shifted(stored, threshold)
    valid = answer.change != IGNORED
    guide = dense_crf.guide_image(
        before, after, *dense_crf.difference_extremes(before, after, valid)
    )
    backend = crf_backend("auto")
    changed = np.zeros((height, width), bool)
    for window in partition(height, width, CORE):
        outer = with_surroundings(window, Window(0, 0, height, width))
        found = (
            dense_crf.refine(
                likely[outer.slices], guide[outer.slices], valid[outer.slices], backend=backend
            )
            > 0.5
        )
        inner = found[window.row - outer.row :, window.column - outer.column :]
        changed[window.slices] = inner[: window.height, : window.width]
    return changed

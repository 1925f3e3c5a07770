"""How else images could be shown to a network: F1 on the pairs that a training did not learn from,
where each date is cut, centred or enlarged otherwise than it was taught.

    python bench/showing.py RUN SET       RUN: the folder of a training with `normalisation =
                                          "raster"`; SET: its pairs (val and test are scored)

Each pair is computed whole. One threshold is chosen for all, the best for the images as they were
shown in training; the best of each way is told beside it."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import torch
from deepchange.training.data.pair_set import PairFiles
from deepchange.training.datasets.sample import read_bands
from deepchange.training.trainer.export import Best, load_best
from numpy.typing import NDArray
from torch.nn.functional import interpolate

Array = NDArray[Any]
Dates = tuple[Array, Array]
MULTIPLE = 32  # pixels to which images are continued
THRESHOLDS = np.linspace(0.02, 0.9, 89)
ALL = (1, 2)  # axes of the pixels of (C, H, W)


def centred(date: Array) -> Array:
    """By its own mean and deviation, as in training."""
    scaled: Array = (date - date.mean(ALL, keepdims=True)) / date.std(ALL, keepdims=True)
    return scaled


def cut(date: Array, percent: float) -> Array:
    """The same after what is darker or brighter than most is cut off."""
    low, high = np.percentile(date, (100 - percent, percent), axis=ALL, keepdims=True)
    return centred(np.clip(date, low, high))


def robust(date: Array) -> Array:
    """By median and median deviation."""
    middle = np.median(date, ALL, keepdims=True)
    return (date - middle) / np.maximum(
        1.4826 * np.median(abs(date - middle), ALL, keepdims=True), 1
    )


def matched(before: Array, after: Array) -> Dates:
    """The after date with the quantiles of the before date, band by band."""
    q = np.linspace(0, 100, 257)
    as_before = [
        np.interp(new, np.percentile(new, q) + np.arange(257) * 1e-6, np.percentile(old, q))
        for old, new in zip(before, after)
    ]
    return centred(before), centred(np.stack(as_before))


def together(before: Array, after: Array) -> Dates:
    """Both dates by the mean and deviation of both."""
    width = before.shape[2]
    both = centred(np.concatenate([before, after], axis=2))
    return both[:, :, :width], both[:, :, width:]


def each(way: Callable[[Array], Array]) -> Callable[[Array, Array], Dates]:
    """What is done to either date alone."""
    return lambda before, after: (way(before), way(after))


WAYS: dict[str, tuple[Callable[[Array, Array], Dates], tuple[float, ...]]] = {
    "as in training: mean and deviation of each date": (each(centred), (1.0,)),
    "cut at the 99th percentile first": (each(lambda date: cut(date, 99)), (1.0,)),
    "median and median deviation": (each(robust), (1.0,)),
    "after with the quantiles of before": (matched, (1.0,)),
    "mean and deviation of both dates together": (together, (1.0,)),
    "channels in the other order": (each(lambda date: centred(date[::-1])), (1.0,)),
    "enlarged 1.25 times": (each(centred), (1.25,)),
    "enlarged 1.5 times": (each(centred), (1.5,)),
    "mean of 1 and 1.5 times": (each(centred), (1.0, 1.5)),
    "mean of 1, 1.25 and 1.5 times": (each(centred), (1.0, 1.25, 1.5)),
}


def answer(network: Any, dates: Dates, scale: float) -> Array:
    """Probability (H, W) of a pair enlarged so much (bilinear), on its own pixels."""
    shape = dates[0].shape[1:]
    shown = []
    for date in dates:
        chip = torch.from_numpy(np.ascontiguousarray(date, np.float32))[None]
        if scale != 1:
            chip = interpolate(chip, scale_factor=scale, mode="bilinear", align_corners=False)
        height, width = chip.shape[2:]
        margin = (0, -width % MULTIPLE, 0, -height % MULTIPLE)
        shown.append(torch.nn.functional.pad(chip, margin, mode="reflect"))
    with torch.inference_mode():
        found = network.probability(*shown)[..., :height, :width]
        if scale != 1:
            found = interpolate(found, size=shape, mode="bilinear", align_corners=False)
    probability: Array = found[0, 0].numpy()
    return probability


def counts(probability: Array, changed: Array) -> Array:
    """Found, falsely found and missed pixels at each threshold: (T, 3)."""
    said = [probability > threshold for threshold in THRESHOLDS]
    return np.array(
        [
            ((mask & changed).sum(), (mask & ~changed).sum(), (~mask & changed).sum())
            for mask in said
        ]
    )


def f1(found: Array) -> Array:
    """F1 of counts (..., 3)."""
    scores: Array = 2 * found[..., 0] / np.maximum(2 * found[..., 0] + found[..., 1:].sum(-1), 1)
    return scores


def scored(best: Best, files: PairFiles) -> dict[str, Array]:
    """The counts of a pair in each way."""
    bands = [number - 1 for number in best.recipe.bands] or [0, 1, 2]
    before, after = (
        read_bands(path)[bands].astype(np.float64) for path in (files.before, files.after)
    )
    changed = read_bands(files.label)[0] > 0
    return {
        name: counts(
            np.mean([answer(best.network, way(before, after), scale) for scale in scales], axis=0),
            changed,
        )
        for name, (way, scales) in WAYS.items()
    }


def main(run: str, data: str) -> None:
    """Print the table."""
    torch.set_num_threads(1)
    best = load_best(Path(run), data)
    best.network.eval()
    pairs = [*best.pairs.pairs("val"), *best.pairs.pairs("test")]
    found = [scored(best, files) for files in pairs]
    known = None
    names = " | ".join(files.name for files in pairs)
    print(f"| images shown | F1 | mean of pairs | {names} | F1 at its own best threshold |")
    print(f"|---|---|---|{'---|' * len(pairs)}---|")
    for name in WAYS:
        of_pairs = np.stack([each_pair[name] for each_pair in found])  # (pairs, T, 3)
        pooled = f1(of_pairs.sum(0))
        known = int(pooled.argmax()) if known is None else known
        here = f1(of_pairs[:, known])
        each_one = " | ".join(f"{value:.3f}" for value in here)
        print(
            f"| {name} | {pooled[known]:.3f} | {here.mean():.3f} | {each_one} "
            f"| {pooled.max():.3f} ({THRESHOLDS[pooled.argmax()]:.2f}) |"
        )


if __name__ == "__main__":
    main(*sys.argv[1:])

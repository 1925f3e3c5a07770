"""F1 of the models that learn from the pair, with and without a CRF, with the default minimum area.

    python bench/crf_gain.py [--data FOLDER] [--models ir-mad,cva,dsms-cn] [--sets taizhou,…]

Prints Markdown. Every model learns from each pair anew; labels are looked at for scoring alone, on
the labelled pixels of Taizhou and Nanjing and on all pixels elsewhere. `--most N`: only the first N
pairs of a set.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

import numpy as np
from deepchange.engine.arrays.sieve import Sieve
from deepchange.engine.raster.layers import STEPS, stored
from deepchange.engine.request import MinimumArea
from deepchange.engine.results.decision import shifted
from deepchange.engine.tensor.crf import dense_crf
from minimum_area import HALO, learned, pairs, read
from numpy.typing import NDArray

Mask = NDArray[np.bool_]
Pair = tuple[NDArray[np.float32], NDArray[np.float32], Mask, Mask]

SETS = ("taizhou", "nanjing", "beijing", "oscd", "sztaki")
LEAST = MinimumArea(9, "px")  # as “auto” has it


def labelled(data: Path, name: str) -> Iterator[Pair]:
    """Both dates (C, H, W), the mask (H, W) and where it is known (H, W), of every pair of a
    set."""
    if name not in ("taizhou", "nanjing"):
        for before, after, truth in pairs(data, name):
            yield before, after, truth, np.ones_like(truth)
        return
    folder = data / name
    truth, unchanged = (read(folder / f"{kind}.png")[0] > 0 for kind in ("change", "unchanged"))
    yield read(folder / "t1.img"), read(folder / "t2.img"), truth, truth | unchanged


def masks(model: str, before: NDArray[np.float32], after: NDArray[np.float32]) -> tuple[Mask, Mask]:
    """Without and with a CRF, both without groups below the minimum area."""
    valid = np.ones(before.shape[1:], bool)
    edges = [(HALO, HALO)] * 2
    dates = [np.pad(date, [(0, 0), *edges], mode="reflect")[None] for date in (before, after)]
    answer = learned(model, before, after, valid).predict(
        *dates, np.pad(valid, edges, mode="reflect")[None]
    )
    steps = stored(answer[0, HALO:-HALO, HALO:-HALO], valid)
    seen = [date.transpose(1, 2, 0) for date in (before, after)]
    guide = dense_crf.guide_image(*seen, *dense_crf.difference_extremes(*seen, valid))
    likely = shifted((steps / np.float32(STEPS)).astype(np.float32), 0.5)
    refined = dense_crf.refine(likely, guide, valid, backend=dense_crf.AUTO) > 0.5
    return _kept(steps > STEPS / 2), _kept(refined)


def _kept(mask: Mask) -> Mask:
    return mask & Sieve([(0, mask)], mask.shape[1], LEAST, None).keeps(mask)


def f1(counts: NDArray[np.int64]) -> float:
    """Of pixels rightly changed, wrongly changed and missed."""
    right, wrong, missed = (int(count) for count in counts)
    return 2 * right / max(2 * right + wrong + missed, 1)


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--data", type=Path, default=Path(__file__).parents[1] / ".." / "shared" / "data"
    )
    parser.add_argument("--models", default="ir-mad,cva,dsms-cn")
    parser.add_argument("--sets", default=",".join(SETS))
    parser.add_argument("--most", type=int)
    arguments = parser.parse_args()
    if not (arguments.data / "taizhou").is_dir():
        print(
            f"The labelled pairs are not at “{arguments.data}”; say where with --data.",
            file=sys.stderr,
        )
        return 2
    print(
        "| model, pairs | F1 without | F1 with a CRF | pairs with more of it |\n|---|---|---|---|"
    )
    for model in arguments.models.split(","):
        for name in arguments.sets.split(","):
            sums, better, number = np.zeros((2, 3), np.int64), 0, 0
            for before, after, truth, known in islice(
                labelled(arguments.data, name), arguments.most
            ):
                counts = np.array(
                    [
                        [
                            (mask & truth & known).sum(),
                            (mask & ~truth & known).sum(),
                            (~mask & truth & known).sum(),
                        ]
                        for mask in masks(model, before, after)
                    ]
                )
                sums, number = sums + counts, number + 1
                better += f1(counts[1]) > f1(counts[0])
            cells = " | ".join(f"{f1(each):.3f}" for each in sums)
            print(f"| {model}, {name} ({number}) | {cells} | {better} |", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())

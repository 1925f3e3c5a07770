"""What a minimum area does to the score and to the number of polygons, by the methods that learn
from the pair.

    python bench/minimum_area.py [--data FOLDER] [--models ir-mad,cva] [--sets oscd,beijing,sztaki]

Prints Markdown. OSCD: the 14 cities that have labels, pixels of 10 m; Beijing: 0.5 m; SZTAKI: 1.5
m. Every model learns from each pair anew; labels are looked at for scoring alone. The mask is that
of a detection with `--min-area Npx`.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from deepchange.engine.arrays.prediction import Sample
from deepchange.engine.arrays.sieve import Sieve, group_count
from deepchange.engine.raster.layers import STEPS, stored
from deepchange.engine.request import MinimumArea
from deepchange.engine.statistical.fitted_model import STATISTICS, FittedModel, Watch, fitted
from numpy.typing import NDArray
from osgeo import gdal

gdal.UseExceptions()

MINIMUMS = (0, 4, 9, 16, 25)  # pixels
HALO = 32  # pixels mirrored around an image: no model looks farther


@dataclass
class Tally:
    """Sums over the pairs of a set, for each minimum: pixels rightly and wrongly changed, and
    missed; polygons."""

    right: dict[int, int] = field(default_factory=lambda: dict.fromkeys(MINIMUMS, 0))
    wrong: dict[int, int] = field(default_factory=lambda: dict.fromkeys(MINIMUMS, 0))
    missed: dict[int, int] = field(default_factory=lambda: dict.fromkeys(MINIMUMS, 0))
    polygons: dict[int, int] = field(default_factory=lambda: dict.fromkeys(MINIMUMS, 0))

    def add(self, mask: NDArray[np.bool_], truth: NDArray[np.bool_]) -> None:
        """Count one pair, with every minimum."""
        for least in MINIMUMS:
            kept = (
                mask
                if not least
                else Sieve([(0, mask)], mask.shape[1], MinimumArea(least, "px"), None).keeps(mask)
            )
            self.right[least] += int((kept & truth).sum())
            self.wrong[least] += int((kept & ~truth).sum())
            self.missed[least] += int((~kept & truth).sum())
            self.polygons[least] += group_count(kept)

    def cells(self, least: int) -> str:
        """F1, recall, polygons."""
        right, wrong, missed = self.right[least], self.wrong[least], self.missed[least]
        f1, recall = 2 * right / max(2 * right + wrong + missed, 1), right / max(right + missed, 1)
        return f"{f1:.3f} | {recall:.3f} | {self.polygons[least]:,}"


def pairs(data: Path, name: str) -> Iterator[tuple[NDArray[Any], NDArray[Any], NDArray[np.bool_]]]:
    """Both dates (C, H, W) and the mask (H, W) of every pair of a set."""
    if name == "oscd":
        files = [
            (data / f"oscd/rgb/{path.stem}_t1.tif", data / f"oscd/rgb/{path.stem}_t2.tif", path)
            for path in sorted((data / "oscd/label").glob("*.tif"))
        ]
    elif name == "beijing":
        files = [
            tuple(data / f"beijing_vhr/{folder}/beijing_A.png" for folder in ("A", "B", "label"))
        ]
    else:
        files = [
            tuple(path.with_name(path.name.replace("gt", part)) for part in ("im1", "im2", "gt"))
            for path in sorted((data / "sztaki").rglob("*_gt.png"))
        ]
    for before, after, label in files:
        yield read(before), read(after), read(label)[0] > (127 if name == "sztaki" else 0)


def read(path: Path) -> NDArray[np.float32]:
    """A raster (C, H, W)."""
    values: NDArray[np.float32] = gdal.Open(str(path)).ReadAsArray().astype(np.float32)
    return values if values.ndim == 3 else values[None]


def changed(model: str, before: NDArray[Any], after: NDArray[Any]) -> NDArray[np.bool_]:
    """The mask (H, W) of a detection without a minimum area."""
    valid = np.ones(before.shape[1:], bool)
    found = learned(model, before, after, valid)
    edges = [(HALO, HALO)] * 2
    dates = [np.pad(date, [(0, 0), *edges], mode="reflect")[None] for date in (before, after)]
    answer = found.predict(*dates, np.pad(valid, edges, mode="reflect")[None])[0]
    return stored(answer[HALO:-HALO, HALO:-HALO], valid) > STEPS / 2


def learned(
    model: str, before: NDArray[Any], after: NDArray[Any], valid: NDArray[np.bool_]
) -> FittedModel:
    """A model that learned from the pair."""
    if model in STATISTICS:
        return fitted(model, ([before], [after], [valid]), STATISTICS[model], Watch(None, None))
    from deepchange.engine.tensor.unsupervised.fit import fit

    return fit(Sample([before], [after], [valid]), method=model)


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--data", type=Path, default=Path(__file__).parents[1] / ".." / "shared" / "data"
    )
    parser.add_argument("--models", default="ir-mad,cva")
    parser.add_argument("--sets", default="oscd,beijing,sztaki")
    arguments = parser.parse_args()
    if not (arguments.data / "oscd").is_dir():
        print(
            f"The benchmark data are not in {arguments.data}; give their folder with --data.",
            file=sys.stderr,
        )
        return 2
    print("| model, pairs | minimum, pixels | F1 | recall | polygons |\n|---|---|---|---|---|")
    for model in arguments.models.split(","):
        for name in arguments.sets.split(","):
            tally = Tally()
            for before, after, truth in pairs(arguments.data, name):
                tally.add(changed(model, before, after), truth)
            for least in MINIMUMS:
                print(f"| {model}, {name} | {least} | {tally.cells(least)} |", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())

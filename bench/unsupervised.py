"""How well the unsupervised methods find labelled change, and how fast.

    python bench/unsupervised.py [--data ../shared/data] [--seeds 5] >
    docs/benchmarks/accuracy.md

Prints Markdown. The labels are looked at for scoring alone.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from deepchange.engine.arrays.prediction import Sample
from deepchange.engine.statistical.distances import DistanceEvidence
from deepchange.engine.statistical.fitted_model import FittedModel
from deepchange.engine.statistical.scaling import to_chip
from deepchange.engine.statistical.thresholds import Histogram, otsu_threshold
from deepchange.engine.tensor.networks.dsms import DsmsCn
from deepchange.engine.tensor.unsupervised.fit import fit
from deepchange.engine.tensor.unsupervised.patch_evidence import PatchEvidence
from deepchange.engine.tensor.unsupervised.patches import classify
from numpy.typing import NDArray
from osgeo import gdal

gdal.UseExceptions()

# Where each pair lies; Taizhou and Nanjing are scored by kappa on their labelled pixels, the others
# by F1 everywhere.
KAPPA = {
    name: (f"{name}/t1.img", f"{name}/t2.img", f"{name}/change.png")
    for name in ("taizhou", "nanjing")
}
F1 = {
    "beijing": tuple(f"beijing_vhr/{folder}/beijing_A.png" for folder in ("A", "B", "label")),
    "toulouse": tuple(
        f"multimodal/{folder}/toulouse_optical.png" for folder in ("A", "B", "label")
    ),
    **{
        city: (f"oscd/rgb/{city}_t1.tif", f"oscd/rgb/{city}_t2.tif", f"oscd/label/{city}.tif")
        for city in ("abudhabi", "beirut", "pisa")
    },
}
PAIRS = {**KAPPA, **F1}


@dataclass(frozen=True)
class Pair:
    """Both dates (C, H, W), what changed (H, W), and where that is known (H, W)."""

    before: NDArray[np.float32]
    after: NDArray[np.float32]
    changed: NDArray[np.bool_]
    labelled: NDArray[np.bool_]

    @property
    def valid(self) -> NDArray[np.bool_]:
        """Every pixel."""
        return np.ones(self.changed.shape, bool)


def read(path: Path) -> NDArray[np.float32]:
    """A raster (C, H, W)."""
    values: NDArray[np.float32] = np.atleast_3d(gdal.Open(str(path)).ReadAsArray()).astype(
        np.float32
    )
    return values if values.ndim == 3 and values.shape[2] > 1 else values.transpose(2, 0, 1)


def open_pair(data: Path, name: str) -> Pair:
    """The pair of that name."""
    before, after, label = (data / path for path in PAIRS[name])
    changed = read(label)[0] > 0
    labelled = (
        changed | (read(label.with_name("unchanged.png"))[0] > 0)
        if name in KAPPA
        else np.ones_like(changed)
    )
    return Pair(read(before), read(after), changed, labelled)


def score(mask: NDArray[np.bool_], pair: Pair, measure: str) -> float:
    """Kappa or F1 of a mask on the labelled pixels."""
    found, truth = mask[pair.labelled], pair.changed[pair.labelled]
    true, false = float((found & truth).sum()), float((found & ~truth).sum())
    missed, total = float((~found & truth).sum()), float(truth.size)
    if measure == "F1":
        return 2 * true / (2 * true + false + missed)
    agreement = (total - false - missed) / total
    chance = (
        (true + false) * (true + missed) + (total - true - false) * (total - true - missed)
    ) / total**2
    return (agreement - chance) / (1 - chance)


def probability(model: FittedModel, pair: Pair) -> NDArray[np.float32]:
    """Of the whole pair, in windows of 512 pixels mirrored at the border, as the engine evaluates
    them."""
    halo, size = model.halo, 512
    height, width = pair.changed.shape
    before, after, valid = (
        _mirrored(array, halo) for array in (pair.before, pair.after, pair.valid)
    )
    result = np.zeros((height, width), np.float32)
    for row in range(0, height, size):
        for column in range(0, width, size):
            window = (
                ...,
                slice(row, row + size + 2 * halo),
                slice(column, column + size + 2 * halo),
            )
            chip = model.predict(before[window][None], after[window][None], valid[window][None])[0]
            inner = chip[halo : chip.shape[0] - halo, halo : chip.shape[1] - halo]
            result[row : row + size, column : column + size] = inner
    return result


def _mirrored(array: NDArray[Any], halo: int) -> NDArray[Any]:
    return np.pad(array, [(0, 0)] * (array.ndim - 2) + [(halo, halo)] * 2, mode="symmetric")


Run = Callable[[Pair, int], dict[str, NDArray[np.bool_]]]


def run_cva(pair: Pair, _seed: int) -> dict[str, NDArray[np.bool_]]:
    """Change vector analysis with Otsu's threshold."""
    model = fit(Sample([pair.before], [pair.after], [pair.valid]), method="cva")
    return {"CVA + Otsu": probability(model, pair) > 0.5}


def run_irmad(pair: Pair, _seed: int) -> dict[str, NDArray[np.bool_]]:
    """IR-MAD as the literature has it, and filtered with the robust threshold."""
    model = fit(Sample([pair.before], [pair.after], [pair.valid]), method="ir-mad")
    [(_, evidence)] = model.votes
    assert isinstance(evidence, DistanceEvidence)
    distance = evidence.raw_distance(pair.before[None], pair.after[None])[0]
    cut = _two_means(distance)
    return {
        "IR-MAD + k-means": distance > cut,
        "`ir-mad`": probability(model, pair) > 0.5,
    }


def _two_means(values: NDArray[np.float32]) -> float:
    """The border between two clusters of k-means, from Otsu's threshold on."""
    cut = otsu_threshold(Histogram.of([values.reshape(-1)]))
    for _ in range(200):
        cut = float((values[values > cut].mean() + values[values <= cut].mean()) / 2)
    return cut


def run_dsmscn(pair: Pair, seed: int) -> dict[str, NDArray[np.bool_]]:
    """`dsms-cn`, and each of its two parts alone."""
    model = fit(Sample([pair.before], [pair.after], [pair.valid]), method="dsms-cn", seed=seed)
    (weight, _), (network_weight, _) = model.votes
    together = probability(model, pair)
    statistics = probability(FittedModel(model.method, model.votes[:1]), pair)
    # What the network added is known from the sum: a second evaluation of it would say the same.
    network = (weight + network_weight) * _log_odds(together) - weight * _log_odds(statistics)
    return {
        "IR-MAD × cross-prediction alone": statistics > 0.5,
        "DSMS-CN alone": network > 0,
        "**`dsms-cn`**": together > 0.5,
    }


def _log_odds(values: NDArray[np.float32]) -> NDArray[np.float64]:
    exact = values.astype(np.float64)
    return np.log(exact / (1 - exact))


def run_published(pair: Pair, seed: int) -> dict[str, NDArray[np.bool_]]:
    """The published recipe; only labelled pixels are classified, a patch for each."""
    model = fit(
        Sample([pair.before], [pair.after], [pair.valid]), method="dsms-cn-published", seed=seed
    )
    [(_, evidence)] = model.votes
    assert isinstance(evidence, PatchEvidence)
    chip = to_chip(pair.before[None], pair.after[None], pair.valid[None])
    before, after = (torch.from_numpy(date) for date in evidence.scalings.apply(*chip))
    pixels = np.argwhere(pair.labelled)
    with torch.inference_mode():
        log_odds = classify(evidence.network, before[0], after[0], torch.from_numpy(pixels), "fp32")
    mask = np.zeros(pair.changed.shape, bool)
    mask[tuple(pixels.T)] = log_odds.numpy() > 0
    return {"`dsms-cn-published`": mask}


def measure(run: Run, data: Path, names: list[str], seeds: int) -> dict[str, dict[str, str]]:
    """Method to pair to cell: the mean over the seeds, the extremes if there are several, seconds
    of one run."""
    cells: dict[str, dict[str, str]] = {}
    for name in names:
        pair, started = open_pair(data, name), time.monotonic()
        scores: dict[str, list[float]] = {}
        for seed in range(seeds):
            for method, mask in run(pair, seed).items():
                scores.setdefault(method, []).append(
                    score(mask, pair, "kappa" if name in KAPPA else "F1")
                )
        seconds = (time.monotonic() - started) / seeds
        for method, values in scores.items():
            print(
                f"{name} {method} {np.mean(values):.3f} {seconds:.0f} s",
                file=sys.stderr,
                flush=True,
            )
            cells.setdefault(method, {})[name] = _cell(values) + f", {seconds:.0f} s"
    return cells


def _cell(values: list[float]) -> str:
    spread = f" ({min(values):.3f}–{max(values):.3f})" if max(values) - min(values) > 5e-4 else ""
    return f"{np.mean(values):.3f}{spread}"


def speeds() -> list[tuple[str, float]]:
    """Megapixels a second of the published network, dense over chips of 256 pixels and patch by
    patch."""
    network = DsmsCn(4).to(memory_format=torch.channels_last).eval()
    margin = network.radius
    before, after = torch.randn(2, 1, 4, 256 + 2 * margin, 256 + 2 * margin)
    pixels = torch.cartesian_prod(torch.arange(40, 80), torch.arange(40, 90))
    with torch.inference_mode():
        dense = _seconds(lambda: network.dense(before, after))
        patches = _seconds(lambda: classify(network, before[0], after[0], pixels, "fp32"))
    return [("dense", 256 * 256 / dense / 1e6), ("patch by patch", len(pixels) / patches / 1e6)]


def _seconds(work: Callable[[], object]) -> float:
    """The quicker of two runs."""
    seconds = []
    for _ in range(2):
        started = time.monotonic()
        work()
        seconds.append(time.monotonic() - started)
    return min(seconds)


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--data", type=Path, default=Path(__file__).parents[1] / ".." / "shared" / "data"
    )
    parser.add_argument("--seeds", type=int, default=5)
    parser.add_argument("--f1-seeds", type=int, default=2)
    parser.add_argument("--published-seeds", type=int, default=1)
    arguments = parser.parse_args()
    if not (arguments.data / "taizhou").is_dir():
        print(
            f"The benchmark data are not in {arguments.data}; give their folder with --data.",
            file=sys.stderr,
        )
        return 2
    everything = list(PAIRS)
    rows: dict[str, dict[str, str]] = {}
    for run, names, seeds in (
        (run_cva, everything, 1),
        (run_irmad, everything, 1),
        (run_published, list(KAPPA), arguments.published_seeds),
        (run_dsmscn, list(KAPPA), arguments.seeds),
        (run_dsmscn, list(F1), arguments.f1_seeds),
    ):
        for method, cells in measure(run, arguments.data, names, seeds).items():
            rows.setdefault(method, {}).update(cells)
    print(table(rows, arguments))
    return 0


def table(rows: dict[str, dict[str, str]], arguments: argparse.Namespace) -> str:
    """The page, as Markdown."""
    found = speeds()
    lines = [
        "# The unsupervised methods, measured",
        "",
        "Kappa on the labelled pixels of Taizhou and Nanjing, F1 of the others: the mean over the "
        "seeds",
        "(lowest–highest), then the seconds of one run, fit and prediction. `dsms-cn`: "
        f"{arguments.seeds} seeds on",
        f"Taizhou and Nanjing, {arguments.f1_seeds} on the others. `dsms-cn-published`: "
        f"{arguments.published_seeds},",
        "its seconds for the labelled pixels alone. The parts of `dsms-cn` are shown with the "
        "seconds of the whole.",
        f"{torch.get_num_threads()} processor thread(s). Taizhou and Nanjing were in view while "
        "the recipe was chosen,",
        "the others only afterwards.",
        "",
        "| method | " + " | ".join(PAIRS) + " |",
        "|---|" + "---|" * len(PAIRS),
        *(_row(method, cells) for method, cells in rows.items()),
        "",
        "The published network (4 bands, full width, pooling over 9 × 9 pixels), classifying the "
        "same image:",
        "",
        "| evaluation | megapixels a second |",
        "|---|---|",
        *(f"| {way} | {speed:.5f} |" for way, speed in found),
        f"| dense over patch by patch | {found[0][1] / found[1][1]:.0f} times |",
    ]
    return "\n".join(lines)


def _row(method: str, cells: dict[str, str]) -> str:
    return f"| {method} | " + " | ".join(cells.get(name, "–") for name in PAIRS) + " |"


if __name__ == "__main__":
    sys.exit(main())

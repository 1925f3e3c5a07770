"""DSMS-FCN in whole numbers of 8 bits beside fp32, both by OpenVINO: how much faster, and what it
costs in F1.

Run: pip install nncf; python bench/int8.py [--data bench-output/data/sztaki/szada] [--rounds 9].
The shipped weights are quantised by NNCF after training, calibrated with the training tiles, and
both forms scored on the test crop as `deepchange-train evaluate` scores. The set is made by
`bench/training.py --only dsms-fcn-szada`. Prints Markdown.
"""

from __future__ import annotations

import argparse
import statistics
import time
from pathlib import Path
from typing import Any

import numpy as np
import torch
from deepchange.engine.tensor import openvino as openvino_networks
from deepchange.engine.tensor.weights.weights_file import load
from deepchange.training.metrics.evaluate import Scores, predict_pairs
from deepchange.training.recipe import read_recipe
from deepchange.training.trainer.devices import launched
from deepchange.training.trainer.setup import open_data, windows_of

ROOT = Path(__file__).resolve().parents[1]
_SETTINGS = {"PERFORMANCE_HINT": "LATENCY", "INFERENCE_PRECISION_HINT": "f32"}


class Asked(torch.nn.Module):
    """A compiled network, to be asked as one of torch is."""

    def __init__(self, compiled: Any) -> None:
        super().__init__()
        self._compiled = compiled

    def probability(self, before: torch.Tensor, after: torch.Tensor) -> torch.Tensor:
        """(N, 1, H, W) in 0..1."""
        chips = zip(before.contiguous().numpy(), after.contiguous().numpy())
        answers = [
            next(iter(self._compiled([one[None], two[None]]).values())) for one, two in chips
        ]
        return torch.from_numpy(np.concatenate(answers))


def main() -> None:
    """Quantise, time both in turns, score both."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--data", type=Path, default=ROOT / "bench-output" / "data" / "sztaki" / "szada"
    )
    parser.add_argument("--rounds", type=int, default=9)
    arguments = parser.parse_args()
    recipe = read_recipe("dsms-fcn-szada", [f"data={arguments.data}"])
    pairs = open_data(recipe)
    test, tiles = windows_of(recipe, pairs, "test"), windows_of(recipe, pairs, "train")
    height, width = test[0]["before"].shape[-2:]
    known = [
        [tiles[at][date].numpy()[None, :, :height, :width] for date in ("before", "after")]
        for at in range(len(tiles))
    ]
    forms = compiled_forms(known, (3, height, width))
    seconds: dict[str, list[float]] = {name: [] for name in forms}
    for _ in range(arguments.rounds):
        for name, compiled in forms.items():
            begun = time.perf_counter()
            compiled(known[0])
            seconds[name].append(time.perf_counter() - begun)
    print(
        f"| {height} × {width} pixels | s a chip | precision | recall | F1 | kappa |\n"
        "|---|---|---|---|---|---|"
    )
    for name, compiled in forms.items():
        scores = Scores(recipe.threshold)
        for answer in predict_pairs(Asked(compiled), test, 1, 0, launched("cpu", 1, 1, "fp32")):
            scores.add(answer)
        found = scores.result()
        told = " | ".join(f"{found[score]:.4f}" for score in ("precision", "recall", "f1", "kappa"))
        print(f"| {name} | {statistics.median(seconds[name]):.3f} | {told} |")


def compiled_forms(known: list[list[np.ndarray]], shape: tuple[int, int, int]) -> dict[str, Any]:
    """The shipped DSMS-FCN for chips of a shape, in fp32 and quantised. known: chips to calibrate
    with."""
    import nncf
    import openvino

    network, _ = load(ROOT / "engine" / "weights" / "dsms-fcn-szada.safetensors")
    whole = openvino_networks._converted(network.float().eval().probability, shape)
    quantised = nncf.quantize(
        whole, nncf.Dataset(known), subset_size=len(known), preset=nncf.QuantizationPreset.MIXED
    )
    core = openvino.Core()
    return {
        name: core.compile_model(model, "CPU", _SETTINGS)
        for name, model in (("fp32", whole), ("int8", quantised))
    }


if __name__ == "__main__":
    main()

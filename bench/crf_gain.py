"""Does CRF refinement gain after an unsupervised model? Kappa on the labelled pixels, refined and
not.

Run: .venv/bin/python bench/crf_gain.py [--data ../shared/data] [--model dsms-cn]. Prints Markdown.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

import numpy as np
from deepchange.engine import DetectionRequest, detect
from osgeo import gdal


def kappa(changed: np.ndarray, unchanged: np.ndarray, found: np.ndarray) -> float:
    """Cohen's kappa of a mask over the labelled pixels."""
    tp, fn = int((changed & found).sum()), int((changed & ~found).sum())
    fp, tn = int((unchanged & found).sum()), int((unchanged & ~found).sum())
    total = tp + fn + fp + tn
    agreed = (tp + tn) / total
    chance = ((tp + fp) * (tp + fn) + (tn + fn) * (tn + fp)) / total**2
    return (agreed - chance) / (1 - chance)


def main() -> int:
    """Run each pair twice and print a table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--data", type=Path, default=Path(__file__).parents[1] / ".." / "shared" / "data"
    )
    parser.add_argument("--model", default="dsms-cn")
    arguments = parser.parse_args()
    if not (arguments.data / "taizhou").is_dir():
        print(
            f"The labelled pairs are not at “{arguments.data}”; say where with --data.",
            file=sys.stderr,
        )
        return 2
    print(f"| {arguments.model}, kappa | taizhou | nanjing |\n|---|---|---|")
    for crf in ("off", "torch"):
        scores = []
        for name in ("taizhou", "nanjing"):
            folder = arguments.data / name
            with tempfile.TemporaryDirectory() as out:
                request = DetectionRequest(
                    str(folder / "t1.img"),
                    str(folder / "t2.img"),
                    out,
                    model=arguments.model,
                    crf=crf,
                )
                found = gdal.Open(detect(request).files["change"]).ReadAsArray() == 1
            labels = [
                gdal.Open(str(folder / f"{kind}.png")).ReadAsArray() > 0
                for kind in ("change", "unchanged")
            ]
            scores.append(f"{kappa(*labels, found):.3f}")
        print(f"| CRF {crf} | {' | '.join(scores)} |", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())

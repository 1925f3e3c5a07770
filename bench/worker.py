"""What the worker costs: the same detection in one process and through a worker, file to file; are
the files the same?

    python bench/worker.py [--sizes 2000] [--models cva ir-mad] [--rounds 3]

Prints Markdown. Rasters are generated (8 bit, 3 bands). Each run is a process of its own, in turns;
the fastest of the rounds counts. The seconds are those of the prediction stage: a worker also takes
seconds to load torch, once.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from memory import make_raster

SAME = ("probability.tif", "change.tif")


def detect(folder: Path, size: int, model: str, where: str) -> tuple[float, float]:
    """Run one detection; returns the seconds of prediction, and of everything."""
    command = [
        sys.executable,
        "-m",
        "deepchange.engine",
        "detect",
        str(folder / f"before_{size}.tif"),
        str(folder / f"after_{size}.tif"),
        "--output",
        str(folder / name(model, size, where)),
        "--overwrite",
        "--model",
        model,
        "--progress",
        "none",
        "--json",
    ]
    done = subprocess.run(
        command,
        env={**os.environ, "DEEPCHANGE_PYTHON": where},
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    result = json.loads(done.stdout)
    return result["stages"]["detecting"], result["seconds"]


def name(model: str, size: int, where: str) -> str:
    """The folder of a result."""
    return f"{model}_{size}_{'here' if where == 'here' else 'worker'}"


def compare(folder: Path, size: int, model: str, rounds: int) -> str:
    """A row of the table."""
    seconds: dict[str, list[tuple[float, float]]] = {"here": [], sys.executable: []}
    for _ in range(rounds):
        for where, measured in seconds.items():
            measured.append(detect(folder, size, model, where))
    (here, here_all), (there, there_all) = (
        tuple(min(run[part] for run in measured) for part in (0, 1))
        for measured in seconds.values()
    )
    same = all(
        (folder / name(model, size, "here") / file).read_bytes()
        == (folder / name(model, size, "worker") / file).read_bytes()
        for file in SAME
    )
    return (
        f"| {model}, {size} × {size} | {here:.2f} s | {there:.2f} s | "
        f"{100 * (there / here - 1):+.1f} % | {here_all:.1f} s | {there_all:.1f} s | "
        f"{'identical' if same else 'DIFFERENT'} |"
    )


def main() -> None:
    """Make the rasters, run each case both ways, print a table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sizes", type=int, nargs="+", default=[2000])
    parser.add_argument("--models", nargs="+", default=["cva", "ir-mad"])
    parser.add_argument("--rounds", type=int, default=3)
    arguments = parser.parse_args()
    print(
        "| run | prediction, one process | through the worker | cost | all, one process | all, "
        "worker | files |"
    )
    print("|---|---|---|---|---|---|---|")
    with tempfile.TemporaryDirectory() as place:
        for size in arguments.sizes:
            for role, seed in (("before", 0), ("after", 1)):
                make_raster(Path(place) / f"{role}_{size}.tif", size, seed)
            for model in arguments.models:
                print(compare(Path(place), size, model, arguments.rounds), flush=True)


if __name__ == "__main__":
    main()

"""Does reading keep up with learning? Chips a second from the loader alone, beside what training
uses.

    python bench/loader.py [--recipes dsms-fcn-szada dsms-fcn-oscd-rgb] [--work bench-output]

Sets must have been prepared (bench/training.py does it). Steps are real ones, of the recipe's
batch; nothing is kept. Prints Markdown. A share below 100 % means that the network never waits for
a chip.
"""

from __future__ import annotations

import argparse
import json
import tempfile
import time
from pathlib import Path

from deepchange.training.recipe import read_recipe
from deepchange.training.trainer.devices import launched
from deepchange.training.trainer.trainer import Training

ROOT = Path(__file__).resolve().parents[1]
PARTS = {
    "dsms-fcn-szada": "sztaki/szada",
    "dsms-fcn-oscd-rgb": "oscd",
    "clearscd-generated": "generated",
}
STEPS = 5


def training_of(name: str, data: Path, workers: int, folder: str) -> Training:
    """A training of the recipe with so many processes that read; 0: the one that learns."""
    recipe = read_recipe(name, [f"data={json.dumps(str(data))}", f"workers={workers}"])
    return Training(recipe, Path(folder), launched("auto", 1, 1, recipe.precision))


def chips_read(training: Training, batches: int) -> float:
    """Chips a second, once the first batch is there; more of them are waited for than are read
    ahead."""
    training.order.begin(1)
    chips, begun = 0, 0.0
    for number, batch in enumerate(training._loader):
        if number:
            chips += len(batch["before"])
        else:
            begun = time.perf_counter()
        if number == batches:
            break
    return chips / (time.perf_counter() - begun)


def compare(name: str, data: Path, folder: str) -> str:
    """A row of the table."""
    rates = {
        workers: chips_read(training_of(name, data, workers, folder), 15) for workers in (0, 1, 2)
    }
    training = training_of(name, data, 0, folder)
    _, seconds = training.try_steps(STEPS)
    learned = training.recipe.batch / sorted(seconds)[STEPS // 2]
    read = " | ".join(f"{rates[workers]:.1f}" for workers in sorted(rates))
    return (
        f"| {name}, {training.recipe.chip} px | {read} | {learned:.1f} | "
        f"{100 * learned / rates[2]:.0f} % |"
    )


def main() -> None:
    """Measure each recipe and print a table."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--recipes", nargs="+", choices=sorted(PARTS), default=sorted(PARTS))
    parser.add_argument(
        "--work", type=Path, default=ROOT / "bench-output", metavar="DIR", help="holds data/SET"
    )
    arguments = parser.parse_args()
    print(
        "| recipe | chips/s read: in the same process | by 1 other | by 2 others | chips/s "
        "learned from | of 2 others |"
    )
    print("|---|---|---|---|---|---|")
    for name in arguments.recipes:
        with tempfile.TemporaryDirectory() as folder:
            print(compare(name, arguments.work / "data" / PARTS[name], folder), flush=True)


if __name__ == "__main__":
    main()

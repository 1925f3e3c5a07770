"""`deepchange-train cross-validate`: a recipe trained with several seeds, each fold of the pairs
left out in turn."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any

from ...engine.cli.terminal import say, say_json
from .hardware import add_hardware, fabric_of, set_threads


def add_cross_validate(commands: Any) -> None:
    """Add the command `cross-validate`."""
    command = commands.add_parser(
        "cross-validate",
        help="train a recipe with several seeds, leave out each fold of the pairs in turn, and "
        "score these",
    )
    command.add_argument(
        "recipe", metavar="RECIPE", help="a TOML file, or a name that `recipes` lists"
    )
    command.add_argument(
        "--folds",
        type=int,
        default=4,
        metavar="N",
        help="parts of the pairs to train and validate with, each left out once; 0 for the set's "
        "own splits, scored on the test pairs (4)",
    )
    command.add_argument(
        "--seeds", type=int, default=1, metavar="N", help="trainings of each, the seed apart (1)"
    )
    command.add_argument(
        "--place",
        default="",
        metavar="PATTERN",
        help="what of a pair's name is its place, as a regular expression: pairs of one place are "
        "never in two folds (chips cut from one image are of one place)",
    )
    command.add_argument(
        "--set",
        action="append",
        default=[],
        metavar="KEY=VALUE",
        help="change a value of the recipe",
    )
    command.add_argument(
        "--output",
        metavar="DIR",
        type=Path,
        help="the folder of all trainings (runs/NAME-cross-validated)",
    )
    command.add_argument("--resume", action="store_true", help="go on with what is in the folder")
    command.add_argument(
        "--progress",
        choices=("bar", "json", "none"),
        default="bar",
        help="how progress is told (bar)",
    )
    add_hardware(command, several=False)
    command.set_defaults(run=_cross_validate)


def _cross_validate(parsed: argparse.Namespace) -> None:
    from ...engine.cli.progress import clear_line, reporter
    from ..cross_validation.repeated import CrossValidation, Repeats
    from ..cross_validation.table import as_markdown
    from ..recipe import read_recipe
    from ..trainer.checkpoints import LAST
    from ..trainer.trainer import Training

    repeats = Repeats(parsed.folds, parsed.seeds, parsed.place)
    recipe = read_recipe(parsed.recipe, parsed.set)
    output = parsed.output or Path("runs") / f"{recipe.name}-cross-validated"
    fabric = fabric_of(parsed.device, 1, 1, recipe.precision)
    set_threads(parsed.threads)

    def tell(line: str) -> None:
        clear_line()
        say(line, file=sys.stderr if parsed.json else sys.stdout, flush=True)

    def train(one: Any, folder: Path, which: str) -> None:
        tell(f"{which}:")
        training = Training(one, folder, fabric, reporter(parsed.progress), tell)
        training.run(resume=(folder / LAST).is_file())

    tell(f"Opening the pairs of “{recipe.data}” …")
    validation = CrossValidation(recipe, output, repeats)
    validation.begin(resume=parsed.resume)
    for number, fold in enumerate(validation.folds, 1):
        tell(
            f"fold {number}: {len(fold.names):,} pair(s) of {len(fold.places):,} place(s), "
            f"{100 * fold.changed:.2f} % changed"
        )
    found = validation.run(train, fabric)
    clear_line()
    if parsed.json:
        say_json(found)
        return
    say("")
    say(as_markdown(found))
    say(f"Written: {output}")
    if validation.folds:
        folds = " ".join(
            str(output / f"seed_{recipe.seed}" / f"fold_{n}") for n in range(1, parsed.folds + 1)
        )
        say(
            "To use all pairs, train with “--set split_file="
            f"{(output / 'all.txt').resolve()} --set chosen_on=train --set chosen_by=last --output "
            f"ALL”, then: deepchange-train export ALL --folds {folds}"
        )

"""`deepchange-train RECIPE.toml` and `recipes`."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ...engine.cli.options.answer import add_answer
from ...engine.cli.terminal import say, say_json
from ...engine.files.json_text import json_text
from .cross_validate import add_cross_validate
from .evaluate import add_evaluate, add_export
from .hardware import add_hardware, fabric_of, set_threads
from .onnx_file import add_onnx


def add_train(commands: Any) -> None:
    """Add the commands that train, judge and write weights to those of the command line."""
    _add_train(commands)
    add_evaluate(commands)
    add_export(commands)
    add_onnx(commands)
    add_cross_validate(commands)
    recipes = commands.add_parser(
        "recipes", help="list the recipes that come with Deep Change, or all that one says"
    )
    recipes.add_argument(
        "names", metavar="NAME", nargs="*", help="recipes, or files, of which every value is told"
    )
    recipes.set_defaults(run=_recipes)
    for command in ("train", "evaluate", "export", "onnx", "cross-validate", "recipes"):
        add_answer(commands.choices[command])


def _add_train(commands: Any) -> None:
    train = commands.add_parser(
        "train", help="train as a recipe says (the word “train” may be left out)"
    )
    train.add_argument(
        "recipe", metavar="RECIPE", help="a TOML file, or a name that `recipes` lists"
    )
    train.add_argument(
        "--set",
        action="append",
        default=[],
        metavar="KEY=VALUE",
        help="change a value of the recipe",
    )
    train.add_argument(
        "--output", metavar="DIR", type=Path, help="the folder of the training (runs/NAME)"
    )
    train.add_argument(
        "--from",
        dest="start",
        metavar="WEIGHTS",
        help="start from these weights (a file, or the name of installed ones), whatever network "
        "the recipe names",
    )
    train.add_argument("--resume", action="store_true", help="go on from the last checkpoint")
    train.add_argument(
        "--dry-run", action="store_true", help="make three steps and tell what all would take"
    )
    train.add_argument(
        "--progress",
        choices=("bar", "json", "none"),
        default="bar",
        help="how progress is told (bar)",
    )
    add_hardware(train)
    train.add_argument(
        "--nodes", type=int, default=1, metavar="N", help="machines that train together (1)"
    )
    train.set_defaults(run=_train, listens=True)


# ---- Train ---------------------------------------------------------------------------------------


def _train(parsed: argparse.Namespace) -> None:
    from ...engine.cli.progress import clear_line, reporter
    from ...engine.cli.signals import as_usual
    from ..own.code import is_own
    from ..recipe import read_recipe
    from ..trainer.export import why_not_exported
    from ..trainer.trainer import Training

    recipe = read_recipe(parsed.recipe, [*_start(parsed), *parsed.set])
    folder = parsed.output or Path("runs") / recipe.name
    # All of DSMS-FCN learns; the others hold what their published form never uses, such as
    # MISGNet's last stage.
    spare = recipe.network != "dsms-fcn"
    fabric = fabric_of(parsed.device, parsed.devices, parsed.nodes, recipe.precision, spare=spare)
    set_threads(parsed.threads)
    as_usual()  # what is heavy is loaded, and from now on something may be written
    first = fabric.global_rank == 0

    def tell(line: str) -> None:
        if first:
            clear_line()
            say(line, file=sys.stderr if parsed.json else sys.stdout, flush=True)

    report = reporter(parsed.progress) if first and not parsed.dry_run else None
    tell(f"Opening the pairs of “{recipe.data}” …")
    training = Training(recipe, folder, fabric, report, tell)
    if parsed.dry_run:
        _forecast(training, parsed, tell)
        return
    tell(_headline(training))
    if first and is_own(recipe.network) and (why := why_not_exported(training)):
        tell(str(why))
    training.run(resume=parsed.resume)
    if first:
        clear_line()
        try:
            _finish(training, folder, as_json=parsed.json)
        except KeyboardInterrupt:
            raise training.stopped() from None


_OF_THE_DATA = ("bands", "classes")  # options of a network


def _start(parsed: argparse.Namespace) -> list[str]:
    """What --from says, as changes of the recipe: the weights, and the network that they are of."""
    if parsed.start is None:
        return []
    from ...engine.catalogue.store import find_weights, read_weights_file
    from ..recipe import read_recipe

    path = find_weights(parsed.start).resolve()
    card = read_weights_file(path).card
    recipe = read_recipe(parsed.recipe)
    changes = [f"start={json_text(str(path))}", f"network={card.network}"]
    if recipe.network != card.network:  # what the recipe says of another network
        return [*changes, f"options={_options(card.options, {})}", "loss={}", "encoder="]
    return [*changes, f"options={_options(card.options, recipe.options)}"]


def _options(built: Mapping[str, Any], asked: Mapping[str, Any]) -> str:
    """A network as the weights were built, but for what the data decide, as --set takes it."""
    options = {name: value for name, value in built.items() if name not in _OF_THE_DATA}
    options |= {name: value for name, value in asked.items() if name in _OF_THE_DATA}
    return f"{{{', '.join(f'{name} = {json_text(value)}' for name, value in options.items())}}}"


def _headline(training: Any) -> str:
    from ..trainer.setup import parameters_of

    recipe = training.recipe
    return (
        f"{recipe.name}: {recipe.network}, {parameters_of(training.network):,} parameters, "
        f"{len(training.chips):,} chips, {min(training.order.steps, training.steps):,} steps an "
        f"epoch, {training.epochs:,} epoch(s), on {training.fabric.device}"
    )


def _finish(training: Any, folder: Path, *, as_json: bool) -> None:
    """Export what was trained, and say how well it does and where it lies."""
    from ..baselines.networks import BASELINES
    from ..own.graph import NotAsGraph
    from ..trainer.crf_choice import try_crf
    from ..trainer.export import doubt, export

    if training.recipe.network in BASELINES:
        _finish_unexported(training, folder, _BASELINE, as_json=as_json)
        return
    if not as_json:
        say(
            f"Trying whether a CRF makes the masks of “{training.recipe.chosen_on}” better …",
            flush=True,
        )
    choice = try_crf(folder, training.fabric)
    try:
        path, card = export(folder)
    except NotAsGraph as error:
        _finish_unexported(training, folder, str(error), as_json=as_json)
        return
    at = training.position
    if as_json:
        said = {
            "weights": str(path),
            "step": at.step,
            "best_epoch": at.best_epoch,
            "scores": at.scores,
        }
        of_card = {"threshold": card.threshold, "crf": card.crf, "pixel_size": card.pixel_size}
        say_json({**said, **of_card})
        return
    say(f"Best epoch {at.best_epoch}, threshold {card.threshold:g} ({card.threshold_chosen}):")
    say("  " + ", ".join(f"{name} {score:.4f}" for name, score in card.scores.items()))
    if words := doubt(card.scores[f"{training.recipe.chosen_on} kappa"]):
        say(words)
    if choice is None:
        say(
            "The memory was too small for a CRF: detection leaves it out, unless --crf says "
            "otherwise."
        )
    else:
        say(
            f"With a CRF F1 is {choice.refined:.4f} in place of {choice.without:.4f} on "
            f"“{choice.split}”: detection "
            f"{'refines its masks' if choice.better else 'leaves it out'}, unless --crf says "
            "otherwise."
        )
    if card.pixel_size is None:
        say(
            "The images say no pixel size, so nobody is warned where these weights are used on "
            f"smaller or larger pixels; say it in metres: deepchange-train export {folder} --set "
            "pixel_size=[0.5,0.5]"
        )
    say(f"Weights: {path}\nTry them: deepchange detect BEFORE AFTER --model {path}")


_BASELINE = "It is a baseline and is not exported for detection."


def _finish_unexported(training: Any, folder: Path, why: str, *, as_json: bool) -> None:
    """Say how well a network does of which no weights are exported, and why."""
    at = training.position
    if as_json:
        say_json(
            {"weights": None, "step": at.step, "best_epoch": at.best_epoch, "scores": at.scores}
        )
        return
    say(
        f"Best epoch {at.best_epoch}, {training.recipe.measure} {at.best:.4f} on "
        f"“{training.recipe.chosen_on}”."
    )
    say(f"{why} Score it: deepchange-train evaluate {folder}")


def _forecast(training: Any, parsed: argparse.Namespace, say: Any) -> None:
    from dataclasses import asdict

    from ...engine.units import duration
    from ..trainer.dry_run import forecast

    told = forecast(training)
    if parsed.json:
        say_json({**asdict(told), "epoch_seconds": told.epoch_seconds})
        return
    memory = "" if told.memory is None else f", {told.memory / 2**20:,.0f} MiB at the most"
    say(_headline(training))
    kept = (
        "the last epoch"
        if training.recipe.chosen_by == "last"
        else f"the best {training.recipe.chosen_by}"
    )
    say(
        f"{told.windows:,} window(s) of “{training.recipe.chosen_on}” validate, every "
        f"{training.recipe.validate_every} epoch(s); {kept} is kept."
    )
    say(f"Three steps: {told.step_seconds:.2f} s each{memory}, loss {told.loss:.4f}.")
    say(
        f"An epoch: {duration(told.epoch_seconds)}; {told.epochs:,} epoch(s): "
        f"{duration(told.seconds)}, validation not counted. Nothing was written."
    )


# ---- Recipes -------------------------------------------------------------------------------------


def _as_toml(value: Any) -> str:
    """A recipe's value as a recipe file says it."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{name} = {_as_toml(inner)}" for name, inner in value.items()) + "}"
    return json_text(value)


def _recipes(parsed: argparse.Namespace) -> None:
    from ..recipe import read_recipe, shipped

    found = [read_recipe(name) for name in (parsed.names or shipped())]
    if parsed.json:
        say_json([recipe.to_json() for recipe in found])
        return
    for recipe in found:
        if parsed.names:
            for name, value in recipe.to_json().items():
                say(f"{name} = {_as_toml(value)}")
            continue
        say(
            f"{recipe.name}\n    {recipe.about}"
            + (f"\n    Otherwise: {recipe.differs}" if recipe.differs else "")
        )

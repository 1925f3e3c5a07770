"""`deepchange-train RECIPE.toml`, `evaluate` and `export`."""

from __future__ import annotations

import argparse
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

from ...engine.cli.options.tta import add_tta
from ...engine.cli.terminal import say, say_json
from ...engine.errors import BadInput
from ...engine.files.json_text import json_text
from ...engine.messages import Quantity, msg


def add_train(commands: Any) -> None:
    """Add the commands `train`, `evaluate`, `export` and `recipes` to those of the command line."""
    _add_train(commands)
    _add_evaluate(commands)
    export = commands.add_parser(
        "export", help="write a training's best weights as one file for detection"
    )
    export.add_argument("folder", metavar="FOLDER", type=Path, help="the folder of a training")
    export.add_argument(
        "--output", metavar="FILE", type=Path, help="the file (FOLDER/NAME.safetensors)"
    )
    export.add_argument("--half", action="store_true", help="in half precision: half as large")
    export.add_argument(
        "--data", metavar="DIR", default="", help="the set, where it lies elsewhere by now"
    )
    export.add_argument(
        "--test", action="store_true", help="score the test pairs too, and say so in the card"
    )
    export.add_argument(
        "--folds",
        metavar="FOLDER",
        nargs="+",
        type=Path,
        default=[],
        help="trainings of the same recipe that left out some pairs each (as “val”): the threshold "
        "is chosen on these",
    )
    export.add_argument(
        "--set",
        metavar="KEY=VALUE",
        action="append",
        default=[],
        dest="changes",
        help="say otherwise for the card: title, licence, commercial_use, training_data, limits, "
        "pixel_size",
    )
    export.set_defaults(run=_export)
    recipes = commands.add_parser(
        "recipes", help="list the recipes that come with Deep Change, or all that one says"
    )
    recipes.add_argument(
        "names", metavar="NAME", nargs="*", help="recipes, or files, of which every value is told"
    )
    recipes.set_defaults(run=_recipes)
    for command in ("train", "evaluate", "export", "recipes"):
        parser = commands.choices[command]
        parser.add_argument(
            "--json", action="store_true", help="print the answer as JSON on stdout, for programs"
        )
        parser.add_argument(
            "--debug", action="store_true", help="show where an unforeseen error happened"
        )


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
    _add_hardware(train)
    train.add_argument(
        "--nodes", type=int, default=1, metavar="N", help="machines that train together (1)"
    )
    train.set_defaults(run=_train)


def _add_evaluate(commands: Any) -> None:
    evaluate = commands.add_parser(
        "evaluate", help="score a training's best network on labelled pairs"
    )
    evaluate.add_argument(
        "folder",
        metavar="FOLDER",
        type=Path,
        help="the folder of a training, or weights (a file, or the name of installed ones)",
    )
    evaluate.add_argument(
        "--split", choices=("train", "val", "test"), default="test", help="which pairs (test)"
    )
    evaluate.add_argument(
        "--data", metavar="DIR", default="", help="another set of pairs than that of the training"
    )
    evaluate.add_argument(
        "--threshold", type=float, metavar="T", help="probability above which a pixel changed"
    )
    evaluate.add_argument(
        "--crf",
        choices=("auto", "numpy", "torch", "pydensecrf", "off"),
        default="auto",
        help="score the masks refined by a dense CRF, too; auto: where detection would (auto)",
    )
    add_tta(evaluate)
    evaluate.add_argument(
        "--pictures", metavar="DIR", type=Path, help="write a picture of each pair there"
    )
    evaluate.add_argument(
        "--reliability",
        metavar="FILE.svg",
        type=Path,
        help="draw how often something changed where the network gave a probability",
    )
    evaluate.add_argument(
        "--robustness",
        action="store_true",
        help="score the pairs shifted, compressed, brightened and resampled, too",
    )
    _add_hardware(evaluate)
    evaluate.set_defaults(run=_evaluate)


def _add_hardware(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--device",
        choices=("auto", "cpu", "cuda", "mps"),
        default="auto",
        help="what computes (auto)",
    )
    command.add_argument(
        "--threads",
        type=int,
        metavar="N",
        help="processor threads that compute (PyTorch's choice; fewer on a busy machine)",
    )
    command.add_argument(
        "--devices", type=int, default=1, metavar="N", help="devices, or processes on a CPU (1)"
    )


# ---- Train ---------------------------------------------------------------------------------------


def _train(parsed: argparse.Namespace) -> None:
    from ...engine.cli.progress import clear_line, reporter
    from ..recipe import read_recipe
    from ..trainer.trainer import Training

    recipe = read_recipe(parsed.recipe, [*_start(parsed), *parsed.set])
    folder = parsed.output or Path("runs") / recipe.name
    # All of DSMS-FCN learns; the others hold what their published form never uses, such as
    # MISGNet's last stage.
    spare = recipe.network != "dsms-fcn"
    fabric = _fabric(parsed.device, parsed.devices, parsed.nodes, recipe.precision, spare=spare)
    _set_threads(parsed.threads)
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
    training.run(resume=parsed.resume)
    if first:
        clear_line()
        _finish(training, folder, as_json=parsed.json)


def _start(parsed: argparse.Namespace) -> list[str]:
    """What --from says, as changes of the recipe: the weights, and the network that they are of."""
    if parsed.start is None:
        return []
    from ...engine.catalogue.store import find_weights, read_weights_file
    from ..recipe import read_recipe

    path = find_weights(parsed.start).resolve()
    card = read_weights_file(path).card
    changes = [f"start={json_text(str(path))}", f"network={card.network}"]
    if (
        read_recipe(parsed.recipe).network != card.network
    ):  # what the recipe says of another network
        changes += ["options={}", "loss={}", "encoder="]
    return changes


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
    from ..trainer.crf_choice import try_crf
    from ..trainer.export import doubt, export

    if training.recipe.network in BASELINES:
        _finish_baseline(training, folder, as_json=as_json)
        return
    if not as_json:
        say(
            f"Trying whether a CRF makes the masks of “{training.recipe.chosen_on}” better …",
            flush=True,
        )
    choice = try_crf(folder, training.fabric)
    path, card = export(folder)
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


def _finish_baseline(training: Any, folder: Path, *, as_json: bool) -> None:
    """Say how well a network does of which no weights are exported."""
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
    say(
        "It is a baseline and is not exported for detection. Score it: deepchange-train evaluate "
        f"{folder}"
    )


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


def _fabric(device: str, devices: int, nodes: int, precision: str, *, spare: bool = True) -> Any:
    """Lightning's Fabric, launched. Raises BadInput where it is not installed or the device is not
    there."""
    try:
        from ..trainer.devices import launched
    except ImportError as error:
        raise BadInput(
            msg(
                "Training needs {name}, which is not installed; run pip install "
                "'deepchange[training]'.",
                name=error.name,
            )
        ) from error
    return launched(device, devices, nodes, precision, spare=spare)


def _set_threads(number: int | None) -> None:
    """Compute with so many threads of the processor. Raises BadInput for none."""
    if number is None:
        return
    if not 1 <= number <= 1024:
        raise BadInput(msg("--threads is {number}; give a number from 1 to 1024.", number=number))
    import torch

    torch.set_num_threads(number)


# ---- Evaluate, export, recipes -------------------------------------------------------------------


def _evaluate(parsed: argparse.Namespace) -> None:
    from ..assessment.of_weights import best_of
    from ..trainer.crf_choice import score_crf
    from ..trainer.export import doubt, threshold_of

    _refuse_no_data(parsed.data)
    if parsed.pictures and parsed.pictures.exists() and not parsed.pictures.is_dir():
        raise BadInput(
            msg(
                "“{pictures}” of --pictures is a file; give a folder.",
                pictures=str(parsed.pictures),
            )
        )
    best, refined_by_card = best_of(str(parsed.folder), parsed.data)
    threshold = threshold_of(best)[0] if parsed.threshold is None else parsed.threshold
    if not 0 < threshold < 1:
        raise BadInput(
            msg(
                "--threshold is {threshold}; give a probability between 0 and 1, such as 0.5.",
                threshold=Quantity(threshold, form="g"),
            )
        )
    if parsed.tta not in (None, "off"):
        from ..metrics.views import InViews

        best = replace(best, network=InViews(best.network, parsed.tta))
    fabric = _fabric(parsed.device, parsed.devices, 1, "fp32")
    _set_threads(parsed.threads)
    backend = _crf_of(parsed, best, threshold, by_card=refined_by_card)
    found = _scored(best, parsed.split, threshold, fabric, parsed)
    if fabric.global_rank:
        return
    refined = (
        None if backend is None else score_crf(best, parsed.split, threshold, backend, fabric)[1]
    )
    if parsed.json:
        said = {
            "split": parsed.split,
            "threshold": threshold,
            "scores": found,
            "crf": backend or "off",
        }
        said["scores_with_crf"] = refined
        if parsed.robustness:
            said["robustness"] = dict(_changed(best, parsed.split, threshold, fabric))
        say_json(said)
        return
    say(f"{best.recipe.name}, epoch {best.epoch}, on “{parsed.split}” at {threshold:g}:")
    for name, value in found.items():
        if not name.startswith("best_") and not name.endswith("_at_best"):
            say(f"  {name:<28} {value:.4f}")
    if refined is not None:
        of_crf = ", ".join(
            f"{name} {refined[name]:.4f}" for name in ("precision", "recall", "f1", "kappa")
        )
        say(f"Refined by the CRF ({backend}): {of_crf}")
    highest, at = found["f1_at_best"], found["best_threshold"]
    say(
        f"A threshold chosen on these very pairs, which is no result, would give F1 {highest:.4f} "
        f"(at {at:.4f})."
    )
    if words := doubt(found["kappa"]):
        say(words)
    if parsed.robustness:
        _say_robustness(_changed(best, parsed.split, threshold, fabric))


def _changed(best: Any, split: str, threshold: float, fabric: Any) -> Any:
    """What `score_changes` says, one by one."""
    from ..assessment.robustness import score_changes

    return score_changes(best, split, threshold, fabric)


def _say_robustness(changes: Any) -> None:
    from ...engine.units import table

    rows = [("pairs", "precision", "recall", "F1")]
    for name, scores in changes:
        measures = (scores[measure] for measure in ("precision", "recall", "f1"))
        rows.append((name, *(f"{value:.4f}" for value in measures)))
    say(table(rows))


def _crf_of(
    parsed: argparse.Namespace, best: Any, threshold: float, *, by_card: bool | None
) -> str | None:
    """What refines the masks of an evaluation, or None: “auto” does as detection would with these
    weights."""
    from ..trainer.crf_choice import backend_of, chosen_crf

    if parsed.crf == "auto" and not parsed.folder.is_dir():
        return backend_of("auto") if by_card else None
    if parsed.crf == "auto":
        measured = chosen_crf(parsed.folder, best.epoch, threshold)
        return measured.backend if measured is not None and measured.better else None
    return None if parsed.crf == "off" else backend_of(parsed.crf)


def _refuse_no_data(data: str) -> None:
    if data and not Path(data).is_dir():
        what = "is no folder" if Path(data).exists() else "does not exist"
        raise BadInput(
            msg(
                "The set “{data}” of --data {what}; give the folder that holds before, "
                "after and label.",
                data=data,
                what=what,
            )
        )


def _scored(
    best: Any, split: str, threshold: float, fabric: Any, parsed: argparse.Namespace | None = None
) -> dict[str, float]:
    """The scores of a network on a split. parsed: of `evaluate`, which may want a picture of each
    pair, and a diagram."""
    from ..assessment.reliability import write_diagram
    from ..metrics.calibration import alike, calibration_errors
    from ..metrics.evaluate import Scores, predict_pairs
    from ..trainer.pictures import picture_of, write_picture
    from ..trainer.setup import classes_scored, shows_blue_first, windows_of

    classes = classes_scored(best.recipe, best.options, best.pairs, split)
    scores = Scores(threshold, classes, best.pairs)
    windows, blue_first = (
        windows_of(best.recipe, best.pairs, split),
        shows_blue_first(best.recipe, best.pairs),
    )
    pictures = None if parsed is None else parsed.pictures
    for answer in predict_pairs(
        best.network.to(fabric.device), windows, 1, best.recipe.workers, fabric
    ):
        scores.add(answer)
        if pictures:
            write_picture(
                pictures / f"{answer.name}.png",
                picture_of(answer, threshold, blue_first=blue_first),
            )
    scores.share(fabric)
    found: dict[str, float] = scores.result()
    if parsed is None or parsed.reliability is None:
        return found
    shares = alike(list(scores.levels.values()))
    if fabric.global_rank == 0:
        write_diagram(parsed.reliability, shares, f"{best.recipe.name}, “{split}”")
    return {**found, **calibration_errors(shares)}


def _export(parsed: argparse.Namespace) -> None:
    from ..trainer.export import Measured, export, load_best

    _refuse_no_data(parsed.data)
    measured = Measured()
    if parsed.folds or parsed.test:
        measured = _measured(parsed, load_best(parsed.folder, parsed.data))
    path, card = export(
        parsed.folder,
        parsed.output,
        half=parsed.half,
        data=parsed.data,
        measured=measured,
        changes=parsed.changes,
    )
    if parsed.json:
        say_json({"weights": str(path), "card": card.to_json()})
        return
    say(
        f"{card.title}: {path}, {path.stat().st_size / 2**20:.1f} MiB, threshold {card.threshold:g}"
    )
    say(f"Try them: deepchange detect BEFORE AFTER --model {path}")


def _measured(parsed: argparse.Namespace, best: Any) -> Any:
    """What an export is to measure first: on pairs that other trainings left out, on the test
    pairs."""
    from ..cross_validation.left_out import left_out
    from ..trainer.export import Measured, threshold_of

    fabric = _fabric("auto", 1, 1, "fp32")
    found = left_out(best, parsed.folds, fabric, parsed.data) if parsed.folds else None
    threshold = found.threshold if found else threshold_of(best)[0]
    if found:
        best.network.calibration = found.choice.calibration
    tested = _scored(best, "test", threshold, fabric) if parsed.test else None
    return Measured(tested, found)


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

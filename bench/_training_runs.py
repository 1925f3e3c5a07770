"""Trains the rows of the table and keeps what it and its readers need."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
from _machine import machine
from _training_curves import draw_curves
from _training_scores import answers_of, score
from _training_table import GENERATED_FROM, is_at_hand
from deepchange.engine.errors import BadInput
from deepchange.training.datasets.generation.generated import GeneratedRequest, generate
from deepchange.training.datasets.prepare import prepare
from deepchange.training.recipe import Recipe, read_recipe
from deepchange.training.trainer import checkpoints
from deepchange.training.trainer.devices import launched
from deepchange.training.trainer.dry_run import forecast
from deepchange.training.trainer.export import Best, load_best, threshold_of
from deepchange.training.trainer.pictures import picture_of, write_picture
from deepchange.training.trainer.setup import shows_blue_first
from deepchange.training.trainer.trainer import Training

ROOT = Path(__file__).resolve().parents[1]
_WIDEST = 1000  # pixels of a kept picture


def run(name: str, benchmark: Mapping[str, Any], asked: argparse.Namespace, rows: int) -> None:
    """Train, score and keep one row. asked: what the command line says; rows: how many share its
    hours."""
    data = _data_of(benchmark, asked)
    keep(name, benchmark, asked.trained or _trained(name, data, asked, rows), data, asked)


def _data_of(benchmark: Mapping[str, Any], asked: argparse.Namespace) -> Path:
    """The prepared set of a benchmark, made where it is not there. Raises BadInput where its copy
    is not at hand."""
    folder: Path = asked.work / "data" / benchmark["set"]
    if not folder.is_dir():
        if not asked.source and not is_at_hand(benchmark, asked.data):
            raise BadInput(
                f"The data of “{benchmark['title']}” are not in “{asked.data}”; say with --source "
                "where your copy of it lies (deepchange-train data list shows its home page)."
            )
        print(f"Preparing {benchmark['title']} …", file=sys.stderr)
        if "images" in benchmark:
            generate(_generated(benchmark, asked.data, folder))
        else:
            prepare(benchmark["set"], asked.source or asked.data / benchmark["folder"], folder)
    return folder / benchmark.get("part", "")


def _generated(benchmark: Mapping[str, Any], data: Path, folder: Path) -> GeneratedRequest:
    """What makes the set of a benchmark out of those in a folder."""
    told = {name: benchmark[name] for name in ("real", "pairs") if name in benchmark}
    made_from = {
        kind: tuple(data / name for name in benchmark.get(kind, ())) for kind in GENERATED_FROM
    }
    return GeneratedRequest(output=folder, **made_from, **told)


def _trained(name: str, data: Path, asked: argparse.Namespace, rows: int) -> Path:
    """The folder of a finished training: one that is there, gone on with, or new."""
    folder = asked.work / "runs" / name
    recipe = _recipe(name, data, asked)
    last = folder / checkpoints.LAST
    fabric = launched(asked.device, 1, 1, recipe.precision)
    if asked.hours and not last.exists():
        recipe = _within(recipe, asked.hours * 3600 / rows, folder, fabric)
    elif last.exists() and not asked.epochs:
        recipe = _as_begun(recipe, last)
    print(f"{name}: {recipe.epochs} epoch(s) on {fabric.device}", file=sys.stderr, flush=True)
    training = Training(
        recipe, folder, fabric, None, lambda line: print(f"  {line}", file=sys.stderr, flush=True)
    )
    training.run(resume=last.exists())
    return folder


def _recipe(name: str, data: Path, asked: argparse.Namespace, *changes: str) -> Recipe:
    said = read_recipe(name)
    weights = dict(item.partition("=")[::2] for item in asked.weights)
    more = [*asked.set, f"data={json.dumps(str(data))}", *changes]
    if said.network in weights:
        more.append(f"encoder={json.dumps(weights[said.network])}")
    elif said.encoder == "imagenet":
        print(
            f"{name}: its encoder starts from ImageNet; without --weights they are downloaded.",
            file=sys.stderr,
        )
    if asked.epochs:
        more.append(f"epochs={min(asked.epochs, said.epochs)}")
    return read_recipe(name, more)


def _as_begun(recipe: Recipe, last: Path) -> Recipe:
    """The recipe with the number of epochs that a begun training has, which decides its learning
    rates."""
    begun = json.loads(checkpoints.load(last)["recipe"])
    return Recipe(**{**recipe.to_json(), "epochs": begun["epochs"]})


def _within(recipe: Recipe, seconds: float, folder: Path, fabric: Any) -> Recipe:
    """The recipe with as many epochs as fit into a time, at least one, measured by three steps."""
    told = forecast(Training(recipe, folder, fabric))
    # A window that is only predicted costs about a third of one that is learned from.
    validation = told.windows * told.step_seconds / recipe.batch / 3 / recipe.validate_every
    epochs = int(seconds / (told.epoch_seconds + validation))
    return Recipe(**{**recipe.to_json(), "epochs": max(1, min(recipe.epochs, epochs))})


# ---- What is kept --------------------------------------------------------------------------------


def keep(
    name: str, benchmark: Mapping[str, Any], folder: Path, data: Path, asked: argparse.Namespace
) -> None:
    """Score a training and keep what the table and a reader need of it."""
    best = load_best(folder, str(data))
    if asked.trained:  # how to decide needs no other training
        threshold = read_recipe(name, asked.set).threshold
        best = replace(best, recipe=Recipe(**{**best.recipe.to_json(), "threshold": threshold}))
    fabric = launched(asked.device, 1, 1, "fp32")
    answers = list(answers_of(best, fabric))
    scores = score(best, answers)
    kept = asked.kept / name
    kept.mkdir(parents=True, exist_ok=True)
    with (kept / "log.csv").open(
        "w", encoding="utf-8", newline="\n"
    ) as log:  # as all other texts here end their lines
        log.write((folder / "epochs.csv").read_text(encoding="utf-8"))
    draw_curves(folder, kept / "curves.png", best.recipe.chosen_on)
    picture = picture_of(
        answers[0], scores[0]["threshold"], blue_first=shows_blue_first(best.recipe, best.pairs)
    )
    write_picture(folder / "test.png", picture)
    shown = picture if benchmark.get("may_be_shown") else _without_images(picture)
    write_picture(kept / "picture.png", _smaller(shown))
    said = {
        **_facts(name, benchmark, folder, best),
        "commit": asked.commit,
        "machine": f"{fabric.device}; {machine()}, shared with other programs",
        "scores": [_rounded(row) for row in scores],
    }
    (kept / "run.json").write_text(
        json.dumps(said, indent=1, ensure_ascii=False) + "\n", encoding="utf-8"
    )


def _facts(name: str, benchmark: Mapping[str, Any], folder: Path, best: Best) -> dict[str, Any]:
    position = json.loads(checkpoints.load(folder / checkpoints.LAST)["position"])
    recipe = best.recipe
    validated = (folder / "epochs.csv").read_text(encoding="utf-8").splitlines()[-1]
    return {
        "name": name,
        "network": recipe.network,
        "benchmark": benchmark["name"],
        "generated_data": benchmark["set"] == "generated",
        "pairs": {k: len(v) for k, v in best.pairs.splits.items()},
        "epochs": int(validated.split(",")[1]),
        "steps": position["step"],
        "best_epoch": best.epoch,
        "chosen_on": recipe.chosen_on,
        "chosen_by": recipe.chosen_by,
        "threshold_chosen": threshold_of(best)[1],
        "hours": round(hours_of(folder), 3),
        "recipe": {
            **recipe.to_json(),
            "data": benchmark["set"],
            "encoder": Path(recipe.encoder).name,
        },
    }


def hours_of(folder: Path) -> float:
    """Hours on the clock that a training took, with validation, summed over its continuations.

    TensorBoard's files tell when they were begun in their names and when they were written to
    last."""
    files = (folder / "tensorboard").glob("events.out.tfevents.*")
    return (
        sum(max(0.0, path.stat().st_mtime - float(path.name.split(".")[3])) for path in files)
        / 3600
    )


def _rounded(row: Mapping[str, Any]) -> dict[str, Any]:
    return {
        name: round(value, 4) if isinstance(value, float) else value for name, value in row.items()
    }


def _without_images(picture: np.ndarray) -> np.ndarray:
    """What is true, the probability and the errors of a picture of five, where the images may not
    be passed on."""
    width = (picture.shape[1] + 4) // 5
    return picture[:, 2 * width :]


def _smaller(picture: np.ndarray) -> np.ndarray:
    """The picture, of every second pixel and so on where it is too wide."""
    step = -(-picture.shape[1] // _WIDEST)
    return np.ascontiguousarray(picture[::step, ::step])

"""Trainings of one recipe with several seeds, each leaving out one fold of the pairs, one after the
other; and what they score.

Each lies in a folder of its own, and what is done is not done again.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

from ...engine.errors import BadInput
from ...engine.files.doors import read_named
from ...engine.files.json_text import json_text
from ...engine.files.whole_file import whole_file
from ...engine.files.write_errors import cannot_write
from ...engine.messages import msg
from ...engine.raster.layers import STEPS, as_stored
from ..data.pair_set import PairSet, write_split
from ..metrics.change import Sweep
from ..metrics.choice import THRESHOLDS
from ..metrics.evaluate import predict_pairs
from ..recipe import Recipe
from ..recipe_values import LAST
from ..trainer.export import Best, load_best, threshold_of
from ..trainer.setup import open_data, windows_of
from .folds import Fold, dealt_out, place_of
from .table import MOST_SEEDS, Run, as_markdown, summary

PLAN, COUNTS, JSON, MARKDOWN = "plan.json", "left_out.npz", "table.json", "table.md"
_MOST_FOLDS = 20
# What may differ when it is gone on with: nothing that is learned or scored.
_FREE = ("data", "workers", "title", "about", "differs", "licence", "training_data", "limits")


@dataclass(frozen=True)
class Repeats:
    """How often a recipe is trained. folds: 0 for the splits of the set as they are, each training
    being scored on its test pairs; seeds: from the recipe's on; place: pattern of `dealt_out`."""

    folds: int = 4
    seeds: int = 1
    place: str = ""

    def __post_init__(self) -> None:
        if self.folds and not 2 <= self.folds <= _MOST_FOLDS:
            raise BadInput(
                msg(
                    "--folds is {number}; give 2 to {most}, or 0 for the set’s own splits.",
                    number=self.folds,
                    most=_MOST_FOLDS,
                )
            )
        if not 1 <= self.seeds <= MOST_SEEDS:
            raise BadInput(
                msg("--seeds is {number}; give 1 to {most}.", number=self.seeds, most=MOST_SEEDS)
            )


class CrossValidation:
    """The trainings of a recipe in a folder. Raises BadInput, before anything is written, for what
    cannot be dealt out."""

    def __init__(self, recipe: Recipe, folder: Path, repeats: Repeats) -> None:
        self._recipe, self._folder, self._repeats = recipe, folder, repeats
        self._pairs: PairSet = open_data(recipe)
        self.folds: list[Fold] = []
        if repeats.folds:
            self.folds, self._places = dealt_out(self._pairs, repeats.folds, repeats.place)
        else:
            names = [files.name for files in self._pairs.pairs("test")]
            self._places = {name: place_of(name, repeats.place) for name in names}

    def run(self, train: Callable[[Recipe, Path, str], None], fabric: Any) -> dict[str, Any]:
        """Train and score whatever is not done yet; returns the table.

        train: trains a recipe in a folder, resumed where there is one, and is told which it is, in
        words. fabric: what computes. Raises what it raises, OutOfSpace or OutputRefused."""
        runs = []
        for recipe, folder, fold in self._trainings():
            seed = recipe.seed
            counts = folder / COUNTS
            if not counts.is_file():
                train(recipe, folder, f"seed {seed}" + (f", fold {fold}" if fold else ""))
                self._score(load_best(folder), folder, fabric)
            runs.append(_read(counts, seed, fold))
        return self._written({**self._told(), **summary(runs, self._places)})

    def begin(self, *, resume: bool) -> None:
        """Write the plan and the lists of splits, or find those that are there to be the same.

        Raises BadInput where something else is in the folder, OutOfSpace or OutputRefused."""
        plan = {"recipe": self._recipe.to_json(), "folds": [list(f.names) for f in self.folds]}
        path = self._folder / PLAN
        if resume:
            _refuse_other(path, plan)
            return
        if self._folder.exists() and any(self._folder.iterdir()):
            raise BadInput(
                msg(
                    "“{folder}” is not empty; go on with what is in it (--resume), or choose "
                    "another folder.",
                    folder=self._folder,
                )
            )
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            for number in range(len(self.folds) + 1) if self.folds else ():
                write_split(self._split_file(number), self._splits(number))
            with whole_file(path) as part:
                part.write_text(json_text(plan, indent=1) + "\n", encoding="utf-8")
        except OSError as error:
            raise cannot_write(self._folder, error) from error

    def _trainings(self) -> Iterator[tuple[Recipe, Path, int]]:
        """Recipe, folder and number of the fold of each training. The last epoch of a fold is kept:
        one chosen by the pairs that are scored would flatter."""
        for number in range(self._repeats.seeds):
            seed = self._recipe.seed + number
            of_seed = self._folder / f"seed_{seed}"
            if not self.folds:
                yield replace(self._recipe, seed=seed), of_seed, 0
            for fold in range(1, len(self.folds) + 1):
                recipe = replace(
                    self._recipe,
                    seed=seed,
                    split_file=str(self._split_file(fold).resolve()),
                    chosen_on="val",
                    chosen_by=LAST,
                )
                yield recipe, of_seed / f"fold_{fold}", fold

    def _split_file(self, fold: int) -> Path:
        return self._folder / (f"fold_{fold}.txt" if fold else "all.txt")

    def _splits(self, fold: int) -> dict[str, list[str]]:
        """The names of each split where a fold is left out, or none for 0; pairs that stand several
        times to be learned stay so."""
        left_out = self.folds[fold - 1].names if fold else ()
        given = self._pairs.splits
        learned = [files.name for split in ("train", "val") for files in given.get(split, ())]
        return {
            "train": [name for name in learned if name not in set(left_out)],
            "val": list(left_out),
            "test": [files.name for files in given.get("test", ())],
        }

    def _score(self, best: Best, folder: Path, fabric: Any) -> None:
        """Count what the best network of a training says of the pairs that it never saw, and keep
        that in its folder."""
        split, place = "val", -1
        if not self.folds:
            split, place = "test", _step(threshold_of(best)[0])
        else:
            best.network.calibration = ()  # which the left-out pairs themselves gave
            if best.recipe.threshold:
                place = _step(best.recipe.threshold)
        windows = windows_of(best.recipe, best.pairs, split)
        found = {}
        network = best.network.to(fabric.device)
        for answer in predict_pairs(network, windows, 1, best.recipe.workers, fabric):
            sweep = Sweep(THRESHOLDS)
            sweep.add(as_stored(answer.probability), answer.change)
            found[answer.name] = sweep.counts()
        told = {"names": np.array([*found]), "counts": np.array([*found.values()])}
        try:
            with whole_file(folder / COUNTS) as part, part.open("wb") as file:
                np.savez_compressed(file, **told, epoch=best.epoch, place=place)
        except OSError as error:
            raise cannot_write(folder / COUNTS, error) from error

    def _told(self) -> dict[str, Any]:
        folds = [
            {
                "fold": number,
                "pairs": len(fold.names),
                "places": list(fold.places),
                "changed": round(fold.changed, 6),
            }
            for number, fold in enumerate(self.folds, 1)
        ]
        return {"recipe": self._recipe.name, "data": self._recipe.data, "folds": folds}

    def _written(self, table: dict[str, Any]) -> dict[str, Any]:
        texts = {JSON: json_text(table, indent=1) + "\n", MARKDOWN: as_markdown(table)}
        for name, text in texts.items():
            try:
                with whole_file(self._folder / name) as part:
                    part.write_text(text, encoding="utf-8")
            except OSError as error:
                raise cannot_write(self._folder / name, error) from error
        return table


def _step(threshold: float) -> int:
    """The place in THRESHOLDS of a threshold, as `Scores` finds it."""
    return min(int(threshold * STEPS), STEPS - 1)


def _read(path: Path, seed: int, fold: int) -> Run:
    """Raises BadInput where the file is damaged."""
    try:
        with np.load(path, allow_pickle=False) as kept:
            names, counts = kept["names"].tolist(), kept["counts"]
            epoch, place = int(kept["epoch"]), int(kept["place"])
    except Exception as error:  # a damaged file fails in many ways
        raise BadInput(
            msg("“{path}” is damaged; remove it, and resume: it is computed anew.", path=path)
        ) from error
    return Run(seed, fold, epoch, dict(zip(names, counts)), None if place < 0 else place)


def _refuse_other(path: Path, plan: Mapping[str, Any]) -> None:
    """Raise BadInput where what is to be gone on with is another plan, or none."""
    if not path.is_file():
        raise BadInput(
            msg(
                "There is nothing to resume in “{folder}” ({plan} is missing); start without "
                "--resume.",
                folder=path.parent,
                plan=PLAN,
            )
        )
    try:
        kept = json.loads(read_named(path).decode("utf-8"))
        recipe, folds = dict(kept["recipe"]), kept["folds"]
    except (OSError, ValueError, KeyError, TypeError, RecursionError) as error:
        raise BadInput(msg("“{path}” is damaged; start in another folder.", path=path)) from error
    wanted = json.loads(json_text(plan["recipe"]))
    others = [name for name in wanted if name not in _FREE and wanted[name] != recipe.get(name)]
    if others or folds != plan["folds"]:
        raise BadInput(
            msg(
                "“{path}” was made with another {others}; go on with the same, or start in another "
                "folder.",
                path=path,
                others=", ".join(others) or msg("dealing of the pairs to folds"),
            )
        )

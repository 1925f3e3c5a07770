"""The tables of docs/benchmarks/training.md: what others published, what our runs kept, and what
was not run."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from shlex import quote
from typing import Any

from deepchange.training.baselines.networks import facts_of
from deepchange.training.recipe import read_recipe

_COLUMNS = ("precision", "recall", "f1", "iou", "overall_accuracy", "kappa")
_HEADER = (
    "| network | trained, chosen | precision | recall | F1 | IoU | OA | kappa | epochs, hours | "
    "from |\n"
    "|---|---|---|---|---|---|---|---|---|---|"
)
_LAND_COVER = {
    "semantic_classes_mean_iou": "mIoU of classes",
    "semantic_classes_overall_accuracy": "OA of classes",
    "semantic_sek": "SeK",
    "semantic_score": "score",
    "semantic_mIoU_sc": "mIoU_sc",
    "semantic_mIoU_nc": "mIoU_nc",
    "semantic_mIoU_bc": "mIoU_bc",
}
# Values of a recipe that decide nothing of what is learned: its words, and how fast it goes.
_NOT_LEARNED = frozenset(
    {
        *("name", "title", "about", "differs", "decided", "data", "workers", "keep_every"),
        *("licence", "commercial_use", "training_data", "limits", "pixel_size", "minutes"),
    }
)
GENERATED_FROM = ("images", "changes", "indices")  # folders of which a set is generated
_SPLITS = {"val": "held-out data", "test": "THE TEST DATA", "train": "the training data"}


def table(rows: Mapping[str, Any], kept: Path, data: Path) -> Iterator[str]:
    """The lines of all benchmarks. rows: training_rows.toml. kept: the folder of runs. data: of
    sets at hand."""
    for benchmark in rows["benchmark"]:
        name = benchmark["name"]
        yield f"## {benchmark['title']}\n"
        if "note" in benchmark:
            yield f"{benchmark['note']}\n"
        yield _HEADER
        yield from (_published(item) for item in rows["published"] if item["benchmark"] == name)
        runs = [run["recipe"] for run in rows["run"] if run["benchmark"] == name]
        for recipe in runs:
            yield from _ours(recipe, kept, at_hand=is_at_hand(benchmark, data))
        yield ""
        yield from _land_cover([read_run(kept, recipe) for recipe in runs])


def is_at_hand(benchmark: Mapping[str, Any], data: Path) -> bool:
    """Whether the set of a benchmark, or what it is generated from, lies in the folder of sets."""
    needed = [
        *(folder for kind in GENERATED_FROM for folder in benchmark.get(kind, ())),
        *([benchmark["folder"]] if "folder" in benchmark else []),
    ]
    return bool(needed) and all((data / folder).is_dir() for folder in needed)


def read_run(kept: Path, recipe: str) -> dict[str, Any] | None:
    """What was kept of a run, or None where it was not run."""
    path = kept / recipe / "run.json"
    return json.loads(path.read_text(encoding="utf-8")) if path.is_file() else None


def _published(item: Mapping[str, Any]) -> str:
    chosen = f"published; {item['chosen']}" if "chosen" in item else "published"
    return _line(item["network"], chosen, item.get("scores", {}), "", item["source"])


def _ours(recipe: str, kept: Path, *, at_hand: bool) -> Iterator[str]:
    """A line for each way in which a run was decided, or one that says why there is none."""
    run = read_run(kept, recipe)
    again = "" if run is None else "--again "  # without it what was kept is printed
    options = "".join(f" --set {quote(change)}" for change in changes(recipe, run))
    command = f"`python bench/training.py {again}--only {recipe}{options}`"
    title = facts_of(read_recipe(recipe).network).title
    if run is None:
        why = "not run: budget" if at_hand else "not run: data not at hand"
        yield _line(title, why, {}, "", command if at_hand else f"{command[:-1]} --source COPY`")
        return
    for number, scores in enumerate(run["scores"]):
        spent = _spent(run) if number == 0 else "the same"
        crf = ", FC-CRF" if scores["crf"] else ""
        yield _line(f"**{title}**", f"ours; {_chosen(run, scores)}{crf}", scores, spent, command)


def changes(recipe: str, run: Mapping[str, Any] | None) -> list[str]:
    """What --set says where a row is trained again: in what it was another than the recipe.

    A length in minutes is given as its steps, since another machine makes more or fewer."""
    made, shipped = (run or {}).get("recipe", {}), read_recipe(recipe).to_json()
    shipped = json.loads(json.dumps(shipped))
    others = {
        name: made[name]
        for name in shipped
        if name not in _NOT_LEARNED and name in made and made[name] != shipped[name]
    }
    if run and made.get("minutes"):
        others["steps"] = run["steps"]
    return [f"{name}={_value(value)}" for name, value in others.items()]


def _value(value: Any) -> str:
    """A value as --set takes it: a plain text, or TOML."""
    if isinstance(value, dict):
        told = (f"{name}={json.dumps(inner)}" for name, inner in value.items())
        return f"{{{', '.join(told)}}}"
    return value if isinstance(value, str) else json.dumps(value, separators=(",", ":"))


def _spent(run: Mapping[str, Any]) -> str:
    """Epochs and hours, and what was learned from in them, where that was kept."""
    pairs, batch = run.get("pairs", {}).get("train"), run.get("recipe", {}).get("batch")
    of_pairs = f" of {pairs} pairs" if pairs else ""
    steps = f", {run['steps']:,} × {batch} chips" if batch and "steps" in run else ""
    return f"{run['epochs']}{of_pairs}{steps}, {run['hours']:.2f} h"


def _chosen(run: Mapping[str, Any], scores: Mapping[str, Any]) -> str:
    epoch = f"epoch {run['best_epoch']} on {_SPLITS[run['chosen_on']]}"
    epoch = "the last epoch" if run.get("chosen_by") == "last" else epoch
    decided = run.get("recipe", {}).get("decided")
    if scores["threshold_on"] == "recipe":
        return f"{epoch}, threshold {scores['threshold']:g} {decided or 'given'}"
    of_test = scores["threshold_on"] == "test" or not decided
    return f"{epoch}, threshold {scores['threshold']:.3f} on {_SPLITS[scores['threshold_on']]}" + (
        "" if of_test else f", {decided}"
    )


def _line(network: str, how: str, scores: Mapping[str, Any], spent: str, origin: str) -> str:
    figures = [f"{scores[name]:.4f}" if name in scores else "–" for name in _COLUMNS]
    return f"| {' | '.join((network, how, *figures, spent or '–', origin))} |"


def _land_cover(runs: list[dict[str, Any] | None]) -> Iterator[str]:
    """A second table for runs that know land cover."""
    found = [
        run
        for run in runs
        if run is not None and any(name in run["scores"][0] for name in _LAND_COVER)
    ]
    if not found:
        return
    yield f"| land cover | {' | '.join(_LAND_COVER.values())} |\n|---{'|---' * len(_LAND_COVER)}|"
    for run in found:
        figures = " | ".join(f"{run['scores'][0][name]:.4f}" for name in _LAND_COVER)
        yield f"| **{run['name']}** | {figures} |"
    yield ""

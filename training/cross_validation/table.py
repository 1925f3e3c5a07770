"""What several trainings of one recipe scored: by seed and fold, with intervals; as JSON and as a
table in Markdown.

Student's t over seeds tells how much of a score is chance of the training; a bootstrap over places
(`metrics.interval`) how much is choice of the places.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..metrics.change import Counts, change_scores
from ..metrics.choice import THRESHOLDS, best_threshold
from ..metrics.interval import DRAWS, interval_of_f1

MOST_SEEDS = 20
# 97.5 % quantiles of Student's t with 1, 2 … 19 degrees of freedom.
_T = (
    *(12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228),
    *(2.201, 2.179, 2.160, 2.145, 2.131, 2.120, 2.110, 2.101, 2.093),
)
_TOLD = ("precision", "recall", "f1", "iou", "kappa")


@dataclass(frozen=True)
class Run:
    """One training, scored on the pairs that it left out. seed, fold: fold 0 where there are none.

    epoch: that was kept. counts: by pair the confusion at each of THRESHOLDS (T, 2, 2). place: of
    THRESHOLDS, that a training without folds chose itself, or a recipe gives; else None."""

    seed: int
    fold: int
    epoch: int
    counts: Mapping[str, Counts]
    place: int | None = None

    @property
    def pooled(self) -> Counts:
        """All pairs together, (T, 2, 2)."""
        return _all(self.counts.values())


def summary(runs: Sequence[Run], places: Mapping[str, str]) -> dict[str, Any]:
    """What the trainings scored. places: the place of each pair, by its name.

    The threshold of a fold is that of the largest F1 on the other folds of its seed."""
    at = {(run.seed, run.fold): _threshold(run, runs) for run in runs}
    by_run = [
        {
            "seed": run.seed,
            "fold": run.fold,
            "epoch": run.epoch,
            "threshold": round(float(THRESHOLDS[at[run.seed, run.fold]]), 4),
            **_scores(run.pooled[at[run.seed, run.fold]]),
        }
        for run in runs
    ]
    seeds = sorted({run.seed for run in runs})
    by_seed = [
        {
            "seed": seed,
            **_scores(_all(run.pooled[at[seed, run.fold]] for run in runs if run.seed == seed)),
        }
        for seed in seeds
    ]
    return {
        "runs": by_run,
        "seeds": by_seed,
        "f1": of_seeds([each["f1"] for each in by_seed]),
        "f1_of_folds": _spread([each["f1"] for each in by_run]) if runs[0].fold else None,
        "f1_of_places": of_places(_by_place(runs, at, places)),
    }


def _threshold(run: Run, runs: Sequence[Run]) -> int:
    if run.place is not None:
        return run.place
    others = (r.pooled for r in runs if r.seed == run.seed and r.fold != run.fold)
    return best_threshold({"": _all(others)})


def _scores(counts: Counts) -> dict[str, float]:
    found = change_scores(counts)
    return {name: round(found[name], 4) for name in _TOLD}


def _all(counts: Iterable[Counts]) -> Counts:
    together: Counts = np.sum([*counts], axis=0, dtype=np.int64)
    return together


def _spread(values: Sequence[float]) -> dict[str, Any]:
    """Mean and standard deviation, None of one value."""
    deviation = float(np.std(values, ddof=1)) if len(values) > 1 else None
    return {
        "mean": round(float(np.mean(values)), 4),
        "deviation": None if deviation is None else round(deviation, 4),
        "number": len(values),
    }


def of_seeds(values: Sequence[float]) -> dict[str, Any]:
    """Mean, standard deviation and 95 % interval of the mean by Student's t; None where there is
    one value alone."""
    spread = _spread(values)
    if len(values) < 2:
        return {**spread, "interval": None}
    half = _T[len(values) - 2] * float(np.std(values, ddof=1)) / math.sqrt(len(values))
    mean = float(np.mean(values))
    return {**spread, "interval": [round(max(0, mean - half), 4), round(min(1, mean + half), 4)]}


def _by_place(
    runs: Sequence[Run], at: Mapping[tuple[int, int], int], places: Mapping[str, str]
) -> NDArray[np.int64]:
    """The confusion of each seed and place (S, P, 2, 2)."""
    seeds = sorted({run.seed for run in runs})
    names = sorted({places[name] for run in runs for name in run.counts})
    found = np.zeros((len(seeds), len(names), 2, 2), np.int64)
    for run in runs:
        for name, counts in run.counts.items():
            where = seeds.index(run.seed), names.index(places[name])
            found[where] += counts[at[run.seed, run.fold]]
    return found


def of_places(counts: NDArray[np.int64]) -> dict[str, Any]:
    """95 % interval of F1, the mean of all seeds, were other places drawn; None with few places.
    counts: (S, P, 2, 2)."""
    between = interval_of_f1(counts)
    rounded = None if between is None else [round(value, 4) for value in between]
    return {"number": counts.shape[1], "interval": rounded}


# ---- In words ------------------------------------------------------------------------------------


def as_markdown(found: Mapping[str, Any]) -> str:
    """The table of F1 by seed and fold, and what it says, as Markdown."""
    folds = sorted({run["fold"] for run in found["runs"]})
    seeds = [each["seed"] for each in found["seeds"]]
    f1 = {(run["seed"], run["fold"]): run["f1"] for run in found["runs"]}
    titles = [f"fold {fold}" for fold in folds] if folds != [0] else []
    rows = [["seed", *titles, "all together" if titles else "F1"]]
    for seed, each in zip(seeds, found["seeds"]):
        of_folds = [f"{f1[seed, fold]:.4f}" for fold in folds] if titles else []
        rows.append([str(seed), *of_folds, f"{each['f1']:.4f}"])
    if len(seeds) > 1:
        columns = [[f1[seed, fold] for seed in seeds] for fold in folds] if titles else []
        columns.append([each["f1"] for each in found["seeds"]])
        for title, of in (("mean", np.mean), ("SD", lambda values: np.std(values, ddof=1))):
            rows.append([title, *(f"{float(of(values)):.4f}" for values in columns)])
    lines = ["| " + " | ".join(row) + " |" for row in rows]
    lines.insert(1, "|" + "---|" * len(rows[0]))
    return "\n".join([*lines, "", *sentences(found)]) + "\n"


def sentences(found: Mapping[str, Any]) -> list[str]:
    """What a table says: F1, and the intervals with how they were computed."""
    of = found["f1"]
    told = [f"F1 {of['mean']:.4f}, all pairs of a seed counted together."]
    if of["interval"]:
        low, high = of["interval"]
        told.append(
            f"Over {of['number']} seeds: standard deviation {of['deviation']:.4f}, 95 % interval "
            f"of the mean {low:.4f} to {high:.4f} (Student's t)."
        )
    if folds := found["f1_of_folds"]:
        told.append(
            f"Over {folds['number']} trainings, each on its own fold: mean {folds['mean']:.4f}, "
            f"standard deviation {folds['deviation']:.4f}."
        )
    places = found["f1_of_places"]
    if places["interval"]:
        low, high = places["interval"]
        told.append(
            f"Over {places['number']} places: 95 % interval {low:.4f} to {high:.4f} (bootstrap, "
            f"{DRAWS:,} draws of as many places)."
        )
    else:
        told.append(
            f"With {places['number']} place(s) nothing is said of how much other places would "
            "change it."
        )
    return told

"""What the values of a recipe may be: each by itself, and together. Nothing here needs torch."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from ..engine.catalogue.card import LONGEST_TEXT, is_name
from ..engine.catalogue.networks import GRAPH, NETWORKS, one_line
from ..engine.catalogue.store import unfit_name
from ..engine.errors import BadInput
from ..engine.files.json_text import json_text
from ..engine.messages import msg
from .baselines.networks import BASELINES, facts_of
from .data.pair_set import SPLITS
from .own.code import is_own

# DSMS-CN learns from the pair itself.
TRAINABLE = (*(name for name in NETWORKS if name != "dsms-cn"), *BASELINES)
NORMALISATIONS = ("published", "imagenet", "unit", "raster", "data means", "data")
SCHEDULES: Mapping[str, tuple[str, ...]] = {
    "constant": (),
    "staircase": ("every", "factor"),
    "bsfnet": ("floor",),
    "polynomial": ("warm_up", "power"),
    "cosine": ("warm_up",),
}
LAST = "last"
CHOSEN_BY = ("f1", "iou", "kappa", "overall_accuracy", "f1_at_best", "iou_and_land_cover", LAST)
_LONGEST = (
    LONGEST_TEXT // 2
)  # of a text for the card, to which the export adds sentences of its own
_MAPPINGS = ("options", "loss", "augmentation", "schedule")


def _whole(least: int) -> Callable[[Any], bool]:
    return lambda value: value >= least


def _is_number(value: Any) -> bool:
    """Whether a value is a number, finite, and of a size that means something."""
    return type(value) in (int, float) and abs(value) < 1e30


def _is_for_the_card(text: str) -> bool:
    return len(text) <= _LONGEST and all(
        character.isprintable() or character in "\n\t" for character in text
    )


RULES: Sequence[tuple[tuple[str, ...], Callable[[Any], bool], str]] = (
    (
        ("network",),
        lambda v: v in (*TRAINABLE, GRAPH) or is_own(v),  # a graph is scored, not trained
        f"one of {', '.join(TRAINABLE)}, or module:Class for one of your own",
    ),
    (
        ("name",),
        lambda v: not unfit_name(v),
        "a name of letters, digits, dots and dashes that no other model has",
    ),
    (("data", "split_file"), lambda v: bool(v.strip()), "a name"),
    (("normalisation",), lambda v: v in NORMALISATIONS, f"one of {', '.join(NORMALISATIONS)}"),
    (
        ("bands",),
        lambda v: all(type(band) is int and band >= 1 for band in v),
        "band numbers from 1 on, as [3, 2, 1]",
    ),
    (
        ("band_names",),
        lambda v: all(map(is_name, v)),
        'names of 1 to 100 characters, as ["red", "green"]',
    ),
    (
        ("title", "decided", "licence", "training_data", "limits"),
        _is_for_the_card,
        f"a text of {_LONGEST:,} characters at most, without control characters",
    ),
    (("chip",), lambda v: v == 0 or v >= 16, "16 pixels or more, or 0 for whole images"),
    (("window",), lambda v: 16 <= v <= 16_384, "a whole number of pixels from 16 to 16384"),
    (("batch", "accumulate", "epochs", "validate_every"), _whole(1), "1 or more"),
    (
        (
            "overlap",
            "window_overlap",
            "steps",
            "frozen_norms_from",
            "patience",
            "keep_every",
            "draws",
            "validate_steps",
        ),
        _whole(0),
        "0 or more",
    ),
    (("minutes",), lambda v: 0 <= v < 1e6, "a number of minutes, or 0 for no limit"),
    (("workers",), lambda v: 0 <= v <= 64, "a whole number of processes from 0 to 64"),
    (("seed",), lambda v: 0 <= v < 2**31, "a whole number from 0 to 2147483647"),
    (("optimiser",), lambda v: v in ("adam", "adamw"), "adam or adamw"),
    (("learning_rate", "epsilon"), lambda v: 0 < v < 1, "a number between 0 and 1"),
    (
        ("betas",),
        lambda v: len(v) == 2 and all(_is_number(beta) and 0 <= beta < 1 for beta in v),
        "two numbers from 0 up to 1",
    ),
    (
        ("weight_decay", "moving_average", "threshold"),
        lambda v: 0 <= v < 1,
        "a number from 0 up to 1",
    ),
    (("draws_changed", "encoder_rate"), lambda v: 0 <= v <= 1, "a number from 0 to 1"),
    (
        ("scales",),
        lambda v: not v or (len(v) == 2 and all(map(_is_number, v)) and 0.1 <= v[0] <= v[1] <= 10),
        "two factors from 0.1 to 10, the smaller first, as [0.5, 2.0]",
    ),
    (("chosen_on",), lambda v: v in SPLITS, f"one of {', '.join(SPLITS)}"),
    (("chosen_by",), lambda v: v in CHOSEN_BY, f"one of {', '.join(CHOSEN_BY)}"),
    (("precision",), lambda v: v in ("fp32", "bf16", "fp16"), "fp32, bf16 or fp16"),
    (("commercial_use",), lambda v: v in ("yes", "no", "unknown"), "yes, no or unknown"),
    (
        ("pixel_size",),
        lambda v: not v or (len(v) == 2 and all(map(_is_number, v)) and 0 < v[0] <= v[1]),
        "two lengths in metres, the smaller first, as [0.5, 0.5]",
    ),
    (
        ("thresholds",),
        lambda v: all(_is_threshold_of_size(each) for each in v),
        "pairs of the largest pixel in metres and a threshold between 0 and 1, as [[1.0, 0.4]]",
    ),
)


def _is_threshold_of_size(pair: Any) -> bool:
    return (
        isinstance(pair, (list, tuple))
        and len(pair) == 2
        and all(map(_is_number, pair))
        and pair[0] > 0
        and 0 < pair[1] < 1
    )


def of_kind(item: dataclasses.Field[Any], value: Any) -> Any:
    """A value as the field holds it: lists as tuples, whole numbers as decimal ones where those are
    meant."""
    if item.name in _MAPPINGS:
        return (
            dict(value)
            if isinstance(value, Mapping)
            else refuse(item.name, value, "a table of names and values")
        )
    if item.name in ("bands", "band_names", "betas", "pixel_size", "scales", "thresholds"):
        return (
            tuple(value) if isinstance(value, (list, tuple)) else refuse(item.name, value, "a list")
        )
    kind = {"str": str, "int": int, "bool": bool, "float": float}[str(item.type)]
    if kind is float and type(value) is int and _is_number(value):
        return float(value)
    if type(value) is not kind:
        words = {str: "a text", int: "a whole number", bool: "true or false", float: "a number"}
        refuse(item.name, value, words[kind])
    return value


def check_together(recipe: Any) -> None:
    """Refuse what no value says by itself. recipe: a `Recipe`. Raises BadInput."""
    if recipe.batch % recipe.accumulate:
        refuse(
            "accumulate",
            recipe.accumulate,
            f"a number that divides the batch of {recipe.batch} evenly",
        )
    if recipe.chip and recipe.overlap * 2 > recipe.chip:
        refuse("overlap", recipe.overlap, f"at most half of the chip ({recipe.chip // 2} pixels)")
    if recipe.draws and not recipe.chip:
        refuse(
            "draws",
            recipe.draws,
            "0 where whole images are trained with; give a chip size for others",
        )
    if recipe.scales and not recipe.draws:
        refuse(
            "scales", list(recipe.scales), "[] where no chips are drawn; set draws to enlarge them"
        )
    if recipe.window_overlap * 2 > recipe.window:
        refuse(
            "window_overlap",
            recipe.window_overlap,
            f"at most half of the window ({recipe.window // 2} pixels)",
        )
    if recipe.bands and recipe.band_names and len(recipe.bands) != len(recipe.band_names):
        refuse(
            "band_names",
            list(recipe.band_names),
            f"{len(recipe.bands)} names, one for each of the bands",
        )
    if recipe.network == "bsfnet" and recipe.batch // recipe.accumulate < 2:
        refuse(
            "batch",
            recipe.batch,
            "2 or more for each part that is computed at once: BSFNet compares images",
        )
    if recipe.chosen_by == "iou_and_land_cover" and facts_of(recipe.network).task == "change":
        refuse(
            "chosen_by", recipe.chosen_by, f"another measure: {recipe.network} knows no land cover"
        )


_SCHEDULE_NUMBERS: Mapping[str, tuple[Callable[[Any], bool], str]] = {
    "every": (lambda v: v > 0, "a finite number above 0"),
    "power": (lambda v: v > 0, "a finite number above 0"),
    "factor": (lambda v: 0 < v <= 1, "a number above 0 and up to 1"),
    "floor": (lambda v: 0 <= v <= 1, "a number from 0 to 1"),
    "warm_up": (_whole(0), "a number of epochs, 0 or more"),
}


def check_schedule(schedule: Mapping[str, Any], epochs: int) -> None:
    """Refuse a schedule that is none, or warms up for longer than the training lasts. Raises
    BadInput."""
    kind = schedule.get("kind")
    if kind is None:
        refuse("schedule", dict(schedule), f"a table with a kind, one of {', '.join(SCHEDULES)}")
    if not isinstance(kind, str) or kind not in SCHEDULES:
        refuse("schedule.kind", kind, f"one of {', '.join(SCHEDULES)}")
    for name, value in schedule.items():
        if name == "kind":
            continue
        if name not in SCHEDULES[str(kind)]:
            refuse(
                "schedule",
                name,
                f"of “{kind}”, with {' and '.join(SCHEDULES[str(kind)]) or 'nothing more'}",
            )
        accepts, allowed = _SCHEDULE_NUMBERS[name]
        if not _is_number(value) or not accepts(value):
            refuse(f"schedule.{name}", value, allowed)
    warm_up = (
        schedule.get("warm_up", 1 if kind == "polynomial" else 0)
        if kind in ("polynomial", "cosine")
        else 0
    )
    if warm_up > epochs:
        refuse(
            "schedule.warm_up",
            warm_up,
            f"at most the {epochs} of the training: train longer, or lower it",
        )


def refuse(name: str, value: Any, allowed: str) -> Any:
    """Raise BadInput for a value of a recipe, with what would be allowed in its place."""
    raise BadInput(
        msg(
            "In the recipe, {name} is {value}; it must be {allowed}.",
            name=name,
            value=shown(value),
            allowed=allowed,
        )
    )


def shown(value: Any) -> str:
    """A value as a recipe or JSON would write it, fit for a sentence."""
    if isinstance(value, str):
        return f"“{one_line(value)}”"
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return one_line(str(value))
    return one_line(json_text(value, default=str))

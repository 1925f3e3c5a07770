"""A recipe: all that decides what a training makes, in one TOML file that a person can read.

`read_recipe` reads a file, or one that comes with Deep Change by its name; a file may be based on
another and say only what differs. Nothing here needs torch.
"""

from __future__ import annotations

import dataclasses
import difflib
import sys
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any

from ..engine.catalogue.card import LONGEST_TEXT, is_name
from ..engine.catalogue.networks import NETWORKS, one_line
from ..engine.catalogue.store import unfit_name
from ..engine.errors import BadInput
from ..engine.files.doors import read_named, unfit
from ..engine.files.json_text import json_text
from .baselines.networks import BASELINES, check_options, facts_of
from .data.pair_set import SPLIT_FILE, SPLITS

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

RECIPES = Path(__file__).parent / "recipes"
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


@dataclass(frozen=True)
class Recipe:
    """How weights are made. Raises BadInput, one sentence, for the first value that makes no sense.

    about: where the settings come from. differs: what a recipe does otherwise than the authors, and
    why. network, options: what `build` needs. loss: options of its loss, or a kind of
    `losses.by_name` and its numbers. start: a weights file, or the name of installed weights, to
    start from, whose normalisation is then kept. encoder: “” for random weights, “lite0” or
    “vgg16-edges” of installed packages, “imagenet”, or a file. data: folder of pairs; split_file:
    the list of splits in it. bands: on disk, from 1, in the network's order, none for all;
    band_names: the same for the card. normalisation: one of NORMALISATIONS, “data means” being what
    the set's own file says of each date, and “data” that with the deviations.

    chip, overlap: pixels to train with, chip 0 for whole images. draws: chips at random places an
    epoch, 0 for all that cover the images once; draws_changed: the share of them that is laid
    around a change. window, window_overlap: pixels to predict with, in validation as in detection.
    augmentation: fields of `Augmentation`. batch: pairs a step, over all devices; accumulate: parts
    in which a batch is computed. epochs, steps, minutes: whichever ends first, 0 steps or minutes
    for no limit; how many steps fit into the minutes is measured at the start, validation not
    counted. shuffled: a new order each epoch. drop_last: leave out the last, incomplete batch.

    optimiser: “adam” or “adamw”; encoder_rate: by what the learning rate is multiplied for an
    encoder that starts from learned weights. schedule: kind, one of SCHEDULES, and its numbers.
    moving_average: of the weights, its largest decay, 0 for none. frozen_norms_from: epoch from
    which batch statistics stay, 0 for never. chosen_on: the split by which the best epoch is
    chosen; chosen_by: one of CHOSEN_BY, f1_at_best being that of the threshold where it is largest,
    “last” the last epoch, whatever its score. threshold: of probability, 0 to choose it by F1 on
    that split. validate_every: epochs; validate_steps: steps within an epoch, too, 0 for none;
    patience: validations without a better score until the training ends, 0 never ends it early.
    precision: “fp32”, “bf16” or “fp16”. workers: processes that read. keep_every: steps between
    checkpoints within an epoch, 0 for none.

    decided: how epoch and threshold were decided on, where pairs to test with had a part in it; for
    card and table. licence, commercial_use, training_data, limits, pixel_size: for the card."""

    name: str
    network: str
    data: str
    title: str = ""
    about: str = ""
    differs: str = ""
    options: Mapping[str, Any] = field(default_factory=dict)
    loss: Mapping[str, Any] = field(default_factory=dict)
    start: str = ""
    encoder: str = ""
    split_file: str = SPLIT_FILE
    bands: tuple[int, ...] = ()
    band_names: tuple[str, ...] = ()
    normalisation: str = "published"
    chip: int = 256
    overlap: int = 0
    draws: int = 0
    draws_changed: float = 0.5
    window: int = 256
    window_overlap: int = 32
    augmentation: Mapping[str, float] = field(default_factory=dict)
    batch: int = 4
    accumulate: int = 1
    epochs: int = 100
    steps: int = 0
    minutes: float = 0.0
    shuffled: bool = True
    drop_last: bool = True
    optimiser: str = "adam"
    learning_rate: float = 1e-4
    encoder_rate: float = 1.0
    betas: tuple[float, float] = (0.9, 0.999)
    epsilon: float = 1e-8
    weight_decay: float = 0.0
    schedule: Mapping[str, Any] = field(default_factory=lambda: {"kind": "constant"})
    moving_average: float = 0.0
    frozen_norms_from: int = 0
    chosen_on: str = "val"
    chosen_by: str = "f1_at_best"
    threshold: float = 0.0
    decided: str = ""
    validate_every: int = 1
    validate_steps: int = 0
    patience: int = 0
    precision: str = "fp32"
    seed: int = 0
    workers: int = 2
    keep_every: int = 0
    licence: str = "unknown"
    commercial_use: str = "unknown"
    training_data: str = ""
    limits: str = ""
    pixel_size: tuple[float, ...] = ()

    def __post_init__(self) -> None:
        for item in fields(self):
            object.__setattr__(self, item.name, _of_kind(item, getattr(self, item.name)))
        for names, accepts, allowed in _RULES:
            for name in names:
                if not accepts(getattr(self, name)):
                    refuse(name, getattr(self, name), allowed)
        check_options(self.network, self.options)
        self._check_together()
        _check_schedule(self.schedule, self.epochs)

    def _check_together(self) -> None:
        if self.batch % self.accumulate:
            refuse(
                "accumulate",
                self.accumulate,
                f"a number that divides the batch of {self.batch} evenly",
            )
        if self.chip and self.overlap * 2 > self.chip:
            refuse("overlap", self.overlap, f"at most half of the chip ({self.chip // 2} pixels)")
        if self.draws and not self.chip:
            refuse(
                "draws",
                self.draws,
                "0 where whole images are trained with; give a chip size for others",
            )
        if self.window_overlap * 2 > self.window:
            refuse(
                "window_overlap",
                self.window_overlap,
                f"at most half of the window ({self.window // 2} pixels)",
            )
        if self.bands and self.band_names and len(self.bands) != len(self.band_names):
            refuse(
                "band_names",
                list(self.band_names),
                f"{len(self.bands)} names, one for each of the bands",
            )
        if self.network == "bsfnet" and self.batch // self.accumulate < 2:
            refuse(
                "batch",
                self.batch,
                "2 or more for each part that is computed at once: BSFNet compares images",
            )
        if self.chosen_by == "iou_and_land_cover" and facts_of(self.network).task == "change":
            refuse(
                "chosen_by", self.chosen_by, f"another measure: {self.network} knows no land cover"
            )

    @property
    def measure(self) -> str:
        """The score by which epochs are compared; of those whose last epoch is kept, the one that
        is told."""
        return "f1_at_best" if self.chosen_by == LAST else self.chosen_by

    def to_json(self) -> dict[str, Any]:
        """The recipe as plain values, from which `recipe_from` makes it again."""
        return dataclasses.asdict(self)


def _whole(least: int) -> Callable[[Any], bool]:
    return lambda value: value >= least


def _is_number(value: Any) -> bool:
    """Whether a value is a number, finite, and of a size that means something."""
    return type(value) in (int, float) and abs(value) < 1e30


def _is_for_the_card(text: str) -> bool:
    return len(text) <= _LONGEST and all(
        character.isprintable() or character in "\n\t" for character in text
    )


_RULES: Sequence[tuple[tuple[str, ...], Callable[[Any], bool], str]] = (
    (("network",), lambda v: v in TRAINABLE, f"one of {', '.join(TRAINABLE)}"),
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
    (("chosen_on",), lambda v: v in SPLITS, f"one of {', '.join(SPLITS)}"),
    (("chosen_by",), lambda v: v in CHOSEN_BY, f"one of {', '.join(CHOSEN_BY)}"),
    (("precision",), lambda v: v in ("fp32", "bf16", "fp16"), "fp32, bf16 or fp16"),
    (("commercial_use",), lambda v: v in ("yes", "no", "unknown"), "yes, no or unknown"),
    (
        ("pixel_size",),
        lambda v: not v or (len(v) == 2 and all(map(_is_number, v)) and 0 < v[0] <= v[1]),
        "two lengths in metres, the smaller first, as [0.5, 0.5]",
    ),
)


def _of_kind(item: dataclasses.Field[Any], value: Any) -> Any:
    """A value as the field holds it: lists as tuples, whole numbers as decimal ones where those are
    meant."""
    if item.name in _MAPPINGS:
        return (
            dict(value)
            if isinstance(value, Mapping)
            else refuse(item.name, value, "a table of names and values")
        )
    if item.name in ("bands", "band_names", "betas", "pixel_size"):
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


_SCHEDULE_NUMBERS: Mapping[str, tuple[Callable[[Any], bool], str]] = {
    "every": (lambda v: v > 0, "a finite number above 0"),
    "power": (lambda v: v > 0, "a finite number above 0"),
    "factor": (lambda v: 0 < v <= 1, "a number above 0 and up to 1"),
    "floor": (lambda v: 0 <= v <= 1, "a number from 0 to 1"),
    "warm_up": (_whole(0), "a number of epochs, 0 or more"),
}


def _check_schedule(schedule: Mapping[str, Any], epochs: int) -> None:
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
    raise BadInput(f"In the recipe, {name} is {_shown(value)}; it must be {allowed}.")


def _shown(value: Any) -> str:
    """A value as a recipe or JSON would write it, fit for a sentence."""
    if isinstance(value, str):
        return f"“{one_line(value)}”"
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return one_line(str(value))
    return one_line(json_text(value, default=str))


# ---- Files ---------------------------------------------------------------------------------------


def read_recipe(name: str | Path, changes: Sequence[str] = ()) -> Recipe:
    """The recipe of a file, or of one that comes with Deep Change, with changes such as “batch=2”
    applied.

    Raises BadInput, in one sentence, where it cannot be read, or says something unknown."""
    values = _read(_found(str(name)), ())
    for change in changes:
        _apply(values, change)
    return recipe_from(values)


def recipe_from(values: Mapping[str, Any]) -> Recipe:
    """The recipe of plain values. Raises BadInput for names that no recipe has, and for those that
    are lacking."""
    known = [item.name for item in fields(Recipe)]
    for name in values:
        if name not in known:
            near = nearest(name, known)
            perhaps = f"perhaps {near} is meant; " if near else ""
            raise BadInput(
                f"A recipe knows no “{one_line(name)}”; {perhaps}it knows {', '.join(known)}."
            )
    for name in ("name", "network", "data"):
        if name not in values:
            raise BadInput(f"The recipe does not say “{name}”; add a line such as {name} = “…”.")
    return Recipe(**values)


def nearest(name: str, known: Sequence[str]) -> str:
    """The known name that is most like another, or nothing where none is."""
    return next(iter(difflib.get_close_matches(name, known, 1)), "")


def changed(recipe: Recipe, changes: Sequence[str]) -> Recipe:
    """The recipe with changes such as “licence=…” applied. Raises BadInput."""
    values = recipe.to_json()
    for change in changes:
        _apply(values, change)
    return recipe_from(values)


def shipped() -> list[str]:
    """The names of the recipes that come with Deep Change."""
    return sorted(path.stem for path in RECIPES.glob("*.toml"))


def _found(name: str, folder: Path | None = None) -> Path:
    """The file of a recipe: beside the one that is based on it, or anywhere, or of those that come
    with Deep Change.

    Raises BadInput where there is none."""
    path = Path(name)
    own = RECIPES / f"{path.name.removesuffix('.toml')}.toml"
    with suppress(OSError):  # of names too long for the disk
        if folder is not None and (beside := folder / f"{name}.toml").is_file():
            return beside
        if path.is_file() or unfit(name):
            return path
        if path.name == str(path) and own.is_file():
            return own
        if name.strip() and path.is_dir():
            raise BadInput(
                f"“{path}” is a folder and no recipe; give a TOML file, such as one in it."
            )
    if not name.strip():
        raise BadInput(
            f"The name of the recipe is empty; give a TOML file, or one of {', '.join(shipped())}."
        )
    if near := nearest(own.stem, shipped()):
        raise BadInput(
            f"There is no recipe “{path}”; perhaps {near} is meant (deepchange-train recipes lists "
            "all)."
        )
    raise BadInput(
        f"There is no recipe “{path}”; give a TOML file, or one of {', '.join(shipped())}."
    )


def _read(path: Path, above: tuple[Path, ...]) -> dict[str, Any]:
    """What a file says, laid over what the file that it is based on says."""
    values = _parsed(path)
    if "based_on" not in values:
        return values
    other = values.pop("based_on")
    if not isinstance(other, str) or not other.strip() or path in above:
        raise BadInput(
            f"The recipe “{path}” is based on {_shown(other)}, which leads nowhere; name another "
            "recipe."
        )
    return _laid_over(_read(_found(other, path.parent), (*above, path)), values)


def _laid_over(below: dict[str, Any], values: Mapping[str, Any]) -> dict[str, Any]:
    """What a recipe says, with other values laid over it: tables name by name, but a table of
    another kind as a whole, whose numbers would mean nothing to it."""
    laid = {**below, **values}
    for name, table in values.items():
        held = below.get(name)
        if (
            isinstance(table, Mapping)
            and isinstance(held, Mapping)
            and _kind(table) in (None, _kind(held))
        ):
            laid[name] = {**held, **table}
    return laid


def _kind(table: Mapping[str, Any]) -> Any:
    return table.get("kind")


def _parsed(path: Path) -> dict[str, Any]:
    """What a TOML file says, with or without a byte-order mark, as editors on Windows write one."""
    try:
        return tomllib.loads(read_named(path).decode("utf-8-sig"))
    except OSError as error:
        raise BadInput(
            f"The recipe “{path}” cannot be read ({error.strerror or error})."
        ) from error
    except UnicodeDecodeError as error:
        raise BadInput(f"The recipe “{path}” is not UTF-8 text; save it as UTF-8.") from error
    except RecursionError as error:
        raise BadInput(
            f"The recipe “{path}” is no TOML: its brackets nest too deeply; correct it there."
        ) from error
    except ValueError as error:  # TOMLDecodeError, and numbers too long for Python
        raise BadInput(f"The recipe “{path}” is no TOML: {error}; correct it there.") from error


def _apply(values: dict[str, Any], change: str) -> None:
    """Lay “key=value” or “table.key=value” over what the recipe says; the value is TOML, or a plain
    text."""
    key, equals, text = change.partition("=")
    key, text = key.strip(), text.strip()
    if not equals or not key:
        raise BadInput(
            f"“{change}” is no change of a recipe; write it as key=value, such as batch=2."
        )
    try:
        value = tomllib.loads(f"value = {text}")["value"]
    except (ValueError, RecursionError):
        value = text
    table, dot, inner = key.partition(".")
    values.update({key: value} if not dot else _laid_over(values, {table: {inner: value}}))

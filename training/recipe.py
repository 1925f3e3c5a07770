"""A recipe: all that decides what a training makes, in one TOML file that a person can read.

`read_recipe` reads a file, or one that comes with Deep Change by its name; a file may be based on
another and say only what differs. Nothing here needs torch.
"""

from __future__ import annotations

import dataclasses
import difflib
import sys
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any

from ..engine.catalogue.networks import one_line
from ..engine.errors import BadInput
from ..engine.files.doors import read_named, unfit
from ..engine.messages import msg
from .baselines.networks import check_options
from .data.pair_set import SPLIT_FILE
from .recipe_values import LAST, RULES, check_schedule, check_together, of_kind, refuse, shown

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

RECIPES = Path(__file__).parent / "recipes"


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
    around a change; scales: by how much they are enlarged, smallest and largest, none for as they
    are. window, window_overlap: pixels to predict with, in validation as in detection.
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
    card and table. licence, commercial_use, training_data, limits, pixel_size, thresholds: for the
    card."""

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
    scales: tuple[float, ...] = ()
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
    thresholds: tuple[Any, ...] = ()

    def __post_init__(self) -> None:
        for item in fields(self):
            object.__setattr__(self, item.name, of_kind(item, getattr(self, item.name)))
        for names, accepts, allowed in RULES:
            for name in names:
                if not accepts(getattr(self, name)):
                    refuse(name, getattr(self, name), allowed)
        check_options(self.network, self.options)
        check_together(self)
        check_schedule(self.schedule, self.epochs)

    @property
    def measure(self) -> str:
        """The score by which epochs are compared; of those whose last epoch is kept, the one that
        is told."""
        return "f1_at_best" if self.chosen_by == LAST else self.chosen_by

    def to_json(self) -> dict[str, Any]:
        """The recipe as plain values, from which `recipe_from` makes it again."""
        return dataclasses.asdict(self)


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
                msg(
                    "A recipe knows no “{name}”; {perhaps}it knows {known}.",
                    name=one_line(name),
                    perhaps=perhaps,
                    known=", ".join(known),
                )
            )
    for name in ("name", "network", "data"):
        if name not in values:
            raise BadInput(
                msg("The recipe does not say “{name}”; add a line such as {name} = “…”.", name=name)
            )
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
                msg(
                    "“{path}” is a folder and no recipe; give a TOML file, such as one in it.",
                    path=path,
                )
            )
    if not name.strip():
        raise BadInput(
            msg(
                "The name of the recipe is empty; give a TOML file, or one of {shipped}.",
                shipped=", ".join(shipped()),
            )
        )
    if near := nearest(own.stem, shipped()):
        raise BadInput(
            msg(
                "There is no recipe “{path}”; perhaps {near} is meant (deepchange-train "
                "recipes lists all).",
                path=path,
                near=near,
            )
        )
    raise BadInput(
        msg(
            "There is no recipe “{path}”; give a TOML file, or one of {shipped}.",
            path=path,
            shipped=", ".join(shipped()),
        )
    )


def _read(path: Path, above: tuple[Path, ...]) -> dict[str, Any]:
    """What a file says, laid over what the file that it is based on says."""
    values = _parsed(path)
    if "based_on" not in values:
        return values
    other = values.pop("based_on")
    if not isinstance(other, str) or not other.strip() or path in above:
        raise BadInput(
            msg(
                "The recipe “{path}” is based on {value}, which leads nowhere; name "
                "another recipe.",
                path=path,
                value=shown(other),
            )
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
            msg(
                "The recipe “{path}” cannot be read ({reason}).",
                path=path,
                reason=error.strerror or error,
            )
        ) from error
    except UnicodeDecodeError as error:
        raise BadInput(
            msg("The recipe “{path}” is not UTF-8 text; save it as UTF-8.", path=path)
        ) from error
    except RecursionError as error:
        raise BadInput(
            msg(
                "The recipe “{path}” is no TOML: its brackets nest too deeply; correct it there.",
                path=path,
            )
        ) from error
    except ValueError as error:  # TOMLDecodeError, and numbers too long for Python
        raise BadInput(
            msg(
                "The recipe “{path}” is no TOML: {error}; correct it there.", path=path, error=error
            )
        ) from error


def _apply(values: dict[str, Any], change: str) -> None:
    """Lay “key=value” or “table.key=value” over what the recipe says; the value is TOML, or a plain
    text."""
    key, equals, text = change.partition("=")
    key, text = key.strip(), text.strip()
    if not equals or not key:
        raise BadInput(
            msg(
                "“{change}” is no change of a recipe; write it as key=value, such as batch=2.",
                change=change,
            )
        )
    try:
        value = tomllib.loads(f"value = {text}")["value"]
    except (ValueError, RecursionError):
        value = text
    table, dot, inner = key.partition(".")
    values.update({key: value} if not dot else _laid_over(values, {table: {inner: value}}))

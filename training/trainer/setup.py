"""What a recipe asks for, made: pairs, chips, normalisation, network, loss, optimiser."""

from __future__ import annotations

import hashlib
import json
from collections import defaultdict
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

from ...engine.catalogue.card import Card, DateNormalisation, Normalisation
from ...engine.catalogue.networks import GRAPH, one_line
from ...engine.catalogue.published import IMAGENET, published_card
from ...engine.catalogue.store import find_weights, read_weights_file
from ...engine.errors import BadInput, NothingToAssess
from ...engine.files.json_text import json_text
from ...engine.files.whole_file import whole_file
from ...engine.messages import Message, msg
from ...engine.paths import home
from ...engine.raster.pair import measure
from ...engine.tensor.weights.imagenet import initialise_encoder
from ...engine.tensor.weights.weights_file import load
from ..baselines.networks import BASELINES, build_network, channels_shown, classes_told, facts_of
from ..data.augmentation import Augmentation
from ..data.chip_dataset import ChipPlan, Chips
from ..data.draws import Draws
from ..data.opening import example, open_files_of, refuse_odd_files
from ..data.pair_set import PairSet, open_set, read_description, refuse_nothing_to_learn
from ..losses import Target, Terms, build_loss
from ..metrics.evaluate import Windows
from ..own.code import COMPUTES, failures_of, is_own
from ..own.network import refuse_unfit
from ..recipe import Recipe, nearest
from ..recipe_values import refuse

_COLOURS = ("red", "green", "blue")
_DATES = ("before", "after")
_LARGEST_BYTE = 255
# What numbers of an augmentation may be that are no chance.
_NO_CHANCE = {
    "degrees": "an angle above 0 and up to 180",
    "pixels": "a number above 0 and up to 16",
}


class Learner(nn.Module):
    """A network with its loss: what is trained, as one module, so that several processes can share
    a batch. own: the loss as the recipe names it, where it is the user's own."""

    def __init__(self, network: nn.Module, loss: nn.Module, own: str = "") -> None:
        super().__init__()
        self.network, self.loss, self._own = network, loss, own

    def forward(self, before: Tensor, after: Tensor, target: Target) -> Terms:
        """The terms of the loss of a batch (N, C, H, W). Raises BadInput where a loss of the user's
        own fails."""
        found: Terms
        if not self._own:
            found = self.loss(self.network, before, after, target)
            return found
        with failures_of(self._own, COMPUTES):
            found = self.loss(self.network, before, after, target)
        if not (isinstance(found, dict) and isinstance(found.get("total"), Tensor)):
            raise BadInput(
                msg(
                    "The loss “{name}” gives no “total”; it must give a table of tensors, one of "
                    "them called so.",
                    name=self._own,
                )
            )
        return found


def refuse_graph(recipe: Recipe) -> None:
    """Raise BadInput where a graph is to be trained further."""
    if recipe.network == GRAPH:
        raise BadInput(
            msg(
                "Weights of a network of somebody’s own hold what it computes, not what it learns "
                "with; train it anew where its code is (network = “module:Class”)."
            )
        )


def open_data(recipe: Recipe) -> PairSet:
    """The set that a recipe names. Raises BadInput."""
    if not Path(recipe.data).is_dir():
        raise BadInput(
            msg(
                "The recipe trains with “{data}”, which is no folder; prepare the set "
                "there (deepchange-train data), or say where it is with --set "
                "data=FOLDER.",
                data=recipe.data,
            )
        )
    return open_set(Path(recipe.data), recipe.split_file)


def train_chips(recipe: Recipe, pairs: PairSet) -> Chips:
    """The chips to train with. Raises BadInput, also for what the weights' card would refuse when
    all is learned."""
    refuse_nothing_to_learn(pairs)
    refuse_odd_files(
        pairs, "train", recipe.bands or None
    )  # before the card is measured by the first of them
    augmentation, normalisation = augmentation_of(recipe), normalisation_of(recipe, pairs)
    _refuse_unfit_card(recipe, pairs, normalisation)
    plan = ChipPlan(
        normalisation,
        recipe.chip or None,
        recipe.overlap,
        recipe.bands or None,
        augmentation,
        recipe.seed,
    )
    if recipe.draws:
        return Draws(pairs, "train", plan, recipe.draws, recipe.draws_changed, recipe.scales)
    return Chips(pairs, "train", plan)


def augmentation_of(recipe: Recipe) -> Augmentation:
    """How chips are changed. Raises BadInput for what is no way to change them, and for what is no
    number."""
    known = [item.name for item in fields(Augmentation)]
    for name, value in recipe.augmentation.items():
        if name not in known:
            near = nearest(name, known)
            perhaps = f"perhaps {near} is meant; " if near else ""
            raise BadInput(
                msg(
                    "The recipe's augmentation knows no “{name}”; {perhaps}it knows {known}.",
                    name=one_line(name),
                    perhaps=perhaps,
                    known=", ".join(known),
                )
            )
        if isinstance(value, bool) or not isinstance(value, (int, float)):
            refuse(f"augmentation.{name}", value, _NO_CHANCE.get(name, "a number from 0 to 1"))
    return Augmentation(**recipe.augmentation)


def _refuse_unfit_card(recipe: Recipe, pairs: PairSet, normalisation: Normalisation) -> None:
    """Make the card of the weights as the export will, with scores that stand for those to come."""
    if recipe.network in BASELINES:
        return
    from .export import Best, card_of  # which imports this file

    # Doubtful scores: the card says so in its limits, and is as long as it can get. The statistics
    # of the raster need no measuring; those at hand take their place.
    unmeasured = replace(recipe, normalisation="raster")
    scores: defaultdict[str, float] = defaultdict(lambda: 0.05)
    card = card_of(Best(unmeasured, None, scores, 1, options_of(recipe, pairs), pairs))
    replace(card, normalisation=normalisation)


def windows_of(recipe: Recipe, pairs: PairSet, split: str) -> Windows:
    """The windows in which the pairs of a split are predicted."""
    plan = ChipPlan(
        normalisation_of(recipe, pairs), recipe.window, recipe.window_overlap, recipe.bands or None
    )
    return Windows(pairs, split, plan)


def normalisation_of(recipe: Recipe, pairs: PairSet) -> Normalisation:
    """How values are shown to the network."""
    any_bands = "bands" in facts_of(recipe.network).options
    options = options_of(recipe, pairs) if any_bands else dict(recipe.options)
    if recipe.start:  # they were taught with that
        return read_weights_file(find_weights(recipe.start)).card.normalisation
    channels = channels_shown(recipe.network, options)
    if recipe.normalisation == "imagenet":
        return IMAGENET
    if recipe.normalisation == "unit":
        return Normalisation.fixed(255, (0.0,) * channels, (1.0,) * channels)
    if recipe.normalisation == "raster":
        return Normalisation("raster")
    if recipe.normalisation in ("data means", "data"):
        return _statistics_of(recipe, pairs)
    if recipe.network in BASELINES or is_own(recipe.network):
        raise BadInput(
            msg(
                "Of {title} no normalisation is known; name one in the recipe, such as "
                'normalisation = "unit".',
                title=facts_of(recipe.network).title,
            )
        )
    return published_card(recipe.network, options).normalisation


def unlike_values(recipe: Recipe, pairs: PairSet) -> Message | None:
    """A sentence where the network is shown values as those of 8-bit images are, and the images are
    others."""
    source = example(pairs, recipe.bands or None)
    eight_bit = normalisation_of(recipe, pairs).scale == _LARGEST_BYTE
    if not eight_bit or source.type_name == "Byte" or source.palette:
        return None
    return msg(
        "The images are of type {type}, and normalisation = “{normalisation}” is for values from 0 "
        "to 255: unless theirs are those, choose --set normalisation=raster, or data.",
        type=source.type_name,
        normalisation=recipe.normalisation,
    )


def _statistics_of(recipe: Recipe, pairs: PairSet) -> Normalisation:
    """Each date less the mean of its bands over the training pairs, as published with BSFNet; with
    “data” also divided by their deviation."""
    known = read_description(pairs.folder).get("statistics")
    measured = known or remembered_statistics(pairs, recipe.bands or None)
    picked = recipe.bands if known else ()  # what is measured here is of the chosen bands alone
    dates = []
    for date in ("before", "after"):
        mean, deviation = (
            [values[band - 1] for band in picked] if picked else list(values)
            for values in (measured[date]["mean"], measured[date]["deviation"])
        )
        divided = (
            [value or 1.0 for value in deviation]
            if recipe.normalisation == "data"
            else [1.0] * len(mean)
        )
        dates.append(DateNormalisation(tuple(mean), tuple(divided)))
    return Normalisation("fixed", 1.0, *dates)


def has_to_measure(recipe: Recipe, pairs: PairSet) -> bool:
    """Whether the pairs to train with will be read once, to measure their mean and deviation."""
    if (
        recipe.start
        or recipe.normalisation not in ("data means", "data")
        or read_description(pairs.folder).get("statistics")
    ):
        return False
    return not _remembered(pairs, recipe.bands or None).is_file()


def remembered_statistics(
    pairs: PairSet, bands: tuple[int, ...] | None = None
) -> dict[str, dict[str, list[float]]]:
    """`statistics_of`, measured once as long as no file to train with changes; kept in the folder
    DEEPCHANGE_HOME."""
    path = _remembered(pairs, bands)
    with suppress(OSError, ValueError, TypeError, KeyError):
        found = json.loads(path.read_text(encoding="utf-8"))
        if all(
            np.isfinite(found[date][name]).all()
            for date in _DATES
            for name in ("mean", "deviation")
        ):
            return dict(found)
    found = statistics_of(pairs, bands)
    with suppress(OSError):  # where it cannot be kept it is measured each time
        path.parent.mkdir(parents=True, exist_ok=True)
        with whole_file(path) as part:
            part.write_text(json_text(found), encoding="utf-8")
    return found


def _remembered(pairs: PairSet, bands: tuple[int, ...] | None) -> Path:
    """The file of a set's statistics, another for other images, sizes, times of change or bands."""
    facts: list[Any] = [bands]
    for files in pairs.pairs("train"):
        for path in (files.before, files.after):
            found = path.stat()
            facts.append((str(path.resolve()), found.st_size, found.st_mtime_ns))
    return (
        home() / "statistics" / f"{hashlib.sha256(json_text(facts).encode()).hexdigest()[:32]}.json"
    )


def statistics_of(
    pairs: PairSet, bands: tuple[int, ...] | None = None
) -> dict[str, dict[str, list[float]]]:
    """Mean and deviation of the bands of each date over the pairs to train with, as a set's
    description has them.

    bands: those on disk, in their order; None takes all. Raises BadInput where images have
    others."""
    refuse_odd_files(pairs, "train", bands)
    pixels = 0.0
    sums: dict[str, Any] = dict.fromkeys(_DATES, 0.0)
    squares: dict[str, Any] = dict.fromkeys(_DATES, 0.0)
    for files in pairs.pairs("train"):
        try:
            found = measure(open_files_of(files, bands))
        except NothingToAssess:
            continue  # among many a flat one may stand
        weight = found.pixels * found.valid_share
        pixels += weight
        for date, values in zip(_DATES, (found.before, found.after)):
            mean, deviation = np.array(values.mean), np.array(values.deviation)
            sums[date] = sums[date] + weight * mean
            squares[date] = squares[date] + weight * (deviation**2 + mean**2)
    if not pixels:
        raise BadInput(
            msg(
                "No pair of “{folder}” to train with has data that vary; check the images.",
                folder=pairs.folder,
            )
        )
    means = {date: np.asarray(total) / pixels for date, total in sums.items()}
    return {
        date: {
            "mean": mean.tolist(),
            "deviation": np.sqrt(np.maximum(squares[date] / pixels - mean**2, 0)).tolist(),
        }
        for date, mean in means.items()
    }


def band_names_of(recipe: Recipe, pairs: PairSet) -> tuple[str, ...]:
    """The network's channels: what the recipe calls them, else what the images do, else their
    numbers on disk.

    A card that named other bands than were trained with would have detection show the network other
    bands. Raises BadInput where the recipe names more or fewer than there are."""
    if recipe.band_names:
        channels = channels_shown(recipe.network, options_of(recipe, pairs))
        if len(recipe.band_names) != channels:
            title = facts_of(recipe.network).title
            refuse(
                "band_names",
                recipe.band_names,
                f"{channels} names, one for each band that {title} is shown",
            )
        return recipe.band_names
    source = example(pairs, recipe.bands or None)
    if source.palette:
        return _COLOURS
    if source.shown is not None and source.channels == len(_COLOURS):
        return tuple(_COLOURS[source.shown.index(channel)] for channel in range(len(_COLOURS)))
    return tuple(f"band {number}" for number in source.bands)


def pixel_size_of(recipe: Recipe, pairs: PairSet) -> tuple[float, float] | None:
    """The smallest and largest side of a pixel in metres: what the recipe says, else of an image
    that has a place."""
    if recipe.pixel_size:
        return recipe.pixel_size[0], recipe.pixel_size[1]
    size = example(pairs).grid.pixel_size()
    return None if size is None else (round(min(size), 3), round(max(size), 3))


def shows_blue_first(recipe: Recipe, pairs: PairSet) -> bool:
    """Whether the first three channels are blue, green and red, which pictures must turn around."""
    return band_names_of(recipe, pairs)[:3] == ("blue", "green", "red")


def options_of(recipe: Recipe, pairs: PairSet) -> dict[str, Any]:
    """What the network is built with: the recipe's options and, where it does not say, the set's
    numbers of bands and classes. Raises BadInput where the network takes another number of
    bands."""
    options = dict(recipe.options)
    facts, bands = facts_of(recipe.network), len(recipe.bands) or example(pairs).channels
    if (
        "bands" in facts.options
        and "bands" not in options
        and bands != channels_shown(recipe.network, options)
    ):
        options["bands"] = bands
    if bands != channels_shown(recipe.network, options):
        raise BadInput(
            msg(
                "The images of “{folder}” have {bands} bands, and {title} takes "
                "{channels}; name those to use, such as --set bands=[1,2,3], or choose "
                "--set network=dsms-fcn, which takes any number.",
                folder=pairs.folder,
                bands=bands,
                title=facts.title,
                channels=channels_shown(recipe.network, options),
            )
        )
    if facts_of(recipe.network).task != "change" and pairs.classes:
        options.setdefault("classes", len(pairs.classes))
    return options


def classes_scored(recipe: Recipe, options: Mapping[str, Any], pairs: PairSet, split: str) -> int:
    """How many kinds of land cover are told apart and known in a split; 0 where one of both is not
    so."""
    known = all(files.classes_before is not None for files in pairs.pairs(split))
    return classes_told(recipe.network, options) if known else 0


def built_network(recipe: Recipe, options: Mapping[str, Any]) -> Any:
    """The network of a recipe with random weights, in training mode. Raises BadInput."""
    network = build_network(recipe.network, options)
    if is_own(recipe.network):
        network.window = recipe.window
    return network


def build_learner(recipe: Recipe, options: Mapping[str, Any]) -> Learner:
    """Network and loss, the same for the same seed. Raises BadInput."""
    torch.manual_seed(recipe.seed)
    network = built_network(recipe, options)
    if recipe.network in BASELINES or is_own(recipe.network):
        _refuse_start(recipe)
    if is_own(recipe.network):
        bands = channels_shown(recipe.network, options)
        refuse_unfit(network, bands, {recipe.chip or recipe.window, recipe.window})
    if recipe.start:
        network.load_state_dict(_start_of(recipe, options).state_dict())
    elif recipe.encoder:
        initialise_encoder(network, recipe.encoder)
    of_loss = dict(recipe.loss)
    if facts_of(recipe.network).task != "change":
        of_loss["classes"] = classes_told(recipe.network, options)
    own = str(of_loss.get("kind", "")) if is_own(of_loss.get("kind", "")) else ""
    learner = Learner(network, build_loss(recipe.network, **of_loss), own)
    return learner.to(memory_format=torch.channels_last)


def _refuse_start(recipe: Recipe) -> None:
    """Raise BadInput for weights to start from where there are none of such a network."""
    title = facts_of(recipe.network).title
    if recipe.start:
        raise BadInput(
            msg(
                "{title} is none of the networks of which there are weights to start from; leave "
                "start out.",
                title=title,
            )
        )
    if recipe.encoder:
        raise BadInput(
            msg("{title} has no encoder that could start from ImageNet; leave it out.", title=title)
        )


def _start_of(recipe: Recipe, options: Mapping[str, Any]) -> nn.Module:
    """The network of the weights to start from. Raises ModelDoesNotFit, or BadInput where it is
    built otherwise."""
    network, card = load(find_weights(recipe.start))
    built = {**_usual(card.network), **card.options}
    wanted = {**_usual(recipe.network), **options}
    if _has_more_bands(recipe, card) and {**built, "bands": len(recipe.band_names)} == wanted:
        return _widened(network, card, recipe, options)
    if (card.network, built) != (recipe.network, wanted):
        raise BadInput(
            msg(
                "The weights “{start}” to start from are of {built}, and the training "
                "is of {built_2}; choose the same with --set, or other weights.",
                start=recipe.start,
                built=_told(card.network, built),
                built_2=_told(recipe.network, wanted),
            )
        )
    return network


def _usual(network: str) -> dict[str, Any]:
    """What a network is built with where nothing is said."""
    return {name: option.default for name, option in facts_of(network).options.items()}


def _has_more_bands(recipe: Recipe, card: Card) -> bool:
    """Whether the recipe names all bands of a card and others beside them, and values are shown
    alike: by each image's own statistics."""
    return (
        card.network == recipe.network
        and card.normalisation.statistics == "raster"
        and set(card.bands) < set(recipe.band_names)
    )


def _widened(start: nn.Module, card: Card, recipe: Recipe, options: Mapping[str, Any]) -> nn.Module:
    """A network of more bands that says what `start` says until it learns: the kernels of bands
    that are new are 0."""
    network: nn.Module = build_network(recipe.network, options)
    places = [recipe.band_names.index(name) for name in card.bands]
    state = start.state_dict()
    for name, ours in network.state_dict().items():
        if ours.shape != state[name].shape:  # of the first layer alone
            wider = torch.zeros_like(ours)
            wider[:, places] = state[name]
            state[name] = wider
    network.load_state_dict(state)
    return network


def _told(network: str, options: Mapping[str, Any]) -> str:
    return " ".join([network, *(f"{name}={value}" for name, value in options.items())])


def refuse_other_colours(recipe: Recipe, pairs: PairSet) -> None:
    """Raise BadInput where the weights to start from take the same colours in another order than
    they will be shown."""
    if not recipe.start:
        return
    theirs, ours = (
        read_weights_file(find_weights(recipe.start)).card.bands,
        band_names_of(recipe, pairs),
    )
    if theirs != ours and set(theirs) == set(ours):
        on_disk = recipe.bands or range(1, len(ours) + 1)
        raise BadInput(
            msg(
                "The weights “{start}” to start from take {theirs}, and the set gives "
                "{ours}; put the bands in that order, as with --set bands={bands}.",
                start=recipe.start,
                theirs=", ".join(theirs),
                ours=", ".join(ours),
                bands=str([on_disk[ours.index(name)] for name in theirs]),
            )
        )


def build_optimiser(recipe: Recipe, learner: nn.Module) -> torch.optim.Optimizer:
    """Adam (its decay added to the gradient) or AdamW, over all parameters that learn."""
    kind = torch.optim.AdamW if recipe.optimiser == "adamw" else torch.optim.Adam
    encoder: list[nn.Parameter] = []
    rest: list[nn.Parameter] = []
    apart = bool(recipe.encoder or recipe.start) and recipe.encoder_rate != 1
    for name, parameter in learner.named_parameters():
        if parameter.requires_grad:
            (encoder if apart and "encoder" in name else rest).append(parameter)
    rate = recipe.learning_rate
    groups: list[dict[str, Any]] = [{"params": rest, "lr": rate, "initial_lr": rate}]
    if encoder:
        slower = rate * recipe.encoder_rate
        groups.append({"params": encoder, "lr": slower, "initial_lr": slower})
    return kind(
        groups,
        lr=rate,
        betas=(recipe.betas[0], recipe.betas[1]),
        eps=recipe.epsilon,
        weight_decay=recipe.weight_decay,
    )


def parameters_of(network: nn.Module) -> int:
    """How many numbers a network learns."""
    return sum(parameter.numel() for parameter in network.parameters() if parameter.requires_grad)


def described(recipe: Recipe) -> str:
    """The recipe as a JSON text, for a checkpoint."""
    return json_text(recipe.to_json())

"""From a training's best checkpoint to a weights file with its card, which detection takes at
once."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import torch

from ...engine.catalogue.card import Card, LandClass
from ...engine.catalogue.networks import GRAPH
from ...engine.catalogue.published import published_card
from ...engine.catalogue.store import ENDING, find_weights, read_weights_file
from ...engine.errors import BadInput
from ...engine.messages import Message, msg
from ...engine.tensor.weights.weights_file import save
from ..baselines.networks import channels_shown, facts_of, refuse_to_export
from ..data.pair_set import PairSet, read_description
from ..metrics.calibration import Levels
from ..metrics.change import Counts, change_scores
from ..metrics.choice import OF_PARTS, Choice, choose, of_parts
from ..metrics.interval import interval_of_f1
from ..own.code import is_own
from ..recipe import Recipe, changed, recipe_from
from ..recipe_values import LAST
from . import checkpoints
from .crf_choice import CrfScores, chosen_crf
from .setup import (
    band_names_of,
    built_network,
    normalisation_of,
    open_data,
    options_of,
    pixel_size_of,
)

FOR_THE_CARD = (
    "title",
    "licence",
    "commercial_use",
    "training_data",
    "limits",
    "pixel_size",
    "thresholds",
)
CHANCE = 0.1  # kappa below which a network agrees with its labels little more than chance does
_WORTH = 0.001  # gain of F1 from which a CRF is worth its seconds for each megapixel
_ERROR = "ece"  # of a calibration; a mean of bins says little where few pixels lie in most
_OF_PARTS = tuple(f" {name}" for name in OF_PARTS)
_SCORES = ("precision", "recall", "f1", "iou", "overall_accuracy", "kappa")
_OF_PAIRS = ("f1 mean of pairs", "f1 95 % from", "f1 95 % to")


@dataclass(frozen=True)
class Best:
    """A training's best checkpoint: its recipe, the network in evaluation mode, its scores, and
    when it was reached. choice: threshold and calibration by the pairs that the epoch was chosen
    on; None where the recipe or the training pairs themselves decide, and of earlier versions."""

    recipe: Recipe
    network: Any
    scores: Mapping[str, float]
    epoch: int
    options: Mapping[str, Any]
    pairs: PairSet
    choice: Choice | None = None


@dataclass(frozen=True)
class LeftOut:
    """What trainings said of the pairs that they left out, all pixels counted together.

    choice: threshold, calibration, scores. pairs, trainings: how many there were. crf: what a CRF
    did to F1 in each of them, where that was measured. folds: what each said, set by set, not
    calibrated. by_pair: the counts of each pair, predicted by true, at the threshold."""

    choice: Choice
    pairs: int
    trainings: int
    epochs: tuple[int, ...] = ()  # of those trainings, where they were of other lengths
    crf: tuple[CrfScores, ...] = ()
    folds: tuple[Mapping[str, Levels], ...] = ()
    by_pair: Mapping[str, Counts] = field(default_factory=dict)

    @property
    def gain_by_crf(self) -> float | None:
        """By how much a CRF raises F1, as a mean of the trainings; None where one does not say."""
        if len(self.crf) < self.trainings:
            return None
        return sum(found.refined - found.without for found in self.crf) / self.trainings

    @property
    def threshold(self) -> float:
        """Of the largest F1, 0..1."""
        return self.choice.threshold

    @property
    def scores(self) -> Mapping[str, float]:
        """The measures there, of each set of a merged one, the errors of the calibration, and how
        sure F1 is."""
        return {
            **self.choice.scores,
            **of_parts(self.choice.parts),
            **self.choice.errors,
            **dict(zip(_OF_PAIRS, self._of_pairs())),
        }

    def _of_pairs(self) -> tuple[float, ...]:
        each = [scores["f1"] for scores in self.scores_of_pairs().values()]
        between = self.interval
        return () if between is None or not each else (sum(each) / len(each), *between)

    @property
    def interval(self) -> tuple[float, float] | None:
        """Between which values F1 lies in 95 of 100 draws of the pairs; None where they are few."""
        return interval_of_f1(list(self.by_pair.values()))

    def scores_of_pairs(self) -> dict[str, dict[str, float]]:
        """The measures of each pair in which something changed, the lowest F1 first."""
        found = {
            name: change_scores(counts)
            for name, counts in self.by_pair.items()
            if counts[:, 1].any()
        }
        return dict(sorted(found.items(), key=lambda each: (each[1]["f1"], each[0])))

    @property
    def told(self) -> str:
        """How the threshold was chosen, for a card."""
        return (
            f"the largest {self.choice.measure} ({self.choice.value:.4f}) on {self.pairs} pair(s), "
            "each of which "
            f"one of {self.trainings} training(s) of the same recipe had left out"
            + (f"; these had {' and '.join(map(str, self.epochs))} epochs" if self.epochs else "")
        )


@dataclass(frozen=True)
class Measured:
    """What was measured after a training. tested: scores on the test pairs; left_out: of trainings
    that left out some pairs each, whose threshold the card then has."""

    tested: Mapping[str, float] | None = None
    left_out: LeftOut | None = None


def load_best(folder: Path, data: str = "") -> Best:
    """The best checkpoint of a training. data: where the set lies now, if not where the recipe
    says.

    Raises BadInput where there is none."""
    if not folder.is_dir():
        raise BadInput(
            msg("“{folder}” is no folder; give the folder of a training.", folder=folder)
        )
    path = folder / checkpoints.BEST
    if not path.is_file():
        raise BadInput(
            msg(
                "“{folder}” holds no trained network ({best}); train to the end of an epoch first.",
                folder=folder,
                best=checkpoints.BEST,
            )
        )
    state = checkpoints.load(path)
    recipe = recipe_from({**json.loads(state["recipe"]), **({"data": data} if data else {})})
    position, pairs = json.loads(state["position"]), open_data(recipe)
    options = options_of(recipe, pairs)
    network = built_network(recipe, options)
    try:
        network.load_state_dict(state["network"])
    except RuntimeError as error:
        raise BadInput(
            msg(
                "“{network}” is built otherwise now than when “{folder}” was trained; take the "
                "code of then, and a set with as many bands.",
                network=recipe.network,
                folder=folder,
            )
            if is_own(recipe.network)
            else msg(
                "“{data}” has other bands or classes than what “{folder}” was trained "
                "with; give a set of the same.",
                data=recipe.data,
                folder=folder,
            )
        ) from error
    choice = _choice(recipe, state.get("levels", {}))
    network.calibration = () if choice is None else choice.calibration
    at = position["scores"], position["best_epoch"]
    return Best(recipe, network.eval(), *at, options, pairs, choice)


def _choice(recipe: Recipe, levels: Mapping[str, torch.Tensor]) -> Choice | None:
    if recipe.threshold or recipe.chosen_on == "train" or not levels:
        return None
    return choose({part: Levels(counts.numpy()) for part, counts in levels.items()})


def export(
    folder: Path,
    output: Path | None = None,
    *,
    half: bool = False,
    data: str = "",
    measured: Measured = Measured(),
    changes: Sequence[str] = (),
) -> tuple[Path, Card]:
    """Write the best weights of a training as one file with its card. half: in half precision, half
    as large.

    output: the file, by default in the training's folder under the recipe's name. measured: what
    was measured since, for the card; changes: of what the recipe says for the card, as “limits=…”.
    Raises BadInput, OutOfSpace."""
    best = load_best(folder, data)
    best = replace(best, recipe=told_otherwise(best.recipe, changes))
    refuse_to_export(best.recipe.network)
    crf = chosen_crf(folder, best.epoch, threshold_of(best)[0])
    path = output or folder / f"{best.recipe.name}{ENDING}"
    if path.suffix != ENDING:
        raise BadInput(
            msg(
                "Weights files end in {ending}, and “{path}” does not; choose another name.",
                ending=ENDING,
                path=path,
            )
        )
    network = _for_the_file(best, half=half)
    card = card_of(best, measured)
    if measured.left_out:
        gain = measured.left_out.gain_by_crf
        of_crf = {} if gain is None else {"left-out f1 gained by CRF": round(gain, 4)}
        card = replace(
            card,
            crf=None if gain is None else gain >= _WORTH,
            scores={**card.scores, **of_crf},
        )
    elif crf is not None:
        of_crf = {f"{crf.split} f1 with CRF": round(crf.refined, 4)}
        card = replace(card, crf=crf.better, scores={**card.scores, **of_crf})
    card = replace(card, scores={**card.scores, **_scores_since(measured)})
    return path, save(network, card, path)


def why_not_exported(training: Any) -> Message | None:
    """Why a network of the user's own will not be exported, known before it learns; None where
    nothing is known to stand in the way. training: a `Training`."""
    from ..own.graph import NotAsGraph, as_graph

    if training.fabric.device.type != "cpu":  # where OpenVINO computes
        return None
    recipe, options = training.recipe, training.options
    try:
        as_graph(training.network, channels_shown(recipe.network, options), recipe.window)
    except NotAsGraph as error:
        return error.message
    return None


def _for_the_file(best: Best, *, half: bool) -> Any:
    """What a weights file holds of a network: its weights, of the user's own the graph, too."""
    if is_own(best.recipe.network):
        from ..own.graph import as_graph

        bands = channels_shown(best.recipe.network, best.options)
        return as_graph(best.network, bands, best.recipe.window, half=half)
    return best.network.to(torch.float16) if half else best.network


def _scores_since(measured: Measured) -> dict[str, float]:
    """The scores measured after the training, under names that say on what."""
    since = {"test": measured.tested, "left-out": measured.left_out and measured.left_out.scores}
    return {
        f"{pairs} {name}": round(float(value), 4)
        for pairs, scores in since.items()
        if scores
        for name, value in scores.items()
        if name in (*_SCORES, _ERROR, *_OF_PAIRS) or name.endswith(_OF_PARTS)
    }


def told_otherwise(recipe: Recipe, changes: Sequence[str]) -> Recipe:
    """The recipe with other words for the card. Raises BadInput for changes of what was trained
    with."""
    for change in changes:
        name = change.partition("=")[0].strip()
        if name not in FOR_THE_CARD:
            raise BadInput(
                msg(
                    "“{name}” belongs to what was trained and stays as it is; now only "
                    "{known} can be said otherwise.",
                    name=name,
                    known=", ".join(FOR_THE_CARD),
                )
            )
    return changed(recipe, changes)


def card_of(best: Best, measured: Measured = Measured()) -> Card:
    """What is known of trained weights. measured: after the training."""
    recipe, scores = best.recipe, _scores(best)
    kappa = scores[f"{recipe.chosen_on} kappa"]
    if measured.left_out:  # what the training's own pairs say counts for nothing then
        scores, kappa = {}, measured.left_out.scores.get("kappa", 1.0)
    kappa = min(kappa, (measured.tested or {}).get("kappa", 1.0))
    network, options = of_card(recipe, best.options)
    like = published_card(network, options)
    threshold, chosen = threshold_of(best)
    calibration = () if best.choice is None else best.choice.calibration
    if measured.left_out:
        threshold, chosen = measured.left_out.threshold, measured.left_out.told
        calibration = measured.left_out.choice.calibration
    known = {
        "title": recipe.title
        or f"{facts_of(recipe.network).title} trained on {_data_title(best.pairs)}",
        "bands": band_names_of(recipe, best.pairs),
        "normalisation": normalisation_of(recipe, best.pairs),
        "value_range": _value_range(recipe, like),
        "chip_size": recipe.window,
        "overlap": recipe.window_overlap,
        "pixel_size": pixel_size_of(recipe, best.pairs),
        "threshold": threshold,
        "threshold_chosen": chosen,
        "thresholds": tuple(sorted(map(tuple, recipe.thresholds))),
        "calibration": calibration,
        "scores": scores,
        "training_data": recipe.training_data or _training_data(best),
        "limits": " ".join(filter(None, (recipe.limits, doubt(kappa)))),
        "licence": _licence(best),
        "commercial_use": recipe.commercial_use,
        "citation": like.citation,
    }
    if like.classes and best.pairs.classes:
        known["classes"] = tuple(LandClass(item.name, item.colour) for item in best.pairs.classes)
    return published_card(network, options, **known)


def of_card(recipe: Recipe, options: Mapping[str, Any]) -> tuple[str, Mapping[str, Any]]:
    """Network and options as a card has them: one of the user's own is a graph there."""
    if is_own(recipe.network):
        return GRAPH, {"bands": channels_shown(recipe.network, options)}
    return recipe.network, options


def _value_range(recipe: Recipe, like: Card) -> tuple[float, float] | None:
    if recipe.start:
        return read_weights_file(find_weights(recipe.start)).card.value_range
    if is_own(recipe.network) and recipe.normalisation in ("unit", "imagenet"):
        return 0.0, 255.0
    return None if recipe.normalisation in ("raster", "data means", "data") else like.value_range


def doubt(kappa: float) -> str:
    """A sentence for whoever would use a network that agrees with labels little more than chance
    does, else nothing."""
    if kappa >= CHANCE:
        return ""
    return (
        f"It agrees with the labels little more than chance would (kappa {kappa:.2f}): train "
        "longer, or with more pairs, before you use it."
    )


def threshold_of(best: Best) -> tuple[float, str]:
    """The probability above which a pixel changed, and how it was chosen."""
    recipe = best.recipe
    if recipe.threshold:
        return recipe.threshold, recipe.decided or "given by the recipe before training"
    pairs = len(best.pairs.splits[recipe.chosen_on])
    if best.choice is not None:
        chosen = (
            f"the largest {best.choice.measure} on the {pairs} pair(s) of “{recipe.chosen_on}” "
            f"({best.choice.value:.4f})"
        )
        return best.choice.threshold, "; ".join(filter(None, (chosen, recipe.decided)))
    chosen = (
        f"the largest F1 on the {pairs} pair(s) of “{recipe.chosen_on}” "
        f"({best.scores['f1_at_best']:.4f})"
    )
    return round(float(best.scores["best_threshold"]), 4), "; ".join(
        filter(None, (chosen, recipe.decided))
    )


def _scores(best: Best) -> dict[str, float]:
    """What was measured while training, at the card's threshold, under names that say on what.

    Land cover where it changed is measured before that threshold is known: with what is called
    change at 0.5."""
    split, suffix = best.recipe.chosen_on, "" if best.recipe.threshold else "_at_best"
    of_change = {name: best.scores[name + suffix] for name in _SCORES}
    if best.choice is not None:
        own = best.choice
        of_change = {name: own.scores[name] for name in _SCORES} | of_parts(own.parts)
        of_change |= {_ERROR: own.errors[_ERROR]} if own.errors else {}
    at = "" if best.recipe.threshold else " (change at 0.5)"
    of_land_cover = {
        name + at: value for name, value in best.scores.items() if name.startswith("semantic_")
    }
    return {
        f"{split} {name}": round(float(value), 4)
        for name, value in {**of_change, **of_land_cover}.items()
    }


def _data_title(pairs: PairSet) -> str:
    return str(read_description(pairs.folder).get("title") or pairs.folder.name)


def _training_data(best: Best) -> str:
    """The set, its size, and how the epoch was chosen: whoever reads the scores must know."""
    recipe, pairs = best.recipe, best.pairs
    held, honest = (
        len(pairs.splits[recipe.chosen_on]),
        {
            "test": " (the test pairs, as the authors did)",
            "train": " (the training pairs themselves)",
        },
    )
    chosen = f"chosen by {recipe.chosen_by} on the {held} pair(s) of “{recipe.chosen_on}”"
    chosen = (
        "the last one" if recipe.chosen_by == LAST else chosen + honest.get(recipe.chosen_on, "")
    )
    return (
        f"{_data_title(pairs)}: {len(pairs.splits['train'])} pair(s) to train with; epoch "
        f"{best.epoch}, {chosen}; recipe {recipe.name}"
    )


def _licence(best: Best) -> str:
    if best.recipe.licence != "unknown":
        return best.recipe.licence
    said = read_description(best.pairs.folder).get("licence")
    return f"as the training data: {said}" if said else "unknown"

"""A weights file, scored as a training is."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from ...engine.catalogue.card import Card
from ...engine.catalogue.store import find_weights, read_weights_file
from ...engine.errors import BadInput
from ...engine.messages import Message, msg
from ...engine.raster.model_fit import bands_chosen, places_named
from ...engine.raster.source.source import Source
from ...engine.tensor.weights.weights_file import load
from ..data.opening import example
from ..recipe import recipe_from
from ..trainer.export import Best, load_best
from ..trainer.setup import open_data, options_of


def _bands_of(card: Card, source: Source, said: tuple[int, ...] | None) -> tuple[int, ...]:
    """Which bands of the set's images the network takes, as detection chooses them; none for all.

    source: one of the images. said: by whoever scores. Raises BadInput where there are too few."""
    if said is None and source.palette:
        return ()  # colours by a table come as red, green, blue
    bands = bands_chosen(source, card.bands) if said is None else said
    if len(bands) != len(card.bands):
        raise BadInput(
            msg(
                "The weights take {wanted} bands ({names}), and {given}; name as many with "
                "--bands, or give another set.",
                wanted=len(card.bands),
                names=", ".join(card.bands),
                given=msg("the images have {count}", count=source.channels)
                if said is None
                else msg("--bands names {count}", count=len(said)),
            )
        )
    return bands


def bands_told(best: Best) -> Message | None:
    """A sentence on the bands that weights are shown; None where the images name them all, in that
    order, and of a training, whose recipe says it."""
    if best.epoch or not best.recipe.bands:
        return None
    card = read_weights_file(Path(best.recipe.start)).card
    source = example(best.pairs)
    places = places_named(source, card.bands)
    if None not in places and best.recipe.bands == source.bands:
        return None
    named = best.recipe.bands == tuple(place + 1 for place in places if place is not None)
    facts = {
        "model": best.recipe.name,
        "names": ", ".join(card.bands),
        "bands": ", ".join(map(str, best.recipe.bands)),
    }
    if named:
        return msg("“{model}” takes {names}: bands {bands} of the images are used.", **facts)
    return msg(
        "“{model}” takes {names}: bands {bands} of the images are used, which do not say their "
        "colours; name others with --bands if these do not match.",
        **facts,
    )


def best_of(name: str, data: str, bands: tuple[int, ...] | None = None) -> tuple[Best, bool | None]:
    """What is to be scored, and whether a CRF makes its masks better where a card says so.

    name: the folder of a training, or weights: a file, or the name of installed ones. data: the set
    to score on, which weights need. bands: of its images, in the order of the weights' card; None
    to choose them as detection does. Raises BadInput or ModelDoesNotFit."""
    if Path(name).is_dir():
        if bands is not None:
            raise BadInput(
                msg(
                    "“{name}” is a training, whose recipe names the bands; leave --bands out.",
                    name=name,
                )
            )
        return load_best(Path(name), data), None
    path = find_weights(name)
    if not data:
        raise BadInput(
            msg(
                "“{name}” are weights, which do not say on what to score them; name a set of "
                "labelled pairs with --data.",
                name=name,
            )
        )
    network, card = load(path)
    recipe = recipe_from(
        {
            "name": path.stem,
            "network": card.network,
            "options": dict(card.options),
            "data": data,
            "start": str(path.resolve()),
            "window": card.chip_size,
            "window_overlap": card.overlap,
            "decided": "the card’s",
            "workers": 0,
        }
    )
    pairs = open_data(recipe)
    first = example(pairs)
    threshold = card.threshold_at(first.grid.pixel_size())  # as a detection has it
    recipe = replace(recipe, threshold=threshold, bands=_bands_of(card, first, bands))
    network.calibration = card.calibration  # type: ignore[assignment]
    return Best(recipe, network, {}, 0, options_of(recipe, pairs), pairs), card.crf

"""A weights file, scored as a training is."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from ...engine.catalogue.card import Card
from ...engine.catalogue.store import find_weights
from ...engine.errors import BadInput
from ...engine.messages import msg
from ...engine.raster.source.source import open_source
from ...engine.scenes.band_colours import colour_named, place_of
from ...engine.tensor.weights.weights_file import load
from ..data.pair_set import SPLITS, PairSet
from ..recipe import Recipe, recipe_from
from ..trainer.export import Best, load_best
from ..trainer.setup import band_names_of, open_data, options_of


def _bands_of(card: Card, recipe: Recipe, pairs: PairSet) -> tuple[int, ...]:
    """Which bands of the set's images the network takes: by their colours where the images name
    these, as detection chooses them; nothing for all in the order in which they lie."""
    files = next(files for split in SPLITS for files in pairs.splits.get(split, ()))
    there = open_source(str(files.before), "before", None, None).colours_in_file
    places = [place_of(there, colour_named(band) or "") for band in card.bands]
    if None not in places:
        return tuple(place + 1 for place in places if place is not None)
    names = band_names_of(recipe, pairs)
    if set(names) != set(card.bands):
        return ()
    return tuple(names.index(band) + 1 for band in card.bands)


def best_of(name: str, data: str) -> tuple[Best, bool | None]:
    """What is to be scored, and whether a CRF makes its masks better where a card says so.

    name: the folder of a training, or weights: a file, or the name of installed ones. data: the set
    to score on, which weights need. Raises BadInput or ModelDoesNotFit."""
    if Path(name).is_dir():
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
            "threshold": card.threshold,
            "decided": "the card’s",
            "workers": 0,
        }
    )
    pairs = open_data(recipe)
    recipe = replace(recipe, bands=_bands_of(card, recipe, pairs))
    network.calibration = card.calibration  # type: ignore[assignment]
    return Best(recipe, network, {}, 0, options_of(recipe, pairs), pairs), card.crf

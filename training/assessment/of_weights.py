"""A weights file, scored as a training is."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from ...engine.catalogue.store import find_weights
from ...engine.errors import BadInput
from ...engine.messages import msg
from ...engine.tensor.weights.weights_file import load
from ..recipe import recipe_from
from ..trainer.export import Best, load_best
from ..trainer.setup import band_names_of, open_data, options_of


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
    # The set's colours may lie in another order than the network takes them.
    there = band_names_of(recipe, pairs)
    if set(there) == set(card.bands):
        recipe = replace(recipe, bands=tuple(there.index(band) + 1 for band in card.bands))
    network.calibration = card.calibration  # type: ignore[assignment]
    return Best(recipe, network, {}, 0, options_of(recipe, pairs), pairs), card.crf

"""Which model for a pair, where it is left to Deep Change: the best installed weights whose card
fits, else what learns from the pair itself."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from ..catalogue.lookup import find_model, models
from ..catalogue.models import AUTO, MODELS, Model, lengths
from ..catalogue.networks import LEARNER
from ..errors import EnvironmentMissing
from ..messages import Message, Remedy, as_message, msg
from ..raster.model_fit import is_made_for
from ..raster.pair import Pair, open_pair
from ..request import DetectionRequest
from ..worker.environment import worker_python

# Scores of what weights did not learn from, the most telling first: other pairs, then other parts
# of the same ones.
_UNSEEN = ("left-out f1", "test f1", "val f1")


@dataclass(frozen=True)
class Chosen:
    """A model and, in a sentence, why it."""

    model: Model
    reason: Message


def choose_model(request: DetectionRequest) -> Chosen:
    """The model for a pair, whatever model the request names. Raises BadInput where the pair cannot
    be opened."""
    pair = open_pair(request)
    try:
        worker_python()
    except EnvironmentMissing:
        reason = msg(
            "“{model}” needs no set-up; trained models need a Python with torch, and none is set "
            "up yet.",
            model="ir-mad",
        )
        return Chosen(MODELS["ir-mad"], reason)
    if weights := _best(pair, request):
        return _of_weights(weights)
    return _learner(_best(pair, request, unnamed=True))


def _best(pair: Pair, request: DetectionRequest, *, unnamed: bool = False) -> Model | None:
    """Of the installed weights that are made for a pair the best; None where none is. unnamed: as
    `is_made_for`."""
    fitting = (
        model
        for model in models()
        if model.system != LEARNER and is_made_for(model, pair, request, unnamed=unnamed)
    )
    return min(fitting, key=lambda model: _rank(model, pair), default=None)


def _learner(unnamed: Model | None) -> Chosen:
    """What learns from the pair. unnamed: weights that fit but for bands of unknown colour."""
    model = MODELS[DetectionRequest.model]
    if unnamed is None or unnamed.card is None:
        reason = msg(
            "“{model}” learns from the pair itself; no installed weights are made for these pixels "
            "and bands.",
            model=model.name,
        )
    else:
        reason = msg(
            "“{model}” learns from the pair itself; “{weights}” is made for such pixels, but the "
            "images do not say which of their bands are {bands}: name these bands, and it is used.",
            Remedy.CHOOSE_BANDS,
            model=model.name,
            weights=unnamed.name,
            bands=tuple(map(as_message, unnamed.card.bands)),
        )
    return Chosen(model, reason)


def with_model(request: DetectionRequest) -> DetectionRequest:
    """The request, its model chosen where that was left to us. Raises BadInput."""
    if request.model != AUTO:
        return request
    return replace(request, model=choose_model(request).model.name)


def model_for(request: DetectionRequest) -> Model:
    """The model of a request, chosen where that was left to us. Raises BadInput."""
    return find_model(with_model(request).model)


def _of_weights(model: Model) -> Chosen:
    card = model.card
    size = lengths(*card.pixel_size) if card and card.pixel_size else msg("any")
    return Chosen(
        model,
        msg(
            "“{model}” is made for pixels like these ({size}; {bands}).",
            model=model.name,
            size=size,
            bands=tuple(map(as_message, card.bands)) if card else (),
        ),
    )


def _rank(model: Model, pair: Pair) -> tuple[float, int, float, str]:
    """The nearest pixel size first, then what was scored elsewhere than where it learned, then the
    highest F1."""
    card, size = model.card, pair.grid.pixel_size()
    if card is None or card.pixel_size is None or size is None:
        return math.inf, len(_UNSEEN), 0.0, model.name
    low, high = card.pixel_size
    here = math.sqrt(size[0] * size[1])
    beyond = max(math.log(low / here), math.log(here / high), 0.0)
    known = [place for place, name in enumerate(_UNSEEN) if name in card.scores]
    evidence = min(known, default=len(_UNSEEN))
    score = card.scores[_UNSEEN[evidence]] if known else 0.0
    return round(beyond, 1), evidence, -score, model.name

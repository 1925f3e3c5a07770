"""`--model auto`, and the terms of weights, as the command line says them: on stderr, beside
progress."""

from __future__ import annotations

import sys
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from ...catalogue.models import AUTO
from ..remedies import with_options
from ..terminal import say

if TYPE_CHECKING:
    from ...request import DetectionRequest


def with_told_model(request: DetectionRequest) -> DetectionRequest:
    """The request with the model that is used, why it where that was left to us, and its terms
    where these were not said before. Raises BadInput."""
    from ...catalogue.lookup import find_model
    from ...catalogue.terms import note_terms_told, untold_terms

    if request.model == AUTO:
        from ...inference.model_choice import choose_model

        chosen = choose_model(request)
        say(f"deepchange: Model: {with_options(chosen.reason)}", file=sys.stderr)
        request = replace(request, model=chosen.model.name)
    if request.learned_from:
        return request
    model = find_model(request.model)
    if terms := untold_terms(model):
        say(f"deepchange: {terms}", file=sys.stderr)
        note_terms_told(model)
    return request


def without_auto(given: dict[str, Any]) -> dict[str, Any]:
    """What the user said, but for a model that she leaves to us: a run that is resumed has one."""
    return {name: value for name, value in given.items() if (name, value) != ("model", AUTO)}

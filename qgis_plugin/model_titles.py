"""What models are called, the same in the panel and in the toolbox: the method first, for lists cut long names."""

from __future__ import annotations

from ..engine.catalogue import Model
from .engine_sentences import retold
from .translations import tr

BANDS = ("red", "green", "blue", "near infrared")


def model_title(model: Model) -> str:
    """A model in a list: “IR-MAD, filtered, no network”; of weights their own name too."""
    title = retold(model.title)
    return title if model.learns_from_pair or title == model.name else f"{model.name}: {title}"


def bands_in_words(model: Model) -> str:
    """Which bands a model takes: “blue, green, red”."""
    if model.card is None:
        return retold(model.bands)
    return ", ".join(tr(name) if name in BANDS else name for name in model.card.bands)

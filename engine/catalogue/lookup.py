"""The models at hand: those that learn from the pair, installed weights and weights files."""

from __future__ import annotations

from pathlib import Path

from ..errors import ModelDoesNotFit
from ..files.doors import exists, shortened
from ..messages import Remedy, msg
from .card import Card
from .models import LEARNED, MODELS, Model, lengths
from .networks import LEARNER, NETWORKS
from .store import ENDING, find_weights, installed, read_weights_file

# Seconds a megapixel by torch on the two CPU cores of docs/benchmarks/networks.md; of others a slow
# guess is made.
_SECONDS = {
    "dsms-fcn": 1.3,
    "lite": 0.5,
    "dsifn": 14.2,
    "bsfnet": 7.4,
    "misgnet": 2.9,
    "clearscd": 3.0,
    LEARNER: 8.0,
}


def models(folder: str | Path | None = None) -> list[Model]:
    """Every model that can be used now: the default first, weights last."""
    return [*MODELS.values(), *(trained(file.path, file.card) for file in installed(folder)[0])]


def find_model(name: str) -> Model:
    """The model meant by a name of the catalogue, the name of installed weights, or a weights file.

    Raises ModelDoesNotFit with the names there are, or with what is wrong with the file."""
    if name in MODELS:
        return MODELS[name]
    if name == LEARNED.name:
        return LEARNED
    if Path(name).suffix or exists(name) or name in [file.name for file in installed()[0]]:
        file = read_weights_file(find_weights(name))
        return trained(file.path, file.card)
    if name in NETWORKS:
        raise ModelDoesNotFit(
            msg(
                "“{name}” is a network and needs weights: give a weights file (*.safetensors), or "
                "import a published checkpoint.",
                Remedy.IMPORT_WEIGHTS,
                name=name,
            )
        )
    there = ", ".join([*MODELS, *(file.name for file in installed()[0])])
    raise ModelDoesNotFit(
        msg(
            "There is no model “{model}”; choose one of {there}, or a weights file "
            "(*.safetensors).",
            Remedy.CHOOSE_MODEL,
            model=shortened(name),
            there=there,
        )
    )


def trained(path: Path, card: Card) -> Model:
    """A weights file as a model."""
    low, high = card.pixel_size or (None, None)
    return Model(
        name=path.name.removesuffix(ENDING),
        title=card.title,
        system=card.network,
        task=card.task,
        learns_from_pair=False,
        bands=", ".join(card.bands),
        pixel_size=msg("any") if low is None or high is None else lengths(low, high),
        licence=card.licence,
        commercial_use=card.commercial_use,
        source=card.citation,
        window=card.chip_size,
        overlap=card.overlap,
        batch=card.batch,
        threshold=card.threshold,
        refined=bool(card.crf),  # where it was measured to gain by that
        seconds_to_fit=0.0,
        seconds_per_megapixel=_seconds(card),
        weights=str(path),
        card=card,
        needs_torch=card.network != LEARNER,
    )


def _seconds(card: Card) -> float:
    """For a megapixel; a network that enlarges what it is shown computes so many more pixels."""
    return _SECONDS.get(card.network, 30.0) * float(card.options.get("enlarge", 1.0)) ** 2

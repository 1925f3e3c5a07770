"""The card of weights in the user's language: what they take, what they were trained on, under which terms."""

from __future__ import annotations

import re

from ...engine.catalogue.card import Card
from ...engine.catalogue.published import HI_UCD
from .engine_sentences import retold
from .formatting import shortest
from .translation import tr

BANDS = ("red", "green", "blue", "near infrared")  # by the names that cards give them
LAND = tuple(item.name for item in HI_UCD)  # classes of the models that are known here
_NUMBERED = re.compile(r"class (\d{1,3})")


def card_in_words(card: Card) -> str:
    """What a card says, a line each; what is not known is left out."""
    options = (f"{name}={value}" for name, value in card.options.items())
    windows = tr("{size} pixels, overlap {overlap}, {batch} at once")
    terms = tr("{licence}; commercial use: {answer}")
    rows = (
        (tr("Network"), f"{retold(card.title)} ({', '.join([card.network, *options])})"),
        (tr("Task"), tr(card.task)),
        (tr("Bands"), bands_of(card)),
        (tr("Normalisation"), _normalisation(card)),
        (tr("Values"), tr("any") if card.value_range is None else _from_to(card.value_range)),
        (tr("Pixel size (m)"), tr("unknown") if card.pixel_size is None else _from_to(card.pixel_size)),
        (tr("Windows"), windows.format(size=card.chip_size, overlap=card.overlap, batch=card.batch)),
        (tr("Classes"), ", ".join(class_in_words(item.name) for item in card.classes)),
        (tr("Threshold"), _threshold(card)),
        ("CRF", _gain(card.crf)),
        (tr("Training data"), retold(card.training_data) if card.training_data else tr("unknown")),
        (tr("Where it fails"), retold(card.limits)),
        (tr("Scores"), "; ".join(f"{name} {shortest(score)}" for name, score in card.scores.items())),
        (tr("Licence"), terms.format(licence=retold(card.licence), answer=tr(card.commercial_use))),
        (tr("Source"), card.citation),
        ("SHA-256", card.sha256),
    )
    line = tr("{name}: {value}")
    return "\n".join(line.format(name=name, value=" ".join(value.split())) for name, value in rows if value)


def bands_of(card: Card) -> str:
    """Which bands the weights take: “blue, green, red”."""
    return ", ".join(tr(name) if name in BANDS else name for name in card.bands)


def class_in_words(name: str) -> str:
    """A class of land in the user's language where it is one of ours; a name that she gave stays."""
    if numbered := _NUMBERED.fullmatch(name):
        return tr("class {number}").format(number=numbered[1])
    return tr(name) if name in LAND else name


def _from_to(ends: tuple[float, float]) -> str:
    least, most = map(shortest, ends)
    return least if least == most else tr("{least} to {most}").format(least=least, most=most)


def _gain(crf: bool | None) -> str:
    return tr("not measured") if crf is None else tr("better with it") if crf else tr("better without it")


def _threshold(card: Card) -> str:
    number = shortest(card.threshold)
    return f"{number} ({retold(card.threshold_chosen)})" if card.threshold_chosen else number


def _normalisation(card: Card) -> str:
    how = card.normalisation
    if how.before is None or how.after is None:
        return tr("mean and deviation of the whole raster")
    dates = [(tr("Both images"), how.before)]
    if how.before != how.after:
        dates = [(tr("Before"), how.before), (tr("After"), how.after)]
    text, line = tr("minus {mean}, divided by {deviation}"), tr("{name}: {value}")
    parts = [
        line.format(name=name, value=text.format(mean=_numbers(date.mean), deviation=_numbers(date.deviation)))
        for name, date in dates
    ]
    first = [] if how.scale == 1 else [tr("value / {scale}").format(scale=shortest(how.scale))]
    return "; ".join([*first, *parts])


def _numbers(values: tuple[float, ...]) -> str:
    return shortest(values[0]) if len(set(values)) == 1 else f"({'; '.join(map(shortest, values))})"

"""What is known of a weights file: the card that travels inside it.

A card may come from anywhere, so `Card.from_json` believes nothing: what it lets through is of the
right kind, finite, of bounded size, and fits the network that it names.
"""

from __future__ import annotations

import dataclasses
import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields
from typing import Any

from ..errors import ModelDoesNotFit
from ..files.json_text import json_text
from ..messages import Remedy, msg
from .networks import Value, channels_of, checked_options, classes_of, find_network, one_line

FORM = 1  # of the card's JSON; a larger one was written by a later version
COMMERCIAL_USE = ("yes", "no", "unknown")
LONGEST_TEXT = 20_000  # characters
_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")
_SHA256 = re.compile(r"[0-9a-f]{64}|")


@dataclass(frozen=True)
class DateNormalisation:
    """How one date is shown to the network: (value / scale - mean) / deviation, a number for each
    channel."""

    mean: tuple[float, ...]
    deviation: tuple[float, ...]


@dataclass(frozen=True)
class Normalisation:
    """How raw pixel values become what the network is shown.

    statistics: “fixed” for the numbers here, or “raster” for mean and deviation of the whole
    raster, per channel and date. scale: raw values are divided by it first (255 brings 8-bit images
    to 0..1). before, after: fixed numbers.
    """

    statistics: str
    scale: float = 1.0
    before: DateNormalisation | None = None
    after: DateNormalisation | None = None

    @classmethod
    def fixed(
        cls, scale: float, mean: Sequence[float], deviation: Sequence[float]
    ) -> Normalisation:
        """The same fixed numbers for both dates."""
        date = DateNormalisation(tuple(map(float, mean)), tuple(map(float, deviation)))
        return cls("fixed", float(scale), date, date)

    def on_raw_values(
        self, date: str, mean: Sequence[float], deviation: Sequence[float]
    ) -> tuple[tuple[float, ...], tuple[float, ...]]:
        """What to subtract from raw values of a date (“before”, “after”), and what to divide by,
        for each channel.

        mean, deviation: of the whole raster, in its own units; used only where `statistics` says
        so. A channel that holds one value only is divided by 1.
        """
        if self.statistics == "raster":
            return tuple(map(float, mean)), tuple(
                float(value) if value > 0 else 1.0 for value in deviation
            )
        numbers = self.before if date == "before" else self.after
        if numbers is None:
            raise ValueError("a fixed normalisation has numbers for both dates")
        return tuple(m * self.scale for m in numbers.mean), tuple(
            d * self.scale for d in numbers.deviation
        )


@dataclass(frozen=True)
class LandClass:
    """A kind of land cover: its name, and its colour as #rrggbb."""

    name: str
    colour: str


@dataclass(frozen=True)
class Card:
    """What weights are for and where they come from.

    network, options: what `build` needs. bands: names in the order in which the network gets them.
    value_range: raw values, smallest and largest, that the weights were made for (0, 255 for 8-bit
    images), or None for any. chip_size, overlap: pixels; batch: chips. pixel_size: metres, smallest
    and largest, or None where unknown. classes: in the order of the network's channels, none for
    plain change. threshold: probability above which a pixel changed; threshold_chosen: how it was
    found. thresholds: others for small pixels, as pairs of the largest side in metres, rising, and
    the threshold up to it. limits: where the weights are known to fail. scores: what was measured,
    name to number. crf: whether a CRF made the masks better where that was measured, None where it
    was not. calibration: pairs of what the network says and how often that is a change (0..1, both
    rising), by which its probability is corrected before it is written; the threshold is of the
    corrected one; none leaves it as the network says.
    commercial_use: “yes”, “no” or “unknown”. sha256: of the tensors, empty before they are saved.
    Raises ModelDoesNotFit, once, for what makes no sense.
    """

    network: str
    bands: tuple[str, ...]
    normalisation: Normalisation
    title: str = ""
    options: Mapping[str, Value] = field(default_factory=dict)
    value_range: tuple[float, float] | None = None
    chip_size: int = 256
    overlap: int = 32
    batch: int = 4
    pixel_size: tuple[float, float] | None = None
    classes: tuple[LandClass, ...] = ()
    threshold: float = 0.5
    threshold_chosen: str = ""
    thresholds: tuple[tuple[float, float], ...] = ()
    training_data: str = ""
    limits: str = ""
    scores: Mapping[str, float] = field(default_factory=dict)
    licence: str = "unknown"
    citation: str = ""
    commercial_use: str = "unknown"
    crf: bool | None = None
    calibration: tuple[tuple[float, float], ...] = ()
    sha256: str = ""

    def __post_init__(self) -> None:
        checked_options(self.network, self.options)
        if not self.title:
            object.__setattr__(self, "title", find_network(self.network).title)
        _check_bands(self)
        _check_normalisation(self)
        _check_numbers(self)
        _check_classes(self)
        _check_calibration(self.calibration)
        _check_texts(self)

    @property
    def task(self) -> str:
        """“change” or “semantic change”."""
        return find_network(self.network).task

    def threshold_at(self, pixel_size: tuple[float, float] | None) -> float:
        """The threshold for pixels of these sides in metres, None where they are unknown."""
        side = math.inf if pixel_size is None else math.sqrt(pixel_size[0] * pixel_size[1])
        return next((value for most, value in self.thresholds if side <= most), self.threshold)

    @property
    def network_threshold(self) -> float:
        """The threshold in terms of what the network itself says, before `calibration`."""
        for (said, right), (next_said, next_right) in zip(self.calibration, self.calibration[1:]):
            if right <= self.threshold <= next_right:
                share = (self.threshold - right) / (next_right - right)
                return said + share * (next_said - said)
        return 1.0 if self.calibration else self.threshold

    def to_json(self) -> dict[str, Any]:
        """The card as plain values."""
        values = dataclasses.asdict(self)
        # As versions wrote it that did not know of these, which can then read it, too.
        if self.crf is None:
            del values["crf"]
        for name in ("calibration", "thresholds"):
            if not values[name]:
                del values[name]
        return {"form": FORM, "task": self.task, **values}

    @classmethod
    def from_json(cls, values: Any) -> Card:
        """The card that `to_json` wrote. Raises ModelDoesNotFit, in one sentence, for anything
        else."""
        given = _mapping(values, "the card")
        form = given.pop("form", None)
        if not isinstance(form, int) or isinstance(form, bool) or form < 1:
            _refuse(
                "form",
                form,
                msg("the number of a form of cards; the file holds no card of Deep Change"),
            )
        if form > FORM:
            raise ModelDoesNotFit(
                msg(
                    "The weights' card is of form {form}, and this version of Deep Change reads "
                    "form {known}; install a newer version.",
                    form=_short(form),
                    known=FORM,
                )
            )
        task = given.pop("task", None)
        known = _known(cls, given, "the card")
        card = cls(**{name: _read(name, value) for name, value in known.items()})
        if task != card.task:
            _refuse(
                "task",
                task,
                msg(
                    "“{task}”, which is what {network} does",
                    task=card.task,
                    network=find_network(card.network).title,
                ),
            )
        return card


def _read(name: str, value: Any) -> Any:
    """One value of a card's JSON as the field holds it."""
    if name == "normalisation":
        return _read_normalisation(value)
    if name == "classes":
        return tuple(
            LandClass(**_known(LandClass, _mapping(item, name), name))
            for item in _list(value, name)
        )
    if name in ("calibration", "thresholds"):
        return tuple(tuple(_list(knot, name)) for knot in _list(value, name))
    if name in ("options", "scores"):
        return _mapping(value, name)
    if name in ("bands", "value_range", "pixel_size") and value is not None:
        return tuple(_list(value, name))
    return value


def _read_normalisation(value: Any) -> Normalisation:
    given = _known(Normalisation, _mapping(value, "normalisation"), "normalisation")
    for date in ("before", "after"):
        if given.get(date) is not None:
            what = f"normalisation {date}"
            numbers = _known(DateNormalisation, _mapping(given[date], what), what)
            given[date] = DateNormalisation(
                **{name: tuple(_list(item, what)) for name, item in numbers.items()}
            )
    return Normalisation(**given)


def _mapping(value: Any, what: str) -> dict[str, Any]:
    if (
        not isinstance(value, Mapping)
        or not all(isinstance(name, str) for name in value)
        or len(value) > 1000
    ):
        _refuse(what, value, msg("a mapping of names to values"))
    return dict(value)


def _list(value: Any, what: str) -> Sequence[Any]:
    if not isinstance(value, (list, tuple)) or len(value) > 1000:
        _refuse(what, value, msg("a list"))
    return list(value)


def _known(kind: type, given: dict[str, Any], what: str) -> dict[str, Any]:
    """The given values, if they are fields of the dataclass and all that it needs are there."""
    names = {item.name for item in fields(kind)}
    needed = [
        item.name
        for item in fields(kind)
        if item.default is dataclasses.MISSING and item.default_factory is dataclasses.MISSING
    ]
    unknown, missing = sorted(set(given) - names), [name for name in needed if name not in given]
    if unknown or missing:
        if missing:
            raise ModelDoesNotFit(
                msg(
                    "The weights' card is damaged or of another version: {what} does not say "
                    "{names}, which this version cannot read; import the weights again.",
                    Remedy.IMPORT_WEIGHTS,
                    what=what,
                    names=missing,
                )
            )
        raise ModelDoesNotFit(
            msg(
                "The weights' card is damaged or of another version: {what} holds {names}, which "
                "this version cannot read; install a newer version, or import the weights again.",
                Remedy.IMPORT_WEIGHTS,
                what=what,
                names=_short(", ".join(unknown)),
            )
        )
    return given


def _check_bands(card: Card) -> None:
    channels = channels_of(card.network, card.options)
    names = card.bands
    if not isinstance(names, tuple) or not all(map(is_name, names)):
        _refuse("bands", names, msg("the names of the bands, such as red, green, blue"))
    if len(names) != channels:
        _refuse(
            "bands",
            names,
            msg(
                "{channels} names: {network} takes as many channels",
                channels=channels,
                network=find_network(card.network).title,
            ),
        )


def _check_normalisation(card: Card) -> None:
    if not isinstance(card.normalisation, Normalisation) or card.normalisation.statistics not in (
        "fixed",
        "raster",
    ):
        _refuse(
            "normalisation",
            card.normalisation,
            msg("“fixed” numbers, or the statistics of the “raster”"),
        )
    if not _is_number(card.normalisation.scale) or card.normalisation.scale <= 0:
        _refuse("normalisation scale", card.normalisation.scale, msg("a number above 0"))
    for date in ("before", "after"):
        numbers = getattr(card.normalisation, date)
        if (numbers is None) != (card.normalisation.statistics == "raster"):
            _refuse(
                f"normalisation {date}",
                numbers,
                msg("numbers where they are fixed, and none for those of the raster"),
            )
        if numbers is not None:
            _check_date(numbers, len(card.bands), f"normalisation {date}")


def _check_date(numbers: DateNormalisation, channels: int, what: str) -> None:
    for values in (numbers.mean, numbers.deviation):
        if (
            not isinstance(values, tuple)
            or len(values) != channels
            or not all(map(_is_number, values))
        ):
            _refuse(what, values, msg("{channels} finite numbers, one a band", channels=channels))
    if min(numbers.deviation) <= 0:
        _refuse(what, numbers.deviation, msg("deviations above 0"))


def _check_numbers(card: Card) -> None:
    for name, least, most in (
        ("chip_size", 16, 16_384),
        ("overlap", 0, 8_192),
        ("batch", 1, 1_024),
    ):
        value = getattr(card, name)
        if not isinstance(value, int) or isinstance(value, bool) or not least <= value <= most:
            _refuse(
                name, value, msg("a whole number from {least} to {most}", least=least, most=most)
            )
    if card.overlap * 2 > card.chip_size:
        _refuse(
            "overlap",
            card.overlap,
            msg("at most half of the chip size ({pixels} pixels)", pixels=card.chip_size // 2),
        )
    if not _is_number(card.threshold) or not 0 < card.threshold < 1:
        _refuse("threshold", card.threshold, msg("a probability between 0 and 1"))
    if (
        not isinstance(card.thresholds, tuple)
        or not all(_is_pair(each) and each[0] > 0 and 0 < each[1] < 1 for each in card.thresholds)
        or list(card.thresholds) != sorted(card.thresholds)
    ):
        _refuse("thresholds", card.thresholds, msg("pairs of a length and a probability"))
    if card.value_range is not None and not (
        _is_pair(card.value_range) and card.value_range[0] < card.value_range[1]
    ):
        _refuse("value_range", card.value_range, msg("two finite numbers, the smaller first"))
    if card.pixel_size is not None and not (
        _is_pair(card.pixel_size) and 0 < card.pixel_size[0] <= card.pixel_size[1]
    ):
        _refuse("pixel_size", card.pixel_size, msg("two lengths in metres, the smaller first"))


def _is_pair(span: object) -> bool:
    return isinstance(span, tuple) and len(span) == 2 and all(map(_is_number, span))


def _check_classes(card: Card) -> None:
    wanted = classes_of(card.network, card.options)
    if not isinstance(card.classes, tuple) or len(card.classes) != wanted:
        count = len(card.classes) if isinstance(card.classes, tuple) else card.classes
        _refuse(
            "classes",
            count,
            msg(
                "{count} classes: {network} tells as many apart",
                count=wanted,
                network=find_network(card.network).title,
            ),
        )
    for item in card.classes:
        if not isinstance(item, LandClass) or not is_name(item.name):
            _refuse("classes", item, msg("a name for every class"))
        if not isinstance(item.colour, str) or not _COLOUR.fullmatch(item.colour):
            _refuse(f"colour of “{item.name}”", item.colour, msg("a colour such as #ff8000"))


def _check_calibration(knots: Any) -> None:
    if not isinstance(knots, tuple) or len(knots) == 1 or not all(map(_is_pair, knots)):
        _refuse("calibration", knots, msg("two or more pairs of probabilities, or nothing"))
    for values in zip(*knots):
        if values[0] < 0 or values[-1] > 1 or any(b <= a for a, b in zip(values, values[1:])):
            _refuse(
                "calibration", list(values), msg("probabilities from 0 to 1, each above the last")
            )


def _check_texts(card: Card) -> None:
    for name in ("title", "threshold_chosen", "training_data", "limits", "licence", "citation"):
        value = getattr(card, name)
        if not isinstance(value, str) or len(value) > LONGEST_TEXT or not _is_printable(value):
            _refuse(name, value, msg("a text"))
    if card.crf is not None and not isinstance(card.crf, bool):
        _refuse("crf", card.crf, msg("true or false"))
    if card.commercial_use not in COMMERCIAL_USE:
        _refuse("commercial_use", card.commercial_use, msg("one of yes, no, unknown"))
    if not isinstance(card.sha256, str) or not _SHA256.fullmatch(card.sha256):
        _refuse("sha256", card.sha256, msg("64 hexadecimal digits"))
    for name, score in card.scores.items():
        if not _is_printable(name) or len(name) > 200 or not _is_number(score):
            _refuse(f"score “{_short(name)}”", score, msg("a finite number"))


def is_name(value: object) -> bool:
    """Whether a value can be the name of a band or a class."""
    return isinstance(value, str) and 0 < len(value) <= 100 and value.isprintable()


def _is_printable(text: str) -> bool:
    """Whether a text is safe to print on a terminal: no control characters but line ends and
    tabs."""
    return all(character.isprintable() or character in "\n\t" for character in text)


def _is_number(value: object) -> bool:
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return False
    return abs(value) < 1e30 and math.isfinite(value)


def _refuse(name: str, value: object, allowed: str) -> None:
    raise ModelDoesNotFit(
        msg(
            "In the weights' card, {name} is {value}; it must be {allowed}.",
            name=name.replace("_", " "),
            value=_short(value),
            allowed=allowed,
        )
    )


def _short(value: object) -> str:
    """A value that a stranger wrote, fit for a sentence."""
    if isinstance(value, str):
        return one_line(value)
    try:
        return one_line(json_text(value, default=lambda _: "…"))
    except (ValueError, TypeError, RecursionError):
        return type(value).__name__

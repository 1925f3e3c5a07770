"""Sentences for the analyst as data: an English template, the values that fill it, and what she can
do about it.

A Message is a str, the sentence in English: whatever takes a sentence takes a Message. Whoever
shows it in another language translates the template and fills in the values as they are written
there.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum
from numbers import Integral, Real
from typing import Any, Union

_NAME = re.compile(r"\{(\w+)\}")
_FORM = re.compile(
    r"\+?,?(?:\.\d{1,2})?[fg]?"
)  # of Python's ways to write a number, those that are used here
_UNIT = re.compile(r"[^\s{}<>]{1,12}")
LONGEST = 20_000  # characters of a received sentence
MOST = 64  # values of a received message, parts of a list in it, remedies
DEEPEST = 6  # received messages within one another


class Remedy(Enum):
    """What an analyst can do: a button or a field in QGIS, an option on the command line."""

    CHOOSE_IMAGES = "choose images"
    CHOOSE_MODEL = "choose model"
    OTHER_FOLDER = "other folder"
    OVERWRITE = "overwrite"
    RESUME = "resume"
    CHOOSE_AREA = "choose area"
    LOOK_EVERYWHERE = "look everywhere"
    CHOOSE_MASKS = "choose masks"
    LEAVE_OUT_FOUND_MASKS = "leave out found masks"
    GROW_MASKS = "grow masks"
    FIND_CLOUDS = "find clouds"
    CHOOSE_GRID = "choose grid"
    ALIGN = "align"
    CHOOSE_BANDS = "choose bands"
    CHOOSE_BANDS_BEFORE = "choose bands before"
    CHOOSE_BANDS_AFTER = "choose bands after"
    SET_NODATA = "set nodata"
    SET_NODATA_BEFORE = "set nodata before"
    SET_NODATA_AFTER = "set nodata after"
    DECLARE_NODATA_BEFORE = "declare nodata before"
    DECLARE_NODATA_AFTER = "declare nodata after"
    ASSIGN_CRS = "assign crs"
    ASSIGN_CRS_BEFORE = "assign crs before"
    ASSIGN_CRS_AFTER = "assign crs after"
    SET_THRESHOLD = "set threshold"
    SET_MINIMUM_AREA = "set minimum area"
    CHOOSE_CRF = "choose crf"
    SMALLER_WINDOW = "smaller window"
    SET_OVERLAP = "set overlap"
    CHOOSE_DEVICE = "choose device"
    CHOOSE_PRECISION = "choose precision"
    SET_SEED = "set seed"
    SET_TTA = "set tta"
    SAY_WHAT_VALUES_MEAN = "say what values mean"
    CHOOSE_FIELD = "choose field"
    CHOOSE_LAYER = "choose layer"
    IMPORT_WEIGHTS = "import weights"
    INSTALL_WEIGHTS = "install weights"
    REMOVE_WEIGHTS = "remove weights"
    NAME_WEIGHTS = "name weights"
    CHOOSE_NETWORK = "choose network"
    SET_BUILD_OPTION = "set build option"
    SET_VALUE_RANGE = "set value range"
    SET_PIXEL_SIZE = "set pixel size"
    SMALLER_CHIPS = "smaller chips"
    SET_UP_ENGINE = "set up engine"
    SET_UP_TRAINING = "set up training"
    SAVE_AS = "save as"
    CHOOSE_PARCELS = "choose parcels"
    COUNT_UNDECIDED = "count undecided"
    REPLACE_PRODUCT = "replace product"
    CHOOSE_KINDS = "choose kinds"
    GIVE_ACCURACY = "give accuracy"
    SHARE_FOLDER = "share folder"


@dataclass(frozen=True)
class Quantity:
    """A number with its unit, if it has one. form: how it is written in English, as in an f-string
    (“,.1f”)."""

    number: int | float
    unit: str = ""
    form: str = "g"

    def __post_init__(self) -> None:
        object.__setattr__(self, "number", _plain(self.number))
        if _FORM.fullmatch(self.form) is None or (self.unit and _UNIT.fullmatch(self.unit) is None):
            raise ValueError("a quantity has a way to write it, and a short unit")

    def __str__(self) -> str:
        return f"{self.digits} {self.unit}" if self.unit else self.digits

    @property
    def digits(self) -> str:
        """The number alone, in English."""
        return format(self.number, self.form)


Value = Union[str, int, float, Quantity, "Message", tuple["Value", ...]]


class Message(str):
    """A sentence for the analyst; as a str it is in English.

    template: English, with {names} for values; the key of its translations. values: what fills it,
    each a text, a number, a Quantity, a Message or a tuple of those. remedies: what she can do,
    those of messages within it too.
    """

    __slots__ = ("remedies", "template", "values")
    template: str
    values: Mapping[str, Value]
    remedies: tuple[Remedy, ...]

    def __new__(
        cls,
        template: str,
        values: Mapping[str, Any] | None = None,
        remedies: tuple[Remedy, ...] = (),
    ) -> Message:
        """The English text is made at once: it never changes."""
        kept = {name: _value(value) for name, value in (values or {}).items()}
        message = super().__new__(
            cls, fill(template, {name: english(value) for name, value in kept.items()})
        )
        within = [remedy for value in kept.values() for remedy in _remedies(value)]
        message.template, message.values = str(template), kept
        message.remedies = tuple(dict.fromkeys([*remedies, *within]))
        return message

    def __str__(self) -> str:
        return str.__str__(self)

    def __reduce__(self) -> tuple[Any, ...]:
        return Message, (self.template, dict(self.values), self.remedies)

    def __deepcopy__(self, _memo: object) -> Message:
        return self

    def with_remedies(self, *remedies: Remedy) -> Message:
        """The same sentence, with more that can be done about it."""
        return Message(self.template, self.values, (*self.remedies, *remedies))

    def to_json(self) -> dict[str, Any]:
        """The message as plain values."""
        plain: dict[str, Any] = {"template": self.template}
        if self.values:
            plain["values"] = {name: _to_json(value) for name, value in self.values.items()}
        if self.remedies:
            plain["remedies"] = [remedy.value for remedy in self.remedies]
        return plain

    @classmethod
    def from_json(cls, received: object) -> Message:
        """The message that `to_json` wrote; a plain text is a sentence of itself, as an older
        version wrote it.

        Raises ValueError for what is no message, or for one too long or too deep."""
        return _message(received, 0)


def msg(template: str, *remedies: Remedy, **values: Any) -> Message:
    """A Message of a template, what can be done, and its values."""
    return Message(template, values, remedies)


def template(text: str) -> str:
    """Marks a text as the template of messages, to be chosen among others and filled in later."""
    return text


def as_message(sentence: object) -> Message:
    """A sentence as a Message: what is one already, or a text that nothing is filled in."""
    return sentence if isinstance(sentence, Message) else Message(str(sentence))


def joined(parts: Iterable[Any], separator: str) -> Message:
    """Messages or values one after another, as one."""
    values = {f"part_{place}": part for place, part in enumerate(parts)}
    return Message(separator.join(f"{{{name}}}" for name in values), values)


def some_of(values: Iterable[str], most: int = 10) -> Message:
    """The first of the values, and how many more there are."""
    found = list(values)
    shown = joined(found[:most], ", ")
    if len(found) <= most:
        return shown
    return msg("{files} and {rest} more", files=shown, rest=len(found) - most)


def messages_of(
    report: Mapping[str, Any], texts: str = "warnings", data: str = "messages"
) -> tuple[Message, ...]:
    """The sentences of a report as data, or, where there are none that can be read, as the texts
    beside them."""
    told = report.get(texts)
    plain = (
        tuple(as_message(text) for text in told if isinstance(text, str))
        if isinstance(told, (list, tuple))
        else ()
    )
    received = report.get(data)
    if not isinstance(received, list) or len(received) > MOST:
        return plain
    try:
        return tuple(Message.from_json(each) for each in received)
    except ValueError:
        return plain


def fill(template: str, texts: Mapping[str, str]) -> str:
    """The template with a text for each of its names. A name without a text stays: nothing else is
    ever looked up."""
    return _NAME.sub(lambda found: texts.get(found[1], found[0]), template)


def names_in(template: str) -> list[str]:
    """The names that a template has room for."""
    return _NAME.findall(template)


def english(value: Value) -> str:
    """A value as it stands in an English sentence."""
    if isinstance(value, tuple):
        return ", ".join(english(each) for each in value)
    return f"{value:g}" if isinstance(value, float) else str(value)


def _remedies(value: Value) -> tuple[Remedy, ...]:
    if isinstance(value, tuple):
        return tuple(remedy for each in value for remedy in _remedies(each))
    return value.remedies if isinstance(value, Message) else ()


def _value(value: Any) -> Value:
    """What is given, as one of the types that a message holds; errors are the messages that they
    carry."""
    if isinstance(value, (Message, Quantity)):
        return value
    if isinstance(value, (list, tuple)):
        return tuple(_value(each) for each in value)
    if isinstance(value, Real) and not isinstance(value, bool):
        return _plain(value)
    carried = getattr(value, "message", None)
    return carried if isinstance(carried, Message) else str(value)


def _plain(number: Any) -> int | float:
    return int(number) if isinstance(number, Integral) else float(number)


# ---- As JSON -------------------------------------------------------------------------------------


def _to_json(value: Value) -> Any:
    if isinstance(value, Message):
        return {"message": value.to_json()}
    if isinstance(value, Quantity):
        # JSON has no infinite numbers.
        number = value.number if math.isfinite(value.number) else str(value.number)
        return {"number": number, "unit": value.unit, "form": value.form}
    if isinstance(value, tuple):
        return [_to_json(each) for each in value]
    return str(value) if isinstance(value, float) and not math.isfinite(value) else value


def _message(received: object, depth: int) -> Message:
    if isinstance(received, str):
        return Message(_text(received))
    if not isinstance(received, dict) or depth > DEEPEST:
        raise ValueError("no message")
    template, values, remedies = (received.get(name) for name in ("template", "values", "remedies"))
    values = {} if values is None else values
    if not isinstance(values, dict) or len(values) > MOST:
        raise ValueError("no values")
    kept = {_text(name): _from_json(value, depth) for name, value in values.items()}
    lengths = {name: len(english(value)) for name, value in kept.items()}
    if sum(lengths.get(name, 0) for name in names_in(_text(template))) > LONGEST:
        raise ValueError("too long")
    return Message(_text(template), kept, _known(remedies))


def _text(received: object) -> str:
    if not isinstance(received, str) or len(received) > LONGEST:
        raise ValueError("no text")
    return received


def _from_json(received: object, depth: int) -> Value:
    if isinstance(received, str):
        return _text(received)
    if isinstance(received, (int, float)) and not isinstance(received, bool):
        return _number(received)
    if isinstance(received, list) and len(received) <= MOST and depth <= DEEPEST:
        return tuple(_from_json(each, depth + 1) for each in received)
    if not isinstance(received, dict):
        raise ValueError("no value")
    if "message" in received:
        return _message(received["message"], depth + 1)
    unit, form = _text(received.get("unit", "")), _text(received.get("form", "g"))
    number = received.get("number")
    return Quantity(
        _number(float(number) if isinstance(number, str) and len(number) < 5 else number),
        unit,
        form,
    )


def _number(received: object) -> int | float:
    # A larger one would be written with as many digits as it has.
    if isinstance(received, bool) or not isinstance(received, (int, float)):
        raise ValueError("no number")
    if isinstance(received, int) and received.bit_length() > 64:
        raise ValueError("no such number")
    return received


def _known(received: object) -> tuple[Remedy, ...]:
    """Those remedies that this version knows; a later one may know more."""
    there = {remedy.value: remedy for remedy in Remedy}
    names = received if isinstance(received, list) else []
    return tuple(there[name] for name in names[:MOST] if isinstance(name, str) and name in there)

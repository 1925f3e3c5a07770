"""Which values of a reference or of labels mean changed, unchanged and unknown: read alike in
accuracy and training."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from ..errors import BadInput
from ..messages import Remedy, msg

UNCHANGED, CHANGED, UNKNOWN = 0, 1, 255

_WORDS = {  # in the languages of the plugin: where words are changes “nein” would be one
    CHANGED: (
        *("yes", "true", "changed", "change", "accepted"),
        *("ja", "wahr", "verändert", "geändert", "änderung", "angenommen"),
        *("oui", "vrai", "changé", "modifié", "changement", "accepté"),
        *("sí", "si", "verdadero", "cambiado", "cambio", "aceptado"),
        *("是", "有变化", "变化", "已接受"),
    ),
    UNCHANGED: (
        *("no", "false", "unchanged", "no change", "stable", "rejected"),
        *("nein", "falsch", "unverändert", "keine änderung", "abgelehnt"),
        *("non", "faux", "inchangé", "pas de changement", "rejeté"),
        *("falso", "sin cambio", "sin cambios", "rechazado"),
        *("否", "无变化", "未变化", "已拒绝"),
    ),
    UNKNOWN: ("", "undecided", "unknown", "nan", "unbekannt", "inconnu", "desconocido", "未知"),
}
_SHOWN = 8


def key(value: Any) -> str:
    """What is compared: texts whatever their case and blanks, numbers as numbers, whether 1, 1.0 or
    “1”."""
    text = "" if value is None else str(value).strip().casefold()
    number = _number(text)
    return text if number is None else repr(number)


def is_unknown(value: Any) -> bool:
    """Whether a value says that nobody knows: empty, “unknown”, “undecided”."""
    return key(value) in _WORDS[UNKNOWN]


def _number(text: str) -> float | None:
    try:
        number = math.nan if "_" in text else float(text.replace(",", "."))
    except ValueError:
        return None
    return number + 0.0 if math.isfinite(number) else None


@dataclass(frozen=True)
class ChangeValues:
    """Values as the user says them: numbers, words, or a range such as `128..255`; all empty where
    she says nothing.

    Then 0 is unchanged, 1 (or 255 where there is no 1) changed, 255 beside 1 unknown, and words
    such as “yes”, “rejected”, “undecided” mean what they say."""

    changed: tuple[str, ...] = ()
    unchanged: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()

    @classmethod
    def from_texts(
        cls, changed: str | None, unchanged: str | None, unknown: str | None
    ) -> ChangeValues:
        """From lists separated by commas. Raises BadInput for a range without values, and for a
        value that is said to mean two things."""
        lists = [
            tuple(part.strip() for part in (text or "").split(",") if part.strip())
            for text in (changed, unchanged, unknown)
        ]
        said = [(place, value) for place, values in enumerate(lists) for value in values]
        for _, value in said:
            _refuse_no_range(value)
        for place, value in said:
            for earlier_place, earlier in said:
                if earlier_place < place and _share_a_value(value, earlier):
                    raise BadInput(
                        msg(
                            "“{value}” is said to mean two things; give it in one of the lists "
                            "only.",
                            value=value,
                        )
                    )
        return cls(*lists)

    def __bool__(self) -> bool:
        return bool(self.changed or self.unchanged or self.unknown)

    def said(self, value: Any) -> int | None:
        """What the user says of a value; None for nothing."""
        for meaning, values in (
            (CHANGED, self.changed),
            (UNCHANGED, self.unchanged),
            (UNKNOWN, self.unknown),
        ):
            if any(_is_in(key(value), item) for item in values):
                return meaning
        return None

    def _usual(self, numbers: set[float]) -> dict[float, int]:
        """What numbers mean of which the user says nothing; empty where that cannot be known."""
        if not self.changed and not self.unchanged:
            return _of_numbers(numbers)
        return {0.0: UNCHANGED} if self.changed and not self.unchanged and numbers == {0.0} else {}

    def read(
        self, values: Iterable[Any], what: str, *, words_are_changes: bool = False
    ) -> Meanings:
        """What each of the values means. what: whose they are, to begin a sentence, such as “The
        reference “a.tif””.

        words_are_changes: other words than those known name kinds of change. Raises BadInput, with
        the values found, where it cannot be known."""
        found = {key(value): value for value in values}
        numbers = {
            number
            for text in found
            if (number := _number(text)) is not None and self.said(text) is None
        }
        usual = self._usual(numbers)
        meanings: dict[str, int] = {}
        strange = []
        for text, value in found.items():
            meaning = self.said(text)
            if meaning is None:
                meaning = _meaning(text, usual, words_are_changes=words_are_changes)
            if meaning is None:
                strange.append(value)
            else:
                meanings[text] = meaning
        if strange:
            option = "unknown" if self.changed and self.unchanged else "changed"
            raise BadInput(_cannot_be_known(what, list(found.values()), strange, option))
        return Meanings(meanings, _notes(what, meanings, self))


@dataclass(frozen=True)
class Meanings:
    """What the values of a reference mean. notes: sentences on what was taken for what."""

    by_key: dict[str, int]
    notes: tuple[str, ...] = ()

    def of(self, value: Any) -> int:
        """CHANGED, UNCHANGED or UNKNOWN."""
        return self.by_key[key(value)]


def _range_of(item: str) -> tuple[float, float] | None:
    """The first and last of the numbers that an item says, one or a range; None for a word."""
    low, dots, high = item.partition("..")
    first, last = _number(low), _number(high if dots else low)
    return None if first is None or last is None else (first, last)


def _refuse_no_range(item: str) -> None:
    numbers, ends = _range_of(item), item.split("..")
    if numbers and numbers[0] > numbers[1]:
        raise BadInput(
            msg(
                "The range “{range}” holds no value; give the smaller number first.",
                Remedy.SAY_WHAT_VALUES_MEAN,
                range=item,
            )
        )
    if not numbers and any(_number(end) is not None for end in ends) and len(ends) > 1:
        raise BadInput(
            msg(
                "“{range}” is no range; give its first and its last number, such as “128..255”.",
                Remedy.SAY_WHAT_VALUES_MEAN,
                range=item,
            )
        )


def _share_a_value(item: str, other: str) -> bool:
    """Whether two items, neither an empty range, mean a value both."""
    mine, theirs = _range_of(item), _range_of(other)
    if mine and theirs:
        return mine[0] <= theirs[1] and theirs[0] <= mine[1]
    return key(item) == key(other)


def _is_in(text: str, item: str) -> bool:
    number, ends = _number(text), _range_of(item)
    if number is not None and ends:
        return ends[0] <= number <= ends[1]
    return text == key(item)


def _of_numbers(numbers: set[float]) -> dict[float, int]:
    if numbers <= {0.0, 1.0, 255.0}:
        full = UNKNOWN if 1.0 in numbers else CHANGED
        return {0.0: UNCHANGED, 1.0: CHANGED, 255.0: full}
    return {}


def _meaning(text: str, usual: dict[float, int], *, words_are_changes: bool) -> int | None:
    number = _number(text)
    if number is not None:
        return usual.get(number)
    for meaning, words in _WORDS.items():
        if text in words:
            return meaning
    return CHANGED if words_are_changes else None


def _cannot_be_known(what: str, values: list[Any], strange: list[Any], option: str) -> str:
    numbers = sorted(
        (_number(key(value)) for value in values),
        key=lambda number: (number is None, number or 0.0),
    )
    if None not in numbers and len(numbers) > _SHOWN and numbers[0] == 0.0 and numbers[-1] == 255.0:
        return msg(
            "{subject} holds {count} different values from 0 to 255, as a mask does that was "
            "saved with loss (JPEG): say that 128..255 mean changed and 0..127 unchanged, or give "
            "the mask as it was before.",
            Remedy.SAY_WHAT_VALUES_MEAN,
            subject=what,
            count=len(numbers),
        )
    # 255 beside others mostly means that nobody knows: the example names another.
    likely = [value for value in strange if key(value) != key(255)] or strange
    example = likely[-1] if option == "changed" else strange[0]
    shown = f"{example:.10g}" if isinstance(example, (int, float)) else str(example)
    meaning = msg("{value} means unknown", value=shown)
    if option == "changed":
        meaning = msg("{value} means changed", value=shown)
    told = {
        "subject": what,
        "values": listed(values),
        "strange": listed(strange),
        "example": meaning,
    }
    if len(values) == 1:
        return msg(
            "{subject} holds the value {values}, and it cannot be known what {strange} means; say "
            "so, such as that {example}.",
            Remedy.SAY_WHAT_VALUES_MEAN,
            **told,
        )
    if len(strange) == 1:
        return msg(
            "{subject} holds the values {values}, and it cannot be known what {strange} means; "
            "say so, such as that {example}.",
            Remedy.SAY_WHAT_VALUES_MEAN,
            **told,
        )
    return msg(
        "{subject} holds the values {values}, and it cannot be known what {strange} mean; say so, "
        "such as that {example}.",
        Remedy.SAY_WHAT_VALUES_MEAN,
        **told,
    )


def listed(values: Iterable[Any]) -> str:
    """Up to eight values, in order where they are numbers."""
    known = list(values)
    if all(isinstance(value, (int, float)) for value in known):
        known.sort()
    shown = [
        f"{value:.10g}" if isinstance(value, (int, float)) else f"“{value}”"
        for value in known[:_SHOWN]
    ]
    if len(known) <= _SHOWN:
        return ", ".join(shown)
    return msg("{files} and {rest} more", files=shown, rest=len(known) - _SHOWN)


def _notes(what: str, meanings: dict[str, int], said: ChangeValues) -> tuple[str, ...]:
    full = meanings.get(key(255))
    if full == UNKNOWN and said.said(255) is None:
        return (
            msg(
                "{subject} holds 255 beside 1: it is taken for unknown, and left out.", subject=what
            ),
        )
    if full == CHANGED and len(meanings) == 1 and said.said(255) is None:
        return (
            msg(
                "{subject} holds no other value than 255, which is taken for changed.", subject=what
            ),
        )
    return ()

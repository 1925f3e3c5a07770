"""Rules that tell the kind of a change from how indices differ: read from a file, applied to
pixels."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..errors import BadInput
from ..files.doors import read_named
from ..messages import Remedy, msg
from ..request import absolute
from .indices import INDICES

AUTO, OFF = "auto", "off"
OWN_RULES = Path(__file__).parents[1] / "data" / "kinds.toml"
OTHER = "other"
_GREY = (150, 150, 150)
_LARGEST = 2**20  # bytes of a file of rules
_MOST_RULES = 200
_CONDITION = re.compile(
    r"(?P<index>[a-z]+)_(?P<what>before|after|change)\s*(?P<sign><=|>=|<|>)\s*"
    r"(?P<number>[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?)"
)
_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")
_COMPARE: dict[str, Any] = {
    "<": np.less,
    "<=": np.less_equal,
    ">": np.greater,
    ">=": np.greater_equal,
}

Colour = tuple[int, int, int]


@dataclass(frozen=True)
class Kind:
    """A kind of change. value: in kind.tif. direction: what the polygons say; empty for what the
    index that differs most says."""

    name: str
    value: int
    colour: Colour
    direction: str = ""


@dataclass(frozen=True)
class Condition:
    """“ndvi_change <= −0.15”. what: before, after or change. sign: one of < <= > >=."""

    index: str
    what: str
    sign: str
    number: float

    def holds(self, values: Mapping[str, NDArray[Any]]) -> NDArray[np.bool_]:
        """Where it holds (N,); values: by name, such as ndvi_change; NaN fulfils nothing."""
        found: NDArray[np.bool_] = _COMPARE[self.sign](
            values[f"{self.index}_{self.what}"], self.number
        )
        return found


@dataclass(frozen=True)
class Rule:
    """A kind, and all that must hold for it."""

    kind: Kind
    when: tuple[Condition, ...]

    @property
    def asks_for(self) -> set[str]:
        """The indices in its conditions."""
        return {condition.index for condition in self.when}


@dataclass(frozen=True)
class Rules:
    """Kinds by their value, “other” among them, and the rules in their order."""

    kinds: tuple[Kind, ...]
    rules: tuple[Rule, ...]

    @property
    def other(self) -> Kind:
        """What is of no rule."""
        return next(kind for kind in self.kinds if kind.name == OTHER)

    def fitting(self, indices: Collection[str]) -> tuple[Rule, ...]:
        """The rules that can be decided by these indices."""
        return tuple(rule for rule in self.rules if rule.asks_for <= set(indices))

    def possible(self, indices: Collection[str]) -> tuple[Kind, ...]:
        """The kinds that these indices can tell, “other” among them."""
        told = {rule.kind for rule in self.fitting(indices)} | {self.other}
        return tuple(kind for kind in self.kinds if kind in told)

    def decide(
        self, values: Mapping[str, NDArray[Any]], indices: Collection[str], count: int
    ) -> NDArray[np.uint8]:
        """The value of the kind of each of `count` pixels."""
        found = np.full(count, self.other.value, np.uint8)
        open_ = np.ones(count, bool)
        for rule in self.fitting(indices):
            here = np.logical_and.reduce([open_, *(each.holds(values) for each in rule.when)])
            found[here] = rule.kind.value
            open_ &= ~here
        return found


def read_rules(kinds: str) -> Rules:
    """The rules that a request names: “auto” for those that come with Deep Change, else a TOML
    file.

    Raises BadInput where the file cannot be read or says what cannot be meant."""
    path = OWN_RULES if kinds == AUTO else Path(kinds)
    try:
        text = read_named(path, _LARGEST).decode("utf-8-sig").replace("\r\n", "\n")
        return rules_of(read_toml(text))
    except OSError as error:
        reason: Any = error.strerror or error
    except RecursionError:
        reason = msg("it is nested too deep")
    except UnicodeDecodeError:
        reason = msg("it is not text written in UTF-8")
    except ValueError as error:
        reason = error.args[0] if len(error.args) == 1 else error
    raise BadInput(
        msg(
            "The rules for kinds of change in “{path}” cannot be read: {reason}. Correct the "
            "file, or leave it out.",
            Remedy.CHOOSE_KINDS,
            path=path,
            reason=reason if isinstance(reason, str) else str(reason),
        )
    )


def refuse_broken_rules(kinds: str) -> None:
    """Raise BadInput where the rules that a request names cannot be read."""
    if kinds not in (AUTO, OFF):
        read_rules(kinds)


def named_rules(kinds: str) -> str:
    """What a request says of rules, with the name of a file that means the same in every folder."""
    return kinds if kinds in (AUTO, OFF) else absolute(kinds)


def rules_of(values: dict[str, Any]) -> Rules:
    """The rules of a file's values. Raises ValueError, with a reason for a person."""
    _refuse_unknown(values, ("kinds", "rules"), msg("the file"))
    named, listed = values.get("kinds", {}), values.get("rules", [])
    if not isinstance(named, dict) or not isinstance(listed, list) or not listed:
        raise ValueError(msg("it has no [[rules]]"))
    if len(listed) > _MOST_RULES:
        raise ValueError(msg("it has more than {most} rules", most=_MOST_RULES))
    kinds = {name: _kind(name, told) for name, told in named.items()}
    if OTHER not in kinds:
        free = next(
            v for v in (10, *range(254, 0, -1)) if v not in [k.value for k in kinds.values()]
        )
        kinds[OTHER] = Kind(OTHER, free, _GREY)
    twice = [kind.name for kind in kinds.values() if _count(kinds, kind.value) > 1]
    if twice:
        raise ValueError(
            msg("the kinds {names} have the same value", names=[f"“{name}”" for name in twice])
        )
    rules = tuple(_rule(number, told, kinds) for number, told in enumerate(listed, 1))
    return Rules(tuple(sorted(kinds.values(), key=lambda kind: kind.value)), rules)


def _count(kinds: Mapping[str, Kind], value: int) -> int:
    return [kind.value for kind in kinds.values()].count(value)


def _kind(name: str, told: Any) -> Kind:
    where = msg("the kind “{name}”", name=name[:60])
    if not isinstance(told, dict):
        raise ValueError(msg("{where} is no table of value, colour and direction", where=where))
    _refuse_unknown(told, ("value", "colour", "direction"), where)
    value, colour, direction = told.get("value"), told.get("colour"), told.get("direction", "")
    if not name.strip() or len(name) > 60 or not name.isprintable():
        raise ValueError(msg("a kind has a name of 1 to 60 letters"))
    if type(value) is not int or not 1 <= value <= 254:
        raise ValueError(msg("{where} needs a value from 1 to 254", where=where))
    if not isinstance(colour, str) or not _COLOUR.fullmatch(colour):
        raise ValueError(msg("{where} needs a colour such as “#d95f02”", where=where))
    if not isinstance(direction, str) or len(direction) > 60 or not direction.isprintable():
        raise ValueError(msg("{where} needs a direction of at most 60 letters", where=where))
    red, green, blue = bytes.fromhex(colour[1:])
    return Kind(name, value, (red, green, blue), direction)


def _rule(number: int, told: Any, kinds: Mapping[str, Kind]) -> Rule:
    where = msg("rule {number}", number=number)
    if not isinstance(told, dict):
        raise ValueError(msg("{where} is no table of kind and when", where=where))
    _refuse_unknown(told, ("kind", "when"), where)
    kind, when = told.get("kind"), told.get("when")
    if not isinstance(kind, str) or kind not in kinds:
        raise ValueError(
            msg(
                "{where} is of the kind “{kind}”, which is not among [kinds]",
                where=where,
                kind=kind,
            )
        )
    if not isinstance(when, list) or not when:
        raise ValueError(msg("{where} has no conditions (when)", where=where))
    return Rule(kinds[kind], tuple(_condition(each, where) for each in when))


def _condition(told: Any, where: str) -> Condition:
    found = _CONDITION.fullmatch(told.strip()) if isinstance(told, str) else None
    if found is None:
        raise ValueError(
            msg(
                "the condition “{condition}” of {where} is not of the form “ndvi_change <= -0.15”",
                condition=str(told)[:60],
                where=where,
            )
        )
    known = [index.name for index in INDICES]
    if found["index"] not in known:
        raise ValueError(
            msg(
                "{where} asks for the index “{index}”; there are {known}",
                where=where,
                index=found["index"],
                known=known,
            )
        )
    return Condition(found["index"], found["what"], found["sign"], float(found["number"]))


def _refuse_unknown(told: Mapping[str, Any], known: Collection[str], where: str) -> None:
    unknown = sorted(str(name) for name in told if name not in known)
    if unknown:
        raise ValueError(
            msg(
                "{where} holds “{name}”; known are {known}",
                where=where,
                name=unknown[0][:60],
                known=tuple(known),
            )
        )


# ---- TOML ----------------------------------------------------------------------------------------


_HEADER = re.compile(r"(?P<open>\[\[?)(?P<names>[^\[\]]+)(?P<close>\]\]?)\s*(#.*)?")
_ENTRY = re.compile(r"(?P<name>[A-Za-z0-9_-]+)\s*=\s*(?P<value>.+)")
_NAME = re.compile(r'"(?P<quoted>[^"\\]*)"|(?P<plain>[A-Za-z0-9_-]+)')


def read_toml(text: str) -> dict[str, Any]:
    """The values of a TOML text. Raises ValueError, with a reason for a person."""
    try:
        import tomllib
    except ImportError:  # before Python 3.11
        return read_simple(text)
    return tomllib.loads(text)


def read_simple(text: str) -> dict[str, Any]:
    """The same for tables, arrays of tables, and values of one line that are a text in double
    quotes, a number or a list of these."""
    values: dict[str, Any] = {}
    table = values
    for number, line in enumerate(text.splitlines(), 1):
        stripped = line.strip()
        if not stripped or stripped.startswith("#"):
            continue
        header, entry = _HEADER.fullmatch(stripped), _ENTRY.fullmatch(stripped)
        try:
            if header is not None and len(header["open"]) == len(header["close"]):
                table = _table(values, _names(header["names"]), array=header["open"] == "[[")
            elif entry is not None and entry["name"] not in table:
                table[entry["name"]] = _value(entry["value"])
            else:
                raise ValueError(line)
        except (ValueError, AttributeError, TypeError) as error:
            raise ValueError(
                msg(
                    "line {number}: this Python reads TOML only where a line is [name], [[name]] "
                    "or name = value, and the value a text in double quotes, a number or a list of "
                    "these; write it so, or use Python 3.11 or newer",
                    number=number,
                )
            ) from error
    return values


def _names(text: str) -> list[str]:
    """The parts of a table's name: kinds."vegetation loss"."""
    found = [match["quoted"] or match["plain"] for match in _NAME.finditer(text)]
    if _NAME.sub("", text).strip(" .\t"):
        raise ValueError(text)
    return found


def _table(values: dict[str, Any], names: list[str], *, array: bool) -> dict[str, Any]:
    *above, last = names
    for name in above:
        values = values.setdefault(name, {})
    if array:
        made: dict[str, Any] = {}
        values.setdefault(last, []).append(made)
        return made
    if last in values:
        raise ValueError(last)
    found: dict[str, Any] = values.setdefault(last, {})
    return found


def _value(text: str) -> Any:
    """A value of one line, with whatever comment follows it."""
    value, end = json.JSONDecoder().raw_decode(text)
    rest = text[end:].strip()
    if rest and not rest.startswith("#"):
        raise ValueError(text)
    return value

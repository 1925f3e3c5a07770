"""What a field of a message may hold: checks of types, ranges and lengths, and the dataclass that
is made of them."""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from dataclasses import field, fields
from typing import Any

from ..catalogue.networks import one_line

LARGEST = 2**53  # of a number that every reader of JSON takes
_NAME = 500  # characters of a name, such as that of a device
_MOST = 200  # parts of a list, names of a table

# Gives a received value as the field holds it; raises ValueError with what it should be.
Check = Callable[[Any], Any]


def whole(most: int, least: int = 0) -> Check:
    """A whole number."""

    def check(value: Any) -> int:
        if type(value) is not int or not least <= value <= most:
            raise ValueError(f"a whole number from {least} to {most}")
        return value

    return check


def number(least: float, most: float) -> Check:
    """A finite number."""

    def check(value: Any) -> float:
        if (
            type(value) not in (int, float)
            or not math.isfinite(value)
            or not least <= value <= most
        ):
            raise ValueError(f"a number from {least:g} to {most:g}")
        return float(value)

    return check


def text(longest: int = _NAME, form: re.Pattern[str] | None = None) -> Check:
    """A text, of a form if one is given."""

    def check(value: Any) -> str:
        if (
            not isinstance(value, str)
            or len(value) > longest
            or (form and not form.fullmatch(value))
        ):
            raise ValueError(
                f"a text of {longest} characters at most" if form is None else "such a text"
            )
        return value

    return check


def or_none(check: Check) -> Check:
    """What a check takes, or None."""
    return lambda value: None if value is None else check(value)


def flag(value: Any) -> bool:
    """True or False."""
    if type(value) is not bool:
        raise ValueError("true or false")
    return value


def list_of(check: Check, most: int = _MOST) -> Check:
    """A list, each part of which a check takes."""

    def check_all(value: Any) -> tuple[Any, ...]:
        if not isinstance(value, (list, tuple)) or len(value) > most:
            raise ValueError(f"a list of {most} parts at most")
        return tuple(check(part) for part in value)

    return check_all


def table(value: Any) -> dict[str, Any]:
    """Names and plain values."""
    if (
        not isinstance(value, dict)
        or len(value) > _MOST
        or any(len(name) > _NAME for name in value)
    ):
        raise ValueError(f"a table of {_MOST} names at most")
    return value


def part(kind: type) -> Check:
    """A dataclass within the message."""
    return lambda value: received(kind, value)


def checked(check: Check) -> Any:
    """A field of a message, with the check of what it holds."""
    return field(metadata={"check": check})


def received(kind: type, values: Any) -> Any:
    """The dataclass of a kind with these values. Raises ValueError."""
    if not isinstance(values, dict):
        raise ValueError("no table of fields")
    checks = {item.name: item.metadata["check"] for item in fields(kind)}
    if missing := sorted(checks.keys() - values.keys()):
        raise ValueError(f"without “{missing[0]}”")
    if further := sorted(values.keys() - checks.keys()):
        raise ValueError(f"with “{one_line(further[0])[:40]}”, which it does not have")
    taken = {}
    for name, check in checks.items():
        try:
            taken[name] = check(values[name])
        except ValueError as error:
            raise ValueError(f"with a “{name}” that is not {error}") from None
    return kind(**taken)

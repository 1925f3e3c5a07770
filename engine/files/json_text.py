"""JSON as everything here writes and reads it: one encoder, which knows NumPy's numbers without
importing NumPy."""

from __future__ import annotations

import json
import numbers
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from ..errors import BadInput
from ..messages import msg
from .doors import NotPlain, read_named, read_plain

SUM = "sum"


def json_text(value: Any, **options: Any) -> str:
    """A value as JSON. options: of `json.dumps`.

    A scalar of NumPy or torch is written as the number it holds: which functions of NumPy give
    their own types and which Python's differs from version to version. Raises TypeError for what is
    no plain value."""
    return json.dumps(value, **{"ensure_ascii": False, "default": _plain_number, **options})


def with_sum(values: dict[str, Any]) -> dict[str, Any]:
    """Values with the CRC-32 of their JSON, by which `is_as_written` knows them."""
    return {**values, SUM: _sum(values)}


def is_as_written(values: dict[str, Any]) -> bool:
    """Whether values that were read are those that `with_sum` was given; so are some without a sum,
    of earlier versions. Takes the sum out of them."""
    return values.pop(SUM, None) in (None, _sum(values))


def with_new_sum(line: bytes, changed: bytes) -> bytes:
    """What a line of JSON was changed into, with a sum of its own where that of the line held."""
    try:
        values, now = json.loads(line), json.loads(changed)
    except (ValueError, RecursionError):
        return changed
    if not isinstance(values, dict) or SUM not in values or not is_as_written(values):
        return changed
    return json_text(with_sum({name: now[name] for name in values})).encode()


def _sum(values: dict[str, Any]) -> int:
    rest = {name: value for name, value in values.items() if name != SUM}
    return zlib.crc32(json_text(rest).encode("utf-8", "surrogatepass"))


def plain_value(value: Any) -> Any:
    """A value as Python's own: the number in a scalar of NumPy or torch; a list, a range, an array
    or what a generator gives as a tuple of such. Anything else as it is."""
    if isinstance(value, (str, bytes, dict)):
        return str(value) if isinstance(value, str) else value
    if getattr(value, "ndim", None) == 0:
        return value.item()
    if isinstance(value, (list, tuple, range, Iterator)) or hasattr(value, "ndim"):
        return tuple(map(plain_value, value))
    return value


def _plain_number(value: Any) -> bool | int | float:
    """The plain number in a scalar of a library."""
    held = value.item() if getattr(value, "ndim", None) == 0 else value
    if isinstance(held, (bool, int, float)):
        return held
    if isinstance(held, numbers.Integral):
        return int(held)
    if isinstance(held, numbers.Real):  # such as a long double, which stays one
        return float(held)
    raise TypeError(f"Object of type {type(value).__name__} is not JSON serializable")


def read_json(path: str | Path, what: str, *, links: bool = False) -> Any:
    """A JSON file's content. Raises BadInput when it cannot be read; `what` names it in the
    sentence.

    links: followed where the user named the file; in the folder of a result they lead elsewhere
    than she thinks."""
    try:
        return json.loads((read_named if links else read_plain)(path).decode("utf-8"))
    except OSError as error:
        sentence = msg(
            "{what} “{path}” cannot be read: {reason}.",
            what=what,
            path=path,
            reason=error.strerror or error,
        )
        if isinstance(error, NotPlain) and not links:
            sentence = msg(
                "{what} “{path}” cannot be read: {reason}; put the file itself there, or make the "
                "result again.",
                what=what,
                path=path,
                reason=error.strerror,
            )
        raise BadInput(sentence) from error
    except (ValueError, RecursionError) as error:
        raise BadInput(
            msg(
                "{what} “{path}” is not a JSON file that can be read; choose another file.",
                what=what,
                path=path,
            )
        ) from error

"""The report of a result that lies on a disk: read and looked at before anybody believes that it is
one of ours."""

from __future__ import annotations

import math
from collections.abc import Callable
from pathlib import Path
from typing import Any

from ..errors import BadInput
from ..files.json_text import read_json
from ..messages import msg

Check = Callable[[Any], bool]


def read_report(path: str | Path) -> dict[str, Any]:
    """What a report.json says. Raises BadInput where it is gone, is a link, or says things of other
    kinds than ours."""
    told = read_json(path, msg("The report"))
    if not is_report(told):
        raise BadInput(msg("“{path}” is no report of Deep Change; detect again.", path=path))
    return dict(told)


def is_report(told: Any) -> bool:
    """Whether all that is read of a report is there, and of its kind; what else it holds is
    nobody's business."""
    return (
        isinstance(told, dict)
        and all(check(told.get(name)) for name, check in _NEEDED.items())
        and all(check(told[name]) for name, check in _POSSIBLE.items() if name in told)
    )


def _text(value: Any) -> bool:
    return isinstance(value, str)


def _count(value: Any) -> bool:
    return type(value) is int and 0 <= value < 2**63


def _number(value: Any) -> bool:
    return type(value) in (int, float) and abs(value) < 2**63 and math.isfinite(value)


def _amount(value: Any) -> bool:
    """A number, or none where nobody knows it."""
    return value is None or _number(value)


def _share(value: Any) -> bool:
    return _number(value) and 0.0 <= value <= 1.0


def _texts(value: Any) -> bool:
    return isinstance(value, (list, tuple)) and all(map(_text, value))


def _files(value: Any) -> bool:
    return isinstance(value, dict) and all(
        _text(kind) and _text(name) for kind, name in value.items()
    )


def _image(value: Any) -> bool:
    return (
        isinstance(value, dict)
        and _text(value.get("name"))
        and (value.get("date") is None or _text(value["date"]))
    )


def _each(kinds: dict[str, Check]) -> Check:
    """A list of mappings, each with these."""

    def check(values: Any) -> bool:
        return isinstance(values, (list, tuple)) and all(
            isinstance(value, dict) and all(kind(value.get(name)) for name, kind in kinds.items())
            for value in values
        )

    return check


def _colour(value: Any) -> bool:
    return (
        isinstance(value, (list, tuple))
        and len(value) == 3
        and all(_count(part) and part < 256 for part in value)
    )


_NEEDED: dict[str, Check] = {
    "files": _files,
    "model": _text,
    "device": _text,
    "precision": _text,
    "threshold": _share,
    "crf": _text,
    "changes": _count,
    "pixels": _count,
    "pixels_changed": _count,
    "changed_percent": _number,
    "seconds": _number,
    "before": _image,
    "after": _image,
}
_POSSIBLE: dict[str, Check] = {
    "output": _text,
    "pixels_not_assessed": _count,
    "area_changed_m2": _amount,
    "area_assessed_m2": _amount,
    "area_not_assessed_m2": _amount,
    "min_area_m2": _amount,
    "area_outlined_m2": _amount,
    "warnings": _texts,
    "summary": _text,
    "stages": lambda value: isinstance(value, dict) and all(map(_number, value.values())),
    "grid": lambda value: isinstance(value, dict),
    "learned": lambda value: isinstance(value, dict),
    "transitions": _each(
        {"from": _text, "to": _text, "pixels": _count, "hectares": _amount, "percent": _number}
    ),
    "kinds": _each(
        {
            "kind": _text,
            "direction": _text,
            "changes": _count,
            "pixels": _count,
            "hectares": _amount,
            "percent": _number,
        }
    ),
    "not_assessed": _each({"reason": _text, "pixels": _count, "area_m2": _amount}),
    "masks": lambda value: isinstance(value, dict),
    "classes": _each({"name": _text, "colour": _colour}),
    "not_assessed_by_model": lambda value: (
        value is None or _each({"windows": _count, "pixels": _count})([value])
    ),
}

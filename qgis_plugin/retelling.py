"""A run told so that it can be done again elsewhere: as a command line, as Python."""

from __future__ import annotations

import os
import shlex
from dataclasses import fields
from typing import Any

from ..engine.request import DetectionRequest


def _said(request: DetectionRequest) -> dict[str, Any]:
    """What differs from the defaults, in the order of the request."""
    named = {field.name: getattr(request, field.name) for field in fields(request)}
    defaults = {field.name: field.default for field in fields(request)}
    return {name: value for name, value in named.items() if value != defaults[name]}


def as_command(request: DetectionRequest) -> str:
    """The run for a terminal, quoted as the shell of this system wants it."""
    said = _said(request)
    words = ["deepchange", "detect", said.pop("before"), said.pop("after")]
    for name, value in said.items():
        option = "--" + name.replace("_", "-")
        if isinstance(value, bool):
            words.append(option)
        else:
            words += [option, ",".join(map(str, value)) if isinstance(value, tuple) else str(value)]
    return " ".join(_for_windows(word) for word in words) if os.name == "nt" else shlex.join(words)


def _for_windows(word: str) -> str:
    """The word as cmd and PowerShell both take it; file names there hold no quotes."""
    return f'"{word}"' if not word or set(word) & set(" &();,^") else word


def as_python(request: DetectionRequest) -> str:
    """The run for QGIS's Python console or any script."""
    lines = [f"    {name}={value!r}," for name, value in _said(request).items()]
    return "\n".join([
        "from deepchange.engine import DetectionRequest, detect", "", "result = detect(DetectionRequest(", *lines, "))",
        "print(result.changes, result.area_changed_m2)", "",
    ])  # fmt: skip

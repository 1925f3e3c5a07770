"""A run told so that it can be done again elsewhere: as a command, as Python."""

from __future__ import annotations

import os
import shlex
from dataclasses import fields
from pathlib import Path
from typing import Any

from qgis.core import QgsApplication

from ...engine.request import DetectionRequest
from .run_queue import Run


def _said(request: DetectionRequest) -> dict[str, Any]:
    """What differs from the defaults, in the order of the request."""
    named = {field.name: getattr(request, field.name) for field in fields(request)}
    defaults = {field.name: field.default for field in fields(request)}
    return {name: value for name, value in named.items() if value != defaults[name]}


def as_command(run: Run) -> str:
    """The run for a terminal, quoted as the shell of this system wants it.

    The program is QGIS's own, which has this plugin, its settings and its engine."""
    words = [_qgis_process(), "run"]
    if run.dates is not None:
        words += ["deepchange:detectchangesseries", *(f"--IMAGES={i}" for i in run.dates.images)]
        words += _options(_said_of_all(run))
        if masks := run.dates.masks:
            named = [f"{n}={file}" for n, files in enumerate(masks, 1) for file in files]
            words.append(f"--MASKS={';'.join(named)}")
    elif run.request.learned_from:
        words += ["deepchange:learnfromdecisions", f"--RESULT={run.request.learned_from[0]}"]
        words.append(f"--FOLDER={run.request.output}")
    else:
        words.append("deepchange:detectchanges")
        words += _options(_said(run.request))
    return " ".join(_for_windows(word) for word in words) if os.name == "nt" else shlex.join(words)


def _options(said: dict[str, Any]) -> list[str]:
    return [
        f"--{_parameter(name, value)}={_value(name, value)}"
        for name, value in said.items()
        if name != "overwrite"
    ]


def _said_of_all(run: Run) -> dict[str, Any]:
    """What is asked of a series: of its dates alike, each once."""
    said = _said(run.request)
    found: dict[str, Any] = {}
    for name, value in said.items():
        what = name.rpartition("_")[0]
        if what in ("bands", "nodata", "crs"):
            found[what] = value
        elif name not in ("before", "after"):
            found[name] = value
    return found


def _parameter(name: str, value: Any) -> str:
    """What the algorithm calls it."""
    if name == "model" and str(value).endswith(".safetensors"):
        return "WEIGHTS"
    if name == "kinds":
        return "TELL_KINDS" if value == "off" else "KIND_RULES"
    return "FOLDER" if name == "output" else name.upper()


def _value(name: str, value: Any) -> str:
    if name == "kinds" and value == "off":
        return "false"
    return ";".join(map(str, value)) if isinstance(value, tuple) else str(value)


def _qgis_process() -> str:
    """The program; its full name where it lies beside QGIS and not where a terminal looks."""
    home = os.environ.get("OSGEO4W_ROOT")
    beside = Path(QgsApplication.applicationDirPath()) / "bin" / "qgis_process"
    found = sorted(Path(home, "bin").glob("qgis_process-*.bat")) if home else [beside]
    return next((str(path) for path in found if path.is_file()), "qgis_process")


def _for_windows(word: str) -> str:
    """The word as the command prompt takes it; file names there hold no quotes."""
    return f'"{word}"' if not word or set(word) & set(" &();,^") else word


def as_python(run: Run) -> str:
    """The run for QGIS's Python console or any script; a remark tells the images as the analyst
    calls them."""
    if run.dates is not None:
        said = _said(run.request)
        options = [
            f"    {name}={value!r},"
            for name, value in said.items()
            if name not in ("before", "after", "output")
        ]
        return "\n".join(
            [
                "# " + " ".join(run.title.split()),
                "from deepchange.engine import detect_series",
                "",
                "result = detect_series(",
                f"    {list(run.dates.images)!r},",
                f"    {run.request.output!r},",
                *([f"    masks={list(run.dates.masks)!r},"] if run.dates.masks else []),
                *options,
                ")",
                "print(result.summary)",
                "",
            ]
        )
    if run.request.learned_from:
        folder, *also = run.request.learned_from
        others = f", also={also!r}" if also else ""
        return "\n".join(
            [
                "# " + " ".join(run.title.split()),
                "from deepchange.engine import learn",
                "",
                f"result = learn({folder!r}, {run.request.output!r}{others})",
                "print(result.changes, result.area_changed_m2)",
                "",
            ]
        )
    lines = [f"    {name}={value!r}," for name, value in _said(run.request).items()]
    return "\n".join(
        [
            "# " + " ".join(run.title.split()),
            "from deepchange.engine import DetectionRequest, detect",
            "",
            "result = detect(DetectionRequest(",
            *lines,
            "))",
            "print(result.changes, result.area_changed_m2)",
            "",
        ]
    )

"""What a run leaves in words and figures: the report, and the recipe that runs it again."""

from __future__ import annotations

import hashlib
import json
import os
import platform
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

from .errors import BadInput
from .gdal_files import from_os_error
from .request import DetectionRequest, DetectionResult, files_named, read_json
from .result_files import RECIPE
from .sources import Source

_HASHED_BYTES = 64 * 2**20
RECIPE_VERSION = 1


def write_json(values: dict[str, Any], path: Path) -> None:
    """Write plain values as JSON that a person can read."""
    try:
        path.write_text(json.dumps(values, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    except OSError as error:
        raise from_os_error(error, path) from error


def recipe(asked: DetectionRequest, resolved: DetectionRequest, versions: dict[str, Any]) -> dict[str, Any]:
    """All that is needed to run again: inputs as they were, every parameter as it was used, versions.

    relative: where the inputs lie as seen from the result, for when both have moved together."""
    return {
        "recipe": RECIPE_VERSION,
        "request": replace(resolved, overwrite=False).to_json(),
        "asked": asked.to_json(),
        "inputs": _inputs(resolved),
        "relative": _relative(resolved),
        "versions": versions,
    }


def _inputs(request: DetectionRequest) -> dict[str, Any]:
    """What each input is; of one that is out of reach, what the recipe knows that lies there already."""
    known: dict[str, Any] = {}
    with suppress(BadInput):
        earlier = read_json(Path(request.output) / RECIPE, "The recipe")
        known = earlier.get("inputs", {}) if isinstance(earlier, dict) else {}
    found = {name: fingerprint(name) for name in inputs_of(request)}
    return {name: known.get(name) if facts is None and isinstance(known, dict) else facts
            for name, facts in found.items()}  # fmt: skip


_PLACES = ("before", "after", "area_of_interest")


def _relative(request: DetectionRequest) -> dict[str, str]:
    """Local files that are read, as seen from the folder of the result; on another drive there is no such name."""
    found = {}
    for name in (getattr(request, place) for place in _PLACES):
        for part in files_named(name) if name else ():
            with suppress(OSError, ValueError):
                if Path(part).exists():
                    there = os.path.relpath(Path(part).resolve(), Path(request.output).resolve())
                    found[part] = Path(there).as_posix()
    return found


def _moved(request: DetectionRequest, values: dict[str, Any], folder: Path) -> DetectionRequest:
    """The request with the names that its files have now, where they moved together with the recipe."""
    told = values.get("relative")
    names: dict[str, Any] = {}
    for place in _PLACES:
        name = getattr(request, place)
        if not isinstance(told, dict) or not name:
            continue
        parts = [_now(part, told.get(part), folder) for part in files_named(name)]
        if parts != files_named(name):
            names[place] = ";".join(parts)
    return replace(request, **names)


def where_inputs_lie(folder: str | Path) -> DetectionRequest | None:
    """The request of the result in a folder by the names that its files have now; None where it has no recipe."""
    with suppress(BadInput, KeyError, TypeError, ValueError):
        values = read_json(Path(folder) / RECIPE, "The recipe")
        return _moved(DetectionRequest.from_json(values["request"]), values, Path(folder).resolve())
    return None


def _now(name: str, relative: object, folder: Path) -> str:
    """Where a file lies now: where it was, or else where it is as seen from the recipe."""
    with suppress(OSError, ValueError):
        if isinstance(relative, str) and not Path(name).exists() and (folder / relative).exists():
            return str((folder / relative).resolve())
    return name


def inputs_of(request: DetectionRequest) -> list[str]:
    """The names of all that a run reads."""
    names = [part for name in (request.before, request.after) for part in files_named(name)]
    names += [request.area_of_interest] if request.area_of_interest else []
    return names + ([request.model] if Path(request.model).is_file() else [])


def fingerprint(name: str) -> dict[str, Any] | None:
    """Size, modification time and, for local files up to 64 MB, SHA-256; None for what is no file."""
    path = Path(name)
    try:
        if not path.is_file():
            return _remote_fingerprint(name)
        facts: dict[str, Any] = {"size": path.stat().st_size, "modified": int(path.stat().st_mtime)}
        if facts["size"] <= _HASHED_BYTES:
            facts["sha256"] = hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError:
        return None
    return facts


def _remote_fingerprint(name: str) -> dict[str, Any] | None:
    """Size and modification time as a server or an archive tells them."""
    from osgeo import gdal

    facts = gdal.VSIStatL(name) if name.startswith("/vsi") else None
    return None if facts is None else {"size": facts.size, "modified": int(facts.mtime)}


def read_recipe(path: str) -> tuple[DetectionRequest, list[str]]:
    """The request of a recipe, and a sentence for each input that is no longer what it was.

    Raises BadInput where the file is no recipe of a version that this one knows."""
    values = read_json(path, "The recipe")
    if not isinstance(values, dict) or values.get("recipe") != RECIPE_VERSION or "request" not in values:
        raise BadInput(f"“{path}” is no recipe of this version of Deep Change; give the recipe.json of a result.")
    inputs, relative = values.get("inputs"), values.get("relative")
    folder = Path(path).resolve().parent
    now = {name: _now(name, relative.get(name) if isinstance(relative, dict) else None, folder)
           for name in (inputs if isinstance(inputs, dict) else ())}  # fmt: skip
    changed = [
        f"“{now[name]}” has changed since the recipe was written: the result may differ."
        for name, facts in (inputs.items() if isinstance(inputs, dict) else ())
        if isinstance(facts, dict) and _differs(facts, fingerprint(now[name]))
    ]
    return _moved(DetectionRequest.from_json(values["request"]), values, folder), changed


def _differs(then: dict[str, Any], now: dict[str, Any] | None) -> bool:
    if now is None:
        return False  # opening it will say so, in its own sentence
    if "sha256" in then and "sha256" in now:
        return bool(then["sha256"] != now["sha256"])
    return (then.get("size"), then.get("modified")) != (now["size"], now["modified"])


def versions() -> dict[str, Any]:
    """What the result was made with on this side; the tensor side adds its own."""
    import numpy
    from osgeo import gdal

    from .. import __version__

    return {
        "deepchange": __version__,
        "python": platform.python_version(),
        "system": platform.platform(),
        "gdal": gdal.VersionInfo("RELEASE_NAME"),
        "numpy": numpy.__version__,
    }


def describe_source(source: Source) -> dict[str, Any]:
    """One image as the report tells it."""
    return {
        "name": source.name,
        "rows": source.grid.height,
        "columns": source.grid.width,
        "bands": list(source.bands),
        "type": source.type_name,
        "nodata": source.nodata,
        "date": source.date,
        "crs": crs_name(source.grid.crs),
    }


def crs_name(wkt: str) -> str | None:
    """A reference system as people call it: EPSG:32636, or its name, or None."""
    if not wkt:
        return None
    from .gdal_files import spatial_reference

    reference = spatial_reference(wkt)
    code = reference.GetAuthorityCode(None)
    return f"{reference.GetAuthorityName(None)}:{code}" if code else reference.GetName()


def summary(result: DetectionResult) -> str:
    """One line: how much changed, in how many places."""
    places = f"{result.changes:,} polygon" + ("" if result.changes == 1 else "s")
    share = f"{result.changed_percent:.2f} %"
    if result.area_changed_m2 is None:
        return f"{result.pixels_changed:,} pixels changed ({share} of what was assessed), {places}"
    if result.min_area_m2 and result.area_outlined_m2 is not None:
        places += f" of {result.min_area_m2:,.0f} m² or more ({hectares(result.area_outlined_m2)})"
    text = f"{hectares(result.area_changed_m2)} changed ({share} of what was assessed), {places}"
    if result.area_not_assessed_m2:
        text += f"; {hectares(result.area_not_assessed_m2)} not assessed"
    return text


def hectares(square_metres: float) -> str:
    """An area for people."""
    value = square_metres / 1e4
    return f"{value:,.0f} ha" if value >= 1000 else f"{value:,.1f} ha" if value >= 10 else f"{value:,.3f} ha"

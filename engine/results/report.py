"""What a run leaves in words and figures: the report, and the recipe that runs it again."""

from __future__ import annotations

import os
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

from ..errors import BadInput
from ..files.doors import new_file
from ..files.json_text import json_text, read_json
from ..files.names import from_the_network, own_name, subject
from ..files.write_errors import from_os_error
from ..masks.names import MASKS, files_of_masks, masks_in, moved_masks
from ..messages import msg
from ..raster.fingerprints import fingerprint
from ..raster.source.source import Source
from ..request import DetectionRequest, DetectionResult, files_named
from ..runs.output_folder import RECIPE
from ..runs.resume import inputs_of

RECIPE_VERSION = 1


def write_json(values: dict[str, Any], path: Path) -> None:
    """Write plain values as JSON that a person can read."""
    try:
        with os.fdopen(new_file(path), "w", encoding="utf-8", newline="\n") as file:
            file.write(json_text(values, indent=2) + "\n")
    except OSError as error:
        raise from_os_error(error, path) from error


def recipe(
    asked: DetectionRequest, resolved: DetectionRequest, pair: Any, versions: dict[str, Any]
) -> dict[str, Any]:
    """All that is needed to run again: inputs as they were, every parameter as it was used,
    versions.

    pair: opened, or as a report tells of it. relative: where the inputs lie as seen from the
    result, for when both have moved together."""
    return {
        "recipe": RECIPE_VERSION,
        "request": replace(resolved, overwrite=False).to_json(),
        "asked": asked.to_json(),
        "inputs": _inputs(resolved, opened=isinstance(pair.before, Source)),
        "relative": _relative(resolved),
        "reads_also": {
            role: reads for role, reads in _read_also(pair).items() if any(reads.values())
        },
        "versions": versions,
    }


def _read_also(pair: Any) -> dict[str, dict[str, list[str]]]:
    """What is read beside the files of each date's name; of images that are not opened, as their
    report told it."""
    return {
        role: date.get("reads_also") or {} if isinstance(date, dict) else reads_also(date)
        for role, date in (("before", pair.before), ("after", pair.after))
    }


def _inputs(request: DetectionRequest, *, opened: bool) -> dict[str, Any]:
    """What each input is; of one that is out of reach or was not opened, what the recipe that lies
    there already knows."""
    known: dict[str, Any] = {}
    with suppress(BadInput):
        earlier = read_json(Path(request.output) / RECIPE, msg("The recipe"))
        known = earlier.get("inputs", {}) if isinstance(earlier, dict) else {}
    found = {name: fingerprint(name) for name in inputs_of(request)}
    if not isinstance(known, dict):
        return found
    return {
        name: known.get(name, facts) if facts is None or not opened else facts
        for name, facts in found.items()
    }


_CALLED = {
    "before": "the before image",
    "after": "the after image",
    "area_of_interest": "the area of interest",
    "kinds": "the rules for kinds of change",
    "grid": "the image of the output grid",
    "align_to": "the image to align to",
    "exclude": "the excluded area",
}
_PLACES = tuple(_CALLED)


def _relative(request: DetectionRequest) -> dict[str, str]:
    """Local files that are read, as seen from the folder of the result; on another drive there is
    no such name."""
    found = {}
    named = [getattr(request, place) for place in _PLACES]
    files = [
        part for name in (*named, *files_of_masks(request)) if name for part in files_named(name)
    ]
    for part in (*files, *(request.learned_from or ())):
        with suppress(OSError, ValueError):
            if Path(part).exists():
                there = os.path.relpath(Path(part).resolve(), Path(request.output).resolve())
                found[part] = Path(there).as_posix()
    return found


def _moved(request: DetectionRequest, values: dict[str, Any], folder: Path) -> DetectionRequest:
    """The request with the names that its files have now, where they moved together with the
    recipe."""
    told = values.get("relative")
    names: dict[str, Any] = {}
    for place in _PLACES:
        name = getattr(request, place)
        if not isinstance(told, dict) or not name:
            continue
        parts = [_now(part, told.get(part), folder) for part in files_named(name)]
        if parts != files_named(name):
            names[place] = ";".join(parts)
    if isinstance(told, dict):
        names |= moved_masks(request, lambda file: _now(file, told.get(file), folder))
        if request.learned_from:
            names["learned_from"] = tuple(
                _now(each, told.get(each), folder) for each in request.learned_from
            )
    return replace(request, **names)


def where_inputs_lie(folder: str | Path) -> DetectionRequest | None:
    """The request of the result in a folder by the names that its files have now; None where it has
    no recipe."""
    with suppress(BadInput, KeyError, TypeError, ValueError):
        values = read_json(Path(folder) / RECIPE, msg("The recipe"))
        return _moved(DetectionRequest.from_json(values["request"]), values, Path(folder).resolve())
    return None


def _now(name: str, relative: object, folder: Path) -> str:
    """Where a file lies now: where it was, or else where it is as seen from the recipe."""
    with suppress(OSError, ValueError):
        if isinstance(relative, str) and not Path(name).exists() and (folder / relative).exists():
            return str((folder / relative).resolve())
    return name


def read_recipe(path: str) -> tuple[DetectionRequest, list[str]]:
    """The request of a recipe, and a sentence for each input that is no longer what it was.

    What a recipe says of overwriting does not count: only who runs it can say that.
    Raises BadInput where the file is no recipe of a version that this one knows."""
    values = read_json(path, msg("The recipe"), links=True)
    if (
        not isinstance(values, dict)
        or values.get("recipe") != RECIPE_VERSION
        or "request" not in values
    ):
        raise BadInput(
            msg(
                "“{path}” is no recipe of this version of Deep Change; give the recipe.json of a "
                "result.",
                path=path,
            )
        )
    inputs, relative = values.get("inputs"), values.get("relative")
    folder = Path(path).resolve().parent
    now = {
        name: _now(name, relative.get(name) if isinstance(relative, dict) else None, folder)
        for name in (inputs if isinstance(inputs, dict) else ())
    }
    changed: list[str] = [
        msg(
            "“{name}” has changed since the recipe was written: the result may differ.",
            name=now[name],
        )
        for name, facts in (inputs.items() if isinstance(inputs, dict) else ())
        if isinstance(facts, dict) and _differs(facts, fingerprint(now[name]))
    ]
    request = _moved(DetectionRequest.from_json(values["request"]), values, folder)
    return replace(request, overwrite=False), changed


def inputs_replaced(path: Path, request: DetectionRequest) -> list[str]:
    """A sentence for each input of a request whose content is not what it was when the recipe was
    written.

    The request may name them where they lie now; the time of a file that was moved says nothing."""
    values = read_json(path, msg("The recipe"))
    then, inputs = values.get("request"), values.get("inputs")
    if not isinstance(then, dict) or not isinstance(inputs, dict):
        return []
    notes: list[str] = []
    named = [
        (what, files_named(str(then.get(role))), files_named(getattr(request, role) or ""))
        for role, what in _CALLED.items()
        if role != "align_to"  # how the dates lie is kept with the result
    ]
    named += [
        ("the mask", masks_in(then.get(role)), masks_in(getattr(request, role))) for role in MASKS
    ]
    for what, earlier, now in named:
        changed = [
            name
            for old, name in zip(earlier, now)
            if isinstance(facts := inputs.get(old), dict)
            and _differs(facts, _seen_again(name, old))
        ]
        notes += [
            msg(
                "{subject} has changed since the detection: the probabilities are of what it was, "
                "all that is decided anew of what it is now; detect again.",
                subject=subject(what, name),
            )
            for name in changed
        ]
    return notes


def _seen_again(name: str, old: str) -> dict[str, Any] | None:
    """A fingerprint to be compared with that of `old`: of a file that was moved without its
    time."""
    now = fingerprint(name)
    return now if now is None or name == old else {**now, "modified": None}


_MAKINGS = {
    "deepchange": "Deep Change",
    "numpy": "NumPy",
    "torch": "torch",
    "openvino": "OpenVINO",
    "instruction_set": msg("instruction set"),
    "device": msg("device"),
    "precision": msg("precision"),
    "decisions_sha256": msg("decisions"),
}


def made_otherwise(path: str, result: DetectionResult) -> list[str]:
    """A sentence where a recipe was run again on something that rounds otherwise than what it was
    made with."""
    then, now = (
        _makings(read_json(name, msg("The recipe"))) for name in (path, result.files["recipe"])
    )
    other = [
        msg(
            "{program} {then} (now {now})",
            program=what,
            then=then[name],
            now=now.get(name, msg("none")),
        )
        for name, what in _MAKINGS.items()
        if name in then and then[name] != now.get(name)
    ]
    return (
        [msg("The recipe was made with {others}: the result may differ.", others=other)]
        if other
        else []
    )


def _makings(recipe: dict[str, Any]) -> dict[str, Any]:
    versions, request = recipe.get("versions"), recipe.get("request")
    chosen = {
        name: request[name]
        for name in ("device", "precision")
        if isinstance(request, dict) and name in request
    }
    return {**chosen, **(versions if isinstance(versions, dict) else {})}


def _differs(then: dict[str, Any], now: dict[str, Any] | None) -> bool:
    if now is None:
        return False  # opening it will say so, in its own sentence
    if "sha256" in then and "sha256" in now:
        return bool(then["sha256"] != now["sha256"])
    times = (then.get("modified"), now["modified"])
    return then.get("size") != now["size"] or (None not in times and times[0] != times[1])


def described(image: Source | dict[str, Any]) -> dict[str, Any]:
    """One image as the report tells of it."""
    return image if isinstance(image, dict) else describe_source(image)


def describe_source(source: Source) -> dict[str, Any]:
    """One image as the report tells it."""
    return {
        "name": source.name,
        "rows": source.grid.height,
        "columns": source.grid.width,
        "bands": list(source.bands),
        "type": source.type_name,
        "nodata": source.nodata,
        "nodata_of_bands": list(source.band_nodata) if len(set(source.band_nodata)) > 1 else None,
        "date": source.date,
        "date_is_of_file": source.date_is_of_file,
        "crs": crs_name(source.grid.crs),
        "reads_also": reads_also(source),
        **({"product": source.scene.to_json()} if source.scene else {}),
    }


def reads_also(source: Source) -> dict[str, list[str]]:
    """What is read for an image beside the files that its name says, such as those a virtual raster
    refers to."""
    distant = [file for file in source.reads if from_the_network(file)]
    return {
        "files": [file for file in source.reads if file not in distant],
        "from_the_network": distant,
    }


def crs_name(wkt: str) -> str | None:
    """A reference system as people call it: EPSG:32636, or its name, or None."""
    if not wkt:
        return None
    from ..raster.gdal_io import spatial_reference

    reference = spatial_reference(wkt)
    code = reference.GetAuthorityCode(None)
    return f"{reference.GetAuthorityName(None)}:{code}" if code else reference.GetName()


def when(image: Mapping[str, Any]) -> str:
    """The date of an image of a report; its name where it has none."""
    return str(image.get("date") or own_name(image["name"]))

"""The pairs of a resumed series, as they are now."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import fields
from pathlib import Path
from typing import Any

from ..errors import InputChanged
from ..files.json_text import read_json
from ..messages import Message, Remedy, msg
from ..raster.fingerprints import fingerprint
from ..request import GRIDS, DetectionRequest, DetectionResult, absolute, files_named
from ..results.report import inputs_replaced, read_recipe
from ..runs import output_folder as names
from ..runs.resume import agrees, finished

ANEW = msg("The series was finished: its summary is made anew, of the pairs as they are now.")


def is_begun(pair: DetectionRequest) -> bool:
    """Whether the run that was cut off in the folder of a pair can be resumed for the series.
    Raises InputChanged where it was asked something else."""
    return agrees(pair.output, _asked(pair))


def result_there(pair: DetectionRequest) -> DetectionResult | None:
    """The result of a pair as it lies there, by whatever settings it was decided since; None where
    there is none. Raises InputChanged where it is of other images, or these have changed."""
    folder = Path(pair.output)
    if not (folder / names.RECIPE).is_file():
        return None
    request, changed = read_recipe(str(folder / names.RECIPE))
    moved = _what(request) != _what(pair)
    if moved and not _of_the_same_content(folder, request, pair):
        raise InputChanged(
            msg(
                "“{folder}” holds a result of other images than those that the series compares "
                "there; move it away, or begin the series in another folder.",
                Remedy.OVERWRITE,
                folder=folder,
            )
        )
    if changed and not moved:
        raise InputChanged(
            msg(
                "{sentence} Begin the series anew, or choose another folder.",
                Remedy.OVERWRITE,
                sentence=changed[0],
            )
        )
    return finished(folder, None)


def decided_since(pairs: Sequence[DetectionRequest], dates: Sequence[str]) -> Iterator[Message]:
    """A sentence for each pair whose result is by other settings than those of the series."""
    for number, pair in enumerate(pairs):
        if not agrees(pair.output, _asked(pair)):
            yield msg(
                "{first} → {second} was decided with settings of its own, and is kept so.",
                first=dates[number],
                second=dates[number + 1],
            )


def _asked(pair: DetectionRequest) -> dict[str, Any]:
    said = [field.name for field in fields(pair) if field.name != "overwrite"]
    return {name: getattr(pair, name) for name in said}


def _of_the_same_content(folder: Path, request: DetectionRequest, pair: DetectionRequest) -> bool:
    """Whether the result is of copies of the images, as after a refinement that named them: told by
    the hash of each that the recipe keeps."""
    recipe = folder / names.RECIPE
    kept = read_json(recipe, msg("The recipe")).get("inputs") or {}
    for role in GRIDS:
        there, here = (files_named(getattr(each, role)) for each in (request, pair))
        moved = [
            (kept.get(old), new) for old, new in zip(there, here) if absolute(old) != absolute(new)
        ]
        if len(there) != len(here) or not all(_is_the_same(facts, new) for facts, new in moved):
            return False
    return _what(request)[2:] == _what(pair)[2:] and not inputs_replaced(recipe, pair)


def _is_the_same(facts: Any, name: str) -> bool:
    """Whether a file has the hash that was written down. Of large files there is none."""
    known = facts.get("sha256") if isinstance(facts, dict) else None
    return bool(known) and (fingerprint(name) or {}).get("sha256") == known


def _what(request: DetectionRequest) -> tuple[str | None, ...]:
    """The images and the pixels of a result."""
    grid = request.grid if request.grid in GRIDS else absolute(request.grid)
    images = absolute(request.before), absolute(request.after)
    return (*images, grid, request.crs_before, request.crs_after)

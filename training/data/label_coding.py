"""How labels are coded, on disk and in training; numbers only.

In training, change is 0, 1 or IGNORED, and a class is its place in the list, from 0 on, or IGNORED.
On disk, change is coded in one of the ways of `CODINGS`; a class is 1, 2, … and 0 or 255 where
nobody labelled, as in the engine's class rasters.
"""

from __future__ import annotations

from collections.abc import Mapping, Set
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ...engine.errors import BadInput
from ...engine.messages import msg

IGNORED = 255

Labels = NDArray[np.uint8]

# 0/1: 1 changed, 255 not judged. 0/255: 255 changed. grey: changed above 127, for masks that a
# lossy format or an editor's brush left with values between.
CODINGS = ("0/1", "0/255", "grey")

_MEANINGS = {
    "0/1": "0 where nothing changed, 1 where something did and 255 where nobody judged",
    "0/255": "0 where nothing changed and 255 where something did",
    "grey": "0 to 127 where nothing changed and 128 to 255 where something did",
}
_ALLOWED = {"0/1": (0, 1, IGNORED), "0/255": (0, 255)}


def coding_of(values: Mapping[str, Set[float]]) -> str:
    """How masks say change. values: which values each file holds, by its name.

    Raises BadInput, with the file, for values other than 0, 1 and 255, or where one file says
    change with 1 and another with 255."""
    for problem in problems_of_masks(values):
        raise BadInput(problem)
    ones, full = (any(number in found for found in values.values()) for number in (1, 255))
    return "0/1" if ones or not full else "0/255"


def problems_of_masks(values: Mapping[str, Set[float]]) -> list[str]:
    """A sentence for each mask of which `coding_of` would not know what it says."""
    problems = []
    sound = {}
    for name, found in values.items():
        if strange := sorted(found - {0, 1, 255}):
            problems.append(
                f"The mask “{name}” holds the {_listed(strange)}; a mask holds 0 where nothing "
                "changed and 1 or 255 where something did: write it again without lossy "
                "compression or smoothing."
            )
        else:
            sound[name] = found
    return problems + _of_two_ways(sound)


def _of_two_ways(values: Mapping[str, Set[float]]) -> list[str]:
    """A sentence for each mask that says change with 1 where most say it with 255, or the other way
    round."""
    ones = [name for name, found in values.items() if 1 in found]
    full = [name for name, found in values.items() if 255 in found]
    if not ones or not full or set(ones) & set(full):
        return []
    pairs = (
        [(name, full[0]) for name in ones]
        if len(ones) <= len(full)
        else [(ones[0], name) for name in full]
    )
    return [
        f"The mask “{one}” says change with 1 and “{other}” with 255; write all masks of a set in "
        "one way."
        for one, other in pairs
    ]


def refuse_strange_mask(values: NDArray[Any], coding: str, name: str) -> None:
    """Raise BadInput for judged values of a mask (any shape) that its coding does not know. name:
    “mask” and file."""
    known = (
        (values >= 0) & (values <= 255) if coding == "grey" else np.isin(values, _ALLOWED[coding])
    )
    if not known.all():
        raise BadInput(
            msg(
                "The {name} holds the {values}; the masks of this set hold {what}: "
                "correct it, or leave the pair out.",
                name=name,
                values=_listed(np.unique(values[~known])),
                what=_MEANINGS[coding],
            )
        )


def refuse_strange_classes(values: NDArray[Any], count: int, name: str) -> None:
    """Raise BadInput for values of a class raster (any shape) that are no class. count: of classes,
    0 if not known."""
    largest = count or IGNORED - 1
    known = np.isin(values, (*range(largest + 1), IGNORED))
    if not known.all():
        raise BadInput(
            msg(
                "The {name} hold the {values}; those of this set are 1 to {largest}, "
                "and 0 or 255 where nobody labelled: correct the file, or leave the "
                "pair out.",
                name=name,
                values=_listed(np.unique(values[~known])),
                largest=str(largest),
            )
        )


def only_band(bands: NDArray[Any], name: str) -> NDArray[Any]:
    """The numbers (H, W) of a label raster (bands, H, W), which may be stored as a grey picture of
    several bands.

    Raises BadInput where the bands differ: nobody could say which of them is meant."""
    # A fourth band, or a second of two, is transparency.
    colours = bands[: len(bands) - 1] if len(bands) in (2, 4) else bands
    if not all(np.array_equal(colours[0], band) for band in colours[1:]):
        raise BadInput(
            msg(
                "In the {name} the {number} bands differ; write it again with one band of numbers.",
                name=name,
                number=len(bands),
            )
        )
    band: NDArray[Any] = bands[0]
    return band


def _listed(values: Any) -> str:
    """Up to five values, as a sentence tells them."""
    return f"value{'s' * (len(values) > 1)} {', '.join(f'{value:.10g}' for value in values[:5])}"


def change_told(values: Set[float], coding: str) -> set[int]:
    """Which of 0 (unchanged) and 1 (changed) the values of a mask say."""
    if coding == "0/1":
        return {int(value) for value in values & {0, 1}}
    return {int(value > 127) for value in values}


def as_change(values: NDArray[Any], coding: str) -> Labels:
    """A mask as stored (H, W), as 0, 1 and IGNORED."""
    if coding == "0/1":
        return values.astype(np.uint8)
    return (values > 127).astype(np.uint8)


def as_classes(values: NDArray[Any]) -> Labels:
    """A class raster as stored (H, W), as places in the list of classes and IGNORED."""
    return np.where((values == 0) | (values == IGNORED), IGNORED, values - 1).astype(np.uint8)


def on_disk(classes: Labels) -> Labels:
    """The opposite of `as_classes`: places in the list as 1, 2, …, and 0 where nobody labelled."""
    return np.where(classes == IGNORED, 0, classes + 1).astype(np.uint8)

"""What a mask is called in a request: a file and perhaps how it is to be understood,
`FILE:PRESET`."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from ..errors import BadInput
from ..files.names import is_there, split_part
from ..messages import Remedy, msg
from ..request import DetectionRequest, absolute
from .presets import NAMES, is_meant_as_preset, preset_named

MASKS = ("masks_before", "masks_after")
# What is left of a name of GDAL's whose last part was taken for a preset: NETCDF:"a.nc":fmask.
_CUT = re.compile(r'[A-Za-z][A-Za-z0-9_]+:"[^"]*"')


def split_preset(name: str) -> tuple[str, str | None]:
    """The file of a mask and its preset as it is said, or None: `C:\\a.tif:scl` is `C:\\a.tif` and
    `scl`.

    Raises BadInput for a preset that there is not."""
    name = name.strip()
    if is_there(name) or split_part(name)[1]:
        return name, None
    file, colon, said = name.rpartition(":")
    if not colon or len(file) < 2 or _CUT.fullmatch(file):
        return name, None
    if preset := preset_named(said):
        return file, preset.name
    if is_meant_as_preset(said) or is_there(file):
        raise BadInput(
            msg(
                "“{preset}”, given for the mask “{file}”, is no preset; give one of {presets}.",
                Remedy.CHOOSE_MASKS,
                preset=said,
                file=file,
                presets=NAMES,
            )
        )
    return name, None


def absolute_mask(name: str) -> str:
    """The name with its file as an absolute path."""
    file, preset = split_preset(name)
    return absolute(file) if preset is None else f"{absolute(file)}:{preset}"


def masks_in(names: object) -> list[str]:
    """The files of the masks that a request or a recipe names for a date. Raises BadInput."""
    listed = names if isinstance(names, (list, tuple)) else ()
    return [split_preset(name)[0] for name in listed if isinstance(name, str)]


def files_of_masks(request: DetectionRequest) -> list[str]:
    """The files of all masks of a request, and that of what is excluded. Raises BadInput."""
    files = [file for role in MASKS for file in masks_in(getattr(request, role))]
    return [*files, request.exclude] if request.exclude else files


def moved_masks(request: DetectionRequest, now: Callable[[str], str]) -> dict[str, tuple[str, ...]]:
    """The masks of each date by the names that `now` gives their files, where any moved."""
    moved = {}
    for role in MASKS:
        masks = getattr(request, role) or ()
        parts = [split_preset(name) for name in masks]
        names = tuple(":".join(filter(None, (now(file), preset))) for file, preset in parts)
        if names != masks:
            moved[role] = names
    return moved


def without_masks(request: DetectionRequest) -> DetectionRequest:
    """The request for who looks at the images alone."""
    return replace(request, masks_before=None, masks_after=None, exclude=None, find_clouds=False)

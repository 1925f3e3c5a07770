"""Masks that lie beside an image, as its product is delivered."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from ..errors import RasterUnreadable
from ..files.names import file_behind
from ..request import DetectionRequest, absolute, files_named
from ..scenes.recognition import scene_of
from .names import absolute_mask, split_preset

_ENDING = r"\.(?:jp2|tiff?)$"
# What stands behind the name of the scene. Of those of one row the first that is there is used.
_MASKS = (
    (("scl", rf"(?:_SCL(?:_[26]0m)?){_ENDING}"),),
    (("qa_pixel", rf"_QA_PIXEL{_ENDING}"),),
    (("udm2", rf"_udm2(?:_clip)?{_ENDING}"), ("udm", rf"(?:_DN)?_udm(?:_clip)?{_ENDING}")),
    (("fmask", rf"[._]Fmask{_ENDING}"),),
)
_DATE = re.compile(r"(?<!\d)(?:19|20)\d{5,6}(?!\d)")  # year and day of the year, or month and day
_SENTINEL_FOLDERS = re.compile(r"(?i)R[126]0m")
_MOST_FILES = 20_000  # in a folder: larger ones are no product's


def found_beside(path: str | Path) -> tuple[str, ...]:
    """The masks of the same scene that lie beside an image, each as `FILE:PRESET`; none where it is
    no file.

    A file is of the same scene where its name is that of the image and the ending of a mask, or
    where both begin with a name that holds the scene's date: `T31UFU_20200405T104021_SCL_20m.jp2`
    lies beside `T31UFU_20200405T104021_B04_10m.jp2`, in its folder or, of Sentinel-2, in R20m or
    R60m beside R10m."""
    image = Path(file_behind(str(path)))
    try:
        if not image.is_file():
            return ()
        files = [file for folder in _folders(image) for file in _files(folder)]
    except (OSError, ValueError):
        return ()
    found = (_first(image, files, row) for row in _MASKS)
    return tuple(mask for mask in found if mask)


def _folders(image: Path) -> list[Path]:
    folder = image.parent
    if not _SENTINEL_FOLDERS.fullmatch(folder.name):
        return [folder]
    beside = [folder.parent / name for name in ("R20m", "R60m")]
    return [folder, *(each for each in beside if each != folder and each.is_dir())]


def _files(folder: Path) -> Iterator[Path]:
    with os.scandir(folder) as listed:
        names = [entry.name for place, entry in enumerate(listed) if place < _MOST_FILES]
    return (folder / name for name in sorted(names))


def _first(image: Path, files: list[Path], row: tuple[tuple[str, str], ...]) -> str:
    for preset, ending in row:
        for file in files:
            match = re.search(ending, file.name, re.IGNORECASE)
            if match and file != image and _is_of(image, file.name[: match.start()]):
                return f"{file}:{preset}"
    return ""


def _is_of(image: Path, scene: str) -> bool:
    """Whether an image is of a scene by its name."""
    if image.stem == scene:
        return True
    rest = image.name[len(scene) :]
    return (
        image.name.startswith(scene)
        and _DATE.search(scene) is not None
        and not rest[0].isalnum()
        and _DATE.search(rest) is None
    )


def masks_beside(name: str) -> tuple[str, ...]:
    """The masks that lie beside an image as a request names it, each file of several looked at; of
    a product its own."""
    found = [mask for file in files_named(name) for mask in _own_mask(file)]
    return tuple(dict.fromkeys(map(absolute_mask, found)))


def _own_mask(name: str) -> tuple[str, ...]:
    try:
        scene = scene_of(name)
    except RasterUnreadable:  # told when the image itself is opened
        return ()
    if scene is None:
        return found_beside(name)
    return (scene.mask,) if scene.mask else ()


def with_found_masks(request: DetectionRequest) -> DetectionRequest:
    """The request with the masks that lie beside its images, where they are wanted, and every mask
    by its full name. Raises BadInput for a preset that there is not."""
    masks = {}
    for role in ("before", "after"):
        given = tuple(map(absolute_mask, getattr(request, f"masks_{role}") or ()))
        files = {split_preset(mask)[0] for mask in given}
        beside = masks_beside(getattr(request, role)) if request.found_masks else ()
        new = tuple(mask for mask in beside if split_preset(mask)[0] not in files)
        masks[f"masks_{role}"] = (*given, *new) or None
    exclude = request.exclude and absolute(request.exclude)
    return replace(request, exclude=exclude, **masks)  # type: ignore[arg-type]

"""SZTAKI AirChange: its pairs, and the list of transformed ones that DSMS-FCN was trained with.

Two layouts: the benchmark's own (Szada/1/im1.bmp, im2.bmp, gt.bmp), and that of the copy published
with DSMS-FCN with one folder a site and split (szada/train/1_im1.png, 1_im2.png, 1_gt.png).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

import numpy as np

from ...engine.errors import BadInput
from ...engine.messages import msg
from ..data.pair_set import files_in
from .sample import Array, Sample

SITES = ("szada", "tiszadob")
LAYOUT = (
    "szada/train/K_im1.png, K_im2.png, K_gt.png, szada/test/1_…, tiszadob/…; or Szada/K/im1.bmp, "
    "im2.bmp, gt.bmp, Tiszadob/…"
)
# The pair of each site whose top left corner is the test image, in the benchmark's numbers.
_TEST_PAIR = {"szada": "1", "tiszadob": "3"}
TEST_SIZE, LONG_SIDE = (
    (448, 784),
    784,
)  # height and width; pixels kept along the long side of a training pair

Way = Callable[[Array], Array]
WAYS: Mapping[str, Way] = {
    "as_it_is": lambda image: image,
    "turned": lambda image: image[..., ::-1, ::-1],
    "mirrored": lambda image: image[..., ::-1],
    "transposed": lambda image: np.swapaxes(image, -1, -2),
    "upside_down": lambda image: image[..., ::-1, :],
    "transposed_back": lambda image: np.swapaxes(image[..., ::-1, ::-1], -1, -2),
}
_GROUPS = ("as_it_is", "turned", "mirrored", "transposed", "upside_down", "transposed_back")


class Entry(NamedTuple):
    """A line of the published training list: its number, the original (from 0) and what is done
    with it."""

    number: int
    original: int
    way: str


def published_list(site: str, originals: int) -> list[Entry]:
    """The training list in the order of the published training: names sorted as text, “10_im1”
    before “1_im1”."""
    groups = [(way, list(range(originals))) for way in _GROUPS]
    if site == "szada":
        # As the list has it: the mirrored ones in two halves, the second first, and the turned ones
        # twice.
        half = originals // 2
        groups[2] = "mirrored", [*range(half, originals), *range(half)]
        groups.append(("turned", list(range(originals))))
    first = 1 if site == "szada" else 37
    lines = [(original, way) for way, members in groups for original in members]
    entries = [Entry(first + place, original, way) for place, (original, way) in enumerate(lines)]
    return sorted(entries, key=lambda entry: f"{entry.number}_im1")


def cut(image: Array) -> Array:
    """The first 784 pixels along the long side."""
    return (
        image[..., :LONG_SIDE] if image.shape[-1] >= image.shape[-2] else image[..., :LONG_SIDE, :]
    )


def left_over(image: Array) -> Array:
    """What `cut` takes away."""
    return (
        image[..., LONG_SIDE:] if image.shape[-1] >= image.shape[-2] else image[..., LONG_SIDE:, :]
    )


def find(source: Path, problems: list[str]) -> list[Sample]:
    """The pairs of both sites, named “szada_1” and so on. Raises BadInput where neither site is
    there."""
    found = [
        replace(sample, name=f"{site}_{sample.name}")
        for site in SITES
        for sample in find_site(source, site, problems)
    ]
    if not found and not problems:
        raise BadInput(
            msg("“{source}” is not laid out as expected: {layout}.", source=source, layout=LAYOUT)
        )
    return found


def find_site(source: Path, site: str, problems: list[str]) -> list[Sample]:
    """The pairs of one site, training pairs first, in the order of their numbers; none where the
    site is not there."""
    folder = next(
        (source / name for name in (site, site.capitalize()) if (source / name).is_dir()), None
    )
    if folder is None:
        return []
    splits = [split for split in ("train", "test") if (folder / split).is_dir()]
    if splits:
        return [sample for split in splits for sample in _in_split(folder / split, split, problems)]
    numbered = sorted(
        (path for path in folder.iterdir() if path.is_dir()), key=lambda path: _number(path.name)
    )
    found = []
    for path in numbered:
        split = "test" if path.name == _TEST_PAIR[site] else "train"
        files = {item.stem.lower(): item for item in files_in(path)}
        found += _sample(split, path.name, [files.get(role) for role in _ROLES], path, problems)
    return sorted(found, key=lambda sample: sample.split != "train")


_ROLES = ("im1", "im2", "gt")


def _in_split(folder: Path, split: str, problems: list[str]) -> list[Sample]:
    files = {path.stem.lower(): path for path in files_in(folder)}
    numbers = sorted({name.partition("_")[0] for name in files}, key=_number)
    samples = []
    for number in numbers:
        samples += _sample(
            split, number, [files.get(f"{number}_{role}") for role in _ROLES], folder, problems
        )
    return samples


def _sample(
    split: str, name: str, paths: list[Path | None], folder: Path, problems: list[str]
) -> list[Sample]:
    lacking = [role for role, path in zip(_ROLES, paths) if path is None]
    if lacking:
        problems.append(f"Pair {name} in “{folder}” lacks {', '.join(lacking)}.")
        return []
    before, after, label = (path for path in paths if path is not None)
    return [Sample(split, name, before, after, (label,))]


def _number(name: str) -> tuple[int, str]:
    return (int(name), "") if name.isdigit() else (10**9, name)

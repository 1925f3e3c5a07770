"""Pairs of a set dealt out to folds by place, so that each is left out once."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ...engine.errors import BadInput
from ...engine.messages import msg
from ...engine.raster.gdal_io import open_raster, read_block
from ..data.dealing import deal
from ..data.label_coding import as_change, only_band
from ..data.pair_set import SPLITS, PairFiles, PairSet

_LEARNED = ("train", "val")  # splits whose pairs are dealt; the test pairs stay out
_CHIP = re.compile(r"(?P<place>.+?)_(?P<row>\d{4,})_(?P<column>\d{4,})")


@dataclass(frozen=True)
class Fold:
    """Pairs that are left out together. changed: share of their judged pixels, 0..1; places: by
    name."""

    names: tuple[str, ...]
    places: tuple[str, ...]
    changed: float


def dealt_out(pairs: PairSet, count: int, pattern: str = "") -> tuple[list[Fold], dict[str, str]]:
    """The folds of a set, always the same, and the place of each pair.

    count: of folds. pattern: a regular expression, whose first group (or whole match) in a pair's
    name is its place; where nothing is said, chips cut from one image (NAME_0000_0256) are of one
    place, and where that leaves fewer than two for each fold, of blocks of it. Raises BadInput
    where there are fewer places than folds, or without change."""
    files = {pair.name: pair for split in _LEARNED for pair in pairs.splits.get(split, ())}
    places = {name: place_of(name, pattern) for name in files}
    if not pattern and len(set(places.values())) < 2 * count:
        places = _in_blocks(list(files), places, count)
    counted = {name: _judged(pair, pairs.coding) for name, pair in files.items()}
    members: dict[str, list[str]] = defaultdict(list)
    for name, place in places.items():
        members[place].append(name)
    order = sorted(members)
    changes = [sum(counted[name][1] for name in members[place]) for place in order]
    if np.count_nonzero(changes) < count:
        raise BadInput(
            msg(
                "The pairs of “{folder}” to train and validate with show changes in {places} "
                "place(s), fewer than {count} folds; give fewer folds, or say by --place what of a "
                "pair’s name is its place.",
                folder=pairs.folder,
                places=int(np.count_nonzero(changes)),
                count=count,
            )
        )
    sizes = [sum(sum(counted[name]) for name in members[place]) for place in order]
    parts = deal(changes, sizes, [1 / count] * count)
    return [_fold(part, parts, order, members, counted) for part in range(count)], places


def _fold(
    part: int,
    parts: Sequence[int],
    order: Sequence[str],
    members: dict[str, list[str]],
    counted: dict[str, tuple[int, int]],
) -> Fold:
    mine = [place for place, dealt in zip(order, parts) if dealt == part]
    names = sorted(name for place in mine for name in members[place])
    judged = sum(sum(counted[name]) for name in names)
    changed = sum(counted[name][1] for name in names)
    return Fold(tuple(names), tuple(mine), changed / max(judged, 1))


def place_of(name: str, pattern: str) -> str:
    """The place of a pair by its name, as `dealt_out` finds it; “” for chips of the one image of a
    set. Raises BadInput where the pattern finds none."""
    if pattern:
        try:
            found = re.search(pattern, name)
        except re.error as error:
            raise BadInput(
                msg(
                    "--place is “{pattern}”, which is no regular expression ({error}); give one "
                    "such as ([a-z]+)_.",
                    pattern=pattern,
                    error=str(error),
                )
            ) from error
        if found is None or not (place := found[1] if found.re.groups else found[0]):
            raise BadInput(
                msg(
                    "The pattern “{pattern}” of --place finds no place in the name “{name}”; give "
                    "another.",
                    pattern=pattern,
                    name=name,
                )
            )
        return str(place)
    chip = _CHIP.fullmatch(name)
    return name if chip is None else "" if chip["place"] in SPLITS else chip["place"]


def _in_blocks(names: Sequence[str], places: dict[str, str], count: int) -> dict[str, str]:
    """The place of each chip, and which of 2 count x 2 count blocks of it it lies in."""
    at = {name: (int(c["row"]), int(c["column"])) for name in names if (c := _CHIP.fullmatch(name))}
    found = {}
    for name, place in places.items():
        if name not in at:
            found[name] = place
            continue
        block = []
        for axis in (0, 1):
            lines = sorted({at[other][axis] for other in at if places[other] == place})
            block.append(lines.index(at[name][axis]) * min(2 * count, len(lines)) // len(lines))
        found[name] = "_".join(filter(None, [place, f"block_{block[0]}_{block[1]}"]))
    return found


def _judged(pair: PairFiles, coding: str) -> tuple[int, int]:
    """Unchanged and changed pixels of a mask."""
    what = f"mask “{pair.label}”"
    dataset = open_raster(str(pair.label), what)
    values = read_block(dataset, 0, 0, dataset.RasterXSize, dataset.RasterYSize, what)
    valid = dataset.GetRasterBand(1).GetMaskBand().ReadAsArray() > 0
    change = as_change(only_band(values, what), coding)[valid]
    return int((change == 0).sum()), int((change == 1).sum())

"""Several sets of labelled pairs made one; its pairs keep the name of the set they are from."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from ...engine.arrays.windows import Window
from ...engine.errors import BadInput
from ...engine.messages import msg
from ...engine.raster.grid import Grid
from ..data.label_coding import IGNORED, as_change, refuse_strange_mask
from ..data.opening import open_files_of, opened_files
from ..data.output_folder import check_output, new_folder
from ..data.pair_set import (
    SPLIT_FILE,
    PairFiles,
    PairSet,
    open_set,
    part_of,
    read_description,
    write_split,
)
from ..data.writer import Labelled, SetWriter
from .sample import read_bands, size_of

Step = Callable[[float], None]


@dataclass(frozen=True)
class MergeRequest:
    """Which sets are made one. sources: their folders, or a list of splits in each.

    times: how often the pairs to train with of each stand in the list, so that a small set is seen
    as often as a large one; none for once. overwrite: replace a set that the output holds."""

    sources: tuple[Path, ...]
    output: Path
    times: tuple[int, ...] = ()
    overwrite: bool = False

    def __post_init__(self) -> None:
        if len(self.times) not in (0, len(self.sources)) or any(
            not 1 <= number <= 1000 for number in self.times
        ):
            raise BadInput(
                msg(
                    "--times has {times}; give a whole number from 1 to 1000 for each of the "
                    "{number} sets, in their order.",
                    times=" ".join(map(str, self.times)),
                    number=len(self.sources),
                )
            )


def merge(request: MergeRequest, step: Step | None = None) -> dict[str, Any]:
    """Write the sets as one; returns its description. step: told the share done.

    Images are copied as they are, masks written as 0, 1 and “not judged”; land cover is left out,
    since every set tells other kinds apart. Raises BadInput for sets of one name or of other
    bands."""
    folders = [_folder_of(source) for source in request.sources]
    _refuse_one_name(folders)
    check_output(request.output, overwrite=request.overwrite, inputs=folders)
    sets = [
        open_set(folder, SPLIT_FILE if folder == source else source.name)
        for folder, source in zip(folders, request.sources)
    ]
    _refuse_other_bands(sets)
    pairs = [
        (pair_set, split, files)
        for pair_set in sets
        for split, found in pair_set.splits.items()
        for files in dict.fromkeys(found)
    ]
    with new_folder(request.output, overwrite=request.overwrite, inputs=folders) as folder:
        writer = SetWriter(
            folder, sum(_pixels(files) for _, split, files in pairs if split == "train")
        )
        for number, (pair_set, split, files) in enumerate(pairs, 1):
            _write(writer, pair_set, split, files)
            if step is not None:
                step(number / len(pairs))
        said = writer.finish(**_facts(sets))
        write_split(folder / SPLIT_FILE, _repeated(writer.names, sets, request.times))
    return said


def _folder_of(source: Path) -> Path:
    return source.parent if source.is_file() else source


def _refuse_one_name(folders: Sequence[Path]) -> None:
    names = [folder.resolve().name for folder in folders]
    for name in names:
        if names.count(name) > 1:
            raise BadInput(
                msg(
                    "Two of the sets lie in folders called “{name}”; rename one, since pairs are "
                    "named by their set.",
                    name=name,
                )
            )


def _refuse_other_bands(sets: Sequence[PairSet]) -> None:
    counts = [open_files_of(_example(pair_set)).channels for pair_set in sets]
    for pair_set, count in zip(sets, counts):
        if count != counts[0]:
            raise BadInput(
                msg(
                    "The images of “{folder}” have {count} bands and those of “{other}” "
                    "{count_2}; merge sets of the same bands.",
                    folder=pair_set.folder,
                    count=count,
                    other=sets[0].folder,
                    count_2=counts[0],
                )
            )


def _example(pair_set: PairSet) -> PairFiles:
    return next(files for found in pair_set.splits.values() for files in found)


def _pixels(files: PairFiles) -> int:
    width, height = size_of(files.label)
    return width * height


def _write(writer: SetWriter, pair_set: PairSet, split: str, files: PairFiles) -> None:
    found = opened_files(files)
    pair, reader = found.pair, found.label_reader(files.label, "mask")
    values, known = reader.read(Window(0, 0, pair.grid.height, pair.grid.width))
    refuse_strange_mask(values[known], pair_set.coding, reader.name)
    change = np.where(known, as_change(values, pair_set.coding), IGNORED).astype(np.uint8)
    placed = pair.grid.transform is not None
    chip = Labelled(read_bands(files.before), read_bands(files.after), change)
    name = f"{pair_set.folder.resolve().name}_{files.name}"
    grid = pair.grid if placed else Grid(change.shape[0], change.shape[1])
    writer.add(split, name, chip, grid, (files.before, files.after))


def _repeated(
    names: dict[str, list[str]], sets: Sequence[PairSet], times: Sequence[int]
) -> dict[str, list[str]]:
    """The lists of splits, with names to train with as often as wanted."""
    often = dict(zip((pair_set.folder.resolve().name for pair_set in sets), times))
    train = [
        name for name in names["train"] for _ in range(often.get(part_of(name, list(often)), 1))
    ]
    return {**names, "train": train}


def _facts(sets: Sequence[PairSet]) -> dict[str, Any]:
    known = {pair_set.folder.resolve().name: read_description(pair_set.folder) for pair_set in sets}
    titles = [str(said.get("title") or name) for name, said in known.items()]
    terms = [
        f"{title}: {said['licence']}"
        for title, said in zip(titles, known.values())
        if said.get("licence")
    ]
    return {
        "name": "merged",
        "title": ", ".join(titles),
        "licence": "; ".join(terms),
        "parts": list(known),
    }

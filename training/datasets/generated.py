"""A semantic set with known truth, made from real labelled pairs: to train and score land cover end
to end.

It is generated data. Its scores say that training works; they say nothing of how well real changes
are found.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from ...engine.errors import BadInput
from ...engine.messages import msg
from ...engine.raster.grid import Grid
from ..data.output_folder import check_output, new_folder
from ..data.pair_set import SPLITS, files_in
from ..data.writer import SetWriter
from .cutouts import Scene, cutouts_of
from .known_classes import CLASSES, known_classes
from .pasting import make_pair
from .sample import Array, read_bands, read_mask

Step = Callable[[float], None]

_FOLDERS = (("A", "B", "label"), ("before", "after", "label"))
# Of five pairs three make chips to train with, one chips to validate with and one chips to test
# with.
_DEALT = ("val", "test", "train", "train", "train")
_SHARES = {"train": 0.6, "val": 0.2, "test": 0.2}
_MARKED = 0.001  # share of buildings below which nothing tells what the colours of a pair mean
_PATCHES = 150  # places tried for patches of ground in each image and class


@dataclass(frozen=True)
class GeneratedRequest:
    """images: folders A (or before), B (after) and label, whose masks mark new buildings. size: of
    the chips, pixels. pairs: how many, in all splits together. The same request gives the same
    set."""

    images: tuple[Path, ...]
    output: Path
    seed: int = 0
    size: int = 128
    pairs: int = 400
    overwrite: bool = False

    def __post_init__(self) -> None:
        if not 0 <= self.seed < 2**31:
            raise BadInput(
                msg(
                    "The seed is {seed}; give a whole number from 0 to 2147483647.",
                    seed=str(self.seed),
                )
            )
        if not 64 <= self.size <= 1024:
            raise BadInput(
                msg("Chips have {size} pixels a side; give 64 to 1024.", size=str(self.size))
            )
        if self.pairs < 5:
            raise BadInput(
                msg(
                    "{pairs} pair(s) cannot be shared by training, validation and test; "
                    "give 5 or more.",
                    pairs=str(self.pairs),
                )
            )


@dataclass(frozen=True)
class _Source:
    """One real pair: its name, how much of it is marked, and both its dates."""

    name: str
    marked: float
    scenes: tuple[Scene, Scene]


def generate(request: GeneratedRequest, step: Step | None = None) -> dict[str, Any]:
    """Write the set and return what its set.json says. step: told the share done.

    Each split has images of its own. Raises BadInput for folders that hold no such pairs,
    OutputRefused, OutOfSpace."""
    check_output(request.output, overwrite=request.overwrite, inputs=request.images)
    sources = _dealt(_read(request))
    with new_folder(request.output, overwrite=request.overwrite, inputs=request.images) as folder:
        writer = SetWriter(folder, request.pairs * request.size**2, CLASSES)
        done = 0
        for number, split in enumerate(SPLITS):
            random = np.random.default_rng((request.seed, number))
            scenes = [scene for source in sources[split] for scene in source.scenes]
            cutouts = cutouts_of(scenes, _PATCHES, random)
            _refuse_too_few(cutouts, split)
            for index in range(max(1, round(request.pairs * _SHARES[split]))):
                chip = make_pair(scenes, cutouts, request.size, random)
                writer.add(split, f"{split}_{index:04d}", chip, Grid(request.size, request.size))
                done += 1
                if step is not None:
                    step(min(done / request.pairs, 1.0))
        return writer.finish(**_facts(request, sources))


def _facts(request: GeneratedRequest, sources: dict[str, list[_Source]]) -> dict[str, Any]:
    return {
        "name": "generated",
        "title": "Generated set (objects pasted into real images)",
        "home": "",
        "licence": "as the images it was generated from",
        "generated": True,
        "seed": request.seed,
        "note": "Generated data: objects of known class were pasted, grown and removed in real "
        "images, and one date was given another season and light. Scores on it are none on "
        "real changes.",
        "sources": {split: [source.name for source in found] for split, found in sources.items()},
    }


def _read(request: GeneratedRequest) -> list[_Source]:
    """The real pairs that can be used. Raises BadInput where there are too few for three splits."""
    found = [source for folder in request.images for source in _in_folder(folder, request.size)]
    usable = [source for source in found if source.marked >= _MARKED]
    if len(usable) < len(_DEALT):
        named = ", ".join(f"“{folder}”" for folder in request.images)
        raise BadInput(
            msg(
                "{named} hold {number} pair(s) with marked buildings that are as large "
                "as a chip; {number_2} are needed, so that training, validation and "
                "test have images of their own: give more folders with --images.",
                named=named,
                number=len(usable),
                number_2=len(_DEALT),
            )
        )
    return usable


def _in_folder(folder: Path, size: int) -> list[_Source]:
    names = next(
        (names for names in _FOLDERS if all((folder / name).is_dir() for name in names)), None
    )
    if names is None:
        raise BadInput(
            msg(
                "“{folder}” does not hold the folders A, B and label (or before, after "
                "and label) of pairs.",
                folder=folder,
            )
        )
    before, after, label = ({path.stem: path for path in files_in(folder / name)} for name in names)
    stems = sorted(before.keys() & after.keys() & label.keys())
    sources = [_source(folder.name, before[stem], after[stem], label[stem]) for stem in stems]
    return [source for source in sources if min(source.scenes[0].classes.shape) >= size]


def _source(folder: str, before: Path, after: Path, label: Path) -> _Source:
    first, second, mask = read_bands(before), read_bands(after), read_mask(label)
    for path, image in ((before, first), (after, second)):
        if image.dtype != np.uint8 or len(image) < 3 or image.shape[1:] != mask.shape:
            raise BadInput(
                msg(
                    "“{path}” is no 8-bit image with red, green and blue of the size of "
                    "its mask “{label}”; leave its pair out.",
                    path=path,
                    label=label,
                )
            )
    buildings = _marked(mask)
    classes = known_classes(first, second, buildings)
    scenes = Scene(first[:3], classes[0]), Scene(second[:3], classes[1])
    return _Source(f"{folder}/{before.stem}", float(buildings.mean()), scenes)


def _marked(mask: Array) -> Any:
    """Masks say “building” with 1, or with 255, at times blurred by compression."""
    return mask > (0 if mask.max() <= 1 else 127)


def _dealt(sources: Sequence[_Source]) -> dict[str, list[_Source]]:
    """The pairs of each split: dealt out from the most marked one on, so that each split gets
    buildings."""
    ordered = sorted(sources, key=lambda source: (-source.marked, source.name))
    dealt: dict[str, list[_Source]] = {split: [] for split in SPLITS}
    for place, source in enumerate(ordered):
        dealt[_DEALT[place % len(_DEALT)]].append(source)
    return dealt


def _refuse_too_few(cutouts: dict[int, Any], split: str) -> None:
    if len(cutouts) < 2:
        there = ", ".join(CLASSES[kind].name for kind in cutouts) or "nothing"
        raise BadInput(
            msg(
                "Of the images dealt to “{split}”, {there} could be cut out, and "
                "objects of two classes are needed; give more folders with --images.",
                split=split,
                there=str(there),
            )
        )

"""A semantic set with known truth, made from real labelled pairs: to train and score land cover end
to end.

It is generated data. Its scores say that training works; they say nothing of how well real changes
are found.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from ....engine.catalogue.card import LandClass
from ....engine.errors import BadInput
from ....engine.messages import msg
from ....engine.raster.grid import Grid
from ...data.output_folder import check_output, new_folder
from ...data.pair_set import SPLITS, files_in, read_description
from ...data.writer import Labelled, SetWriter
from ..sample import Array, read_bands, read_mask
from .cutouts import Scene, cutouts_of
from .known_by_index import WATER, WATER_CLASS, known_by_index
from .known_classes import (
    BARE,
    CLASSES,
    PAVEMENT,
    VEGETATION,
    known_classes,
    known_ground,
)
from .pasting import make_pair
from .real_chips import real_chip

Step = Callable[[float], None]

_BY_INDEX = ("rgb", "multispectral")
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
    the chips, pixels. pairs: how many, in all splits together. indices: folders rgb and
    multispectral of NAME_t1.tif and NAME_t2.tif, the latter of blue, green, red and near infrared,
    whose plants and water are told by index. real: share of chips that are real pairs as they are.
    changes: folders as `images`, whose masks mark changes of any kind: no building is known there.
    The same request gives the same set."""

    images: tuple[Path, ...]
    output: Path
    seed: int = 0
    size: int = 128
    pairs: int = 400
    overwrite: bool = False
    indices: tuple[Path, ...] = ()
    real: float = 0.0
    changes: tuple[Path, ...] = ()

    def __post_init__(self) -> None:
        if not 0 <= self.real <= 1:
            raise BadInput(
                msg("The share of real chips is {share}; give 0 to 1.", share=str(self.real))
            )
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


class _Group(NamedTuple):
    """Pairs of one kind of image, of which chips are made: objects of one are of no size for the
    others."""

    pairs: Sequence[tuple[Scene, Scene]]
    cutouts: dict[int, Any]

    def chip(self, request: GeneratedRequest, random: np.random.Generator) -> tuple[Labelled, str]:
        """A chip, and what its name ends with."""
        if request.real and random.random() < request.real:
            return real_chip(self.pairs, request.size, random), "_real"
        scenes = [scene for pair in self.pairs for scene in pair]
        return make_pair(scenes, self.cutouts, request.size, random), ""


def generate(request: GeneratedRequest, step: Step | None = None) -> dict[str, Any]:
    """Write the set and return what its set.json says. step: told the share done.

    Each split has images of its own. Raises BadInput for folders that hold no such pairs,
    OutputRefused, OutOfSpace."""
    inputs = (*request.images, *request.changes, *request.indices)
    check_output(request.output, overwrite=request.overwrite, inputs=inputs)
    dealt = [_dealt(_read(request))]
    if request.indices:
        dealt.append(_dealt(_read_by_index(request)))
    classes = (*CLASSES, WATER_CLASS) if request.indices else CLASSES
    with new_folder(request.output, overwrite=request.overwrite, inputs=inputs) as folder:
        writer = SetWriter(folder, request.pairs * request.size**2, classes)
        done = 0
        for number, split in enumerate(SPLITS):
            random = np.random.default_rng((request.seed, number))
            groups = [_group(sources[split], split, random, classes) for sources in dealt]
            for index in range(max(1, round(request.pairs * _SHARES[split]))):
                chip, ending = groups[index % len(groups)].chip(request, random)
                name = f"{split}_{index:04d}{ending}"
                writer.add(split, name, chip, Grid(request.size, request.size))
                done += 1
                if step is not None:
                    step(min(done / request.pairs, 1.0))
        return writer.finish(**_facts(request, dealt, writer.names))


def _group(
    sources: Sequence[_Source],
    split: str,
    random: np.random.Generator,
    classes: Sequence[LandClass],
) -> _Group:
    scenes = [scene for source in sources for scene in source.scenes]
    kinds = (VEGETATION, BARE, PAVEMENT, WATER)[: len(classes) - 1]
    cutouts = cutouts_of(scenes, _PATCHES, random, kinds)
    _refuse_too_few(cutouts, split, classes)
    return _Group([source.scenes for source in sources], cutouts)


def _facts(
    request: GeneratedRequest,
    dealt: Sequence[dict[str, list[_Source]]],
    names: dict[str, list[str]],
) -> dict[str, Any]:
    facts = {
        "name": "generated",
        "title": "Generated set (objects pasted into real images)",
        "home": "",
        "licence": "as the images it was generated from",
        "generated": True,
        "seed": request.seed,
        "note": "Generated data: objects of known class were pasted, grown and removed in real "
        "images, and one date was given another season and light. Scores on it are none on "
        "real changes.",
        "sources": {
            split: [source.name for sources in dealt for source in sources[split]]
            for split in SPLITS
        },
    }
    if request.indices or request.changes or request.real:
        real = {
            split: sum(name.endswith("_real") for name in found) for split, found in names.items()
        }
        facts |= {
            "title": "Generated set (objects pasted into real images; real pairs where masks of "
            "new buildings, clear colours, NDVI and NDWI tell the land cover)",
            "real": real,
            "note": f"Generated data: of {sum(map(len, names.values()))} chips "
            f"{sum(real.values())} are real pairs (“_real”) with the changes that happened, "
            "judged only where masks of new buildings, clear colours or indices tell the land "
            "cover of both dates; into the others objects of known class were pasted. Nobody "
            "looked at the labels: scores on it are none on real changes.",
        }
    return facts


def _read_by_index(request: GeneratedRequest) -> list[_Source]:
    """The pairs whose land cover indices tell. Raises BadInput where there are too few."""
    found = [source for folder in request.indices for source in _by_index(folder, request.size)]
    if len(found) < len(_DEALT):
        raise BadInput(
            msg(
                "{named} hold {number} pair(s) of rgb and multispectral images of one size that "
                "are as large as a chip; {number_2} are needed.",
                named=", ".join(f"“{folder}”" for folder in request.indices),
                number=len(found),
                number_2=len(_DEALT),
            )
        )
    return found


def _by_index(folder: Path, size: int) -> Iterator[_Source]:
    """The pairs of a folder whose four images lie on one grid of pixels."""
    for before in sorted((folder / "rgb").glob("*_t1.tif")):
        name = before.stem[:-3]
        files = [folder / kind / f"{name}_t{n}.tif" for kind in _BY_INDEX for n in (1, 2)]
        if not all(file.is_file() for file in files):
            continue
        images = [read_bands(file) for file in files]
        if any(image.shape[1:] != images[0].shape[1:] for image in images):
            continue  # one date is not registered to the other
        if len(images[0]) < 3 or images[0].dtype != np.uint8 or len(images[2]) < 4:
            raise BadInput(
                msg(
                    "“{path}” and “{spectrum}” are no 8-bit image with red, green and blue and "
                    "one with blue, green, red and near infrared; leave the pair out.",
                    path=files[0],
                    spectrum=files[2],
                )
            )
        classes = known_by_index((images[0], images[1]), (images[2], images[3]))
        scenes = Scene(images[0][:3], classes[0]), Scene(images[1][:3], classes[1])
        if min(classes[0].shape) >= size:
            water = float((classes[0] == WATER).mean())
            yield _Source(f"{folder.name}/{name}", water, scenes)


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
    ground = [
        source
        for folder in request.changes
        for source in _in_folder(folder, request.size, buildings=False)
    ]
    return usable + ground


def _in_folder(folder: Path, size: int, *, buildings: bool = True) -> list[_Source]:
    files = [] if buildings else _as_sztaki(folder)
    place = f"{folder.parent.name}_{folder.name}" if files else folder.name
    sources = [
        _source(place, *each, buildings=buildings) for each in files or _in_three_folders(folder)
    ]
    return [source for source in sources if min(source.scenes[0].classes.shape) >= size]


def _in_three_folders(folder: Path) -> list[tuple[Path, Path, Path]]:
    """Both images and the mask of each pair. Raises BadInput."""
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
    if read_description(folder).get("name") == "sztaki":
        raise BadInput(
            msg(
                "“{folder}” holds each place several times, turned, so that no split would have "
                "images of its own; give the folders as they were downloaded (K_im1, K_im2, K_gt).",
                folder=folder,
            )
        )
    before, after, label = ({path.stem: path for path in files_in(folder / name)} for name in names)
    stems = sorted(before.keys() & after.keys() & label.keys())
    return [(before[stem], after[stem], label[stem]) for stem in stems]


def _as_sztaki(folder: Path) -> list[tuple[Path, Path, Path]]:
    """The same where the files lie in the folder itself, as SZTAKI comes; none where they do
    not."""
    names = sorted(path.name for path in folder.glob("*_im1.*"))
    trios = [
        tuple(folder / name.replace("_im1.", f"_{role}.") for role in ("im1", "im2", "gt"))
        for name in names
    ]
    return [(before, after, mask) for before, after, mask in trios if after.is_file()]


def _source(
    folder: str, before: Path, after: Path, label: Path, *, buildings: bool = True
) -> _Source:
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
    marked = _marked(mask)
    classes = known_classes(first, second, marked) if buildings else known_ground(first, second)
    scenes = Scene(first[:3], classes[0]), Scene(second[:3], classes[1])
    return _Source(f"{folder}/{before.stem}", float(marked.mean()), scenes)


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


def _refuse_too_few(cutouts: dict[int, Any], split: str, classes: Sequence[LandClass]) -> None:
    if len(cutouts) < 2:
        there = ", ".join(classes[kind].name for kind in cutouts) or "nothing"
        raise BadInput(
            msg(
                "Of the images dealt to “{split}”, {there} could be cut out, and "
                "objects of two classes are needed; give more folders with --images.",
                split=split,
                there=str(there),
            )
        )

"""Pairs with labels in one form: folders before/, after/ and label/ with files of the same names,
and a list of splits.

Images are opened by the engine as detection opens them, and chips are read through its windows and
normalised as a card says. What a folder may hold beside that is in `set.json`, which
`deepchange-train data prepare` writes.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np

from ...engine.catalogue.card import LandClass
from ...engine.errors import BadInput
from ...engine.files.doors import read_named
from ...engine.files.json_text import json_text
from ...engine.messages import msg
from ...engine.raster.gdal_io import open_raster, read_block
from .label_coding import CODINGS, change_told, coding_of, only_band

SPLITS = ("train", "val", "test")
SPLIT_FILE, HELD_OUT_FILE, SET_FILE = "split.txt", "split_held_out.txt", "set.json"
_FOLDERS = {
    "before": ("before", "A"),
    "after": ("after", "B"),
    "label": ("label",),
    "classes_before": ("classes_before",),
    "classes_after": ("classes_after",),
}
_BESIDE = (".xml", ".txt", ".json", ".db", ".ovr", ".msk", ".tfw", ".pgw", ".jgw", ".wld", ".prj")


@dataclass(frozen=True)
class PairFiles:
    """One pair: its name and its files. classes_before, classes_after: None where only change is
    known."""

    name: str
    before: Path
    after: Path
    label: Path
    classes_before: Path | None = None
    classes_after: Path | None = None

    def by_role(self) -> dict[str, Path]:
        """The files that there are, by what they are: before, after, label, classes_before,
        classes_after."""
        return {role: path for role in _FOLDERS if (path := getattr(self, role)) is not None}


@dataclass(frozen=True)
class PairSet:
    """All pairs of a folder by split. coding: how masks say change, see `labels`. classes: kinds of
    land cover in the order of their numbers. size: height and width where all images have the same,
    else None. parts: the sets that a merged one was made of; the names of its pairs begin with
    theirs."""

    folder: Path
    splits: Mapping[str, tuple[PairFiles, ...]]
    coding: str
    classes: tuple[LandClass, ...] = ()
    size: tuple[int, int] | None = None
    parts: tuple[str, ...] = ()

    def part_of(self, name: str) -> str:
        """The set that a pair of a merged one is from; “” in a set that is none."""
        return part_of(name, self.parts)

    @property
    def digest(self) -> str:
        """What is the same for the same names in the same splits, wherever the folder lies."""
        names = {split: [files.name for files in found] for split, found in self.splits.items()}
        return hashlib.sha256(
            json_text(names, sort_keys=True, ensure_ascii=True).encode()
        ).hexdigest()

    def pairs(self, split: str) -> tuple[PairFiles, ...]:
        """The pairs of a split. Raises BadInput where there are none."""
        if not self.splits.get(split):
            there = (
                ", ".join(f"{name} ({len(found)})" for name, found in self.splits.items() if found)
                or "none"
            )
            raise BadInput(
                msg(
                    "The set “{folder}” has no pairs to {what} (“{split}”); it has: {there}.",
                    folder=self.folder,
                    what=_PURPOSE[split],
                    split=split,
                    there=str(there),
                )
            )
        return self.splits[split]


_PURPOSE = {"train": "train with", "val": "validate with", "test": "test with"}


def open_set(folder: Path, split_file: str = SPLIT_FILE) -> PairSet:
    """Look at a folder of pairs. split_file: another list of splits in it.

    Without `set.json` the masks are read once, to see how they say change. Raises BadInput, with
    the file, for names without a partner, unknown splits, and masks that are none."""
    if not folder.is_dir():
        raise BadInput(
            msg(
                "The set “{folder}” is no folder; give the folder that holds before, "
                "after and label.",
                folder=folder,
            )
        )
    known = read_description(folder)
    files = {role: _files(folder, names) for role, names in _FOLDERS.items()}
    for role in ("before", "after", "label"):
        if not files[role]:
            raise BadInput(
                msg(
                    "The set “{folder}” has no folder “{role}” with files; put the images there.",
                    folder=folder,
                    role=role,
                )
            )
    splits = {
        split: tuple(_pair(folder, name, files) for name in names)
        for split, names in read_split(folder / split_file).items()
    }
    _refuse_twice(splits, folder / split_file)
    coding = known.get("coding") or coding_of(
        {str(pair.label): values_in(pair.label) for pairs in splits.values() for pair in pairs}
    )
    classes = tuple(LandClass(item["name"], item["colour"]) for item in known.get("classes", ()))
    size = known.get("size")
    return PairSet(
        folder,
        splits,
        coding,
        classes,
        None if size is None else (int(size[0]), int(size[1])),
        tuple(map(str, known.get("parts", ()))),
    )


def part_of(name: str, parts: Sequence[str]) -> str:
    """Of sets whose names a pair's name can begin with the longest one, or “”."""
    return max((part for part in parts if name.startswith(f"{part}_")), key=len, default="")


def read_description(folder: Path) -> dict[str, Any]:
    """What `set.json` says, or nothing where there is none. Raises BadInput where it is damaged."""
    path = folder / SET_FILE
    if not path.exists():
        return {}
    try:
        known = json.loads(read_named(path).decode("utf-8"))
        sound = known.get("coding", CODINGS[0]) in CODINGS and all(
            len(c["name"]) for c in known.get("classes", ())
        )
    except (OSError, ValueError, AttributeError, KeyError, TypeError, RecursionError):
        sound = False
    if not sound:
        raise BadInput(
            msg(
                "“{path}” is damaged; prepare the set again, or delete the file if the "
                "set is your own.",
                path=path,
            )
        )
    return dict(known)


def write_description(folder: Path, classes: tuple[LandClass, ...] = (), **facts: Any) -> None:
    """Write `set.json`: coding, size, statistics and whatever else is known of a set."""
    text = json_text({**facts, "classes": [asdict(item) for item in classes]}, indent=1)
    (folder / SET_FILE).write_text(text + "\n", encoding="utf-8")


def read_split(path: Path) -> dict[str, list[str]]:
    """The names of each split, in the order of the file: lines “train NAME”, “val NAME” or “test
    NAME”.

    Raises BadInput, with the line, for anything else, or a name that stands in two splits."""
    if not path.exists():
        raise BadInput(
            msg(
                "The list of splits “{path}” is missing; write a line for each pair, "
                "such as “train {example}”, with train, val or test.",
                path=path,
                example=_EXAMPLE,
            )
        )
    splits: dict[str, list[str]] = {split: [] for split in SPLITS}
    seen: dict[str, str] = {}
    for number, line in enumerate(path.read_text(encoding="utf-8-sig").splitlines(), 1):
        split, _, name = line.strip().partition(" ")
        name = name.strip()
        if not split:
            continue
        if split not in SPLITS or not name:
            raise BadInput(
                msg(
                    "Line {number} of “{path}” is “{line}”; write train, val or test, and a name.",
                    number=number,
                    path=path,
                    line=line.strip(),
                )
            )
        if seen.setdefault(name, split) != split:
            raise _twice(name, (seen[name], split), path)
        splits[split].append(name)
    if not seen:
        raise BadInput(
            msg(
                "The list of splits “{path}” is empty; write a line for each pair, such "
                "as “train {example}”.",
                path=path,
                example=_EXAMPLE,
            )
        )
    return splits


def _refuse_twice(splits: Mapping[str, Sequence[PairFiles]], path: Path) -> None:
    """Raise BadInput where a pair stands in two splits, with its ending and without."""
    seen: dict[str, str] = {}
    for split, pairs in splits.items():
        for pair in pairs:
            if seen.setdefault(pair.name, split) != split:
                raise _twice(pair.name, (seen[pair.name], split), path)


def _twice(name: str, splits: tuple[str, str], path: Path) -> BadInput:
    return BadInput(
        msg(
            "“{name}” stands under {what} and {split} in “{path}”; leave one of them.",
            name=name,
            what=splits[0],
            split=splits[1],
            path=path,
        )
    )


_EXAMPLE = "town_1.png"


def write_split(path: Path, splits: Mapping[str, list[str]]) -> None:
    """Write a list of splits that `read_split` reads."""
    lines = [f"{split} {name}" for split, names in splits.items() for name in names]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def refuse_nothing_to_learn(pairs: PairSet) -> None:
    """Raise BadInput where the masks to train with say one and the same everywhere.

    They are read only until both a changed and an unchanged pixel was found, most often in the
    first of them."""
    told = _told_until(pairs, "train", {0, 1})
    if len(told) == 2:
        return
    what = (
        "everything that was judged changed"
        if 1 in told
        else "nothing changed"
        if told
        else "nothing was judged"
    )
    raise BadInput(
        msg(
            "In the train split of “{folder}” {what}, so there is nothing to learn; "
            "look at the masks in “{masks}”, or add pairs of the other kind.",
            folder=pairs.folder,
            what=what,
            masks=pairs.pairs("train")[0].label.parent,
        )
    )


def refuse_nothing_to_choose_by(pairs: PairSet, split: str) -> None:
    """Raise BadInput where no mask of a split marks a change: every F1 there is 0. They are read
    until the first change."""
    if 1 in _told_until(pairs, split, {1}):
        return
    raise BadInput(
        msg(
            "In the {split} split of “{folder}” nothing changed, so neither epoch nor threshold "
            "can be chosen by it; add pairs with changes to it, or keep the last epoch at a "
            "threshold of your own (--set chosen_by=last --set threshold=0.5).",
            split=split,
            folder=pairs.folder,
        )
    )


def _told_until(pairs: PairSet, split: str, wanted: set[int]) -> set[int]:
    """Which of 0 (unchanged) and 1 (changed) the masks of a split say, read until all that is
    wanted was found."""
    told: set[int] = set()
    for files in pairs.pairs(split):
        told |= change_told(values_in(files.label), pairs.coding)
        if wanted <= told:
            break
    return told


def values_in(path: Path) -> set[float]:
    """The values that a mask holds where it has data. Raises BadInput where it is coloured."""
    dataset = open_raster(str(path), "the mask")
    values = read_block(dataset, 0, 0, dataset.RasterXSize, dataset.RasterYSize, f"mask “{path}”")
    valid = dataset.GetRasterBand(1).GetMaskBand().ReadAsArray() > 0
    found = only_band(values, f"mask “{path}”")[valid]
    if found.dtype == np.uint8:  # counting is many times faster than sorting
        return set(np.flatnonzero(np.bincount(found, minlength=256)).tolist())
    return set(np.unique(found).tolist())


def files_in(folder: Path) -> list[Path]:
    """The images of a folder, in the order of their names; files that lie beside images are left
    out."""
    if not folder.is_dir():
        return []
    found = (path for path in folder.iterdir() if path.is_file() and not path.name.startswith("."))
    return sorted(path for path in found if path.suffix.lower() not in _BESIDE and path.suffix)


def _files(folder: Path, names: tuple[str, ...]) -> dict[str, Path]:
    """The images of the first of these folders that is there, by their names without ending."""
    here = next((folder / name for name in names if (folder / name).is_dir()), folder / names[0])
    found: dict[str, Path] = {}
    for path in files_in(here):
        if found.setdefault(path.stem, path) != path:
            raise BadInput(
                msg(
                    "“{other}” and “{path}” have one name; leave one of them.",
                    other=found[path.stem],
                    path=path,
                )
            )
    return found


def _stem(name: str, there: Collection[str]) -> str:
    """A name in a list, with or without its ending. there: those of the files; of “town.north” a
    part that looks like an ending is none where a file is called so."""
    head, dot, tail = name.rpartition(".")
    return head if name not in there and dot and len(tail) <= 4 and tail.isalpha() else name


def _pair(folder: Path, name: str, files: Mapping[str, Mapping[str, Path]]) -> PairFiles:
    stem = _stem(name, files["before"])
    lacking = [role for role in ("before", "after", "label") if stem not in files[role]]
    if bool(files["classes_before"]) or bool(files["classes_after"]):
        lacking += [role for role in ("classes_before", "classes_after") if stem not in files[role]]
    if lacking:
        where = " and ".join(f"“{folder / role}”" for role in lacking)
        raise BadInput(
            msg(
                "“{name}” stands in the list of splits but not in {where}; add the "
                "file, or take out the line.",
                name=name,
                where=where,
            )
        )
    return PairFiles(stem, *(files[role].get(stem) for role in _FOLDERS))  # type: ignore[arg-type]

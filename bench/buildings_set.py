"""Makes the parts of the set that `vhr-buildings` learns from, ready for `deepchange-train data
merge`: lists of what is left out, and copies with larger pixels.

`python bench/buildings_set.py DATA FOLDER` with DATA the folder that holds the published copies
guangzhou_vhr, ms_hs_bcd, levir_cd_samples, whu_cd_samples and dsifn_cd_samples. A copy with larger
pixels has the mean of those it covers; a pixel of its mask is changed where half of it is.
"""

from __future__ import annotations

import argparse
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

gdal.UseExceptions()

Splits = Mapping[str, Sequence[str]]
Groups = Mapping[str, Sequence[Sequence[str]]]
ROLES = ("A", "B", "label")
LAST_ROW_LEARNED = 46  # of MS-HS-BCD's chips; the others of its training set validate
LEVIR_LEARNED = ("27", "55", "121")  # every second of the tiles in order
COARSE_SIDE = 200  # pixels of a square of four chips of Guangzhou: 0.55 m become 1.41 m


def main() -> None:
    """Write the parts."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path, help="the folder of the published copies")
    parser.add_argument("folder", type=Path, help="where to write the parts, a new folder")
    parsed = parser.parse_args()
    data, folder = parsed.data.resolve(), parsed.folder
    folder.mkdir(parents=True)
    chips = {
        part: splits_of(data / part)
        for part in (
            "guangzhou_vhr",
            "ms_hs_bcd",
            "levir_cd_samples",
            "whu_cd_samples",
            "dsifn_cd_samples",
        )
    }
    chips["ms_hs_bcd"] = gaofen(chips["ms_hs_bcd"])
    chips["levir_cd_samples"] = levir(chips["levir_cd_samples"])
    chips["whu_cd_samples"] = whu(chips["whu_cd_samples"])
    chips["dsifn_cd_samples"] = {"test": names_of(chips["dsifn_cd_samples"])}
    for part, splits in chips.items():
        link(data / part, folder / part, splits)
    coarse(
        data / "guangzhou_vhr",
        folder / "guangzhou_coarse",
        {split: squares(chips["guangzhou_vhr"][split]) for split in ("train", "test")},
        COARSE_SIDE,
    )
    coarse(
        data / "whu_cd_samples",
        folder / "whu_coarse",
        {"train": [[name] for name in chips["whu_cd_samples"]["train"]]},
        256,
    )


# ---- Who learns from what ------------------------------------------------------------------------


def splits_of(part: Path) -> dict[str, list[str]]:
    """The names of a set by split, as its list has them."""
    splits: dict[str, list[str]] = {}
    for line in (part / "split.txt").read_text().splitlines():
        split, name = line.split()
        splits.setdefault(split, []).append(name)
    return splits


def names_of(splits: Splits) -> list[str]:
    """All names, sorted."""
    return sorted(name for names in splits.values() for name in names)


def gaofen(splits: Splits) -> Splits:
    """MS-HS-BCD: the last rows of what is to learn from validate, its validation set tests."""
    learned = [name for name in splits["train"] if int(name.partition("_")[0]) <= LAST_ROW_LEARNED]
    return {
        "train": learned,
        "val": [name for name in splits["train"] if name not in learned],
        "test": splits["val"],
    }


def levir(splits: Splits) -> Splits:
    """LEVIR-CD: chips of every second tile; names are SPLIT_TILE_ROW_COLUMN."""
    names = names_of(splits)
    learned = [name for name in names if name.split("_")[1] in LEVIR_LEARNED]
    return {"train": learned, "test": [name for name in names if name not in learned]}


def whu(splits: Splits) -> Splits:
    """WHU-CD: what its own list has for training; the others test."""
    others = [name for name in names_of(splits) if name not in splits["train"]]
    return {"train": splits["train"], "test": others}


def squares(names: Sequence[str]) -> list[list[str]]:
    """Four chips of a region each, in the order of their names REGION_ROW_COLUMN; what is left of
    a region is dropped."""
    regions: dict[str, list[str]] = {}
    for name in sorted(names, key=lambda name: [*map(int, name[4:].split("_"))]):
        regions.setdefault(name.partition("_")[0], []).append(name)
    return [
        found[start : start + 4]
        for found in regions.values()
        for start in range(0, len(found) - 3, 4)
    ]


# ---- Files ---------------------------------------------------------------------------------------


def link(source: Path, target: Path, splits: Splits) -> None:
    """A folder that shows the files of a set, with another list."""
    target.mkdir()
    for role in ROLES:
        (target / role).symlink_to(source / role)
    write_list(target, splits)


def write_list(target: Path, splits: Splits) -> None:
    """The list of a set."""
    lines = [f"{split} {name}\n" for split, names in splits.items() for name in names]
    (target / "split.txt").write_text("".join(lines))


def coarse(source: Path, target: Path, groups: Groups, side: int) -> None:
    """A set of images of `side` pixels a side: one chip each, or four in a square."""
    for role in ROLES:
        (target / role).mkdir(parents=True)
    splits: dict[str, list[str]] = {}
    for split, group in [(split, each) for split, found in groups.items() for each in found]:
        name = f"{Path(group[0]).stem}_of_{len(group)}"
        splits.setdefault(split, []).append(name)
        for role in ROLES:
            tiles = [read(source / role, chip) for chip in group]
            image = tiles[0]
            if len(tiles) == 4:
                image = np.concatenate(
                    [np.concatenate(tiles[:2], axis=2), np.concatenate(tiles[2:], axis=2)], axis=1
                )
            write(target / role / f"{name}.png", image, side, is_mask=role == "label")
    write_list(target, splits)


def read(folder: Path, name: str) -> NDArray[np.uint8]:
    """An image (bands, height, width)."""
    path = next(path for path in folder.iterdir() if path.stem == Path(name).stem)
    values: NDArray[np.uint8] = gdal.Open(str(path)).ReadAsArray()
    return values if values.ndim == 3 else values[None]


def write(path: Path, image: NDArray[np.uint8], side: int, *, is_mask: bool) -> None:
    """An image shrunk to `side` pixels a side."""
    bands, height, width = image.shape
    memory = gdal.GetDriverByName("MEM").Create("", width, height, bands, gdal.GDT_Float32)
    memory.WriteArray(image.astype(np.float32) if bands > 1 else image[0].astype(np.float32))
    shrunk = gdal.Translate(
        "", memory, format="MEM", width=side, height=side, resampleAlg="average"
    ).ReadAsArray()
    values = np.where(shrunk >= 127.5, 255.0, 0.0) if is_mask else np.rint(shrunk)
    values = values if values.ndim == 3 else values[None]
    done = gdal.GetDriverByName("MEM").Create("", side, side, bands, gdal.GDT_Byte)
    done.WriteArray(values.astype(np.uint8) if bands > 1 else values[0].astype(np.uint8))
    gdal.GetDriverByName("PNG").CreateCopy(str(path), done)


if __name__ == "__main__":
    main()

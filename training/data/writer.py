"""Writes a set of labelled pairs in the form that `pairs` reads, with its split list, statistics
and description."""

from __future__ import annotations

import shutil
from collections import defaultdict
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal, gdal_array

from ...engine.arrays.statistics import PairMoments
from ...engine.catalogue.card import LandClass
from ...engine.files.write_errors import write_failure
from ...engine.raster.gdal_io import attempt, close, last_message, quiet
from ...engine.raster.grid import Grid
from ...engine.raster.layers import create_geotiff
from ...engine.raster.png import write_png
from .label_coding import IGNORED, Labels, on_disk
from .pair_set import SPLIT_FILE, SPLITS, write_description, write_split

Array = NDArray[Any]
# How a mask looks in a viewer: black, white, and grey where nobody judged.
_COLOURS = {0: (0, 0, 0, 255), 1: (255, 255, 255, 255), IGNORED: (128, 128, 128, 255)}


class Labelled(NamedTuple):
    """What is written of a chip: both dates (C, H, W), change (H, W) and, where known, the classes
    of both dates."""

    before: Array
    after: Array
    change: Labels
    classes_before: Labels | None = None
    classes_after: Labels | None = None


class SetWriter:
    """Writes pairs one by one; `finish` adds the lists and the description.

    folder: where to. classes: kinds of land cover. pixels: about how many there will be to train
    with. bands: what they are called in the images."""

    def __init__(
        self,
        folder: Path,
        pixels: int,
        classes: tuple[LandClass, ...] = (),
        bands: tuple[str, ...] = (),
    ) -> None:
        self._folder, self._classes, self._pixels = folder, classes, pixels
        self._names = bands
        self.names: dict[str, list[str]] = {split: [] for split in SPLITS}
        self._tally: dict[str, NDArray[np.int64]] = defaultdict(lambda: np.zeros(2, np.int64))
        self._kinds: dict[str, NDArray[np.int64]] = defaultdict(lambda: np.zeros(256, np.int64))
        self._sizes: set[tuple[int, int]] = set()
        self._moments: PairMoments | None = None
        self._measurable = True
        for name in (
            "before",
            "after",
            "label",
            *(("classes_before", "classes_after") if classes else ()),
        ):
            (folder / name).mkdir(parents=True, exist_ok=True)

    def add(
        self,
        split: str,
        name: str,
        chip: Labelled,
        grid: Grid,
        copies: tuple[Path, Path] | None = None,
        nodata: float | None = None,
    ) -> None:
        """Write a pair of a split: as `write`, and counted."""
        self.write(name, chip, grid, copies, nodata)
        self._count(split, name, chip)

    def write(
        self,
        name: str,
        chip: Labelled,
        grid: Grid,
        copies: tuple[Path, Path] | None = None,
        nodata: float | None = None,
    ) -> None:
        """Write a pair that stands in no list yet. grid: where it lies, if anywhere.

        copies: both images as files, to be taken over as they are. nodata: what means “no data” in
        both images."""
        placed = grid.transform is not None
        for folder, bands, source in zip(("before", "after"), chip[:2], copies or (None, None)):
            if source is None:
                _write_image(self._folder / folder / name, bands, grid, (nodata, self._names))
            else:
                shutil.copyfile(source, self._folder / folder / f"{name}{source.suffix}")
        ending = ".tif" if placed else ".png"
        _write_labels(self._folder / "label" / f"{name}{ending}", chip.change, grid, _COLOURS)
        if chip.classes_before is not None and chip.classes_after is not None:
            for folder, labels in (
                ("classes_before", chip.classes_before),
                ("classes_after", chip.classes_after),
            ):
                _write_labels(
                    self._folder / folder / f"{name}{ending}",
                    on_disk(labels),
                    grid,
                    self._palette(),
                )

    def _count(self, split: str, name: str, chip: Labelled) -> None:
        self.names[split].append(name)
        self._sizes.add((chip.change.shape[0], chip.change.shape[1]))
        self._tally[split] += [np.count_nonzero(chip.change == value) for value in (0, 1)]
        for labels in chip[3:]:
            if labels is not None:
                self._kinds[split] += np.bincount(labels.ravel(), minlength=256)
        if split == "train":
            self._measure(chip)

    def _measure(self, chip: Labelled) -> None:
        bands = len(chip.before), len(chip.after)
        if self._moments is None and bands[0] == bands[1]:
            self._moments = PairMoments(
                bands[0], self._pixels, eight_bit=chip.before.dtype == np.uint8
            )
            self._bands = bands
        # Pairs of several kinds of images have no statistics in common.
        self._measurable &= self._moments is not None and bands == self._bands
        if self._moments is not None and self._measurable:
            self._moments.add(chip.before, chip.after, chip.change != IGNORED)

    def _palette(self) -> dict[int, tuple[int, int, int, int]]:
        colours = {
            place: (*bytes.fromhex(item.colour[1:]), 255)
            for place, item in enumerate(self._classes, 1)
        }
        return {0: (0, 0, 0, 255), **colours}

    def finish(self, **facts: Any) -> dict[str, Any]:
        """Write split.txt and set.json; returns what the latter says. facts: more to write down."""
        write_split(self._folder / SPLIT_FILE, self.names)
        said = {
            **facts,
            "coding": "0/1",
            "size": list(*self._sizes) if len(self._sizes) == 1 else None,
            "splits": self.splits,
            "statistics": self._statistics(),
        }
        write_description(self._folder, self._classes, **said)
        return said

    @property
    def splits(self) -> dict[str, dict[str, Any]]:
        """What each split holds so far: pairs, judged pixels, the share of them that changed."""
        return {split: self._of_split(split) for split in SPLITS if self.names[split]}

    def _of_split(self, split: str) -> dict[str, Any]:
        unchanged, changed = (int(count) for count in self._tally[split])
        said: dict[str, Any] = {
            "pairs": len(self.names[split]),
            "judged_pixels": unchanged + changed,
            "changed": round(changed / max(unchanged + changed, 1), 6),
        }
        if self._classes:
            pixels = self._kinds[split][: len(self._classes)]
            shares = pixels / max(int(pixels.sum()), 1)
            said["classes"] = {
                item.name: round(float(share), 6) for item, share in zip(self._classes, shares)
            }
        return said

    def _statistics(self) -> dict[str, Any] | None:
        """Mean and deviation of the bands of each date over the judged pixels to train with, in the
        images' units."""
        if self._moments is None or not self._measurable or not self._moments.valid_pixels:
            return None
        found = self._moments.result()
        return {
            date: {"mean": list(values.mean), "deviation": list(values.deviation)}
            for date, values in (("before", found.before), ("after", found.after))
        }


def _write_image(
    path: Path, bands: Array, grid: Grid, told: tuple[float | None, tuple[str, ...]]
) -> None:
    """A GeoTIFF where the image lies somewhere or is no ordinary picture, else a PNG; the ending is
    added. told: nodata, and what bands are called."""
    nodata, names = told
    if (
        grid.transform is None
        and bands.dtype == np.uint8
        and len(bands) in (1, 3, 4)
        and nodata is None
    ):
        dataset = gdal_array.OpenArray(np.ascontiguousarray(bands))
        write_png(dataset, path.with_name(f"{path.name}.png"))
        return
    path = path.with_name(f"{path.name}.tif")
    kind = gdal_array.NumericTypeCodeToGDALTypeCode(bands.dtype)
    dataset = create_geotiff(path, bands.shape, kind, grid.transform, grid.crs)
    for index, band in enumerate(bands, 1):
        if nodata is not None:
            dataset.GetRasterBand(index).SetNoDataValue(nodata)
        if names:
            dataset.GetRasterBand(index).SetDescription(names[index - 1])
        with quiet():
            if attempt(dataset.GetRasterBand(index).WriteArray, np.ascontiguousarray(band)) != 0:
                raise write_failure(path, last_message())
    close(dataset, path)


def _write_labels(
    path: Path, labels: Labels, grid: Grid, colours: dict[int, tuple[int, int, int, int]]
) -> None:
    """Labels as numbers, with colours to look at: a GeoTIFF where they lie somewhere, else a
    PNG."""
    table = gdal.ColorTable()
    for value, colour in colours.items():
        table.SetColorEntry(value, colour)
    if grid.transform is None:
        dataset = gdal.GetDriverByName("MEM").Create(
            "", labels.shape[1], labels.shape[0], 1, gdal.GDT_Byte
        )
    else:
        dataset = create_geotiff(path, labels.shape, gdal.GDT_Byte, grid.transform, grid.crs)
    band = dataset.GetRasterBand(1)
    band.SetColorTable(table)
    if grid.transform is not None and IGNORED in colours:
        band.SetNoDataValue(IGNORED)
    with quiet():
        if attempt(band.WriteArray, labels) != 0:
            raise write_failure(path, last_message())
    if grid.transform is None:
        write_png(dataset, path)
    else:
        close(dataset, path)

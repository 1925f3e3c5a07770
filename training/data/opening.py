"""Labelled pairs opened as detection opens them: each file is looked at once, and what does not go
together is refused with the file."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from ...engine.arrays.windows import Window
from ...engine.errors import BadInput, RastersDoNotMatch
from ...engine.messages import msg
from ...engine.raster.gdal_io import open_raster, read_block
from ...engine.raster.grid import Grid, offset_on
from ...engine.raster.pair import Pair, open_pair
from ...engine.raster.source.source import Source, open_source
from ...engine.request import DetectionRequest
from .label_coding import only_band
from .pair_set import SET_FILE, SPLITS, PairFiles, PairSet

_REMEMBERED = 4096  # pairs of which is known what their files say, some kB each


class OpenedFiles(NamedTuple):
    """What is known of a pair's files before a pixel is read. labels: the grid of each label."""

    pair: Pair
    labels: Mapping[Path, Grid]

    def label_reader(self, path: Path, what: str) -> LabelReader:
        """A reader of one of the labels. what: how a sentence calls it. Raises BadInput."""
        return LabelReader(path, what, self.pair, self.labels[path])


def open_files_of(files: PairFiles, bands: tuple[int, ...] | None = None) -> Pair:
    """The pair as detection opens it."""
    return opened_files(files, bands).pair


def opened_files(files: PairFiles, bands: tuple[int, ...] | None = None) -> OpenedFiles:
    """What is known of a pair's files, looked at once as long as they stay as they are. bands: on
    disk, None for all. Raises BadInput where they do not go together."""
    return _opened(files, bands, tuple(map(_state, files.by_role().values())))


def _state(path: Path) -> tuple[int, ...]:
    """What changes where a file does, or one comes to lie beside it; empty where there is none."""
    try:
        found = path.stat()
        return found.st_size, found.st_mtime_ns, path.parent.stat().st_mtime_ns
    except OSError:
        return ()


@lru_cache(maxsize=_REMEMBERED)
def _opened(
    files: PairFiles, bands: tuple[int, ...] | None, _states: tuple[tuple[int, ...], ...]
) -> OpenedFiles:
    labels = {
        path: _grid(path, role)
        for role, path in files.by_role().items()
        if path not in (files.before, files.after)
    }
    request = DetectionRequest(
        str(files.before), str(files.after), output=".", bands_before=bands, bands_after=bands
    )
    try:
        pair = open_pair(request)
    except RastersDoNotMatch:
        dates = {path: _grid(path, "before") for path in (files.before, files.after)}
        _refuse_unequal_sizes(files, {**dates, **labels})
        raise
    dates = {files.before: pair.before.grid, files.after: pair.after.grid}
    _refuse_unequal_sizes(files, {**dates, **labels})
    return OpenedFiles(pair, labels)


def working_size(files: PairFiles, bands: tuple[int, ...] | None) -> tuple[int, int]:
    """Height and width of what both images cover."""
    grid = open_files_of(files, bands).grid
    return grid.height, grid.width


def _grid(path: Path, role: str) -> Grid:
    return open_source(str(path), role.replace("_", " "), None, None).grid


def _refuse_unequal_sizes(files: PairFiles, grids: Mapping[Path, Grid]) -> None:
    """Files without georeference must have one size; others are laid over one another by their
    place."""
    first = grids[files.before]
    for path, grid in grids.items():
        placed = grid.transform is not None and first.transform is not None
        if not placed and (grid.height, grid.width) != (first.height, first.width):
            raise BadInput(
                msg(
                    "“{before}” has {width} × {height} pixels and “{path}” {width_2} × "
                    "{height_2}; give files of one size.",
                    before=files.before,
                    width=first.width,
                    height=first.height,
                    path=path,
                    width_2=grid.width,
                    height_2=grid.height,
                )
            )


class LabelReader:
    """Reads a label raster through windows of a pair's grid. grid: of the label."""

    def __init__(self, path: Path, what: str, pair: Pair, grid: Grid) -> None:
        self.name = f"{what} “{path}”"
        self._dataset = open_raster(str(path), f"the {what}")
        if pair.grid.transform is None or grid.transform is None:
            place: tuple[int, int] | None = (0, 0)
        else:
            place = offset_on(pair.grid, grid)
        if place is None:
            raise BadInput(
                msg(
                    "The {name} lies on another grid than the images; warp it onto theirs.",
                    name=self.name,
                )
            )
        self._row, self._column = place
        if (
            self._row < 0
            or self._column < 0
            or self._row + pair.grid.height > grid.height
            or (self._column + pair.grid.width > grid.width)
        ):
            raise BadInput(
                msg(
                    "The {name} does not cover the images; warp it onto their grid.", name=self.name
                )
            )

    def read(self, window: Window) -> tuple[NDArray[Any], NDArray[np.bool_]]:
        """Values as stored (H, W), and where the raster has data (H, W)."""
        place = window.column + self._column, window.row + self._row, window.width, window.height
        values = only_band(read_block(self._dataset, *place, self.name), self.name)
        return values, self._dataset.GetRasterBand(1).GetMaskBand().ReadAsArray(*place) > 0


def refuse_odd_files(pairs: PairSet, split: str, bands: tuple[int, ...] | None) -> None:
    """Look at the headers of a split's files. bands: on disk, None for all.

    Raises BadInput, with file and both numbers, for an image of another size than all are said to
    have or, where all bands are taken, with another number of them than the first image of the
    set."""
    first = example(pairs, bands)
    for files in pairs.pairs(split):
        sizes, counts = {}, {}
        for role, path in files.by_role().items():
            sizes[path], counts[path] = _header(path, _TITLES[role], _state(path))
        if pairs.size is not None and set(sizes.values()) != {pairs.size}:
            _refuse_other_sizes(files, bands, sizes, pairs)
        for path in (files.before, files.after):
            if bands is None and counts[path] != first.band_count:
                refuse_other_bands(open_source(str(path), "before", None, None), first)


@lru_cache(maxsize=4 * _REMEMBERED)
def _header(path: Path, what: str, _state: tuple[int, ...]) -> tuple[tuple[int, int], int]:
    """Height and width, and how many bands there are."""
    dataset = open_raster(str(path), what)
    return (dataset.RasterYSize, dataset.RasterXSize), dataset.RasterCount


_TITLES = {
    "before": "the before image",
    "after": "the after image",
    "label": "the mask",
    "classes_before": "the classes",
    "classes_after": "the classes",
}


def example(pairs: PairSet, bands: tuple[int, ...] | None = None) -> Source:
    """The before image of the set's first pair, for whose bands the network is made."""
    first = next(files for split in SPLITS for files in pairs.splits.get(split, ()))
    return _source(first.before, bands, _state(first.before))


@lru_cache(maxsize=64)
def _source(path: Path, bands: tuple[int, ...] | None, _state: tuple[int, ...]) -> Source:
    return open_source(str(path), "before", bands, None)


def _refuse_other_sizes(
    files: PairFiles,
    bands: tuple[int, ...] | None,
    sizes: Mapping[Path, tuple[int, int]],
    pairs: PairSet,
) -> None:
    """Raise BadInput for images of another size than the set's; a label that lies somewhere may be
    larger."""
    open_files_of(files, bands)
    for path in (files.before, files.after):
        if pairs.size is not None and sizes[path] != pairs.size:
            (height, width), (usual_height, usual_width) = sizes[path], pairs.size
            raise BadInput(
                msg(
                    "“{path}” has {width} × {height} pixels, and by “{set}” all images "
                    "have {usual_width} × {usual_height}; give an image of that size, "
                    "or leave the pair out.",
                    path=path,
                    width=width,
                    height=height,
                    set=pairs.folder / SET_FILE,
                    usual_width=usual_width,
                    usual_height=usual_height,
                )
            )


def refuse_other_bands(source: Source, first: Source) -> None:
    """Raise BadInput where an image has another number of bands than the first of its set."""
    ours, theirs = _bands_in(source), _bands_in(first)
    if ours != theirs:
        choice = ",".join(map(str, range(1, min(ours, theirs) + 1)))
        raise BadInput(
            msg(
                "“{name}” has {ours} band(s) and “{other}” {theirs}; give images of "
                "the same bands, or name those to use, such as --set bands=[{choice}].",
                name=source.name,
                ours=ours,
                other=first.name,
                theirs=theirs,
                choice=choice,
            )
        )


def _bands_in(source: Source) -> int:
    """How many bands an image has, transparency too: 8-bit files of four bands often call their
    last one that."""
    return 3 if source.palette else source.band_count

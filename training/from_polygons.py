"""Training chips from an analyst's own polygons: what changed between two images, inside the area she looked at.

The images are opened as detection opens them. Chips go to training, validation and test by place, in blocks, because
neighbouring chips show the same houses and a random split would test what was learnt by heart.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from osgeo import gdal, ogr

from ..engine.card import LandClass
from ..engine.errors import BadInput, NothingToAssess
from ..engine.gdal_files import attempt, layer_reference, quiet
from ..engine.rasters import Chip, Pair, open_pair
from ..engine.references import PolygonReference, open_reference
from ..engine.request import DetectionRequest
from ..engine.windows import Window, plan_windows
from .labels import IGNORED, Labels
from .pairs import SPLITS
from .set_writer import Labelled, SetWriter, new_folder

SHARES = {"train": 0.7, "val": 0.15, "test": 0.15}
_BLOCKS = 25  # wanted: enough to balance the splits, few enough that blocks hold several chips
_UNCHANGED = ("0", "no", "false", "unchanged", "no change", "stable", "rejected")
_UNKNOWN = ("", "undecided", "unknown")
_COLOURS = (
    "#e6194b",
    "#3cb44b",
    "#ffe119",
    "#4363d8",
    "#f58231",
    "#911eb4",
    "#46f0f0",
    "#f032e6",
    "#808000",
    "#9a6324",
)

Step = Callable[[float], None]


@dataclass(frozen=True)
class PolygonRequest:
    """What to make chips from.

    before, after: rasters. labels: polygons of what changed. area: polygons of where the analyst looked, None for
    everywhere. class_fields: none; one field that says whether a polygon is a change (“unchanged”, “rejected”, “no” or
    0: it is not; empty or “undecided”: its pixels are left out); or two with the land cover before and after. size:
    pixels of a chip. bands: on disk, from 1, None for all."""

    before: str
    after: str
    labels: str
    output: Path
    area: str | None = None
    class_fields: tuple[str, ...] = ()
    size: int = 256
    bands: tuple[int, ...] | None = None
    overwrite: bool = False

    def __post_init__(self) -> None:
        if self.size < 16:
            raise BadInput(f"Chips of {self.size} pixels are too small to learn from; give 16 or more.")
        if len(self.class_fields) > 2:
            raise BadInput("Give one field that says what is a change, or two: the class before and the class after.")


def make_chips(request: PolygonRequest, step: Step | None = None) -> dict[str, Any]:
    """Write the chips; returns the description of the set. step: told the share done.

    Raises BadInput: rasters that do not match, a layer without polygons, a raster smaller than a chip, or polygons that
    lie off the images, outside the area, or all in one place."""
    pair = open_pair(
        DetectionRequest(
            request.before, request.after, output=".", area_of_interest=request.area, bands_before=request.bands,
            bands_after=request.bands,
        )
    )  # fmt: skip
    labeller = _Labeller(request, pair)
    blocks = _counted(pair, labeller, request.size, step or (lambda share: None))
    places = split_by_place(blocks)
    with new_folder(request.output, request.overwrite) as folder:
        writer = SetWriter(folder, len(places) * request.size**2, labeller.classes)
        reader = pair.open_reader()
        for number, (window, split) in enumerate(places, 1):
            chip = reader.read(window)
            labelled = labeller.label(window, chip)
            if (labelled.change != IGNORED).any():
                name = f"{split}_{window.row:05d}_{window.column:05d}"
                writer.add(split, name, labelled, pair.grid.cut(window), nodata=_nodata(pair))
            if step:
                step(0.5 + number / len(places) / 2)
        return writer.finish(title=f"Polygons of {Path(request.labels).name}", name=request.output.name)


def _nodata(pair: Pair) -> float | None:
    return pair.before.nodata if pair.before.nodata == pair.after.nodata else None


class _Labeller:
    """Draws the polygons of a layer as labels. classes: kinds of land cover that its two fields name, in order."""

    def __init__(self, request: PolygonRequest, pair: Pair) -> None:
        self.name, self._everywhere = request.labels, request.area is not None
        self.classes: tuple[LandClass, ...] = ()
        self._numbers: dict[str, int] = {}
        fields = request.class_fields
        if len(fields) == 2:
            titles = sorted({title for field in fields for title in values_of(request.labels, field)})
            self.classes = tuple(LandClass(title, _COLOURS[k % len(_COLOURS)]) for k, title in enumerate(titles))
            self._numbers = {title: number for number, title in enumerate(titles)}
        elif len(fields) == 1:
            # Polygons of “unchanged” say where the analyst looked; where there are none, she looked everywhere.
            self._everywhere |= not any(title.lower() in _UNCHANGED for title in values_of(request.labels, fields[0]))
        self._layers = [self._opened(pair, field) for field in fields or (None,)]

    def _opened(self, pair: Pair, field: str | None) -> PolygonReference:
        _refuse_what_cannot_be_drawn(self.name, bool(pair.grid.crs))
        # A polygon that nobody judged is neither a change nor none; only two fields need both dates everywhere.
        without = IGNORED if field and not self.classes else None
        layer = open_reference(self.name, pair.grid, field, self._number, without)
        if not isinstance(layer, PolygonReference):
            raise BadInput(f"“{self.name}” holds no polygons; give a polygon layer with what changed.")
        return layer

    def _number(self, value: Any, layer: str) -> int:
        """What a field's value stands for in the drawn layer."""
        text = str(value).strip()
        if self.classes:
            return self._numbers[text]
        return IGNORED if text.lower() in _UNKNOWN else int(text.lower() not in _UNCHANGED)

    def label(self, window: Window, chip: Chip) -> Labelled:
        """A chip with its labels; IGNORED outside the area and without data in both dates."""
        drawn = [layer.read(window) for layer in self._layers]
        if not self.classes:
            values, known = drawn[0]
            change = np.where(known, values, 0 if self._everywhere else IGNORED)
            return Labelled(chip.before, chip.after, self._decided(change, chip))
        inside = drawn[0][1] & drawn[1][1]
        change = np.where(inside, drawn[0][0] != drawn[1][0], 0)
        classes = (self._decided(np.where(inside, values, IGNORED), chip) for values, _ in drawn)
        return Labelled(chip.before, chip.after, self._decided(change, chip), *classes)

    @property
    def advice(self) -> str:
        """What to look at where nothing changed."""
        if self.classes:
            return "name the field of the class before and that of the class after, which differ where there is change."
        return "check its reference system and the area."

    @staticmethod
    def _decided(values: Any, chip: Chip) -> Labels:
        return np.where(chip.valid, values, IGNORED).astype(np.uint8)


def _refuse_what_cannot_be_drawn(name: str, placed: bool) -> None:
    """Raise BadInput for a layer of points or lines, or one without a place where the images have one."""
    with quiet():
        dataset = attempt(gdal.OpenEx, name, gdal.OF_VECTOR | gdal.OF_READONLY)
    if dataset is None or not dataset.GetLayerCount():
        return  # told by what opens it next
    layer = dataset.GetLayer(0)
    if ogr.GT_Flatten(layer.GetGeomType()) in (
        ogr.wkbPoint,
        ogr.wkbMultiPoint,
        ogr.wkbLineString,
        ogr.wkbMultiLineString,
    ):
        raise BadInput(f"“{name}” holds points or lines; give a polygon layer with what changed.")
    if placed and layer_reference(layer) is None:
        raise BadInput(
            f"“{name}” does not say its reference system, and the images have one; set it in QGIS (Assign projection), "
            "and give the new layer."
        )


def values_of(name: str, field: str) -> set[str]:
    """The distinct values of an attribute, as text. Raises BadInput where the layer or the field is not there."""
    with quiet():
        dataset = attempt(gdal.OpenEx, name, gdal.OF_VECTOR | gdal.OF_READONLY)
    if dataset is None or not dataset.GetLayerCount():
        raise BadInput(f"“{name}” cannot be read as a layer of polygons; check the path.")
    layer = dataset.GetLayer(0)
    if layer.GetLayerDefn().GetFieldIndex(field) < 0:
        definition = layer.GetLayerDefn()
        there = ", ".join(definition.GetFieldDefn(index).GetName() for index in range(definition.GetFieldCount()))
        raise BadInput(f"“{name}” has no field “{field}”; it has: {there or 'none'}.")
    return {str(feature[field]).strip() for feature in layer if feature.IsFieldSetAndNotNull(field)}


Blocks = dict[tuple[int, int], tuple[list[Window], int]]


def _counted(pair: Pair, labeller: _Labeller, size: int, step: Step) -> Blocks:
    """The chips of each block that somebody judged, and the changed pixels in it.

    Raises BadInput where the raster is smaller than a chip, and NothingToAssess where no pixel is changed."""
    if min(pair.grid.height, pair.grid.width) < size:
        raise BadInput(
            f"The images share {pair.grid.width} × {pair.grid.height} pixels{' in the area' if pair.area else ''}, "
            f"fewer than a chip of {size}; give a smaller --size."
        )
    reader, blocks = pair.open_reader(), {}
    planned = dict(plan_blocks(pair.grid.height, pair.grid.width, size))
    for number, (place, windows) in enumerate(planned.items(), 1):
        counts = {}
        for window in windows:
            change = labeller.label(window, reader.read(window)).change
            if (change != IGNORED).any():
                counts[window] = int((change == 1).sum())
        if counts:
            blocks[place] = list(counts), sum(counts.values())
        step(number / len(planned) / 2)
    if not any(count for _, count in blocks.values()):
        raise NothingToAssess(
            f"No polygon of “{labeller.name}” marks a change on pixels where both images have data"
            f"{' inside the area' if pair.area else ''}; {labeller.advice}"
        )
    return blocks


def plan_blocks(height: int, width: int, size: int) -> Iterator[tuple[tuple[int, int], list[Window]]]:
    """About 25 blocks of chips of `size` pixels, by row and column; no chip reaches into another block.

    The last block of each axis takes what is left, so that no pixel is lost."""
    side = max(1, math.floor(math.sqrt(height * width / size**2 / _BLOCKS))) * size
    for row, (top, tall) in enumerate(_parts(height, side)):
        for column, (left, wide) in enumerate(_parts(width, side)):
            inner = plan_windows(tall, wide, size, 0)
            yield (row, column), [Window(top + w.row, left + w.column, w.height, w.width) for w in inner]


def _parts(length: int, side: int) -> list[tuple[int, int]]:
    """(first, length) of the parts of an axis."""
    number = max(1, length // side)
    return [(part * side, side if part < number - 1 else length - part * side) for part in range(number)]


def split_by_place(blocks: Blocks) -> list[tuple[Window, str]]:
    """Each chip with its split: whole blocks, those with most change first, each to the split that lacks most of its
    share of changed pixels and of chips. Validation is never left without change, nor is the test from three blocks on.

    Raises BadInput where all changes lie in one block: nothing would be left to validate with."""
    order = sorted(blocks, key=lambda place: (-blocks[place][1], place))
    moving = sum(1 for _, count in blocks.values() if count)
    if moving < 2:
        raise BadInput(
            "All changes lie in one place, so none would be left to validate with; mark changes elsewhere too, or give "
            "a smaller --size."
        )
    totals = np.array([sum(count for _, count in blocks.values()), sum(len(windows) for windows, _ in blocks.values())])
    have = {split: np.zeros(2) for split in SPLITS}
    placed: list[tuple[Window, str]] = []
    for number, place in enumerate(order):
        windows, count = blocks[place]
        lacking = {split: SHARES[split] - float(np.mean(have[split] / totals)) for split in SPLITS}
        without = [split for split in SPLITS[: min(moving, 3)] if not have[split][0]]
        choice = without if count and moving - number <= len(without) else SPLITS
        split = max(choice, key=lambda name: lacking[name])
        have[split] += count, len(windows)
        placed += [(window, split) for window in windows]
    return sorted(placed, key=lambda item: (SPLITS.index(item[1]), item[0].row, item[0].column))

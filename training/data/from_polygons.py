"""Training chips from an analyst's own polygons: what changed between two images, inside the area
she looked at.

The images are opened as detection opens them. Chips go to training, validation and test by place,
in blocks, because neighbouring chips show the same houses and a random split would test what was
learnt by heart.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from ...engine.accuracy.change_values import ChangeValues
from ...engine.accuracy.reference import PolygonReference, open_reference
from ...engine.alignment.align import aligned
from ...engine.arrays.windows import Window, plan_windows
from ...engine.errors import BadInput, NothingToAssess
from ...engine.messages import Message, Quantity, Remedy, as_message, msg
from ...engine.raster.pair import Chip, Pair, open_pair
from ...engine.raster.placed_shapes import (
    between_pixels,
    pixel_bounds,
    placed_shapes,
    polygons_of,
)
from ...engine.raster.source.fill_values import one_each
from ...engine.raster.vector_layer import open_layer
from ...engine.request import DetectionRequest
from .dealing import deal
from .label_coding import IGNORED, Labels
from .output_folder import check_output, new_folder
from .pair_set import SPLITS
from .polygon_labels import ChangeField, ClassFields, LabelsLayer, read_labels_layer
from .writer import Labelled, SetWriter

SHARES = {"train": 0.7, "val": 0.15, "test": 0.15}
_UNEVEN = 2.0  # times the share of change of another split
_BLOCKS = 25  # wanted: enough to balance the splits, few enough that blocks hold several chips
Step = Callable[[float], None]


@dataclass(frozen=True)
class PolygonRequest:
    """What to make chips from.

    before, after: rasters. labels: polygons of what changed. area: polygons of where the analyst
    looked, None for everywhere. class_fields: none; one field that says whether a polygon is a
    change (“unchanged”, “rejected”, “no” or any zero: it is not; empty or “undecided”: its pixels
    are left out); or two with the land cover before and after, where polygons that lack one of them
    are left out. size: pixels of a chip. bands: on disk, from 1, None for all. values: what those
    of the one field mean, where they are numbers other than 0, 1 and 255. align: whether the before
    image is moved onto the after image, as for a detection."""

    before: str
    after: str
    labels: str
    output: Path
    area: str | None = None
    class_fields: tuple[str, ...] = ()
    size: int = 256
    bands: tuple[int, ...] | None = None
    overwrite: bool = False
    values: ChangeValues = field(default_factory=ChangeValues)
    align: str = "off"

    def __post_init__(self) -> None:
        if self.size < 16:
            raise BadInput(
                msg(
                    "Chips of {size} pixels are too small to learn from; give 16 or more.",
                    size=str(self.size),
                )
            )
        if len(self.class_fields) > 2:
            raise BadInput(
                msg(
                    "Give one field that says what is a change, or two: the class "
                    "before and the class after."
                )
            )
        if self.values and len(self.class_fields) != 1:
            raise BadInput(
                msg(
                    "--changed, --unchanged and --unknown explain the one field that "
                    "--class-field names; give it."
                )
            )


def make_chips(request: PolygonRequest, step: Step | None = None) -> dict[str, Any]:
    """Write the chips; returns the description of the set. step: told the share done.

    Raises BadInput: an output that must stay, rasters that do not match, a layer without polygons
    or a field without a change, a raster smaller than a chip, or polygons that lie off the images,
    outside the area, or all in one place."""
    inputs = [
        name
        for name in (request.before, request.after, request.labels, request.area)
        if name is not None
    ]
    check_output(request.output, overwrite=request.overwrite, inputs=inputs)
    layer = read_labels_layer(request.labels, request.class_fields)
    meaning = (
        ClassFields(layer) if len(request.class_fields) == 2 else ChangeField(layer, request.values)
    )
    asked = DetectionRequest(
        request.before,
        request.after,
        output=".",
        area_of_interest=request.area,
        bands_before=request.bands,
        bands_after=request.bands,
        align=request.align,
    )
    pair = aligned(open_pair(asked), asked)
    labeller = _Labeller(layer, meaning, pair, area=request.area is not None)
    blocks = _counted(pair, labeller, request.size, step or (lambda _share: None))
    places = split_by_place(blocks)
    with new_folder(request.output, overwrite=request.overwrite, inputs=inputs) as folder:
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
        title = f"Polygons of {Path(request.labels).name}"
        notes = [
            *one_each((*pair.notes, *reader.sentinel_notes())),
            *labeller.notes,
            *([pair.alignment.sentence] if pair.alignment else []),
            *filter(None, [uneven_splits(writer.splits)]),
        ]
        return writer.finish(
            title=title,
            name=request.output.resolve().name,
            taken=meaning.told,
            notes=[str(note) for note in notes],
            messages=[as_message(note).to_json() for note in notes],
        )


def _nodata(pair: Pair) -> float | None:
    return pair.before.nodata if pair.before.nodata == pair.after.nodata else None


class _Labeller:
    """Draws the polygons of a layer as labels. classes: kinds of land cover that its two fields
    name, in order."""

    def __init__(
        self, layer: LabelsLayer, meaning: ChangeField | ClassFields, pair: Pair, *, area: bool
    ) -> None:
        _refuse_what_has_no_place(layer, pair)
        self.name, self.classes = layer.name, meaning.classes
        # Polygons of “unchanged” say where the analyst looked; where there are none, she looked
        # everywhere.
        self._everywhere = area or not meaning.names_unchanged
        self._layers = [self._opened(pair, field, meaning) for field in layer.fields or (None,)]

    def _opened(
        self, pair: Pair, field: str | None, meaning: ChangeField | ClassFields
    ) -> PolygonReference:
        # What nobody judged is neither a change nor none.
        layer = open_reference(
            self.name,
            pair.grid,
            field,
            lambda values, _name: [meaning.number(value) for value in values],
            None if field is None else IGNORED,
        )
        if not isinstance(layer, PolygonReference):  # the layer was looked at before
            raise TypeError(type(layer))
        return layer

    @property
    def notes(self) -> tuple[str, ...]:
        """What was assumed or left out, when all was drawn."""
        return tuple(dict.fromkeys(note for layer in self._layers for note in layer.notes))

    def label(self, window: Window, chip: Chip) -> Labelled:
        """A chip with its labels; IGNORED outside the area and without data in both dates."""
        drawn = [layer.read(window) for layer in self._layers]
        if not self.classes:
            values, known = drawn[0]
            change = np.where(known, values, 0 if self._everywhere else IGNORED)
            return Labelled(chip.before, chip.after, self._decided(change, chip))
        inside = drawn[0][1] & drawn[1][1]
        before, after = (np.where(inside, values, IGNORED) for values, _ in drawn)
        unknown = inside & ((before == IGNORED) | (after == IGNORED))
        change = np.where(unknown, IGNORED, before != after)
        return Labelled(
            chip.before,
            chip.after,
            *(self._decided(values, chip) for values in (change, before, after)),
        )

    @staticmethod
    def _decided(values: Any, chip: Chip) -> Labels:
        return np.where(chip.valid, values, IGNORED).astype(np.uint8)


def _refuse_what_has_no_place(layer: LabelsLayer, pair: Pair) -> None:
    if pair.grid.transform is None:
        raise BadInput(
            msg(
                "The images have no georeferencing, so polygons cannot be laid on them; "
                "georeference them first."
            )
        )
    if pair.grid.crs and not layer.placed:
        raise BadInput(
            msg(
                "“{name}” has no CRS, and the images have one; "
                "set it in QGIS (Assign projection), and give the new layer.",
                name=layer.name,
            )
        )


Blocks = dict[tuple[int, int], tuple[list[Window], int]]


def _counted(pair: Pair, labeller: _Labeller, size: int, step: Step) -> Blocks:
    """The chips of each block that somebody judged, and the changed pixels in it.

    Raises BadInput where the raster is smaller than a chip, and NothingToAssess where no pixel is
    changed."""
    if min(pair.grid.height, pair.grid.width) < size:
        raise BadInput(
            msg(
                "The images share {width} × {height} pixels (within the area, where one is given), "
                "fewer than a chip of {size}.",
                Remedy.SMALLER_CHIPS,
                width=pair.grid.width,
                height=pair.grid.height,
                size=str(size),
            )
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
        if _are_all_small(labeller.name, pair):
            raise NothingToAssess(
                msg(
                    "No polygon of “{name}” holds the centre of a pixel, so that none marks a "
                    "change; draw larger ones, or take images of smaller pixels.",
                    name=labeller.name,
                )
            )
        within = msg(
            "No polygon of “{name}” marks a change inside the area on pixels where both images "
            "have data; check its CRS and the area.",
            name=labeller.name,
        )
        anywhere = msg(
            "No polygon of “{name}” marks a change on pixels where both images have data; check "
            "its CRS.",
            name=labeller.name,
        )
        raise NothingToAssess(within if pair.area else anywhere)
    return blocks


def _are_all_small(name: str, pair: Pair) -> bool:
    """Whether polygons of a layer lie on the raster, each between the centres of its pixels."""
    placed = placed_shapes(open_layer(name, "the layer"), pair.grid, [])
    shapes = [polygons_of(shape) for shape, _ in placed]
    polygons = [bytes(shape.ExportToWkb()) for shape in shapes if shape is not None]
    columns, rows = pixel_bounds(polygons, pair.grid)
    there = (columns[1] > 0) & (columns[0] < pair.grid.width)
    there &= (rows[1] > 0) & (rows[0] < pair.grid.height)
    return bool(there.any()) and between_pixels(columns[:, there], rows[:, there]) == there.sum()


def plan_blocks(
    height: int, width: int, size: int
) -> Iterator[tuple[tuple[int, int], list[Window]]]:
    """About 25 blocks of chips of `size` pixels, by row and column; no chip reaches into another
    block.

    The last block of each axis takes what is left, so that no pixel is lost."""
    side = max(1, math.floor(math.sqrt(height * width / size**2 / _BLOCKS))) * size
    for row, (top, tall) in enumerate(_parts(height, side)):
        for column, (left, wide) in enumerate(_parts(width, side)):
            inner = plan_windows(tall, wide, size, 0)
            yield (
                (row, column),
                [Window(top + w.row, left + w.column, w.height, w.width) for w in inner],
            )


def _parts(length: int, side: int) -> list[tuple[int, int]]:
    """(first, length) of the parts of an axis."""
    number = max(1, length // side)
    return [
        (part * side, side if part < number - 1 else length - part * side) for part in range(number)
    ]


def split_by_place(blocks: Blocks) -> list[tuple[Window, str]]:
    """Each chip with its split: whole blocks, so that each split has its share of the changed
    pixels and of the chips, and its changes lie in as many blocks as that.

    The same blocks are always split the same way. Validation is never left without change, nor is
    the test from three blocks on. Raises BadInput where all changes lie in one block:
    nothing would be left to validate with."""
    order = sorted(blocks)
    changes = [blocks[place][1] for place in order]
    if np.count_nonzero(changes) < 2:
        raise BadInput(
            msg(
                "All changes lie in one place, so none would be left to validate with; "
                "mark changes elsewhere too.",
                Remedy.SMALLER_CHIPS,
            )
        )
    chips = [len(blocks[place][0]) for place in order]
    best = deal(changes, chips, list(SHARES.values()))
    placed = [
        (window, SPLITS[split]) for place, split in zip(order, best) for window in blocks[place][0]
    ]
    return sorted(placed, key=lambda item: (SPLITS.index(item[1]), item[0].row, item[0].column))


def uneven_splits(splits: Mapping[str, Mapping[str, Any]]) -> Message | None:
    """A sentence where one split has more than twice the share of changed pixels of another.

    splits: of the description of a set."""
    shares = {split: float(found["changed"]) for split, found in splits.items()}
    if max(shares.values(), default=0.0) <= _UNEVEN * min(shares.values(), default=0.0):
        return None
    return msg(
        "The splits have unequal shares of change ({shares}), so the threshold and the scores of a "
        "training will be rough; mark changes in more places.",
        Remedy.SMALLER_CHIPS,
        shares=tuple(
            msg("{split}: {share}", split=split, share=Quantity(100 * share, "%", ".2f"))
            for split, share in shares.items()
        ),
    )

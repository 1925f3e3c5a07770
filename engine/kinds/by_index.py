"""From a decided change layer and its polygons to what kind of change each is, step by step."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal, ogr

from ..arrays.windows import Window, full_rows
from ..background import read_ahead
from ..errors import BadInput
from ..messages import Message, as_message, msg, template
from ..progress import Monitor
from ..raster.grid import Grid, PixelAreas, draw
from ..raster.layers import (
    ATTRIBUTES,
    NOT_ASSESSED,
    NOT_ASSESSED_OF_16_BITS,
    Category,
    LayerWriter,
    StoredClasses,
    finish_together,
)
from ..raster.pair import Pair
from ..request import DetectionRequest
from ..results.polygon_files.numbers import PolygonNumbers
from ..results.polygons import AS_SHOWN
from ..results.styles import write_class_style, write_style
from ..runs import output_folder as names
from .imagery import LACKING, AnyPair, Imagery, lacking_notes, open_imagery
from .indices import BRIGHTNESS, ITSELF, Index
from .judging import Judge, Values, measure_offsets, read_indices
from .polygons import KindFigures, PolygonFigures, PolygonFile, as_told, assumed_note
from .rules import AUTO, OFF, Kind, Rules, read_rules

TELL = msg("comparing indices")
_LEFT_OUT = template("The kinds of change are left out: {reason}")
_RULES_LEFT_OUT = template(
    "{left} of {count} rules in “{file}” are left out: they ask for {lacking}, and the bands of "
    "both images give {known}."
)
_NO_COLOURS = msg("The bands have no colours in both images.")
NO_STRENGTH = -9999.0  # of values, where nothing was assessed
_STEPS = 10_000


@dataclass(frozen=True)
class _Strip:
    """Full rows: what the change layer says (H, W), and indices of both dates where it is looked at
    (N,)."""

    window: Window
    mask: NDArray[np.uint8]
    inside: NDArray[np.bool_]
    before: Values
    after: Values


@dataclass(frozen=True)
class Work:
    """What is known once the images are open."""

    imagery: Imagery
    judge: Judge
    totals: KindFigures


class KindsByIndex:
    """Kinds of the changes of one result.

    rows: of the result, one a kind. facts: what the report keeps. notes: sentences."""

    def __init__(self, request: DetectionRequest, pair: AnyPair, *, expected: bool) -> None:
        """expected: the result had kinds before, so that a note says where they are left out.
        Raises BadInput for rules that cannot be read."""
        self._request, self._pair, self._expected = request, pair, expected
        self._rules: Rules = read_rules(request.kinds)
        self._work: Work | None = None
        self.rows: list[dict[str, Any]] = []
        self.facts: dict[str, Any] = {}
        self.notes: list[Message] = []

    def write(self, folder: Path, numbers: PolygonNumbers, monitor: Monitor) -> None:
        """Write both rasters and the attributes of the polygons in `folder`, where the bands allow
        it. numbers: of its polygons. Raises OutOfSpace, OutputRefused or Stopped."""
        imagery = self.imagery()
        if imagery is None:
            return
        monitor.begin(TELL)
        work = self._work = self.work(imagery, folder / names.CHANGE)
        with PolygonFile(folder / names.POLYGONS, imagery.indices) as polygons:
            figures = PolygonFigures(numbers.count, work.judge)
            numbers.rewind()
            _write_layers(folder, work, numbers, figures, monitor)
            kinds = [kind.name for kind in self._rules.kinds]
            polygons.fill_in(figures.columns(), figures.words(), kinds)
            polygons.close()
        self.describe(work, folder)

    def imagery(self) -> Imagery | None:
        """The images with the bands that kinds go by; None where they have none, which facts
        and notes then say."""
        imagery = self._opened()
        if imagery is None:
            self.facts.setdefault("left_out", _NO_COLOURS)
            if self._request.kinds != AUTO and not self.notes:  # somebody chose these rules
                self.notes.append(Message(_LEFT_OUT, {"reason": _NO_COLOURS}))
        return imagery

    def work(self, imagery: Imagery, change: Path) -> Work:
        """What tells kinds, once a sample of the change layer said how unchanged ground differs."""
        judge = Judge(self._rules, imagery.indices, measure_offsets(imagery, change))
        georeferenced = self._pair.grid.georeferenced
        return Work(imagery, judge, KindFigures(self._rules, georeferenced=georeferenced))

    def describe(self, work: Work, folder: Path) -> None:
        """Note facts and sentences, and write how QGIS shows the rasters."""
        imagery, judge = work.imagery, work.judge
        self.facts = as_told(judge.possible, imagery.indices, judge.offsets)
        self.notes += self._rules_left_out(imagery.indices)
        scenes = [date.scene for date in (imagery.pair.before, imagery.pair.after)]
        self.notes += lacking_notes(scenes, imagery.indices, self._rules)
        if imagery.assumed:
            self.notes.append(assumed_note())
        styled = [(kind.value, kind.name, kind.colour) for kind in judge.possible]
        write_class_style(styled, folder / "kind.qml", marked=True)
        if ITSELF not in imagery.indices:  # its values have no range that is known
            write_style("magnitude", folder / "magnitude.qml", marked=True)

    def write_rest(self, folder: Path, monitor: Monitor) -> None:
        """Fill in the attributes of polygons that were carried over and say no kind yet, and count
        the polygons of each kind."""
        if self._work is None:
            return
        imagery, judge = self._work.imagery, self._work.judge
        with PolygonFile(folder / names.POLYGONS, imagery.indices) as polygons:
            with polygons.without_kind(self._pair.grid.crs) as (numbers, shapes):
                figures = PolygonFigures(len(numbers), judge)
                around = _around(folder, imagery, shapes, monitor) if numbers else ()
                for strip, number in around:
                    changes = judge.changes(strip.before, strip.after)
                    kinds = judge.kinds(strip.before, strip.after, changes)
                    figures.add(number[strip.inside], strip.before, strip.after, kinds)
            if numbers:
                columns = figures.columns()
                columns["number"] = np.array(numbers, np.int64)[columns["number"] - 1]
                listed = [kind.name for kind in self._rules.kinds]
                polygons.fill_in(columns, figures.words(), listed, "fid")
            counts = polygons.counts()
            polygons.close()
        self.rows = self._work.totals.rows(counts)

    def _rules_left_out(self, indices: Sequence[Index]) -> list[Message]:
        """A sentence where rules that somebody chose ask for indices that the bands do not give."""
        if self._request.kinds == AUTO:
            return []
        known = [index.name for index in indices]
        fitting = self._rules.fitting(known)
        lacking = {name for rule in self._rules.rules for name in rule.asks_for} - set(known)
        if not lacking:
            return []
        return [
            Message(
                _RULES_LEFT_OUT,
                {
                    "left": len(self._rules.rules) - len(fitting),
                    "count": len(self._rules.rules),
                    "file": self._request.kinds,
                    "lacking": sorted(lacking),
                    "known": known,
                },
            )
        ]

    def _opened(self) -> Imagery | None:
        try:
            return open_imagery(self._request, self._pair)
        except BadInput as error:
            self.facts = {"left_out": str(error)}
            if self._expected:
                self.notes.append(Message(_LEFT_OUT, {"reason": error}))
            return None


def _write_layers(
    folder: Path, work: Work, numbers: PolygonNumbers, figures: PolygonFigures, monitor: Monitor
) -> None:
    """Write kind.tif and magnitude.tif, and sum up what polygons and kinds hold."""
    imagery, judge, grid = work.imagery, work.judge, work.imagery.pair.grid
    areas = PixelAreas(grid) if grid.georeferenced else None
    with (
        kind_writer(folder / names.KIND, grid, judge.possible) as kind_layer,
        strength_writer(folder / names.MAGNITUDE, grid, imagery.indices) as strength,
        closing(read_ahead(_changed(folder, imagery), depth=1)) as strips,
    ):
        for strip in strips:
            monitor.check()
            row, inside = strip.window.row, strip.inside
            changes = judge.changes(strip.before, strip.after)
            kinds = judge.kinds(strip.before, strip.after, changes)
            kind_layer.write(row, kind_rows(strip.mask, inside, kinds))
            strength.write(row, strength_rows(strip.mask, inside, changes, imagery.indices))
            if inside.any():
                work.totals.add(kinds, None if areas is None else areas.of(inside, row))
                number = numbers.of(strip.window, inside)
                figures.add(number, strip.before, strip.after, kinds)
            done = row + strip.window.height
            monitor.step(0.1 + 0.8 * done / grid.height, done * grid.width / 1e6)
        finish_together((kind_layer, strength), ("NEAREST", "NEAREST"))


def _changed(folder: Path, imagery: Imagery) -> Iterator[_Strip]:
    """Every strip, with the indices of what changed."""
    grid, stored = imagery.pair.grid, StoredClasses(folder / names.CHANGE)
    reader = imagery.open_reader()
    for window in full_rows(grid.height, grid.width):
        mask = stored.read(window)
        inside = mask == 1
        yield _Strip(window, mask, inside, *read_indices(imagery, reader, window, inside))


def _around(
    folder: Path, imagery: Imagery, shapes: ogr.Layer, monitor: Monitor
) -> Iterator[tuple[_Strip, NDArray[np.int32]]]:
    """Strips that shapes lie in, with the indices of all that was assessed in them and the place of
    the shape of each pixel."""
    grid, stored = imagery.pair.grid, StoredClasses(folder / names.CHANGE)
    reader = imagery.open_reader()
    for window in full_rows(grid.height, grid.width):
        monitor.check()
        number = draw(shapes, _placed(grid), window, "place")
        mask = stored.read(window)
        inside = (number > 0) & (mask != NOT_ASSESSED)
        if inside.any():
            dates = read_indices(imagery, reader, window, inside)
            yield _Strip(window, mask, inside, *dates), number


def _placed(grid: Grid) -> Grid:
    return grid if grid.transform else replace(grid, transform=AS_SHOWN)


def is_kinds_note(note: str) -> bool:
    """Whether a sentence is one on kinds, said anew of a result that is decided anew."""
    said = (_LEFT_OUT, _RULES_LEFT_OUT, *LACKING, assumed_note().template)
    return as_message(note).template in said


def is_left_out_note(note: str) -> bool:
    """Whether a sentence says that a result has no kinds, though it might have."""
    return as_message(note).template == _LEFT_OUT


def what_is_told(request: DetectionRequest, pair: Pair) -> Message:
    """By which indices the kinds of a pair would be told, or why none would."""
    if request.kinds == OFF:
        return msg("off")
    imagery = open_imagery(request, pair)
    if imagery is None:
        return msg("none: the bands have no colours in both images")
    titles = [
        msg("brightness") if index is BRIGHTNESS else index.title for index in imagery.indices
    ]
    return msg("by {indices}", indices=titles)


def lacking_bands(request: DetectionRequest, pair: Pair) -> list[Message]:
    """Sentences on bands that products lack and kinds of a pair would be told by. Raises
    BadInput."""
    if request.kinds == OFF:
        return []
    imagery = open_imagery(request, pair)
    indices = () if imagery is None else imagery.indices
    scenes = (pair.before.scene, pair.after.scene)
    return list(lacking_notes(scenes, indices, read_rules(request.kinds)))


def kinds_by_index(
    request: DetectionRequest, pair: AnyPair, *, expected: bool = False
) -> KindsByIndex | None:
    """What tells the kinds of a result's changes, None where the request wants none. Raises
    BadInput for rules that cannot be read."""
    if request.kinds == OFF:
        return None
    return KindsByIndex(request, pair, expected=expected)


# ---- Rasters -------------------------------------------------------------------------------------


def kind_writer(path: Path, grid: Grid, kinds: Sequence[Kind]) -> LayerWriter:
    """A writer of kinds, each with its name and colour: 0 unchanged, 255 not assessed."""
    writer = LayerWriter(path, grid, "kind of change by its indices")
    named: list[Category] = [(kind.value, kind.name, (*kind.colour, 255)) for kind in kinds]
    writer.name([(0, "unchanged", (255, 255, 255, 0)), *named])
    rows = [(value, name, *colour[:3]) for value, name, colour in named]
    writer.describe(
        ATTRIBUTES,
        [(0, "unchanged", 255, 255, 255), *rows, (NOT_ASSESSED, "not assessed", 128, 128, 128)],
    )
    return writer


def _unchanged(mask: NDArray[np.uint8], dtype: Any, nodata: float) -> NDArray[Any]:
    """What a raster says (H, W) before anything changed, by the change layer."""
    rows = np.zeros(mask.shape, dtype)
    rows[mask == NOT_ASSESSED] = nodata
    return rows


def kind_rows(
    mask: NDArray[np.uint8], inside: NDArray[np.bool_], kinds: NDArray[np.uint8]
) -> NDArray[np.uint8]:
    """Rows of kind.tif (H, W). mask: of the change layer. inside: where there are kinds (N,)."""
    rows = _unchanged(mask, np.uint8, NOT_ASSESSED)
    rows[inside] = kinds
    return rows


def strength_writer(path: Path, grid: Grid, indices: Sequence[Index]) -> LayerWriter:
    """A writer of the largest change of any index, whatever its sign; 0 where nothing changed.

    Changes of indices are kept in 10 000ths, which GDAL and QGIS show as they are meant; those of
    values, which have no range, as they are."""
    of_values = ITSELF in indices
    kind = gdal.GDT_Float32 if of_values else gdal.GDT_UInt16
    writer = LayerWriter(path, grid, "largest change of any index", kind)
    if of_values:
        writer.band.SetDescription("change of the value")
        writer.band.SetNoDataValue(NO_STRENGTH)
    else:
        writer.band.SetScale(1.0 / _STEPS)
        writer.band.SetOffset(0.0)
    return writer


def strength_rows(
    mask: NDArray[np.uint8],
    inside: NDArray[np.bool_],
    changes: Values,
    indices: Sequence[Index],
) -> NDArray[Any]:
    """Rows of magnitude.tif (H, W). mask: of the change layer. changes: of each index where
    `inside` is True (N,)."""
    largest: NDArray[Any] = np.max(np.abs(np.nan_to_num(np.stack([*changes.values()]))), axis=0)
    nodata = NO_STRENGTH
    if ITSELF not in indices:
        largest, nodata = np.rint(largest * _STEPS).astype(np.uint16), NOT_ASSESSED_OF_16_BITS
    rows = _unchanged(mask, largest.dtype, nodata)
    rows[inside] = largest
    return rows

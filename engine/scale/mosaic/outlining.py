"""What a worker does once all rows of shards are decided: outline the polygons that begin in one
row, each as a whole, tell their kinds, and put the pieces of all that in the output."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from itertools import takewhile
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ...arrays.reach import GroupsOfRows
from ...arrays.windows import Window
from ...background import read_ahead
from ...kinds.by_index import (
    Work,
    kind_rows,
    kind_writer,
    kinds_by_index,
    strength_rows,
    strength_writer,
)
from ...kinds.judging import Values, read_indices
from ...kinds.polygons import COLUMN, DIRECTION, PolygonFigures, columns_of
from ...raster.grid import Grid, PixelAreas
from ...raster.layers import StoredClasses, probabilities
from ...results.not_assessed import (
    MODEL,
    ReasonReader,
    area_of_each,
    count_of_each,
    reasons_writer,
)
from ...results.polygon_files.numbers import numbers_of
from ...results.polygon_signatures import PERSON
from ...results.polygons import AS_SHOWN, CODE, Figures
from ...results.transitions import transition_codes, transition_rows, transition_writer
from ...runs import output_folder as names
from ..at_worker import AtWorker
from .deciding import row_session
from .facts import Facts, RowSums, Sums, write_facts
from .polygons.geoparquet import FOLDER, Columns, spread, write_changes
from .polygons.shapes import OwnMask, codes_of, read_shapes
from .rasters import RowFiles
from .session import Session
from .shards import ShardRow


def outline(
    worker: AtWorker, output: str, identity: str, plain: Sequence[Any], before: int
) -> dict[str, Any]:
    """Outline the polygons that begin in a row of shards, and write all that follows from them.
    before: how many polygons begin in rows above. Returns the files, and their layers."""
    row = ShardRow.from_json(plain)
    with row_session(worker, output, identity, row) as (session, scratch):
        with _Outlining(session, row, scratch, worker, work_of(session)) as outlining:
            facts = outlining.run()
            made = outlining.write_polygons(before)
            facts["kind_counts"] = outlining.kind_counts()
            for files in outlining.layers.values():
                made += files.publish(session.output)
        if session.pair.masks is not None:
            made += _reasons(session, row, scratch, worker, facts)
        layers = sorted({name.split("/")[0] for name in made} - {FOLDER})
        made.append(write_facts(output, f"outline_{row.name}", **facts))
    return {"files": made, "layers": layers}


def work_of(session: Session) -> Work | None:
    """What tells kinds in this run, None where none are told; measured once in a process."""
    known = session.memory
    if "kinds" not in known:
        kinds = kinds_by_index(session.job.request, session.pair)
        imagery = None if kinds is None else kinds.imagery()
        known["kinds"] = imagery and kinds and kinds.work(imagery, session.layer(names.CHANGE))
    found: Work | None = known["kinds"]
    return found


@dataclass(frozen=True)
class _Strip:
    """Full rows of what is looked at. mask, steps, classes: what layers say (H, W). number: of the
    own polygon of each pixel that changed (N,), 0 for none. inside: where kinds are told, and the
    indices of both dates there."""

    window: Window
    mask: NDArray[np.uint8]
    steps: NDArray[np.uint8]
    classes: tuple[NDArray[Any], ...]
    number: NDArray[np.int64]
    inside: NDArray[np.bool_]
    before: Values
    after: Values


class _Outlining:
    """One row of shards under way. layers: that are written meanwhile, by their names."""

    def __init__(
        self, session: Session, row: ShardRow, scratch: Path, worker: AtWorker, work: Work | None
    ) -> None:
        self.session, self.row, self.scratch, self.worker, self.work = (
            session,
            row,
            scratch,
            worker,
            work,
        )
        self.grid, self.classes = session.job.grid, session.plan.classes
        self.areas = PixelAreas(self.grid) if self.grid.georeferenced else None
        self.layers: dict[str, RowFiles] = {}
        self._change = StoredClasses(session.layer(names.CHANGE))
        dates = (names.CLASSES_BEFORE, names.CLASSES_AFTER) if self.classes else ()
        self._dates = [StoredClasses(session.layer(name)) for name in dates]
        self.groups = GroupsOfRows(row.rows, lambda window: self._groups(*self._read(window)))

    def __enter__(self) -> _Outlining:
        return self

    def __exit__(self, *error: object) -> None:
        for files in self.layers.values():
            files.__exit__(*error)

    def run(self) -> Facts:
        """Find the groups, and go through all that they and the row hold; the facts of it."""
        self.groups.find(lambda _: self.worker.check())
        rows, worker = self.row.rows, self.worker
        count = self.groups.own.stop - self.groups.own.start
        self.figures = Figures(count, self.areas)
        self.kinds = PolygonFigures(count, self.work.judge) if self.work else None
        sums = RowSums(self.session.pair, self.areas, len(self.classes))
        for name, make in self._writers():
            layer = Path(name).stem
            self.layers[name] = RowFiles(self.scratch, layer, self.row, self.grid, make)
        size = self.groups.end - rows.first, rows.width
        self.mask = OwnMask(self.scratch, size, coded=bool(self.classes))
        with closing(read_ahead(self._strips(), depth=1)) as strips:
            for strip in strips:
                worker.check()
                self._take(strip, sums)
                done = strip.window.row + strip.window.height - rows.first
                worker.tell(0.2 + 0.6 * done / size[0])
        self.mask.close()
        return {**sums.facts(), "outlined": self.figures.area}

    def _writers(self) -> Iterator[tuple[str, Any]]:
        if self.classes:
            yield names.TRANSITION, partial(transition_writer, classes=self.classes)
        if self.work is not None:
            indices = self.work.imagery.indices
            yield names.KIND, partial(kind_writer, kinds=self.work.judge.possible)
            yield names.MAGNITUDE, partial(strength_writer, indices=indices)

    def _read(self, window: Window) -> tuple[NDArray[np.uint8], tuple[NDArray[Any], ...]]:
        return self._change.read(window), tuple(date.read(window) for date in self._dates)

    def _groups(
        self, mask: NDArray[np.uint8], classes: tuple[NDArray[Any], ...]
    ) -> NDArray[np.generic]:
        """What makes neighbours one polygon, 0 where nothing changed."""
        if not classes:
            changed: NDArray[np.bool_] = mask == 1
            return changed.view(np.uint8)
        return self._transitions(mask, classes)

    def _transitions(
        self, mask: NDArray[np.uint8], classes: tuple[NDArray[Any], ...]
    ) -> NDArray[Any]:
        before, after = classes
        return transition_codes(mask, before, after, len(self.classes))

    def _strips(self) -> Iterator[_Strip]:
        """All strips that own polygons lie in; in a thread of their own."""
        rows, own = self.row.rows, self.groups.own
        stored = StoredClasses(self.session.layer(names.PROBABILITY))
        reader = self.work.imagery.open_reader() if self.work else None
        for window in self.groups.windows():
            mask, classes = self._read(window)
            number = self.groups.numbers.of(self._groups(mask, classes))
            if window.row < rows.first:
                continue
            number = np.where(
                (number >= own.start) & (number < own.stop), number - own.start + 1, 0
            )
            inside = mask == 1
            if window.row >= rows.end:  # of what lies there only own polygons count
                inside[inside] = number > 0
            before: Values = {}
            after: Values = {}
            if self.work is not None and reader is not None:
                before, after = read_indices(self.work.imagery, reader, window, inside)
            steps = stored.read(window)
            yield _Strip(window, mask, steps, classes, number, inside, before, after)

    def _take(self, strip: _Strip, sums: RowSums) -> None:
        row, changed, own = strip.window.row, strip.mask == 1, strip.number > 0
        areas = None if self.areas is None else self.areas.of(changed, row)
        if own.any():
            known = probabilities()[strip.steps[changed][own]]
            self.figures.add(strip.number[own], known, None if areas is None else areas[own])
        codes = self._transitions(strip.mask, strip.classes) if self.classes else None
        self.mask.write(row - self.row.rows.first, changed, own, codes)
        counted = self.row.rows.counts(strip.window)
        if counted:
            sums.see(strip.window, strip.mask)
        if codes is not None:
            files = self.layers[names.TRANSITION]
            files.write(row, transition_rows(strip.mask, codes, files.writers[0]))
            if counted:
                sums.see_transitions(strip.mask, strip.classes, areas)
        if self.work is not None and self.kinds is not None:
            kinds = self._tell(strip, self.work, self.kinds)
            if counted:
                # What is counted lies in the row or in a strip that begins there: all of it.
                sums.see_kinds(kinds, areas)

    def _tell(self, strip: _Strip, work: Work, polygons: PolygonFigures) -> NDArray[np.uint8]:
        """Tell the kinds of a strip: the value of each pixel's (N,)."""
        row, inside = strip.window.row, strip.inside
        changes = work.judge.changes(strip.before, strip.after)
        kinds = work.judge.kinds(strip.before, strip.after, changes)
        number = strip.number
        if row < self.row.rows.end:
            indices = work.imagery.indices
            self.layers[names.KIND].write(row, kind_rows(strip.mask, inside, kinds))
            strength = strength_rows(strip.mask, inside, changes, indices)
            self.layers[names.MAGNITUDE].write(row, strength)
        else:
            number = number[number > 0]
        if number.size:
            polygons.add(number, strip.before, strip.after, kinds)
        return kinds

    def write_polygons(self, before: int) -> list[str]:
        """Outline the own groups, and write the file of each shard. before: polygons that begin in
        rows above."""
        shapes = self.mask.outlined(self.worker.cancelled)
        pixels = Grid(self.grid.height, self.grid.width)
        fids, lefts = numbers_of(self.groups.first_pixels(), shapes, pixels)
        codes = codes_of(shapes, fids) if self.classes else None
        columns = self._columns(before, codes)
        begins = [shard.window.column for shard in self.row.shards]
        shard_of = np.searchsorted(begins, lefts, side="right") - 1
        top, placed = self.row.rows.first, self.grid
        if placed.transform is None:
            placed = Grid(placed.height, placed.width, AS_SHOWN)
        made = []
        for place, shard in enumerate(self.row.shards):
            self.worker.check()
            here = np.flatnonzero(shard_of == place)
            kept = {
                name: values[here]
                if isinstance(values, np.ndarray)
                else [values[each] for each in here.tolist()]
                for name, values in columns.items()
            }
            found = list(read_shapes(shapes, fids[here].tolist(), placed, top))
            name = f"{FOLDER}/{shard.name}.parquet"
            write_changes(self.session.output / name, kept, found, placed)
            made.append(name)
        return made

    def _columns(self, before: int, codes: NDArray[np.int64] | None) -> Columns:
        """The attributes of all own polygons, in the order of a detection. codes: of their
        transitions."""
        _, found = self.figures.columns()
        count = len(found["id"])
        nobody: list[str | None] = [None] * count
        columns: Columns = {
            "id": found["id"] + before,
            "area_m2": found.get("area_m2", np.full(count, np.nan)),
            **{name: found[name] for name in ("pixels", "probability_mean", "probability_max")},
        }
        if codes is not None:
            columns[CODE] = codes
            titles, many = [name for name, _ in self.classes], len(self.classes)
            columns["class_before"] = [titles[(code - 1) // many] for code in codes.tolist()]
            columns["class_after"] = [titles[(code - 1) % many] for code in codes.tolist()]
        columns.update(
            {name: found["drawn"] if name == "drawn" else list(nobody) for name in PERSON}
        )
        if self.work is not None and self.kinds is not None:
            columns.update(self._columns_of_kinds(count))
        return columns

    def kind_counts(self) -> NDArray[np.int64]:
        """How many own polygons there are of each kind, in the order of the rules."""
        if self.work is None or self.kinds is None:
            return np.zeros(0, np.int64)
        kinds = self.kinds.columns()[COLUMN]
        return np.bincount(kinds, minlength=len(self.work.judge.rules.kinds))

    def _columns_of_kinds(self, count: int) -> Columns:
        if self.work is None or self.kinds is None:
            return {}
        values = self.kinds.columns()
        numbers = values.pop("number")
        titles = [kind.name for kind in self.work.judge.rules.kinds]
        words = {DIRECTION: self.kinds.words(), COLUMN: titles}
        found: Columns = {}
        for name in columns_of(self.work.imagery.indices):
            if name not in words:
                found[name] = spread(count, numbers, values[name])
                continue
            texts: list[str | None] = [None] * count
            for number, place in zip(numbers.tolist(), values[name].tolist()):
                texts[number - 1] = words[name][place]
            found[name] = texts
        return found


def _reasons(
    session: Session, row: ShardRow, scratch: Path, worker: AtWorker, facts: Facts
) -> list[str]:
    """Put the pieces of the layer of reasons in the output; pixels and areas of each reason, and
    which masks hide nothing, are added to the facts."""
    pair = session.pair
    reader = ReasonReader(pair, session.layer(names.PROBABILITY))
    areas = PixelAreas(pair.grid) if pair.grid.georeferenced else None
    pixels, square = np.zeros(MODEL + 1, np.int64), Sums(MODEL + 1)
    layer = Path(names.REASONS).stem
    with RowFiles(scratch, layer, row, pair.grid, reasons_writer) as files:
        strips = row.rows.strips(row.rows.height)
        for window in takewhile(lambda each: each.row < row.rows.end, strips):
            worker.check()
            reasons = reader.read(window)
            files.write(window.row, reasons)
            if row.rows.counts(window):
                pixels += count_of_each(reasons)
                if areas is not None:
                    square.add(area_of_each(reasons, areas, window.row))
        made = files.publish(session.output)
    facts.update(
        {
            "reasons": pixels,
            "reason_areas": square.table(),
            "idle": np.array(reader.idle.places, np.int64),
        }
    )
    return made

"""What a worker does to decide on a row of shards: refine edges, drop what is too small, put the
pieces of the change layer in the output.

Groups of changed pixels go on beyond the row; what lies there is looked at as far as they do."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ...arrays.reach import GroupsOfRows, Least, rows_that_hold
from ...arrays.windows import Window
from ...files.whole_file import whole_file
from ...files.write_errors import from_os_error
from ...raster.gdal_io import block_cache
from ...raster.grid import Grid, PixelAreas
from ...raster.layers import StoredClasses, change_writer
from ...raster.quicklook import Quicklook
from ...results.decision import CORE, GroupValues, Threshold, refined
from ...runs import output_folder as names
from ..at_worker import AtWorker
from .facts import write_facts
from .job import HIDDEN
from .rasters import RowFiles
from .session import Session, session_of
from .shards import ShardRow

REFINED = "refined.tif"
_LAYERS = 4  # of which a row of blocks is kept unpacked while strips are read


@contextmanager
def row_session(
    worker: AtWorker, output: str, identity: str, row: ShardRow
) -> Iterator[tuple[Session, Path]]:
    """The run, and a folder of the worker's own while a row is at hand. Raises OutOfSpace or
    OutputRefused."""
    with session_of(output, identity, worker.cancelled) as session:
        # A row of blocks of the pieces is read for each of its strips.
        strip = _LAYERS * 256 * row.rows.width
        try:
            scratch = Path(tempfile.mkdtemp(prefix="deepchange-", dir=worker.folder))
        except OSError as error:
            raise from_os_error(error, session.output) from error
        try:
            with block_cache(max(session.cache_bytes, strip)):
                yield session, scratch
        finally:
            shutil.rmtree(scratch, ignore_errors=True)


def cores_of(row: ShardRow) -> Window:
    """What is refined with a row of shards: whole cores, each with one row of shards."""
    rows = row.rows
    begin = rows.first - rows.first % CORE
    end = rows.height if rows.end == rows.height else rows.end - rows.end % CORE
    return Window(begin, 0, end - begin, rows.width)


def refine(worker: AtWorker, output: str, identity: str, plain: Sequence[Any]) -> dict[str, Any]:
    """Refine the edges of what the threshold says in a row of shards; the files that hold it."""
    row = ShardRow.from_json(plain)
    cores = cores_of(row)
    path = Path(output) / HIDDEN / "refined" / f"{row.name}.tif"
    with row_session(worker, output, identity, row) as (session, scratch):
        pair, job = session.pair, session.job
        probability = session.layer(names.PROBABILITY)
        rows = range(cores.row, cores.row + cores.height)
        strips = refined(
            pair, job.statistics, session.decision, probability, worker.cancelled, rows
        )
        part = scratch / path.name
        with change_writer(part, pair.grid.cut(cores)) as writer, closing(strips):
            for first, strip in strips:
                worker.check()
                writer.write(first - cores.row, strip)
                worker.tell((first - cores.row + len(strip)) / cores.height)
            writer.finish(None)
        _move(part, path)
    return {"files": [f"{HIDDEN}/refined/{path.name}"]}


def _move(part: Path, path: Path) -> None:
    """Put a file at its place on another disk; it appears when it is whole."""
    try:
        path.parent.mkdir(exist_ok=True)
        with whole_file(path) as beside:
            shutil.copyfile(part, beside)
    except OSError as error:
        raise from_os_error(error, path) from error


def decide(worker: AtWorker, output: str, identity: str, plain: Sequence[Any]) -> dict[str, Any]:
    """Put the pieces of the change layer of a row of shards in the output; how many polygons begin
    in the row."""
    row = ShardRow.from_json(plain)
    with row_session(worker, output, identity, row) as (session, scratch):
        mask = _Mask(session)
        groups = GroupsOfRows(row.rows, mask.groups, _least(session))

        def check(window: Window) -> None:
            worker.check()
            worker.tell(0.5 * min(1.0, (window.row - row.rows.first) * row.rows.width / row.pixels))

        groups.find(check)
        picture = Quicklook(session.pair, session.job.statistics)
        make = RowFiles(scratch, Path(names.CHANGE).stem, row, session.job.grid, change_writer)
        with make as files:
            for first, strip in _kept(mask, groups):
                worker.check()
                files.write(first, strip)
                picture.see_change(first, strip)
            made = files.publish(session.output)
        changed, missing = picture.change
        made.append(write_facts(output, f"decide_{row.name}", changed=changed, missing=missing))
    return {"files": made, "polygons": int(groups.kept[groups.own].sum())}


class _Mask:
    """What the threshold, or the CRF, says; window by window."""

    def __init__(self, session: Session) -> None:
        decision = session.decision
        self._layer = (
            Threshold(decision, session.layer(names.PROBABILITY))
            if decision.crf == "off"
            else StoredClasses(session.layer(REFINED))
        )
        self._values = GroupValues(decision)

    def read(self, window: Window) -> NDArray[np.uint8]:
        return self._layer.read(window)

    def groups(self, window: Window) -> NDArray[np.generic]:
        return self._values.of(window, self.read(window))

    def both(self, window: Window) -> tuple[NDArray[np.uint8], NDArray[np.generic]]:
        mask = self.read(window)
        return mask, self._values.of(window, mask)


def _least(session: Session) -> Least | None:
    """The minimum area, where there is one that can be applied."""
    minimum, grid = session.decision.minimum, session.job.grid
    if not minimum.amount or (minimum.unit != "px" and not grid.georeferenced):
        return None
    if minimum.unit == "px":
        return Least(minimum.amount, rows_that_hold(minimum.amount, 1.0, grid.height))
    return _in_square_metres(minimum.amount, grid)


def _in_square_metres(amount: float, grid: Grid) -> Least:
    areas = PixelAreas(grid)
    return Least(amount, rows_that_hold(amount, areas.least, grid.height), areas.of)


def _kept(mask: _Mask, groups: GroupsOfRows) -> Iterator[tuple[int, NDArray[np.uint8]]]:
    """Strips of the row without the groups that are too small."""
    rows = groups.rows
    for window in groups.windows():
        if window.row >= rows.end:
            return
        strip, values = mask.both(window)
        number = groups.numbers.of(values)
        if window.row >= rows.first:
            small = strip == 1
            small[small] = ~groups.kept[number]
            strip[small] = 0
            yield window.row, strip[: rows.end - window.row]

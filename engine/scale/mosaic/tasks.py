"""What a worker does for one pair first: prepare the run, compute a shard."""

from __future__ import annotations

import io
import shutil
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from operator import itemgetter
from pathlib import Path
from typing import Any

import numpy as np

from ...arrays.windows import Window
from ...files.whole_file import whole_file
from ...files.write_errors import from_os_error
from ...inference.sliding_window import Blended, FarValues, crop, predicted
from ...messages import Message, as_message, msg
from ...raster.quicklook import Quicklook
from ...raster.source.fill_values import one_each
from ...request import DetectionRequest
from ..at_worker import AtWorker
from ..attempts import attempt, smaller
from .job import PICTURES, Measured, hidden
from .rasters import ShardFiles
from .session import Session, prepared, session_of
from .shards import Shard, owns, reach, windows_of


def prepare(
    worker: AtWorker,
    output: str,
    asked: dict[str, Any],
    sizes: Sequence[int],
    identity: str,
    measured: dict[str, Any] | None,
) -> dict[str, Any]:
    """What all shards share, as plain values. asked: the request. sizes: of a shard, 0 for what
    suits, and number of workers. measured: what the client has measured already."""
    request = DetectionRequest.from_json(asked)
    side, workers = sizes
    known = None if measured is None else Measured.from_json(measured)
    return prepared(output, request, (side, workers), identity, known, worker.cancelled).to_json()


def compute(
    worker: AtWorker, output: str, identity: str, name: str, place: Sequence[int]
) -> dict[str, Any]:
    """Compute a shard and put its pieces of the answer in the output; what the manifest notes of
    it. place: row, column, height and width of its pixels."""
    began = time.monotonic()
    with session_of(output, identity, worker.cancelled) as session:
        found = _Computing(session, Shard(name, Window(*place))).run(worker)
    return {**found, "seconds": round(time.monotonic() - began, 2)}


@dataclass
class _Computing:
    """One shard under way. windows_lost, pixels_lost: for which the model has no answer."""

    session: Session
    shard: Shard
    windows_lost: int = 0
    pixels_lost: int = 0
    fill: list[Message] = field(default_factory=list)

    def run(self, worker: AtWorker) -> dict[str, Any]:
        """Compute it, and put its pieces at their place."""
        session, window = self.session, self.shard.window
        scratch = Path(tempfile.mkdtemp(prefix="deepchange-", dir=worker.folder))
        try:
            grid = session.job.grid.cut(window)
            with (
                attempt(hidden(session.output), self.shard.name) as earlier,
                ShardFiles(
                    scratch, grid, session.plan.classes, uncertain=session.plan.views > 1
                ) as files,
            ):
                self._predict(worker, files, smaller(session.plan.batch, earlier))
                files.publish(session.output, self.shard.name)
        except OSError as error:
            raise from_os_error(error, session.output) from error
        finally:
            shutil.rmtree(scratch, ignore_errors=True)
        return {
            "not_assessed": [self.windows_lost, self.pixels_lost],
            "fill": [note.to_json() for note in self.fill],
        }

    def _predict(self, worker: AtWorker, files: ShardFiles, together: int) -> None:
        """together: windows that are computed at once."""
        session, window = self.session, self.shard.window
        pair, statistics, plan = session.pair, session.job.statistics, session.plan
        windows = windows_of(window, session.job.cut)
        reader, far = pair.open_reader(), FarValues(pair, statistics)
        picture = Quicklook(pair, statistics)
        left = min(each.column for each in windows if reach(window, each))
        right = max(each.column + each.width for each in windows if reach(window, each))
        shape, row, done = (pair.grid.height, pair.grid.width), windows[0].row, 0
        blended = Blended(shape, plan, row, (left, right))
        columns = slice(window.column - left, window.column - left + window.width)

        def hand_over() -> None:
            first, rows = blended.final_rows()
            if first >= window.row:
                for layers, without in rows.as_stored(columns):
                    self.pixels_lost += without
                    files.append(layers)
            blended.advance()

        batches = replace(plan, batch=together)
        with predicted(reader, statistics, session.predictor, batches, windows) as answered:
            for (batch, before, after, valid), prediction in answered:
                worker.check()
                if batch[0].row != row:
                    hand_over()
                    row = batch[0].row
                if owns(window, batch[0]):
                    far.see(before, after)
                for index, each in enumerate(batch):
                    if not reach(window, each):
                        continue
                    inside = crop(valid[index], plan.halo)
                    whole = blended.add(each, inside, prediction.map(itemgetter(index)))
                    self.windows_lost += owns(window, each) and not whole
                    seen = (crop(date[index], plan.halo) for date in (before, after))
                    picture.see_images(each, *seen)
                done += len(batch)
                worker.tell(done / len(windows))
            hand_over()
        notes = one_each((*reader.sentinel_notes(), *far.notes()))
        self.fill = [as_message(note) for note in notes]
        if together < plan.batch:
            self.fill.append(
                msg(
                    "Workers ended while they computed a shard, most often for want of memory: "
                    "fewer windows were computed at once, which may change the last bit of a "
                    "probability."
                )
            )
        before, after = picture.part(window)
        parts = io.BytesIO()  # a zip file that cannot be ended complains on its own
        np.savez(parts, before=before, after=after)
        # By its name when it is whole: a worker that takes over from one that was thought dead
        # writes it, too.
        with whole_file(hidden(session.output) / PICTURES / f"{self.shard.name}.npz") as part:
            part.write_bytes(parts.getvalue())

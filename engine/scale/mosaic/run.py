"""One pair too large for one machine, step by step: prepare, compute shards, decide on rows of
shards, outline them, join."""

from __future__ import annotations

import shutil
import uuid
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass, replace
from datetime import datetime, timezone
from itertools import accumulate
from pathlib import Path
from typing import Any

from ...arrays.views import VIEWS
from ...catalogue.lookup import find_model
from ...detection import expected_seconds
from ...errors import (
    DeepChangeError,
    InputChanged,
    OutOfSpace,
    OutputRefused,
    RasterUnreadable,
    WorkerFailed,
)
from ...files.json_text import read_json
from ...files.write_errors import from_os_error, write_failure
from ...inference.model_choice import with_model
from ...kinds.rules import refuse_broken_rules
from ...masks.found import with_found_masks
from ...messages import Remedy, msg
from ...progress import Cancelled, Monitor, Report
from ...raster.fingerprints import changed, marks
from ...raster.model_fit import open_fitting_pair
from ...raster.pair import Pair
from ...request import DetectionRequest, DetectionResult
from ...results.decision import choose_crf
from ...results.polygon_files.formats import refuse_lacking_driver
from ...results.report import write_json
from ...runs import output_folder as names
from ...runs.resume import files_read_by
from ..cluster import Job as TaskJob
from ..cluster import Tasks, connected, count_workers
from ..everywhere import everywhere
from ..keeper import AnyTasks, Keeper
from ..manifest import Manifest, alone_with, refuse_taken
from ..options import MapOptions
from . import tasks as do
from .assembling import assemble
from .collection import FILE as COLLECTION
from .collection import time_of, write_collection
from .deciding import REFINED, cores_of, decide, refine
from .job import ANSWERS, HIDDEN, PICTURES, RESULT, Job, hidden, make_folders, read_cut, write_job
from .job import FILE as PLAN
from .measuring import MeasuringAhead, measuring_ahead
from .outlining import outline
from .page import PAGE, write_page
from .polygons.geoparquet import FOLDER as CHANGES
from .rasters import piece, write_vrt
from .session import open_ahead
from .shards import Shard, ShardRow, plan_shards, rows_of

PREPARE, PREDICT, REFINE, DECIDE, OUTLINE, JOIN = (
    msg("preparing"),
    msg("detecting"),
    msg("refining"),
    msg("deciding"),
    msg("outlining"),
    msg("writing layers"),
)
CHANGE = Path(names.CHANGE).stem


def map_pair(
    request: DetectionRequest,
    options: MapOptions,
    report: Report | None = None,
    cancelled: Cancelled | None = None,
    keeper: Keeper | None = None,
) -> DetectionResult:
    """Detect what changed in one pair, by many workers; the layers are those of `detect`, in
    pieces. keeper: sees to what is done. Raises what `detect` raises; a run that ends in another
    way is resumed by `options.resume`."""
    keeper = keeper or Keeper()
    monitor = Monitor(report, cancelled)
    request = everywhere(with_model(with_found_masks(request)))
    refuse_broken_rules(request.kinds)
    refuse_lacking_driver(request.polygons)
    output = Path(request.output)
    refuse_taken(output, HIDDEN, resume=options.resume)
    model = find_model(request.model)
    pair = open_fitting_pair(request, model)
    crf = choose_crf(request.crf, refined_by_default=model.refined)
    monitor.expect(_expected(expected_seconds(pair, model, crf, VIEWS[request.tta]), pair, crf))
    with alone_with(output, hidden(output)), closing(Manifest(output, keeper.noted)) as manifest:
        mosaic = _Mosaic(request, pair, options, manifest, monitor)
        if mosaic.is_finished():
            return mosaic.result()
        try:
            with (
                measuring_ahead(request, pair, options, monitor.cancelled) as ahead,
                connected(options) as client,
                closing(Tasks(client, monitor, uuid.uuid4().hex)) as tasks,
            ):
                make_folders(output, begun=bool(manifest.lines()))
                return mosaic.run(keeper.tasks(tasks), ahead, count_workers(client, options))
        except (OutOfSpace, OutputRefused, RasterUnreadable, WorkerFailed) as error:
            if not output.is_dir():
                raise write_failure(output / names.REPORT, "") from error
            if not manifest.lines():
                raise
            raise type(error)(
                msg("{error} What was detected so far is kept.", Remedy.RESUME, error=error)
            ) from error


def _expected(detecting: dict[str, float], pair: Pair, crf: str) -> dict[str, float]:
    """How long each stage is likely to take. detecting: the same of a detection."""
    expected, size = list(detecting.values()), pair.megapixels
    refine: dict[str, float] = {} if crf == "off" else {REFINE: expected[3]}
    stages = {PREPARE: sum(expected[:2]), PREDICT: expected[2], **refine, DECIDE: 0.1 + 0.05 * size}
    return {**stages, OUTLINE: sum(expected[4:]), JOIN: 0.2}


@dataclass
class _Mosaic:
    """One run of `map_pair`."""

    request: DetectionRequest
    pair: Pair
    options: MapOptions
    manifest: Manifest
    monitor: Monitor

    @property
    def output(self) -> Path:
        return Path(self.request.output)

    @property
    def folder(self) -> Path:
        """The hidden folder."""
        return hidden(self.request.output)

    def is_finished(self) -> bool:
        """Whether an earlier run has done all; what it kept for resuming then goes."""
        lines = self.manifest.lines()
        if lines:
            self._refuse_other(lines[0])
        if not any("finished" in line for line in lines):
            return False
        shutil.rmtree(self.folder, ignore_errors=True)
        return True

    def result(self) -> DetectionResult:
        """The result as its report tells it."""
        told = read_json(self.output / names.REPORT, msg("The report"))
        known = DetectionResult.__dataclass_fields__
        return DetectionResult.from_json({name: told[name] for name in known if name in told})

    def _refuse_other(self, first: dict[str, Any]) -> None:
        """Raise InputChanged where the run was begun with another request, or with inputs that
        changed since."""
        asked, now = first.get("request"), self.request.to_json()
        if asked != {name: list(v) if isinstance(v, tuple) else v for name, v in now.items()}:
            raise InputChanged(
                msg(
                    "The map in “{folder}” was begun with other images or settings; resume it as "
                    "it was begun, or choose another folder.",
                    folder=self.output,
                )
            )
        self._refuse_changed(first.get("inputs") or {})

    def _refuse_changed(self, inputs: dict[str, Any]) -> None:
        if gone := changed(inputs):
            raise InputChanged(
                msg(
                    "“{name}” has changed since the map in “{folder}” was begun; put the file "
                    "back as it was, or choose another folder.",
                    name=gone[0],
                    folder=self.output,
                )
            )

    def run(self, tasks: AnyTasks, ahead: MeasuringAhead | None, workers: int) -> DetectionResult:
        """Have so many workers do all that is not done yet."""
        self.monitor.begin(PREPARE)
        job = self._job(tasks, ahead, workers)
        shards = plan_shards(job.cut)
        rows = rows_of(shards, job.grid.height)
        self.monitor.begin(PREDICT)
        facts = self._shards(tasks, job, shards)
        self._join(job, shards, _answers(job), ANSWERS)
        decided = self._decide(tasks, job, rows)
        self._join(job, shards, [CHANGE], ANSWERS)
        self.monitor.begin(OUTLINE)
        layers = self._outline(tasks, job, rows, decided)
        self._join(job, shards, layers, RESULT)
        self.monitor.begin(JOIN)
        facts |= {"rows": [row.to_json() for row in rows], "gpkg": self.options.gpkg}
        told = tasks.one(assemble, str(self.output), job.id, facts)
        self._refuse_changed(self.manifest.lines()[0]["inputs"])
        self.monitor.end()
        result = self._publish(DetectionResult.from_json(told), job, shards, layers)
        self.manifest.note(finished=True, seconds=result.seconds, changes=result.changes)
        shutil.rmtree(self.folder, ignore_errors=True)
        self.monitor.finish()
        return result

    def _job(self, tasks: AnyTasks, ahead: MeasuringAhead | None, workers: int) -> Job:
        """What all shards share: settled now, or as an earlier part of the run settled it."""
        if (self.folder / PLAN).is_file():
            return read_cut(self.output, self.options.shard)
        inputs = marks(sorted(files_read_by(self.request, self.pair)))
        asked, identity = self.request.to_json(), uuid.uuid4().hex
        tasks.begin(open_ahead, asked, self.pair.megapixels)
        given = str(self.output), asked, (self.options.shard or 0, workers), identity
        job = Job.from_json(tasks.one(do.prepare, *given, ahead and ahead.plain()))
        if not self.manifest.lines():
            self.manifest.note(map=1, request=asked, inputs=inputs)
        write_job(job, self.output)
        return job

    def _shards(self, tasks: AnyTasks, job: Job, shards: Sequence[Shard]) -> dict[str, Any]:
        """Compute every shard that is not done; what deciding wants to know of all."""
        done = {str(line["shard"]): line for line in self.manifest.lines() if "shard" in line}
        left = [shard for shard in shards if not self._is_whole(shard, done, job)]
        here = str(self.output), job.id
        jobs = (
            TaskJob(each.name, (*here, each.name, each.window.place), each.window.pixels / 1e6)
            for each in left
        )
        total = sum(shard.window.pixels for shard in left) / 1e6
        shared = tasks.each(do.compute, jobs, total, megapixels=True, count=len(left))
        with closing(shared) as found:
            for name, told in found:
                if isinstance(told, DeepChangeError):
                    raise told
                done[name] = {"shard": name, **told}
                self.manifest.note(**done[name])
        lines = [done[shard.name] for shard in shards]
        return {
            "not_assessed": [
                sum(line["not_assessed"][place] for line in lines) for place in (0, 1)
            ],
            "fill": [note for line in lines for note in line["fill"]],
        }

    def _is_whole(self, shard: Shard, done: dict[str, Any], job: Job) -> bool:
        """Whether a shard is noted as done, and all its pieces are there."""
        there = [piece(self.output, layer, shard.name) for layer in _answers(job)]
        picture = self.folder / PICTURES / f"{shard.name}.npz"
        return shard.name in done and all(path.is_file() for path in (*there, picture))

    def _join(self, job: Job, shards: Sequence[Shard], layers: Sequence[str], place: str) -> None:
        """Lay virtual rasters over the pieces of layers, in a folder of the hidden one, called as
        the files of a result."""
        for layer in layers:
            pieces = [(f"../../{layer}/{shard.name}.tif", shard.window) for shard in shards]
            like = piece(self.output, layer, shards[0].name)
            write_vrt(self.folder / place / f"{layer}.tif", job.grid, pieces, like)

    def _decide(
        self, tasks: AnyTasks, job: Job, rows: Sequence[ShardRow]
    ) -> dict[str, dict[str, Any]]:
        """Have all rows decided; what is noted of each."""
        if job.crf != "off":
            self.monitor.begin(REFINE)
            refined = [row for row in rows if cores_of(row).height]
            self._rows(tasks, refine, job, dict.fromkeys(refined, ()))
            pieces = [(f"../refined/{row.name}.tif", cores_of(row)) for row in refined]
            like = self.folder / ANSWERS / pieces[0][0]
            write_vrt(self.folder / ANSWERS / REFINED, job.grid, pieces, like)
        self.monitor.begin(DECIDE)
        return self._rows(tasks, decide, job, dict.fromkeys(rows, ()))

    def _outline(
        self,
        tasks: AnyTasks,
        job: Job,
        rows: Sequence[ShardRow],
        decided: dict[str, dict[str, Any]],
    ) -> list[str]:
        """Have all rows outlined; the stems of the layers that there are but for the answers."""
        before = accumulate((decided[row.name]["polygons"] for row in rows), initial=0)
        numbered = {row: (number,) for row, number in zip(rows, before)}
        self._empty_result()
        found = self._rows(tasks, outline, job, numbered)
        return [CHANGE, *found[rows[0].name]["layers"]]

    def _rows(
        self, tasks: AnyTasks, task: Any, job: Job, rows: Mapping[ShardRow, tuple[int, ...]]
    ) -> dict[str, dict[str, Any]]:
        """Run a task for each row that it is not done for yet; what is noted of each. rows: with
        what else the task is told of them."""
        name = task.__name__
        done = {
            line["row"]: line
            for line in self.manifest.lines()
            if line.get("task") == name and self._are_there(line["files"])
        }
        left = {row: told for row, told in rows.items() if row.name not in done}
        jobs = (
            TaskJob(row.name, (str(self.output), job.id, row.to_json(), *told), row.pixels / 1e6)
            for row, told in left.items()
        )
        total = sum(row.pixels for row in left) / 1e6
        with closing(tasks.each(task, jobs, total, megapixels=True, count=len(left))) as found:
            for row, told in found:
                if isinstance(told, DeepChangeError):
                    raise told
                done[row] = {"task": name, "row": row, **told}
                self.manifest.note(**done[row])
        return done

    def _empty_result(self) -> None:
        """A folder for what is told of all shards, with nothing in it."""
        folder = self.folder / RESULT
        try:
            shutil.rmtree(folder, ignore_errors=True)
            folder.mkdir(exist_ok=True)
        except OSError as error:
            raise from_os_error(error, folder) from error

    def _are_there(self, files: Sequence[str]) -> bool:
        return all((self.output / name).is_file() for name in files)

    def _publish(
        self, result: DetectionResult, job: Job, shards: Sequence[Shard], layers: list[str]
    ) -> DetectionResult:
        """Join the pieces, and put report, recipe and picture at their place."""
        for layer in (layers := [*_answers(job), *layers]):
            pieces = [(f"{layer}/{shard.name}.tif", shard.window) for shard in shards]
            like = piece(self.output, layer, shards[0].name)
            write_vrt(self.output / f"{layer}.vrt", job.grid, pieces, like)
        result = replace(
            result,
            files=dict(self._files(result, layers)),
            seconds=round(self.monitor.elapsed, 2),
            stages={stage: round(spent, 2) for stage, spent in self.monitor.seconds.items()},
        )
        self._put_report(result, len(shards))
        now = datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
        span = time_of(self.pair.before.date, now), time_of(self.pair.after.date, now)
        write_collection(self.output, shards, layers, job.grid, span)
        write_page(result, job, len(shards), self.output / PAGE)
        for part in _left_over(self.output):
            with suppress(OSError):
                part.unlink()
        return result

    def _files(self, result: DetectionResult, layers: list[str]) -> Iterator[tuple[str, str]]:
        """What each file of the result is called, and where it lies."""
        for key, path in result.files.items():
            stem = Path(path).stem
            if path.endswith(".tif") and stem in layers:
                yield key, str(self.output / f"{stem}.vrt")
            elif Path(path).name == names.POLYGONS and not self.options.gpkg:
                yield key, str(self.output / CHANGES)
            else:
                yield key, path
        yield "page", str(self.output / PAGE)
        yield "collection", str(self.output / COLLECTION)

    def _put_report(self, result: DetectionResult, shards: int) -> None:
        """Move all that is no layer out of the hidden folder, and write the report last."""
        made = self.folder / RESULT
        told = read_json(made / names.REPORT, msg("The report"))
        kept = [
            path
            for path in sorted(made.iterdir())
            if ".tif" not in path.name
            and path.name != names.REPORT
            and (self.options.gpkg or path.name != names.POLYGONS)
        ]
        try:
            for path in kept:
                path.replace(self.output / path.name)
            (self.output / names.REPORT).unlink(missing_ok=True)
        except OSError as error:
            raise from_os_error(error, self.output) from error
        write_json({**told, **result.to_json(), "shards": shards}, self.output / names.REPORT)


def _answers(job: Job) -> list[str]:
    """The stems of the layers of the model's answer."""
    found = names.answers_of(
        classes=bool(job.plan["classes"]), uncertainty=job.plan.get("views", 1) > 1
    )
    return [Path(name).stem for name in found]


def _left_over(output: Path) -> Iterator[Path]:
    """What workers that were killed had half written."""
    for pattern in ("*/.*.part*", ".*.part"):
        yield from output.glob(pattern)

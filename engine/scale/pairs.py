"""Many pairs, step by step: read the table, detect each as a task, tell what came of each."""

from __future__ import annotations

import csv
import dataclasses
import hashlib
import uuid
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ..detection import detect, resume
from ..errors import BadInput, DeepChangeError, InputChanged
from ..files.doors import is_plain
from ..files.json_text import json_text
from ..files.names import at_home, own_name
from ..files.write_errors import from_os_error
from ..messages import Message, msg
from ..progress import Cancelled, Monitor, Report
from ..request import DetectionRequest, absolute
from ..results.transitions import as_text
from ..runs import output_folder as names
from ..runs.journal import unfinished_in
from ..runs.resume import end_moves, finished
from .at_worker import AtWorker
from .cluster import Job, Tasks, connected
from .everywhere import everywhere
from .keeper import AnyTasks, Keeper
from .manifest import Manifest, alone_with, refuse_taken
from .mosaic.job import write_text
from .options import MapOptions
from .work import PairRow, read_work

HIDDEN, TABLE, CATALOG = ".deepchange-map", "pairs.csv", "catalog.json"
DETECT = msg("detecting pairs")
_COLUMNS = ("id", "changes", "hectares", "percent", "seconds", "problem")


@dataclass(frozen=True)
class PairsRequest:
    """Pairs of a table. work: CSV, GeoJSON, GeoParquet or STAC ItemCollection with the columns id,
    before and after. output: the folder of all results. settings: what is asked of every pair,
    named as in a DetectionRequest; a row's own model, masks and area of interest come first."""

    work: str
    output: str
    settings: dict[str, Any] = field(default_factory=dict)

    def __post_init__(self) -> None:
        said = {"before", "after", "output", "overwrite"} & self.settings.keys()
        if said:
            raise BadInput(
                msg("{names} cannot be said of all pairs; leave it out.", names=sorted(said))
            )
        for name in ("work", "output"):
            object.__setattr__(self, name, at_home(getattr(self, name)))
        DetectionRequest("before", "after", self.output, **self.settings)

    def of_row(self, row: PairRow) -> DetectionRequest:
        """What is asked of one pair. Raises BadInput."""
        said = {
            "area_of_interest": row.aoi,
            "masks_before": row.mask_before,
            "masks_after": row.mask_after,
            "model": row.model,
        }
        own = {name: value for name, value in said.items() if value}
        folder = str(Path(self.output).absolute() / row.id)
        settings = {**self.settings, **own}
        return everywhere(DetectionRequest(row.before, row.after, folder, **settings))


@dataclass(frozen=True)
class PairsResult:
    """What came of the pairs of a table. pairs: a row each, with id, folder, changes, hectares,
    percent, seconds, or the problem. files: the table, the catalogue and the manifest."""

    output: str
    files: dict[str, str]
    pairs: tuple[dict[str, Any], ...]
    seconds: float

    @property
    def failed(self) -> int:
        """How many pairs have no result."""
        return sum("problem" in pair for pair in self.pairs)

    def to_json(self) -> dict[str, Any]:
        """The result as plain values."""
        return {**dataclasses.asdict(self), "failed": self.failed}


def map_pairs(
    request: PairsRequest,
    options: MapOptions,
    report: Report | None = None,
    cancelled: Cancelled | None = None,
    keeper: Keeper | None = None,
) -> PairsResult:
    """Detect what changed in each pair of a table, each in a folder called by its id; a pair that
    cannot be computed costs that pair. keeper: sees to what is done. Raises BadInput where the
    table cannot be read."""
    keeper = keeper or Keeper()
    rows = read_work(request.work)
    monitor = Monitor(report, cancelled)
    monitor.expect({DETECT: 1.0})
    output = Path(request.output).absolute()
    refuse_taken(output, HIDDEN, resume=options.resume)
    with alone_with(output, output / HIDDEN), closing(Manifest(output, keeper.noted)) as manifest:
        done, new = _begun(request, rows, manifest)
        left = [
            row
            for row in rows
            if row.problem is None and "problem" in done.get(row.id, {"problem": ""})
        ]
        monitor.begin(DETECT)
        if left:
            with (
                connected(options) as client,
                closing(Tasks(client, monitor, uuid.uuid4().hex)) as tasks,
            ):
                manifest.note_all(new)
                _compute(request, left, keeper.tasks(tasks), manifest, done)
        else:
            manifest.note_all(new)
        monitor.end()
        result = PairsResult(
            str(output),
            {
                "table": str(output / TABLE),
                "catalog": str(output / CATALOG),
                "manifest": str(output / "manifest.jsonl"),
            },
            tuple(_told(row, done) for row in rows),
            round(monitor.elapsed, 2),
        )
        _write_table(result, output / TABLE)
        _write_catalog(result, request, output / CATALOG)
        monitor.finish()
    return result


def _begun(
    request: PairsRequest, rows: Sequence[PairRow], manifest: Manifest
) -> tuple[dict[str, dict[str, Any]], list[dict[str, Any]]]:
    """What the manifest says of each pair, and lines to add to it: what each row asks, and the rows
    that are none. Raises InputChanged where it was begun with other settings, or where something
    was computed of a row that says something else now."""
    first = {"work": absolute(request.work), "settings": request.settings}
    lines = manifest.lines()
    begun = lines[0] if lines else first
    if json_text({name: begun.get(name) for name in first}) != json_text(first):
        raise InputChanged(
            msg(
                "The map in “{folder}” was begun with another table or other settings; resume it "
                "as it was begun, or choose another folder.",
                folder=request.output,
            )
        )
    asked = {line["row"]: line["asked"] for line in lines if "asked" in line}
    computed = {line["pair"] for line in lines if "pair" in line and "problem" not in line}
    new: list[dict[str, Any]] = [] if lines else [{"map": 1, **first}]
    for row in rows:
        if row.problem is not None:
            problem = {"problem": row.problem.to_json(), "error": str(row.problem)}
            new += [] if lines else [{"row": row.id, **problem}]
        elif asked.get(row.id) != (now := _asked(request, row)):
            there = row.id in computed or (Path(request.output) / row.id).exists()
            if row.id in asked and there:
                raise InputChanged(
                    msg(
                        "The row “{id}” of “{name}” says something else than when its pair was "
                        "detected; put it back as it was, give it another id, or choose another "
                        "folder.",
                        id=row.id,
                        name=own_name(request.work),
                    )
                )
            new.append({"row": row.id, "asked": now})
    return {str(line["pair"]): line for line in lines if "pair" in line}, new


def _asked(request: PairsRequest, row: PairRow) -> str:
    """Tells apart what is asked of a row, wherever its result lies."""
    try:
        values = {**request.of_row(row).to_json(), "output": None}
    except BadInput as error:
        return str(error.message)
    return hashlib.sha256(json_text(values, sort_keys=True).encode()).hexdigest()


def _compute(
    request: PairsRequest,
    rows: Sequence[PairRow],
    tasks: AnyTasks,
    manifest: Manifest,
    done: dict[str, dict[str, Any]],
) -> None:
    """Have the workers detect each pair; a line for each in the manifest."""
    by_id = {row.id: row for row in rows}

    def jobs() -> Iterator[Job]:
        for row in rows:
            try:
                yield Job(row.id, (request.of_row(row).to_json(),))
            except BadInput as error:
                _note(manifest, done, row, {"problem": error.message.to_json()})

    with closing(tasks.each(detect_pair, jobs(), float(len(rows)), count=len(rows))) as found:
        for name, told in found:
            if isinstance(told, DeepChangeError):
                told = {"problem": told.message.to_json()}
            _note(manifest, done, by_id[name], told)


def detect_pair(worker: AtWorker, asked: dict[str, Any]) -> dict[str, Any]:
    """Detect one pair, or go on with what an earlier worker began; what the manifest notes of it.
    asked: the request."""
    request = DetectionRequest.from_json(asked)
    end_moves(request.output)
    if unfinished_in(request.output) is not None:
        result = resume(request.output, worker.report, worker.cancelled)
    elif is_plain(Path(request.output) / names.REPORT):
        result = finished(request.output, None)
    else:
        result = detect(request, worker.report, worker.cancelled)
    area = result.area_changed_m2
    return {
        "changes": result.changes,
        "hectares": None if area is None else round(area / 1e4, 4),
        "percent": result.changed_percent,
        "seconds": result.seconds,
        "summary": str(result.summary),
    }


def _note(
    manifest: Manifest, done: dict[str, dict[str, Any]], row: PairRow, said: dict[str, Any]
) -> None:
    """A line on a pair."""
    line = {"pair": row.id, **said}
    if "problem" in said:
        line["error"] = str(Message.from_json(said["problem"]))
    manifest.note(**line)
    done[row.id] = line


def _told(row: PairRow, done: dict[str, dict[str, Any]]) -> dict[str, Any]:
    """A pair as the result tells it."""
    if row.problem is not None:
        return {"id": row.id, "problem": str(row.problem)}
    line = done[row.id]
    if "problem" in line:
        return {"id": row.id, "problem": line["error"]}
    kept = {name: line[name] for name in ("changes", "hectares", "percent", "seconds")}
    return {"id": row.id, "folder": row.id, **kept}


def _write_table(result: PairsResult, path: Path) -> None:
    try:
        with path.open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, _COLUMNS, extrasaction="ignore")
            writer.writeheader()
            for pair in result.pairs:
                texts = {name: as_text(str(pair.get(name, ""))) for name in ("id", "problem")}
                writer.writerow({**pair, **texts})
    except OSError as error:
        raise from_os_error(error, path) from error


def _write_catalog(result: PairsResult, request: PairsRequest, path: Path) -> None:
    """A catalogue as STAC has it: a link to what is there of each pair."""
    links = [
        {
            "rel": "related",
            "href": f"./{pair['folder']}/{names.REPORT}",
            "type": "application/json",
            "title": pair["id"],
        }
        for pair in result.pairs
        if "folder" in pair
    ]
    catalog = {
        "type": "Catalog",
        "stac_version": "1.0.0",
        "id": path.parent.name or "pairs",
        "title": own_name(request.work),
        "description": "What changed in each pair of a table, by Deep Change.",
        "links": [{"rel": "root", "href": f"./{CATALOG}", "type": "application/json"}, *links],
    }
    write_text(path, json_text(catalog, indent=1) + "\n")

"""What all shards of one run share, as it lies in the output folder for every worker to read."""

from __future__ import annotations

import shutil
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from ...arrays.coregistration import Shift
from ...arrays.displacement import Alignment
from ...arrays.statistics import DateStatistics, Statistics
from ...errors import InputChanged, RunDamaged
from ...files.json_text import is_as_written, json_text, read_json, with_sum
from ...files.whole_file import whole_file
from ...files.write_errors import from_os_error
from ...messages import Message, as_message, msg
from ...raster.grid import Grid
from ...request import DetectionRequest
from ...runs.output_folder import run_altered
from ..manifest import LOCK
from .shards import Cut

HIDDEN = ".deepchange-map"  # folder in the output: what goes when all is done
FILE, LEARNED = "job.json", "learned.npz"
_SIZES = "height", "width", "window", "overlap", "batch"
ANSWERS, RESULT, PICTURES, FACTS = "answers", "result", "pictures", "facts"


@dataclass(frozen=True)
class Measured:
    """What is measured once of the whole pair."""

    statistics: Statistics
    shift: Shift

    def to_json(self) -> dict[str, Any]:
        """The same as plain values, to the last bit."""
        notes = [as_message(note).to_json() for note in self.statistics.notes]
        statistics = {**asdict(self.statistics), "notes": notes}
        return {"statistics": statistics, "shift": asdict(self.shift)}

    @classmethod
    def from_json(cls, values: dict[str, Any]) -> Measured:
        """What `to_json` made plain."""
        return cls(_statistics(values["statistics"]), Shift(**values["shift"]))


@dataclass(frozen=True)
class Job:
    """One run over one pair. request: as asked, by absolute names; resolved: the same with every
    choice made. statistics, shift, alignment: of the whole pair. plan: all numbers that say which
    windows there are; computing: with what. learned: facts of what the model learned from the
    pair. crf, device, precision, versions: as a result tells them."""

    id: str
    request: DetectionRequest
    resolved: DetectionRequest
    statistics: Statistics
    shift: Shift
    alignment: Alignment | None
    grid: Grid
    plan: dict[str, int]
    shard: int
    wide: int
    computing: dict[str, Any]
    learned: dict[str, Any]
    crf: str
    model: str
    device: str
    precision: str
    versions: dict[str, Any]

    @property
    def cut(self) -> Cut:
        """How the raster is cut into shards."""
        return cut_of(self.plan, self.shard, self.wide)

    def to_json(self) -> dict[str, Any]:
        """The job as plain values."""
        return {
            **self.__dict__,
            "request": self.request.to_json(),
            "resolved": self.resolved.to_json(),
            **Measured(self.statistics, self.shift).to_json(),
            "alignment": self.alignment and self.alignment.to_json(),
            "grid": asdict(self.grid),
        }

    @classmethod
    def from_json(cls, values: dict[str, Any]) -> Job:
        """The job that `to_json` wrote. Raises KeyError, TypeError or ValueError for anything
        else."""
        alignment, grid = values["alignment"], values["grid"]
        place = grid["transform"]
        return cls(
            **{
                **values,
                "request": DetectionRequest.from_json(values["request"]),
                "resolved": DetectionRequest.from_json(values["resolved"]),
                **Measured.from_json(values).__dict__,
                "alignment": None if alignment is None else Alignment.from_json(alignment),
                "grid": Grid(**{**grid, "transform": None if place is None else tuple(place)}),
            }
        )


def cut_of(plan: dict[str, int], shard: int, wide: int = 0) -> Cut:
    """How a raster is cut by the numbers of a plan."""
    return Cut(**{name: plan[name] for name in _SIZES}, shard=shard, wide=wide)


def _statistics(values: dict[str, Any]) -> Statistics:
    dates = {
        date: DateStatistics(*(tuple(map(float, each)) for each in values[date].values()))
        for date in ("before", "after")
    }
    pairs = {name: tuple(map(float, values[name])) for name in ("value_range", "difference")}
    notes = tuple(map(Message.from_json, values["notes"]))
    return Statistics(**{**values, **dates, **pairs, "notes": notes})


def hidden(output: str | Path) -> Path:
    """The folder in the output where a run keeps what it needs until its end."""
    return Path(output) / HIDDEN


def make_folders(output: str | Path, *, begun: bool) -> None:
    """Make the folders of a run. Of one that ended before its plan was settled, and so has not
    `begun`, nothing is kept: it may have been asked otherwise. Raises OutOfSpace or
    OutputRefused."""
    folder = hidden(output)
    try:
        for path in () if begun else sorted(folder.iterdir()):
            if path.is_dir():
                shutil.rmtree(path, ignore_errors=True)
            elif path.name != LOCK:
                path.unlink()
        for name in (ANSWERS, PICTURES, FACTS):
            (folder / name).mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise from_os_error(error, Path(output)) from error


def write_job(job: Job, output: str | Path) -> None:
    """Write the job; it appears when it is whole. Raises OutOfSpace or OutputRefused."""
    write_text(hidden(output) / FILE, json_text(with_sum(job.to_json())) + "\n")


def read_job(output: str | Path) -> Job:
    """The job of a run. Raises RunDamaged where it cannot be read, or was altered."""
    try:
        values = read_json(hidden(output) / FILE, msg("The plan of the run"))
        if isinstance(values, dict) and not is_as_written(values):
            raise run_altered(Path(output), FILE)
        return Job.from_json(values)
    except (KeyError, TypeError, ValueError) as error:
        raise RunDamaged(
            msg(
                "The unfinished run in “{folder}” is damaged: its plan cannot be read; choose "
                "another folder.",
                folder=output,
            )
        ) from error


def read_cut(output: str | Path, shard: int | None) -> Job:
    """The job of a run that is resumed. shard: side that somebody asks for, in pixels. Raises
    InputChanged where it is cut otherwise."""
    job = read_job(output)
    if shard not in (None, job.shard):
        raise InputChanged(
            msg(
                "The map in “{folder}” is cut into shards of {there} pixels, and not of {shard}; "
                "resume it as it was begun, or choose another folder.",
                folder=output,
                there=job.shard,
                shard=shard,
            )
        )
    return job


def write_text(path: Path, text: str) -> None:
    """Write a text file that appears when it is whole. Raises OutOfSpace or OutputRefused."""
    try:
        with whole_file(path) as part:
            part.write_bytes(text.encode("utf-8"))
    except OSError as error:
        raise from_os_error(error, path) from error

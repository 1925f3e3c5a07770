"""What a training writes down while it runs: CSV for any program, and events for TensorBoard.

The tables are our own: Lightning's CSVLogger writes one file for all, keeps its rows in memory, and
begins anew where a training is resumed."""

from __future__ import annotations

import csv
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from lightning.fabric.loggers.tensorboard import TensorBoardLogger

from ...engine.files.write_errors import cannot_write
from ...engine.messages import msg

STEPS, EPOCHS, EVENTS = "steps.csv", "epochs.csv", "tensorboard"
NO_TENSORBOARD = msg(
    "TensorBoard is not installed, so losses and scores are written to {steps} and {epochs} alone; "
    "for TensorBoard run pip install tensorboard, then resume or train anew.",
    steps=STEPS,
    epochs=EPOCHS,
)


class Log:
    """The log of a training in its folder.

    steps.csv: step, epoch, learning_rate and the terms of the loss, a row a step. epochs.csv: step,
    epoch and the scores, a row a validation. tensorboard/: the same, and pictures, where
    TensorBoard or tensorboardX is installed. after: rows beyond this step, of a training that was
    killed after its last checkpoint, are taken out."""

    def __init__(self, folder: Path, after: int = 0) -> None:
        self._tables = {name: _Table(folder / name, after) for name in (STEPS, EPOCHS)}
        self._folder, self._hook = folder / EVENTS, threading.excepthook
        try:
            self._events: Any = _Events(folder, EVENTS, "", purge_step=after + 1 if after else None)
        except ModuleNotFoundError:  # TensorBoard is not installed
            self._events = None
        # What fails in the thread in which TensorBoard writes is raised here by its next call.
        threading.excepthook = self._heard

    @property
    def has_events(self) -> bool:
        """Whether events are written for TensorBoard."""
        return self._events is not None

    def step(self, step: int, epoch: int, learning_rate: float, terms: Mapping[str, float]) -> None:
        """A row for a step that was made, counted from 1."""
        self._tables[STEPS].add(
            {"step": step, "epoch": epoch, "learning_rate": learning_rate, **terms}
        )
        self._write("train", step, {"learning_rate": learning_rate, **terms})

    def epoch(self, step: int, epoch: int, scores: Mapping[str, float]) -> None:
        """A row for a validation."""
        self._tables[EPOCHS].add({"step": step, "epoch": epoch, **scores})
        self._write("validation", step, scores)

    def _write(self, group: str, step: int, values: Mapping[str, float]) -> None:
        if self._events is not None:
            named = {f"{group}/{name}": value for name, value in values.items()}
            with self._told():
                self._events.log_metrics(named, step)

    def picture(self, name: str, picture: Any, step: int) -> None:
        """A picture (H, W, 3) uint8 of a validation pair."""
        if self._events is not None:
            with self._told():
                writer = self._events.experiment
                writer.add_image(f"validation/{name}", picture, step, dataformats="HWC")

    def flush(self) -> None:
        """Everything so far on disk."""
        for table in self._tables.values():
            table.flush()
        if self._events is not None:
            with self._told():
                self._events.save()

    def close(self) -> None:
        """No more rows come."""
        for table in self._tables.values():
            table.close()
        try:
            if self._events is not None:
                with self._told():
                    self._events.finalize("success")
        finally:
            threading.excepthook = self._hook

    @contextmanager
    def _told(self) -> Iterator[None]:
        """Tell of a failed write of TensorBoard's, which hides it, as of any other; no more events
        are written then. Raises OutOfSpace or OutputRefused."""
        try:
            yield
        except Exception as error:
            cause = _os_error(error)
            if cause is None:
                raise
            self._events = None
            raise cannot_write(self._folder, cause) from error

    def _heard(self, failed: Any) -> None:
        of_tensorboard = type(failed.thread).__module__.startswith("tensorboard")
        if not (of_tensorboard and isinstance(failed.exc_value, OSError)):
            self._hook(failed)


def _os_error(error: BaseException | None) -> OSError | None:
    """The operating system's error behind another."""
    while error is not None and not isinstance(error, OSError):
        error = error.__cause__ or error.__context__
    return error


class _Events(TensorBoardLogger):
    """Lightning's logger, in the folder as it is called: a $ or ~ in its name is nothing to fill
    in."""

    @property
    def log_dir(self) -> str:
        return str(Path(self.root_dir) / self.name)


class Silent:
    """The log of processes that do not write."""

    def __getattr__(self, name: str) -> Callable[..., None]:
        return lambda *_values: None


class _Table:
    """A CSV file that grows, on disk row by row; its columns are those of its first row."""

    def __init__(self, path: Path, after: int) -> None:
        self._path = path
        rows = _rows_up_to(path, after)
        self._columns = list(rows[0]) if rows else []
        beside = path.with_name(
            f"{path.name}.partial"
        )  # what is there is replaced when all of it is written anew
        try:
            with beside.open("w", newline="", encoding="utf-8") as kept:
                if rows:
                    writer = csv.DictWriter(kept, self._columns)
                    writer.writeheader()
                    writer.writerows(rows)
            beside.replace(path)
            self._file = path.open("a", newline="", encoding="utf-8", buffering=1)
            self._writer = self._writer_of(self._columns)
        except OSError as error:
            raise cannot_write(path, error) from error

    def _writer_of(self, columns: list[str]) -> csv.DictWriter[str]:
        self._columns = columns
        return csv.DictWriter(self._file, columns, extrasaction="ignore", restval="")

    def add(self, row: Mapping[str, Any]) -> None:
        try:
            if not self._columns:
                self._writer = self._writer_of(list(row))
                self._writer.writeheader()
            self._writer.writerow(row)
        except OSError as error:
            raise cannot_write(self._path, error) from error

    def flush(self) -> None:
        try:
            self._file.flush()
        except OSError as error:
            raise cannot_write(self._path, error) from error

    def close(self) -> None:
        try:
            self._file.close()
        except OSError as error:
            raise cannot_write(self._path, error) from error


def _rows_up_to(path: Path, step: int) -> list[dict[str, str]]:
    """The rows of an earlier log up to a step; a last line that was cut off is left out."""
    if not step or not path.exists():
        return []
    with path.open(newline="", encoding="utf-8") as file:
        rows = [row for row in csv.DictReader(file) if None not in row.values()]
    return [row for row in rows if row["step"].isdigit() and int(row["step"]) <= step]

"""The folder on a disk where a map for an object store is put together: filled from the store when
the map is resumed elsewhere, and copied to it."""

from __future__ import annotations

import hashlib
import shutil
import tempfile
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ...files.json_text import json_text, with_new_sum
from ...files.write_errors import from_os_error
from ...paths import home
from ..at_worker import AtWorker, Task
from ..cluster import Came, Job
from ..keeper import AnyTasks, Keeper
from ..manifest import FILE as MANIFEST
from ..mosaic.job import HIDDEN, hidden
from .lock import NAME as LOCK
from .objects import Store

_TEXTS = {".json", ".jsonl", ".html", ".csv", ".vrt", ".toml", ".txt"}
_REPORT = "report.json"
_OFTEN = 5.0  # seconds between two copies of the manifest, at the least


def staging_folder(store: Store, work: str | None) -> Path:
    """Where a map for that place is put together: always the same, so that it can be resumed."""
    base = Path(work) if work else home() / "maps"
    return base.absolute() / hashlib.sha256(store.root.encode()).hexdigest()[:16]


@dataclass(frozen=True)
class Place:
    """A folder and the prefix of a store that its files go to. Names of the folder within texts
    become those of the store, and back."""

    store: Store
    folder: Path

    def put(self, paths: Iterable[Path]) -> None:
        """Copy files to the store. Raises OutputRefused, OutOfSpace."""
        for path in paths:
            name = path.relative_to(self.folder).as_posix()
            try:
                if path.suffix in _TEXTS:
                    self.store.write(name, self.renamed(path.read_bytes()))
                else:
                    self.store.upload(path, name)
            except OSError as error:
                raise from_os_error(error, path) from error

    def fetch(self, name: str) -> None:
        """Copy an object to the folder. Raises OutputRefused, OutOfSpace."""
        path = self.folder / name
        try:
            self.store.download(name, path)
            if path.suffix in _TEXTS:
                path.write_bytes(self.renamed(path.read_bytes(), back=True))
        except OSError as error:
            raise from_os_error(error, path) from error

    def renamed(self, text: bytes, *, back: bool = False) -> bytes:
        """A text with the names of the store for those of the folder; back: the other way."""
        here, there = str(self.folder), self.store.root
        # As JSON has it, which is what is read back; then as it is.
        lines = text.split(b"\n")
        for place, line in enumerate(lines):
            for name in (json_text(here)[1:-1], here):
                old, new = (there, name) if back else (name, there)
                lines[place] = lines[place].replace(old.encode(), new.encode())
            if lines[place] != line:
                lines[place] = with_new_sum(line, lines[place])
        return b"\n".join(lines)

    def of_task(self, name: str) -> list[Path]:
        """All files that are called as a task: the pieces of a shard."""
        places = self.folder.glob(f"*/{name}.*"), hidden(self.folder).glob(f"*/{name}.*")
        return sorted(path for found in places for path in found if path.is_file())

    def shared(self) -> list[Path]:
        """What all tasks of a run share: its plan, and what its model learned."""
        found = hidden(self.folder).glob("*")
        return sorted(path for path in found if path.is_file() and path.name != Path(LOCK).name)

    def published(self) -> list[Path]:
        """All files that stay, the report and then the manifest last."""
        last = [_REPORT, MANIFEST]
        found = [
            path
            for path in self.folder.rglob("*")
            if path.is_file()
            and HIDDEN not in path.relative_to(self.folder).parts
            and not path.name.startswith(".")
        ]
        return sorted(
            found, key=lambda path: (last.index(path.name) if path.name in last else -1, path)
        )


@dataclass(frozen=True)
class _Put:
    """A task whose pieces go to the store before it counts as done."""

    task: Task
    place: Place

    @property
    def __name__(self) -> str:  # by which Dask calls its tasks
        return self.task.__name__

    def __call__(self, worker: AtWorker, *arguments: Any) -> dict[str, Any]:
        done = self.task(worker, *arguments)
        named = (self.place.folder / name for name in done.get("files", ()))
        self.place.put(dict.fromkeys([*self.place.of_task(worker.name), *named]))
        return done


@dataclass(frozen=True)
class _PutPair:
    """A task that detects a pair in a folder of its worker, and puts all of it into the store."""

    task: Task
    place: Place

    @property
    def __name__(self) -> str:
        return self.task.__name__

    def __call__(self, worker: AtWorker, asked: dict[str, Any]) -> dict[str, Any]:
        scratch = Path(tempfile.mkdtemp(prefix="deepchange-", dir=worker.folder))
        folder = scratch / worker.name
        try:
            done = self.task(worker, {**asked, "output": str(folder)})
            there = Place(Store(f"{self.place.store.root}/{worker.name}"), folder)
            there.put(there.published())
        finally:
            shutil.rmtree(scratch, ignore_errors=True)
        return done


class _Tasks:
    """Tasks that put what they made into the store."""

    def __init__(self, tasks: AnyTasks, place: Place, *, pairs: bool) -> None:
        self._tasks, self._place = tasks, place
        self._put = _PutPair if pairs else _Put

    def begin(self, call: Callable[..., None], *arguments: Any) -> None:
        """As of the tasks themselves."""
        self._tasks.begin(call, *arguments)

    def one(self, task: Task, *arguments: Any) -> dict[str, Any]:
        """As of the tasks themselves."""
        return self._tasks.one(task, *arguments)

    def each(
        self,
        task: Task,
        jobs: Iterable[Job],
        total: float,
        *,
        megapixels: bool = False,
        count: int = 0,
    ) -> Came:
        """As of the tasks themselves."""
        self._place.put(self._place.shared())
        put = self._put(task, self._place)
        return self._tasks.each(put, jobs, total, megapixels=megapixels, count=count)


class StoreKeeper(Keeper):
    """Keeps what is done in an object store as well."""

    def __init__(self, place: Place, *, pairs: bool) -> None:
        self._place, self._pairs, self._next = place, pairs, 0.0

    def tasks(self, tasks: AnyTasks) -> AnyTasks:
        """The same tasks, each of which puts what it made into the store."""
        return _Tasks(tasks, self._place, pairs=self._pairs)

    def noted(self) -> None:
        """Copy the manifest now and then: it is written as a whole each time."""
        if time.monotonic() >= self._next:
            began = time.monotonic()
            self.put_manifest()
            now = time.monotonic()
            self._next = now + max(_OFTEN, 20 * (now - began))

    def put_manifest(self) -> None:
        """Copy the manifest, where there is one."""
        self._place.put(path for path in [self._place.folder / MANIFEST] if path.is_file())


def restore(place: Place, there: Iterable[str]) -> None:
    """Fill the folder from the store, where it does not hold as much of the same map already.
    there: names of the objects."""
    stored = place.store.read(MANIFEST) or b""
    own = place.folder / MANIFEST
    if own.is_file() and _is_ahead(place.renamed(own.read_bytes()), stored):
        return
    shutil.rmtree(place.folder, ignore_errors=True)
    finished = b'"finished"' in stored.rpartition(b"\n{")[2]
    wanted = {MANIFEST, _REPORT} if finished else {name for name in there if _is_needed(name)}
    for name in sorted(wanted.intersection(there), key=lambda name: name == MANIFEST):
        place.fetch(name)


def _is_needed(name: str) -> bool:
    """Whether an object is read by a map that is resumed: the manifest, the plan, the pieces."""
    return name != LOCK and (name == MANIFEST or "/" in name)


def _is_ahead(own: bytes, stored: bytes) -> bool:
    """Whether a manifest is that of the same map as another one, and says no less."""
    return own.startswith(stored[: stored.rfind(b"\n") + 1])

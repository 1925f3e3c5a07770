"""The files of a result: their names, and how they come to be whole or not at all."""

from __future__ import annotations

import os
import shutil
import time
import uuid
from collections.abc import Collection
from contextlib import suppress
from pathlib import Path

from .errors import OutputRefused
from .gdal_files import from_os_error

PROBABILITY = "probability.tif"
CHANGE = "change.tif"
CLASSES_BEFORE = "classes_before.tif"
CLASSES_AFTER = "classes_after.tif"
TRANSITION = "transition.tif"
POLYGONS = "changes.gpkg"
TABLE = "transitions.csv"
FLOWS = "transitions.png"
REPORT = "report.json"
RECIPE = "recipe.json"
QUICKLOOK = "quicklook.png"

# All names that a result may hold: an overwritten folder keeps none of an earlier one.
SEMANTIC = (CLASSES_BEFORE, CLASSES_AFTER, TRANSITION, TABLE, FLOWS)
NAMES = (PROBABILITY, CHANGE, POLYGONS, *SEMANTIC, REPORT, RECIPE, QUICKLOOK)
# What each file is called in a result.
KEYS = {name: Path(name).stem for name in NAMES} | {TABLE: "transitions", FLOWS: "transitions_picture"}
_BESIDE = (".aux.xml", "-wal", "-shm", "-journal")
_ALL = (*NAMES, *(name + end for name in NAMES for end in _BESIDE))
_ABANDONED = 24 * 3600  # seconds after which a hidden folder belongs to a run that was killed

_unfinished: set[ResultFolder] = set()


def remove_unfinished() -> None:
    """Leave nothing of the runs of this process behind, for whoever must end it at once."""
    for folder in tuple(_unfinished):
        folder.remove()


class ResultFolder:
    """The output folder during a run: files are written in a hidden folder inside it and moved out when all are whole.

        with ResultFolder(path, overwrite=False) as folder:
            write(folder.partial / "change.tif")
            folder.keep()

    Without `keep` (an error, a stop), nothing is left behind, and an earlier result stays as it was.
    """

    def __init__(self, path: str, overwrite: bool, inputs: Collection[str] = ()) -> None:
        """inputs: names of what the run reads; none of it may be replaced. Raises OutputRefused."""
        if path.startswith("/vsi"):
            raise OutputRefused(f"“{path}” is no folder on a disk; choose another output folder.")
        self.path = Path(path)
        self._overwrite = overwrite
        self._inputs = inputs
        self._made: list[Path] = []
        self.partial = self.path / f".deepchange-{uuid.uuid4().hex[:12]}.partial"

    def __enter__(self) -> ResultFolder:
        self._refuse_what_must_not_be_lost()
        missing = [folder for folder in (self.path, *self.path.parents) if not folder.exists()]
        try:
            for folder in reversed(missing):
                folder.mkdir()
                self._made.append(folder)
            self.partial.mkdir()
            _unfinished.add(self)
            self._clear_abandoned()
        except OSError as error:
            self.remove()
            raise from_os_error(error, self.path) from error
        return self

    def _refuse_what_must_not_be_lost(self) -> None:
        try:
            if self.path.exists() and not self.path.is_dir():
                raise OutputRefused(f"“{self.path}” is a file, not a folder; choose another output folder.")
            there = [name for name in _ALL if os.path.lexists(self.path / name)]
            mine = [name for name in self._inputs if _is_one_of(name, self.path, there)]
        except OSError as error:
            raise from_os_error(error, self.path) from error
        if mine:
            raise OutputRefused(
                f"The result would replace “{mine[0]}”, which is read in the same run; choose another output folder."
            )
        if there and not self._overwrite:
            what = "a result" if RECIPE in there else "files called as those of a result"
            raise OutputRefused(
                f"“{self.path}” already holds {what} ({', '.join(there)}); choose another folder, or say --overwrite."
            )

    def keep(self, unchanged: Collection[str] = ()) -> dict[str, Path]:
        """Move every file to its place and return name to path. From here on the result stays.

        unchanged: files of an earlier result that still hold; all others of it go."""
        self._refuse_what_must_not_be_lost()  # somebody may have written there meanwhile
        try:
            names = sorted(item.name for item in self.partial.iterdir())
            for name in _ALL:
                if name not in names and not name.startswith(tuple(unchanged)):
                    (self.path / name).unlink(missing_ok=True)
            for name in names:
                (self.partial / name).replace(self.path / name)
            self.partial.rmdir()
        except OSError as error:
            raise from_os_error(error, self.path) from error
        self._made = []
        return {name: self.path / name for name in names}

    def __exit__(self, kind: type | None, error: BaseException | None, trace: object) -> None:
        self.remove()

    def _clear_abandoned(self) -> None:
        """Remove what a killed run left here."""
        for folder in self.path.glob(".deepchange-*.partial"):
            with suppress(OSError):
                if time.time() - folder.stat().st_mtime > _ABANDONED:
                    shutil.rmtree(folder, ignore_errors=True)

    def remove(self) -> None:
        """Remove the hidden folder, and the folders made for it that are empty."""
        shutil.rmtree(self.partial, ignore_errors=True)
        _unfinished.discard(self)
        for folder in reversed(self._made):
            try:
                folder.rmdir()
            except OSError:
                return  # somebody put something there meanwhile: theirs


def _is_one_of(name: str, folder: Path, there: Collection[str]) -> bool:
    """Whether a name that is read means one of the files of a folder."""
    path = Path(name)
    return path.exists() and any(path.samefile(folder / file) for file in there if (folder / file).exists())

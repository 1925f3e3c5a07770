"""The files of a result: their names, and how they come to be whole or not at all."""

from __future__ import annotations

import shutil
import uuid
from collections.abc import Collection
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


class ResultFolder:
    """The output folder during a run: files are written in a hidden folder inside it and moved out when all are whole.

        with ResultFolder(path, overwrite=False) as folder:
            write(folder.partial / "change.tif")
            folder.keep()

    Without `keep` (an error, a stop), nothing is left behind, and an earlier result stays as it was.
    """

    def __init__(self, path: str, overwrite: bool) -> None:
        self.path = Path(path)
        self._overwrite = overwrite
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
        except OSError as error:
            self._remove()
            raise from_os_error(error, self.path) from error
        return self

    def _refuse_what_must_not_be_lost(self) -> None:
        try:
            if self.path.exists() and not self.path.is_dir():
                raise OutputRefused(f"“{self.path}” is a file, not a folder; choose another output folder.")
            there = [name for name in NAMES if (self.path / name).exists()]
        except OSError as error:
            raise from_os_error(error, self.path) from error
        if there and not self._overwrite:
            raise OutputRefused(
                f"“{self.path}” already holds a result ({', '.join(there)}); choose another folder, or say --overwrite."
            )

    def keep(self, unchanged: Collection[str] = ()) -> dict[str, Path]:
        """Move every file to its place and return name to path. From here on the result stays.

        unchanged: files of an earlier result that still hold; all others of it go."""
        try:
            names = sorted(item.name for item in self.partial.iterdir())
            for name in (*NAMES, *(name + end for name in NAMES for end in _BESIDE)):
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
        self._remove()

    def _remove(self) -> None:
        shutil.rmtree(self.partial, ignore_errors=True)
        for folder in reversed(self._made):
            try:
                folder.rmdir()
            except OSError:
                return  # somebody put something there meanwhile: theirs

"""The files of a result: their names, and how they come to be whole or not at all."""

from __future__ import annotations

import os
import re
import shutil
import time
from collections.abc import Callable, Collection
from contextlib import suppress
from pathlib import Path
from typing import Any

from ..errors import OutputRefused, RunDamaged, Stopped
from ..files.doors import (
    forget,
    hidden_folders,
    is_folder,
    is_plain,
    is_same,
    new_hidden_name,
    refuse_other,
    watch,
)
from ..files.names import file_behind, service_name
from ..files.style_marks import is_as_written
from ..files.write_errors import from_os_error, refuse_long_path
from ..messages import Remedy, msg
from ..raster.gdal_io import refuse_link_to_itself, sync
from .locks import alone_in
from .other_kind import refuse_map, refuse_series

PROBABILITY = "probability.tif"
CHANGE = "change.tif"
CLASSES_BEFORE = "classes_before.tif"
CLASSES_AFTER = "classes_after.tif"
TRANSITION = "transition.tif"
POLYGONS = "changes.gpkg"
# In the name of what waits until polygons can be written: changes_waiting_1a2b3c4d.json.
WAITING = "_waiting_"
FLATGEOBUF, GEOPARQUET = "changes.fgb", "changes.parquet"  # copies of it, where asked for
TABLE = "transitions.csv"
SANKEY = "transitions.svg"
KINDS = "kinds.tif"  # of a result that was learned from decisions with names of kinds
KIND = "kind.tif"  # by indices of the bands
MAGNITUDE = "magnitude.tif"
UNCERTAINTY = "uncertainty.tif"  # how far views of a window lie apart (`--tta`)
REASONS = "not_assessed.tif"  # why each pixel was not, where masks were used
REPORT = "report.json"
RECIPE = "recipe.json"
QUICKLOOK = "quicklook.png"

# Earlier polygons that a person had edited, kept when new ones took their place; the rest of the
# name says when.
EARLIER = "changes %Y-%m-%d %H%M"
_EARLIER = re.compile(r"changes \d{4}-\d\d-\d\d \d{4}( \d+)?\.gpkg")
# How QGIS shows rasters that are opened by hand. What a person made of them stays: one that is
# there is not replaced.
LOOKS = (
    "change.qml",
    "probability.qml",
    "classes_before.qml",
    "classes_after.qml",
    "transition.qml",
    "kind.qml",
    "magnitude.qml",
    "uncertainty.qml",
    "not_assessed.qml",
)

# All names that a result may hold: an overwritten folder keeps none of an earlier one.
SEMANTIC = (
    CLASSES_BEFORE,
    CLASSES_AFTER,
    TRANSITION,
    TABLE,
    SANKEY,
    KINDS,
    KIND,
    MAGNITUDE,
    UNCERTAINTY,
    REASONS,
    FLATGEOBUF,
    GEOPARQUET,
)  # what not every result has
# Of these, what has nothing to do with a model's classes.
BESIDE_CLASSES = (KINDS, KIND, MAGNITUDE, UNCERTAINTY, REASONS, FLATGEOBUF, GEOPARQUET)
NAMES = (PROBABILITY, CHANGE, POLYGONS, *SEMANTIC, REPORT, RECIPE, QUICKLOOK)
ANSWERS = (
    PROBABILITY,
    CLASSES_BEFORE,
    CLASSES_AFTER,
    UNCERTAINTY,
)  # what the model said; all else follows from these
JOURNAL = "journal"  # the folder in the hidden one with what a run needs to be gone on with
LINES = "journal.jsonl"  # in that folder
# What each file is called in a result.
KEYS = {name: Path(name).stem for name in NAMES} | {
    TABLE: "transitions",
    SANKEY: "transitions_picture",
    FLATGEOBUF: "changes_flatgeobuf",
    GEOPARQUET: "changes_geoparquet",
}


def answers_of(*, classes: bool, uncertainty: bool) -> tuple[str, ...]:
    """What a run's model says, in the order of its layers."""
    dates = (CLASSES_BEFORE, CLASSES_AFTER) if classes else ()
    return (PROBABILITY, *dates, *((UNCERTAINTY,) if uncertainty else ()))


_BESIDE = (".aux.xml", "-wal", "-shm", "-journal")
_NO_LONGER = ("transitions.png",)  # of version 0.2
ALL = (*NAMES, *_NO_LONGER, *(name + end for name in NAMES for end in _BESIDE))
_ABANDONED = 24 * 3600  # seconds after which a hidden folder belongs to a run that was killed

_unfinished: set[Any] = set()  # folders, each with a method `remove`


def remove_unfinished() -> None:
    """Leave nothing of the runs of this process behind, for whoever must end it at once."""
    for folder in tuple(_unfinished):
        folder.remove()


def note_unfinished(folder: Any) -> None:
    """Have `remove_unfinished` call the method `remove` of a folder."""
    _unfinished.add(folder)


def forget_unfinished(folder: Any) -> None:
    """A folder is whole, or gone."""
    _unfinished.discard(folder)


def _make(folder: Path) -> bool:
    """Make a folder; whether it was not made by another run in the same moment. Raises OSError."""
    try:
        folder.mkdir()
    except FileExistsError:
        if not folder.is_dir():
            raise
        return False
    return True


class ResultFolder:
    """The output folder during a run: files are written in a hidden folder inside it and moved out
    when all are whole.

        with ResultFolder(path, overwrite=False) as folder:
            write(folder.partial / "change.tif")
            folder.keep()

    Without `keep` (an error, a stop), nothing is left behind, and an earlier result stays as it
    was; after an error only that stays which `needed` names, so that the run can be gone on with.

    needed: asked after an error for the names in the hidden folder that stay; None for all.
    """

    def __init__(
        self,
        path: str,
        *,
        overwrite: bool,
        inputs: Collection[str] = (),
        unfinished: Path | None = None,
        made: Collection[str] = (),
    ) -> None:
        """inputs: names of what the run reads; none of it may be replaced. unfinished: the hidden
        folder of a run that is gone on with; made: folders that were made for it. Raises
        OutputRefused."""
        if service_name(path).startswith("/vsi"):
            raise OutputRefused(
                msg(
                    "“{path}” is no folder on a disk; choose another output folder.",
                    Remedy.OTHER_FOLDER,
                    path=path,
                )
            )
        self.path = Path(path)
        refuse_link_to_itself(self.path)
        self._overwrite = overwrite
        self._inputs = inputs
        self.made = [
            place
            for place in (*reversed(self.path.resolve().parents), self.path.resolve())
            if str(place) in made
        ]
        self._earlier = unfinished
        self._is_moving = False
        self.partial = unfinished or self.path / new_hidden_name()
        self.needed: Callable[[], Collection[str] | None] = (
            tuple if unfinished is None else _all_of_it
        )

    def __enter__(self) -> ResultFolder:
        self._refuse_what_must_not_be_lost()
        refuse_long_path(self.partial / POLYGONS)
        missing = [folder for folder in (self.path, *self.path.parents) if not folder.exists()]
        try:
            for folder in reversed(missing):
                if _make(folder):
                    self.made.append(folder)
            if self._earlier is None:
                self.partial.mkdir()
            watch(self.partial)
            _unfinished.add(self)
            self._clear_abandoned()
        except OSError as error:
            self.remove()
            raise from_os_error(error, self.path) from error
        return self

    def _refuse_what_must_not_be_lost(self) -> None:
        try:
            if self.path.exists() and not self.path.is_dir():
                raise OutputRefused(
                    msg(
                        "“{folder}” is a file, not a folder; choose another output folder.",
                        Remedy.OTHER_FOLDER,
                        folder=self.path,
                    )
                )
            asked = ALL if self.path.is_dir() else ()  # one after the other, on a share slowly
            there = [name for name in asked if os.path.lexists(self.path / name)]
            mine = [name for name in self._inputs if _is_one_of(name, self.path, there)]
        except OSError as error:
            raise from_os_error(error, self.path) from error
        refuse_map(self.path)
        if RECIPE not in there:
            refuse_series(self.path)
        if mine:
            raise OutputRefused(
                msg(
                    "The result would replace “{path}”, which is read in the same run; choose "
                    "another output folder.",
                    Remedy.OTHER_FOLDER,
                    path=mine[0],
                )
            )
        if there and not self._overwrite:
            remedies = (Remedy.OTHER_FOLDER, Remedy.OVERWRITE)
            raise OutputRefused(
                msg(
                    "“{folder}” already holds a result ({names}); choose another folder.",
                    *remedies,
                    folder=self.path,
                    names=there,
                )
                if RECIPE in there
                else msg(
                    "“{folder}” already holds files called as those of a result ({names}); choose "
                    "another folder.",
                    *remedies,
                    folder=self.path,
                    names=there,
                )
            )

    def keep(
        self, unchanged: Collection[str] = (), note: Callable[[dict[str, Any]], None] | None = None
    ) -> dict[str, Path]:
        """Move every file to its place and return name to path. From here on the result stays.

        unchanged: files of an earlier result that still hold; all others of it go. note: told what
        moves, just before; `move` then does the rest, should this process end meanwhile."""
        try:
            with alone_in(self.path):
                self._refuse_what_must_not_be_lost()  # somebody may have written there meanwhile
                refuse_other(self.partial)
                names = sorted(
                    item.name
                    for item in self.partial.iterdir()
                    if _belongs(item.name, self.path) and is_plain(item)
                )
                gone = [
                    name
                    for name in ALL
                    if name not in names and not name.startswith(tuple(unchanged))
                ]
                for name in names:
                    sync(self.partial / name)
                if note is not None:
                    note({"names": names, "gone": gone})
                    self._is_moving = True  # from here on there is no way back
                    _unfinished.discard(self)
                _move(self.partial, self.path, names, gone)
        except OSError as error:
            raise from_os_error(error, self.path) from error
        self.made, self._is_moving = [], False
        self.remove()
        return {name: self.path / name for name in names}

    def leave_only(self, names: Collection[str]) -> None:
        """Remove all but these from the hidden folder."""
        if not is_same(self.partial):
            return
        for item in list(self.partial.glob("*")):
            if item.name in names:
                continue
            if item.is_dir() and not item.is_symlink():
                shutil.rmtree(item, ignore_errors=True)
            else:
                with suppress(OSError):
                    item.unlink()

    def __exit__(self, kind: type | None, error: BaseException | None, trace: object) -> None:
        if self._is_moving:
            return
        needed = (
            self.needed() if isinstance(error, Exception) and not isinstance(error, Stopped) else ()
        )
        if needed is None or needed:
            _unfinished.discard(self)
        else:
            self.remove()
        if needed:
            self.leave_only(needed)

    def _clear_abandoned(self) -> None:
        """Remove what a killed run left here, unless it has a journal: that can be gone on with."""
        for folder in hidden_folders(self.path):
            with suppress(OSError):
                if time.time() - folder.stat().st_mtime > _ABANDONED and not is_folder(
                    folder / JOURNAL
                ):
                    shutil.rmtree(folder, ignore_errors=True)

    def remove(self) -> None:
        """Remove the hidden folder, and the folders made for it that are empty."""
        if is_same(self.partial):
            remove_hidden(self.partial)
        forget(self.partial)
        _unfinished.discard(self)
        for folder in reversed(self.made):
            try:
                folder.rmdir()
            except OSError:
                return  # somebody put something there meanwhile: theirs


def remove_hidden(folder: Path) -> None:
    """Remove a hidden folder, its journal first: without that nobody takes the rest for a run to go
    on with.

    Links go, what they lead to stays."""
    if is_folder(folder) and is_folder(folder / JOURNAL):
        with suppress(OSError):
            (folder / JOURNAL / LINES).unlink()
    shutil.rmtree(folder, ignore_errors=True)


def move_the_rest(hidden: Path, moving: dict[str, Any]) -> None:
    """End what `ResultFolder.keep` began: move the files that still lie in the hidden folder, and
    remove it.

    moving: as `keep` noted it. Raises OutputRefused or OutOfSpace."""
    folder = hidden.parent
    try:
        with alone_in(folder):
            names = [
                name
                for name in moving["names"]
                if name in ALL or name in LOOKS or _EARLIER.fullmatch(name)
            ]
            gone = [name for name in moving["gone"] if name in ALL]
            left = [name for name in names if os.path.lexists(hidden / name)]
            if odd := [name for name in left if not is_plain(hidden / name)]:
                raise run_damaged(folder, msg("“{name}” is no plain file", name=odd[0]))
            # What lies beside a file that has its place already may be of whoever has opened it
            # there.
            moved = tuple(name for name in names if name not in left)
            _move(
                hidden,
                folder,
                left,
                [name for name in gone if not moved or not name.startswith(moved)],
            )
    except (OSError, KeyError, TypeError) as error:
        known = error if isinstance(error, OSError) else OSError(msg("its journal is damaged"))
        raise from_os_error(known, folder) from error
    remove_hidden(hidden)


def _belongs(name: str, folder: Path) -> bool:
    """Whether a file that was made belongs into the folder of the result."""
    wanted = name in LOOKS and (not (folder / name).exists() or is_as_written(folder / name))
    return name in ALL or wanted or _EARLIER.fullmatch(name) is not None


def _move(source: Path, target: Path, names: Collection[str], gone: Collection[str]) -> None:
    """Remove the files of an earlier result and put the new ones in their place."""
    for name in gone:
        (target / name).unlink(missing_ok=True)
        style = f"{name.removesuffix('.tif')}.qml"
        if style in LOOKS and name not in names and is_as_written(target / style):
            (target / style).unlink(missing_ok=True)
    for name in names:
        (source / name).replace(target / name)
    sync(target)


def run_damaged(folder: Path, what: str) -> RunDamaged:
    """The error for a run in an output folder that cannot be gone on with. what: is missing or
    altered."""
    return RunDamaged(
        msg(
            "The unfinished run in “{folder}” is damaged: {what}; choose another folder.",
            Remedy.OTHER_FOLDER,
            Remedy.OVERWRITE,
            folder=folder,
            what=what,
        )
    )


def run_altered(folder: Path, name: str) -> RunDamaged:
    """The same for a file that does not hold what was written to it."""
    return run_damaged(folder, msg("“{name}” is not as it was written", name=name))


def _all_of_it() -> None:
    """What stays of a run before its journal is open again."""


def _is_one_of(name: str, folder: Path, there: Collection[str]) -> bool:
    """Whether a name that is read means one of the files of a folder."""
    path = Path(file_behind(name))
    return path.exists() and any(
        path.samefile(folder / file) for file in there if (folder / file).exists()
    )

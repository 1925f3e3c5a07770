"""What a run knows of itself on disk, so that another can go on with it after any end: a crash, a
full disk, no power.

It lies in the hidden folder of the result while that is made, one line of JSON for each thing that
is done: what was asked of which files, with what it is computed, which rows of the answer are safe.
A line counts once it is whole.
"""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, BinaryIO

from ..errors import BadInput, InputChanged, OutputRefused
from ..files.doors import (
    NotPlain,
    hidden_folders,
    is_folder,
    is_plain,
    is_same,
    new_file,
    open_plain,
)
from ..files.json_text import json_text, with_sum
from ..files.names import at_home
from ..files.write_errors import from_os_error
from ..messages import Message, Remedy, msg
from ..raster.fingerprints import changed, marks
from ..request import DetectionRequest, absolute
from .journal_entries import PLACES, VERSION, Entries, length_of_whole_lines, read_entries
from .locks import Lock
from .output_folder import ANSWERS, run_damaged
from .output_folder import JOURNAL as FOLDER
from .output_folder import LINES as _LINES

_LOCK, LEARNED = "lock", "learned.npz"
JOURNAL_LOCK = f"{FOLDER}/{_LOCK}"  # in the hidden folder, held while its run goes on
# What may not differ between the parts of one result: two halves of different makings are a whole
# that nobody repeats.
_SAME = ("deepchange", "gdal", "numpy")


@dataclass(frozen=True)
class Unfinished:
    """A run that was cut off. folder: its hidden folder. request: what it was asked, by the names
    its files have now. share: of the rows that are safe, 0..1."""

    folder: Path
    request: DetectionRequest
    share: float
    entries: Entries

    @property
    def decides_anew(self) -> bool:
        """Whether it is no detection, but a result decided anew whose files only have to go to
        their place."""
        return self.entries.moving is not None and self.entries.computing is None

    @property
    def has_learned(self) -> bool:
        """Whether what the model learned from the pair is safe."""
        return is_plain(self.folder / FOLDER / LEARNED)


def unfinished_in(folder: str | Path) -> Unfinished | None:
    """The run in an output folder that was cut off and can be gone on with (`resume`), the furthest
    where there are several; None where there is none, or where it still goes on."""
    runs = unfinished_runs(Path(at_home(folder)))
    return max(
        runs,
        key=lambda run: (run.entries.moving is not None, run.share, run.has_learned),
        default=None,
    )


def unfinished_runs(folder: Path) -> Iterator[Unfinished]:
    """Every run in an output folder that was cut off once its journal was begun."""
    for hidden in hidden_folders(folder):
        if not is_folder(hidden / FOLDER):
            continue
        with suppress(OSError, BadInput):
            entries = read_entries(hidden / FOLDER / _LINES)
            if not is_at_work(hidden):
                yield Unfinished(
                    hidden, _as_it_is_named_now(entries, folder), _share(entries), entries
                )


def is_at_work(hidden: Path) -> bool:
    """Whether the run of a hidden folder goes on at this moment."""
    place = hidden / JOURNAL_LOCK
    if not is_plain(place):
        return False
    try:
        lock = _patiently(place, 3)
    except OSError:
        return False
    if lock is not None:
        lock.release()
    return lock is None


def _patiently(place: Path, times: int) -> Lock | None:
    """The lock; None where another holds it, and does not just look whether it is held."""
    while (lock := Lock.take(place)) is None and times > 1:
        times -= 1
        time.sleep(0.01)
    return lock


def somebody_at_work(folder: Path) -> bool:
    """Whether a run is writing to an output folder at this moment."""
    return any(is_at_work(hidden) for hidden in hidden_folders(folder))


def _share(entries: Entries) -> float:
    return entries.rows / entries.plan["height"] if entries.plan and entries.rows else 0.0


def _as_it_is_named_now(entries: Entries, folder: Path) -> DetectionRequest:
    """The request as it was asked; what it names relative to another working folder than this one
    gets its full name.

    Raises BadInput where it makes no sense."""
    asked = DetectionRequest.from_json(entries.request["asked"])
    there = entries.request["absolute"]
    names = {
        name: there[name]
        for name in PLACES
        if getattr(asked, name) and absolute(getattr(asked, name)) != there[name]
    }
    if os.path.realpath(asked.output) != os.path.realpath(folder):
        names["output"] = str(folder)
    return replace(asked, **names)


class Journal:
    """The journal of a run while it goes on.

        with Journal.begin(hidden, …) as journal:
            journal.note(rows=512)

    entries: all that it holds. folder: where the run keeps what it needs to be gone on with."""

    def __init__(self, hidden: Path, entries: Entries, lock: Lock, file: BinaryIO) -> None:
        self.entries = entries
        self.folder = hidden / FOLDER
        self._lock, self._file = lock, file
        self._begun_before, self._void = False, False

    @classmethod
    def begin(
        cls,
        hidden: Path,
        request: DetectionRequest,
        files: list[str],
        weights: str | None,
        made: list[Path],
        versions: dict[str, Any],
    ) -> Journal:
        """A new journal. files: all that the run reads; made: folders that were made for its
        result."""
        named = {name: (value := getattr(request, name)) and absolute(value) for name in PLACES}
        entries = Entries(
            {"asked": request.to_json(), "absolute": named},
            marks(files),
            weights,
            [str(path) for path in made],
            versions,
        )
        return cls._begun(hidden, entries)

    @classmethod
    def of_moves(
        cls,
        hidden: Path,
        request: DetectionRequest,
        versions: dict[str, Any],
        moving: dict[str, Any],
    ) -> Journal:
        """The journal of files that are whole and go to their place now: of a result that was
        decided anew.

        It is one line, and a line counts once it is whole: cut off before, nothing has happened."""
        named = {name: (value := getattr(request, name)) and absolute(value) for name in PLACES}
        asked = {"asked": request.to_json(), "absolute": named}
        return cls._begun(hidden, Entries(asked, {}, versions=versions, moving=moving))

    @classmethod
    def _begun(cls, hidden: Path, entries: Entries) -> Journal:
        try:
            (hidden / FOLDER).mkdir()
            journal = cls(
                hidden, entries, _held(hidden), os.fdopen(new_file(hidden / FOLDER / _LINES), "ab")
            )
        except OSError as error:
            raise from_os_error(error, hidden.parent) from error
        first = {
            name: getattr(entries, name)
            for name in ("request", "inputs", "weights", "made", "versions")
        }
        moves = {} if entries.moving is None else {"moving": entries.moving}
        journal._write({"journal": VERSION, **first, **moves})
        return journal

    @classmethod
    def go_on(cls, earlier: Unfinished, files: list[str], versions: dict[str, Any]) -> Journal:
        """The journal of a run that was cut off. files: all that it would read now. Raises
        OutputRefused where somebody else goes on with it already, InputChanged where what it reads,
        or this program, is no longer the same."""
        try:
            lock = _held(earlier.folder)
        except NotPlain as error:
            raise run_damaged(
                earlier.folder.parent,
                msg("its lock cannot be used: {reason}", reason=error.strerror),
            ) from error
        except OSError as error:
            raise from_os_error(error, earlier.folder.parent) from error
        try:
            _refuse_changes(earlier, files, versions)
            path = earlier.folder / FOLDER / _LINES
            length = length_of_whole_lines(path)
            file = os.fdopen(open_plain(path, os.O_RDWR | os.O_APPEND), "ab")
            file.truncate(length)
            journal = cls(earlier.folder, earlier.entries, lock, file)
            journal._begun_before = True
            return journal
        except NotPlain as error:
            lock.release()
            raise run_damaged(
                earlier.folder.parent,
                msg("“{name}” cannot be used: {reason}", name=_LINES, reason=error.strerror),
            ) from error
        except OSError as error:
            lock.release()
            raise from_os_error(error, earlier.folder.parent) from error
        except BaseException:
            lock.release()
            raise

    @property
    def fill(self) -> tuple[Message, ...]:
        """Sentences on values that were met in what is answered and are taken, or may be taken, for
        nodata."""
        return tuple(map(Message.from_json, self.entries.fill))

    @property
    def learned(self) -> str:
        """The file that holds, or will hold, what the model learned from the pair."""
        return str(self.folder / LEARNED)

    @property
    def has_learned(self) -> bool:
        """Whether that file is there."""
        return is_plain(self.learned)

    @property
    def needed(self) -> tuple[str, ...]:
        """What must stay of the hidden folder so that the run can be gone on with; nothing where
        little would be lost."""
        if self._void or not (self.entries.rows or self._begun_before):
            return ()
        return (FOLDER, *ANSWERS) if self.entries.answered else (FOLDER,)

    @property
    def is_there(self) -> bool:
        """Whether what was kept still lies where the run put it: a folder may be deleted, or
        another take its place."""
        return is_same(self.folder.parent) and is_plain(self.folder / _LINES)

    def note(self, **done: Any) -> None:
        """Add a line; it is on the disk when this returns. Raises OutOfSpace or OutputRefused."""
        self._write(done)
        self.entries = replace(self.entries, **done)

    def _write(self, line: dict[str, Any]) -> None:
        try:
            self._file.write((json_text(with_sum(line)) + "\n").encode())
            self._file.flush()
            os.fsync(self._file.fileno())
        except OSError as error:
            raise from_os_error(error, self.folder.parent / _LINES) from error

    def settle(self, name: str, value: dict[str, Any]) -> None:
        """Note what a run is computed with (`computing`) or how the raster is cut (`plan`); one
        that is gone on with must find it as it was. Raises InputChanged."""
        then = getattr(self.entries, name)
        if then is None:
            self.note(**{name: value})
            return
        # What computes may tell more of itself in a later version; a plan is all there is.
        for fact in {**then, **(value if name == "plan" else {})}:
            if then.get(fact) != value.get(fact):
                raise _made_otherwise(self.folder.parents[1], fact, then.get(fact), value.get(fact))

    def refuse_changed_inputs(self) -> None:
        """Raise InputChanged where a file was written to while it was read."""
        if names := changed(self.entries.inputs):
            self._void = True
            raise InputChanged(
                msg(
                    "“{name}” was changed while it was being read, so that the result would be of "
                    "two images; detect again when nobody writes to it.",
                    name=names[0],
                )
            )

    def __enter__(self) -> Journal:
        return self

    def __exit__(self, *_: object) -> None:
        with suppress(OSError):  # what could not be written was told before
            self._file.close()
        self._lock.release()


class Pace:
    """How often rows are made safe: so that waiting for the disk takes no more than a fiftieth of a
    run.

    if pace.allows():
        with pace:
            …
    """

    share = 0.02

    def __init__(self) -> None:
        self._next = self._begun = 0.0

    def allows(self) -> bool:
        """Whether it may be done again already."""
        return time.monotonic() >= self._next

    def __enter__(self) -> None:
        self._begun = time.monotonic()

    def __exit__(self, *_: object) -> None:
        now = time.monotonic()
        self._next = now + (now - self._begun) / self.share


def _held(hidden: Path) -> Lock:
    lock = _patiently(hidden / JOURNAL_LOCK, 20)
    if lock is None:
        raise busy(hidden.parent)
    return lock


def busy(folder: Path) -> OutputRefused:
    """The error for a folder that another run is at work in."""
    return OutputRefused(
        msg(
            "Another run is writing to “{folder}” now; wait for its end, or choose another folder.",
            folder=folder,
        )
    )


def _refuse_changes(earlier: Unfinished, files: list[str], versions: dict[str, Any]) -> None:
    folder, then = earlier.folder.parent, earlier.entries
    if then.answered and not is_plain(earlier.folder / ANSWERS[0]):
        raise run_damaged(folder, msg("“{name}” is gone", name=ANSWERS[0]))
    for name in (*ANSWERS, f"{FOLDER}/{LEARNED}"):
        if os.path.lexists(earlier.folder / name) and not is_plain(earlier.folder / name):
            raise run_damaged(folder, msg("“{name}” is no plain file", name=Path(name).name))
    if names := changed(then.inputs):
        raise InputChanged(
            msg(
                "“{name}” has changed since the unfinished run in “{folder}” read it, so that it "
                "cannot be resumed; put the file back as it was, or choose another folder.",
                Remedy.OVERWRITE,
                name=names[0],
                folder=folder,
            )
        )
    if new := sorted(marks(files).keys() - then.inputs.keys()):
        raise InputChanged(
            msg(
                "“{name}” was not there when the unfinished run in “{folder}” began, and would be "
                "read now; move it away to go on, or choose another folder.",
                Remedy.OVERWRITE,
                name=new[0],
                folder=folder,
            )
        )
    for name in _SAME:
        if name in then.versions and then.versions[name] != versions.get(name):
            raise _made_otherwise(folder, name, then.versions[name], versions.get(name))


def _made_otherwise(folder: Path, what: str, then: object, now: object) -> InputChanged:
    return InputChanged(
        msg(
            "The unfinished run in “{folder}” was begun with {what} {then}, and this is {now}: "
            "the parts would not go together; resume it as it was begun, or choose another "
            "folder.",
            Remedy.OVERWRITE,
            folder=folder,
            what=what,
            then=then,
            now=now,
        )
    )

"""How files that somebody else may have made are opened: plain files alone, no links, no more bytes
than expected.

A folder with a result, or with the hidden folder of a run that was cut off, may have been received,
or may lie where others can write. A link in it would lead a write to another file of the user's; a
pipe or a device would never end.
"""

from __future__ import annotations

import errno
import os
import re
import stat
import uuid
from collections.abc import Iterator
from contextlib import suppress
from functools import lru_cache
from pathlib import Path

from ..messages import msg

JSON_LIMIT = 64 * 2**20  # bytes of any JSON file that is read
_HIDDEN = re.compile(r"\.deepchange-[0-9a-f]{12}\.partial")
_REPARSE, _STANDS_FOR_ANOTHER = (
    0x400,
    0x20000000,
)  # Windows: FILE_ATTRIBUTE_REPARSE_POINT, and a bit of its tag
_PLAIN = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0)
_BYTES = getattr(os, "O_BINARY", 0)
_NO_FILE = msg("it is a pipe, a socket or a device, not a file")
_ON_DISK = re.compile(
    r"(/vsi(gzip|zip|tar|7z|rar|sparse|cached|crypt)/)+"
)  # GDAL reads a local file through these
_MARKS, _MOST_MARKS = re.compile("[:,;?|\"']"), 16  # between the parts of a name of GDAL's
_KERNEL = ("/proc", "/sys")  # what lies there calls itself a file, and may never end

Identity = tuple[int, int]  # device and number of a folder


class NotPlain(OSError):
    """What lies there is a link, a folder, a pipe or a device, has a second name, or is too
    large."""

    def __init__(self, path: str | Path, why: str) -> None:
        super().__init__(errno.ELOOP, why, shortened(str(path)))


# In the folder of a result
# -------------------------------------------------------------------------------------------


def new_hidden_name() -> str:
    """A name for the hidden folder of a run."""
    return f".deepchange-{uuid.uuid4().hex[:12]}.partial"


def is_hidden_name(name: str) -> bool:
    """Whether the hidden folder of a run could be called so."""
    return _HIDDEN.fullmatch(name) is not None


def hidden_folders(folder: Path) -> list[Path]:
    """The hidden folders of runs in an output folder: those that are called as ours are, and are no
    links."""
    try:
        return sorted(
            path for path in folder.iterdir() if _HIDDEN.fullmatch(path.name) and is_folder(path)
        )
    except (OSError, ValueError):  # ValueError: a name with a null character, from Python 3.13 on
        return []


def is_folder(path: Path) -> bool:
    """Whether a folder itself lies there, and no link to one."""
    status = _status(path)
    return status is not None and stat.S_ISDIR(status.st_mode) and not _is_link(status)


def is_plain(path: str | Path) -> bool:
    """Whether a plain file itself lies there, and no link to one."""
    status = _status(path)
    return status is not None and stat.S_ISREG(status.st_mode) and not _is_link(status)


def _status(path: str | Path) -> os.stat_result | None:
    with suppress(OSError, ValueError):
        return os.lstat(path)
    return None


def _is_link(status: os.stat_result) -> bool:
    # On Windows a junction is a folder with a mark; so is what a cloud keeps elsewhere, which
    # stands for no other name.
    marked: int = getattr(status, "st_file_attributes", 0) & _REPARSE
    return stat.S_ISLNK(status.st_mode) or bool(
        marked and getattr(status, "st_reparse_tag", 0) & _STANDS_FOR_ANOTHER
    )


def identity(folder: Path) -> Identity:
    """What tells a folder from any other that takes its name. Raises OSError; NotPlain for a
    link."""
    status = os.lstat(folder)
    if not stat.S_ISDIR(status.st_mode) or _is_link(status):
        raise NotPlain(folder, msg("it is no folder"))
    return status.st_dev, status.st_ino


def open_plain(path: str | Path, flags: int, mode: int = 0o666) -> int:
    """Open a file in the folder of a result; returns a descriptor. flags: of `os.open`.

    Raises OSError; NotPlain where it is no plain file, or is to be written and has another name as
    well."""
    with suppress(FileNotFoundError):
        if _is_link(os.lstat(path)):  # where the system has no O_NOFOLLOW
            raise NotPlain(path, msg("it is a link"))
    try:
        descriptor = os.open(path, flags | _PLAIN | _BYTES, mode)
    except OSError as error:
        if error.errno in (errno.ELOOP, errno.ENXIO, errno.EISDIR):
            raise NotPlain(path, msg("it is no plain file")) from error
        raise
    status = os.fstat(descriptor)
    why = ""
    if not stat.S_ISREG(status.st_mode):
        why = msg("it is no plain file")
    elif status.st_nlink > 1 and flags & (os.O_WRONLY | os.O_RDWR):
        why = msg("it has a second name on the disk")
    if why:
        os.close(descriptor)
        raise NotPlain(path, why)
    return descriptor


def read_plain(path: str | Path, limit: int = JSON_LIMIT) -> bytes:
    """The content of a file in the folder of a result. Raises OSError; NotPlain also where it is
    larger."""
    return _content(open_plain(path, os.O_RDONLY), path, limit)


def _content(descriptor: int, path: str | Path, limit: int) -> bytes:
    with os.fdopen(descriptor, "rb") as file:
        content = file.read(min(limit, os.fstat(descriptor).st_size) + 1)
    if len(content) > limit:
        raise NotPlain(path, msg("it is larger than {limit} MB", limit=limit // 2**20))
    return content


def read_png(path: str | Path) -> bytes | None:
    """A picture in the folder of a result; None where no plain file with one lies there."""
    with suppress(OSError):
        content = read_plain(path)
        return content if content.startswith(b"\x89PNG\r\n\x1a\n") else None
    return None


def create_plain(path: str | Path, mode: int = 0o666) -> int:
    """A new file; returns its descriptor. Raises OSError where anything lies there already."""
    return open_plain(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, mode)


# Files being made in a hidden folder
# ---------------------------------------------------------------------------------

_made: dict[str, Identity] = {}  # hidden folders in which this process writes


def watch(folder: Path) -> None:
    """From now on see that nobody has put another folder in the place of this one. Raises
    OSError."""
    _made[str(folder.absolute())] = identity(folder)


def forget(folder: Path) -> None:
    """Watch a folder no longer."""
    _made.pop(str(folder.absolute()), None)


def is_same(folder: Path) -> bool:
    """Whether a folder is still the one that is watched; True for one that is not."""
    known = _made.get(str(folder.absolute()))
    try:
        return known is None or identity(folder) == known or _can_only_be_ours(folder, known)
    except OSError:
        return False


def _can_only_be_ours(folder: Path, known: Identity) -> bool:
    """Whether a folder of another number can have been made by this user alone: some network shares
    number anew."""
    if os.name == "nt":
        return False
    status = folder.lstat()
    return (
        status.st_dev == known[0] and status.st_uid == os.geteuid() and not status.st_mode & 0o022
    )


def refuse_other(folder: Path) -> None:
    """Raise NotPlain where another folder has taken the place of one that is watched."""
    if not is_same(folder) and os.path.lexists(folder):
        raise NotPlain(folder, msg("its hidden folder was replaced by somebody else meanwhile"))


def new_file(path: Path) -> int:
    """A new file in a folder, which is still the one that is watched; returns its descriptor.
    Raises OSError."""
    refuse_other(path.parent)
    return create_plain(path)


def claim(path: Path, *, make: bool = True) -> None:
    """Before a library writes a new file in a folder that is watched: see that it is still that
    folder, and that nothing lies there. make: leave an empty file of ours there, which the library
    fills. Raises OSError."""
    if str(path.parent.absolute()) not in _made:
        return
    refuse_other(path.parent)
    if make:
        os.close(create_plain(path))
    elif os.path.lexists(path):
        raise NotPlain(path, msg("something of that name is there already"))


# Files that the user names
# -------------------------------------------------------------------------------------------


def exists(name: str | Path) -> bool:
    """Whether a file or folder of that name is there; a name that no disk takes is not."""
    with suppress(OSError, ValueError):
        Path(name).stat()
        return True
    return False


def unfit(name: str) -> str:
    """Why a name can be none of a local file that is read: “it is a pipe …”; nothing where it can,
    or means none."""
    if "\0" in name:
        return msg("it holds a character that no name can have")
    if name.startswith("/vsistdin"):
        return _NO_FILE
    try:
        status = Path(_ON_DISK.sub("", name)).stat()
    except OSError as error:
        if error.errno == errno.ENAMETOOLONG and _is_local(name):
            return msg("it is longer than any name on a disk")
        return next(filter(None, map(_unfit_part, _parts(name))), "")
    return _unfit_status(name, status)


def _parts(name: str) -> Iterator[str]:
    """All that lies between two marks in a name, or behind one: a file itself may be called with
    such marks."""
    marks = [match.start() for match in _MARKS.finditer(name)][:_MOST_MARKS]
    for index, begin in enumerate(marks, 1):
        for end in (*marks[index:], len(name)):
            yield name[begin + 1 : end]


def _unfit_part(part: str) -> str:
    """The same of a part of a name of GDAL's, such as “GTIFF_DIR:1:FILE”, that may be the name of a
    file."""
    for path in {part, part.lstrip("/")} if part.startswith("//") else {part}:
        with suppress(OSError, ValueError):
            if why := _unfit_status(path, Path(path).stat()):
                return why
    return ""


def _unfit_status(name: str, status: os.stat_result) -> str:
    if stat.S_ISREG(status.st_mode):
        return (
            msg("it is no file on a disk, but of the system itself")
            if _is_of_the_kernel(name, status)
            else ""
        )
    return "" if stat.S_ISDIR(status.st_mode) else _NO_FILE


def _is_local(name: str) -> bool:
    return not name.startswith("/vsi") and "<" not in name and ":" not in name[2:]


def _is_of_the_kernel(name: str, status: os.stat_result) -> bool:
    if os.path.realpath(name).startswith(tuple(f"{place}/" for place in _KERNEL)):
        return True
    return status.st_dev in _devices_mounted(_KERNEL)


@lru_cache(maxsize=4)  # asked for every file that is opened
def _devices_mounted(places: tuple[str, ...]) -> frozenset[int]:
    # Where nothing is mounted there, as in a chroot or a container, it is a folder of the disk that
    # holds all else too.
    mounted = [place for place in places if os.path.ismount(place)]
    return frozenset(Path(place).stat().st_dev for place in mounted)


def shortened(name: str, longest: int = 200) -> str:
    """A name for a sentence."""
    return name if len(name) <= longest else f"{name[: longest // 2]}…{name[-longest // 2 :]}"


def open_named(name: str | Path) -> int:
    """Open a file that the user named, to read it; links are followed. Returns a descriptor.

    Raises OSError; NotPlain, with the reason, where it is a pipe, a device or a file of the system
    itself."""
    if why := unfit(str(name)):
        raise NotPlain(name, why)
    descriptor = os.open(name, os.O_RDONLY | _BYTES | (_PLAIN & ~getattr(os, "O_NOFOLLOW", 0)))
    if stat.S_ISREG(os.fstat(descriptor).st_mode):
        return descriptor
    os.close(descriptor)
    raise (
        NotPlain(name, msg("it is a folder"))
        if Path(name).is_dir()
        else NotPlain(name, msg("it is no plain file"))
    )


def read_named(name: str | Path, limit: int = JSON_LIMIT) -> bytes:
    """The content of a file that the user named. Raises OSError; NotPlain also where it is
    larger."""
    return _content(open_named(name), name, limit)

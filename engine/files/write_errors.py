"""What is said where a file cannot be written: the disk is full, or the folder refuses."""

from __future__ import annotations

import errno
import os
import shutil
import tempfile
from pathlib import Path

from ..errors import OutOfSpace, OutputRefused
from ..messages import Remedy, msg
from .doors import NotPlain, is_hidden_name, shortened

_NO_SPACE = (
    "no space left",
    "disk full",
    "disk is full",
    "not enough space",
    "disk quota",
    "file too large",
)

_LONGEST_OF_SQLITE = 504  # bytes of a path: that of its journal is 8 longer and ends at 512


def refuse_long_path(path: Path) -> None:
    """Raise OutputRefused where SQLite, which writes GeoPackages, does not open a file of that
    path."""
    if path.suffix == ".gpkg" and len(os.fsencode(os.path.realpath(path))) > _LONGEST_OF_SQLITE:
        raise _too_long(path)


def _too_long(path: Path) -> OutputRefused:
    return OutputRefused(
        msg(
            "The path of “{path}” is too long to be written to ({length} characters); choose a "
            "folder with a shorter one.",
            Remedy.OTHER_FOLDER,
            path=shortened(str(path)),
            length=len(str(path)),
        )
    )


def write_failure(path: Path, message: str) -> OutOfSpace | OutputRefused:
    """The error for a write that failed: a full disk, or a folder that refuses."""
    folder = path.parent.parent if path.parent.suffix == ".partial" else path.parent
    if not path.parent.is_dir():
        return OutputRefused(
            msg(
                "The folder of “{path}” is gone: it was deleted, renamed or taken away meanwhile; "
                "put it back, then try again.",
                Remedy.OTHER_FOLDER,
                path=folder / path.name,
            )
        )
    refuse_long_path(path)
    told = any(sign in message.lower() for sign in _NO_SPACE)
    if told or _disk_is_full(path) or _takes_no_more(path.parent):
        return OutOfSpace(
            msg(
                "The disk is full: not all could be written to “{folder}”. Free some space there, "
                "then try again.",
                Remedy.OTHER_FOLDER,
                folder=folder,
            )
        )
    if not message:
        return OutputRefused(
            msg("“{name}” cannot be written.", Remedy.OTHER_FOLDER, name=path.name)
        )
    return OutputRefused(
        msg(
            "“{name}” cannot be written (GDAL says: {message}).",
            Remedy.OTHER_FOLDER,
            name=path.name,
            message=message,
        )
    )


def _disk_is_full(path: Path) -> bool:
    try:
        return shutil.disk_usage(path.parent).free < 1_000_000
    except OSError:
        return False


def _takes_no_more(folder: Path) -> bool:
    """Whether a megabyte more finds no room, as with a quota: GDAL 3.10 says why a write failed on
    stderr alone."""
    try:
        with tempfile.TemporaryFile(dir=folder, buffering=0) as probe:
            return probe.write(bytes(2**20)) < 2**20
    except OSError as error:
        return is_full(error)


def from_os_error(error: OSError, path: Path) -> OutOfSpace | OutputRefused:
    """The error for a file or folder of a result that the system does not let be written."""
    if is_full(error):
        return write_failure(path, "no space left")
    if error.errno == errno.ENOENT and not path.parent.exists():
        return write_failure(path, str(error.strerror))
    name = Path(error.filename or "").name if isinstance(error, NotPlain) else ""
    if name and not is_hidden_name(name):
        return _not_replaced(name, path, error)
    return cannot_write(path, error)


def _not_replaced(name: str, path: Path, error: OSError) -> OutputRefused:
    """The error for a link, or another thing that is no plain file, where one is to be written."""
    folder = path if path.is_dir() else path.parent
    folder = folder.parent if is_hidden_name(folder.name) else folder
    return OutputRefused(
        msg(
            "“{name}” cannot be written into “{folder}”: {reason}; take it away, then try again.",
            Remedy.OTHER_FOLDER,
            name=name,
            folder=folder,
            reason=error.strerror or error,
        )
    )


def cannot_write(path: Path, error: OSError) -> OutOfSpace | OutputRefused:
    """The error for any other file that cannot be written: weights, cards and the like."""
    if is_full(error):
        return OutOfSpace(
            msg(
                "There is no space left for “{path}”; free some, then try again.",
                Remedy.OTHER_FOLDER,
                path=path,
            )
        )
    if error.errno == errno.ENAMETOOLONG:
        return _too_long(path)
    if error.errno == errno.EEXIST and (link := Path(error.filename or path)).is_symlink():
        return OutputRefused(
            msg(
                "“{link}” is a link to “{target}”, which does not exist; make that folder, or "
                "choose another one.",
                Remedy.OTHER_FOLDER,
                link=link,
                target=link.readlink(),
            )
        )
    return OutputRefused(
        msg(
            "“{path}” cannot be written: {reason}; allow that, or choose another folder.",
            path=path,
            reason=error.strerror or error,
        )
    )


def is_full(error: BaseException) -> bool:
    """Whether a disk, or the user's share of it, is full, or a file as large as it can be."""
    full = errno.ENOSPC, getattr(errno, "EDQUOT", -1), errno.EFBIG
    return isinstance(error, OSError) and error.errno in full

"""Whether files are still what they were: told by size, time, and a hash of each or of parts of it.

A run that can be resumed looks often (`marks`, `changed`), a recipe once (`fingerprint`).
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable
from itertools import islice
from pathlib import Path
from typing import Any

from osgeo import gdal

from ..files.databases import reading
from ..files.doors import unfit
from ..files.names import file_behind, in_pieces, is_there
from .gdal_io import attempt, quiet

_WHOLE = 8 * 2**20  # bytes: smaller files of a run are hashed whole
_WHOLE_OF_RECIPE = 64 * 2**20  # the same of a recipe, which keeps no hash of larger ones
_GZIP = "/vsigzip/"
_MOST_FILES = 10_000  # behind one virtual raster, or in a folder that is one input
_HEAD, _BLOCK, _BLOCKS = (
    2**20,
    2**16,
    16,
)  # of larger ones the beginning and blocks spread over the rest

Mark = dict[str, Any]


def marks(names: Iterable[str]) -> dict[str, Mark]:
    """What can be told of each file; names that mean no file (a service, a part of a container) are
    left out."""
    return {name: mark for name in names if (mark := _mark(name)) is not None}


def changed(then: dict[str, Mark]) -> list[str]:
    """The names of files that are there and no longer what they were; one that is gone has not
    changed."""
    return [name for name, mark in then.items() if (now := _mark(name)) is not None and now != mark]


def files_of(dataset: gdal.Dataset) -> list[str]:
    """All files that a dataset is read from, its own and those that it refers to, through virtual
    rasters in turn."""
    found = dict.fromkeys(_listed(dataset))
    virtual = [name for name in found if name.lower().endswith(".vrt")]
    seen = set(virtual)
    while virtual and len(found) < _MOST_FILES:
        with quiet():
            inner = attempt(gdal.OpenEx, virtual.pop(), gdal.OF_RASTER | gdal.OF_READONLY)
        listed = _listed(inner) if inner is not None else []
        found.update(dict.fromkeys(listed))
        fresh = {name for name in listed if name.lower().endswith(".vrt")} - seen
        seen |= fresh
        virtual += sorted(fresh)
    return list(found)


def _listed(dataset: gdal.Dataset) -> list[str]:
    with quiet():
        listed = attempt(dataset.GetFileList) or []
    # QGIS writes statistics beside an image as soon as it is looked at.
    return [name for name in listed if not name.endswith(".aux.xml")]


def _file_of(name: str) -> str:
    """The file that a name reads from; of one that is compressed by itself the compressed one: of
    what is in it GDAL tells another time each time."""
    name = in_pieces(file_behind(name))
    packed = name[len(_GZIP) :]
    return packed if name.lower().startswith(_GZIP) and is_there(packed) else name


def _mark(name: str) -> Mark | None:
    name = _file_of(name)
    if name.startswith("/vsi"):
        return _of_service(name)
    path = Path(name)
    try:
        if not path.is_file() or unfit(name):
            return None
        status = path.stat()
        mark: Mark = {"size": status.st_size, "sha256": _hash(path, status.st_size)}
    except (OSError, ValueError):
        return None
    # A file hashed whole may have been copied to its place again; of another the time tells what
    # the hash has not seen.
    return mark if status.st_size <= _WHOLE else {**mark, "modified": status.st_mtime_ns}


def fingerprint(name: str) -> Mark | None:
    """Size, modification time and, for local files up to 64 MB, SHA-256, of the file that a name
    reads from.

    Of a folder (Zarr, a file geodatabase) size and time of all its files together. None for what is
    neither."""
    name = _file_of(name)
    path = Path(name)
    try:
        if path.is_dir():
            return _of_folder(path)
        if not path.is_file() or unfit(name):
            return _of_service(name)
        facts: Mark = {"size": path.stat().st_size, "modified": int(path.stat().st_mtime)}
        if facts["size"] <= _WHOLE_OF_RECIPE:
            with reading(path) as file:
                facts["sha256"] = hashlib.sha256(file.read(_WHOLE_OF_RECIPE)).hexdigest()
    except (OSError, ValueError):
        return None
    return facts


def _of_folder(folder: Path) -> Mark | None:
    files = list(islice((path for path in folder.rglob("*") if path.is_file()), _MOST_FILES + 1))
    if not files or len(files) > _MOST_FILES:
        return None  # too many to be looked at each time
    stats = [path.stat() for path in files]
    return {
        "size": sum(stat.st_size for stat in stats),
        "modified": int(max(stat.st_mtime for stat in stats)),
    }


def _of_service(name: str) -> Mark | None:
    """Size and modification time as a server or an archive tells them."""
    if not name.startswith("/vsi"):
        return None
    with quiet():
        facts = attempt(gdal.VSIStatL, name)
    return None if facts is None else {"size": facts.size, "modified": int(facts.mtime)}


def _hash(path: Path, size: int) -> str:
    digest = hashlib.sha256()
    with reading(path) as file:
        if size <= _WHOLE:
            digest.update(file.read(_WHOLE))
            return digest.hexdigest()
        digest.update(file.read(_HEAD))
        for index in range(1, _BLOCKS + 1):
            file.seek(index * (size - _BLOCK) // _BLOCKS, os.SEEK_SET)
            digest.update(file.read(_BLOCK))
    return digest.hexdigest()

"""Whether the files of a run are still what they were: told by size, time, and a hash of parts of
each."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from osgeo import gdal

from ..files.doors import unfit
from ..files.names import file_behind
from .gdal_io import attempt, quiet

_WHOLE = 8 * 2**20  # bytes: smaller files are hashed whole
_MOST_FILES = 10_000  # behind one virtual raster
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


def _mark(name: str) -> Mark | None:
    name = file_behind(name)
    if name.startswith("/vsi"):
        with quiet():
            facts = attempt(gdal.VSIStatL, name)
        return None if facts is None else {"size": facts.size, "modified": int(facts.mtime)}
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


def _hash(path: Path, size: int) -> str:
    digest = hashlib.sha256()
    with path.open("rb") as file:
        if size <= _WHOLE:
            digest.update(file.read(_WHOLE))
            return digest.hexdigest()
        digest.update(file.read(_HEAD))
        for index in range(1, _BLOCKS + 1):
            file.seek(index * (size - _BLOCK) // _BLOCKS, os.SEEK_SET)
            digest.update(file.read(_BLOCK))
    return digest.hexdigest()

"""Which product a name means: a folder, an archive, or the metadata in it."""

from __future__ import annotations

import re
from pathlib import Path

from ..files.names import own_name
from .contents import Contents, contents_of
from .landsat import landsat
from .scene import Scene
from .sentinel2 import sentinel2

_MTL = re.compile(r"L[COTEM]\d\d_[^/]*_MTL\.(?:txt|xml|json)", re.IGNORECASE)
_SAFE = re.compile(r"MTD_MSI(?:L1C|L2A)\.xml|manifest\.safe", re.IGNORECASE)
# Folders that GDAL reads by itself.
_OF_GDAL = (".zarr", ".gdb", ".adf")


def scene_of(name: str) -> Scene | None:
    """The scene that a name means; None where it is an image as any other.

    Raises RasterUnreadable where it is a product and something of it is missing or damaged."""
    if not _may_be_scene(name):
        return None
    own = own_name(name)
    path = Path(name)
    if _MTL.fullmatch(own):
        return landsat(name, _beside(path), own)
    if _SAFE.fullmatch(own):
        return sentinel2(name, _beside(path))
    contents = contents_of(name)
    if contents is None or any(each.lower().endswith(_OF_GDAL) for each in contents.names[:50]):
        return None
    if not contents.archive and path.resolve().parent.name == "GRANULE":
        whole = contents_of(str(path.resolve().parents[1]))
        return sentinel2(name, whole, path.resolve().name) if whole else None
    return sentinel2(name, contents) or landsat(name, contents)


def _may_be_scene(name: str) -> bool:
    """Whether a name is that of a local folder, of an archive, or of metadata of a product."""
    if name.startswith("/vsi") or "<" in name or "\0" in name:
        return False
    own = own_name(name)
    try:
        path = Path(name)
        return path.is_dir() or (
            bool(
                _MTL.fullmatch(own)
                or _SAFE.fullmatch(own)
                or own.lower().endswith((".zip", ".tar"))
            )
            and path.is_file()
        )
    except (OSError, ValueError):
        return False


def _beside(path: Path) -> Contents:
    """The folder that a file of metadata lies in."""
    found = contents_of(str(path.resolve().parent))
    assert found is not None
    return found

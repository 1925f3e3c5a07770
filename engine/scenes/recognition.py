"""Which product a name means: a folder, an archive, a table, a STAC Item, or the metadata of a
product."""

from __future__ import annotations

import re
from pathlib import Path

from ..files.names import own_name
from ..request import files_named
from .contents import contents_of
from .scene import Scene, side_by_side

_MTL = re.compile(r"L[COTEM]\d\d_[^/]*_MTL\.(?:txt|xml|json)", re.IGNORECASE)
_SAFE = re.compile(r"MTD_MSI(?:L1C|L2A)\.xml|manifest\.safe", re.IGNORECASE)
_PLANET = re.compile(r"\d{8}_\d{6}_.*_AnalyticMS.*\.tif", re.IGNORECASE)
_FILES = (".zip", ".tar", ".csv", ".json", ".geojson")
# Folders that GDAL reads by itself.
_OF_GDAL = re.compile(
    r"(?:.*/)?(?:zarr\.json|\.z(?:group|array|attrs|metadata)|.*\.gdbtable|.*\.adf)"
)


def scene_of(name: str) -> Scene | None:
    """The scene that a name means; None where it is an image as any other.

    Several products separated by `;` are one image. Raises RasterUnreadable where something of a
    product is missing or damaged."""
    parts = files_named(name)
    if len(parts) > 1:
        return side_by_side(name, [scene_of(part) for part in parts])
    if not _may_be_scene(name):
        return None
    # The readers are loaded for products alone.
    from .readers import from_file, from_folder

    path = Path(name)
    if path.is_dir() or name.lower().endswith((".zip", ".tar")):
        contents = contents_of(name)
        if contents is None or any(map(_OF_GDAL.fullmatch, contents.names)):
            return None
        return from_folder(name, contents)
    return from_file(name)


def _may_be_scene(name: str) -> bool:
    """Whether a name is that of a local folder or archive, of metadata of a product, a table, or an
    Item."""
    if name.lower().startswith(("http://", "https://")):
        return True
    if not name.strip() or name.startswith("/vsi") or "<" in name or "\0" in name:
        return False
    own = own_name(name)
    try:
        path = Path(name)
        return path.is_dir() or (
            (
                own.lower().endswith(_FILES)
                or any(each.fullmatch(own) for each in (_MTL, _SAFE, _PLANET))
            )
            and path.is_file()
        )
    except (OSError, ValueError):
        return False

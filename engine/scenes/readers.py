"""What reads each product."""

from __future__ import annotations

import re
from pathlib import Path

from ..files.names import own_name
from .band_files import folder_of_bands, table_of_bands
from .contents import Contents, contents_of
from .hls import hls
from .landsat import landsat
from .planet import IMAGE, planet
from .scene import Scene
from .sentinel2 import sentinel2
from .stac import is_address, stac_item

_MTL = re.compile(r".*_MTL\.(?:txt|xml|json)", re.IGNORECASE)
_SAFE = re.compile(r".*\.(?:xml|safe)", re.IGNORECASE)
_READERS = (sentinel2, landsat, planet, hls, folder_of_bands)


def from_folder(name: str, contents: Contents) -> Scene | None:
    """The scene in a folder or an archive; None where no product lies there."""
    place = Path(name).resolve()
    if not contents.archive and place.parent.name == "GRANULE":
        whole = contents_of(str(place.parents[1]))
        return sentinel2(name, whole, place.name) if whole else None
    return next(filter(None, (reader(name, contents) for reader in _READERS)), None)


def from_file(name: str) -> Scene | None:
    """The scene that a file stands for; None where it is a file as any other."""
    if "://" in name:
        return stac_item(name) if is_address(name) else None
    own = own_name(name)
    if own.lower().endswith(".csv"):
        return table_of_bands(name)
    if _MTL.fullmatch(own):
        return landsat(name, _beside(name), own)
    if own.lower().endswith((".json", ".geojson")):
        return stac_item(name)
    if _SAFE.fullmatch(own):
        return sentinel2(name, _beside(name))
    return planet(name, _beside(name), own) if IMAGE.fullmatch(own) else None


def _beside(name: str) -> Contents:
    """The folder that a file of metadata lies in."""
    found = contents_of(str(Path(name).resolve().parent))
    if found is None:
        raise ValueError(f"{name} lies in no folder")
    return found

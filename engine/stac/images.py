"""An Item of a STAC API as a candidate: where, when, how cloudy, on which orbit.

Source: STAC 1.0 and 1.1 with the extensions eo, grid, mgrs, sat, landsat; names of products as
their documents give them (docs/scenes.md).
"""

from __future__ import annotations

import json
import re
import zlib
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urljoin

from ..files.json_text import json_text
from ..messages import Message, msg
from ..scenes.metadata import day_of, share_of
from ..scenes.stac import is_address

# 32TQM in “S2A_32TQM_20210601_0_L2A”, “…_T32TQM_…” and “HLS.L30.T32TQM.2021152…”.
_MGRS = re.compile(r"(?:^|[._])T?(\d{1,2}[C-HJ-NP-X][A-HJ-NP-Z]{2})(?=[._]|$)")
_ORBIT = re.compile(r"_R(\d{3})_")
_PICTURES = ("thumbnail", "rendered_preview", "preview", "overview")
_SHOWN = ("image/png", "image/jpeg", "image/jpg", "image/webp")


@dataclass(frozen=True)
class FoundImage:
    """What an Item says of its image.

    tile: of MGRS or WRS, or "" where it names none. date: 2021-06-01. cloud: percent, None where it
    is not said. orbit: "" where it is not said. footprint: a geometry of GeoJSON. thumbnail,
    address: of a picture and of the Item itself, "" where there is none. base: the address that
    relative names in the Item start from; packed: the Item, as small as a hundred thousand of them
    have to be."""

    id: str
    tile: str
    date: str
    cloud: float | None
    orbit: str
    footprint: dict[str, Any] = field(compare=False, repr=False)
    thumbnail: str = ""
    address: str = ""
    base: str = ""
    packed: bytes = field(default=b"", compare=False, repr=False)

    @property
    def item(self) -> dict[str, Any]:
        """The Item as the server gave it."""
        found: dict[str, Any] = json.loads(zlib.decompress(self.packed))
        return found


def image_of(item: object, api: str) -> FoundImage | Message:
    """What an Item says of its image, or why it cannot be a candidate. api: the address of the
    server."""
    if not isinstance(item, dict) or not isinstance(item.get("assets"), dict):
        return msg("it is no Item with assets")
    about = item.get("properties")
    about = about if isinstance(about, dict) else {}
    date = day_of(str(about.get("datetime") or about.get("start_datetime") or ""))
    if date is None:
        return msg("it does not say when it was taken")
    footprint = _footprint(item)
    if footprint is None:
        return msg("it does not say where it lies")
    name = str(item.get("id") or "")
    address = _address(item)
    collection = item.get("collection")
    return FoundImage(
        id=name,
        tile=_tile(about, name),
        date=date,
        cloud=share_of(str(about.get("eo:cloud_cover", ""))),
        orbit=_orbit(about, name),
        footprint=footprint,
        thumbnail=_thumbnail(item, address or api),
        address=address if is_address(address) else "",
        base=address if is_address(address) else f"{api}/collections/{collection}/items/{name}",
        packed=zlib.compress(json_text(item).encode(), 1),
    )


def _address(item: dict[str, Any]) -> str:
    links = item.get("links")
    for link in links if isinstance(links, list) else ():
        if isinstance(link, dict) and link.get("rel") == "self":
            return str(link.get("href") or "")
    return ""


def _footprint(item: dict[str, Any]) -> dict[str, Any] | None:
    """The geometry of an Item, else its bounds as one."""
    geometry = item.get("geometry")
    if isinstance(geometry, dict) and geometry.get("type") in ("Polygon", "MultiPolygon"):
        return geometry
    bounds = item.get("bbox")
    if not isinstance(bounds, list) or len(bounds) not in (4, 6):
        return None
    west, south, east, north = (*bounds[:2], *bounds[len(bounds) // 2 :][:2])
    if not all(isinstance(each, (int, float)) for each in (west, south, east, north)):
        return None
    corners = [[west, south], [east, south], [east, north], [west, north], [west, south]]
    return {"type": "Polygon", "coordinates": [corners]}


def _tile(about: dict[str, Any], name: str) -> str:
    """“32TQM” of MGRS, “193028” of WRS, or what the grid of the collection calls it."""
    code = str(about.get("grid:code") or "").strip()
    system, _, rest = code.partition("-")
    if rest:
        return _plain(rest.zfill(5) if system == "MGRS" else rest if system == "WRS2" else code)
    if tile := str(about.get("s2:mgrs_tile") or ""):
        return _plain(tile.zfill(5))
    parts = [about.get(f"mgrs:{part}") for part in ("utm_zone", "latitude_band", "grid_square")]
    if all(parts):
        return _plain("".join(map(str, parts)).zfill(5))
    path, row = about.get("landsat:wrs_path"), about.get("landsat:wrs_row")
    if path and row:
        return _plain(f"{path!s:0>3}{row!s:0>3}")
    found = _MGRS.search(name)
    return found[1].zfill(5) if found else ""


def _plain(code: str) -> str:
    """A code that can be part of the name of a folder."""
    return re.sub(r"[^A-Za-z0-9-]+", "-", code)[:40].strip("-")


def _orbit(about: dict[str, Any], name: str) -> str:
    """The track along which an image was taken: of two dates with one orbit, seen from one side."""
    orbit = about.get("sat:relative_orbit")
    if orbit is not None:
        return f"{orbit}{about.get('sat:orbit_state') or ''}"
    for text in (str(about.get("s2:product_uri") or ""), name):
        if found := _ORBIT.search(text):
            return str(int(found[1]))
    return str(about.get("landsat:wrs_path") or "")


def _thumbnail(item: dict[str, Any], base: str) -> str:
    """The address of a small picture that any program shows; "" where there is none."""
    assets = {key: asset for key, asset in item["assets"].items() if isinstance(asset, dict)}
    roles = {key: asset.get("roles") for key, asset in assets.items()}
    named = [key for key in _PICTURES if key in assets]
    said = [key for key, each in roles.items() if isinstance(each, list) and "thumbnail" in each]
    for key in (*said, *named):
        href, kind = str(assets[key].get("href") or ""), str(assets[key].get("type") or "")
        shown = kind.partition(";")[0] in _SHOWN or (
            not kind and re.search(r"\.(?:png|jpe?g|webp)(?:\?|$)", href, re.IGNORECASE)
        )
        address = urljoin(base, href)
        if href and shown and address.startswith(("http://", "https://")):
            return address
    return ""

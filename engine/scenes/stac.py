"""STAC Items as images: assets by the common names of their bands, scaled as `raster:bands` says.

Source: STAC 1.0 and 1.1 (stacspec.org), with the extensions eo and raster.
"""

from __future__ import annotations

import json
import posixpath
import re
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urljoin, urlsplit

from ..errors import RasterUnreadable
from ..files.doors import read_named
from ..files.names import from_file_address, own_name, service_name
from ..messages import Message, msg
from .band_colours import SENSORS, colour_named, colours_of, sensor_named
from .contents import TEXT_LIMIT
from .metadata import BadMetadata, as_number, day_of, share_of
from .scene import Scene, SceneBand, unreadable_metadata

_NO_BANDS = {"thumbnail", "overview", "visual", "metadata"}  # roles
_IMAGE = re.compile(r"\.(?:tiff?|jp2|vrt|img)(?:[?#]|$)", re.IGNORECASE)
_MASKS = {"scl": "scl", "qa_pixel": "qa_pixel", "fmask": "fmask", "udm2": "udm2",
          "ortho_udm2": "udm2"}  # fmt: skip
_KEPT_SECONDS = 600.0
# Seconds that a server may take: without them a detection could wait for ever.
_PATIENCE = {"GDAL_HTTP_TIMEOUT": "30", "GDAL_HTTP_CONNECTTIMEOUT": "10"}
_fetched: dict[str, tuple[float, bytes]] = {}


def is_address(name: str) -> bool:
    """Whether a name is the address of what may be an Item on a server."""
    if not name.lower().startswith(("http://", "https://")):
        return False
    path = urlsplit(name).path
    return path.lower().endswith((".json", ".geojson")) or "/items/" in path


def stac_item(name: str) -> Scene | None:
    """The image of an Item; None where a local file is none. Raises RasterUnreadable where it
    cannot be had, or names no bands."""
    item = _item(name)
    return None if item is None else scene_of_item(name, item)


def scene_of_item(name: str, item: dict[str, Any]) -> Scene:
    """The image of an Item that is known already. name: its file or address, from which relative
    names in it start. Raises RasterUnreadable where it names no bands."""
    try:
        return _scene(name, item)
    except (KeyError, TypeError, AttributeError, ValueError) as error:
        raise unreadable_metadata(name, own_name(name), error) from None


def _item(name: str) -> dict[str, Any] | None:
    address = is_address(name)
    try:
        item = json.loads((_fetch(name) if address else read_named(name, TEXT_LIMIT)).decode())
    except (OSError, ValueError, RecursionError) as error:
        if address:
            raise RasterUnreadable(
                msg(
                    "“{name}” cannot be fetched as a STAC Item ({why}); check its address.",
                    name=name,
                    why=error,
                )
            ) from None
        return None
    if isinstance(item, dict) and isinstance(item.get("assets"), dict) and "stac_version" in item:
        return item
    if address:
        raise RasterUnreadable(
            msg("“{name}” is no STAC Item with assets; give the address of one.", name=name)
        )
    return None


def _fetch(address: str) -> bytes:
    """The text at an address, kept for some minutes. Raises OSError."""
    from osgeo import gdal

    kept = _fetched.get(address)
    if kept and time.monotonic() - kept[0] < _KEPT_SECONDS:
        return kept[1]
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    gdal.ErrorReset()
    before = {name: gdal.GetThreadLocalConfigOption(name) for name in _PATIENCE}
    for name, seconds in _PATIENCE.items():
        gdal.SetThreadLocalConfigOption(name, before[name] or seconds)
    try:
        file = gdal.VSIFOpenL(f"/vsicurl_streaming/{address}", "rb")
        if file is None:
            raise OSError(gdal.GetLastErrorMsg() or msg("nothing comes from there"))
        content = bytes(gdal.VSIFReadL(1, TEXT_LIMIT + 1, file) or b"")
        gdal.VSIFCloseL(file)
    except RuntimeError as error:
        raise OSError(str(error)) from None
    finally:
        gdal.PopErrorHandler()
        for name, seconds in before.items():
            gdal.SetThreadLocalConfigOption(name, seconds)
    if len(content) > TEXT_LIMIT:
        raise OSError(msg("it is larger than {limit} MB", limit=TEXT_LIMIT // 2**20))
    while len(_fetched) >= 16:
        _fetched.pop(next(iter(_fetched)))
    _fetched[address] = time.monotonic(), content
    return content


def _scene(name: str, item: dict[str, Any]) -> Scene:
    about = item.get("properties") or {}
    platform = str(about.get("platform") or about.get("constellation") or "")
    sensor = sensor_named(platform, str(item.get("id") or "")) or ""
    applied = about.get("earthsearch:boa_offset_applied") is True
    bands: dict[str, SceneBand] = {}
    for band in _bands(name, item, sensor):
        # Of what is there twice, the first; JPEG 2000 beside GeoTIFF was put last.
        bands.setdefault(band.colour or "", band)
    bands.pop("", None)
    if not bands:
        raise RasterUnreadable(
            msg(
                "“{name}” is a STAC Item whose assets name no bands (eo:bands or bands); give "
                "their files in a table of colours and files (CSV).",
                name=own_name(name),
            )
        )
    order = [colour for colour in (*SENSORS["sentinel-2"].values(), *bands) if colour in bands]
    return Scene(
        name=name,
        product=msg("STAC Item of {platform}", platform=platform or own_name(name)),
        sensor=sensor,
        bands=tuple(_offset_once(bands[colour], applied) for colour in dict.fromkeys(order)),
        date=day_of(str(about.get("datetime") or about.get("start_datetime") or "")),
        cloud=share_of(str(about.get("eo:cloud_cover", ""))),
        mask=_mask(name, item),
        reads=() if is_address(name) else (name,),
        notes=_notes(name, about, bands),
    )


def _offset_once(band: SceneBand, applied: bool) -> SceneBand:  # noqa: FBT001
    """The band without its offset where the item says that stored values have it already."""
    if not applied:
        return band
    return SceneBand(band.name, band.colour, band.file, band.band, band.scale, 0.0, band.nodata)


def _bands(name: str, item: dict[str, Any], sensor: str) -> Iterator[SceneBand]:
    assets = [
        (key, asset)
        for key, asset in item["assets"].items()
        if isinstance(asset, dict) and _may_hold_bands(key, asset)
    ]
    for key, asset in sorted(assets, key=lambda each: "jp2" in f"{each[0]}{each[1].get('type')}"):
        told = asset.get("bands") or asset.get("eo:bands") or [{"name": key}]
        stored = asset.get("raster:bands") or [{}] * len(told)
        for number, (band, values) in enumerate(zip(told, stored), 1):
            merged = {**asset, **values, **band}
            called = str(band.get("name") or key)
            common = str(band.get("eo:common_name") or band.get("common_name") or "")
            nodata = merged.get("nodata")
            yield SceneBand(
                name=called,
                colour=_colour(called if len(told) > 1 else f"{called}|{key}", common, sensor),
                file=file_of(name, asset["href"]),
                band=number,
                scale=_number(merged, "scale", 1.0),
                offset=_number(merged, "offset", 0.0),
                nodata=as_number(str(nodata)) if isinstance(nodata, (int, float)) else None,
            )


def _may_hold_bands(key: str, asset: dict[str, Any]) -> bool:
    roles = {str(role).lower() for role in asset.get("roles") or ()}
    kind, href = str(asset.get("type") or ""), str(asset.get("href") or "")
    image = kind.startswith(("image/tiff", "image/jp2", "image/vnd.stac.geotiff"))
    return (image or bool(_IMAGE.search(href))) and not (roles | {key.lower()}) & _NO_BANDS


def _colour(names: str, common: str, sensor: str) -> str | None:
    """The colour of a band: STAC calls all three red edges of Sentinel-2 “rededge”, their own names
    do not."""
    each = names.split("|")
    words = next(filter(None, map(colour_named, each)), None)
    numbers = next(filter(None, colours_of(each, sensor=sensor)), None) if sensor else None
    return words or numbers or colour_named(common)


def _number(values: dict[str, Any], key: str, otherwise: float) -> float:
    value = values.get(f"raster:{key}", values.get(key))
    return otherwise if value is None else as_number(str(value))


def file_of(name: str, href: str) -> str:
    """The name by which GDAL opens what an item refers to. Raises BadMetadata where an item of a
    server names a file of this machine."""
    if (served := service_name(href)) != href:
        return served
    if href.lower().startswith(("http://", "https://")):
        return f"/vsicurl/{href}"
    if is_address(name):
        if re.match(r"[A-Za-z][A-Za-z0-9+.-]*:|/vsi|\\", href):
            raise BadMetadata(f"“{href[:80]}” is no place on its server")
        return f"/vsicurl/{urljoin(name, href)}"
    if href.startswith("/vsi"):
        return href
    href = from_file_address(href)
    if re.match(r"[A-Za-z][A-Za-z0-9+.-]+:", href):
        raise BadMetadata(f"“{href[:80]}” is no place that can be read")
    return posixpath.normpath((Path(name).resolve().parent / href).as_posix())


def _mask(name: str, item: dict[str, Any]) -> str | None:
    for key, asset in item["assets"].items():
        if key.lower() in _MASKS and isinstance(asset, dict) and asset.get("href"):
            return f"{file_of(name, asset['href'])}:{_MASKS[key.lower()]}"
    return None


def _notes(name: str, about: dict[str, Any], bands: dict[str, SceneBand]) -> tuple[Message, ...]:
    if any(band.is_scaled for band in bands.values()):
        return ()
    return (
        msg(
            "“{name}” tells no scale and offset of its values: they are compared as they are "
            "stored. Compare it only with images that were treated alike{why}.",
            name=own_name(name),
            why=msg(" (processing baseline {baseline})", baseline=about["s2:processing_baseline"])
            if about.get("s2:processing_baseline")
            else "",
        ),
    )

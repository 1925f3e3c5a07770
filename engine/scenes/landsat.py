"""Landsat Collection 2 as the USGS delivers it: Level 1 and Level 2, folder, .tar or MTL file.

Source: Landsat 8-9 (LSDS-1619), 4-7 (LSDS-1618) Collection 2 Level 2 Product Guides and the
Level 1 Data Format Control Books (USGS), for names, scale, offset and fill.
"""

from __future__ import annotations

import json
import math
import re
from typing import Any

from ..files.names import own_name
from ..messages import Message
from .band_colours import LANDSAT_5_MSS, SENSORS
from .contents import Contents
from .metadata import BadMetadata, Groups, as_number, day_of, read_groups, share_of
from .scene import Scene, SceneBand, incomplete, unreadable_metadata

_METADATA = r"L[COTEM]\d\d_L\d[A-Z]{2}_[^/]*_MTL\.(?:txt|xml|json)"
_PREFERRED = (".txt", ".xml", ".json")
_IMAGE = r"L[COTEM]\d\d_L\d[A-Z]{2}_[^/]*_(?:SR_)?B\d+\.TIF"
_FILL = 0.0
_REFLECTANCE = {"1": "LEVEL1_RADIOMETRIC_RESCALING", "2": "LEVEL2_SURFACE_REFLECTANCE_PARAMETERS"}
_TEMPERATURE = "LEVEL2_SURFACE_TEMPERATURE_PARAMETERS"
_NEEDED = ("blue", "green", "red", "nir08")


def landsat(name: str, contents: Contents, metadata: str = "") -> Scene | None:
    """The scene in a folder or an archive; None where it holds none of Landsat.

    metadata: its MTL file, where that was chosen. Raises RasterUnreadable where it is
    incomplete."""
    described = [metadata] if metadata else contents.matching(_METADATA)
    if not described:
        if contents.matching(_IMAGE):
            raise incomplete(name, "Landsat", ["*_MTL.txt"])
        return None
    described.sort(key=lambda file: _PREFERRED.index(file[file.rindex(".") :].lower()))
    try:
        groups = _groups(contents.read(described[0]), described[0])
        return _scene(name, contents, groups, described[0])
    except BadMetadata as error:
        raise unreadable_metadata(name, own_name(described[0]), error) from None


def _groups(text: bytes, name: str) -> Groups:
    if not name.lower().endswith(".json"):
        return read_groups(text)
    try:
        values: Any = json.loads(text.decode("utf-8"))["LANDSAT_METADATA_FILE"]
        return {group: {key: str(one) for key, one in of.items()} for group, of in values.items()}
    except (ValueError, KeyError, AttributeError, RecursionError, TypeError) as error:
        raise BadMetadata(f"{error}") from None


def _scene(name: str, contents: Contents, groups: Groups, metadata: str) -> Scene:
    product, image = (groups.get(group, {}) for group in ("PRODUCT_CONTENTS", "IMAGE_ATTRIBUTES"))
    sensor = image.get("SPACECRAFT_ID", "").lower().replace("_", "-")
    if not product or sensor not in SENSORS:
        raise BadMetadata("it is no metadata of Landsat Collection 2")
    level = product.get("PROCESSING_LEVEL", "L1TP")
    title = Message(f"Landsat {sensor[-1]} {level}")
    folder = metadata.rpartition("/")[0]
    bands, lacking = [], []
    old = image.get("SENSOR_ID") == "MSS" and sensor in ("landsat-4", "landsat-5")
    for number, colour in (LANDSAT_5_MSS if old else SENSORS[sensor]).items():
        if colour == "pan":  # finer pixels of all that is visible, no colour of its own
            continue
        file, scaling = _band(number, groups, level)
        if not file:
            continue
        inside = f"{folder}/{file}" if folder else file
        if inside not in contents.names:
            lacking.append((colour, file))
            continue
        scale, offset = scaling
        bands.append(
            SceneBand(_named(file), colour, contents.file(inside), 1, scale, offset, _FILL)
        )
    if lost := [file for colour, file in lacking if colour in _NEEDED]:
        raise incomplete(name, title, lost)
    if not bands:
        raise BadMetadata("it names no bands")
    quality = product.get("FILE_NAME_QUALITY_L1_PIXEL", "")
    quality = f"{folder}/{quality}" if folder else quality
    return Scene(
        name=name,
        product=title,
        sensor=sensor,
        bands=tuple(bands),
        date=day_of(image.get("DATE_ACQUIRED")),
        cloud=share_of(image.get("CLOUD_COVER")),
        mask=f"{contents.file(quality)}:qa_pixel" if quality in contents.names else None,
        reads=(contents.file(metadata),),
        at_surface=level[1] == "2",
    )


def _named(file: str) -> str:
    """How a file calls its band: SR_B4, B4, ST_B10."""
    match = re.search(r"_((?:SR_|ST_)?B\d+(?:_VCID_\d)?)\.", file, re.IGNORECASE)
    return match[1].upper() if match else file


def _band(number: str, groups: Groups, level: str) -> tuple[str, tuple[float, float]]:
    """The file of a band, and its scale and offset; no file where the product has no such band."""
    contents = groups["PRODUCT_CONTENTS"]
    number = number.upper()
    # Surface temperature of Landsat 7 is of the first of its two thermal bands.
    plain, thermal = f"BAND_{number}", f"BAND_ST_B{number.replace('_VCID_1', '')}"
    if file := contents.get(f"FILE_NAME_{thermal}"):
        values = groups.get(_TEMPERATURE, {})
        return file, _numbers(values, f"TEMPERATURE_MULT_{thermal}", f"TEMPERATURE_ADD_{thermal}")
    if not (file := contents.get(f"FILE_NAME_{plain}", "")):
        return "", (1.0, 0.0)
    values = groups.get(_REFLECTANCE[level[1]], {})
    if f"REFLECTANCE_MULT_{plain}" not in values:  # thermal bands of Level 1 are radiances
        return file, _numbers(values, f"RADIANCE_MULT_{plain}", f"RADIANCE_ADD_{plain}")
    scale, offset = _numbers(values, f"REFLECTANCE_MULT_{plain}", f"REFLECTANCE_ADD_{plain}")
    if level[1] == "2":
        return file, (scale, offset)
    # Of Level 1 the sun's height is not yet heeded.
    height = as_number(groups["IMAGE_ATTRIBUTES"].get("SUN_ELEVATION", ""))
    if not 0 < height <= 90:
        raise BadMetadata(f"SUN_ELEVATION is {height}")
    sine = math.sin(math.radians(height))
    return file, (scale / sine, offset / sine)


def _numbers(values: dict[str, str], *names: str) -> tuple[float, float]:
    for name in names:
        if name not in values:
            raise BadMetadata(f"it does not tell {name}")
    first, second = (as_number(values[name]) for name in names)
    return first, second

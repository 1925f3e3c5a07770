"""When an image was taken, guessed from what its layer and its file say; the analyst may say it
better."""

from __future__ import annotations

import datetime
import re
from pathlib import Path

from osgeo import gdal
from qgis.core import QgsMapLayer
from qgis.PyQt.QtCore import Qt

from .gdal_source import without_options
from .products import acquired

_FIRST, _LAST = (
    1920,
    2099,
)  # years that a name may mean: before 1920 there were no images from above to compare
_DAY = re.compile(
    r"(?<!\d)((?:19|20)\d\d)([-_.]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d{1,5}(?!\d))"
)
_GERMAN = re.compile(r"(?<!\d)(0?[1-9]|[12]\d|3[01])\.(0?[1-9]|1[0-2])\.((?:19|20)\d\d)(?!\d)")
_MONTH = re.compile(r"(?<!\d)((?:19|20)\d\d)[-_](0[1-9]|1[0-2])(?!\d)")
_YEAR = re.compile(r"(?<!\d)((?:19|20)\d\d)(?!\d)")
_KEYS = (
    ("ACQUISITIONDATETIME", "IMAGERY"),
    ("TIFFTAG_DATETIME", ""),
    ("ACQUISITION_DATE", ""),
    ("DATE_ACQUIRED", ""),
)


def date_in(text: str) -> str | None:
    """When a text says it was, as finely as it says so: 2019-07-04, 2019-07 or 2019; None where it
    names no date."""
    for pattern, order in (
        (_DAY, (1, 3, 4)),
        (_GERMAN, (3, 2, 1)),
        (_MONTH, (1, 2)),
        (_YEAR, (1,)),
    ):
        for found in pattern.finditer(text):
            parts = [int(found.group(index)) for index in order]
            try:
                datetime.date(*parts, *(1,) * (3 - len(parts)))
            except ValueError:
                continue
            if _FIRST <= parts[0] <= _LAST:
                return "-".join(f"{part:02d}" for part in parts)
    return None


def is_earlier(first: str | None, second: str | None) -> bool | None:
    """Whether the first date is before the second; None where they do not tell: 2019 and
    2019-07-04, or none."""
    if not first or not second:
        return None
    told = min(len(first), len(second))
    return None if first[:told] == second[:told] else first < second


def date_of(layer: QgsMapLayer) -> str | None:
    """When the image of a raster layer was taken: as its properties say, its name, its file's name,
    its file."""
    properties = layer.temporalProperties()
    if properties is not None and properties.isActive():
        begin = properties.fixedTemporalRange().begin()
        if begin.isValid():
            return str(begin.date().toString(Qt.DateFormat.ISODate))
    if told := acquired(layer):
        return told
    path = without_options(layer.source())
    named = date_in(layer.name())
    if named is not None or layer.providerType() != "gdal":
        return named
    return date_in(Path(path).name) or _date_in_file(path)


def _date_in_file(path: str) -> str | None:
    # Files on other machines are left alone: to open them here would hold up the window.
    if (
        path.startswith("<") or not Path(path).is_file()
    ):  # a virtual raster without a file is its own text
        return None
    dataset = gdal.OpenEx(path, gdal.OF_RASTER)
    if dataset is None:
        return None
    told = (dataset.GetMetadataItem(key, domain) for key, domain in _KEYS)
    return next((date for text in told if text and (date := date_in(text.replace(":", "-")))), None)


# ---- Order by words ------------------------------------------------------------------------------

_EARLIER = (
    "before pre prior earlier early old older "  # English
    "vorher vor davor frueher früher fruh früh frueh alt alter älter aelter "  # German
    "avant anterieur antérieur ancien ancienne "  # French
    "antes previo previa anterior viejo vieja antiguo antigua"  # Spanish
)
_LATER = (
    "after post later late new newer recent "
    "nachher nach danach spaeter später spat spät spaet neu neuer "
    "apres après posterieur postérieur nouveau nouvelle récent "
    "despues después posterior nuevo nueva reciente"
)
_PLACE = {**dict.fromkeys(_EARLIER.split(), 0), **dict.fromkeys(_LATER.split(), 1)}
_CHINESE = {"前": 0, "旧": 0, "早": 0, "后": 1, "後": 1, "新": 1, "晚": 1}
_WORD = re.compile(r"[^\W\d_]+")
_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])")
_TIME = re.compile(r"(?<![^\W_])[tT]_?([0-9])(?![^\W_])")
_JOINED = re.compile(r"(pre|post)(?=disaster|event|fire|flood|war|quake|storm|image|img|scene)")


def is_named_earlier(first: str, second: str) -> bool | None:
    """Whether the first of two names says by a word (pre, before, t0, old, vorher, avant, antes,
    前) that it comes before the second; None where they do not tell."""
    time, other = _time_in(first), _time_in(second)
    if time is not None and other is not None and time != other:
        return time < other
    places = [_place_in(name) for name in (first, second)]
    if places[0] == places[1]:
        return None
    # One word is enough: beside “scene post” stands an earlier “scene”.
    return places[0] == 0 or places[1] == 1


def _time_in(name: str) -> int | None:
    """The number of a date called t0, t1, t2."""
    found = _TIME.search(name)
    return int(found.group(1)) if found else None


def _place_in(name: str) -> int | None:
    """0 where a name says earlier, 1 where it says later; None where it says neither, or both."""
    words = _WORD.findall(_JOINED.sub(r"\1 ", _HUMP.sub(" ", name).casefold()))
    found = {_PLACE[word] for word in words if word in _PLACE} | {
        place for sign, place in _CHINESE.items() if sign in name
    }
    return found.pop() if len(found) == 1 else None

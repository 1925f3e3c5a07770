"""When an image was taken, guessed from what its layer and its file say; the analyst may say it better."""

from __future__ import annotations

import datetime
import re
from pathlib import Path

from osgeo import gdal
from qgis.core import QgsMapLayer

_FIRST, _LAST = 1920, 2099  # years that a name may mean: before 1920 there were no images from above to compare
_DAY = re.compile(r"(?<!\d)((?:19|20)\d\d)([-_.]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d{1,5}(?!\d))")
_GERMAN = re.compile(r"(?<!\d)(0?[1-9]|[12]\d|3[01])\.(0?[1-9]|1[0-2])\.((?:19|20)\d\d)(?!\d)")
_MONTH = re.compile(r"(?<!\d)((?:19|20)\d\d)[-_](0[1-9]|1[0-2])(?!\d)")
_YEAR = re.compile(r"(?<!\d)((?:19|20)\d\d)(?!\d)")
_KEYS = (("ACQUISITIONDATETIME", "IMAGERY"), ("TIFFTAG_DATETIME", ""), ("ACQUISITION_DATE", ""), ("DATE_ACQUIRED", ""))


def date_in(text: str) -> datetime.date | None:
    """The day that a text names; the first of a month or a year where it names no day; None where it names none."""
    for pattern, order in ((_DAY, (1, 3, 4)), (_GERMAN, (3, 2, 1)), (_MONTH, (1, 2, 0)), (_YEAR, (1, 0, 0))):
        for found in pattern.finditer(text):
            year, month, day = (int(found.group(index)) if index else 1 for index in order)
            try:
                date = datetime.date(year, month, day)
            except ValueError:
                continue
            if _FIRST <= year <= _LAST:
                return date
    return None


def date_of(layer: QgsMapLayer) -> datetime.date | None:
    """When the image of a raster layer was taken: as its properties say, its name, its file's name, its file."""
    properties = layer.temporalProperties()
    if properties is not None and properties.isActive():
        begin = properties.fixedTemporalRange().begin()
        if begin.isValid():
            return datetime.date(begin.date().year(), begin.date().month(), begin.date().day())
    path = layer.source().partition("|")[0]
    named = date_in(layer.name())
    if named is not None or layer.providerType() != "gdal":
        return named
    return date_in(Path(path).name) or _date_in_file(path)


def _date_in_file(path: str) -> datetime.date | None:
    # Files on other machines are left alone: to open them here would hold up the window.
    if path.startswith("<") or not Path(path).is_file():  # a virtual raster without a file is its own text
        return None
    dataset = gdal.OpenEx(path, gdal.OF_RASTER)
    if dataset is None:
        return None
    told = (dataset.GetMetadataItem(key, domain) for key, domain in _KEYS)
    return next((date for text in told if text and (date := date_in(text.replace(":", "-")))), None)

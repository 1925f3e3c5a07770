"""Which band of an image is which colour: by its name, its interpretation or its wavelength.

Names and centres: STAC's common names of bands (github.com/stac-extensions/eo), the Sentinel-2 MSI
user guide (ESA), the Landsat Collection 2 product guides (USGS) and Planet's imagery
specification.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import PurePath
from typing import Any

# Every colour, the shortest wavelength first: smallest, centre and largest, in micrometres. Where
# two overlap (pan lies over all that is visible) the nearest centre counts.
WAVELENGTHS: dict[str, tuple[float, float, float]] = {
    "coastal": (0.40, 0.443, 0.455),
    "blue": (0.45, 0.485, 0.515),
    "green1": (0.513, 0.531, 0.545),
    "green": (0.515, 0.560, 0.590),
    "yellow": (0.590, 0.608, 0.625),
    "red": (0.620, 0.660, 0.690),
    "rededge1": (0.690, 0.705, 0.722),
    "rededge2": (0.722, 0.740, 0.760),
    "rededge3": (0.765, 0.783, 0.800),
    "nir": (0.76, 0.835, 0.90),
    "nir08": (0.845, 0.865, 0.89),
    "nir09": (0.93, 0.945, 0.96),
    "cirrus": (1.35, 1.375, 1.40),
    "swir16": (1.50, 1.61, 1.78),
    "swir22": (2.05, 2.20, 2.36),
    "thermal": (10.0, 10.9, 11.4),
    "thermal2": (11.4, 12.0, 12.6),
}
COLOURS = (*WAVELENGTHS, "pan")

# What may stand in for a colour that a sensor lacks: Landsat's near infrared lies where the narrow
# one of Sentinel-2 does.
STAND_INS = {"nir": ("nir08",), "nir08": ("nir",), "thermal": ("thermal2",)}

_SENTINEL_2 = {
    "1": "coastal",
    "2": "blue",
    "3": "green",
    "4": "red",
    "5": "rededge1",
    "6": "rededge2",
    "7": "rededge3",
    "8": "nir",
    "8a": "nir08",
    "9": "nir09",
    "10": "cirrus",
    "11": "swir16",
    "12": "swir22",
}
# Its bands by how many of them a file has: all, those of surface reflectance, those of 10 and 20 m.
SENTINEL_2_STACKS = {
    len(numbers): tuple(_SENTINEL_2[number] for number in numbers)
    for numbers in (
        tuple(_SENTINEL_2),
        tuple(number for number in _SENTINEL_2 if number != "10"),
        ("2", "3", "4", "5", "6", "7", "8", "8a", "11", "12"),
    )
}
_LANDSAT_8 = {
    "1": "coastal",
    "2": "blue",
    "3": "green",
    "4": "red",
    "5": "nir08",
    "6": "swir16",
    "7": "swir22",
    "8": "pan",
    "9": "cirrus",
    "10": "thermal",
    "11": "thermal2",
}
_LANDSAT_5 = {
    "1": "blue",
    "2": "green",
    "3": "red",
    "4": "nir08",
    "5": "swir16",
    "6": "thermal",
    "7": "swir22",
}
_LANDSAT_7 = {**_LANDSAT_5, "6_vcid_1": "thermal", "6_vcid_2": "thermal2", "8": "pan"}
_LANDSAT_3 = {"4": "green", "5": "red", "6": "rededge2", "7": "nir"}
LANDSAT_5_MSS = {"1": "green", "2": "red", "3": "rededge2", "4": "nir"}  # its second instrument
_MODIS = {"1": "red", "2": "nir", "3": "blue", "4": "green", "6": "swir16", "7": "swir22"}
# Numbers of bands by sensor.
SENSORS = {
    "sentinel-2": _SENTINEL_2,
    "landsat-8": _LANDSAT_8,
    "landsat-9": _LANDSAT_8,
    "landsat-7": _LANDSAT_7,
    "landsat-5": _LANDSAT_5,
    "landsat-4": _LANDSAT_5,
    "landsat-3": _LANDSAT_3,
    "landsat-2": _LANDSAT_3,
    "landsat-1": _LANDSAT_3,
    "modis": _MODIS,
}

_WORDS = {
    "coastal": "coastal coastalblue coastalaerosol aerosol ultrablue deepblue coast",
    "blue": "blue bleu blau azul 蓝 蓝色 蓝光",
    "green1": "green1 greeni green05",
    "green": "green vert grün gruen verde greenii 绿 绿色 绿光",
    "yellow": "yellow",
    "red": "red rouge rot rojo 红 红色 红光",
    "rededge1": "rededge rededge1 vegetationrededge vegetationrededge1 rededge071 re re1",
    "rededge2": "rededge2 vegetationrededge2 rededge075 re2",
    "rededge3": "rededge3 vegetationrededge3 rededge078 re3",
    "nir": "nir nearinfrared infrared nearir nir1 nearinfrared1 nirbroad "
    "procheinfrarouge pir nahesinfrarot nahinfrarot infrarrojocercano 近红外 近红外光",
    "nir08": "nir08 narrownir nirnarrow nir8a nir865",
    "nir09": "nir09 watervapour watervapor nir2 nearinfrared2",
    "cirrus": "cirrus",
    "swir16": "swir swir1 swir16 shortwaveinfrared shortwaveinfrared1",
    "swir22": "swir2 swir22 shortwaveinfrared2",
    "thermal": "thermal thermal1 lwir lwir11 tirs1 thermalinfrared thermalinfrared1",
    "thermal2": "thermal2 lwir12 tirs2 thermalinfrared2",
    "pan": "pan panchromatic",
}
_COLOUR_OF = {word: colour for colour, words in _WORDS.items() for word in words.split()}
_FILLERS = re.compile(
    r"\b(?:sr|st|toa|boa|vis|visible|mean|median|surface|reflectance|radiance|central|center|centre|"
    r"wavelength|b\d{1,2}a?|\d+(?:\.\d+)?\s*(?:nm|µm|μm|um)|"
    r"(?:band|bande|banda|kanal|canal|channel)(?:\s*\d{1,2})?)\b|波段\s*\d{0,2}"
)
_NUMBER = re.compile(
    r"(?:.*[\W_])?(?P<prefix>(?:sr|st|toa|sur_refl)_)?b(?:and)?[\s_]*"
    r"(?P<number>\d{1,2}a?(?:_vcid_[12])?)(?:$|[^\w].*|_(?:\d+m|sr|toa|mean|median)$)"
)
_NAMES = (
    # How files and metadata call a sensor; the groups of Landsat tell its number.
    (re.compile(r"(?:^|[^a-z])s2[abcd]_|sentinel-?2|(?:^|[_/])t\d\d[a-z]{3}_\d{8}t\d{6}"), ""),
    (re.compile(r"(?:^|[^a-z])l[cotme]0(\d)_|landsat[-_ ]?(\d)"), "landsat-"),
    (re.compile(r"hls\.l30"), "landsat-8"),
    (re.compile(r"hls\.s30"), ""),
    (re.compile(r"(?:^|[^a-z])mo[dy]\d\d(?:ga|gq|a\d)"), "modis"),
)


def colours_of(
    descriptions: Sequence[str],
    interpretations: Sequence[str] = (),
    wavelengths: Sequence[float | None] = (),
    sensor: str | None = None,
) -> tuple[str | None, ...]:
    """The colour of each band, None where nothing says it; no colour is there twice.

    descriptions: what the file calls its bands. interpretations: GDAL's names of their colour
    interpretation (“Red”). wavelengths: in micrometres or nanometres. sensor: a name of SENSORS;
    without it a number such as B4 counts only where all sensors that have bands of these names
    agree. Names win over wavelengths. Interpretations count where they contradict neither: files
    of three bands are called red, green, blue by default."""
    found: list[str | None] = [None] * len(descriptions)
    for guess in (
        _by_words(descriptions),
        _by_numbers(descriptions, sensor),
        _by_wavelengths(wavelengths),
    ):
        _add(found, [name if guess.count(name) == 1 else None for name in guess])
    shown = _by_words(interpretations)
    if all(mine in (None, known) or known is None for mine, known in zip(shown, found)):
        _add(found, shown)
    return tuple(found)


def colours_of_dataset(dataset: Any, sensor: str | None = None) -> tuple[str | None, ...]:
    """The colour of each band of an open gdal.Dataset."""
    from osgeo import gdal

    bands = [dataset.GetRasterBand(number + 1) for number in range(dataset.RasterCount)]
    return colours_of(
        [band.GetDescription() or "" for band in bands],
        [gdal.GetColorInterpretationName(band.GetColorInterpretation()) for band in bands],
        [_wavelength(band) for band in bands],
        sensor or sensor_of_dataset(dataset),
    )


def sensor_of_dataset(dataset: Any) -> str | None:
    """The sensor that the metadata or the file's name says; None where neither does."""
    values = [*dataset.GetMetadata("IMAGERY").values(), *dataset.GetMetadata().values()]
    texts = [text for text in map(str, values) if len(text) <= 100]
    return sensor_named(*texts, PurePath(dataset.GetDescription() or "").name)


def sensor_named(*texts: str) -> str | None:
    """The first sensor that one of the texts names: a satellite, or a product's own file name."""
    for text in texts:
        for pattern, name in _NAMES:
            if match := pattern.search(text.lower()):
                number = next(filter(None, match.groups()), "")
                sensor = f"{name}{number}" or "sentinel-2"
                if sensor in SENSORS:
                    return sensor
    return None


def bands_in(text: str) -> tuple[int | str, ...]:
    """The bands that a text lists: numbers, names or colours, such as “3,2,1” or “red, nir”. Raises
    ValueError where one is missing."""
    parts = re.split(r"[,;]", text) if re.search(r"[,;]", text) else text.split()
    found = tuple(part.strip() for part in parts)
    if not all(found):
        raise ValueError(text)
    return tuple(int(part) if part.isdecimal() else part for part in found)


def place_of(colours: Sequence[str | None], wanted: str) -> int | None:
    """Where a colour, or what may stand in for it, is among the bands; None where neither is."""
    for name in (wanted, *STAND_INS.get(wanted, ())):
        if name in colours:
            return list(colours).index(name)
    return None


def _add(found: list[str | None], guess: Sequence[str | None]) -> None:
    """Fill what is not yet known with colours that no band has yet."""
    for place, colour in enumerate(guess[: len(found)]):
        if colour and found[place] is None and colour not in found:
            found[place] = colour


def _by_words(names: Sequence[str]) -> list[str | None]:
    return [colour_named(name) for name in names]


def colour_named(text: str) -> str | None:
    """The colour that a text says and nothing else beside: “Near infrared”, “B4 - red (665 nm)”."""
    lowered = text.lower().replace("_", " ").replace("-", " ")
    for candidate in (lowered, _FILLERS.sub(" ", lowered)):
        word = re.sub(r"[\W_]+", "", candidate)
        if word in _COLOUR_OF:
            return _COLOUR_OF[word]
    return None


def _by_numbers(names: Sequence[str], sensor: str | None) -> list[str | None]:
    """Colours by numbers of bands such as B04, B8A or SR_B5."""
    matches = [_NUMBER.fullmatch(name.lower()) for name in names]
    numbers = [_number(match) for match in matches]
    known = [number for number in numbers if number]
    if sensor in SENSORS:
        tables = [SENSORS[sensor]]
    else:
        tables = [table for table in _possible(matches) if set(known) <= set(table)]
    if not tables or not known:
        return [None] * len(names)
    said = [{table.get(number) for table in tables} if number else set() for number in numbers]
    return [next(iter(each)) if len(each) == 1 else None for each in said]


def _number(match: re.Match[str] | None) -> str:
    return "" if match is None else match["number"].lstrip("0")


def _possible(matches: Sequence[re.Match[str] | None]) -> list[dict[str, str]]:
    """The numberings that names written in this way may follow."""
    found = [match for match in matches if match]
    prefixes = {match["prefix"] for match in found}
    if prefixes & {"sr_", "st_"}:
        return [_LANDSAT_8, _LANDSAT_7, _LANDSAT_5]
    if prefixes == {"sur_refl_"}:
        return [_MODIS]
    if any(match["number"].startswith("0") for match in found):  # of Sentinel-2, and of HLS
        return [_SENTINEL_2, {each: _LANDSAT_8[each] for each in _LANDSAT_8 if each != "8"}]
    return [_SENTINEL_2, _LANDSAT_8, _LANDSAT_7, _LANDSAT_5, _LANDSAT_3]


def _by_wavelengths(values: Sequence[float | None]) -> list[str | None]:
    """Of each colour the band nearest to its centre."""
    near: dict[str, tuple[float, int]] = {}
    for place, value in enumerate(values):
        colour = colour_at(value)
        if colour and value:
            apart = abs(_micrometres(value) - WAVELENGTHS[colour][1])
            if colour not in near or apart < near[colour][0]:
                near[colour] = (apart, place)
    found: list[str | None] = [None] * len(values)
    for colour, (_, place) in near.items():
        found[place] = colour
    return found


def colour_at(wavelength: float | None) -> str | None:
    """The colour at a wavelength in micrometres or nanometres; None where none lies there."""
    if not wavelength or not wavelength > 0:
        return None
    here = _micrometres(wavelength)
    around = [name for name, (low, _, high) in WAVELENGTHS.items() if low <= here <= high]
    return min(around, key=lambda name: abs(here - WAVELENGTHS[name][1]), default=None)


def _micrometres(value: float) -> float:
    return value / 1000 if value > 100 else value


def _wavelength(band: Any) -> float | None:
    """What a band's metadata says of its centre, as it is written there."""
    for key, domain in (
        ("CENTRAL_WAVELENGTH_UM", "IMAGERY"),
        ("wavelength", ""),
        ("WAVELENGTH", ""),
        ("center_wavelength", ""),
    ):
        found = re.match(r"\s*(\d+(?:\.\d*)?)", band.GetMetadataItem(key, domain) or "")
        if found:
            return float(found[1])
    return None

"""Harmonized Landsat and Sentinel-2 (HLS) as NASA delivers it: a folder of one granule, L30 or S30.

Source: HLS Product User Guide v2.0 (NASA): names, scale 0.0001, fill −9999; thermal bands 0.01 °C.
"""

from __future__ import annotations

import datetime
import re

from ..errors import RasterUnreadable
from ..files.names import own_name
from ..messages import Message, msg
from .band_colours import SENSORS
from .contents import Contents
from .metadata import BadMetadata, elements, read_xml, share_of, text_of
from .scene import Scene, SceneBand, incomplete, unreadable_metadata

_FILE = re.compile(
    r"(?:.*/)?(?P<granule>HLS\.(?P<kind>[LS]30)\.T\d\d[A-Z]{3}\.(?P<day>\d{7})T\d{6}\.v\d\.\d)"
    r"\.(?P<band>B\d[\dA]|Fmask)\.tif",
    re.IGNORECASE,
)
_SENSORS = {"L30": "landsat-8", "S30": "sentinel-2"}
_SCALE, _THERMAL_SCALE, _FILL = 1e-4, 1e-2, -9999.0
_NEEDED = ("B02", "B03", "B04")


def hls(name: str, contents: Contents) -> Scene | None:
    """The granule in a folder; None where it holds none. Raises RasterUnreadable where it is
    incomplete, or where there are several."""
    found = [match for file in contents.names if (match := _FILE.fullmatch(file))]
    granules = sorted({match["granule"] for match in found})
    if not granules:
        return None
    if len(granules) > 1:
        raise RasterUnreadable(
            msg(
                "“{name}” holds {count} granules of HLS, such as “{one}”; give the folder of one.",
                name=own_name(name),
                count=len(granules),
                one=granules[0],
            )
        )
    files = {match["band"].upper(): match.string for match in found}
    kind = found[0]["kind"].upper()
    product = Message(f"HLS {kind}")
    if lacking := [f"{granules[0]}.{band}.tif" for band in _NEEDED if band not in files]:
        raise incomplete(name, product, lacking)
    about = next(iter(contents.matching(re.escape(granules[0]) + r"\.cmr\.xml")), "")
    mask = files.get("FMASK")
    return Scene(
        name=name,
        product=product,
        sensor=_SENSORS[kind],
        bands=_bands(files, SENSORS[_SENSORS[kind]], contents),
        date=_day(found[0]["day"]),
        cloud=_cloud(name, contents, about),
        mask=f"{contents.file(mask)}:fmask" if mask else None,
        reads=(contents.file(about),) if about else (),
        at_surface=True,
    )


def _bands(
    files: dict[str, str], colours: dict[str, str], contents: Contents
) -> tuple[SceneBand, ...]:
    known = [(band, colours[number]) for number in colours if (band := _called(number)) in files]
    return tuple(
        SceneBand(
            name=band,
            colour=colour,
            file=contents.file(files[band]),
            scale=_THERMAL_SCALE if colour.startswith("thermal") else _SCALE,
            nodata=_FILL,
        )
        for band, colour in known
    )


def _called(number: str) -> str:
    return f"B{number.upper():>2}".replace(" ", "0")


def _day(text: str) -> str | None:
    """A day of 2021152, the 152nd of 2021."""
    try:
        return str(datetime.datetime.strptime(text, "%Y%j").date())
    except ValueError:
        return None


def _cloud(name: str, contents: Contents, file: str) -> float | None:
    """The share of clouds that the catalogue's entry tells."""
    if not file:
        return None
    try:
        for attribute in elements(read_xml(contents.read(file)), "AdditionalAttribute"):
            if text_of(attribute, "Name") == "CLOUD_COVERAGE":
                return share_of(text_of(attribute, "Value"))
    except BadMetadata as error:
        raise unreadable_metadata(name, own_name(file), error) from None
    return None

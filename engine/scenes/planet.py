"""PlanetScope scenes as Planet delivers them: AnalyticMS and its surface reflectance, with UDM2.

Source: Planet imagery product specification (PSScene), for names, bands and the reflectance
coefficients of the metadata.
"""

from __future__ import annotations

import json
import re
from typing import Any

from ..errors import RasterUnreadable
from ..files.names import own_name
from ..messages import Message, msg
from .contents import Contents
from .metadata import (
    BadMetadata,
    as_number,
    day_of,
    elements,
    number_of,
    read_xml,
    share_of,
    text_of,
)
from .scene import Scene, SceneBand, incomplete, unreadable_metadata

_ID = r"\d{8}_\d{6}(?:_\d{2})?_[0-9a-z]{4}"
IMAGE = re.compile(
    rf"(?:.*/)?(?P<id>{_ID})_(?P<level>1B|3A|3B)_AnalyticMS(?P<rest>[A-Za-z0-9_]*)\.tif",
    re.IGNORECASE,
)
_COLOURS = {
    4: ("blue", "green", "red", "nir"),
    8: ("coastal", "blue", "green1", "green", "yellow", "red", "rededge1", "nir"),
}
_SURFACE_SCALE = 1e-4
_FILL = 0.0


def planet(name: str, contents: Contents, image: str = "") -> Scene | None:
    """The scene in a folder or an archive; None where it holds none of PlanetScope.

    image: the file of it that was chosen. Raises RasterUnreadable where it is incomplete, or where
    there are several."""
    images = [image] if image else [file for file in contents.names if IMAGE.fullmatch(file)]
    if not images:
        if contents.matching(rf"{_ID}_3B_udm2[a-z_]*\.tif"):
            raise incomplete(name, "PlanetScope", ["*_AnalyticMS*.tif"])
        return None
    scenes = sorted({_matched(file)["id"] for file in images})
    if len(scenes) > 1:
        raise RasterUnreadable(
            msg(
                "“{name}” holds {count} scenes of PlanetScope; choose the file of one, such as "
                "“{one}”.",
                name=own_name(name),
                count=len(scenes),
                one=own_name(sorted(images)[0]),
            )
        )
    images.sort(key=lambda file: (not _is_surface(file), -_count(file), file))
    return _scene(name, contents, images[0])


def _matched(file: str) -> re.Match[str]:
    match = IMAGE.fullmatch(file)
    if match is None:
        raise ValueError(f"{file} is no image of Planet")
    return match


def _is_surface(file: str) -> bool:
    return "_sr" in _matched(file)["rest"].lower()


def _count(file: str) -> int:
    """How many bands the file's name says."""
    return 8 if "_8b" in _matched(file)["rest"].lower() else 4


def _scene(name: str, contents: Contents, image: str) -> Scene:
    scene, surface, colours = _matched(image)["id"], _is_surface(image), _COLOURS[_count(image)]
    folder = image.rpartition("/")[0]
    beside = contents.within(folder)
    described = _one(beside, rf"{scene}_3[AB]_AnalyticMS(?:_8b)?_metadata[a-z_]*\.xml")
    about = _one(beside, rf"{scene}_metadata\.json") or _one(contents, rf"{scene}_metadata\.json")
    udm2 = _one(beside, rf"{scene}_3[AB]_udm2[a-z_]*\.tif")
    coefficients, date, cloud = _from_xml(name, beside, described)
    facts = _from_json(name, contents, about)
    scaled = surface or len(coefficients) >= len(colours)
    bands = tuple(
        SceneBand(
            name=colour,
            colour=colour,
            file=contents.file(image),
            band=number,
            scale=_SURFACE_SCALE if surface else coefficients.get(number, 1.0) if scaled else 1.0,
            nodata=_FILL,
        )
        for number, colour in enumerate(colours, 1)
    )
    product = "PlanetScope surface reflectance" if surface else "PlanetScope AnalyticMS"
    return Scene(
        name=name,
        product=Message(product),
        sensor="planetscope",
        bands=bands,
        date=day_of(facts.get("acquired")) or date or _day_in(scene),
        cloud=share_of(str(facts.get("cloud_percent", ""))) or cloud,
        mask=f"{contents.file(udm2)}:udm2" if udm2 else None,
        reads=tuple(contents.file(file) for file in (described, about) if file),
        at_surface=surface if scaled else None,
        notes=() if scaled else (_not_scaled(name),),
    )


def _one(contents: Contents, pattern: str) -> str:
    return next(iter(contents.matching(pattern)), "")


def _day_in(scene: str) -> str:
    return f"{scene[:4]}-{scene[4:6]}-{scene[6:8]}"


def _not_scaled(name: str) -> Message:
    return msg(
        "No metadata with reflectance coefficients (*_AnalyticMS_metadata.xml) lies beside "
        "“{name}”: its values are compared as they are stored.",
        name=own_name(name),
    )


def _from_xml(
    name: str, contents: Contents, file: str
) -> tuple[dict[int, float], str | None, float | None]:
    """The reflectance coefficient of each band, the day, and the share of clouds."""
    if not file:
        return {}, None, None
    try:
        root = read_xml(contents.read(file))
        found = {}
        for band in elements(root, "bandSpecificMetadata"):
            number, value = text_of(band, "bandNumber"), number_of(band, "reflectanceCoefficient")
            if number and number.isdecimal() and value is not None:
                found[int(number)] = value
        day = day_of(text_of(root, "acquisitionDateTime", "acquisitionDate", "beginPosition"))
        return found, day, share_of(text_of(root, "cloudCoverPercentage"))
    except BadMetadata as error:
        raise unreadable_metadata(name, own_name(file), error) from None


def _from_json(name: str, contents: Contents, file: str) -> dict[str, Any]:
    """When it was acquired, and its share of clouds in percent, as far as an item of Planet's
    catalogue tells."""
    if not file:
        return {}
    try:
        told = json.loads(contents.read(file).decode("utf-8"))["properties"]
        cloud = told.get("cloud_percent")
        if cloud is None and told.get("cloud_cover") is not None:
            cloud = 100 * as_number(str(told["cloud_cover"]))
        facts = {"acquired": told.get("acquired"), "cloud_percent": cloud}
        return {key: value for key, value in facts.items() if isinstance(value, (str, int, float))}
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise unreadable_metadata(name, own_name(file), error) from None

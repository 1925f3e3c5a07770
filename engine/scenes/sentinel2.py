"""Sentinel-2 as the Copernicus Data Space delivers it: .SAFE folders and archives, L1C and L2A.

Source: Sentinel-2 Products Specification Document (S2-PDGS-TAS-DI-PSD), issue 15, for names and
metadata; processing baseline 04.00 (January 2022) for the offset of stored values.
"""

from __future__ import annotations

import re
from pathlib import Path
from xml.etree import ElementTree as ET  # nosec B405  (for types; metadata.py reads)

from ..errors import RasterUnreadable
from ..files.names import own_name
from ..messages import Message, msg
from .band_colours import SENSORS
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

# In the order of `band_id`, from 0 on.
BANDS = ("01", "02", "03", "04", "05", "06", "07", "08", "8A", "09", "10", "11", "12")
_METADATA = r"(?:MTD_MSI(?:L1C|L2A)|S2[A-D]_[A-Z0-9]{4}_MTD_SAF(?:L1C|L2A)_[^/]*)\.xml"
_PRODUCT = re.compile(r"S2[A-D]_[^/]*MSI_?L(?:1C|2A)", re.IGNORECASE)
_NEEDED = ("02", "03", "04", "08")  # those of 10 m
_NODATA = 0.0


def sentinel2(name: str, contents: Contents, granule: str = "") -> Scene | None:
    """The scene in a folder or an archive; None where it holds none of Sentinel-2.

    granule: the one that is meant where a product holds several. Raises RasterUnreadable where it
    is incomplete."""
    described = [file for file in contents.matching(_METADATA) if "/GRANULE/" not in f"/{file}"]
    if not described:
        _refuse_without_metadata(name, contents)
        return None
    folder = described[0].rpartition("/")[0]
    if len({file.rpartition("/")[0] for file in described}) > 1:
        raise RasterUnreadable(
            msg(
                "“{name}” holds several products of Sentinel-2; choose one of them, such as "
                "“{one}”.",
                name=own_name(name),
                one=own_name(folder or described[0]),
            )
        )
    try:
        root = read_xml(contents.read(described[0]))
        return _scene(name, contents.within(folder), (root, described[0]), granule)
    except BadMetadata as error:
        raise unreadable_metadata(name, own_name(described[0]), error) from None


def _refuse_without_metadata(name: str, contents: Contents) -> None:
    """Raise where it is a product that lacks its metadata; else it is none of Sentinel-2."""
    images = contents.matching(r"IMG_DATA/(?:R\d\dm/)?[^/]*_B\d[\dA](?:_\d\dm)?\.jp2")
    if images or (contents.names and _PRODUCT.match(own_name(name))):
        raise incomplete(
            name, "Sentinel-2", [str(msg("its metadata (MTD_MSIL1C.xml or MTD_MSIL2A.xml)"))]
        )


def _scene(name: str, contents: Contents, described: tuple[ET.Element, str], granule: str) -> Scene:
    root, metadata = described
    level = "L2A" if "L2A" in own_name(metadata) else "L1C"
    product = Message(f"Sentinel-2 {level}")
    inside = _granule(name, contents, granule)
    found = _finest_images(inside)
    if lacking := [f"B{band}" for band in _NEEDED if band not in found]:
        raise incomplete(name, product, lacking)
    scale, offsets = _scaling(root)
    bands = tuple(
        SceneBand(
            name=f"B{band}",
            colour=SENSORS["sentinel-2"][band.lstrip("0").lower()],
            file=contents.file(found[band]),
            scale=1.0 / scale,
            offset=offsets.get(place, 0.0) / scale,
            nodata=_NODATA,
        )
        for place, band in enumerate(BANDS)
        if band in found
    )
    scl = inside.matching(r"[^/]*_SCL_20m\.jp2")
    return Scene(
        name=name,
        product=product,
        sensor="sentinel-2",
        bands=bands,
        date=day_of(text_of(root, "DATATAKE_SENSING_START", "PRODUCT_START_TIME")),
        cloud=share_of(text_of(root, "Cloud_Coverage_Assessment", "CLOUD_COVERAGE_ASSESSMENT")),
        mask=f"{contents.file(scl[0])}:scl" if scl else None,
        reads=(contents.file(metadata),),
        at_surface=level == "L2A",
        notes=_notes(name, root, offsets),
    )


def _granule(name: str, contents: Contents, wanted: str) -> Contents:
    """The files of the one tile; products of before December 2016 hold several."""
    tiles = sorted(
        {
            match[1]
            for file in contents.names
            if (match := re.match(r"(.*GRANULE/[^/]+)/IMG_DATA/", file, re.IGNORECASE))
        }
    )
    chosen = [tile for tile in tiles if not wanted or own_name(tile) == wanted]
    if not chosen:
        raise incomplete(name, "Sentinel-2", ["GRANULE/…/IMG_DATA"])
    if len(chosen) > 1:
        raise RasterUnreadable(
            msg(
                "“{name}” holds {count} tiles; choose the folder of one of them, such as “{one}”.",
                name=own_name(name),
                count=len(chosen),
                one=str(Path(name) / chosen[0]),
            )
        )
    return contents.within(chosen[0])


def _finest_images(contents: Contents) -> dict[str, str]:
    """Of each band the file with the smallest pixels."""
    found: dict[str, tuple[str, str]] = {}
    pattern = re.compile(
        r".*/IMG_DATA/(?:R\d\dm/)?[^/]*_B(\d[\dA])(?:_(\d\d)m)?\.jp2", re.IGNORECASE
    )
    for file in contents.names:
        if match := pattern.fullmatch(file):
            band, size = match[1].upper(), match[2] or ""
            if band not in found or size < found[band][0]:
                found[band] = size, file
    return {band: file for band, (_, file) in found.items()}


def _scaling(root: ET.Element) -> tuple[float, dict[int, float]]:
    """By what stored values are divided, and what is added to them before, by the band's place."""
    scale = number_of(
        root,
        "BOA_QUANTIFICATION_VALUE",
        "L2A_BOA_QUANTIFICATION_VALUE",
        "QUANTIFICATION_VALUE",
    )
    if scale is None or scale <= 0:
        raise BadMetadata("it does not tell the QUANTIFICATION_VALUE")
    offsets: dict[int, float] = {}
    for tag in ("BOA_ADD_OFFSET", "RADIO_ADD_OFFSET"):
        for element in elements(root, tag):
            place = element.get("band_id", "")
            if place.isdigit():
                offsets.setdefault(int(place), as_number((element.text or "").strip()))
    return scale, offsets


def _notes(name: str, root: ET.Element, offsets: dict[int, float]) -> tuple[str, ...]:
    baseline = text_of(root, "PROCESSING_BASELINE") or ""
    if re.fullmatch(r"\d\d\.\d\d", baseline) and baseline >= "04.00" and not offsets:
        return (
            msg(
                "“{name}” is of processing baseline {baseline}, since 04.00 of which stored values "
                "have an offset, and its metadata tells none: none is applied. Compare it only "
                "with images that were treated alike.",
                name=own_name(name),
                baseline=baseline,
            ),
        )
    return ()

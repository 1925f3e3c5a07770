"""What is known of an image as it was delivered: its bands in their files, date, sensor, mask."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..errors import RasterUnreadable
from ..files.names import own_name
from ..messages import Message, Quantity, joined, msg
from .band_colours import place_of

# What is compared where nobody names bands: the ground's colours that the sensors with short-wave
# infrared share. Coastal, water vapour and cirrus bands show the air, red edge Sentinel-2 alone.
USUAL = ("blue", "green", "red", "nir", "swir16", "swir22")


@dataclass(frozen=True)
class SceneBand:
    """One band as it is delivered. file: as GDAL opens it; band: its number in there.

    What is compared is stored value · scale + offset; nodata: the stored value that means none."""

    name: str
    colour: str | None
    file: str
    band: int = 1
    scale: float = 1.0
    offset: float = 0.0
    nodata: float | None = None

    @property
    def is_scaled(self) -> bool:
        """Whether stored values are turned into others."""
        return (self.scale, self.offset) != (1.0, 0.0)


@dataclass(frozen=True)
class Scene:
    """An image as it was delivered.

    product: what people call it, “Sentinel-2 L2A”; sensor: a name of `band_colours.SENSORS`, or
    "". bands: in the order in which they are numbered from 1 on. date: of acquisition,
    “2021-06-01”. cloud: percent. mask: what lies with it and tells clouds from ground, as
    `FILE:PRESET`. reads: files beside those of the bands. at_surface: whether reflectances
    are those of the ground (True) or seen through the air (False). notes: sentences on what was
    decided. parts: products side by side that are one image together."""

    name: str
    product: Message
    sensor: str
    bands: tuple[SceneBand, ...]
    date: str | None = None
    cloud: float | None = None
    mask: str | None = None
    reads: tuple[str, ...] = ()
    at_surface: bool | None = None
    notes: tuple[str, ...] = ()
    parts: tuple[Scene, ...] = ()

    @property
    def colours(self) -> tuple[str | None, ...]:
        """The colour of each band."""
        return tuple(band.colour for band in self.bands)

    @property
    def usual(self) -> tuple[int, ...]:
        """Numbers of the bands that are compared where nobody names any."""
        places = [place_of(self.colours, colour) for colour in USUAL]
        if self.sensor and None not in places:
            return tuple(place + 1 for place in places if place is not None)
        return tuple(range(1, len(self.bands) + 1))

    @property
    def summary(self) -> Message:
        """What was recognised: “Sentinel-2 L2A, 2021-06-01, 12 % cloud”."""
        return _summary(self.product, self.date, self.cloud)

    @property
    def files(self) -> tuple[str, ...]:
        """Every file that it is read from."""
        own = (*self.reads, *(band.file for band in self.bands))
        return tuple(dict.fromkeys(file for each in self.parts for file in each.files) or own)

    @property
    def reads_elsewhere(self) -> tuple[str, ...]:
        """Those of them that lie outside of the folder, archive or file that was named."""
        if self.parts:
            return tuple(file for part in self.parts for file in part.reads_elsewhere)
        here = Path(self.name).resolve()
        place = str(here if here.is_dir() or here.suffix in (".zip", ".tar") else here.parent)
        return tuple(
            file
            for file in self.files
            if not file.removeprefix("/vsizip/").removeprefix("/vsitar/").startswith(place)
        )

    def to_json(self) -> dict[str, Any]:
        """What a report tells of it."""
        return {
            "product": str(self.product),
            "sensor": self.sensor,
            "date": self.date,
            "cloud_percent": self.cloud,
            "mask": self.mask,
            "bands": [
                {"number": number, "name": band.name, "colour": band.colour}
                for number, band in enumerate(self.bands, 1)
            ],
        }


def side_by_side(name: str, scenes: Sequence[Scene | None]) -> Scene | None:
    """Several products as one image; None where none is a product. Raises RasterUnreadable for
    products that are not alike, or beside files that are none."""
    found = [scene for scene in scenes if scene]
    if not found:
        return None
    first = found[0]
    if len(found) < len(scenes) or any(_kind(scene) != _kind(first) for scene in found):
        raise RasterUnreadable(
            msg(
                "“{name}” is a product, and one image is made of several only where all are "
                "products of one kind with the same bands; choose it alone, or others like it.",
                name=own_name(first.name),
            )
        )
    clouds = [scene.cloud for scene in found if scene.cloud is not None]
    dates = sorted({scene.date for scene in found if scene.date})
    return Scene(
        name=name,
        product=msg("{product} ({count} products)", product=first.product, count=len(found)),
        sensor=first.sensor,
        bands=first.bands,
        date=dates[0] if len(dates) == 1 else None,
        cloud=sum(clouds) / len(clouds) if len(clouds) == len(found) else None,
        at_surface=first.at_surface,
        notes=(*(note for scene in found for note in scene.notes), *_of_days(first.name, dates)),
        parts=tuple(found),
    )


def _kind(scene: Scene) -> tuple[object, ...]:
    bands = [(band.name, band.colour, band.is_scaled) for band in scene.bands]
    return scene.product, scene.sensor, bands


def _of_days(name: str, dates: list[str]) -> tuple[str, ...]:
    if len(dates) < 2:
        return ()
    return (
        msg(
            "“{name}” and the products beside it are of different days: {dates}.",
            name=own_name(name),
            dates=", ".join(dates),
        ),
    )


def _summary(product: str, date: str | None, cloud: float | None) -> Message:
    parts: list[Any] = [product]
    if date:
        parts.append(date)
    if cloud is not None:
        parts.append(msg("{share} % cloud", share=Quantity(cloud, form=".0f")))
    return joined(parts, ", ")


def summary_told(product: dict[str, Any]) -> Message:
    """The same of what a report tells of a product."""
    date, cloud = product.get("date"), product.get("cloud_percent")
    known = cloud if isinstance(cloud, (int, float)) else None
    return _summary(str(product.get("product") or ""), date and str(date), known)


def incomplete(name: str, product: object, missing: Iterable[str]) -> RasterUnreadable:
    """The error for a product of which something is not there."""
    return RasterUnreadable(
        msg(
            "“{name}” is a product of {product} and lacks {missing}; download or unpack it again.",
            name=own_name(name),
            product=product,
            missing=", ".join(missing),
        )
    )


def unreadable_metadata(name: str, file: str, why: object) -> RasterUnreadable:
    """The error for metadata that cannot be understood."""
    return RasterUnreadable(
        msg(
            "“{file}” of “{name}” cannot be read ({why}); download or unpack it again.",
            file=file,
            name=own_name(name),
            why=why,
        )
    )

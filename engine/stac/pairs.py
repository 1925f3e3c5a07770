"""From a STAC API to pairs: searched, looked at, chosen."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any
from warnings import catch_warnings, simplefilter

from ..errors import BadInput
from ..messages import Message, msg
from ..scenes.scene import Scene
from ..scenes.stac import scene_of_item
from .choosing import FoundPair, LeftOut, Rules, choose_pairs
from .images import FoundImage, image_of
from .search import (
    MOST_IMAGES,
    Bounds,
    Season,
    address_in,
    bounds_in,
    refuse_order,
    season_in,
    too_many,
)
from .signing import SIGNINGS, refuse_old_gdal

_PATIENCE = 60.0  # seconds that a server may take for a page
_SEVERAL = 100  # images a page


@dataclass(frozen=True)
class PairSearch:
    """Which pairs are wanted of a STAC API.

    api: its address. bbox: west, south, east, north in degrees. before, after: seasons,
    “2021-06/2021-08”. max_cloud: percent. same_orbit: both dates along one track. sign:
    “planetary-computer”, where addresses have to be signed. Raises BadInput, once, for values that
    make no sense."""

    api: str
    collection: str
    bbox: Bounds
    before: str
    after: str
    max_cloud: float | None = None
    same_orbit: bool = False
    sign: str | None = None
    seasons: tuple[Season, Season] = field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "api", address_in(self.api))
        object.__setattr__(self, "bbox", bounds_in(self.bbox))
        if not self.collection.strip():
            raise BadInput(msg("Name the collection of images, such as sentinel-2-l2a."))
        object.__setattr__(self, "seasons", (season_in(self.before), season_in(self.after)))
        refuse_order(*self.seasons)
        if self.max_cloud is not None and not 0.0 <= self.max_cloud <= 100.0:
            raise BadInput(
                msg(
                    "{value} is no share of cloud; give percent, 0 to 100.",
                    value=f"{self.max_cloud:g}",
                )
            )
        if self.sign is not None and self.sign not in SIGNINGS:
            raise BadInput(
                msg(
                    "“{value}” is no way to sign addresses; give {ways}, or leave it out.",
                    value=self.sign,
                    ways=", ".join(SIGNINGS),
                )
            )
        if self.sign:
            refuse_old_gdal()

    @property
    def rules(self) -> Rules:
        """What may be chosen of what is found."""
        return Rules(self.bbox, self.max_cloud, self.same_orbit)


@dataclass(frozen=True)
class PairsFound:
    """What a search gave. found: images of each season; left_out: images and tiles that are in no
    pair, and why."""

    search: PairSearch
    pairs: tuple[FoundPair, ...]
    left_out: tuple[LeftOut, ...]
    found: tuple[int, int]

    def to_json(self) -> dict[str, Any]:
        """The pairs and what was left out as plain values."""
        return {
            "found": {"before": self.found[0], "after": self.found[1]},
            "pairs": [columns_of(pair) for pair in self.pairs],
            "left_out": [{"name": each.name, "why": str(each.why)} for each in self.left_out],
        }


def columns_of(pair: FoundPair) -> dict[str, Any]:
    """What a table tells of a pair beside its images."""
    return {
        "id": pair.id,
        "tile": pair.tile,
        "date_before": pair.before.date,
        "date_after": pair.after.date,
        "cloud_before": pair.before.cloud,
        "cloud_after": pair.after.cloud,
        "orbit_before": pair.before.orbit,
        "orbit_after": pair.after.orbit,
        "usable_percent": round(pair.usable, 1),
    }


def pairs_from_stac(
    search: PairSearch, said: Callable[[Message], None] | None = None
) -> PairsFound:
    """Search a STAC API, and choose for each tile the image before and the image after.

    said: hears what goes on. Raises BadInput where the server cannot be asked, or nothing is
    found; LibraryMissing without pystac-client."""
    say = said or (lambda _: None)
    left_out: list[LeftOut] = []
    images: list[list[FoundImage]] = []
    with catch_warnings(), _opened(search.api) as client:
        simplefilter(
            "ignore"
        )  # of what a server's landing page lacks, and the search does not need
        for season in search.seasons:
            found = list(_usable(_items(client, search, season), search.api, left_out))
            span = f"{season.first} – {season.last}"
            say(msg("{season}: {count} images", season=span, count=len(found)))
            images.append(found)
    before, after = images
    choice = choose_pairs(before, after, search.rules)
    return PairsFound(
        search, choice.pairs, (*left_out, *choice.left_out), (len(before), len(after))
    )


def _usable(
    items: Iterator[dict[str, Any]], api: str, left_out: list[LeftOut]
) -> Iterator[FoundImage]:
    """The images of Items that can be read."""
    for item in items:
        image = image_of(item, api)
        why = image if isinstance(image, Message) else why_unreadable(image)
        if why is None and isinstance(image, FoundImage):
            yield image
        elif why is not None:
            left_out.append(LeftOut(str(item.get("id") or ""), why))


def scene_of(image: FoundImage) -> Scene:
    """Its bands, date, cloud and mask. Raises RasterUnreadable where it names no bands."""
    return scene_of_item(image.address or image.base, image.item)


def why_unreadable(image: FoundImage) -> Message | None:
    """Why a detection could not read an image; None where nothing is known against it."""
    try:
        scene_of(image)
    except BadInput as error:
        return error.message
    return None


# ---- By pystac-client ----------------------------------------------------------------------------


@contextmanager
def _opened(api: str) -> Iterator[Any]:
    """The client of an API. Raises BadInput where none answers."""
    from pystac_client import Client
    from pystac_client.stac_api_io import StacApiIO

    connection = StacApiIO(timeout=_PATIENCE)
    try:
        try:
            client = Client.open(api, stac_io=connection)
        except Exception as error:  # those of requests, urllib3, json and pystac
            raise _unanswered(api, error) from None
        yield client
    finally:
        connection.session.close()


def _items(client: Any, search: PairSearch, season: Season) -> Iterator[dict[str, Any]]:
    """The Items of a season as the server gives them. Raises BadInput."""
    try:
        asked = client.search(
            method="GET",  # which every server has to answer
            collections=[search.collection],
            bbox=list(search.bbox),
            datetime=season.interval,
            limit=_SEVERAL,
            max_items=MOST_IMAGES + 1,
        )
        for count, item in enumerate(asked.items_as_dicts()):
            if count >= MOST_IMAGES:
                raise too_many(MOST_IMAGES)
            yield item
    except BadInput:
        raise
    except NotImplementedError:
        raise BadInput(
            msg(
                "“{api}” is a STAC catalogue without a search; give the address of a STAC API.",
                api=search.api,
            )
        ) from None
    except Exception as error:  # those of requests, urllib3, json and pystac
        raise _unanswered(search.api, error) from None


def _unanswered(api: str, error: Exception) -> BadInput:
    why = " ".join(str(error).split())[:200] or type(error).__name__
    if "ConnectionPool(" in why:  # urllib3 names its own objects, not what happened
        untrusted = "CERTIFICATE" in str(error).upper()
        why = "its certificate is not trusted" if untrusted else "no connection"
    return BadInput(
        msg(
            "The STAC API “{api}” does not answer as one ({why}); check its address, the name of "
            "the collection and the network.",
            api=api,
            why=why,
        )
    )

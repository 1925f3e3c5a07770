"""A search of a STAC API in plain JSON: place, seasons, requests, pages. Who sends them is another
matter: pystac-client for the command, QGIS's own network for the panel.

Source: STAC API 1.0, item search (api.stacspec.org).
"""

from __future__ import annotations

import calendar
import json
import math
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from urllib.parse import urlencode, urljoin

from ..errors import BadInput
from ..messages import Message, Quantity, msg
from .images import FoundImage, image_of

MOST_IMAGES = 100_000  # of one season
_PAGE = 100  # images that are asked for at once
_DAY = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")

Bounds = tuple[float, float, float, float]


@dataclass(frozen=True)
class Season:
    """From a day to a day, both included."""

    first: date
    last: date

    @property
    def interval(self) -> str:
        """As a search says it."""
        return f"{self.first}T00:00:00Z/{self.last}T23:59:59Z"


@dataclass(frozen=True)
class Request:
    """One request to a server. body: JSON to be posted, as some ask for later pages; None for
    GET."""

    url: str
    body: dict[str, Any] | None = None


Fetch = Callable[[Request], bytes]


def season_in(text: str) -> Season:
    """The season that a text names: 2021-06/2021-08, 2021-06-15/2021-07-01, 2021-07, or 2021.
    Raises BadInput."""
    ends = text.strip().split("/")
    try:
        first, last = _day(ends[0], end=False), _day(ends[-1], end=True)
    except ValueError:
        first, last = date.max, date.min
    if len(ends) > 2 or first > last:
        raise BadInput(
            msg(
                "“{text}” is no season; write its first and last month or day, such as "
                "2021-06/2021-08.",
                text=text[:80],
            )
        )
    return Season(first, last)


def _day(text: str, *, end: bool) -> date:
    """The first or last day of a year, a month or a day. Raises ValueError."""
    found = _DAY.fullmatch(text.strip())
    if found is None:
        raise ValueError(text)
    year, month, day = (int(part) if part else None for part in found.groups())
    year = year or 0
    if month is None:
        month = 12 if end else 1
    if day is None:
        day = calendar.monthrange(year, month)[1] if end else 1
    return date(year, month, day)


def refuse_order(before: Season, after: Season) -> None:
    """Raise BadInput where the season after does not follow that before."""
    if after.first <= before.last:
        raise BadInput(
            msg(
                "The season after begins on {after}, and that before ends on {before}; let them "
                "follow one another.",
                after=str(after.first),
                before=str(before.last),
            )
        )


def bounds_in(values: Sequence[float]) -> Bounds:
    """West, south, east, north in degrees; west may lie east of east, across the antimeridian.
    Raises BadInput."""
    numbers = [float(value) for value in values]
    fits = len(numbers) == 4 and all(map(math.isfinite, numbers))
    if fits:
        west, south, east, north = numbers
        fits = -90 <= south < north <= 90 and -180 <= west <= 180 and -180 <= east <= 180
        fits = fits and west != east
    if not fits:
        raise BadInput(
            msg(
                "{values} is no place in degrees; give west, south, east and north, such as "
                "13.1,52.3,13.7,52.7.",
                values=", ".join(f"{value:g}" for value in numbers) or msg("nothing"),
            )
        )
    return west, south, east, north


def address_in(text: str) -> str:
    """The address of an API without what is too much. Raises BadInput."""
    address = text.strip().rstrip("/")
    if not re.match(r"https?://[^\s/]+", address, re.IGNORECASE) or re.search(r"\s", address):
        raise BadInput(
            msg(
                "“{address}” is no address of a STAC API; it begins with https://, such as "
                "https://earth-search.aws.element84.com/v1.",
                address=text[:200],
            )
        )
    return address.removesuffix("/search")


# ---- Requests ------------------------------------------------------------------------------------


def search_request(api: str, collection: str, bounds: Bounds, season: Season) -> Request:
    """The first request of a search. By GET: every server has to answer it, POST only may."""
    said = {
        "collections": collection,
        "bbox": ",".join(f"{value:.10g}" for value in bounds),
        "datetime": season.interval,
        "limit": str(_PAGE),
    }
    return Request(f"{api}/search?{urlencode(said)}")


def next_request(page: dict[str, Any], last: Request) -> Request | None:
    """The request for what follows a page; None after the last one."""
    links = page.get("links")
    for link in links if isinstance(links, list) else ():
        if not isinstance(link, dict) or link.get("rel") != "next" or not link.get("href"):
            continue
        url = urljoin(last.url, str(link["href"]))
        if not url.startswith(("http://", "https://")):
            continue
        if str(link.get("method") or "GET").upper() != "POST":
            return Request(url)
        body = link.get("body") if isinstance(link.get("body"), dict) else None
        merged = {**(last.body or {}), **(body or {})}
        return Request(url, merged if body is None or link.get("merge") else body)
    return None


def found_by(
    fetch: Fetch, first: Request, api: str, most: int = MOST_IMAGES
) -> Iterator[FoundImage | tuple[str, Message]]:
    """The images of a search, page by page, or the id of one and why it can be none. fetch: sends a
    request and returns what comes. Raises BadInput for what is no answer, and beyond `most`."""
    request: Request | None = first
    seen: set[str] = set()
    count = 0
    while request is not None:
        seen.add(repr(request))
        page = _page(fetch(request), request)
        for item in page["features"]:
            count += 1
            if count > most:
                raise too_many(most)
            found = image_of(item, api)
            name = str(item.get("id") or "") if isinstance(item, dict) else ""
            yield found if isinstance(found, FoundImage) else (name, found)
        request = next_request(page, request)
        if request is not None and repr(request) in seen:
            return  # a server whose pages lead back to one another


def too_many(most: int) -> BadInput:
    """The error for a search that finds more than can be looked at."""
    return BadInput(
        msg(
            "The search finds more than {most} images; choose a smaller place or a shorter season.",
            most=Quantity(most, form=","),
        )
    )


def _page(content: bytes, request: Request) -> dict[str, Any]:
    try:
        page = json.loads(content.decode("utf-8"))
        if isinstance(page, dict) and isinstance(page.get("features"), list):
            return page
    except (ValueError, RecursionError):
        pass
    raise BadInput(
        msg(
            "What comes from “{address}” is no list of images; check the address of the STAC API.",
            address=request.url.partition("?")[0],
        )
    )


def collections_in(content: bytes, address: str) -> list[tuple[str, str]]:
    """Ids and titles of the collections that a server lists. Raises BadInput."""
    try:
        listed = json.loads(content.decode("utf-8"))["collections"]
        return [
            (str(each["id"]), str(each.get("title") or each["id"]))
            for each in listed
            if isinstance(each, dict) and each.get("id")
        ]
    except (ValueError, KeyError, TypeError, RecursionError):
        raise BadInput(
            msg(
                "What comes from “{address}” is no list of collections; check the address of the "
                "STAC API.",
                address=address,
            )
        ) from None

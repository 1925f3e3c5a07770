"""A search in plain JSON: seasons, requests, pages."""

import json
import urllib.request
from datetime import date

import pytest
from deepchange.engine import BadInput
from deepchange.engine.stac.images import FoundImage
from deepchange.engine.stac.search import (
    Request,
    Season,
    collections_in,
    found_by,
    next_request,
    search_request,
    season_in,
)
from support.stac_server import COLLECTION, item

PLACE = (10.0, 45.0, 10.6, 45.4)


def fetch(request):
    with urllib.request.urlopen(request.url) as answer:
        return answer.read()


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2021-06/2021-08", date(2021, 6, 1), date(2021, 8, 31)),
        ("2020-02", date(2020, 2, 1), date(2020, 2, 29)),
        (" 2021 ", date(2021, 1, 1), date(2021, 12, 31)),
        ("2021-06-15/2021-07", date(2021, 6, 15), date(2021, 7, 31)),
    ],
)
def test_a_season_reaches_from_its_first_to_its_last_day(text, first, last):
    assert season_in(text) == Season(first, last)


@pytest.mark.parametrize("text", ["", "2021-13", "2021-02-30", "a/b", "2021/2022/2023", "0000"])
def test_what_is_no_season_is_refused(text):
    with pytest.raises(BadInput, match="is no season"):
        season_in(text)


def test_all_pages_of_a_server_are_read_by_plain_json(server):
    for day in range(1, 6):
        server.add(item("before", f"2021-06-{day:02}"))
    first = search_request(server.address, COLLECTION, PLACE, season_in("2021-06"))
    found = list(found_by(fetch, first, server.address))
    assert [each.date for each in found] == [f"2021-06-{day:02}" for day in range(1, 6)]
    assert len(server.requests) == 3
    assert found[0].thumbnail == f"{server.address}/before/thumbnail.png"
    with pytest.raises(BadInput, match="more than 4 images; choose a smaller place"):
        list(found_by(fetch, first, server.address, most=4))


def test_a_later_page_may_be_asked_for_by_post():
    link = {"rel": "next", "method": "POST", "href": "/search", "body": {"token": "b"}}
    last = Request("https://example.org/v1/search", {"token": "a", "limit": 9})
    assert next_request({"links": [link]}, last) == Request(
        "https://example.org/search", {"token": "b"}
    )
    assert next_request({"links": [{**link, "merge": True}]}, last).body == {
        "token": "b",
        "limit": 9,
    }


@pytest.mark.parametrize("links", [None, [], ["x"], [{"rel": "next"}],
                                   [{"rel": "next", "href": "file:///etc/passwd"}]])  # fmt: skip
def test_without_a_link_to_the_next_page_the_search_ends(links):
    assert next_request({"links": links}, Request("https://example.org/search")) is None


def test_pages_that_lead_back_to_one_another_end():
    page = {"features": [item("before", "2021-06-01")], "links": []}
    page["links"] = [{"rel": "next", "href": "https://example.org/search"}]
    sent = []

    def answer(request):
        sent.append(request)
        return json.dumps(page).encode()

    found = list(found_by(answer, Request("https://example.org/search"), "https://example.org"))
    assert len(found) == len(sent) == 1
    assert isinstance(found[0], FoundImage)


@pytest.mark.parametrize("content", [b"<html>", b"[]", b'{"features": 1}', b"\xff", b"[" * 100_000])
def test_what_is_no_page_is_told_with_its_address(content):
    asked = Request("https://example.org/search?secret=1")
    with pytest.raises(BadInput, match=r"from “https://example\.org/search” is no list of images"):
        list(found_by(lambda _: content, asked, "https://example.org"))
    with pytest.raises(BadInput, match="is no list of collections"):
        collections_in(content, "https://example.org/collections")


def test_collections_are_listed_by_id_and_title(server):
    content = fetch(Request(f"{server.address}/collections"))
    assert collections_in(content, server.address) == [(COLLECTION, "Sentinel-2 Level 2A")]

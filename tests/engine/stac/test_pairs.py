"""From a STAC API on loopback to a table of pairs, and from there to a map."""

import json
from contextlib import nullcontext

import pytest
from deepchange.engine import (
    BadInput,
    DetectionRequest,
    PairSearch,
    detect,
    pairs_from_stac,
    read_work,
    write_pairs,
)
from deepchange.engine.cli.main import main
from deepchange.engine.scale import pairs
from osgeo import gdal
from support.scale import Inline
from support.stac_server import COLLECTION, item

pytest.importorskip("pystac_client")

PLACE = "10.0,45.0,10.6,45.4"
SEASONS = ("--before", "2021-06/2021-08", "--after", "2024-06/2024-08")


def search(server, **options):
    values = {"before": "2021-06/2021-08", "after": "2024-06/2024-08", **options}
    return PairSearch(server.address, COLLECTION, (10.0, 45.0, 10.6, 45.4), **values)


def pairs_of(server, **options):
    found = pairs_from_stac(search(server, **options))
    return [(pair.before.date, pair.after.date) for pair in found.pairs]


def reasons(found):
    return {each.name: str(each.why) for each in found.left_out}


@pytest.fixture
def seasons(server):
    """Three images of one tile before, two after, and one of another summer."""
    for date, cloud in (("2021-06-10", 40.0), ("2021-07-20", 2.0), ("2021-08-01", 80.0)):
        server.add(item("before", date, cloud=cloud))
    server.add(item("before", "2022-07-01", cloud=0.0))
    for date, cloud in (("2024-06-15", 3.0), ("2024-07-25", 30.0)):
        server.add(item("after", date, cloud=cloud))
    return server


@pytest.mark.parametrize("page", [1, 2, 100])
def test_the_least_cloudy_image_of_each_season_is_chosen_whatever_the_pages(seasons, page):
    seasons.page = page
    assert pairs_of(seasons) == [("2021-07-20", "2024-06-15")]
    assert sum("/search" in each for each in seasons.requests) == -(-3 // page) + -(-2 // page)


def test_from_a_search_to_a_detection(seasons, tmp_path, capsys):
    table = tmp_path / "pairs.csv"
    arguments = ["--api", seasons.address, "--collection", COLLECTION, "--bbox", PLACE]
    code = main(
        ["pairs", "stac", *arguments, *SEASONS, "--max-cloud", "50", "--output", str(table)]
    )
    told = capsys.readouterr()
    assert code == 0, told.err
    assert "32TNR_2021-07-20_2024-06-15" in told.out
    assert "Left out: S2A_32TNR_20210801_R22_0: more than 50 % cloud" in told.out
    assert "1 pair of 3 images before and 2 after" in told.out
    (row,) = read_work(table)
    assert row.problem is None
    assert (
        row.before == f"{seasons.address}/collections/{COLLECTION}/items/S2A_32TNR_20210720_R22_0"
    )
    assert row.mask_after == (f"/vsicurl/{seasons.address}/after/SCL.tif:scl",)
    request = DetectionRequest(
        row.before, row.after, str(tmp_path / "out"), model="cva", masks_after=row.mask_after
    )
    result = detect(request)
    assert result.changes == 1  # the bright square
    assert any("/after/red_cog.tif" in each for each in seasons.requests)


def test_from_a_search_to_a_map_of_every_tile(seasons, tmp_path, monkeypatch, capsys):
    pytest.importorskip("distributed")
    seasons.add(item("before", "2021-07-01", tile="32TNQ"))
    seasons.add(item("after", "2024-07-01", tile="32TNQ"))
    table, output = tmp_path / "pairs.geojson", tmp_path / "map"
    arguments = ["--api", seasons.address, "--collection", COLLECTION, "--bbox", PLACE]
    assert main(["pairs", "stac", *arguments, *SEASONS, "--output", str(table)]) == 0
    monkeypatch.setattr(pairs, "connected", lambda _: nullcontext())
    monkeypatch.setattr(pairs, "Tasks", lambda *_: Inline())  # tasks of this process
    capsys.readouterr()
    code = main(
        ["map", str(table), "--output", str(output), "--model", "cva", "--progress", "none"]
    )
    told = capsys.readouterr()
    assert code == 0, told.err
    assert told.out.startswith("2 of 2 pairs are done")
    for name in ("32TNR_2021-07-20_2024-06-15", "32TNQ_2021-07-01_2024-07-01"):
        report = json.loads((output / name / "report.json").read_text())
        assert report["changes"] == 1


@pytest.mark.parametrize("ending", ["csv", "geojson"])
def test_a_table_of_either_kind_is_read_as_written(seasons, tmp_path, ending):
    found = pairs_from_stac(search(seasons))
    (row,) = read_work(write_pairs(found, tmp_path / f"pairs.{ending}"))
    assert (row.id, row.problem) == ("32TNR_2021-07-20_2024-06-15", None)
    assert row.before.startswith(seasons.address)


def test_items_without_an_address_lie_beside_the_table(seasons, tmp_path):
    for each in seasons.items:
        each["links"] = []
    found = pairs_from_stac(search(seasons))
    (tmp_path / "pairs_items").mkdir()
    with pytest.raises(BadInput, match="is there already; choose another name"):
        write_pairs(found, tmp_path / "pairs.csv")
    (tmp_path / "pairs_items").rmdir()
    (row,) = read_work(write_pairs(found, tmp_path / "pairs.csv"))
    kept = json.loads((tmp_path / "pairs_items/S2A_32TNR_20210720_R22_0.json").read_text())
    assert kept["assets"]["red"]["href"] == f"/vsicurl/{seasons.address}/before/red_cog.tif"
    assert detect(
        DetectionRequest(row.before, row.after, str(tmp_path / "out"), model="cva")
    ).changes


def test_items_whose_ids_make_one_name_of_a_file_are_kept_apart(seasons, tmp_path):
    for each, name in zip((seasons.items[1], seasons.items[4]), ("a/b", "a:b")):
        each |= {"id": name, "links": []}
    found = pairs_from_stac(search(seasons))
    (row,) = read_work(write_pairs(found, tmp_path / "pairs.csv"))
    assert row.before != row.after
    kept = sorted((tmp_path / "pairs_items").iterdir())
    assert [json.loads(each.read_text())["id"] for each in kept] == ["a:b", "a/b"]


def test_signed_addresses_are_signed_by_gdal_whenever_they_are_read(seasons, tmp_path):
    for each in seasons.items:
        for asset in each["assets"].values():
            name = asset["href"].rpartition("/")[2]
            asset["href"] = f"https://x.blob.core.windows.net/a b/{name}"
    found = pairs_from_stac(search(seasons, sign="planetary-computer"))
    (row,) = read_work(write_pairs(found, tmp_path / "pairs.csv"))
    assert row.mask_before == (
        "/vsicurl?pc_url_signing=yes&pc_collection=sentinel-2-l2a"
        "&url=https://x.blob.core.windows.net/a%20b/SCL.tif:scl",
    )
    kept = json.loads((tmp_path / "pairs_items/S2A_32TNR_20210720_R22_0.json").read_text())
    assert kept["assets"]["red"]["href"].endswith("/a%20b/red_cog.tif")


def test_a_detection_reads_signed_files(seasons, tmp_path, monkeypatch):
    """The host that signs is a folder of the server here, and its files are those that want it."""
    monkeypatch.setattr("deepchange.engine.stac.signing._HOST", "127.0.0.1")
    (seasons.folder / "token").mkdir()
    token = {"token": "sig=signature", "msft:expiry": "2999-01-01T00:00:00Z"}
    (seasons.folder / "token" / COLLECTION).write_text(json.dumps(token))
    found = pairs_from_stac(search(seasons, sign="planetary-computer"))
    (row,) = read_work(write_pairs(found, tmp_path / "pairs.csv"))
    gdal.SetConfigOption("VSICURL_PC_SAS_TOKEN_URL", f"{seasons.address}/token/")
    try:
        masks = {"masks_before": row.mask_before, "masks_after": row.mask_after}
        request = DetectionRequest(
            row.before, row.after, str(tmp_path / "out"), model="cva", **masks
        )
        assert detect(request).changes == 1
    finally:
        gdal.SetConfigOption("VSICURL_PC_SAS_TOKEN_URL", None)
    read = [each for each in seasons.requests if "/after/" in each and ".tif" in each]
    assert read
    assert all(each.endswith("?sig=signature") for each in read)


def test_what_cannot_be_read_is_left_out_and_told(seasons):
    timeless = item("before", "2021-07-21", cloud=0.0, number=1)
    hidden = item("before", "2021-07-22", cloud=0.0)
    hidden["assets"]["red"]["href"] = "file:///etc/passwd"
    bare = item("before", "2021-07-23", cloud=0.0)
    bare["assets"] = {"thumbnail": bare["assets"]["thumbnail"]}
    for each in (timeless, hidden, bare):
        seasons.add(each)
    seasons.found_before = seasons.found
    seasons.found = lambda said: [
        {**each, "properties": {**each["properties"], "datetime": None}}
        if each is timeless
        else each
        for each in seasons.found_before(said)
    ]
    found = pairs_from_stac(search(seasons))
    assert found.pairs[0].before.date == "2021-07-20"
    told = reasons(found)
    assert told[timeless["id"]] == "it does not say when it was taken"
    assert "is no place on its server" in told[hidden["id"]]
    assert "name no bands" in told[bare["id"]]


def test_nothing_found_writes_no_table_and_says_so(server, tmp_path, capsys):
    table = tmp_path / "pairs.csv"
    arguments = ["--api", server.address, "--collection", COLLECTION, "--bbox", PLACE]
    assert main(["pairs", "stac", *arguments, *SEASONS, "--output", str(table)]) == 2
    assert "No pair was found (0 images before, 0 after)" in capsys.readouterr().err
    assert not table.exists()


def test_a_table_that_is_there_is_kept_and_the_server_not_asked(seasons, tmp_path, capsys):
    table = tmp_path / "pairs.csv"
    table.write_text("mine")
    arguments = ["pairs", "stac", "--api", seasons.address, "--collection", COLLECTION]
    arguments += ["--bbox", PLACE, *SEASONS, "--output", str(table)]
    assert main(arguments) == 2
    assert "is there already; choose another name. Say --overwrite" in capsys.readouterr().err
    assert table.read_text() == "mine"
    assert seasons.requests == []
    assert main([*arguments, "--overwrite", "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert answer["pairs"][0]["tile"] == "32TNR"
    assert answer["table"] == str(table)


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        ({"before": "2021-6"}, "is no season; write its first and last month or day"),
        ({"before": "2021-08/2021-06"}, "is no season"),
        ({"before": "2024-06/2024-08"}, "let them follow one another"),
        ({"bbox": (13.0, 52.0, 13.0, 53.0)}, "is no place in degrees"),
        ({"bbox": (13.0, 99.0, 14.0, 100.0)}, "is no place in degrees"),
        ({"api": "earth-search"}, "is no address of a STAC API"),
        ({"collection": " "}, "Name the collection"),
        ({"max_cloud": 120.0}, "is no share of cloud"),
        ({"sign": "other"}, "is no way to sign addresses; give planetary-computer"),
    ],
)
def test_a_search_that_makes_no_sense_is_refused_in_a_sentence(options, sentence):
    values = {
        "api": "https://example.org",
        "collection": COLLECTION,
        "bbox": (13.0, 52.0, 14.0, 53.0),
        "before": "2021-06/2021-08",
        "after": "2024-06/2024-08",
    }
    with pytest.raises(BadInput, match=sentence):
        PairSearch(**{**values, **options})


def test_an_address_that_answers_otherwise_is_told(server, tmp_path):
    (server.folder / "page").write_text("<html>")
    for address in (f"{server.address}/page", f"{server.address}/nothing", "http://127.0.0.1:9"):
        asked = PairSearch(address, COLLECTION, (10, 45, 11, 46), "2021", "2022")
        with pytest.raises(BadInput, match="does not answer as one"):
            pairs_from_stac(asked)


def test_western_longitudes_are_taken_for_numbers(server, tmp_path, capsys):
    arguments = ["pairs", "stac", "--api", server.address, "--collection", COLLECTION]
    arguments += ["--bbox", "-3.5,50,-2.5,51", *SEASONS, "--output", str(tmp_path / "a.csv")]
    assert main(arguments) == 2
    assert "No pair was found" in capsys.readouterr().err


def test_a_server_that_cannot_be_reached_is_told_without_names_of_programming():
    search = PairSearch(
        "http://127.0.0.1:9",
        COLLECTION,
        (1, 2, 3, 4),
        before="2021-06/2021-08",
        after="2024-06/2024-08",
    )
    with pytest.raises(BadInput, match=r"does not answer as one \(no connection\)"):
        pairs_from_stac(search)

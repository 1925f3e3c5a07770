"""STAC Items as images."""

import functools
import http.server
import json
import socket
import threading

import pytest
from deepchange.engine import DetectionRequest
from deepchange.engine.errors import RasterUnreadable
from deepchange.engine.raster.pair import open_pair
from deepchange.engine.raster.source.mosaics import open_files
from deepchange.engine.scenes import stac
from deepchange.engine.scenes.recognition import scene_of
from osgeo import gdal
from support import scenes


@pytest.mark.parametrize("version", ["1.0.0", "1.1.0"])
def test_assets_are_found_by_common_names_and_scaled(tmp_path, version):
    item = str(scenes.stac_item(tmp_path, version=version))
    scene = scene_of(item)
    assert str(scene.summary) == "STAC Item of sentinel-2a, 2021-06-01, 5 % cloud"
    assert scene.colours == ("blue", "green", "red", "nir", "swir16")
    assert scene.mask.endswith("SCL.tif:scl")
    red = open_files(item, "before").ReadAsArray()[2]
    assert red.mean() == pytest.approx(scenes.REFLECTANCES["red"], abs=0.005)


def changed(item, change):
    values = json.loads(item.read_text())
    change(values)
    item.write_text(json.dumps(values))
    return str(item)


def test_an_offset_that_the_item_says_is_applied_already_is_not_applied_twice(tmp_path):
    item = scenes.stac_item(tmp_path)
    name = changed(
        item, lambda values: values["properties"].update({"earthsearch:boa_offset_applied": True})
    )
    assert {band.offset for band in scene_of(name).bands} == {0.0}


@pytest.mark.parametrize(
    ("time", "day"),
    [
        ("2021-06-01T10:10:31.024Z", "2021-06-01"),
        ("2021-06-01T00:30:00+02:00", "2021-05-31"),
        ("2021-06-01T23:30:00.5-0300", "2021-06-02"),
        ("2021-06-01 23:30-03:00", "2021-06-02"),
        ("2021-06-01", "2021-06-01"),
        ("2021-02-31T00:30:00+02:00", "2021-02-31"),
        ("0001-01-01T00:30:00+02:00", "0001-01-01"),
    ],
)
def test_a_day_is_that_of_utc_whatever_offset_the_time_has(time, day, tmp_path):
    """One pass over two tiles was said to be of different days."""
    name = changed(
        scenes.stac_item(tmp_path), lambda values: values["properties"].update({"datetime": time})
    )
    assert scene_of(name).date == day


def test_an_item_without_a_scale_is_told(tmp_path):
    def forget(values):
        for asset in values["assets"].values():
            asset.pop("raster:bands", None)

    scene = scene_of(changed(scenes.stac_item(tmp_path), forget))
    assert "tells no scale and offset" in scene.notes[0]


def test_the_three_red_edges_of_sentinel_2_are_told_apart_by_their_own_names(tmp_path):
    def rename(values):
        for number, colour in (("B05", "swir16"), ("B06", "nir"), ("B07", "blue")):
            values["assets"][f"asset_{colour}"]["eo:bands"] = [
                {"name": number, "common_name": "rededge"}
            ]

    scene = scene_of(changed(scenes.stac_item(tmp_path), rename))
    assert {"rededge1", "rededge2", "rededge3"} <= set(scene.colours)


def test_an_item_without_bands_is_refused_in_a_sentence(tmp_path):
    name = changed(scenes.stac_item(tmp_path), lambda values: values.update(assets={}))
    with pytest.raises(RasterUnreadable, match="whose assets name no bands"):
        scene_of(name)


def test_a_file_of_other_json_is_no_scene(tmp_path):
    assert scene_of(str(scenes.write_json(tmp_path / "a.json", {"type": "Feature"}))) is None


@pytest.mark.parametrize("href", ["ftp://example.org/a.tif", "C0:/a"])
def test_an_item_that_refers_to_what_cannot_be_read_is_refused(tmp_path, href):
    name = changed(
        scenes.stac_item(tmp_path), lambda values: values["assets"]["asset_red"].update(href=href)
    )
    with pytest.raises(RasterUnreadable, match="cannot be read"):
        scene_of(name)


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


@pytest.fixture
def server(tmp_path):
    handler = functools.partial(Quiet, directory=str(tmp_path))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as served:
        thread = threading.Thread(target=served.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{served.server_port}"
        served.shutdown()
        thread.join()


def test_an_item_is_read_from_its_address_with_assets_relative_to_it(tmp_path, server):
    scenes.stac_item(tmp_path)
    scenes.stac_item(tmp_path, date="2022-06-01")
    names = [f"{server}/item_{date}/item.json" for date in ("2021-06-01", "2022-06-01")]
    pair = open_pair(DetectionRequest(*names, "out", bands_before=("red", "nir")))
    assert pair.before.bands == pair.after.bands == (3, 4)
    assert f"/vsicurl/{server}/item_2021-06-01/red.tif" in pair.before.reads


def test_an_address_without_an_item_is_refused_in_a_sentence(server):
    with pytest.raises(RasterUnreadable, match="cannot be fetched as a STAC Item"):
        scene_of(f"{server}/nothing.json")


def test_a_server_that_never_answers_is_not_waited_for(monkeypatch):
    monkeypatch.setitem(stac._PATIENCE, "GDAL_HTTP_TIMEOUT", "1")
    with socket.create_server(("127.0.0.1", 0)) as silent:
        address = f"http://127.0.0.1:{silent.getsockname()[1]}/item.json"
        with pytest.raises(RasterUnreadable, match="cannot be fetched as a STAC Item"):
            scene_of(address)
    assert gdal.GetThreadLocalConfigOption("GDAL_HTTP_TIMEOUT") is None


def test_an_item_of_a_server_may_not_name_files_of_this_machine(tmp_path, server):
    item = scenes.stac_item(tmp_path)
    changed(item, lambda values: values["assets"]["asset_red"].update(href="file:///etc/passwd"))
    with pytest.raises(RasterUnreadable, match="is no place on its server"):
        scene_of(f"{server}/item_2021-06-01/item.json")


def test_an_item_of_a_file_may_name_its_assets_as_gdal_does(tmp_path, server):
    item = scenes.stac_item(tmp_path)
    there = f"/vsicurl/{server}/item_2021-06-01/red.tif"
    name = changed(item, lambda values: values["assets"]["asset_red"].update(href=there))
    assert scene_of(name).bands[2].file == there

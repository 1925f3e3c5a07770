"""The page “Find images” used by the mouse, with a STAC API on loopback."""

from pathlib import Path

import pytest

pytest.importorskip("qgis.core")

from deepchange.engine.stac.images import image_of
from deepchange.qgis_plugin.dock.detect.extent_panel import DRAWN
from deepchange.qgis_plugin.dock.dock import DETECT, FIND, RESULT
from deepchange.qgis_plugin.dock.find_images import opening
from deepchange.qgis_plugin.dock.find_images.network import THUMBNAIL, small_picture
from deepchange.qgis_plugin.map.products import product_of
from qgis.core import QgsCoordinateReferenceSystem, QgsRectangle, QgsSettings
from qgis.PyQt.QtCore import QDate, Qt
from qgis.PyQt.QtTest import QTest
from support import scenes
from support.stac_server import COLLECTION, StacServer, item, write_images


@pytest.fixture
def server(tmp_path):
    folder = tmp_path / "server"
    write_images(folder)
    write_images(folder, changed=True)
    made = StacServer(folder)
    for date, cloud in (("2021-06-10", 20.0), ("2021-07-20", 2.0), ("2021-08-01", 80.0)):
        made.add(item("before", date, cloud=cloud))
    for date, cloud in (("2024-06-15", 25.0), ("2024-07-25", 3.0)):
        made.add(item("after", date, cloud=cloud, orbit=65 if cloud > 20 else 22))
    yield made
    made.close()


@pytest.fixture
def page(dock, window, mouse):
    """The page in sight, with the map where the images lie."""
    for name in ("server", "collection", "max_cloud"):
        QgsSettings().remove(f"deepchange/stac_{name}")
    window.canvas.setDestinationCrs(QgsCoordinateReferenceSystem.fromEpsgId(32632))
    west, north = scenes.PLACE
    side = scenes.SIDE * 10
    window.canvas.setExtent(QgsRectangle(west, north - side, west + side, north))
    mouse.press_at(mouse.tab(dock.tabs, FIND))
    assert dock.tabs.currentIndex() == FIND
    return dock.find


def write(mouse, field, text):
    """Press into a field, and write another text."""
    mouse.press(field)
    QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Tab)


def ask(page, mouse, server):
    """Name the server and the two summers."""
    write(mouse, page.criteria.server.lineEdit(), server.address)
    assert page.criteria.server.currentText() == server.address
    for edits, year in ((page.criteria.before, 2021), (page.criteria.after, 2024)):
        edits[0].setDate(QDate(year, 6, 1))
        edits[1].setDate(QDate(year, 8, 31))


def texts(strip):
    return [strip.item(row).text() for row in range(strip.count())]


def pictures(strip):
    """How many images show a picture that is not blank."""
    icons = [
        strip.item(row).icon().pixmap(THUMBNAIL, THUMBNAIL).toImage()
        for row in range(strip.count())
    ]
    return sum(icon.pixelColor(icon.width() // 2, icon.height() // 2).alpha() > 0 for icon in icons)


def press_on(mouse, strip, row):
    strip.scrollToItem(strip.item(row))
    mouse.scroll_to(strip)
    place = strip.visualItemRect(strip.item(row)).center()
    mouse.press_at(strip.viewport().mapToGlobal(place))


@pytest.mark.parametrize("width", [300, pytest.param(380, marks=pytest.mark.slow)])
def test_from_a_place_on_the_map_to_a_result_with_the_mouse_alone(
    page, dock, analyst, mouse, server, width
):
    dock.resize(width, 560)
    ask(page, mouse, server)
    mouse.press(page.search_button)
    before, after = page.strips
    analyst.wait_for(lambda: pictures(before) == 2 and pictures(after) == 2)
    assert texts(before) == ["2021-06-10\n20 % cloud", "2021-07-20\n2 % cloud"]
    assert page.found.text() == "3 images before and 2 after, 1 left out."
    assert page.pair.text() == "2021-07-20 (2 % cloud) and 2024-07-25 (3 % cloud)"
    press_on(mouse, after, 0)
    assert "2024-06-15" in page.pair.text()
    assert page.pair.text().endswith("They were taken from different orbits.")
    press_on(mouse, after, 1)
    mouse.press(page.use_button)
    analyst.wait_for(lambda: dock.tabs.currentIndex() == DETECT)
    sides = dock.detect.pair.choices()
    assert [side.iso_date() for side in sides] == ["2021-07-20", "2024-07-25"]
    assert product_of(sides[0].layer()) == server.items[1]["links"][0]["href"]
    assert dock.detect.extent.combo.currentIndex() == DRAWN
    analyst.ready("cva")
    mouse.press(dock.detect.run.run_button)
    analyst.wait_for(lambda: dock.tabs.currentIndex() == RESULT)
    assert dock.result.report["changes"] == 1  # the bright square
    assert dock.result.report["before"]["date"] == "2021-07-20"


def test_a_date_of_an_earlier_series_is_not_compared_with_the_images_that_were_found(
    page, dock, analyst, mouse, server
):
    dock.resize(380, 560)
    ask(page, mouse, server)
    mouse.press(page.search_button)
    before, after = page.strips
    analyst.wait_for(lambda: pictures(before) == 2 and pictures(after) == 2)
    dock.detect.later.add()
    mouse.press(page.use_button)
    analyst.wait_for(lambda: dock.tabs.currentIndex() == DETECT)
    assert dock.detect.later.rows == []


def test_every_control_of_the_page_lies_where_the_mouse_meets_it(
    page, dock, analyst, mouse, server
):
    ask(page, mouse, server)
    mouse.press(page.search_button)
    analyst.wait_for(page.use_button.isVisible)
    analyst.wait_for(page.busy.isHidden)  # until then *Stop* is there, and may go while it is met
    for width in (300, 380):
        dock.resize(width, 560)
        QTest.qWait(50)
        found = mouse.controls(page)
        assert len(found) >= 10
        for control in found:
            mouse.scroll_to(control)
            assert mouse.lies_on_top(control), mouse.told(control)
            assert mouse.is_whole(control, dock), mouse.told(control)


def test_collections_are_listed_by_the_server(page, analyst, mouse, server):
    ask(page, mouse, server)
    mouse.press(page.criteria.list_button)
    analyst.wait_for(lambda: page.criteria.collection.count() == 1)
    assert page.criteria.collection.itemText(0) == COLLECTION
    page.criteria.collection.hidePopup()


def test_images_of_several_tiles_are_shown_tile_by_tile(page, analyst, mouse, server):
    server.add(item("before", "2021-07-02", tile="32TNQ", cloud=9.0))
    server.add(item("after", "2024-07-02", tile="32TNQ", cloud=9.0))
    ask(page, mouse, server)
    mouse.press(page.search_button)
    analyst.wait_for(page.tile.isVisible)
    assert [page.tile.itemText(row) for row in range(2)] == ["32TNR", "32TNQ"]  # the clearer first
    mouse.choose(page.tile, "32TNQ")
    assert texts(page.strips[0]) == ["2021-07-02\n9 % cloud"]


def test_what_is_wrong_is_one_sentence_in_the_message_bar(page, window, analyst, mouse, server):
    ask(page, mouse, server)
    for address, sentence in (
        ("nowhere", "is no address of a STAC API"),
        ("http://127.0.0.1:9", "“127.0.0.1” does not answer"),
        (f"{server.address}/before", "Not Found"),
    ):
        write(mouse, page.criteria.server.lineEdit(), address)
        mouse.press(page.search_button)
        analyst.wait_for(lambda sentence=sentence: sentence in window.told())
    write(mouse, page.criteria.server.lineEdit(), server.address)
    page.criteria.before[1].setDate(QDate(2024, 7, 1))
    mouse.press(page.search_button)
    analyst.wait_for(lambda: "let them follow one another" in window.told())
    page.criteria.before[1].setDate(QDate(2021, 6, 5))
    mouse.press(page.search_button)
    analyst.wait_for(lambda: "No two images fit (0 before, 2 after)" in window.told())
    assert not page.use_button.isVisible() or not page.use_button.isEnabled()


def test_a_project_without_a_crs_is_told_to_choose_one(page, window, analyst, mouse, server):
    window.canvas.setDestinationCrs(QgsCoordinateReferenceSystem())
    ask(page, mouse, server)
    mouse.press(page.search_button)
    analyst.wait_for(lambda: "The project has no CRS, so that nobody knows where" in window.told())
    assert server.requests == []


def test_a_search_can_be_stopped(page, analyst, mouse, server):
    ask(page, mouse, server)
    server.wait.clear()
    mouse.press(page.search_button)
    analyst.wait_for(lambda: bool(server.requests) and mouse.lies_on_top(page.stop_button))
    mouse.press(page.stop_button)
    analyst.wait_for(lambda: page.found.text() == "Stopped.")
    server.wait.set()
    assert not page.stop_button.isVisible()


def test_an_item_without_an_address_is_kept_in_a_file(page, server, monkeypatch, tmp_path):
    monkeypatch.setenv("DEEPCHANGE_HOME", str(tmp_path / "home"))
    bare = {**server.items[0], "links": []}
    name = opening.name_of(image_of(bare, server.address), server.address, COLLECTION)
    assert name.startswith(str(tmp_path / "home" / "items"))
    opening.read_ahead(name)
    assert opening.layer_of(name).isValid()


def test_addresses_of_the_planetary_computer_are_signed_by_gdal(monkeypatch, tmp_path):
    monkeypatch.setenv("DEEPCHANGE_HOME", str(tmp_path))
    made = item("before", "2021-06-10")
    made["assets"]["red"]["href"] = "https://x.blob.core.windows.net/a/red.tif"
    api = "https://planetarycomputer.microsoft.com/api/stac/v1"
    kept = Path(opening.name_of(image_of(made, api), api, COLLECTION)).read_text()
    assert "/vsicurl?pc_url_signing=yes&pc_collection=sentinel-2-l2a&url=" in kept


@pytest.mark.parametrize("content", [b"", b"<html>", b"\x89PNG\r\n\x1a\n" + b"\0" * 40])
def test_what_is_no_picture_is_shown_as_none(qgis_app, content):
    assert small_picture(content) is None

"""Layers of the web: how finely they are fetched, and that they are."""

import math
from unittest.mock import MagicMock

import numpy as np
import pytest
from osgeo import gdal

pytest.importorskip("qgis.core")

from deepchange.engine.errors import BadInput
from deepchange.qgis_plugin.dock.detect.web_resolution import PixelChoice
from deepchange.qgis_plugin.map.web_layers import WebExport, lasting_file, wanted, zoom_levels
from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRasterLayer, QgsRectangle
from qgis.PyQt import sip

LEVELS = range(14, 18)
PLACE = QgsRectangle(
    3951000, 4010000, 3951600, 4010400
)  # 600 x 400 units of Web Mercator in Beirut, 33.85° north
EDGE = 20037508.342789244


def colour(zoom):
    return 10 * zoom


def grey(zoom):
    return np.full((3, 256, 256), colour(zoom), np.uint8)


def noise(seed):
    return np.random.default_rng(seed).integers(0, 255, (3, 256, 256), np.uint8)


def write_tiles(folder, levels, draw):
    """Tiles around PLACE, as `draw` makes them of the zoom level."""
    for zoom in levels:
        side = 2 * EDGE / 2**zoom
        for x in range(
            int((PLACE.xMinimum() + EDGE) // side) - 1, int((PLACE.xMaximum() + EDGE) // side) + 2
        ):
            for y in range(
                int((EDGE - PLACE.yMaximum()) // side) - 1,
                int((EDGE - PLACE.yMinimum()) // side) + 2,
            ):
                place = folder / str(zoom) / str(x)
                place.mkdir(parents=True, exist_ok=True)
                tile = gdal.GetDriverByName("MEM").Create("", 256, 256, 3)
                tile.WriteArray(draw(zoom))
                gdal.GetDriverByName("PNG").CreateCopy(str(place / f"{y}.png"), tile)


@pytest.fixture(scope="module")
def tiles(tmp_path_factory):
    folder = tmp_path_factory.mktemp("tiles")
    write_tiles(folder, LEVELS, grey)
    return folder


@pytest.fixture
def web(tiles, qgis_app):
    place = f"file://{tiles}/%7Bz%7D/%7Bx%7D/%7By%7D.png"
    layer = QgsRasterLayer(
        f"type=xyz&url={place}&zmin={LEVELS[0]}&zmax={LEVELS[-1]}", "tiles 2020", "wms"
    )
    assert layer.isValid()
    return layer


@pytest.fixture
def pair(tmp_path, canvas, dock):
    """A file and a web layer of PLACE, in the project and chosen, ready to run."""
    path = str(tmp_path / "before_2019.tif")
    raster = gdal.GetDriverByName("GTiff").Create(path, 300, 200, 3, gdal.GDT_Byte)
    raster.SetProjection(QgsCoordinateReferenceSystem("EPSG:3857").toWkt())
    raster.SetGeoTransform((PLACE.xMinimum(), 2.0, 0.0, PLACE.yMaximum(), 0.0, -2.0))
    raster.WriteArray(noise(1)[:, :200].repeat(2, axis=2)[:, :, :300])
    raster.FlushCache()
    write_tiles(tmp_path / "noise", [16], noise)
    place = f"file://{tmp_path}/noise/%7Bz%7D/%7Bx%7D/%7By%7D.png"
    layers = (
        QgsRasterLayer(path, "before_2019", "gdal"),
        QgsRasterLayer(f"type=xyz&url={place}&zmin=16&zmax=16", "tiles/after", "wms"),
    )
    QgsProject.instance().addMapLayers(layers)
    dock.detect.pair.before.choose(layers[0])
    dock.detect.pair.after.choose(layers[1], "2020-01-01")
    dock.detect.model.choose("cva")
    return layers


@pytest.fixture
def canvas(window, web):
    """The map, showing PLACE with pixels of two units."""
    window.canvas.setDestinationCrs(web.crs())
    window.canvas.resize(300, 200)
    window.canvas.setExtent(PLACE)
    return window.canvas


@pytest.fixture
def choice(web, canvas):
    choice = PixelChoice("after")
    choice.show_layer(web)
    choice.look(None, canvas)
    yield choice
    sip.delete(choice)


def test_an_xyz_layer_offers_its_zoom_levels_with_their_pixel_size_at_this_latitude(choice):
    texts = [choice.zoom.itemText(index) for index in range(choice.zoom.count())]
    assert texts == [
        "as the map shows it now",
        "zoom 14: 7.94 m",
        "zoom 15: 3.97 m",
        "zoom 16: 1.99 m",
        "zoom 17: 0.993 m",
    ]
    assert choice.zoom.currentIndex() == 0
    assert not choice.metres.isVisibleTo(choice)


def test_the_number_of_pixels_is_told_for_each_choice(choice, canvas):
    choice.look(None, canvas)
    assert choice.told.text().startswith(f"{canvas.width()} × ")
    choice.zoom.setCurrentIndex(choice.zoom.findData(17))
    choice.look((PLACE, QgsCoordinateReferenceSystem("EPSG:3857")), canvas)
    columns, rows = (
        math.ceil(side / (2 * EDGE / 256 / 2**17)) for side in (PLACE.width(), PLACE.height())
    )
    # a pixel more where the place begins within one
    more = f"{columns + 1} × {rows + 1} pixels of 0.993 m"
    assert choice.told.text() in (
        more,
        f"{columns} × {rows + 1} pixels of 0.993 m",
        f"{columns + 1} × {rows} pixels of 0.993 m",
    )


def test_a_zoom_level_is_fetched_pixel_by_pixel(analyst, canvas, web, tmp_path):
    for zoom in (15, 17):
        place = wanted(web, None, canvas, zoom=zoom)
        export, done = WebExport(web, place, tmp_path / f"{zoom}.tif"), []
        export.finished.connect(done.append)
        export.failed.connect(done.append)
        export.start()
        analyst.wait_for(lambda done=done: done)
        raster = gdal.Open(done[0])
        assert (raster.RasterXSize, raster.RasterYSize) == (place.width, place.height)
        assert raster.GetGeoTransform()[1] == pytest.approx(2 * EDGE / 256 / 2**zoom)
        assert np.unique(raster.GetRasterBand(1).ReadAsArray()).tolist() == [colour(zoom)]


def test_other_services_take_a_size_in_metres_on_the_ground(web, canvas, qgis_app):
    at_the_equator = wanted(web, None, canvas, metres=2.0)
    assert at_the_equator.ground == pytest.approx(2.0)
    assert at_the_equator.pixel == pytest.approx(2.0 / np.cos(np.radians(33.85)), rel=0.005)
    service = QgsRasterLayer(
        "url=http://localhost/wms&layers=a&styles=&format=image/png&crs=EPSG:3857", "map", "wms"
    )
    choice = PixelChoice("before")
    assert zoom_levels(service) == {}
    choice.show_layer(service)
    assert choice.metres.isVisibleTo(choice)
    assert not choice.zoom.isVisibleTo(choice)
    choice.show_layer(None)
    assert not choice.isVisibleTo(choice.parentWidget())
    sip.delete(choice)


def test_too_many_pixels_are_told_beside_the_choice_and_refused(choice, canvas, web, tmp_path):
    lebanon = (
        QgsRectangle(3900000, 3900000, 4100000, 4150000),
        QgsCoordinateReferenceSystem("EPSG:3857"),
    )
    choice.zoom.setCurrentIndex(choice.zoom.findData(17))
    choice.look(lebanon, canvas)
    assert "are too many to fetch" in choice.told.text()
    with pytest.raises(BadInput, match="are too many to fetch"):
        WebExport(web, choice.wanted(lebanon, canvas), tmp_path / "lebanon.tif")


def test_what_a_web_service_shows_is_fetched_before_the_run(dock, analyst, demo, web, canvas):
    before = analyst.add_images([demo[0]])[0]
    QgsProject.instance().addMapLayer(web)
    dock.detect.pair.before.choose(before)
    assert not dock.detect.pair.before.pixels.isVisible()
    dock.detect.pair.after.choose(web)
    analyst.wait_for(
        lambda: any("web service" in found.text for found in dock.detect.check.concerns)
    )
    pixels = dock.detect.pair.after.pixels
    assert pixels.isVisible()
    pixels.zoom.setCurrentIndex(pixels.zoom.findData(16))
    assert pixels.told.text().endswith("pixels of 1.99 m")
    dock.detect.model.choose("cva")
    analyst.click(dock.detect.run.run_button)
    analyst.wait_for(lambda: dock.detect.pair.after.layer() is not web)
    analyst.wait_for(lambda: dock.queue.present is None and not dock.detect.web.is_busy)
    saved = dock.detect.pair.after.layer()
    assert saved.providerType() == "gdal"
    assert saved.crs() == web.crs()
    assert saved.rasterUnitsPerPixelX() == pytest.approx(2 * EDGE / 256 / 2**16)
    assert dock.detect.pair.after.iso_date() == "2020"
    assert not pixels.isVisible()


def test_what_was_fetched_stays_so_that_the_run_can_be_done_again(dock, analyst, pair, results):
    analyst.click(dock.detect.run.run_button)
    analyst.wait_for(lambda: dock.history.entry() is not None)
    run = dock.history.entry().run()
    assert run.request.after == str(results / "tiles-after-2020-01-01.tif")
    assert gdal.Open(run.request.after) is not None
    assert run.after == "tiles/after"
    assert not list(results.glob(".deepchange-*"))


def test_a_fetched_image_lies_below_the_polygons_of_its_result(dock, analyst, pair, results):
    project = QgsProject.instance()
    analyst.click(dock.detect.run.run_button)
    analyst.wait_for(lambda: dock.history.entry() is not None and dock.queue.present is None)
    top = project.layerTreeRoot().children()[0]
    assert top.children()[-1].layer().name() == "tiles/after"
    assert top.children()[-1].isVisible()
    assert top.children()[-1].layer() is dock.detect.pair.after.layer()
    outside = [node.layer() for node in project.layerTreeRoot().children()[1:]]
    assert outside == list(pair) or outside == list(reversed(pair))


def test_where_a_web_layer_will_be_saved_is_said_beforehand(
    dock, analyst, demo, web, canvas, results
):
    before = analyst.add_images([demo[0]])[0]
    QgsProject.instance().addMapLayer(web)
    dock.detect.pair.before.choose(before)
    dock.detect.pair.after.choose(web)
    assert any(
        f"as a GeoTIFF in “{results}” before" in found.text for found in dock.detect.check.concerns
    )
    dock.detect.options.output.setFilePath(str(results.parent / "mine" / "first"))
    assert any(
        f"in “{results.parent / 'mine'}” before" in found.text
        for found in dock.detect.check.concerns
    )


def test_a_web_layer_that_qgis_could_not_open_is_called_so_before_the_run(
    dock, analyst, demo, canvas, results
):
    address = "contextualWMSLegend=0&crs=EPSG:3857&format=image/png&layers=x&styles"
    dead = QgsRasterLayer(f"{address}&url=http://127.0.0.1:9/wms", "dead 2020", "wms")
    assert not dead.isValid()
    before = analyst.add_images([demo[0]])[0]
    QgsProject.instance().addMapLayer(dead)
    dock.detect.pair.before.choose(before)
    dock.detect.pair.after.choose(dead)
    (told,) = [found for found in dock.detect.check.concerns if "dead" in found.text]
    assert told.kind == "problem"
    assert told.text.startswith("QGIS could not open “dead 2020”")
    assert dock.detect.pair.after.pixels.told.text() == told.text  # not “zoom to it”
    assert not dock.detect.run.run_button.isEnabled()


def test_two_fetched_images_of_one_name_do_not_replace_each_other(tmp_path):
    first = lasting_file("map/a", "2020-01-01", tmp_path)
    first.touch()
    assert lasting_file("map/a", "2020-01-01", tmp_path).name == "map-a-2020-01-01_2.tif"


def test_the_number_of_pixels_follows_the_map(dock, analyst, web, canvas):
    QgsProject.instance().addMapLayer(web)
    dock.detect.pair.after.choose(web)
    pixels = dock.detect.pair.after.pixels
    pixels.zoom.setCurrentIndex(pixels.zoom.findData(17))
    earlier = pixels.told.text()
    canvas.zoomByFactor(2.0)
    assert pixels.told.text() != earlier


def test_a_service_that_shows_nothing_there_is_said_and_leaves_no_file(analyst, canvas, tmp_path):
    silent = QgsRasterLayer(
        f"type=xyz&url=file://{tmp_path}/%7Bz%7D/%7Bx%7D/%7By%7D.png&zmin=14&zmax=17",
        "silent",
        "wms",
    )
    export, told = (
        WebExport(
            silent, wanted(silent, None, canvas, zoom=14), tmp_path / "images" / "silent.tif"
        ),
        [],
    )
    export.finished.connect(told.append)
    export.failed.connect(told.append)
    export.start()
    analyst.wait_for(lambda: told)
    assert told[0].startswith("“silent” shows nothing there")
    assert not list((tmp_path / "images").iterdir())


@pytest.mark.parametrize("name", ["setCreationOptions", "setCreateOptions"])
def test_a_fetched_image_is_compressed_whatever_qgis_calls_the_method(
    name, web, canvas, tmp_path, monkeypatch
):
    told = []

    class Writer:
        def __init__(self, path):
            pass

        def setOutputFormat(self, name):
            pass

    setattr(Writer, name, lambda self, options: told.append(options))
    monkeypatch.setattr("deepchange.qgis_plugin.map.web_layers.QgsRasterFileWriter", Writer)
    monkeypatch.setattr(
        "deepchange.qgis_plugin.map.web_layers.QgsRasterFileWriterTask", MagicMock()
    )
    WebExport(web, wanted(web, None, canvas, zoom=15), tmp_path / "fetched.tif")
    assert told == [["COMPRESS=DEFLATE", "TILED=YES"]]

"""The lens on the map: which pictures it shows, where it lies, and that the map stays the map."""

import numpy as np
import pytest
from osgeo import gdal

pytest.importorskip("qgis.core")

from deepchange.qgis_plugin.map.review.lens import SIDE, TIMES, Lens
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsPointXY,
    QgsRasterLayer,
    QgsRectangle,
)
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QEvent, QPoint
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtTest import QTest
from support.waiting import wait_for

WIDTH, HEIGHT, METRES = 600, 500, 0.5  # of the map in pixels, and of one of them


def image(path, colour):
    """An image of one colour with a white square of four metres around (100, 100)."""
    values = np.array(colour, np.uint8)[:, None, None] * np.ones((1, 250, 300), np.uint8)
    values[:, 148:152, 98:102] = 255
    raster = gdal.GetDriverByName("GTiff").Create(str(path), 300, 250, 3, gdal.GDT_Byte)
    raster.SetGeoTransform((0, 1, 0, 250, 0, -1))
    raster.WriteArray(values)
    del raster
    return QgsRasterLayer(str(path), path.stem)


@pytest.fixture
def pair(tmp_path, qgis_app):
    return image(tmp_path / "red.tif", (255, 0, 0)), image(tmp_path / "blue.tif", (0, 0, 255))


@pytest.fixture
def canvas(pair):
    from qgis.gui import QgsMapCanvas

    canvas = QgsMapCanvas()
    canvas.resize(WIDTH, HEIGHT)
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem())
    canvas.setLayers([pair[0]])
    canvas.setExtent(QgsRectangle(0, 0, 300, 250))
    canvas.show()
    QTest.qWaitForWindowExposed(canvas)
    yield canvas
    canvas.stopRendering()
    sip.delete(canvas)


@pytest.fixture
def lens(canvas, pair):
    lens = Lens(canvas, [lambda _: [pair[0]], lambda _: [pair[1]]], ("before", "after"))
    yield lens
    lens.end()


def at_edges(lens):
    """The colours near the corner of both pictures, where the ground is; empty while one is
    missing."""
    return [QColor(picture.pixel(3, SIDE - 3)).name() for picture in lens.seen if picture]


def white(picture):
    """Pixels along the middle row of a picture that show the white square."""
    row = [QColor(picture.pixel(x, SIDE // 2)).name() for x in range(SIDE)]
    return row.count("#ffffff")


def point_at(canvas, place):
    """Move the mouse to a point of the map."""
    pixel = canvas.getCoordinateTransform().transform(QgsPointXY(*place))
    QTest.mouseMove(canvas.viewport(), QPoint(1, 1))
    QTest.mouseMove(canvas.viewport(), QPoint(round(pixel.x()), round(pixel.y())))
    QgsApplication.processEvents()


def test_the_lens_shows_both_dates_of_what_lies_under_the_mouse_enlarged(canvas, lens):
    point_at(canvas, (100, 100))
    wait_for(lambda: at_edges(lens) == ["#ff0000", "#0000ff"])
    wait_for(lambda: all(abs(white(each) - 4 / METRES * TIMES) <= 4 for each in lens.seen))
    shown = canvas.grab().toImage()
    for place, colour in zip(lens._item.places(), ("#ff0000", "#0000ff")):
        corner = place.bottomLeft().toPoint() + QPoint(6, -6)
        assert QColor(shown.pixel(corner)).name() == colour


def test_it_follows_the_mouse_and_without_it_shows_the_whole_polygon_in_a_corner(canvas, lens):
    point_at(canvas, (200, 100))
    wait_for(lambda: len(at_edges(lens)) == 2 and white(lens.seen[0]) == 0)
    lens.look_at(QgsRectangle(90, 90, 110, 110))
    QgsApplication.sendEvent(canvas.viewport(), QEvent(QEvent.Type.Leave))
    wait_for(lambda: abs(white(lens.seen[0]) - SIDE * 4 / 30) <= 2)  # half as much again around it
    first, second = lens._item.places()
    assert second.right() > WIDTH - 20
    assert first.top() < 20
    lens.look_at(None)
    assert not lens._item.isVisible()


@pytest.mark.parametrize(
    "corner", [(5, 5), (WIDTH - 5, 5), (5, HEIGHT - 5), (WIDTH - 5, HEIGHT - 5)]
)
def test_in_every_corner_of_the_map_both_pictures_are_whole_and_beside_the_mouse(
    canvas, lens, corner
):
    lens._mouse = QPoint(*corner)
    lens._renew()
    for place in lens._item.places():
        assert canvas.rect().contains(place.toRect())
        assert not place.contains(*map(float, corner))


def test_when_it_ends_the_map_is_as_before(canvas, pair):
    canvas.waitWhileRendering()
    before = canvas.grab().toImage()
    items = len(canvas.scene().items())
    lens = Lens(canvas, [lambda _: [pair[0]], lambda _: [pair[1]]], ("before", "after"))
    point_at(canvas, (100, 100))
    wait_for(lambda: len(at_edges(lens)) == 2)
    lens.end()
    QgsApplication.processEvents()
    assert len(canvas.scene().items()) == items
    wait_for(lambda: canvas.grab().toImage() == before)

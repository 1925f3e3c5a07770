"""The swipe on the map: what lies left and right of the line, and the mouse that drags it."""

import numpy as np
import pytest
from osgeo import gdal

pytest.importorskip("qgis.core")

from deepchange.qgis_plugin.map.review.linked_map import LinkedMap
from deepchange.qgis_plugin.map.review.swipe import Swipe
from qgis.core import QgsApplication, QgsCoordinateReferenceSystem, QgsRasterLayer, QgsRectangle
from qgis.gui import QgsMapToolPan
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QEvent, QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QColor, QMouseEvent
from support.waiting import wait_for

SIZE = 200  # pixels of the map


def image(path, colour):
    """An image of one colour."""
    raster = gdal.GetDriverByName("GTiff").Create(str(path), 20, 20, 3, gdal.GDT_Byte)
    raster.SetGeoTransform((0, 1, 0, 20, 0, -1))
    raster.WriteArray(np.array(colour, np.uint8)[:, None, None] * np.ones((1, 20, 20), np.uint8))
    del raster
    return QgsRasterLayer(str(path), path.stem)


@pytest.fixture
def pair(tmp_path, qgis_app):
    return image(tmp_path / "red.tif", (255, 0, 0)), image(tmp_path / "blue.tif", (0, 0, 255))


@pytest.fixture
def canvas(qgis_app, pair):
    from qgis.gui import QgsMapCanvas

    canvas = QgsMapCanvas()
    canvas.resize(SIZE, SIZE)
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem())
    canvas.setLayers([pair[0]])
    canvas.setExtent(QgsRectangle(2, 2, 18, 18))
    canvas.show()
    QgsApplication.processEvents()
    yield canvas
    canvas.stopRendering()
    sip.delete(canvas)


def colours(canvas, *columns):
    """What the map shows at these columns of a row near its lower edge."""
    seen = canvas.grab().toImage()
    return [QColor(seen.pixel(column, SIZE - 20)).name() for column in columns]


def mouse(canvas, kind, x, buttons=Qt.MouseButton.LeftButton, y=SIZE // 2):
    view, place = canvas.viewport(), QPoint(x, y)
    button = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseMove else Qt.MouseButton.LeftButton
    event = QMouseEvent(
        kind,
        QPointF(place),
        QPointF(view.mapToGlobal(place)),
        button,
        buttons,
        Qt.KeyboardModifier.NoModifier,
    )
    QgsApplication.sendEvent(view, event)


def test_the_other_image_is_seen_right_of_the_line_and_the_mouse_drags_it(canvas, pair):
    swipe = Swipe(canvas, lambda _layers: [pair[1]], ("before", "after"))
    wait_for(lambda: colours(canvas, 50, 150) == ["#ff0000", "#0000ff"])
    mouse(canvas, QEvent.Type.MouseButtonPress, 100)
    mouse(canvas, QEvent.Type.MouseMove, 160)
    mouse(canvas, QEvent.Type.MouseButtonRelease, 160, Qt.MouseButton.NoButton)
    assert colours(canvas, 150, 180) == ["#ff0000", "#0000ff"]
    mouse(canvas, QEvent.Type.MouseMove, 60, Qt.MouseButton.NoButton)
    assert swipe.x == 160
    swipe.end()
    QgsApplication.processEvents()
    wait_for(lambda: colours(canvas, 50, 180) == ["#ff0000", "#ff0000"])


def test_beside_the_line_the_mouse_is_for_the_map(canvas, pair):
    swipe = Swipe(canvas, lambda _layers: [pair[1]], ("before", "after"))
    tool, pressed = QgsMapToolPan(canvas), []
    tool.canvasPressEvent = lambda event: pressed.append(event.pos().x())
    canvas.setMapTool(tool)
    for x in (100, 40):
        mouse(canvas, QEvent.Type.MouseButtonPress, x)
        mouse(canvas, QEvent.Type.MouseButtonRelease, x, Qt.MouseButton.NoButton)
    assert pressed == [40]
    assert swipe.x == 100
    swipe.end()
    canvas.unsetMapTool(tool)


def test_the_line_stays_within_a_map_that_gets_narrower(canvas, pair):
    swipe = Swipe(canvas, lambda _layers: [pair[1]], ("before", "after"))
    canvas.resize(80, SIZE)
    QgsApplication.processEvents()
    assert 0 < swipe.x < 80
    swipe.end()


def test_two_maps_show_the_same_place_whichever_is_moved(canvas, pair):
    linked = LinkedMap(canvas, lambda _layers: [pair[1]], "After")
    linked.show()
    QgsApplication.processEvents()
    canvas.setExtent(QgsRectangle(8, 8, 12, 12))
    assert (linked.canvas.center().x(), linked.canvas.scale()) == pytest.approx(
        (10, canvas.scale())
    )
    linked.canvas.setExtent(QgsRectangle(4, 4, 6, 6))
    assert (canvas.center().x(), canvas.scale()) == pytest.approx((5, linked.canvas.scale()))
    before = canvas.extent()
    linked.resize(linked.width() * 2, linked.height() + 50)
    QgsApplication.processEvents()
    assert canvas.extent() == before
    assert linked.canvas.scale() == pytest.approx(canvas.scale())
    closed = []
    linked.closed.connect(lambda: closed.append(1))
    linked.close()
    assert closed == [1]
    linked.end()
    canvas.setExtent(QgsRectangle(2, 2, 4, 4))  # nothing follows any more
    QgsApplication.processEvents()


@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:32636"])
def test_a_second_map_leaves_the_first_where_it_is_in_whatever_crs(canvas, pair, crs):
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem(crs))
    canvas.setExtent(QgsRectangle(8, 8, 12, 12))
    place, moves = canvas.extent(), []
    canvas.extentsChanged.connect(lambda: moves.append(canvas.extent()))
    linked = LinkedMap(canvas, lambda _layers: [pair[1]], "After")
    linked.show()
    QgsApplication.processEvents()
    assert all(move == place for move in moves)
    assert canvas.extent() == place
    assert linked.canvas.center().x() == pytest.approx(10)
    linked.end()


def test_the_second_map_follows_into_another_crs(canvas, pair):
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    canvas.setExtent(QgsRectangle(8, 8, 12, 12))
    linked = LinkedMap(canvas, lambda _layers: [pair[1]], "After")
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    assert canvas.center().x() == pytest.approx(1113195, abs=20)  # 10 degrees east, in metres
    assert linked.canvas.mapSettings().destinationCrs() == canvas.mapSettings().destinationCrs()
    assert linked.canvas.center().x() == pytest.approx(canvas.center().x())
    linked.end()

"""The panel asks, at one place after the other, whether a change is missing there."""

import sqlite3

import pytest

pytest.importorskip("qgis.core")

from deepchange.qgis_plugin.reports.result import report_html
from osgeo import ogr
from qgis.core import QgsGeometry, QgsMapRendererSequentialJob, QgsMapSettings, QgsRectangle
from qgis.PyQt.QtCore import QPoint, QSize, Qt
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtTest import QTest

pytestmark = pytest.mark.usefixtures("ready_results")


@pytest.fixture
def asked(dock, analyst, demo, mouse, qgis_canvas):
    """The panel, with the first place on the map, where the mouse asked for one."""
    dock.resize(380, 560)
    qgis_canvas.resize(500, 400)
    qgis_canvas.show()
    analyst.add_images(demo)
    analyst.ready()
    analyst.run()
    panel = dock.result.missing
    mouse.press(panel.ask_button)
    analyst.wait_for(lambda: panel.no_button.isVisible(), 60)
    return panel


@pytest.fixture
def press(mouse, analyst):
    """Press a button when it has its place: those that have just come are laid out a moment
    later."""

    def press(button):
        def is_in_sight():
            mouse.scroll_to(button)
            return mouse.lies_on_top(button)

        analyst.wait_for(is_in_sight)
        mouse.press(button)

    return press


def features(dock):
    source = ogr.Open(str(dock.result.shown.folder / "changes.gpkg"))
    return [feature.items() for feature in source.GetLayer(0)]


def frame(panel):
    shape = QgsGeometry()
    shape.fromWkb(panel._places[0].shape)
    return shape.boundingBox()


def drawn_pixels(layer, place):
    """How many pixels a layer draws in a place."""
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(layer.crs())
    settings.setExtent(place)
    settings.setOutputSize(QSize(64, 64))
    settings.setBackgroundColor(QColor("white"))
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    image, white = job.renderedImage(), QColor("white")
    return sum(image.pixelColor(x, y) != white for x in range(64) for y in range(64))


def test_the_map_goes_to_the_place_and_nothing_is_written_before_an_answer(
    asked, dock, qgis_canvas
):
    assert qgis_canvas.extent().contains(frame(asked))
    assert "Is a change missing in the frame?" in asked.hint.text()
    assert "candidate" not in features(dock)[0]


def test_nothing_is_missing_counts_as_a_decision_is_followed_by_the_next_place_and_taken_back(
    asked, dock, press, qgis_canvas
):
    review, count, first = dock.result.review, len(features(dock)), frame(asked)
    others = drawn_pixels(review.layer(), first)
    press(asked.no_button)
    written = features(dock)
    assert len(written) == count + 1
    assert (written[-1]["decision"], written[-1]["candidate"]) == (
        "rejected",
        "looked at for missing changes",
    )
    assert "reject 1 more" in dock.result.learning.panel.missing.text()
    for said in (dock.result.decided.text(), review.counts.text()):
        assert "0 " in said.split("accepted, ")[1].split("rejected")[0]
        assert said.endswith("; places with nothing missing: 1")
    second = frame(asked)
    assert second != first
    assert qgis_canvas.extent().contains(second)
    assert drawn_pixels(review.layer(), first) > others
    press(review.buttons["undo"])
    assert features(dock)[-1]["decision"] is None
    assert drawn_pixels(review.layer(), first) == others
    assert dock.result.decided.text() == ""
    assert review.counts.text() == f"0 accepted, 0 rejected, {count} to go"
    assert sum(review.tally().areas.values()) == pytest.approx(
        dock.result.report["area_outlined_m2"], rel=1e-4
    )
    review.step(-1)
    review.step(1)
    (present,) = (each for each in review.polygons() if each.fid == review.present_fid())
    assert not present.looked_at


def test_nothing_is_missing_is_kept_while_another_program_holds_the_polygons(asked, dock, press):
    folder, count, first = dock.result.shown.folder, len(features(dock)), frame(asked)
    other = sqlite3.connect(str(folder / "changes.gpkg"), isolation_level=None, timeout=0)
    other.execute("BEGIN IMMEDIATE")
    press(asked.no_button)
    assert frame(asked) != first  # she goes on
    layer = dock.result.review.layer()
    dock.result.review.show_layer(None)  # as when she leaves the result
    assert len(list(folder.glob("changes_waiting_*.json"))) == 1
    other.execute("ROLLBACK")
    other.close()
    assert len(features(dock)) == count
    dock.result.review.show_layer(layer)
    written = features(dock)
    assert len(written) == count + 1
    assert (written[-1]["decision"], written[-1]["candidate"]) == (
        "rejected",
        "looked at for missing changes",
    )
    assert list(folder.glob("changes_waiting_*.json")) == []


def test_a_place_with_nothing_missing_is_no_rejected_area_and_is_in_the_report(asked, dock, press):
    outlined = dock.result.report["area_outlined_m2"]
    press(asked.no_button)
    tally = dock.result.review.tally()
    assert tally.areas["rejected"] == 0.0
    assert sum(tally.areas.values()) == pytest.approx(outlined, rel=1e-4)
    dock.result.review.read_again()
    again = dock.result.review.tally()
    assert again.counts == tally.counts
    assert again.areas == pytest.approx(tally.areas)
    assert "0 rejected" in report_html(dock.result.report, tally)
    assert "places with nothing missing: 1" in report_html(dock.result.report, tally)


def test_what_was_missed_is_drawn_at_the_place_with_the_mouse(asked, dock, press, qgis_canvas):
    count, place = len(features(dock)), frame(asked)
    press(asked.draw_button)
    middle = QgsRectangle(place)
    middle.scale(0.5)
    for x, y in (
        (middle.xMinimum(), middle.yMinimum()),
        (middle.xMaximum(), middle.yMinimum()),
        (middle.xMaximum(), middle.yMaximum()),
    ):
        pixel = qgis_canvas.getCoordinateTransform().transform(x, y)
        at = QPoint(round(pixel.x()), round(pixel.y()))
        QTest.mouseClick(qgis_canvas.viewport(), Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseClick(qgis_canvas.viewport(), Qt.MouseButton.RightButton, pos=at)
    written = features(dock)
    assert len(written) == count + 1
    assert (written[-1]["decision"], written[-1]["drawn"]) == ("accepted", 1)
    assert asked.no_button.isHidden()
    press(asked.ask_button)
    assert asked.no_button.isVisible()
    assert frame(asked) != place
    press(asked.stop_button)
    assert asked.hint.isHidden()
    assert asked.stop_button.isHidden()


def test_places_that_were_looked_at_are_not_asked_again_and_an_end_is_said(asked, analyst):
    seen = []
    while asked.no_button.isVisible() and len(seen) < 40:
        seen.append(bytes(asked._places[0].shape))
        asked.ask()
        analyst.wait_for(asked.ask_button.isEnabled, 60)
    assert len(seen) == len(set(seen))
    assert "There is no other place to ask about" in asked.hint.text()


def test_to_leave_the_page_ends_the_asking(asked, dock):
    dock.tabs.setCurrentIndex(0)
    assert asked.stop_button.isHidden()
    assert asked._outline._band is None

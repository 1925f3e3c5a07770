"""Runs that wait, as the panel shows them."""

import pytest

pytest.importorskip("qgis.core")

from qgis.core import QgsApplication
from qgis.PyQt.QtWidgets import QToolButton


def waiting(dock):
    """The buttons that take runs back."""
    QgsApplication.processEvents()
    buttons = dock.detect.run.findChildren(QToolButton)
    return [
        button
        for button in buttons
        if button.objectName().startswith("take_back_") and button.isVisible()
    ]


def test_runs_that_wait_are_named_and_taken_back_with_the_mouse(
    dock, analyst, mouse, demo, results
):
    dock.resize(380, 560)
    analyst.add_images(demo)
    analyst.ready()
    assert waiting(dock) == []
    for _ in range(3):
        mouse.press(dock.detect.run.run_button)
    assert len(waiting(dock)) == 2
    assert "the next one begins" in dock.detect.run.stop_button.toolTip()
    kept = dock.queue.waiting[1]
    mouse.press(waiting(dock)[0])
    assert dock.queue.waiting == [kept]
    assert len(waiting(dock)) == 1
    analyst.wait_for(lambda: not dock.queue.is_busy())
    assert waiting(dock) == []
    assert len(list(results.glob("*/report.json"))) == 2


def test_a_long_queue_leaves_room_for_what_is_above_it(dock, analyst, demo):
    analyst.add_images(demo)
    analyst.ready()
    for _ in range(8):
        analyst.click(dock.detect.run.run_button)
    assert len(waiting(dock)) == 4
    analyst.wait_for(lambda: dock.detect.run.height() < 250)

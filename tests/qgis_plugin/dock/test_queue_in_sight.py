"""Runs that wait, as the panel shows them."""

import time

import pytest

pytest.importorskip("qgis.core")

from deepchange.engine.errors import BadInput, Stopped
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


@pytest.mark.parametrize("end", [Stopped("Stopped."), BadInput("The disk is full.")])
def test_a_folder_can_be_written_to_again_when_its_run_has_not_come_to_its_end(
    dock, analyst, demo, tmp_path, monkeypatch, end
):
    def working(_request):
        def work(_tell, cancelled):
            while not cancelled():
                time.sleep(0.005)
            raise end

        return work

    monkeypatch.setattr("deepchange.qgis_plugin.runs.run_queue.detecting", working)
    analyst.add_images(demo)
    dock.detect.options.output.setFilePath(str(tmp_path / "hers"))
    analyst.ready()
    analyst.click(dock.detect.run.run_button)
    answers = []
    dock.detect.checker.answered.connect(answers.append)
    dock.detect.consider()  # as after any change of hers: a second run would write there too
    analyst.wait_for(lambda: answers)
    assert [each.kind for each in dock.detect.check.concerns] == ["problem"]
    analyst.click(dock.detect.run.stop_button)
    analyst.wait_for(lambda: not dock.queue.is_busy())
    analyst.wait_for(dock.detect.run.run_button.isEnabled)

"""Images that lie apart are aligned by a button of the check."""

import numpy as np
import pytest
from support.images import write
from support.planted import bent, crop, dates, drawn_from

pytest.importorskip("qgis.core")

from deepchange.engine import DetectionRequest, check
from deepchange.qgis_plugin.map.alignment_picture import alignment_svg
from deepchange.qgis_plugin.reports.result import report_html
from deepchange.qgis_plugin.runs import history
from deepchange.qgis_plugin.widgets.basic import Sentence
from qgis.PyQt.QtWidgets import QAbstractButton


@pytest.fixture(scope="module")
def crooked(tmp_path_factory):
    """Both dates of the demo, the later one bent by some pixels."""
    folder, (before, after) = tmp_path_factory.mktemp("crooked"), dates()
    right, down = bent(after.shape, 2.0)
    later = drawn_from(after, right + 3.0, down)
    return [
        write(folder / f"city_{day}.tif", crop(image)[None].astype(np.float32))
        for day, image in (("2015-08-20", before), ("2017-10-03", later))
    ]


def button_that_says(dock, text):
    found = [
        button
        for sentence in dock.detect.check.findChildren(Sentence)
        for button in sentence.findChildren(QAbstractButton)
        if button.text() == text
    ]
    return found[0] if found else None


def test_images_that_lie_apart_are_aligned_by_a_button(dock, analyst, crooked):
    analyst.add_images(crooked)
    analyst.wait_for(lambda: button_that_says(dock, "Align the images") is not None)
    assert dock.detect.options.align.currentData() == "off"
    analyst.click(button_that_says(dock, "Align the images"))
    assert dock.detect.options.align.currentData() == "auto"
    analyst.wait_for(
        lambda: any("is warped onto" in found.text for found in dock.detect.check.concerns)
    )
    (told,) = [found for found in dock.detect.check.concerns if "warped onto" in found.text]
    assert (told.kind, told.mend) == ("fact", None)
    assert button_that_says(dock, "Align the images") is None
    assert "by a smooth field" in dock.detect.check.details.text()
    assert "data:image/png" in dock.detect.check.details.text()


def test_what_was_aligned_is_in_the_report_in_numbers_and_arrows(dock, analyst, crooked):
    analyst.add_images(crooked)
    analyst.ready()
    options = dock.detect.options
    options.align.setCurrentIndex(options.align.findData("local"))
    analyst.ready()
    analyst.run()
    report = dock.result.report
    assert report["alignment"]["used"] == "local"
    page = report_html(report)
    assert "How the dates were aligned" in page
    assert page.count("<polygon") == len(report["alignment"]["places"])
    assert f"{report['alignment']['residual_before']:.2f}" in page
    narrow = report_html(report, width=300)
    assert "<svg" not in narrow
    assert narrow.count("data:image/png") == page.count("data:image/png") + 1


def test_a_report_without_alignment_has_no_such_chapter(detected):
    assert "How the dates were aligned" not in report_html(history.report_of(detected.output))


@pytest.mark.parametrize(
    "damage",
    [
        {"places": "none"},
        {"places": [[0, 0, "<b>", 0, "used"]]},
        {"places": [[0, 0, 1e999, 0, "used"]]},
        {"places": [[0, 0, 1, 0, "<script>"]]},
        {"used": "off"},
    ],
)
def test_a_damaged_alignment_draws_nothing(crooked, damage):
    told = check(DetectionRequest(*crooked, ".", model="cva", align="local")).to_json()
    assert "<polygon" in alignment_svg(told["alignment"], tuple(told["size"]))
    assert alignment_svg({**told["alignment"], **damage}, tuple(told["size"])) == ""


def test_arrows_are_as_long_as_told_and_point_where_the_later_image_lies():
    from deepchange.engine.alignment.picture import arrows_svg
    from deepchange.engine.arrays.displacement import USED, Alignment, Place
    from deepchange.engine.messages import Message

    place = Place(100.0, 50.0, 2.0, -1.0, USED)
    alignment = Alignment("auto", "off", "before", 0, None, None, (place,), None, Message("x"))
    svg = arrows_svg(alignment, (160, 320), {USED: "a < b"}, "drawn {times} times")
    # 320 columns are drawn as 320 pixels, from 12 on; the longest arrow is at most 0.42 × 160.
    assert "drawn 20 times" in svg
    assert 'x1="112.0" y1="62.0"' in svg
    assert f'points="{112 + 40:.1f},{62 - 20:.1f} ' in svg
    assert "a &lt; b: 1" in svg

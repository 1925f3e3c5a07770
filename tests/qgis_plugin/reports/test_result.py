"""The report as it is read in the panel, and as it is handed in."""

import base64
import re
from pathlib import Path

import pytest

pytest.importorskip("qgis.core")

from deepchange.qgis_plugin.dock.report_panel import ReportPanel
from deepchange.qgis_plugin.reports.result import report_html
from deepchange.qgis_plugin.runs import history
from qgis.core import QgsApplication
from qgis.PyQt import sip
from qgis.PyQt.QtGui import QImage
from qgis.PyQt.QtWidgets import QFileDialog


def pictures_in(page):
    return [
        QImage.fromData(base64.b64decode(found))
        for found in re.findall(r'data:image/png;base64,([^"]+)"', page)
    ]


@pytest.mark.parametrize("width", [0, 300])
def test_before_after_and_changes_are_pictures_of_their_own_with_captions(
    width, detected, qgis_app
):
    report = history.report_of(detected.output)
    page = report_html(report, width=width)
    panels = pictures_in(page)
    assert len(panels) == 3
    assert len({(panel.width(), panel.height()) for panel in panels}) == 1
    captions = re.findall(r"<figcaption>.*?<small>(.+?)</small>", page)
    before, after = (Path(report[role]["name"]).name for role in ("before", "after"))
    assert captions == [f"Before: {before}", f"After: {after}", "Changed: red; not assessed: grey"]
    red = sum(
        panels[2].pixelColor(x, y).getRgb()[:3] == (227, 26, 28)
        for x in range(panels[2].width())
        for y in range(panels[2].height())
    )
    assert red > 50


def test_a_product_is_told_with_its_date_and_clouds(detected, qgis_app):
    report = history.report_of(detected.output)
    product = {"product": "Sentinel-2 L2A", "date": "2021-06-01", "cloud_percent": 12.4}
    report["before"] = {**report["before"], "name": "/images/a.SAFE", "product": product}
    told = "Before: a.SAFE (Sentinel-2 L2A, 2021-06-01, 12 % cloud)"
    assert told in report_html(report).replace("\N{NO-BREAK SPACE}", " ")


def test_test_time_views_are_told_where_there_were_some(detected, qgis_app):
    report = history.report_of(detected.output)
    assert "Test-time views" not in report_html(report)
    assert "8, flipped and rotated" in report_html({**report, "tta": "all"})


@pytest.fixture
def semantic(detected):
    """The report of a result with classes, one of them with a name that is markup."""
    return {
        **history.report_of(detected.output),
        "classes": [
            {"name": "water", "colour": [0, 90, 200]},
            {"name": "<b>{{ 7*7 }}", "colour": [200, 60, 40]},
        ],
        "transitions": [
            {
                "from": "water",
                "to": "<b>{{ 7*7 }}",
                "pixels": 500,
                "hectares": 5.0,
                "percent": 2.0,
            }
        ],
    }


def test_the_sankey_diagram_is_text_in_the_page_and_a_picture_in_the_panel(semantic, qgis_app):
    page = report_html(semantic)
    svg = re.search(r"<svg.+?</svg>", page, re.DOTALL)[0]
    assert "water <tspan" in svg
    assert "&lt;b&gt;{{ 7*7 }}" in svg
    assert "<b>" not in page
    assert "49" not in svg.replace("#49", "")
    diagram = pictures_in(report_html(semantic, width=300))[0]
    assert 250 < diagram.width() <= 300
    colours = {
        diagram.pixelColor(x, y).name()
        for x in range(diagram.width())
        for y in range(diagram.height())
    }
    assert {"#005ac8", "#c83c28"} <= colours


def test_a_table_that_is_too_wide_for_the_panel_is_on_the_exported_page(semantic, qgis_app):
    names = [f"class {number}" for number in range(6)]
    classes = [{"name": name, "colour": [1, 2, 3]} for name in names]
    rows = [{**semantic["transitions"][0], "from": a, "to": b} for a, b in zip(names, names[1:])]
    report = {**semantic, "classes": classes, "transitions": rows}
    told = "This table is too wide for the panel"
    assert told in report_html(report, width=300)
    assert told not in report_html(report)
    assert "<th nowrap>class 5</th>" in report_html(report)
    assert told not in report_html(semantic, width=300)


def test_a_page_that_is_handed_in_asks_no_server_and_runs_nothing(semantic, qgis_app):
    page = report_html(semantic)
    policy = re.search(r'Content-Security-Policy" content="([^"]+)"', page)[1]
    assert "default-src 'none'" in policy
    assert "script-src 'none'" in policy
    assert not re.search(r"src=[\"'](?!data:)|url\((?!#)|<script", page)


@pytest.mark.parametrize("width", [300, 420])
def test_the_page_is_never_wider_than_the_panel(width, detected, qgis_app):
    panel = ReportPanel()
    report = history.report_of(detected.output)
    panel.resize(600, 800)
    panel.show()
    panel.show_report({**report, "output": "/a/folder" + "/very-long-name" * 12})
    panel.resize(width, 800)
    QgsApplication.processEvents()
    assert panel.page.horizontalScrollBar().maximum() == 0
    sip.delete(panel)


def test_a_report_that_nobody_sees_is_written_when_it_is_turned_to(detected, qgis_app):
    panel = ReportPanel()
    panel.show_report(history.report_of(detected.output))
    assert "Areas" not in panel.page.toPlainText()
    panel.show()
    QgsApplication.processEvents()
    assert "Areas" in panel.page.toPlainText()
    sip.delete(panel)


def test_the_report_is_exported_by_its_button(dock, analyst, detected, monkeypatch, tmp_path):
    target, told = tmp_path / "handed in.html", []
    dock.report.told.connect(lambda text, good: told.append((text, good)))
    dock.tabs.setCurrentIndex(2)
    dock.report.show_report(history.report_of(detected.output))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    analyst.click(dock.report.export_button)
    assert told == [(f"The report is in {target}.", True)]
    assert "data:image/png;base64," in target.read_text(encoding="utf-8")


def test_why_pixels_were_not_assessed_stands_below_how_much_was_not(detected):
    reasons = [
        {"reason": "nodata", "pixels": 10, "area_m2": 1000.0},
        {"reason": "masked after", "pixels": 400, "area_m2": 40000.0},
    ]
    told = {**history.report_of(detected.output), "area_not_assessed_m2": 41000.0}
    page = report_html({**told, "not_assessed": reasons})
    rows = re.findall(r"<td>([^<]*)</td><td[^>]*>([^<]*)</td>", page)
    assert ("Not assessed", "4.100 ha") in rows
    assert ("– masked in the after image", "4.000 ha") in rows
    assert "Not assessed (no data)" not in page
    assert "Not assessed (no data)" in report_html(told)

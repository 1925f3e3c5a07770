"""The report as it is read in the panel, and as it is handed in."""

import base64
import re

import pytest

pytest.importorskip("qgis.core")

from deepchange.qgis_plugin.dock.report_panel import ReportPanel
from deepchange.qgis_plugin.reports.result import report_html
from deepchange.qgis_plugin.runs import history
from qgis.core import QgsApplication
from qgis.PyQt import sip
from qgis.PyQt.QtGui import QImage
from qgis.PyQt.QtWidgets import QFileDialog


def test_in_a_narrow_panel_each_picture_of_the_quicklook_is_shown_without_its_letters(
    detected, qgis_app
):
    report = history.report_of(detected.output)
    narrow, wide = report_html(report, width=300), report_html(report)
    assert narrow.count("<img") == wide.count("<img") + 2
    for found in re.findall(r"base64,([^']+)'", narrow)[:3]:
        panel = QImage.fromData(base64.b64decode(found))
        # Letters and gaps are drawn on a plain ground, which reaches into no corner of a panel.
        ground = QImage(report["files"]["quicklook"]).pixelColor(1, 1)
        corners = [
            (0, 0),
            (panel.width() - 1, 0),
            (0, panel.height() - 1),
            (panel.width() - 1, panel.height() - 1),
        ]
        assert all(panel.pixelColor(*corner) != ground for corner in corners)


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


def test_the_report_is_exported_by_its_button(dock, analyst, detected, monkeypatch, tmp_path):
    target, told = tmp_path / "handed in.html", []
    dock.report.told.connect(lambda text, good: told.append((text, good)))
    dock.tabs.setCurrentIndex(2)
    dock.report.show_report(history.report_of(detected.output))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    analyst.click(dock.report.export_button)
    assert told == [(f"The report is in {target}.", True)]
    assert "data:image/png;base64," in target.read_text(encoding="utf-8")

"""Help that needs no network."""

import pytest

pytest.importorskip("qgis.core")

from deepchange.qgis_plugin import help as deepchange_help
from deepchange.qgis_plugin.help import HelpWindow
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QUrl


def test_the_help_button_opens_the_documentation_that_comes_with_the_plugin(dock, mouse, monkeypatch):
    asked = []
    monkeypatch.setattr(deepchange_help.QDesktopServices, "openUrl", asked.append)
    mouse.press(dock.help_button)
    page = dock.findChild(HelpWindow).page
    assert page.isVisible()
    assert "Before and After" in page.toPlainText()
    assert "￼" not in page.toPlainText()  # where a picture is missing
    page.anchorClicked.emit(QUrl("weights.md"))
    assert "Weights" in page.toPlainText()
    page.anchorClicked.emit(QUrl("https://example.org/x"))
    assert asked == [QUrl("https://example.org/x")]


def test_a_link_leads_to_no_file_outside_the_documentation(qgis_app):
    window = HelpWindow()
    before = window.page.toPlainText()
    window.page.anchorClicked.emit(QUrl("../README.md"))
    window.page.anchorClicked.emit(QUrl("nowhere.md"))
    assert window.page.toPlainText() == before
    sip.delete(window)

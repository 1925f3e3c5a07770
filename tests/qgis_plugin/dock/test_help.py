"""Help that needs no network."""

import re
from pathlib import Path

import pytest

pytest.importorskip("qgis.core")

from deepchange.qgis_plugin.dock import dock as dock_module
from qgis.PyQt.QtCore import QUrl


def test_the_help_button_opens_the_documentation_that_comes_with_the_plugin(
    dock, mouse, monkeypatch
):
    opened = []
    monkeypatch.setattr(dock_module.QDesktopServices, "openUrl", opened.append)
    mouse.press(dock.help_button)
    (address,) = opened
    assert address.isLocalFile()
    assert "Before" in Path(address.toLocalFile()).read_text(encoding="utf-8")


def test_the_links_of_the_help_lead_to_files_that_come_with_the_plugin():
    address = dock_module.help_url()
    page = Path(QUrl(address).toLocalFile()).read_text(encoding="utf-8")
    targets = [QUrl(target) for target in re.findall(r'href="([^"#]+\.md)"', page)]
    assert len(targets) >= 5
    assert [
        target.toString() for target in targets if not Path(target.toLocalFile()).is_file()
    ] == []
    assert any(target.fileName() == "SECURITY.md" for target in targets)

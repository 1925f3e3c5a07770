"""Help that needs no network."""

from pathlib import Path

import pytest

pytest.importorskip("qgis.core")

from deepchange.qgis_plugin import dock as dock_module


def test_the_help_button_opens_the_documentation_that_comes_with_the_plugin(dock, mouse, monkeypatch):
    opened = []
    monkeypatch.setattr(dock_module.QDesktopServices, "openUrl", opened.append)
    mouse.press(dock.help_button)
    (address,) = opened
    assert address.isLocalFile()
    assert "Before" in Path(address.toLocalFile()).read_text(encoding="utf-8")

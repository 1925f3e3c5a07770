"""Deep Change: what changed between two images of the same place, found by deep networks.

The folder of this file is a QGIS plugin and the Python package `deepchange` at once.
`deepchange.engine` detects changes; it knows nothing of QGIS. Importing this file has no effects.
"""

from __future__ import annotations

from typing import Any

__version__ = "0.2.0"


def classFactory(iface: Any) -> Any:  # noqa: N802  (the name that QGIS asks for)
    """The plugin, for QGIS; iface: its interface. Nothing of QGIS is imported before this is
    called."""
    from .qgis_plugin.plugin import DeepChangePlugin

    return DeepChangePlugin(iface)

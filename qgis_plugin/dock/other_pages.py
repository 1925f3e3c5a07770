"""The pages behind “Detect”: made once the panel is drawn, or when one of them is wanted first."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import Any, NamedTuple

from qgis.PyQt.QtCore import QTimer

# What they need, in parts small enough that clicks are answered between two of them.
_PARTS = (
    "engine.raster.pair",
    "engine.results.assemble",
    "engine.detection",
    "qgis_plugin.map.result_layers",
    "qgis_plugin.map.layers",
    "qgis_plugin.dock.result.accuracy_panel",
    "qgis_plugin.dock.result.page",
    "qgis_plugin.dock.find_images.page",
    "qgis_plugin.dock.engine_panel",
    "qgis_plugin.dock.report_panel",
    "qgis_plugin.dock.history_panel",
)


class OtherPages(NamedTuple):
    """In the order of their tabs."""

    result: Any
    report: Any
    history: Any
    find: Any
    engine: Any


def make_pages(canvas: Any, queue: Any, iface: Any) -> OtherPages:
    """All of them. iface: of QGIS, or None."""
    from .engine_panel import EnvironmentPanel
    from .find_images.page import FindImagesPage
    from .history_panel import HistoryPanel
    from .report_panel import ReportPanel
    from .result.page import ResultPage

    return OtherPages(
        ResultPage(canvas, queue, iface),
        ReportPanel(),
        HistoryPanel(),
        FindImagesPage(canvas),
        EnvironmentPanel(),
    )


def import_in_parts(then: Callable[[], None], part: int = 0) -> None:
    """Import what the pages need, one part whenever QGIS has nothing else to do, then call."""
    if part == len(_PARTS):
        then()
        return
    import_module(f"{__package__.rpartition('.qgis_plugin')[0]}.{_PARTS[part]}")
    QTimer.singleShot(0, lambda: import_in_parts(then, part + 1))

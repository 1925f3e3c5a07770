"""What becomes of a run of more than two dates: its layers, its place in the history."""

from __future__ import annotations

from qgis.core import QgsProject

from ...engine.runs.other_kind import is_series
from ...engine.series.run import SeriesResult
from ..map.downloaded_layers import keep_below
from ..map.series.layers import add_series, layers_of
from ..runs import history
from ..runs.history import Entry
from ..runs.run_queue import Run
from ..runs.started_runs import name_of
from ..text.formatting import shown
from ..text.plain_words import plain
from .message_bar import Notices


def finish_series(run: Run, result: SeriesResult, notices: Notices) -> None:
    """Bring a series onto the map and into the history, and say what was found."""
    project = QgsProject.instance()
    entry = history.add_series(project, run, result.output, result.summary)
    show_series(entry, notices)
    notices.good(shown(result.summary))
    for warning in result.warnings:
        notices.note(plain(warning))


def show_series(entry: Entry, notices: Notices) -> None:
    """Show the layers of a series: where they are, or added anew."""
    project = QgsProject.instance()
    folder, root = entry.folder(project), project.layerTreeRoot()
    if not is_series(folder):
        notices.bad(history.gone(folder), "history")
        return
    there = layers_of(project, folder)
    if there:
        nodes = [root.findLayer(layer.id()) for layer in there]
        for node in filter(None, nodes):
            node.parent().setItemVisibilityCheckedParentRecursive(True)
        return
    name = f"{name_of(str(entry.request.get('model', '')))} · {entry.title}"
    group = add_series(project, folder, name, notices.bad)
    images = [str(entry.request.get(date, "")) for date in ("after", "before")]
    keep_below(project, group, tuple(images))

"""QGIS's log: errors that nobody foresaw, and the titles of tasks that are ours."""

from __future__ import annotations

import traceback

from qgis.core import Qgis, QgsMessageLog

from ..text.translation import tr

LOG = "Deep Change"
TASKS: set[str] = set()  # titles of ours


def keep_quiet_about(title: str) -> None:
    """From now on, take off the message bar what QGIS itself says of the task of that title: we say
    it better."""
    TASKS.add(title)


def our_fault(error: Exception) -> str:
    """The sentence for an error that nobody foresaw; its trace goes to the log. Call it where the
    error is handled."""
    QgsMessageLog.logMessage(traceback.format_exc(), LOG, Qgis.MessageLevel.Critical, False)
    return tr(
        "Deep Change failed ({error}). This is our fault, not yours: please send us what the tab "
        "“Deep Change” of the log messages panel says."
    ).format(error=f"{type(error).__name__}: {error}")

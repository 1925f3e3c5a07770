"""Letting QGIS work until something has happened."""

import time

from qgis.core import QgsApplication

PATIENCE = 120.0  # seconds, of a machine that is busy with other tests


def wait_for(condition, otherwise="It did not come to pass.", seconds=PATIENCE):
    """Let QGIS work until the condition holds."""
    assert came_true(condition, seconds), otherwise


def came_true(condition, seconds):
    """Let QGIS work until the condition holds, at most so long; whether it does."""
    until = time.monotonic() + seconds
    while not condition() and time.monotonic() < until:
        QgsApplication.processEvents()
        time.sleep(0.005)
    return condition()

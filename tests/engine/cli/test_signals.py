"""Signals that stop a run."""

import os
import subprocess
import sys

import pytest

# In a process of its own: within QGIS, Qt listens to children that end, and Python could not give
# that back to it.
LISTENING = """
import os, signal
from deepchange.engine.cli.signals import StopOnSignal
ended = []
signal.signal(signal.SIGCHLD, lambda *_: None)
with StopOnSignal(lambda: ended.append(1), signal.SIGTERM) as stop:
    os.kill(os.getpid(), signal.SIGCHLD)
    signal.raise_signal(signal.SIGCHLD)
    print("stops by a child:", stop._asked.wait(0.3))
    signal.raise_signal(signal.SIGTERM)
    print("stops by a wish:", stop._asked.wait(10))
print("ended:", ended)
"""


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such signals.")
def test_a_child_that_ends_stops_nothing_though_somebody_listens_to_it_and_a_wish_to_stop_does():
    done = subprocess.run(
        [sys.executable, "-c", LISTENING], capture_output=True, text=True, check=True
    )
    assert done.stdout.splitlines() == [
        "stops by a child: False",
        "stops by a wish: True",
        "ended: []",
    ]

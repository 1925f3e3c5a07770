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


# A library that is being loaded may lose an exception, as NumPy does.
LOADING = """
import signal
from deepchange.engine.cli import main as program
from deepchange.engine.cli.signals import OnSignals

def run():
    if LISTENED:
        with OnSignals(lambda: None, signal.SIGINT):
            pass
    try:
        signal.raise_signal(signal.SIGINT)
    except BaseException as error:
        print(type(error).__name__)
    return 0

program.main = run
program.command()
"""


@pytest.mark.parametrize(
    ("listened", "code", "said"),
    [
        (False, 130, "deepchange: Stopped before anything was begun.\n"),
        (True, 0, "KeyboardInterrupt\n"),
    ],
    ids=["before a run", "after a run"],
)
def test_a_stop_is_not_lost_while_libraries_are_loaded(listened, code, said):
    done = subprocess.run(
        [sys.executable, "-c", LOADING.replace("LISTENED", str(listened))],
        capture_output=True,
        text=True,
    )
    assert (done.returncode, done.stdout + done.stderr) == (code, said)

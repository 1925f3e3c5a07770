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
import signal, sys
from deepchange.engine.cli import main as program
from deepchange.engine.cli.signals import OnSignals

def run(*_):
    if "after" in sys.argv[0]:
        with OnSignals(lambda: None, signal.SIGINT):
            pass
    try:
        signal.raise_signal(signal.SIGINT)
    except BaseException as error:
        print(type(error).__name__)
    return 0

program._detect = program._doctor = run
sys.argv[0], *sys.argv[1:] = sys.argv[1:]
program.command()
"""
LOST = "deepchange: Stopped before anything was begun.\n"


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (("before a run", "detect", "a", "b"), 130, LOST),
        (("after a run", "detect", "a", "b"), 0, "KeyboardInterrupt\n"),
        (("a command that may be writing", "doctor"), 0, "KeyboardInterrupt\n"),
    ],
    ids=lambda value: value[0] if isinstance(value, tuple) else "",
)
def test_a_stop_is_not_lost_while_libraries_are_loaded(words, code, said):
    done = subprocess.run(
        [sys.executable, "-c", LOADING, *words], capture_output=True, text=True, timeout=60
    )
    assert (done.returncode, done.stdout + done.stderr) == (code, said)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such shells.")
def test_what_ignores_ctrl_c_goes_on_ignoring_it_until_a_run_listens():
    ignoring = f"import signal; signal.signal(signal.SIGINT, signal.SIG_IGN)\n{LOADING}"
    done = subprocess.run(
        [sys.executable, "-c", ignoring, "before a run", "detect", "a", "b"],
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert (done.returncode, done.stdout + done.stderr) == (0, "")

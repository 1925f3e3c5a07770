"""Signals that stop a run."""

import os
import signal

import pytest
from deepchange.engine.cli.signals import StopOnSignal


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such signals.")
def test_a_child_that_ends_stops_nothing_though_somebody_listens_to_it_and_a_wish_to_stop_does():
    ended = []
    previous = signal.signal(signal.SIGCHLD, lambda *_: None)
    try:
        with StopOnSignal(lambda: ended.append(1), signal.SIGTERM) as stop:
            os.kill(os.getpid(), signal.SIGCHLD)
            signal.raise_signal(signal.SIGCHLD)
            assert not stop._asked.wait(0.3)
            signal.raise_signal(signal.SIGTERM)
            assert stop._asked.wait(10)
    finally:
        signal.signal(signal.SIGCHLD, previous)
    assert not ended

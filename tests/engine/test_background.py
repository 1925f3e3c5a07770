"""Calls in another thread, watched for a stop."""

import threading
import weakref

import pytest
from deepchange.engine import Stopped
from deepchange.engine.background import Watched
from deepchange.engine.progress import never


def test_a_call_that_lasts_does_not_hold_up_a_stop():
    release, called = threading.Event(), threading.Event()
    watched = Watched(called.is_set)
    with pytest.raises(Stopped):
        watched.do(lambda: (called.set(), release.wait(60)))
    assert not release.is_set()  # the call still lasts
    release.set()


def test_results_and_errors_come_back_and_what_is_said_is_heard_here():
    watched, heard = Watched(never), []

    def speak():
        watched.say(0.5)
        watched.say(1.0)
        return threading.current_thread().name

    def fail():
        raise KeyError("gone")

    assert (
        watched.do(speak, lambda value: heard.append((value, threading.current_thread().name)))
        == "deepchange-tensor"
    )
    assert heard == [(0.5, "MainThread"), (1.0, "MainThread")]
    with pytest.raises(KeyError, match="gone"):
        watched.do(fail)
    assert watched.do(lambda: 7) == 7
    watched.close()


def test_who_asked_is_let_go_once_the_answer_is_there():
    class Asker:
        def __init__(self):
            self.watched = Watched(never)
            self.answer = self.watched.do(lambda: self and 7)

    asker = Asker()
    thread, gone = asker.watched._thread, weakref.ref(asker)
    assert asker.answer == 7
    watched = asker.watched
    del asker
    assert gone() is None
    watched.close()
    thread.join(5)
    assert not thread.is_alive()


def test_a_program_that_ends_waits_for_a_call_that_nobody_waited_for(monkeypatch):
    release, joined = threading.Event(), []
    monkeypatch.setattr(
        "deepchange.engine.background.atexit.register", lambda *call: joined.append(call)
    )
    watched, begun = Watched(never), []
    watched.start(lambda: release.wait(30))
    watched.start(lambda: begun.append("the next"))
    watched.close()
    release.set()
    ((join, _),) = joined
    join(5)
    assert not watched._thread.is_alive()
    assert begun == []

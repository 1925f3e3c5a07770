"""Stopping by Ctrl-C, or where a cluster or the system asks for it."""

from __future__ import annotations

import signal
import socket
import threading
from collections.abc import Callable
from types import FrameType
from typing import Any

_PATIENCE = 1.2  # seconds that a run has to stop by itself


class EndEarly:
    """What Ctrl-C does until a run listens to it itself: it ends the program at once. A command
    that does not listen takes it `as_usual`, since it may be writing.

    Python's own way, an exception, is lost or becomes another one in libraries that are just being
    loaded, such as NumPy: the run went on, or was said to have failed."""

    def __init__(self, end_at_once: Callable[[], None]) -> None:
        """end_at_once: ends the program; must not return."""
        self._end_at_once = end_at_once

    def __call__(self, _number: int, _frame: FrameType | None) -> None:
        """The signal came."""
        self._end_at_once()

    def begin(self) -> None:
        """From now on, in the main thread of a program, where Ctrl-C is not ignored."""
        if signal.getsignal(signal.SIGINT) in (signal.default_int_handler, signal.SIG_DFL):
            signal.signal(signal.SIGINT, self)


def as_usual() -> None:
    """Have Ctrl-C raise KeyboardInterrupt again, where it would end the program at once."""
    if isinstance(signal.getsignal(signal.SIGINT), EndEarly):
        signal.signal(signal.SIGINT, signal.default_int_handler)


class OnSignals:
    """While open in the main thread, `heard` is called for each of the signals, and nothing else
    happens."""

    def __init__(self, heard: Callable[[], None], *signals: signal.Signals) -> None:
        self._heard, self._signals = heard, signals
        self._previous: dict[signal.Signals, Any] = {}

    def __enter__(self) -> OnSignals:
        if threading.current_thread() is threading.main_thread():
            for number in self._signals:
                self._previous[number] = signal.signal(number, self._call)
        return self

    def _call(self, _number: int, _frame: FrameType | None) -> None:
        self._heard()

    def __exit__(self, *_: object) -> None:
        for number, handler in self._previous.items():
            early = isinstance(handler, EndEarly)
            signal.signal(number, signal.default_int_handler if early else handler)


class StopOnSignal:
    """While open, a signal asks the run to stop; one that has not stopped within `_PATIENCE` is
    ended at once.

    A library being loaded, or a server that does not answer, would keep the program from hearing of
    the signal: another thread listens to what the system writes when one comes."""

    def __init__(self, end_at_once: Callable[[], None], *signals: signal.Signals) -> None:
        """end_at_once: called where the run does not stop by itself; must not return."""
        self._end_at_once = end_at_once
        self._signals = signals
        self._handled = OnSignals(self._note, *signals)
        self._asked, self._over = threading.Event(), threading.Event()

    def asked(self) -> bool:
        """Whether a signal came."""
        return self._asked.is_set()

    def __enter__(self) -> StopOnSignal:
        self._ear, self._mouth = socket.socketpair()
        self._mouth.setblocking(False)  # noqa: FBT003 - takes no keyword
        self._handled.__enter__()
        self._wakeup = signal.set_wakeup_fd(self._mouth.fileno(), warn_on_full_buffer=False)
        threading.Thread(target=self._listen, name="deepchange-signals", daemon=True).start()
        return self

    def _note(self) -> None:
        self._asked.set()

    def _listen(self) -> None:
        # Other signals come here too where somebody else in the process listens to them, such as
        # the end of a child.
        while (heard := self._ear.recv(1)) and heard[0] not in self._signals:
            pass
        if heard and not self._over.is_set():
            self._asked.set()
            if not self._over.wait(_PATIENCE):
                self._end_at_once()
        self._ear.close()

    def __exit__(self, *_: object) -> None:
        self._over.set()
        signal.set_wakeup_fd(self._wakeup)
        self._handled.__exit__()
        self._mouth.close()  # the listener hears the end

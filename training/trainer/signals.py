"""Stopping a training between two steps when its user, or a cluster, asks for it."""

from __future__ import annotations

import signal
import threading
import time
from types import FrameType
from typing import Any

_SIGNALS = (signal.SIGINT, signal.SIGTERM)
# seconds in which two signals are one request: a cluster tells the process, and then its group
_ONE = 1.0


class StopAsked:
    """While open, the first Ctrl-C or request to terminate is only noted in `asked`; the second
    ends at once."""

    def __init__(self) -> None:
        self.asked = False
        self._since = 0.0
        self._previous: dict[int, Any] = {}

    def __enter__(self) -> StopAsked:
        if threading.current_thread() is threading.main_thread():
            self._previous = {number: signal.signal(number, self._note) for number in _SIGNALS}
        return self

    def _note(self, _number: int, _frame: FrameType | None) -> None:
        now = time.monotonic()
        if self.asked and now - self._since > _ONE:
            raise KeyboardInterrupt
        self._since = self._since if self.asked else now
        self.asked = True

    def __exit__(self, *_: object) -> None:
        for number, handler in self._previous.items():
            signal.signal(number, handler)

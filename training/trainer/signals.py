"""Stopping a training between two steps when its user, or a cluster, asks for it."""

from __future__ import annotations

import signal
import time

from ...engine.cli.signals import OnSignals

# seconds in which two signals are one request: a cluster tells the process, and then its group
_ONE = 1.0


class StopAsked(OnSignals):
    """While open, the first Ctrl-C or request to terminate is only noted in `asked`; the second
    ends at once."""

    def __init__(self) -> None:
        super().__init__(self._note, signal.SIGINT, signal.SIGTERM)
        self.asked = False
        self._since = 0.0

    def _note(self) -> None:
        now = time.monotonic()
        if self.asked and now - self._since > _ONE:
            raise KeyboardInterrupt
        self._since = self._since if self.asked else now
        self.asked = True

"""How far a run is: stages, a rate, the time left."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from typing import Any

from .messages import msg


@dataclass(frozen=True)
class Progress:
    """One report of a running detection.

    stage: what is being done, as an analyst reads it. fraction: of the whole run, 0..1. rate: megapixels a second of
    the present stage, or None. seconds_left: of the whole run, or None while it cannot be told.
    """

    stage: str
    fraction: float
    rate: float | None = None
    seconds_left: float | None = None

    def to_json(self) -> dict[str, Any]:
        """The report as plain values."""
        return asdict(self)


Report = Callable[[Progress], None]
Cancelled = Callable[[], bool]


def never() -> bool:
    """The answer to “cancelled?” where nobody can ask to stop."""
    return False


class Journey:
    """Turns the progress of stages, each with its share of the expected time, into one bar.

    shares: stage to its expected seconds (any unit; only the proportions count). A stage that takes longer than
    expected only slows the bar: it never runs backwards.
    """

    def __init__(self, shares: dict[str, float], report: Report | None) -> None:
        self._total = sum(shares.values()) or 1.0
        self._shares = shares
        self._report = report
        self._before_stage = 0.0
        self._started = time.monotonic()
        self._stage = ""
        self._stage_started = self._started
        self.seconds: dict[str, float] = {}

    def begin(self, stage: str) -> None:
        """Start the next stage; the one before counts as done."""
        self.end()
        self._stage, self._stage_started = stage, time.monotonic()
        self.step(0.0)

    def step(self, fraction: float, megapixels: float | None = None) -> None:
        """The present stage is `fraction` (0..1) done; megapixels: those worked through in it so far."""
        if self._report is None:
            return
        now = time.monotonic()
        whole = self._before_stage + self._shares.get(self._stage, 0.0) / self._total * min(max(fraction, 0.0), 1.0)
        spent = now - self._stage_started
        rate = megapixels / spent if megapixels and spent > 0.2 else None
        left = (now - self._started) * (1.0 - whole) / whole if whole > 0.02 else None
        self._report(Progress(self._stage, min(whole, 1.0), rate, left))

    def end(self) -> None:
        """The present stage is over."""
        if self._stage:
            self.seconds[self._stage] = self.seconds.get(self._stage, 0.0) + time.monotonic() - self._stage_started
            self._before_stage = min(1.0, self._before_stage + self._shares.get(self._stage, 0.0) / self._total)
        self._stage = ""

    def finish(self) -> None:
        """All is done and on disk."""
        self.end()
        if self._report is not None:
            self._report(Progress(msg("done"), 1.0, None, 0.0))

    @property
    def elapsed(self) -> float:
        """Seconds since the journey began."""
        return time.monotonic() - self._started

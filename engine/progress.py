"""How far a run is: stages, a rate, the time left."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from typing import Any, Protocol

from .errors import Stopped
from .messages import msg


@dataclass(frozen=True)
class Progress:
    """One report of a running detection.

    stage: what is being done, as an analyst reads it. fraction: of the whole run, 0..1. rate:
    megapixels a second of the present stage, or None. seconds_left: of the whole run, or None while
    it cannot be told. tasks: how many of the present stage are done, and how many there are, where
    workers share them out.
    """

    stage: str
    fraction: float
    rate: float | None = None
    seconds_left: float | None = None
    tasks: tuple[int, int] | None = None

    def to_json(self) -> dict[str, Any]:
        """The report as plain values."""
        told = asdict(self)
        return told if self.tasks else {name: told[name] for name in told if name != "tasks"}


Report = Callable[[Progress], None]
Cancelled = Callable[[], bool]


def never() -> bool:
    """The answer to “cancelled?” where nobody can ask to stop."""
    return False


class Observer(Protocol):
    """Looks at what passes by in a run."""

    def see_images(self, window: Any, before: Any, after: Any) -> None:
        """A window of both dates (C, H, W)."""

    def see_change(self, row: int, strip: Any) -> None:
        """Rows of the change layer from `row` on."""


class Monitor:
    """What accompanies a run: its stages as one bar, whether somebody asked to stop, and who looks
    at its parts.

    report: called with a Progress. cancelled: asked between windows. picture: sees images and
    changes pass by."""

    def __init__(self, report: Report | None = None, cancelled: Cancelled | None = None) -> None:
        self.cancelled = cancelled or never
        self.picture: Observer | None = None
        self.seconds: dict[str, float] = {}
        self._report = report
        self._before_stage = 0.0
        self._started = time.monotonic()
        self._stage = ""
        self._stage_started = self._started
        self.expect({})

    def expect(self, shares: Mapping[str, float]) -> None:
        """Say which stages there will be. shares: stage to its expected seconds (only the
        proportions count).

        A stage that takes longer than expected only slows the bar: it never runs backwards."""
        self._total = sum(shares.values()) or 1.0
        self._shares = shares
        self._started = time.monotonic()

    def check(self) -> None:
        """Raise Stopped where somebody asked to stop."""
        if self.cancelled():
            raise Stopped(msg("Stopped."))

    def part(self, start: float, end: float) -> Part:
        """The same, for work that is a part of the present stage."""
        return Part(self, start, end)

    def begin(self, stage: str) -> None:
        """Start the next stage; the one before counts as done."""
        self.end()
        self._stage, self._stage_started = stage, time.monotonic()
        self.step(0.0)

    def step(
        self,
        fraction: float,
        megapixels: float | None = None,
        tasks: tuple[int, int] | None = None,
    ) -> None:
        """The present stage is `fraction` (0..1) done; megapixels: those worked through in it so
        far; tasks: those done, and all."""
        if self._report is None:
            return
        now = time.monotonic()
        whole = self._before_stage + self._shares.get(self._stage, 0.0) / self._total * min(
            max(fraction, 0.0), 1.0
        )
        spent = now - self._stage_started
        rate = megapixels / spent if megapixels and spent > 0.2 else None
        left = (now - self._started) * (1.0 - whole) / whole if whole > 0.02 else None
        self._report(Progress(self._stage, min(whole, 1.0), rate, left, tasks))

    def end(self) -> None:
        """The present stage is over."""
        if self._stage:
            self.seconds[self._stage] = (
                self.seconds.get(self._stage, 0.0) + time.monotonic() - self._stage_started
            )
            self._before_stage = min(
                1.0, self._before_stage + self._shares.get(self._stage, 0.0) / self._total
            )
        self._stage = ""

    def finish(self) -> None:
        """All is done and on disk."""
        self.end()
        if self._report is not None:
            self._report(Progress(msg("done"), 1.0, None, 0.0))

    @property
    def elapsed(self) -> float:
        """Seconds since the run began."""
        return time.monotonic() - self._started


class Part:
    """A part of a stage, from one share of it to another; 0..1 for whoever works at it."""

    def __init__(self, whole: Monitor | Part, start: float, end: float) -> None:
        self._whole, self._start, self._end = whole, start, end

    def check(self) -> None:
        """As `Monitor.check`."""
        self._whole.check()

    def step(self, fraction: float, megapixels: float | None = None) -> None:
        """As `Monitor.step`."""
        self._whole.step(self._start + (self._end - self._start) * fraction, megapixels)

    def part(self, start: float, end: float) -> Part:
        """As `Monitor.part`."""
        return Part(self, start, end)

"""The processor time of each thread, stage by stage: how long a run would take on free cores can be
told from it where other programs run beside."""

from __future__ import annotations

import threading
from collections import defaultdict
from pathlib import Path

_PAUSE = 0.01  # seconds between two looks: a thread that ends is missed for the last of them


class ThreadTimes:
    """Looks at the threads of this process (Linux) until it is stopped."""

    def __init__(self) -> None:
        self._stage = ""
        self._seen: dict[str, int] = {}
        self._spent: dict[str, dict[str, float]] = defaultdict(lambda: defaultdict(float))
        self._lock, self._ended = threading.Lock(), threading.Event()
        self._look()
        self._spent.clear()  # what was before
        self._thread = threading.Thread(target=self._watch, daemon=True)
        self._thread.start()

    def begin(self, stage: str) -> None:
        """Count for this stage from now on."""
        self._look()
        self._stage = stage

    def stop(self) -> dict[str, list[float]]:
        """Seconds of each thread in each stage, the busiest first."""
        self._ended.set()
        self._thread.join()
        self._look()
        own = str(self._thread.native_id)
        return {
            stage: sorted((each for name, each in spent.items() if name != own), reverse=True)
            for stage, spent in self._spent.items()
            if stage
        }

    def _watch(self) -> None:
        while not self._ended.wait(_PAUSE):
            self._look()

    def _look(self) -> None:
        with self._lock:
            for task in Path("/proc/self/task").iterdir():
                try:
                    spent = int((task / "schedstat").read_text().split()[0])
                except OSError:  # it has ended
                    continue
                name = task.name
                self._spent[self._stage][name] += (spent - self._seen.get(name, 0)) / 1e9
                self._seen[name] = spent


def least_seconds(stages: dict[str, list[float]], cores: int) -> float:
    """What a run takes at the least on so many free cores: in each stage the busiest thread, or all
    together shared out."""
    return sum(max(spent[0], sum(spent) / cores) for spent in stages.values() if spent)

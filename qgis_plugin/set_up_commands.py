"""Runs the programs that set an environment up: they are logged, tell how far they are, and can be stopped."""

from __future__ import annotations

import os
import queue
import re
import signal
import subprocess  # nosec B404
import threading
import time
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import IO, Any, cast

from ..engine import environments
from ..engine.errors import EnvironmentMissing, Stopped
from .set_up_troubles import INSTALL_LOG, explain, scrubbed

# Seconds without a word of output: an older pip is silent during a download, and gives up by itself where none comes.
STALL = 3600.0
_TICK = 0.1
_TELLING = ("pip ", "Collecting", "Downloading", "Installing", "Building", "Processing", "Using cached")
_ARRIVED = re.compile(r"Progress (\d+) of (\d+)")


class Commands:
    """A row of commands with one log. proxy: for all of them; cancelled: asked ten times a second."""

    def __init__(self, proxy: str | None, cancelled: Callable[[], bool]) -> None:
        self.cancelled = cancelled
        self._variables = variables(proxy)
        self._path: Path = environments.home() / INSTALL_LOG
        self._log: IO[str] | None = None

    def __enter__(self) -> Commands:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        self._log = self._path.open("w", encoding="utf-8")
        return self

    def __exit__(self, *_: object) -> None:
        cast("IO[str]", self._log).close()

    def run(self, command: list[str], step: str, tell: Callable[[str], None] | None = None) -> None:
        """Run a command to its end. tell: what it is doing, in a few words.

        Raises Stopped, and EnvironmentMissing with one action where it fails."""
        self._note(f"$ {time.strftime('%H:%M:%S')} " + " ".join(" ".join(command).split())[:500])
        process = self._start(command, step)
        lines: queue.SimpleQueue[str | None] = queue.SimpleQueue()
        reader = threading.Thread(target=_read, args=(process.stdout, lines), daemon=True)
        reader.start()
        last: deque[str] = deque(maxlen=200)
        try:
            self._follow(lines, last, step, tell)
            if process.wait():
                raise EnvironmentMissing(explain("\n".join(last), step))
        finally:
            _end(process)
            reader.join(timeout=2.0)

    def _start(self, command: list[str], step: str) -> subprocess.Popen[str]:
        try:
            # A list and no shell: Python and pip, with package names that stand in our code.
            return subprocess.Popen(  # nosec B603
                command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
                encoding="utf-8", errors="replace", env=self._variables, start_new_session=True, **environments.quiet(),
            )  # fmt: skip
        except OSError as error:
            raise EnvironmentMissing(explain(str(error), step)) from error

    def _follow(self, lines: Any, last: deque[str], step: str, tell: Callable[[str], None] | None) -> None:
        """Take in lines until there are no more."""
        silent = 0.0
        while silent < STALL:
            if self.cancelled():
                raise Stopped("Stopped; nothing was changed.")
            try:
                line = lines.get(timeout=_TICK)
            except queue.Empty:
                silent += _TICK
                continue
            if line is None:
                return
            silent = 0.0
            if not _ARRIVED.match(line):
                last.append(line)
                self._note(line)
            if tell and (words := told(line)):
                tell(words)
        raise EnvironmentMissing(explain("ReadTimeout", step))

    def _note(self, line: str) -> None:
        cast("IO[str]", self._log).write(scrubbed(line) + "\n")
        cast("IO[str]", self._log).flush()


def told(line: str) -> str:
    """What a line of pip's output says to a person; empty where that is nothing."""
    if arrived := _ARRIVED.match(line):
        return f"{int(arrived[1]) / 1e6:.0f} of {int(arrived[2]) / 1e6:.0f} MB"
    return line.strip()[:80] if line.strip().startswith(_TELLING) else ""


def variables(proxy: str | None) -> dict[str, str]:
    """What the commands are given: nothing of QGIS's Python, nothing that leads pip elsewhere, and the proxy."""
    kept = environments.surroundings()
    for name in ("PIP_TARGET", "PIP_PREFIX", "PIP_USER", "PIP_ROOT"):
        kept.pop(name, None)
    if proxy:
        kept.update(dict.fromkeys(("HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy"), proxy))
    return kept


def _read(output: Any, lines: Any) -> None:
    for line in output:
        lines.put(line.rstrip("\n"))
    lines.put(None)


def _end(process: subprocess.Popen[str]) -> None:
    """End it with everything it started, and wait."""
    if process.poll() is None:
        with suppress(OSError):
            if os.name == "nt":
                process.kill()
            else:
                os.killpg(process.pid, signal.SIGKILL)
    process.wait()
    cast("IO[str]", process.stdout).close()

"""Runs the programs that set an environment up: they are logged, tell how far they are, and can be
stopped."""

from __future__ import annotations

import os
import queue
import re
import signal
import subprocess  # nosec B404
import threading
import time
from collections import deque
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import IO, Any, cast

from ...engine import paths
from ...engine.errors import EnvironmentMissing, Stopped
from ...engine.messages import msg as to_say
from ...engine.worker import environment
from .diagnosis import INSTALL_LOG, explain, scrubbed

# Seconds without a word of output: an older pip is silent during a download, and gives up by itself
# where none comes.
STALL = 3600.0
_TICK = 0.1
_LONGEST = 4096  # characters of a line; what is longer is taken in parts
_ARRIVED = re.compile(r"Progress (\d+) of (\d+)")
_FILE = re.compile(r"(?:Downloading|Using cached|Processing) (\S+)(?: \(([\d.]+) (kB|MB|GB)\))?")
_COLLECTING = re.compile(r"Collecting ([\w.-]+)")
_NOTHING: Mapping[str, str] = {}
_MEGABYTES = {"kB": 1e-3, "MB": 1.0, "GB": 1e3}
_ENDED = (
    137,
    143,
    -9,
    -15,
)  # exit codes of what was ended from outside, as by a system that runs out of memory

# Runs a command as its child and passes its exit code on. A closed stdin is the wish to stop: so no
# pip goes on where QGIS has crashed, in a folder that the next one is about to clean.
_GUARD = """
import os, subprocess, sys, threading
child = subprocess.Popen(sys.argv[1:], stdin=subprocess.DEVNULL)
def watch():
    os.read(0, 1)
    os.killpg(0, 9) if os.name == "posix" else child.kill()
threading.Thread(target=watch, daemon=True).start()
code = child.wait()
os._exit(code if code >= 0 else 128 - code)
"""


class Commands:
    """A row of commands with one log. proxy: for all of them; cancelled: asked ten times a second.

    temporary: a folder for what they put by meanwhile; gigabytes do not fit where some systems keep
    temporary files."""

    def __init__(
        self, proxy: str | None, cancelled: Callable[[], bool], temporary: Path | None = None
    ) -> None:
        self.cancelled = cancelled
        self._temporary = temporary
        self._variables = variables(proxy, temporary)
        self._path: Path = paths.home() / INSTALL_LOG
        self._log: IO[str] | None = None

    def __enter__(self) -> Commands:
        for folder in filter(None, (self._path.parent, self._temporary)):
            folder.mkdir(parents=True, exist_ok=True)
        self._log = self._path.open("w", encoding="utf-8")
        return self

    def __exit__(self, *_: object) -> None:
        cast("IO[str]", self._log).close()

    def run(
        self,
        command: list[str],
        step: str,
        tell: Callable[[str], None] | None = None,
        more: Mapping[str, str] = _NOTHING,
    ) -> None:
        """Run a command to its end. command: a Python and its arguments; tell: hears each line that
        it prints.

        more: variables for this command alone.

        Raises Stopped, and EnvironmentMissing with one action where it fails."""
        self._note(f"$ {time.strftime('%H:%M:%S')} " + " ".join(" ".join(command).split())[:500])
        process = self._start(command, step, {**self._variables, **more})
        lines: queue.SimpleQueue[str | None] = queue.SimpleQueue()
        reader = threading.Thread(target=_read, args=(process.stdout, lines), daemon=True)
        reader.start()
        last: deque[str] = deque(maxlen=200)
        try:
            self._follow(lines, last, step, tell)
            if code := process.wait():
                raise EnvironmentMissing(
                    explain("Killed" if code in _ENDED else "\n".join(last), step)
                )
        finally:
            _end(process)
            reader.join(timeout=2.0)

    def _start(self, command: list[str], step: str, given: dict[str, str]) -> subprocess.Popen[str]:
        try:
            # A list and no shell: Python and pip, with package names that stand in our code.
            return subprocess.Popen(  # nosec B603
                [command[0], "-I", "-c", _GUARD, *command],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                text=True,
                encoding="utf-8",
                errors="replace",
                env=given,
                start_new_session=True,
                cwd=self._path.parent,
                **environment.quiet(),
            )
        except OSError as error:
            raise EnvironmentMissing(explain(str(error), step)) from error

    def _follow(
        self, lines: Any, last: deque[str], step: str, tell: Callable[[str], None] | None
    ) -> None:
        """Take in lines until there are no more."""
        silent = 0.0
        while silent < STALL:
            if self.cancelled():
                raise Stopped(to_say("Stopped; nothing was changed."))
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
            if tell:
                tell(line)
        raise EnvironmentMissing(explain("ReadTimeout", step))

    def _note(self, line: str) -> None:
        cast("IO[str]", self._log).write(scrubbed(line) + "\n")
        cast("IO[str]", self._log).flush()


@dataclass(frozen=True)
class Arrival:
    """A package that pip fetches. name: with its version where that is known; arrived, megabytes: 0
    where not known."""

    name: str
    arrived: float
    megabytes: float

    def in_words(self) -> str:
        """In a form that every language reads, such as “torch 2.15.0 (250 / 539 MB)”."""
        if self.megabytes < 1:
            return self.name
        share = f"{self.arrived:.0f} / " if self.arrived else ""
        return f"{self.name} ({share}{self.megabytes:.0f} MB)"


def arrival(line: str, current: Arrival) -> Arrival | None:
    """What a line of pip's output says of the package at hand, or of the next one; None where it
    says nothing."""
    line = line.strip()
    if found := _ARRIVED.match(line):
        return replace(current, arrived=int(found[1]) / 1e6, megabytes=int(found[2]) / 1e6)
    if found := _FILE.match(line):
        file = re.split(r"[\\/]", found[1])[-1]
        size = (
            float(found[2]) * _MEGABYTES[found[3]]
            if found[2] and not file.endswith(".metadata")
            else 0.0
        )
        return Arrival(" ".join(file.split("-")[:2]), 0.0, size)
    if found := _COLLECTING.match(line):
        return Arrival(found[1], 0.0, 0.0)
    return None


def variables(proxy: str | None, temporary: Path | None = None) -> dict[str, str]:
    """What the commands are given: nothing of QGIS's Python, nothing that leads pip elsewhere, and
    the proxy.

    temporary: the folder for their temporary files, instead of the system's."""
    kept = environment.surroundings()
    for name in ("PIP_TARGET", "PIP_PREFIX", "PIP_USER", "PIP_ROOT"):
        kept.pop(name, None)
    if temporary:
        kept.update(dict.fromkeys(("TMPDIR", "TEMP", "TMP"), str(temporary)))
    if proxy:
        kept.update(
            dict.fromkeys(("HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy"), proxy)
        )
    return kept


def _read(output: Any, lines: Any) -> None:
    while line := output.readline(_LONGEST):
        lines.put(line.rstrip("\n"))
    lines.put(None)


def _end(process: subprocess.Popen[str]) -> None:
    """End it with everything it started, and wait."""
    with suppress(OSError):
        cast("IO[str]", process.stdin).close()
    if process.poll() is None and os.name == "nt":
        with suppress(subprocess.TimeoutExpired):
            process.wait(timeout=5.0)  # for the guard, which ends the command
    if process.poll() is None:
        with suppress(OSError):
            process.kill() if os.name == "nt" else os.killpg(process.pid, signal.SIGKILL)
    process.wait()
    cast("IO[str]", process.stdout).close()

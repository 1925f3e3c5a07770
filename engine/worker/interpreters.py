"""Pythons on this machine that an environment for the worker can be made from. Standard library
only."""

from __future__ import annotations

import json
import os
import subprocess  # nosec B404
import sys
import threading
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any, cast

from ..messages import msg
from . import environment

OLDEST = (3, 10)  # that current builds of torch are made for
_NAMES = ("python3.13", "python3.12", "python3.11", "python3.10", "python3.14", "python3", "python")
_ENDING = ".exe" if os.name == "nt" else ""
_PATIENCE = 20.0  # seconds for an answer
_LONGEST = 65536  # bytes of an answer
_QUESTION = """
import importlib.util as u, json, platform, struct, sys
parts = [name for name in ("ssl", "venv", "ensurepip") if u.find_spec(name) is None]
print(json.dumps({"version": list(sys.version_info[:3]), "bits": struct.calcsize("P") * 8,
                  "machine": platform.machine(), "without": parts, "prefix": sys.base_prefix}))
"""


@dataclass(frozen=True)
class Interpreter:
    """A Python as it describes itself. origin: “chosen”, “system” or “uv”; without: parts of its
    library it lacks."""

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
            return msg(
                "{name} is too old for torch; choose Python {major}.{minor} or later.",
                name=self.name,
                major=OLDEST[0],
                minor=OLDEST[1],
            )
        if self.bits != 64:
            return msg(
                "{name} at “{path}” is a 32-bit program, and torch needs 64 bits; choose another "
                "Python.",
                name=self.name,
                path=self.path,
            )
        if self.without:
            lacking = " and ".join(self.without)
            return msg(
                "{name} at “{path}” lacks {packages}; install it (on Debian and Ubuntu: the "
                "package python3-venv), or choose another Python.",
                name=self.name,
                path=self.path,
                packages=lacking,
            )
        return None


def interpreters(chosen: str | None = None) -> list[Interpreter]:
    """Pythons that can be used, the best first: the user's choice, those of the system, those that
    uv installed."""
    found: dict[str, Interpreter] = {}
    for path, origin in _places(chosen):
        seen = examine(path, origin)
        if seen is not None and seen.objection() is None and not _is_of_qgis(seen):
            # One installation has many names; the first is as good as any.
            found.setdefault(f"{seen.prefix} {seen.version}", seen)
    return list(found.values())


def examine(path: str, origin: str = "chosen") -> Interpreter | None:
    """Ask a Python what it is; None where it does not answer as one. path: absolute, so that no
    folder is searched."""
    if not Path(path).is_absolute():
        return None
    try:
        # Of the lines the last one counts: some Pythons print a greeting first.
        return _interpreter(
            path, origin, json.loads(_answer_of([path, "-I", "-c", _QUESTION]).splitlines()[-1])
        )
    except (OSError, ValueError, IndexError, KeyError, TypeError, RecursionError):
        return None


def _interpreter(path: str, origin: str, told: dict[str, Any]) -> Interpreter:
    """What a Python says of itself. Raises KeyError, TypeError or ValueError where that makes no
    sense."""
    major, minor, micro = map(int, told["version"])
    without = tuple(map(str, told["without"]))
    return Interpreter(
        path,
        origin,
        (major, minor, micro),
        int(told["bits"]),
        str(told["machine"]),
        without,
        str(told["prefix"]),
    )


def _answer_of(command: list[str]) -> str:
    """What a program prints within _PATIENCE seconds. Raises OSError or ValueError where it fails
    or says too much."""
    # A list and no shell: an absolute path, found in a folder of programs or named by the user.
    process = subprocess.Popen(  # nosec B603
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=environment.surroundings(),
        start_new_session=True,
        **environment.quiet(),
    )
    printed: list[bytes] = []

    def read() -> None:
        with cast("IO[bytes]", process.stdout) as output:
            printed.append(output.read(_LONGEST + 1))

    # In a thread: what the program started may hold its output open for ever.
    reader = threading.Thread(target=read, daemon=True)
    reader.start()
    reader.join(_PATIENCE)
    try:
        if not printed or len(printed[0]) > _LONGEST or process.wait(1.0):
            raise ValueError("no answer, or a longer one than any Python gives")
    except subprocess.TimeoutExpired:
        raise ValueError("it answered, and goes on") from None
    finally:
        environment.end(process)
    return printed[0].decode("utf-8")


def uv() -> str | None:
    """The program uv, where it is installed."""
    own = Path.home() / ".local" / "bin"
    return next(programs("uv", [*_search_path(), str(own)]), None)


def _search_path() -> list[str]:
    return environment.surroundings().get("PATH", "").split(os.pathsep)


def programs(name: str, folders: Iterable[str]) -> Iterator[str]:
    """The programs of that name in these folders. Those that are not absolute are left out, the
    current one with them.

    Not by shutil.which: on Windows that looks into the current folder first, which may be that of a
    project."""
    for folder in map(Path, folders):
        path = folder / f"{name}{_ENDING}"
        # os.path.isfile, for Path.is_file raises for some aliases of Windows.
        if folder.is_absolute() and os.path.isfile(path) and os.access(path, os.X_OK):  # noqa: PTH113
            yield str(path)


def _is_of_qgis(seen: Interpreter) -> bool:
    """QGIS's own Python on Windows and macOS: an environment made from it breaks with the next
    QGIS."""
    if os.environ.get("OSGEO4W_ROOT", "\0").lower() in seen.prefix.lower():
        return True
    return (
        "qgis" in sys.modules
        and sys.platform != "linux"
        and Path(seen.prefix) == Path(sys.base_prefix)
    )


def _places(chosen: str | None) -> Iterator[tuple[str, str]]:
    if chosen:
        yield chosen, "chosen"
    folders = _search_path()
    folders += ["/opt/homebrew/bin", "/usr/local/bin"] if sys.platform == "darwin" else []
    for name in _NAMES:
        yield from ((path, "system") for path in programs(name, folders))
    for path in [*_framework_pythons(), *_windows_pythons()]:
        yield str(path), "system"
    for path in _uv_pythons():
        yield str(path), "uv"


def _framework_pythons() -> list[Path]:
    """macOS: what the installer of python.org leaves."""
    return sorted(
        Path("/Library/Frameworks/Python.framework/Versions").glob("3.*/bin/python3"), reverse=True
    )


def _windows_pythons() -> list[Path]:
    """Windows: what the installer of python.org leaves, for one user or for all."""
    if os.name != "nt":
        return []
    roots = [
        Path(os.environ.get("LOCALAPPDATA", "")) / "Programs" / "Python",
        Path(os.environ.get("PROGRAMFILES", "")),
    ]
    roots = [root for root in roots if root.is_absolute()]
    return [
        path for root in roots for path in sorted(root.glob("Python3*/python.exe"), reverse=True)
    ]


def _uv_pythons() -> list[Path]:
    program = uv()
    if program is None:
        return []
    try:
        folder = Path(_answer_of([program, "python", "dir"]).strip())
    except (OSError, ValueError):
        return []
    pattern = "cpython-3*/python.exe" if os.name == "nt" else "cpython-3*/bin/python3"
    return sorted(folder.glob(pattern), reverse=True) if folder.is_absolute() else []
